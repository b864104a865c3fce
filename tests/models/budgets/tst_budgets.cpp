// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What companies have to spend: periods, what applies to whom, the book of what was taken and came back.
#include "base/storetime.h"
#include "budgets/budgetledger.h"
#include "budgets/budgetsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "support/testdatabase.h"

#include <QDateTime>
#include <QTimeZone>

using namespace kontor;
using namespace Qt::StringLiterals;

class BudgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsPeriods_data();
    void findsPeriods();
    void keepsTheStoresDays();
    void countsWorkingDays();
    void appliesToWhomItSays_data() { addEngineRows(); }
    void appliesToWhomItSays();
    void booksOnceAndGivesBack_data() { addEngineRows(); }
    void booksOnceAndGivesBack();
    void carriesOver_data() { addEngineRows(); }
    void carriesOver();
    void changesWithAReason_data() { addEngineRows(); }
    void changesWithAReason();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            db.edit([this](Session &session) {
                Company acme;
                acme.channelId = channel();
                acme.name = u"Acme"_s;
                company = CompaniesRepository(session).add(acme);
                north = unit(session, u"North"_s);
                depot = unit(session, u"Depot"_s, north);
                const Customer who = CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s));
                customer = who.id;
                MembershipRepository(session).attach({who.id}, {channel(), company, depot, {}, true});
                user = MembershipRepository(session).users(channel(), company).front().id;
                return Done{};
            });
        }
        qint64 channel() const { return directory.channels.first().id; }
        qint64 unit(Session &session, const QString &name, qint64 parent = 0) const
        {
            BusinessUnit out;
            out.channelId = channel();
            out.companyId = company;
            out.parentId = parent;
            out.name = name;
            return CompaniesRepository(session).saveUnit(out);
        }
        Budget budget(const QString &name, qint64 minor = 10'000) const
        {
            Budget out;
            out.channelId = channel();
            out.companyId = company;
            out.name = name;
            out.amountMinor = minor;
            out.currency = u"EUR"_s;
            return out;
        }
        qint64 save(const Budget &budget)
        {
            return db.edit([&](Session &session) { return BudgetsRepository(session).save(budget); });
        }
        Spender spender() const { return {channel(), company, depot, customer, user, u"EUR"_s}; }
        QList<BudgetUse> uses(const QList<Spending> &lines)
        {
            return db.read([&](Session &session) { return BudgetLedger(session).uses(spender(), lines, false); });
        }
        BudgetState state(qint64 id)
        {
            return db.read([&](Session &session) {
                return BudgetLedger(session).states(channel(), {BudgetsRepository(session).load(channel(), company, id)}).front();
            });
        }
        TestDatabase db;
        Directory directory;
        qint64 company = 0, north = 0, depot = 0, customer = 0, user = 0;
    };
    static Spending spending(qint64 minor, qint64 category = 1, qint64 costCentre = 0)
    {
        return {1, category, costCentre, 1, minor};
    }
    static Customer someone(const Directory &directory, const QString &name, const QString &email)
    {
        Customer c;
        c.channelId = directory.channels.first().id;
        c.sourceId = directory.sources.first().id;
        c.status = Customer::Status::Active;
        c.firstName = name;
        c.email = email;
        return c;
    }
};

void BudgetsTest::findsPeriods_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<QDate>("before");
    const auto row = [](const char *name, const QString &period, int first, QDate day, QDate begin, QDate before) {
        QTest::newRow(name) << period << first << day << begin << before;
    };
    row("the last day of February", u"month"_s, 1, {2028, 2, 29}, {2028, 2, 1}, {2028, 1, 1});
    row("a day", u"day"_s, 1, {2027, 1, 1}, {2027, 1, 1}, {2026, 12, 31});
    row("the first quarter", u"quarter"_s, 1, {2027, 3, 31}, {2027, 1, 1}, {2026, 10, 1});
    row("a quarter of a year from February", u"quarter"_s, 2, {2027, 1, 31}, {2026, 11, 1}, {2026, 8, 1});
    row("a year from April, before it", u"year"_s, 4, {2027, 3, 31}, {2026, 4, 1}, {2025, 4, 1});
    row("a year from April, in it", u"year"_s, 4, {2027, 4, 1}, {2027, 4, 1}, {2026, 4, 1});
    row("a year from December", u"year"_s, 12, {2027, 1, 15}, {2026, 12, 1}, {2025, 12, 1});
    row("each order", u"order"_s, 1, {2027, 1, 15}, {2027, 1, 15}, {});
}

void BudgetsTest::findsPeriods()
{
    QFETCH(QString, period);
    QFETCH(int, firstMonth);
    QFETCH(QDate, day);
    Budget budget;
    budget.period = period;
    budget.firstMonth = firstMonth;
    QTEST(periodBegin(budget, day), "begin");
    QTEST(periodBefore(budget, periodBegin(budget, day)), "before");
    budget.begins = day.addDays(1).toString(Qt::ISODate);
    QVERIFY2(!periodBegin(budget, day).isValid(), "not in force yet");
    budget.begins = day.toString(Qt::ISODate);
    budget.ends = budget.begins;
    QVERIFY(periodBegin(budget, day).isValid());
    QVERIFY2(!periodBegin(budget, day.addDays(1)).isValid(), "not in force any more");
}

/// A day is the trade store's: at midnight in Berlin it is another month than in London, also when the clocks change.
void BudgetsTest::keepsTheStoresDays()
{
    const auto at = [](QDate day, QTime time) { return QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch(); };
    QCOMPARE(dayIn(u"Europe/Berlin"_s, at({2026, 11, 30}, {22, 59})), QDate(2026, 11, 30));
    QCOMPARE(dayIn(u"Europe/Berlin"_s, at({2026, 11, 30}, {23, 0})), QDate(2026, 12, 1));
    QCOMPARE(dayIn(u"Europe/Berlin"_s, at({2026, 7, 31}, {22, 0})), QDate(2026, 8, 1)); // summer time
    QCOMPARE(dayIn(u"America/New_York"_s, at({2026, 12, 1}, {4, 59})), QDate(2026, 11, 30));
    QCOMPARE(beginOf(u"Europe/Berlin"_s, {2026, 3, 30}) - beginOf(u"Europe/Berlin"_s, {2026, 3, 29}), 23 * 3'600'000LL);
    QCOMPARE(beginOf(u"Europe/Berlin"_s, {2026, 10, 26}) - beginOf(u"Europe/Berlin"_s, {2026, 10, 25}), 25 * 3'600'000LL);
    QVERIFY(isTimeZone(u"Europe/Berlin"_s));
    QVERIFY(!isTimeZone(u"Mars/Olympus"_s));
    QVERIFY(!isTimeZone({}));
}

void BudgetsTest::countsWorkingDays()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto at = [&](QDate day) { return QDateTime(day, QTime(15, 0), berlin).toMSecsSinceEpoch(); };
    QCOMPARE(workingDaysAfter(u"Europe/Berlin"_s, at({2026, 12, 1}), 2), at({2026, 12, 3})); // Tuesday to Thursday
    QCOMPARE(workingDaysAfter(u"Europe/Berlin"_s, at({2026, 12, 3}), 2), at({2026, 12, 7})); // over a weekend
    QCOMPARE(workingDaysAfter(u"Europe/Berlin"_s, at({2026, 12, 5}), 1), at({2026, 12, 7})); // from a Saturday
    QCOMPARE(workingDaysAfter(u"Europe/Berlin"_s, at({2026, 3, 27}), 1),
             at({2026, 3, 30})); // the same hour after the clocks changed
}

void BudgetsTest::appliesToWhomItSays()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto category = [&](const QString &name) {
        return scene.db.edit([&](Session &session) {
            return session.insert(u"INSERT INTO categories (name, description, position) VALUES (?, '', 0) RETURNING id"_s,
                                  {name});
        });
    };
    const qint64 tea = category(u"Tea"_s), cups = category(u"Cups"_s);
    Budget all = scene.budget(u"All"_s), north = scene.budget(u"North"_s), depot = scene.budget(u"Depot"_s),
           mine = scene.budget(u"Mine"_s), ofTea = scene.budget(u"Tea"_s), off = scene.budget(u"Off"_s),
           past = scene.budget(u"Past"_s), dollars = scene.budget(u"Dollars"_s);
    north.owner = depot.owner = u"units"_s;
    north.unitIds = {scene.north};
    depot.unitIds = {scene.db.edit([&](Session &session) { return scene.unit(session, u"South"_s); })};
    mine.owner = u"employees"_s;
    mine.userIds = {scene.user};
    ofTea.categoryIds = {tea};
    off.active = false;
    past.ends = u"2020-12-31"_s;
    dollars.currency = u"usd"_s;
    for (Budget *one : {&all, &north, &depot, &mine, &ofTea, &off, &past, &dollars})
        one->id = scene.save(*one);

    const QList<BudgetUse> uses = scene.uses({spending(400, tea), spending(600, cups)});
    QStringList names;
    for (const BudgetUse &use : uses)
        names << u"%1 %2"_s.arg(use.budget.name).arg(use.takes());
    QCOMPARE(names, (QStringList{u"All 1000"_s, u"North 1000"_s, u"Mine 1000"_s, u"Tea 400"_s, u"Dollars 1000"_s}));
    QVERIFY(!uses[0].isExceeded());
    QVERIFY2(uses[4].foreign && uses[4].isExceeded(), "another currency counts as exceeded");
    QCOMPARE(uses[4].budget.currency, u"USD"_s);
    QCOMPARE(uses[2].userId, scene.user);
    QVERIFY2(scene.uses({spending(400, cups)}).size() == 4, "what is in none of its categories it does not bind");

    // What goes away is not replaced by all.
    const qint64 centre = scene.db.edit([&](Session &session) {
        return session.insert(
            u"INSERT INTO cost_centres (channel_id, company_id, code, code_key) VALUES (?, ?, 'C', 'c') RETURNING id"_s,
            {scene.channel(), scene.company});
    });
    Budget ofCentre = scene.budget(u"Centre"_s);
    ofCentre.owner = u"cost_centres"_s;
    ofCentre.costCentreIds = {centre};
    scene.save(ofCentre);
    QCOMPARE(scene.uses({spending(400, cups, centre), spending(100, cups)}).last().takes(), 400);
    scene.db.edit([&](Session &session) { return session.execute(u"DELETE FROM approval_parts WHERE part = 'cost_centre'"_s); });
    QCOMPARE(scene.uses({spending(400, cups, centre)}).size(), 4);
    // Its unit goes: the one above has the budget from now on.
    const QList<qint64> heirs = scene.db.edit([&](Session &session) {
        Budget inDepot = scene.budget(u"Depot only"_s);
        inDepot.owner = u"units"_s;
        inDepot.unitIds = {scene.depot};
        const qint64 id = BudgetsRepository(session).save(inDepot);
        CompaniesRepository(session).removeUnit(scene.channel(), scene.depot);
        return BudgetsRepository(session).load(scene.channel(), scene.company, id).unitIds;
    });
    QCOMPARE(heirs, QList<qint64>{scene.north});
}

void BudgetsTest::booksOnceAndGivesBack()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 id = scene.save(scene.budget(u"All"_s, 1000));
    const QList<Spending> lines{spending(300), spending(500)};
    const auto use = [&](auto work) {
        scene.db.edit([&](Session &session) {
            BudgetLedger ledger(session);
            work(ledger, ledger.uses(scene.spender(), lines, true));
            return Done{};
        });
    };
    use([](BudgetLedger &ledger, const QList<BudgetUse> &uses) {
        ledger.reserve(uses, 7, 1);
        ledger.reserve(uses, 7, 1); // a repeated form
    });
    QCOMPARE(scene.state(id).reservedMinor, 800);
    QCOMPARE(scene.state(id).left(), 200);
    QVERIFY(scene.uses(lines).first().isExceeded());
    use([&](BudgetLedger &ledger, const QList<BudgetUse> &uses) {
        ledger.release(scene.channel(), 7);
        ledger.release(scene.channel(), 7);
        ledger.commit(uses, 9);
        ledger.commit(uses, 9);
    });
    QCOMPARE(scene.state(id).reservedMinor, 0);
    QCOMPARE(scene.state(id).spentMinor, 800);
    // Asked for again after a change: another round is another reservation.
    use([&](BudgetLedger &ledger, const QList<BudgetUse> &uses) {
        ledger.reserve(uses, 7, 2);
        ledger.release(scene.channel(), 7);
    });
    QCOMPARE(scene.state(id).reservedMinor, 0);
    // A cancelled line comes back, exactly and once, into the period that was charged.
    scene.db.edit([&](Session &session) {
        session.execute(u"UPDATE budget_entries SET period_day = '2020-01-01' WHERE kind = 'committed' AND line = 1"_s);
        BudgetLedger ledger(session);
        ledger.restore(scene.channel(), 9, 1, 2, 200);
        ledger.restore(scene.channel(), 9, 1, 2, 200);
        ledger.restore(scene.channel(), 9, 1, 5, 300);
        ledger.restore(scene.channel(), 9, 0, 1, 300);
        return Done{};
    });
    QCOMPARE(scene.state(id).spentMinor, 0);
    const auto sumOf = [&](const QString &where) {
        return scene.db.read([&](Session &session) {
            return session.value(u"SELECT sum(amount_minor) FROM budget_entries WHERE "_s + where).toLongLong();
        });
    };
    QCOMPARE(sumOf(u"period_day = '2020-01-01'"_s), 0);
    QCOMPARE(sumOf(u"1 = 1"_s), 0);
    const QList<BudgetEntry> entries =
        scene.db.read([&](Session &session) { return BudgetLedger(session).entries(scene.channel(), id, 100); });
    QCOMPARE(entries.size(), 6); // lines that were booked at once are one: reserved and released twice, ordered, cancelled
    QCOMPARE(entries.last().kind, u"reserved"_s);
    QCOMPARE(entries.last().actor, u"tester"_s);
    const auto gone = scene.db.database().wait(Lane::Edit, [&](Session &session) {
        BudgetsRepository(session).remove(scene.channel(), scene.company, id);
        return Done{};
    });
    QVERIFY2(!gone && gone.error().kind == Error::Kind::Conflict, "what has a history stays");
}

void BudgetsTest::carriesOver()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    Budget budget = scene.budget(u"All"_s, 1000);
    budget.carryOver = true;
    const QDate month = QDate(QDate::currentDate().year(), QDate::currentDate().month(), 1);
    budget.begins = month.addMonths(-3).toString(Qt::ISODate);
    const qint64 id = scene.save(budget);
    QCOMPARE(scene.state(id).thereMinor, 4000);
    const auto spend = [&](QDate period, qint64 minor) {
        static qint64 order = 0;
        scene.db.edit([&](Session &session) {
            return session.execute(
                u"INSERT INTO budget_entries (channel_id, budget_id, period_day, kind, order_id, amount_minor, at)"
                " VALUES (?, ?, ?, 'committed', ?, ?, 0)"_s,
                {scene.channel(), id, period.toString(Qt::ISODate), ++order, minor});
        });
    };
    spend(month.addMonths(-3), 400); // 600 go on
    spend(month.addMonths(-2), 2000); // 1,600 were there: 400 too many go nowhere
    spend(month.addMonths(-1), 100); // 900 go on
    QCOMPARE(scene.state(id).thereMinor, 1900);
    spend(month, 500);
    QCOMPARE(scene.state(id).left(), 1400);
    QCOMPARE(scene.uses({spending(1401)}).first().isExceeded(), true);
    QCOMPARE(scene.uses({spending(1400)}).first().isExceeded(), false);
}

void BudgetsTest::changesWithAReason()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    Budget budget = scene.budget(u"All"_s, 1000);
    budget.warnPercent = 80;
    budget.id = scene.save(budget);
    QVERIFY(!scene.uses({spending(799)}).first().isNear());
    QVERIFY(scene.uses({spending(800)}).first().isNear());
    QVERIFY(!scene.uses({spending(1001)}).first().isNear()); // that is exceeded
    scene.db.edit([&](Session &session) {
        BudgetLedger(session).commit(BudgetLedger(session).uses(scene.spender(), {spending(900)}, true), 1);
        Budget less = BudgetsRepository(session).load(scene.channel(), scene.company, budget.id);
        less.amountMinor = 600;
        BudgetsRepository(session).save(less, u"Less is sold"_s);
        return Done{};
    });
    QCOMPARE(scene.state(budget.id).left(), -300);
    const BudgetEntry entry =
        scene.db.read([&](Session &session) { return BudgetLedger(session).entries(scene.channel(), budget.id, 1); }).first();
    QCOMPARE(entry.kind, u"changed"_s);
    QCOMPARE(entry.amountMinor, -400);
    QCOMPARE(entry.reason, u"Less is sold"_s);
    const auto refused = [&](auto change, const QString &field) {
        const auto done = scene.db.database().wait(Lane::Edit, [&](Session &session) {
            Budget one = BudgetsRepository(session).load(scene.channel(), scene.company, budget.id);
            change(one);
            return BudgetsRepository(session).save(one);
        });
        return !done && done.error().kind == Error::Kind::Invalid && done.error().detail == field;
    };
    QVERIFY(refused([](Budget &one) { one.currency = u"USD"_s; }, u"currency"_s)); // something is booked in euro
    QVERIFY(refused([](Budget &one) { one.currency = u"Euro"_s; }, u"currency"_s));
    QVERIFY(refused([](Budget &one) { one.amountMinor = -1; }, u"amount"_s));
    QVERIFY(refused([](Budget &one) { one.owner = u"units"_s; }, u"whose"_s));
    QVERIFY(refused(
        [](Budget &one) {
            one.owner = u"employees"_s;
            one.userIds = {999'999};
        },
        u"whose"_s));
    QVERIFY(refused([](Budget &one) { one.approverIds = {999'999}; }, u"approvers"_s));
    QVERIFY(refused([](Budget &one) { one.categoryIds = {999'999}; }, u"categories"_s));
    QVERIFY(refused([](Budget &one) { one.period = u"once"_s; }, u"begins"_s));
    QVERIFY(refused([](Budget &one) { one.begins = u"1.12.2026"_s; }, u"begins"_s));
    QVERIFY(refused(
        [](Budget &one) {
            one.begins = u"2026-12-02"_s;
            one.ends = u"2026-12-01"_s;
        },
        u"ends"_s));
    QVERIFY(refused([](Budget &one) { one.firstMonth = 13; }, u"first_month"_s));
    QVERIFY(refused([](Budget &one) { one.name = u" "_s; }, u"name"_s));
    scene.save(scene.budget(u"Other"_s));
    QVERIFY(refused([](Budget &one) { one.name = u"OTHER"_s; }, u"name"_s));
}

QTEST_GUILESS_MAIN(BudgetsTest)
#include "tst_budgets.moc"
