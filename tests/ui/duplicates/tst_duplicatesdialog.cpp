// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets of customers that may be the same, and making one of them, with mouse and keyboard.
#include "duplicates/duplicatesdialog.h"
#include "duplicates/mergedialog.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class DuplicatesDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAndMerges_data() { addEngineRows(); }
    void findsAndMerges();
    void saysThatTheyAreNot();
};

static Customer alike(DeskScene &desk, const QString &code, const QString &email, const QString &phone)
{
    Customer c = someone(desk.directory->directory(), code, email);
    c.phone = phone;
    return desk.db.edit([c](Session &session) { return CustomersRepository(session).insert(c); });
}

void DuplicatesDialogTest::findsAndMerges()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    const Customer one = alike(desk, u"A-1"_s, u"one@example.com"_s, u"030 7654321"_s);
    const Customer two = alike(desk, u"A-2"_s, u"two@example.com"_s, u"+49 30 7654321"_s);
    FullWindow window(*desk.services);
    window.show();
    action(window, u"duplicates"_s)->trigger();
    auto *dialog = window.findChild<DuplicatesDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *sets = find<QTreeWidget>(dialog, "sets");
    QTRY_COMPARE(sets->topLevelItemCount(), 1);
    QTRY_COMPARE(sets->topLevelItem(0)->childCount(), 2);
    QVERIFY(sets->topLevelItem(0)->text(0).contains(u"Telephone"_s));
    auto *start = find<QPushButton>(dialog, "merge");
    QVERIFY(start->isEnabled());
    sets->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!start->isEnabled()); // one alone
    sets->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    start->click();
    QTRY_VERIFY(dialog->findChild<MergeDialog *>() != nullptr);
    auto *merge = dialog->findChild<MergeDialog *>();
    auto *values = find<QTableWidget>(merge, "values");
    QTRY_VERIFY(find<QLabel>(merge, "summary")->text().contains(u"orders 0"_s));
    int email = -1;
    for (int row = 0; row < values->rowCount(); ++row) {
        if (values->verticalHeaderItem(row)->text() == u"E-mail"_s)
            email = row;
        int ticked = 0;
        for (int column = 0; column < values->columnCount(); ++column)
            ticked += values->item(row, column)->checkState() == Qt::Checked ? 1 : 0;
        QCOMPARE(ticked, 1);
    }
    QVERIFY(email >= 0);
    const int kept = find<QComboBox>(merge, "keep")->currentIndex();
    values->item(email, 1 - kept)->setCheckState(Qt::Checked);
    QCOMPARE(values->item(email, kept)->checkState(), Qt::Unchecked);
    values->item(email, 1 - kept)->setCheckState(Qt::Unchecked); // one stays ticked
    QCOMPARE(values->item(email, 1 - kept)->checkState(), Qt::Checked);
    find<QPushButton>(merge, "mergeNow")->click();
    QTRY_COMPARE(sets->topLevelItemCount(), 0);
    const Customer left = desk.load(kept == 0 ? one.id : two.id);
    QCOMPARE(left.email, kept == 0 ? two.email : one.email);
    QVERIFY(desk.load(kept == 0 ? two.id : one.id).status == Customer::Status::Deactivated);
}

void DuplicatesDialogTest::saysThatTheyAreNot()
{
    DeskScene desk;
    alike(desk, u"A-1"_s, u"one@example.com"_s, u"030 7654321"_s);
    alike(desk, u"A-2"_s, u"two@example.com"_s, u"030 7654321"_s);
    DuplicatesDialog *dialog = new DuplicatesDialog(*desk.services);
    const std::unique_ptr<DuplicatesDialog> owned(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog->find();
    auto *sets = find<QTreeWidget>(dialog, "sets");
    QTRY_COMPARE(sets->topLevelItemCount(), 1);
    desk.questions.answerNext(Questions::Yes);
    find<QPushButton>(dialog, "dismiss")->click();
    QTRY_COMPARE(sets->topLevelItemCount(), 0);
    dialog->find();
    QTRY_VERIFY(find<QLabel>(dialog, "said")->text().contains(u"No two of"_s));
}

QTEST_MAIN(DuplicatesDialogTest)
#include "tst_duplicatesdialog.moc"
