// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "staff/rights.h"

namespace kontor {

/// A person at the desk. A value.
struct Staff
{
    qint64 id = 0;
    QString login;
    bool active = true;
    bool mayLogInAs = true;
    QString name; ///< of the person
    QString role; ///< see staffRoles(); empty where the database knows no rights
    QStringList rights; ///< beyond the role's
    qint64 createdAt = 0;

    static constexpr qsizetype passwordMin = 12; ///< characters of a password for the server
};

class StaffRepository
{
public:
    explicit StaffRepository(Session &session) : m_session(session) {}

    /// The staff member `session.actor()`; where the database holds no rights, entered at the first time they work here, else Denied.
    Staff current();
    /// What whoever is connected may do; all of it on SQLite, and on PostgreSQL before `kontorctl init` has set up rights, and for its owner.
    Rights rights();
    void setRights(const QString &login, bool active, bool mayLogInAs);

    /// Whether the database holds rights, so that the functions below work; they throw Invalid elsewhere and Denied without the right.
    bool hasRights();
    QList<Staff> list(); ///< by login
    /// Adds (id 0) or changes a staff member and their role on the server. `password` empty: stays as it is. Inactive: may do nothing any more, and
    /// what they have open ends.
    void set(const Staff &staff, const QString &password);

    /// Of whoever is connected; to a server only.
    void setOwnPassword(const QString &password);

    /// Ends connections of staff that leave a transaction open or a statement running for so long (ms), or keep all others from a table.
    /// Answers whose. For kontor-store.
    QStringList endHogs(int idleMs, int runningMs);

private:
    std::optional<Error> refusalOf(const Staff &staff);
    Session &m_session;
};

} // namespace kontor
