// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/ordersdesk.h"

#include "orders/orderdialog.h"
#include "orders/ordersview.h"

#include <QLocale>
#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

void addOrders(Desk &desk)
{
    auto *view = new OrdersView(desk.services(), desk.window());
    desk.addPage({.name = u"orders"_s,
                  .icon = u"view-currency-list"_s,
                  .title = OrdersView::tr("Orders"),
                  .group = OrdersView::tr("Work"),
                  .showText = OrdersView::tr("Show orders"),
                  .keys = QKeySequence(Qt::CTRL | Qt::Key_8),
                  .order = 22,
                  .right = u"orders|handle_orders"_s,
                  .widget = view,
                  .entered = [view] { view->table().setFocus(); },
                  .counted =
                      [](qint64 waiting) {
                          return waiting > 0 ? OrdersView::tr("Orders (%1 new)").arg(QLocale().toString(waiting))
                                             : OrdersView::tr("Orders");
                      }});
    desk.add({.name = u"exportAllOrders"_s,
              .icon = u"document-export"_s,
              .text = OrdersView::tr("Export orders…"),
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_O),
              .places = {{u"file"_s, 62}},
              .when = [&desk] { return desk.services().directory.rights().may(u"orders|handle_orders"_s); },
              .right = u"export"_s,
              .run = [view] { view->exportAll(); }});
    desk.addRefresh([view] { view->model().refresh(); });
    desk.addTarget(u"orders"_s, [&desk, view](const QString &state) {
        view->showState(state);
        desk.show(view);
    });
    desk.addOpener(u"order"_s, [&desk](qint64 id, const QString &) {
        auto *dialog = desk.openDialog<OrderDialog>(id);
        QObject::connect(dialog, &OrderDialog::customerRequested, &desk,
                         [&desk](qint64 customer) { desk.open(u"customer"_s, customer); });
        return dialog;
    });
    desk.addFinder(
        {u"order"_s, u"view-currency-list"_s, [](Session &session, const QString &search) {
             QList<DeskFinder::Found> out;
             for (const OrderRow &row : ordersOfNumber(session, search.trimmed()))
                 out << DeskFinder::Found{row.order.id, OrdersView::tr("Order %1: %2").arg(row.order.number, row.customer)};
             return out;
         }});
    QObject::connect(view, &OrdersView::waitingCounted, &desk, [&desk, view](qint64 waiting) { desk.setCount(view, waiting); });
    QObject::connect(view, &OrdersView::openRequested, &desk, [&desk](qint64 id) { desk.open(u"order"_s, id); });
}

} // namespace kontor
