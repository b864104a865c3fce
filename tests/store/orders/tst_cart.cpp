// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a buyer puts into the cart, and what becomes of it.
#include "orders/ordersrepository.h"
#include "store/storescene.h"

#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class CartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersWhatWasShown_data() { addEngineRows(); }
    void ordersWhatWasShown();
    void addsUp_data() { addEngineRows(); }
    void addsUp();
    void changesAFullCart();
    void letsGoOfWhatIsNotSold_data() { addEngineRows(); }
    void letsGoOfWhatIsNotSold();
    void keepsWhatWasTyped();
    void bringsNothingBack_data() { addEngineRows(); }
    void bringsNothingBack();
    void saysWhatDoesNotFit_data() { addEngineRows(); }
    void saysWhatDoesNotFit();
    void readsQuickOrders();
    void readsQuickLines_data();
    void readsQuickLines();
    void addsManyAtOnce_data() { addEngineRows(); }
    void addsManyAtOnce();
    void asksForAnAddress();
    void takesARepeatedFormOnce_data() { addEngineRows(); }
    void takesARepeatedFormOnce();

private:
    struct Buying : Store
    {
        explicit Buying(const QString &engine) : Store(engine)
        {
            customer = add(u"A"_s);
            cookie = signIn("a@x.de", Store::secret);
            csrf = get("/", cookie).csrf();
        }
        Answer send(const QByteArray &path, const QByteArray &body) const
        {
            return post(path, "csrf=" + csrf + "&" + body, cookie);
        }
        void sell(const QStringList &skus)
        {
            db.edit([&](Session &session) {
                CatalogueRepository catalogue(session);
                const Buyer buyer = catalogue.buyer(customer.channelId, customer.id);
                for (const QString &sku : skus)
                    catalogue.setPrice(buyer.priceTierId, catalogue.saveProduct(sku, sku, {}, u"kg"_s, 1, true), 100);
                return Done{};
            });
        }
        /// "T-1:2,T-2:1"
        QString inCart()
        {
            return db.read([](Session &s) {
                QStringList out;
                for (const Row &row :
                     s.select(u"SELECT p.sku, k.quantity FROM carts k JOIN products p ON p.id = k.product_id ORDER BY p.sku"_s))
                    out << row.text(0) + u':' + row.text(1);
                return out.join(u',');
            });
        }
        Customer customer;
        QByteArray cookie, csrf;
    };
};

/// A price that changes, or another tab that adds, between the page and the order: both totals, and nothing placed.
void CartTest::ordersWhatWasShown()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = store.add(u"A"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    store.post("/cart/add", "csrf=" + csrf + "&sku=T-3&quantity=2", cookie);
    const QByteArray address = QByteArray::number(c.addresses[0].id);
    const QByteArray form = "csrf=" + csrf + "&key=" + QByteArray(64, 'a') + "&billing=" + address + "&shipping=" + address;
    const QByteArray shown = store.shown(cookie);
    store.db.edit([&](Session &session) {
        CatalogueRepository catalogue(session);
        const Buyer buyer = catalogue.buyer(c.channelId, c.id);
        catalogue.setPrice(buyer.priceTierId, catalogue.offer(buyer, u"T-3"_s).productId, 9999);
        return Done{};
    });
    const Answer dearer = store.post("/checkout", form + shown, cookie);
    QCOMPARE(dearer.status, 409);
    QVERIFY2(dearer.body.contains("20.06") && dearer.body.contains("199.98"), dearer.body.constData());
    const QByteArray again = store.shown(cookie);
    store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", cookie); // another tab
    QCOMPARE(store.post("/checkout", form + again, cookie).status, 409);
    QCOMPARE(store.post("/checkout", form, cookie).status, 409); // a form that showed nothing
    const auto orders = [&] {
        return store.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM orders"_s).toInt(); });
    };
    QCOMPARE(orders(), 0);
    QCOMPARE(store.post("/checkout", form + store.shown(cookie), cookie).status, 303);
    QCOMPARE(orders(), 1);
}

/// 40 adds at once give 40.
void CartTest::addsUp()
{
    QFETCH(QString, engine);
    Store store(engine);
    store.add(u"A"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 5; ++i)
                    wrong += store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", cookie).status == 303 ? 0 : 1;
            });
    }
    QCOMPARE(wrong, 0);
    QCOMPARE(store.db.read([](Session &s) { return s.value(u"SELECT quantity FROM carts"_s).toInt(); }), 40);
}

void CartTest::changesAFullCart()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s);
    store.db.edit([&](Session &session) {
        CatalogueRepository catalogue(session);
        const Buyer buyer = catalogue.buyer(c.channelId, c.id);
        for (int i = 0; i <= OrdersRepository::cartLinesMax; ++i) {
            const QString sku = u"M-%1"_s.arg(i);
            const qint64 id = catalogue.saveProduct(sku, sku, {}, u"kg"_s, 1, true);
            catalogue.setPrice(buyer.priceTierId, id, 100);
            if (i < OrdersRepository::cartLinesMax)
                OrdersRepository(session).addToCart(buyer, sku, 1);
        }
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    QCOMPARE(store.post("/cart/add", "csrf=" + csrf + "&sku=M-500&quantity=1", cookie).status, 400);
    QCOMPARE(store.post("/cart/add", "csrf=" + csrf + "&sku=M-3&quantity=1", cookie).status, 303);
    QCOMPARE(store.post("/cart/update", "csrf=" + csrf + "&q_M-4=7", cookie).status, 303);
    const Answer on = store.post("/cart/update", "csrf=" + csrf + "&q_M-5=9&checkout=1", cookie);
    QCOMPARE(on.header("Location"), "/checkout");
    const QByteArray cart = store.get("/cart", cookie).body;
    for (const char *line : {"name=\"q_M-3\" value=\"2\"", "name=\"q_M-4\" value=\"7\"", "name=\"q_M-5\" value=\"9\""})
        QVERIFY2(cart.contains(line), line);
    // Enter presses the form's first button: it is not the one that removes
    const qsizetype form = cart.indexOf("action=\"/cart/update\"");
    QVERIFY(cart.indexOf("<button class=\"first\"", form) > 0 &&
            cart.indexOf("<button class=\"first\"", form) < cart.indexOf("name=\"remove\"", form));
}

void CartTest::readsQuickOrders()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s);
    store.db.edit([&](Session &session) {
        CatalogueRepository catalogue(session);
        const Buyer buyer = catalogue.buyer(c.channelId, c.id);
        for (const QString &sku : {u"M8x40"_s, u"M8"_s, u"A 1 2"_s})
            catalogue.setPrice(buyer.priceTierId, catalogue.saveProduct(sku, sku, {}, u"kg"_s, 1, true), 100);
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    const auto order = [&](const QString &lines) {
        return store.post("/quick-order", "csrf=" + csrf + "&lines=" + QUrl::toPercentEncoding(lines), cookie);
    };
    QCOMPARE(order(u"M8x40\nM8 x 7\nA 1 2\nT-1;3"_s).header("Location"), "/cart?added=4");
    const auto quantity = [&](const QString &sku) {
        return store.db.read([&](Session &s) {
            return s.value(u"SELECT k.quantity FROM carts k JOIN products p ON p.id = k.product_id WHERE p.sku = ?"_s, {sku})
                .toInt();
        });
    };
    QCOMPARE(quantity(u"M8x40"_s), 1);
    QCOMPARE(quantity(u"M8"_s), 7);
    QCOMPARE(quantity(u"A 1 2"_s), 1);
    QCOMPARE(quantity(u"T-1"_s), 3);
    QVERIFY(store.get("/cart?added=4", cookie).body.contains("Products added to the cart: 4"));
    QStringList many;
    for (int i = 0; i < 203; ++i)
        many << u"T-2 1"_s;
    many << u"NOPE 1"_s;
    const Answer left = order(many.join(u'\n'));
    QCOMPARE(left.status, 400);
    QVERIFY(left.body.contains("NOPE 1") && left.body.contains("At most 200"));
    QCOMPARE(quantity(u"T-2"_s), 200); // and the others are still in the form
    QCOMPARE(left.body.count("T-2 1"), 3);
}

/// A product that is no longer sold can be taken out, and keeps nobody from changing the rest.
void CartTest::letsGoOfWhatIsNotSold()
{
    QFETCH(QString, engine);
    Buying store(engine);
    for (const char *sku : {"T-1", "T-2", "T-3"})
        QCOMPARE(store.send("/cart/add", "quantity=2&sku=" + QByteArray(sku)).status, 303);
    store.db.edit([](Session &s) {
        s.execute(u"UPDATE products SET active = FALSE WHERE sku = 'T-2'"_s);
        s.execute(u"DELETE FROM tier_prices WHERE product_id = (SELECT id FROM products WHERE sku = 'T-3')"_s);
        return Done{};
    });
    const Answer checkout = store.get("/checkout", store.cookie);
    QVERIFY2(!checkout.body.contains("Place order") && checkout.body.contains("No longer available"), checkout.body.constData());
    QCOMPARE(store.send("/cart/update", "q_T-1=5&q_T-2=2&q_T-3=2").status, 303); // Enter, with another quantity
    QCOMPARE(store.inCart(), u"T-1:5,T-2:2,T-3:2"_s);
    QCOMPARE(store.send("/cart/update", "q_T-1=5&q_T-2=2&q_T-3=2&remove=T-2").status, 303);
    QCOMPARE(store.send("/cart/update", "q_T-1=5&q_T-3=2&remove=T-3").status, 303);
    QCOMPARE(store.inCart(), u"T-1:5"_s);
    QVERIFY(store.get("/checkout", store.cookie).body.contains("Place order"));
}

/// An empty field or a word removes nothing and loses nothing: what was typed stands there again, the wrong one marked.
void CartTest::keepsWhatWasTyped()
{
    Buying store(u"sqlite"_s);
    for (const char *sku : {"T-1", "T-2"})
        QCOMPARE(store.send("/cart/add", "quantity=2&sku=" + QByteArray(sku)).status, 303);
    for (const char *wrong : {"", "abc", "-1", "1.5", "100001"}) {
        const Answer page = store.send("/cart/update", "q_T-1=" + QByteArray(wrong) + "&q_T-2=7");
        QVERIFY2(page.status == 400, wrong);
        QVERIFY2(page.body.contains("name=\"q_T-2\" value=\"7\"") && page.body.contains("Nothing was changed"),
                 page.body.constData());
        QCOMPARE(page.body.count("Write a whole number"), 1);
        QCOMPARE(store.inCart(), u"T-1:2,T-2:2"_s);
    }
    QCOMPARE(store.send("/cart/update", "q_T-1=&q_T-2=7&remove=T-1").status, 303); // removing is no matter of its quantity
    QCOMPARE(store.inCart(), u"T-2:7"_s);
    QCOMPARE(store.send("/cart/update", "q_T-2=0").status, 303);
    QCOMPARE(store.inCart(), QString());
}

/// A page from before does not put back what was ordered or removed since.
void CartTest::bringsNothingBack()
{
    QFETCH(QString, engine);
    Buying store(engine);
    for (const char *sku : {"T-1", "T-2"})
        QCOMPARE(store.send("/cart/add", "quantity=2&sku=" + QByteArray(sku)).status, 303);
    QCOMPARE(store.send("/cart/update", "q_T-1=2&q_T-2=2&remove=T-2").status, 303); // in another tab
    const Answer late = store.send("/cart/update", "q_T-1=3&q_T-2=2");
    QCOMPARE(late.status, 409);
    QVERIFY(late.body.contains("changed elsewhere"));
    QCOMPARE(store.inCart(), u"T-1:3"_s);
}

void CartTest::saysWhatDoesNotFit()
{
    QFETCH(QString, engine);
    Buying store(engine);
    QCOMPARE(store.send("/cart/add", "quantity=100000&sku=T-1").status, 303);
    const Answer more = store.send("/cart/add", "quantity=5&sku=T-1");
    QCOMPARE(more.status, 400);
    QVERIFY2(more.body.contains("Nothing was added"), more.body.constData());
    const Answer quick = store.send("/quick-order", "lines=T-2+99999%0AT-2+2%0AT-3+1");
    QCOMPARE(quick.status, 400);
    QVERIFY2(quick.body.contains("T-2 2</textarea>") && !quick.body.contains("T-3 1"), quick.body.constData());
    QCOMPARE(store.inCart(), u"T-1:100000,T-2:99999,T-3:1"_s);
}

void CartTest::readsQuickLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("cart"); ///< empty: refused
    const auto row = [](const QString &line, const QString &cart) { QTest::newRow(qPrintable(line)) << line << cart; };
    row(u"M10x 5"_s, u"M10x:5"_s); // a number that ends in x
    row(u"M10x5"_s, u"M10:5"_s);
    row(u"M10 x 5"_s, u"M10:5"_s);
    row(u"7x 3"_s, u"7x:3"_s);
    row(u"M10"_s, u"M10:1"_s);
    row(u"M10\u00a02"_s, u"M10:2"_s); // a blank that does not break
    row(u"M10;3;"_s, u"M10:3"_s);
    row(u"M10\t4"_s, u"M10:4"_s);
    row(u"A 1 2"_s, u"A 1 2:1"_s);
    row(u"A 1 2 3"_s, u"A 1 2:3"_s);
    row(u"M10 4,5"_s, {});
    row(u"M10 -3"_s, {});
    row(u"M10 99999999999999999999"_s, {});
    row(u"M10 0"_s, {});
    row(u"M11"_s, {});
    row(QString(), {});
}

void CartTest::readsQuickLines()
{
    QFETCH(QString, line);
    QFETCH(QString, cart);
    Buying store(u"sqlite"_s);
    store.sell({u"M10x"_s, u"M10"_s, u"7x"_s, u"A 1 2"_s});
    const Answer answer = store.send("/quick-order", "lines=" + QUrl::toPercentEncoding(line));
    QCOMPARE(answer.status, cart.isEmpty() ? 400 : 303);
    QCOMPARE(store.inCart(), cart);
    if (cart.isEmpty())
        QVERIFY(answer.body.contains(line.toHtmlEscaped().toUtf8()) && !answer.body.contains("M10 4’"));
}

/// The same products in another order, many times at once: nobody waits in a circle.
void CartTest::addsManyAtOnce()
{
    QFETCH(QString, engine);
    Buying store(engine);
    const QByteArray other =
        store.signIn("a@x.de", Store::secret); // another browser of theirs: requests of one session take turns
    const QByteArray otherCsrf = store.get("/", other).csrf();
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 6; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 4; ++i) {
                    const QByteArray lines = t % 2 == 0 ? "&lines=T-1+1%0AT-2+1%0AT-3+1" : "&lines=T-3+1%0AT-2+1%0AT-1+1";
                    refused += store.post("/quick-order", "csrf=" + (t % 2 == 0 ? store.csrf : otherCsrf) + lines,
                                          t % 2 == 0 ? store.cookie : other)
                                           .status == 303
                                   ? 0
                                   : 1;
                }
            });
    }
    QCOMPARE(refused, 0);
    QCOMPARE(store.inCart(), u"T-1:24,T-2:24,T-3:24"_s);
}

void CartTest::asksForAnAddress()
{
    Buying store(u"sqlite"_s);
    QCOMPARE(store.send("/cart/add", "quantity=1&sku=T-1").status, 303);
    store.db.edit([](Session &s) {
        s.execute(u"DELETE FROM addresses"_s);
        return Done{};
    });
    const QByteArray page = store.get("/checkout", store.cookie).body;
    QVERIFY2(!page.contains("Place order") && !page.contains("<select"), page.constData());
}

/// A browser, or a proxy, that got no answer posts the same form again; the page shown anew is another one.
void CartTest::takesARepeatedFormOnce()
{
    QFETCH(QString, engine);
    Buying store(engine);
    const auto markOf = [&store](const QByteArray &page) {
        static const QRegularExpression mark(u"name=\"once\" value=\"([^\"]{16,})\""_s);
        return mark.match(QString::fromUtf8(store.get(page, store.cookie).body)).captured(1).toLatin1();
    };
    const QByteArray mark = markOf("/product/T-1");
    QVERIFY(mark.size() >= 16);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(store.send("/cart/add", "quantity=2&sku=T-1&once=" + mark).status, 303);
    QCOMPARE(store.inCart(), u"T-1:2"_s);
    QCOMPARE(store.send("/cart/add", "quantity=1&sku=T-2&once=" + mark).status, 303); // the next product of the same list
    QCOMPARE(store.send("/cart/add", "quantity=2&sku=T-1&once=" + markOf("/product/T-1")).status, 303);
    QCOMPARE(store.inCart(), u"T-1:4,T-2:1"_s);
    // What was refused may be sent again.
    const QByteArray refused = markOf("/product/T-1");
    QCOMPARE(store.send("/cart/add", "quantity=100000&sku=T-1&once=" + refused).status, 400);
    QCOMPARE(store.send("/cart/add", "quantity=1&sku=T-1&once=" + refused).status, 303);
    // At one moment.
    const QByteArray both = markOf("/product/T-3");
    std::vector<std::jthread> senders;
    std::atomic<int> answered = 0;
    for (int i = 0; i < 4; ++i)
        senders.emplace_back(
            [&] { answered += store.send("/cart/add", "quantity=5&sku=T-3&once=" + both).status == 303 ? 1 : 0; });
    senders.clear();
    QCOMPARE(answered.load(), 4);
    QCOMPARE(store.inCart(), u"T-1:5,T-2:1,T-3:5"_s);
    const QByteArray quick = markOf("/quick-order");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(store.send("/quick-order", "lines=T-2+3&once=" + quick).status, 303);
    QCOMPARE(store.inCart(), u"T-1:5,T-2:4,T-3:5"_s);
}

QTEST_GUILESS_MAIN(CartTest)
#include "tst_cart.moc"
