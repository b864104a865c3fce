// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/lazytablemodel.h"
#include "timeline/timelinerepository.h"

namespace kontor {

/// Tasks over all customers as a table. Owned by a view, lives on the window's thread.
class TaskTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Column { Due, Text, Customer, Assignee, Author, Done, ColumnCount };
    enum Role { OverdueRole = LazyTableModel::StoredRole + 1 };

    explicit TaskTableModel(Database &database, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setQuery(const TaskQuery &query);
    const TaskQuery &query() const { return m_query; }
    /// Nothing while its row is not loaded.
    std::optional<TaskRow> taskAt(int row) const;

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    TaskQuery m_query;
};

} // namespace kontor
