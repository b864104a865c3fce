// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connectionurl.h"
#include "database/migrations.h"
#include "database/scratchdatabase.h"
#include "support/testdatabase.h"

#include <QSignalSpy>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace kontor;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheTimeInSql_data() { addEngineRows(); }
    void tellsTheTimeInSql();
    void parsesUrls_data();
    void parsesUrls();
    void protectsRemoteConnections();
    void commitsAndRollsBack_data() { addEngineRows(); }
    void commitsAndRollsBack();
    void retriesAndGivesUp_data() { addEngineRows(); }
    void retriesAndGivesUp();
    void retriesDeadlocks();
    void answersAtShutdown_data() { addEngineRows(); }
    void answersAtShutdown();
    void cancelsWhatStillWaits_data() { addEngineRows(); }
    void cancelsWhatStillWaits();
    void cancelsALongStatement_data() { addEngineRows(); }
    void cancelsALongStatement();
    void hearsOthers_data() { addEngineRows(); }
    void hearsOthers();
    void readsPayloads();
    void survivesKillAtEveryStatement_data() { addEngineRows(); }
    void survivesKillAtEveryStatement();
    void refusesNewerAndForeignSchemas_data() { addEngineRows(); }
    void refusesNewerAndForeignSchemas();
    void keepsTheFileToItself();
    void remembersBesideTheDatabase();
    void makesIndexesAnew();
    void saysWhatIsWrong();
};

void DatabaseTest::parsesUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("options");
    QTest::newRow("sqlite") << u"sqlite:/tmp/a.db"_s << true << QString();
    QTest::newRow("no file") << u"sqlite:"_s << false << QString();
    QTest::newRow("socket") << u"postgresql://me@/kontor?host=/run/pg"_s << true << u"user='me';dbname='kontor';host='/run/pg'"_s;
    QTest::newRow("several hosts") << u"postgresql://me@a:1,b/k?sslmode=disable"_s << true
                                   << u"user='me';host='a,b';port='1,5432';dbname='k';sslmode='disable'"_s;
    QTest::newRow("encoded") << u"postgresql://m%20e@localhost/k"_s << true << u"user='m e';host='localhost';dbname='k'"_s;
    QTest::newRow("quote") << u"postgresql://localhost/k'x"_s << true << u"host='localhost';dbname='k\\'x'"_s;
    QTest::newRow("password") << u"postgresql://me:secret@localhost/k"_s << false << QString();
    QTest::newRow("password option") << u"postgresql://localhost/k?password=x"_s << false << QString();
    QTest::newRow("semicolon") << u"postgresql://localhost/k;x"_s << false << QString();
    QTest::newRow("other") << u"mysql://x"_s << false << QString();
}

void DatabaseTest::parsesUrls()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(QString, options);
    const auto url = ConnectionUrl::parse(text);
    QCOMPARE(url.ok(), good);
    if (!options.isEmpty())
        QVERIFY2(url->libpqOptions().startsWith(options), qPrintable(url->libpqOptions()));
}

void DatabaseTest::protectsRemoteConnections()
{
    const QString remote = ConnectionUrl::parse(u"postgresql://db.example.com/k"_s)->libpqOptions();
    QVERIFY(remote.contains(u"sslmode='verify-full'"_s));
    QVERIFY(remote.contains(u"channel_binding='require'"_s));
    const QString local = ConnectionUrl::parse(u"postgresql://localhost/k"_s)->libpqOptions();
    QVERIFY(!local.contains(u"sslmode"_s));
}

void DatabaseTest::commitsAndRollsBack()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    db.edit([](Session &session) { return session.execute(u"INSERT INTO staff (login, created_at) VALUES ('kept', 1)"_s); });
    const auto failed = db.database().wait(Lane::Edit, [](Session &session) -> Done {
        session.execute(u"INSERT INTO staff (login, created_at) VALUES ('lost', 1)"_s);
        throw Failure(Error::Kind::Invalid, u"no"_s);
    });
    QCOMPARE(failed.error().kind, Error::Kind::Invalid);
    const auto taken = db.database().wait(Lane::Edit, [](Session &session) {
        return session.execute(u"INSERT INTO staff (login, created_at) VALUES ('kept', 1)"_s);
    });
    QCOMPARE(taken.error().kind, Error::Kind::Conflict);
    // within a job it arrives as what it is: an import that may look again asks for just that
    const auto caught = db.database().wait(Lane::Edit, [](Session &session) -> QString {
        try {
            session.execute(u"INSERT INTO staff (login, created_at) VALUES (?, 1)"_s, {u"kept"_s});
        } catch (const SqlError &) {
            throw Failure(Error::Kind::Invalid, u"caught"_s);
        }
        return u"nothing"_s;
    });
    QCOMPARE(caught.error().message, u"caught"_s);
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM staff"_s).toInt(); }), 1);
    const auto broken =
        db.database().wait(Lane::Read, [](Session &session) { return session.value(u"SELECT nonsense FROM staff"_s).toInt(); });
    QCOMPARE(broken.error().kind, Error::Kind::Internal);
}

void DatabaseTest::retriesAndGivesUp()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    // CHECKS 31, scaled to 50: an injected serialization failure is retried, takes effect once, and is bounded.
    for (int i = 0; i < 50; ++i) {
        auto tries = std::make_shared<int>(0);
        db.edit([tries, i](Session &session) {
            session.execute(u"INSERT INTO staff (login, created_at) VALUES (?, 1)"_s, {u"retry%1"_s.arg(i)});
            if (++*tries < 3)
                throw SqlError(Error{Error::Kind::Conflict, u"injected"_s, {}}, true, false);
            return Done{};
        });
        QCOMPARE(*tries, 3);
    }
    QCOMPARE(db.read([](Session &session) {
        return session.value(u"SELECT count(*) FROM staff WHERE login LIKE 'retry%'"_s).toInt();
    }),
             50);
    auto tries = std::make_shared<int>(0);
    const auto hopeless = db.database().wait(Lane::Edit, [tries](Session &) -> Done {
        ++*tries;
        throw SqlError(Error{Error::Kind::Conflict, u"injected"_s, {}}, true, false);
    });
    QCOMPARE(hopeless.error().kind, Error::Kind::Conflict);
    QVERIFY(*tries > 1 && *tries < 20);
}

/// Two jobs that take two rows in opposite order: the server ends one of them, which is then run again.
void DatabaseTest::retriesDeadlocks()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("SQLite has one writer at a time.");
    TestDatabase db(u"postgresql"_s);
    db.edit(
        [](Session &session) { return session.execute(u"INSERT INTO staff (login, created_at) VALUES ('a', 0), ('b', 0)"_s); });
    const auto other = db.open();
    std::atomic<int> first = 0;
    std::atomic<int> tries = 0;
    const auto job = [&](const QString &one, const QString &two) {
        return [&first, &tries, one, two](Session &session) {
            ++tries;
            const QString sql = u"UPDATE staff SET created_at = created_at + 1 WHERE login = ?"_s;
            session.execute(sql, {one});
            ++first;
            for (int i = 0; i < 500 && first < 2; ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            session.execute(sql, {two});
            return Done{};
        };
    };
    bool done = false;
    std::thread thread([&] { done = other->wait(Lane::Edit, job(u"b"_s, u"a"_s)).ok(); });
    const auto mine = db.database().wait(Lane::Edit, job(u"a"_s, u"b"_s));
    thread.join();
    QVERIFY2(mine.ok(), mine ? "" : qPrintable(mine.error().message));
    QVERIFY(done);
    QVERIFY(tries > 2);
    QCOMPARE(db.read([](Session &session) {
        return session.value(u"SELECT sum(created_at) FROM staff WHERE login IN ('a', 'b')"_s).toInt();
    }),
             4);
}

void DatabaseTest::answersAtShutdown()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    std::atomic<int> closed = 0;
    std::vector<std::thread> threads;
    {
        auto other = db.open();
        std::atomic<bool> started = false;
        auto *raw = other.get();
        threads.emplace_back([raw, &started, &closed] {
            const auto answer = raw->wait(Lane::Edit, [&started](Session &session) {
                started = true;
                while (!session.cancelled())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                session.stopIfCancelled();
                return Done{};
            });
            closed += !answer && answer.error().kind == Error::Kind::Closed ? 1 : 0;
        });
        QTRY_VERIFY(started);
        std::atomic<int> queued = 0;
        for (int i = 0; i < 5; ++i) {
            threads.emplace_back([raw, &queued, &closed] {
                ++queued;
                const auto answer = raw->wait(Lane::Edit, [](Session &) { return Done{}; });
                closed += !answer && answer.error().kind == Error::Kind::Closed ? 1 : 0;
            });
        }
        QTRY_COMPARE(queued, 5);
        QTest::qWait(50);
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(closed, 6);
}

/// A job behind another one in its lane is given up at once, not when its turn would come.
void DatabaseTest::cancelsWhatStillWaits()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    std::atomic<bool> begun = false;
    std::atomic<bool> mayEnd = false;
    std::thread before([&] {
        (void)db.database().wait(Lane::Bulk, [&](Session &) {
            begun = true;
            while (!mayEnd)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return Done{};
        });
    });
    QTRY_VERIFY(begun);
    const Cancel cancel;
    std::atomic<bool> ran = false;
    std::atomic<int> closed = 0;
    std::thread behind([&] {
        const auto answer = db.database().wait(
            Lane::Bulk,
            [&ran](Session &) {
                ran = true;
                return Done{};
            },
            cancel);
        closed = !answer && answer.error().kind == Error::Kind::Closed ? 1 : -1;
    });
    QTest::qWait(50);
    db.database().cancel(cancel);
    QTRY_COMPARE(closed, 1); // while the first one still runs
    mayEnd = true;
    before.join();
    behind.join();
    QVERIFY(!ran);
}

void DatabaseTest::cancelsALongStatement()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Cancel cancel;
    QElapsedTimer timer;
    timer.start();
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        db.database().cancel(cancel);
    });
    const QString endless = engine == u"sqlite"_s
                                ? u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"_s
                                : u"SELECT pg_sleep(60)"_s;
    const auto answer = db.database().wait(
        Lane::Read, [endless](Session &session) { return session.value(endless).toString(); }, cancel);
    later.join();
    QCOMPARE(answer.error().kind, Error::Kind::Closed);
    QVERIFY(timer.elapsed() < 3000);
}

void DatabaseTest::hearsOthers()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    auto listener = db.open(u"listener"_s, 1, true);
    QSignalSpy reachable(listener.get(), &Database::reachable);
    QSignalSpy changed(listener.get(), &Database::changed);
    QVERIFY(reachable.wait(3000));
    QVERIFY(!changed.isEmpty()); // 'reload': nobody heard what changed before it listened
    QVERIFY(changed.takeFirst()[0].toString().isEmpty());
    db.edit([](Session &session) {
        session.execute(u"INSERT INTO staff (login, created_at) VALUES ('x', 1)"_s);
        session.touch(u"staff"_s, 7);
        return Done{};
    });
    QVERIFY(changed.wait(2000)); // a colleague's edit shows within 2 s
    QCOMPARE(changed.first()[0].toString(), u"staff"_s);
    QCOMPARE(changed.first()[1].value<QList<qint64>>(), QList<qint64>{7});
    // A burst is coalesced: at most one refresh a second.
    changed.clear();
    for (int i = 0; i < 30; ++i)
        db.edit([i](Session &session) {
            session.execute(u"UPDATE staff SET name = ?"_s, {QString::number(i)});
            session.touch(u"staff"_s, 7);
            return Done{};
        });
    QTest::qWait(1500);
    QVERIFY2(changed.size() >= 1 && changed.size() <= 3, qPrintable(QString::number(changed.size())));
}

void DatabaseTest::readsPayloads()
{
    Changes changes;
    changes[u"customers"_s] = {1, 2};
    changes[u"issues"_s] = {0};
    const auto back = changesFromPayload(changesToPayload(changes));
    QVERIFY(back);
    QCOMPARE(back->value(u"customers"_s), (QList<qint64>{1, 2}));
    QVERIFY(back->value(u"issues"_s).isEmpty());
    for (const QString &forged : {u"customers:1,x"_s, u":1"_s, u"customers"_s, u"customers:-1"_s, QString(9000, u'a')})
        QVERIFY2(!changesFromPayload(forged), qPrintable(forged.left(20)));
    QList<qint64> many;
    for (qint64 i = 1; i < 5000; ++i)
        many << i;
    changes[u"customers"_s] = many;
    QVERIFY(changesToPayload(changes).size() < 8000);
}

/// CHECKS 37: the program dies (SIGKILL) before each statement of each migration; it runs again to the end, and the schema is whole.
void DatabaseTest::survivesKillAtEveryStatement()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, engine);
    TestDatabase db(engine, true);
    for (const Migration &migration : Migration::all()) {
        const int statements = int(migration.statements(*Dialect::of(db.url().engine())).size());
        QVERIFY(statements > 0);
        for (int k = 0; k <= statements; ++k) {
            const pid_t child = fork();
            if (child == 0) {
                // In the child only this thread lives, so the worker is started anew.
                Database::Options options;
                options.actor = u"dying"_s;
                options.feed = false;
                options.readers = options.background = options.bulk = 0;
                Database database(db.url(), options);
                (void)database.wait(Lane::Edit, [&](Session &session) {
                    return applyMigration(session, migration, [k](int at) {
                        if (at == k)
                            kill(getpid(), SIGKILL);
                    });
                });
                _exit(9);
            }
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL,
                     qPrintable(u"migration %1, statement %2: status %3"_s.arg(migration.version).arg(k).arg(status)));
        }
        // The killed ones left nothing: the whole migration runs, and the next one can be tried on top of it.
        QVERIFY(TestDatabase::must(
            db.open()->wait(Lane::Edit, [&](Session &session) { return applyMigration(session, migration); })));
    }
    QCOMPARE(TestDatabase::must(migrate(db.database())), 0);
    QCOMPARE(db.read([](Session &session) { return int(schemaState(session)); }), int(SchemaState::Current));
#else
    QSKIP("needs fork()");
#endif
}

void DatabaseTest::refusesNewerAndForeignSchemas()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    db.edit([](Session &session) { return session.execute(u"INSERT INTO schema_migrations VALUES (999, 'future', 'x', 1)"_s); });
    auto newer = db.database().wait(Lane::Read, [](Session &session) { return int(schemaState(session)); });
    QCOMPARE(newer.error().kind, Error::Kind::Invalid);
    QVERIFY(newer.error().message.contains(u"newer"_s));
    QVERIFY(!migrate(db.database()).ok());
    db.edit([](Session &session) { return session.execute(u"DELETE FROM schema_migrations WHERE version = 999"_s); });
    db.edit([](Session &session) { return session.execute(u"UPDATE schema_migrations SET checksum = 'other'"_s); });
    QVERIFY(!db.database().wait(Lane::Read, [](Session &session) { return int(schemaState(session)); }).ok());
}

void DatabaseTest::keepsTheFileToItself()
{
    TestDatabase db(u"sqlite"_s);
    QCOMPARE(QFile::permissions(db.url().path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void DatabaseTest::remembersBesideTheDatabase()
{
    const auto files = [] { return QDir::temp().entryList() + QDir(u"/var/tmp"_s).entryList(); };
    const QStringList before = files();
    ScratchDatabase one;
    ScratchDatabase other;
    constexpr qint64 rows = 400'000; // more than its cache holds
    const QString text(200, u'x');
    for (ScratchDatabase *scratch : {&one, &other})
        scratch->session().command(u"CREATE TABLE seen (key TEXT NOT NULL, line BIGINT NOT NULL)"_s);
    const auto out = one.session().dialect().bulk(one.session(), u"seen"_s, {u"key"_s, u"line"_s});
    for (qint64 i = 0; i < rows; ++i) {
        out->text(QString::number(i) + text);
        out->integer(i);
        out->endRow();
    }
    out->finish();
    QCOMPARE(one.session().value(u"SELECT count(*) FROM seen"_s).toLongLong(), rows);
    QCOMPARE(one.session().value(u"SELECT line FROM seen WHERE key = ?"_s, {QString(u"77"_s + text)}).toLongLong(), 77);
    QCOMPARE(other.session().value(u"SELECT count(*) FROM seen"_s).toLongLong(), 0);
#ifdef Q_OS_UNIX
    // The file has no name, so a killed program leaves none behind.
    const QStringList after = files();
    for (const QString &name : after)
        QVERIFY2(before.contains(name) || !name.startsWith(u"etilqs"_s), qPrintable(name));
#endif
}

void DatabaseTest::makesIndexesAnew()
{
    TestDatabase db(u"sqlite"_s);
    const auto indexes = [](Session &session) {
        QStringList out;
        for (const Row &row : session.select(u"SELECT sql FROM sqlite_master WHERE type = 'index' AND sql <> '' ORDER BY name"_s))
            out << row.text(0);
        return out;
    };
    const QStringList before = db.read(indexes);
    const auto few = db.edit([&](Session &session) {
        session.dialect().prepareBulk(session);
        const bool leftOut = session.dialect().expectRows(session, 1000);
        session.dialect().finishBulk(session);
        return leftOut;
    });
    QVERIFY(!few);
    QList<double> made;
    const QStringList within = db.edit([&](Session &session) {
        session.dialect().prepareBulk(session);
        if (!session.dialect().expectRows(session, 1'000'000))
            throw Failure(Error::Kind::Internal, u"kept"_s);
        const QStringList out = indexes(session);
        session.dialect().finishBulk(session, [&made](double share) { made << share; });
        return out;
    });
    QVERIFY(within.size() < before.size());
    QVERIFY(within.filter(u"UNIQUE"_s) == before.filter(u"UNIQUE"_s)); // keys are still kept apart
    QCOMPARE(made.size(), before.size() - within.size());
    QCOMPARE(made.last(), 1.0);
    QCOMPARE(db.read(indexes), before);
    const auto broken = db.database().wait(Lane::Edit, [](Session &session) -> Done {
        session.dialect().prepareBulk(session);
        session.dialect().expectRows(session, 1'000'000);
        throw Failure(Error::Kind::Invalid, u"no"_s);
    });
    QVERIFY(!broken.ok());
    QCOMPARE(db.read(indexes), before);
}

void DatabaseTest::saysWhatIsWrong()
{
    QTemporaryDir folder;
    QFile junk(folder.filePath(u"junk.db"_s));
    QVERIFY(junk.open(QFile::WriteOnly));
    junk.write(QByteArray(8192, 'x'));
    junk.close();
    Database::Options options;
    options.feed = false;
    Database notSqlite(ConnectionUrl::sqlite(junk.fileName()), options);
    const auto answer = notSqlite.wait(Lane::Read, [](Session &session) { return session.value(u"SELECT 1"_s).toInt(); });
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QVERIFY(answer.error().message.contains(u"not an SQLite database"_s));
    Database nowhere(*ConnectionUrl::parse(u"postgresql://x@/x?host=/nonexistent"_s), options);
    const auto lost = nowhere.wait(Lane::Read, [](Session &session) { return session.value(u"SELECT 1"_s).toInt(); });
    QCOMPARE(lost.error().kind, Error::Kind::Unreachable);
    QVERIFY(!lost.error().message.isEmpty());
}

/// The time as an expression is the time, and its text is always the same: statements are kept prepared by their text.
void DatabaseTest::tellsTheTimeInSql()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const QString first = db.read([](Session &session) { return session.dialect().nowSql(); });
    QTest::qSleep(5);
    const qint64 told = db.read([&](Session &session) {
        return session.dialect().nowSql() == first ? session.value(u"SELECT "_s + first).toLongLong() : 0;
    });
    QVERIFY2(qAbs(told - QDateTime::currentMSecsSinceEpoch()) < 5000, qPrintable(QString::number(told)));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
