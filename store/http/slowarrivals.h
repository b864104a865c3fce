// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace kontor::http {

/// Ends connections whose request does not arrive in a total time, however they trickle (Slowloris): libmicrohttpd's own limit begins anew
/// with each byte. The fuller the server, the less time they get: whoever holds thousands of connections without a request in them keeps
/// nobody else out. Thread-safe.
class SlowArrivals
{
public:
    /// `connections`: how many there may be at all.
    SlowArrivals(unsigned seconds, unsigned connections);
    void opened(const void *connection, int socket);
    void arrived(const void *connection); ///< the whole request
    void awaits(const void *connection); ///< the next one, the answer being given
    void closed(const void *connection);

private:
    struct One
    {
        int socket = -1;
        std::chrono::steady_clock::time_point since;
        bool waiting = true;
    };
    std::chrono::milliseconds patience() const;
    unsigned m_seconds;
    unsigned m_limit;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::unordered_map<const void *, One> m_connections;
    std::jthread m_thread; ///< the last member: it ends first
};

} // namespace kontor::http
