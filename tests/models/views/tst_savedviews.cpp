// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "customers/customersrepository.h"
#include "samples/sampledata.h"
#include "support/testdatabase.h"
#include "views/savedviewsrepository.h"

using namespace kontor;
using namespace Qt::StringLiterals;

/// Lists of customers that people keep under names, for themselves or for everybody.
class SavedViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsShown_data() { addEngineRows(); }
    void keepsWhatIsShown();
    void tellsOnesOwn_data() { addEngineRows(); }
    void tellsOnesOwn();
    void replacesByName_data() { addEngineRows(); }
    void replacesByName();
    void countsWhatIsUnderstood_data() { addEngineRows(); }
    void countsWhatIsUnderstood();
    void countsBeyondTheTable_data() { addEngineRows(); }
    void countsBeyondTheTable();

private:
    static QList<SavedView> list(Database &desk, bool counts = false)
    {
        return TestDatabase::must(
            desk.wait(Lane::Read, [counts](Session &session) { return SavedViewsRepository(session).list(counts); }));
    }
    static QStringList names(Database &desk)
    {
        QStringList out;
        for (const SavedView &view : list(desk))
            out << view.name;
        return out;
    }
    static SavedView view(const QString &name, const QString &search = {}, bool shared = false)
    {
        SavedView out;
        out.name = name;
        out.shared = shared;
        out.query.search = search;
        return out;
    }
    static Result<Done> save(Database &desk, const SavedView &view)
    {
        return desk.wait(Lane::Edit, [view](Session &session) {
            SavedViewsRepository(session).save(view);
            return Done{};
        });
    }
    static Result<Done> remove(Database &desk, qint64 id)
    {
        return desk.wait(Lane::Edit, [id](Session &session) {
            SavedViewsRepository(session).remove(id);
            return Done{};
        });
    }
};

void SavedViewsTest::keepsWhatIsShown()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    SavedView wanted = view(u"  Pending in Berlin "_s, u"city:berlin \"Käse & Co\" 50%"_s);
    wanted.query.deactivated = true;
    wanted.query.channelId = directory.channels.first().id;
    wanted.query.sourceId = directory.sources.last().id;
    wanted.query.priceTierId = directory.priceTiers.first().id;
    wanted.query.warehouseId = directory.warehouses.first().id;
    wanted.query.status = u"pending"_s;
    wanted.query.sort = CustomerQuery::Company;
    wanted.query.descending = true;
    wanted.query.thenBy = {{CustomerQuery::Email, false}, {CustomerQuery::Updated, true}};
    wanted.columns = {u"email"_s, u"company"_s, u"name"_s}; // in the order that somebody dragged them to
    QVERIFY(save(db.database(), wanted));
    const QList<SavedView> views = list(db.database());
    QCOMPARE(views.size(), 1);
    QCOMPARE(views[0].name, u"Pending in Berlin"_s);
    QVERIFY(views[0].query == wanted.query);
    QCOMPARE(views[0].columns, wanted.columns);
    QCOMPARE(views[0].owner, u"tester"_s);
    QVERIFY(views[0].own && !views[0].shared);
    QCOMPARE(views[0].count, -1); // nobody asked for it
}

void SavedViewsTest::tellsOnesOwn()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const auto other = db.open(u"other"_s);
    QVERIFY(save(db.database(), view(u"Mine"_s)));
    QVERIFY(save(db.database(), view(u"For all"_s, u"mine"_s, true)));
    QCOMPARE(names(*other), QStringList{u"For all"_s});
    const SavedView seen = list(*other).first();
    QVERIFY(seen.shared && !seen.own);
    QCOMPARE(seen.owner, u"tester"_s);
    // only its owner changes it: under the same name others have one of their own
    SavedView theirs = seen;
    theirs.query.search = u"theirs"_s;
    theirs.shared = false;
    QVERIFY(save(*other, theirs));
    QCOMPARE(names(*other), (QStringList{u"For all"_s, u"For all"_s}));
    QCOMPARE(names(db.database()), (QStringList{u"For all"_s, u"Mine"_s}));
    QCOMPARE(list(db.database()).first().query.search, u"mine"_s);
    QVERIFY(list(db.database()).first().shared);
    const Result<Done> denied = remove(*other, seen.id);
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
    QCOMPARE(names(db.database()).size(), 2);
    // shared no more
    QVERIFY(save(db.database(), view(u"For all"_s, u"mine"_s)));
    QCOMPARE(list(*other).size(), 1);
    QVERIFY(list(*other).first().own);
    QVERIFY(remove(db.database(), seen.id));
    QCOMPARE(names(db.database()), QStringList{u"Mine"_s});
    QCOMPARE(names(*other), QStringList{u"For all"_s});
}

void SavedViewsTest::replacesByName()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    for (const QString &name : {QString(), u"   "_s}) {
        const Result<Done> nameless = save(db.database(), view(name));
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().kind, Error::Kind::Invalid);
        QCOMPARE(nameless.error().detail, u"name"_s);
    }
    QVERIFY(names(db.database()).isEmpty());
    QVERIFY(save(db.database(), view(u"Müller"_s, u"old"_s)));
    const qint64 id = list(db.database()).first().id;
    SavedView anew = view(u" Müller"_s, u"new"_s);
    anew.columns = {u"name"_s};
    QVERIFY(save(db.database(), anew));
    QCOMPARE(names(db.database()), QStringList{u"Müller"_s});
    QCOMPARE(list(db.database()).first().id, id); // whoever has it open has the same one
    QCOMPARE(list(db.database()).first().query.search, u"new"_s);
    QCOMPARE(list(db.database()).first().columns, anew.columns);
    // a name that looks the same is the same, however its letters are put together
    QVERIFY(save(db.database(), view(u"Müller"_s.normalized(QString::NormalizationForm_D), u"newest"_s)));
    QCOMPARE(names(db.database()), QStringList{u"Müller"_s});
}

void SavedViewsTest::countsWhatIsUnderstood()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    db.edit([&directory](Session &session) {
        CustomersRepository customers(session);
        customers.insert(someone(directory, u"A"_s, u"a@x.de"_s));
        customers.insert(someone(directory, u"B"_s, u"b@x.de"_s));
        return customers.deactivate({customers.insert(someone(directory, u"C"_s, u"c@x.de"_s)).id});
    });
    SavedView gone = view(u"Deactivated"_s);
    gone.query.deactivated = true;
    QVERIFY(save(db.database(), gone));
    QVERIFY(save(db.database(), view(u"Everybody"_s)));
    QVERIFY(save(db.database(), view(u"Percent"_s, u"%"_s)));
    QVERIFY(save(db.database(), view(u"Standard"_s, u"tier:Standard"_s)));
    QVERIFY(save(db.database(), view(u"Unfinished"_s, u"tier:"_s)));
    const auto counts = [&db] {
        QMap<QString, qint64> out;
        for (const SavedView &one : list(db.database(), true))
            out.insert(one.name, one.count);
        return out;
    };
    QMap<QString, qint64> expected{
        {u"Deactivated"_s, 1}, {u"Everybody"_s, 2}, {u"Percent"_s, 0}, {u"Standard"_s, 2}, {u"Unfinished"_s, -1}};
    QCOMPARE(counts(), expected);
    // the tier is called otherwise: what is not understood any more takes no other view along
    PriceTier tier = directory.priceTiers.first();
    tier.name = u"Basis"_s;
    db.edit([tier](Session &session) { return ChannelsRepository(session).save(tier); });
    expected[u"Standard"_s] = -1;
    QCOMPARE(counts(), expected);
}

/// A table shows the first hits of a search; a view's number tells all.
void SavedViewsTest::countsBeyondTheTable()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(1300));
    QVERIFY(save(db.database(), view(u"With an address"_s, u"example"_s))); // which all of the sample's e-mail addresses have
    const qint64 all = db.read([](Session &session) {
        return session.value(u"SELECT count(*) FROM customers WHERE email <> '' AND deactivated = FALSE"_s).toLongLong();
    });
    QVERIFY(all > CustomerQuery::searchLimit + 1);
    QCOMPARE(list(db.database(), true).first().count, all);
}

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
