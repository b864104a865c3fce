// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// 'I forgot my password.' The page writes the same row whether the account is known or not (CHECKS 11); the mail worker answers it later.
class ResetAsksRepository
{
public:
    static constexpr int mailsAnHour = 3; ///< for one account (CHECKS 11)
    static constexpr int waitingMax =
        200; ///< of one address that the worker has not looked at yet; further ones are dropped in silence

    explicit ResetAsksRepository(Session &session) : m_session(session) {}

    /// `customerId` 0: nobody is called so.
    void ask(qint64 channelId, qint64 customerId, const QString &peer);
    /// Queues a link for those who are known and may have one: a reset, or for the invited who never came, a new invitation.
    void answer(int limit);

private:
    Session &m_session;
};

} // namespace kontor
