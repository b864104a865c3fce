// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/statement.h"

#include <libpq-fe.h>

#include <memory>

namespace kontor::postgresql {

/// What is prepared over a connection. A server that does not answer within `answerMs` (0: any time) is taken for lost.
struct Prepared
{
    int answerMs = 0;
    bool named = true; ///< kept ready on the server; not behind a pooler that gives each transaction another connection
    qint64 last = 0; ///< number of the last statement
    /// Statements that nobody wants any more. Nobody waits for them to be freed (a silent server would never answer): the next one that is
    /// prepared does that, and the connection's end.
    QByteArrayList dropped;
};

/// A statement prepared by libpq itself, its values sent beside it. Qt's driver writes them into the text of an EXECUTE, which the server
/// reads anew each time. `?` in `sql` marks a value. Keeps references to the connection and to `state`.
std::unique_ptr<Statement> prepared(PGconn *connection, const QString &sql, Prepared &state);

/// A statement without values, as it is; throws SqlError.
void command(PGconn *connection, const QString &sql, int answerMs);

/// SQL with $1, $2 … in place of each `?` that stands in no text or name.
QByteArray withPlaces(const QString &sql);

} // namespace kontor::postgresql
