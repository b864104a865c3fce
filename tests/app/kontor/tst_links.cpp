// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links of other programs: whom they mean, how they reach the open desk, what it shows.
#include "base/messagebar.h"
#include "customers/customereditor.h"
#include "customers/customerview.h"
#include "customers/lookup.h"
#include "links.h"
#include "mainwindow/mainwindow.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QApplication>
#include <future>

using namespace kontor;
using namespace Qt::StringLiterals;

class LinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsByCode_data() { addEngineRows(); }
    void findsByCode();
    void findsCallers_data() { addEngineRows(); }
    void findsCallers();
    void knowsItsOwn();
    void reachesTheOpenDesk();
    void opensWhoIsMeant();

private:
    QTemporaryDir m_runtime;
};

void LinksTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); // nobody's open desk is meant
}

void LinksTest::findsByCode()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer one = db.edit([&](Session &session) {
        CustomersRepository customers(session);
        Customer gone = customers.insert(someone(directory, u"OLD-1"_s, u"old@example.com"_s));
        customers.deactivate({gone.id});
        return customers.insert(someone(directory, u"A-1"_s, u"a@example.com"_s));
    });
    const auto found = [&db](const QString &code) {
        return db.read([&code](Session &session) { return customersOfCode(session, code).found.size(); });
    };
    QCOMPARE(found(u"A-1"_s), 1);
    QCOMPARE(found(one.username), 1);
    QCOMPARE(found(u"OLD-1"_s), 1); // one among the deactivated
    QCOMPARE(found(u"A-"_s), 0); // exactly
    QCOMPARE(found(u"' OR 1=1 --"_s), 0);
}

void LinksTest::findsCallers()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    db.edit([&](Session &session) {
        CustomersRepository customers(session);
        int n = 0;
        for (const QString &phone : {u"030 1234567"_s, u"+49 (0)89 / 55 66 77"_s, u"+49 89 556677"_s, u"0171-9998887"_s}) {
            ++n;
            Customer c = someone(directory, u"P-%1"_s.arg(n), u"p%1@example.com"_s.arg(n));
            c.company = phone;
            c.phone = phone;
            customers.insert(c);
        }
        Customer other = someone(directory, u"49301234567"_s, u"other@example.com"_s); // the digits in a code
        customers.insert(other);
        return Done{};
    });
    const auto callers = [&db](const QString &number) {
        return db.read([&number](Session &session) { return customersOfNumber(session, number).found.size(); });
    };
    QCOMPARE(callers(u"+49301234567"_s), 1);
    QCOMPARE(callers(u"0049 30 1234567"_s), 1);
    QCOMPARE(callers(u"+4989556677"_s), 2);
    QCOMPARE(callers(u"+491719998887"_s), 1);
    QCOMPARE(callers(u"+49 40 1112223"_s), 0);
    QCOMPARE(callers(u"110"_s), 0);
    QCOMPARE(callers(u"anonymous"_s), 0);
}

void LinksTest::knowsItsOwn()
{
    QVERIFY(LinkDoor::isLink(u"kontor://customer/A-1"_s));
    QVERIFY(LinkDoor::isLink(u"KONTOR://call/+4930"_s));
    QVERIFY(!LinkDoor::isLink(u"https://example.com"_s));
    QVERIFY(!LinkDoor::isLink(u"kontor://customer/"_s + QString(3000, u'x')));
}

void LinksTest::reachesTheOpenDesk()
{
    QVERIFY(!LinkDoor::handOn(u"kontor://customer/A"_s)); // nobody there
    auto door = std::make_unique<LinkDoor>();
    QSignalSpy came(door.get(), &LinkDoor::came);
    door->listen();
    LinkDoor second; // another desk of the same user leaves the first its door
    second.listen();
    const auto isDone = [](const std::future<bool> &one) {
        return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    auto handed = std::async(std::launch::async, [] { return LinkDoor::handOn(u"kontor://customer/A%201"_s); });
    QTRY_COMPARE(came.size(), 1);
    QCOMPARE(came.first().first().toString(), u"kontor://customer/A%201"_s);
    QTRY_VERIFY(isDone(handed));
    QVERIFY(handed.get());
    // What is no link is not taken.
    handed = std::async(std::launch::async, [] { return LinkDoor::handOn(u"file:///etc/passwd"_s); });
    QTRY_VERIFY(isDone(handed));
    QVERIFY(!handed.get());
    QCOMPARE(came.size(), 1);
}

void LinksTest::opensWhoIsMeant()
{
    DeskScene desk;
    const Customer one = desk.add(u"AB/1 2"_s, u"one@example.com"_s);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().isCounted());
    const auto editors = [] {
        QStringList shown;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *editor = qobject_cast<CustomerEditor *>(widget); editor != nullptr && editor->isVisible())
                shown << editor->windowTitle();
        }
        return shown;
    };
    window.desk().openLink(u"kontor://customer/AB%2F1%202"_s);
    QTRY_COMPARE(editors().size(), 1);
    const MessageBar &messages = window.desk().messages();
    window.desk().openLink(u"kontor://customer/nobody"_s);
    QTRY_VERIFY2(messages.text().contains(u"nobody"_s), qPrintable(messages.text()));
    window.desk().openLink(u"kontor://nonsense/1"_s);
    QVERIFY2(messages.text().contains(u"kontor://customer/CODE"_s), qPrintable(messages.text()));
    QCOMPARE(editors().size(), 1);
    // Several with one number: the list shows them.
    for (const QString &code : {u"T-1"_s, u"T-2"_s})
        desk.db.edit([&](Session &session) {
            Customer c = someone(desk.directory->directory(), code, code + u"@example.com"_s);
            c.phone = u"030 7654321"_s;
            return CustomersRepository(session).insert(c).id;
        });
    window.desk().openLink(u"kontor://call/+49307654321"_s);
    QTRY_COMPARE(current(window).model().rowCount(), 2);
    QVERIFY2(messages.text().contains(u'2'), qPrintable(messages.text()));
}

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
