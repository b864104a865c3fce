// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Errors are settled.
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

class IssuesViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settlesIssues();
};

void IssuesViewTest::settlesIssues()
{
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, QString());
    IssuesView view(*desk.services);
    view.show();
    QTRY_COMPARE(view.tree().topLevelItemCount(), 1);
    view.tree().topLevelItem(0)->child(0)->setSelected(true);
    QSignalSpy wanted(&view, &IssuesView::customerRequested);
    find<QToolButton>(&view, "openCustomer")->click();
    QCOMPARE(wanted[0][0].toLongLong(), c.id);
    QCOMPARE(wanted[0][1].toString(), u"email"_s);
    find<QToolButton>(&view, "retry")->click();
    QTRY_COMPARE(view.tree().topLevelItem(0)->child(0)->text(5), u"2"_s);
    const QString path = desk.folder.filePath(u"errors.csv"_s);
    desk.questions.answerNext(path);
    find<QToolButton>(&view, "export")->click();
    QVERIFY(QFile::exists(path));
    view.tree().topLevelItem(0)->child(0)->setSelected(true);
    find<QToolButton>(&view, "ignore")->click();
    QTRY_COMPARE(view.tree().topLevelItemCount(), 0);
}

QTEST_MAIN(IssuesViewTest)
#include "tst_issuesview.moc"
