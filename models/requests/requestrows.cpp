// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How order requests are read and written.
#include "activity/activityrepository.h"
#include "base/money.h"
#include "base/text.h"
#include "requests/requestlist.h"
#include "requests/requestsrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString idsText(const QList<qint64> &ids)
{
    QStringList out;
    for (const qint64 id : ids)
        out << QString::number(id);
    return out.join(u' ');
}

QList<qint64> idsOf(const QString &text)
{
    QList<qint64> out;
    for (const QString &id : text.split(u' ', Qt::SkipEmptyParts))
        out << id.toLongLong();
    return out;
}

} // namespace

OrderRequest RequestsRepository::load(qint64 channelId, qint64 id)
{
    const Rows rows = m_session.select(
        u"SELECT %1 FROM %2 WHERE r.channel_id = ? AND r.id = ?"_s.arg(requestColumns(), requestTables()), {channelId, id});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("There is no such order request."));
    OrderRequest out = requestOfCells(rows.first().values());
    for (const Row &row :
         m_session.select(u"SELECT product_id, sku, title, unit, quantity, asked_quantity, price_minor, asked_price_minor,"
                          " cost_centre_id, cost_centre FROM order_request_lines WHERE channel_id = ? AND request_id = ?"
                          " ORDER BY position"_s,
                          {channelId, id}))
        out.lines << RequestLine{row.integer(0), row.text(1),    row.text(2),    row.text(3),    row.integer(4),
                                 row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.text(9)};
    QList<OrderRequest> one{out};
    addReasons(one);
    return one.front();
}

OrderRequest RequestsRepository::ofNumber(qint64 channelId, qint64 companyId, const QString &number)
{
    const QVariant id = m_session.value(u"SELECT id FROM order_requests WHERE channel_id = ? AND company_id = ? AND number = ?"_s,
                                        {channelId, companyId, number});
    if (!id.isValid())
        throw Failure(Error::Kind::NotFound, tr("There is no such order request."));
    return load(channelId, id.toLongLong());
}

qint64 RequestsRepository::channelOf(qint64 id)
{
    const QVariant channel = m_session.value(u"SELECT channel_id FROM order_requests WHERE id = ?"_s, {id});
    if (!channel.isValid())
        throw Failure(Error::Kind::NotFound, tr("There is no such order request."));
    return channel.toLongLong();
}

qint64 RequestsRepository::orderOf(const OrderRequest &request)
{
    return m_session
        .value(u"SELECT order_id FROM order_requests WHERE channel_id = ? AND id = ?"_s, {request.channelId, request.id})
        .toLongLong();
}

void RequestsRepository::addReasons(QList<OrderRequest> &requests)
{
    QHash<qint64, qsizetype> places;
    QVariantList ids;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        places.insert(requests[i].id, i);
        ids << requests[i].id;
    }
    if (ids.isEmpty())
        return;
    m_session.forEachOf(u"SELECT request_id, step, kind, ref_id, name, amount_minor, currency, who, everyone, who_ids,"
                        " agreed_ids, settled FROM order_request_reasons WHERE channel_id = ? AND request_id IN (%1)"
                        " ORDER BY request_id, position"_s,
                        {requests.front().channelId}, ids, [&](const Row &row) {
                            ApprovalReason reason;
                            reason.step = int(row.integer(1));
                            reason.kind = row.text(2);
                            reason.refId = row.integer(3);
                            reason.name = row.text(4);
                            reason.amountMinor = row.integer(5);
                            reason.currency = row.text(6);
                            reason.who = row.text(7);
                            reason.everyone = row.flag(8);
                            reason.whoIds = idsOf(row.text(9));
                            reason.agreedIds = idsOf(row.text(10));
                            reason.settled = row.flag(11);
                            requests[places.value(row.integer(0))].reasons << reason;
                        });
}

QList<RequestEvent> RequestsRepository::history(qint64 channelId, qint64 id)
{
    QList<RequestEvent> out;
    for (const Row &row :
         m_session.select(u"SELECT at, actor, person, stands_for, kind, text, total_minor FROM order_request_events"
                          " WHERE channel_id = ? AND request_id = ? ORDER BY id"_s,
                          {channelId, id}))
        out << RequestEvent{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.integer(6)};
    return out;
}

OrderRequest RequestsRepository::locked(qint64 channelId, qint64 id, qint64 rowVersion)
{
    const Rows rows = m_session.select(u"SELECT row_version FROM order_requests WHERE channel_id = ? AND id = ?"_s +
                                           m_session.dialect().forUpdate(),
                                       {channelId, id});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("There is no such order request."));
    OrderRequest out = load(channelId, id);
    if (rowVersion > 0 && rows.first().integer(0) != rowVersion)
        throw Failure(Error::Kind::Conflict,
                      out.state == u"waiting"_s
                          ? tr("Somebody agreed to the request %1 meanwhile, or changed it. Nothing was done. Look at it again.")
                                .arg(out.number)
                          : tr("The request %1 was changed meanwhile: it is ‘%2’ now. Nothing was done. Look at it again.")
                                .arg(out.number, requestStateLabel(out.state)));
    return out;
}

OrderRequest RequestsRepository::needOpen(qint64 channelId, qint64 id)
{
    return needState(channelId, id, {u"waiting"_s, u"returned"_s, u"blocked"_s});
}

OrderRequest RequestsRepository::needState(qint64 channelId, qint64 id, const QStringList &states)
{
    const OrderRequest out = locked(channelId, id);
    if (!states.contains(out.state))
        throw Failure(Error::Kind::Conflict,
                      tr("The request %1 is ‘%2’ by now. Nothing was done.").arg(out.number, requestStateLabel(out.state)));
    return out;
}

void RequestsRepository::storeState(OrderRequest &request)
{
    m_session.execute(u"UPDATE order_requests SET state = ?, step = ?, round = ?, total_minor = ?, waiting_since = ?,"
                      " expires_at = ?, closed_at = ?, escalation = ?, row_version = row_version + 1"
                      " WHERE channel_id = ? AND id = ?"_s,
                      {request.state, request.step, request.round, request.totalMinor, request.waitingSince, request.expiresAt,
                       request.closedAt, request.escalation, request.channelId, request.id});
    ++request.rowVersion;
    m_session.touch(u"order_requests"_s, request.id);
}

void RequestsRepository::storeLines(const OrderRequest &request, bool isNew)
{
    int position = 0;
    for (const RequestLine &line : request.lines) {
        if (isNew)
            m_session.execute(u"INSERT INTO order_request_lines (channel_id, request_id, position, product_id, sku, title, unit,"
                              " quantity, asked_quantity, price_minor, asked_price_minor, cost_centre_id, cost_centre)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              {request.channelId, request.id, position++, line.productId, line.sku, line.title, line.unit,
                               line.quantity, line.askedQuantity, line.priceMinor, line.askedPriceMinor, line.costCentreId,
                               line.costCentre});
        else
            m_session.execute(u"UPDATE order_request_lines SET quantity = ?, price_minor = ?, asked_price_minor = ?"
                              " WHERE channel_id = ? AND request_id = ? AND position = ?"_s,
                              {line.quantity, line.priceMinor, line.askedPriceMinor, request.channelId, request.id, position++});
    }
}

void RequestsRepository::storeReasons(const OrderRequest &request, bool isNew)
{
    if (isNew)
        m_session.execute(u"DELETE FROM order_request_reasons WHERE channel_id = ? AND request_id = ?"_s,
                          {request.channelId, request.id});
    int position = 0;
    for (const ApprovalReason &one : request.reasons) {
        if (isNew)
            m_session.execute(u"INSERT INTO order_request_reasons (channel_id, request_id, position, step, kind, ref_id, name,"
                              " amount_minor, currency, who, everyone, who_ids, agreed_ids, settled)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              {request.channelId, request.id, position++, one.step, one.kind, one.refId, one.name,
                               one.amountMinor, one.currency, one.who, one.everyone, idsText(one.whoIds), idsText(one.agreedIds),
                               one.settled});
        else
            m_session.execute(u"UPDATE order_request_reasons SET agreed_ids = ?, settled = ? WHERE channel_id = ?"
                              " AND request_id = ? AND position = ?"_s,
                              {idsText(one.agreedIds), one.settled, request.channelId, request.id, position++});
    }
}

/// In the request's history, with the name of whoever is at work, and in the activity.
void RequestsRepository::note(const OrderRequest &request, const QString &kind, const QString &text, bool withTotal)
{
    const QString actor = m_session.actor();
    QString person;
    if (const QString customer = actor.section(u"customer:"_s, 1); !customer.isEmpty())
        person = m_session
                     .value(u"SELECT trim(first_name || ' ' || last_name) FROM customers WHERE channel_id = ? AND id = ?"_s,
                            {request.channelId, customer.toLongLong()})
                     .toString();
    m_session.execute(
        u"INSERT INTO order_request_events (channel_id, request_id, at, actor, person, stands_for, kind, text, total_minor)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request.channelId, request.id, m_session.now(), actor, person, m_standsFor, kind, text,
         withTotal ? request.totalMinor : 0});
    QList<FieldChange> changes{{u"request"_s, {}, request.number},
                               {u"total"_s, {}, amountInFiles(request.totalMinor, request.currency) + u' ' + request.currency}};
    if (!text.isEmpty())
        changes << FieldChange{u"reason"_s, {}, text};
    ActivityRepository(m_session).record(u"company"_s, request.companyId, u"request "_s + kind, changes, request.channelId,
                                         request.customerId);
    m_session.touch(u"order_requests"_s, request.id);
}

} // namespace kontor
