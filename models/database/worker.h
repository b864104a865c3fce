// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dialect.h"
#include "database/session.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace kontor {

/// What a committed job changed: table → ids (0 stands for 'all').
using Changes = QHash<QString, QList<qint64>>;

/// A job on its way to a worker. `body` may run more than once (retry after 40001/40P01); `finish` is called exactly once.
struct Job
{
    std::function<void(Session &)> body;
    std::function<void(std::optional<Error>)> finish;
    Cancel cancel;
    bool write = true;
    bool plain = false; ///< outside of a transaction
    bool always = false; ///< also when the program ends: nobody waits for it, and it tidies up
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now(); ///< when it was asked for
};

/// Jobs waiting for one of the workers of a lane. Thread-safe.
class JobQueue
{
public:
    void push(Job job);
    /// Blocks until there is a job; nothing once the queue is closed.
    std::optional<Job> pop();
    /// Answers the jobs of `cancel` that still wait with Closed.
    void drop(const Cancel &cancel);
    /// Refuses further jobs and answers those that wait with Closed, but for those that are done in any case.
    void close();

private:
    void keepOnly(const std::function<bool(const Job &)> &kept, bool closing);

    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

/// One connection and the jobs on it, one after the other; whoever calls run() gives the thread, always the same one.
class JobRunner
{
public:
    struct Setup
    {
        ConnectionUrl url;
        QString password;
        QString actor;
        QString origin; ///< names this program in the change feed
        int lockWaitMs = 0; ///< see Database::Options
        int reconnectMs = 0; ///< for so long a write whose connection was lost looks for the database again
    };
    using Committed = std::function<void(const Changes &)>;
    JobRunner(Setup setup, Committed committed);
    ~JobRunner(); ///< on the thread that called run(); closes the connection

    void run(Job &job);
    void disconnect();
    /// Whether a job waited longer for its turn than it may for a lock; it is better told so than done late.
    bool isLate(const Job &job) const;
    /// Interrupts the statement of the job that carries `cancel`, if it runs here now. Thread-safe.
    void interrupt(const Cancel &cancel);
    void interruptAny();
    /// Whether others may write at the same time over connections of their own (Dialect::sharesWriting).
    bool sharesWriting() const { return m_dialect->sharesWriting(); }

private:
    /// What became of an attempt that lost its connection.
    enum class Outcome { Nothing, Done, Unknown };

    void ensureOpen();
    void attempt(Job &job);
    void rollBack();
    bool keepsKeys();
    Outcome outcomeOf(const Job &job, std::chrono::steady_clock::time_point until);
    std::optional<Error> carryOut(Job &job);

    Setup m_setup;
    Committed m_committed;
    QString m_connectionName;
    std::unique_ptr<Dialect> m_dialect;
    std::optional<Session> m_session;
    std::mutex m_interruptMutex;
    std::function<void()> m_interrupt;
    std::optional<Cancel> m_running;
    bool m_spared = false; ///< it is done in any case
    bool m_begun = false; ///< the connection was there for this try
    bool m_mayBeDone = false; ///< COMMIT was sent, or statements that stand by themselves: whoever tries again may do it twice
    QString m_key; ///< of the transaction whose COMMIT was sent; see Dialect::commit()
    Changes m_sent; ///< what it changed
    bool m_hasKeys = false; ///< the tables are new enough for that
};

/// A thread that does what comes by a queue. Owned by Database.
class Worker
{
public:
    Worker(JobRunner::Setup setup, std::shared_ptr<JobQueue> queue, JobRunner::Committed committed);
    ~Worker(); ///< the queue must be closed before

    JobRunner &runner() { return m_runner; }

private:
    std::shared_ptr<JobQueue> m_queue;
    JobRunner m_runner;
    std::thread m_thread;
};

/// "table:1,2;other:" — an empty list of ids means reload. Longer than a notification can be (8,000 bytes): ids are left out.
QString changesToPayload(const Changes &changes);
/// Nothing when the payload is malformed or oversized; whoever listens then reloads everything.
std::optional<Changes> changesFromPayload(const QString &payload);

} // namespace kontor
