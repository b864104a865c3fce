// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a buyer meets, and what an attacker tries.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "store/storescene.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kontor;
using namespace Qt::StringLiterals;

class ShopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesSeveralStores_data() { addEngineRows(); }
    void servesSeveralStores();
    void keepsOwnAddresses_data() { addEngineRows(); }
    void keepsOwnAddresses();
    void speaksOneLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void speaksOneLanguage();
    void slowsGuessingFromEverywhere_data() { addEngineRows(); }
    void slowsGuessingFromEverywhere();
    void endsTheFormerSession_data() { addEngineRows(); }
    void endsTheFormerSession();
    void keepsSessionsInTheirStore();
    void linksEveryNumber();
    void pagesOrders();
    void looksLikeItsTradeStore_data() { addEngineRows(); }
    void looksLikeItsTradeStore();

private:
    static constexpr auto secret = "quite a long secret";
    static Channel second(Store &store, const QString &url = {})
    {
        return store.db.edit([&](Session &session) {
            ChannelsRepository repository(session);
            Channel channel = repository.directory().channels.first();
            channel.id = 0;
            channel.name = u"Second store"_s;
            channel.url = url;
            repository.save(channel);
            return *repository.directory().channelNamed(u"Second store"_s);
        });
    }
};

/// Every page outside of a session, with two trade stores on one server: the choice is there, and what it chooses counts.
void ShopTest::servesSeveralStores()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer first = store.add(u"A"_s, QString::fromLatin1(secret));
    const Channel other = second(store);
    Customer theirs = someone(store.directory, u"B"_s, u"b@x.de"_s);
    theirs.channelId = other.id;
    store.db.edit([&](Session &session) {
        CustomersRepository customers(session);
        customers.setPassword(customers.insert(theirs).id, password::hash(QString::fromLatin1(secret)), false);
        return Done{};
    });
    for (const char *path : {"/sign-in", "/forgot"}) {
        const Answer form = store.get(path);
        for (const qint64 id : {first.channelId, other.id})
            QVERIFY2(form.body.contains("<option value=\"" + QByteArray::number(id) + "\""), form.body.constData());
        QVERIFY(form.body.contains("Second store"));
    }
    const auto signIn = [&](const QByteArray &account, qint64 channel) {
        const Answer form = store.get("/sign-in");
        return store
            .post("/sign-in",
                  "csrf=" + form.csrf() + "&channel=" + QByteArray::number(channel) + "&account=" + account +
                      "&password=quite+a+long+secret",
                  "__Host-kontor-form=" + form.cookie("__Host-kontor-form"))
            .status;
    };
    QCOMPARE(signIn("a@x.de", first.channelId), 303);
    QCOMPARE(signIn("b@x.de", other.id), 303);
    QCOMPARE(signIn("b@x.de", first.channelId), 403);
    const Answer form = store.get("/forgot");
    QCOMPARE(store
                 .post("/forgot", "csrf=" + form.csrf() + "&channel=" + QByteArray::number(other.id) + "&account=b@x.de",
                       "__Host-kontor-form=" + form.cookie("__Host-kontor-form"))
                 .status,
             200);
    QCOMPARE(store.db.read([&](Session &s) {
        return s.value(u"SELECT count(*) FROM reset_asks WHERE channel_id = ? AND customer_id > 0"_s, {other.id}).toInt();
    }),
             1);
}

/// A customer's own addresses: entered, changed, removed; nobody else's; not where the trade store forbids it; nothing typed is lost.
void ShopTest::keepsOwnAddresses()
{
    QFETCH(QString, engine);
    Store store(engine);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    const Customer other = store.add(u"B"_s, QString::fromLatin1(secret));
    const QByteArray cookie = store.signIn("a@x.de", secret);
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

/// No page of a German customer has a text of the store's English vocabulary, and the other way round.
void ShopTest::speaksOneLanguage()
{
    QFETCH(QString, language);
    const auto texts = [](const QString &code) {
        QFile file(u":/store/texts_%1.json"_s.arg(code));
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    const QJsonObject own = texts(language);
    const QJsonObject other = texts(language == u"de"_s ? u"en"_s : u"de"_s);
    QVERIFY(own.size() > 100 && other.size() == own.size());
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    store.db.edit([&](Session &session) {
        session.execute(u"UPDATE customers SET language = ?"_s, {language});
        session.execute(u"UPDATE channels SET personal_links = TRUE, acting_consent = 'opt_in'"_s);
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    store.post("/cart/add", "csrf=" + csrf + "&sku=T-3&quantity=2", cookie);
    QList<std::pair<QByteArray, Answer>> pages;
    for (const char *path : {"/", "/catalogue", "/catalogue?q=nothing+is+called+so", "/product/T-1", "/cart", "/checkout",
                             "/orders", "/quick-order", "/profile", "/profile/password", "/profile/mfa", "/profile/sessions",
                             "/profile/acting", "/profile/address", "/nowhere"})
        pages.append({path, store.get(path, cookie)});
    const QByteArray address = QByteArray::number(c.addresses[0].id);
    const Answer placed = store.post("/checkout",
                                     "csrf=" + csrf + "&key=" + QByteArray(64, 'a') + "&billing=" + address +
                                         "&shipping=" + address + store.shown(cookie),
                                     cookie);
    QCOMPARE(placed.status, 303);
    pages.append({"order", store.get(placed.header("Location"), cookie)});
    pages.append({"wrong password",
                  store.post("/profile/password", "csrf=" + csrf + "&password=x&new_password=short&repeated=short", cookie)});
    pages.append({"wrong address", store.post("/profile/address", "csrf=" + csrf + "&line1=&city=&country=", cookie)});
    static const QRegularExpression tag(u"<(style|script)[^>]*>.*?</\\1>|<[^>]*>"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList wrong;
    for (const auto &[path, answer] : std::as_const(pages)) {
        QVERIFY2(!answer.body.isEmpty(), path.constData());
        const QString text = u' ' + QString::fromUtf8(answer.body).replace(tag, u" "_s).replace(blanks, u" "_s) + u' ';
        for (auto key = other.begin(); key != other.end(); ++key) {
            const QString word = key->toString();
            constexpr qsizetype tellsItsLanguage = 6;
            if (word.size() < tellsItsLanguage || own[key.key()].toString().contains(word, Qt::CaseInsensitive))
                continue;
            if (text.contains(u' ' + word + u' '))
                wrong << QString::fromLatin1(path) + u": "_s + word;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Many addresses, one account: it waits from unknown browsers; the owner gets in with a browser of theirs, and is told once by mail.
void ShopTest::slowsGuessingFromEverywhere()
{
    QFETCH(QString, engine);
    http::Server::Limits limits;
    limits.proxies = QStringList{u"127.0.0.1"_s};
    Store store(engine, {}, limits);
    store.add(u"A"_s, QString::fromLatin1(secret));
    const auto tryIt = [&](const QByteArray &peer, const QByteArray &account, const QByteArray &word,
                           const QByteArray &browser = {}) {
        const Answer form = store.get("/sign-in");
        return store.post("/sign-in", "csrf=" + form.csrf() + "&account=" + account + "&password=" + word,
                          "__Host-kontor-form=" + form.cookie("__Host-kontor-form") +
                              (browser.isEmpty() ? QByteArray() : "; __Host-kontor-browser=" + browser),
                          "X-Forwarded-For: " + peer + "\r\n");
    };
    const Answer own = tryIt("8.8.8.8", "a@x.de", "quite+a+long+secret");
    QCOMPARE(own.status, 303);
    const QByteArray browser = own.cookie("__Host-kontor-browser");
    QCOMPARE(browser.size(), 64);
    // what a thousand addresses would do, told to the database at once
    for (const QByteArray &account : {QByteArray("a@x.de"), QByteArray("nobody@x.de")})
        store.db.edit([&](Session &session) {
            for (int i = 0; i < SignInRepository::accountFailuresAllowed; ++i)
                (void)SignInRepository(session).countFailure(store.directory.channels.first().id, QString::fromLatin1(account),
                                                             u"10.0.%1.%2"_s.arg(i / 200).arg(i % 200),
                                                             account.startsWith('a') ? 1 : 0);
            return Done{};
        });
    QCOMPARE(tryIt("7.7.7.7", "a@x.de", "quite+a+long+secret").status, 429);
    QCOMPARE(tryIt("7.7.7.7", "nobody@x.de", "quite+a+long+secret").status, 429);
    QCOMPARE(tryIt("7.7.7.7", "a@x.de", "quite+a+long+secret", QByteArray(64, 'f')).status, 429);
    QCOMPARE(tryIt("7.7.7.7", "a@x.de", "quite+a+long+secret", browser).status, 303);
    QCOMPARE(store.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM mails WHERE kind = 'many_tries'"_s).toInt(); }),
             1);
}

void ShopTest::endsTheFormerSession()
{
    QFETCH(QString, engine);
    Store store(engine);
    store.add(u"A"_s, QString::fromLatin1(secret));
    store.add(u"B"_s, QString::fromLatin1(secret));
    const QByteArray first = store.signIn("a@x.de", secret);
    const Answer form = store.get("/sign-in");
    const Answer in = store.post("/sign-in", "csrf=" + form.csrf() + "&account=b@x.de&password=quite+a+long+secret",
                                 "__Host-kontor-form=" + form.cookie("__Host-kontor-form") + "; " + first);
    QCOMPARE(in.status, 303);
    QCOMPARE(store.get("/", first).status, 303); // over
    const QByteArray second = "__Host-kontor=" + in.cookie("__Host-kontor");
    const Answer home = store.get("/", second);
    QCOMPARE(home.status, 200);
    QVERIFY(store.post("/sign-out", "csrf=" + home.csrf(), second).header("Clear-Site-Data").contains("cache"));
}

void ShopTest::keepsSessionsInTheirStore()
{
    Store store(u"sqlite"_s);
    store.add(u"A"_s, QString::fromLatin1(secret));
    const QByteArray cookie = store.signIn("a@x.de", secret);
    QCOMPARE(store.get("/", cookie).status, 200);
    second(store, u"https://other.example"_s);
    QTest::qWait(5100); // addresses are asked anew
    const auto at = [&](const QByteArray &host) {
        return raw(store.server->port(),
                   "GET / HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookie + "\r\nConnection: close\r\n\r\n")
            .status;
    };
    QCOMPARE(at(store.host()), 200);
    QCOMPARE(at("other.example"), 303); // another store's address
    Store one(u"sqlite"_s, u"Second store"_s);
    QCOMPARE(one.get("/", cookie).status, 303);
}

/// Numbers with signs that addresses use themselves: the link on the catalogue's page leads to the product.
void ShopTest::linksEveryNumber()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
    const QStringList numbers = {u"AB/12"_s, u"C#4"_s, u"Q?1"_s, u"50%"_s, u"a b"_s, u"ü&ö"_s, u"x/../y"_s, u"1+1=2"_s};
    store.db.edit([&](Session &session) {
        CatalogueRepository catalogue(session);
        const Buyer buyer = catalogue.buyer(c.channelId, c.id);
        for (const QString &sku : numbers)
            catalogue.setPrice(buyer.priceTierId, catalogue.saveProduct(sku, u"odd "_s + sku, {}, u"kg"_s, 1, true), 100);
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    const QByteArray page = store.get("/catalogue?q=odd", cookie).body;
    static const QRegularExpression link(u"class=\"title\" href=\"([^\"]+)\""_s);
    int found = 0;
    for (auto links = link.globalMatch(QString::fromUtf8(page)); links.hasNext(); ++found) {
        const QByteArray to = links.next().captured(1).toLatin1();
        const Answer product = store.get(to, cookie);
        QVERIFY2(product.status == 200 && product.body.contains("<h1>odd "), to.constData());
    }
    QCOMPARE(found, numbers.size());
    for (const QString &sku : numbers)
        QCOMPARE(store.post("/cart/add", "csrf=" + csrf + "&quantity=1&sku=" + QUrl::toPercentEncoding(sku), cookie).status, 303);
    const QByteArray cart = store.get("/cart", cookie).body;
    static const QRegularExpression cartLink(u"href=\"(/product/[^\"]+)\""_s);
    for (auto links = cartLink.globalMatch(QString::fromUtf8(cart)); links.hasNext();)
        QCOMPARE(store.get(links.next().captured(1).toLatin1(), cookie).status, 200);
}

void ShopTest::pagesOrders()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s, QString::fromLatin1(secret));
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
    const QByteArray cookie = store.signIn("a@x.de", secret);
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

/// Colour, logo and imprint of a trade store, on the pages outside of a session and inside.
void ShopTest::looksLikeItsTradeStore()
{
    QFETCH(QString, engine);
    Store store(engine);
    store.add(u"A"_s, QString::fromLatin1(secret));
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + "rest";
    const Channel channel = store.directory.channels.first();
    const QByteArray id = QByteArray::number(channel.id);
    const Answer plain = store.get("/sign-in");
    QVERIFY(!plain.body.contains("/look/") && !plain.body.contains("/imprint/"));
    QCOMPARE(store.get("/imprint/" + id).status, 404);
    QCOMPARE(store.get("/look/logo/" + id + "-1").status, 404);
    QCOMPARE(store.get("/look/colors/" + id + "-1b5e7d.css").status, 404);
    const auto with = [&](const StoreLook &look, const QByteArray &logo) {
        return store.db.database().wait(Lane::Edit, [&](Session &session) {
            ChannelsRepository channels(session);
            Channel changed = channels.channel(channel.id);
            changed.look = look;
            channels.save(changed);
            channels.setLogo(channel.id, logo);
            return Done{};
        });
    };
    QVERIFY(!with({u"red"_s, {}}, png)); // no colour
    QVERIFY(!with({{}, {}}, "<svg onload=alert(1)>")); // no picture that a browser only shows
    QVERIFY(!with({{}, {}}, png + QByteArray(logoMax, 'x')));
    QVERIFY(with({u"#FFE000"_s, u"Handel <b>GmbH</b>\nHamburg"_s}, png));
    const QByteArray cookie = store.signIn("a@x.de", secret);
    for (const Answer &page : {store.get("/sign-in"), store.get("/profile", cookie)}) {
        QVERIFY2(page.body.contains("/look/colors/" + id + "-ffe000.css"), page.body.constData());
        QVERIFY(page.body.contains("src=\"/look/logo/" + id) && page.body.contains("href=\"/imprint/" + id));
    }
    const Answer css = store.get("/look/colors/" + id + "-ffe000.css");
    QVERIFY2(css.status == 200 && !css.body.toLower().contains("--brand: #ffe000; --brand-ink: #000000; }\n"),
             css.body.constData());
    QVERIFY(css.body.contains("dark") && css.head.contains("text/css"));
    const Answer logo = store.get("/look/logo/" + id + "-1");
    QVERIFY(logo.status == 200 && logo.body == png && logo.head.contains("image/png"));
    const Answer imprint = store.get("/imprint/" + id);
    QVERIFY2(imprint.status == 200 && imprint.body.contains("Handel &lt;b&gt;GmbH"), imprint.body.constData());
    QVERIFY(with({{}, {}}, {}));
    QVERIFY(!store.get("/sign-in").body.contains("/look/"));
    QCOMPARE(store.get("/look/logo/" + id + "-1").status, 404);
}

QTEST_GUILESS_MAIN(ShopTest)
#include "tst_shop.moc"
