// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which company somebody is in the store for, and how a company looks after its people there.
#include "companies/companiesrepository.h"
#include "companies/employees.h"
#include "companies/membership.h"
#include "credentials/tokensrepository.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class EmployeePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhichCompany_data() { addEngineRows(); }
    void asksForWhichCompany();
    void keepsCartsApart_data() { addEngineRows(); }
    void keepsCartsApart();
    void endsSessionsOfACompany_data() { addEngineRows(); }
    void endsSessionsOfACompany();
    void leadsBackAfterSigningIn_data() { addEngineRows(); }
    void leadsBackAfterSigningIn();
    void beginsWhereOneWants_data() { addEngineRows(); }
    void beginsWhereOneWants();
    void invitesAndTakesIn_data() { addEngineRows(); }
    void invitesAndTakesIn();
    void keepsWhatWasTyped_data() { addEngineRows(); }
    void keepsWhatWasTyped();
    void signsUpByLink_data() { addEngineRows(); }
    void signsUpByLink();
    void buildsRolesAndUnits_data() { addEngineRows(); }
    void buildsRolesAndUnits();
    void takesFiles_data() { addEngineRows(); }
    void takesFiles();
    void changesNothingByPersonalLink_data() { addEngineRows(); }
    void changesNothingByPersonalLink();
    void saysNothingOfOthers_data() { addEngineRows(); }
    void saysNothingOfOthers();

private:
    struct InCompanies : Store
    {
        explicit InCompanies(const QString &engine) : Store(engine)
        {
            boss = Store::add(u"B"_s);
            acme = company(u"Acme"_s);
            attach(boss, acme, {}, true);
        }
        qint64 company(const QString &name)
        {
            return db.edit([&](Session &session) {
                Company one;
                one.channelId = directory.channels.first().id;
                one.name = name;
                return CompaniesRepository(session).add(one);
            });
        }
        qint64 unit(qint64 of)
        {
            return db.read([&](Session &session) {
                const auto all = CompaniesRepository(session).units(directory.channels.first().id, of);
                return all.first().id;
            });
        }
        qint64 role(qint64 of, const QString &name)
        {
            return db.read([&](Session &session) {
                const auto all = CompaniesRepository(session).roles(directory.channels.first().id, of);
                for (const CompanyRole &one : all) {
                    if (one.name == name)
                        return one.id;
                }
                return qint64(0);
            });
        }
        void attach(const Customer &who, qint64 to, const QList<qint64> &roles, bool administrator = false)
        {
            const qint64 where = unit(to);
            db.edit([&](Session &session) {
                return MembershipRepository(session).attach({who.id}, {who.channelId, to, where, roles, administrator});
            });
        }
        QByteArray csrf(const QByteArray &cookie, const QByteArray &page = "/profile") const { return get(page, cookie).csrf(); }
        Answer choose(const QByteArray &cookie, qint64 company, const QByteArray &more = {}) const
        {
            return post("/choose-company",
                        "csrf=" + csrf(cookie, "/choose-company") + "&company=" + QByteArray::number(company) + more, cookie);
        }
        /// Follows redirects to where somebody ends up.
        QByteArray arrives(const QByteArray &from, const QByteArray &cookie) const
        {
            QByteArray at = from;
            for (int i = 0; i < 5; ++i) {
                const Answer answer = get(at, cookie);
                if (answer.status != 303)
                    return at;
                at = answer.header("Location");
            }
            return at;
        }
        Customer boss;
        qint64 acme = 0;
    };
};

void EmployeePagesTest::asksForWhichCompany()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const qint64 beta = store.company(u"Beta"_s);
    const Customer both = store.add(u"A"_s);
    store.attach(both, store.acme, {store.role(store.acme, u"Buyer"_s)});
    QByteArray cookie = store.signIn("a@x.de", Store::secret);
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/")); // of one company nothing is asked
    QVERIFY(!store.get("/", cookie).body.contains("/choose-company"));
    store.attach(both, beta, {store.role(beta, u"Viewer"_s)});
    cookie = store.signIn("a@x.de", Store::secret);
    for (const char *path : {"/welcome", "/", "/catalogue", "/cart", "/orders", "/company"})
        QCOMPARE(store.get(path, cookie).header("Location"), QByteArray("/choose-company"));
    QCOMPARE(store.post("/cart/add", "csrf=" + store.csrf(cookie, "/choose-company") + "&sku=T-1&quantity=1", cookie).status,
             403);
    const Answer page = store.get("/choose-company", cookie);
    QVERIFY(page.status == 200 && page.body.contains("Acme") && page.body.contains("Beta"));
    QCOMPARE(store.choose(cookie, 999).status, 404);
    QCOMPARE(store.choose(cookie, beta).header("Location"), QByteArray("/welcome"));
    QCOMPARE(store.get("/cart", cookie).status, 403); // viewers of Beta buy nothing
    const Answer home = store.get("/company", cookie);
    QVERIFY(home.body.contains("<h1>Beta</h1>") && home.body.contains("/choose-company"));
    QCOMPARE(store.choose(cookie, store.acme, "&keep=yes&to=/catalogue").header("Location"), QByteArray("/catalogue"));
    QCOMPARE(store.get("/cart", cookie).status, 200);
    // From now on they begin there; when it is off they are in the other one, and asked no more.
    cookie = store.signIn("a@x.de", Store::secret);
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/"));
    QVERIFY(store.get("/company", cookie).body.contains("<h1>Acme</h1>"));
    store.db.edit([&](Session &session) {
        CompaniesRepository(session).setState(both.channelId, store.acme, u"deactivated"_s);
        return Done{};
    });
    QCOMPARE(store.get("/company", cookie).status, 303); // that session was for it
    cookie = store.signIn("a@x.de", Store::secret);
    QVERIFY(store.get("/company", cookie).body.contains("<h1>Beta</h1>"));
}

void EmployeePagesTest::keepsCartsApart()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const Customer both = store.add(u"A"_s);
    // What is in the cart goes along to the first company.
    QByteArray cookie = store.signIn("a@x.de", Store::secret);
    store.post("/cart/add", "csrf=" + store.csrf(cookie) + "&sku=T-5&quantity=3", cookie);
    const qint64 beta = store.company(u"Beta"_s);
    for (const qint64 one : {store.acme, beta})
        store.attach(both, one, {store.role(one, u"Buyer"_s)});
    cookie = store.signIn("a@x.de", Store::secret);
    store.choose(cookie, store.acme);
    QVERIFY(store.get("/cart", cookie).body.contains("T-5"));
    const QByteArray ofAcme = store.csrf(cookie);
    store.choose(cookie, beta);
    QVERIFY(!store.get("/cart", cookie).body.contains("T-5"));
    // A form of a page for Acme does nothing for Beta, and says so.
    const Answer late = store.post("/cart/add", "csrf=" + ofAcme + "&sku=T-1&quantity=1", cookie);
    QCOMPARE(late.status, 409);
    QVERIFY(late.body.contains("Acme") && late.body.contains("Beta"));
    QCOMPARE(store.post("/cart/add", "csrf=" + QByteArray(64, 'a') + "&sku=T-1&quantity=1", cookie).status, 403);
    QVERIFY(!store.get("/cart", cookie).body.contains("T-1\""));
    QCOMPARE(store.post("/cart/add", "csrf=" + store.csrf(cookie) + "&sku=T-2&quantity=1", cookie).status, 303);
    const QByteArray address = QByteArray::number(both.addresses[0].id);
    const Answer placed = store.post("/checkout",
                                     "csrf=" + store.csrf(cookie) + "&key=" + QByteArray(64, 'b') + "&billing=" + address +
                                         "&shipping=" + address + store.shown(cookie),
                                     cookie);
    QCOMPARE(placed.status, 303);
    const QByteArray order = placed.header("Location").split('?').first();
    QVERIFY(store.get(order, cookie).body.contains("Beta"));
    store.choose(cookie, store.acme);
    QVERIFY(store.get("/cart", cookie).body.contains("T-5")); // as it was
    // The order of Beta is not there for Acme, and the way to it is offered.
    QVERIFY(!store.get("/orders", cookie).body.contains(order.mid(8)));
    const Answer elsewhere = store.get(order, cookie);
    QCOMPARE(elsewhere.status, 404);
    QVERIFY(elsewhere.body.contains("Beta") && elsewhere.body.contains("name=\"to\" value=\"" + order + "\""));
    QCOMPARE(store.choose(cookie, beta, "&to=" + QUrl::toPercentEncoding(QString::fromLatin1(order))).header("Location"), order);
    QCOMPARE(store.get(order, cookie).status, 200);
}

void EmployeePagesTest::endsSessionsOfACompany()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const qint64 beta = store.company(u"Beta"_s);
    const Customer both = store.add(u"A"_s);
    for (const qint64 one : {store.acme, beta})
        store.attach(both, one, {store.role(one, u"Buyer"_s)});
    const auto opened = [&](qint64 company) {
        return store.db.edit([&](Session &session) {
            SessionOpening opening;
            opening.channelId = both.channelId;
            opening.customerId = both.id;
            opening.companyId = company;
            const StoreSession one = SessionsRepository(session).open(opening);
            return "__Host-kontor=" + QByteArray::number(one.channelId) + '.' + one.token.toLatin1();
        });
    };
    QList<QByteArray> ofAcme;
    for (int i = 0; i < 100; ++i)
        ofAcme << opened(store.acme);
    const QByteArray ofBeta = opened(beta);
    QCOMPARE(store.get("/cart", ofAcme.first()).status, 200);
    const auto setState = [&](const QString &state) {
        store.db.edit([&](Session &session) {
            CompaniesRepository(session).setState(both.channelId, store.acme, state);
            return Done{};
        });
    };
    const auto alive = [&] {
        return std::count_if(ofAcme.begin(), ofAcme.end(),
                             [&](const QByteArray &one) { return store.get("/cart", one).status == 200; });
    };
    setState(u"deactivated"_s);
    QCOMPARE(alive(), 0);
    QCOMPARE(store.get("/cart", ofBeta).status, 200);
    setState(u"active"_s);
    QCOMPARE(alive(), 100);
}

void EmployeePagesTest::leadsBackAfterSigningIn()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const QByteArray form = store.get("/catalogue?q=tea%20leaves&page=2").header("Location");
    QVERIFY2(form.startsWith("/sign-in?to=%2Fcatalogue"), form.constData());
    const auto signInAt = [&](const QByteArray &to) {
        const Answer page = store.get("/sign-in?to=" + to);
        static const QRegularExpression field(u"name=\"to\" value=\"([^\"]*)\""_s);
        QString target = field.match(QString::fromUtf8(page.body)).captured(1);
        target.replace(u"&amp;"_s, u"&"_s);
        const Answer in = store.post(
            "/sign-in",
            "csrf=" + page.csrf() + "&account=b@x.de&password=" + QUrl::toPercentEncoding(QString::fromLatin1(Store::secret)) +
                "&to=" + QUrl::toPercentEncoding(target),
            "__Host-kontor-form=" + page.cookie("__Host-kontor-form"));
        const QByteArray cookie = "__Host-kontor=" + in.cookie("__Host-kontor");
        const QByteArray first = store.arrives(in.header("Location"), cookie);
        if (store.arrives("/welcome", cookie) != "/")
            qFatal("once only");
        return first;
    };
    const QByteArray there = signInAt(form.mid(int(qstrlen("/sign-in?to="))));
    QVERIFY2(there.startsWith("/catalogue?") && there.contains("page=2") && there.contains("q=tea%20leaves"), there.constData());
    for (const char *outside :
         {"https://evil.example/", "//evil.example/", "/\\evil.example", "/\r\nSet-Cookie: x=1", "javascript:1", ""})
        QCOMPARE(signInAt(QUrl::toPercentEncoding(QString::fromLatin1(outside))), QByteArray("/"));
}

void EmployeePagesTest::beginsWhereOneWants()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    QByteArray cookie = store.signIn("b@x.de", Store::secret);
    const auto start = [&](const QByteArray &page) {
        return store.post("/profile/start", "csrf=" + store.csrf(cookie) + "&startpage=" + page, cookie);
    };
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/"));
    QCOMPARE(start("orders").status, 303);
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/orders"));
    QCOMPARE(start("nowhere").status, 400);
    store.db.edit([&](Session &session) { return session.execute(u"UPDATE channels SET start_page = 'catalogue'"_s); });
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/orders")); // one's own counts more
    QCOMPARE(start("").status, 303);
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/catalogue"));
    // What one may no more is passed over.
    QCOMPARE(start("company").status, 303);
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/company"));
    const Customer other = store.add(u"C"_s);
    store.attach(other, store.acme, {}, true);
    store.attach(store.boss, store.acme, {});
    QCOMPARE(store.arrives("/welcome", cookie), QByteArray("/catalogue"));
}

void EmployeePagesTest::invitesAndTakesIn()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const QByteArray boss = store.signIn("b@x.de", Store::secret);
    const QByteArray buyer = QByteArray::number(store.role(store.acme, u"Buyer"_s));
    const QByteArray unit = QByteArray::number(store.unit(store.acme));
    const Answer form = store.get("/company/employees/new", boss);
    QVERIFY(form.body.contains("value=\"" + buyer + "\" checked")); // the default role
    const Answer sent = store.post("/company/employees/new",
                                   "csrf=" + form.csrf() + "&first_name=Eve&last_name=Example&email=eve@acme.de&unit=" + unit +
                                       "&role=" + buyer + "&department=Sales&mobile=1",
                                   boss);
    QCOMPARE(sent.header("Location"), QByteArray("/company/employees?done=invited"));
    QVERIFY(store.get("/company/employees", boss).body.contains("eve@acme.de"));
    const auto link = [&] {
        return store.db.edit([&](Session &session) {
            const qint64 id = session.value(u"SELECT customer_id FROM company_invitations"_s).toLongLong();
            return TokensRepository(session).mint(store.boss.channelId, id, purpose::companyInvitation).toLatin1();
        });
    }();
    QCOMPARE(store.get("/join-company/" + link + "x").status, 410);
    const Answer page = store.get("/join-company/" + link);
    QVERIFY(page.status == 200 && page.body.contains("Acme") && page.body.contains("new_password"));
    const QByteArray kept = "__Host-kontor-form=" + page.cookie("__Host-kontor-form");
    static const QRegularExpression field(u"name=\"invitation\" value=\"(\\d+)\""_s);
    const QByteArray id = field.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    const QByteArray basics = "csrf=" + page.csrf() + "&link=" + link + "&invitation=" + id + "&answer=accept";
    QCOMPARE(store.post("/join-company", basics + "&new_password=short&repeated=short", kept).status, 400);
    QCOMPARE(store.post("/join-company", basics + "&new_password=a+long+secret+of+eve&repeated=another", kept).status, 400);
    const QByteArray good = basics + "&new_password=a+long+secret+of+eve&repeated=a+long+secret+of+eve";
    QCOMPARE(store.post("/join-company", good, kept).header("Location"), QByteArray("/sign-in?done=joined"));
    QCOMPARE(store.post("/join-company", good, kept).status, 410);
    const QByteArray eve = store.signIn("eve@acme.de", "a long secret of eve");
    QVERIFY(!eve.isEmpty());
    QVERIFY(store.get("/company", eve).body.contains("Buyer"));
    QCOMPARE(store.post("/cart/add", "csrf=" + store.csrf(eve) + "&sku=T-1&quantity=1", eve).status, 303);
    QCOMPARE(store.get("/company/employees", eve).status, 200); // all may look
    QVERIFY(!store.get("/company/employees", eve).body.contains("/company/employees/new"));
    QCOMPARE(store.get("/company/employees/new", eve).status, 403);
    // Ended: out at once, and in the list of those who left.
    const qint64 user = store.db.read([](Session &s) { return s.value(u"SELECT max(id) FROM company_users"_s).toLongLong(); });
    QCOMPARE(store.get("/company/employees/" + QByteArray::number(user), boss).status, 200);
    QCOMPARE(store.post("/company/employees/end", "csrf=" + store.csrf(boss) + "&id=" + QByteArray::number(user), boss).status,
             303);
    QCOMPARE(store.get("/company", eve).status, 303);
    QVERIFY(store.get("/company/employees?show=past", boss).body.contains("eve@acme.de"));
    QVERIFY(!store.get("/company/employees", boss).body.contains("eve@acme.de"));
    QCOMPARE(store.tryToSignIn("eve@acme.de", "a long secret of eve").status, 403);
}

void EmployeePagesTest::keepsWhatWasTyped()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const QByteArray boss = store.signIn("b@x.de", Store::secret);
    const QByteArray csrf = store.csrf(boss);
    const Answer bad = store.post("/company/employees/new",
                                  "csrf=" + csrf + "&first_name=Eve&last_name=%3Cb%3E&email=nothing&department=Sales", boss);
    QCOMPARE(bad.status, 400);
    QVERIFY(bad.body.contains("value=\"&lt;b&gt;\"") && bad.body.contains("value=\"nothing\"") &&
            bad.body.contains("aria-invalid"));
    const Answer noUnit = store.post("/company/employees/new", "csrf=" + csrf + "&last_name=E&email=e@b.de&unit=77777777", boss);
    QVERIFY(noUnit.status == 400 && noUnit.body.contains("class=\"wrong\""));
    const Answer noName = store.post("/company/roles/new", "csrf=" + csrf + "&name=&p_buy=yes&p_orders=unit", boss);
    QCOMPARE(noName.status, 400);
    QVERIFY(noName.body.contains("name=\"p_buy\" value=\"yes\" checked") && noName.body.contains("value=\"unit\" selected"));
    for (const QByteArray &hostile :
         {QByteArray("role=999999999999999999999"), QByteArray("unit=-1"), QByteArray("first_name=") + QByteArray(5000, 'x'),
          QByteArray("mobile=%00"), QByteArray("department=%0A%0B")}) {
        const int status =
            store.post("/company/employees/new", "csrf=" + csrf + "&last_name=E&email=e@b.de&" + hostile, boss).status;
        QVERIFY2(status == 400, qPrintable(QString::number(status) + u' ' + QString::fromLatin1(hostile.left(40))));
    }
    QCOMPARE(store.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM company_invitations"_s).toInt(); }), 0);
}

void EmployeePagesTest::signsUpByLink()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const QByteArray boss = store.signIn("b@x.de", Store::secret);
    const Answer made = store.post("/company/links",
                                   "csrf=" + store.csrf(boss) + "&unit=" + QByteArray::number(store.unit(store.acme)) +
                                       "&role=" + QByteArray::number(store.role(store.acme, u"Buyer"_s)),
                                   boss);
    static const QRegularExpression address(u"/join/([0-9a-f.]+)<"_s);
    const QByteArray link = address.match(QString::fromUtf8(made.body)).captured(1).toLatin1();
    QVERIFY(!link.isEmpty());
    const Answer page = store.get("/join/" + link);
    QVERIFY(page.status == 200 && page.body.contains("Acme") && page.body.contains("Buyer"));
    const QByteArray kept = "__Host-kontor-form=" + page.cookie("__Host-kontor-form");
    const auto signUp = [&](const QByteArray &email) {
        return store.post("/join", "csrf=" + page.csrf() + "&link=" + link + "&first_name=Eve&last_name=E&email=" + email, kept);
    };
    QCOMPARE(signUp("nothing").status, 400);
    const Answer sent = signUp("b@x.de"); // somebody who works there already: the same answer, and nothing comes of it
    QVERIFY(sent.status == 200 && sent.body.contains("b@x.de"));
    QVERIFY(!store.get("/company/employees", boss).body.contains("/company/invitations"));
    QCOMPARE(signUp("eve@acme.de").status, 200); // whoever mistyped tries again
    QCOMPARE(signUp("eva@acme.de").status, 200);
    const QByteArray people = store.get("/company/employees", boss).body;
    QVERIFY(people.contains("eva@acme.de") && !people.contains("eve@acme.de"));
    static const QRegularExpression open(u"name=\"end\" value=\"(\\d+)\""_s);
    const QByteArray id = open.match(QString::fromUtf8(people)).captured(1).toLatin1();
    QCOMPARE(store.post("/company/links", "csrf=" + store.csrf(boss) + "&end=" + id, boss).status, 303);
    QCOMPARE(signUp("eve@acme.de").status, 410);
    QCOMPARE(store.get("/join/" + link).status, 410);
    QCOMPARE(store.get("/join/1.2").status, 410);
}

void EmployeePagesTest::buildsRolesAndUnits()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const QByteArray boss = store.signIn("b@x.de", Store::secret);
    const QByteArray csrf = store.csrf(boss);
    QCOMPARE(store.post("/company/roles/new", "csrf=" + csrf + "&name=Clerk&p_buy=yes&p_orders=tree&standard=yes", boss).status,
             303);
    const QByteArray clerk = QByteArray::number(store.role(store.acme, u"Clerk"_s));
    const Answer roles = store.get("/company/roles", boss);
    QVERIFY(roles.body.contains("Clerk") && roles.body.count("Default role") == 1);
    QVERIFY(store.get("/company/roles/" + clerk, boss).body.contains("value=\"tree\" selected"));
    QCOMPARE(store.post("/company/roles/" + clerk, "csrf=" + csrf + "&name=Clerk&p_buy=yes&version=99", boss).status, 409);
    QCOMPARE(store.post("/company/roles/remove", "csrf=" + csrf + "&id=" + clerk, boss).status, 303);
    QCOMPARE(store.role(store.acme, u"Clerk"_s), 0);
    const QByteArray first = QByteArray::number(store.unit(store.acme));
    QCOMPARE(store.post("/company/units/new", "csrf=" + csrf + "&name=Kitchen&parent_id=" + first, boss).status, 303);
    QVERIFY(store.get("/company", boss).body.contains("Headquarters / Kitchen"));
    QCOMPARE(store.post("/company/units/" + first, "csrf=" + csrf + "&name=Headquarters&parent_id=" + first + "&version=1", boss)
                 .status,
             400);
    const Answer mail = store.post("/company/units/new", "csrf=" + csrf + "&name=X&email=nothing&parent_id=0", boss);
    QVERIFY(mail.status == 400 && mail.body.contains("class=\"wrong\""));
    // Staff see all of it and change nothing.
    const QString ticket = makeTicket(store.boss.channelId);
    store.db.edit([&](Session &session) {
        SessionsRepository(session).addTicket(store.boss.channelId, store.boss.id, token::hash(ticket), {}, {});
        return Done{};
    });
    const QByteArray acting = "__Host-kontor=" + store.post("/ticket", "ticket=" + ticket.toLatin1()).cookie("__Host-kontor");
    QCOMPARE(store.get("/company/employees", acting).status, 200);
    const QByteArray theirs = store.csrf(acting);
    for (const Route &route : store.site->table()) {
        if (route.method == "POST" && route.path.startsWith(u"/company/"_s))
            QCOMPARE(store.post(QString(route.path).replace(u'*', u"1"_s).toLatin1(), "csrf=" + theirs, acting).status, 403);
    }
}

void EmployeePagesTest::takesFiles()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const QByteArray boss = store.signIn("b@x.de", Store::secret);
    const QByteArray csrf = store.csrf(boss);
    const auto upload = [&](const QByteArray &file) {
        const QByteArray body =
            "--XX\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf +
            "\r\n--XX\r\nContent-Disposition: form-data; name=\"rows\"\r\n\r\n\r\n--XX\r\n"
            "Content-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n" +
            file + "\r\n--XX--\r\n";
        return raw(store.server->port(), "POST /company/employees/import HTTP/1.1\r\nHost: " + store.host() +
                                             "\r\nContent-Type: multipart/form-data; boundary=XX\r\nContent-Length: " +
                                             QByteArray::number(body.size()) + "\r\nCookie: " + boss +
                                             "\r\nConnection: close\r\n\r\n" + body);
    };
    const Answer done =
        upload("first_name,last_name,email,roles\nEve,One,eve@acme.de,Buyer\nMax,Two,nothing,Buyer\nMax,Two,max@acme.de,King\n");
    QCOMPARE(done.status, 200);
    QVERIFY2(done.body.contains("1 invited") && done.body.contains("2 refused") && done.body.contains("King"),
             done.body.constData());
    QCOMPARE(upload("sku,price\nA,1\n").status, 400);
    QCOMPARE(upload(QByteArray(64, '\xff')).status, 400);
    const Answer csv = store.get("/company/employees.csv", boss);
    QVERIFY(csv.header("Content-Disposition").contains("employees.csv") && csv.body.contains("b@x.de"));
    QVERIFY(!csv.body.contains("eve@acme.de"));
}

void EmployeePagesTest::changesNothingByPersonalLink()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const QByteArray cookie = store.db.edit([&](Session &session) {
        SessionOpening opening;
        opening.channelId = store.boss.channelId;
        opening.customerId = store.boss.id;
        opening.openedBy = u"personal link"_s;
        const StoreSession one = SessionsRepository(session).open(opening);
        return "__Host-kontor=" + QByteArray::number(one.channelId) + '.' + one.token.toLatin1();
    });
    const QByteArray csrf = store.csrf(cookie);
    int tried = 0;
    for (const Route &route : store.site->table()) {
        if (!route.byPassword)
            continue;
        const Answer answer = store.post(QString(route.path).replace(u'*', u"1"_s).toLatin1(), "csrf=" + csrf, cookie);
        QVERIFY2(answer.status == 403 && answer.body.contains("personal link"), qPrintable(route.path));
        ++tried;
    }
    QVERIFY(tried >= 9);
}

/// Ids of another company, in every route that takes one: not there, and not a word of it.
void EmployeePagesTest::saysNothingOfOthers()
{
    QFETCH(QString, engine);
    InCompanies store(engine);
    const qint64 beta = store.company(u"Betaworks"_s);
    const Customer theirs = store.add(u"C"_s);
    store.attach(theirs, beta, {}, true);
    const QByteArray boss = store.signIn("b@x.de", Store::secret);
    const QByteArray csrf = store.csrf(boss);
    const QByteArray user = QByteArray::number(
        store.db.read([](Session &s) { return s.value(u"SELECT max(id) FROM company_users"_s).toLongLong(); }));
    const QByteArray role = QByteArray::number(store.role(beta, u"Buyer"_s));
    const QByteArray unit = QByteArray::number(store.unit(beta));
    const QList<QPair<QByteArray, QByteArray>> asks = {
        {"/company/employees/" + user, {}},
        {"/company/roles/" + role, {}},
        {"/company/units/" + unit, {}},
        {"/company/employees/" + user, "&version=1&unit=" + unit},
        {"/company/employees/end", "&id=" + user},
        {"/company/roles/" + role, "&name=Mine&version=1"},
        {"/company/roles/remove", "&id=" + role},
        {"/company/units/" + unit, "&name=Mine&version=1"},
        {"/company/units/remove", "&id=" + unit},
        {"/company/invitations", "&withdraw=1"},
        {"/company/invitations", "&remind=1"},
    };
    for (const auto &[path, fields] : asks) {
        const Answer answer = fields.isEmpty() ? store.get(path, boss) : store.post(path, "csrf=" + csrf + fields, boss);
        QVERIFY2(answer.status == 404, qPrintable(QString::fromLatin1(path + fields) + u' ' + QString::number(answer.status)));
        QVERIFY(!answer.body.contains("Betaworks") && !answer.body.contains("c@x.de"));
    }
}

QTEST_GUILESS_MAIN(EmployeePagesTest)
#include "tst_employeepages.moc"
