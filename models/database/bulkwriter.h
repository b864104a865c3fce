// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace kontor {

/// Writes many rows into one table by the engine's own fast path over the driver's native handle: COPY … FROM STDIN on PostgreSQL, one
/// prepared INSERT on SQLite. Made by Dialect::bulk(). Cells come in the order of the columns; between the first row and finish() no other
/// statement may run on the connection. Rows travel on another thread: what the engine refuses is thrown as SqlError by the next statement
/// of the session, COMMIT at the latest. Destroyed before finish(), it writes nothing more.
class BulkWriter
{
public:
    virtual ~BulkWriter() = default;
    virtual void text(QStringView value) = 0;
    virtual void integer(qint64 value) = 0;
    virtual void flag(bool value) = 0;
    virtual void bytes(QByteArrayView value) = 0;
    virtual void null() = 0;
    virtual void endRow() = 0;
    virtual void finish() = 0;

    /// An id of another row, where 0 stands for none.
    void reference(qint64 id) { id > 0 ? integer(id) : null(); }
};

} // namespace kontor
