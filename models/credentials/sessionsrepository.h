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
};

/// Store sessions and log-in-as tickets. Times are the database server's.
class SessionsRepository
{
public:
    static constexpr qint64 ticketLifeMs = 60'000; ///< DESIGN.md: ticket 60 s
    static constexpr qint64 idleMs = 30 * 60'000; ///< CHECKS 40
    static constexpr qint64 lifeMs = 8 * 60 * 60'000; ///< CHECKS 40
    static constexpr qint64 actingLifeMs = 60 * 60'000; ///< a staff member acting as a customer: one hour

    explicit SessionsRepository(Session &session) : m_session(session) {}

    /// Stores a ticket for the staff member `session.actor()`. `origin`: the Origin header it will be posted with (empty: none).
    /// Throws Denied for a deactivated customer, an inactive trade store, or without the right.
    void addTicket(qint64 customerId, const QString &tokenHash, const QString &reason, const QString &origin);
    /// Uses a ticket up and opens its session; nothing when it is unknown, used, expired, or no longer allowed.
    std::optional<StoreSession> redeem(const QString &ticket, const QString &origin);
    /// Opens a session for a customer who has just proven the password.
    StoreSession open(qint64 channelId, qint64 customerId, qint64 staffId = 0, const QString &ticketHash = {});
    /// The session of a cookie, if it lives: not ended, idle or over, the customer not deactivated, the staff member still allowed.
    std::optional<StoreSession> find(qint64 channelId, const QString &token);
    /// Puts off the idle end of a session whose `wantsSeen` is set.
    void seen(const StoreSession &session);

    void end(qint64 channelId, const QString &token, const QString &reason);
    void endAllOf(qint64 customerId, const QString &reason);
    /// The same for all that a SELECT of channel_id and id gives.
    void endAllOfSet(const QString &customers, const QString &reason);
    /// Ends the session that a ticket opened (the pane was closed) and kills the ticket if it was never used.
    void endByTicket(const QString &tokenHash, const QString &reason);
    /// When the ticket's session ends: ms since 1970 UTC, 0 when it ended or never began.
    qint64 ticketSessionExpiry(const QString &tokenHash);

private:
    Session &m_session;
};

} // namespace kontor
