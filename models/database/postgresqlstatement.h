// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/statement.h"

#include <libpq-fe.h>

#include <memory>

namespace kontor::postgresql {

/// A statement prepared by libpq itself, its values sent beside it. Qt's driver writes them into the text of an EXECUTE, which the server
/// reads anew each time. `?` in `sql` marks a value. A server that does not answer within `answerMs` (0: any time) is taken for lost.
std::unique_ptr<Statement> prepared(PGconn *connection, const QString &sql, int answerMs);

/// A statement without values, as it is; throws SqlError.
void command(PGconn *connection, const QString &sql, int answerMs);

/// A connection is new: nothing is prepared over it.
void begun(const PGconn *connection);

/// SQL with $1, $2 … in place of each `?` that stands in no text or name.
QByteArray withPlaces(const QString &sql);

} // namespace kontor::postgresql
