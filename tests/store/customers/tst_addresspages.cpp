// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers keep their own addresses.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class AddressPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOwnAddresses_data() { addEngineRows(); }
    void keepsOwnAddresses();
};

/// A customer's own addresses: entered, changed, removed; nobody else's; not where the trade store forbids it; nothing typed is lost.
void AddressPagesTest::keepsOwnAddresses()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = store.add(u"A"_s);
    const Customer other = store.add(u"B"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/profile/address", cookie).csrf();
    QVERIFY(!csrf.isEmpty());
    const auto addresses = [&](qint64 id) {
        return store.db.read([id](Session &session) { return CustomersRepository(session).load(id).addresses; });
    };
    const auto form = [&](const QByteArray &rest) {
        return "csrf=" + csrf + "&company=&first_name=Ann&last_name=Lee&line2=&phone=&" + rest;
    };
    // what is missing is said beside its field, and what was typed stays
    const Answer wrong = store.post("/profile/address", form("line1=M%C3%BCllerstr.+7&postal_code=13353&city=&country="), cookie);
    QCOMPARE(wrong.status, 400);
    QVERIFY2(wrong.body.contains("Müllerstr. 7") && wrong.body.contains("Enter a city") &&
                 wrong.body.contains("Choose a country"),
             wrong.body.constData());
    QCOMPARE(addresses(c.id).size(), 1);
    const Answer added = store.post(
        "/profile/address",
        form("line1=M%C3%BCllerstr.+7&postal_code=13353&city=Berlin&country=DE&default_shipping=yes&back=checkout"), cookie);
    QCOMPARE(added.status, 303);
    QCOMPARE(added.header("Location"), QByteArray("/checkout"));
    QList<Address> now = addresses(c.id);
    QCOMPARE(now.size(), 2);
    QCOMPARE(now[1].country, u"Germany"_s);
    QVERIFY(now[1].defaultShipping && !now[0].defaultShipping && now[0].defaultBilling); // one of each kind
    const QByteArray id = QByteArray::number(now[1].id);
    QVERIFY(store.get("/profile", cookie).body.contains("/profile/address?id=" + id));
    QVERIFY(store.get("/profile/address?id=" + id, cookie).body.contains("13353"));
    QCOMPARE(store
                 .post("/profile/address", form("id=" + id + "&line1=Neue+Str.+1&postal_code=80331&city=M%C3%BCnchen&country=DE"),
                       cookie)
                 .status,
             303);
    now = addresses(c.id);
    QVERIFY(now.size() == 2 && now[1].line1 == u"Neue Str. 1"_s && now[1].city == u"München"_s);
    // another customer's address is not there
    const QByteArray theirs = QByteArray::number(addresses(other.id).first().id);
    QCOMPARE(store.get("/profile/address?id=" + theirs, cookie).status, 404);
    QCOMPARE(store.post("/profile/address", form("id=" + theirs + "&line1=X&city=Y&country=DE"), cookie).status, 404);
    QCOMPARE(store.post("/profile/address/remove", "csrf=" + csrf + "&id=" + theirs, cookie).status, 404);
    QCOMPARE(addresses(other.id).first().line1, other.addresses.first().line1);
    QCOMPARE(store.post("/profile/address", "line1=X&city=Y&country=DE", cookie).status, 403); // without the form's token
    QCOMPARE(store.post("/profile/address/remove", "csrf=" + csrf + "&id=" + id, cookie).status, 303);
    QCOMPARE(addresses(c.id).size(), 1);
    QCOMPARE(store.db.read([&](Session &s) {
        return s.value(u"SELECT count(*) FROM activity WHERE customer_id = ? AND actor = ?"_s, {c.id, u"customer:%1"_s.arg(c.id)})
            .toInt();
    }),
             3);
    store.db.edit([&](Session &session) { // the trade store forbids it
        session.execute(u"UPDATE channels SET own_addresses = FALSE WHERE id = ?"_s, {c.channelId});
        session.touchAll(u"channels"_s);
        return Done{};
    });
    QTRY_COMPARE(store.get("/profile/address", cookie).status, 403);
    QCOMPARE(store.post("/profile/address", form("line1=X&city=Y&country=DE"), cookie).status, 403);
    QVERIFY(!store.get("/profile", cookie).body.contains("/profile/address"));
}

QTEST_GUILESS_MAIN(AddressPagesTest)
#include "tst_addresspages.moc"
