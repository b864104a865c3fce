// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/slowarrivals.h"

#include <QtGlobal>

#include <algorithm>

#include <sys/socket.h>

namespace kontor::http {

using namespace std::chrono_literals;

namespace {
constexpr auto usualLook = 1s;
constexpr auto hurriedLook = 200ms;
constexpr auto least = 1s; ///< an honest request arrives sooner
constexpr double calm = 0.25; ///< share of all connections up to which nobody is hurried
} // namespace

SlowArrivals::SlowArrivals(unsigned seconds, unsigned connections)
    : m_seconds(seconds)
    , m_limit(connections)
    , m_thread([this](const std::stop_token &stop) {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            const bool hurried = double(m_connections.size()) > calm * m_limit;
            m_wake.wait_for(lock, stop, hurried ? hurriedLook : std::chrono::milliseconds(usualLook), [] { return false; });
            const auto late = std::chrono::steady_clock::now() - patience();
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

/// All of the time while there is room, and less by the square of what is left.
std::chrono::milliseconds SlowArrivals::patience() const
{
    const double full = double(m_connections.size()) / m_limit;
    const double room = full <= calm ? 1.0 : std::max(0.0, (1.0 - full) / (1.0 - calm));
    const auto time = std::chrono::milliseconds(qint64(room * room * m_seconds * 1000));
    return std::max<std::chrono::milliseconds>(time, std::min<std::chrono::milliseconds>(least, std::chrono::seconds(m_seconds)));
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
