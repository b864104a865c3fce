// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <optional>

namespace kontor {

/// A customer's stay in the trade store, perhaps with a staff member acting. A value.
struct StoreSession
{
    qint64 id = 0;
    qint64 channelId = 0;
    qint64 customerId = 0;
    qint64 staffId = 0; ///< 0: the customer in person
    QString staff; ///< login of the staff member
    QString csrfKey;
    QString token; ///< only when just opened; the database holds its hash
    qint64 createdAt = 0;
    qint64 expiresAt = 0; ///< absolute end, ms since 1970 UTC
    bool wantsSeen = false;
    QString step = QStringLiteral("done"); ///< or what must come first: "code" (second factor), "enrol" (set one up)
    int tries = 0; ///< wrong codes so far
    QString openedBy; ///< "customer", "personal link", "staff"
    qint64 companyId = 0; ///< that they came for; 0: none, or not said yet
    QString target; ///< the page that they wanted to see when they had to sign in first
};

constexpr qsizetype browserMax = 300; ///< characters of a User-Agent that are kept

/// How a session begins. A value.
struct SessionOpening
{
    qint64 channelId = 0;
    qint64 customerId = 0;
    qint64 staffId = 0; ///< 0: the customer in person
    QString ticketRef;
    QString reason; ///< why staff act
    QString step = QStringLiteral("done");
    QString openedBy = QStringLiteral("customer");
    QString peer; ///< address of the other side
    QString browser; ///< User-Agent
    QString target = {}; ///< where they wanted to go
    qint64 companyId = 0; ///< that they came for before; 0: their default, or the only one
};

/// A session for lists: the customer's own, or all in which staff acted. A value.
struct SessionRecord
{
    qint64 id = 0, channelId = 0, customerId = 0;
    QString customer, openedBy, staff, reason, peer, browser, endReason;
    qint64 createdAt = 0, lastSeenAt = 0, endedAt = 0;
    bool alive = false;
};
/// One thing that staff did while acting as a customer. A value.
struct SessionAction
{
    qint64 at = 0;
    QString action, detail;
};

/// A session in which staff acted as a customer, and what they did in it. A value.
struct ActedSession
{
    SessionRecord session;
    QList<SessionAction> actions;
};
/// A new ticket; it names its trade store, so that one place is asked for it.
QString makeTicket(qint64 channelId);
bool isTicket(const QString &text); ///< whether it looks like one
/// What a ticket and the session that it opened are known by to who made it; tells nothing of the ticket.
QString ticketRef(const QString &tokenHash);

/// Whether staff may log in for a customer: by the trade store's rule ("not_needed", "opt_out", "opt_in") and the customer's answer
/// ("yes", "no", empty: none yet). The trigger tickets_check holds the same.
bool consentGiven(const QString &rule, const QString &answer);

/// A condition with marks for trade store and customer: the customer's row, unless somebody (an import, for minutes) holds it. Nobody waits
/// for that at sign-in.
QString freeCustomer(const Dialect &dialect);

/// Store sessions and log-in-as tickets. Times are the database server's.
class SessionsRepository
{
public:
    static constexpr qint64 ticketLifeMs = 60'000; ///< DESIGN.md: ticket 60 s
    static constexpr qint64 idleMs = 30 * 60'000; ///< CHECKS 40
    static constexpr qint64 lifeMs = 8 * 60 * 60'000; ///< CHECKS 40
    static constexpr qint64 stepLifeMs = 10 * 60'000; ///< to finish signing in
    static constexpr qint64 actingLifeMs = 60 * 60'000; ///< a staff member acting as a customer: one hour

    explicit SessionsRepository(Session &session) : m_session(session) {}

    /// A session `s` with its staff member `st`; `now` is an SQL expression. fromCells() takes it from `place` on, and moves `place` behind it.
    static QString selectList(const QString &now);
    static StoreSession fromCells(const QVariantList &cells, int &place);

    /// Stores a ticket for the staff member `session.actor()`. `origin`: the Origin header it will be posted with (empty: none).
    /// Throws Denied for a deactivated customer, an inactive trade store, without the right or the customer's consent where the trade
    /// store asks for it; Invalid without a reason where it wants one.
    void addTicket(qint64 channelId, qint64 customerId, const QString &tokenHash, const QString &reason, const QString &origin);
    /// Uses a ticket up and opens its session; nothing when it is unknown, used, expired, or no longer allowed.
    std::optional<StoreSession> redeem(const QString &ticket, const QString &origin);
    /// Opens a session for somebody who has just proven who they are. One that waits for a second factor lives ten minutes.
    StoreSession open(const SessionOpening &opening);
    /// After the second factor: the session is whole, under a new id (CHECKS 40). Nothing when somebody else was quicker.
    std::optional<StoreSession> complete(const StoreSession &session);
    /// From now on it is for that company, which must be one that its customer may work for. Throws NotFound.
    void choose(const StoreSession &session, qint64 companyId);
    /// That the visitor is where they wanted to go.
    void arrived(const StoreSession &session);
    /// Counts a wrong code; ends the session at `max`.
    void countTry(const StoreSession &session, int max);
    /// Puts off the idle end of a session whose `wantsSeen` is set.
    void seen(const StoreSession &session);

    void end(qint64 channelId, const QString &token, const QString &reason);
    void endAllOf(qint64 channelId, qint64 customerId, const QString &reason, qint64 exceptId = 0);
    void endOne(qint64 channelId, qint64 customerId, qint64 id, const QString &reason);
    /// The newest sessions of a customer.
    QList<SessionRecord> ofCustomer(qint64 channelId, qint64 customerId, int limit = 200);
    /// The newest sessions in which staff acted as a customer, or as anybody.
    QList<ActedSession> acted(qint64 channelId, qint64 customerId, int limit);
    QList<ActedSession> acted(int limit = 5000);
    void recordAction(const StoreSession &session, const QString &action, const QString &detail);
    /// Those in which a customer works for a company.
    void endForCompany(qint64 channelId, qint64 customerId, qint64 companyId, const QString &reason);
    /// The same for all that a SELECT of channel_id and id gives.
    void endAllOfSet(const QString &customers, const QString &reason);
    /// By its ticketRef(): ends the session that a ticket opened (the pane was closed) and kills the ticket if it was never used.
    void endByTicket(qint64 channelId, const QString &ticket, const QString &reason);
    /// By its ticketRef(): when the ticket's session ends: ms since 1970 UTC, 0 when it ended or never began.
    qint64 ticketSessionExpiry(qint64 channelId, const QString &ticket);

private:
    QList<ActedSession> actedWhere(const QString &where, const QVariantList &values, int limit);
    QList<SessionRecord> records(const QString &where, const QVariantList &values, int limit);
    void signedIn(qint64 channelId, qint64 customerId);
    qint64 companyFor(const SessionOpening &opening);

    Session &m_session;
};

} // namespace kontor
