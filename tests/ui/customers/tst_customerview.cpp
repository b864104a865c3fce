// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of customers: search, order, selection.
#include "appearance/appearance.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/rowdelegate.h"
#include "channels/channelsrepository.h"
#include "channels/directoryeditors.h"
#include "channels/valueeditors.h"
#include "desk/commandpalette.h"
#include "connection/connectiondialog.h"
#include "customers/bulkeditdialog.h"
#include "base/conflictdialog.h"
#include "customers/customereditor.h"
#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/setpassworddialog.h"
#include "customers/tableediting.h"
#include "exports/exportdialog.h"
#include "imports/batchesview.h"
#include "imports/importwizard.h"
#include "imports/pages.h"
#include "imports/ruledialog.h"
#include "issues/issuesview.h"
#include "mainwindow/mainwindow.h"
#include "ui/deskparts.h"
#include "samples/sampledata.h"
#include "ui/deskscene.h"
#include "views/viewspanel.h"

#include <QtWidgets>
#include <QSignalSpy>

using namespace kontor;
using namespace Qt::StringLiterals;

class CustomerViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingInTheTableSearches();
    void completesFilters();
    void keepsTheSelection();
    void sortsWithoutAMouse();
    void remembersTheTable();

private:
    static bool loaded(CustomerEditor *editor)
    {
        return QTest::qWaitFor([editor] { return find<QTabWidget>(editor, "tabs")->isEnabled(); });
    }
};

/// By keys alone: the table has the focus, the first row is one key away, and letters search. Qt's own typing ahead would read every row.
void CustomerViewTest::typingInTheTableSearches()
{
    DeskScene desk(u"sqlite"_s, 30);
    FullWindow window(*desk.services);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    QTableView &table = current(window).table();
    QCOMPARE(QApplication::focusWidget(), &table);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(current(window).selectedIds(), QList<qint64>{current(window).model().idAt(0)});
    auto *search = find<QLineEdit>(&current(window), "search");
    search->setText(u"before"_s);
    QTest::keyClick(&table, Qt::Key_M);
    QCOMPARE(search->text(), u"m"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    search->clear();
    for (const auto &[name, list] :
         {std::pair{u"showDeactivated"_s, &deactivated(window)}, {u"showCurrent"_s, &current(window)}}) {
        action(window, name)->trigger();
        QCOMPARE(QApplication::focusWidget(), &list->table());
    }
    table.clearSelection();
    action(window, u"editTable"_s)->trigger();
    QCOMPARE(table.currentIndex().column(), int(CustomerQuery::Company)); // takes what is typed next
    QVERIFY(table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, u"m"_s).isEmpty());
}

/// Names of filters, and their values, also such with blanks.
void CustomerViewTest::completesFilters()
{
    DeskScene desk;
    TestDatabase::must(desk.own->wait(Lane::Edit, [](Session &session) {
        PriceTier tier;
        tier.name = u"Key account"_s;
        tier.currency = u"EUR"_s;
        return ChannelsRepository(session).save(tier);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(desk.directory->directory().priceTierNamed(u"Key account"_s) != nullptr, 20'000);
    FullWindow window(*desk.services);
    window.show();
    auto *search = find<QLineEdit>(&current(window), "search");
    search->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto proposals = [&](const QString &text) {
        search->clear();
        QTest::keyClicks(search, text);
        return qobject_cast<QStringListModel *>(current(window).findChild<QStringListModel *>())->stringList();
    };
    QVERIFY(proposals(u"ti"_s).contains(u"tier:"_s));
    QVERIFY(proposals(u"tier:ke"_s).contains(u"tier:\"Key account\""_s));
    QVERIFY(proposals(u"x -tier:\"ke"_s).contains(u"x -tier:\"Key account\""_s));
    QVERIFY(proposals(u"status:"_s).contains(u"status:pending"_s));
    QVERIFY(proposals(u"muster"_s).isEmpty());
}

/// More customers than a page has: those whom nobody looked at stay selected too, sorted otherwise and read anew.
void CustomerViewTest::keepsTheSelection()
{
    DeskScene desk(u"sqlite"_s, 420);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(0) > 0 && list.model().isCounted());
    const int rows = list.model().rowCount();
    QVERIFY(rows > 300);
    // everybody, also before the count has come
    const auto early = connect(&list.model(), &LazyTableModel::firstPageLoaded, &list.table(), &QTableView::selectAll);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Email);
    QTRY_VERIFY(list.model().isCounted() && list.model().idAt(0) > 0);
    disconnect(early);
    QCOMPARE(list.selectedCount(), rows);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Name);
    QTRY_VERIFY(list.model().isCounted() && list.model().idAt(0) > 0);
    const auto chosen = [&] {
        QSet<qint64> out;
        bool told = false;
        list.withSelection([&](const QList<qint64> &ids) {
            out = QSet<qint64>(ids.begin(), ids.end());
            told = true;
        });
        [&] { QTRY_VERIFY(told); }();
        return out;
    };
    // all but the first two, and those in pages that are not loaded
    list.table().selectionModel()->select(
        QItemSelection(list.model().index(2, 0), list.model().index(rows - 1, list.model().columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(list.selectedCount(), rows - 2);
    QTRY_VERIFY(list.selectedIds().size() == rows - 2);
    const QSet<qint64> before = chosen();
    QCOMPARE(before.size(), rows - 2);
    QSignalSpy refreshed(&list.model(), &LazyTableModel::refreshed);
    desk.db.edit([id = list.model().idAt(0)](Session &session) {
        Customer c = CustomersRepository(session).load(id);
        c.note = u"seen"_s;
        return CustomersRepository(session).update(c).id;
    });
    QVERIFY(refreshed.wait());
    QCOMPARE(list.selectedCount(), rows - 2);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Email);
    QTRY_VERIFY(list.model().isCounted() && list.model().idAt(0) > 0);
    QCOMPARE(list.selectedCount(), rows - 2);
    QCOMPARE(chosen(), before);
    // the list gets shorter while two are selected, the last row one of them
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Name);
    type(&list, "search", u"anna"_s);
    QTRY_VERIFY(list.model().isCounted() && list.model().rowCount() < 60 && list.model().idAt(0) > 0);
    const int found = list.model().rowCount();
    const qint64 third = list.model().idAt(2);
    const qint64 last = list.model().idAt(found - 1);
    for (const int row : {2, found - 1})
        list.table().selectionModel()->select(list.model().index(row, 0),
                                              (row == 2 ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select) |
                                                  QItemSelectionModel::Rows);
    desk.db.edit([id = list.model().idAt(0)](Session &session) { return CustomersRepository(session).deactivate({id}); });
    QTRY_COMPARE(list.model().rowCount(), found - 1);
    QCOMPARE(chosen(), (QSet<qint64>{third, last}));
    list.clearFilters();
    QTRY_VERIFY(list.model().isCounted() && list.model().rowCount() > 300);
    list.table().selectionModel()->select(
        QItemSelection(list.model().index(2, 0), list.model().index(rows - 2, list.model().columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY(list.selectedIds().size() == rows - 3);
    // who is gone is not selected any more
    const qint64 gone = list.selectedIds().first();
    desk.db.edit([gone](Session &session) { return CustomersRepository(session).deactivate({gone}); });
    QTRY_COMPARE(list.selectedCount(), rows - 4);
    QVERIFY(!chosen().contains(gone));
}

void CustomerViewTest::sortsWithoutAMouse()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0);
    const auto choose = [&](const QString &name, CustomerQuery::Column column) {
        action(window, name)->trigger();
        auto *menu = list.findChild<QMenu *>(u"order"_s);
        QVERIFY(menu != nullptr);
        for (QAction *entry : menu->actions()) {
            if (entry->text().startsWith(columnTitle(column)))
                entry->trigger();
        }
        delete menu;
    };
    choose(u"sortBy"_s, CustomerQuery::City);
    QCOMPARE(list.query().sort, CustomerQuery::City);
    QVERIFY(!list.query().descending);
    choose(u"sortBy"_s, CustomerQuery::City);
    QVERIFY(list.query().descending);
    choose(u"thenBy"_s, CustomerQuery::Company);
    QCOMPARE(list.query().thenBy, (QList<CustomerQuery::Then>{{CustomerQuery::Company, false}}));
    // to the end of the list, and the names stay in sight
    QTRY_VERIFY(list.model().isCounted() && list.model().rowCount() > 5);
    list.table().selectRow(0);
    QTest::keyClick(&list.table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(list.table().currentIndex(), list.model().index(list.model().rowCount() - 1, 0));
    QTest::keyClick(&list.table(), Qt::Key_Up); // without the modifier again
}

void CustomerViewTest::remembersTheTable()
{
    DeskScene desk(u"sqlite"_s, 30);
    QList<CustomerQuery::Column> shown;
    {
        CustomerView view(*desk.services, u"current"_s, false);
        view.table().setColumnHidden(CustomerQuery::Company, true);
        view.table().horizontalHeader()->moveSection(0, 3);
        shown = view.visibleColumns();
        QVERIFY(shown.first() != CustomerQuery::Name);
        find<QComboBox>(&view, "channelFilter")->setCurrentIndex(2);
        Q_EMIT view.table().horizontalHeader()->sectionClicked(CustomerQuery::City);
        SavedView then;
        then.query = view.query();
        then.query.thenBy = {{CustomerQuery::Updated, true}, {CustomerQuery::Name, false}};
        view.applyView(then);
    }
    CustomerView view(*desk.services, u"current"_s, false);
    QVERIFY(view.table().isColumnHidden(CustomerQuery::Company));
    QCOMPARE(view.visibleColumns(), shown);
    QCOMPARE(view.query().sort, CustomerQuery::City);
    QCOMPARE(view.query().thenBy, (QList<CustomerQuery::Then>{{CustomerQuery::Updated, true}, {CustomerQuery::Name, false}}));
    QCOMPARE(view.query().channelId, desk.directory->directory().channels[1].id);
}

QTEST_MAIN(CustomerViewTest)
#include "tst_customerview.moc"
