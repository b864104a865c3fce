// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QStringList>

namespace kontor {

/// Looks whether a database is as it should be; changes nothing. Sentences are for an administrator.
class DoctorRepository
{
public:
    struct Findings
    {
        QStringList good;
        QStringList bad;
    };
    explicit DoctorRepository(Session &session) : m_session(session) {}
    Findings examine();

private:
    Session &m_session;
};

} // namespace kontor
