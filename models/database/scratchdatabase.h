// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <memory>
#include <optional>

namespace kontor {

/// A database of its own for what a long job has to remember and memory should not hold: SQLite's temporary database, a file that nobody
/// else can open and that is gone with the object or the process. Its rows travel on a thread of their own, so that the engine of the
/// shared database, which is what an import waits for, has nothing to do with them. Used on the thread that made it.
class ScratchDatabase
{
public:
    ScratchDatabase();
    Q_DISABLE_COPY_MOVE(ScratchDatabase)

    /// Inside one transaction that is never committed. Throws Failure(Unreachable) when the folder for temporary files can't be written or
    /// its disk is full.
    Session &session() { return *m_session; }

private:
    struct Connection
    {
        QString name;
        ~Connection();
    };
    Connection m_connection; ///< removed last
    std::optional<Session> m_session;
    std::unique_ptr<Dialect> m_dialect; ///< ends its thread first
};

} // namespace kontor
