// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Order requests and budgets with many at work at once, and after many random steps. KONTOR_SOAK runs the full counts.
#include "models/requests/requestscene.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class RequestsAtOnceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spendABudgetOnce_data() { addEngineRows(); }
    void spendABudgetOnce();
    void decideOnce_data() { addEngineRows(); }
    void decideOnce();
    void tickOnce_data() { addEngineRows(); }
    void tickOnce();
    void ledgerIsOrders_data() { addEngineRows(); }
    void ledgerIsOrders();
    void somebodyCanAlwaysDecide_data() { addEngineRows(); }
    void somebodyCanAlwaysDecide();
};

static bool soaking() { return qEnvironmentVariableIsSet("KONTOR_SOAK"); }

/// 64 orders at once on a budget for ten: ten are placed, the others must be asked for.
void RequestsAtOnceTest::spendABudgetOnce()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const qint64 budget = scene.save(scene.budget(u"Ten"_s, 10 * 500));
    QList<qint64> people;
    for (int i = 0; i < 64; ++i)
        people << scene.person(u"P%1"_s.arg(i), scene.depot, {scene.buying});
    auto pool = scene.db.open(u"store"_s, 6);
    std::atomic<int> placed = 0, asked = 0, other = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (qsizetype i = t; i < people.size(); i += 8) {
                const auto order = scene.place(*pool, people[i], 5, u"order %1"_s.arg(i));
                if (order)
                    ++placed;
                else if (order.error().detail == u"approval"_s && scene.ask(*pool, people[i], 5, u"ask %1"_s.arg(i)).ok())
                    ++asked;
                else
                    ++other;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(other, 0);
    QCOMPARE(placed, 10);
    QCOMPARE(asked, 54);
    QCOMPARE(scene.state(budget).spentMinor, 5'000);
    QCOMPARE(scene.state(budget).reservedMinor, 54 * 500);
}

/// Two who approve at one moment make one order; of approving and withdrawing at once one counts.
void RequestsAtOnceTest::decideOnce()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    auto one = scene.db.open(u"one"_s, 1), other = scene.db.open(u"other"_s, 1);
    for (int round = 0; round < (soaking() ? 200 : 12); ++round) {
        const OrderRequest request = scene.asked(scene.bea, 200);
        const bool withdraws = round % 2 == 1;
        std::atomic<int> approved = 0, withdrawn = 0;
        std::thread first([&] {
            if (const auto done = scene.decide(*one, request, scene.uwe, u"approve"_s); done && !done->order.isEmpty())
                ++approved;
        });
        std::thread second([&] {
            if (!withdraws) {
                if (const auto done = scene.decide(*other, request, scene.vera, u"approve"_s); done && !done->order.isEmpty())
                    ++approved;
            } else if (other
                           ->wait(Lane::Edit,
                                  [&](Session &session) {
                                      RequestsRepository(session).withdraw(scene.channel(), request.id);
                                      return Done{};
                                  })
                           .ok()) {
                ++withdrawn;
            }
        });
        first.join();
        second.join();
        QCOMPARE(approved + withdrawn, 1);
        QCOMPARE(scene.load(request.id).state, approved == 1 ? u"ordered"_s : u"withdrawn"_s);
        QCOMPARE(scene.count(u"orders WHERE checkout_key = 'request:%1'"_s.arg(request.id)), int(approved));
    }
}

/// Two workers at once: each thing happens once.
void RequestsAtOnceTest::tickOnce()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    for (int i = 0; i < 20; ++i)
        scene.asked(scene.bea, 200);
    scene.run(u"UPDATE mails SET state = 'sent'"_s);
    scene.run(u"UPDATE order_requests SET waiting_since = waiting_since - 345600000"_s); // four days
    auto one = scene.db.open(u"one"_s, 1), other = scene.db.open(u"other"_s, 1);
    const auto tick = [](Database &database) {
        for (int i = 0; i < 5; ++i)
            (void)database.wait(Lane::Edit, [](Session &session) { return RequestTimes(session).tick(); });
    };
    std::thread first([&] { tick(*one); }), second([&] { tick(*other); });
    first.join();
    second.join();
    const qint64 reminded = scene.count(u"order_request_events WHERE kind IN ('reminded', 'escalated')"_s);
    QCOMPARE(scene.count(u"order_requests WHERE reminded_at > 0"_s), 20);
    QVERIFY2(reminded == 20 || reminded == 40, qPrintable(QString::number(reminded))); // over a weekend not passed on yet
    QCOMPARE(scene.count(u"mails WHERE kind = 'request_waiting' AND state = 'queued'"_s), reminded * 2);
    scene.run(u"UPDATE order_requests SET expires_at = 1"_s);
    std::thread third([&] { tick(*one); }), fourth([&] { tick(*other); });
    third.join();
    fourth.join();
    QCOMPARE(scene.count(u"order_request_events WHERE kind = 'expired'"_s), 20);
}

/// After many random steps the book of the budgets says what the orders say, and what waits is what is reserved.
void RequestsAtOnceTest::ledgerIsOrders()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    Budget all = scene.budget(u"All"_s, 30'000), own = scene.budget(u"Own"_s, 20'000);
    own.owner = u"employees"_s;
    own.userIds = {scene.user(scene.bea), scene.user(scene.vera)};
    const qint64 ofAll = scene.save(all);
    scene.save(own);
    QRandomGenerator random(20261201);
    const int steps = soaking() ? 10'000 : 600;
    int placed = 0, decided = 0, cancelled = 0;
    for (int step = 0; step < steps; ++step) {
        const qint64 who = random.bounded(2) == 0 ? scene.bea : scene.vera;
        const int what = random.bounded(6);
        scene.run(u"DELETE FROM carts"_s);
        if (what <= 1) {
            const qint64 quantity = random.bounded(1, 60);
            if (scene.place(scene.db.database(), who, quantity, u"o%1"_s.arg(step)).ok())
                ++placed;
            else
                (void)scene.ask(scene.db.database(), who, quantity, u"r%1"_s.arg(step));
        } else if (what == 2) {
            const qint64 id = scene.db.read([](Session &session) {
                return session.value(u"SELECT max(id) FROM orders WHERE status <> 'cancelled'"_s).toLongLong();
            });
            if (id == 0)
                continue;
            const auto done = scene.db.database().wait(Lane::Edit, [&](Session &session) {
                const Order order = OrdersRepository(session).load(scene.channel(), id);
                const qint64 some = random.bounded(1, int(order.lines.first().open()) + 1);
                return OrderWork(session).cancel({scene.channel(), id, 0}, {{0, some}}, u"x"_s);
            });
            cancelled += done ? 1 : 0;
        } else {
            const qint64 id = scene.db.read([](Session &session) {
                return session.value(u"SELECT max(id) FROM order_requests WHERE state = 'waiting'"_s).toLongLong();
            });
            if (id == 0)
                continue;
            const OrderRequest request = scene.load(id);
            static const QStringList verdicts = {u"approve"_s, u"decline"_s, u"return"_s};
            const int verdict = random.bounded(4);
            if (verdict == 3) {
                scene.db.edit([&](Session &session) {
                    RequestsRepository(session).withdraw(scene.channel(), id);
                    return Done{};
                });
                continue;
            }
            QMap<int, qint64> fewer;
            if (verdict == 0 && random.bounded(2) == 0)
                fewer.insert(0, random.bounded(1, int(request.lines.first().quantity) + 1));
            decided += scene.decide(request, scene.ada, verdicts[verdict], u"x"_s, fewer) ? 1 : 0;
        }
        if (step % 50 != 49 && step != steps - 1)
            continue;
        const auto sum = [&](const QString &sql) {
            return scene.db.read([&](Session &session) { return session.value(sql).toLongLong(); });
        };
        const qint64 orders = sum(u"SELECT coalesce(sum(total_minor - cancelled_minor), 0) FROM orders"_s);
        const qint64 waiting = sum(u"SELECT coalesce(sum(total_minor), 0) FROM order_requests WHERE state = 'waiting'"_s);
        QCOMPARE(scene.state(ofAll).spentMinor, orders);
        QCOMPARE(scene.state(ofAll).reservedMinor, waiting);
        QCOMPARE(sum(u"SELECT coalesce(sum(amount_minor), 0) FROM budget_entries WHERE user_id <> 0"_s), orders + waiting);
    }
    QVERIFY2(placed > 5 && decided > 20 && cancelled > 20,
             qPrintable(u"%1 placed, %2 decided, %3 cancelled"_s.arg(placed).arg(decided).arg(cancelled)));
}

/// Whatever roles, limits and rules there are: what was sent somebody can decide who is not its sender.
void RequestsAtOnceTest::somebodyCanAlwaysDecide()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    QRandomGenerator random(4711);
    QList<qint64> people{scene.ada, scene.bea, scene.uwe, scene.vera};
    const qint64 finance =
        scene.db.edit([&](Session &session) { return scene.role(session, u"Finance"_s, u"approve:company"_s); });
    const QList<qint64> roles{scene.buying, scene.approving, finance};
    int sent = 0, refused = 0;
    for (int i = 0; i < (soaking() ? 10'000 : 250); ++i) {
        scene.db.edit([&](Session &session) {
            session.execute(u"DELETE FROM carts"_s);
            static const QStringList scopes = {u"own"_s, u"unit"_s, u"tree"_s, u"company"_s};
            for (const qint64 role : roles) {
                QString permissions = u"buy ask buy_up_to:%1:EUR"_s.arg(random.bounded(20'000));
                if (random.bounded(2) == 0)
                    permissions += u" approve:%1"_s.arg(scopes[random.bounded(4)]);
                if (random.bounded(2) == 0)
                    permissions += u" approve_up_to:%1:EUR"_s.arg(random.bounded(40'000));
                session.execute(u"UPDATE company_roles SET permissions = ? WHERE id = ?"_s, {canonicalRole(permissions), role});
            }
            session.execute(u"DELETE FROM company_user_roles"_s);
            session.execute(u"DELETE FROM approval_parts"_s);
            session.execute(u"DELETE FROM approval_rules"_s);
            for (const qint64 customer : people) {
                const CompanyUser user = MembershipRepository(session).ofCustomer(scene.channel(), customer).front();
                const bool head = random.bounded(5) == 0;
                session.execute(u"UPDATE company_users SET administrator = ?, active = ?, unit_id = ?, deputy_id = ?"
                                " WHERE channel_id = ? AND id = ?"_s,
                                {head, customer == scene.bea || random.bounded(4) > 0,
                                 random.bounded(2) == 0 ? scene.head : scene.depot, random.bounded(3) == 0 ? user.id % 4 + 1 : 0,
                                 scene.channel(), user.id});
                if (!head)
                    session.execute(u"INSERT INTO company_user_roles (channel_id, user_id, role_id) VALUES (?, ?, ?)"_s,
                                    {scene.channel(), user.id, roles[random.bounded(3)]});
            }
            return Done{};
        });
        if (random.bounded(2) == 0) {
            ApprovalRule rule =
                scene.rule(u"R"_s, {random.bounded(2) == 0 ? u"people"_s : u"roles"_s, random.bounded(2) == 0, {}});
            rule.step1.ids = {rule.step1.who == u"people"_s ? scene.user(people[random.bounded(4)]) : roles[random.bounded(3)]};
            rule.amountMinor = random.bounded(20'000);
            (void)scene.db.database().wait(
                Lane::Edit, [&](Session &session) { return ApprovalRulesRepository(session).save(rule); }); // some can't be
        }
        const auto request = scene.ask(scene.db.database(), scene.bea, random.bounded(1, 300), u"k%1"_s.arg(i));
        if (!request) {
            QVERIFY2(request.error().kind == Error::Kind::Conflict || request.error().kind == Error::Kind::Denied,
                     qPrintable(request.error().message));
            ++refused;
            continue;
        }
        ++sent;
        const int able = scene.db.read([&](Session &session) {
            int out = 0;
            for (const qint64 customer : people) {
                for (const OrderRequest &one : requestsToDecide(session, scene.channel(), scene.company, customer)) {
                    if (one.id == request->id)
                        out += customer == scene.bea ? 1000 : 1;
                }
            }
            return out;
        });
        QVERIFY2(able > 0 && able < 1000, qPrintable(u"round %1: %2"_s.arg(i).arg(able)));
        scene.run(u"UPDATE order_requests SET state = 'withdrawn'"_s);
    }
    QVERIFY2(sent > 50 && refused > 5, qPrintable(u"%1 sent, %2 refused"_s.arg(sent).arg(refused)));
}

QTEST_GUILESS_MAIN(RequestsAtOnceTest)
#include "tst_requestsatonce.moc"
