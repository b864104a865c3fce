// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <memory>

class QStringDecoder;

namespace kontor {

/// How a text table is written. Guessed by guessCsvDialect(), shown and changeable in the wizard.
struct CsvDialect
{
    enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };
    Encoding encoding = Encoding::Utf8;
    QChar delimiter = u',';
    QChar quote = u'"';
    bool header = true;
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

QString encodingName(CsvDialect::Encoding encoding);

/// BOM, else strict UTF-8, else UTF-16 by its NUL pattern, else UTF-8 with a few broken rows (more well-formed multi-byte
/// sequences than broken ones), else Windows-1252. uchardet misjudged 9 of 21 short files (measured), so it is not used.
CsvDialect::Encoding guessEncoding(const QByteArray &bytes);
CsvDialect guessCsvDialect(const QByteArray &bytes);

/// One record. `line` is the physical line (from 1) on which it starts.
struct CsvRecord
{
    qint64 line = 0;
    QStringList cells;
    int brokenCell = -1; ///< the first cell whose bytes are not valid in the encoding
    bool openQuote = false; ///< a quoted cell never closes: everything to the end of the file is in it
    bool tooLong = false; ///< longer than CsvReader::recordMax; nothing after it was read
    bool strayText = false; ///< text between a closing quote and the next delimiter

    /// Nothing but delimiters, as spreadsheets leave it behind.
    bool isBlank() const;
};

/// Reads records one after the other, from bytes or from a file of any length in blocks. Line ends are LF, CRLF or CR; empty lines are
/// skipped; quotes are doubled inside quotes. A record longer than recordMax ends the table: it is an open quote, or no table at all.
class CsvReader
{
public:
    static constexpr qsizetype recordMax = 4 * 1024 * 1024; ///< bytes; a hundred times what a customer with every field full has

    /// `bytes` may have a BOM. Cells that begin with an apostrophe before a formula character lose it (see CsvWriter).
    CsvReader(QByteArray bytes, const CsvDialect &dialect);
    /// `device` is open for reading.
    CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect);
    ~CsvReader();
    bool next(CsvRecord &record);
    /// The next record that says anything.
    bool nextFilled(CsvRecord &record);
    qint64 position() const { return m_device ? m_read - (m_bytes.size() - m_at) : m_at; } ///< bytes read, for progress
    qint64 size() const { return m_size; }

private:
    struct Decoded
    {
        QString text;
        bool broken = false;
    };
    Decoded decoded(const char *bytes, qsizetype size) const;
    bool parse(CsvRecord &record);
    bool refill();
    void start();
    void endLine();

    QByteArray m_bytes;
    CsvDialect m_dialect;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QStringDecoder> m_utf16;
    qint64 m_read = 0;
    qint64 m_size = 0;
    qint64 m_at = 0;
    qint64 m_line = 1;
};

/// Writes UTF-8 with BOM (spreadsheets need it), CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe in
/// front; CsvReader takes it off again, so that every text comes back as it was (OWASP, CSV Injection).
class CsvWriter
{
public:
    explicit CsvWriter(const CsvDialect &dialect = {}) : m_dialect(dialect) {}
    static QByteArray byteOrderMark() { return QByteArrayLiteral("\xef\xbb\xbf"); }
    QByteArray record(const QStringList &cells) const;
    /// A record of UTF-8 cells, added to bytes that are on their way into a file.
    void append(QByteArray &out, const QList<QByteArrayView> &cells) const;

private:
    QByteArray encoded(const QString &text) const;

    CsvDialect m_dialect;
};

QString guardedFormula(const QString &cell);
QString unguardedFormula(const QString &cell);

} // namespace kontor
