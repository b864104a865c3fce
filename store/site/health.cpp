// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/health.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace kontor {

namespace {

using namespace std::chrono_literals;

constexpr auto between = 2s; ///< looks
constexpr qint64 silentMs = 10'000; ///< a database that has not answered for so long is away

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

Health::Health(Database &database)
    : m_database(database)
    , m_lookedAt(steadyMs())
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{
}

Health::~Health()
{
    m_thread.request_stop();
    m_database.cancel(m_cancel);
}

bool Health::isGood() const { return m_good && steadyMs() - m_lookedAt < silentMs; }

void Health::watch(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        m_good = m_database
                     .look(
                         Lane::Read,
                         [](Session &session) {
                             session.ping();
                             return Done{};
                         },
                         m_cancel)
                     .ok();
        m_lookedAt = steadyMs();
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, between, [] { return false; });
    }
}

} // namespace kontor
