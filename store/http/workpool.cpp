// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/workpool.h"

#include <algorithm>

namespace kontor::http {

WorkPool::WorkPool(const Limits &limits, Equipment equipment) : m_limits(limits), m_equipment(std::move(equipment))
{
    const auto start = [this](Queue &queue, unsigned threads) {
        for (unsigned i = 0; i < threads; ++i)
            m_threads.emplace_back([this, &queue] { loop(queue); });
    };
    start(m_queues[Reading], limits.readers);
    start(m_queues[Writing], limits.writers);
}

WorkPool::~WorkPool() { end(); }

void WorkPool::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        for (Queue &queue : m_queues)
            queue.ready.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool WorkPool::add(Lane lane, Work work, const QByteArray &turn)
{
    const std::lock_guard lock(m_mutex);
    Queue &queue = m_queues[lane];
    if (m_ending || queue.items.size() >= m_limits.waiting)
        return false;
    queue.items.push_back({std::move(work), turn, std::chrono::steady_clock::now()});
    queue.ready.notify_one();
    return true;
}

bool WorkPool::isLate(const Item &item) const { return std::chrono::steady_clock::now() - item.since >= m_limits.maxWait; }

std::deque<WorkPool::Item>::iterator WorkPool::next(Queue &queue) const
{
    return std::find_if(queue.items.begin(), queue.items.end(),
                        [&](const Item &item) { return !queue.turns.contains(item.turn) || isLate(item); });
}

void WorkPool::loop(Queue &queue)
{
    const std::shared_ptr<void> equipment = m_equipment ? m_equipment() : nullptr;
    std::unique_lock lock(m_mutex);
    while (true) {
        while (!m_ending && next(queue) == queue.items.end()) {
            if (queue.items.empty())
                queue.ready.wait(lock);
            else // whoever waits for a turn too long is told so
                queue.ready.wait_until(lock, queue.items.front().since + m_limits.maxWait);
        }
        const auto found = m_ending ? queue.items.begin() : next(queue);
        if (found == queue.items.end()) {
            lock.unlock(); // before the equipment is put away
            return;
        }
        const bool late = m_ending || isLate(*found);
        const Item item = std::move(*found);
        queue.items.erase(found);
        const bool takesTurn = !item.turn.isEmpty() && !late;
        if (takesTurn)
            queue.turns.insert(item.turn);
        lock.unlock();
        item.work(late);
        lock.lock();
        if (takesTurn) {
            queue.turns.erase(item.turn);
            queue.ready.notify_one(); // somebody may have waited for it
        }
    }
}

} // namespace kontor::http
