// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog/activitylog.h"
#include "lists/lazytablemodel.h"

namespace kontor {

/// The activity as a table, newest first. Owned by a view, lives on the window's thread.
class ActivityTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Name, Action, Changes, ColumnCount };

    explicit ActivityTableModel(Database &database, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setQuery(const ActivityQuery &query);
    const ActivityQuery &query() const { return m_query; }
    /// For the names of what rows are about.
    void setDirectory(const Directory &directory);
    std::optional<ActivityRow> row(int place) const; ///< nothing while it is not loaded

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    ActivityQuery m_query;
    Directory m_directory;
};

/// What the query finds, as CSV or (by the file's name) XLSX; answers the rows written.
Result<qint64> exportActivity(Database &database, const ActivityQuery &query, const Directory &directory, const QString &path,
                              const Cancel &cancel);

} // namespace kontor
