// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of order requests and the window of one.
#include "models/requests/requestscene.h"
#include "requests/requestdialog.h"
#include "requests/requestsview.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class RequestsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAndOpens_data() { addEngineRows(); }
    void listsAndOpens();
};

void RequestsViewTest::listsAndOpens()
{
    QFETCH(QString, engine);
    DeskScene desk(engine);
    RequestScene scene(desk.db, desk.directory->directory());
    const OrderRequest first = scene.asked(scene.bea, 200), second = scene.asked(scene.bea, 300);
    QVERIFY(scene.decide(second, scene.ada, u"decline"_s, u"Too dear"_s).ok());
    FullWindow window(*desk.services);
    window.show();
    action(window, u"showRequests"_s)->trigger();
    auto &view = page<RequestsView>(window, u"requests"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    QTRY_COMPARE(view.model().index(0, RequestTableModel::Number).data().toString(), second.number);
    QCOMPARE(view.model().index(0, RequestTableModel::State).data().toString(), u"Declined"_s);
    find<QComboBox>(&view, "state")->setCurrentIndex(find<QComboBox>(&view, "state")->findData(RequestQuery::open()));
    QTRY_COMPARE(view.model().rowCount(), 1);
    QTRY_COMPARE(view.model().index(0, RequestTableModel::Person).data().toString(), u"Bea"_s);
    view.table().selectRow(0);
    QTest::keyClick(&view.table(), Qt::Key_Return);
    RequestDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<RequestDialog *>()) != nullptr);
    auto *lines = find<QTableWidget>(dialog, "requestLines");
    QTRY_COMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->item(0, 3)->text(), u"200"_s);
    auto *reasons = find<QTableWidget>(dialog, "requestReasons");
    QCOMPARE(reasons->rowCount(), 1);
    QVERIFY2(reasons->item(0, 2)->text().contains(u"Uwe"_s), qPrintable(reasons->item(0, 2)->text()));
    QCOMPARE(find<QTreeWidget>(dialog, "history")->topLevelItemCount(), 1);
    QVERIFY(!find<QPushButton>(dialog, "openOrder")->isEnabled());
    // Somebody in the store approves it: the window follows.
    const QString order = scene.decide(first, scene.uwe, u"approve"_s, u"Go"_s).value().order;
    QTRY_VERIFY(find<QPushButton>(dialog, "openOrder")->isEnabled());
    QVERIFY(find<QLabel>(dialog, "about")->text().contains(order));
    QTRY_COMPARE(view.model().rowCount(), 0);
    // A file of them all.
    find<QComboBox>(&view, "state")->setCurrentIndex(0);
    QTRY_COMPARE(view.model().rowCount(), 2);
    const QString path = desk.folder.filePath(u"requests.csv"_s);
    desk.questions.answerNext(path);
    view.exportAll();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    const auto text = [&file] {
        file.close();
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(text().contains(first.number.toUtf8()) && text().contains("declined") && text().contains(order.toUtf8()));
}

QTEST_MAIN(RequestsViewTest)
#include "tst_requestsview.moc"
