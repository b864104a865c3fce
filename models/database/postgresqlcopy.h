// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dialect.h"
#include "database/pumpedwriter.h"

#include <libpq-fe.h>

#include <optional>
#include <vector>

/// What libpq is asked for directly: COPY, in both directions, and the reasons of what it refuses.
namespace kontor::postgresql {

PGconn *native(const QSqlDatabase &connection);
SqlError failureOf(const QString &code, const QString &said, const QString &sql);
/// Begins a COPY in the direction `wanted`.
void beginCopy(PGconn *connection, ExecStatusType wanted, const QString &sql);
/// How a COPY ended, once all has come or gone; the connection is usable again.
std::optional<SqlError> endOfCopy(PGconn *connection, const QString &sql);
/// COPY … FROM STDIN.
std::unique_ptr<BulkWriter> copyWriter(BulkPump &pump, PGconn *connection, const QString &sql);
/// COPY takes no bound values: they are written into the statement, quoted by libpq.
QString withValues(PGconn *connection, const Condition &select);
/// Takes a line of COPY's text format apart, in place.
void splitCopyLine(char *line, int size, std::vector<QByteArrayView> &cells);

} // namespace kontor::postgresql
