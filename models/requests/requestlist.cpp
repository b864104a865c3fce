// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestlist.h"

#include "base/text.h"
#include "requests/requestsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

const auto openStates = u"r.state IN ('waiting', 'returned', 'blocked')"_s;

void narrow(Condition &where, const QString &search)
{
    for (const QString &word : text::searchWords(search)) {
        where.sql += u" AND r.search_text LIKE ? ESCAPE '\\'"_s;
        where.values << QString(u'%' + text::likeEscaped(word) + u'%');
    }
}

} // namespace

QString requestColumns()
{
    return u"r.id, r.channel_id, r.company_id, r.unit_id, r.customer_id, r.user_id, r.number, r.state, r.step, r.round, "
           u"r.currency,"
           " r.total_minor, r.reference, r.note, r.why, r.billing_address, r.shipping_address, r.payment_method, r.payment_note,"
           " r.payment_url, r.payment_days, r.cost_centre, r.company, r.unit, r.person, coalesce(r.staff_id, 0), r.sent_at,"
           " r.waiting_since, r.expires_at, r.closed_at, r.escalation, coalesce(o.number, ''), r.row_version"_s;
}

QString requestTables()
{
    return u"order_requests r LEFT JOIN orders o ON o.channel_id = r.channel_id AND o.id = r.order_id AND r.order_id <> 0"_s;
}

OrderRequest requestOfCells(const QVariantList &cells)
{
    int place = 0;
    const auto number = [&] { return cells[place++].toLongLong(); };
    const auto text = [&] { return cells[place++].toString(); };
    OrderRequest out;
    for (qint64 OrderRequest::*member : {&OrderRequest::id, &OrderRequest::channelId, &OrderRequest::companyId,
                                         &OrderRequest::unitId, &OrderRequest::customerId, &OrderRequest::userId})
        out.*member = number();
    out.number = text();
    out.state = text();
    out.step = int(number());
    out.round = number();
    out.currency = text();
    out.totalMinor = number();
    for (QString OrderRequest::*member :
         {&OrderRequest::reference, &OrderRequest::note, &OrderRequest::why, &OrderRequest::billingAddress,
          &OrderRequest::shippingAddress, &OrderRequest::paymentMethod, &OrderRequest::paymentNote, &OrderRequest::paymentUrl})
        out.*member = text();
    out.paymentDays = number();
    for (QString OrderRequest::*member :
         {&OrderRequest::costCentre, &OrderRequest::company, &OrderRequest::unit, &OrderRequest::person})
        out.*member = text();
    for (qint64 OrderRequest::*member : {&OrderRequest::staffId, &OrderRequest::sentAt, &OrderRequest::waitingSince,
                                         &OrderRequest::expiresAt, &OrderRequest::closedAt})
        out.*member = number();
    out.escalation = int(number());
    out.order = text();
    out.rowVersion = number();
    return out;
}

ListSql requestList(const RequestQuery &query)
{
    ListSql out;
    out.columns = requestColumns();
    out.from = requestTables();
    out.where.sql = u"1 = 1"_s;
    const auto only = [&out](const QString &sql, const QVariantList &values = {}) {
        out.where.sql += u" AND "_s + sql;
        out.where.values += values;
    };
    if (query.state == RequestQuery::open())
        only(openStates);
    else if (!query.state.isEmpty())
        only(u"r.state = ?"_s, {query.state});
    if (query.channelId > 0)
        only(u"r.channel_id = ?"_s, {query.channelId});
    if (query.companyId > 0)
        only(u"r.company_id = ?"_s, {query.companyId});
    narrow(out.where, query.search);
    out.key = u"r.sent_at"_s;
    out.id = u"r.id"_s;
    out.descending = query.descending;
    return out;
}

qint64 countWaiting(Session &session)
{
    return session.value(u"SELECT count(*) FROM order_requests WHERE state = 'waiting'"_s).toLongLong();
}

QList<OrderRequest> requestsOfNumber(Session &session, const QString &number)
{
    QList<OrderRequest> out;
    for (const Row &row :
         session.select(u"SELECT %1 FROM %2 WHERE r.number IN (?, ?, ?) ORDER BY r.id"_s.arg(requestColumns(), requestTables()),
                        text::upperSpellings(number)))
        out << requestOfCells(row.values());
    return out;
}

QList<OrderRequest> requestsInReach(Session &session, const OrderReach &reach, bool openOnly, const QString &search, int limit,
                                    int skip)
{
    Condition where = withinReach(reach, u"r"_s);
    narrow(where, search);
    if (openOnly)
        where.sql += u" AND "_s + openStates;
    QList<OrderRequest> out;
    for (const Row &row : session.select(u"SELECT %1 FROM %2 WHERE %3 ORDER BY r.sent_at DESC, r.id DESC LIMIT ? OFFSET ?"_s.arg(
                                             requestColumns(), requestTables(), where.sql),
                                         where.values + QVariantList{limit, skip}))
        out << requestOfCells(row.values());
    return out;
}

QList<OrderRequest> requestsToDecide(Session &session, qint64 channelId, qint64 companyId, qint64 customerId)
{
    const Rows rows = session.select(u"SELECT %1 FROM %2 WHERE r.channel_id = ? AND r.company_id = ? AND r.state = 'waiting'"
                                     " ORDER BY r.sent_at, r.id LIMIT ?"_s.arg(requestColumns(), requestTables()),
                                     {channelId, companyId, RequestsRepository::waitingMax});
    if (rows.isEmpty())
        return {};
    const Approvers approvers(session, channelId, companyId);
    QList<OrderRequest> out;
    for (const Row &row : rows)
        out << requestOfCells(row.values());
    RequestsRepository(session).addReasons(out);
    out.removeIf([&](const OrderRequest &one) {
        return std::none_of(one.reasons.begin(), one.reasons.end(), [&](const ApprovalReason &reason) {
            return reason.step == one.step && !approvers.inPlaceOf(customerId, reason, one.asCase()).isEmpty();
        });
    });
    return out;
}

} // namespace kontor
