// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

#include <atomic>
#include <thread>

namespace kontor {

/// Whether the database answers, known without asking it: a thread of its own looks every two seconds.
class Health
{
public:
    explicit Health(Database &database);
    ~Health();
    bool isGood() const;

private:
    void watch(const std::stop_token &stop);

    Database &m_database;
    Cancel m_cancel;
    std::atomic<bool> m_good = true;
    std::atomic<qint64> m_lookedAt; ///< ms since the epoch of the steady clock, of the last answer
    std::jthread m_thread;
};

} // namespace kontor
