// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/sessionsrepository.h"

#include "access/membershipsql.h"
#include "activity/activityrepository.h"
#include "credentials/password.h"
#include "staff/staffrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
const auto newestFirst = u"s.created_at DESC, s.id DESC"_s;
constexpr qint64 seenEveryMs = 30'000; ///< last_seen_at is written at most this often

} // namespace

QString makeTicket(qint64 channelId) { return u"%1.%2"_s.arg(channelId).arg(token::make()); }
bool isTicket(const QString &text)
{
    bool named = false;
    const qint64 channel = text.section(u'.', 0, 0).toLongLong(&named);
    return named && channel > 0 && token::isOne(text.section(u'.', 1));
}
QString ticketRef(const QString &tokenHash) { return token::hash(u"ticket "_s + tokenHash); }

bool consentGiven(const QString &rule, const QString &answer)
{
    return rule == u"not_needed"_s || answer == u"yes"_s || (rule == u"opt_out"_s && answer.isEmpty());
}

void SessionsRepository::addTicket(qint64 channelId, qint64 customerId, const QString &tokenHash, const QString &reason,
                                   const QString &origin)
{
    const Staff staff = StaffRepository(m_session).current();
    if (!staff.active || !staff.mayLogInAs)
        throw Failure(Error::Kind::Denied, tr("You do not have the right to log in as a customer. Ask an administrator."));
    const Rows rows = m_session.select(u"SELECT c.channel_id, c.status, ch.active, ch.name, ch.acting_reason, ch.acting_consent, "
                                       u"c.acting_consent, %1 FROM customers c JOIN channels ch ON ch.id = c.channel_id"
                                       " WHERE c.channel_id = ? AND c.id = ?"_s.arg(shutOut(u"c.channel_id"_s, u"c.id"_s)),
                                       {channelId, customerId});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    const Row &row = rows.first();
    if (row.text(1) == u"deactivated"_s)
        throw Failure(Error::Kind::Denied,
                      tr("This customer is deactivated and may not enter the trade store. Re-enable the customer first."));
    if (!row.flag(2))
        throw Failure(Error::Kind::Denied,
                      tr("The trade store ‘%1’ is switched off. Switch it on under Trade stores.").arg(row.text(3)));
    if (row.flag(7))
        throw Failure(Error::Kind::Denied,
                      tr("The companies that this customer belongs to are switched off or deactivated, so they "
                         "can't be in the trade store. See Companies."));
    if (row.flag(4) && reason.trimmed().isEmpty())
        throw Failure(Error::Kind::Invalid, tr("This trade store wants to know why you log in as a customer. Enter a reason."),
                      u"reason"_s);
    if (!consentGiven(row.text(5), row.text(6)))
        throw Failure(Error::Kind::Denied, tr("This customer has not agreed that staff log in for them. They can allow it in "
                                              "their profile in the trade store."));
    m_session.execute(
        u"INSERT INTO tickets (token_hash, ref, channel_id, customer_id, staff_id, reason, origin, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {tokenHash, ticketRef(tokenHash), row.integer(0), customerId, staff.id, reason, origin, m_session.now(),
         m_session.now() + ticketLifeMs});
    ActivityRepository(m_session).record(u"customer"_s, customerId, u"log in as"_s, {FieldChange{u"reason"_s, {}, reason}},
                                         row.integer(0), customerId);
}

std::optional<StoreSession> SessionsRepository::redeem(const QString &ticket, const QString &origin)
{
    const QString hash = token::hash(ticket);
    const Rows used = m_session.select(u"UPDATE tickets SET used_at = ? WHERE channel_id = ? AND token_hash = ? AND origin = ? "
                                       u"AND used_at = 0 AND expires_at >= ?"
                                       " RETURNING channel_id, customer_id, staff_id, reason"_s,
                                       {m_session.now(), ticket.section(u'.', 0, 0).toLongLong(), hash, origin, m_session.now()});
    if (used.isEmpty())
        return std::nullopt;
    const Row &row = used.first();
    const Rows allowed = m_session.select(
        u"SELECT ch.acting_consent, c.acting_consent FROM customers c JOIN channels ch ON ch.id = c.channel_id, staff s"
        " WHERE c.channel_id = ? AND c.id = ? AND NOT c.deactivated AND ch.active AND s.id = ? AND s.active AND s.may_log_in_as"_s,
        {row.integer(0), row.integer(1), row.integer(2)});
    if (allowed.isEmpty() || !consentGiven(allowed.first().text(0), allowed.first().text(1)))
        return std::nullopt;
    SessionOpening opening;
    opening.channelId = row.integer(0);
    opening.customerId = row.integer(1);
    opening.staffId = row.integer(2);
    opening.ticketRef = ticketRef(hash);
    opening.reason = row.text(3);
    opening.openedBy = u"staff"_s;
    return open(opening);
}

StoreSession SessionsRepository::open(const SessionOpening &opening)
{
    StoreSession out;
    out.channelId = opening.channelId;
    out.customerId = opening.customerId;
    out.staffId = opening.staffId;
    out.step = opening.step;
    out.openedBy = opening.openedBy;
    out.companyId = companyFor(opening);
    out.target = opening.target;
    out.csrfKey = token::make();
    out.token = token::make();
    out.createdAt = m_session.now();
    const bool whole = opening.step != u"code"_s;
    out.expiresAt = m_session.now() + (!whole ? stepLifeMs : opening.staffId > 0 ? actingLifeMs : lifeMs);
    out.id = m_session.insert(
        u"INSERT INTO store_sessions (channel_id, token_hash, csrf_key, customer_id, staff_id, ticket_ref, created_at, "
        u"last_seen_at,"
        " expires_at, step, opened_by, peer, browser, reason, company_id, target)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {opening.channelId, token::hash(out.token), out.csrfKey, opening.customerId,
         opening.staffId > 0 ? QVariant(opening.staffId) : QVariant(QMetaType(QMetaType::LongLong)), opening.ticketRef,
         m_session.now(), m_session.now(), out.expiresAt, opening.step, opening.openedBy, opening.peer.left(64),
         opening.browser.left(browserMax), opening.reason, out.companyId, out.target});
    if (opening.staffId == 0 && whole)
        signedIn(opening.channelId, opening.customerId);
    m_session.touch(u"store_sessions"_s, out.id);
    return out;
}

/// The company that a new session is for: the one of before or the default one, while they may work there; the only one. Else 0.
qint64 SessionsRepository::companyFor(const SessionOpening &opening)
{
    const Rows open = m_session.select(
        u"SELECT m.company_id, coalesce(p.company_id, 0) FROM company_users m JOIN companies mc ON mc.channel_id = m.channel_id"
        " AND mc.id = m.company_id LEFT JOIN store_preferences p ON p.channel_id = m.channel_id AND p.customer_id = m.customer_id"
        " WHERE m.channel_id = ? AND m.customer_id = ? AND m.active = TRUE AND %1"_s.arg(letsPeopleInSql(u"mc"_s)),
        {opening.channelId, opening.customerId});
    for (const Row &row : open) {
        if (row.integer(0) == (opening.companyId > 0 ? opening.companyId : row.integer(1)))
            return row.integer(0);
    }
    return open.size() == 1 ? open.front().integer(0) : 0;
}

void SessionsRepository::choose(const StoreSession &session, qint64 companyId)
{
    SessionOpening wanted;
    wanted.channelId = session.channelId;
    wanted.customerId = session.customerId;
    wanted.companyId = companyId;
    if (companyId <= 0 || companyFor(wanted) != companyId)
        throw Failure(Error::Kind::NotFound, tr("You can't work for this company at present."));
    m_session.execute(u"UPDATE store_sessions SET company_id = ? WHERE channel_id = ? AND id = ? AND ended_at = 0"_s,
                      {companyId, session.channelId, session.id});
}

void SessionsRepository::arrived(const StoreSession &session)
{
    m_session.execute(u"UPDATE store_sessions SET target = '' WHERE channel_id = ? AND id = ?"_s,
                      {session.channelId, session.id});
}

QString freeCustomer(const Dialect &dialect)
{
    const QString lock = dialect.forUpdateSkipLocked();
    return lock.isEmpty()
               ? u"channel_id = ? AND id = ?"_s
               : u"(channel_id, id) IN (SELECT channel_id, id FROM customers WHERE channel_id = ? AND id = ?%1)"_s.arg(lock);
}

void SessionsRepository::signedIn(qint64 channelId, qint64 customerId)
{
    // Where somebody holds the row, the sessions and sign-ins tell all the same.
    m_session.execute(u"UPDATE customers SET last_sign_in_at = ? WHERE "_s + freeCustomer(m_session.dialect()),
                      {m_session.now(), channelId, customerId});
    m_session.touch(u"customers"_s, customerId);
}

std::optional<StoreSession> SessionsRepository::complete(const StoreSession &session)
{
    StoreSession out = session;
    out.token = token::make();
    out.csrfKey = token::make();
    out.step = u"done"_s;
    out.expiresAt = m_session.now() + lifeMs;
    const qint64 changed = m_session.execute(
        u"UPDATE store_sessions SET step = 'done', token_hash = ?, csrf_key = ?, last_seen_at = ?, expires_at = ?"
        " WHERE channel_id = ? AND id = ? AND token_hash = ? AND step <> 'done' AND ended_at = 0"_s,
        {token::hash(out.token), out.csrfKey, m_session.now(), out.expiresAt, session.channelId, session.id,
         token::hash(session.token)});
    if (changed == 0)
        return std::nullopt;
    signedIn(session.channelId, session.customerId);
    return out;
}

void SessionsRepository::countTry(const StoreSession &session, int max)
{
    m_session.execute(u"UPDATE store_sessions SET tries = tries + 1 WHERE channel_id = ? AND id = ?"_s,
                      {session.channelId, session.id});
    m_session.execute(
        u"UPDATE store_sessions SET ended_at = ?, end_reason = 'wrong codes' WHERE channel_id = ? AND id = ? AND tries >= ? AND ended_at = 0"_s,
        {m_session.now(), session.channelId, session.id, max});
}

QString SessionsRepository::selectList(const QString &now)
{
    return u"s.id, s.channel_id, s.customer_id, coalesce(s.staff_id, 0), coalesce(st.login, ''), s.csrf_key, s.created_at, "
           u"s.expires_at,"
           " %1 - s.last_seen_at, s.step, s.tries, s.opened_by, s.company_id, s.target"_s.arg(now);
}

StoreSession SessionsRepository::fromCells(const QVariantList &cells, int &place)
{
    const auto next = [&] { return cells[place++]; };
    StoreSession out;
    out.id = next().toLongLong();
    out.channelId = next().toLongLong();
    out.customerId = next().toLongLong();
    out.staffId = next().toLongLong();
    out.staff = next().toString();
    out.csrfKey = next().toString();
    out.createdAt = next().toLongLong();
    out.expiresAt = next().toLongLong();
    out.wantsSeen = next().toLongLong() > seenEveryMs;
    out.step = next().toString();
    out.tries = next().toInt();
    out.openedBy = next().toString();
    out.companyId = next().toLongLong();
    out.target = next().toString();
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

void SessionsRepository::endAllOf(qint64 channelId, qint64 customerId, const QString &reason, qint64 exceptId)
{
    const qint64 ended = m_session.execute(
        u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE channel_id = ? AND customer_id = ? AND ended_at = 0"
        " AND id <> ?"_s,
        {m_session.now(), reason, channelId, customerId, exceptId});
    m_session.execute(u"UPDATE tickets SET used_at = ? WHERE channel_id = ? AND customer_id = ? AND used_at = 0"_s,
                      {m_session.now(), channelId, customerId});
    if (ended > 0)
        m_session.touchAll(u"store_sessions"_s);
}

void SessionsRepository::endForCompany(qint64 channelId, qint64 customerId, qint64 companyId, const QString &reason)
{
    if (m_session.execute(u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE channel_id = ? AND customer_id = ?"
                          " AND company_id = ? AND ended_at = 0"_s,
                          {m_session.now(), reason, channelId, customerId, companyId}) > 0)
        m_session.touchAll(u"store_sessions"_s);
}

void SessionsRepository::endOne(qint64 channelId, qint64 customerId, qint64 id, const QString &reason)
{
    if (m_session.execute(
            u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE channel_id = ? AND customer_id = ? AND id = ? AND ended_at = 0"_s,
            {m_session.now(), reason, channelId, customerId, id}) > 0)
        m_session.touch(u"store_sessions"_s, id);
}

QList<SessionRecord> SessionsRepository::ofCustomer(qint64 channelId, qint64 customerId, int limit)
{
    return records(u"s.channel_id = ? AND s.customer_id = ?"_s, {channelId, customerId}, limit);
}

QList<ActedSession> SessionsRepository::acted(qint64 channelId, qint64 customerId, int limit)
{
    return actedWhere(u"s.staff_id IS NOT NULL AND s.channel_id = ? AND s.customer_id = ?"_s, {channelId, customerId}, limit);
}

QList<ActedSession> SessionsRepository::acted(int limit) { return actedWhere(u"s.staff_id IS NOT NULL"_s, {}, limit); }

QList<ActedSession> SessionsRepository::actedWhere(const QString &where, const QVariantList &values, int limit)
{
    QList<ActedSession> out;
    QHash<qint64, qsizetype> places;
    for (const SessionRecord &one : records(where, values, limit)) {
        places.insert(one.id, out.size());
        out << ActedSession{one, {}};
    }
    const Rows actions = m_session.select(
        u"SELECT session_id, at, action, detail FROM session_actions WHERE (channel_id, session_id) IN"
        " (SELECT s.channel_id, s.id FROM store_sessions s WHERE %1 ORDER BY %2 LIMIT %3) ORDER BY id"_s.arg(where, newestFirst)
            .arg(limit),
        values);
    for (const Row &row : actions) {
        if (const auto place = places.find(row.integer(0)); place != places.end())
            out[*place].actions << SessionAction{row.integer(1), row.text(2), row.text(3)};
    }
    return out;
}

QList<SessionRecord> SessionsRepository::records(const QString &where, const QVariantList &values, int limit)
{
    QList<SessionRecord> out;
    const Rows rows =
        m_session.select(u"SELECT s.id, s.channel_id, s.customer_id, c.first_name || ' ' || c.last_name, c.company, s.opened_by, "
                         u"coalesce(st.login, ''), s.reason,"
                         " s.peer, s.browser, s.end_reason, s.created_at, s.last_seen_at, s.ended_at, s.expires_at"
                         " FROM store_sessions s JOIN customers c ON c.channel_id = s.channel_id AND c.id = s.customer_id LEFT "
                         "JOIN staff st ON st.id = s.staff_id"
                         " WHERE %1 ORDER BY %2 LIMIT %3"_s.arg(where, newestFirst)
                             .arg(limit),
                         values);
    for (const Row &row : rows) {
        SessionRecord one;
        one.id = row.integer(0);
        one.channelId = row.integer(1);
        one.customerId = row.integer(2);
        one.customer = row.text(3).trimmed().isEmpty() ? row.text(4) : row.text(3).trimmed();
        one.openedBy = row.text(5);
        one.staff = row.text(6);
        one.reason = row.text(7);
        one.peer = row.text(8);
        one.browser = row.text(9);
        one.endReason = row.text(10);
        one.createdAt = row.integer(11);
        one.lastSeenAt = row.integer(12);
        one.endedAt = row.integer(13);
        one.alive = one.endedAt == 0 && row.integer(14) > m_session.now() && one.lastSeenAt > m_session.now() - idleMs;
        out << one;
    }
    return out;
}

void SessionsRepository::recordAction(const StoreSession &session, const QString &action, const QString &detail)
{
    m_session.execute(
        u"INSERT INTO session_actions (channel_id, session_id, staff_id, customer_id, at, action, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {session.channelId, session.id, session.staffId, session.customerId, m_session.now(), action, detail.left(500)});
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

void SessionsRepository::endByTicket(qint64 channelId, const QString &ticket, const QString &reason)
{
    m_session.execute(u"UPDATE tickets SET used_at = ? WHERE channel_id = ? AND ref = ? AND used_at = 0"_s,
                      {m_session.now(), channelId, ticket});
    m_session.execute(
        u"UPDATE store_sessions SET ended_at = ?, end_reason = ? WHERE channel_id = ? AND ticket_ref = ? AND ticket_ref <> '' AND ended_at = 0"_s,
        {m_session.now(), reason, channelId, ticket});
    m_session.touchAll(u"store_sessions"_s);
}

qint64 SessionsRepository::ticketSessionExpiry(qint64 channelId, const QString &ticket)
{
    return m_session
        .value(u"SELECT s.expires_at FROM store_sessions s JOIN staff st ON st.id = s.staff_id WHERE s.channel_id = ? AND "
               u"s.ticket_ref = ? AND "
               u"s.ticket_ref <> ''"
               " AND s.ended_at = 0 AND s.expires_at > ? AND st.active AND st.may_log_in_as"_s,
               {channelId, ticket, m_session.now()})
        .toLongLong();
}

} // namespace kontor
