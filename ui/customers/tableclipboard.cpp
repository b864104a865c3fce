// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the table goes to the clipboard and comes from it.
#include "customers/tableediting.h"

#include "base/longtable.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/rowdelegate.h"
#include "customers/bulkedit.h"
#include "customers/customersrepository.h"

#include <QGuiApplication>
#include <numeric>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// The columns as they are shown, from one of them on; -1: all.
QList<int> shownColumns(const QTableView &table, int from)
{
    QList<int> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int place = from < 0 ? 0 : header->visualIndex(from); place < header->count(); ++place) {
        if (const int section = header->logicalIndex(place); !header->isSectionHidden(section))
            columns << section;
    }
    return columns;
}

} // namespace

/// A block of TAB-separated lines, from the current cell to the right and down, in the columns as they are shown.
void TableEditing::paste()
{
    const QModelIndex start = m_table.currentIndex();
    if (!m_on || !start.isValid())
        return;
    const QList<int> columns = shownColumns(m_table, start.column());
    QString text = QGuiApplication::clipboard()->text();
    if (text.count(u'\n') > rowsAtOnce) {
        refuseSoMany();
        return;
    }
    QStringList lines = text.remove(u'\r').split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    QList<int> rows(lines.size());
    std::iota(rows.begin(), rows.end(), start.row());
    withRows(rows, [this, lines, columns](const QList<Known> &customers) {
        QList<Cell> cells;
        int refused = 0;
        for (qsizetype row = 0; row < customers.size(); ++row) {
            const QStringList texts = lines[row].split(u'\t');
            for (int i = 0; i < texts.size(); ++i) {
                const CustomerQuery::Column column = columns.value(i, CustomerQuery::ColumnCount);
                const QString field = CustomerTableModel::editableField(column);
                if (const auto stored = field.isEmpty() ? std::nullopt : m_model.fromText(column, texts[i]))
                    cells << cellOf(customers[row], field, *stored);
                else
                    ++refused;
            }
        }
        stage(tr("Pasting"), cells);
        QStringList problems;
        if (refused > 0)
            problems << tr("%Ln pasted cell(s) did not fit into their columns and were left out.", nullptr, refused);
        if (customers.size() < lines.size())
            problems << tr("%Ln pasted line(s) lie below the end of the list and were left out.", nullptr,
                           int(lines.size() - customers.size()));
        if (!problems.isEmpty())
            m_messages.show(MessageBar::Kind::Warning, problems.join(u' '));
    });
}

/// The selected cells as they are typed, TAB-separated, in the columns as they are shown: paste() takes them again.
void TableEditing::copy()
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    if (cellsOf(selection) > rowsAtOnce * CustomerQuery::ColumnCount) {
        m_messages.show(MessageBar::Kind::Warning, tr("That is more than can be copied at once. Export takes them all."));
        return;
    }
    QMap<int, QSet<int>> rows; // their columns
    QSet<int> used;
    for (const QModelIndex &cell : selection.indexes()) {
        rows[cell.row()].insert(cell.column());
        used.insert(cell.column());
    }
    QList<int> columns = shownColumns(m_table, -1);
    columns.removeIf([&used](int column) { return !used.contains(column); });
    QStringList lines;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (row->size() != used.size()) { // the gaps would be pasted as empty cells
            m_messages.show(MessageBar::Kind::Warning, tr("Select one block of cells to copy it."));
            return;
        }
        if (m_model.loadedIdAt(row.key()) == 0) {
            m_messages.show(MessageBar::Kind::Warning,
                            tr("Some of these rows are not loaded yet. Scroll through them, or use Export."));
            return;
        }
        QStringList texts;
        for (const int column : std::as_const(columns))
            texts << m_model.index(row.key(), column).data(Qt::EditRole).toString().replace(u'\t', u' ').replace(u'\n', u' ');
        lines << texts.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

/// The topmost selected cell of each column goes into the selected cells below it.
void TableEditing::fillDown()
{
    if (!m_on)
        return;
    QMap<int, QList<int>> columns; // their rows
    QSet<int> rows;
    qsizetype cells = 0;
    const QItemSelection selection = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (CustomerTableModel::editableField(column).isEmpty() || m_table.isColumnHidden(column))
                continue;
            cells += range.height();
            if (cells > rowsAtOnce * CustomerQuery::ColumnCount) {
                refuseSoMany();
                return;
            }
            for (int row = range.top(); row <= range.bottom(); ++row) {
                columns[column] << row;
                rows << row;
            }
        }
    }
    if (rows.isEmpty())
        return;
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    withRows(sorted, [this, columns, sorted](const QList<Known> &customers) {
        QHash<int, Known> byRow;
        for (qsizetype i = 0; i < customers.size(); ++i)
            byRow.insert(sorted[i], customers[i]);
        QList<Cell> filled;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const CustomerQuery::Column column = it.key();
            const QString field = CustomerTableModel::editableField(column);
            const int top = *std::min_element(it->begin(), it->end());
            const Known &source = byRow[top];
            auto value = m_model.stagedValue(source.id, field);
            if (!value)
                value = m_model.seenValue(source.id, field);
            if (!value && source.values.contains(field))
                value = source.values.value(field);
            for (const int row : *it) {
                if (row != top && value && byRow.contains(row))
                    filled << cellOf(byRow[row], field, *value);
            }
        }
        stage(tr("Filling down"), filled);
    });
}

} // namespace kontor
