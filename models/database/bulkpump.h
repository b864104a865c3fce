// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace kontor {

/// Carries rows to the engine on a thread of its own, in the order in which they are posted, while its owner understands the next
/// ones. The connection is the pump's from the first post() until settle(): one thread uses it at a time.
class BulkPump
{
public:
    BulkPump() = default;
    ~BulkPump();
    Q_DISABLE_COPY_MOVE(BulkPump)

    /// Runs `work` after all that was posted before, unless something before it threw. Waits while more than `pendingMax` bytes are due.
    void post(qsizetype bytes, std::function<void()> work);
    /// Waits until nothing is due; throws what the work threw, once.
    void settle();
    /// The same, forgetting what was thrown.
    void abandon() noexcept;

    static constexpr qsizetype pendingMax = 4 * 1024 * 1024;

private:
    struct Work
    {
        qsizetype bytes;
        std::function<void()> run;
    };
    void loop();
    std::exception_ptr wait();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_due; ///< the first one runs
    qsizetype m_bytes = 0;
    bool m_stop = false;
    bool m_used = false; ///< since the last settle(); the owner's
    std::exception_ptr m_failed;
    std::thread m_thread; ///< begins with the first post
};

} // namespace kontor
