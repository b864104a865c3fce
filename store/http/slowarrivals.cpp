// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/slowarrivals.h"

#include <sys/socket.h>

namespace kontor::http {

SlowArrivals::SlowArrivals(unsigned seconds)
    : m_seconds(seconds)
    , m_thread([this](const std::stop_token &stop) {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            m_wake.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
            const auto late = std::chrono::steady_clock::now() - std::chrono::seconds(m_seconds);
            for (auto &[connection, one] : m_connections) {
                if (one.waiting && one.since < late && one.socket >= 0) {
                    shutdown(one.socket, SHUT_RDWR); // libmicrohttpd sees the end, and closes
                    one.waiting = false;
                }
            }
        }
    })
{
}

void SlowArrivals::opened(const void *connection, int socket)
{
    const std::lock_guard lock(m_mutex);
    m_connections[connection] = {socket, std::chrono::steady_clock::now(), true};
}

void SlowArrivals::arrived(const void *connection)
{
    const std::lock_guard lock(m_mutex);
    if (const auto one = m_connections.find(connection); one != m_connections.end())
        one->second.waiting = false;
}

void SlowArrivals::awaits(const void *connection)
{
    const std::lock_guard lock(m_mutex);
    if (const auto one = m_connections.find(connection); one != m_connections.end())
        one->second = {one->second.socket, std::chrono::steady_clock::now(), true};
}

void SlowArrivals::closed(const void *connection)
{
    const std::lock_guard lock(m_mutex);
    m_connections.erase(connection);
}

} // namespace kontor::http
