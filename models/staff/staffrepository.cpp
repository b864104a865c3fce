// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/staffrepository.h"

#include "database/postgresqlpassword.h"
#include "staff/rightssetup.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto columns = u"id, login, active, may_log_in_as, name, role, rights, created_at"_s;

Staff fromRow(const Row &row)
{
    return {row.integer(0),
            row.text(1),
            row.flag(2),
            row.flag(3),
            row.text(4),
            row.text(5),
            row.text(6).split(u',', Qt::SkipEmptyParts),
            row.integer(7)};
}

} // namespace

Staff StaffRepository::current()
{
    const QString login = m_session.actor();
    const auto find = [&] { return m_session.select(u"SELECT %1 FROM staff WHERE login = ?"_s.arg(columns), {login}); };
    Rows rows = find();
    if (rows.isEmpty()) {
        if (hasRights() && !rights().may(u"staff"_s))
            throw Failure(Error::Kind::Denied, tr("You (%1) are not entered as staff here. Ask an administrator.").arg(login));
        m_session.execute(u"INSERT INTO staff (login, created_at) VALUES (?, ?) ON CONFLICT (login) DO NOTHING"_s,
                          {login, m_session.now()});
        rows = find();
    }
    return fromRow(rows.first());
}

bool StaffRepository::hasRights() { return RightsSetup(m_session).isThere(); }

Rights StaffRepository::rights()
{
    RightsSetup setup(m_session);
    if (!setup.isThere())
        return Rights::all();
    QStringList out;
    QStringList asked;
    QVariantList roles{setup.roleName(u"owner"_s)};
    for (const Right &right : allRights()) {
        asked << u"pg_has_role(?, 'USAGE')"_s;
        roles << setup.roleName(u"may_"_s + right.name);
    }
    const Row row = m_session.select(u"SELECT pg_has_role(?, 'USAGE'), %1"_s.arg(asked.join(u", "_s)), roles).constFirst();
    if (row.flag(0))
        return Rights::all();
    for (qsizetype i = 0; i < allRights().size(); ++i) {
        if (row.flag(int(i) + 1))
            out << allRights()[i].name;
    }
    return Rights(out);
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

QList<Staff> StaffRepository::list()
{
    QList<Staff> out;
    for (const Row &row : m_session.select(u"SELECT %1 FROM staff ORDER BY login"_s.arg(columns)))
        out << fromRow(row);
    return out;
}

/// What the database would refuse as well, in words and at its field.
std::optional<Error> StaffRepository::refusalOf(const Staff &staff)
{
    const Rows listed = m_session.select(u"SELECT active FROM staff WHERE login = ?"_s, {staff.login});
    if (staff.id == 0 && !listed.isEmpty() && listed.first().flag(0))
        return Error{Error::Kind::Invalid, tr("‘%1’ is entered already.").arg(staff.login), u"login"_s};
    if (listed.isEmpty() && !rights().isAll() &&
        m_session.value(u"SELECT 1 FROM pg_roles WHERE rolname = ?"_s, {staff.login}).isValid())
        return Error{Error::Kind::Invalid,
                     tr("There is a role ‘%1’ on this server, which is nobody's of this staff.").arg(staff.login), u"login"_s};
    if (staff.login.startsWith(RightsSetup(m_session).roleName({})) || staff.login.startsWith(u"pg_"_s))
        return Error{Error::Kind::Invalid, tr("This login is kept for the server's own use. Take another one."), u"login"_s};
    if (staff.login == m_session.actor() && (!staff.active || staff.role != adminRole()))
        return Error{Error::Kind::Invalid, tr("Nobody takes their own rights away: let another administrator do it."), u"role"_s};
    return std::nullopt;
}

void StaffRepository::set(const Staff &staff, const QString &password)
{
    if (!hasRights())
        throw Failure(Error::Kind::Invalid,
                      m_session.dialect().engine() == ConnectionUrl::Engine::Sqlite
                          ? tr("An SQLite file knows no staff with rights: whoever can open it has it all. For a team, use a "
                               "PostgreSQL server.")
                          : tr("This database holds no rights yet. Its administrator sets them up: kontorctl init."));
    if (const auto why = refusalOf(staff))
        throw Failure(*why);
    m_session.select(u"SELECT kontor_set_staff(?, ?, ?, string_to_array(?, ','), ?, ?)"_s,
                     {staff.login, staff.name, staff.role, staff.rights.join(u','), staff.active,
                      password.isEmpty() ? QString(u""_s) : postgresql::scramVerifier(m_session, staff.login, password)});
    m_session.touchAll(u"staff"_s);
    m_session.touchAll(u"store_sessions"_s);
}

void StaffRepository::setOwnPassword(const QString &password)
{
    if (m_session.dialect().engine() == ConnectionUrl::Engine::Sqlite)
        throw Failure(Error::Kind::Invalid, tr("A file has no passwords: whoever can open it has it all."));
    const QString verifier = postgresql::scramVerifier(m_session, m_session.actor(), password); // Base64, $ and : (RFC 5803)
    m_session.command(u"ALTER ROLE CURRENT_USER PASSWORD '"_s + verifier + u'\'');
}

QStringList StaffRepository::endHogs(int idleMs, int runningMs)
{
    QStringList out;
    const auto mayAsk = // NULL where there is no such function
        u"SELECT has_function_privilege(to_regprocedure('kontor_end_hogs(interval, interval)'), 'EXECUTE')"_s;
    if (m_session.dialect().engine() == ConnectionUrl::Engine::Sqlite || !m_session.value(mayAsk).toBool())
        return out;
    for (const Row &row :
         m_session.select(u"SELECT kontor_end_hogs(? * interval '1 ms', ? * interval '1 ms')"_s, {idleMs, runningMs}))
        out << row.text(0);
    return out;
}

} // namespace kontor
