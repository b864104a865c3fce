// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/login.h"
#include "staff/staffrepository.h"
#include "support/testdatabase.h"

#include <QScopeGuard>

#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

/// Who is at the desk, and what they may.
class StaffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entersEverybodyOnce_data() { addEngineRows(); }
    void entersEverybodyOnce();
    void entersOnceAtOnce_data() { addEngineRows(); }
    void entersOnceAtOnce();
    void takesRights_data() { addEngineRows(); }
    void takesRights();
    void losesNoRefusal_data() { addEngineRows(); }
    void losesNoRefusal();
    void knowsTheLogin_data();
    void knowsTheLogin();

private:
    static Staff at(Database &desk)
    {
        return TestDatabase::must(desk.wait(Lane::Edit, [](Session &session) { return StaffRepository(session).current(); }));
    }
    static Result<Done> setRights(TestDatabase &db, const QString &login, bool active, bool mayLogInAs)
    {
        return db.database().wait(Lane::Edit, [login, active, mayLogInAs](Session &session) {
            StaffRepository(session).setRights(login, active, mayLogInAs);
            return Done{};
        });
    }
    static qint64 count(TestDatabase &db)
    {
        return db.read([](Session &session) { return session.value(u"SELECT count(*) FROM staff"_s).toLongLong(); });
    }
};

void StaffTest::entersEverybodyOnce()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const auto anna = db.open(u"anna"_s);
    const auto other = db.open(u"Anna"_s); // logins are told apart by case, as the systems that give them do
    const Staff first = at(*anna);
    QCOMPARE(first.login, u"anna"_s);
    QVERIFY(first.active && first.mayLogInAs);
    QVERIFY(first.id > 0 && first.id != at(*other).id);
    QCOMPARE(at(*anna).id, first.id);
    QCOMPARE(at(*db.open(u"anna"_s)).id, first.id); // from another computer
    QCOMPARE(count(db), 2);
}

/// Several windows open at the same moment, the first time that somebody works here.
void StaffTest::entersOnceAtOnce()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const auto pool = db.open(u"anna"_s, 6);
    std::vector<Result<qint64>> ids(12);
    std::vector<std::thread> threads;
    threads.reserve(ids.size());
    for (Result<qint64> &id : ids) {
        threads.emplace_back([&pool, &id] {
            id = pool->wait(Lane::Edit, [](Session &session) { return StaffRepository(session).current().id; });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const Result<qint64> &id : ids) {
        QVERIFY2(id, qPrintable(id ? QString() : id.error().message));
        QCOMPARE(*id, *ids.front());
    }
    QCOMPARE(count(db), 1);
}

void StaffTest::takesRights()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const auto anna = db.open(u"anna"_s);
    const auto bert = db.open(u"bert"_s);
    const qint64 id = at(*anna).id;
    at(*bert);
    QVERIFY(setRights(db, u"anna"_s, true, false));
    QVERIFY(at(*anna).active && !at(*anna).mayLogInAs);
    QVERIFY(setRights(db, u"anna"_s, false, true));
    QVERIFY(!at(*anna).active && at(*anna).mayLogInAs); // coming again gives nothing back
    QCOMPARE(at(*anna).id, id);
    QVERIFY(at(*bert).active && at(*bert).mayLogInAs);
    QVERIFY(setRights(db, u"anna"_s, true, true));
    QVERIFY(at(*anna).active && at(*anna).mayLogInAs);
}

/// Somebody who has not worked here yet is shut out: either that holds when they come, or whoever did it is told that it was for nothing.
void StaffTest::losesNoRefusal()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Result<Done> refused = setRights(db, u"carl"_s, false, false);
    const Staff carl = at(*db.open(u"carl"_s));
    QVERIFY(!refused || (!carl.active && !carl.mayLogInAs));
}

void StaffTest::knowsTheLogin_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("login");
    QTest::newRow("USER") << u"USER"_s << u"anna"_s << u"anna"_s;
    QTest::newRow("LOGNAME") << u"LOGNAME"_s << u"jürgen"_s << u"jürgen"_s;
    QTest::newRow("USERNAME") << u"USERNAME"_s << u"Anna Schmidt"_s << u"Anna Schmidt"_s;
    QTest::newRow("empty") << u"USER"_s << QString() << u"desk"_s;
    QTest::newRow("another's") << u"KONTOR_USER"_s << u"eve"_s << u"desk"_s;
}

void StaffTest::knowsTheLogin()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, login);
    QHash<QByteArray, QByteArray> before;
    const auto back = qScopeGuard([&before] {
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (it.value().isNull())
                qunsetenv(it.key().constData());
            else
                qputenv(it.key().constData(), it.value());
        }
    });
    for (const QByteArray &name : {QByteArray("USER"), QByteArray("LOGNAME"), QByteArray("USERNAME"), variable.toLatin1()}) {
        if (!before.contains(name))
            before.insert(name, qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
    qputenv(variable.toLatin1().constData(), value.toLocal8Bit());
    QCOMPARE(systemLogin(u"desk"_s), login);
}

QTEST_GUILESS_MAIN(StaffTest)
#include "tst_staff.moc"
