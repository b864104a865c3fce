// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/orderlist.h"
#include "requests/orderrequest.h"

namespace kontor {

/// Which order requests a list shows. A value.
struct RequestQuery
{
    QString search = {}; ///< in number, reference, who asks, product numbers and titles
    QString state = {}; ///< one of requestStates(); open(): somebody must still do something; empty: any
    qint64 channelId = 0, companyId = 0; ///< 0: any
    bool descending = true; ///< the newest first
    static QString open() { return QStringLiteral("open"); }
    friend bool operator==(const RequestQuery &, const RequestQuery &) = default;
};

ListSql requestList(const RequestQuery &query);
OrderRequest requestOfCells(const QVariantList &cells); ///< without lines and reasons
/// The columns of order_requests `r` (with orders `o`) for that, and where those come from.
QString requestColumns();
QString requestTables();

/// Those with exactly that number; several where trade stores number alike.
QList<OrderRequest> requestsOfNumber(Session &session, const QString &number);

qint64 countWaiting(Session &session); ///< that nobody decided yet, of all companies

/// Newest first, within reach; `openOnly`: those that somebody must do something about.
QList<OrderRequest> requestsInReach(Session &session, const OrderReach &reach, bool openOnly, const QString &search, int limit,
                                    int skip);
/// Those of a company that somebody can decide now, the longest waiting first; with reasons.
QList<OrderRequest> requestsToDecide(Session &session, qint64 channelId, qint64 companyId, qint64 customerId);

} // namespace kontor
