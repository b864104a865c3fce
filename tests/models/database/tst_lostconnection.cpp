// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/forwarder.h"
#include "support/testdatabase.h"

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

private:
    static constexpr int soonMs = 15'000;
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

QTEST_GUILESS_MAIN(LostConnectionTest)
#include "tst_lostconnection.moc"
