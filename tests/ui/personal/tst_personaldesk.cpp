// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the law gives a person, from the window: a file of all that is kept, and being forgotten only when the username was typed.
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTableView>

using namespace kontor;
using namespace Qt::StringLiterals;

class PersonalDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesWhatIsKept();
    void forgetsWhoeverWasNamed();

private:
    static void select(FullWindow &window)
    {
        QTRY_VERIFY(current(window).model().loadedIdAt(0) > 0);
        current(window).table().selectRow(0);
    }
};

void PersonalDeskTest::savesWhatIsKept()
{
    DeskScene desk;
    const Customer customer = desk.add(u"A-1"_s, u"ann@example.com"_s);
    FullWindow window(*desk.services);
    window.show();
    select(window);
    const QString path = desk.folder.filePath(u"person.json"_s);
    desk.questions.answerNext(path);
    QTRY_VERIFY(action(window, u"personalData"_s)->isEnabled());
    action(window, u"personalData"_s)->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(QJsonDocument::fromJson(written).isObject());
    QVERIFY(written.contains("ann@example.com"));
    QVERIFY(written.contains(customer.username.toUtf8()));
}

void PersonalDeskTest::forgetsWhoeverWasNamed()
{
    DeskScene desk;
    const Customer customer = desk.add(u"A-1"_s, u"ann@example.com"_s);
    FullWindow window(*desk.services);
    window.show();
    select(window);
    QTRY_VERIFY(action(window, u"anonymise"_s)->isEnabled());
    desk.questions.answerNext(u"somebody else"_s);
    action(window, u"anonymise"_s)->trigger();
    QTRY_VERIFY(messages(window).isVisible());
    QCOMPARE(desk.load(customer.id).email, customer.email);

    messages(window).hide();
    desk.questions.answerNext(customer.username);
    action(window, u"anonymise"_s)->trigger();
    QTRY_VERIFY(desk.load(customer.id).email.isEmpty());
    QVERIFY(desk.load(customer.id).firstName != customer.firstName);
}

QTEST_MAIN(PersonalDeskTest)
#include "tst_personaldesk.moc"
