// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/ordersview.h"

#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "exports/orderexport.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int recountMs = 1000;
constexpr int selectedMax = 1000; ///< orders that are moved on at once

/// What became of several orders.
struct Moved
{
    int moved = 0, told = 0;
    QStringList refused;
};

} // namespace

OrdersView::OrdersView(const Services &services, QWidget *parent)
    : ListPage(services, u"orders"_s, parent)
    , m_model(new OrderTableModel(services.database, this))
    , m_table(new LongTable(this))
    , m_counter([this] { countWaiting(); }, recountMs)
{
    setTable(m_table, m_model, tr("Orders"));
    setColumnWidths<OrderTableModel::ColumnCount>(m_table->horizontalHeader(),
                                                  {110, 140, 240, 140, 110, 120, 160, 140, 160, 160});
    widenToHeadings(m_table);
    connect(m_table, &QTableView::activated, this, &OrdersView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersView::updateButtons);
    connect(m_model, &LazyTableModel::counted, this, [this](qint64 rows) {
        const OrderQuery &query = m_model->query();
        const bool narrowed =
            !query.search.isEmpty() || !query.state.isEmpty() || !query.payment.isEmpty() || query.channelId > 0;
        m_count->setText(rows > 0   ? tr("%Ln order(s)", nullptr, int(rows))
                         : narrowed ? tr("No order is found. Search for less, or show all states.")
                                    : tr("No orders yet: customers place them in the trade store."));
        updateButtons();
    });
    whenChanged(u"orders"_s, [this] { m_counter.ask(); });

    addSearch(tr("Search number, reference, address or product"), tr("Search orders"));
    QList<QPair<QString, QVariant>> states{
        {tr("All states"), QString()}, {tr("Not done yet"), OrderQuery::open()}, {tr("On hold"), OrderQuery::held()}};
    for (const QString &state : orderStates())
        states.append({orderStateLabel(state), state});
    m_state = addFilter(u"state"_s, tr("State"), states);
    QList<QPair<QString, QVariant>> payments{{tr("Any payment"), QString()}};
    for (const QString &payment : paymentStates())
        payments.append({paymentStateLabel(payment), payment});
    m_payment = addFilter(u"payment"_s, tr("Payment"), payments);
    const QList<Channel> &channels = services.directory.directory().channels;
    QList<QPair<QString, QVariant>> stores{{tr("All trade stores"), qint64(0)}};
    for (const Channel &channel : channels)
        stores.append({channel.name, channel.id});
    m_channel = addFilter(u"tradeStore"_s, tr("Trade store"), stores);
    m_channel->setVisible(channels.size() > 1);
    const auto act = [this](const QString &name, const QString &icon, const QString &text, const std::function<void()> &run) {
        m_ofSome << addButton(name, icon, text, run, u"handle_orders"_s);
    };
    m_ofSome << addButton(u"openOrder"_s, u"document-edit"_s, tr("Open…"), [this] { open(); });
    act(u"confirmOrders"_s, u"dialog-ok-apply"_s, tr("Confirm"), [this] {
        moveOn([](OrderWork &work, const OrderKey &key) { return work.setState(key, u"confirmed"_s); }, tr("Confirm"),
               tr("Confirm %1 orders? Their customers are told by e-mail."), true);
    });
    act(u"shipOrders"_s, u"package"_s, tr("Ship"), [this] {
        moveOn([](OrderWork &work, const OrderKey &key) { return work.ship(key); }, tr("Ship"),
               tr("Mark all that is open of %1 orders as shipped? Their customers are told by e-mail."), true);
    });
    act(u"payOrders"_s, u"view-currency-list"_s, tr("Paid"), [this] {
        moveOn([](OrderWork &work, const OrderKey &key) { return work.setPayment(key, u"paid"_s); }, tr("Paid"),
               tr("Mark %1 orders as paid?"), false);
    });
    addButton(
        u"exportOrders"_s, u"document-export"_s, tr("Export…"), [this] { exportAll(); }, u"export"_s);
    updateButtons();
    m_counter.askNow();
}

void OrdersView::ask()
{
    OrderQuery query;
    query.search = searched();
    query.state = m_state->currentData().toString();
    query.payment = m_payment->currentData().toString();
    query.channelId = m_channel->currentData().toLongLong();
    m_messages->clear();
    if (!std::exchange(m_asked, true) || query != m_model->query())
        m_model->setQuery(query);
}

void OrdersView::showState(const QString &state)
{
    m_search->clear();
    m_payment->setCurrentIndex(0);
    m_channel->setCurrentIndex(0);
    m_state->setCurrentIndex(std::max(0, m_state->findData(state)));
    ask();
}

void OrdersView::countWaiting()
{
    if (!m_services.directory.rights().may(u"orders|handle_orders"_s))
        return;
    auto job = [](Session &session) { return countOrders(session); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<OrderCounts> &counts) {
        m_counter.done(counts.ok());
        if (counts)
            Q_EMIT waitingCounted(counts->placed);
    });
}

void OrdersView::updateButtons()
{
    for (QAction *action : std::as_const(m_ofSome))
        action->setEnabled(m_table->selectionModel()->hasSelection());
}

void OrdersView::open()
{
    if (const qint64 id = m_model->idAt(m_table->currentIndex().row()); id > 0)
        Q_EMIT openRequested(id);
}

/// One after the other, in one transaction and the order of their numbers: what can't follow is told and keeps the others from nothing.
void OrdersView::moveOn(const Act &act, const QString &title, const QString &question, bool tell)
{
    const QList<int> rows = rowsOf(m_table->selectionModel()->selection(), selectedMax + 1);
    if (rows.size() > selectedMax) {
        m_messages->show(
            MessageBar::Kind::Warning,
            tr("That is more than can be moved on at once. Select at most %1 orders.").arg(QLocale().toString(selectedMax)));
        return;
    }
    if (rows.isEmpty())
        return;
    m_model->readIds(rows, [this, act, title, question, tell](const Result<QList<qint64>> &read) {
        if (!read) {
            m_messages->show(read.error());
            return;
        }
        if (!m_services.questions.confirm(this, title, question.arg(QLocale().toString(read->size())), title))
            return;
        auto job = [act, tell, ids = *read](Session &session) {
            Moved out;
            QList<QPair<qint64, qint64>> keys;
            for (const qint64 id : ids)
                keys.append({OrdersRepository(session).channelOf(id), id});
            std::sort(keys.begin(), keys.end());
            OrderWork work(session);
            for (const auto &[channel, id] : std::as_const(keys)) {
                try {
                    const Order order = act(work, OrderKey{channel, id, 0});
                    ++out.moved;
                    out.told += tell && work.tell(order, {}) ? 1 : 0;
                } catch (const Failure &failure) {
                    if (failure.error().kind != Error::Kind::Conflict)
                        throw;
                    out.refused << failure.error().message;
                }
            }
            return out;
        };
        QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Moved> &moved) {
            constexpr qsizetype reasonsShown = 3;
            if (!moved) {
                m_messages->show(moved.error());
                return;
            }
            QStringList said{tr("%Ln order(s) changed.", nullptr, moved->moved)};
            said << moved->refused.mid(0, reasonsShown);
            if (moved->refused.size() > reasonsShown)
                said << tr("And %1 more.").arg(QLocale().toString(moved->refused.size() - reasonsShown));
            m_messages->show(moved->refused.isEmpty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning, said.join(u'\n'));
        });
    });
}

void OrdersView::exportAll()
{
    exportTo(
        tr("Export orders"), u"orders.xlsx"_s,
        [&database = m_services.database, query = m_model->query()](const QString &path, const Cancel &cancel) {
            return exportOrders(database, query, path, cancel);
        },
        [](int rows, const QString &path) {
            return tr("%Ln order(s) written to %1, a row for each line.", nullptr, rows).arg(path);
        });
}

} // namespace kontor
