// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trade stores, price tiers and warehouses are edited.
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

class DirectoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsTheDirectory();
    void editsPrices();
};

void DirectoryTest::editsTheDirectory()
{
    DeskScene desk;
    ChannelEditor channels(*desk.services);
    channels.show();
    find<QPushButton>(&channels, "add")->click();
    type(&channels, "name", u"Second store"_s);
    type(&channels, "url", u"not a url"_s);
    auto *save = find<QDialogButtonBox>(&channels, "buttons")->button(QDialogButtonBox::Save);
    save->click();
    QVERIFY(!find<QLabel>(&channels, "urlProblem")->text().isEmpty());
    type(&channels, "url", u"https://second.example"_s);
    save->click();
    QTRY_COMPARE(desk.directory->directory().channels.size(), 2);
    QCOMPARE(desk.directory->directory().channels[1].url, u"https://second.example"_s);
    SourceEditor sources(*desk.services);
    sources.show();
    find<QPushButton>(&sources, "add")->click();
    type(&sources, "name", u"Manual"_s);
    find<QDialogButtonBox>(&sources, "buttons")->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(sources.findChild<QLabel *>(u"nameProblem"_s) != nullptr);
    desk.questions.answerNext(Questions::No);
    sources.reject();
}

void DirectoryTest::editsPrices()
{
    DeskScene desk(u"sqlite"_s, 20);
    PriceTierEditor tiers(*desk.services);
    tiers.show();
    auto *values = find<QTableView>(&tiers, "values");
    QTRY_COMPARE(values->model()->rowCount(), 300);
    QVERIFY(values->model()->setData(values->model()->index(0, ProductValuesModel::Value), u"7,77"_s));
    const auto colour = [&](int row) { return values->model()->index(row, ProductValuesModel::Value).data(Qt::BackgroundRole); };
    QVERIFY(colour(0).isValid() && !colour(1).isValid()); // what was changed and is not saved yet
    QVERIFY(!values->model()->setData(values->model()->index(0, ProductValuesModel::Value), u"x"_s));
    auto *messages = find<MessageBar>(&tiers, "messageBar");
    QVERIFY2(messages->isVisible() && messages->text().contains(u"‘x’"_s), qPrintable(messages->text()));
    QVERIFY(values->model()->setData(values->model()->index(0, ProductValuesModel::Value), u"7,77"_s));
    QVERIFY(!messages->isVisible());
    for (const QString &way : {u"1.234,50"_s, u"1,234.50"_s, u"1 234,50"_s, u"1234.5"_s}) { // as people write it anywhere
        QVERIFY2(values->model()->setData(values->model()->index(1, ProductValuesModel::Value), way), qPrintable(way));
        QVERIFY(values->model()->index(1, ProductValuesModel::Value).data().toString().contains(u"234"_s));
    }
    QVERIFY(!values->model()->setData(values->model()->index(1, ProductValuesModel::Value), u"1,234"_s)); // could be two
    find<QDialogButtonBox>(&tiers, "buttons")->button(QDialogButtonBox::Save)->click();
    const auto prices = [&] {
        return desk.db.read([](Session &session) {
            return session.value(u"SELECT count(*) FROM tier_prices WHERE price_minor = 777"_s).toInt();
        });
    };
    QTRY_COMPARE(prices(), 1);
    QCOMPARE(desk.db.read([](Session &session) {
        return session.value(u"SELECT count(*) FROM activity WHERE action = 'prices changed'"_s).toInt();
    }),
             1);
    WarehouseEditor houses(*desk.services);
    houses.show();
    auto *stock = find<QTableView>(&houses, "values");
    QTRY_COMPARE(stock->model()->rowCount(), 300);
    find<QLineEdit>(&houses, "search")->setText(u"KT-1005"_s);
    QCOMPARE(stock->model()->rowCount(), 1);
}

QTEST_MAIN(DirectoryTest)
#include "tst_directory.moc"
