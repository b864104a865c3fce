// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"
#include "orders/ordersrepository.h"
#include "staff/staffrepository.h"
#include "support/testdatabase.h"
#include "visitors/visitor.h"

using namespace kontor;
using namespace Qt::StringLiterals;

/// Who asks the store for a page, by what the browser holds. How sessions end: tst_credentials.
class VisitorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoIsThere_data() { addEngineRows(); }
    void knowsWhoIsThere();
    void prefersTheCustomersOwn_data() { addEngineRows(); }
    void prefersTheCustomersOwn();
    void takesNothingElseForAToken_data() { addEngineRows(); }
    void takesNothingElseForAToken();
    void closesOneStoreAlone_data() { addEngineRows(); }
    void closesOneStoreAlone();
    void tellsStaffFromCustomers_data() { addEngineRows(); }
    void tellsStaffFromCustomers();

private:
    struct Scene
    {
        explicit Scene(const QString &engine)
            : db(engine)
            , directory(db.basics())
            , customer(add(u"A"_s, directory.channels.first()))
        {
        }
        Customer add(const QString &code, const Channel &store)
        {
            Customer out = someone(directory, code, code + u"@x.de"_s);
            out.channelId = store.id;
            return db.edit([out](Session &session) { return CustomersRepository(session).insert(out); });
        }
        Channel addStore(const QString &name)
        {
            Channel store = directory.channels.first();
            store.id = 0;
            store.rowVersion = 0;
            store.name = name;
            return db.edit([store](Session &session) {
                ChannelsRepository channels(session);
                return channels.channel(channels.save(store));
            });
        }
        StoreSession open(const SessionOpening &opening)
        {
            return db.edit([opening](Session &session) { return SessionsRepository(session).open(opening); });
        }
        std::optional<Visitor> find(qint64 channelId, const QString &token)
        {
            return db.read([channelId, token](Session &session) { return VisitorsRepository(session).find(channelId, token); });
        }
        std::optional<Visitor> find(const StoreSession &session) { return find(session.channelId, session.token); }
        TestDatabase db;
        Directory directory;
        Customer customer;
    };
};

void VisitorsTest::knowsWhoIsThere()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const StoreSession session = scene.open(TestDatabase::opening(scene.customer));
    const Channel &store = scene.directory.channels.first();
    const Buyer buyer =
        scene.db.read([c = scene.customer](Session &s) { return CatalogueRepository(s).buyer(c.channelId, c.id); });
    // somebody else's cart is not theirs
    const Customer other = scene.add(u"B"_s, store);
    scene.db.edit([&](Session &s) {
        CatalogueRepository catalogue(s);
        const qint64 category = catalogue.saveCategory(u"Tea"_s, {}, 0);
        for (const QString &sku : {u"T-1"_s, u"T-2"_s, u"T-3"_s}) {
            catalogue.setPrice(store.priceTierId, catalogue.saveProduct(sku, sku, {}, {}, category, true), 100);
            OrdersRepository(s).addToCart(catalogue.buyer(other.channelId, other.id), sku, 1);
        }
        return Done{};
    });
    QCOMPARE(scene.find(session)->cartItems, 0);
    scene.db.edit([&buyer](Session &s) {
        OrdersRepository(s).addToCart(buyer, u"T-1"_s, 5);
        OrdersRepository(s).addToCart(buyer, u"T-2"_s, 1);
        return Done{};
    });
    const std::optional<Visitor> visitor = scene.find(session);
    QVERIFY(visitor);
    QCOMPARE(visitor->cartItems, scene.db.read([&buyer](Session &s) { return OrdersRepository(s).cartCount(buyer); }));
    QCOMPARE(visitor->session.token, session.token);
    QCOMPARE(visitor->session.csrfKey, session.csrfKey);
    QCOMPARE(visitor->customer.username, scene.customer.username);
    QCOMPARE(visitor->customer.company, scene.customer.company);
    QCOMPARE(visitor->channel.name, store.name);
    QVERIFY(visitor->buyer.channelId == buyer.channelId && visitor->buyer.customerId == buyer.customerId);
    QCOMPARE(visitor->buyer.priceTierId, store.priceTierId); // inherited
    QCOMPARE(visitor->buyer.warehouseId, store.warehouseId);
    QCOMPARE(visitor->buyer.currency, u"EUR"_s);
    QVERIFY(!visitor->acting());
}

void VisitorsTest::prefersTheCustomersOwn()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const StoreSession session = scene.open(TestDatabase::opening(scene.customer));
    QCOMPARE(scene.find(session)->language(), scene.directory.channels.first().language);
    PriceTier dollars;
    dollars.name = u"Export"_s;
    dollars.currency = u"USD"_s;
    Warehouse harbour;
    harbour.name = u"Harbour"_s;
    const auto [tier, house] = scene.db.edit([&](Session &s) {
        ChannelsRepository channels(s);
        CustomersRepository customers(s);
        const QPair<qint64, qint64> out(channels.save(dollars), channels.save(harbour));
        customers.setPriceTier({scene.customer.id}, out.first);
        customers.setWarehouse({scene.customer.id}, out.second);
        Customer german = customers.load(scene.customer.id);
        german.language = u"de"_s;
        customers.update(german);
        return out;
    });
    const std::optional<Visitor> visitor = scene.find(session); // the same session: it shows at the next page
    QVERIFY(visitor);
    QCOMPARE(visitor->buyer.priceTierId, tier);
    QCOMPARE(visitor->buyer.currency, u"USD"_s);
    QCOMPARE(visitor->buyer.warehouseId, house);
    QCOMPARE(visitor->language(), u"de"_s);
}

void VisitorsTest::takesNothingElseForAToken()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Channel second = scene.addStore(u"Second"_s);
    const StoreSession session = scene.open(TestDatabase::opening(scene.customer));
    QVERIFY(scene.find(session));
    QVERIFY(!scene.find(second.id, session.token)); // a cookie of another trade store
    QVERIFY(!scene.find(0, session.token));
    const QStringList others{QString(),
                             u" "_s,
                             u"%"_s,
                             token::make(),
                             token::hash(session.token), // whoever reads the database gets in nowhere
                             session.token.toUpper(),
                             session.token.chopped(1),
                             session.token + u' ',
                             session.csrfKey};
    for (const QString &other : others)
        QVERIFY2(!scene.find(session.channelId, other), qPrintable(other));
    QVERIFY(scene.find(session));
}

void VisitorsTest::closesOneStoreAlone()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Channel second = scene.addStore(u"Second"_s);
    const Customer there = scene.add(u"A"_s, second); // the same code and address, in another trade store
    const StoreSession here = scene.open(TestDatabase::opening(scene.customer));
    const StoreSession elsewhere = scene.open(TestDatabase::opening(there));
    QCOMPARE(scene.find(elsewhere)->customer.id, there.id);
    QCOMPARE(scene.find(elsewhere)->channel.name, u"Second"_s);
    Channel closed = scene.directory.channels.first();
    closed.active = false;
    scene.db.edit([closed](Session &s) { return ChannelsRepository(s).save(closed); });
    QVERIFY(!scene.find(here));
    QVERIFY(scene.find(elsewhere));
}

void VisitorsTest::tellsStaffFromCustomers()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const StoreSession own = scene.open(TestDatabase::opening(scene.customer));
    SessionOpening opening = TestDatabase::opening(scene.customer);
    opening.openedBy = u"staff"_s;
    opening.staffId = scene.db.edit([](Session &s) { return StaffRepository(s).current().id; });
    const StoreSession acting = scene.open(opening);
    const std::optional<Visitor> staff = scene.find(acting);
    QVERIFY(staff && staff->acting());
    QCOMPARE(staff->session.staff, u"tester"_s);
    QCOMPARE(staff->customer.id, scene.customer.id);
    QVERIFY(!scene.find(own)->acting() && scene.find(own)->session.staff.isEmpty());
    // that somebody is there still is written now and then, not with every page
    QVERIFY(!staff->session.wantsSeen);
    scene.db.edit([id = acting.id](Session &s) {
        return s.execute(u"UPDATE store_sessions SET last_seen_at = last_seen_at - 60000 WHERE id = ?"_s, {id});
    });
    QVERIFY(scene.find(acting)->session.wantsSeen && !scene.find(own)->session.wantsSeen);
    scene.db.edit([&acting](Session &s) {
        SessionsRepository(s).seen(acting);
        return Done{};
    });
    QVERIFY(!scene.find(acting)->session.wantsSeen);
    // a member of staff who has left is out at once; the customer stays
    scene.db.edit([](Session &s) {
        StaffRepository(s).setRights(u"tester"_s, false, true);
        return Done{};
    });
    QVERIFY(!scene.find(acting));
    QVERIFY(scene.find(own));
}

QTEST_GUILESS_MAIN(VisitorsTest)
#include "tst_visitors.moc"
