// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "orders/ordertablemodel.h"
#include "orders/orderwork.h"

namespace kontor {

/// Orders of all customers: search, by state and payment, moving several on at once, and a file of them.
class OrdersView : public ListPage
{
    Q_OBJECT
public:
    explicit OrdersView(const Services &services, QWidget *parent = nullptr);
    QTableView &table() { return *m_table; }
    OrderTableModel &model() { return *m_model; }
    void showState(const QString &state); ///< see OrderQuery::state
    void exportAll();

Q_SIGNALS:
    void waitingCounted(qint64 orders);
    void openRequested(qint64 id);

private:
    using Act = std::function<Order(OrderWork &work, const OrderKey &key)>;
    void ask() override;
    void countWaiting();
    void updateButtons();
    void open();
    void moveOn(const Act &act, const QString &title, const QString &question, bool tell);

    OrderTableModel *m_model;
    QTableView *m_table;
    QComboBox *m_state = nullptr;
    QComboBox *m_payment = nullptr;
    QComboBox *m_channel = nullptr;
    QList<QAction *> m_ofSome;
    Pacer m_counter;
};

} // namespace kontor
