// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/bulkpump.h"

#include <utility>

namespace kontor {

BulkPump::~BulkPump()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void BulkPump::post(qsizetype bytes, std::function<void()> work)
{
    m_used = true;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_due.empty() || m_bytes + bytes <= pendingMax; });
    m_bytes += bytes;
    m_due.push_back({bytes, std::move(work)});
    m_changed.notify_all();
}

void BulkPump::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stop || !m_due.empty(); });
        if (m_due.empty())
            return;
        if (!m_failed) {
            Work &work = m_due.front();
            lock.unlock();
            std::exception_ptr failed;
            try {
                work.run();
            } catch (...) {
                failed = std::current_exception();
            }
            work.run = nullptr; // what it holds is freed outside the lock
            lock.lock();
            m_failed = failed;
        }
        m_bytes -= m_due.front().bytes;
        m_due.pop_front();
        m_changed.notify_all();
    }
}

std::exception_ptr BulkPump::wait()
{
    if (!std::exchange(m_used, false))
        return nullptr;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_due.empty(); });
    return std::exchange(m_failed, nullptr);
}

void BulkPump::settle()
{
    if (const std::exception_ptr failed = wait())
        std::rethrow_exception(failed);
}

void BulkPump::abandon() noexcept { (void)wait(); }

} // namespace kontor
