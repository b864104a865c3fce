// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database.h"

#include <QUuid>

namespace kontor {

namespace {
constexpr int foreignRefreshMs = 1000; ///< foreign changes refresh at most this often (DESIGN.md, change feed)

/// This thread's own connections; a handful at most.
thread_local std::vector<std::pair<const Database *, JobRunner *>> runnersHere;
} // namespace

Database::Database(ConnectionUrl url, const Options &options, QObject *parent)
    : QObject(parent)
    , m_setup{std::move(url),     options.password,
              options.actor,      QUuid::createUuid().toString(QUuid::Id128),
              options.lockWaitMs, options.lockWaitMs > 0 ? options.lockWaitMs : options.reconnectMs}
    , m_bulkReconnectMs(options.lockWaitMs > 0 ? options.lockWaitMs : options.bulkReconnectMs)
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &Database::flush);
    addPool(Lane::Edit, std::max(1, options.editors));
    addPool(Lane::Read, options.readers);
    addPool(Lane::Background, options.background);
    addPool(Lane::Bulk, options.bulk);
    addPool(Lane::Export, options.bulk);
    m_interrupter = std::jthread([this](const std::stop_token &stop) { interrupt(stop); });
    if (options.feed) {
        m_feed = std::make_unique<ChangeFeed>(m_setup);
        connect(m_feed.get(), &ChangeFeed::heard, this, &Database::announceLater);
        connect(m_feed.get(), &ChangeFeed::reachable, this, &Database::reachable);
        m_feed->start();
    }
}

Database::~Database()
{
    m_feed.reset();
    m_interrupter.request_stop();
    m_interrupter.join();
    for (const auto &[lane, pool] : m_pools) {
        pool->queue->close();
        for (const auto &worker : pool->workers)
            worker->runner().interruptAny();
    }
    for (const auto &[lane, pool] : m_pools)
        pool->workers.clear();
}

void Database::addPool(Lane lane, int workers)
{
    if (workers <= 0) {
        m_pools[lane] = m_pools.at(Lane::Edit);
        return;
    }
    auto pool = std::make_shared<Pool>();
    JobRunner::Setup setup = m_setup;
    if (lane == Lane::Bulk || lane == Lane::Export) {
        setup.url = setup.url.patient();
        setup.reconnectMs = m_bulkReconnectMs;
    }
    for (int i = 0; i < workers; ++i) {
        pool->workers.push_back(std::make_unique<Worker>(setup, pool->queue, announcer()));
    }
    m_pools[lane] = pool;
}

JobRunner::Committed Database::announcer()
{
    return [this](const Changes &changes) {
        QMetaObject::invokeMethod(
            this, [this, changes] { announce(changes); }, Qt::QueuedConnection);
    };
}

Database::OnThisThread::OnThisThread(Database &database) : m_database(database), m_runner(database.m_setup, database.announcer())
{
    runnersHere.emplace_back(&m_database, &m_runner);
    const std::lock_guard lock(m_database.m_ownMutex);
    m_database.m_own.push_back(&m_runner);
}

Database::OnThisThread::~OnThisThread()
{
    std::erase_if(runnersHere, [this](const auto &here) { return here.second == &m_runner; });
    const std::lock_guard lock(m_database.m_ownMutex);
    std::erase(m_database.m_own, &m_runner);
}

JobRunner *Database::runnerHere(bool writes) const
{
    for (const auto &[database, runner] : runnersHere) {
        if (database == this && (!writes || runner->sharesWriting()))
            return runner;
    }
    return nullptr;
}

void Database::push(Lane lane, Job job) { m_pools.at(lane)->queue->push(std::move(job)); }

void Database::cancel(const Cancel &cancel)
{
    cancel.request();
    const std::lock_guard lock(m_cancelMutex);
    m_toInterrupt.push_back(cancel);
    m_cancelled.notify_one();
}

/// A thread of its own.
void Database::interrupt(const std::stop_token &stop)
{
    while (true) {
        std::unique_lock lock(m_cancelMutex);
        if (!m_cancelled.wait(lock, stop, [this] { return !m_toInterrupt.empty(); }))
            return;
        const Cancel cancel = std::move(m_toInterrupt.front());
        m_toInterrupt.pop_front();
        lock.unlock();
        for (const auto &[lane, pool] : m_pools) {
            pool->queue->drop(cancel); // what waits behind another job need not wait for it
            for (const auto &worker : pool->workers)
                worker->runner().interrupt(cancel);
        }
        const std::lock_guard own(m_ownMutex);
        for (JobRunner *runner : m_own)
            runner->interrupt(cancel);
    }
}

void Database::announce(const Changes &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        Q_EMIT changed(it.key(), it->contains(0) ? QList<qint64>() : *it);
}

void Database::announceLater(const std::optional<Changes> &changes)
{
    if (!changes) {
        m_pending.insert(QString(), {});
    } else {
        for (auto it = changes->begin(); it != changes->end(); ++it) {
            const bool reload = it->isEmpty() || (m_pending.contains(it.key()) && m_pending[it.key()].isEmpty());
            if (reload)
                m_pending.insert(it.key(), {});
            else
                m_pending[it.key()] += *it;
        }
    }
    if (!m_flushTimer.isActive()) {
        flush();
        m_flushTimer.start(foreignRefreshMs);
    }
}

void Database::flush()
{
    if (m_pending.isEmpty())
        return;
    const Changes pending = std::exchange(m_pending, {});
    for (auto it = pending.begin(); it != pending.end(); ++it)
        Q_EMIT changed(it.key(), *it);
    m_flushTimer.start(foreignRefreshMs);
}

} // namespace kontor
