// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requesttablemodel.h"

#include "base/money.h"
#include "base/text.h"

namespace kontor {

using namespace Qt::StringLiterals;

RequestTableModel::RequestTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table, const QList<qint64> &ids) {
        if (table == u"order_requests"_s)
            refreshRows(ids);
        else if (table.isEmpty())
            refresh();
    });
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Request");
    case Sent:
        return tr("Sent");
    case Company:
        return tr("Company");
    case Person:
        return tr("Asked by");
    case State:
        return tr("State");
    case Total:
        return tr("Total");
    case Reference:
        return tr("Reference");
    case OrderNumber:
        return tr("Order");
    case ColumnCount:
        break;
    }
    return {};
}

void RequestTableModel::setQuery(const RequestQuery &query)
{
    m_query = query;
    setList([query](Session &) { return requestList(query); });
}

QVariant RequestTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role == StoredRole)
        return row.cells;
    if (role == Qt::TextAlignmentRole)
        return int((column == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const OrderRequest request = requestOfCells(row.cells);
    QString text;
    switch (Column(column)) {
    case Number:
        text = request.number;
        break;
    case Sent:
        text = text::shortTime(request.sentAt);
        break;
    case Company:
        text = request.unit.isEmpty() ? request.company : request.company + u" · "_s + request.unit;
        break;
    case Person:
        text = request.person;
        break;
    case State:
        text = requestStateLabel(request.state);
        break;
    case Total:
        text = formatMoney(request.totalMinor, request.currency);
        break;
    case Reference:
        text = request.reference;
        break;
    case OrderNumber:
        text = request.order;
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? text::plainToolTip(text) : text;
}

} // namespace kontor
