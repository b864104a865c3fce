// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

#include <functional>

namespace kontor {

/// What a copy brought over.
struct CopyReport
{
    struct Table
    {
        QString name;
        qint64 rows = 0;
        QByteArray sum = {}; ///< of all rows, in hex, in whichever order
        friend bool operator==(const Table &a, const Table &b) = default;
    };
    QList<Table> tables; ///< in the order in which they were copied
    qint64 rows() const;
};

/// Copies all that one database holds, of one moment, into another that holds nothing yet, on either engine: ids, hashes, activity, settings.
/// In one transaction there, in which each table is read again and compared with what was sent, row by row.
/// Roles and passwords of the server are not part of a database: who works in the other one stays as it is there (docs/admin/backup.md).
class DatabaseCopy
{
public:
    /// Hears which table is being copied and how many rows of all are there by now; on a worker's thread.
    using Progress = std::function<void(const QString &table, qint64 rows)>;

    /// `expected`: what the tables of `from` must sum up to, where that is known.
    DatabaseCopy(Database &from, Database &to, CopyReport expected = {}) : m_from(from), m_to(to), m_expected(std::move(expected))
    {
    }

    /// Makes the tables of `to` where it has none. Blocks. Refuses with Invalid what is not empty, and Denied whom not all may read.
    Result<CopyReport> run(const Progress &progress = {}, const Cancel &cancel = {});

    /// Why a database can't take a copy; makes nothing there. A file that is not there yet can.
    static Result<Done> check(Database &to);

    /// How either end is opened: one connection, no change feed.
    static Database::Options options(const ConnectionUrl &url);

    /// What a database holds, counted by one statement; for the question before, and the comparison after.
    static CopyReport contents(Session &session);

private:
    Result<Done> prepare();

    Database &m_from;
    Database &m_to;
    CopyReport m_expected;
};

} // namespace kontor
