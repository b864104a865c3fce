// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pane beside the list: who is selected, without a window.
#include "customers/detailpane.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace kontor;
using namespace Qt::StringLiterals;

class DetailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheSelection_data() { addEngineRows(); }
    void followsTheSelection();
    void sumsSeveralUp();
    void showsWhatOthersChange();
    void actsOnWhoIsShown();
    void givesTheListItsRoom();

private:
    static QString textOf(QWidget *pane)
    {
        QStringList out;
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            if (label->isVisibleTo(pane))
                out << label->text();
        }
        return out.join(u'\n');
    }
    static DetailPane &paneOf(MainWindow &window) { return *current(window).findChild<DetailPane *>(); }
};

void DetailsTest::followsTheSelection()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    const Customer anna = desk.add(u"A-1"_s, u"anna@example.com"_s);
    const Customer ben = desk.add(u"B-2"_s, QString());
    FullWindow window(*desk.services);
    window.resize(1280, 800);
    window.show();
    QTRY_VERIFY(current(window).model().isCounted() && current(window).model().idAt(1) > 0);
    DetailPane &pane = paneOf(window);
    QVERIFY(pane.isVisible());
    current(window).select(anna.id);
    QTRY_COMPARE(pane.shownId(), anna.id);
    const QString text = textOf(&pane);
    for (const QString &part : {u"anna@example.com"_s, u"A-1"_s, anna.username, u"Standard"_s, u"Main"_s, u"Store"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
    QVERIFY(!text.contains(u"no e-mail"_s));
    current(window).select(ben.id);
    QTRY_COMPARE(pane.shownId(), ben.id);
    QVERIFY2(textOf(&pane).contains(u"no e-mail address"_s), qPrintable(textOf(&pane))); // an open issue
    // Quickly through the list: the last one stands.
    for (int i = 0; i < 6; ++i)
        current(window).select(i % 2 == 0 ? anna.id : ben.id);
    current(window).select(anna.id);
    QTRY_COMPARE(pane.shownId(), anna.id);
    QTest::qWait(100);
    QCOMPARE(pane.shownId(), anna.id);
    QVERIFY(textOf(&pane).contains(u"anna@example.com"_s));
}

void DetailsTest::sumsSeveralUp()
{
    DeskScene desk;
    for (int i = 0; i < 4; ++i)
        desk.add(u"S-%1"_s.arg(i), i < 3 ? u"s%1@example.com"_s.arg(i) : QString());
    FullWindow window(*desk.services);
    window.resize(1280, 800);
    window.show();
    QTRY_VERIFY(current(window).model().isCounted() && current(window).model().idAt(3) > 0);
    current(window).table().selectAll();
    DetailPane &pane = paneOf(window);
    QTRY_VERIFY2(textOf(&pane).contains(u"Without e-mail: 1"_s), qPrintable(textOf(&pane)));
    QVERIFY(textOf(&pane).contains(u"4 customer"_s));
    QCOMPARE(pane.shownId(), 0);
    current(window).table().clearSelection();
    QTRY_VERIFY2(textOf(&pane).contains(u"Select a customer"_s), qPrintable(textOf(&pane)));
}

void DetailsTest::showsWhatOthersChange()
{
    DeskScene desk;
    const Customer one = desk.add(u"C-1"_s, u"before@example.com"_s);
    FullWindow window(*desk.services);
    window.resize(1280, 800);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0);
    current(window).select(one.id);
    DetailPane &pane = paneOf(window);
    QTRY_VERIFY(textOf(&pane).contains(u"before@example.com"_s));
    desk.db.edit([&](Session &session) {
        Customer changed = CustomersRepository(session).load(one.id);
        changed.email = u"after@example.com"_s;
        return CustomersRepository(session).update(changed);
    });
    QTRY_VERIFY2(textOf(&pane).contains(u"after@example.com"_s), qPrintable(textOf(&pane)));
}

void DetailsTest::actsOnWhoIsShown()
{
    DeskScene desk;
    const Customer one = desk.add(u"D-1"_s, u"d@example.com"_s);
    FullWindow window(*desk.services);
    window.resize(1280, 800);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0);
    current(window).select(one.id);
    DetailPane &pane = paneOf(window);
    QTRY_COMPARE(pane.shownId(), one.id);
    auto *edit = pane.findChild<QToolButton *>(u"edit"_s);
    QTRY_VERIFY(edit->isEnabled());
    edit->click();
    const auto isEdited = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [](QWidget *window) {
            return qobject_cast<CustomerEditor *>(window) != nullptr && window->isVisible();
        });
    };
    QTRY_VERIFY(isEdited());
    desk.questions.answerNext(Questions::Yes);
    pane.findChild<QToolButton *>(u"invite"_s)->click();
    QTRY_COMPARE(desk.load(one.id).invitation, u"pending"_s);
    QTRY_VERIFY2(textOf(&pane).contains(u"Invited"_s), qPrintable(textOf(&pane)));
}

void DetailsTest::givesTheListItsRoom()
{
    DeskScene desk;
    desk.add(u"E-1"_s, u"e@example.com"_s);
    {
        FullWindow window(*desk.services);
        window.resize(1280, 800);
        window.show();
        DetailPane &pane = paneOf(window);
        QTRY_VERIFY(pane.isVisible());
        window.resize(700, 600);
        QTRY_VERIFY(!pane.isVisible());
        window.resize(1280, 800);
        QTRY_VERIFY(pane.isVisible());
        pane.findChild<QToolButton *>(u"closeDetails"_s)->click();
        QTRY_VERIFY(!pane.isVisible());
    }
    FullWindow again(*desk.services); // remembered
    again.resize(1280, 800);
    again.show();
    QTRY_VERIFY(current(again).isVisible());
    QVERIFY(!paneOf(again).isVisible());
    action(again, u"details"_s)->trigger();
    QTRY_VERIFY(paneOf(again).isVisible());
}

QTEST_MAIN(DetailsTest)
#include "tst_details.moc"
