// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all dialogs share: they look into no file, and Enter in a list is the list's.
#include "base/filedialog.h"
#include "duplicates/mergedialog.h"
#include "timeline/entrydialog.h"
#include "timeline/timelinerepository.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QFileDialog>
#include <QLabel>
#include <QTableWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class DialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksIntoNoFile();
    void leavesEnterToLists();
    void breaksALongQuestion();

private:
    /// Locks of this process, of which closing a file drops all that it has.
    static int locks()
    {
        QFile file(u"/proc/locks"_s);
        if (!file.open(QFile::ReadOnly))
            return -1;
        return int(QString::fromLatin1(file.readAll()).count(u" %1 "_s.arg(QCoreApplication::applicationPid())));
    }
};

void DialogsTest::looksIntoNoFile()
{
    if (locks() < 0)
        QSKIP("needs /proc/locks");
    DeskScene desk; // an SQLite file with its log, held open
    desk.add(u"A-1"_s, u"a@example.com"_s);
    const int held = locks();
    QVERIFY2(held > 0, "the database holds no lock: this test would look at nothing");
    const QString folder = QFileInfo(desk.own->url().path()).absolutePath();
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            qFatal("no dialog");
        dialog->setViewMode(QFileDialog::Detail);
        QTest::qWait(1500); // the model looks at what is there on a thread of its own
        dialog->reject();
    });
    QCOMPARE(chooseFile(nullptr, u"Save"_s, folder + u"/x.json"_s, u"All files (*)"_s, FileWanted::New), QString());
    QCOMPARE(locks(), held);
}

void DialogsTest::leavesEnterToLists()
{
    DeskScene desk;
    const Customer one = desk.add(u"A-1"_s, u"a@example.com"_s);
    const Customer two = desk.add(u"A-2"_s, u"b@example.com"_s);
    desk.db.edit([&](Session &session) {
        TimelineEntry entry;
        entry.channelId = one.channelId;
        entry.customerId = one.id;
        entry.body = u"as it was"_s;
        return TimelineRepository(session).add(entry);
    });
    FullWindow window(*desk.services);
    window.show();
    // A note is opened by Enter, and neither it nor the customer is saved.
    const QPointer<CustomerEditor> editor(edit(window, one.id));
    QTRY_VERIFY(find<QLineEdit>(editor, "company")->isEnabled());
    editor->showTab(CustomerEditor::Timeline);
    auto *list = find<QTreeWidget>(editor, "timelineList");
    QTRY_VERIFY(list->topLevelItemCount() > 1);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(3) == u"as it was"_s)
            list->setCurrentItem(list->topLevelItem(i));
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTest::qWait(150);
    auto *note = editor->findChild<EntryDialog *>();
    QVERIFY(note != nullptr && note->isVisible());
    QVERIFY(editor->isVisible());
    note->reject();
    // In a search too.
    editor->showTab(CustomerEditor::Orders);
    find<QLineEdit>(editor, "orderSearch")->setFocus();
    QTest::keyClick(find<QLineEdit>(editor, "orderSearch"), Qt::Key_Return);
    QTest::qWait(150);
    QVERIFY(editor != nullptr && editor->isVisible());
    // And a value that is chosen merges nobody.
    MergeDialog merge(*desk.services, {one, two}, &window);
    merge.show();
    auto *values = find<QTableWidget>(&merge, "values");
    values->setFocus();
    values->setCurrentCell(0, 1);
    QTest::keyClick(values, Qt::Key_Return);
    QTest::qWait(150);
    QVERIFY(merge.isVisible());
    QVERIFY(desk.load(two.id).status != Customer::Status::Deactivated);
}

void DialogsTest::breaksALongQuestion()
{
    QTimer::singleShot(0, this, [] {
        QWidget *box = QApplication::activeModalWidget();
        if (box == nullptr)
            qFatal("no question");
        const int width = box->sizeHint().width();
        qobject_cast<QDialog *>(box)->reject();
        QVERIFY2(width < 700, qPrintable(QString::number(width)));
    });
    Questions questions;
    QVERIFY(questions.text(nullptr, u"Title"_s, u"A long text that says what is going to happen. "_s.repeated(20)).isEmpty());
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
