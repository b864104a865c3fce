// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// What signing in to the trade store asks of the database. Failures are counted by account and address, so that guessing is slowed
/// down where it comes from while the owner can sign in from elsewhere (CHECKS 5).
class SignInRepository
{
public:
    static constexpr int failuresAllowed = 10; ///< of one account from one address before it must wait
    static constexpr qint64 failureWindowMs = 15 * 60'000;

    /// An account found by e-mail address or username; customerId 0 when there is none.
    struct Account
    {
        qint64 customerId = 0;
        QString passwordHash;
        bool deactivated = false;
        bool mustWait = false;
    };

    explicit SignInRepository(Session &session) : m_session(session) {}

    Account find(qint64 channelId, const QString &name, const QString &peer);
    void countFailure(qint64 channelId, const QString &name, const QString &peer);
    /// Forgets the failures; stores `strongerHash` unless it is empty.
    void succeeded(qint64 channelId, const QString &name, const QString &peer, qint64 customerId, const QString &strongerHash);

private:
    Session &m_session;
};

} // namespace kontor
