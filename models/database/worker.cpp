// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/worker.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QUuid>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 6; ///< of one job after serialization failures
constexpr int idsInPayload = 500; ///< more changed rows than this are announced as 'reload'
constexpr auto behindMax = std::chrono::seconds(10); ///< for so long others go before what nobody waits for
constexpr qsizetype payloadMax = 7500; ///< PostgreSQL refuses notifications of 8,000 bytes and more

Error busyError()
{
    return Error{Error::Kind::Busy, QCoreApplication::translate("Database", "The database is busy. Please try again."), {}};
}

} // namespace

QString changesToPayload(const Changes &changes)
{
    QStringList parts;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        QStringList ids;
        if (it->size() <= idsInPayload && !it->contains(0)) {
            for (const qint64 id : *it)
                ids << QString::number(id);
        }
        parts << it.key() + u':' + ids.join(u',');
    }
    QString payload = parts.join(u';');
    if (payload.size() > payloadMax) {
        parts.clear();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            parts << it.key() + u':';
        payload = parts.join(u';');
    }
    return payload;
}

std::optional<Changes> changesFromPayload(const QString &payload)
{
    if (payload.size() > payloadMax)
        return std::nullopt;
    Changes changes;
    for (const QString &part : payload.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        if (colon <= 0)
            return std::nullopt;
        QList<qint64> ids;
        for (const QString &id : part.mid(colon + 1).split(u',', Qt::SkipEmptyParts)) {
            bool ok = false;
            ids << id.toLongLong(&ok);
            if (!ok || ids.last() <= 0)
                return std::nullopt;
        }
        changes.insert(part.left(colon), ids);
    }
    return changes;
}

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

JobRunner::JobRunner(Setup setup, Committed committed)
    : m_setup(std::move(setup))
    , m_committed(std::move(committed))
    , m_connectionName(u"kontor-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_dialect(Dialect::of(m_setup.url.engine()))
{
}

JobRunner::~JobRunner() { disconnect(); }

void JobRunner::interrupt(const Cancel &cancel)
{
    const std::lock_guard lock(m_interruptMutex);
    if (m_running && *m_running == cancel && m_interrupt)
        m_interrupt();
}

void JobRunner::interruptAny()
{
    const std::lock_guard lock(m_interruptMutex);
    if (m_running && m_interrupt && !m_spared) {
        m_running->request();
        m_interrupt();
    }
}

bool JobRunner::isLate(const Job &job) const
{
    return m_setup.lockWaitMs > 0 && !job.always &&
           std::chrono::steady_clock::now() - job.since > std::chrono::milliseconds(m_setup.lockWaitMs);
}

void JobRunner::ensureOpen()
{
    if (m_session)
        return;
    QSqlDatabase connection = QSqlDatabase::addDatabase(m_dialect->driverName(), m_connectionName);
    try {
        m_dialect->open(connection, m_setup.url, m_setup.password);
        m_session.emplace(connection, *m_dialect, m_setup.actor);
        if (const QString user = m_dialect->serverUser(*m_session); !user.isEmpty() && m_setup.actor.isEmpty())
            m_session.emplace(connection, *m_dialect, user);
        if (m_setup.lockWaitMs > 0) {
            constexpr int answerMs = 10'000; // nobody reads a page that takes longer
            m_session->command(m_dialect->limitWaiting(m_setup.lockWaitMs));
            m_dialect->limitAnswers(answerMs);
        }
        const std::lock_guard lock(m_interruptMutex);
        m_interrupt = m_dialect->interrupter(connection);
    } catch (...) {
        m_session.reset();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

void JobRunner::disconnect()
{
    {
        const std::lock_guard lock(m_interruptMutex);
        m_interrupt = nullptr;
    }
    if (!m_session)
        return;
    m_session.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

/// One try of a job: BEGIN, body, COMMIT. Throws Failure after ROLLBACK.
void JobRunner::attempt(Job &job)
{
    ensureOpen();
    Session &session = *m_session;
    session.startJob(job.cancel);
    m_mayBeDone = job.plain && job.write;
    if (job.plain) {
        job.body(session);
        session.stopIfCancelled();
        return;
    }
    session.command(m_dialect->begin(job.write));
    try {
        job.body(session);
        session.stopIfCancelled();
        if (!session.m_touched.isEmpty())
            m_dialect->publish(session, m_setup.origin, changesToPayload(session.m_touched));
        m_mayBeDone = true;
        session.command(u"COMMIT"_s);
    } catch (const SqlError &e) {
        m_dialect->abandonBulk();
        if (e.connectionLost()) { // a server that is silent answers no ROLLBACK either
            disconnect();
            throw;
        }
        rollBack();
        throw;
    } catch (...) {
        m_dialect->abandonBulk();
        rollBack();
        throw;
    }
    if (!session.m_touched.isEmpty())
        m_committed(session.m_touched);
}

void JobRunner::rollBack()
{
    try {
        m_session->command(u"ROLLBACK"_s);
    } catch (const Failure &) {
        disconnect(); // the connection is gone; the server rolls back
    }
}

void JobRunner::run(Job &job)
{
    std::optional<Error> error;
    if (job.cancel.requested()) {
        job.finish(cancelledError());
        return;
    }
    {
        const std::lock_guard lock(m_interruptMutex);
        m_running = job.cancel;
        m_spared = job.always;
    }
    const bool hadSession = m_session.has_value();
    for (int tries = 1;; ++tries) {
        error.reset();
        try {
            attempt(job);
        } catch (const SqlError &e) {
            error = e.error();
            // A connection that was lost while it idled is found out by the next job, which nothing has come of yet.
            const bool stale = e.connectionLost() && hadSession && tries == 1 && !m_mayBeDone;
            if (e.connectionLost())
                disconnect();
            if (stale && !job.cancel.requested())
                continue;
            const bool waitedEnough = m_setup.lockWaitMs > 0 && error->kind == Error::Kind::Busy; // for the lock
            if (e.mayRetry() && !waitedEnough && tries < attempts && !job.cancel.requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5 << tries)));
                continue;
            }
        } catch (const Failure &e) {
            error = e.error();
        } catch (const std::exception &e) {
            error = Error{Error::Kind::Internal, QCoreApplication::translate("Database", "An internal fault occurred."),
                          QString::fromUtf8(e.what())};
        }
        break;
    }
    try {
        if (m_session)
            m_dialect->endJob(*m_session);
    } catch (const Failure &) {
        disconnect();
    }
    {
        const std::lock_guard lock(m_interruptMutex);
        m_running.reset();
    }
    if (error && error->kind == Error::Kind::Internal)
        spdlog::error("A database job failed (kind {}): {}", int(error->kind),
                      error->detail.section(u'[', 1).left(120).toStdString());
    job.finish(error);
}

Worker::Worker(JobRunner::Setup setup, std::shared_ptr<JobQueue> queue, JobRunner::Committed committed)
    : m_queue(std::move(queue))
    , m_runner(std::move(setup), std::move(committed))
{
    m_thread = std::thread([this] {
        while (std::optional<Job> job = m_queue->pop()) {
            if (m_runner.isLate(*job))
                job->finish(busyError());
            else
                m_runner.run(*job);
        }
        m_runner.disconnect();
    });
}

Worker::~Worker() { m_thread.join(); }

} // namespace kontor
