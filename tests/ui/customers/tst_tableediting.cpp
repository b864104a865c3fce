// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Typing into the table as into a spreadsheet.
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

using namespace kontor;
using namespace Qt::StringLiterals;

class TableEditingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsInTheTable();
    void pastesBelowWhatIsLoaded();
    void showsWhatOthersTyped();
    void keepsWhatIsTyped();
};

void TableEditingTest::editsInTheTable()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    action(window, u"editTable"_s)->trigger();
    TableEditing &editing = list.editing();
    QVERIFY(editing.isOn() && editing.isVisible());
    const auto index = [&](int row, CustomerQuery::Column column) { return list.model().index(row, column); };
    const QString company = index(0, CustomerQuery::Company).data().toString();
    QVERIFY(list.model().setData(index(0, CustomerQuery::Company), u"Typed & Sons"_s));
    QCOMPARE(index(0, CustomerQuery::Company).data().toString(), u"Typed & Sons"_s);
    QVERIFY(index(0, CustomerQuery::Company).data(CustomerTableModel::StagedRole).toBool());
    QVERIFY(!list.model().setData(index(0, CustomerQuery::Email), u"no address"_s));
    QVERIFY(list.messages().text().contains(u"no address"_s));
    // a block from a spreadsheet: company and e-mail of two rows, then filled down, then all of it undone and redone
    QGuiApplication::clipboard()->setText(u"Pasted A\tpa@x.de\nPasted B\tpb@x.de\n"_s);
    list.table().setCurrentIndex(index(1, CustomerQuery::Company));
    QTest::keyClick(&list.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(index(2, CustomerQuery::Email).data().toString(), u"pb@x.de"_s);
    list.table().selectionModel()->select(QItemSelection(index(2, CustomerQuery::Company), index(4, CustomerQuery::Company)),
                                          QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&list.table(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(index(4, CustomerQuery::Company).data().toString(), u"Pasted B"_s);
    QCOMPARE(list.model().staged().size(), 5);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&list.table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(list.model().staged().isEmpty());
    QCOMPARE(index(0, CustomerQuery::Company).data().toString(), company);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&list.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(list.model().staged().size(), 5);
    // a block is copied as it is pasted, and its rows are whom 'Change many' speaks of
    list.table().selectionModel()->select(QItemSelection(index(1, CustomerQuery::Company), index(2, CustomerQuery::Email)),
                                          QItemSelectionModel::ClearAndSelect);
    QCOMPARE(list.selectedCount(), 2);
    QTest::keyClick(&list.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Pasted A\tpa@x.de\nPasted B\tpb@x.de"_s);
    editing.setOn(false);
    QVERIFY(editing.isOn()); // not while cells wait
    desk.questions.answerNext(Questions::No);
    window.close();
    QVERIFY(window.isVisible()); // nor is the window closed without a question
    QVERIFY(desk.questions.lastQuestion().contains(u"not saved"_s));
    find<QPushButton>(&editing, "save")->click();
    QTRY_VERIFY(list.model().staged().isEmpty());
    const auto count = [&] {
        return desk.db.read([](Session &s) {
            return s.value(u"SELECT count(*) FROM customers WHERE company IN ('Typed & Sons', 'Pasted A', 'Pasted B')"_s).toInt();
        });
    };
    QCOMPARE(count(), 5);
    QTRY_COMPARE(batches(window).tree().topLevelItemCount(), 1); // one batch, undoable
    editing.setOn(false);
    QVERIFY(!editing.isVisible());
    QTest::keyClick(&list.table(), Qt::Key_Up); // Qt takes the modifiers of the last key for those that are held
}

/// Rows that nobody looked at yet take what is pasted and filled into them, and what stood there is known.
void TableEditingTest::pastesBelowWhatIsLoaded()
{
    DeskScene desk(u"sqlite"_s, 500);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    QVERIFY(list.model().rowCount() > 300);
    action(window, u"editTable"_s)->trigger();
    QStringList lines;
    for (int i = 0; i < 250; ++i)
        lines << u"Pasted %1"_s.arg(i);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    list.table().setCurrentIndex(list.model().index(0, CustomerQuery::Company));
    QTest::keyClick(&list.table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(list.model().staged().size(), 250);
    QCOMPARE(list.model().seen().size(), 250);
    QVERIFY2(list.messages().text().isEmpty(), qPrintable(list.messages().text()));
    // beyond the end of the list there is nobody
    list.table().setCurrentIndex(list.model().index(list.model().rowCount() - 2, CustomerQuery::Company));
    QTest::keyClick(&list.table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY2(list.messages().text().contains(u"248"_s), qPrintable(list.messages().text()));
    QTest::keyClick(&list.table(), Qt::Key_Up);
    find<QPushButton>(&list.editing(), "discard")->click();
}

/// What is still being typed counts; what others stored meanwhile is shown, and not written over unseen, also after undo and redo.
void TableEditingTest::showsWhatOthersTyped()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    action(window, u"editTable"_s)->trigger();
    const QModelIndex cell = list.model().index(1, CustomerQuery::Company);
    const qint64 id = list.model().idAt(1);
    list.table().setCurrentIndex(cell);
    list.table().edit(cell);
    auto *editor = list.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Mine"_s);
    desk.questions.answerNext(Questions::No);
    window.close();
    QVERIFY(window.isVisible()); // the open cell is unsaved, too
    QCOMPARE(list.model().staged().value(id).value(u"company"_s), u"Mine"_s);
    list.editing().stack().undo();
    desk.db.edit([id](Session &session) {
        CustomersRepository customers(session);
        Customer c = customers.load(id);
        c.company = u"Theirs"_s;
        customers.update(c);
        return Done{};
    });
    list.editing().stack().redo(); // as it was typed: over what stood there then
    find<QPushButton>(&list.editing(), "save")->click();
    QTRY_VERIFY2(list.messages().text().contains(u"Theirs"_s) && list.messages().text().contains(u"Mine"_s),
                 qPrintable(list.messages().text()));
    QCOMPARE(desk.load(id).company, u"Theirs"_s);
    find<QPushButton>(&list.editing(), "save")->click(); // knowing it
    QTRY_VERIFY(list.model().staged().isEmpty());
    QCOMPARE(desk.load(id).company, u"Mine"_s);
    // the same when it was stored while the cell was open
    QTRY_COMPARE(list.model().index(list.model().rowOf(id), CustomerQuery::Company).data().toString(), u"Mine"_s);
    const QModelIndex again = list.model().index(list.model().rowOf(id), CustomerQuery::Company);
    list.table().setCurrentIndex(again);
    list.table().edit(again);
    editor = qobject_cast<QLineEdit *>(openEditor(list.table()));
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Blind"_s);
    desk.db.edit([id](Session &session) {
        CustomersRepository customers(session);
        Customer c = customers.load(id);
        c.company = u"Unseen"_s;
        customers.update(c);
        return Done{};
    });
    QTRY_COMPARE(again.data(LazyTableModel::StoredRole).toString(), u"Unseen"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list.model().staged().value(id).value(u"company"_s), u"Blind"_s);
    find<QPushButton>(&list.editing(), "save")->click();
    QTRY_VERIFY2(list.messages().text().contains(u"Unseen"_s), qPrintable(list.messages().text()));
    QCOMPARE(desk.load(id).company, u"Unseen"_s);
    find<QPushButton>(&list.editing(), "discard")->click();
    // tiers are proposed by name
    const QModelIndex tier = list.model().index(0, CustomerQuery::PriceTier);
    list.table().edit(tier);
    editor = list.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr && editor->completer() != nullptr);
    QVERIFY(editor->completer()->model()->rowCount() > 1);
    editor->setText(u"Chosen"_s); // as a completer does: no modification to Qt
    list.model().refresh();
    QCOMPARE(editor->text(), u"Chosen"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    // whoever leaves the list above moves no cell to somebody else
    const QModelIndex last = list.model().index(list.model().rowCount() - 1, CustomerQuery::Company);
    const qint64 whose = list.model().idAt(last.row());
    list.table().setCurrentIndex(last);
    desk.db.edit([first = list.model().idAt(0)](Session &session) { return CustomersRepository(session).deactivate({first}); });
    QTRY_COMPARE(list.model().rowCount(), last.row());
    QTRY_COMPARE(list.model().idAt(list.table().currentIndex().row()), whose);
    // and what is in the open cell of a last row is not lost with it
    const int lastRow = list.table().currentIndex().row();
    list.table().edit(list.table().currentIndex());
    editor = qobject_cast<QLineEdit *>(openEditor(list.table()));
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Last"_s);
    desk.db.edit([first = list.model().idAt(0)](Session &session) { return CustomersRepository(session).deactivate({first}); });
    QTRY_COMPARE(list.model().rowCount(), lastRow);
    QCOMPARE(list.model().staged().value(whose).value(u"company"_s), u"Last"_s);
    find<QPushButton>(&list.editing(), "discard")->click();
}

/// Others change customers while somebody types into a cell.
void TableEditingTest::keepsWhatIsTyped()
{
    DeskScene desk(u"sqlite"_s, 20);
    FullWindow window(*desk.services);
    window.show();
    CustomerView &list = current(window);
    QTRY_VERIFY(list.model().idAt(5) > 0 && list.model().isCounted());
    action(window, u"editTable"_s)->trigger();
    const qint64 id = list.model().idAt(1);
    const int rows = list.model().rowCount();
    const auto company = [&] { return list.model().staged().value(id).value(u"company"_s); };
    const auto beginTyping = [&](const QString &text) {
        const QModelIndex cell = list.model().index(list.model().rowOf(id), CustomerQuery::Company);
        list.table().setCurrentIndex(cell);
        list.table().edit(cell);
        auto *editor = qobject_cast<QLineEdit *>(openEditor(list.table()));
        editor->selectAll();
        QTest::keyClicks(editor, text);
        return editor;
    };
    // one comes before it in the list, so the rows move
    const auto pushDown = [&](const QString &code) {
        Customer first = someone(desk.directory->directory(), code);
        first.firstName = u"Aaaa"_s;
        desk.db.edit([first](Session &session) { return CustomersRepository(session).insert(first).id; });
    };
    QLineEdit *editor = beginTyping(u"Half a na"_s);
    pushDown(u"FIRST"_s);
    QTRY_COMPARE(list.model().rowCount(), rows + 1);
    QTRY_COMPARE(list.model().idAt(2), id);
    QCOMPARE(editor->text(), u"Half a na"_s);
    QTest::keyClicks(editor, u"me"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list.model().staged().size(), 1);
    QCOMPARE(company(), u"Half a name"_s);
    // Tab goes on in the row of the same customer
    editor = beginTyping(u"Second"_s);
    pushDown(u"SECOND"_s);
    QTRY_COMPARE(list.model().rowCount(), rows + 2);
    QTRY_COMPARE(list.model().idAt(3), id);
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(company(), u"Second"_s);
    QCOMPARE(list.model().idAt(list.table().currentIndex().row()), id);
    QVERIFY(list.table().currentIndex().column() != CustomerQuery::Company);
    // another order takes what is in the open cell
    beginTyping(u"Third"_s);
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Email);
    QCOMPARE(company(), u"Third"_s);
    QTRY_VERIFY(list.model().idAt(0) > 0);
    // and so does a list that it leaves
    Q_EMIT list.table().horizontalHeader()->sectionClicked(CustomerQuery::Name);
    QTRY_VERIFY(list.model().isCounted() && list.model().rowOf(id) == 3);
    beginTyping(u"Fourth"_s);
    type(&list, "search", u"aaaa"_s);
    QTRY_COMPARE(list.model().rowCount(), 2);
    QCOMPARE(list.model().staged().size(), 1);
    QCOMPARE(company(), u"Fourth"_s);
    find<QPushButton>(&list.editing(), "discard")->click();
}

QTEST_MAIN(TableEditingTest)
#include "tst_tableediting.moc"
