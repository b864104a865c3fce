// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a placed order: states, shipping, cancelling whole or by lines, and what is booked back, once.
#include "activity/activityrepository.h"
#include "catalogue/cataloguerepository.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "exports/orderexport.h"
#include "mail/mailsrepository.h"
#include "orders/orderlist.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/orderwork.h"
#include "orders/total.h"
#include "personal/personaldata.h"
#include "support/testdatabase.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class OrderWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesOn_data() { addEngineRows(); }
    void movesOn();
    void shipsInParts_data() { addEngineRows(); }
    void shipsInParts();
    void cancelsAndGivesBack_data() { addEngineRows(); }
    void cancelsAndGivesBack();
    void givesBackOnlyWhatWasTaken_data() { addEngineRows(); }
    void givesBackOnlyWhatWasTaken();
    void holds_data() { addEngineRows(); }
    void holds();
    void letsCustomersCancel_data() { addEngineRows(); }
    void letsCustomersCancel();
    void cancelsOnceOfManyAtOnce_data() { addEngineRows(); }
    void cancelsOnceOfManyAtOnce();
    void refusesWhatIsStale_data() { addEngineRows(); }
    void refusesWhatIsStale();
    void addsUpAfterRandomSteps_data() { addEngineRows(); }
    void addsUpAfterRandomSteps();
    void sharesTotals();
    void tellsTheCustomer_data() { addEngineRows(); }
    void tellsTheCustomer();
    void listsAndExports_data() { addEngineRows(); }
    void listsAndExports();

private:
    static constexpr qint64 price = 1250;
    static constexpr qint64 inStock = 1000;
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            db.edit([this](Session &session) {
                CatalogueRepository catalogue(session);
                const qint64 category = catalogue.saveCategory(u"Tea"_s, {}, 0);
                for (const QString &sku : {u"T-1"_s, u"T-2"_s, u"T-3"_s}) {
                    const qint64 id = catalogue.saveProduct(sku, u"Tea "_s + sku, {}, u"kg"_s, category, true);
                    catalogue.setStock(directory.warehouses.first().id, id, inStock);
                    catalogue.setPrice(directory.priceTiers.first().id, id, price);
                }
                return Done{};
            });
            customer = db.edit(
                [&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
        }
        /// An order of so many of T-1, T-2, ….
        Order place(const QList<qint64> &quantities)
        {
            return db.edit([&](Session &session) {
                const Buyer buyer = CatalogueRepository(session).buyer(customer.channelId, customer.id);
                OrdersRepository orders(session);
                for (qsizetype i = 0; i < quantities.size(); ++i)
                    orders.addToCart(buyer, u"T-%1"_s.arg(i + 1), quantities[i]);
                const QString address = QString::number(customer.addresses[0].id);
                return orders.place(
                    buyer,
                    Checkout{.billing = address, .shipping = address, .reference = u"PO 7"_s, .key = u"key%1"_s.arg(++keys)});
            });
        }
        qint64 stock(const QString &sku)
        {
            return db.read([&](Session &session) {
                return session
                    .value(u"SELECT w.quantity FROM warehouse_stock w JOIN products p ON p.id = w.product_id WHERE p.sku = ?"_s,
                           {sku})
                    .toLongLong();
            });
        }
        template <typename Act> Order act(const Order &order, const Act &what)
        {
            return db.edit([&](Session &session) {
                OrderWork work(session);
                return what(work, OrderKey{order.channelId, order.id, 0});
            });
        }
        template <typename Act> Result<Order> tryAct(const Order &order, const Act &what)
        {
            return db.database().wait(Lane::Edit, [&](Session &session) {
                OrderWork work(session);
                return what(work, OrderKey{order.channelId, order.id, 0});
            });
        }
        Order load(const Order &order)
        {
            return db.read([&](Session &session) { return OrdersRepository(session).load(order.channelId, order.id); });
        }
        TestDatabase db;
        Directory directory;
        Customer customer;
        int keys = 0;
    };
    static auto to(const QString &state)
    {
        return [state](OrderWork &work, const OrderKey &key) { return work.setState(key, state); };
    }
    static auto cancel(const QMap<int, qint64> &quantities = {})
    {
        return [quantities](OrderWork &work, const OrderKey &key) { return work.cancel(key, quantities, u"asked for"_s); };
    }
    static auto ship(const QMap<int, qint64> &quantities = {})
    {
        return [quantities](OrderWork &work, const OrderKey &key) { return work.ship(key, quantities); };
    }
};

void OrderWorkTest::movesOn()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order order = scene.place({2, 3});
    QCOMPARE(order.status, u"placed"_s);
    QVERIFY(order.stockTaken);
    QCOMPARE(scene.act(order, to(u"confirmed"_s)).status, u"confirmed"_s);
    QCOMPARE(scene.act(order, to(u"in_work"_s)).status, u"in_work"_s);
    QCOMPARE(scene.act(order, to(u"confirmed"_s)).status, u"confirmed"_s); // that was too soon
    for (const QString &state : {u"confirmed"_s, u"done"_s, u"shipped"_s, u"cancelled"_s, u"nonsense"_s}) {
        const auto refused = scene.tryAct(order, to(state));
        QVERIFY2(!refused && refused.error().kind == Error::Kind::Conflict, qPrintable(state));
        QVERIFY(refused.error().message.contains(order.number) || state == u"nonsense"_s);
    }
    scene.act(order, ship());
    QCOMPARE(scene.act(order, to(u"done"_s)).status, u"done"_s);
    scene.act(order, [](OrderWork &work, const OrderKey &key) { return work.setPayment(key, u"paid"_s); });
    QCOMPARE(scene.load(order).payment, u"paid"_s);
    QVERIFY(!scene.tryAct(order, [](OrderWork &work, const OrderKey &key) { return work.setPayment(key, u"lost"_s); }));
    const QList<OrderEvent> history =
        scene.db.read([&](Session &session) { return OrderWork(session).history(order.channelId, order.id); });
    QStringList kinds;
    for (const OrderEvent &event : history)
        kinds << event.kind;
    QCOMPARE(kinds.join(u' '), u"state state state shipped state payment"_s);
    QCOMPARE(history.first().actor, u"tester"_s);
    QCOMPARE(orderEventText(history[3], scene.load(order).lines), u"Shipped: 2 × T-1, 3 × T-2"_s);
    const auto changes = scene.db.read(
        [&](Session &session) { return ActivityRepository(session).ofCustomer(scene.customer.channelId, scene.customer.id); });
    QCOMPARE(std::count_if(changes.begin(), changes.end(), [](const ActivityEntry &entry) { return entry.entity == u"order"_s; }),
             7);
}

void OrderWorkTest::shipsInParts()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order order = scene.place({5, 3});
    QCOMPARE(scene.act(order, ship({{0, 2}})).status, u"part_shipped"_s);
    const auto tooMany = scene.tryAct(order, ship({{0, 4}}));
    QVERIFY(!tooMany && tooMany.error().message.contains(u"T-1"_s) && tooMany.error().message.contains(u"3"_s));
    QVERIFY(!scene.tryAct(order, ship({{2, 1}}))); // no such line
    QVERIFY(!scene.tryAct(order, ship({{0, -1}})));
    QVERIFY(!scene.tryAct(order, ship({{0, 0}})));
    QCOMPARE(scene.act(order, cancel({{0, 3}})).status, u"part_shipped"_s); // T-2 is open still
    const Order whole = scene.act(order, ship());
    QCOMPARE(whole.status, u"shipped"_s);
    QCOMPARE(whole.dueMinor(), 5 * price);
    QCOMPARE(scene.stock(u"T-1"_s), inStock - 2);
    const auto nothing = scene.tryAct(order, cancel());
    QVERIFY(!nothing && nothing.error().kind == Error::Kind::Conflict); // what was shipped can't be cancelled
}

void OrderWorkTest::cancelsAndGivesBack()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order order = scene.place({5, 3});
    QCOMPARE(scene.stock(u"T-1"_s), inStock - 5);
    const auto silent = scene.tryAct(order, [](OrderWork &work, const OrderKey &key) { return work.cancel(key, {}, u"  "_s); });
    QVERIFY(!silent && silent.error().kind == Error::Kind::Invalid);
    const Order less = scene.act(order, cancel({{0, 2}}));
    QCOMPARE(less.status, u"placed"_s);
    QCOMPARE(less.dueMinor(), 6 * price);
    QCOMPARE(less.totalMinor, 8 * price); // what was ordered stays
    QCOMPARE(scene.stock(u"T-1"_s), inStock - 3);
    const Order none = scene.act(order, cancel());
    QCOMPARE(none.status, u"cancelled"_s);
    QCOMPARE(none.dueMinor(), 0);
    QCOMPARE(scene.stock(u"T-1"_s), inStock);
    QCOMPARE(scene.stock(u"T-2"_s), inStock);
    for (const auto &again : {scene.tryAct(order, cancel()), scene.tryAct(order, ship()), scene.tryAct(order, to(u"placed"_s))})
        QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
    QCOMPARE(scene.stock(u"T-1"_s), inStock);
    // It counts for nothing any more.
    const auto sums = scene.db.read([&](Session &session) { return OrdersRepository(session).sumsOf({scene.customer.id}); });
    QVERIFY(sums.isEmpty());
    const auto found = [&](const QString &filter) {
        return scene.db.read([&](Session &session) {
            CustomerQuery query;
            query.search = filter;
            return findCustomers(session, query, 10).size();
        });
    };
    QCOMPARE(found(u"orders:0"_s), 1);
    QCOMPARE(found(u"orders:>0"_s), 0);
    QCOMPARE(found(u"spent:>1"_s), 0);
}

/// Orders of elsewhere never charged the warehouse.
void OrderWorkTest::givesBackOnlyWhatWasTaken()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order placed = scene.place({1});
    const Order imported = scene.db.edit([&](Session &session) {
        const Buyer buyer = CatalogueRepository(session).buyer(scene.customer.channelId, scene.customer.id);
        Order order = placed;
        order.number = u"OLD-1"_s;
        order.stockTaken = false;
        OrdersRepository(session).insert(buyer, order, u"old"_s);
        return OrdersRepository(session).load(buyer.channelId, buyer.customerId, order.number);
    });
    scene.act(imported, cancel());
    QCOMPARE(scene.stock(u"T-1"_s), inStock - 1);
}

void OrderWorkTest::holds()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order order = scene.place({1});
    const auto hold = [](bool on) {
        return [on](OrderWork &work, const OrderKey &key) { return work.setHold(key, on, u"why"_s); };
    };
    QVERIFY(scene.act(order, hold(true)).onHold);
    QVERIFY(!scene.tryAct(order, hold(true)));
    QVERIFY(!scene.tryAct(order, to(u"confirmed"_s)));
    QVERIFY(!scene.tryAct(order, ship()));
    QVERIFY(!scene.act(order, hold(false)).onHold);
    scene.act(order, hold(true));
    QVERIFY(!scene.act(order, cancel()).onHold); // a cancelled order waits for nothing
    QVERIFY(!scene.tryAct(order, hold(true)));
}

void OrderWorkTest::letsCustomersCancel()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto own = [&](const Order &order, qint64 minutes, qint64 customer = 0) {
        return scene.tryAct(order, [&, minutes, customer](OrderWork &work, const OrderKey &key) {
            return work.cancelOwn(key, customer > 0 ? customer : scene.customer.id, {}, minutes);
        });
    };
    const Order order = scene.place({1});
    QVERIFY(!own(order, -1)); // never
    const auto foreign = own(order, 0, scene.customer.id + 1);
    QVERIFY(!foreign && foreign.error().kind == Error::Kind::NotFound);
    QVERIFY(own(order, 15).ok());
    const Order confirmed = scene.place({1});
    scene.act(confirmed, to(u"confirmed"_s));
    QVERIFY(!own(confirmed, 0));
    const Order late = scene.place({1});
    scene.db.edit([&](Session &session) {
        session.execute(u"UPDATE orders SET placed_at = placed_at - 3600000 WHERE channel_id = ? AND id = ?"_s,
                        {late.channelId, late.id});
        return Done{};
    });
    QVERIFY(!own(late, 15));
    QVERIFY(own(late, 0).ok());
}

/// 16 who cancel the same order: one does, and the warehouse gets back what it gave.
void OrderWorkTest::cancelsOnceOfManyAtOnce()
{
    QFETCH(QString, engine);
    constexpr int threads = 16;
    Scene scene(engine);
    const Order order = scene.place({7, 2});
    std::atomic<int> done = 0, refused = 0;
    std::vector<std::unique_ptr<Database>> connections;
    for (int i = 0; i < threads; ++i)
        connections.push_back(scene.db.open(u"staff%1"_s.arg(i)));
    {
        std::vector<std::jthread> all;
        for (int i = 0; i < threads; ++i)
            all.emplace_back([&, i] {
                const auto result = connections[size_t(i)]->wait(Lane::Edit, [&](Session &session) {
                    return OrderWork(session).cancel({order.channelId, order.id, 0}, {}, u"at once"_s);
                });
                ++(result ? done : refused);
            });
    }
    QCOMPARE(done.load(), 1);
    QCOMPARE(refused.load(), threads - 1);
    QCOMPARE(scene.stock(u"T-1"_s), inStock);
    QCOMPARE(scene.stock(u"T-2"_s), inStock);
}

void OrderWorkTest::refusesWhatIsStale()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order order = scene.place({4});
    scene.act(order, cancel({{0, 1}}));
    const auto stale = scene.tryAct(order, [&](OrderWork &work, OrderKey key) {
        key.rowVersion = order.rowVersion; // as the page showed it
        return work.cancel(key, {{0, 1}}, u"once more"_s);
    });
    QVERIFY(!stale && stale.error().kind == Error::Kind::Conflict);
    QCOMPARE(scene.load(order).lines[0].cancelled, 1);
}

/// However it went on: ordered = open + shipped + cancelled, the sums are those of the lines, and the warehouse lacks what was not cancelled.
void OrderWorkTest::addsUpAfterRandomSteps()
{
    QFETCH(QString, engine);
    const int steps = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 10'000 : 300;
    Scene scene(engine);
    QRandomGenerator random(42);
    QList<Order> orders;
    for (int i = 0; i < 6; ++i)
        orders << scene.place({random.bounded(1, 9), random.bounded(1, 9), random.bounded(1, 9)});
    int done = 0;
    for (int i = 0; i < steps; ++i) {
        const Order &order = orders[random.bounded(int(orders.size()))];
        const QMap<int, qint64> part{{random.bounded(3), random.bounded(4)}};
        const QMap<int, qint64> quantities = random.bounded(10) == 0 ? QMap<int, qint64>() : part;
        const int what = random.bounded(100);
        const auto result = what < 30   ? scene.tryAct(order, ship(quantities))
                            : what < 60 ? scene.tryAct(order, cancel(quantities))
                                        : scene.tryAct(order, to(orderStates()[random.bounded(int(orderStates().size()))]));
        done += result ? 1 : 0;
    }
    QVERIFY(done > 10);
    QMap<QString, qint64> taken;
    for (const Order &placed : std::as_const(orders)) {
        const Order order = scene.load(placed);
        const Total total = totalOf(order.lines);
        QCOMPARE(order.totalMinor, placed.totalMinor);
        QCOMPARE(order.cancelledMinor, total.cancelledMinor);
        QCOMPARE(order.dueMinor(), total.minor);
        qint64 left = 0;
        for (const OrderLine &line : order.lines) {
            QVERIFY(line.cancelled >= 0 && line.shipped >= 0 && line.open() >= 0);
            taken[line.sku] += line.left();
            left += line.left();
        }
        QCOMPARE(order.dueMinor(), left * price);
        QCOMPARE(order.status == u"cancelled"_s, left == 0);
    }
    for (auto it = taken.begin(); it != taken.end(); ++it)
        QCOMPARE(scene.stock(it.key()), inStock - *it);
}

void OrderWorkTest::sharesTotals()
{
    // A line of 3 for 10.00: any part and the rest are the whole, however it is taken apart.
    OrderLine line;
    line.quantity = 3;
    line.totalMinor = 1000;
    QCOMPARE(leftMinor(line, 0), 1000);
    QCOMPARE(leftMinor(line, 1), 667);
    QCOMPARE(leftMinor(line, 2), 333);
    QCOMPARE(leftMinor(line, 3), 0);
    line.quantity = 100'000;
    line.totalMinor = 9'000'000'000'000'001; // as large as it gets, and no overflow
    QCOMPARE(leftMinor(line, 0), line.totalMinor);
    QCOMPARE(leftMinor(line, 50'000), 4'500'000'000'000'001);
    OrderLine other;
    other.quantity = 2;
    other.totalMinor = 5;
    other.cancelled = 1;
    const Total total = totalOf({line, other});
    QCOMPARE(total.orderedMinor, line.totalMinor + 5);
    QCOMPARE(total.minor + total.cancelledMinor, total.orderedMinor);
    QCOMPARE(total.minor, line.totalMinor + 3);
}

void OrderWorkTest::tellsTheCustomer()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order order = scene.place({3});
    scene.db.edit([&](Session &session) {
        session.execute(u"UPDATE customers SET language = 'de' WHERE id = ?"_s, {scene.customer.id});
        OrderWork work(session);
        const Order less = work.cancel({order.channelId, order.id, 0}, {{0, 1}}, u"Nur noch zwei da."_s);
        if (!work.tell(less, u"Nur noch zwei da."_s))
            qFatal("not told");
        return Done{};
    });
    const auto mails = scene.db.read(
        [&](Session &session) { return MailsRepository(session).ofCustomer(scene.customer.channelId, scene.customer.id, 5); });
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().kind, u"order_changed"_s);
    const QJsonObject fields = mails.first().fields;
    QCOMPARE(fields[u"number"_s].toString(), order.number);
    QCOMPARE(fields[u"total"_s].toString(), u"25,00\u00A0EUR"_s); // as its reader writes it
    for (const QString &language : {u"de"_s, u"en"_s, u"fr"_s}) {
        const MailTemplate wording = defaultMailTemplate(u"order_changed"_s, language);
        QVERIFY(validate(wording).isEmpty());
        for (const QString &state : orderStates()) {
            QJsonObject values = fields;
            for (const QString &other : orderStates())
                values[u"is_"_s + other] = other == state ? u"yes"_s : QString();
            const RenderedMail mail = render(wording, values);
            QVERIFY(mail.subject.contains(order.number) && mail.text.contains(u"Nur noch zwei da."_s));
            QVERIFY2(!mail.text.contains(u"yes"_s) && !mail.text.contains(u"{{"_s), qPrintable(mail.text));
        }
    }
}

void OrderWorkTest::listsAndExports()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order first = scene.place({2, 1});
    const Order second = scene.place({1});
    const Order third = scene.place({1});
    scene.act(second, to(u"confirmed"_s));
    scene.act(third, cancel());
    const auto numbers = [&](const OrderQuery &query) {
        return scene.db.read([&](Session &session) {
            QStringList out;
            for (const ListRow &row : readPage(session, orderList(query), std::nullopt, 10))
                out << orderOfCells(row.cells).order.number;
            return out.join(u' ');
        });
    };
    QCOMPARE(numbers({}), QStringList({third.number, second.number, first.number}).join(u' '));
    QCOMPARE(numbers({.state = OrderQuery::open()}), second.number + u' ' + first.number);
    QCOMPARE(numbers({.state = u"confirmed"_s}), second.number);
    QCOMPARE(numbers({.state = OrderQuery::held()}), QString());
    QCOMPARE(numbers({.payment = u"paid"_s}), QString());
    QCOMPARE(numbers({.search = u"t-2"_s}), first.number);
    QCOMPARE(numbers({.search = first.number.toLower()}), first.number);
    QCOMPARE(numbers({.search = scene.customer.addresses[0].city}), numbers({}));
    QCOMPARE(scene.db.read([](Session &session) { return countOrders(session); }).placed, 1);
    QCOMPARE(scene.db.read([&](Session &session) { return ordersOfNumber(session, first.number); }).first().customer,
             nameAndCompany(scene.customer.firstName, scene.customer.lastName, scene.customer.company));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"orders.csv"_s);
    QCOMPARE(TestDatabase::must(exportOrders(scene.db.database(), {.state = OrderQuery::open()}, path, {})), 2);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // a heading, and a row for each line
    QVERIFY(lines[1].startsWith(second.number) && lines[1].contains(u"confirmed"_s) && lines[1].contains(u"12.50"_s));
    QVERIFY(lines[2].startsWith(first.number) && lines[2].contains(u"T-1"_s) && lines[3].contains(u"T-2"_s));

    const QJsonObject all =
        scene.db.read([&](Session &session) { return PersonalData(session).of(scene.customer.channelId, scene.customer.id); });
    QVERIFY(QJsonDocument(all).toJson().contains("asked for"));
}

QTEST_GUILESS_MAIN(OrderWorkTest)
#include "tst_orderwork.moc"
