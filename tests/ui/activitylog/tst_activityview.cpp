// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Activity page.
#include "activitylog/activityview.h"
#include "base/messagebar.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QtWidgets>

using namespace kontor;
using namespace Qt::StringLiterals;

class ActivityViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoDidWhat();
};

void ActivityViewTest::showsWhoDidWhat()
{
    DeskScene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    desk.db.edit([&](Session &s) {
        Customer changed = CustomersRepository(s).load(customer.id);
        changed.note = u"rings on Mondays"_s;
        CustomersRepository(s).update(changed);
        return Done{};
    });
    FullWindow window(*desk.services);
    window.show();
    action(window, u"showActivity"_s)->trigger();
    auto &view = page<ActivityView>(window, u"activity"_s);
    QVERIFY(view.isVisible());
    auto &table = view.table();
    QTRY_VERIFY(table.model()->rowCount() >= 2);
    QTRY_VERIFY(table.model()->index(0, ActivityTableModel::Changes).data().toString().contains(u"Mondays"_s));
    // both of a customer, by the keyboard too
    table.setCurrentIndex(table.model()->index(0, 0));
    auto *compare = find<QToolButton>(&view, "compare")->defaultAction();
    QVERIFY(compare->isEnabled());
    compare->trigger();
    auto *messages = view.findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible() && messages->text().contains(u"as they were then"_s));
    table.setCurrentIndex(table.model()->index(1, 0));
    compare->trigger();
    QTRY_VERIFY(view.findChild<PastDialog *>() != nullptr);
    auto *past = find<QTableWidget>(view.findChild<PastDialog *>(), "past");
    QCOMPARE(past->rowCount(), 1);
    QCOMPARE(past->item(0, 0)->text(), u"Note"_s);
    QCOMPARE(past->item(0, 2)->text(), u"rings on Mondays"_s);
    view.findChild<PastDialog *>()->reject();
    // filters
    find<QLineEdit>(&view, "search")->setText(u"nobody of that name"_s);
    QTRY_VERIFY(find<QLabel>(&view, "count")->text().contains(u"Nothing is found"_s));
    find<QLineEdit>(&view, "search")->clear();
    find<QComboBox>(&view, "entity")->setCurrentIndex(find<QComboBox>(&view, "entity")->findData(u"customer"_s));
    QTRY_COMPARE(table.model()->rowCount(), 2);
    // and out
    const QString path = desk.folder.filePath(u"activity.csv"_s);
    desk.questions.answerNext(path);
    view.exportAll();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(messages->text().contains(path));
    QSignalSpy opened(&view, &ActivityView::customerRequested);
    table.setCurrentIndex(table.model()->index(0, 0));
    Q_EMIT table.activated(table.currentIndex());
    QCOMPARE(opened.value(0).value(0).toLongLong(), customer.id);
}

QTEST_MAIN(ActivityViewTest)
#include "tst_activityview.moc"
