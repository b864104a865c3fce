// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A customer's timeline in their window, and the page of tasks.
#include "base/drafts.h"
#include "timeline/entrydialog.h"
#include "timeline/tasksview.h"
#include "timeline/timelineview.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesReadsAndFilters_data() { addEngineRows(); }
    void writesReadsAndFilters();
    void keepsAndGivesBackFiles();
    void tasksAreDone();
    void nothingTypedIsLost();
    void writesForTheSelectedCustomer();

private:
    static QAction *actionIn(QWidget *in, const char *name) { return find<QToolButton>(in, name)->defaultAction(); }
    static void trigger(QWidget *in, const char *name) { actionIn(in, name)->trigger(); }
    template <typename W> static W *find(QObject *parent, const char *name)
    {
        auto *found = parent->findChild<W *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    static EntryDialog *dialogIn(QWidget *parent)
    {
        for (EntryDialog *one : parent->findChildren<EntryDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void write(QWidget *in, const QString &text)
    {
        EntryDialog *dialog = dialogIn(in);
        QVERIFY(dialog != nullptr);
        find<QPlainTextEdit>(dialog, "body")->setPlainText(text);
        QTest::mouseClick(find<QPushButton>(dialog, "save"), Qt::LeftButton);
        QTRY_VERIFY(dialogIn(in) == nullptr);
    }
    static QStringList lines(QTreeWidget *list)
    {
        QStringList out;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            out << list->topLevelItem(i)->text(1) + u": "_s + list->topLevelItem(i)->text(3);
        return out;
    }
};

void TimelineViewTest::writesReadsAndFilters()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    const Customer one = desk.add(u"A-1"_s, u"anna@example.com"_s);
    TimelineView view(*desk.services);
    view.setCustomer(one.channelId, one.id, one.displayName());
    view.resize(800, 500);
    view.show();
    auto *list = find<QTreeWidget>(&view, "timelineList");
    QTRY_COMPARE(lines(list).size(), 1); // that the customer was added
    trigger(&view, "addNote");
    EntryDialog *dialog = dialogIn(&view);
    QVERIFY(dialog != nullptr && dialog->windowTitle().contains(one.displayName()));
    QTest::mouseClick(find<QPushButton>(dialog, "save"), Qt::LeftButton); // with nothing written
    QVERIFY(dialog->isVisible());
    write(&view, u"Prefers <b>mornings</b>"_s);
    QTRY_COMPARE(lines(list).first(), u"Note: Prefers <b>mornings</b>"_s);
    trigger(&view, "addCall");
    write(&view, u"Asked for terms"_s);
    QTRY_COMPARE(lines(list).first(), u"Call: Asked for terms"_s);
    auto *shown = find<QComboBox>(&view, "timelineShown");
    shown->setCurrentIndex(1); // notes and calls
    QCOMPARE(lines(list).size(), 2);
    shown->setCurrentIndex(0);
    QCOMPARE(lines(list).size(), 3);
    // What comes in above does not move who is chosen.
    list->setCurrentItem(list->topLevelItem(1));
    const QString chosen = list->currentItem()->text(3);
    desk.db.edit([&](Session &session) {
        TimelineEntry entry;
        entry.channelId = one.channelId;
        entry.customerId = one.id;
        entry.body = u"by a colleague"_s;
        return TimelineRepository(session).add(entry);
    });
    QTRY_COMPARE(lines(list).size(), 4);
    QVERIFY(list->currentItem() != nullptr);
    QCOMPARE(list->currentItem()->text(3), chosen);
    list->setCurrentItem(list->topLevelItem(1)); // the call
    // Opened, changed, removed.
    trigger(&view, "openEntry");
    write(&view, u"Asked for better terms"_s);
    QTRY_COMPARE(lines(list).at(1), u"Call: Asked for better terms"_s);
    QVERIFY(list->topLevelItem(1)->text(2).contains(u"edited"_s));
    list->setCurrentItem(list->topLevelItem(1));
    desk.questions.answerNext(Questions::No);
    trigger(&view, "removeEntry");
    QTest::qWait(50);
    QVERIFY(lines(list).contains(u"Call: Asked for better terms"_s));
    desk.questions.answerNext(Questions::Yes);
    trigger(&view, "removeEntry");
    QTRY_VERIFY(!lines(list).contains(u"Call: Asked for better terms"_s));
}

void TimelineViewTest::keepsAndGivesBackFiles()
{
    DeskScene desk;
    const Customer one = desk.add(u"A-1"_s, u"anna@example.com"_s);
    TimelineView view(*desk.services);
    view.setCustomer(one.channelId, one.id, one.displayName());
    view.resize(800, 500);
    view.show();
    auto *list = find<QTreeWidget>(&view, "timelineList");
    QTRY_COMPARE(lines(list).size(), 1);
    const QByteArray bytes("\0\1binary\xff", 10);
    const QString path = desk.folder.filePath(u"contract.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();
    desk.questions.answerNext(path);
    trigger(&view, "addFile");
    QTRY_VERIFY2(lines(list).first().startsWith(u"File: contract.pdf"_s), qPrintable(lines(list).first()));
    const QString copy = desk.folder.filePath(u"copy.pdf"_s);
    list->setCurrentItem(list->topLevelItem(0));
    desk.questions.answerNext(copy);
    trigger(&view, "openEntry");
    QFile back(copy);
    QTRY_VERIFY(back.exists() && back.size() == bytes.size());
    QVERIFY(back.open(QFile::ReadOnly));
    QCOMPARE(back.readAll(), bytes);
    // One that is too large is told before it is read.
    const QString large = desk.folder.filePath(u"film.mp4"_s);
    QFile film(large);
    QVERIFY(film.open(QFile::WriteOnly) && film.resize(TimelineEntry::fileMax + 1));
    film.close();
    desk.questions.answerNext(large);
    trigger(&view, "addFile");
    QTRY_VERIFY(find<QWidget>(&view, "messageBar")->isVisible());
    QVERIFY(!lines(list).join(u'\n').contains(u"film.mp4"_s));
}

void TimelineViewTest::tasksAreDone()
{
    DeskScene desk;
    const Customer one = desk.add(u"A-1"_s, u"anna@example.com"_s);
    FullWindow window(*desk.services);
    window.resize(1200, 700);
    window.show();
    TimelineView view(*desk.services);
    view.setCustomer(one.channelId, one.id, one.displayName());
    view.show();
    trigger(&view, "addTask");
    EntryDialog *dialog = dialogIn(&view);
    QVERIFY(dialog != nullptr);
    find<QDateEdit>(dialog, "due_on")->setDate(QDate::currentDate());
    write(&view, u"Send samples"_s);
    auto &tasks = page<TasksView>(window, u"tasks"_s);
    action(window, u"showTasks"_s)->trigger();
    QTRY_VERIFY(tasks.model().taskAt(0).has_value());
    QCOMPARE(tasks.model().taskAt(0)->entry.body, u"Send samples"_s);
    QTRY_VERIFY(window.desk().pages().size() > 0);
    tasks.table().setCurrentIndex(tasks.model().index(0, 0));
    QTRY_VERIFY(actionIn(&tasks, "taskDone")->isEnabled());
    trigger(&tasks, "taskDone");
    QTRY_COMPARE(tasks.model().rowCount(), 0);
    find<QComboBox>(&tasks, "taskState")->setCurrentIndex(1);
    QTRY_VERIFY(tasks.model().taskAt(0).has_value());
    QVERIFY(tasks.model().taskAt(0)->entry.doneAt > 0);
}

void TimelineViewTest::nothingTypedIsLost()
{
    DeskScene desk;
    const Drafts drafts(desk.folder.filePath(u"drafts"_s));
    desk.services->drafts = &drafts;
    const Customer one = desk.add(u"A-1"_s, u"anna@example.com"_s);
    TimelineEntry entry;
    entry.kind = u"task"_s;
    entry.channelId = one.channelId;
    entry.customerId = one.id;
    {
        EntryDialog dialog(*desk.services, entry, u"Anna"_s);
        dialog.show();
        find<QPlainTextEdit>(&dialog, "body")->setPlainText(u"half a sentence"_s);
        find<QDateEdit>(&dialog, "due_on")->setDate(QDate(2030, 5, 6));
        dialog.findChild<DraftKeeper *>()->keepNow();
    } // killed
    QCOMPARE(drafts.left().size(), 1);
    const Draft left = drafts.left().first();
    EntryDialog again(*desk.services, EntryDialog::entryOf(left), u"Anna"_s);
    again.show();
    again.restore(left);
    QCOMPARE(find<QPlainTextEdit>(&again, "body")->toPlainText(), u"half a sentence"_s);
    QCOMPARE(find<QDateEdit>(&again, "due_on")->date(), QDate(2030, 5, 6));
    QSignalSpy saved(&again, &EntryDialog::saved);
    QTest::mouseClick(find<QPushButton>(&again, "save"), Qt::LeftButton);
    QVERIFY(saved.wait());
    QVERIFY(drafts.left().isEmpty());
    const auto entries =
        desk.db.read([&](Session &session) { return TimelineRepository(session).entries(one.channelId, one.id, 5); });
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().body, u"half a sentence"_s);
}

void TimelineViewTest::writesForTheSelectedCustomer()
{
    DeskScene desk;
    const Customer one = desk.add(u"A-1"_s, u"anna@example.com"_s);
    FullWindow window(*desk.services);
    window.resize(1280, 800);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0);
    QVERIFY(!action(window, u"addNote"_s)->isEnabled());
    current(window).select(one.id);
    QTRY_VERIFY(action(window, u"addNote"_s)->isEnabled());
    action(window, u"addNote"_s)->trigger();
    QTRY_VERIFY(dialogIn(&window) != nullptr);
    write(&window, u"from the list"_s);
    const auto seen = [&] {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"from the list"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(seen()); // in the details beside
}

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
