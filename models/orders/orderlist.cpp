// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/orderlist.h"

#include "access/membershipsql.h"
#include "base/text.h"
#include "customers/customer.h"
#include "orders/ordersrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

const auto whose =
    u"JOIN customers c ON c.channel_id = o.channel_id AND c.id = o.customer_id LEFT JOIN staff s ON s.id = o.staff_id"_s;

QString columns() { return OrdersRepository::columns() + u", c.first_name, c.last_name, c.company, c.username"_s; }

} // namespace

ListSql orderList(const OrderQuery &query)
{
    ListSql out;
    out.columns = columns();
    out.from = u"orders o "_s + whose;
    out.where.sql = u"1 = 1"_s;
    const auto only = [&out](const QString &sql, const QVariantList &values = {}) {
        out.where.sql += u" AND "_s + sql;
        out.where.values += values;
    };
    if (query.state == OrderQuery::open())
        only(u"o.status <> 'done' AND o.status <> 'cancelled'"_s); // as the index says it
    else if (query.state == OrderQuery::held())
        only(u"o.on_hold = TRUE"_s);
    else if (!query.state.isEmpty())
        only(u"o.status = ?"_s, {query.state});
    if (!query.payment.isEmpty())
        only(u"o.payment = ?"_s, {query.payment});
    if (query.channelId > 0)
        only(u"o.channel_id = ?"_s, {query.channelId});
    if (query.companyId > 0)
        only(u"o.company_id = ? AND o.company_id <> 0"_s, {query.companyId}); // as the index says it
    for (const QString &word : text::searchWords(query.search))
        only(u"o.search_text LIKE ? ESCAPE '\\'"_s, {QString(u'%' + text::likeEscaped(word) + u'%')});
    out.key = u"o.placed_at"_s;
    out.id = u"o.id"_s;
    out.descending = query.descending;
    return out;
}

OrderRow orderOfCells(const QVariantList &cells)
{
    OrderRow out;
    out.order = OrdersRepository::fromCells(cells);
    const qsizetype name = cells.size() - 4;
    out.username = cells[name + 3].toString();
    out.customer = nameAndCompany(cells[name].toString(), cells[name + 1].toString(), cells[name + 2].toString());
    return out;
}

QList<OrderRow> ordersOfNumber(Session &session, const QString &number)
{
    constexpr int storesMax = 20;
    QList<OrderRow> out;
    if (number.isEmpty())
        return out;
    for (const Row &row : session.select(
             u"SELECT %1 FROM channels x JOIN orders o ON o.channel_id = x.id AND o.number = ? %2 ORDER BY o.id LIMIT %3"_s.arg(
                 columns(), whose, QString::number(storesMax)),
             {number}))
        out << orderOfCells(row.values());
    return out;
}

bool needsUnits(const Access &access, const QString &permission) { return access.scopeOf(permission) == Scope::Tree; }

OrderReach reachOf(const Buyer &buyer, const Access &access, const QString &permission, const QList<BusinessUnit> &units)
{
    OrderReach out{buyer.channelId, buyer.customerId};
    out.inCompany = access.companyId;
    const Scope scope = access.scopeOf(permission);
    if (scope != Scope::Unit && scope != Scope::Tree && scope != Scope::Company)
        return out;
    out.companyId = access.companyId;
    if (scope == Scope::Unit)
        out.unitIds = {access.unitId};
    else if (scope == Scope::Tree)
        out.unitIds = unitsBelow(units, access.unitId);
    return out;
}

bool isWithin(const OrderReach &reach, const Order &order)
{
    if (order.channelId != reach.channelId)
        return false;
    const bool here = reach.inCompany == 0 || order.companyId == 0 || order.companyId == reach.inCompany;
    return (order.customerId == reach.customerId && here) || (reach.isWider() && order.companyId == reach.companyId &&
                                                              (reach.unitIds.isEmpty() || reach.unitIds.contains(order.unitId)));
}

Condition withinReach(const OrderReach &reach, const QString &alias)
{
    const QString own = reach.inCompany == 0 ? u"%1.customer_id = ?"_s : u"(%1.customer_id = ? AND %1.company_id IN (0, ?))"_s;
    QVariantList values{reach.channelId, reach.customerId};
    if (reach.inCompany > 0)
        values << reach.inCompany;
    if (!reach.isWider())
        return {QString(u"%1.channel_id = ? AND "_s + own).arg(alias), values};
    QString theirs = u"%1.company_id = ?"_s;
    values << reach.companyId;
    if (!reach.unitIds.isEmpty()) {
        theirs += u" AND %1.unit_id IN ("_s + marks(reach.unitIds.size()) + u')';
        values += QVariantList(reach.unitIds.begin(), reach.unitIds.end());
    }
    return {QString(u"%1.channel_id = ? AND ("_s + own + u" OR "_s + theirs + u')').arg(alias), values};
}

QList<OrderRow> ordersInReach(Session &session, const OrderReach &reach, const QString &search, int limit, int skip)
{
    Condition where = withinReach(reach);
    for (const QString &word : text::searchWords(search)) {
        where.sql += u" AND o.search_text LIKE ? ESCAPE '\\'"_s;
        where.values << QString(u'%' + text::likeEscaped(word) + u'%');
    }
    QList<OrderRow> out;
    for (const Row &row :
         session.select(u"SELECT %1 FROM orders o %2 WHERE %3 ORDER BY o.placed_at DESC, o.id DESC LIMIT ? OFFSET ?"_s.arg(
                            columns(), whose, where.sql),
                        where.values << limit << skip))
        out << orderOfCells(row.values());
    return out;
}

Order orderInReach(Session &session, const OrderReach &reach, const QString &number)
{
    const Condition where = withinReach(reach);
    const QVariant id = session.value(u"SELECT o.id FROM orders o WHERE %1 AND o.number = ?"_s.arg(where.sql),
                                      QVariantList(where.values) << number);
    if (!id.isValid())
        throw Failure(Error::Kind::NotFound, QCoreApplication::translate("kontor", "There is no such order."));
    return OrdersRepository(session).load(reach.channelId, id.toLongLong());
}

qint64 companyOfOwnOrder(Session &session, qint64 channelId, qint64 customerId, const QString &number)
{
    return session
        .value(u"SELECT o.company_id FROM orders o JOIN company_users m ON m.channel_id = o.channel_id AND m.company_id = "
               u"o.company_id"
               " AND m.customer_id = o.customer_id JOIN companies c ON c.channel_id = o.channel_id AND c.id = o.company_id"
               " WHERE o.channel_id = ? AND o.customer_id = ? AND o.number = ? AND m.active = TRUE"
               " AND %1"_s.arg(letsPeopleInSql(u"c"_s)),
               {channelId, customerId, number})
        .toLongLong();
}

OrderCounts countOrders(Session &session)
{
    OrderCounts out;
    out.placed = session.value(u"SELECT count(*) FROM orders WHERE status = 'placed' AND on_hold = FALSE"_s).toLongLong();
    out.held = session.value(u"SELECT count(*) FROM orders WHERE on_hold = TRUE"_s).toLongLong();
    return out;
}

} // namespace kontor
