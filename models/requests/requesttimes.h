// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// What time does with order requests: those that nobody decided are called to mind after 2 working days, passed on after 3 and again after 6
/// (to the units above, then to the administrators), and expire; what somebody asked for who left is withdrawn. While a company may not buy the
/// clock stands still. Several may do this at once: each step of each request happens once.
class RequestTimes
{
public:
    static constexpr int remindAfter = 2, escalateAfter = 3, administratorsAfter = 6; ///< working days

    explicit RequestTimes(Session &session) : m_session(session) {}

    bool hasWork(); ///< there are open ones: what asks for it only reads
    /// How many requests something happened to; at most about `most`, each in this transaction.
    int tick(int most = 200);

private:
    int freeze();
    int withdraw(int most);
    int expire(int most);
    int remind(int most);
    Session &m_session;
};

} // namespace kontor
