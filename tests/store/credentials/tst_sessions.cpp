// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing is slowed, and sessions end when they should.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class SessionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slowsGuessingFromEverywhere_data() { addEngineRows(); }
    void slowsGuessingFromEverywhere();
    void endsTheFormerSession_data() { addEngineRows(); }
    void endsTheFormerSession();
    void keepsSessionsInTheirStore();
};

/// Many addresses, one account: it waits from unknown browsers; the owner gets in with a browser of theirs, and is told once by mail.
void SessionsTest::slowsGuessingFromEverywhere()
{
    QFETCH(QString, engine);
    http::Server::Limits limits;
    limits.proxies = QStringList{u"127.0.0.1"_s};
    Store store(engine, {}, limits);
    store.add(u"A"_s);
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

void SessionsTest::endsTheFormerSession()
{
    QFETCH(QString, engine);
    Store store(engine);
    store.add(u"A"_s);
    store.add(u"B"_s);
    const QByteArray first = store.signIn("a@x.de", Store::secret);
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

void SessionsTest::keepsSessionsInTheirStore()
{
    Store store(u"sqlite"_s);
    store.add(u"A"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    QCOMPARE(store.get("/", cookie).status, 200);
    store.addStore(u"https://other.example"_s);
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

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
