// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

namespace kontor {

/// Owner, roles, grants, functions and policies of a PostgreSQL database whose staff have rights of their own (docs/admin/rights.md). Roles are
/// the whole server's, so their names begin with the database's: `kontor_owner`, `kontor_may_import`, `kontor_editor`.
class RightsSetup
{
public:
    explicit RightsSetup(Session &session);

    /// Whether the database has an owner role, so that rights hold; never on SQLite.
    bool isThere();
    /// Makes everything that lacks and takes away what is too much; can be run again. Throws Denied to who may not create roles.
    void apply();
    /// What a role of the server is called: "owner", "store", "staff", "editor", "may_import".
    QString roleName(const QString &part) const { return m_prefix + part; }

private:
    bool hasRole(const QString &role);
    void createOwner();
    void createRoles();
    /// Does `work` in the owner's name.
    template <typename Work> void asOwner(Work work);
    void takeOver();
    void makeFunctions();
    void grantAll();
    void grant(const QString &role, const struct TableGrant &grant);
    QString quoted(const QString &name);
    QString filled(QString sql) const;

    Session &m_session;
    QString m_prefix, m_schema;
};

/// migrate(), and where rights hold, apply(): new tables belong to the owner, and everybody gets what is theirs.
Result<int> bringUpToDate(Database &database);

} // namespace kontor
