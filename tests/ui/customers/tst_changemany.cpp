// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many customers are changed by one dialog.
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

#include <QAbstractItemModelTester>
#include <QtWidgets>

using namespace kontor;
using namespace Qt::StringLiterals;

class ChangeManyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesManyAtOnce();
    void bulkEditsAndUndoes_data() { addEngineRows(); }
    void bulkEditsAndUndoes();
    void changesWhomItAskedAbout();
};

void ChangeManyTest::changesManyAtOnce()
{
    DeskScene desk(u"sqlite"_s, 30);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    QAbstractItemModelTester tester(&current(window).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    current(window).table().selectAll();
    // QHeaderView would look at every row of every column at each painting
    QVERIFY(!current(window).table().horizontalHeader()->selectionModel()->hasSelection());
    const auto ids = current(window).selectedIds();
    QVERIFY2(ids.size() > 20, qPrintable(u"%1 of %2"_s.arg(ids.size()).arg(current(window).model().rowCount())));
    desk.questions.answerNext(Questions::No);
    action(window, u"deactivate"_s)->trigger();
    QTRY_VERIFY(desk.questions.lastQuestion().contains(QString::number(ids.size())));
    desk.questions.answerNext(Questions::Yes);
    action(window, u"deactivate"_s)->trigger();
    QTRY_COMPARE(current(window).model().rowCount(), 0);
    QTRY_VERIFY(deactivated(window).model().rowCount() >= ids.size() && deactivated(window).model().idAt(0) > 0);
    action(window, u"showDeactivated"_s)->trigger();
    deactivated(window).table().selectAll();
    action(window, u"copy"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Name\tCompany"_s));
    desk.questions.answerNext(Questions::Yes);
    action(window, u"reenable"_s)->trigger();
    QTRY_COMPARE(deactivated(window).model().rowCount(), 0);
    QTRY_COMPARE(batches(window).tree().topLevelItemCount(), 2); // each of them can be undone
    action(window, u"showCurrent"_s)->trigger();
    const QString path = desk.folder.filePath(u"out.csv"_s);
    const auto exportAs = [&](int format, const QString &to) {
        action(window, u"export"_s)->trigger();
        auto *dialog = find<ExportDialog>(&window, "exportDialog");
        auto *box = find<QComboBox>(dialog, "format");
        box->setCurrentIndex(box->findData(format));
        desk.questions.answerNext(to);
        find<QPushButton>(dialog, "go")->click();
        QTRY_VERIFY(window.findChild<ExportDialog *>() == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(to), 20'000);
        QTRY_VERIFY(find<QPushButton>(&window, "stop")->isHidden());
    };
    exportAs(int(ExportForm::Format::Csv), path);
    exportAs(int(ExportForm::Format::Xlsx), desk.folder.filePath(u"out.xlsx"_s));
    exportAs(int(ExportForm::Format::Pdf), desk.folder.filePath(u"out.pdf"_s));
    QFile pdf(desk.folder.filePath(u"out.pdf"_s));
    QVERIFY(pdf.open(QFile::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

void ChangeManyTest::bulkEditsAndUndoes()
{
    QFETCH(QString, engine);
    DeskScene desk(engine, 60);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    const auto french = [&] {
        return desk.db.read([](Session &s) {
            return s.value(u"SELECT count(*) FROM customers WHERE language = 'de' AND note = 'seen'"_s).toInt();
        });
    };
    auto *search = find<QLineEdit>(&current(window), "search");
    search->setText(u"status:active"_s);
    Q_EMIT search->textEdited(search->text());
    QTRY_VERIFY(current(window).query().search == u"status:active"_s && current(window).model().isCounted());
    const int found = current(window).model().rowCount();
    QVERIFY(found > 0);
    action(window, u"bulkEdit"_s)->trigger();
    auto *dialog = find<BulkEditDialog>(&window, "bulkEditDialog");
    QVERIFY(!find<QPushButton>(dialog, "apply")->isEnabled());
    QTRY_VERIFY(find<QLabel>(dialog, "summary")->text().contains(QString::number(found)));
    find<QComboBox>(dialog, "what_language")->setCurrentIndex(1);
    auto *language = find<QComboBox>(dialog, "value_language");
    language->setCurrentIndex(language->findData(u"de"_s));
    find<QComboBox>(dialog, "what_note")->setCurrentIndex(1);
    find<QPlainTextEdit>(dialog, "value_note")->setPlainText(u"seen"_s);
    find<QPushButton>(dialog, "apply")->click();
    QTRY_COMPARE(french(), found);
    // the Imports page has the batch; undo puts everything back
    QTRY_COMPARE(batches(window).tree().topLevelItemCount(), 1);
    action(window, u"showImports"_s)->trigger();
    batches(window).tree().setCurrentItem(batches(window).tree().topLevelItem(0));
    auto *undo = find<QToolButton>(&batches(window), "undo");
    QTRY_VERIFY(undo->isEnabled());
    undo->click();
    auto *asked = find<UndoDialog>(&batches(window), "undoDialog"); // at once; what it would do is said when that is known
    QTRY_VERIFY(find<QPushButton>(asked, "go")->isEnabled());
    find<QPushButton>(asked, "go")->click();
    QTRY_COMPARE(french(), 0);
    QTRY_VERIFY(batches(window).tree().topLevelItem(0)->text(3).contains(u"Undone"_s));
    // one selected row means that one, unless the user says otherwise
    action(window, u"showCurrent"_s)->trigger();
    QTRY_VERIFY(current(window).model().isCounted() && current(window).model().idAt(0) > 0);
    current(window).table().selectRow(0);
    action(window, u"bulkEdit"_s)->trigger();
    QTRY_VERIFY(window.findChild<BulkEditDialog *>() != nullptr);
    dialog = window.findChildren<BulkEditDialog *>().last();
    auto *whom = find<QComboBox>(dialog, "whom");
    QTRY_VERIFY(find<QLabel>(dialog, "summary")->text().contains(u"1 customer"_s));
    whom->setCurrentIndex(1);
    QTRY_VERIFY(find<QLabel>(dialog, "summary")->text().contains(u"%1 customer"_s.arg(found)));
    whom->setCurrentIndex(0);
    find<QComboBox>(dialog, "what_note")->setCurrentIndex(1);
    find<QPlainTextEdit>(dialog, "value_note")->setPlainText(u"alone"_s);
    QTRY_VERIFY(find<QPushButton>(dialog, "apply")->isEnabled());
    find<QPushButton>(dialog, "apply")->click();
    const auto alone = [&] {
        return desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE note = 'alone'"_s).toInt(); });
    };
    QTRY_COMPARE(alone(), 1);
}

/// What was asked about is what is changed, whatever is selected while the question waits.
void ChangeManyTest::changesWhomItAskedAbout()
{
    DeskScene desk(u"sqlite"_s, 30);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().idAt(0) > 0 && current(window).model().isCounted());
    current(window).table().selectRow(0);
    const QList<qint64> asked = current(window).selectedIds();
    QCOMPARE(asked.size(), 1);
    const int off =
        desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE deactivated"_s).toInt(); });
    QTRY_VERIFY(action(window, u"deactivate"_s)->isEnabled());
    QTimer poll;
    connect(&poll, &QTimer::timeout, &window, [&window, &poll] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (question == nullptr)
            return; // whom it names is being read
        poll.stop();
        current(window).table().selectRow(3);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    });
    poll.start(20);
    action(window, u"deactivate"_s)->trigger();
    QTRY_COMPARE(desk.load(asked.first()).status, Customer::Status::Deactivated);
    const int all =
        desk.db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE deactivated"_s).toInt(); });
    QCOMPARE(all, off + 1); // nobody else
    QTRY_COMPARE(deactivated(window).model().rowCount(), all);
}

QTEST_MAIN(ChangeManyTest)
#include "tst_changemany.moc"
