// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/worker.h"

#include <algorithm>
#include <chrono>

namespace kontor {

namespace {
constexpr auto behindMax = std::chrono::seconds(10); ///< for so long others go before what nobody waits for
} // namespace

void JobQueue::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_jobs.push_back(std::move(job));
            m_ready.notify_one();
            return;
        }
    }
    job.finish(cancelledError());
}

std::optional<Job> JobQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    // Somebody waits for it: before what is done behind answers, which may stand at a lock for as long as it is allowed to.
    const auto longAgo = std::chrono::steady_clock::now() - behindMax;
    const auto waited =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &job) { return !job.always || job.since < longAgo; });
    const auto next = waited == m_jobs.end() ? m_jobs.begin() : waited;
    Job job = std::move(*next);
    m_jobs.erase(next);
    return job;
}

void JobQueue::drop(const Cancel &cancel)
{
    keepOnly([&cancel](const Job &job) { return !(job.cancel == cancel); }, false);
}

void JobQueue::close()
{
    keepOnly([](const Job &job) { return job.always; }, true);
}

void JobQueue::keepOnly(const std::function<bool(const Job &)> &kept, bool closing)
{
    std::deque<Job> left;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = m_closed || closing;
        const auto dropped = std::stable_partition(m_jobs.begin(), m_jobs.end(), kept);
        left.assign(std::make_move_iterator(dropped), std::make_move_iterator(m_jobs.end()));
        m_jobs.erase(dropped, m_jobs.end());
        m_ready.notify_all();
    }
    for (Job &job : left)
        job.finish(cancelledError());
}

} // namespace kontor
