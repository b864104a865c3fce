// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QTableView>

#include <limits>

namespace kontor {

/// (first, last) of the rows of which anything is selected, ascending and apart.
QList<std::pair<int, int>> rowSpans(const QItemSelection &selection);
/// The same rows one by one, the first `limit` of them.
QList<int> rowsOf(const QItemSelection &selection, int limit = std::numeric_limits<int>::max());
qint64 cellsOf(const QItemSelection &selection);

/// A table of millions of rows. Where QTableView looks at each selected cell, this one does not: its header does not ask whether a column
/// is wholly selected, and a selection beyond what anybody hears read out is not told to assistive technology cell by cell.
class LongTable : public QTableView
{
public:
    using QTableView::QTableView;
    void setSelectionModel(QItemSelectionModel *model) override;

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
};

} // namespace kontor
