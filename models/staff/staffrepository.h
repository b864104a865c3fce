// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// A person at the desk. A value.
struct Staff
{
    qint64 id = 0;
    QString login;
    bool active = true;
    bool mayLogInAs = true;
};

class StaffRepository
{
public:
    explicit StaffRepository(Session &session) : m_session(session) {}

    /// The staff member `session.actor()`; entered at the first time they work here.
    Staff current();
    void setRights(const QString &login, bool active, bool mayLogInAs);

private:
    Session &m_session;
};

} // namespace kontor
