// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowsource.h"

#include "imports/spreadsheet.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr size_t chunksAhead = 1; ///< besides the one being read; the importer holds three more

QString structureProblem(const CsvRecord &record, qsizetype columns)
{
    if (record.openQuote)
        return tr("A quoted cell that begins here is never closed, so all the rest of the file would be in it.");
    if (record.tooLong)
        return tr("The row is longer than %1 MB, and nothing after it was read. Check delimiter and quote.")
            .arg(CsvReader::recordMax / 1024 / 1024);
    if (record.strayText)
        return tr("There is text after a closing quote. Quotes inside a quoted cell must be doubled.");
    if (record.cells.size() < columns)
        return tr("Too few cells: %1 instead of %2.").arg(record.cells.size()).arg(columns);
    if (record.cells.size() > columns)
        return tr("Too many cells: %1 instead of %2.").arg(record.cells.size()).arg(columns);
    return {};
}

/// What is kept of a row that can't be right anyway.
constexpr qsizetype brokenCellsKept = 100;
constexpr qsizetype brokenTextKept = 1000;

StagedRow rowOf(CsvRecord &record, const CsvDialect &dialect, qsizetype columns)
{
    if (dialect.delimiter == u',')
        mendSurplusCells(record.cells, columns);
    StagedRow row;
    row.line = record.line;
    row.structureProblem = structureProblem(record, columns);
    row.brokenCell = record.brokenCell;
    if (record.openQuote || record.tooLong || record.cells.size() > columns + brokenCellsKept) {
        record.cells = record.cells.mid(0, columns + brokenCellsKept);
        for (QString &cell : record.cells)
            cell.truncate(brokenTextKept);
    }
    row.cells = std::move(record.cells);
    return row;
}

} // namespace

FileRows::FileRows(const ImportPlan &plan, const Directory &directory) : m_plan(plan), m_directory(directory)
{
    m_headings = ImportTable::open(readImportSample(plan.fileName), plan.dialect, 0).headings;
    if (m_plan.mapping.columns.isEmpty())
        throw Failure(
            Error::Kind::Invalid,
            tr("No column of the file is mapped to a field. The columns are: %1.").arg(m_headings.mid(0, 12).join(u", "_s)));
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
    const RowReader reader(m_plan, m_headings, m_directory);
    CsvRecord record;
    QList<PreparedRow> chunk;
    bool header = m_plan.dialect.header;
    const bool sheet = isFromSpreadsheet(m_plan.fileName);
    qint64 inside = 0; ///< line breaks inside of cells so far: rows of a sheet don't count them
    while (m_reader->next(record)) {
        if (sheet) {
            record.line -= inside;
            for (const QString &cell : std::as_const(record.cells))
                inside += cell.count(u'\n');
        }
        if (record.isBlank() || std::exchange(header, false))
            continue;
        chunk << prepared(reader, m_plan, m_directory, m_headings, rowOf(record, m_plan.dialect, m_headings.size()));
        if (chunk.size() >= chunkRows) {
            if (!push(std::exchange(chunk, {}), m_reader->position()))
                return;
        }
    }
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
