// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/worker.h"

#include <QCoreApplication>
#include <QDateTime>
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
constexpr qsizetype payloadMax = 7500; ///< PostgreSQL refuses notifications of 8,000 bytes and more

using Clock = std::chrono::steady_clock;

/// The time first, so that keys come in order; then what nobody else has.
QString newKey() { return QString::number(QDateTime::currentMSecsSinceEpoch(), 16) + QUuid::createUuid().toString(QUuid::Id128); }

/// A longer pause each time, up to a second. No when there is nothing to wait for any more.
bool pauseBefore(int tries, const Job &job, Clock::time_point until)
{
    constexpr auto longest = std::chrono::milliseconds(1000);
    constexpr auto slice = std::chrono::milliseconds(50);
    const auto end = std::min(until, Clock::now() + std::min(longest, std::chrono::milliseconds(50 << std::min(tries, 5))));
    while (Clock::now() < end && !job.cancel.requested())
        std::this_thread::sleep_for(slice);
    return Clock::now() < until && !job.cancel.requested();
}

Error unknownError(const Error &lost)
{
    return Error{Error::Kind::Unreachable,
                 QCoreApplication::translate("Database",
                                             "The connection was lost while this was saved, and the database can't be asked"
                                             " whether it arrived. Look before you do it again."),
                 lost.detail};
}

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
            m_dialect->limitWaiting(*m_session, m_setup.lockWaitMs);
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

/// Whether what is written here keeps a key, by which an answer that was lost is found out.
bool JobRunner::keepsKeys()
{
    if (!m_hasKeys && m_dialect->mayLoseAnswers())
        m_hasKeys = m_session->value(u"SELECT has_table_privilege(to_regclass('write_keys'), 'INSERT')"_s).toBool();
    return m_hasKeys;
}

/// One try of a job: BEGIN, body, COMMIT. Throws Failure after ROLLBACK.
void JobRunner::attempt(Job &job)
{
    m_begun = m_mayBeDone = false;
    m_key.clear();
    ensureOpen();
    m_begun = true;
    Session &session = *m_session;
    session.startJob(job.cancel);
    m_mayBeDone = job.plain && job.write;
    if (job.plain) {
        job.body(session);
        session.stopIfCancelled();
        return;
    }
    try {
        session.command(m_dialect->begin(job.write));
    } catch (const SqlError &e) {
        if (!e.connectionLost())
            throw;
        disconnect(); // it was lost while it idled: nothing has come of this job yet
        ensureOpen();
        session.startJob(job.cancel);
        session.command(m_dialect->begin(job.write));
    }
    try {
        job.body(session);
        session.stopIfCancelled();
        m_sent = session.m_touched;
        const QString key = job.write && keepsKeys() ? newKey() : QString();
        m_dialect->settle();
        m_mayBeDone = job.write;
        m_key = key;
        m_dialect->commit(session, m_setup.origin, m_sent.isEmpty() ? QString() : changesToPayload(m_sent), m_key);
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
    if (!m_sent.isEmpty())
        m_committed(m_sent);
}

void JobRunner::rollBack()
{
    try {
        m_session->command(u"ROLLBACK"_s);
    } catch (const Failure &) {
        disconnect(); // the connection is gone; the server rolls back
    }
}

/// Asks what became of a job whose connection was lost, for as long as there is somebody to ask before `until`.
JobRunner::Outcome JobRunner::outcomeOf(const Job &job, Clock::time_point until)
{
    disconnect();
    if (!m_mayBeDone)
        return Outcome::Nothing;
    for (int tries = 1; !m_key.isEmpty(); ++tries) {
        try {
            ensureOpen();
            return m_dialect->isCommitted(*m_session, m_key) ? Outcome::Done : Outcome::Nothing;
        } catch (const SqlError &e) {
            disconnect();
            if (!e.connectionLost())
                break;
        } catch (const Failure &) {
            break;
        }
        if (!pauseBefore(tries, job, until))
            break;
    }
    return Outcome::Unknown;
}

/// The job with all its tries.
std::optional<Error> JobRunner::carryOut(Job &job)
{
    std::optional<Clock::time_point> until; // the database is looked for, once its connection was lost
    // Whether the server runs since before a time: then it did not end the connection for its own end's sake.
    const auto wasUpSince = [this](Clock::time_point time) {
        try {
            ensureOpen();
            const double seconds =
                m_session->value(u"SELECT extract(epoch FROM clock_timestamp() - pg_postmaster_start_time())"_s).toDouble();
            return seconds > std::chrono::duration<double>(Clock::now() - time).count();
        } catch (const Failure &) {
            disconnect();
            return false;
        }
    };
    for (int tries = 1;; ++tries) {
        const auto begun = Clock::now();
        try {
            attempt(job);
            return std::nullopt;
        } catch (const SqlError &e) {
            if (e.connectionLost()) {
                const bool first = !until;
                if (first && !m_begun && !(job.write && m_hasKeys))
                    return e.error(); // it could not even be opened, and was not before
                if (first)
                    until = Clock::now() + std::chrono::milliseconds(m_setup.reconnectMs);
                const Outcome outcome = outcomeOf(job, *until);
                if (outcome == Outcome::Done) {
                    if (!m_sent.isEmpty())
                        m_committed(m_sent);
                    return std::nullopt;
                }
                if (outcome == Outcome::Unknown)
                    return unknownError(e.error());
                // Somebody who ends a connection, as kontor-store does with what locks all others out, does not want it back.
                if (job.write && e.error().detail.startsWith(u"57P01"_s) && wasUpSince(begun))
                    return e.error();
                const bool again = first || (job.write && pauseBefore(tries, job, *until));
                if (again && !job.cancel.requested())
                    continue;
                return e.error();
            }
            const bool waitedEnough = m_setup.lockWaitMs > 0 && e.error().kind == Error::Kind::Busy; // for the lock
            if (!e.mayRetry() || waitedEnough || tries >= attempts || job.cancel.requested())
                return e.error();
            std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5 << tries)));
        } catch (const Failure &e) {
            return e.error();
        } catch (const std::exception &e) {
            return Error{Error::Kind::Internal, QCoreApplication::translate("Database", "An internal fault occurred."),
                         QString::fromUtf8(e.what())};
        }
    }
}

void JobRunner::run(Job &job)
{
    if (job.cancel.requested()) {
        job.finish(cancelledError());
        return;
    }
    {
        const std::lock_guard lock(m_interruptMutex);
        m_running = job.cancel;
        m_spared = job.always;
    }
    const std::optional<Error> error = carryOut(job);
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
