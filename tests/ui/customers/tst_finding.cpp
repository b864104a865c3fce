// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever calls is found: by an order's number, and among the deactivated when the list has nobody; and a customer on paper.
#include "customers/customersheet.h"
#include "customers/lookup.h"
#include "orders/orderlist.h"
#include "desk/commandpalette.h"
#include "orders/ordersrepository.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTextDocument>

using namespace kontor;
using namespace Qt::StringLiterals;

class FindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByAnOrder_data() { addEngineRows(); }
    void findsByAnOrder();
    void looksAmongTheDeactivated();
    void printsACustomer();

private:
    static void order(DeskScene &desk, const Customer &customer, const QString &number)
    {
        desk.db.edit([&](Session &session) {
            Order order;
            order.number = number;
            order.currency = u"EUR"_s;
            order.status = u"placed"_s;
            order.totalMinor = 1234;
            order.placedAt = 1'700'000'000'000;
            return OrdersRepository(session).insert({customer.channelId, customer.id, 0, 0, {}}, order, number);
        });
    }
};

void FindingTest::findsByAnOrder()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    const Customer one = desk.add(u"A-1"_s, u"anna@example.com"_s);
    desk.add(u"B-1"_s, u"ben@example.com"_s);
    order(desk, one, u"SO-4711"_s);
    const auto who = [&](const QString &number) {
        return desk.db.read([&](Session &session) { return ordersOfNumber(session, number); });
    };
    QCOMPARE(who(u"SO-4711"_s).size(), 1);
    QCOMPARE(who(u"SO-4711"_s).first().order.customerId, one.id);
    QVERIFY(who(u"SO-471"_s).isEmpty() && who(QString()).isEmpty());
    FullWindow window(*desk.services);
    window.show();
    action(window, u"palette"_s)->trigger();
    auto *palette = window.findChild<CommandPalette *>();
    find<QLineEdit>(palette, "text")->setText(u"SO-4711"_s);
    auto *hits = find<QListWidget>(palette, "hits");
    QTRY_VERIFY(hits->count() > 0 && hits->item(0)->text().contains(u"Order SO-4711"_s));
}

void FindingTest::looksAmongTheDeactivated()
{
    DeskScene desk;
    const Customer gone = desk.add(u"A-1"_s, u"anna@example.com"_s);
    desk.add(u"B-1"_s, u"ben@example.com"_s);
    desk.db.edit([&](Session &session) { return CustomersRepository(session).deactivate({gone.id}); });
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().isCounted());
    type(&current(window), "search", u"anna@example"_s);
    QTRY_VERIFY2(messages(window).text().contains(u"Among the deactivated: 1"_s), qPrintable(messages(window).text()));
    find<QPushButton>(&messages(window), "messageOffer")->click();
    QTRY_COMPARE(window.desk().currentPage()->objectName(), u"deactivated"_s);
    QTRY_COMPARE(deactivated(window).model().rowCount(), 1);
    QTRY_COMPARE(deactivated(window).model().idAt(0), gone.id);
    // Whom nobody has at all is not said to be elsewhere.
    messages(window).clear();
    action(window, u"showCurrent"_s)->trigger();
    type(&current(window), "search", u"zyxwv"_s);
    QTRY_COMPARE(current(window).model().rowCount(), 0);
    QTest::qWait(200);
    QVERIFY(!messages(window).text().contains(u"Among"_s));
}

void FindingTest::printsACustomer()
{
    DeskScene desk;
    Customer c = desk.add(u"A-1"_s, u"anna@example.com"_s);
    c.note = u"<b>bold</b> & plain"_s;
    c = desk.db.edit([c](Session &session) { return CustomersRepository(session).update(c); });
    order(desk, c, u"SO-1"_s);
    const CustomerDetails details = desk.db.read([&](Session &session) { return customerDetails(session, c.id, {}); });
    QTextDocument sheet;
    fillCustomerSheet(sheet, details, desk.directory->directory());
    const QString text = sheet.toPlainText();
    for (const QString &part : {c.displayName(), c.username, u"anna@example.com"_s, u"A-1"_s, u"<b>bold</b> & plain"_s, u"SO-1"_s,
                                c.addresses.first().city})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
}

QTEST_MAIN(FindingTest)
#include "tst_finding.moc"
