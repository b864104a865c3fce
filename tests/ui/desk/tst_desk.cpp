// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/commandpalette.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QToolBar>

using namespace kontor;
using namespace Qt::StringLiterals;

/// The desk draws what features register; tried with a feature that it has never heard of, and with those it has.
class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsWhatIsRegistered();
    void asksBeforeClosing();
    void stopsLongJobs();
    void everyActionIsInReach();
    void placesASide();
    void featuresMeetByKind();
};

namespace {

/// Made up: shelves.
struct Shelves
{
    explicit Shelves(Desk &desk) : page(new QLabel(u"shelves"_s, desk.window()))
    {
        desk.addMenu({u"shelf"_s, u"She&lf"_s, 25});
        desk.addPage({.name = u"shelves"_s,
                      .icon = u"package"_s,
                      .title = u"Shelves"_s,
                      .showText = u"Show she&lves"_s,
                      .keys = QKeySequence(Qt::CTRL | Qt::Key_9),
                      .order = 15,
                      .widget = page,
                      .entered = [this] { ++entered; },
                      .counted = [](qint64 count) { return u"Shelves (%1)"_s.arg(count); }});
        desk.add({.name = u"dust"_s,
                  .icon = u"edit-clear-history"_s,
                  .text = u"&Dust"_s,
                  .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F11),
                  .places = {{u"shelf"_s, 110}, {u"toolbar"_s, 15}},
                  .when = [&desk, this] { return desk.currentPage() == page; },
                  .run = [this] { ++dusted; }});
        desk.add({.name = u"build"_s, .icon = u"list-add"_s, .text = u"&Build"_s, .places = {{u"shelf"_s, 10}}, .run = [] {}});
        desk.addOpener(u"shelf"_s, [this](qint64 id, const QString &) {
            opened << id;
            return page;
        });
        desk.addFinder({u"shelf"_s, u"package"_s, [](Session &, const QString &text) {
                            return QList<DeskFinder::Found>{{7, u"Shelf "_s + text}};
                        }});
        desk.addClosingCheck([this] { return mayClose; });
        rows = desk.rowMenu(u"shelf"_s);
    }
    QLabel *page;
    QMenu *rows = nullptr;
    int entered = 0;
    int dusted = 0;
    bool mayClose = true;
    QList<qint64> opened;
};

QStringList texts(const QList<QAction *> &actions)
{
    QStringList out;
    for (const QAction *action : actions)
        out << (action->isSeparator() ? u"-"_s : action->text());
    return out;
}

} // namespace

void DeskTest::drawsWhatIsRegistered()
{
    DeskScene scene;
    std::unique_ptr<Shelves> shelves;
    MainWindow window(*scene.services, {[](Desk &desk) { new CustomersDesk(desk); },
                                        [&](Desk &desk) { shelves = std::make_unique<Shelves>(desk); }});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *tabs = find<QTabWidget>(&window, "tabs");
    QCOMPARE(tabs->indexOf(shelves->page), 1); // by its order, between the customers'
    QCOMPARE(tabs->tabText(1), u"Shelves"_s);
    window.desk().setCount(shelves->page, 3);
    QCOMPARE(tabs->tabText(1), u"Shelves (3)"_s);

    QStringList menus;
    for (const QAction *menu : window.menuBar()->actions())
        menus << menu->text().remove(u'&');
    QCOMPARE(menus, (QStringList{u"File"_s, u"Customer"_s, u"Shelf"_s, u"View"_s, u"Settings"_s, u"Help"_s}));
    const QStringList ordered{u"&Build"_s, u"-"_s, u"&Dust"_s};
    QCOMPARE(texts(window.menuBar()->actions()[2]->menu()->actions()), ordered);
    QCOMPARE(texts(shelves->rows->actions()), ordered);
    QVERIFY(texts(find<QToolBar>(&window, "tools")->actions()).contains(u"&Dust"_s));

    QVERIFY(!action(window, u"dust"_s)->isEnabled());
    QTest::keyClick(&window, Qt::Key_F11, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shelves->dusted, 0);
    QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(tabs->currentWidget(), shelves->page);
    QCOMPARE(shelves->entered, 1);
    QVERIFY(action(window, u"dust"_s)->isEnabled());
    QTest::keyClick(&window, Qt::Key_F11, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shelves->dusted, 1);

    CommandPalette palette(window.desk(), &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    auto *text = find<QLineEdit>(&palette, "text");
    auto *hits = find<QListWidget>(&palette, "hits");
    QTest::keyClicks(text, u"dust"_s);
    QTRY_VERIFY(hits->count() >= 1 && hits->item(0)->text().startsWith(u"Dust"_s));
    text->clear();
    QTest::keyClicks(text, u"oak"_s);
    QTRY_COMPARE(hits->count() > 0 ? hits->item(hits->count() - 1)->text() : QString(), u"Shelf oak"_s);
    hits->setCurrentRow(hits->count() - 1);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(shelves->opened, QList<qint64>{7});
}

void DeskTest::asksBeforeClosing()
{
    DeskScene scene;
    std::unique_ptr<Shelves> shelves;
    MainWindow window(*scene.services, {[&](Desk &desk) { shelves = std::make_unique<Shelves>(desk); }});
    window.show();
    shelves->mayClose = false;
    window.close();
    QVERIFY(window.isVisible());
    shelves->mayClose = true;
    window.close();
    QVERIFY(!window.isVisible());
}

void DeskTest::stopsLongJobs()
{
    DeskScene scene;
    MainWindow window(*scene.services, {});
    window.show();
    auto *stop = find<QPushButton>(&window, "stop");
    QVERIFY(!stop->isVisible());
    const Cancel first = window.desk().start(u"Counting shelves…"_s);
    const Cancel second = window.desk().start(u"Counting boards…"_s);
    QVERIFY(stop->isVisible());
    QVERIFY(messages(window).text().contains(u"boards"_s));
    window.desk().end(first);
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(second.requested());
    window.desk().end(second);
    QVERIFY(!stop->isVisible());
}

/// Of every action of the program: a name of its own, an icon, a text, a place in a menu, a key that no other has.
/// A panel at the right beside the pages, instead of them, folded to a rail, in a window of its own; and back.
void DeskTest::placesASide()
{
    using Place = Desk::SidePlace;
    DeskScene scene;
    QWidget *panel = nullptr;
    MainWindow window(*scene.services, {[](Desk &desk) { new CustomersDesk(desk); },
                                        [&](Desk &desk) {
                                            panel = new QWidget(desk.window());
                                            desk.addSide(panel, Qt::RightEdge);
                                        }});
    window.resize(1093, 614);
    window.show();
    QWidget *pages = find<QTabWidget>(&window, "tabs");
    auto *rail = find<QToolBar>(&window, "rail");
    panel->show();
    QTRY_VERIFY(panel->isVisible() && pages->isVisible());
    QTRY_VERIFY(qAbs(panel->width() - pages->width()) < 60); // half of the room each
    window.desk().placeSide(panel, Place::Full);
    QVERIFY(panel->isVisible() && !pages->isVisible());
    window.desk().placeSide(panel, Place::Rail);
    QVERIFY(!panel->isVisible() && pages->isVisible() && rail->isVisible());
    QCOMPARE(rail->actions().size(), 1);
    rail->actions().first()->trigger();
    QVERIFY(panel->isVisible() && pages->isVisible() && !rail->isVisible());
    window.desk().placeSide(panel, Place::Apart);
    QVERIFY(panel->isWindow() && panel->isVisible() && pages->isVisible());
    panel->close(); // does not close the panel
    QVERIFY(!panel->isWindow() && panel->isVisible());
    window.desk().placeSide(panel, Place::Apart);
    window.desk().placeSide(panel, Place::Full);
    QVERIFY(!panel->isWindow() && panel->isVisible() && !pages->isVisible());
    window.desk().placeSide(panel, Place::Beside);
    QVERIFY(pages->isVisible());
}

void DeskTest::everyActionIsInReach()
{
    DeskScene scene;
    FullWindow window(*scene.services);
    QSet<QString> names;
    QSet<QString> keys;
    QSet<QAction *> inMenus;
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions())
            inMenus << action;
    }
    QVERIFY(window.desk().actions().size() > 45);
    for (QAction *action : window.desk().actions()) {
        const QString name = action->objectName();
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
        QVERIFY2(!action->text().isEmpty() && !action->icon().isNull(), qPrintable(name));
        QVERIFY2(inMenus.contains(action), qPrintable(name));
        QVERIFY2(!action->shortcut().isEmpty() && !keys.contains(action->shortcut().toString()), qPrintable(name));
        keys << action->shortcut().toString();
    }
    QSet<QString> pages;
    for (const DeskPage &page : window.desk().pages()) {
        QVERIFY2(!pages.contains(page.name) && page.entered && page.counted, qPrintable(page.name));
        pages << page.name;
    }
    QVERIFY(pages.size() >= 5);
}

/// What one feature asks another for is there.
void DeskTest::featuresMeetByKind()
{
    DeskScene scene;
    FullWindow window(*scene.services);
    const Customer customer = scene.add(u"MEET"_s, u"meet@x.example"_s);
    QVERIFY(qobject_cast<CustomerEditor *>(window.desk().open(u"customer"_s, customer.id, u"email"_s)) != nullptr);
    QCOMPARE(window.desk().open(u"nothing known"_s, 1), nullptr);
    for (const DeskFinder &finder : window.desk().finders())
        QVERIFY2(!finder.find || !finder.kind.isEmpty(), "a finder without a kind");
}

QTEST_MAIN(DeskTest)
#include "tst_desk.moc"
