// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activityrepository.h"
#include "presence/presencerepository.h"
#include "staff/staffrepository.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class PresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoElse_data() { addEngineRows(); }
    void saysWhoElse();
    void nobodyIsAnother();
};

void PresenceTest::saysWhoElse()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    db.basics();
    const auto others = [&db](const QString &editor, qint64 id) {
        return db.read([=](Session &session) { return PresenceRepository(session).others(editor, u"customer"_s, id); });
    };
    const auto enter = [&db](const QString &actor, const QString &editor, qint64 id) {
        db.edit([=](Session &session) {
            session.setActor(actor);
            PresenceRepository(session).enter(editor, u"customer"_s, id);
            return Done{};
        });
    };
    db.edit([](Session &session) {
        session.execute(u"INSERT INTO staff (login, name, created_at) VALUES ('anna', 'Anna Berger', 1)"_s);
        return Done{};
    });
    enter(u"anna"_s, u"e1"_s, 7);
    enter(u"anna"_s, u"e2"_s, 7); // twice the same person is one
    enter(u"ben"_s, u"e3"_s, 7);
    enter(u"ben"_s, u"e4"_s, 8);
    QCOMPARE(others(u"e1"_s, 8).size(), 1);
    const QList<AtWork> seen = others(u"e3"_s, 7);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().who, u"Anna Berger"_s);
    QVERIFY(seen.first().at > 0);
    QCOMPARE(others(u"e1"_s, 7).size(), 2); // the other window of her own is told too
    db.edit([](Session &session) { // one that was killed
        session.execute(u"UPDATE presence SET seen_at = seen_at - ? WHERE editor = 'e3'"_s, {6 * PresenceRepository::goneMs});
        PresenceRepository(session).leave(u"e2"_s);
        return Done{};
    });
    QCOMPARE(others(u"e1"_s, 7).size(), 0);
    QCOMPARE(db.edit([](Session &session) { return PresenceRepository(session).purge(); }), 1);
    enter(u"ben"_s, u"e3"_s, 7); // goes on after the computer slept
    QCOMPARE(others(u"e1"_s, 7).size(), 1);
    db.edit([](Session &session) {
        session.setActor(u"anna"_s);
        ActivityRepository(session).record(u"customer"_s, 7, u"changed"_s, {{u"phone"_s, u"1"_s, u"2"_s}}, 1, 7);
        session.setActor(u"system"_s);
        ActivityRepository(session).record(u"customer"_s, 8, u"changed"_s, {}, 1, 8);
        return Done{};
    });
    const auto last = db.read([](Session &session) { return PresenceRepository(session).lastChange(u"customer"_s, 7); });
    QVERIFY(last && last->who == u"Anna Berger"_s && last->at > 0);
    QVERIFY(!db.read([](Session &session) { return PresenceRepository(session).lastChange(u"customer"_s, 99); }));
}

/// With rights: nobody enters, moves or removes another; who may not see the activity is told nothing of it.
void PresenceTest::nobodyIsAnother()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("No PostgreSQL");
    TestDatabase db(u"postgresql"_s);
    db.basics();
    const auto editor = db.openAs(u"editor"_s);
    const auto viewer = db.openAs(u"viewer"_s);
    const auto enter = [](const QString &name) {
        return [name](Session &session) {
            PresenceRepository(session).enter(name, u"customer"_s, 1);
            return Done{};
        };
    };
    TestDatabase::must(editor->wait(Lane::Edit, enter(u"mine"_s)));
    TestDatabase::must(viewer->wait(Lane::Edit, enter(u"theirs"_s)));
    const auto tried = [&viewer](const QString &sql) {
        const auto done = viewer->wait(Lane::Edit, [sql](Session &session) { return session.execute(sql); });
        return done ? Error::Kind::Internal : done.error().kind;
    };
    for (const QString &sql :
         {u"INSERT INTO presence VALUES ('x', 'customer', 1, 'anna', 1, 1)"_s,
          u"UPDATE presence SET entity_id = 2 WHERE editor = 'mine'"_s,
          u"UPDATE presence SET login = 'anna' WHERE editor = 'theirs'"_s, u"DELETE FROM presence WHERE editor = 'mine'"_s})
        QVERIFY2(tried(sql) == Error::Kind::Denied, qPrintable(sql));
    TestDatabase::must(viewer->wait(Lane::Edit, [](Session &session) {
        PresenceRepository(session).leave(u"theirs"_s);
        return Done{};
    }));
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM presence"_s).toInt(); }), 1);
    const auto store = db.openAs(u"store"_s);
    QCOMPARE(TestDatabase::must(store->wait(Lane::Edit, [](Session &session) { return PresenceRepository(session).purge(); })),
             0);
    const auto last =
        viewer->wait(Lane::Read, [](Session &session) { return PresenceRepository(session).lastChange(u"customer"_s, 1); });
    QVERIFY(last && !*last);
}

QTEST_GUILESS_MAIN(PresenceTest)
#include "tst_presence.moc"
