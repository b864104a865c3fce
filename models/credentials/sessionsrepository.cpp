// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/sessionsrepository.h"

#include "activity/activityrepository.h"
#include "credentials/password.h"
#include "staff/staffrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
constexpr qint64 seenEveryMs = 30'000; ///< last_seen_at is written at most this often

} // namespace

void SessionsRepository::addTicket(qint64 customerId, const QString &tokenHash, const QString &reason, const QString &origin)
{
    const Staff staff = StaffRepository(m_session).current();
    if (!staff.active || !staff.mayLogInAs)
        throw Failure(Error::Kind::Denied, tr("You do not have the right to log in as a customer. Ask an administrator."));
    const Rows rows = m_session.select(
        u"SELECT c.channel_id, c.status, ch.active, ch.name FROM customers c JOIN channels ch ON ch.id = c.channel_id WHERE c.id = ?"_s,
        {customerId});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    const Row &row = rows.first();
    if (row.text(1) == u"deactivated"_s)
        throw Failure(Error::Kind::Denied,
                      tr("This customer is deactivated and may not enter the trade store. Re-enable the customer first."));
    if (!row.flag(2))
        throw Failure(Error::Kind::Denied,
                      tr("The trade store ‘%1’ is switched off. Switch it on under Trade stores.").arg(row.text(3)));
    m_session.execute(
        u"INSERT INTO tickets (token_hash, channel_id, customer_id, staff_id, reason, origin, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {tokenHash, row.integer(0), customerId, staff.id, reason, origin, m_session.now(), m_session.now() + ticketLifeMs});
    ActivityRepository(m_session).record(u"customer"_s, customerId, u"log in as"_s, {FieldChange{u"reason"_s, {}, reason}},
                                         row.integer(0), customerId);
}

std::optional<StoreSession> SessionsRepository::redeem(const QString &ticket, const QString &origin)
{
    const QString hash = token::hash(ticket);
    const Rows used =
        m_session.select(u"UPDATE tickets SET used_at = ? WHERE token_hash = ? AND origin = ? AND used_at = 0 AND expires_at >= ?"
                         " RETURNING channel_id, customer_id, staff_id"_s,
                         {m_session.now(), hash, origin, m_session.now()});
    if (used.isEmpty())
        return std::nullopt;
    const Row &row = used.first();
    const bool allowed =
        m_session
            .value(
                u"SELECT 1 FROM customers c JOIN channels ch ON ch.id = c.channel_id, staff s WHERE c.channel_id = ? AND c.id = ?"
                " AND NOT c.deactivated AND ch.active AND s.id = ? AND s.active AND s.may_log_in_as"_s,
                {row.integer(0), row.integer(1), row.integer(2)})
            .isValid();
    if (!allowed)
        return std::nullopt;
    return open(row.integer(0), row.integer(1), row.integer(2), hash);
}

StoreSession SessionsRepository::open(qint64 channelId, qint64 customerId, qint64 staffId, const QString &ticketHash)
{
    StoreSession out;
    out.channelId = channelId;
    out.customerId = customerId;
    out.staffId = staffId;
    out.csrfKey = token::make();
    out.token = token::make();
    out.createdAt = m_session.now();
    out.expiresAt = m_session.now() + (staffId > 0 ? actingLifeMs : lifeMs);
    out.id = m_session.insert(u"INSERT INTO store_sessions (channel_id, token_hash, csrf_key, customer_id, staff_id, "
                              u"ticket_hash, created_at, last_seen_at, expires_at)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                              {channelId, token::hash(out.token), out.csrfKey, customerId,
                               staffId > 0 ? QVariant(staffId) : QVariant(QMetaType(QMetaType::LongLong)), ticketHash,
                               m_session.now(), m_session.now(), out.expiresAt});
    if (staffId == 0) {
        m_session.execute(u"UPDATE customers SET last_sign_in_at = ? WHERE channel_id = ? AND id = ?"_s,
                          {m_session.now(), channelId, customerId});
        m_session.touch(u"customers"_s, customerId);
    }
    m_session.touch(u"store_sessions"_s, out.id);
    return out;
}

std::optional<StoreSession> SessionsRepository::find(qint64 channelId, const QString &token)
{
    const Rows rows = m_session.select(
        u"SELECT s.id, s.customer_id, coalesce(s.staff_id, 0), coalesce(st.login, ''), s.csrf_key, s.created_at, s.expires_at, "
        u"s.last_seen_at"
        " FROM store_sessions s JOIN customers c ON c.channel_id = s.channel_id AND c.id = s.customer_id JOIN channels ch ON "
        "ch.id = s.channel_id"
        " LEFT JOIN staff st ON st.id = s.staff_id"
        " WHERE s.channel_id = ? AND s.token_hash = ? AND s.ended_at = 0 AND s.expires_at > ? AND s.last_seen_at > ?"
        " AND NOT c.deactivated AND ch.active AND (s.staff_id IS NULL OR (st.active AND st.may_log_in_as))"_s,
        {channelId, token::hash(token), m_session.now(), m_session.now() - idleMs});
    if (rows.isEmpty())
        return std::nullopt;
    const Row &row = rows.first();
    StoreSession out;
    out.id = row.integer(0);
    out.channelId = channelId;
    out.customerId = row.integer(1);
    out.staffId = row.integer(2);
    out.staff = row.text(3);
    out.csrfKey = row.text(4);
    out.createdAt = row.integer(5);
    out.expiresAt = row.integer(6);
    out.wantsSeen = m_session.now() - row.integer(7) > seenEveryMs;
    return out;
}

void SessionsRepository::seen(const StoreSession &session)
{
    m_session.execute(u"UPDATE store_sessions SET last_seen_at = ? WHERE channel_id = ? AND id = ?"_s,
                      {m_session.now(), session.channelId, session.id});
}

void SessionsRepository::end(qint64 channelId, const QString &token, const QString &reason)
{
    m_session.execute(
        u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE channel_id = ? AND token_hash = ? AND ended_at = 0"_s,
        {m_session.now(), reason, channelId, token::hash(token)});
    m_session.touchAll(u"store_sessions"_s);
}

void SessionsRepository::endAllOf(qint64 customerId, const QString &reason)
{
    const qint64 ended =
        m_session.execute(u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE customer_id = ? AND ended_at = 0"
                          " AND channel_id IN (SELECT channel_id FROM customers WHERE id = ?)"_s,
                          {m_session.now(), reason, customerId, customerId});
    m_session.execute(
        u"UPDATE tickets SET used_at = ? WHERE customer_id = ? AND used_at = 0 AND channel_id IN (SELECT channel_id FROM customers WHERE id = ?)"_s,
        {m_session.now(), customerId, customerId});
    if (ended > 0)
        m_session.touchAll(u"store_sessions"_s);
}

void SessionsRepository::endAllOfSet(const QString &customers, const QString &reason)
{
    const qint64 ended = m_session.execute(u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE ended_at = 0"
                                           " AND (channel_id, customer_id) IN (%1)"_s.arg(customers),
                                           {m_session.now(), reason});
    m_session.execute(u"UPDATE tickets SET used_at = ? WHERE used_at = 0 AND (channel_id, customer_id) IN (%1)"_s.arg(customers),
                      {m_session.now()});
    if (ended > 0)
        m_session.touchAll(u"store_sessions"_s);
}

void SessionsRepository::endByTicket(const QString &tokenHash, const QString &reason)
{
    m_session.execute(u"UPDATE tickets SET used_at = ? WHERE token_hash = ? AND used_at = 0"_s, {m_session.now(), tokenHash});
    m_session.execute(
        u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE ticket_hash = ? AND ticket_hash <> '' AND ended_at = 0"_s,
        {m_session.now(), reason, tokenHash});
    m_session.touchAll(u"store_sessions"_s);
}

qint64 SessionsRepository::ticketSessionExpiry(const QString &tokenHash)
{
    return m_session
        .value(u"SELECT s.expires_at FROM store_sessions s JOIN staff st ON st.id = s.staff_id WHERE s.ticket_hash = ? AND "
               u"s.ticket_hash <> ''"
               " AND s.ended_at = 0 AND s.expires_at > ? AND st.active AND st.may_log_in_as"_s,
               {tokenHash, m_session.now()})
        .toLongLong();
}

} // namespace kontor
