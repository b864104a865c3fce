// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// What hangs on a customer and goes with them when they are merged into another: orders, mails, notes and
/// tasks, and the companies that the other does not belong to. What was carried over is
/// kept with the batch. On PostgreSQL the database moves nothing that is not.
class MovedRows
{
public:
    explicit MovedRows(Session &session) : m_session(session) {}

    /// Answers how many rows.
    qint64 move(qint64 channelId, qint64 batchId, qint64 from, qint64 to);
    /// Each goes back to whom it was of.
    void takeBack(qint64 channelId, qint64 batchId);

private:
    Session &m_session;
};

} // namespace kontor
