// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Orders page and an order's window, with mouse and keyboard.
#include "catalogue/cataloguerepository.h"
#include "orders/orderdialog.h"
#include "orders/ordersrepository.h"
#include "orders/ordersview.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace kontor;
using namespace Qt::StringLiterals;

class OrdersViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAndMovesOn_data() { addEngineRows(); }
    void listsAndMovesOn();
    void shipsAndCancels();
    void followsOthers();
    void isFoundFromElsewhere();
    void writesAFile();

private:
    struct Scene : DeskScene
    {
        explicit Scene(const QString &engine = u"sqlite"_s) : DeskScene(engine)
        {
            customer = add(u"A-1"_s, u"ann@example.com"_s);
            db.edit([this](Session &session) {
                CatalogueRepository catalogue(session);
                const qint64 category = catalogue.saveCategory(u"Tea"_s, {}, 0);
                for (const QString &sku : {u"T-1"_s, u"T-2"_s}) {
                    const qint64 id = catalogue.saveProduct(sku, u"Tea "_s + sku, {}, u"kg"_s, category, true);
                    catalogue.setStock(directory->directory().warehouses.first().id, id, 100);
                    catalogue.setPrice(directory->directory().priceTiers.first().id, id, 1000);
                }
                return Done{};
            });
        }
        Order place(qint64 first, qint64 second)
        {
            return db.edit([&](Session &session) {
                const Buyer buyer = CatalogueRepository(session).buyer(customer.channelId, customer.id);
                OrdersRepository orders(session);
                orders.addToCart(buyer, u"T-1"_s, first);
                orders.addToCart(buyer, u"T-2"_s, second);
                const QString address = QString::number(customer.addresses[0].id);
                return orders.place(
                    buyer,
                    Checkout{.billing = address, .shipping = address, .reference = u"PO 7"_s, .key = u"key%1"_s.arg(++keys)});
            });
        }
        Order now(const Order &order)
        {
            return db.read([&](Session &session) { return OrdersRepository(session).load(order.channelId, order.id); });
        }
        Customer customer;
        int keys = 0;
    };
    static OrdersView &shown(FullWindow &window)
    {
        action(window, u"showOrders"_s)->trigger();
        return page<OrdersView>(window, u"orders"_s);
    }
    static OrderDialog *opened(FullWindow &window, const Order &order)
    {
        auto *dialog = qobject_cast<OrderDialog *>(window.desk().open(u"order"_s, order.id));
        if (dialog == nullptr)
            qFatal("no dialog");
        return dialog;
    }
    static void choose(const QToolButton *button, const QString &text)
    {
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        qFatal("no choice %s", qPrintable(text));
    }
};

void OrdersViewTest::listsAndMovesOn()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Order one = scene.place(1, 2);
    const Order two = scene.place(3, 4);
    FullWindow window(*scene.services);
    window.show();
    OrdersView &view = shown(window);
    QTRY_COMPARE(view.model().rowCount(), 2);
    QTRY_COMPARE(view.model().index(0, OrderTableModel::Number).data().toString(), two.number);
    QCOMPARE(view.model().index(0, OrderTableModel::State).data().toString(), u"Placed"_s);
    view.table().selectAll();
    auto *confirm = find<QToolButton>(&view, "confirmOrders");
    QTRY_VERIFY(confirm->isEnabled());
    scene.questions.answerNext(Questions::Yes);
    confirm->click();
    QTRY_COMPARE(scene.now(one).status, u"confirmed"_s);
    QCOMPARE(scene.now(two).status, u"confirmed"_s);
    QVERIFY(scene.questions.lastQuestion().contains(u"2"_s));
    QTRY_COMPARE(view.model().index(0, OrderTableModel::State).data().toString(), u"Confirmed"_s);
    // Once more: both are, and that is told.
    auto *messages = view.findChild<MessageBar *>();
    view.table().selectAll();
    scene.questions.answerNext(Questions::Yes);
    confirm->click();
    QTRY_VERIFY(messages->text().contains(one.number) && messages->text().contains(two.number));
    auto *state = find<QComboBox>(&view, "state");
    state->setCurrentIndex(state->findData(u"shipped"_s));
    QTRY_COMPARE(view.model().rowCount(), 0);
    state->setCurrentIndex(state->findData(OrderQuery::open()));
    QTRY_COMPARE(view.model().rowCount(), 2);
}

void OrdersViewTest::shipsAndCancels()
{
    Scene scene;
    const Order order = scene.place(5, 2);
    FullWindow window(*scene.services);
    window.show();
    OrderDialog *dialog = opened(window, order);
    auto *summary = find<QLabel>(dialog, "summary");
    QTRY_VERIFY(summary->text().contains(u"Placed"_s));
    QVERIFY(dialog->windowTitle().contains(order.number));
    QCOMPARE(find<QTableWidget>(dialog, "orderLines")->rowCount(), 2);
    choose(find<QToolButton>(dialog, "setState"), u"Confirmed"_s);
    QTRY_VERIFY(summary->text().contains(u"Confirmed"_s));
    choose(find<QToolButton>(dialog, "setPayment"), u"Paid"_s);
    QTRY_COMPARE(scene.now(order).payment, u"paid"_s);
    QTRY_VERIFY(summary->text().contains(u"Paid"_s));

    find<QToolButton>(dialog, "ship")->click();
    auto *ship = dialog->findChild<QuantitiesDialog *>();
    QVERIFY(ship != nullptr);
    QCOMPARE(find<QSpinBox>(ship, "quantity0")->value(), 5);
    find<QPushButton>(ship, "none")->click();
    QVERIFY(!find<QPushButton>(ship, "go")->isEnabled());
    find<QSpinBox>(ship, "quantity0")->setValue(3);
    find<QPushButton>(ship, "go")->click();
    QTRY_COMPARE(scene.now(order).status, u"part_shipped"_s);
    QTRY_VERIFY(dialog->findChild<QuantitiesDialog *>() == nullptr);
    QTRY_VERIFY(summary->text().contains(u"Shipped in part"_s));

    find<QCheckBox>(dialog, "tell")->setChecked(false);
    find<QToolButton>(dialog, "cancelOrder")->click();
    auto *cancel = dialog->findChild<QuantitiesDialog *>();
    QVERIFY(cancel != nullptr);
    QCOMPARE(find<QSpinBox>(cancel, "quantity0")->value(), 2); // what was shipped can't be
    QVERIFY(!find<QPushButton>(cancel, "go")->isEnabled()); // without a reason
    type(cancel, "reason", u"sold out"_s);
    find<QPushButton>(cancel, "go")->click();
    QTRY_COMPARE(scene.now(order).status, u"shipped"_s);
    QTRY_COMPARE(find<QTreeWidget>(dialog, "history")->topLevelItemCount(), 4);
    QVERIFY(find<QTreeWidget>(dialog, "history")->topLevelItem(3)->text(3).contains(u"sold out"_s));
    QTRY_VERIFY(!find<QToolButton>(dialog, "ship")->isEnabled());
    QVERIFY(find<QLabel>(dialog, "total")->text().contains(u"30.00"_s));
    const int mails = scene.db.read(
        [](Session &session) { return session.value(u"SELECT count(*) FROM mails WHERE kind = 'order_changed'"_s).toInt(); });
    QCOMPARE(mails, 2); // confirmed, shipped; not of the payment, and not where it was unticked
}

/// Somebody else moves it on while it is open: what is shown follows, and what they did is not done over.
void OrdersViewTest::followsOthers()
{
    Scene scene;
    const Order order = scene.place(5, 2);
    FullWindow window(*scene.services);
    window.show();
    OrderDialog *dialog = opened(window, order);
    auto *summary = find<QLabel>(dialog, "summary");
    QTRY_VERIFY(summary->text().contains(u"Placed"_s));
    find<QToolButton>(dialog, "cancelOrder")->click();
    auto *cancel = dialog->findChild<QuantitiesDialog *>();
    type(cancel, "reason", u"mistake"_s);
    scene.db.edit([&](Session &session) { return OrderWork(session).ship({order.channelId, order.id, 0}, {}); });
    QTRY_VERIFY(summary->text().contains(u"Shipped"_s));
    find<QPushButton>(cancel, "go")->click();
    auto *messages = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QCOMPARE(scene.now(order).cancelledMinor, 0);
}

void OrdersViewTest::isFoundFromElsewhere()
{
    Scene scene;
    const Order order = scene.place(5, 2);
    FullWindow window(*scene.services);
    window.show();
    window.desk().go(u"orders"_s, u"placed"_s);
    OrdersView &view = page<OrdersView>(window, u"orders"_s);
    QTRY_COMPARE(view.model().rowCount(), 1);
    QVERIFY(view.isVisible());
    CustomerEditor *editor = edit(window, scene.customer.id);
    auto *orders = find<QTableWidget>(editor, "orders");
    QTRY_COMPARE(orders->rowCount(), 1);
    QCOMPARE(orders->item(0, 2)->text(), u"Placed"_s);
    Q_EMIT orders->cellActivated(0, 0);
    auto *dialog = window.findChild<OrderDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->windowTitle().contains(order.number));
}

void OrdersViewTest::writesAFile()
{
    Scene scene;
    scene.place(5, 2);
    FullWindow window(*scene.services);
    window.show();
    OrdersView &view = shown(window);
    QTRY_COMPARE(view.model().rowCount(), 1);
    const QString path = scene.folder.filePath(u"orders.csv"_s);
    scene.questions.answerNext(path);
    view.exportAll();
    QTRY_VERIFY(QFile::exists(path));
    auto *messages = view.findChild<MessageBar *>();
    QTRY_VERIFY(messages->text().contains(u"1 order"_s));
}

QTEST_MAIN(OrdersViewTest)
#include "tst_ordersview.moc"
