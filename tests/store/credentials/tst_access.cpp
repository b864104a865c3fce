// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways into the store, over HTTP: links, forgotten passwords, forced changes, second factors, sessions, staff who act.
#include "credentials/invitationsrepository.h"
#include "credentials/secondfactor.h"
#include "credentials/sessionsrepository.h"
#include "credentials/tokensrepository.h"
#include "mail/mailworker.h"
#include "store/storescene.h"
#include "support/totp.h"

#include <QElapsedTimer>

#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksAreUsedByPostOnly_data() { addEngineRows(); }
    void linksAreUsedByPostOnly();
    void linksRace_data() { addEngineRows(); }
    void linksRace();
    void forgotTellsNothing_data() { addEngineRows(); }
    void forgotTellsNothing();
    void signInTellsNothing();
    void staffPasswordsMustBeChanged_data() { addEngineRows(); }
    void staffPasswordsMustBeChanged();
    void emailIsConfirmed_data() { addEngineRows(); }
    void emailIsConfirmed();
    void secondFactorIsRequired_data() { addEngineRows(); }
    void secondFactorIsRequired();
    void codesAreNotGuessed();
    void codesComeByMail();
    void actingIsWrittenDown_data() { addEngineRows(); }
    void actingIsWrittenDown();
    void refusesForgedWrites();
    void showsNoMarkup();
    void newDevicesAreTold();
    void hidesWhatIsSwitchedOff();

private:
    /// A form outside of a session: its token and the cookie that goes with it.
    struct Form
    {
        QByteArray csrf, cookie;
    };
    static Form form(const Store &store, const QByteArray &path)
    {
        const Answer page = store.get(path);
        return {page.csrf(), "__Host-kontor-form=" + page.cookie("__Host-kontor-form")};
    }
    static QByteArray mint(Store &store, const Customer &customer, const QString &purpose)
    {
        return store.db.edit([&](Session &s) { return TokensRepository(s).mint(customer.channelId, customer.id, purpose); })
            .toLatin1();
    }
    static Customer bare(Store &store, const QString &code)
    {
        return store.db.edit([&](Session &s) {
            return CustomersRepository(s).insert(someone(store.directory, code, code.toLower() + u"@x.de"_s));
        });
    }
    static void setRule(Store &store, const QString &column, const QVariant &value)
    {
        store.db.edit([&](Session &s) { return s.execute(u"UPDATE channels SET %1 = ?"_s.arg(column), {value}); });
    }
    static QString value(Store &store, const QString &sql, const QVariantList &values = {})
    {
        return store.db.read([&](Session &s) { return s.value(sql, values).toString(); });
    }
    static constexpr auto secret = "my gray otter swims";
};

/// CHECKS 10, and that a link sets a password once.
void AccessTest::linksAreUsedByPostOnly()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = bare(store, u"A"_s);
    store.db.edit([&](Session &s) { return InvitationsRepository(s).invite({c.id}).queued; });
    const QByteArray link = mint(store, c, purpose::invitation);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(store.get("/invitation/" + link).status, 200);
        raw(store.server->port(), "HEAD /invitation/" + link + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 300);
    }
    const Form f = form(store, "/invitation/" + link);
    const auto set = [&](const QByteArray &password, const QByteArray &repeated) {
        return store.post("/invitation",
                          "csrf=" + f.csrf + "&link=" + link +
                              "&new_password=" + QUrl::toPercentEncoding(QString::fromLatin1(password)) +
                              "&repeated=" + QUrl::toPercentEncoding(QString::fromLatin1(repeated)),
                          f.cookie);
    };
    QCOMPARE(set("short", "short").status, 400);
    QCOMPARE(set(secret, "another").status, 400);
    QCOMPARE(store.post("/invitation", "link=" + link + "&new_password=x", f.cookie).status, 403); // without the form's token
    const Answer done = set(secret, secret);
    QCOMPARE(done.status, 303);
    QCOMPARE(done.header("Location"), "/sign-in?done=password");
    QVERIFY(done.cookie("__Host-kontor").isEmpty()); // no automatic sign-in
    QCOMPARE(set(secret, secret).status, 410);
    const Answer used = store.get("/invitation/" + link);
    QCOMPARE(used.status, 410);
    QVERIFY(used.body.contains("used already"));
    QCOMPARE(value(store, u"SELECT invitation FROM customers WHERE id = ?"_s, {c.id}), u"accepted"_s);
    QVERIFY(!store.signIn("a@x.de", secret).isEmpty());
    QCOMPARE(store.get("/reset/" + link).status, 410); // bound to its purpose
    QCOMPARE(store.get("/invitation/1.nonsense").status, 410);
}

/// CHECKS 8 through HTTP: of 12 who post the same link at once, one sets the password.
void AccessTest::linksRace()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = bare(store, u"A"_s);
    const QByteArray link = mint(store, c, purpose::passwordReset);
    const Form f = form(store, "/reset/" + link);
    std::atomic<int> won = 0;
    {
        std::vector<std::jthread> racers;
        for (int i = 0; i < 12; ++i)
            racers.emplace_back([&] {
                const Answer out = store.post("/reset",
                                              "csrf=" + f.csrf + "&link=" + link +
                                                  "&new_password=my+gray+otter+swims&repeated=my+gray+otter+swims",
                                              f.cookie);
                won += out.status == 303 ? 1 : 0;
            });
    }
    QCOMPARE(won.load(), 1);
}

/// CHECKS 11, scaled: 2 × 40 tries (2 × 500 with KONTOR_SOAK): the same bytes, and at most three mails an hour.
void AccessTest::forgotTellsNothing()
{
    QFETCH(QString, engine);
    Store store(engine);
    store.add(u"A"_s, QString::fromLatin1(secret));
    const Form f = form(store, "/forgot");
    const int tries = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 500 : 40;
    QByteArray known;
    QByteArray unknown;
    for (int i = 0; i < tries; ++i) {
        known = store.post("/forgot", "csrf=" + f.csrf + "&account=a%40x.de", f.cookie).body;
        unknown = store.post("/forgot", "csrf=" + f.csrf + "&account=nobody%40x.de", f.cookie).body;
        QCOMPARE(known, unknown);
        QVERIFY(known.contains("on its way"));
    }
    MailWorker worker(*store.own, &readSecret, {});
    while (worker.work() > 0 || value(store, u"SELECT count(*) FROM reset_asks WHERE answered = FALSE"_s) != u"0"_s)
        continue;
    QCOMPARE(value(store, u"SELECT count(*) FROM mails WHERE kind = 'password_reset'"_s), u"3"_s);
}

/// CHECKS 6, scaled: 2 × 25 tries, medians within 25 % (2 × 500 within 5 % with KONTOR_SOAK).
void AccessTest::signInTellsNothing()
{
    Store store(u"sqlite"_s);
    store.add(u"A"_s, QString::fromLatin1(secret));
    const bool soak = qEnvironmentVariableIsSet("KONTOR_SOAK");
    const Form f = form(store, "/sign-in");
    std::array<std::vector<qint64>, 2> times;
    std::array<QByteArray, 2> bodies;
    for (int i = 0; i < (soak ? 500 : 25); ++i) {
        for (const size_t kind : {0, 1}) {
            const QByteArray account = kind == 0 ? "a%40x.de" : "b%40x.de";
            QElapsedTimer timer;
            timer.start();
            const Answer out = store.post("/sign-in", "csrf=" + f.csrf + "&account=" + account + "&password=wrong", f.cookie);
            times[kind].push_back(timer.nsecsElapsed());
            QCOMPARE(out.status, 403);
            bodies[kind] = out.body;
            bodies[kind].replace("a@x.de", "_").replace("b@x.de", "_");
        }
        store.db.edit([](Session &s) { return s.execute(u"DELETE FROM sign_in_failures"_s); });
    }
    QCOMPARE(bodies[0], bodies[1]);
    std::array<double, 2> median;
    for (const size_t kind : {0, 1}) {
        std::sort(times[kind].begin(), times[kind].end());
        median[kind] = double(times[kind][times[kind].size() / 2]);
    }
    qInfo("known %.2f ms, unknown %.2f ms", median[0] / 1e6, median[1] / 1e6);
    QVERIFY(std::abs(median[0] / median[1] - 1) < (soak ? 0.05 : 0.25));
}

void AccessTest::staffPasswordsMustBeChanged()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = bare(store, u"A"_s);
    store.db.edit([&, hash = password::hash(u"set by the staff"_s)](Session &s) {
        CustomersRepository(s).setPassword(c.channelId, c.id, hash, true);
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", "set by the staff");
    for (const char *path : {"/", "/orders", "/profile", "/profile/mfa"})
        QCOMPARE(store.get(path, cookie).header("Location"), "/profile/password");
    const Answer form = store.get("/profile/password", cookie);
    QVERIFY(form.body.contains("choose a password of your own"));
    const auto change = [&](const QByteArray &fresh) {
        return store.post("/profile/password",
                          "csrf=" + form.csrf() + "&password=set+by+the+staff&new_password=" + fresh + "&repeated=" + fresh,
                          cookie);
    };
    QCOMPARE(store.post("/cart/add", "csrf=" + form.csrf() + "&sku=T-1&quantity=1", cookie).status, 403);
    QCOMPARE(change("set+by+the+staff").status, 400); // not the same one again
    const Answer done = change("my+gray+otter+swims");
    QCOMPARE(done.status, 303);
    const QByteArray fresh = "__Host-kontor=" + done.cookie("__Host-kontor");
    QVERIFY(fresh != cookie);
    QCOMPARE(store.get("/orders", fresh).status, 200);
    QCOMPARE(store.get("/orders", cookie).status, 303);
}

void AccessTest::emailIsConfirmed()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    setRule(store, u"confirm_email"_s, true);
    const QByteArray cookie = store.signIn("a@x.de", secret);
    const Answer profile = store.get("/profile", cookie);
    QCOMPARE(
        store.post("/profile/email", "csrf=" + profile.csrf() + "&email=new%40x.de&password=my+gray+otter+swims", cookie).status,
        303);
    QVERIFY(store.get("/profile", cookie).body.contains("new@x.de"));
    QCOMPARE(value(store, u"SELECT email FROM customers WHERE id = ?"_s, {c.id}), u"a@x.de"_s);
    const QByteArray link = mint(store, c, purpose::confirmEmail);
    const Answer page = store.get("/confirm-email/" + link);
    QCOMPARE(page.status, 200);
    QCOMPARE(value(store, u"SELECT email FROM customers WHERE id = ?"_s, {c.id}), u"a@x.de"_s);
    const Form f{page.csrf(), "__Host-kontor-form=" + page.cookie("__Host-kontor-form")};
    QCOMPARE(store.post("/confirm-email", "csrf=" + f.csrf + "&link=" + link, f.cookie).status, 303);
    QCOMPARE(value(store, u"SELECT email FROM customers WHERE id = ?"_s, {c.id}), u"new@x.de"_s);
    QCOMPARE(store.post("/confirm-email", "csrf=" + f.csrf + "&link=" + link, f.cookie).status, 410);
}

void AccessTest::secondFactorIsRequired()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    setRule(store, u"mfa"_s, u"required"_s);
    const QByteArray cookie = store.signIn("a@x.de", secret);
    QCOMPARE(store.get("/orders", cookie).header("Location"), "/profile/mfa");
    const Answer page = store.get("/profile/mfa", cookie);
    QVERIFY(page.body.contains("needs a second factor"));
    QCOMPARE(store.post("/profile/mfa", "csrf=" + page.csrf() + "&password=wrong", cookie).status, 403);
    QCOMPARE(store.post("/profile/mfa", "csrf=" + page.csrf() + "&password=my+gray+otter+swims", cookie).status, 200);
    const QString key = value(store, u"SELECT totp_secret FROM mfa_secrets"_s);
    QVERIFY(store.get("/profile/mfa/qr.svg", cookie).body.startsWith("<svg"));
    const Answer on = store.post("/profile/mfa/confirm", "csrf=" + page.csrf() + "&code=" + totpCode(key, -30), cookie);
    QVERIFY(on.body.contains("Recovery codes"));
    const QByteArray whole = "__Host-kontor=" + on.cookie("__Host-kontor");
    QCOMPARE(store.get("/orders", whole).status, 200);
    QCOMPARE(store.get("/orders", cookie).status, 303); // CHECKS 40: the id has changed
    QVERIFY(store.get("/profile/mfa/qr.svg", whole).status == 404); // never shown again
    QCOMPARE(
        store.post("/profile/mfa/off", "csrf=" + store.get("/profile/mfa", whole).csrf() + "&password=my+gray+otter+swims", whole)
            .status,
        403);
    // the next sign-in asks for it
    const QByteArray half = store.signIn("a@x.de", secret);
    QCOMPARE(store.get("/orders", half).header("Location"), "/second-factor");
    const QByteArray csrf = store.get("/second-factor", half).csrf();
    QCOMPARE(store.post("/checkout", "csrf=" + csrf, half).status, 403);
    const Answer in = store.post("/second-factor", "csrf=" + csrf + "&code=" + totpCode(key), half);
    QCOMPARE(in.status, 303);
    QCOMPARE(store.get("/orders", "__Host-kontor=" + in.cookie("__Host-kontor")).status, 200);
    QCOMPARE(store.get("/orders", half).status, 303);
    QVERIFY(value(store, u"SELECT last_sign_in_at FROM customers WHERE id = ?"_s, {c.id}) != u"0"_s);
    // staff acting are not asked: they have proven who they are elsewhere
    const QString ticket = makeTicket(c.channelId);
    store.db.edit([&](Session &s) {
        SessionsRepository(s).addTicket(c.channelId, c.id, token::hash(ticket), {}, {});
        return Done{};
    });
    const QByteArray staff = "__Host-kontor=" + store.post("/ticket", "ticket=" + ticket.toLatin1()).cookie("__Host-kontor");
    QCOMPARE(store.get("/orders", staff).status, 200);
}

/// Five wrong codes end the sign-in, ten make the account wait, whoever knows the password.
void AccessTest::codesAreNotGuessed()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    const QString key = store.db.edit([&](Session &s) { return SecondFactorRepository(s).beginTotp(c.channelId, c.id); });
    store.db.edit([&](Session &s) {
        return SecondFactorRepository(s).confirmTotp(c.channelId, c.id, QString::fromLatin1(totpCode(key, -30)));
    });
    const QByteArray wrong = totpCode(key) == "000000" ? "111111" : "000000";
    for (int round = 0; round < 2; ++round) {
        const QByteArray half = store.signIn("a@x.de", secret);
        const QByteArray csrf = store.get("/second-factor", half).csrf();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(store.post("/second-factor", "csrf=" + csrf + "&code=" + wrong, half).status, 403);
        QCOMPARE(store.get("/second-factor", half).header("Location"), "/sign-in"); // the sign-in is over
    }
    const QByteArray half = store.signIn("a@x.de", secret);
    const QByteArray csrf = store.get("/second-factor", half).csrf();
    QCOMPARE(store.post("/second-factor", "csrf=" + csrf + "&code=" + totpCode(key), half).status, 429);
    QVERIFY(value(store, u"SELECT locked_until FROM customers WHERE id = ?"_s, {c.id}).toLongLong() > 0);
}

void AccessTest::codesComeByMail()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    store.db.edit([&](Session &s) { return SecondFactorRepository(s).useSent(c.channelId, c.id, u"email"_s); });
    const QByteArray half = store.signIn("a@x.de", secret);
    QCOMPARE(value(store, u"SELECT count(*) FROM mails WHERE kind = 'mfa_code' AND state = 'queued'"_s), u"1"_s);
    const qint64 session = value(store, u"SELECT max(id) FROM store_sessions"_s).toLongLong();
    const QByteArray csrf = store.get("/second-factor", half).csrf();
    for (int i = 0; i < 9; ++i)
        QCOMPARE(store.post("/second-factor/send", "csrf=" + csrf, half).status, 303);
    QVERIFY(value(store, u"SELECT count(*) FROM mails WHERE kind = 'mfa_code'"_s).toInt() <= 5); // no flood
    const QString sent =
        store.db.edit([&](Session &s) { return SecondFactorRepository(s).mintCode(c.channelId, c.id, session); });
    QCOMPARE(store.post("/second-factor", "csrf=" + csrf + "&code=" + sent.toLatin1(), half).status, 303);
}

/// CHECKS 14 and 16: every writing request of staff leaves a row, the banner is on every page, their own routes are closed.
void AccessTest::actingIsWrittenDown()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    const QString ticket = makeTicket(c.channelId);
    store.db.edit([&](Session &s) {
        SessionsRepository(s).addTicket(c.channelId, c.id, token::hash(ticket), u"order by phone"_s, {});
        return Done{};
    });
    const QByteArray cookie = "__Host-kontor=" + store.post("/ticket", "ticket=" + ticket.toLatin1()).cookie("__Host-kontor");
    const QByteArray csrf = store.get("/", cookie).csrf();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(
            store.post("/cart/add", "csrf=" + csrf + "&sku=T-" + QByteArray::number(i % 30 + 1) + "&quantity=1", cookie).status,
            303);
    QCOMPARE(
        value(
            store,
            u"SELECT count(*) FROM session_actions a JOIN staff s ON s.id = a.staff_id WHERE a.customer_id = ? AND a.action = '/cart/add' AND s.login = 'tester'"_s,
            {c.id}),
        u"50"_s);
    for (const char *route : {"/profile/password", "/profile/email", "/profile/mfa", "/profile/mfa/confirm", "/profile/mfa/sent",
                              "/profile/mfa/recovery", "/profile/mfa/off", "/profile/sessions", "/profile/acting",
                              "/profile/link", "/profile/link/revoke", "/second-factor", "/second-factor/send"})
        QCOMPARE(store.post(route, "csrf=" + csrf + "&password=my+gray+otter+swims", cookie).status, 403);
    for (const char *route :
         {"/profile/password", "/profile/mfa", "/profile/mfa/qr.svg", "/profile/sessions", "/profile/acting", "/second-factor"})
        QCOMPARE(store.get(route, cookie).status, 403);
    for (const char *page : {"/", "/catalogue", "/cart", "/orders", "/profile", "/quick-order", "/checkout"})
        QVERIFY(store.get(page, cookie).body.contains("class=\"acting\""));
    // the customer sees it, and can forbid it
    const QByteArray own = store.signIn("a@x.de", secret);
    const Answer page = store.get("/profile/acting", own);
    QVERIFY(page.body.contains("order by phone") && page.body.contains("tester") && page.body.contains("/cart/add"));
    setRule(store, u"acting_consent"_s, u"opt_out"_s);
    QCOMPARE(store.post("/profile/acting", "csrf=" + page.csrf() + "&consent=no", own).status, 303);
    QCOMPARE(store.get("/orders", cookie).status, 303);
    QVERIFY(store.get("/profile/acting", own).body.contains("do not allow"));
    // and ends sessions that are not theirs to keep
    const QByteArray second = store.signIn("a@x.de", secret);
    QCOMPARE(store.post("/profile/sessions", "csrf=" + page.csrf(), own).status, 303);
    QCOMPARE(store.get("/orders", second).status, 303);
    QCOMPARE(store.get("/orders", own).status, 200);
}

/// CHECKS 38 on every route of this folder.
void AccessTest::refusesForgedWrites()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    store.add(u"B"_s, QString::fromLatin1(secret));
    const QByteArray cookie = store.signIn("a@x.de", secret);
    const QByteArray csrf = store.get("/profile", cookie).csrf();
    const QByteArray foreign = store.get("/profile", store.signIn("b@x.de", secret)).csrf();
    for (const QByteArray route :
         {"/profile/mfa", "/profile/mfa/confirm", "/profile/mfa/sent", "/profile/mfa/recovery", "/profile/mfa/off",
          "/profile/sessions", "/profile/acting", "/profile/link", "/profile/link/revoke", "/second-factor",
          "/second-factor/send", "/profile/password", "/profile/email"}) {
        QCOMPARE(store.post(route, "x=1", cookie).status, 403);
        QCOMPARE(store.post(route, "csrf=" + foreign, cookie).status, 403);
        QCOMPARE(store.post(route, "csrf=" + csrf, cookie, "Sec-Fetch-Site: cross-site\r\n").status, 403);
        QCOMPARE(store.post(route, "csrf=" + csrf, cookie, "Origin: null\r\n").status, 403);
        QCOMPARE(store.post(route, "csrf=" + csrf, cookie, "Origin: https://evil.example\r\n").status, 403);
    }
    const QByteArray link = mint(store, c, purpose::passwordReset);
    const Form f = form(store, "/reset/" + link);
    for (const QByteArray route :
         {"/forgot", "/invitation", "/invitation/renew", "/reset", "/confirm-email", "/personal", "/sign-in"}) {
        const QByteArray body = "csrf=" + f.csrf + "&link=" + link +
                                "&account=a%40x.de&new_password=my+gray+otter+swims&repeated=my+gray+otter+swims";
        QCOMPARE(store.post(route, body).status, 403); // no cookie
        QCOMPARE(store.post(route, "link=" + link, f.cookie).status, 403);
        QCOMPARE(store.post(route, body, f.cookie, "Sec-Fetch-Site: cross-site\r\n").status, 403);
        QCOMPARE(store.post(route, body, f.cookie, "Origin: null\r\n").status, 403);
    }
    QCOMPARE(store.get("/reset/" + link).status, 200); // still unused
    QCOMPARE(value(store, u"SELECT count(*) FROM reset_asks"_s), u"0"_s);
}

/// CHECKS 39 on these pages: names, reasons, browsers and addresses are text.
void AccessTest::showsNoMarkup()
{
    Store store(u"sqlite"_s);
    Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    setRule(store, u"confirm_email"_s, true);
    setRule(store, u"personal_links"_s, true);
    const QString hostile = u"<img src=x onerror=alert(1)>\"'{{name}}"_s;
    store.db.edit([&](Session &s) {
        Customer now = CustomersRepository(s).load(c.id);
        now.firstName = hostile;
        now.company = hostile;
        CustomersRepository(s).update(now);
        s.execute(u"UPDATE customers SET email_wanted = ? WHERE id = ?"_s, {hostile, c.id});
        s.execute(u"UPDATE channels SET name = ?"_s, {hostile});
        SessionsRepository sessions(s);
        const QString ticket = makeTicket(c.channelId);
        sessions.addTicket(c.channelId, c.id, token::hash(ticket), hostile, {});
        const auto acting = sessions.redeem(ticket, {});
        sessions.recordAction(*acting, hostile, hostile);
        SessionOpening opening = TestDatabase::opening(c);
        opening.browser = hostile;
        opening.peer = hostile;
        sessions.open(opening);
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", secret);
    for (const QByteArray &path :
         {QByteArray("/profile"), QByteArray("/profile/sessions"), QByteArray("/profile/acting"), QByteArray("/profile/mfa"),
          "/invitation/" + mint(store, c, purpose::invitation), "/reset/" + mint(store, c, purpose::passwordReset),
          "/confirm-email/" + mint(store, c, purpose::confirmEmail), "/personal/" + mint(store, c, purpose::personalLink)}) {
        const Answer page = store.get(path, cookie);
        QVERIFY2(page.status == 200, path.constData());
        QVERIFY2(!page.body.contains("<img src=x"), path.constData());
        QVERIFY2(page.body.contains("&lt;img"), path.constData());
        for (const char *header : {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"})
            QVERIFY(!page.header(header).isEmpty());
    }
}

void AccessTest::newDevicesAreTold()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    const auto in = [&](const QByteArray &browser) {
        const Form f = form(store, "/sign-in");
        const Answer out = store.post("/sign-in", "csrf=" + f.csrf + "&account=a%40x.de&password=my+gray+otter+swims", f.cookie,
                                      "User-Agent: " + browser + "\r\n");
        if (out.status != 303)
            qFatal("not in");
        return value(store, u"SELECT count(*) FROM mails WHERE kind = 'new_device' AND customer_id = ?"_s, {c.id}).toInt();
    };
    QCOMPARE(in("Firefox"), 0); // the first of all is no news
    QCOMPARE(in("Firefox"), 0);
    QCOMPARE(in("Chrome"), 1);
    QCOMPARE(in("Chrome"), 1);
    QCOMPARE(value(store, u"SELECT count(*) FROM sign_ins WHERE outcome = 'signed in' AND peer = '127.0.0.1'"_s), u"4"_s);
}

void AccessTest::hidesWhatIsSwitchedOff()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    const QByteArray cookie = store.signIn("a@x.de", secret);
    const QByteArray csrf = store.get("/profile", cookie).csrf();
    QVERIFY(!store.get("/profile", cookie).body.contains("/profile/link"));
    QCOMPARE(store.post("/profile/link", "csrf=" + csrf + "&password=my+gray+otter+swims", cookie).status, 403);
    setRule(store, u"mfa"_s, u"off"_s);
    QCOMPARE(store.get("/profile/mfa", cookie).status, 404);
    QCOMPARE(store.post("/profile/mfa", "csrf=" + csrf + "&password=my+gray+otter+swims", cookie).status, 403);
    // a link made while they were allowed is dead when they are not
    const QByteArray link = mint(store, c, purpose::personalLink);
    QCOMPARE(store.get("/personal/" + link).status, 410);
    setRule(store, u"personal_links"_s, true);
    const Form f = form(store, "/personal/" + link);
    QCOMPARE(store.post("/personal", "csrf=" + f.csrf + "&link=" + link, f.cookie).status, 303);
    QCOMPARE(store.post("/personal", "csrf=" + f.csrf + "&link=" + link, f.cookie).status, 303); // again and again
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
