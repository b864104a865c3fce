// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "customers/bulkedit.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "customers/typedfilter.h"
#include "samples/sampledata.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>

using namespace kontor;
using namespace Qt::StringLiterals;

class CustomerListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByEveryColumn_data() { addEngineRows(); }
    void sortsByEveryColumn();
    void readsEveryOrderByAnIndex_data() { addEngineRows(); }
    void readsEveryOrderByAnIndex();
    void sortsBySeveralColumns_data() { addEngineRows(); }
    void sortsBySeveralColumns();
    void readsTypedFilters_data() { addEngineRows(); }
    void readsTypedFilters();
    void searches_data() { addEngineRows(); }
    void searches();
    void searchesBeginnings();
    void filters_data() { addEngineRows(); }
    void filters();
    void loadsLazily_data() { addEngineRows(); }
    void loadsLazily();
    void showsChangesAtOnce_data() { addEngineRows(); }
    void showsChangesAtOnce();
    void showsChangesFarDown_data() { addEngineRows(); }
    void showsChangesFarDown();
    void readsOnlyWhatChanged_data() { addEngineRows(); }
    void readsOnlyWhatChanged();
    void paces();

private:
    static QList<qint64> ids(TestDatabase &db, const CustomerQuery &query, int limit = 10'000)
    {
        return db.read([=](Session &session) {
            QList<qint64> out;
            for (const ListRow &row : readPage(session, customerListSql(query, session), std::nullopt, limit))
                out << row.id;
            return out;
        });
    }
};

void CustomerListTest::sortsByEveryColumn()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(700));
    for (int column = 0; column < CustomerQuery::ColumnCount; ++column) {
        for (const bool descending : {false, true}) {
            CustomerQuery query;
            query.sort = CustomerQuery::Column(column);
            query.descending = descending;
            const QList<qint64> all = ids(db, query);
            QCOMPARE(all.size(), QSet<qint64>(all.begin(), all.end()).size());
            // the pages by their anchors are the same list: a jump anywhere is one seek
            const ListBounds bounds =
                db.read([query](Session &session) { return readBounds(session, customerListSql(query, session), 100); });
            QCOMPARE(bounds.total, all.size());
            QList<qint64> paged;
            for (const ListAnchor &anchor : bounds.anchors) {
                const auto page = db.read([query, anchor](Session &session) {
                    return readPage(session, customerListSql(query, session), anchor, 100);
                });
                for (const ListRow &row : page)
                    paged << row.id;
            }
            QVERIFY2(paged == all, qPrintable(columnName(query.sort)));
            CustomerQuery other = query;
            other.descending = !descending;
            QList<qint64> reversed = ids(db, other);
            std::reverse(reversed.begin(), reversed.end());
            QVERIFY2(reversed == all, qPrintable(columnName(query.sort)));
        }
    }
}

/// No order makes an engine sort rows (that takes a minute at ten million), and what is sorted by a name is in the order of the names.
void CustomerListTest::readsEveryOrderByAnIndex()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(700));
    const bool sqlite = engine == u"sqlite"_s;
    const QMap<int, QString> names = {
        {CustomerQuery::TradeStore, u"SELECT lower(n.name) FROM channels n WHERE n.id = c.channel_id"_s},
        {CustomerQuery::Source, u"SELECT lower(n.name) FROM sources n WHERE n.id = c.source_id"_s},
        {CustomerQuery::PriceTier, u"SELECT lower(n.name) FROM price_tiers n, channels x WHERE x.id = c.channel_id AND n.id ="
                                   " coalesce(c.price_tier_id, x.price_tier_id)"_s},
        {CustomerQuery::Warehouse, u"SELECT lower(n.name) FROM warehouses n, channels x WHERE x.id = c.channel_id AND n.id ="
                                   " coalesce(c.warehouse_id, x.warehouse_id)"_s}};
    for (int column = 0; column < CustomerQuery::ColumnCount; ++column) {
        for (const bool descending : {false, true}) {
            CustomerQuery query;
            query.sort = CustomerQuery::Column(column);
            query.descending = descending;
            const QString plan = db.read([&](Session &session) {
                if (!sqlite) { // a table this small would be sorted for good reason
                    for (const QString &setting : {u"enable_seqscan"_s, u"enable_bitmapscan"_s, u"enable_sort"_s})
                        session.command(u"SET LOCAL %1 = off"_s.arg(setting));
                }
                QString out;
                for (const Condition &part : inOrder(customerListSql(query, session), u"c.id, c.company"_s)) {
                    QSqlQuery explained(session.connection()); // PostgreSQL can't prepare an EXPLAIN
                    explained.exec((sqlite ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN "_s) + part.sql + u" LIMIT 100"_s);
                    while (explained.next())
                        out += explained.value(sqlite ? 3 : 0).toString() + u'\n';
                }
                return out;
            });
            QVERIFY2(plan.contains(u"customers_by_"_s), qPrintable(plan));
            QVERIFY2(!plan.contains(u"TEMP B-TREE"_s) && !plan.contains(u"Sort"_s), qPrintable(columnName(query.sort) + plan));
            if (!names.contains(column))
                continue;
            QStringList shown = db.read([&](Session &session) {
                QStringList out;
                for (const Condition &part : inOrder(customerListSql(query, session), u'(' + names[column] + u')')) {
                    for (const Row &row : session.select(part.sql, part.values))
                        out << row.text(0);
                }
                return out;
            });
            QVERIFY(shown.size() > 100 && QSet<QString>(shown.begin(), shown.end()).size() > 1);
            if (descending)
                std::reverse(shown.begin(), shown.end());
            QVERIFY2(std::is_sorted(shown.begin(), shown.end()), qPrintable(columnName(query.sort)));
        }
    }
}

/// Every pair of columns in every direction: pages by their anchors are the same list, in the order that the keys say.
void CustomerListTest::sortsBySeveralColumns()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(400));
    for (const auto first : {CustomerQuery::City, CustomerQuery::Status, CustomerQuery::TradeStore}) {
        for (int mask = 0; mask < 4; ++mask) {
            CustomerQuery query;
            query.sort = first;
            query.descending = (mask & 1) != 0;
            query.thenBy = {{CustomerQuery::Country, (mask & 2) != 0}, {CustomerQuery::Email, true}};
            QCOMPARE(CustomerQuery::fromJson(query.toJson()), query);
            const QList<qint64> all = ids(db, query);
            const ListBounds bounds =
                db.read([query](Session &session) { return readBounds(session, customerListSql(query, session), 50); });
            QList<qint64> paged;
            for (const ListAnchor &anchor : bounds.anchors) {
                for (const ListRow &row : db.read([query, anchor](Session &session) {
                         return readPage(session, customerListSql(query, session), anchor, 50);
                     }))
                    paged << row.id;
            }
            QCOMPARE(paged, all);
        }
    }
    CustomerQuery byCity;
    byCity.sort = CustomerQuery::City;
    byCity.thenBy = {{CustomerQuery::Email, true}};
    const QStringList mails = db.read([byCity](Session &session) {
        QStringList out;
        for (
            const Row &row : session.select(
                u"SELECT city_key || '|' || email_key FROM customers c WHERE deactivated = FALSE ORDER BY c.city_key, c.email_key DESC, c.id"_s))
            out << row.text(0);
        return out;
    });
    const QStringList shown = db.read([byCity](Session &session) {
        QStringList out;
        for (const ListRow &row : readPage(session, customerListSql(byCity, session), std::nullopt, 1000))
            out << row.key.toString() + u'|' + row.then.first().toString();
        return out;
    });
    QCOMPARE(shown, mails);
}

void CustomerListTest::readsTypedFilters()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto add = [&](const QString &code, const auto &change) {
        Customer c = someone(directory, code, code.toLower() + u"@x.de"_s);
        change(c);
        return db.edit([c](Session &session) { return CustomersRepository(session).insert(c).id; });
    };
    const qint64 gomez = add(u"F1"_s, [](Customer &c) { c.company = u"Gómez Hermanos"_s; });
    const qint64 tiered = add(u"F2"_s, [&](Customer &c) { c.priceTierId = directory.priceTiers.first().id; });
    const qint64 marketed = add(u"F3"_s, [](Customer &c) {
        c.acceptsMarketing = true;
        c.language = u"fr"_s;
    });
    const qint64 mute = add(u"F4"_s, [](Customer &c) { c.email.clear(); });
    const auto find = [&](const QString &text) {
        CustomerQuery query;
        query.search = text;
        QList<qint64> out = ids(db, query);
        std::sort(out.begin(), out.end());
        return out;
    };
    using Ids = QList<qint64>;
    QCOMPARE(find(u"company:gom"_s), Ids{gomez});
    QCOMPARE(find(u"company:\"gomez her\""_s), Ids{gomez});
    QCOMPARE(find(u"tier:stand -tier:none"_s), Ids{tiered});
    QCOMPARE(find(u"marketing:yes language:fr"_s), Ids{marketed});
    QCOMPARE(find(u"email:none"_s), Ids{mute});
    QCOMPARE(find(u"-email:none orders:0 status:pending"_s), (Ids{gomez, tiered, marketed}));
    QCOMPARE(find(u"orders:>0"_s), Ids{});
    QCOMPARE(find(u"updated:today created:>2020-01-01 signin:never"_s).size(), 4);
    QCOMPARE(find(u"updated:<2020-01-01"_s), Ids{});
    QCOMPARE(find(u"code:F2 f2@x"_s), Ids{tiered}); // filters and words together
    QCOMPARE(find(u"company:"_s).size(), 4); // being typed
    QCOMPARE(find(u"\"gomez her\""_s), Ids{gomez});
    for (const auto &bad : {u"colour:red"_s, u"updated:yesterday-ish"_s, u"orders:many"_s, u"tier:unheard"_s,
                            u"country:Atlantis"_s, u"company: gom"_s})
        QVERIFY2(!TypedFilter::parse(bad, directory).problem.isEmpty(), qPrintable(bad));
    QVERIFY(TypedFilter::parse(u"\"a:b\" 12:30x\""_s, directory).problem.isEmpty());
    QCOMPARE(find(u"Tier:NONE STATUS:Pending marketing:Yes"_s), Ids{marketed});
    const qint64 austrian = add(u"ÄB9"_s, [](Customer &c) {
        c.email = u"müller@x.de"_s;
        c.note = u"Österreich: Skonto"_s;
    });
    for (const auto &text : {u"note:Österreich"_s, u"note:österreich"_s, u"note:\"ÖSTERREICH: SKONTO\""_s, u"code:ÄB"_s,
                             u"code:äb9"_s, u"email:MÜLLER"_s})
        QVERIFY2(find(text) == Ids{austrian}, qPrintable(text));
    QVERIFY(!find(u"-note:österreich"_s).contains(austrian));
    const QString both = TypedFilter::parse(u"status:x orders:many"_s, directory).problem;
    QVERIFY(both.contains(u"status"_s) && both.contains(u"orders"_s));
    const QString blank = TypedFilter::parse(u"status:x company: gom"_s, directory).problem;
    QVERIFY(blank.contains(u"status"_s) && blank.contains(u"company:"_s));
    // what is done to all that a search finds is never done to everybody for a slip of the pen
    CustomerQuery slip;
    slip.search = u"statsu:pending"_s;
    const auto all =
        db.database().wait(Lane::Read, [slip](Session &session) { return customerListSql(slip, session, true).key; });
    QCOMPARE(all.error().kind, Error::Kind::Invalid);
    QVERIFY(all.error().message.contains(u"statsu"_s));
    const auto edit = db.database().wait(Lane::Bulk, [slip](Session &session) {
        return BulkEdit(session).apply(BulkTarget{{}, slip}, {{u"note"_s, u"x"_s}}).changed;
    });
    QCOMPARE(edit.error().kind, Error::Kind::Invalid);
    for (const auto &empty : {u"tier:"_s, u"status:\"\""_s, u"muller company:"_s}) {
        CustomerQuery query;
        query.search = empty;
        const auto nothing =
            db.database().wait(Lane::Read, [query](Session &session) { return customerListSql(query, session, true).key; });
        QCOMPARE(nothing.error().kind, Error::Kind::Invalid);
    }
}

/// A server without pg_trgm: words are looked for at the beginning of fields, by the indexes that are there.
void CustomerListTest::searchesBeginnings()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("SQLite always has trigrams.");
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    db.edit([](Session &session) {
        session.command(u"DROP INDEX customers_search"_s);
        return Done{};
    });
    Customer c = someone(directory, u"ABC-42"_s, u"Maria.Anders@Futter.example"_s);
    c.lastName = u"Müller"_s;
    c.company = u"Gómez 50% Hermanos"_s;
    const qint64 id = db.edit([c](Session &session) { return CustomersRepository(session).insert(c).id; });
    const auto finds = [&](const QString &words) {
        CustomerQuery query;
        query.search = words;
        return ids(db, query).contains(id);
    };
    QVERIFY(!db.read([](Session &session) { return session.dialect().hasTrigrams(session); }));
    for (const char *words :
         {"gomez", "GÓM", "maria.anders", "abc-42", "gomez 50%", "hermanos gomez", "gomez futter", "company:rman"})
        QVERIFY2(finds(QString::fromUtf8(words)), words);
    for (const char *words : {"hermanos", "anders@", "gomez zzz", "gomez 51%", "c-42"})
        QVERIFY2(!finds(QString::fromUtf8(words)), words);
    const QString plan = db.read([](Session &session) {
        CustomerQuery query;
        query.search = u"gomez"_s;
        const ListSql list = customerListSql(query, session);
        session.command(u"SET LOCAL enable_seqscan = off"_s);
        QString sql = u"EXPLAIN SELECT c.id FROM customers c WHERE "_s + list.where.sql;
        for (const QVariant &value : list.where.values)
            sql.replace(sql.indexOf(u'?'), 1, u"'%1'"_s.arg(value.toString()));
        QSqlQuery explained(session.connection());
        explained.exec(sql);
        QStringList lines;
        while (explained.next())
            lines << explained.value(0).toString();
        return lines.join(u'\n');
    });
    QVERIFY2(plan.contains(u"customers_by_company"_s) && plan.contains(u"customers_by_email"_s), qPrintable(plan));
}

void CustomerListTest::searches()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    Customer c = someone(directory, u"AbC-42"_s, u"Maria.Anders@Futter.example"_s);
    c.lastName = u"Müller%_"_s;
    c.phone = u"+49 (30) 123 456"_s;
    const qint64 id = db.edit([c](Session &session) { return CustomersRepository(session).insert(c).id; });
    db.edit([&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"other"_s)); });
    const auto finds = [&](const QString &words) {
        CustomerQuery query;
        query.search = words;
        return ids(db, query).contains(id);
    };
    for (const char *words : {"muller", "MÜLLER", "mül", "abc-42", "futter.example", "berlin", "30123", "futterk", "maria mull",
                              "m", "ma", "mu", "mu fu", "AbC", "ABC", "%_", "ller%"})
        QVERIFY2(finds(QString::fromUtf8(words)) || qstrcmp(words, "%_") == 0, words);
    for (const char *words : {"zzz", "muller zzz", "%%%", "\"", "' OR 1=1 --", "abc\" OR \"x", "*", "NEAR(", "a_der", "\\"})
        QVERIFY2(!finds(QString::fromUtf8(words)), words);
    // the index follows an edit
    Customer stored = db.read([id](Session &session) { return CustomersRepository(session).load(id); });
    stored.company = u"Zeppelin"_s;
    db.edit([stored](Session &session) { return CustomersRepository(session).update(stored); });
    QVERIFY(finds(u"zeppelin"_s));
    QVERIFY(!finds(u"futterk"_s));
}

void CustomerListTest::filters()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(400));
    const Directory directory = db.read([](Session &session) { return ChannelsRepository(session).directory(); });
    qint64 sum = 0;
    for (const PriceTier &tier : directory.priceTiers) {
        CustomerQuery query;
        query.priceTierId = tier.id;
        const auto found = ids(db, query);
        sum += found.size();
        for (const qint64 id : found.mid(0, 5)) {
            const Customer c = db.read([id](Session &session) { return CustomersRepository(session).load(id); });
            QCOMPARE(c.priceTierId > 0 ? c.priceTierId : directory.channel(c.channelId)->priceTierId,
                     tier.id); // own or inherited
        }
    }
    QCOMPARE(sum, ids(db, CustomerQuery{}).size());
    CustomerQuery pending;
    pending.status = u"pending"_s;
    CustomerQuery active;
    active.status = u"active"_s;
    CustomerQuery gone;
    gone.deactivated = true;
    QCOMPARE(ids(db, pending).size() + ids(db, active).size() + ids(db, gone).size(), 400);
}

void CustomerListTest::loadsLazily()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(3000));
    auto database = db.open();
    CustomerTableModel model(*database);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy first(&model, &LazyTableModel::firstPageLoaded);
    QSignalSpy counted(&model, &LazyTableModel::counted);
    model.setQuery({});
    QVERIFY(first.wait());
    QTRY_VERIFY(!counted.isEmpty());
    const QList<qint64> all = ids(db, {});
    QCOMPARE(model.rowCount(), int(all.size()));
    for (const int row : {0, 199, 200, 1234, int(all.size()) - 1}) {
        QTRY_COMPARE(model.idAt(row), all[row]);
        QCOMPARE(model.rowOf(all[row]), row);
    }
    CustomerQuery query;
    query.search = u"bakery"_s;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), int(ids(db, query).size()));
    QVERIFY(model.rowCount() > 10);
}

void CustomerListTest::showsChangesAtOnce()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer c =
        db.edit([&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
    auto here = db.open(u"here"_s, 1, true);
    auto there = db.open(u"there"_s, 1, true);
    QSignalSpy listening(there.get(), &Database::reachable);
    CustomerTableModel mine(*here);
    CustomerTableModel theirs(*there);
    mine.setQuery({});
    theirs.setQuery({});
    QTRY_COMPARE(mine.rowCount(), 1);
    QTRY_COMPARE(theirs.rowCount(), 1);
    QTRY_VERIFY(!listening.isEmpty());
    Customer edited = c;
    edited.company = u"Neue Firma"_s;
    TestDatabase::must(
        here->wait(Lane::Edit, [edited](Session &session) { return CustomersRepository(session).update(edited); }));
    const auto company = [](CustomerTableModel &model) { return model.index(0, CustomerQuery::Company).data().toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(company(mine), u"Neue Firma"_s, 1000);
    QTRY_COMPARE_WITH_TIMEOUT(company(theirs), u"Neue Firma"_s, 2000); // "Shown by" 4: within 2 s
    TestDatabase::must(here->wait(Lane::Edit, [c](Session &session) { return CustomersRepository(session).deactivate({c.id}); }));
    QTRY_COMPARE(theirs.rowCount(), 0);
}

/// Whoever looks at row 450 sees what others do there, without touching anything; and as soon as its page is read, not when all is counted.
void CustomerListTest::showsChangesFarDown()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(700));
    const auto own = db.open(u"list"_s, 1, true);
    CustomerTableModel model(*own);
    model.setQuery({});
    QTRY_VERIFY(model.isCounted() && model.rowCount() > 500);
    QTRY_VERIFY(model.idAt(450) > 0);
    QSignalSpy painted(&model, &QAbstractItemModel::dataChanged);
    model.refresh();
    QVERIFY(std::any_of(painted.begin(), painted.end(), [](const QList<QVariant> &range) {
        return range[0].toModelIndex().row() <= 450 && range[1].toModelIndex().row() >= 450;
    }));
    // changes that come faster than pages keep nobody from seeing any
    CustomerQuery byCompany;
    byCompany.sort = CustomerQuery::Company;
    model.setQuery(byCompany);
    QElapsedTimer since;
    since.start();
    while (model.idAt(0) == 0 && since.elapsed() < 10'000) {
        model.refresh();
        QCoreApplication::processEvents();
    }
    QVERIFY(model.idAt(0) > 0);
}

/// A change of one customer costs one row: neither the pages nor the count are asked for again, unless the row has another place now.
void CustomerListTest::readsOnlyWhatChanged()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(700));
    const auto own = db.open(u"list"_s, 1, true);
    CustomerTableModel model(*own);
    model.setQuery({});
    QTRY_VERIFY(model.isCounted() && model.idAt(3) > 0);
    QTest::qWait(1500); // what the count made stale is read again, and what the samples' loading told has been heard
    QTRY_VERIFY(model.idAt(3) > 0);
    QTest::qWait(200);
    QSignalSpy counted(&model, &LazyTableModel::counted);
    QSignalSpy painted(&model, &QAbstractItemModel::dataChanged);
    const auto change = [&](int row, const std::function<void(Customer &)> &how) {
        TestDatabase::must(own->wait(Lane::Edit, [how, id = model.idAt(row)](Session &session) {
            CustomersRepository customers(session);
            Customer c = customers.load(id);
            how(c);
            return customers.update(c);
        }));
    };
    const auto company = [&](int row) { return model.index(row, CustomerQuery::Company).data().toString(); };
    change(3, [](Customer &c) { c.company = u"Another company"_s; });
    QTRY_COMPARE(company(3), u"Another company"_s);
    QCOMPARE(painted.size(), 1);
    QCOMPARE(painted[0][0].toModelIndex().row(), 3);
    QCOMPARE(painted[0][1].toModelIndex().row(), 3);
    QCOMPARE(counted.size(), 0);
    const qint64 moved = model.idAt(3);
    change(3, [](Customer &c) { c.lastName = u"Zzz"_s; }); // it goes to the end
    QTRY_VERIFY(!counted.isEmpty());
    QTRY_VERIFY(model.idAt(3) > 0 && model.idAt(3) != moved);
    const auto rows = model.rowCount();
    TestDatabase::must(own->wait(Lane::Edit, [id = model.idAt(3)](Session &session) {
        return CustomersRepository(session).deactivate({id}); // it leaves the list
    }));
    QTRY_COMPARE(model.rowCount(), rows - 1);
}

void CustomerListTest::paces()
{
    int begun = 0;
    Pacer pacer([&begun] { ++begun; });
    pacer.askNow();
    for (int i = 0; i < 5; ++i)
        pacer.ask();
    QTest::qWait(50);
    QCOMPARE(begun, 1); // one at a time
    pacer.done(true);
    QTest::qWait(20);
    QCOMPARE(begun, 1); // a rest as long as the work, several times
    QTRY_COMPARE(begun, 2); // and once for all who asked
    pacer.done(true);
    QTest::qWait(50);
    QCOMPARE(begun, 2);
    pacer.forget();
    pacer.askNow();
    QCOMPARE(begun, 3);
    pacer.askNow();
    QCOMPARE(begun, 3); // as soon as nothing runs
    pacer.done(true);
    QCOMPARE(begun, 4);
}

QTEST_GUILESS_MAIN(CustomerListTest)
#include "tst_customerlist.moc"
