// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/forwarder.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace kontor;
using namespace Qt::StringLiterals;

/// A server that goes silent, with connections that stay (CHECKS 36, 57): told soon, given up, and found again.
class LostConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsThatTheServerIsSilent();
    void givesUpAnswers();
    void givesUpWrites();
    void settlesCommits_data();
    void settlesCommits();
    void saysWhatNobodyKnows();
    void goesOnAfterALoss();
    void shutsOutLateCommits();
    void keepsAKeyOfWrites();
    void writesOnceWhateverIsKilled();

private:
    static constexpr int soonMs = 20'000;
    std::unique_ptr<TestDatabase> m_db; ///< by its socket, which never fails
    ConnectionUrl through(const Forwarder &forwarder) const
    {
        const QString name = m_db->url().label().section(u'@', 0, 0);
        return *ConnectionUrl::parse(
            u"postgresql://lost_guest@127.0.0.1:%1/%2?sslmode=disable"_s.arg(forwarder.port()).arg(name));
    }
    static Database::Options options(bool feed, int lockWaitMs)
    {
        Database::Options out;
        out.password = u"of the tests"_s;
        out.feed = feed;
        out.lockWaitMs = lockWaitMs;
        return out;
    }
    /// What a job answers, while this thread forwards.
    template <typename Work> static auto answerOf(Database &database, Work work)
    {
        std::optional<Database::Answer<Work>> out;
        QCoro::connect(database.run(Lane::Edit, std::move(work)), &database, [&out](const auto &answer) { out = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(out.has_value(), soonMs); }();
        return out ? *out : Database::Answer<Work>(Error{Error::Kind::Internal, u"no answer"_s, {}});
    }
};

void LostConnectionTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_TLS"))
        QSKIP("No PostgreSQL with a port: run it by with-postgresql.sh --tls");
    m_db = std::make_unique<TestDatabase>(u"postgresql"_s);
    m_db->edit([](Session &session) {
        session.command(u"DO $$ BEGIN CREATE ROLE lost_guest LOGIN SUPERUSER PASSWORD 'of the tests';"
                        " EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
        return Done{};
    });
}

void LostConnectionTest::tellsThatTheServerIsSilent()
{
    Forwarder forwarder(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort());
    Database database(through(forwarder), options(true, 0));
    QSignalSpy reachable(&database, &Database::reachable);
    QTRY_VERIFY(!reachable.isEmpty() && reachable.last()[0].toBool());
    forwarder.setSilent(true);
    QTRY_VERIFY_WITH_TIMEOUT(!reachable.last()[0].toBool(), soonMs);
    QSignalSpy changed(&database, &Database::changed);
    forwarder.setSilent(false);
    QTRY_VERIFY_WITH_TIMEOUT(reachable.last()[0].toBool(), soonMs);
    QTRY_VERIFY(!changed.isEmpty() && changed.first()[0].toString().isEmpty()); // whatever was missed is read anew
}

/// The store's way of asking, which gives up long waits.
void LostConnectionTest::givesUpAnswers()
{
    Forwarder forwarder(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort());
    Database database(through(forwarder), options(false, 1500));
    const auto one = [](Session &session) { return session.value(u"SELECT 1"_s).toInt(); };
    QCOMPARE(*answerOf(database, one), 1);
    forwarder.setSilent(true);
    const auto lost = answerOf(database, one);
    QVERIFY(!lost && lost.error().kind == Error::Kind::Unreachable);
    forwarder.setSilent(false);
    QCOMPARE(*answerOf(database, one), 1); // over a connection of its own
}

/// A write that got no answer is neither claimed nor tried again: nobody knows whether it is done.
void LostConnectionTest::givesUpWrites()
{
    Forwarder forwarder(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort());
    Database database(through(forwarder), options(false, 1500));
    const auto write = [](const QString &name) {
        return [name](Session &session) {
            return session.execute(u"INSERT INTO staff (login, created_at) VALUES (?, 1)"_s, {name});
        };
    };
    QCOMPARE(*answerOf(database, write(u"first"_s)), 1);
    forwarder.setSilent(true);
    QCOMPARE(answerOf(database, write(u"second"_s)).error().kind, Error::Kind::Unreachable);
    forwarder.setSilent(false);
    QCOMPARE(*answerOf(database, write(u"third"_s)), 1);
    const auto count = m_db->read(
        [](Session &session) { return session.value(u"SELECT count(*) FROM staff WHERE login = 'second'"_s).toInt(); });
    QVERIFY(count <= 1);
}

void LostConnectionTest::settlesCommits_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("questions");
    QTest::addColumn<int>("tries");
    QTest::newRow("before") << int(Forwarder::Cut::Before) << 0 << 2;
    QTest::newRow("after") << int(Forwarder::Cut::After) << 0 << 1;
    // The answers that tell what became of it are lost as well: whoever asks again must not take the first question's trace for the write.
    QTest::newRow("before, and one question") << int(Forwarder::Cut::Before) << 1 << 2;
    QTest::newRow("before, and four questions") << int(Forwarder::Cut::Before) << 4 << 2;
    QTest::newRow("after, and four questions") << int(Forwarder::Cut::After) << 4 << 1;
}

/// The line is cut at COMMIT: what the database knows of it decides whether the job is done again; it is done once.
void LostConnectionTest::settlesCommits()
{
    QFETCH(int, cut);
    QFETCH(int, questions);
    QFETCH(int, tries);
    Forwarder forwarder(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort());
    Database database(through(forwarder), options(false, 0));
    QSignalSpy changed(&database, &Database::changed);
    const QString login = u"cut_%1_%2"_s.arg(cut).arg(questions);
    QCOMPARE(*answerOf(database, [](Session &session) { return session.value(u"SELECT 1"_s).toInt(); }), 1);
    forwarder.cutAtCommit(Forwarder::Cut(cut));
    forwarder.cutAtQuestions(questions);
    const auto count = std::make_shared<std::atomic<int>>(0);
    const auto answer = answerOf(database, [login, count](Session &session) {
        ++*count;
        session.touchAll(u"staff"_s);
        return session.execute(u"INSERT INTO staff (login, created_at) VALUES (?, 1)"_s, {login});
    });
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
    QCOMPARE(*answer, 1);
    QCOMPARE(int(*count), tries);
    QTRY_COMPARE(changed.size(), 1); // told once as well
    QCOMPARE(m_db->read([login](Session &session) {
        return session.value(u"SELECT count(*) FROM staff WHERE login = ?"_s, {login}).toInt();
    }),
             1);
}

/// Cut at COMMIT, and nobody answers any more: neither claimed nor denied.
void LostConnectionTest::saysWhatNobodyKnows()
{
    auto forwarder = std::make_unique<Forwarder>(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort());
    Database::Options setup = options(false, 0);
    setup.reconnectMs = 700;
    Database database(through(*forwarder), setup);
    QCOMPARE(*answerOf(database, [](Session &session) { return session.value(u"SELECT 1"_s).toInt(); }), 1);
    const auto answer = answerOf(database, [&forwarder](Session &session) {
        const auto rows = session.execute(u"INSERT INTO staff (login, created_at) VALUES ('unknown', 1)"_s);
        forwarder.reset(); // port and all
        return rows;
    });
    QVERIFY(!answer && answer.error().kind == Error::Kind::Unreachable);
    QVERIFY2(answer.error().message.contains(u"can't be asked"_s), qPrintable(answer.error().message));
}

/// A loss in the middle of a job that writes: the server took it back, so it is done anew. Whoever was ended on purpose does not come back.
void LostConnectionTest::goesOnAfterALoss()
{
    Forwarder forwarder(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort());
    Database database(through(forwarder), options(false, 0));
    const auto count = std::make_shared<std::atomic<int>>(0);
    const auto answer = answerOf(database, [count, &forwarder](Session &session) {
        const auto rows = session.execute(u"INSERT INTO staff (login, created_at) VALUES ('again', 1)"_s);
        if (++*count < 4)
            forwarder.cutAll();
        return rows;
    });
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(int(*count), 4);
    *count = 0;
    const auto ended = answerOf(database, [count](Session &session) {
        ++*count;
        session.select(u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
        return session.execute(u"INSERT INTO staff (login, created_at) VALUES ('ended', 1)"_s);
    });
    QVERIFY(!ended);
    QCOMPARE(int(*count), 1);
    // What only reads is tried once more, and then told.
    *count = 0;
    const auto read = answerOf(database, [count](Session &session) {
        ++*count;
        throw SqlError(Error{Error::Kind::Unreachable, u"away"_s, {}}, false, true);
        return session.value(u"SELECT 1"_s).toInt();
    });
    QVERIFY(!read);
}

/// Whoever asked, and was told 'no', can rely on it: a COMMIT that the network kept back comes too late.
void LostConnectionTest::shutsOutLateCommits()
{
    const auto isCommitted = [](const QString &key) {
        return [key](Session &session) { return session.dialect().isCommitted(session, key); };
    };
    const auto write = [](const QString &key) {
        return [key](Session &session) {
            session.execute(u"INSERT INTO staff (login, created_at) VALUES (?, 1)"_s, {key});
            return session.execute(u"INSERT INTO write_keys (key, written_at) VALUES (?, 1)"_s, {key}); // as commit() has it
        };
    };
    const auto answer = [&](const QString &key) {
        return TestDatabase::must(m_db->database().look(Lane::Edit, isCommitted(key)));
    };
    QCOMPARE(answer(u"late"_s), false);
    const auto late = m_db->database().wait(Lane::Edit, write(u"late"_s));
    QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
    QCOMPARE(answer(u"late"_s), false); // as often as it is asked
    TestDatabase::must(m_db->database().wait(Lane::Edit, write(u"in time"_s)));
    QCOMPARE(answer(u"in time"_s), true);
    QCOMPARE(answer(u"in time"_s), true);
}

void LostConnectionTest::keepsAKeyOfWrites()
{
    const auto keys = [this] {
        return m_db->read([](Session &session) { return session.value(u"SELECT count(*) FROM write_keys"_s).toInt(); });
    };
    const int before = keys();
    m_db->edit([](Session &session) { return session.value(u"SELECT count(*) FROM staff"_s).toInt(); });
    QCOMPARE(keys(), before);
    m_db->edit([](Session &session) { return session.execute(u"UPDATE staff SET name = 'x'"_s); });
    QCOMPARE(keys(), before + 1);
}

/// CHECKS 35: connections are cut at random moments while many write; each write that was answered is there once.
void LostConnectionTest::writesOnceWhateverIsKilled()
{
    constexpr int writers = 4, wanted = 25;
    m_db->edit([](Session &session) {
        session.command(u"CREATE TABLE counted (writer INTEGER, number INTEGER)"_s);
        return Done{};
    });
    Database::Options setup = options(false, 0);
    setup.editors = writers;
    Forwarder forwarder(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort());
    Database database(through(forwarder), setup);
    std::atomic<int> kills = 0, answered = 0, refused = 0;
    std::vector<std::jthread> threads;
    threads.reserve(writers);
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            for (int i = 0; kills < wanted; ++i) {
                const auto done = database.wait(Lane::Edit, [writer, i](Session &session) {
                    return session.execute(u"INSERT INTO counted VALUES (?, ?)"_s, {writer, i});
                });
                ++(done ? answered : refused);
                if (!done)
                    qWarning("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail.left(200)));
            }
        });
    }
    QTRY_VERIFY(answered > 200); // each worker has been connected
    while (kills < wanted) {
        QTest::qSleep(QRandomGenerator::global()->bounded(5, 40));
        forwarder.cutAll();
        ++kills;
    }
    threads.clear();
    const auto [rows, distinct] = m_db->read([](Session &session) {
        const Row row = session.select(u"SELECT count(*), count(DISTINCT (writer, number)) FROM counted"_s).constFirst();
        return std::pair(row.integer(0), row.integer(1));
    });
    qInfo("connections cut %d times, %d writes answered: %lld rows, %lld different, %d refused", int(kills), int(answered), rows,
          distinct, int(refused));
    QCOMPARE(int(refused), 0);
    QCOMPARE(rows, int(answered));
    QCOMPARE(distinct, rows);
}

QTEST_GUILESS_MAIN(LostConnectionTest)
#include "tst_lostconnection.moc"
