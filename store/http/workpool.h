// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace kontor::http {

/// Threads that make answers while the network's threads go on: some that only read, some that may write, each lane with a bounded queue of
/// its own, so that writers that wait for each other keep nobody from looking at a page. Thread-safe.
class WorkPool
{
public:
    enum Lane { Reading, Writing };
    /// `late`: it waited longer than maxWait, and whoever asked is better told to come back.
    using Work = std::function<void(bool late)>;

    struct Limits
    {
        unsigned readers = 4;
        unsigned writers = 4;
        size_t waiting = 512; ///< per lane
        std::chrono::milliseconds maxWait{5000};
    };

    /// What each thread has while it works, made on it: a connection to the database.
    using Equipment = std::function<std::shared_ptr<void>()>;

    explicit WorkPool(const Limits &limits, Equipment equipment = {});
    ~WorkPool();
    /// Does what waits (late), and takes nothing more.
    void end();
    /// `turn`: of those that have the same one, one is worked on at a time and the others wait without a thread, so that whoever waits for a
    /// row of theirs keeps no one else from theirs; empty: it has none. False when too many wait already.
    bool add(Lane lane, Work work, const QByteArray &turn = {});

private:
    struct Item
    {
        Work work;
        QByteArray turn;
        std::chrono::steady_clock::time_point since;
    };
    struct Queue
    {
        std::deque<Item> items;
        std::set<QByteArray> turns; ///< that are being worked on
        std::condition_variable ready;
    };
    void loop(Queue &queue);
    /// The first that may be worked on now; the end when there is none.
    std::deque<Item>::iterator next(Queue &queue) const;
    bool isLate(const Item &item) const;

    Limits m_limits;
    Equipment m_equipment;
    std::mutex m_mutex;
    std::array<Queue, 2> m_queues;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace kontor::http
