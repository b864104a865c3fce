// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/changefeed.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QTimer>
#include <QUuid>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 300; ///< how often SQLite's data_version is asked; a colleague's edit shows within 2 s
constexpr int reconnectMs = 2000; ///< between tries to reach a lost server
constexpr int lookUpMs = 1500; ///< how often a server behind a pooler is asked what was written
constexpr qint64 overlapMs = 20'000; ///< what it is asked for: a COMMIT may take its time
constexpr int probeMs = 5000; ///< between questions whether the server is still there

/// The feed's side on its own thread.
class Listener : public QObject
{
public:
    Listener(ChangeFeed &feed, JobRunner::Setup setup)
        : m_feed(feed)
        , m_setup(std::move(setup))
        , m_name(u"kontor-feed-"_s + QUuid::createUuid().toString(QUuid::Id128))
        , m_dialect(Dialect::of(m_setup.url.engine()))
        , m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, &Listener::tick);
    }
    ~Listener() override { close(); }

    void begin()
    {
        open();
        m_timer.start(m_session ? interval() : reconnectMs);
    }

private:
    bool isSqlite() const { return m_setup.url.engine() == ConnectionUrl::Engine::Sqlite; }
    /// Behind a pooler LISTEN belongs to nobody, and some servers' nodes do not hear each other: what others wrote is looked up.
    bool looksUp() const { return m_setup.url.isPooled() || !m_hears; }
    int interval() const { return isSqlite() ? pollMs : looksUp() ? lookUpMs : probeMs; }

    void open()
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(m_dialect->driverName(), m_name);
        try {
            m_dialect->open(connection, m_setup.url, m_setup.password);
            m_session.emplace(connection, *m_dialect, QString());
            m_hears = m_dialect->hearsOthers(*m_session);
            if (isSqlite()) {
                m_version = dataVersion(); // first: what comes between the two is looked for once more, not missed
                m_seq = lastSeq();
            } else if (looksUp()) {
                m_compared.invalidate();
                for (const Row &row : written())
                    m_seen << row.text(0);
            } else {
                QSqlDriver *driver = connection.driver();
                connect(driver, &QSqlDriver::notification, this, &Listener::notified);
                if (!driver->subscribeToNotification(u"kontor"_s))
                    throw Failure(Error::Kind::Unreachable, u"LISTEN failed"_s);
            }
            if (m_mayHaveMissed)
                Q_EMIT m_feed.heard(std::nullopt);
            m_mayHaveMissed = false;
            Q_EMIT m_feed.reachable(true);
        } catch (const Failure &) {
            connection = QSqlDatabase();
            lost();
        }
    }

    void lost()
    {
        m_mayHaveMissed = true;
        Q_EMIT m_feed.reachable(false);
        close();
    }

    void close()
    {
        m_session.reset();
        QSqlDatabase::removeDatabase(m_name);
    }

    void tick()
    {
        if (!m_session)
            open();
        else
            probe();
        m_timer.start(m_session ? interval() : reconnectMs);
    }

    void probe()
    {
        try {
            if (isSqlite())
                poll();
            else if (looksUp())
                compare();
            else
                m_session->ping();
        } catch (const Failure &) {
            lost();
        }
    }

    qint64 dataVersion() { return m_session->value(u"PRAGMA data_version"_s).toLongLong(); }
    qint64 lastSeq()
    {
        return m_dialect->hasTable(*m_session, u"changes"_s)
                   ? m_session->value(u"SELECT coalesce(max(seq), 0) FROM changes"_s).toLongLong()
                   : 0;
    }

    void poll()
    {
        const qint64 version = dataVersion();
        if (version == m_version)
            return;
        m_version = version;
        const Rows rows = m_session->select(u"SELECT seq, origin, payload FROM changes WHERE seq > ? ORDER BY seq"_s, {m_seq});
        for (const Row &row : rows) {
            if (row.integer(0) != m_seq + 1)
                Q_EMIT m_feed.heard(std::nullopt); // rows were pruned before we read them
            m_seq = row.integer(0);
            if (row.text(1) != m_setup.origin)
                Q_EMIT m_feed.heard(changesFromPayload(row.text(2)));
        }
    }

    /// What was written of late, by its keys: with each stands what it changed.
    Rows written()
    {
        if (!m_dialect->hasTable(*m_session, u"write_keys"_s))
            return {};
        return m_session->select(u"SELECT key, origin, changes FROM write_keys WHERE written_at >"
                                 " CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) - ?"_s,
                                 {overlapMs});
    }

    void compare()
    {
        m_session->ping();
        const bool late = m_compared.isValid() && m_compared.elapsed() > overlapMs / 2; // the computer slept
        m_compared.start();
        const QSet<QString> before = std::exchange(m_seen, {});
        for (const Row &row : written()) {
            m_seen << row.text(0);
            if (!late && !before.contains(row.text(0)) && row.text(1) != m_setup.origin && !row.text(2).isEmpty())
                Q_EMIT m_feed.heard(changesFromPayload(row.text(2)));
        }
        if (late)
            Q_EMIT m_feed.heard(std::nullopt);
    }

    void notified(const QString &, QSqlDriver::NotificationSource, const QVariant &payload)
    {
        const QString text = payload.toString();
        const QString origin = text.section(u' ', 0, 0);
        if (origin != m_setup.origin)
            Q_EMIT m_feed.heard(changesFromPayload(text.section(u' ', 1)));
    }

    ChangeFeed &m_feed;
    JobRunner::Setup m_setup;
    QString m_name;
    std::unique_ptr<Dialect> m_dialect;
    std::optional<Session> m_session;
    QTimer m_timer;
    qint64 m_version = 0;
    qint64 m_seq = 0;
    QSet<QString> m_seen; ///< keys of what was written of late
    QElapsedTimer m_compared;
    bool m_hears = true;
    bool m_mayHaveMissed = true; ///< also at first: the window read before anybody listened
};

} // namespace

ChangeFeed::ChangeFeed(JobRunner::Setup setup) : m_setup(std::move(setup))
{
    qRegisterMetaType<std::optional<kontor::Changes>>();
    m_thread.setObjectName(u"change feed"_s);
}

void ChangeFeed::start()
{
    auto *listener = new Listener(*this, m_setup);
    listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, listener, &Listener::begin);
    connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_thread.start();
}

ChangeFeed::~ChangeFeed()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace kontor
