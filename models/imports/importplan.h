// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "customers/customer.h"
#include "imports/columnrule.h"
#include "imports/csv.h"

#include <QJsonObject>

namespace kontor {

/// A field that a column can be mapped to, by the template's column names (address1.city, …, address2.city, …, attribute.NAME).
struct ImportField
{
    QString name;
    QString label;
};

/// Passwords and their hashes: no database, window or file of refused rows shows them, and no rule or constant makes one.
bool isSecretField(const QString &name);
/// All fields for mapping, addresses up to `addresses`.
QList<ImportField> importFields(int addresses = 3);
/// The header of the downloadable template; a file made for it imports with no mapping.
QStringList importTemplate();
constexpr int importAddressesMax = 49; ///< of one customer
/// `address2.city` taken apart.
struct AddressField
{
    int number; ///< 1 to importAddressesMax
    const FieldInfo *field;
};
std::optional<AddressField> addressField(const QString &name); ///< nothing when it is no field of an address
QString addressFieldName(int number, const FieldInfo &field);
QString houseNumberField(int number); ///< of the address: not stored by itself, see CustomerReader
/// `attribute.NAME` of an attribute, and back: the attribute's name, empty when it is no field of one.
QString attributeField(const QString &attribute);
QString attributeOf(const QString &name);

/// How a file's columns become customers; what a named profile remembers.
struct ImportMapping
{
    /// What an empty cell means for a customer who is there already: it keeps the field, clears it, or sets what a new customer gets
    /// (the constant of that field where there is one).
    enum class EmptyCells { Keep, Clear, Default };

    QMap<QString, QString> columns; ///< heading → field; headings that are not in it are left out
    QMap<QString, QString> constants; ///< field → value for every row
    QMap<QString, ColumnRule> rules; ///< heading → what is done to its cells first
    QString nullText; ///< a cell with just this text is read as empty ('NULL')
    EmptyCells emptyCells = EmptyCells::Keep;
    QString groupBy; ///< heading of the column that says which rows belong together (a product's variants): ColumnRule::fromAbove
    QString system; ///< whose export the file seems to be, by its headings; not stored

    /// Whether rows say something about a field: by a column, or by a constant.
    bool gives(const QString &field) const;
    /// Whether a column holds passwords, which no database, window or file of refused rows shows.
    bool isSecret(const QString &heading) const;
    /// What the rules of mapped columns would join and `headings` lack: (column, joined column).
    QList<std::pair<QString, QString>> absentJoins(const QStringList &headings) const;
    QJsonObject toJson() const;
    static ImportMapping fromJson(const QJsonObject &json);
};

/// Where the physical lines of a file went. Every one is in a row (a row may have several, inside of quotes), above the table (titles and
/// the header), or blank.
struct FileLines
{
    qint64 all = 0, rows = 0, head = 0, blank = 0;
};

/// Everything the wizard or the command line decides before rows are looked at.
struct ImportPlan
{
    enum class Mode {
        AddAndUpdate,
        AddOnly, ///< known customers are ignored
        UpdateOnly, ///< new ones are ignored
        DeactivateListed, ///< those in the file
        DeactivateMissing ///< those of the source that are not in the file; the others stay as they are
    };
    /// What tells whose row it is. A row without a source code is found by e-mail, then by username.
    enum class Match { SourceCode, Email, Username };

    QString records = QStringLiteral("customers"); ///< the kind of record (RecordKind::name()) that the rows are of
    QString fileName; ///< path
    CsvDialect dialect;
    ImportMapping mapping;
    qint64 channelId = 0;
    qint64 sourceId = 0;
    Mode mode = Mode::AddAndUpdate;
    Match match = Match::SourceCode;
    qint64 stopAfter = -1; ///< refused rows after which the whole import is given up; -1: bad rows are skipped
    qint64 missingConfirmed = -1; ///< for DeactivateMissing: how many the user agreed to deactivate
    QStringList mendedBy; ///< who changed cells under review; none of them approves
    bool keepUndo = true; ///< keep before-images, and an activity line for each new customer
    QString profile; ///< name, for the batch
    QString sheet; ///< of a spreadsheet, that was read
    FileLines lines; ///< of a staged file

    /// Rows only say whom to switch off, or whom not: nothing else of them is written.
    bool deactivates() const { return mode == Mode::DeactivateListed || mode == Mode::DeactivateMissing; }

    QJsonObject toJson() const; ///< all of it, so that a staged batch can be committed by another program
    static ImportPlan fromJson(const QJsonObject &json);
};

/// A file read as a table: header and where the rows begin. Throws Failure(Invalid) when it is none (empty, two columns of one
/// name, no usable header, unreadable).
struct ImportTable
{
    QStringList headings;
    qint64 headerLine = 1;
    QList<CsvRecord> preview; ///< the first rows

    static ImportTable open(const QByteArray &bytes, const CsvDialect &dialect, int previewRows = 20);
};
/// The beginning of a file, cut at a line end: enough to guess how it is written and to show it. Throws Failure(Invalid).
QByteArray readImportSample(const QString &path);
/// A file as records, read in blocks.
std::unique_ptr<CsvReader> openImportFile(const QString &path, const CsvDialect &dialect);

/// How a file of customers is written, and where its header is: guessCsvDialect(), and below titles.
CsvDialect guessImportDialect(const QByteArray &bytes, const QString &path = {});

/// A row with too many cells: empty ones at its end are dropped. Delimiters inside unquoted text, as in "24, place Kléber": when just as
/// many cells as are too many begin with a blank, each of those belongs to the cell before. Otherwise the row is left as it is (and
/// refused). Answers what was joined, to be told; empty when nothing was.
QString mendSurplusCells(QStringList &cells, qsizetype expected);
/// A line in quotes as a whole, as Excel writes one that it took for one cell.
bool isQuotedWhole(const CsvRecord &record, const CsvDialect &dialect);

} // namespace kontor
