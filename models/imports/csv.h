// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QStringList>

#include <memory>

class QStringDecoder;

namespace kontor {

/// Names of encodings, as Qt and ICU know them (IANA Character Sets).
namespace encoding {
inline const auto utf8 = QByteArrayLiteral("UTF-8");
inline const auto utf16Le = QByteArrayLiteral("UTF-16LE");
inline const auto utf16Be = QByteArrayLiteral("UTF-16BE");
inline const auto windows1252 = QByteArrayLiteral("windows-1252");

/// Those that files of customers come in, the likely ones first; any other that isKnown() can be named too.
const QList<QByteArray> &usual();
bool isKnown(const QByteArray &name);
} // namespace encoding

/// How a text table is written. Guessed by guessCsvDialect(), shown and changeable in the wizard.
struct CsvDialect
{
    QByteArray encoding = encoding::utf8;
    QChar delimiter = u',';
    QChar quote = u'"';
    bool header = true;
    bool sheet =
        false; ///< our own writing of a spreadsheet: its quotes are right, and cells at a row's end may be missing. Not stored
    qint64 titleLines = 0; ///< physical lines before the table: titles of a report, Excel's 'sep=;'

    /// {"encoding","delimiter","quote","header","title_lines"}; what is absent or empty is as here.
    QJsonObject toJson() const;
    static CsvDialect fromJson(const QJsonObject &json);
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// BOM, else strict UTF-8, else UTF-16 by its NUL pattern, else UTF-8 with a few broken rows (more well-formed multi-byte
/// sequences than broken ones), else Windows-1252. uchardet misjudged 9 of 21 short files (measured), so it is not used.
QByteArray guessEncoding(const QByteArray &bytes);
/// A word that reads oddly when the bytes are taken for Windows-1252, as happens with files in another encoding of one byte a letter or in
/// Shift-JIS: a sign between letters, a capital after a small letter. Empty when nothing speaks against it.
QString oddWord(const QByteArray &bytes);
/// Encoding, delimiter and quote by what makes most records of the sample fit; a quote is one only if cells are enclosed in it.
CsvDialect guessCsvDialect(const QByteArray &bytes);

/// One record. `line` is the physical line (from 1) on which it starts.
struct CsvRecord
{
    qint64 line = 0;
    qint64 lines = 1; ///< physical lines that it takes
    qint64 untilLine = 0; ///< of a record that was given up: as far as its quote reached
    QStringList cells;
    int brokenCell = -1; ///< the first cell whose bytes don't fit the encoding
    bool openQuote = false; ///< a quoted cell never closes
    bool swallowed = false; ///< a quoted cell closes, but what is in it looks like whole rows
    bool holdsRows = false; ///< some lines inside of a quoted cell look like rows; to be told
    bool tooLong = false; ///< a line longer than CsvReader::recordMax
    bool strayText = false; ///< text between a closing quote and the next delimiter, or a quote in the middle of nowhere

    bool isBroken() const { return openQuote || swallowed || tooLong || strayText; }
    /// Nothing but delimiters, as spreadsheets leave it behind.
    bool isBlank() const;
};

/// Reads records one after the other, from bytes or from a file of any length in blocks. Line ends are LF, CRLF or CR; quotes are doubled
/// inside quotes. A record whose quotes are wrong is given up at its own line, and reading goes on with the next line: one stray quote
/// costs one line, never the rows behind it. What the first record has decides what is wrong: how many cells, and whether all are quoted.
class CsvReader
{
public:
    static constexpr qsizetype recordMax = 4 * 1024 * 1024; ///< bytes; a hundred times what a customer with every field full has

    /// `bytes` may have a BOM. Cells that begin with an apostrophe before a formula character or a number lose it (see CsvWriter), and
    /// ="00125", by which exports keep zeros, is 00125.
    CsvReader(QByteArray bytes, const CsvDialect &dialect);
    /// `device` is open for reading. Throws Failure(Invalid) when it can't be read to its end, or is still being written.
    CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect);
    ~CsvReader();
    bool next(CsvRecord &record);
    /// The next record that says anything.
    bool nextFilled(CsvRecord &record);
    qint64 position() const { return m_device ? m_read - (m_bytes.size() - m_at) : m_at; } ///< bytes read, for progress
    qint64 size() const { return m_size; }
    qint64 blankLines() const { return m_blank; } ///< empty lines so far
    qint64 lines() const
    {
        return m_line - 1 + (m_at > 0 && !m_bytes.isEmpty() && !isLineEnd(m_bytes[m_at - 1]) ? 1 : 0);
    } ///< physical ones so far

private:
    struct Decoded
    {
        QString text;
        bool broken = false;
    };
    Decoded decoded(const char *bytes, qsizetype size, bool formulaText) const;
    bool parse(CsvRecord &record);
    bool readQuoted(CsvRecord &record, QByteArray &cell, bool lenient);
    void addCell(CsvRecord &record, const char *bytes, qsizetype size, bool formulaText = false) const;
    void lookInside(CsvRecord &record) const;
    void giveUp(CsvRecord &record);
    bool skipLine(CsvRecord &record);
    void learn(const CsvRecord &record);
    bool refill();
    void start();
    void endLine();
    static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }
    bool atLineEnd() const { return isLineEnd(m_bytes[m_at]); }

    QByteArray m_bytes;
    CsvDialect m_dialect;
    bool m_oneByte = false; ///< Windows-1252, decoded cell by cell
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QStringDecoder> m_decoder; ///< of whatever is neither UTF-8 nor Windows-1252
    qint64 m_read = 0;
    qint64 m_size = 0;
    qint64 m_at = 0;
    qint64 m_start = 0; ///< of the record
    qint64 m_line = 1;
    qint64 m_blank = 0;
    qsizetype m_columns = 0; ///< of the first record
    bool m_allQuoted = false; ///< every cell of the first record was quoted
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
    CsvDialect m_dialect;
};

QString guardedFormula(const QString &cell);
QString unguardedFormula(const QString &cell);

} // namespace kontor
