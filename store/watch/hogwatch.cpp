// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/hogwatch.h"

#include "staff/staffrepository.h"

#include <spdlog/spdlog.h>

namespace kontor {

HogWatch::HogWatch(Database &database, const Limits &limits) : m_database(database), m_limits(limits)
{
    if (database.url().engine() == ConnectionUrl::Engine::PostgreSql)
        m_thread = std::jthread([this](const std::stop_token &stop) { watch(stop); });
}

HogWatch::~HogWatch()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

void HogWatch::watch(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const auto ended = m_database.wait(Lane::Edit, [limits = m_limits](Session &session) {
            return StaffRepository(session).endHogs(limits.idleMs, limits.runningMs);
        });
        for (const QString &login : ended ? *ended : QStringList())
            spdlog::warn("A connection of {} kept the others from working, and was ended", login.toStdString());
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, std::chrono::milliseconds(m_limits.everyMs), [] { return false; });
    }
}

} // namespace kontor
