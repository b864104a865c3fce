// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguerepository.h"
#include "customers/customersrepository.h"
#include "orders/ordersrepository.h"
#include "support/testdatabase.h"

#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class OrdersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAnOrder_data() { addEngineRows(); }
    void placesAnOrder();
    void refusesWhatCannotBe_data() { addEngineRows(); }
    void refusesWhatCannotBe();
    void sellsTheLastOneOnce_data() { addEngineRows(); }
    void sellsTheLastOneOnce();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            db.edit([this](Session &session) {
                CatalogueRepository catalogue(session);
                const qint64 category = catalogue.saveCategory(u"Tea"_s, {}, 0);
                for (const char *sku : {"T-1", "T-2", "T-3"}) {
                    const qint64 id = catalogue.saveProduct(QString::fromLatin1(sku), u"Tea "_s + QString::fromLatin1(sku), {},
                                                            u"kg"_s, category, true);
                    catalogue.setStock(directory.warehouses.first().id, id, 10);
                    if (qstrcmp(sku, "T-3") != 0)
                        catalogue.setPrice(directory.priceTiers.first().id, id, 1250);
                }
                return Done{};
            });
            customer = add(u"A"_s);
        }
        Customer add(const QString &code)
        {
            return db.edit([&](Session &session) {
                return CustomersRepository(session).insert(someone(directory, code, code + u"@x.de"_s));
            });
        }
        Buyer buyer(const Customer &c)
        {
            return db.read([&](Session &session) { return CatalogueRepository(session).buyer(c.channelId, c.id); });
        }
        Checkout checkout(const Customer &c, const QString &key)
        {
            const QString address = QString::number(c.addresses[0].id);
            return Checkout{.billing = address, .shipping = address, .reference = u"PO 7"_s, .key = key};
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
        TestDatabase db;
        Directory directory;
        Customer customer;
    };
};

void OrdersTest::placesAnOrder()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Buyer buyer = scene.buyer(scene.customer);
    scene.db.edit([&](Session &session) {
        OrdersRepository orders(session);
        orders.addToCart(buyer, u"t-1"_s, 2);
        orders.addToCart(buyer, u"T-1"_s, 1);
        orders.addToCart(buyer, u"T-2"_s, 4);
        return Done{};
    });
    QCOMPARE(scene.db.read([&](Session &session) { return OrdersRepository(session).cart(buyer).totalMinor; }), 7 * 1250);
    const Order order = scene.db.edit(
        [&](Session &session) { return OrdersRepository(session).place(buyer, scene.checkout(scene.customer, u"key1"_s)); });
    QCOMPARE(order.totalMinor, 7 * 1250);
    QCOMPARE(order.lines.size(), 2);
    QVERIFY(order.shippingAddress.contains(u"Obere Str. 57"_s));
    QCOMPARE(scene.stock(u"T-1"_s), 7);
    QCOMPARE(scene.stock(u"T-2"_s), 6);
    QVERIFY(scene.db.read([&](Session &session) { return OrdersRepository(session).cart(buyer).lines.isEmpty(); }));
    // the form sent twice places one order
    const Order again = scene.db.edit(
        [&](Session &session) { return OrdersRepository(session).place(buyer, scene.checkout(scene.customer, u"key1"_s)); });
    QCOMPARE(again.number, order.number);
    QCOMPARE(scene.stock(u"T-1"_s), 7);
    const auto found = scene.db.read(
        [&](Session &session) { return OrdersRepository(session).ofCustomer(buyer.channelId, buyer.customerId, u"po 7 tea"_s); });
    QCOMPARE(found.size(), 1);
    QVERIFY(scene.db
                .read([&](Session &session) {
                    return OrdersRepository(session).ofCustomer(buyer.channelId, buyer.customerId, u"coffee"_s);
                })
                .isEmpty());
}

void OrdersTest::refusesWhatCannotBe()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Buyer buyer = scene.buyer(scene.customer);
    const auto kind = [&](auto work) {
        const auto answer = scene.db.database().wait(Lane::Edit, work);
        return answer ? -1 : int(answer.error().kind);
    };
    QCOMPARE(kind([&](Session &s) { return OrdersRepository(s).place(buyer, scene.checkout(scene.customer, u"k"_s)); }),
             int(Error::Kind::Invalid)); // empty
    QCOMPARE(kind([&](Session &s) {
                 OrdersRepository(s).addToCart(buyer, u"nope"_s, 1);
                 return Done{};
             }),
             int(Error::Kind::NotFound));
    QCOMPARE(kind([&](Session &s) {
                 OrdersRepository(s).addToCart(buyer, u"T-3"_s, 1);
                 return Done{};
             }),
             int(Error::Kind::NotFound)); // no price in this tier
    QCOMPARE(kind([&](Session &s) {
                 OrdersRepository(s).addToCart(buyer, u"T-1"_s, -5);
                 return Done{};
             }),
             int(Error::Kind::Invalid));
    QCOMPARE(kind([&](Session &s) {
                 OrdersRepository(s).addToCart(buyer, u"T-1"_s, 11);
                 return Done{};
             }),
             -1);
    QCOMPARE(kind([&](Session &s) { return OrdersRepository(s).place(buyer, scene.checkout(scene.customer, u"k"_s)); }),
             int(Error::Kind::Conflict)); // 10 in stock
    QCOMPARE(scene.stock(u"T-1"_s), 10);
    const Customer other = scene.add(u"B"_s);
    scene.db.edit([&](Session &s) {
        OrdersRepository(s).changeCartLine(buyer, u"T-1"_s, 1);
        return Done{};
    });
    QCOMPARE(kind([&](Session &s) { return OrdersRepository(s).place(buyer, scene.checkout(other, u"k"_s)); }),
             int(Error::Kind::Invalid)); // an address of somebody else
}

void OrdersTest::sellsTheLastOneOnce()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    QList<Customer> customers;
    for (int i = 0; i < 12; ++i) {
        customers << scene.add(u"C%1"_s.arg(i));
        scene.db.edit([&](Session &s) {
            OrdersRepository(s).addToCart(scene.buyer(customers.last()), u"T-2"_s, 1);
            OrdersRepository(s).addToCart(scene.buyer(customers.last()), u"T-1"_s, 1);
            return Done{};
        });
    }
    auto pool = scene.db.open(u"store"_s, 6);
    std::atomic<int> placed = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (const Customer &customer : customers) {
        threads.emplace_back(
            [&, customer, buyer = scene.buyer(customer), checkout = scene.checkout(customer, customer.username)] {
                const auto order =
                    pool->wait(Lane::Edit, [buyer, checkout](Session &s) { return OrdersRepository(s).place(buyer, checkout); });
                if (order)
                    ++placed;
                else if (order.error().kind == Error::Kind::Conflict)
                    ++refused;
            });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(placed, 10);
    QCOMPARE(refused, 2);
    QCOMPARE(scene.stock(u"T-1"_s), 0);
    QCOMPARE(scene.stock(u"T-2"_s), 0);
}

QTEST_GUILESS_MAIN(OrdersTest)
#include "tst_orders.moc"
