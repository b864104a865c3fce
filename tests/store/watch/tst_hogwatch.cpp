// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What staff lift of their limits, the store ends.
#include "support/testdatabase.h"
#include "watch/hogwatch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class HogWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsHogs();
};

void HogWatchTest::endsHogs()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("SQLite knows no staff of others");
    TestDatabase db(u"postgresql"_s);
    db.basics();
    const auto editor = db.openAs(u"editor"_s);
    const auto other = db.openAs(u"importer"_s);
    const auto store = db.openAs(u"store"_s);
    // An editor deletes addresses, so PostgreSQL lets them lock the table; and lifts what ends idle transactions.
    const auto lockAndWait = [](Session &session) {
        session.command(u"SET LOCAL idle_in_transaction_session_timeout = 0; LOCK TABLE addresses IN ACCESS EXCLUSIVE MODE"_s);
        for (int i = 0; i < 100; ++i) {
            QThread::msleep(100);
            if (i % 10 == 9)
                session.command(u"SELECT 1"_s); // throws once the connection was ended
        }
        return 1;
    };
    const auto idle = [](Session &session) {
        session.command(u"SET LOCAL idle_in_transaction_session_timeout = 0"_s);
        QThread::msleep(3000);
        return session.value(u"SELECT 1"_s).toInt();
    };
    const auto look = [&](Database &database) {
        return database.wait(Lane::Read,
                             [](Session &session) { return session.value(u"SELECT count(*) FROM addresses"_s).toInt(); });
    };
    {
        const HogWatch watch(*store, {.everyMs = 200, .idleMs = 60'000, .runningMs = 60'000});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!editor->wait(Lane::Edit, lockAndWait));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(look(*other)); // the others go on
        QVERIFY(look(*editor)); // and so does the editor, over a new connection
        QCOMPARE(*other->wait(Lane::Edit, idle), 1); // nothing is wrong with three seconds
    }
    {
        const HogWatch watch(*store, {.everyMs = 200, .idleMs = 500, .runningMs = 60'000});
        QVERIFY(!other->wait(Lane::Edit, idle));
    }
    {
        const HogWatch watch(*store, {.everyMs = 200, .idleMs = 60'000, .runningMs = 500});
        QVERIFY(!other->wait(Lane::Read, [](Session &session) { return session.value(u"SELECT pg_sleep(5)"_s).toString(); }));
        // the owner is nobody's hog
        QVERIFY(
            db.database().wait(Lane::Read, [](Session &session) { return session.value(u"SELECT pg_sleep(1)"_s).toString(); }));
    }
}

QTEST_GUILESS_MAIN(HogWatchTest)
#include "tst_hogwatch.moc"
