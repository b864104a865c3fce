// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/password.h"
#include "credentials/sessionsrepository.h"
#include "customers/customersrepository.h"
#include "staff/staffrepository.h"
#include "support/testdatabase.h"

#include <QElapsedTimer>

#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class CredentialsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashesStrongly();
    void judgesPasswords();
    void ticketsLiveOnce_data() { addEngineRows(); }
    void ticketsLiveOnce();
    void ticketsRaceToOneSession_data() { addEngineRows(); }
    void ticketsRaceToOneSession();
    void ticketsNeedRights_data() { addEngineRows(); }
    void ticketsNeedRights();
    void storesOnlyHashes_data() { addEngineRows(); }
    void storesOnlyHashes();
    void sessionsEnd_data() { addEngineRows(); }
    void sessionsEnd();

private:
    struct Scene
    {
        explicit Scene(const QString &engine)
            : db(engine)
            , directory(db.basics())
            , customer(
                  db.edit([this](Session &s) { return CustomersRepository(s).insert(someone(directory, u"T"_s, u"t@x.de"_s)); }))
        {
        }
        QString ticket(const QString &origin = {})
        {
            const QString made = token::make();
            db.edit([&](Session &s) {
                SessionsRepository(s).addTicket(customer.id, token::hash(made), u"support"_s, origin);
                return Done{};
            });
            return made;
        }
        std::optional<StoreSession> redeem(const QString &ticket, const QString &origin = {})
        {
            return db.edit([&](Session &s) { return SessionsRepository(s).redeem(ticket, origin); });
        }
        TestDatabase db;
        Directory directory;
        Customer customer;
    };
};

/// CHECKS 1, scaled to 30 hashes (1,000 with KONTOR_SOAK).
void CredentialsTest::hashesStrongly()
{
    QSet<QString> seen;
    const int count = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 1000 : 30;
    for (int i = 0; i < count; ++i) {
        const QString hash = password::hash(u"the same passphrase"_s);
        QVERIFY2(hash.startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s), qPrintable(hash));
        seen.insert(hash);
    }
    QCOMPARE(seen.size(), count); // salted
    const QString hash = password::hash(u"Größe mit ü 1"_s);
    QVERIFY(password::matches(hash, u"Gro\u0308\u00dfe mit u\u0308 1"_s)); // the same text in another normal form
    QVERIFY(!password::matches(hash, u"Größe mit ü 2"_s));
    QVERIFY(!password::isWeak(hash));
    QVERIFY(password::isWeak(u"$argon2id$v=19$m=8192,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$pnRgtaWeJG5zzIa3Hd0CRA"_s));
}

/// CHECKS 2 and 3.
void CredentialsTest::judgesPasswords()
{
    QVERIFY(!password::problem(u"1234567"_s).isEmpty());
    QVERIFY(password::problem(u"12345678x"_s).isEmpty());
    QVERIFY(password::problem(QString(128, u'ж')).isEmpty());
    QVERIFY(!password::problem(QString(129, u'a')).isEmpty());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!password::problem(QString(1024 * 1024, u'a')).isEmpty());
    QVERIFY(!password::matches(password::hash(u"x"_s), QString(1024 * 1024, u'a')));
    QVERIFY(timer.elapsed() < 500);
    QFile list(u":/passwords/common.txt"_s);
    QVERIFY(list.open(QFile::ReadOnly));
    int refused = 0;
    for (const QByteArray &line : list.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        QVERIFY2(!password::problem(QString::fromUtf8(line)).isEmpty(), line.constData());
        ++refused;
    }
    QVERIFY(refused >= 3000);
    QVERIFY(!password::problem(u"PASSWORD1"_s).isEmpty());
    // passwords that differ in the last character stay apart
    const QString hash = password::hash(QString(60, u'ü') + u'a');
    for (int i = 0; i < 20; ++i)
        QVERIFY(!password::matches(hash, QString(60, u'ü') + QChar(u'b' + i)));
}

/// CHECKS 12 and the ticket part of 9: single use, 60 s by the server's clock, bound to the origin it was made for.
void CredentialsTest::ticketsLiveOnce()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QString ticket = scene.ticket();
    QVERIFY(!scene.redeem(ticket, u"https://evil.example"_s));
    QVERIFY(!scene.redeem(token::make()));
    const auto session = scene.redeem(ticket);
    QVERIFY(session);
    QCOMPARE(session->customerId, scene.customer.id);
    QVERIFY(session->staffId > 0);
    QVERIFY(!scene.redeem(ticket));
    const auto aged = [&](qint64 seconds) {
        const QString old = scene.ticket();
        scene.db.edit([&](Session &s) {
            return s.execute(
                u"UPDATE tickets SET created_at = created_at - ?, expires_at = expires_at - ? WHERE token_hash = ?"_s,
                {seconds * 1000, seconds * 1000, token::hash(old)});
        });
        return scene.redeem(old).has_value();
    };
    QVERIFY(aged(59));
    QVERIFY(!aged(61));
    const QString waiting = scene.ticket();
    scene.db.edit([&](Session &s) { return CustomersRepository(s).deactivate({scene.customer.id}); });
    QVERIFY(!scene.redeem(waiting));
}

/// CHECKS 8 and 12, scaled: 32 parallel uses × 4 give one session each (× 200 with KONTOR_SOAK).
void CredentialsTest::ticketsRaceToOneSession()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    auto pool = scene.db.open(u"store"_s, 8);
    const int rounds = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 200 : 4;
    for (int round = 0; round < rounds; ++round) {
        const QString ticket = scene.ticket();
        std::atomic<int> won = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 32; ++i) {
            threads.emplace_back([&] {
                const auto session =
                    pool->wait(Lane::Edit, [ticket](Session &s) { return SessionsRepository(s).redeem(ticket, {}); });
                won += session && session->has_value() ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(won, 1);
    }
    QCOMPARE(scene.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM store_sessions"_s).toInt(); }), rounds);
}

void CredentialsTest::ticketsNeedRights()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto refused = [&] {
        const auto answer = scene.db.database().wait(Lane::Edit, [id = scene.customer.id](Session &s) {
            SessionsRepository(s).addTicket(id, token::hash(token::make()), {}, {});
            return Done{};
        });
        return !answer && answer.error().kind == Error::Kind::Denied;
    };
    QVERIFY(!refused());
    const QString early = scene.ticket();
    const auto session = scene.redeem(scene.ticket());
    scene.db.edit([](Session &s) {
        StaffRepository(s).setRights(u"tester"_s, true, false);
        return Done{};
    });
    QVERIFY(refused());
    QVERIFY(!scene.redeem(early)); // a ticket made before the right went
    QVERIFY(
        !scene.db.read([&](Session &s) { return SessionsRepository(s).find(session->channelId, session->token); })); // CHECKS 15
    scene.db.edit([](Session &s) {
        StaffRepository(s).setRights(u"tester"_s, true, true);
        return Done{};
    });
    scene.db.edit([&](Session &s) { return CustomersRepository(s).deactivate({scene.customer.id}); });
    QVERIFY(refused());
}

/// CHECKS 7, for tickets and sessions: no token of 100 is found in any text of the database.
void CredentialsTest::storesOnlyHashes()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    QSet<QString> secrets;
    for (int i = 0; i < 100; ++i) {
        const QString ticket = scene.ticket();
        secrets << ticket << scene.redeem(ticket)->token;
    }
    int cells = 0;
    for (const char *table : {"tickets", "store_sessions", "activity", "customers", "staff"}) {
        for (const Row &row :
             scene.db.read([table](Session &s) { return s.select(u"SELECT * FROM "_s + QString::fromLatin1(table)); })) {
            for (const QVariant &value : row.values()) {
                ++cells;
                QVERIFY(!secrets.contains(value.toString()));
            }
        }
    }
    QVERIFY(cells > 1000);
}

/// CHECKS 40: idle 30 min, absolute 8 h, ended on the server.
void CredentialsTest::sessionsEnd()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto open = [&] {
        return scene.db.edit([&](Session &s) { return SessionsRepository(s).open(scene.customer.channelId, scene.customer.id); });
    };
    const auto alive = [&](const StoreSession &session) {
        return scene.db.read(
            [&](Session &s) { return SessionsRepository(s).find(session.channelId, session.token).has_value(); });
    };
    const auto shift = [&](const StoreSession &session, const QString &column, qint64 minutes) {
        scene.db.edit([&](Session &s) {
            return s.execute(u"UPDATE store_sessions SET %1 = %1 - ? WHERE id = ?"_s.arg(column), {minutes * 60'000, session.id});
        });
    };
    StoreSession session = open();
    QVERIFY(alive(session));
    shift(session, u"last_seen_at"_s, 29);
    QVERIFY(alive(session));
    shift(session, u"last_seen_at"_s, 2);
    QVERIFY(!alive(session));
    session = open();
    shift(session, u"expires_at"_s, 8 * 60 + 1);
    QVERIFY(!alive(session));
    session = open();
    QVERIFY(session.token != open().token);
    scene.db.edit([&](Session &s) {
        SessionsRepository(s).end(session.channelId, session.token, u"signed out"_s);
        return Done{};
    });
    QVERIFY(!alive(session));
    session = open();
    scene.db.edit([&](Session &s) {
        CustomersRepository(s).setPassword(scene.customer.id, u"$argon2id$x"_s, true);
        return Done{};
    });
    QVERIFY(!alive(session));
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
