// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody else must agree to: why it arises, who decides, what becomes of it.
#include "models/requests/requestscene.h"

#include "activity/activityrepository.h"
#include "mail/mailsrepository.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class RequestsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatGoesBeyond_data() { addEngineRows(); }
    void asksForWhatGoesBeyond();
    void decides_data() { addEngineRows(); }
    void decides();
    void goesStepByStep_data() { addEngineRows(); }
    void goesStepByStep();
    void rulesApply_data() { addEngineRows(); }
    void rulesApply();
    void deputiesDecide_data() { addEngineRows(); }
    void deputiesDecide();
    void pricesMove_data() { addEngineRows(); }
    void pricesMove();
    void waitsForStock_data() { addEngineRows(); }
    void waitsForStock();
    void budgetsReserve_data() { addEngineRows(); }
    void budgetsReserve();
    void timePasses_data() { addEngineRows(); }
    void timePasses();
    void lists_data() { addEngineRows(); }
    void lists();
};

static QStringList kindsOf(const OrderRequest &request)
{
    QStringList out;
    for (const ApprovalReason &one : request.reasons)
        out << u"%1 %2 %3"_s.arg(one.step).arg(one.kind, one.who);
    return out;
}

static QStringList historyOf(RequestScene &scene, const OrderRequest &request)
{
    return scene.db.read([&](Session &session) {
        QStringList out;
        for (const RequestEvent &event : RequestsRepository(session).history(scene.channel(), request.id))
            out << (event.person.isEmpty() ? event.kind : event.kind + u' ' + event.person);
        return out;
    });
}

static QStringList mailed(RequestScene &scene)
{
    return scene.db.edit([](Session &session) {
        QStringList out;
        for (const Row &row :
             session.select(u"SELECT kind, recipient FROM mails WHERE kind LIKE 'request%' AND state = 'queued' ORDER BY id"_s))
            out << row.text(0) + u' ' + row.text(1).section(u'@', 0, 0);
        session.execute(u"UPDATE mails SET state = 'sent'"_s);
        return out;
    });
}

void RequestsTest::asksForWhatGoesBeyond()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    QVERIFY(scene.place(scene.db.database(), scene.bea, 100, u"a"_s).ok()); // 100.00 is what she may
    const auto more = scene.place(scene.db.database(), scene.bea, 101, u"b"_s);
    QVERIFY(!more);
    QCOMPARE(more.error().kind, Error::Kind::Conflict);
    QCOMPARE(more.error().detail, u"approval"_s);
    QVERIFY2(more.error().message.contains(u"100.00"_s), qPrintable(more.error().message));
    QCOMPARE(scene.count(u"carts"_s), 0); // of the failed job nothing is left

    const OrderRequest request = scene.asked(scene.bea, 101);
    QCOMPARE(request.number, u"A%1"_s.arg(request.id, 7, 10, QLatin1Char('0')));
    QCOMPARE(request.state, u"waiting"_s);
    QCOMPARE(request.totalMinor, 10'100);
    QCOMPARE(request.person, u"Bea"_s);
    QCOMPARE(request.unit, u"Depot"_s);
    QCOMPARE(kindsOf(request), QStringList{u"1 limit unit"_s});
    QCOMPARE(scene.count(u"carts"_s), 0);
    QCOMPARE(mailed(scene), (QStringList{u"request_waiting uwe"_s, u"request_waiting vera"_s}));
    // The form once more is the same request.
    const OrderRequest again = TestDatabase::must(scene.ask(scene.db.database(), scene.bea, 101, u"key 1"_s));
    QCOMPARE(again.id, request.id);
    QCOMPARE(scene.count(u"order_requests"_s), 1);
    QVERIFY(mailed(scene).isEmpty());
    scene.run(u"DELETE FROM carts"_s);
    // Asked for by itself, though nothing asks for it; by somebody whose role has no limit.
    QCOMPARE(kindsOf(scene.asked(scene.bea, 1)), QStringList{u"1 asked unit"_s});
    // Without the permission it is refused, and says so.
    scene.run(u"UPDATE company_roles SET permissions = 'buy see_prices buy_up_to:10000:EUR' WHERE name = 'Limited'"_s);
    const auto denied = scene.ask(scene.db.database(), scene.bea, 500, u"c"_s);
    QVERIFY(!denied && denied.error().kind == Error::Kind::Denied);
    // An amount of another currency is beyond the limit.
    scene.run(u"UPDATE company_roles SET permissions = 'buy see_prices ask buy_up_to:10000:USD' WHERE name = 'Limited'"_s);
    QVERIFY(!scene.place(scene.db.database(), scene.bea, 1, u"d"_s).ok());
    // Of several roles the highest amount counts; of an administrator none.
    scene.db.edit([&](Session &session) {
        const qint64 more = scene.role(session, u"More"_s, u"buy buy_up_to:50000:EUR"_s);
        MembershipRepository(session).setRoles(scene.channel(),
                                               MembershipRepository(session).ofCustomer(scene.channel(), scene.bea).front().id,
                                               {scene.buying, more});
        return Done{};
    });
    QVERIFY(scene.place(scene.db.database(), scene.bea, 500, u"e"_s).ok());
    QVERIFY(!scene.place(scene.db.database(), scene.bea, 501, u"f"_s).ok());
    QVERIFY(scene.place(scene.db.database(), scene.ada, 100'000, u"g"_s).ok());
}

void RequestsTest::decides()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    OrderRequest request = scene.asked(scene.bea, 200);
    mailed(scene);
    // Nobody decides their own, nor what they lack the right or the amount for.
    const auto own = scene.decide(request, scene.bea, u"approve"_s);
    QVERIFY(!own && own.error().kind == Error::Kind::Denied);
    scene.run(u"UPDATE company_roles SET permissions = 'approve:tree approve_up_to:19999:EUR' WHERE name = 'Lead'"_s);
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s).ok());
    scene.run(u"UPDATE company_roles SET permissions = 'approve:tree approve_up_to:20000:EUR' WHERE name = 'Lead'"_s);
    // A reason is needed to decline; fewer may be given, more not.
    const auto silent = scene.decide(request, scene.uwe, u"decline"_s, u" "_s);
    QVERIFY(!silent && silent.error().detail == u"text"_s);
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s, {}, {{0, 201}}).ok());
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s, {}, {{0, 0}}).ok());
    QVERIFY(scene.comment(request, scene.vera, u"What for?"_s).ok());
    QCOMPARE(mailed(scene), QStringList{u"request_decided bea"_s});
    QVERIFY(scene.comment(request, scene.bea, u"The fair"_s).ok());
    QCOMPARE(mailed(scene), (QStringList{u"request_waiting uwe"_s, u"request_waiting vera"_s}));
    const auto nothing = scene.comment(request, scene.bea, u" "_s);
    QVERIFY(!nothing && nothing.error().detail == u"text"_s);
    const auto stranger = scene.comment(request, scene.person(u"Cleo"_s, scene.depot, {}), u"Me too"_s);
    QVERIFY(!stranger && stranger.error().kind == Error::Kind::Denied);
    const DecisionOutcome done = TestDatabase::must(scene.decide(request, scene.uwe, u"approve"_s, u"Fine"_s, {{0, 150}}));
    QVERIFY(!done.order.isEmpty());
    request = scene.load(request.id);
    QCOMPARE(request.state, u"ordered"_s);
    QCOMPARE(request.order, done.order);
    QVERIFY(request.lines.first().isReduced());
    const Order order =
        scene.db.read([&](Session &session) { return OrdersRepository(session).load(scene.channel(), scene.bea, done.order); });
    QCOMPARE(order.totalMinor, 15'000);
    QCOMPARE(order.companyId, scene.company);
    QCOMPARE(order.unit, u"Depot"_s);
    QVERIFY(order.shippingAddress.contains(u"Road 1"_s));
    QCOMPARE(historyOf(scene, request), (QStringList{u"sent Bea"_s, u"comment Vera"_s, u"comment Bea"_s, u"reduced Uwe"_s,
                                                     u"approved Uwe"_s, u"ordered Uwe"_s}));
    QCOMPARE(mailed(scene), QStringList{u"request_decided bea"_s});
    const auto late = scene.decide(request, scene.vera, u"decline"_s, u"No"_s);
    QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
    const auto tooLate = scene.comment(request, scene.vera, u"Ah"_s);
    QVERIFY(!tooLate && tooLate.error().kind == Error::Kind::Conflict);

    // Returned, sent again with less, declined; and what was declined goes back into the cart.
    request = scene.asked(scene.bea, 300);
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s).ok()); // more than he may
    QVERIFY(scene.decide(request, scene.ada, u"return"_s, u"Too many"_s).ok());
    scene.db.edit([&](Session &session) {
        return RequestsRepository(session).sendAgain(scene.channel(), request.id, u"Less"_s, {{0, 180}});
    });
    QCOMPARE(scene.load(request.id).state, u"waiting"_s);
    QCOMPARE(scene.load(request.id).totalMinor, 18'000);
    QVERIFY(scene.decide(request, scene.uwe, u"decline"_s, u"No money"_s).ok());
    QCOMPARE(scene.load(request.id).state, u"declined"_s);
    QCOMPARE(scene.db.edit([&](Session &session) { return RequestsRepository(session).intoCart(scene.channel(), request.id); }),
             1);
    QCOMPARE(scene.count(u"carts WHERE quantity = 300"_s), 1);
    // Withdrawn by who asked.
    scene.run(u"DELETE FROM carts"_s);
    request = scene.asked(scene.bea, 200);
    scene.db.edit([&](Session &session) {
        RequestsRepository(session).withdraw(scene.channel(), request.id);
        return Done{};
    });
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s).ok());
    QVERIFY(scene.count(u"activity WHERE action = 'request withdrawn'"_s) == 1);
}

void RequestsTest::goesStepByStep()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const qint64 lead2 = scene.db.edit([&](Session &session) { return scene.role(session, u"Finance"_s, u"approve:company"_s); });
    const qint64 fay = scene.person(u"Fay"_s, scene.head, {lead2}), finn = scene.person(u"Finn"_s, scene.head, {lead2});
    ApprovalRule rule = scene.rule(u"Large"_s, {u"people"_s, true, {scene.user(scene.uwe), scene.user(scene.vera)}});
    rule.amountMinor = 5'000;
    rule.step2 = {u"roles"_s, false, {lead2}};
    rule.step3 = {u"administrators"_s, false, {}};
    scene.save(rule);
    const OrderRequest request = scene.asked(scene.bea, 80);
    QCOMPARE(kindsOf(request), (QStringList{u"1 rule people"_s, u"2 rule roles"_s, u"3 rule administrators"_s}));
    QCOMPARE(mailed(scene), (QStringList{u"request_waiting uwe"_s, u"request_waiting vera"_s}));
    QVERIFY2(!scene.decide(request, fay, u"approve"_s).ok(), "her step has not come yet");
    QVERIFY(scene.decide(request, scene.uwe, u"approve"_s).ok());
    QCOMPARE(scene.load(request.id).step, 1); // all of them must agree
    QVERIFY2(mailed(scene).isEmpty(), "who must still agree was told already");
    QVERIFY2(scene.decide(request, scene.uwe, u"approve"_s).ok(), "who agreed may say so again");
    QCOMPARE(scene.load(request.id).step, 1);
    mailed(scene);
    QVERIFY(scene.decide(request, scene.vera, u"approve"_s).ok());
    QCOMPARE(scene.load(request.id).step, 2);
    QCOMPARE(mailed(scene), (QStringList{u"request_waiting fay"_s, u"request_waiting finn"_s}));
    QVERIFY2(scene.comment(request, scene.uwe, u"Mind the price"_s).ok(), "who agreed may still say something");
    QCOMPARE(mailed(scene), QStringList{u"request_decided bea"_s});
    QVERIFY(scene.decide(request, finn, u"approve"_s).ok()); // one of them is enough
    QCOMPARE(scene.load(request.id).step, 3);
    QVERIFY(!scene.decide(request, fay, u"approve"_s).ok());
    // Who is named and lost the right is missing: of "all of them" an administrator decides for them.
    scene.db.edit([&](Session &session) {
        MembershipRepository(session).setRoles(
            scene.channel(), MembershipRepository(session).ofCustomer(scene.channel(), scene.vera).front().id, {});
        return Done{};
    });
    const OrderRequest less = scene.asked(scene.bea, 80);
    QVERIFY(scene.decide(less, scene.uwe, u"approve"_s).ok());
    QCOMPARE(scene.load(less.id).step, 1);
    QVERIFY(scene.decide(less, scene.ada, u"approve"_s).ok());
    QCOMPARE(scene.load(less.id).step, 2);
    // A role that is in a rule goes only with another one in its place.
    const auto removed = scene.db.database().wait(Lane::Edit, [&](Session &session) {
        MembershipRepository(session).setRoles(scene.channel(),
                                               MembershipRepository(session).ofCustomer(scene.channel(), fay).front().id, {});
        MembershipRepository(session).setRoles(scene.channel(),
                                               MembershipRepository(session).ofCustomer(scene.channel(), finn).front().id, {});
        CompaniesRepository(session).removeRole(scene.channel(), lead2);
        return Done{};
    });
    QVERIFY(!removed && removed.error().kind == Error::Kind::Conflict);
    QVERIFY(scene.decide(request, scene.ada, u"approve"_s).value().order.startsWith(u'K'));
}

void RequestsTest::rulesApply()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const auto reasons = [&](qint64 quantity) {
        const OrderRequest request = scene.asked(scene.bea, quantity);
        QStringList out;
        for (const ApprovalReason &one : request.reasons)
            out << (one.name.isEmpty() ? one.kind : one.name);
        return out;
    };
    ApprovalRule first = scene.rule(u"First"_s, {u"unit"_s, false, {}});
    first.condition = u"first_order"_s;
    scene.save(first);
    ApprovalRule fresh = scene.rule(u"Address"_s, {u"unit"_s, false, {}});
    fresh.condition = u"new_address"_s;
    scene.save(fresh);
    ApprovalRule tea = scene.rule(u"Tea"_s, {u"unit"_s, false, {}});
    tea.condition = u"category"_s;
    tea.categoryIds = {scene.category};
    tea.unitIds = {scene.head}; // with those below
    scene.save(tea);
    ApprovalRule many = scene.rule(u"Many"_s, {u"unit"_s, false, {}});
    many.condition = u"products"_s;
    many.products = 1;
    scene.save(many);
    ApprovalRule others = tea;
    others.name = u"Of others"_s;
    others.roleIds = {scene.approving};
    scene.save(others);
    ApprovalRule dollars = scene.rule(u"Dollars"_s, {u"unit"_s, false, {}});
    dollars.currency = u"USD"_s;
    dollars.amountMinor = 1'000'000;
    scene.save(dollars);
    QCOMPARE(reasons(1), (QStringList{u"Address"_s, u"Dollars"_s, u"First"_s, u"Tea"_s}));
    QVERIFY(scene.decide(scene.load(scene.count(u"order_requests"_s)), scene.vera, u"approve"_s).ok()); // settles all of them
    QCOMPARE(reasons(1), (QStringList{u"Dollars"_s, u"Tea"_s}));
    scene.run(u"UPDATE approval_rules SET active = FALSE WHERE name = 'Tea'"_s);
    scene.db.edit([&](Session &session) {
        OrdersRepository(session).addToCart(scene.buyer(session, scene.bea), u"T-2"_s, 1);
        OrdersRepository(session).addToCart(scene.buyer(session, scene.bea), u"T-3"_s, 1);
        return Done{};
    });
    QCOMPARE(reasons(0), (QStringList{u"Dollars"_s, u"Many"_s}));
    // A cost centre's approver agrees to what is booked on it; of their own they need none.
    scene.run(u"DELETE FROM approval_rules"_s);
    const qint64 centre = scene.db.edit([&](Session &session) {
        return session.insert(
            u"INSERT INTO cost_centres (channel_id, company_id, code, code_key, approver_id) VALUES (?, ?, '7', '7', ?) RETURNING id"_s,
            {scene.channel(), scene.company, MembershipRepository(session).ofCustomer(scene.channel(), scene.uwe).front().id});
    });
    const auto placed = [&](qint64 customer, const QString &key) {
        return scene.db.database().wait(Lane::Edit, [&](Session &session) {
            scene.fill(session, customer, 1);
            Checkout checkout = scene.checkout(session, customer, key);
            checkout.costCentreId = centre;
            return OrdersRepository(session).place(scene.buyer(session, customer), checkout);
        });
    };
    QCOMPARE(placed(scene.bea, u"x"_s).error().detail, u"approval"_s);
    QVERIFY(placed(scene.uwe, u"y"_s).ok());
    QVERIFY(placed(scene.ada, u"z"_s).ok());
}

void RequestsTest::deputiesDecide()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const qint64 dora = scene.person(u"Dora"_s, scene.depot, {});
    ApprovalRule rule = scene.rule(u"Uwe's"_s, {u"people"_s, false, {scene.user(scene.uwe)}});
    rule.amountMinor = 0;
    scene.save(rule);
    OrderRequest request = scene.asked(scene.bea, 10);
    mailed(scene);
    QVERIFY(!scene.decide(request, dora, u"approve"_s).ok());
    const auto deputy = [&](qint64 customer, const QString &from, const QString &to) {
        scene.run(u"UPDATE company_users SET deputy_id = %1, deputy_from = '%2', deputy_to = '%3' WHERE channel_id = %4"
                  " AND customer_id = %5"_s.arg(scene.user(customer))
                      .arg(from, to)
                      .arg(scene.channel())
                      .arg(scene.uwe));
    };
    deputy(dora, u"2020-01-01"_s, u"2020-12-31"_s); // over
    QVERIFY(!scene.decide(request, dora, u"approve"_s).ok());
    deputy(dora, u"2020-01-01"_s, {});
    const OrderRequest second = scene.asked(scene.bea, 10);
    QCOMPARE(mailed(scene), (QStringList{u"request_waiting uwe"_s, u"request_waiting dora"_s}));
    QVERIFY(scene.decide(request, dora, u"approve"_s).value().order.startsWith(u'K'));
    // Never of what they asked for themselves.
    deputy(scene.bea, {}, {});
    QVERIFY(!scene.decide(second, scene.bea, u"approve"_s).ok());
    // Whoever lost the role can't, and the administrators can.
    scene.db.edit([&](Session &session) {
        MembershipRepository(session).setRoles(
            scene.channel(), MembershipRepository(session).ofCustomer(scene.channel(), scene.uwe).front().id, {});
        return Done{};
    });
    QVERIFY(!scene.decide(second, scene.uwe, u"approve"_s).ok());
    QCOMPARE(scene.db.read([&](Session &session) { return requestsToDecide(session, scene.channel(), scene.company, scene.ada); })
                 .size(),
             1);
    QVERIFY(scene.decide(second, scene.ada, u"approve"_s).ok());
    // A rule whose people can't decide any more is decided by the administrators; where there are none it is refused, with what to do.
    QVERIFY(scene.ask(scene.db.database(), scene.bea, 10, u"k"_s).ok());
    QVERIFY(mailed(scene).contains(u"request_waiting ada"_s));
    scene.run(u"UPDATE company_users SET administrator = FALSE"_s);
    const auto nobody = scene.ask(scene.db.database(), scene.bea, 10, u"l"_s);
    QVERIFY(!nobody && nobody.error().kind == Error::Kind::Conflict);
    QCOMPARE(scene.count(u"order_requests WHERE state = 'waiting'"_s), 1);
}

void RequestsTest::pricesMove()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const auto price = [&](qint64 minor) {
        scene.db.edit([&](Session &session) {
            CatalogueRepository(session).setPrice(scene.directory.priceTiers.first().id, scene.products.first(), minor);
            return Done{};
        });
    };
    OrderRequest request = scene.asked(scene.bea, 200);
    price(90); // cheaper: taken
    QString number = scene.decide(request, scene.uwe, u"approve"_s).value().order;
    QCOMPARE(scene.db.read([&](Session &session) { return OrdersRepository(session).load(scene.channel(), scene.bea, number); })
                 .totalMinor,
             18'000);

    price(100);
    request = scene.asked(scene.bea, 200);
    price(110); // dearer: waits again, with old and new
    QVERIFY(scene.decide(request, scene.uwe, u"approve"_s).value().order.isEmpty());
    request = scene.load(request.id);
    QCOMPARE(request.state, u"waiting"_s);
    QCOMPARE(request.totalMinor, 22'000);
    QVERIFY(request.lines.first().isDearer());
    QCOMPARE(request.lines.first().askedPriceMinor, 100);
    QVERIFY(!request.reasons.first().settled);
    QVERIFY(historyOf(scene, request).contains(u"dearer Uwe"_s));
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s).value().order.isEmpty());

    // So much dearer as the trade store allows.
    scene.run(u"UPDATE channels SET request_tolerance = 10"_s);
    price(100);
    request = scene.asked(scene.bea, 200);
    price(110);
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s).value().order.isEmpty());
    price(100);
    request = scene.asked(scene.bea, 200);
    price(111);
    QVERIFY(scene.decide(request, scene.uwe, u"approve"_s).value().order.isEmpty());

    // No longer sold: back to who asked.
    price(-1);
    QVERIFY(scene.decide(request, scene.uwe, u"approve"_s).value().order.isEmpty());
    QCOMPARE(scene.load(request.id).state, u"returned"_s);
    QCOMPARE(scene.load(request.id).totalMinor, 22'200); // as it was agreed to
    QVERIFY(historyOf(scene, request).contains(u"gone Uwe"_s));
    const auto again = scene.db.database().wait(
        Lane::Edit, [&](Session &session) { return RequestsRepository(session).sendAgain(scene.channel(), request.id, {}, {}); });
    QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
}

void RequestsTest::waitsForStock()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const auto stock = [&](qint64 quantity) {
        scene.db.edit([&](Session &session) {
            CatalogueRepository(session).setStock(scene.directory.warehouses.first().id, scene.products.first(), quantity);
            return Done{};
        });
    };
    const auto order = [&](const OrderRequest &request, const QMap<int, qint64> &quantities) {
        return scene.db.edit(
            [&](Session &session) { return RequestsRepository(session).orderNow(scene.channel(), request.id, quantities); });
    };
    const qint64 budget = scene.save(scene.budget(u"All"_s, 100'000));
    const OrderRequest request = scene.asked(scene.bea, 200);
    mailed(scene);
    stock(150);
    QVERIFY(scene.decide(request, scene.uwe, u"approve"_s).value().order.isEmpty());
    QCOMPARE(scene.load(request.id).state, u"blocked"_s);
    QCOMPARE(mailed(scene), QStringList{u"request_decided bea"_s});
    QCOMPARE(scene.state(budget).reservedMinor, 20'000);
    QVERIFY(order(request, {}).isEmpty()); // still not there
    QCOMPARE(scene.load(request.id).state, u"blocked"_s);
    QVERIFY(!order(request, {{0, 150}}).isEmpty()); // without a new approval
    QCOMPARE(scene.load(request.id).state, u"ordered"_s);
    QCOMPARE(scene.state(budget).reservedMinor, 0);
    QCOMPARE(scene.state(budget).spentMinor, 15'000);
    QCOMPARE(scene.count(u"warehouse_stock WHERE quantity = 0"_s), 1);
}

void RequestsTest::budgetsReserve()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    Budget all = scene.budget(u"All"_s, 10'000);
    all.approverIds = {scene.user(scene.vera)};
    const qint64 budget = scene.save(all);
    QVERIFY(scene.place(scene.db.database(), scene.bea, 60, u"a"_s).ok());
    const auto over = scene.place(scene.db.database(), scene.bea, 60, u"b"_s);
    QVERIFY(!over && over.error().detail == u"approval"_s);
    QVERIFY2(over.error().message.contains(u"40.00"_s), qPrintable(over.error().message));
    OrderRequest request = scene.asked(scene.bea, 60);
    QCOMPARE(kindsOf(request), QStringList{u"1 budget people"_s});
    QCOMPARE(request.reasons.first().amountMinor, 4'000);
    QCOMPARE(scene.state(budget).reservedMinor, 6'000);
    QCOMPARE(scene.state(budget).left(), -2'000);
    QVERIFY2(!scene.decide(request, scene.uwe, u"approve"_s).ok(), "the budget's approver decides");
    QVERIFY(scene.decide(request, scene.vera, u"approve"_s, {}, {{0, 50}}).ok());
    QCOMPARE(scene.state(budget).reservedMinor, 0);
    QCOMPARE(scene.state(budget).spentMinor, 11'000);
    // Cancelling a part gives back just that.
    scene.db.edit([&](Session &session) {
        const Order order = OrdersRepository(session).load(scene.channel(), scene.bea, scene.load(request.id).order);
        OrderWork(session).cancel({order.channelId, order.id, order.rowVersion}, {{0, 20}}, u"Too many"_s);
        return Done{};
    });
    QCOMPARE(scene.state(budget).spentMinor, 9'000);
    // Declined: nothing stays reserved.
    request = scene.asked(scene.bea, 60);
    QVERIFY(scene.decide(request, scene.vera, u"decline"_s, u"No"_s).ok());
    QCOMPARE(scene.state(budget).reservedMinor, 0);
    // Blocking budgets can't be asked about; warning ones let it through, and the administrator is counted and not bound.
    all.id = budget;
    all.rule = u"block"_s;
    all.rowVersion = 1;
    scene.save(all);
    QCOMPARE(scene.place(scene.db.database(), scene.bea, 60, u"c"_s).error().detail, u"blocked"_s);
    QCOMPARE(scene.ask(scene.db.database(), scene.bea, 60, u"d"_s).error().detail, u"blocked"_s);
    QVERIFY(scene.place(scene.db.database(), scene.ada, 60, u"e"_s).ok());
    QCOMPARE(scene.state(budget).spentMinor, 15'000);
    all.rule = u"warn"_s;
    all.rowVersion = 2;
    scene.save(all);
    QVERIFY(scene.place(scene.db.database(), scene.bea, 60, u"f"_s).ok());
    QCOMPARE(scene.state(budget).spentMinor, 21'000);
}

void RequestsTest::timePasses()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const qint64 budget = scene.save(scene.budget(u"All"_s, 100'000));
    scene.run(u"UPDATE company_roles SET permissions = 'approve:unit requests:tree' WHERE name = 'Lead'"_s);
    const OrderRequest request = scene.asked(scene.bea, 200);
    QCOMPARE(mailed(scene), QStringList{u"request_waiting vera"_s}); // Uwe's is another unit
    const auto tick = [&] { return scene.db.edit([](Session &session) { return RequestTimes(session).tick(); }); };
    const auto age = [&](int days) {
        scene.run(u"UPDATE order_requests SET waiting_since = waiting_since - %1, expires_at = expires_at - %1"_s.arg(
            days * 24LL * 3600 * 1000));
    };
    QCOMPARE(tick(), 0);
    age(2 + 2); // two working days are at most four
    QVERIFY(tick() == 1);
    QVERIFY(mailed(scene).contains(u"request_waiting vera"_s));
    QVERIFY(tick() <= 1);
    age(1 + 2);
    tick();
    QStringList told = mailed(scene);
    QVERIFY2(told.contains(u"request_waiting uwe"_s), qPrintable(told.join(u", "_s))); // the unit above
    QVERIFY(!told.contains(u"request_waiting ada"_s));
    QVERIFY(scene.comment(request, scene.uwe, u"Looking at it"_s).ok());
    mailed(scene);
    age(3 + 2);
    tick();
    QVERIFY(mailed(scene).contains(u"request_waiting ada"_s));
    QCOMPARE(tick(), 0); // each once
    // The company may not buy: the clock stands still.
    scene.run(u"UPDATE companies SET state = 'blocked'"_s);
    tick();
    QVERIFY(!scene.decide(request, scene.uwe, u"approve"_s).ok());
    age(30);
    scene.run(u"UPDATE order_requests SET frozen_at = frozen_at - %1"_s.arg(30 * 24LL * 3600 * 1000));
    QCOMPARE(tick(), 0);
    scene.run(u"UPDATE companies SET state = 'active'"_s);
    tick();
    QCOMPARE(scene.load(request.id).state, u"waiting"_s);
    age(14);
    mailed(scene);
    QCOMPARE(tick(), 1);
    QCOMPARE(scene.load(request.id).state, u"expired"_s);
    QCOMPARE(scene.state(budget).reservedMinor, 0);
    QCOMPARE(mailed(scene), QStringList{u"request_decided bea"_s});
    QCOMPARE(tick(), 0);
    // Whoever left wants nothing any more.
    const OrderRequest orphan = scene.asked(scene.bea, 200);
    scene.db.edit([&](Session &session) {
        MembershipRepository(session).leave(scene.channel(),
                                            MembershipRepository(session).ofCustomer(scene.channel(), scene.bea).front().id);
        return Done{};
    });
    QCOMPARE(tick(), 1);
    QCOMPARE(scene.load(orphan.id).state, u"withdrawn"_s);
    QCOMPARE(scene.state(budget).reservedMinor, 0);
}

void RequestsTest::lists()
{
    QFETCH(QString, engine);
    RequestScene scene(engine);
    const OrderRequest first = scene.asked(scene.bea, 200), second = scene.asked(scene.bea, 2'000),
                       third = scene.asked(scene.vera, 1);
    QVERIFY(scene.decide(third, scene.ada, u"decline"_s, u"No"_s).ok());
    const auto list = [&](const RequestQuery &query) {
        return scene.db.read([&](Session &session) {
            QStringList out;
            for (const ListRow &row : readPage(session, requestList(query), std::nullopt, 100))
                out << requestOfCells(row.cells).number;
            return out;
        });
    };
    QCOMPARE(list({}), (QStringList{third.number, second.number, first.number}));
    QCOMPARE(list({.state = RequestQuery::open()}), (QStringList{second.number, first.number}));
    QCOMPARE(list({.state = u"declined"_s}), QStringList{third.number});
    QCOMPARE(list({.search = u"bea tea"_s}), (QStringList{second.number, first.number}));
    QCOMPARE(list({.search = first.number.toLower()}), QStringList{first.number});
    QVERIFY(list({.companyId = scene.company + 1}).isEmpty());
    const auto toDecide = [&](qint64 customer) {
        return scene.db.read([&](Session &session) {
            QStringList out;
            for (const OrderRequest &one : requestsToDecide(session, scene.channel(), scene.company, customer))
                out << one.number;
            return out;
        });
    };
    QCOMPARE(toDecide(scene.uwe), QStringList{first.number}); // the other one is more than he may
    QCOMPARE(toDecide(scene.ada), (QStringList{first.number, second.number}));
    QVERIFY(toDecide(scene.bea).isEmpty());
    const auto reach = [&](const OrderReach &reach) {
        return scene.db.read([&](Session &session) { return requestsInReach(session, reach, false, {}, 100, 0).size(); });
    };
    QCOMPARE(reach({scene.channel(), scene.bea, 0, {}, scene.company}), 2);
    QCOMPARE(reach({scene.channel(), scene.uwe, scene.company, {}, scene.company}), 3);
    QCOMPARE(reach({scene.channel(), scene.uwe, scene.company, {scene.head}, scene.company}), 0);
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
