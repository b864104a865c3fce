// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/lazytablemodel.h"
#include "orders/orderlist.h"

namespace kontor {

/// Orders of all customers as a table. Owned by a view, lives on the window's thread.
class OrderTableModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Placed, Customer, State, Payment, Total, Reference, PlacedBy, PaidBy, CostCentre, ColumnCount };

    explicit OrderTableModel(Database &database, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setQuery(const OrderQuery &query);
    const OrderQuery &query() const { return m_query; }
    /// Nothing while its row is not loaded.
    std::optional<OrderRow> orderAt(int row) const;

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    OrderQuery m_query;
};

} // namespace kontor
