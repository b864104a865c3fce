// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody chooses for themselves: applied at once, kept, found by the palette; keys that are nobody else's.
#include "appearance/appearance.h"
#include "desk/commandpalette.h"
#include "preferences/preferencesview.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areAppliedAndKept();
    void asksNotAboutAFew();
    void startsWhereOneWants();
    void keysAreOnesOwn();
    void areFoundByThePalette();
    void pinnedAndOpenedLast();
    void tellsOfLongWork();

private:
    static void choose(QWidget *view, const char *name, const QString &value)
    {
        auto *box = find<QComboBox>(view, name);
        QVERIFY2(box->findData(value) >= 0, name);
        box->setCurrentIndex(box->findData(value));
    }
};

void PreferencesTest::areAppliedAndKept()
{
    DeskScene desk;
    {
        FullWindow window(*desk.services);
        window.show();
        auto &view = page<PreferencesView>(window, u"preferences"_s);
        action(window, u"showPreferences"_s)->trigger();
        QVERIFY(view.isVisible());
        QHeaderView *rows = current(window).table().verticalHeader();
        const int airy = rows->defaultSectionSize();
        choose(&view, "own_density", u"compact"_s);
        QVERIFY(rows->defaultSectionSize() < airy);
        choose(&view, "own_appearance", u"contrast"_s);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        choose(&view, "own_language", u"fr"_s);
    }
    QVERIFY(storedAppearance(desk.settings) == Appearance::Contrast);
    applyAppearance(Appearance::Light);
    FullWindow again(*desk.services);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(again.desk().setting(u"density"_s), u"compact"_s);
    QCOMPARE(again.desk().setting(u"language"_s), u"fr"_s);
    // What an older program kept, or nobody knows, is the standard.
    desk.settings.setValue(u"own/density"_s, u"microscopic"_s);
    QCOMPARE(again.desk().setting(u"density"_s), u"airy"_s);
    again.desk().setSetting(u"density"_s, u"airy"_s);
    applyAppearance(Appearance::System);
}

void PreferencesTest::asksNotAboutAFew()
{
    DeskScene desk;
    const Customer one = desk.add(u"A-1"_s, u"a@example.com"_s);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0);
    const auto status = [&] { return desk.load(one.id).status; };
    current(window).select(one.id);
    QTRY_VERIFY(action(window, u"deactivate"_s)->isEnabled());
    desk.questions.answerNext(Questions::No);
    action(window, u"deactivate"_s)->trigger();
    QTRY_VERIFY(!desk.questions.lastQuestion().isEmpty());
    QVERIFY(status() != Customer::Status::Deactivated);
    auto *box = find<QCheckBox>(&page<PreferencesView>(window, u"preferences"_s), "own_confirmDeactivation");
    QVERIFY(box->isChecked());
    box->setChecked(false);
    action(window, u"deactivate"_s)->trigger();
    QTRY_VERIFY(status() == Customer::Status::Deactivated);
}

void PreferencesTest::startsWhereOneWants()
{
    DeskScene desk;
    desk.add(u"A-1"_s, u"a@example.com"_s);
    {
        FullWindow window(*desk.services);
        QCOMPARE(window.desk().currentPage()->objectName(), u"current"_s); // nothing was shown before
        choose(&page<PreferencesView>(window, u"preferences"_s), "own_startPage", u"products"_s);
        window.show();
        action(window, u"showErrors"_s)->trigger();
    }
    FullWindow again(*desk.services);
    QCOMPARE(again.desk().currentPage()->objectName(), u"products"_s);
}

void PreferencesTest::keysAreOnesOwn()
{
    DeskScene desk;
    const QKeySequence taken(Qt::CTRL | Qt::Key_N);
    const QKeySequence own(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F7);
    {
        FullWindow window(*desk.services);
        auto &view = page<PreferencesView>(window, u"preferences"_s);
        auto *list = find<QTreeWidget>(&view, "keysList");
        auto *keys = find<QKeySequenceEdit>(&view, "keysNew");
        find<QLineEdit>(&view, "keysSearch")->setText(u"duplicates"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QAction *duplicates = action(window, u"duplicates"_s);
        const QKeySequence usual = duplicates->shortcut();
        QCOMPARE(keys->keySequence(), usual);
        keys->setKeySequence(taken);
        find<QPushButton>(&view, "keysSet")->click();
        QCOMPARE(duplicates->shortcut(), usual);
        QVERIFY(find<QLabel>(&view, "keysSaid")->text().contains(u"New customer"_s)); // whose they are
        keys->setKeySequence(own);
        find<QPushButton>(&view, "keysSet")->click();
        QCOMPARE(duplicates->shortcut(), own);
        QVERIFY(duplicates->toolTip().contains(own.toString(QKeySequence::NativeText)));
    }
    FullWindow again(*desk.services);
    QAction *duplicates = action(again, u"duplicates"_s);
    QCOMPARE(duplicates->shortcut(), own);
    auto &view = page<PreferencesView>(again, u"preferences"_s);
    find<QLineEdit>(&view, "keysSearch")->setText(u"duplicates"_s);
    find<QPushButton>(&view, "keysStandard")->click();
    QCOMPARE(duplicates->shortcut(), again.desk().standardKeys(duplicates));
    QVERIFY(!desk.settings.contains(u"keys/duplicates"_s));
}

void PreferencesTest::areFoundByThePalette()
{
    DeskScene desk;
    FullWindow window(*desk.services);
    window.show();
    action(window, u"palette"_s)->trigger();
    auto *palette = window.findChild<CommandPalette *>();
    QVERIFY(palette != nullptr);
    find<QLineEdit>(palette, "text")->setText(u"appearance"_s);
    auto *hits = find<QListWidget>(palette, "hits");
    QTRY_VERIFY(hits->count() > 0 && hits->item(0)->text().contains(u"Appearance"_s));
    hits->setCurrentRow(0);
    QTest::keyClick(find<QLineEdit>(palette, "text"), Qt::Key_Return);
    QTRY_COMPARE(window.desk().currentPage()->objectName(), u"preferences"_s);
}

void PreferencesTest::pinnedAndOpenedLast()
{
    DeskScene desk;
    const Customer anna = desk.add(u"A-1"_s, u"anna@example.com"_s);
    const Customer ben = desk.add(u"B-1"_s, u"ben@example.com"_s);
    desk.add(u"C-1"_s, u"carl@example.com"_s);
    FullWindow window(*desk.services);
    const auto ids = [&] {
        QList<qint64> out;
        bool answered = false;
        window.desk().withRecords(&window, [&](const QList<DeskRecord> &records) {
            for (const DeskRecord &one : records)
                out << (one.pinned ? -one.id : one.id);
            answered = true;
        });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("no answer");
        return out;
    };
    QCOMPARE(ids(), QList<qint64>());
    for (const qint64 id : {anna.id, ben.id, anna.id})
        edit(window, id)->close();
    QCOMPARE(ids(), (QList<qint64>{anna.id, ben.id}));
    window.desk().setPinned(u"customer"_s, ben.id, true);
    QCOMPARE(ids(), (QList<qint64>{-ben.id, anna.id}));
    window.show();
    action(window, u"showHome"_s)->trigger();
    QTRY_VERIFY(window.findChild<QAbstractButton *>(u"record customer %1"_s.arg(ben.id)) != nullptr);
    QVERIFY(window.findChild<QAbstractButton *>(u"record customer %1"_s.arg(ben.id))->text().contains(ben.displayName()));
    window.desk().setPinned(u"customer"_s, ben.id, false);
    QVERIFY(!window.desk().isPinned(u"customer"_s, ben.id));
}

void PreferencesTest::tellsOfLongWork()
{
    DeskScene desk;
    FullWindow window(*desk.services); // not shown, so nobody looks at it
    QSignalSpy told(&window.desk(), &Desk::notified);
    const Cancel job = window.desk().start(u"Working…"_s);
    window.desk().messages().show(MessageBar::Kind::Success, u"It is done."_s);
    window.desk().end(job);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), u"It is done."_s);
    window.desk().setSetting(u"notifications"_s, u"no"_s);
    window.desk().end(window.desk().start(u"Working…"_s));
    QTest::qWait(50);
    QCOMPARE(told.count(), 1);
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
