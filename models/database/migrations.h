// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

namespace kontor {

/// A numbered schema change, from resources/schema/NNN_name.sql.
struct Migration
{
    int version = 0;
    QString name;
    QString sql; ///< with @tokens@; statements end with ';' at the end of a line

    /// Those compiled into this program, in order.
    static QList<Migration> all();
    QByteArray checksum() const;
    QStringList statements(const Dialect &dialect) const;
};

/// Where a database stands against this program.
enum class SchemaState { Empty, Older, Current };

/// Throws Failure(Invalid) when the schema is newer than this program or its history differs.
SchemaState schemaState(Session &session);

/// The steps that a database lacks. Throws as schemaState() does.
QList<Migration> missingMigrations(Session &session);

/// Applies one migration, if it is still missing. `beforeStatement(k)` is called before its k-th statement (tests kill there).
bool applyMigration(Session &session, const Migration &migration, const std::function<void(int)> &beforeStatement = {});

/// Applies all missing migrations, each in a transaction of its own, and answers how many there were.
Result<int> migrate(Database &database);

} // namespace kontor
