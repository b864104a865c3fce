// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views are saved under names.
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

class ViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesViews_data() { addEngineRows(); }
    void savesViews();
};

void ViewsTest::savesViews()
{
    QFETCH(QString, engine);
    DeskScene desk(engine, 60);
    FullWindow window(*desk.services);
    window.show();
    QTRY_VERIFY(current(window).model().isCounted());
    QVERIFY(views(window).isHidden());
    auto *search = find<QLineEdit>(&current(window), "search");
    const auto filter = [&](const QString &text) {
        search->setText(text);
        Q_EMIT search->textEdited(text);
        QTRY_VERIFY(current(window).query().search == text && current(window).model().isCounted());
    };
    filter(u"nonsense:x"_s);
    QVERIFY(current(window).messages().text().contains(u"nonsense"_s));
    filter(u"tier:none -status:active"_s);
    QVERIFY(!current(window).messages().isVisible());
    const int found = current(window).model().rowCount();
    auto *header = current(window).table().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(CustomerQuery::Company) + 20, 8));
    QTRY_COMPARE(current(window).query().sort, CustomerQuery::Company);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      QPoint(header->sectionViewportPosition(CustomerQuery::Email) + 20, 8));
    desk.questions.answerNext(u"Pending without a tier"_s);
    desk.questions.answerNext(Questions::No);
    action(window, u"saveView"_s)->trigger();
    QTRY_COMPARE(views(window).list().count(), 1);
    QVERIFY(views(window).isVisible());
    QTRY_VERIFY(views(window).list().item(0)->text().contains(u"(%1)"_s.arg(found)));
    current(window).clearFilters();
    QTRY_VERIFY(current(window).model().rowCount() > found);
    Q_EMIT views(window).list().itemClicked(views(window).list().item(0));
    QTRY_COMPARE(current(window).model().rowCount(), found);
    QCOMPARE(search->text(), u"tier:none -status:active"_s);
    QCOMPARE(current(window).query().sort, CustomerQuery::Company);
    views(window).list().setCurrentRow(0);
    find<QToolButton>(&views(window), "remove")->click();
    QTRY_COMPARE(views(window).list().count(), 0);
    // one that everybody has is not removed without a question
    desk.questions.answerNext(u"For all"_s);
    desk.questions.answerNext(Questions::Yes);
    action(window, u"saveView"_s)->trigger();
    QTRY_COMPARE(views(window).list().count(), 1);
    QVERIFY(views(window).list().item(0)->toolTip().contains(u"everybody"_s));
    views(window).list().setCurrentRow(0);
    desk.questions.answerNext(Questions::No);
    find<QToolButton>(&views(window), "remove")->click();
    QVERIFY(desk.questions.lastQuestion().contains(u"For all"_s));
    desk.questions.answerNext(Questions::Yes);
    find<QToolButton>(&views(window), "remove")->click();
    QTRY_COMPARE(views(window).list().count(), 0);
}

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
