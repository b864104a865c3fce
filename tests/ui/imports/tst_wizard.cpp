// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file is imported through the wizard, looked through, and taken back.
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

class WizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesPathsAndDrops();
    void importsThroughTheWizard_data() { addEngineRows(); }
    void importsThroughTheWizard();
    void expectsWhatThePageLists();
    void reviewsStagedRows();
    void goesBackInTheWizard();
    void rulesColumns();
    void offersWhatAnUndoDoes();
};

/// A path may be typed, pasted as Windows copies it, or dropped.
void WizardTest::takesPathsAndDrops()
{
    DeskScene desk;
    QPointer<ImportWizard> wizard = new ImportWizard(*desk.services, QString());
    wizard->show();
    const auto *problem = find<QLabel>(wizard, "problem");
    const auto *preview = find<QTableWidget>(wizard, "preview");
    auto *file = find<QLineEdit>(wizard, "file");
    const QString path = QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv");
    QTest::keyClicks(file, u'"' + path + u'"');
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_COMPARE(preview->columnCount(), 11);
    QCOMPARE(file->text(), path);
    QCOMPARE(wizard->currentId(), int(ImportWizard::File)); // Enter read the file, and went nowhere
    for (const QString &wrong : {desk.folder.path(), path + u".missing"_s}) {
        type(wizard, "file", wrong);
        QTRY_VERIFY2(problem->text().contains(wrong), qPrintable(problem->text()));
        QVERIFY(!wizard->currentPage()->isComplete());
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(wizard->currentPage(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(wizard->currentPage(), &drop);
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    QCOMPARE(preview->columnCount(), 11);
    auto *page = qobject_cast<FilePage *>(wizard->currentPage());
    for (const QString &quick : {path, path + u".missing"_s, path}) // the last one counts, and nothing waits for the others
        page->open(quick);
    QVERIFY(!page->isComplete());
    QTRY_VERIFY2(page->isComplete(), qPrintable(problem->text()));
    QCOMPARE(file->text(), path);
    file->clear();
    QTest::keyClicks(file, path + u".other"_s);
    QVERIFY(page->isComplete()); // so that Next can be reached
    file->setText(path + u".missing"_s); // typed, and Next by its key, which leaves the focus where it is
    wizard->next();
    QCOMPARE(wizard->currentId(), int(ImportWizard::File));
    QTRY_VERIFY(problem->text().contains(u".missing"_s));
    wizard->reject();
    QTRY_VERIFY(wizard == nullptr);
}

/// "Shown by" 2, through the wizard.
void WizardTest::importsThroughTheWizard()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    for (const int expected : {0, 91}) {
        QPointer<ImportWizard> wizard =
            new ImportWizard(*desk.services, QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv"));
        wizard->show();
        QTRY_VERIFY(wizard->currentPage()->isComplete());
        QCOMPARE(find<QTableWidget>(wizard, "preview")->columnCount(), 11);
        wizard->next();
        auto *source = wizard->currentPage()->findChild<QComboBox *>(u"source"_s);
        source->setCurrentIndex(source->findText(u"ERP"_s));
        QCOMPARE(wizard->currentPage()->findChild<QLineEdit *>(u"nullText"_s)->text(), u"NULL"_s);
        wizard->next();
        auto *field = find<QComboBox>(wizard, "field_contactName");
        QCOMPARE(field->currentData().toString(), u"name"_s);
        if (expected == 0) {
            desk.questions.answerNext(u"Northwind"_s);
            find<QPushButton>(wizard, "saveProfile")->click();
            auto *profile = find<QComboBox>(wizard, "profile");
            QTRY_COMPARE(profile->currentText(), u"Northwind"_s);
        } else { // a profile that a colleague removed since the list was read
            auto *page = wizard->currentPage();
            auto *profile = find<QComboBox>(wizard, "profile");
            QTRY_COMPARE(profile->findText(u"Northwind"_s), 1);
            desk.db.edit([](Session &session) {
                ImportProfiles(session).remove(u"Northwind"_s);
                return Done{};
            });
            profile->setCurrentIndex(1);
            Q_EMIT profile->activated(1);
            QVERIFY(!page->isComplete()); // nobody goes on without it
            QTRY_VERIFY(page->isComplete());
            QVERIFY2(page->subTitle().contains(u"Northwind"_s), qPrintable(page->subTitle()));
            QTRY_COMPARE(profile->count(), 1);
            QCOMPARE(find<QComboBox>(wizard, "field_contactName")->currentData().toString(), u"name"_s);
        }
        wizard->next();
        QCOMPARE(wizard->currentId(), int(ImportWizard::Check));
        QTRY_VERIFY(wizard->currentPage()->isComplete());
        auto *rows = find<QTableView>(wizard, "rows");
        QCOMPARE(rows->model()->rowCount(), 91);
        QCOMPARE(desk.db.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }),
                 expected);
        wizard->next();
        QTRY_VERIFY(wizard->committed);
        QCOMPARE(wizard->report.created, 91 - expected);
        QCOMPARE(wizard->report.unchanged, expected);
        wizard->accept();
        QTRY_VERIFY(wizard == nullptr);
    }
    // cancelled on the check page: nothing is left behind
    QPointer<ImportWizard> wizard = new ImportWizard(*desk.services, QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv"));
    wizard->show();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    for (int i = 0; i < 3; ++i)
        wizard->next();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    // Enter in the search is no order to import, and Escape is none to throw the review away
    QTest::keyClick(find<QLineEdit>(wizard->currentPage(), "search"), Qt::Key_Return);
    QCOMPARE(wizard->currentId(), int(ImportWizard::Check));
    desk.questions.answerNext(Questions::No);
    wizard->reject();
    QVERIFY(wizard != nullptr && wizard->isVisible());
    desk.questions.answerNext(Questions::Yes);
    wizard->reject();
    QTRY_VERIFY(wizard == nullptr);
    QTRY_COMPARE(desk.db.read([](Session &session) { return session.value(u"SELECT count(*) FROM import_batches"_s).toInt(); }),
                 2);
}

void WizardTest::expectsWhatThePageLists()
{
    DeskScene desk;
    FullWindow window(*desk.services);
    window.show();
    for (const auto &[page, records] : {std::pair{"showProducts", u"products"_s}, std::pair{"showCurrent", u"customers"_s}}) {
        action(window, QString::fromLatin1(page))->trigger();
        action(window, u"import"_s)->trigger();
        QPointer<ImportWizard> wizard = window.findChildren<ImportWizard *>().last();
        QCOMPARE(find<QComboBox>(wizard, "records")->currentData().toString(), records);
        wizard->reject();
        QTRY_VERIFY(wizard == nullptr);
    }
}

void WizardTest::reviewsStagedRows()
{
    DeskScene desk;
    const QString path = desk.folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("source_customer_code,last_name,email\nA,Eins,bad\nB,Zwei,bad\nC,Drei,c@x.de\nD,Vier,d@x.de\n");
    file.close();
    QPointer<ImportWizard> wizard = new ImportWizard(*desk.services, path);
    wizard->show();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    for (int i = 0; i < 3; ++i)
        wizard->next();
    QCOMPARE(wizard->currentId(), int(ImportWizard::Check));
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    QWidget *page = wizard->currentPage();
    auto *rows = find<QTableView>(page, "rows");
    const auto model = [rows] { return qobject_cast<StagedRowsModel *>(rows->model()); };
    QTRY_COMPARE(model()->rowCount(), 2); // the wrong ones are shown first
    QTRY_VERIFY(model()->idAt(1) > 0);
    find<QCheckBox>(page, "alike")->setChecked(true);
    QVERIFY(model()->setData(model()->index(0, StagedRowsModel::FirstCell + 2), QString()));
    QTRY_COMPARE(model()->rowCount(), 0); // both are mended: no e-mail at all
    auto *verdict = find<QComboBox>(page, "verdict");
    verdict->setCurrentIndex(verdict->findData(u"new"_s));
    QTRY_COMPARE(model()->rowCount(), 4);
    QTRY_VERIFY(model()->idAt(3) > 0);
    rows->selectRow(3);
    find<QPushButton>(page, "reject")->click();
    QTRY_VERIFY(find<QLabel>(page, "summary")->text().contains(u"left out"_s));
    wizard->next();
    QTRY_VERIFY(wizard->committed);
    QCOMPARE(wizard->report.created, 3);
    wizard->accept();
    QTRY_VERIFY(wizard == nullptr);
    QTRY_COMPARE(desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM staged_rows"_s).toInt(); }), 0);
}

void WizardTest::goesBackInTheWizard()
{
    DeskScene desk;
    const QString path = desk.folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("source_customer_code,last_name,remark\nA,Eins,hello\n");
    file.close();
    ImportWizard wizard(*desk.services, path);
    wizard.show();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    wizard.next();
    QCOMPARE(wizard.currentId(), int(ImportWizard::Mapping));
    const auto box = [&] { return find<QComboBox>(wizard.currentPage(), "field_remark"); };
    box()->setCurrentIndex(box()->findData(u"note"_s));
    for (int pages : {1, 2}) {
        for (int i = 0; i < pages; ++i)
            wizard.back();
        for (int i = 0; i < pages; ++i)
            wizard.next();
        QCOMPARE(wizard.currentId(), int(ImportWizard::Mapping));
        QCOMPARE(box()->currentData().toString(), u"note"_s);
    }
    wizard.reject();
}

void WizardTest::rulesColumns()
{
    RuleDialog dialog(u"Country"_s, {{u"Country"_s, u" rsa "_s}, {u"Region"_s, u"Cape"_s}}, ColumnRule(), nullptr);
    find<QCheckBox>(&dialog, "trim")->setChecked(true);
    find<QPlainTextEdit>(&dialog, "values")->setPlainText(u"RSA = ZA\nUK = GB"_s);
    auto *letters = find<QComboBox>(&dialog, "letters");
    letters->setCurrentIndex(letters->findData(int(ColumnRule::Case::Upper)));
    const ColumnRule rule = dialog.rule();
    QCOMPARE(rule.applied(u" rsa "_s), u"ZA"_s);
    QCOMPARE(ruleInWords(rule), u"trim · case · 2 value(s)"_s);
    QCOMPARE(ColumnRule::fromJson(rule.toJson()), rule);
    // the example is of the row that the import would join
    auto *example = find<QLabel>(&dialog, "result");
    find<QPlainTextEdit>(&dialog, "values")->clear();
    find<QLineEdit>(&dialog, "joinText")->setText(u"/"_s);
    find<QLineEdit>(&dialog, "joinWith")->setText(u"Region"_s);
    QVERIFY2(example->text().contains(u"RSA"_s) && example->text().contains(u"/CAPE"_s), qPrintable(example->text()));
    find<QLineEdit>(&dialog, "joinWith")->setText(u"Regoin"_s);
    QVERIFY2(example->text().contains(u"no column ‘Regoin’"_s), qPrintable(example->text()));
}

/// An undo that would do nothing is not offered, and what is ticked is what is undone; fewer days are asked about.
void WizardTest::offersWhatAnUndoDoes()
{
    UndoPlan plan;
    plan.conflicts = {UndoConflict{7, u"C-7"_s, u"Anna"_s, u"ordered"_s, false},
                      UndoConflict{8, u"C-8"_s, u"Bea"_s, u"changed"_s, true}};
    plan.conflictCount = 2;
    UndoDialog dialog(Batch{}, nullptr);
    dialog.setPlan(plan);
    auto *go = find<QPushButton>(&dialog, "go");
    QVERIFY(!go->isEnabled());
    find<QPushButton>(&dialog, "tickAll")->click();
    QVERIFY(go->isEnabled());
    QCOMPARE(dialog.forced(), QList<qint64>{8});
    plan.conflicts = {plan.conflicts.first()};
    UndoDialog hopeless(Batch{}, nullptr);
    hopeless.setPlan(plan);
    QVERIFY(!find<QPushButton>(&hopeless, "go")->isEnabled() && find<QPushButton>(&hopeless, "tickAll")->isHidden());

    DeskScene desk;
    BatchesView view(*desk.services);
    auto *days = find<QSpinBox>(&view, "keptDays");
    QTRY_COMPARE(days->value(), 90);
    const auto stored = [&] { return desk.db.read([](Session &session) { return BatchesRepository(session).keptDays(); }); };
    for (const auto &[answer, kept] : {std::pair{Questions::No, 90}, {Questions::Yes, 10}}) {
        desk.questions.answerNext(answer);
        days->setValue(10);
        Q_EMIT days->editingFinished();
        QCOMPARE(days->value(), kept);
        QTRY_COMPARE(stored(), kept);
    }
}

QTEST_MAIN(WizardTest)
#include "tst_wizard.moc"
