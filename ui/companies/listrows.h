// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>

class QAbstractItemView;
class QPushButton;
class QTableWidget;
class QWidget;

namespace kontor {

/// A table of a company's editor, which is read only: a row each, one selected at a time. `wide`: the column that takes the room that is left; else
/// the last one.
QTableWidget *makeRows(QWidget *page, const QString &name, const QString &accessible, const QStringList &headings, int wide = -1);
/// Fills it anew and keeps what was selected. Each row begins with its id.
void fillRows(QTableWidget *table, const QList<std::pair<qint64, QStringList>> &rows);
/// Of the selected row; -1: none.
qint64 selectedRow(const QTableWidget *table);
/// A list with its buttons below.
QWidget *listPage(QWidget *page, QAbstractItemView *list, const QList<QPushButton *> &buttons);

template <typename Record> const Record *withId(const QList<Record> &all, qint64 id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Record &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kontor
