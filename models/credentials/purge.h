// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// How long traces of signing in are kept; days, set in `preferences` under these names.
struct KeptTraces
{
    int sessionDays = 90; ///< `session_days`: ended sessions, sign-in attempts, used tickets, dead links
    int actingDays = 730; ///< `acting_days`: sessions in which staff acted as customers, with what they did
    int browserDays = 400; ///< `browser_days`: browsers that nobody signed in with since
    int auditDays = 730; ///< `audit_days`: what the database itself saw of changes, by whole months
};

/// Forgets what is older, some rows at a time, so that nobody waits for it.
class CredentialsPurge
{
public:
    explicit CredentialsPurge(Session &session) : m_session(session) {}
    KeptTraces kept();
    void keep(const KeptTraces &wanted);
    /// Answers how many rows went; fewer than `most` of each kind: all of them.
    qint64 run(int most = 5000);

private:
    Session &m_session;
};

} // namespace kontor
