// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"
#include "lists/listsql.h"
#include "orders/order.h"

namespace kontor {

/// Which orders a list shows. A value.
struct OrderQuery
{
    QString search = {}; ///< in number, reference, addresses, product numbers and titles
    QString state = {}; ///< one of orderStates(); open(): neither done nor cancelled; held(): on hold; empty: any
    QString payment = {}; ///< one of paymentStates(); empty: any
    qint64 channelId = 0; ///< 0: any
    qint64 companyId = 0; ///< that they were placed for; 0: any
    bool descending = true; ///< the newest first
    static QString open() { return QStringLiteral("open"); }
    static QString held() { return QStringLiteral("held"); }
    friend bool operator==(const OrderQuery &, const OrderQuery &) = default;
};

/// An order in the list of all, with whose it is.
struct OrderRow
{
    Order order; ///< without lines
    QString customer; ///< as shown
    QString username;
};

/// The orders with exactly that number; several where trade stores number alike.
QList<OrderRow> ordersOfNumber(Session &session, const QString &number);

ListSql orderList(const OrderQuery &query);
OrderRow orderOfCells(const QVariantList &cells);

/// Whose orders somebody of the store may see or cancel. A value.
struct OrderReach
{
    qint64 channelId = 0, customerId = 0; ///< their own, always
    qint64 companyId = 0; ///< and those that were placed for it; 0: no others
    QList<qint64> unitIds = {}; ///< of these units alone; empty: of all
    qint64 inCompany = 0; ///< of their own those for this company or for none; 0: all
    bool isWider() const { return companyId > 0; }
};
/// How far a permission reaches for somebody of a company; `units` are the company's, asked for where needsUnits().
OrderReach reachOf(const Buyer &buyer, const Access &access, const QString &permission, const QList<BusinessUnit> &units);
bool needsUnits(const Access &access, const QString &permission);
bool isWithin(const OrderReach &reach, const Order &order);
/// A condition on orders, or on order requests, `alias`.
Condition withinReach(const OrderReach &reach, const QString &alias = QStringLiteral("o"));
/// Newest first; lines are empty.
QList<OrderRow> ordersInReach(Session &session, const OrderReach &reach, const QString &search, int limit, int skip);
/// With lines. Throws NotFound for one that is out of reach.
Order orderInReach(Session &session, const OrderReach &reach, const QString &number);

/// The company that an order of somebody's own was placed for, which they may work for at present; 0 where there is none such.
qint64 companyOfOwnOrder(Session &session, qint64 channelId, qint64 customerId, const QString &number);

/// How many wait for somebody.
struct OrderCounts
{
    qint64 placed = 0; ///< not confirmed yet
    qint64 held = 0;
};
OrderCounts countOrders(Session &session);

} // namespace kontor
