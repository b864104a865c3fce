// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's tabs that only show: orders and activity.
#include "customers/customereditor.h"

#include "activitylog/activitylog.h"
#include "base/text.h"
#include "base/money.h"
#include "countries/countries.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/total.h"
#include "ui_customereditor.h"

#include <QDateTime>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QTableWidgetItem *cell(const QString &text, bool number = false)
{
    auto *item = new QTableWidgetItem(text);
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

void CustomerEditor::searchOrders()
{
    auto job = [channel = m_base.channelId, id = m_base.id, search = m_ui->orderSearch->text()](Session &session) {
        return OrdersRepository(session).ofCustomer(channel, id, search);
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, search = m_ui->orderSearch->text()](const Result<QList<Order>> &result) {
                       if (result && search == m_ui->orderSearch->text())
                           fillOrders(*result);
                   });
}

void CustomerEditor::fillOrders(const QList<Order> &orders)
{
    const QSignalBlocker quiet(m_ui->orders);
    m_ui->orders->clear();
    m_ui->orders->setColumnCount(7);
    m_ui->orders->setHorizontalHeaderLabels(
        {tr("Order"), tr("Placed"), tr("State"), tr("Payment"), tr("Reference"), tr("Placed by"), tr("Total")});
    m_ui->orders->setRowCount(int(orders.size()));
    for (int row = 0; row < orders.size(); ++row) {
        const Order &order = orders[row];
        m_ui->orders->setItem(row, 0, cell(order.number));
        m_ui->orders->setItem(row, 1, cell(text::shortTime(order.placedAt)));
        m_ui->orders->item(row, 0)->setData(Qt::UserRole, order.id);
        m_ui->orders->setItem(row, 2, cell(orderStateLabel(order)));
        m_ui->orders->setItem(row, 3, cell(paymentStateLabel(order.payment)));
        m_ui->orders->setItem(row, 4, cell(order.reference));
        m_ui->orders->setItem(row, 5, cell(order.staff.isEmpty() ? tr("Customer") : tr("%1, on behalf").arg(order.staff)));
        m_ui->orders->setItem(row, 6, cell(formatMoney(order.dueMinor(), order.currency), true));
    }
    m_ui->orders->resizeColumnsToContents();
    m_ui->orderLines->setRowCount(0);
    m_ui->tabs->setTabText(Orders, tr("&Orders (%1)").arg(orders.size()));
}

void CustomerEditor::openOrder()
{
    const QTableWidgetItem *item = m_ui->orders->item(m_ui->orders->currentRow(), 0);
    if (item == nullptr)
        return;
    auto job = [channel = m_base.channelId, id = m_base.id, number = item->text()](Session &session) {
        return OrdersRepository(session).load(channel, id, number);
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Order> &order) {
        if (!order)
            return;
        m_ui->orderLines->clear();
        m_ui->orderLines->setColumnCount(8);
        m_ui->orderLines->setHorizontalHeaderLabels({tr("Product number"), tr("Title"), tr("Unit"), tr("Quantity"),
                                                     tr("Cancelled"), tr("Shipped"), tr("Price"), tr("Sum")});
        m_ui->orderLines->setRowCount(int(order->lines.size()));
        for (int row = 0; row < order->lines.size(); ++row) {
            const OrderLine &line = order->lines[row];
            m_ui->orderLines->setItem(row, 0, cell(line.sku));
            m_ui->orderLines->setItem(row, 1, cell(line.title));
            m_ui->orderLines->setItem(row, 2, cell(line.unit));
            m_ui->orderLines->setItem(row, 3, cell(QLocale().toString(line.quantity), true));
            m_ui->orderLines->setItem(row, 4, cell(line.cancelled > 0 ? QLocale().toString(line.cancelled) : QString(), true));
            m_ui->orderLines->setItem(row, 5, cell(line.shipped > 0 ? QLocale().toString(line.shipped) : QString(), true));
            m_ui->orderLines->setItem(row, 6, cell(formatMoney(line.priceMinor, order->currency), true));
            m_ui->orderLines->setItem(row, 7, cell(formatMoney(leftMinor(line, line.cancelled), order->currency), true));
        }
        m_ui->orderLines->resizeColumnsToContents();
    });
}

QString CustomerEditor::shownValue(const QString &field, const QString &value) const
{
    return valueLabel(field, value, m_services.directory.directory(), m_base.channelId);
}

void CustomerEditor::fillActivity(const QList<ActivityEntry> &entries)
{
    m_ui->activity->clear();
    for (const ActivityEntry &entry : entries) {
        auto *item =
            new QTreeWidgetItem({text::shortTime(entry.at), activityActorLabel(entry.actor), activityActionLabel(entry.action)});
        const bool listed = entry.action != u"created"_s;
        for (const FieldChange &change : entry.changes) {
            const bool technical = change.field == u"invite_wanted"_s && change.after == u"no"_s;
            if (!technical && (listed || !change.after.isEmpty()))
                item->addChild(
                    new QTreeWidgetItem({QString(), QString(), fieldLabel(change.field), shownValue(change.field, change.before),
                                         shownValue(change.field, change.after)}));
        }
        m_ui->activity->addTopLevelItem(item);
        item->setExpanded(listed);
    }
    for (int i = 0; i < 4; ++i)
        m_ui->activity->resizeColumnToContents(i);
}

} // namespace kontor
