// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking and approving in the store, as people do it: limits, budgets, rules, deputies.
#include "budgets/budgetledger.h"
#include "budgets/budgetsrepository.h"
#include "requests/requestlist.h"
#include "requests/requestsrepository.h"
#include "store/companyscene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class RequestPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndApproves_data() { addEngineRows(); }
    void asksAndApproves();
    void returnsAndWithdraws_data() { addEngineRows(); }
    void returnsAndWithdraws();
    void saysNothingOfOthers_data() { addEngineRows(); }
    void saysNothingOfOthers();
    void staffDecideNothing_data() { addEngineRows(); }
    void staffDecideNothing();
    void keepsBudgets_data() { addEngineRows(); }
    void keepsBudgets();
    void keepsRules_data() { addEngineRows(); }
    void keepsRules();
    void limitsRoles_data() { addEngineRows(); }
    void limitsRoles();
    void namesDeputies_data() { addEngineRows(); }
    void namesDeputies();

private:
    struct Scene : InCompany
    {
        explicit Scene(const QString &engine) : InCompany(engine)
        {
            role(u"Limited"_s, u"buy see_prices orders:own ask requests:own company buy_up_to:5000:EUR"_s);
            role(u"Lead"_s, u"buy see_prices approve:company requests:company orders:company company approve_up_to:20000:EUR"_s);
            buyerCustomer = Store::add(u"Bea"_s);
            leadCustomer = Store::add(u"Lea"_s);
            attach(buyerCustomer, company, {u"Limited"_s});
            attach(leadCustomer, company, {u"Lead"_s});
            buyer = signIn("bea@x.de", secret);
            lead = signIn("lea@x.de", secret);
        }
        void role(const QString &name, const QString &permissions)
        {
            db.edit([&](Session &session) {
                CompanyRole out;
                out.channelId = channel();
                out.companyId = company;
                out.name = name;
                out.permissions = canonicalRole(permissions);
                return CompaniesRepository(session).saveRole(out);
            });
        }
        void fill(int quantity, const QByteArray &cookie = {})
        {
            const QByteArray who = cookie.isEmpty() ? buyer : cookie;
            send("/cart/add", "sku=T-1&quantity=" + QByteArray::number(quantity), who);
        }
        /// What the checkout's form sends.
        QByteArray form(const QByteArray &cookie)
        {
            const Answer page = get("/checkout", cookie);
            const QRegularExpression option(u"<option value=\"([0-9]+)\" selected"_s);
            const QByteArray address = option.match(QString::fromUtf8(page.body)).captured(1).toUtf8();
            return carried(page) + "billing=" + address + "&shipping=" + address;
        }
        /// The number of the new request.
        QByteArray ask(int quantity, const QByteArray &more = {})
        {
            fill(quantity);
            const QByteArray to = send("/checkout", form(buyer) + "&ask=1" + more, buyer).header("Location");
            return to.mid(10, 8);
        }
        QByteArray version(const QByteArray &number, const QByteArray &cookie) const
        {
            return "&version=" + field(get("/requests/" + number, cookie), u"version"_s);
        }
        Answer decide(const QByteArray &number, const QByteArray &verdict, const QByteArray &cookie, const QByteArray &more = {})
        {
            return send("/requests/decide/" + number, "verdict=" + verdict + version(number, cookie) + more, cookie);
        }
        qint64 count(const QString &from)
        {
            return db.read([&](Session &session) { return session.value(u"SELECT count(*) FROM "_s + from).toLongLong(); });
        }
        qint64 user(const Customer &who)
        {
            return db.read(
                [&](Session &session) { return MembershipRepository(session).ofCustomer(channel(), who.id).front().id; });
        }
        Customer buyerCustomer, leadCustomer;
        QByteArray buyer, lead;
    };
};

void RequestPagesTest::asksAndApproves()
{
    QFETCH(QString, engine);
    Scene store(engine);
    store.fill(4); // 40.04
    const Answer within = store.get("/checkout", store.buyer);
    QVERIFY(within.body.contains("Place order") && within.body.contains("Have it approved first") &&
            !within.body.contains("must approve this order"));
    store.fill(6); // 100.10 in all
    const Answer beyond = store.get("/checkout", store.buyer);
    QVERIFY(beyond.body.contains("must approve this order") && beyond.body.contains("50.00") &&
            beyond.body.contains("Ask for approval") && !beyond.body.contains("Place order<"));
    const Answer tried = store.send("/checkout", store.form(store.buyer), store.buyer);
    QVERIFY(tried.status == 409 && tried.body.contains("Nothing was ordered"));
    QCOMPARE(store.count(u"orders"_s), 0);

    const QByteArray form = store.form(store.buyer);
    const Answer sent = store.send("/checkout", form + "&ask=1&why=For+the+fair", store.buyer);
    QCOMPARE(sent.status, 303);
    const QByteArray number = sent.header("Location").mid(10, 8);
    QCOMPARE(store.send("/checkout", form + "&ask=1", store.buyer).header("Location"), sent.header("Location")); // once more
    QCOMPARE(store.count(u"order_requests"_s), 1);
    const Answer mine = store.get(sent.header("Location"), store.buyer);
    QVERIFY(mine.body.contains("Your request was sent") && mine.body.contains("For the fair") &&
            mine.body.contains("decided by Maria Anders") && mine.body.contains("Withdraw") && !mine.body.contains("verdict"));
    QVERIFY(store.get("/cart", store.buyer).body.contains("empty"));

    const Answer list = store.get("/requests", store.lead);
    QVERIFY(list.body.contains("For you to decide") && list.body.contains(number));
    const Answer page = store.get("/requests/" + number, store.lead);
    QVERIFY(page.body.contains("value=\"approve\"") && page.body.contains("more than may be bought") &&
            !page.body.contains("Withdraw"));
    const Answer silent = store.decide(number, "decline", store.lead);
    QVERIFY(silent.status == 400 && silent.body.contains("Say why") && silent.body.contains("aria-invalid"));
    const Answer empty = store.decide(number, "approve", store.lead, "&quantity_0=");
    QVERIFY(empty.status == 400 && empty.body.contains("write fewer, or 0")); // nothing written is not all of it
    const Answer many = store.decide(number, "approve", store.lead, "&quantity_0=11");
    QVERIFY(many.status == 400 && many.body.contains("value=\"11\""));
    const Answer done = store.decide(number, "approve", store.lead, "&quantity_0=8&text=Eight+will+do");
    QCOMPARE(done.header("Location"), "/requests/" + number + "?done=ordered");
    const Answer after = store.get(done.header("Location"), store.buyer);
    QVERIFY(after.body.contains("Approved, and ordered") && after.body.contains("Eight will do") &&
            after.body.contains("asked for 10"));
    QCOMPARE(store.count(u"orders WHERE total_minor = 8008"_s), 1);
    QCOMPARE(store.count(u"mails WHERE kind = 'order_confirmation'"_s), 1);
    QCOMPARE(store.count(u"mails WHERE kind = 'request_decided'"_s), 1);
    const Answer late = store.send("/requests/decide/" + number, "verdict=decline&text=x&version=1", store.lead);
    QCOMPARE(late.status, 409);

    // Several at once, each as it was shown.
    const QByteArray one = store.ask(6), other = store.ask(7);
    const auto shownAs = [&](const QByteArray &which) {
        return "&request=" + which + ":" + store.version(which, store.lead).mid(9);
    };
    QVERIFY(store.send("/requests/decide", "x=1", store.lead).body.contains("Choose at least one"));
    const Answer several =
        store.send("/requests/decide", "x=1" + shownAs(one) + shownAs(other) + "&request=" + number + ":1", store.lead);
    QVERIFY(several.status == 409 && several.body.contains("Ordered: 2.") &&
            several.body.contains(number)); // one was decided before
    QCOMPARE(store.count(u"order_requests WHERE state = 'ordered'"_s), 3);
    const QByteArray stale = store.ask(6);
    const Answer changed = store.send("/requests/decide", "request=" + stale + ":99", store.lead);
    QVERIFY(changed.status == 409 && changed.body.contains(stale));
}

void RequestPagesTest::returnsAndWithdraws()
{
    QFETCH(QString, engine);
    Scene store(engine);
    const QByteArray number = store.ask(9);
    QCOMPARE(store.decide(number, "return", store.lead, "&text=Too+many").status, 303);
    const Answer mine = store.get("/requests/" + number, store.buyer);
    QVERIFY(mine.body.contains("Too many") && mine.body.contains("Send again") && mine.body.contains("name=\"quantity_0\""));
    QCOMPARE(store.send("/requests/send/" + number, "quantity_0=6&text=Six", store.buyer).header("Location"),
             "/requests/" + number + "?done=sent");
    QVERIFY(store.get("/requests", store.lead).body.contains(number));
    for (const auto &[text, cookie] : {std::pair("Hm", store.lead), std::pair("For+the+fair", store.buyer)})
        QCOMPARE(store.send("/requests/comment/" + number, QByteArray("text=") + text, cookie).header("Location"),
                 "/requests/" + number + "?done=comment");
    const Answer talk = store.get("/requests/" + number, store.lead);
    QVERIFY(talk.body.contains("Hm") && talk.body.contains("For the fair") && talk.body.contains("Only comment"));
    QVERIFY(store.get("/requests/" + number, store.buyer).body.contains("Add comment"));
    const Answer silent = store.send("/requests/comment/" + number, "text=+", store.buyer);
    QVERIFY(silent.status >= 400 && silent.body.contains("Write what you want to say."));
    QCOMPARE(store.send("/requests/withdraw/" + number, "", store.buyer).header("Location"),
             "/requests/" + number + "?done=withdrawn");
    QCOMPARE(store.send("/requests/withdraw/" + number, "", store.buyer).status, 409);
    QCOMPARE(store.send("/requests/cart/" + number, "", store.buyer).header("Location"), QByteArray("/cart"));
    QVERIFY(store.get("/cart", store.buyer).body.contains("Tea number 1"));
    // Approved and not in stock: it waits for who asked.
    store.send("/cart/update", "remove=T-1", store.buyer);
    store.db.edit([](Session &session) { return session.execute(u"DELETE FROM carts"_s); });
    const QByteArray blocked = store.ask(9);
    store.db.edit([](Session &session) { return session.execute(u"UPDATE warehouse_stock SET quantity = 5"_s); });
    QCOMPARE(store.decide(blocked, "approve", store.lead).header("Location"), "/requests/" + blocked + "?done=blocked");
    QVERIFY(store.get("/requests/" + blocked, store.buyer).body.contains("Order now"));
    QCOMPARE(store.send("/requests/order/" + blocked, "quantity_0=9", store.buyer).header("Location"),
             "/requests/" + blocked + "?done=blocked");
    QCOMPARE(store.send("/requests/order/" + blocked, "quantity_0=5", store.buyer).header("Location"),
             "/requests/" + blocked + "?done=ordered");
    QCOMPARE(store.count(u"orders"_s), 1);
}

void RequestPagesTest::saysNothingOfOthers()
{
    QFETCH(QString, engine);
    Scene store(engine);
    const QByteArray number = store.ask(9);
    store.role(u"Nothing"_s, u"buy see_prices ask"_s);
    store.attach(store.Store::add(u"Cal"_s), store.company, {u"Nothing"_s});
    const QByteArray colleague = store.signIn("cal@x.de", Store::secret);
    const qint64 other = store.addCompany(u"Other"_s);
    store.attach(store.Store::add(u"Oda"_s), other, {}, true);
    const QByteArray stranger = store.signIn("oda@x.de", Store::secret);
    store.Store::add(u"Sol"_s);
    const QByteArray single = store.signIn("sol@x.de", Store::secret);
    for (const QByteArray &who : {colleague, stranger, single}) {
        QCOMPARE(store.get("/requests/" + number, who).status, 404);
        QVERIFY(!store.get("/requests", who).body.contains(number));
        for (const char *path : {"withdraw/", "cart/", "order/", "send/"})
            QVERIFY2(store.send(QByteArray("/requests/") + path + number, "", who).status >= 400, path);
        const int decided = store.send("/requests/decide/" + number, "verdict=approve&version=1", who).status;
        QVERIFY2(decided == 403 || decided == 404, qPrintable(QString::number(decided)));
    }
    QCOMPARE(store.get("/requests", single).status, 404); // no company, no requests
    // Whoever works for both is shown the way from one to the other.
    store.attach(store.leadCustomer, other, {}, true);
    const QByteArray choose = "csrf=" + store.get("/choose-company", store.lead).csrf() + "&company=" + QByteArray::number(other);
    QCOMPARE(store.post("/choose-company", choose, store.lead).status, 303);
    const Answer elsewhere = store.get("/requests/" + number, store.lead);
    QVERIFY(elsewhere.status == 404 && elsewhere.body.contains("This belongs to Acme") &&
            elsewhere.body.contains("value=\"/requests/" + number));
    QCOMPARE(store.count(u"order_requests WHERE state = 'waiting'"_s), 1);
    QVERIFY(!store.get("/checkout", single).body.contains("approv"));
    // Who sees no prices sees none here either.
    store.role(u"Blind"_s, u"buy ask requests:company approve:company"_s);
    store.attach(store.Store::add(u"Bob"_s), store.company, {u"Blind"_s});
    const QByteArray blind = store.signIn("bob@x.de", Store::secret);
    for (const QByteArray &path : {QByteArray("/requests"), "/requests/" + number}) {
        const QByteArray body = store.get(path, blind).body;
        QVERIFY2(body.contains(number) && !body.contains("EUR") && !body.contains("90.09"), body.constData());
    }
}

void RequestPagesTest::staffDecideNothing()
{
    QFETCH(QString, engine);
    Scene store(engine);
    const QByteArray number = store.ask(9);
    const QByteArray acting = store.actingAs(store.leadCustomer);
    const Answer page = store.get("/requests/" + number, acting);
    QVERIFY(page.status == 200 && !page.body.contains("value=\"approve\""));
    QCOMPARE(store.post("/requests/decide/" + number, "csrf=" + page.csrf() + "&verdict=approve&version=1", acting).status, 403);
    QCOMPARE(store.post("/requests/decide", "csrf=" + page.csrf() + "&request=" + number + ":1", acting).status, 403);
    QCOMPARE(store.post("/requests/deputy", "csrf=" + page.csrf() + "&deputy_id=0", acting).status, 403);
    QCOMPARE(store.count(u"order_requests WHERE state = 'waiting'"_s), 1);
}

void RequestPagesTest::keepsBudgets()
{
    QFETCH(QString, engine);
    Scene store(engine);
    QVERIFY(store.get("/company/budgets", store.boss).body.contains("There are no budgets"));
    const QByteArray wanted =
        "name=Fair&amount=100.00&currency=EUR&period=month&rule=approval&owner=company&active=yes&first_month=1&warn_percent=50";
    const Answer wrong = store.send("/company/budgets/new", QByteArray(wanted).replace("100.00", "much"));
    QVERIFY(wrong.status == 400 && wrong.body.contains("value=\"much\"") && wrong.body.contains("aria-invalid"));
    const Answer nobody = store.send("/company/budgets/new", QByteArray(wanted).replace("owner=company", "owner=employees"));
    QVERIFY(nobody.status == 400 && nobody.body.contains("Choose the employees"));
    QCOMPARE(store.send("/company/budgets/new", wanted).header("Location"), QByteArray("/company/budgets?done=saved"));
    const QByteArray id = QByteArray::number(
        store.db.read([](Session &session) { return session.value(u"SELECT max(id) FROM budgets"_s).toLongLong(); }));
    store.fill(4); // 40.04: within limit and budget
    QCOMPARE(store.send("/checkout", store.form(store.buyer), store.buyer).status, 303);
    store.fill(2);
    const Answer near = store.get("/checkout", store.buyer);
    QVERIFY2(near.body.contains("nearly spent") && near.body.contains("59.96"), near.body.constData());
    QCOMPARE(store.send("/checkout", store.form(store.buyer), store.buyer).status, 303);
    store.fill(5);
    QVERIFY(store.get("/checkout", store.buyer).body.contains("has 39.94\u00a0EUR left"));
    const QByteArray number = store.ask(0);
    const Answer list = store.get("/company/budgets", store.boss);
    QVERIFY2(list.body.contains("reserved: 50.05") && list.body.contains("-10.11"), list.body.constData());
    const Answer page = store.get("/company/budgets/" + id, store.boss);
    QVERIFY(page.body.contains("Ordered") && page.body.contains("Reserved") && page.body.contains("/requests/" + number) &&
            !page.body.contains("Remove the budget"));
    QCOMPARE(store.send("/company/budgets/remove", "id=" + id).status, 409);
    const QByteArray version = "&version=" + InCompany::field(page, u"version"_s);
    QCOMPARE(
        store.send("/company/budgets/" + id, QByteArray(wanted).replace("100.00", "200.00") + version + "&reason=More").status,
        303);
    QVERIFY(store.get("/company/budgets/" + id, store.boss).body.contains("More"));
    QCOMPARE(store.send("/company/budgets/" + id, wanted + version).status, 409);
    // Who may not sees how it stands, and changes nothing.
    QVERIFY(store.get("/company/budgets", store.buyer).body.contains("Fair"));
    QCOMPARE(store.get("/company/budgets/" + id, store.buyer).status, 404);
    QCOMPARE(store.send("/company/budgets/" + id, wanted + version, store.buyer).status, 403);
    QCOMPARE(store.send("/company/budgets/new", wanted, store.buyer).status, 403);
    // One that blocks says so before anything is sent.
    store.db.edit([](Session &session) { return session.execute(u"UPDATE budgets SET rule = 'block', amount_minor = 100"_s); });
    store.fill(1);
    const Answer blocked = store.get("/checkout", store.buyer);
    QVERIFY(blocked.body.contains("be ordered:") && !blocked.body.contains("Place order<") &&
            !blocked.body.contains("name=\"ask\""));
}

void RequestPagesTest::keepsRules()
{
    QFETCH(QString, engine);
    Scene store(engine);
    const QByteArray lead = QByteArray::number(store.user(store.leadCustomer));
    const QByteArray wanted = "name=Large&condition=total&amount=20&currency=EUR&step1=people&step1_people=" + lead +
                              "&step2=administrators&step3=none&active=yes";
    const Answer wrong = store.send("/company/rules/new", QByteArray(wanted).replace("step1_people", "nothing"));
    QVERIFY(wrong.status == 400 && wrong.body.contains("Choose the people"));
    // Whoever may approve nothing is not named.
    const QByteArray clerk = QByteArray::number(store.user(store.buyerCustomer));
    const Answer unable =
        store.send("/company/rules/new", QByteArray(wanted).replace("step1_people=" + lead, "step1_people=" + clerk));
    QVERIFY(unable.status == 400 && unable.body.contains("may not approve"));
    QCOMPARE(store.send("/company/rules/new", wanted).header("Location"), QByteArray("/company/rules?done=saved"));
    const Answer list = store.get("/company/rules", store.buyer);
    QVERIFY2(list.body.contains("Large") && list.body.contains("20.00\u00a0EUR") && !list.body.contains("/company/rules/new"),
             list.body.constData());
    store.fill(3);
    QVERIFY(store.get("/checkout", store.buyer).body.contains("The rule ‘Large’ asks for it"));
    const QByteArray number = store.ask(0);
    QCOMPARE(store.decide(number, "approve", store.lead).header("Location"), "/requests/" + number + "?done=agreed");
    QVERIFY(!store.get("/requests", store.lead).body.contains("For you to decide"));
    QCOMPARE(store.decide(number, "approve", store.boss).header("Location"), "/requests/" + number + "?done=ordered");
    const QByteArray id = QByteArray::number(
        store.db.read([](Session &session) { return session.value(u"SELECT max(id) FROM approval_rules"_s).toLongLong(); }));
    const Answer page = store.get("/company/rules/" + id, store.boss);
    QVERIFY(page.body.contains("value=\"20.00\"") && page.body.contains("value=\"" + lead + "\" checked"));
    QCOMPARE(store.send("/company/rules/remove", "id=" + id, store.buyer).status, 403);
    QCOMPARE(store.send("/company/rules/remove", "id=" + id).status, 303);
    QCOMPARE(store.count(u"approval_parts"_s), 0);
}

void RequestPagesTest::limitsRoles()
{
    QFETCH(QString, engine);
    Scene store(engine);
    const Answer wrong = store.send("/company/roles/new", "name=R&p_buy=yes&buy_up_to=lots&limit_currency=EUR");
    QVERIFY(wrong.status == 400 && wrong.body.contains("value=\"lots\"") && wrong.body.contains("aria-invalid"));
    for (const QByteArray currency : {"Euro", "ZZZ"})
        QCOMPARE(store.send("/company/roles/new", "name=R&p_buy=yes&buy_up_to=10&limit_currency=" + currency).status, 400);
    QCOMPARE(
        store.send("/company/roles/new", "name=R&p_buy=yes&p_approve=unit&buy_up_to=1234.50&approve_up_to=99&limit_currency=eur")
            .status,
        303);
    QCOMPARE(store.count(u"company_roles WHERE permissions = 'buy approve:unit buy_up_to:123450:EUR approve_up_to:9900:EUR'"_s),
             1);
    QVERIFY(store.get("/company/roles", store.boss).body.contains("up to 1,234.50\u00a0EUR"));
    // Nobody gives more than they have, in amounts either.
    store.role(u"Chief"_s, u"buy roles company employees buy_up_to:5000:EUR"_s);
    store.attach(store.Store::add(u"Cio"_s), store.company, {u"Chief"_s});
    const QByteArray chief = store.signIn("cio@x.de", Store::secret);
    QCOMPARE(store.send("/company/roles/new", "name=S&p_buy=yes&buy_up_to=50&limit_currency=EUR", chief).status, 303);
    for (const QByteArray more : {"&buy_up_to=50.01&limit_currency=EUR", "&buy_up_to=10&limit_currency=USD", ""})
        QCOMPARE(store.send("/company/roles/new", "name=T&p_buy=yes" + more, chief).status, 403);
    const QByteArray own = QByteArray::number(store.db.read(
        [](Session &session) { return session.value(u"SELECT id FROM company_roles WHERE name = 'S'"_s).toLongLong(); }));
    QCOMPARE(store.send("/company/roles/" + own, "name=S&p_buy=yes&buy_up_to=60&limit_currency=EUR&version=1", chief).status,
             403);
    QCOMPARE(store.send("/company/roles/" + own, "name=S&p_buy=yes&buy_up_to=40&limit_currency=EUR&version=1", chief).status,
             303);
}

void RequestPagesTest::namesDeputies()
{
    QFETCH(QString, engine);
    Scene store(engine);
    store.role(u"None"_s, u"see_prices"_s);
    const Customer dora = store.Store::add(u"Dora"_s);
    store.attach(dora, store.company, {u"None"_s});
    const QByteArray deputy = store.signIn("dora@x.de", Store::secret);
    const QByteArray number = store.ask(9);
    QCOMPARE(store.get("/requests/" + number, deputy).status, 404);
    const QByteArray id = QByteArray::number(store.user(dora));
    const Answer wrong =
        store.send("/requests/deputy", "deputy_id=" + id + "&deputy_from=2026-12-02&deputy_to=2026-12-01", store.lead);
    QVERIFY(wrong.status == 400 && wrong.body.contains("ends before it begins"));
    QCOMPARE(store.send("/requests/deputy", "deputy_id=999999", store.lead).status, 400);
    QCOMPARE(store.send("/requests/deputy", "deputy_id=" + id + "&deputy_from=2026-01-01", store.lead).header("Location"),
             QByteArray("/requests?done=deputy"));
    QVERIFY(store.get("/requests", store.lead).body.contains("value=\"" + id + "\" selected"));
    QVERIFY(store.get("/requests", deputy).body.contains(number));
    QVERIFY(store.get("/requests/" + number, deputy).body.contains("You decide as deputy of"));
    const QByteArray decided = store.decide(number, "approve", deputy).header("Location");
    QCOMPARE(decided, "/requests/" + number + "?done=ordered");
    const Answer after = store.get(decided, deputy); // who decided it sees what came of it, and in whose place is written down
    QVERIFY(after.status == 200 && after.body.contains("Approved, and ordered") && after.body.contains(", deputy of "));
    // For somebody who is away an administrator names one.
    const QByteArray page = "/company/employees/" + QByteArray::number(store.user(store.leadCustomer));
    const Answer form = store.get(page, store.boss);
    QVERIFY(form.body.contains("name=\"deputy_id\""));
    QCOMPARE(store.count(u"company_users WHERE deputy_id <> 0"_s), 1);
    const QByteArray role = QByteArray::number(store.db.read(
        [](Session &session) { return session.value(u"SELECT id FROM company_roles WHERE name = 'Lead'"_s).toLongLong(); }));
    const QByteArray unit = QByteArray::number(
        store.db.read([](Session &session) { return session.value(u"SELECT min(id) FROM business_units"_s).toLongLong(); }));
    QCOMPARE(store
                 .send(page, "deputy_id=0&active=yes&role=" + role + "&unit=" + unit +
                                 "&version=" + InCompany::field(form, u"version"_s))
                 .status,
             303);
    QCOMPARE(store.count(u"company_users WHERE deputy_id <> 0"_s), 0);
}

QTEST_GUILESS_MAIN(RequestPagesTest)
#include "tst_requestpages.moc"
