// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/purge.h"
#include "credentials/secondfactor.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "credentials/tokensrepository.h"
#include "customers/customerbatch.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"
#include "staff/staffrepository.h"
#include "support/testdatabase.h"
#include "visitors/visitor.h"
#include "support/totp.h"

#include <QDateTime>
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
    void linksLiveOnce_data() { addEngineRows(); }
    void linksLiveOnce();
    void linksRace_data() { addEngineRows(); }
    void linksRace();
    void linksDie_data() { addEngineRows(); }
    void linksDie();
    void invites_data() { addEngineRows(); }
    void invites();
    void staffPasswordsForceAChange_data() { addEngineRows(); }
    void staffPasswordsForceAChange();
    void emailChangesAreTold_data() { addEngineRows(); }
    void emailChangesAreTold();
    void emailChangesOfABatch_data() { addEngineRows(); }
    void emailChangesOfABatch();
    void secondFactors_data() { addEngineRows(); }
    void secondFactors();
    void locksAndUnlocks_data() { addEngineRows(); }
    void locksAndUnlocks();
    void forgetsOldTraces_data() { addEngineRows(); }
    void forgetsOldTraces();
    void actingNeedsReasonAndConsent_data() { addEngineRows(); }
    void actingNeedsReasonAndConsent();

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
            const QString made = makeTicket(customer.channelId);
            db.edit([&](Session &s) {
                SessionsRepository(s).addTicket(customer.channelId, customer.id, token::hash(made), u"support"_s, origin);
                return Done{};
            });
            return made;
        }
        std::optional<StoreSession> redeem(const QString &ticket, const QString &origin = {})
        {
            return db.edit([&](Session &s) { return SessionsRepository(s).redeem(ticket, origin); });
        }
        QString mint(const QString &purpose, qint64 mailId = 0)
        {
            return db.edit(
                [&](Session &s) { return TokensRepository(s).mint(customer.channelId, customer.id, purpose, mailId); });
        }
        TokensRepository::Found::State state(const QString &link, const QString &purpose)
        {
            return db.read([&](Session &s) { return TokensRepository(s).find(link, purpose).state; });
        }
        bool use(const QString &link, const QString &purpose)
        {
            return db.edit([&](Session &s) { return TokensRepository(s).use(link, purpose); });
        }
        qint64 mails(const QString &kind, const QString &state = u"queued"_s)
        {
            return db.read([&](Session &s) {
                return s.value(u"SELECT count(*) FROM mails WHERE kind = ? AND state = ?"_s, {kind, state}).toLongLong();
            });
        }
        Customer now()
        {
            return db.read([&](Session &s) { return CustomersRepository(s).load(customer.id); });
        }
        void setRule(const QString &column, const QVariant &value)
        {
            db.edit([&](Session &s) { return s.execute(u"UPDATE channels SET %1 = ?"_s.arg(column), {value}); });
        }
        void setPassword(bool mustChange = false)
        {
            db.edit([&](Session &s) {
                CustomersRepository(s).setPassword(customer.channelId, customer.id, u"$argon2id$test"_s, mustChange);
                return Done{};
            });
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
    QVERIFY(password::problem(u"gray otter"_s).isEmpty());
    QVERIFY(password::problem(QString(u"correct horse battery staple "_s).repeated(5).left(128)).isEmpty());
    for (const auto &weak :
         {u"12345678x"_s, u"qwertyuiop"_s, u"aaaaaaaaaaaa"_s, u"abcdefghij"_s, u"Password2024"_s, u"19.05.1984"_s})
        QVERIFY2(!password::problem(weak).isEmpty(), qPrintable(weak));
    QVERIFY(password::problem(u"Alfreds Futterkiste"_s).isEmpty());
    QVERIFY(!password::problem(u"Alfreds Futterkiste"_s, {u"Alfreds Futterkiste GmbH"_s}).isEmpty()); // the customer's own name
    const QString made = password::generate();
    QVERIFY(password::problem(made).isEmpty() && made.size() == 19 && made != password::generate());
    QVERIFY(!password::problem(QString(129, u'a')).isEmpty());
    QElapsedTimer timer;
    const QString any = password::hash(u"x"_s);
    const QString huge(1024 * 1024, u'a');
    timer.start();
    QVERIFY(!password::problem(huge).isEmpty());
    QVERIFY(!password::matches(any, huge));
    QVERIFY(timer.elapsed() < 50);
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
    for (int i = 0; i < (qEnvironmentVariableIsSet("KONTOR_SOAK") ? 1000 : 20); ++i)
        QVERIFY(!password::matches(hash, QString(60, u'ü') + QChar(0x100 + i)));
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
            SessionsRepository(s).addTicket(1, id, token::hash(makeTicket(1)), {}, {});
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
        !scene.db.read([&](Session &s) { return VisitorsRepository(s).find(session->channelId, session->token); })); // CHECKS 15
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
        return scene.db.edit([&](Session &s) { return SessionsRepository(s).open(TestDatabase::opening(scene.customer)); });
    };
    const auto alive = [&](const StoreSession &session) {
        return scene.db.read(
            [&](Session &s) { return VisitorsRepository(s).find(session.channelId, session.token).has_value(); });
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
        CustomersRepository(s).setPassword(scene.customer.channelId, scene.customer.id, u"$argon2id$x"_s, true);
        return Done{};
    });
    QVERIFY(!alive(session));
}

/// CHECKS 7 and 9: single use, expiry by the server's clock to the second, only hashes stored.
void CredentialsTest::linksLiveOnce()
{
    QFETCH(QString, engine);
    using Found = TokensRepository::Found;
    Scene scene(engine);
    for (const QString &purpose : {purpose::invitation, purpose::passwordReset, purpose::confirmEmail}) {
        const QString link = scene.mint(purpose);
        QCOMPARE(scene.state(link, purpose), Found::Alive);
        QCOMPARE(scene.state(link, purpose), Found::Alive); // looking changes nothing
        QCOMPARE(scene.state(link, u"other"_s), Found::Unknown);
        QVERIFY(!scene.use(link, u"other"_s));
        QVERIFY(!scene.use(link.section(u'.', 1), purpose));
        QVERIFY(scene.use(link, purpose));
        QVERIFY(!scene.use(link, purpose));
        QCOMPARE(scene.state(link, purpose), Found::Used);
        const auto aged = [&](qint64 ms) {
            const QString old = scene.mint(purpose);
            scene.db.edit([&](Session &s) {
                return s.execute(u"UPDATE tokens SET expires_at = ? WHERE token_hash = ?"_s,
                                 {s.now() + ms, token::hash(old.section(u'.', 1))});
            });
            return old;
        };
        const QString late = aged(-1000);
        QCOMPARE(scene.state(late, purpose), Found::Expired);
        QVERIFY(!scene.use(late, purpose));
        QVERIFY(scene.use(aged(1000), purpose));
    }
    // a later attempt of the same mail leaves the earlier link alive; another mail kills it
    const QString first = scene.mint(purpose::invitation, 7);
    const QString second = scene.mint(purpose::invitation, 7);
    QCOMPARE(scene.state(first, purpose::invitation), Found::Alive);
    const QString third = scene.mint(purpose::invitation, 8);
    QCOMPARE(scene.state(first, purpose::invitation), Found::Dead);
    QCOMPARE(scene.state(second, purpose::invitation), Found::Dead);
    // CHECKS 7, scaled: 100 links (1,000 with KONTOR_SOAK), none of them anywhere in the database
    QStringList links{third};
    for (int i = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 999 : 99; i > 0; --i)
        links << scene.mint(purpose::passwordReset);
    const QString all = scene.db.read([](Session &s) {
        QString out;
        for (const auto &table : {u"tokens"_s, u"mails"_s, u"activity"_s, u"customers"_s}) {
            for (const Row &row : s.select(u"SELECT * FROM "_s + table)) {
                for (const QVariant &value : row.values())
                    out += value.toString() + u'\n';
            }
        }
        return out;
    });
    for (const QString &link : std::as_const(links))
        QVERIFY(!all.contains(link.section(u'.', 1)));
}

/// CHECKS 8, scaled: 16 at once × 5 (64 × 200 with KONTOR_SOAK), on two links of one invitation: exactly one wins.
void CredentialsTest::linksRace()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const bool soak = qEnvironmentVariableIsSet("KONTOR_SOAK");
    for (int round = 0; round < (soak ? 200 : 5); ++round) {
        const QString a = scene.mint(purpose::invitation, 7);
        const QString b = scene.mint(purpose::invitation, 7);
        std::atomic<int> won = 0;
        {
            const auto own = scene.db.open(u"racer"_s, 4);
            std::vector<std::jthread> racers;
            for (int i = 0; i < (soak ? 64 : 16); ++i)
                racers.emplace_back([&, link = i % 2 == 0 ? a : b] {
                    const auto used =
                        own->wait(Lane::Edit, [link](Session &s) { return TokensRepository(s).use(link, purpose::invitation); });
                    if (used && *used)
                        ++won;
                });
        }
        QCOMPARE(won.load(), 1);
    }
}

/// CHECKS 9: an e-mail change, a password change, deactivation and a new mail kill every link.
void CredentialsTest::linksDie()
{
    QFETCH(QString, engine);
    using Found = TokensRepository::Found;
    const QList<std::function<void(Scene &)>> ways = {
        [](Scene &scene) { scene.setPassword(); },
        [](Scene &scene) {
            Customer c = scene.now();
            c.email = u"new@x.de"_s;
            scene.db.edit([&](Session &s) { return CustomersRepository(s).update(c); });
        },
        [](Scene &scene) { scene.db.edit([&](Session &s) { return CustomersRepository(s).deactivate({scene.customer.id}); }); },
        [](Scene &scene) {
            scene.db.edit([&](Session &s) { return InvitationsRepository(s).invite({scene.customer.id}).queued; });
        },
        [](Scene &scene) {
            scene.db.edit([&](Session &s) { return InvitationsRepository(s).invite({scene.customer.id}).queued; });
            scene.db.edit([&](Session &s) { return InvitationsRepository(s).revoke({scene.customer.id}); });
        },
    };
    Scene scene(engine);
    for (const auto &way : ways) {
        const QString link = scene.mint(purpose::invitation);
        QCOMPARE(scene.state(link, purpose::invitation), Found::Alive);
        way(scene);
        QVERIFY(scene.state(link, purpose::invitation) != Found::Alive);
        QVERIFY(!scene.use(link, purpose::invitation));
        scene.db.edit([&](Session &s) { return CustomersRepository(s).reenable({scene.customer.id}); });
        scene.db.edit([&](Session &s) { return s.execute(u"UPDATE customers SET password_id = 0"_s); });
    }
}

void CredentialsTest::invites()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    QList<qint64> ids{scene.customer.id};
    scene.db.edit([&](Session &s) {
        CustomersRepository customers(s);
        for (int i = 0; i < 30; ++i)
            ids << customers.insert(someone(scene.directory, u"I%1"_s.arg(i), i < 5 ? QString() : u"i%1@x.de"_s.arg(i))).id;
        customers.setPassword(1, ids[10], u"$argon2id$test"_s, false);
        customers.deactivate({ids[11]});
        return Done{};
    });
    const auto invite = [&] { return scene.db.edit([&](Session &s) { return InvitationsRepository(s).invite(ids); }); };
    const Invited first = invite();
    QCOMPARE(first.withoutEmail, 5);
    QCOMPARE(first.signedUp, 1);
    QCOMPARE(first.deactivated, 1);
    QCOMPARE(first.queued, 24);
    QCOMPARE(scene.mails(u"invitation"_s), 24);
    QCOMPARE(invite().queued, 24); // again: the waiting ones are replaced, nobody gets two
    QCOMPARE(scene.mails(u"invitation"_s), 24);
    QCOMPARE(scene.mails(u"invitation"_s, u"cancelled"_s), 24);
    const Customer invited = scene.now();
    QCOMPARE(invited.invitation, u"pending"_s);
    QVERIFY(invited.invitedAt > 0);
    QCOMPARE(invitationState(u"pending"_s, 1000, 2000), u"expired"_s);
    QCOMPARE(invitationState(u"pending"_s, 0, 2000), u"pending"_s); // not sent yet
    QCOMPARE(scene.db.read([&](Session &s) {
        return s.value(u"SELECT count(*) FROM activity WHERE action = 'invited' AND customer_id = ?"_s, {scene.customer.id})
            .toInt();
    }),
             2);
    QCOMPARE(scene.db.edit([&](Session &s) { return InvitationsRepository(s).revoke({scene.customer.id}); }), 1);
    QCOMPARE(scene.now().invitation, u"revoked"_s);
    QCOMPARE(scene.mails(u"invitation"_s), 23);
    const auto denied = scene.db.database().wait(Lane::Edit, [id = ids[11]](Session &s) {
        InvitationsRepository(s).sendReset(1, id);
        return Done{};
    });
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
    const auto found = [&](const QString &filter) {
        CustomerQuery query;
        query.search = filter;
        return scene.db.read([&](Session &s) { return readPage(s, customerListSql(query, s), std::nullopt, 100).size(); });
    };
    QCOMPARE(found(u"invitation:pending"_s), 23);
    QCOMPARE(found(u"invitation:revoked"_s), 1);
    QCOMPARE(found(u"status:pending invited:<14d"_s), 0);
    scene.db.edit([](Session &s) {
        return s.execute(u"UPDATE customers SET invited_at = invited_at - ? WHERE invitation = 'pending'"_s, {15LL * 86'400'000});
    });
    QCOMPARE(found(u"status:pending invited:<14d"_s), 23);
}

/// CHECKS 4, scaled: 10 of 10 (100 with KONTOR_SOAK).
void CredentialsTest::staffPasswordsForceAChange()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const int count = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 100 : 10;
    const QString secret = u"a long staff password"_s;
    for (int i = 0; i < count; ++i)
        scene.db.edit([&](Session &s) {
            const Customer c = CustomersRepository(s).insert(someone(scene.directory, u"S%1"_s.arg(i), u"s%1@x.de"_s.arg(i)));
            CustomersRepository(s).setPassword(c.channelId, c.id, password::hash(secret), true);
            return Done{};
        });
    QCOMPARE(scene.mails(u"password_set"_s), count);
    QCOMPARE(
        scene.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE must_change_password"_s).toInt(); }),
        count);
    QCOMPARE(scene.db.read([](Session &s) {
        return s.value(u"SELECT count(*) FROM activity WHERE action = 'password set by staff'"_s).toInt();
    }),
             count);
    QCOMPARE(scene.db.read([&](Session &s) {
        return s
            .value(u"SELECT count(*) FROM mails WHERE fields LIKE ? OR body_text LIKE ?"_s,
                   {u'%' + secret + u'%', u'%' + secret + u'%'})
            .toInt();
    }),
             0);
    scene.setRule(u"staff_passwords"_s, false);
    const auto denied = scene.db.database().wait(Lane::Edit, [id = scene.customer.id](Session &s) {
        CustomersRepository(s).setPassword(1, id, u"$argon2id$test"_s, true);
        return Done{};
    });
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
    scene.setPassword(false); // the customer's own
}

void CredentialsTest::emailChangesAreTold()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto change = [&](const QString &email) {
        Customer c = scene.now();
        c.email = email;
        return scene.db.edit([&](Session &s) { return CustomersRepository(s).update(c); });
    };
    // invited: a new invitation to the new address, the old one cancelled
    scene.db.edit([&](Session &s) { return InvitationsRepository(s).invite({scene.customer.id}).queued; });
    change(u"b@x.de"_s);
    QCOMPARE(scene.mails(u"invitation"_s), 1);
    QCOMPARE(scene.mails(u"email_changed"_s), 0);
    QCOMPARE(scene.db.read([](Session &s) {
        return s.value(u"SELECT recipient FROM mails WHERE kind = 'invitation' AND state = 'queued'"_s).toString();
    }),
             u"b@x.de"_s);
    // with a password: both addresses are told
    scene.setPassword();
    change(u"c@x.de"_s);
    QCOMPARE(scene.mails(u"email_changed"_s), 2);
    // to be confirmed: the address waits
    scene.setRule(u"confirm_email"_s, true);
    Customer waiting = change(u"d@x.de"_s);
    QCOMPARE(waiting.email, u"c@x.de"_s);
    QCOMPARE(waiting.emailWanted, u"d@x.de"_s);
    QCOMPARE(scene.mails(u"email_confirm"_s), 1);
    const QString link = scene.mint(purpose::confirmEmail);
    QVERIFY(scene.db.edit([&](Session &s) {
        return TokensRepository(s).use(link, purpose::confirmEmail) &&
               CustomersRepository(s).confirmEmail(scene.customer.channelId, scene.customer.id);
    }));
    QCOMPARE(scene.now().email, u"d@x.de"_s);
    QCOMPARE(scene.now().emailWanted, QString());
    QCOMPARE(scene.mails(u"email_changed"_s), 4);
    // deactivated: nothing
    scene.db.edit([&](Session &s) { return CustomersRepository(s).deactivate({scene.customer.id}); });
    change(u"e@x.de"_s);
    QCOMPARE(scene.now().email, u"e@x.de"_s);
    QCOMPARE(scene.db.read([](Session &s) { return MailsRepository(s).waiting(); }), 0);
}

/// The same rules where customers are written in sets.
void CredentialsTest::emailChangesOfABatch()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.setPassword();
    const Customer other = scene.db.edit([&](Session &s) {
        const Customer c = CustomersRepository(s).insert(someone(scene.directory, u"O"_s, u"o@x.de"_s));
        InvitationsRepository(s).invite({c.id});
        return CustomersRepository(s).load(c.id);
    });
    const QString reset = scene.mint(purpose::passwordReset);
    const QList<Customer> before{scene.now(), other};
    scene.db.edit([&](Session &s) {
        QList<CustomerBatch::Change> changes;
        for (const Customer &c : before) {
            CustomerBatch::Change change;
            change.before = c;
            change.after = c;
            change.after.email = u"new-"_s + c.email;
            change.action = u"changed"_s;
            change.changes = difference(fieldValues(c), fieldValues(change.after));
            changes << change;
        }
        return CustomerBatch(s, 0, scene.directory).update(changes).size();
    });
    QCOMPARE(scene.mails(u"email_changed"_s), 2);
    QCOMPARE(scene.db.read([](Session &s) {
        return s.value(u"SELECT recipient FROM mails WHERE kind = 'invitation' AND state = 'queued'"_s).toString();
    }),
             u"new-o@x.de"_s);
    QVERIFY(scene.state(reset, purpose::passwordReset) == TokensRepository::Found::Dead);
}

void CredentialsTest::secondFactors()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 channel = scene.customer.channelId;
    const qint64 id = scene.customer.id;
    const QString secret = scene.db.edit([&](Session &s) { return SecondFactorRepository(s).beginTotp(channel, id); });
    QCOMPARE(secret.size(), 32);
    const auto codeAt = [&](qint64 seconds) { return QString::fromLatin1(totpCode(secret, seconds)); };
    const auto verify = [&](const QString &code, qint64 session = 1) {
        return scene.db.edit([&](Session &s) { return SecondFactorRepository(s).verify(channel, id, session, code); });
    };
    const QString wrong = codeAt(0) == u"000000"_s ? u"111111"_s : u"000000"_s;
    QVERIFY(scene.db.edit([&](Session &s) { return SecondFactorRepository(s).confirmTotp(channel, id, wrong); }).isEmpty());
    QVERIFY(!verify(codeAt(0))); // not switched on yet
    const QStringList recovery =
        scene.db.edit([&](Session &s) { return SecondFactorRepository(s).confirmTotp(channel, id, codeAt(-30)); });
    QCOMPARE(recovery.size(), SecondFactorRepository::recoveryCodes);
    QCOMPARE(scene.now().mfaMethod, u"totp"_s);
    QVERIFY(!verify(wrong));
    const QString code = codeAt(0);
    QVERIFY(verify(code.left(3) + u' ' + code.mid(3))); // as apps show it
    QVERIFY(!verify(code)); // a code works once
    QVERIFY(!verify(codeAt(-30))); // nor an older one
    QVERIFY(!verify(codeAt(3600)));
    QVERIFY(verify(recovery.first().toUpper()));
    QVERIFY(!verify(recovery.first()));
    QCOMPARE(scene.db.read([&](Session &s) { return SecondFactorRepository(s).of(channel, id).recoveryCodesLeft; }),
             SecondFactorRepository::recoveryCodes - 1);
    // one with six digits among its letters is a recovery code too
    scene.db.edit([&](Session &s) {
        return s.execute(u"INSERT INTO recovery_codes (channel_id, customer_id, code_hash) VALUES (?, ?, ?)"_s,
                         {channel, id, token::hash(u"a2b3c4d5e6f7abcd"_s)});
    });
    QVERIFY(verify(u"A2B3-C4D5-E6F7-ABCD"_s));
    // staff may reset it, with a reason, and never see it
    const auto reset = [&](const QString &reason) {
        return scene.db.database().wait(Lane::Edit, [id, reason](Session &s) {
            SecondFactorRepository(s).reset(id, reason);
            return Done{};
        });
    };
    QCOMPARE(reset(u" "_s).error().kind, Error::Kind::Invalid);
    QVERIFY(reset(u"lost phone"_s));
    QCOMPARE(scene.now().mfaMethod, QString());
    QVERIFY(!verify(recovery.last()));
    const QString told = scene.db.read([&](Session &s) {
        QString out;
        for (const Row &row : s.select(u"SELECT action, changes FROM activity"_s))
            out += row.text(0) + row.text(1);
        return out;
    });
    QVERIFY(told.contains(u"lost phone"_s));
    QVERIFY(!told.contains(secret));
    // a code by mail: only for its session, only the hash is kept
    scene.db.edit([&](Session &s) { return SecondFactorRepository(s).useSent(channel, id, u"email"_s); });
    scene.db.edit([&](Session &s) {
        SecondFactorRepository(s).askForCode(channel, id, 5);
        return Done{};
    });
    QCOMPARE(scene.mails(u"mfa_code"_s), 1);
    const QString sent = scene.db.edit([&](Session &s) { return SecondFactorRepository(s).mintCode(channel, id, 5); });
    QVERIFY(!verify(sent, 6));
    QVERIFY(verify(sent, 5));
    QVERIFY(!verify(sent, 5));
    const QString late = scene.db.edit([&](Session &s) { return SecondFactorRepository(s).mintCode(channel, id, 5); });
    scene.db.edit([](Session &s) { return s.execute(u"UPDATE mfa_codes SET expires_at = ?"_s, {s.now() - 1000}); });
    QVERIFY(!verify(late, 5));
    QVERIFY(!mobileProblem(u"0170 123"_s).isEmpty());
    QVERIFY(mobileProblem(u"+491701234567"_s).isEmpty());
}

/// CHECKS 5: after 100 failures throttling holds; the owner gets in from elsewhere; staff unlock.
void CredentialsTest::locksAndUnlocks()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto fail = [&](int times) {
        scene.db.edit([&](Session &s) {
            for (int i = 0; i < times; ++i)
                if (SignInRepository(s).countFailure(scene.customer.channelId, u"t@x.de"_s, u"192.0.2.1"_s, scene.customer.id))
                    SignInRepository(s).showLocked(scene.customer.channelId, scene.customer.id);
            return Done{};
        });
    };
    const auto waits = [&](const QString &peer, const QString &name = u"t@x.de"_s) {
        return scene.db.read([&](Session &s) { return SignInRepository(s).find(scene.customer.channelId, name, peer).mustWait; });
    };
    fail(9);
    QVERIFY(!waits(u"192.0.2.1"_s));
    QCOMPARE(scene.now().lockedUntil, 0);
    fail(91);
    QVERIFY(waits(u"192.0.2.1"_s));
    QVERIFY(!waits(u"198.51.100.7"_s));
    QVERIFY(waits(u"192.0.2.1"_s, u"somebody@else.de"_s)); // 100 from one address: it waits for every account
    QVERIFY(scene.now().lockedUntil > QDateTime::currentMSecsSinceEpoch());
    scene.db.edit([&](Session &s) {
        SignInRepository(s).unlock(scene.customer.channelId, scene.customer.id);
        return s.execute(u"DELETE FROM sign_in_failures WHERE account = '*'"_s);
    });
    QVERIFY(!waits(u"192.0.2.1"_s));
    QCOMPARE(scene.now().lockedUntil, 0);
}

void CredentialsTest::forgetsOldTraces()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 channel = scene.customer.channelId;
    const auto count = [&](const QString &table) {
        return scene.db.read([&](Session &s) { return s.value(u"SELECT count(*) FROM "_s + table).toInt(); });
    };
    const auto age = [&](int days) {
        scene.db.edit([&](Session &s) {
            const qint64 then = s.now() - days * 86'400'000LL;
            s.execute(u"UPDATE store_sessions SET last_seen_at = ?, expires_at = ?"_s, {then, then});
            s.execute(u"UPDATE sign_ins SET at = ?"_s, {then});
            s.execute(u"UPDATE sign_in_failures SET last_at = ?"_s, {then});
            s.execute(u"UPDATE known_browsers SET last_at = ?"_s, {then});
            return Done{};
        });
    };
    const auto purge = [&] { scene.db.edit([](Session &s) { return CredentialsPurge(s).run(); }); };
    scene.db.edit([&](Session &s) {
        SessionsRepository(s).open(TestDatabase::opening(scene.customer));
        SignInRepository(s).record(channel, scene.customer.id, u"192.0.2.1"_s, u"Firefox"_s, u"signed in"_s);
        (void)SignInRepository(s).countFailure(channel, u"t@x.de"_s, u"192.0.2.1"_s, scene.customer.id);
        SignInRepository(s).remember(channel, scene.customer.id, {});
        return Done{};
    });
    purge();
    QCOMPARE(count(u"store_sessions"_s), 1);
    QVERIFY(count(u"sign_in_failures"_s) > 0);
    age(89);
    purge();
    QCOMPARE(count(u"store_sessions"_s), 1);
    QCOMPARE(count(u"sign_ins"_s), 1);
    QCOMPARE(count(u"sign_in_failures"_s), 0);
    age(91);
    purge();
    QCOMPARE(count(u"store_sessions"_s), 0);
    QCOMPARE(count(u"sign_ins"_s), 0);
    QCOMPARE(count(u"known_browsers"_s), 1);
    scene.db.edit([](Session &s) {
        CredentialsPurge(s).keep({1, 1, 30});
        return Done{};
    });
    purge();
    QCOMPARE(count(u"known_browsers"_s), 0);
}

/// CHECKS 13, on the side of the models.
void CredentialsTest::actingNeedsReasonAndConsent()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto ticket = [&](const QString &reason) {
        return scene.db.database().wait(Lane::Edit, [id = scene.customer.id, reason](Session &s) {
            SessionsRepository(s).addTicket(1, id, token::hash(makeTicket(1)), reason, {});
            return Done{};
        });
    };
    QVERIFY(ticket({}));
    scene.setRule(u"acting_reason"_s, true);
    QCOMPARE(ticket(u" "_s).error().kind, Error::Kind::Invalid);
    QVERIFY(ticket(u"order by phone"_s));
    scene.setRule(u"acting_consent"_s, u"opt_in"_s);
    QCOMPARE(ticket(u"x"_s).error().kind, Error::Kind::Denied);
    const auto consent = [&](bool yes) {
        scene.db.edit([&](Session &s) {
            CustomersRepository(s).setActingConsent(scene.customer.channelId, scene.customer.id, yes);
            return Done{};
        });
    };
    consent(true);
    QVERIFY(ticket(u"x"_s));
    const QString open = scene.ticket();
    const auto session = scene.redeem(open);
    QVERIFY(session);
    scene.setRule(u"acting_consent"_s, u"opt_out"_s);
    consent(false);
    QCOMPARE(ticket(u"x"_s).error().kind, Error::Kind::Denied);
    QVERIFY(!scene.db.read(
        [&](Session &s) { return VisitorsRepository(s).find(session->channelId, session->token); })); // ended with the consent
    // raw SQL does no better, with the consent, the right, the reason or the customer missing
    const auto raw = [&](const QString &reason) {
        return scene.db.database().wait(Lane::Edit, [&, reason](Session &s) {
            return s.execute(
                u"INSERT INTO tickets (token_hash, channel_id, customer_id, staff_id, reason, created_at, expires_at)"
                " SELECT ?, channel_id, id, (SELECT min(id) FROM staff), ?, 1, 9000000000000 FROM customers WHERE id = ?"_s,
                {token::make(), reason, scene.customer.id});
        });
    };
    QVERIFY(!raw(u"x"_s));
    scene.db.edit([](Session &s) { return s.execute(u"UPDATE customers SET acting_consent = ''"_s); });
    QVERIFY(ticket(u"x"_s)); // unless the customer forbids it
    QVERIFY(raw(u"x"_s));
    QVERIFY(!raw(u" "_s));
    scene.db.edit([](Session &s) { return s.execute(u"UPDATE staff SET may_log_in_as = FALSE"_s); });
    QVERIFY(!raw(u"x"_s));
    scene.db.edit([](Session &s) { return s.execute(u"UPDATE staff SET may_log_in_as = TRUE"_s); });
    scene.db.edit([&](Session &s) { return CustomersRepository(s).deactivate({scene.customer.id}); });
    QVERIFY(!raw(u"x"_s));
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
