// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people of a company find in the store: as far as their roles go, and not when the company is off.
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class CompanyPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRouteSaysWhatItNeeds();
    void letsRolesDoWhatTheyMay_data() { addEngineRows(); }
    void letsRolesDoWhatTheyMay();
    void hidesPrices_data() { addEngineRows(); }
    void hidesPrices();
    void showsTheCompany_data() { addEngineRows(); }
    void showsTheCompany();
    void shutsWhatIsOff_data() { addEngineRows(); }
    void shutsWhatIsOff();
    void showsColleaguesOrders_data() { addEngineRows(); }
    void showsColleaguesOrders();

private:
    struct InCompany : Store
    {
        explicit InCompany(const QString &engine) : Store(engine)
        {
            customer = add(u"A"_s);
            company = db.edit([&](Session &session) {
                Company company;
                company.channelId = customer.channelId;
                company.name = u"Acme"_s;
                return CompaniesRepository(session).add(company);
            });
            boss = add(u"B"_s);
            attach(boss, {}, true);
        }
        void attach(const Customer &who, const QString &permissions, bool administrator = false)
        {
            db.edit([&](Session &session) {
                CompaniesRepository companies(session);
                QList<qint64> roles;
                if (!administrator) {
                    CompanyRole role;
                    role.channelId = who.channelId;
                    role.companyId = company;
                    role.name = u"Role of "_s + permissions;
                    role.permissions = permissionsText(permissionsOf(permissions));
                    for (const CompanyRole &one : companies.roles(who.channelId, company)) {
                        if (one.name == role.name)
                            roles = {one.id};
                    }
                    if (roles.isEmpty())
                        roles = {companies.saveRole(role)};
                }
                const qint64 unit = companies.units(who.channelId, company).first().id;
                return MembershipRepository(session).attach({who.id},
                                                            {who.channelId, company, unit, roles, administrator, false});
            });
        }
        void setState(const QString &state)
        {
            db.edit([&](Session &session) {
                CompaniesRepository(session).setState(customer.channelId, company, state);
                return Done{};
            });
        }
        Customer customer, boss;
        qint64 company = 0;
    };
};

/// Each route that people of a company reach says which permission it takes, or stands here with why it takes none.
void CompanyPagesTest::everyRouteSaysWhatItNeeds()
{
    static const QStringList free = {
        u"/"_s, u"/catalogue"_s, u"/product/**"_s, u"/image/**"_s, u"/sign-out"_s, u"/profile"_s, u"/second-factor"_s,
        u"/welcome"_s, u"/choose-company"_s, // what anybody signed in has
        // Whose a request is, or in whose place somebody decides it, no permission says: each is asked when it is there.
        u"/requests"_s, u"/requests/*"_s, u"/requests/withdraw/*"_s, u"/requests/decide"_s, u"/requests/decide/*"_s,
        u"/requests/comment/*"_s, u"/requests/deputy"_s};
    Store store(u"sqlite"_s);
    int asked = 0;
    for (const Route &route : store.site->table()) {
        if (route.needs == Needs::Nobody)
            continue;
        const bool own = route.path.startsWith(u"/profile"_s) || route.path.startsWith(u"/second-factor"_s);
        QVERIFY2(!route.permission.isEmpty() || own || free.contains(route.path), qPrintable(route.path));
        const bool known =
            route.permission.isEmpty() || std::any_of(allPermissions().begin(), allPermissions().end(),
                                                      [&route](const Permission &one) { return one.name == route.permission; });
        QVERIFY2(known, qPrintable(route.permission));
        asked += route.permission.isEmpty() ? 0 : 1;
    }
    QVERIFY(asked >= 10);
}

/// Every route with every permission alone: open with its own, 403 with what is missing without it.
void CompanyPagesTest::letsRolesDoWhatTheyMay()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    for (const Permission &permission : allPermissions()) {
        const QString text = permission.reaches ? permission.name + u":own"_s : permission.name;
        store.attach(store.customer, text);
        const QByteArray cookie = store.signIn("a@x.de", Store::secret);
        const QByteArray csrf = store.get("/profile", cookie).csrf();
        for (const Route &route : store.site->table()) {
            if (route.needs == Needs::Nobody || route.permission.isEmpty())
                continue;
            const QByteArray path = QString(route.path).replace(u'*', u"K1"_s).toLatin1();
            const Answer answer = route.method == "POST" ? store.post(path, "csrf=" + csrf, cookie) : store.get(path, cookie);
            const bool named = answer.status == 403 && answer.body.contains("Acme");
            QVERIFY2(named == (route.permission != permission.name),
                     qPrintable(u"%1 with %2: %3"_s.arg(QString::fromLatin1(path), permission.name).arg(answer.status)));
            if (named)
                QVERIFY2(answer.body.contains(store.boss.displayName().toHtmlEscaped().toUtf8()), path.constData());
        }
    }
}

void CompanyPagesTest::hidesPrices()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    store.attach(store.customer, u"buy orders:own cancel:own"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    store.post("/cart/add", "csrf=" + csrf + "&sku=T-3&quantity=2", cookie);
    const QByteArray address = QByteArray::number(store.customer.addresses[0].id);
    const auto pages = [&] {
        QList<QByteArray> out;
        for (const char *path : {"/", "/catalogue", "/product/T-3", "/cart", "/checkout", "/orders"})
            out << store.get(path, cookie).body;
        return out;
    };
    for (const QByteArray &page : pages()) {
        QVERIFY(!page.contains("EUR"));
        QVERIFY2(!page.contains("Your prices") && !page.contains("class=\"price") && !page.contains(">Total<"), page.constData());
        QVERIFY2(!page.contains("10.03") && !page.contains("20.06") && !page.contains("2006") && !page.contains("1003"),
                 page.constData());
    }
    const Answer placed = store.post("/checkout",
                                     "csrf=" + csrf + "&key=" + QByteArray(64, 'a') + "&billing=" + address +
                                         "&shipping=" + address + store.shown(cookie),
                                     cookie);
    QCOMPARE(placed.status, 303);
    const QByteArray order = store.get(placed.header("Location"), cookie).body;
    QVERIFY2(!order.contains("EUR") && !order.contains(">Total<") && !order.contains("Your reference"), order.constData());
    const QString mail = store.db.read([](Session &session) {
        return session.value(u"SELECT fields FROM mails WHERE kind = 'order_confirmation'"_s).toString();
    });
    QVERIFY2(!mail.isEmpty() && !mail.contains(u"EUR"_s) && !mail.contains(u"20.06"_s), qPrintable(mail));
    store.attach(store.customer, u"buy see_prices"_s);
    QVERIFY(store.get("/catalogue", cookie).body.contains("10.03"));
}

void CompanyPagesTest::showsTheCompany()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    store.attach(store.customer, u"company"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const Answer home = store.get("/", cookie);
    QVERIFY(home.body.contains("href=\"/company\"") && !home.body.contains("href=\"/cart\"") && !home.body.contains("/cart/add"));
    const Answer page = store.get("/company", cookie);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Headquarters") && page.body.contains("Administrator"));
    QVERIFY(store.get("/company/employees?q=nobody-at-all", cookie).body.contains("Nobody was found"));
    store.add(u"C"_s); // in no company
    const QByteArray other = store.signIn("c@x.de", Store::secret);
    QCOMPARE(store.get("/company", other).status, 404);
    QVERIFY(store.get("/", other).body.contains("href=\"/cart\""));
}

/// Blocked: looks, buys nothing. Pending: no prices either. Deactivated: whoever is in is out, and nobody comes in; active again, all is as before.
void CompanyPagesTest::shutsWhatIsOff()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    store.attach(store.customer, u"buy see_prices orders:own company"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    const auto buys = [&] { return store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", cookie).status; };
    QCOMPARE(buys(), 303);
    store.setState(u"blocked"_s);
    for (const char *path : {"/cart/add", "/cart/update", "/checkout", "/quick-order"})
        QCOMPARE(store.post(path, "csrf=" + csrf + "&sku=T-1&quantity=1&lines=T-1 1", cookie).status, 403);
    const Answer blocked = store.get("/catalogue", cookie);
    QVERIFY(blocked.body.contains("Acme is blocked") && blocked.body.contains("10.01"));
    store.setState(u"pending"_s);
    QVERIFY(!store.get("/catalogue", cookie).body.contains("10.01"));
    QCOMPARE(buys(), 403);
    store.setState(u"deactivated"_s);
    QCOMPARE(store.get("/catalogue", cookie).status, 303); // to the sign-in page
    QCOMPARE(buys(), 403);
    const QByteArray form = store.get("/sign-in").csrf();
    const Answer refused = store.tryToSignIn("a@x.de", Store::secret);
    QCOMPARE(refused.status, 403);
    QVERIFY2(refused.body.contains("for a company at present"), refused.body.constData());
    QVERIFY(!store.tryToSignIn("a@x.de", "another one").body.contains("Your company")); // told to who knows the password only
    store.setState(u"active"_s);
    QCOMPARE(store.get("/catalogue", cookie).status, 200);
    QCOMPARE(buys(), 303);
}

void CompanyPagesTest::showsColleaguesOrders()
{
    QFETCH(QString, engine);
    InCompany store(engine);
    const Customer colleague = store.add(u"C"_s);
    store.attach(colleague, u"buy see_prices orders:own"_s);
    const QByteArray theirs = store.signIn("c@x.de", Store::secret);
    const QByteArray csrf = store.get("/", theirs).csrf();
    store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", theirs);
    const QByteArray address = QByteArray::number(colleague.addresses[0].id);
    const Answer placed = store.post("/checkout",
                                     "csrf=" + csrf + "&key=" + QByteArray(64, 'b') + "&billing=" + address +
                                         "&shipping=" + address + store.shown(theirs),
                                     theirs);
    const QByteArray path = placed.header("Location").left(placed.header("Location").indexOf('?'));
    store.attach(store.customer, u"orders:own"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    QCOMPARE(store.get(path, cookie).status, 404);
    store.attach(store.customer, u"orders:company"_s);
    QCOMPARE(store.get(path, cookie).status, 200);
    const Answer list = store.get("/orders", cookie);
    QVERIFY(list.body.contains(path) && list.body.contains("Placed by"));
    const QByteArray mine = store.get("/", cookie).csrf();
    QCOMPARE(store.post(path, "csrf=" + mine + "&version=1&whole=1", cookie).status, 403); // sees it, and no more
    store.attach(store.customer, u"orders:company cancel:own"_s);
    QCOMPARE(store.post(path, "csrf=" + mine + "&version=1&whole=1", cookie).status, 404);
    store.attach(store.customer, u"orders:company cancel:unit"_s);
    QCOMPARE(store.post(path, "csrf=" + mine + "&version=1&whole=1", cookie).status, 303);
}

QTEST_GUILESS_MAIN(CompanyPagesTest)
#include "tst_companypages.moc"
