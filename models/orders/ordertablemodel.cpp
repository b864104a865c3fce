// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/ordertablemodel.h"

#include "base/money.h"
#include "base/text.h"
#include "channels/channel.h"
#include "orders/orderstates.h"

namespace kontor {

using namespace Qt::StringLiterals;

OrderTableModel::OrderTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table == u"orders"_s)
            refreshRows(ids);
        else if (table.isEmpty())
            refresh();
    });
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Order");
    case Placed:
        return tr("Placed");
    case Customer:
        return tr("Customer");
    case State:
        return tr("State");
    case Payment:
        return tr("Payment");
    case Total:
        return tr("Total");
    case Reference:
        return tr("Reference");
    case PlacedBy:
        return tr("Placed by");
    case PaidBy:
        return tr("Payment method");
    case CostCentre:
        return tr("Cost centre");
    case ColumnCount:
        break;
    }
    return {};
}

void OrderTableModel::setQuery(const OrderQuery &query)
{
    m_query = query;
    setList([query](Session &) { return orderList(query); });
}

std::optional<OrderRow> OrderTableModel::orderAt(int row) const
{
    const QVariantList cells = index(row, 0).data(StoredRole).toList();
    return cells.isEmpty() ? std::nullopt : std::optional(orderOfCells(cells));
}

QVariant OrderTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role == StoredRole)
        return row.cells;
    if (role == Qt::TextAlignmentRole)
        return int((column == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const OrderRow shown = orderOfCells(row.cells);
    const Order &order = shown.order;
    QString text;
    switch (Column(column)) {
    case Number:
        text = order.number;
        break;
    case Placed:
        text = text::shortTime(order.placedAt);
        break;
    case Customer:
        text = shown.customer;
        break;
    case State:
        text = orderStateLabel(order);
        break;
    case Payment:
        text = paymentStateLabel(order.payment);
        break;
    case Total:
        text = formatMoney(order.dueMinor(), order.currency);
        break;
    case Reference:
        text = order.reference;
        break;
    case PlacedBy:
        text = order.staff.isEmpty() ? tr("Customer") : tr("%1, on behalf").arg(order.staff);
        break;
    case PaidBy:
        text = paymentLabel(order.paymentMethod, order.paymentDays);
        break;
    case CostCentre:
        text = order.costCentre;
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? text::plainToolTip(text) : text;
}

} // namespace kontor
