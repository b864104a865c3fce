// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activityrepository.h"
#include "customers/customersrepository.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

/// Who changed what can be read afterwards, as it was.
class ActivityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsChangesAsTheyWere_data() { addEngineRows(); }
    void keepsChangesAsTheyWere();
    void takesNoHarmFromOtherTexts();
    void listsNewestFirst_data() { addEngineRows(); }
    void listsNewestFirst();
    void namesWhoDidIt_data() { addEngineRows(); }
    void namesWhoDidIt();
    void goesWithItsChange_data() { addEngineRows(); }
    void goesWithItsChange();

private:
    static QList<ActivityEntry> entries(TestDatabase &db, qint64 customerId, int limit = 100)
    {
        return db.read([=](Session &session) { return ActivityRepository(session).ofCustomer(1, customerId, limit); });
    }
    static Customer add(TestDatabase &db)
    {
        return db.edit(
            [c = someone(db.basics(), u"A"_s, u"a@x.de"_s)](Session &session) { return CustomersRepository(session).insert(c); });
    }
};

void ActivityTest::keepsChangesAsTheyWere()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    QList<FieldChange> changes;
    for (const QString &text : {u"a \"quoted\" \\ one"_s, u"line 1\nline 2\t"_s, u"Größe 王 🍵"_s, u"'); --"_s, u"[{},?%1]"_s,
                                QString(QChar(1)), u" "_s, QString(5000, u'x')})
        changes << FieldChange{u"note"_s, {}, text} << FieldChange{u"attribute/"_s + text, text, {}};
    const qint64 at = db.edit([changes](Session &session) {
        ActivityRepository(session).record(u"order"_s, 4, u"placed"_s, changes, 1, 7);
        return session.now();
    });
    const QList<ActivityEntry> found = entries(db, 7);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].entity, u"order"_s);
    QCOMPARE(found[0].entityId, 4);
    QCOMPARE(found[0].action, u"placed"_s);
    QCOMPARE(found[0].actor, u"tester"_s);
    QCOMPARE(found[0].at, at);
    QCOMPARE(found[0].changes.size(), changes.size());
    for (qsizetype i = 0; i < changes.size(); ++i)
        QVERIFY2(found[0].changes[i] == changes[i], qPrintable(changes[i].field));
}

/// A row that another program wrote badly shows no changes; it does not keep the others from being shown.
void ActivityTest::takesNoHarmFromOtherTexts()
{
    for (const QString &text : {QString(), u"[]"_s, u"{}"_s, u"null"_s, u"no JSON"_s, u"[{\"field\":"_s})
        QVERIFY2(changesFromJson(text).isEmpty(), qPrintable(text));
    QVERIFY(changesFromJson(changesToJson({})).isEmpty());
}

void ActivityTest::listsNewestFirst()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    db.edit([](Session &session) { // at one and the same moment
        ActivityRepository activity(session);
        for (int i = 1; i <= 12; ++i)
            activity.record(u"customer"_s, 7, QString::number(i), {}, 1, 7);
        activity.record(u"customer"_s, 8, u"other"_s, {}, 1, 8);
        activity.record(u"price_tier"_s, 7, u"prices changed"_s); // of no customer, though the number is the same
        return Done{};
    });
    const auto actions = [&](qint64 customerId, int limit) {
        QStringList out;
        for (const ActivityEntry &entry : entries(db, customerId, limit))
            out << entry.action;
        return out;
    };
    QCOMPARE(actions(7, 3), (QStringList{u"12"_s, u"11"_s, u"10"_s}));
    QCOMPARE(actions(7, 100).size(), 12);
    QCOMPARE(actions(7, 100).last(), u"1"_s);
    QCOMPARE(actions(8, 100), QStringList{u"other"_s});
    for (const qint64 nobody : {0, -1, 99})
        QVERIFY(actions(nobody, 100).isEmpty());
}

void ActivityTest::namesWhoDidIt()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const qint64 id = add(db).id;
    const auto anna = db.open(u"anna"_s);
    QCOMPARE(TestDatabase::must(
                 anna->wait(Lane::Edit, [id](Session &session) { return CustomersRepository(session).deactivate({id}); })),
             1);
    const QString customer = u"customer:%1"_s.arg(id); // in the trade store, over the connection that others use after them
    db.edit([=](Session &session) {
        session.setActor(customer);
        return CustomersRepository(session).reenable({id});
    });
    db.edit([id](Session &session) { return CustomersRepository(session).deactivate({id}); });
    QStringList actors;
    for (const ActivityEntry &entry : entries(db, id))
        actors << entry.actor;
    QCOMPARE(actors, (QStringList{u"tester"_s, customer, u"anna"_s, u"tester"_s}));
}

/// What did not happen is not told.
void ActivityTest::goesWithItsChange()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const qint64 id = add(db).id;
    const auto failed = db.database().wait(Lane::Edit, [id](Session &session) -> Done {
        CustomersRepository(session).deactivate({id});
        throw Failure(Error::Kind::Invalid, u"Not today."_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"Not today."_s);
    const Customer now = db.read([id](Session &session) { return CustomersRepository(session).load(id); });
    QVERIFY(now.status != Customer::Status::Deactivated);
    QCOMPARE(entries(db, id).size(), 1); // that the customer was created
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
