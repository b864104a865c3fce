// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages at the window's left.
#include "desk/navigation.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QListWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace kontor;
using namespace Qt::StringLiterals;

class NavigationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsToEveryPage();
    void countsWhatIsThere();
    void foldsAndRemembers();
    void leavesOutWhatIsNotAllowed();

private:
    static QListWidget &list(MainWindow &window) { return window.findChild<Navigation *>()->list(); }
    static QListWidgetItem *entry(MainWindow &window, const QString &title)
    {
        for (QListWidgetItem *item : list(window).findItems(title, Qt::MatchExactly)) {
            if (item->flags().testFlag(Qt::ItemIsSelectable))
                return item;
        }
        return nullptr;
    }
};

void NavigationTest::leadsToEveryPage()
{
    DeskScene desk;
    FullWindow window(*desk.services);
    window.show();
    for (const DeskPage &page : window.desk().pages()) {
        QListWidgetItem *item = entry(window, page.title);
        QVERIFY2(item != nullptr, qPrintable(page.title));
        QVERIFY2(page.name == u"home"_s || !page.group.isEmpty(), qPrintable(page.title + u" stands in no group"_s));
        list(window).setCurrentItem(item);
        QCOMPARE(window.desk().currentPage(), page.widget);
    }
    // The other way, and by the keyboard alone.
    window.desk().show(window.desk().pages().first().widget);
    QCOMPARE(list(window).currentItem(), entry(window, window.desk().pages().first().title));
    action(window, u"navigation"_s)->trigger();
    QTRY_VERIFY(list(window).hasFocus() || !window.isActiveWindow());
    QTest::keyClick(&list(window), Qt::Key_Down);
    QCOMPARE(window.desk().currentPage(), window.desk().pages().at(1).widget);
    QTest::keyClick(&list(window), Qt::Key_Down); // over the heading of the next group
    QCOMPARE(window.desk().currentPage(), window.desk().pages().at(2).widget);
}

void NavigationTest::countsWhatIsThere()
{
    DeskScene desk;
    desk.add(u"N-1"_s, u"n@example.com"_s);
    desk.add(u"N-2"_s, QString()); // an issue
    FullWindow window(*desk.services);
    window.show();
    const auto told = [&window](const QString &title) { return entry(window, title)->data(Qt::AccessibleTextRole).toString(); };
    QTRY_COMPARE(told(u"Current"_s), u"Current, 2"_s);
    QTRY_COMPARE(told(u"Errors"_s), u"Errors, 1"_s);
    desk.add(u"N-3"_s, u"n3@example.com"_s);
    QTRY_COMPARE(told(u"Current"_s), u"Current, 3"_s);
}

void NavigationTest::foldsAndRemembers()
{
    DeskScene desk;
    {
        FullWindow window(*desk.services);
        window.show();
        auto *navigation = window.findChild<Navigation *>();
        const int wide = navigation->width();
        window.findChild<QToolButton *>(u"foldNavigation"_s)->click();
        QTRY_VERIFY(navigation->width() < wide / 2);
        QVERIFY(!entry(window, u"Errors"_s)->toolTip().isEmpty()); // what an icon means
    }
    FullWindow again(*desk.services);
    again.show();
    QVERIFY(again.findChild<Navigation *>()->isFolded());
    action(again, u"foldNavigation"_s)->trigger();
    QVERIFY(!again.findChild<Navigation *>()->isFolded());
}

void NavigationTest::leavesOutWhatIsNotAllowed()
{
    QWidget first, second, third;
    const auto page = [](const QString &title, const QString &group, QWidget *widget) {
        DeskPage out;
        out.name = title;
        out.title = title;
        out.group = group;
        out.widget = widget;
        return out;
    };
    Navigation navigation({page(u"A"_s, u"One"_s, &first), page(u"B"_s, u"Two"_s, &second), page(u"C"_s, u"Two"_s, &third)});
    const auto shown = [&navigation] {
        QStringList out;
        for (int row = 0; row < navigation.list().count(); ++row) {
            if (!navigation.list().item(row)->isHidden())
                out << navigation.list().item(row)->text();
        }
        return out.join(u' ');
    };
    QCOMPARE(shown(), u"One A Two B C"_s);
    navigation.setAllowed(&second, false);
    QCOMPARE(shown(), u"One A Two C"_s);
    navigation.setAllowed(&third, false);
    QCOMPARE(shown(), u"One A"_s); // no heading over nothing
    navigation.setAllowed(&third, true);
    QCOMPARE(shown(), u"One A Two C"_s);
}

QTEST_MAIN(NavigationTest)
#include "tst_navigation.moc"
