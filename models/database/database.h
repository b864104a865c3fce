// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/changefeed.h"
#include "database/worker.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>
#include <qcoro/qcorotimer.h>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <type_traits>

namespace kontor {

/// Which worker does a job: a long import (Bulk) must not delay a keystroke (Edit), a long count (Background) or export
/// (Export) not the first screen (Read).
/// Edit and Bulk write.
enum class Lane { Edit, Read, Background, Bulk, Export };

/// The shared SQL database. Lives on the thread that made it; run() and wait() may be called from any thread.
///
/// A job is a callable `T job(Session &)` that captures by value. It runs on a worker thread inside one transaction, may
/// run again after a serialization failure, and may throw Failure. There is no co_await inside a transaction.
class Database : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString actor; ///< who is named in the activity; empty on PostgreSQL means the server's session_user
        QString password; ///< kept in memory only
        int editors = 1;
        int readers = 1; ///< 0: reading is done by the editors' lane (the store's pool)
        int background = 1; ///< 0: likewise
        int bulk = 1; ///< 0: likewise; one for exports comes with it
        bool feed = true; ///< listen to what other programs change
        int lockWaitMs =
            0; ///< give up waiting for another's lock, or for a turn, after so long, with Busy; 0: as the engine does
        /// So long a write whose connection is lost looks for the database again, to learn whether it is done or to do it then: whoever
        /// changes something, and an import. With lockWaitMs it is that for both.
        int reconnectMs = 10'000;
        int bulkReconnectMs = 120'000;
    };
    Database(ConnectionUrl url, const Options &options, QObject *parent = nullptr);
    ~Database() override; ///< every queued job answers with Closed

    template <typename Work> using Answer = Result<std::invoke_result_t<Work, Session &>>;

    /// Runs the job and resumes the awaiting coroutine on its own thread.
    template <typename Work> QCoro::Task<Answer<Work>> run(Lane lane, Work work, Cancel cancel = {})
    {
        QFuture<Answer<Work>> future = submit(lane, std::move(work), cancel);
        // Never answer before run() has returned: a worker may be done already, and whoever asks may connect to signals only then.
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        co_return co_await future;
    }

    /// While it lives, what this thread waits for is done on this very thread, over a connection of its own that opens with the first
    /// job: no hand-over to another thread and back. For threads that do little but ask, like those of the store. Where only one may write
    /// at a time (SQLite) writing stays with the editors' lane, whose queue is fairer than the file's lock.
    class OnThisThread
    {
    public:
        explicit OnThisThread(Database &database);
        ~OnThisThread();
        Q_DISABLE_COPY_MOVE(OnThisThread)

    private:
        friend class Database;
        Database &m_database;
        JobRunner m_runner;
    };

    /// Runs the job and blocks; for programs and threads without a window.
    template <typename Work> Answer<Work> wait(Lane lane, Work work, Cancel cancel = {})
    {
        return answered(lane, std::move(work), cancel, false);
    }

    /// The same for work that only looks, outside of a transaction: each statement sees what is committed by then, and costs one round trip.
    /// For one SELECT, or several that need not agree.
    template <typename Work> Answer<Work> look(Lane lane, Work work, Cancel cancel = {})
    {
        return answered(lane, std::move(work), cancel, true);
    }

    /// The same, and nobody waits for the answer; done in any case, also when the program ends right after.
    template <typename Work> void post(Lane lane, Work work) { (void)submit(lane, std::move(work), {}, true); }

    /// Gives up a job: unstarted, it answers Closed; running, its statement is interrupted. Returns at once: PostgreSQL is told over a
    /// connection of its own, which may take its time.
    void cancel(const Cancel &cancel);

    const ConnectionUrl &url() const { return m_setup.url; }
    QString actor() const { return m_setup.actor; }

Q_SIGNALS:
    /// Rows of a table changed, whoever wrote them; no ids: reload. Emitted on this object's thread, foreign changes at
    /// most once a second.
    void changed(const QString &table, const QList<qint64> &ids);
    /// The feed lost or found its connection.
    void reachable(bool yes);

private:
    struct Pool
    {
        std::shared_ptr<JobQueue> queue = std::make_shared<JobQueue>();
        std::vector<std::unique_ptr<Worker>> workers;
    };

    /// A job and what becomes of it, from its start to its end.
    template <typename Work> struct Task
    {
        using Value = std::invoke_result_t<Work, Session &>;
        explicit Task(Work w) : work(std::move(w)) {}
        void operator()(Session &session) { value.emplace(work(session)); }
        Result<Value> answer(std::optional<Error> error)
        {
            return error ? Result<Value>(std::move(*error)) : Result<Value>(std::move(*value));
        }

        Work work;
        std::optional<Value> value;
    };

    static Job jobFor(Lane lane, const Cancel &cancel, bool plain)
    {
        Job job;
        job.cancel = cancel;
        job.plain = plain;
        job.write = lane == Lane::Edit || lane == Lane::Bulk;
        return job;
    }

    template <typename Work> Answer<Work> answered(Lane lane, Work work, const Cancel &cancel, bool plain)
    {
        Job job = jobFor(lane, cancel, plain);
        JobRunner *own = runnerHere(job.write);
        if (own == nullptr)
            return submit(lane, std::move(work), cancel, false, plain).result();
        Task<Work> task(std::move(work));
        std::optional<Error> failed;
        job.body = std::ref(task);
        job.finish = [&failed](std::optional<Error> error) { failed = std::move(error); };
        own->run(job);
        return task.answer(std::move(failed));
    }

    template <typename Work>
    QFuture<Answer<Work>> submit(Lane lane, Work work, const Cancel &cancel, bool always = false, bool plain = false)
    {
        struct State
        {
            explicit State(Work w) : task(std::move(w)) {}
            Task<Work> task;
            QPromise<Answer<Work>> promise;
        };
        auto state = std::make_shared<State>(std::move(work));
        state->promise.start();
        QFuture<Answer<Work>> future = state->promise.future();
        Job job = jobFor(lane, cancel, plain);
        job.body = [state](Session &session) { state->task(session); };
        job.finish = [state](std::optional<Error> error) {
            state->promise.addResult(state->task.answer(std::move(error)));
            state->promise.finish();
        };
        job.always = always;
        push(lane, std::move(job));
        return future;
    }

    /// The connection of this thread, if it has one that may do the job.
    JobRunner *runnerHere(bool writes) const;
    JobRunner::Committed announcer();
    void push(Lane lane, Job job);
    void interrupt(const std::stop_token &stop);
    void addPool(Lane lane, int workers);
    void announce(const Changes &changes);
    void announceLater(const std::optional<Changes> &changes);
    void flush();

    JobRunner::Setup m_setup;
    int m_bulkReconnectMs;
    std::mutex m_cancelMutex;
    std::condition_variable_any m_cancelled;
    std::deque<Cancel> m_toInterrupt;
    std::jthread m_interrupter;
    std::map<Lane, std::shared_ptr<Pool>> m_pools;
    std::mutex m_ownMutex;
    std::vector<JobRunner *> m_own; ///< of threads that do their jobs themselves
    std::unique_ptr<ChangeFeed> m_feed;
    Changes m_pending;
    QTimer m_flushTimer;
};

} // namespace kontor
