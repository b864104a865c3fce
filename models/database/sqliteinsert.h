// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dialect.h"
#include "database/pumpedwriter.h"

struct sqlite3;

/// What SQLite is asked for directly: many rows by one statement, and the reasons of what it refuses.
namespace kontor::sqlite {

sqlite3 *native(const QSqlDatabase &connection);
SqlError failureOf(int code, const QString &said, const QString &sql);
std::unique_ptr<BulkWriter> insertWriter(BulkPump &pump, sqlite3 *connection, const QString &sql);

} // namespace kontor::sqlite
