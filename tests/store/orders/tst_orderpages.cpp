// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders are listed, shown and cancelled.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "orders/orderwork.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class OrderPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesOrders();
    void cancels_data() { addEngineRows(); }
    void cancels();
    void refusesToCancel_data() { addEngineRows(); }
    void refusesToCancel();

private:
    /// A customer who ordered 5 of T-1 and 2 of T-2.
    struct Ordered : Store
    {
        explicit Ordered(const QString &engine) : Store(engine)
        {
            customer = add(u"A"_s);
            cookie = signIn("a@x.de", secret);
            csrf = get("/", cookie).csrf();
            send("/cart/add", "sku=T-1&quantity=5");
            send("/cart/add", "sku=T-2&quantity=2");
            const QByteArray address = QByteArray::number(customer.addresses[0].id);
            const Answer placed =
                send("/checkout", "key=" + QByteArray(64, 'a') + "&billing=" + address + "&shipping=" + address + shown(cookie));
            path = placed.header("Location");
            path = path.left(path.indexOf('?'));
        }
        Answer send(const QByteArray &to, const QByteArray &body) const { return post(to, "csrf=" + csrf + "&" + body, cookie); }
        Order order()
        {
            return db.read([&](Session &session) {
                return OrdersRepository(session).load(customer.channelId, customer.id, QString::fromLatin1(path.mid(8)));
            });
        }
        QByteArray version() { return "version=" + QByteArray::number(order().rowVersion); }
        Customer customer;
        QByteArray cookie, csrf, path;
    };
};

void OrderPagesTest::pagesOrders()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s);
    store.db.edit([&](Session &session) {
        const Buyer buyer = CatalogueRepository(session).buyer(c.channelId, c.id);
        for (int i = 1; i <= 120; ++i) {
            Order order;
            order.number = u"O-%1"_s.arg(i, 4, 10, QChar(u'0'));
            order.currency = u"EUR"_s;
            order.status = u"placed"_s;
            order.placedAt = i;
            OrdersRepository(session).insert(buyer, order, u"k%1"_s.arg(i));
        }
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    QSet<QByteArray> seen;
    QByteArray path = "/orders";
    for (int pages = 0; !path.isEmpty() && pages < 9; ++pages) {
        const QByteArray body = store.get(path, cookie).body;
        static const QRegularExpression number(u">(O-\\d{4})<"_s);
        for (auto all = number.globalMatch(QString::fromUtf8(body)); all.hasNext();)
            seen.insert(all.next().captured(1).toLatin1());
        static const QRegularExpression next(u"rel=\"next\" href=\"([^\"]+)\""_s);
        path = next.match(QString::fromUtf8(body)).captured(1).toLatin1();
    }
    QCOMPARE(seen.size(), 120);
}

void OrderPagesTest::cancels()
{
    QFETCH(QString, engine);
    Ordered store(engine);
    QVERIFY(store.path.startsWith("/orders/K"));
    const Answer plain = store.get(store.path, store.cookie);
    QVERIFY(plain.body.contains("Placed") && plain.body.contains("?cancel=1") && !plain.body.contains("cancel_0"));
    const Answer asking = store.get(store.path + "?cancel=1", store.cookie);
    QVERIFY(asking.body.contains("name=\"cancel_0\"") && asking.body.contains("max=\"5\""));
    QCOMPARE(store.send(store.path, store.version() + "&cancel_0=2&cancel_1=").status, 303);
    const Answer less = store.get(store.path, store.cookie);
    QVERIFY(less.body.contains("Cancelled: 2"));
    QCOMPARE(store.order().dueMinor(), 3 * 1001 + 2 * 1002);
    QCOMPARE(store.send(store.path, store.version() + "&whole=1").status, 303);
    QCOMPARE(store.order().status, u"cancelled"_s);
    QVERIFY(store.get("/orders", store.cookie).body.contains("Cancelled"));
    QVERIFY(!store.get(store.path, store.cookie).body.contains("?cancel=1"));
    const auto told = store.db.read(
        [](Session &session) { return session.value(u"SELECT count(*) FROM mails WHERE kind = 'order_changed'"_s).toInt(); });
    QCOMPARE(told, 2);
    const QString actor = store.db.read(
        [](Session &session) { return session.value(u"SELECT actor FROM order_events ORDER BY id LIMIT 1"_s).toString(); });
    QCOMPARE(actor, u"customer:%1"_s.arg(store.customer.id));
}

/// What is stale, foreign, nonsense or too late answers with a reason, keeps what was typed, and changes nothing.
void OrderPagesTest::refusesToCancel()
{
    QFETCH(QString, engine);
    Ordered store(engine);
    const QByteArray version = store.version();
    const QList<std::pair<QByteArray, int>> bad = {{"", 400},
                                                   {"&cancel_0=", 400},
                                                   {"&cancel_0=0", 400},
                                                   {"&cancel_0=-1", 400},
                                                   {"&cancel_0=1.5", 400},
                                                   {"&cancel_0=x%3Cscript%3E", 400},
                                                   {"&cancel_0=6", 400},
                                                   {"&cancel_0=99999999999999999999", 400},
                                                   {"&cancel_7=1", 400}};
    for (const auto &[form, status] : bad) {
        const Answer answer = store.send(store.path, version + form);
        QVERIFY2(answer.status == status, QByteArray(form + " " + QByteArray::number(answer.status)).constData());
        QVERIFY2(answer.body.contains("role=\"alert\"") && !answer.body.contains("<script>"), form.constData());
    }
    QVERIFY(store.send(store.path, version + "&cancel_0=6").body.contains("value=\"6\""));
    QCOMPARE(store.order().cancelledMinor, 0);
    QCOMPARE(store.send(store.path, "version=99&cancel_0=1").status, 409);
    QCOMPARE(store.send(store.path, "cancel_0=1&version=").status, 303); // a form without one saw the first
    QCOMPARE(store.send(store.path, version + "&cancel_0=1").status, 409); // the same page again
    QCOMPARE(store.order().lines[0].cancelled, 1);
    QCOMPARE(store.send("/orders/K9999999", "version=1&whole=1").status, 404);
    // Somebody else's.
    store.add(u"B"_s);
    const QByteArray other = store.signIn("b@x.de", Store::secret);
    const QByteArray csrf = store.get("/", other).csrf();
    QCOMPARE(store.post(store.path, "csrf=" + csrf + "&version=2&whole=1", other).status, 404);
    // Confirmed meanwhile.
    store.db.edit([&](Session &session) {
        OrderWork(session).setState({store.customer.channelId, store.order().id, 0}, u"confirmed"_s);
        return Done{};
    });
    const Answer late = store.send(store.path, store.version() + "&whole=1");
    QCOMPARE(late.status, 409);
    QVERIFY(late.body.contains("Confirmed") && !late.body.contains("cancel_0"));
    QCOMPARE(store.order().lines[0].cancelled, 1);
}

QTEST_GUILESS_MAIN(OrderPagesTest)
#include "tst_orderpages.moc"
