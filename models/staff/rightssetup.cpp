// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/rightssetup.h"

#include "database/migrations.h"
#include "staff/rights.h"

#include <QCoreApplication>
#include <QFile>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString literal(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

} // namespace

RightsSetup::RightsSetup(Session &session) : m_session(session)
{
    if (session.dialect().engine() == ConnectionUrl::Engine::Sqlite)
        return;
    const Row here = session.select(u"SELECT current_database(), current_schema()"_s).constFirst();
    m_prefix = here.text(0) + u'_';
    m_schema = here.text(1);
}

bool RightsSetup::isThere() { return !m_prefix.isEmpty() && hasRole(roleName(u"owner"_s)); }

bool RightsSetup::hasRole(const QString &role)
{
    return m_session.value(u"SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ?)"_s, {role}).toBool();
}

QString RightsSetup::quoted(const QString &name) { return m_session.value(u"SELECT quote_ident(?)"_s, {name}).toString(); }

template <typename Work> void RightsSetup::asOwner(Work work)
{
    m_session.command(u"SET LOCAL ROLE "_s + quoted(roleName(u"owner"_s)));
    work();
    m_session.command(u"SET LOCAL ROLE NONE"_s);
}

void RightsSetup::apply()
{
    constexpr qsizetype longest = 63 - 16; // bytes of a name on PostgreSQL, and our longest part
    if (m_prefix.toUtf8().size() > longest)
        throw Failure(Error::Kind::Invalid, tr("The name of the database is too long: roles are called after it."));
    if (!m_session.value(u"SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"_s).toBool() &&
        !m_session.value(u"SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = session_user"_s).toBool())
        throw Failure(Error::Kind::Denied,
                      tr("This role may not create roles on the server. Connect as its administrator (postgres, for example)."));
    createOwner();
    // By the owner, who so may grant them to others (PostgreSQL 16 and newer ask for that).
    asOwner([this] { createRoles(); });
    takeOver();
    asOwner([this] { makeFunctions(); });
    asOwner([this] { grantAll(); });
}

void RightsSetup::createOwner()
{
    m_session.command(u"SET LOCAL ROLE NONE"_s);
    const QString owner = roleName(u"owner"_s);
    if (!hasRole(owner))
        m_session.command(u"CREATE ROLE %1 NOLOGIN CREATEROLE"_s.arg(quoted(owner)));
    m_session.command(u"GRANT %1 TO CURRENT_USER"_s.arg(quoted(owner)));
    // So that revoking ends what is open, and hogs can be ended; only a superuser can give that.
    m_session.command(
        u"DO $$ BEGIN EXECUTE 'GRANT pg_signal_backend, pg_read_all_stats TO ' || quote_ident(%1); EXCEPTION WHEN insufficient_privilege THEN NULL; END $$"_s
            .arg(literal(owner)));
}

void RightsSetup::createRoles()
{
    QStringList parts{u"staff"_s};
    for (const Right &right : allRights())
        parts << u"may_"_s + right.name;
    for (const StaffRole &role : staffRoles())
        parts << role.name;
    for (const QString &part : std::as_const(parts)) {
        if (!hasRole(roleName(part)))
            m_session.command(u"CREATE ROLE %1 NOLOGIN"_s.arg(quoted(roleName(part))));
    }
    if (!hasRole(roleName(u"store"_s)))
        m_session.command(u"CREATE ROLE %1 LOGIN"_s.arg(quoted(roleName(u"store"_s))));
    for (const StaffRole &role : staffRoles()) {
        m_session.command(u"GRANT %1 TO %2"_s.arg(quoted(roleName(u"staff"_s)), quoted(roleName(role.name))));
        for (const Right &right : allRights())
            m_session.command((role.rights.contains(right.name) ? u"GRANT %1 TO %2"_s : u"REVOKE %1 FROM %2"_s)
                                  .arg(quoted(roleName(u"may_"_s + right.name)), quoted(roleName(role.name))));
    }
}

/// Tables, sequences and functions become the owner's; nobody else has anything but what is granted.
void RightsSetup::takeOver()
{
    const QString owner = quoted(roleName(u"owner"_s));
    const QString database = m_session.value(u"SELECT quote_ident(current_database())"_s).toString();
    const QString schema = quoted(m_schema);
    m_session.command(u"GRANT CREATE, USAGE ON SCHEMA %1 TO %2"_s.arg(schema, owner));
    const auto alter = [&](const QString &which) {
        for (const Row &row : m_session.select(which, {m_schema, roleName(u"owner"_s)}))
            m_session.command(u"ALTER %1 OWNER TO %2"_s.arg(row.text(0), owner));
    };
    const QString extended = u" AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = o.oid AND d.deptype = 'e')"_s;
    alter(u"SELECT 'TABLE ' || o.oid::regclass FROM pg_class o WHERE o.relkind IN ('r', 'p') AND o.relnamespace = ?::regnamespace"
          " AND pg_get_userbyid(o.relowner) <> ?"_s +
          extended); // identity sequences go with their tables
    alter(u"SELECT 'FUNCTION ' || o.oid::regprocedure FROM pg_proc o WHERE o.pronamespace = ?::regnamespace"
          " AND pg_get_userbyid(o.proowner) <> ?"_s +
          extended);
    m_session.command(u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(database));
    m_session.command(u"GRANT CONNECT, TEMPORARY ON DATABASE %1 TO %2, %3, %4"_s.arg(database, quoted(roleName(u"staff"_s)),
                                                                                     quoted(roleName(u"store"_s)), owner));
    m_session.command(u"REVOKE CREATE ON SCHEMA %1 FROM PUBLIC"_s.arg(schema));
    m_session.command(
        u"GRANT USAGE ON SCHEMA %1 TO %2, %3"_s.arg(schema, quoted(roleName(u"staff"_s)), quoted(roleName(u"store"_s))));
}

QString RightsSetup::filled(QString sql) const
{
    QStringList roles, rights;
    for (const StaffRole &role : staffRoles())
        roles << literal(role.name);
    for (const Right &right : allRights())
        rights << literal(right.name);
    // Names stand in literals and in lists of roles; both take an identifier in double quotes only where one is meant.
    sql.replace(u"'@prefix@"_s, u"'"_s + QString(m_prefix).replace(u'\'', u"''"_s));
    sql.replace(u"'@store@'"_s, literal(roleName(u"store"_s)));
    sql.replace(u"'@owner@'"_s, literal(roleName(u"owner"_s)));
    sql.replace(u"'@schema@'"_s, literal(m_schema));
    sql.replace(u"@roles@"_s, roles.join(u", "_s));
    sql.replace(u"@rights@"_s, rights.join(u", "_s));
    const auto identifier = [](const QString &name) { return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"'; };
    for (const QString &part : {u"may_staff"_s, u"may_handle_orders"_s, u"staff"_s})
        sql.replace(u"@prefix@"_s + part, identifier(roleName(part)));
    return sql.replace(u"@store@"_s, identifier(roleName(u"store"_s)))
        .replace(u"@owner@"_s, identifier(roleName(u"owner"_s)))
        .replace(u"@schema@"_s, identifier(m_schema));
}

void RightsSetup::makeFunctions()
{
    QFile file(u":/rights/functions.sql"_s);
    if (!file.open(QFile::ReadOnly))
        throw Failure(Error::Kind::Internal, u"no functions"_s);
    for (const QString &statement : filled(QString::fromUtf8(file.readAll())).split(u"\n;;\n"_s))
        m_session.command(statement);
}

void RightsSetup::grantAll()
{
    QStringList groups{u"PUBLIC"_s, quoted(roleName(u"store"_s)), quoted(roleName(u"staff"_s))};
    for (const Right &right : allRights())
        groups << quoted(roleName(u"may_"_s + right.name));
    for (const StaffRole &role : staffRoles())
        groups << quoted(roleName(role.name));
    for (const QString &kind : {u"TABLES"_s, u"SEQUENCES"_s})
        m_session.command(u"REVOKE ALL ON ALL %1 IN SCHEMA %2 FROM %3"_s.arg(kind, quoted(m_schema), groups.join(u", "_s)));
    for (const TableGrant &one : tableGrants())
        grant(roleName(one.right == u"store"_s ? one.right : u"may_"_s + one.right), one);
}

void RightsSetup::grant(const QString &role, const TableGrant &grant)
{
    QStringList columns;
    if (!grant.columns.isEmpty()) {
        for (const Row &row :
             m_session.select(u"SELECT attname, quote_ident(attname) FROM pg_attribute WHERE attrelid = ?::regclass"
                              " AND attnum > 0 AND NOT attisdropped ORDER BY attnum"_s,
                              {grant.table})) {
            if (grant.columns.contains(row.text(0)) != grant.allBut)
                columns << row.text(1);
        }
    }
    QStringList verbs;
    for (const QString &verb : grant.verbs)
        verbs << (columns.isEmpty() ? verb : u"%1 (%2)"_s.arg(verb, columns.join(u", "_s)));
    m_session.command(u"GRANT %1 ON %2 TO %3"_s.arg(verbs.join(u", "_s), grant.table, quoted(role)));
    if (!grant.verbs.contains(u"INSERT"_s))
        return;
    const QString sequence = m_session
                                 .value(u"SELECT pg_get_serial_sequence(attrelid::regclass::text, attname) FROM pg_attribute"
                                        " WHERE attrelid = ?::regclass AND attname = 'id' AND attidentity <> ''"_s,
                                        {grant.table})
                                 .toString();
    if (!sequence.isEmpty())
        m_session.command(u"GRANT USAGE ON SEQUENCE %1 TO %2"_s.arg(sequence, quoted(role)));
}

Result<int> bringUpToDate(Database &database)
{
    const auto rights = database.wait(Lane::Edit, [](Session &session) {
        RightsSetup setup(session);
        if (!setup.isThere())
            return false;
        if (schemaState(session) != SchemaState::Current &&
            !session.value(u"SELECT pg_has_role(current_user, ?, 'MEMBER')"_s, {setup.roleName(u"owner"_s)}).toBool())
            throw Failure(
                Error::Kind::Denied,
                tr("The tables are of an older Kontor. Ask your administrator to bring them up to date (kontorctl migrate)."));
        return true;
    });
    if (!rights)
        return rights.error();
    const auto steps = migrate(database);
    if (!steps || !*rights || *steps == 0)
        return steps;
    const auto applied = database.wait(Lane::Edit, [](Session &session) {
        RightsSetup(session).apply();
        return Done{};
    });
    return applied ? steps : Result<int>(applied.error());
}

} // namespace kontor
