// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// What the database itself saw of one statement that changed rows, see resources/rights/functions.sql. A value.
struct AuditEntry
{
    qint64 id = 0;
    qint64 at = 0; ///< ms since 1970 UTC
    QString login; ///< the session's role on the server
    QString program; ///< as it calls itself: "kontorctl", "psql"
    QString address; ///< of the client; "local" by a socket
    QString table, verb; ///< "customers"; "insert", "update", "delete"
    qint64 rows = 0;
    QString
        changes; ///< JSON: of an update {key: {column: [old, new]}}, of an insert [key…], of a delete the rows, or keys of very many
};

/// Which entries; what is empty narrows nothing.
struct AuditQuery
{
    qint64 since = 0; ///< ms since 1970 UTC
    QString login = {};
    QString table = {};
    int limit = 1000;
};

/// The audit of a PostgreSQL database that holds rights.
class AuditRepository
{
public:
    explicit AuditRepository(Session &session) : m_session(session) {}

    /// Newest first. Throws Invalid where the database keeps no audit, Denied without the right to see it.
    QList<AuditEntry> list(const AuditQuery &query);
    /// For kontor-store, now and then: a table for the months to come; months that ended `days` ago go. Does nothing without an audit.
    void tend(int days);

private:
    bool isThere();
    Session &m_session;
};

} // namespace kontor
