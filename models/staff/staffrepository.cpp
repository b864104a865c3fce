// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/staffrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

Staff StaffRepository::current()
{
    const QString login = m_session.actor();
    const auto find = [&] {
        return m_session.select(u"SELECT id, login, active, may_log_in_as FROM staff WHERE login = ?"_s, {login});
    };
    Rows rows = find();
    if (rows.isEmpty()) {
        m_session.execute(u"INSERT INTO staff (login, created_at) VALUES (?, ?) ON CONFLICT (login) DO NOTHING"_s,
                          {login, m_session.now()});
        rows = find();
    }
    const Row &row = rows.first();
    return Staff{row.integer(0), row.text(1), row.flag(2), row.flag(3)};
}

void StaffRepository::setRights(const QString &login, bool active, bool mayLogInAs)
{
    // Also of somebody who was not here yet, and would come with all rights.
    m_session.execute(
        u"INSERT INTO staff (login, active, may_log_in_as, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (login) DO UPDATE"
        " SET active = excluded.active, may_log_in_as = excluded.may_log_in_as"_s,
        {login, active, mayLogInAs, m_session.now()});
    m_session.touchAll(u"staff"_s);
}

} // namespace kontor
