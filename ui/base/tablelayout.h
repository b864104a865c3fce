// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QHeaderView;

namespace kontor {

/// A column of a table as settings keep it: by its name, so that it is still the same after columns were added. A value.
struct TableColumn
{
    QString name;
    int width = 0;
    bool shown = true;
};

/// The columns of a table in the order in which they are shown.
QList<TableColumn> tableLayout(const QHeaderView &header, const std::function<QString(int)> &nameOf);
/// Puts a table's columns so; those that are not named come last, hidden. `placeOf` answers a name's column, -1 for one that is gone.
void applyTableLayout(QHeaderView &header, const QList<TableColumn> &columns, const std::function<int(const QString &)> &placeOf);

QStringList toSettings(const QList<TableColumn> &columns);
QList<TableColumn> tableColumns(const QStringList &settings);

/// What QHeaderView::saveState() kept of a table with these columns.
QList<TableColumn> fromHeaderState(const QByteArray &state, const QStringList &names);

} // namespace kontor
