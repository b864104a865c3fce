// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "samples/sampledata.h"
#include "support/testdatabase.h"

#include <QFile>

#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

/// What a fresh database begins with, and data to try Kontor with.
class SamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEverywhere_data() { addEngineRows(); }
    void isTheSameEverywhere();
    void beginsOnAFreshDesk_data() { addEngineRows(); }
    void beginsOnAFreshDesk();
    void neverMixes_data() { addEngineRows(); }
    void neverMixes();
    void canBeStopped_data() { addEngineRows(); }
    void canBeStopped();
    void stopsWhole();
    void takesNorthwindsOrders_data() { addEngineRows(); }
    void takesNorthwindsOrders();

private:
    static qint64 count(TestDatabase &db, const QString &table)
    {
        return db.read([table](Session &s) { return s.value(u"SELECT count(*) FROM "_s + table).toLongLong(); });
    }
    static Directory directoryOf(TestDatabase &db)
    {
        return db.read([](Session &s) { return ChannelsRepository(s).directory(); });
    }
    /// What customers are, whatever their ids.
    static QSet<QString> customers(TestDatabase &db)
    {
        const Rows rows = db.read([](Session &s) {
            return s.select(
                u"SELECT c.username, ch.name, so.name, c.source_code, c.company, c.first_name, c.last_name, c.email, c.phone,"
                " c.status, c.note, c.city_key, c.updated_at, c.last_sign_in_at,"
                " (SELECT count(*) FROM addresses a WHERE a.channel_id = c.channel_id AND a.customer_id = c.id),"
                " (SELECT CAST(coalesce(sum(o.total_minor), 0) AS BIGINT) FROM orders o"
                " WHERE o.channel_id = c.channel_id AND o.customer_id = c.id)"
                " FROM customers c JOIN channels ch ON ch.id = c.channel_id JOIN sources so ON so.id = c.source_id"_s);
        });
        QSet<QString> out;
        for (const Row &row : rows) {
            QStringList cells;
            for (const QVariant &value : row.values())
                cells << value.toString();
            out << cells.join(u'|');
        }
        return out;
    }
};

/// The same numbers give the same customers on each engine, and more of them only add to those.
void SamplesTest::isTheSameEverywhere()
{
    QFETCH(QString, engine);
    TestDatabase more(u"sqlite"_s);
    TestDatabase::must(SampleData(more.database()).load(90));
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(60));
    const QSet<QString> some = customers(db);
    QCOMPARE(some.size(), 60);
    const QSet<QString> missing = some - customers(more);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u'\n')));
    QVERIFY(count(db, u"orders"_s) > 0 && count(db, u"orders"_s) < count(more, u"orders"_s));
    const QList<Company> companies = db.read([](Session &s) { return CompaniesRepository(s).find(0, {}, 50); });
    QVERIFY(companies.size() >= 3);
    int larger = 0; // whose second administrator works for another one, too
    for (const Company &company : companies) {
        const auto [units, people] = db.read([&company](Session &s) {
            return std::pair(CompaniesRepository(s).units(company.channelId, company.id),
                             MembershipRepository(s).users(company.channelId, company.id));
        });
        QCOMPARE(units.size(), 4);
        QVERIFY(people.size() == 4 || ++larger == 1);
        QVERIFY(people.first().administrator && people.last().roleIds.size() == 1);
    }
}

/// The trade store that a fresh desktop was given is the sample's first one, not a fourth.
void SamplesTest::beginsOnAFreshDesk()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    for (int starts = 0; starts < 2; ++starts) {
        db.edit([](Session &s) {
            ensureBasics(s, true);
            return Done{};
        });
    }
    const Directory fresh = directoryOf(db);
    QCOMPARE(fresh.channels.size(), 1);
    QCOMPARE(fresh.sources.size(), 1);
    QVERIFY(fresh.sourceNamed(u"Manual"_s) != nullptr);
    TestDatabase::must(SampleData(db.database()).load(150));
    const Directory full = directoryOf(db);
    QCOMPARE(full.channels.size(), 3);
    QCOMPARE(full.channels.first().name, u"B2B Wholesale"_s);
    QCOMPARE(full.channels.first().id, fresh.channels.first().id);
    QCOMPARE(full.sources.size(), 2);
    QCOMPARE(count(db, u"products"_s), 300);
    QVERIFY(db.read([](Session &s) { return IssuesRepository(s).count(); }) > 0);
}

void SamplesTest::neverMixes()
{
    QFETCH(QString, engine);
    TestDatabase empty(engine, true);
    QVERIFY(SampleData(empty.database()).check()); // without tables
    TestDatabase db(engine);
    SampleData sample(db.database());
    QVERIFY(sample.check());
    QCOMPARE(count(db, u"channels"_s), 0); // it only looked
    QVERIFY(sample.load(10));
    for (const Result<Done> &twice : {sample.check(), sample.load(10)}) {
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(count(db, u"customers"_s), 10);
    QCOMPARE(count(db, u"channels"_s), 3);
    TestDatabase real(engine);
    const Directory directory = real.basics();
    real.edit([&directory](Session &s) { return CustomersRepository(s).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
    for (const Result<Done> &mixed : {SampleData(real.database()).check(), SampleData(real.database()).load(10)}) {
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().kind, Error::Kind::Conflict);
        QCOMPARE(mixed.error().detail, SampleData::wouldMix);
        QVERIFY2(mixed.error().message.contains(u'1'), qPrintable(mixed.error().message)); // how many
    }
    QCOMPARE(count(real, u"customers"_s), 1);
    QCOMPARE(count(real, u"channels"_s), 1);
    QCOMPARE(count(real, u"products"_s), 0);
}

void SamplesTest::canBeStopped()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Cancel cancel;
    cancel.request();
    const auto stopped = SampleData(db.database()).load(60, cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Closed);
    QCOMPARE(count(db, u"channels"_s), 0);
    const auto progress = std::make_shared<Progress>();
    QVERIFY(SampleData(db.database()).load(60, {}, progress));
    QCOMPARE(progress->total.load(), 60);
    QCOMPARE(progress->done.load(), 60);
    QCOMPARE(count(db, u"customers"_s), 60);
}

/// Who stops it half-way is told that nothing was changed, so it can begin again.
void SamplesTest::stopsWhole()
{
    TestDatabase db(u"sqlite"_s);
    const Cancel cancel;
    const auto progress = std::make_shared<Progress>();
    Result<Done> answer;
    std::jthread loader([&] { answer = SampleData(db.database()).load(20'000, cancel, progress); });
    QTRY_VERIFY_WITH_TIMEOUT(progress->done > 0, 60'000); // the first customers are in
    cancel.request();
    loader.join();
    if (answer)
        QSKIP("It was quicker than we.");
    QCOMPARE(answer.error().kind, Error::Kind::Closed);
    QCOMPARE(count(db, u"customers"_s), 0);
    const Result<Done> again = SampleData(db.database()).check();
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
}

void SamplesTest::takesNorthwindsOrders()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QString folder = QStringLiteral(KONTOR_TEST_DATA "/northwind");
    const Customer customer =
        db.edit([&directory](Session &s) { return CustomersRepository(s).insert(someone(directory, u"HANAR"_s, u"a@x.de"_s)); });
    const auto load = [&db](const QString &from, const QString &store, const QString &source) {
        return db.database().wait(Lane::Edit, [=](Session &s) { return loadNorthwind(s, from, store, source); });
    };
    const auto nowhere = load(folder, u"Nowhere"_s, u"ERP"_s);
    QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::NotFound && nowhere.error().message.contains(u"Nowhere"_s));
    QVERIFY(!load(folder + u"/none"_s, u"Store"_s, u"ERP"_s)); // no files: that is not an empty sample
    QFile file(folder + u"/orders.csv"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    file.readLine();
    int his = 0;
    int others = 0;
    while (!file.atEnd())
        ++(file.readLine().split(',').value(1) == "HANAR" ? his : others);
    for (int times = 0; times < 2; ++times) { // what is there already is not ordered again
        const auto left = load(folder, u"Store"_s, u"ERP"_s);
        QVERIFY2(left, qPrintable(left ? QString() : left.error().message));
        QCOMPARE(left->size(), others); // each is told, with its line and whose it was
        QVERIFY2(left->first().contains(u"line 2:"_s) && left->first().contains(u"VINET"_s), qPrintable(left->first()));
        QCOMPARE(count(db, u"orders"_s), his);
        QCOMPARE(count(db, u"products"_s), 77);
    }
    QHash<QString, qint64> totals;
    const auto orders =
        db.read([&customer](Session &s) { return OrdersRepository(s).ofCustomer(customer.channelId, customer.id); });
    for (const Order &order : orders)
        totals.insert(order.number, order.totalMinor);
    // as Northwind's own view 'Order Subtotals' has them, discounts taken off
    QCOMPARE(totals.value(u"NW10250"_s), 155'260);
    QCOMPARE(totals.value(u"NW10253"_s), 144'480);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
