// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Export templates.
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

class ExportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsExportTemplates();
};

void ExportDialogTest::keepsExportTemplates()
{
    DeskScene desk;
    ExportDialog dialog(*desk.services, {u"company"_s, u"email"_s}, u"all"_s, nullptr);
    dialog.open();
    auto *fields = find<QTableWidget>(&dialog, "fields");
    auto *box = find<QComboBox>(&dialog, "template");
    QTRY_COMPARE(box->count(), 2); // as the table shows it, everything
    const auto checked = [fields] {
        int out = 0;
        for (int row = 0; row < fields->rowCount(); ++row)
            out += fields->item(row, 0)->checkState() == Qt::Checked ? 1 : 0;
        return out;
    };
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    QTRY_VERIFY(checked() > 20);
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QSignalSpy printed(&dialog, &ExportDialog::printRequested);
    auto *print = find<QPushButton>(&dialog, "print");
    print->click();
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().value<ExportForm>().fields, (QStringList{u"company"_s, u"email"_s})); // no keys on paper
    fields->item(0, 1)->setText(u"Firm"_s);
    desk.questions.answerNext(u"Letters"_s);
    find<QToolButton>(&dialog, "saveTemplate")->click();
    QTRY_COMPARE(box->count(), 3);
    for (int row = 0; row < fields->rowCount(); ++row)
        fields->item(row, 0)->setCheckState(Qt::Unchecked);
    print->click();
    QCOMPARE(printed.size(), 1); // nothing to print, and said so
    find<QPushButton>(&dialog, "go")->click();
    QVERIFY(dialog.isVisible());
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    QCOMPARE(fields->item(0, 1)->text(), u"Firm"_s);
    QCOMPARE(fields->item(0, 0)->checkState(), Qt::Checked);
    desk.questions.answerNext(Questions::No);
    find<QToolButton>(&dialog, "removeTemplate")->click();
    QVERIFY(desk.questions.lastQuestion().contains(u"Letters"_s));
    desk.questions.answerNext(Questions::Yes);
    find<QToolButton>(&dialog, "removeTemplate")->click();
    QTRY_COMPARE(box->count(), 2);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
