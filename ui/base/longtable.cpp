// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/longtable.h"

#include <QHeaderView>
#include <QItemSelectionModel>

namespace kontor {

namespace {
constexpr qint64 cellsToldMax = 10'000;
}

QList<std::pair<int, int>> rowSpans(const QItemSelection &selection)
{
    QList<std::pair<int, int>> all;
    for (const QItemSelectionRange &range : selection)
        all.append({range.top(), range.bottom()});
    std::sort(all.begin(), all.end());
    QList<std::pair<int, int>> spans;
    for (const auto &span : std::as_const(all)) {
        if (!spans.isEmpty() && span.first <= spans.last().second)
            spans.last().second = std::max(spans.last().second, span.second);
        else
            spans << span;
    }
    return spans;
}

QList<int> rowsOf(const QItemSelection &selection, int limit)
{
    QList<int> rows;
    for (const auto &[top, bottom] : rowSpans(selection)) {
        for (int row = top; row <= bottom && rows.size() < limit; ++row)
            rows << row;
    }
    return rows;
}

qint64 cellsOf(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += qint64(range.width()) * range.height();
    return cells;
}

void LongTable::setSelectionModel(QItemSelectionModel *model)
{
    QTableView::setSelectionModel(model);
    QHeaderView *header = horizontalHeader();
    // QHeaderView asks isColumnSelected() for each column that it paints, and that looks at every row. Nothing is selected in this one.
    header->setSelectionModel(new QItemSelectionModel(model->model(), header));
    // A click on a heading sorts; QTableView would select all cells of the column as well.
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
}

void LongTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (cellsOf(selected) + cellsOf(deselected) <= cellsToldMax)
        QTableView::selectionChanged(selected, deselected);
    else // QTableView makes a list of all cells before it tells of one
        QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace kontor
