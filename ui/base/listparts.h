// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QString>

#include <functional>

class QAction;
class QBoxLayout;
class QComboBox;
class QTableView;
class QWidget;

namespace kontor {

/// The look of every table: whole rows, no grid, rows as high as the font wants.
void styleTable(QTableView *table);

/// How high rows of tables are, of those that there are and of those to come.
void setDensity(bool compact);

/// The headers of every table: none for rows; a column's name starts where its cells do.
void styleHeaders(QTableView *table);

/// Makes columns as wide as their names, long words of a translation or a file too; names wider than 260 px are cut.
void widenToHeadings(QTableView *table);
/// The widths of all `Columns` of a list, in pixels: a column that was added without one does not compile.
template <int Columns, std::size_t Widths> void setColumnWidths(QHeaderView *header, const int (&widths)[Widths])
{
    static_assert(Widths == Columns, "a width for each column");
    for (int column = 0; column < Columns; ++column)
        header->resizeSection(column, widths[column]);
}

/// A box in the row above a list: as wide as its words where there is room, and narrow beside a pane.
void letShrink(QComboBox *box);

/// A button in the row above a list; with a `list` the same is in its context menu. `name`: the button's object name. Returns what both do.
QAction *addListButton(QBoxLayout *row, const QString &name, const QString &iconName, const QString &text,
                       const std::function<void()> &run, QWidget *list = nullptr);

} // namespace kontor
