// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/tasktablemodel.h"

#include "base/text.h"

#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;

TaskTableModel::TaskTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table) {
        if (table == u"timeline"_s || table.isEmpty())
            refresh();
    });
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Due:
        return tr("Due");
    case Text:
        return tr("Task");
    case Customer:
        return tr("Customer");
    case Assignee:
        return tr("For");
    case Author:
        return tr("By");
    case Done:
        return tr("Done");
    case ColumnCount:
        break;
    }
    return {};
}

void TaskTableModel::setQuery(const TaskQuery &query)
{
    m_query = query;
    setList([query](Session &session) { return TimelineRepository::taskList(query, session.actor()); });
}

std::optional<TaskRow> TaskTableModel::taskAt(int row) const
{
    const QVariantList cells = index(row, 0).data(StoredRole).toList();
    return cells.isEmpty() ? std::nullopt : std::optional(TimelineRepository::fromCells(cells));
}

QVariant TaskTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role == StoredRole)
        return row.cells;
    const TaskRow task = TimelineRepository::fromCells(row.cells);
    const TimelineEntry &entry = task.entry;
    if (role == OverdueRole)
        return entry.isOpenTask() && QDateTime::fromMSecsSinceEpoch(entry.dueOn).date() < QDate::currentDate();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (Column(column)) {
    case Due:
        text = text::shortDay(entry.dueOn);
        break;
    case Text:
        text = role == Qt::ToolTipRole ? entry.body : entry.body.simplified();
        break;
    case Customer:
        text = task.customer;
        break;
    case Assignee:
        text = entry.assignee.isEmpty() ? tr("anybody") : entry.assignee;
        break;
    case Author:
        text = entry.author;
        break;
    case Done:
        text = entry.doneAt > 0 ? tr("%1 by %2").arg(text::shortTime(entry.doneAt), entry.doneBy) : QString();
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? text::plainToolTip(text) : text;
}

} // namespace kontor
