// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowsource.h"

#include "imports/groupedrows.h"
#include "imports/recordkind.h"
#include "imports/spreadsheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr size_t chunksAhead = 1; ///< besides the one being read; the importer holds three more

QString structureProblem(const CsvRecord &record, const CsvDialect &dialect, qsizetype columns)
{
    const bool several = record.untilLine > record.line;
    if (record.tooLong)
        return tr("The line is longer than %1 MB. Check delimiter and quote.").arg(CsvReader::recordMax / 1024 / 1024);
    if (record.openQuote)
        return tr(
            "A quoted cell that begins here is never closed. This line is left out; the ones behind it are read by themselves.");
    if (record.swallowed)
        return tr("A quoted cell that begins here reaches to line %1, and what is in it looks like whole rows. This line is left "
                  "out; lines"
                  " %2 to %1 are read by themselves. Look for a quote too many.")
            .arg(record.untilLine)
            .arg(record.line + 1);
    if (record.strayText && several)
        return tr("A quoted cell that begins here reaches to line %1, where text follows the closing quote. This line is left "
                  "out; the ones"
                  " behind it are read by themselves. Quotes inside a quoted cell must be doubled.")
            .arg(record.untilLine);
    if (record.strayText)
        return tr("There is text after a closing quote, or a quote too many. Quotes inside a quoted cell must be doubled.");
    if (columns > 1 && isQuotedWhole(record, dialect))
        return tr("The line is in quotes as a whole, as Excel writes one that it took for one cell. Take these quotes away.");
    if (record.cells.size() < columns)
        return tr("Too few cells: %1 instead of %2.").arg(record.cells.size()).arg(columns);
    if (record.cells.size() > columns)
        return tr("Too many cells: %1 instead of %2.").arg(record.cells.size()).arg(columns);
    return {};
}

/// What is kept of a row that can't be right anyway.
constexpr qsizetype brokenCellsKept = 100;
constexpr qsizetype brokenTextKept = 1000;

StagedRow rowOf(CsvRecord &record, const CsvDialect &dialect, qsizetype columns, bool sheet)
{
    StagedRow row;
    if (!record.isBroken() && dialect.delimiter == u',' && !sheet) {
        if (const QString joined = mendSurplusCells(record.cells, columns); !joined.isEmpty())
            row.notice = tr("The row had too many cells; ‘%1’ was taken for one.").arg(joined.left(60));
    }
    if (record.holdsRows)
        row.notice =
            tr("A cell of this row reaches to line %1, and lines in it look like rows of the table. Look for a quote too many.")
                .arg(record.line + record.lines - 1);
    while (!record.isBroken() && record.cells.size() > columns && record.cells.last().trimmed().isEmpty())
        record.cells.removeLast();
    while (sheet && record.cells.size() < columns) // a sheet keeps no empty cells at a row's end
        record.cells << QString();
    row.line = record.line;
    row.structureProblem = structureProblem(record, dialect, columns);
    row.brokenCell = record.brokenCell;
    if (record.isBroken() || record.cells.size() > columns + brokenCellsKept) {
        record.cells = record.cells.mid(0, columns + brokenCellsKept);
        for (QString &cell : record.cells)
            cell.truncate(brokenTextKept);
    }
    row.cells = std::move(record.cells);
    return row;
}

} // namespace

/// A file that tells of no row which record it is lists something else.
static void refuseWithoutKey(const ImportPlan &plan, const QStringList &headings)
{
    const QStringList keys = RecordKind::named(plan.records).keyFields(plan);
    const bool found = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        return std::any_of(headings.begin(), headings.end(),
                           [&](const QString &heading) { return plan.mapping.columns.value(heading) == key; });
    });
    if (!found)
        throw Failure(Error::Kind::Invalid,
                      tr("No column tells whose row it is: %1 was looked for. The columns are: %2. If one of them is it,"
                         " map it.")
                          .arg(keys.join(u", "_s), headings.mid(0, 12).join(u", "_s)));
}

FileRows::FileRows(const ImportPlan &plan, const Directory &directory) : m_plan(plan), m_directory(directory)
{
    m_headings = ImportTable::open(readImportSample(plan.fileName), plan.dialect, 0).headings;
    static const QRegularExpression unusual(u"[\\w ]([\\^~|:#%/*+=@]+|\\s{3,})[\\w ]"_s);
    if (const auto sign = unusual.match(m_headings.value(0));
        m_headings.size() == 1 && sign.hasMatch() && m_plan.mapping.columns.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      tr("The file has one column only: ‘%1’. If ‘%2’ stands between its cells, name that as the delimiter.")
                          .arg(m_headings[0].left(60), sign.captured(1)));
    if (m_plan.mapping.columns.isEmpty())
        throw Failure(
            Error::Kind::Invalid,
            tr("No column of the file is mapped to a field. The columns are: %1.").arg(m_headings.mid(0, 12).join(u", "_s)));
    refuseWithoutKey(plan, m_headings);
    if (const QString why = RecordKind::named(plan.records).problemOf(plan, m_headings, directory); !why.isEmpty())
        throw Failure(Error::Kind::Invalid, why);
    m_reader = openImportFile(plan.fileName, plan.dialect);
    m_total = m_reader->size();
    m_thread = std::thread([this] {
        try {
            read();
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failed = std::current_exception();
        }
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    });
}

FileRows::~FileRows()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void FileRows::read()
{
    const auto reader = RecordKind::named(m_plan.records).reader(m_plan, m_headings, m_directory);
    GroupedRows groups(m_plan.mapping, m_headings);
    CsvRecord record;
    QList<PreparedRow> chunk;
    bool header = m_plan.dialect.header;
    const bool sheet = isFromSpreadsheet(m_plan.fileName);
    qint64 inside = 0; ///< line breaks inside of cells so far: rows of a sheet don't count them
    FileLines lines;
    lines.head = m_plan.dialect.titleLines;
    while (m_reader->next(record)) {
        lines.all = record.line + record.lines - 1;
        const bool blank = record.isBlank();
        (blank ? lines.blank : header ? lines.head : lines.rows) += record.lines;
        if (sheet) {
            record.line -= inside;
            for (const QString &cell : std::as_const(record.cells))
                inside += cell.count(u'\n');
        }
        if (blank || std::exchange(header, false))
            continue;
        StagedRow row = rowOf(record, m_plan.dialect, m_headings.size(), sheet);
        if (groups.hasAny() && reader->leftOut(row).isEmpty()) // a further picture stays what it is
            groups.fill(row);
        chunk << reader->prepared(std::move(row));
        if (chunk.size() >= chunkRows) {
            if (!push(std::exchange(chunk, {}), m_reader->position()))
                return;
        }
    }
    const qint64 emptyAtEnd = m_reader->lines() - lines.all;
    lines.all += emptyAtEnd;
    lines.blank += m_reader->blankLines();
    if (lines.rows + lines.head + lines.blank != lines.all)
        throw Failure(
            Error::Kind::Internal, tr("Rows got lost on their way, so nothing was imported. Please report this fault."),
            u"%1 lines, %2 in rows, %3 above, %4 blank"_s.arg(lines.all).arg(lines.rows).arg(lines.head).arg(lines.blank));
    m_lines = lines;
    if (!chunk.isEmpty())
        push(std::move(chunk), m_total);
}

bool FileRows::push(QList<PreparedRow> chunk, qint64 position)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || m_ready.size() < chunksAhead; });
    m_ready.push_back({std::move(chunk), position});
    m_changed.notify_all();
    return !m_stop;
}

QList<PreparedRow> FileRows::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ended || !m_ready.empty(); });
    if (m_ready.empty()) {
        if (m_failed)
            std::rethrow_exception(m_failed);
        m_done = m_total;
        return {};
    }
    Ready ready = std::move(m_ready.front());
    m_ready.pop_front();
    m_done = ready.position;
    m_changed.notify_all();
    return std::move(ready.rows);
}

} // namespace kontor
