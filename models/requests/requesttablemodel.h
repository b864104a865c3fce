// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/lazytablemodel.h"
#include "requests/requestlist.h"

namespace kontor {

/// Order requests of all companies as a table. Owned by a view, lives on the window's thread.
class RequestTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Sent, Company, Person, State, Total, Reference, OrderNumber, ColumnCount };

    explicit RequestTableModel(Database &database, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setQuery(const RequestQuery &query);
    const RequestQuery &query() const { return m_query; }

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    RequestQuery m_query;
};

} // namespace kontor
