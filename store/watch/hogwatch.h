// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace kontor {

/// Ends connections of staff that keep the others from working, every few seconds: where the database holds rights, a staff member can lift
/// their own limits in psql, but not this. Does nothing elsewhere.
class HogWatch
{
public:
    struct Limits
    {
        int everyMs = 10'000;
        int idleMs = 5 * 60'000; ///< a transaction that is left open
        int runningMs = 30 * 60'000; ///< a statement
    };
    HogWatch(Database &database, const Limits &limits);
    ~HogWatch();
    Q_DISABLE_COPY_MOVE(HogWatch)

private:
    void watch(const std::stop_token &stop);

    Database &m_database;
    Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

} // namespace kontor
