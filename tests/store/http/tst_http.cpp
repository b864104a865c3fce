// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in by HTTP before any page is made: heads, addresses, slow connections; and who waits for whom.
#include "store/storescene.h"

#include <QElapsedTimer>

#include <latch>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class HttpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void believesTheProxyOnly();
    void readsHeadersStrictly();
    void endsTricklingConnections();
    void letsOthersInWhenFull();
    void signsInBesideAnImport();
    void takesTurns();
    void readsWhileSomebodyWrites_data() { addEngineRows(); }
    void readsWhileSomebodyWrites();
    void holdsNobodyForAnothersRow();
    void saysSoonThatItIsBusy_data() { addEngineRows(); }
    void saysSoonThatItIsBusy();
    void goesOnAfterTheServerWasAway();
};

/// The last entry of all lines of X-Forwarded-For, if a trusted proxy wrote it; an address or nothing; IPv6 by /64.
void HttpTest::believesTheProxyOnly()
{
    const auto peers = [](const QStringList &proxies, const QByteArray &headers) {
        QString seen;
        http::Server::Limits limits;
        limits.proxies = proxies;
        http::Server server(
            [&seen](const http::Request &request) {
                seen = request.peer;
                return http::plainAnswer(200, "ok");
            },
            limits);
        if (!server.listen(u"127.0.0.1"_s, 0))
            qFatal("no port");
        raw(server.port(), "GET / HTTP/1.1\r\nHost: x\r\n" + headers + "Connection: close\r\n\r\n");
        return seen;
    };
    const QStringList proxy = {u"127.0.0.1"_s};
    QCOMPARE(peers({}, "X-Forwarded-For: 1.2.3.4\r\n"), u"127.0.0.1"_s);
    QCOMPARE(peers(proxy, "X-Forwarded-For: 9.9.9.9, 1.2.3.4\r\n"), u"1.2.3.4"_s);
    QCOMPARE(peers(proxy, "X-Forwarded-For: 9.9.9.9\r\nX-Forwarded-For: 1.2.3.4\r\n"), u"1.2.3.4"_s);
    QCOMPARE(peers(proxy, "x-forwarded-for: 1.2.3.4\r\nX-Forwarded-For: nonsense\r\n"), u"127.0.0.1"_s);
    QCOMPARE(peers({u"127.0.0.1"_s, u"10.0.0.1"_s}, "X-Forwarded-For: 9.9.9.9, 5.6.7.8, 10.0.0.1\r\n"), u"5.6.7.8"_s);
    QCOMPARE(peers(proxy, "X-Forwarded-For: 2001:db8:1:2:3:4:5:6\r\n"), u"2001:db8:1:2::/64"_s);
    QCOMPARE(peers(proxy, "X-Forwarded-For: 2001:db8:1:2:ffff::1\r\n"), u"2001:db8:1:2::/64"_s);
    QCOMPARE(peers(proxy, "X-Forwarded-For: ::ffff:1.2.3.4\r\n"), u"1.2.3.4"_s);
}

/// What two servers could read differently is read by neither; and what no text holds is no fault of ours.
void HttpTest::readsHeadersStrictly()
{
    Store store(u"sqlite"_s);
    store.add(u"A"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    const auto status = [&](const QByteArray &head, const QByteArray &body = {}) {
        return raw(store.server->port(), head + "Connection: close\r\n\r\n" + body, 2000).status;
    };
    QCOMPARE(status("GET /sign-in HTTP/1.1\r\nHost: x\r\n"), 200);
    QCOMPARE(status("GET /sign-in HTTP/1.1\r\nHost : x\r\n"), 400);
    const QByteArray begin = "GET /sign-in HTTP/1.1\r\nHost: x\r\n";
    for (const QByteArray &head :
         {QByteArray("X: a\r\n b\r\n"), QByteArray("X: a\r\n\tb\r\n"), QByteArray("X: a\0b\r\n", 8), QByteArray("X : a\r\n"),
          QByteArray("X\t: a\r\n"), QByteArray("X: a\rb\r\n"), QByteArray("X: a\n"), QByteArray("X: a\x01\r\n"),
          QByteArray("X Y: a\r\n"), QByteArray(": a\r\n"), QByteArray("Host : y\r\n"), QByteArray("Content-Length : 3\r\n"),
          QByteArray("Content-Length: 3\0\r\n", 21)})
        QVERIFY2(status(begin + head) == 400, head.constData());
    QCOMPARE(status("GET /sign-in HTTP/1.1\r\n folded: x\r\nHost: x\r\n"), 400);
    QCOMPARE(status(begin + "X: a b\tc\r\nY:\r\nZ: M\xc3\xbcller\r\n"), 200);
    QCOMPARE(status("\r\n" + begin), 200); // RFC 9112, 2.2
    // what is sent behind a request without waiting is not answered with it
    const QByteArray two =
        "POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\nGET /sign-in HTTP/1.1\r\nHost: x\r\n\r\n";
    QCOMPARE(rawBytes(store.server->port(), two).count("HTTP/1.1 "), 1);
    QCOMPARE(status("POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 400);
    QCOMPARE(status("POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 400);
    for (const QByteArray &body : {QByteArray("&sku=T-1%00&quantity=1"), QByteArray("&a%00=1")})
        QCOMPARE(store.post("/cart/add", "csrf=" + csrf + body, cookie).status, 400);
    QVERIFY(store.get("/catalogue?q=%00", cookie).status < 500);
    // behind a proxy that ends TLS
    http::Server::Limits limits;
    limits.proxies = QStringList{u"127.0.0.1"_s};
    Store behind(u"sqlite"_s, {}, limits);
    const auto told = [&](const QByteArray &header) {
        return raw(behind.server->port(), "GET /sign-in HTTP/1.1\r\nHost: x\r\n" + header + "Connection: close\r\n\r\n")
            .header("Strict-Transport-Security");
    };
    QVERIFY(told({}).isEmpty());
    QVERIFY(told("X-Forwarded-Proto: https\r\n").contains("max-age"));
}

/// Slowloris: connections that send a byte now and then are ended after a total time, and nobody else waits for them. 60 of them; 10,000
/// in trickle.py.
void HttpTest::endsTricklingConnections()
{
    http::Server::Limits limits;
    limits.arrivalSeconds = 2;
    limits.connectionsOfOne = 0;
    Store store(u"sqlite"_s, {}, limits);
    const int count = 60; // thousands: trickle.py, in a process of their own
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < count; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, store.server->port());
        if (socket->waitForConnected(2000))
            socket->write("GET /sign-in HTTP/1.1\r\nHost: x\r\n");
        slow.push_back(std::move(socket));
    }
    QElapsedTimer since;
    since.start();
    int ended = 0;
    while (ended < count && since.elapsed() < 15'000) {
        ended = 0;
        for (const auto &socket : slow) {
            if (socket->state() == QAbstractSocket::ConnectedState) {
                socket->write("X");
                socket->waitForReadyRead(0);
            }
            ended += socket->state() == QAbstractSocket::ConnectedState ? 0 : 1;
        }
        QElapsedTimer others;
        others.start();
        QCOMPARE(store.get("/health").status, 200);
        QVERIFY(others.elapsed() < 2000);
        QTest::qWait(200);
    }
    QCOMPARE(ended, count);
    QVERIFY(since.elapsed() < 10'000);
}

/// As many connections as there may be, none with a request in it: they are given up long before their time, and others get in.
void HttpTest::letsOthersInWhenFull()
{
    http::Server::Limits limits;
    limits.arrivalSeconds = 60;
    limits.connections = 80;
    limits.connectionsOfOne = 0;
    Store store(u"sqlite"_s, {}, limits);
    for (int wave = 0; wave < 2; ++wave) {
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (unsigned i = 0; i < limits.connections; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(u"127.0.0.1"_s, store.server->port());
            socket->waitForConnected(2000);
            socket->write("GET /sign-in HTTP/1.1\r\nHost: x\r\n");
            slow.push_back(std::move(socket));
        }
        QElapsedTimer since;
        since.start();
        QCOMPARE(store.get("/health").status, 200);
        QVERIFY2(since.elapsed() < 4500, qPrintable(QString::number(since.elapsed())));
    }
}

/// While an import holds customers' rows, they sign in all the same.
void HttpTest::signsInBesideAnImport()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("Nobody can write beside an import on SQLite.");
    Store store(u"postgresql"_s);
    const Customer c = store.add(u"A"_s);
    std::atomic<bool> held = false;
    std::atomic<bool> done = false;
    std::jthread import([&] {
        (void)store.db.database().wait(Lane::Bulk, [&](Session &session) {
            session.execute(u"UPDATE customers SET note = 'held', unique_email_key = unique_email_key || '' WHERE id = ?"_s,
                            {c.id});
            held = true;
            while (!done)
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return Done{};
        });
    });
    while (!held)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    QElapsedTimer since;
    since.start();
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const qint64 signedIn = since.elapsed();
    const QByteArray csrf = store.get("/", cookie).csrf();
    const int added = store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", cookie).status;
    const QByteArray address = QByteArray::number(c.addresses[0].id);
    const int placed = store
                           .post("/checkout",
                                 "csrf=" + csrf + "&key=" + QByteArray(64, 'a') + "&billing=" + address + "&shipping=" + address +
                                     store.shown(cookie),
                                 cookie)
                           .status;
    const qint64 all = since.elapsed();
    done = true;
    import.join();
    QVERIFY(!cookie.isEmpty());
    QCOMPARE(added, 303);
    QCOMPARE(placed, 303);
    QVERIFY2(all < 3000, qPrintable(u"%1 ms, %2 to sign in"_s.arg(all).arg(signedIn)));
}

/// Those of one turn are done one after the other, without a thread for each that waits.
void HttpTest::takesTurns()
{
    http::WorkPool pool({.readers = 1, .writers = 2});
    std::latch all{13};
    std::atomic<int> ofOne = 0, most = 0, others = 0;
    for (int i = 0; i < 10; ++i)
        QVERIFY(pool.add(
            http::WorkPool::Writing,
            [&](bool) {
                most = std::max(most.load(), ++ofOne);
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
                --ofOne;
                all.count_down();
            },
            "one"));
    QElapsedTimer since;
    since.start();
    std::latch three{3};
    for (const QByteArray &turn : {QByteArray("two"), QByteArray(), QByteArray()})
        QVERIFY(pool.add(
            http::WorkPool::Writing,
            [&](bool) {
                ++others;
                three.count_down();
                all.count_down();
            },
            turn));
    three.wait();
    QVERIFY2(since.elapsed() < 300, qPrintable(QString::number(since.elapsed()))); // ten times 50 ms are not over
    all.wait();
    QCOMPARE(most, 1);
    QCOMPARE(others, 3);
}

/// A page that only shows something waits for no lock, also when it is time to note that somebody was here.
void HttpTest::readsWhileSomebodyWrites()
{
    QFETCH(QString, engine);
    Store store(engine);
    store.add(u"A"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    store.db.edit([](Session &s) {
        s.execute(u"UPDATE store_sessions SET last_seen_at = last_seen_at - 600000"_s);
        return Done{};
    });
    {
        const Holding holding(store.db, u"UPDATE store_sessions SET browser = browser"_s);
        QElapsedTimer since;
        since.start();
        for (const char *path : {"/", "/catalogue", "/cart", "/orders", "/profile", "/sign-in"}) {
            const Answer page = store.get(path, cookie);
            QVERIFY2(page.status == 200 || page.status == 303, path);
        }
        QVERIFY2(since.elapsed() < 2500, qPrintable(QString::number(since.elapsed())));
    }
    QTRY_VERIFY(store.db.read([](Session &s) { // noted once the lock is gone
        return s.value(u"SELECT min(created_at - last_seen_at) FROM store_sessions"_s).toLongLong() <= 0;
    }));
}

/// Many who wait for one row keep nobody else from writing.
void HttpTest::holdsNobodyForAnothersRow()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("One writes at a time on SQLite.");
    Store store(u"postgresql"_s);
    store.add(u"A"_s);
    store.add(u"B"_s);
    const QByteArray a = store.signIn("a@x.de", Store::secret), b = store.signIn("b@x.de", Store::secret);
    const QByteArray csrfA = store.get("/", a).csrf(), csrfB = store.get("/", b).csrf();
    QCOMPARE(store.post("/cart/add", "csrf=" + csrfA + "&sku=T-1&quantity=1", a).status, 303);
    std::vector<std::jthread> waiting;
    {
        const Holding holding(store.db, u"UPDATE carts SET position = position"_s);
        for (int i = 0; i < 12; ++i)
            waiting.emplace_back([&] { (void)store.post("/cart/add", "csrf=" + csrfA + "&sku=T-1&quantity=1", a); });
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        QElapsedTimer since;
        since.start();
        QCOMPARE(store.post("/cart/add", "csrf=" + csrfB + "&sku=T-2&quantity=1", b).status, 303);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    }
}

void HttpTest::saysSoonThatItIsBusy()
{
    QFETCH(QString, engine);
    http::Server::Limits limits;
    limits.work.maxWait = std::chrono::milliseconds(2000);
    Store store(engine, {}, limits);
    store.add(u"A"_s);
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    QCOMPARE(store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", cookie).status, 303);
    const Holding holding(store.db, u"UPDATE carts SET position = position"_s);
    std::vector<std::jthread> others;
    for (int i = 0; i < 5; ++i)
        others.emplace_back([&] { (void)store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", cookie); });
    QElapsedTimer since;
    since.start();
    const Answer answer = store.post("/cart/add", "csrf=" + csrf + "&sku=T-1&quantity=1", cookie);
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.header("Retry-After").isEmpty());
    QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
}

/// Connections that the server ended while they idled cost nobody an answer.
void HttpTest::goesOnAfterTheServerWasAway()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("There is no server on SQLite.");
    Store store(u"postgresql"_s);
    store.add(u"A"_s);
    for (int i = 0; i < 8; ++i) // each thread has its connection
        QVERIFY(!store.signIn("a@x.de", Store::secret).isEmpty());
    store.db.edit([](Session &s) {
        s.select(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        return Done{};
    });
    for (int i = 0; i < 8; ++i)
        QVERIFY(!store.signIn("a@x.de", Store::secret).isEmpty());
}

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
