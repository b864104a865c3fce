// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customers by what they ordered, as a view keeps it and as it is typed.
#include "customers/customersrepository.h"
#include "customers/typedfilter.h"
#include "customers/typedvalues.h"
#include "orders/ordersrepository.h"
#include "support/testdatabase.h"
#include "views/savedviewsrepository.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class SegmentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsValues_data();
    void understandsValues();
    void findsByOrders_data() { addEngineRows(); }
    void findsByOrders();
};

void SegmentsTest::understandsValues_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("factor");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    constexpr qint64 end = std::numeric_limits<qint64>::max() / 2;
    QTest::newRow("one") << u"3"_s << 1 << qint64(3) << qint64(3);
    QTest::newRow("more") << u">3"_s << 1 << qint64(4) << end;
    QTest::newRow("less") << u"<3"_s << 1 << qint64(0) << qint64(2);
    QTest::newRow("between") << u"1..5"_s << 1 << qint64(1) << qint64(5);
    QTest::newRow("open") << u"5.."_s << 1 << qint64(5) << end;
    QTest::newRow("up to") << u"..5"_s << 1 << qint64(0) << qint64(5);
    QTest::newRow("an amount") << u">99.50"_s << 100 << qint64(9951) << end;
    QTest::newRow("amounts") << u"0.1..0.3"_s << 100 << qint64(10) << qint64(30);
    for (const auto &wrong : {u"x"_s, u"1.5"_s, u">"_s, u"1..x"_s, u"1e"_s, QString()})
        QTest::addRow("wrong: %s", qPrintable(wrong)) << wrong << 1 << qint64(-1) << qint64(-1);
    QTest::newRow("wrong amount") << u"1e300"_s << 100 << qint64(-1) << qint64(-1);
}

void SegmentsTest::understandsValues()
{
    QFETCH(QString, typed);
    QFETCH(int, factor);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const auto range = numberRange(typed, factor);
    QCOMPARE(range.has_value(), from >= 0);
    if (range)
        QCOMPARE(*range, qMakePair(from, to));
}

void SegmentsTest::findsByOrders()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto add = [&](const QString &code, const QList<QPair<int, qint64>> &orders) {
        return db.edit([&](Session &session) {
            const Customer c = CustomersRepository(session).insert(someone(directory, code, code + u"@x.de"_s));
            for (qsizetype i = 0; i < orders.size(); ++i) {
                Order order;
                order.number = u"%1-%2"_s.arg(code).arg(i);
                order.currency = u"EUR"_s;
                order.status = u"placed"_s;
                order.totalMinor = orders[i].second;
                order.placedAt = QDate::currentDate().addDays(-orders[i].first).startOfDay().toMSecsSinceEpoch() + 1000;
                OrdersRepository(session).insert({c.channelId, c.id, 0, 0, {}}, order, order.number);
            }
            return c.id;
        });
    };
    const qint64 none = add(u"none"_s, {});
    const qint64 small = add(u"small"_s, {{200, 4'000}});
    const qint64 large = add(u"large"_s, {{200, 900'000}, {100, 200'000}, {3, 1}});
    const auto find = [&](const QString &search) {
        return db.read([&](Session &session) {
            CustomerQuery query;
            query.search = search;
            QList<qint64> ids = readIds(session, customerListSql(query, session, true));
            std::sort(ids.begin(), ids.end());
            return ids;
        });
    };
    using Ids = QList<qint64>;
    QCOMPARE(find(u"orders:0"_s), (Ids{none}));
    QCOMPARE(find(u"orders:>0"_s), (Ids{small, large}));
    QCOMPARE(find(u"orders:0..1"_s), (Ids{none, small}));
    QCOMPARE(find(u"-orders:>1"_s), (Ids{none, small}));
    QCOMPARE(find(u"spent:>10000"_s), (Ids{large}));
    QCOMPARE(find(u"spent:40"_s), (Ids{small}));
    QCOMPARE(find(u"spent:<40.01"_s), (Ids{none, small}));
    QCOMPARE(find(u"spent:0"_s), (Ids{none}));
    QCOMPARE(find(u"ordered:never"_s), (Ids{none}));
    QCOMPARE(find(u"ordered:7d"_s), (Ids{large}));
    QCOMPARE(find(u"ordered:>90d"_s), (Ids{small}));
    QCOMPARE(find(u"orders:0 invited:never"_s), (Ids{none}));
    QCOMPARE(find(u"orders:0 invited:>90d"_s), (Ids{}));
    for (const auto &bad : {u"spent:much"_s, u"ordered:soon"_s})
        QVERIFY2(!TypedFilter::parse(bad, directory).problem.isEmpty(), qPrintable(bad));
    // A live segment: whoever comes to fit is in it.
    db.edit([](Session &session) {
        SavedView view;
        view.name = u"Large"_s;
        view.query.search = u"spent:>10000"_s;
        SavedViewsRepository(session).save(view);
        return Done{};
    });
    const auto counted = [&] {
        return db.read([](Session &session) { return SavedViewsRepository(session).list(true).first().count; });
    };
    QCOMPARE(counted(), 1);
    add(u"new"_s, {{0, 2'000'000}});
    QCOMPARE(counted(), 2);
}

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
