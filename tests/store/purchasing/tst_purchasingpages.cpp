// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a company settles about buying, in the store: its addresses, cost centres, what a checkout begins with; and checkouts that follow.
#include "store/companyscene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class PurchasingPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAddresses_data() { addEngineRows(); }
    void keepsAddresses();
    void keepsCostCentres_data() { addEngineRows(); }
    void keepsCostCentres();
    void letsOnlyThoseChangeWhoMay_data() { addEngineRows(); }
    void letsOnlyThoseChangeWhoMay();
    void ordersAtOnce_data() { addEngineRows(); }
    void ordersAtOnce();
    void ordersToAnAddressOnce_data() { addEngineRows(); }
    void ordersToAnAddressOnce();
    void saysNothingOfOtherCompanies_data() { addEngineRows(); }
    void saysNothingOfOtherCompanies();

private:
    static constexpr auto mill = "line1=Mill+Lane+1&city=Berlin&postal_code=10115&country=DE";
};

void PurchasingPagesTest::keepsAddresses()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    QVERIFY(store.get("/company/addresses", store.boss).body.contains("There are none yet"));
    const Answer wrong = store.send("/company/addresses/new", "line1=&city=Berlin&country=DE&code=HQ&everyone=yes");
    QVERIFY(wrong.status == 400 && wrong.body.contains("aria-invalid") && wrong.body.contains("value=\"HQ\"") &&
            wrong.body.contains("value=\"Berlin\""));
    const Answer noUnit = store.send("/company/addresses/new", QByteArray(mill) + "&everyone=no");
    QVERIFY(noUnit.status == 400 && noUnit.body.contains("Choose the units"));
    QCOMPARE(store.send("/company/addresses/new", QByteArray(mill) + "&everyone=no&units=999999").status, 400);
    QCOMPARE(store.send("/company/addresses/new", QByteArray(mill) + "&code=HQ&everyone=yes").header("Location"),
             QByteArray("/company/addresses?done=saved"));
    QCOMPARE(store.addresses().size(), 1);
    const QByteArray path = "/company/addresses/" + QByteArray::number(store.addresses().first().id);
    QVERIFY(store.get("/company/addresses", store.boss).body.contains("Mill Lane 1"));
    const Answer page = store.get(path, store.boss);
    QCOMPARE(InCompany::field(page, u"line1"_s), QByteArray("Mill Lane 1"));
    const QByteArray version = "&version=" + InCompany::field(page, u"version"_s);
    QCOMPARE(store.send(path, "line1=Mill+Lane+2&city=Berlin&country=DE&code=HQ" + version).status, 303);
    const Answer late = store.send(path, "line1=Mill+Lane+3&city=Berlin&country=DE" + version);
    QVERIFY(late.status == 409 && late.body.contains("Mill Lane 3")); // what was typed is there still
    QCOMPARE(store.addresses().first().line1, u"Mill Lane 2"_s);
    QCOMPARE(store.send("/company/addresses/remove", "id=" + QByteArray::number(store.addresses().first().id)).status, 303);
    QVERIFY(store.addresses().isEmpty());
    QCOMPARE(store.get(path, store.boss).status, 404);
}

void PurchasingPagesTest::keepsCostCentres()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    store.attach(store.add(u"A"_s), store.company, {u"Buyer"_s});
    const QByteArray buyer = store.signIn("a@x.de", Store::secret);
    const Answer unknown = store.send("/company/cost-centres/new", "code=4711&name=IT&active=yes&everyone=no&people=who%40x.de");
    QVERIFY(unknown.status == 400 && unknown.body.contains("Nobody of your company has the e-mail address who@x.de") &&
            unknown.body.contains("value=\"4711\""));
    QCOMPARE(store.send("/company/cost-centres/new", "code=4711&name=IT&active=yes&everyone=no&people=A%40x.de%0d%0a").status,
             303);
    QCOMPARE(store.send("/company/cost-centres/new", "code=9&active=yes&everyone=yes").status, 303);
    const Answer twin = store.send("/company/cost-centres/new", "code=4711&active=yes&everyone=yes");
    QVERIFY(twin.status == 400 && twin.body.contains("class=\"wrong\""));
    const qint64 it = store.costCentres().first().id;
    const QByteArray path = "/company/cost-centres/" + QByteArray::number(it);
    QVERIFY(store.get(path, store.boss).body.contains("a@x.de"));
    QVERIFY(store.get("/company/cost-centres", buyer).body.contains("4711"));
    QVERIFY(!store.get(path, buyer).body.contains("<form method=\"post\" action=\"/company"));

    // Whoever it is for must choose one, and it stands on the order.
    store.send("/cart/add", "sku=T-1&quantity=2", buyer);
    const Answer page = store.get("/checkout", buyer);
    QVERIFY(page.body.contains("4711 · IT"));
    const QByteArray address = InCompany::field(page, u"billing"_s); // none: a select
    const QByteArray own = [&] {
        static const QRegularExpression option(u"<option value=\"(\\d+)\" selected>"_s);
        return option.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    }();
    QVERIFY(address.isEmpty() && !own.isEmpty());
    const QByteArray form = InCompany::carried(page) + "billing=" + own + "&shipping=" + own + "&reference=keep+me";
    const Answer none = store.send("/checkout", form + "&cost_centre=0", buyer);
    QVERIFY(none.status == 400 && none.body.contains("Choose a cost centre.") && none.body.contains("keep me"));
    const Answer placed = store.send("/checkout", form + "&cost_centre=" + QByteArray::number(it), buyer);
    QCOMPARE(placed.status, 303);
    QVERIFY(store.get(placed.header("Location"), buyer).body.contains("4711 · IT"));
    const Answer booked = store.get(path, store.boss);
    QVERIFY2(booked.body.contains("2 × Tea number 1") && booked.body.contains("20.02"), booked.body.constData());
    const Answer csv = store.get("/company/bookings/" + QByteArray::number(it), store.boss);
    QVERIFY(csv.header("Content-Type").startsWith("text/csv") && csv.body.contains("20.02,EUR"));
    const Answer kept = store.send("/company/cost-centres/remove", "id=" + QByteArray::number(it));
    QVERIFY(kept.status == 409 && kept.body.contains("Switch it off instead"));
    const QByteArray off =
        "code=4711&name=IT&everyone=yes&version=" + InCompany::field(store.get(path, store.boss), u"version"_s);
    QCOMPARE(store.send(path, off).status, 303);
    QVERIFY(!store.costCentres().first().active);
}

/// By right and in person: whoever lacks the right reads whom to ask.
void PurchasingPagesTest::letsOnlyThoseChangeWhoMay()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    store.attach(store.add(u"A"_s), store.company, {u"Buyer"_s});
    const QByteArray buyer = store.signIn("a@x.de", Store::secret);
    for (const char *path : {"/company/addresses/new", "/company/addresses/remove", "/company/cost-centres/new",
                             "/company/cost-centres/remove", "/company/checkout"}) {
        const Answer refused = store.send(path, "code=1&line1=x&city=y&country=DE&id=1", buyer);
        QVERIFY2(refused.status == 403 && refused.body.contains("Anders"), refused.body.constData());
    }
    QCOMPARE(store.get("/company/addresses/new", buyer).status, 403);
    QCOMPARE(store.get("/company/cost-centres/new", buyer).status, 404);
    for (const char *path : {"/company/addresses", "/company/cost-centres", "/company/checkout"})
        QVERIFY(!store.get(path, buyer).body.contains("button primary"));
    QVERIFY(store.addresses().isEmpty() && store.costCentres().isEmpty());
}

void PurchasingPagesTest::ordersAtOnce()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    const QByteArray bank = QByteArray::number(store.pay(u"Bank transfer"_s)),
                     invoice = QByteArray::number(store.pay(u"Invoice"_s, u"account"_s, 30));
    store.send("/cart/add", "sku=T-1&quantity=2");
    QVERIFY(!store.get("/cart", store.boss).body.contains("name=\"express\""));
    QCOMPARE(store.get("/checkout/express", store.boss).status, 404);
    store.rule(u"express_checkout"_s, yesNo(true));
    QVERIFY(store.get("/cart", store.boss).body.contains("name=\"express\""));
    QCOMPARE(store.send("/cart/update", "q_T-1=2&express=1").header("Location"), QByteArray("/checkout/express"));
    QCOMPARE(store.get("/checkout/express", store.boss).header("Location"), QByteArray("/checkout?express=1"));
    const QByteArray why = store.get("/checkout?express=1", store.boss).body;
    QVERIFY(why.contains("has set no billing address") && why.contains("has set no way to pay"));
    store.send("/company/addresses/new", QByteArray(mill) + "&everyone=yes");
    const QByteArray at = QByteArray::number(store.addresses().first().id);
    const QByteArray places = "unit=0&billing_id=" + at + "&shipping_id=" + at + "&version=0&payment_id=";
    const Answer wrong = store.send("/company/checkout", places + bank + "&reference={when}");
    QVERIFY(wrong.status == 400 && wrong.body.contains("There is no {when}"));
    QCOMPARE(store.send("/company/checkout", places + invoice + "&reference={unit}+{date}").status, 303);
    QCOMPARE(store.send("/company/checkout", places + bank).status, 409); // of before
    const Answer page = store.get("/checkout/express", store.boss);
    QVERIFY2(page.status == 200 && page.body.contains("Mill Lane 1") && page.body.contains("Invoice, 30 day") &&
                 page.body.contains("Thank you for paying early") && page.body.contains("20.02"),
             page.body.constData());
    QByteArray form = InCompany::carried(page);
    for (const char *name : {"billing", "shipping", "payment", "cost_centre", "reference"})
        form += QByteArray(name) + '=' + InCompany::field(page, QString::fromLatin1(name)).toPercentEncoding() + '&';
    const Answer placed = store.send("/checkout", form);
    QCOMPARE(placed.status, 303);
    const QByteArray order = store.get(placed.header("Location"), store.boss).body;
    QVERIFY(order.contains("Invoice, 30 day") && order.contains("Headquarters 20"));
    QCOMPARE(store.send("/checkout", form).header("Location"), placed.header("Location")); // sent twice: one order

    // Whoever may not pay on account is led to the usual checkout, and can choose what is left.
    const Customer other = store.add(u"A"_s);
    store.db.edit([&](Session &session) {
        CompaniesRepository companies(session);
        CompanyRole role;
        role.channelId = store.channel();
        role.companyId = store.company;
        role.name = u"Prepays"_s;
        role.permissions = u"buy see_prices"_s;
        return companies.saveRole(role);
    });
    store.attach(other, store.company, {u"Prepays"_s});
    const QByteArray prepays = store.signIn("a@x.de", Store::secret);
    store.send("/cart/add", "sku=T-2&quantity=1", prepays);
    QCOMPARE(store.get("/checkout/express", prepays).header("Location"), QByteArray("/checkout?express=1"));
    const Answer usual = store.get("/checkout?express=1", prepays);
    QVERIFY(usual.body.contains("pay in the way that your company set") && usual.body.contains("Bank transfer") &&
            !usual.body.contains("Invoice"));
    const QByteArray chosen = InCompany::carried(usual) + "billing=c" + at + "&shipping=c" + at;
    const Answer refused = store.send("/checkout", chosen + "&payment=" + invoice, prepays);
    QVERIFY(refused.status == 400 && refused.body.contains("Choose how you pay."));
    // What was chosen and is gone meanwhile is said, and nothing takes its place unseen.
    const Answer gone =
        store.send("/checkout", InCompany::carried(usual) + "billing=c" + at + "&shipping=c999&payment=" + bank, prepays);
    QVERIFY2(gone.status == 400 && gone.body.contains("is not there for you any more") &&
                 gone.body.contains("<option value=\"\" selected>") && !gone.body.contains("wrong_billing\""),
             gone.body.constData());
    // And is told that it was ordered, though they may look at no order.
    const Answer told = store.send("/checkout", chosen + "&payment=" + bank, prepays);
    QCOMPARE(told.status, 303);
    const Answer thanks = store.get(told.header("Location"), prepays);
    QVERIFY2(thanks.status == 200 && thanks.body.contains("Your order has been placed"), thanks.body.constData());
}

void PurchasingPagesTest::ordersToAnAddressOnce()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    store.rule(u"address_rule"_s, u"company"_s);
    store.send("/cart/add", "sku=T-1&quantity=1");
    QVERIFY(!store.get("/checkout", store.boss).body.contains("Place order")); // there is none yet
    store.send("/company/addresses/new", QByteArray(mill) + "&everyone=yes");
    QVERIFY(!store.get("/checkout", store.boss).body.contains("once_line1"));
    store.rule(u"address_rule"_s, u"once"_s);
    const Answer page = store.get("/checkout", store.boss);
    QVERIFY(page.body.contains("once_line1") && !page.body.contains("/profile/address?back=checkout"));
    const QByteArray form = InCompany::carried(page) + "billing=c" + QByteArray::number(store.addresses().first().id) +
                            "&shipping=once&once_line1=Site+12&once_country=DE";
    const Answer wrong = store.send("/checkout", form);
    QVERIFY2(wrong.status == 400 && wrong.body.contains("Write the city.") && wrong.body.contains("value=\"Site 12\""),
             wrong.body.constData());
    const Answer placed = store.send("/checkout", form + "&once_city=Bonn");
    QCOMPARE(placed.status, 303);
    QVERIFY(store.get(placed.header("Location"), store.boss).body.contains("Acme, Site 12, Bonn"));
    QCOMPARE(store.addresses().size(), 1);
}

/// Ids of another company are as those that nobody has.
void PurchasingPagesTest::saysNothingOfOtherCompanies()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    const qint64 beta = store.addCompany(u"Beta"_s);
    const auto [address, centre] = store.db.edit([&](Session &session) {
        CompanyAddress one;
        one.channelId = store.channel();
        one.companyId = beta;
        one.line1 = u"Secret Street"_s;
        one.city = u"Bonn"_s;
        one.countryCode = u"DE"_s;
        CostCentre two;
        two.channelId = store.channel();
        two.companyId = beta;
        two.code = u"Secret"_s;
        PurchasingRepository purchasing(session);
        return std::pair(purchasing.save(one), purchasing.save(two));
    });
    const QByteArray a = QByteArray::number(address), c = QByteArray::number(centre);
    for (const QByteArray &path : {"/company/addresses/" + a, "/company/cost-centres/" + c, "/company/bookings/" + c,
                                   QByteArray("/company/checkout?unit=999")})
        QCOMPARE(store.get(path, store.boss).status, 404);
    QCOMPARE(store.send("/company/addresses/" + a, QByteArray(mill) + "&version=1").status, 404);
    QCOMPARE(store.send("/company/cost-centres/" + c, "code=1&version=1").status, 404);
    QCOMPARE(store.send("/company/addresses/remove", "id=" + a).status, 404);
    QCOMPARE(store.send("/company/cost-centres/remove", "id=" + c).status, 404);
    QCOMPARE(store.send("/company/checkout", "unit=0&version=0&billing_id=" + a).status, 400);
    store.send("/cart/add", "sku=T-1&quantity=1");
    const Answer page = store.get("/checkout", store.boss);
    QVERIFY(!page.body.contains("Secret"));
    const Answer refused = store.send("/checkout", InCompany::carried(page) + "billing=c" + a + "&shipping=c" + a);
    QVERIFY(refused.status == 400 && !refused.body.contains("Secret"));
}

QTEST_GUILESS_MAIN(PurchasingPagesTest)
#include "tst_purchasingpages.moc"
