// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file as a table: how it is written, where its header is, its first rows.
#include "base/text.h"
#include "imports/recordkind.h"
#include "imports/importplan.h"
#include "imports/spreadsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qint64 sampleMax = 4 * 1024 * 1024; ///< bytes read to guess and to show
constexpr qsizetype columnsMax = 2000;
constexpr int rowsLookedAt = 20; ///< to see how wide the table is
constexpr qsizetype headerSearched = 20; ///< records in which the header is looked for

/// What a file is that is no table at all; empty when it may be one.
QString somethingElse(const QByteArray &bytes)
{
    const QByteArray begin = bytes.left(512).trimmed().toLower();
    static const QRegularExpression json(u"^(\\[\\s*[{\\[\"]|\\{\\s*\")"_s);
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.startsWith("<table") ||
        begin.startsWith("<meta") || begin.startsWith("<style"))
        return tr(
            "This is a web page (HTML), whatever its name says. Open it in a spreadsheet, and save it there as .xlsx or CSV.");
    if (begin.startsWith("<?xml") || begin.startsWith("<rss"))
        return tr("This is XML, no table. Open it in a spreadsheet, and save it there as .xlsx or CSV.");
    if (json.match(QString::fromUtf8(begin)).hasMatch())
        return tr("This is JSON, no table. Export the records as CSV or .xlsx.");
    if (begin.startsWith("%pdf-") || begin.startsWith("{\\rtf"))
        return tr("This is a document, no table. Export the records as CSV or .xlsx.");
    return {};
}

std::unique_ptr<QFile> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QFile::ReadOnly))
        throw Failure(Error::Kind::Invalid, tr("The file %1 can't be read: %2").arg(path, file->errorString()));
    return file;
}

} // namespace

QByteArray readImportSample(const QString &path)
{
    const auto file = opened(path);
    QByteArray bytes = file->read(sampleMax);
    if (file->atEnd())
        return bytes;
    const qsizetype end = bytes.lastIndexOf('\n');
    return end > 0 ? bytes.left(end + 1 + (bytes.size() > end + 1 && bytes[end + 1] == '\0' ? 1 : 0)) : bytes;
}

std::unique_ptr<CsvReader> openImportFile(const QString &path, const CsvDialect &dialect)
{
    CsvDialect known = dialect;
    known.sheet = isFromSpreadsheet(path);
    return std::make_unique<CsvReader>(opened(path), known);
}

bool isQuotedWhole(const CsvRecord &record, const CsvDialect &dialect)
{
    if (record.cells.size() != 1 || !record.cells[0].contains(dialect.delimiter))
        return false;
    CsvReader inner(record.cells[0].toUtf8(), CsvDialect{.delimiter = dialect.delimiter, .quote = dialect.quote});
    CsvRecord cells;
    return inner.next(cells) && !cells.isBroken() && cells.cells.size() > 1;
}

QString mendSurplusCells(QStringList &cells, qsizetype expected)
{
    while (cells.size() > expected && cells.last().trimmed().isEmpty())
        cells.removeLast();
    const qsizetype surplus = cells.size() - expected;
    if (surplus <= 0)
        return {};
    const auto continues = [](const QString &cell) { return cell.startsWith(u' ') && !cell.trimmed().isEmpty(); };
    const bool quotes = std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.contains(u'"'); });
    if (quotes || std::count_if(cells.begin() + 1, cells.end(), continues) != surplus)
        return {};
    QString joined;
    for (qsizetype i = cells.size() - 1; i > 0; --i) {
        if (!continues(cells[i]))
            continue;
        cells[i - 1] += u',' + cells[i];
        joined = cells[i - 1];
        cells.remove(i);
    }
    return joined;
}

CsvDialect guessImportDialect(const QByteArray &bytes, const QString &path)
{
    CsvDialect dialect;
    dialect.sheet = isFromSpreadsheet(path); // nothing is to be guessed of what we wrote
    if (!dialect.sheet)
        dialect = guessCsvDialect(bytes);
    CsvReader reader(bytes, dialect);
    CsvRecord record;
    struct Candidate
    {
        qint64 line;
        QStringList cells;
        qsizetype known = 0, filled = 0;
    };
    QList<Candidate> candidates;
    while (candidates.size() < headerSearched && reader.nextFilled(record)) {
        Candidate one{record.line, record.cells, 0, 0};
        for (const QString &cell : std::as_const(record.cells))
            one.filled += cell.trimmed().isEmpty() ? 0 : 1;
        for (const RecordKind *kind : RecordKind::all()) { // what the file lists is not known yet
            QSet<QString> fields;
            for (const QString &cell : std::as_const(record.cells)) {
                if (const QString field = kind->fieldFor(cell); !field.isEmpty())
                    fields.insert(field);
            }
            one.known = record.isBroken() ? 0 : std::max(one.known, fields.size());
        }
        candidates << one;
    }
    if (candidates.isEmpty())
        return dialect;
    // The header is the first record that names the most fields; where none does, the first that is as wide as the table.
    qsizetype header = 0;
    qsizetype widest = 0;
    for (const Candidate &one : std::as_const(candidates))
        widest = std::max(widest, one.filled);
    for (qsizetype i = 1; i < candidates.size(); ++i) {
        if (candidates[i].known >= 2 && candidates[i].known > 2 * candidates[header].known)
            header = i;
    }
    if (candidates[header].known == 0 && candidates[0].filled == 1 && widest > 2) {
        while (header + 1 < candidates.size() && candidates[header].filled < widest)
            ++header;
    }
    if (header > 0)
        dialect.titleLines = candidates[header].line - 1;
    // A first row with a number or an e-mail in it is data.
    for (const QString &cell : std::as_const(candidates[header].cells)) {
        bool number = false;
        (void)cell.trimmed().toDouble(&number);
        if (number || cell.contains(u'@'))
            dialect.header = false;
    }
    return dialect;
}

ImportTable ImportTable::open(const QByteArray &bytes, const CsvDialect &dialect, int previewRows)
{
    if (const QString what = somethingElse(bytes); !what.isEmpty())
        throw Failure(Error::Kind::Invalid, what);
    ImportTable table;
    QSet<qsizetype> unnamed;
    CsvReader reader(bytes, dialect);
    CsvRecord record;
    if (!reader.nextFilled(record))
        throw Failure(Error::Kind::Invalid, tr("The file is empty."));
    if (record.cells.size() > columnsMax)
        throw Failure(Error::Kind::Invalid,
                      tr("The first row has %1 columns; a table of customers has at most %2. Check the delimiter.")
                          .arg(record.cells.size())
                          .arg(columnsMax));
    if (isQuotedWhole(record, dialect))
        throw Failure(
            Error::Kind::Invalid,
            tr("Line %1 is in quotes as a whole, as Excel writes a line that it took for one cell. Open the file there by Data, "
               "From Text, and save it anew; or take these quotes away.")
                .arg(record.line));
    if (dialect.header) {
        table.headerLine = record.line;
        if (record.isBroken() || record.brokenCell >= 0)
            throw Failure(Error::Kind::Invalid,
                          tr("The header row can't be read: line %1. Check encoding, delimiter and quote.").arg(record.line));
        QSet<QString> seen;
        for (const QString &cell : record.cells) {
            const QString heading = text::normalised(cell).simplified(); // sheets break headings into lines
            if (text::controlCharacter(heading) >= 0)
                throw Failure(Error::Kind::Invalid,
                              tr("The header row holds characters that can't be printed: this is no text table."));
            if (!heading.isEmpty() && seen.contains(heading.toLower()))
                throw Failure(Error::Kind::Invalid, tr("Two columns are called ‘%1’. Rename one of them.").arg(heading));
            seen.insert(heading.toLower());
            table.headings << heading;
        }
        if (seen.isEmpty() || (seen.size() == 1 && seen.contains(QString())))
            throw Failure(Error::Kind::Invalid, tr("The first row holds no column names."));
        for (qsizetype i = 0; i < table.headings.size(); ++i) {
            if (table.headings[i].isEmpty())
                unnamed.insert(i);
        }
        for (qsizetype i = 0; i < table.headings.size(); ++i) { // a mapping goes by names, so each column has its own
            for (QString name = tr("Column %1").arg(i + 1); table.headings[i].isEmpty(); name += u'*') {
                if (!seen.contains(name.toLower()))
                    table.headings[i] = name;
            }
        }
    } else {
        for (qsizetype i = 0; i < record.cells.size(); ++i)
            table.headings << tr("Column %1").arg(i + 1);
        table.headerLine = 0;
        table.preview << record;
    }
    // Delimiters too many at the header's end make columns without a name. Where not nearly every row fills them, they are none, and a row
    // that does has its cells in other columns.
    qsizetype looked = 0;
    QMap<qsizetype, qsizetype> filled; // last filled column → rows
    for (; looked < std::max(previewRows, rowsLookedAt) && reader.nextFilled(record); ++looked) {
        mendSurplusCells(record.cells, table.headings.size());
        qsizetype last = record.cells.size() - 1;
        while (last >= 0 && record.cells[last].trimmed().isEmpty())
            --last;
        ++filled[last];
        if (table.preview.size() < previewRows)
            table.preview << record;
    }
    const auto rowsFilling = [&](qsizetype column) {
        qsizetype rows = 0;
        for (auto one = filled.lowerBound(column); one != filled.end(); ++one)
            rows += *one;
        return rows;
    };
    while (dialect.header && looked > 0 && unnamed.contains(table.headings.size() - 1) &&
           rowsFilling(table.headings.size() - 1) * 10 < looked * 9)
        table.headings.removeLast();
    return table;
}

} // namespace kontor
