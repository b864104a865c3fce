// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown beside the list: the newest of everything, only what the reader may see, and sums of several.
#include "customers/customersrepository.h"
#include "details/customerdetails.h"
#include "mail/mailsrepository.h"
#include "orders/ordersrepository.h"
#include "support/testdatabase.h"
#include "timeline/timelinerepository.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class CustomerDetailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheNewestOfEach_data() { addEngineRows(); }
    void hasTheNewestOfEach();
    void leavesOutWhatMayNotBeSeen_data() { addEngineRows(); }
    void leavesOutWhatMayNotBeSeen();
    void sumsSeveral_data() { addEngineRows(); }
    void sumsSeveral();

private:
    static constexpr DetailRights all = {true, true, true};
    static Customer add(TestDatabase &db, const Directory &directory, const QString &code, const QString &email)
    {
        return db.edit([&](Session &session) { return CustomersRepository(session).insert(someone(directory, code, email)); });
    }
    static void order(TestDatabase &db, const Customer &customer, const QString &number, const QString &currency, qint64 minor)
    {
        Order order;
        order.number = number;
        order.currency = currency;
        order.status = u"placed"_s;
        order.totalMinor = minor;
        order.placedAt = QDateTime::currentMSecsSinceEpoch();
        db.edit([&](Session &session) {
            OrdersRepository(session).insert({customer.channelId, customer.id, 0, 0, {}}, order, number);
            return Done{};
        });
    }
    static void write(TestDatabase &db, const Customer &customer, const QString &kind, const QString &body, qint64 dueOn = 0)
    {
        TimelineEntry entry;
        entry.kind = kind;
        entry.channelId = customer.channelId;
        entry.customerId = customer.id;
        entry.body = body;
        entry.dueOn = dueOn;
        db.edit([&](Session &session) { return TimelineRepository(session).add(entry); });
    }
    static CustomerDetails of(TestDatabase &db, const Customer &customer, const DetailRights &rights)
    {
        return db.read([&](Session &session) { return customerDetails(session, customer.id, rights); });
    }
};

void CustomerDetailsTest::hasTheNewestOfEach()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Customer customer = add(db, db.basics(), u"A-1"_s, u"a@example.com"_s);
    for (int i = 1; i <= CustomerDetails::newest + 2; ++i) {
        order(db, customer, u"O-%1"_s.arg(i), u"EUR"_s, i * 100);
        write(db, customer, u"note"_s, u"note %1"_s.arg(i));
        write(db, customer, u"task"_s, u"task %1"_s.arg(i), i * 1000);
        db.edit([&](Session &session) {
            MailsRepository(session).queue(customer.channelId, customer.id, u"invitation"_s, customer.email);
            return Done{};
        });
    }
    const CustomerDetails found = of(db, customer, all);
    QCOMPARE(found.customer.sourceCode, u"A-1"_s);
    QCOMPARE(found.orders.size(), CustomerDetails::newest);
    QCOMPARE(found.orders.first().number, u"O-5"_s);
    QCOMPARE(found.notes.size(), CustomerDetails::newest);
    QCOMPARE(found.notes.first().body, u"note 5"_s);
    QCOMPARE(found.tasks.size(), CustomerDetails::newest);
    QCOMPARE(found.tasks.first().body, u"task 1"_s); // the next due
    QCOMPARE(found.mails.size(), CustomerDetails::newest);
    QVERIFY(!found.changes.isEmpty());
    const auto gone = db.database().wait(Lane::Read, [](Session &session) { return customerDetails(session, 4711, all); });
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void CustomerDetailsTest::leavesOutWhatMayNotBeSeen()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Customer customer = add(db, db.basics(), u"A-1"_s, u"a@example.com"_s);
    order(db, customer, u"O-1"_s, u"EUR"_s, 100);
    QVERIFY(of(db, customer, {false, true, true}).orders.isEmpty());
    QVERIFY(!of(db, customer, {true, false, true}).orders.isEmpty());
    QVERIFY(of(db, customer, {true, false, true}).changes.isEmpty());
    const SelectionSums sums = db.read([&](Session &session) {
        return selectionSums(session, {customer.id}, {false, true, true});
    });
    QCOMPARE(sums.customers, 1);
    QCOMPARE(sums.orders, 0);
}

void CustomerDetailsTest::sumsSeveral()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer one = add(db, directory, u"A-1"_s, u"a@example.com"_s);
    const Customer two = add(db, directory, u"A-2"_s, {});
    const Customer other = add(db, directory, u"A-3"_s, u"c@example.com"_s);
    order(db, one, u"O-1"_s, u"EUR"_s, 100);
    order(db, two, u"O-2"_s, u"EUR"_s, 250);
    order(db, two, u"O-3"_s, u"USD"_s, 40);
    order(db, other, u"O-4"_s, u"EUR"_s, 9999);
    const SelectionSums sums = db.read([&](Session &session) { return selectionSums(session, {one.id, two.id}, all); });
    QCOMPARE(sums.customers, 2);
    QCOMPARE(sums.withoutEmail, 1);
    QCOMPARE(sums.active + sums.pending + sums.deactivated, 2);
    QCOMPARE(sums.orders, 3);
    const QList<QPair<QString, qint64>> expected = {{u"EUR"_s, 350}, {u"USD"_s, 40}};
    QCOMPARE(sums.ordered, expected);
}

QTEST_MAIN(CustomerDetailsTest)
#include "tst_customerdetails.moc"
