// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "orders/orderwork.h"
#include "orders/quantitiesdialog.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QMenu;
class QTableWidget;
class QToolButton;
class QTreeWidget;

namespace kontor {

class MessageBar;

/// One order: what was ordered, what became of it, who did that; and moving it on. Follows what others do to it.
class OrderDialog : public QDialog
{
    Q_OBJECT
public:
    OrderDialog(const Services &services, qint64 id, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerRequested(qint64 id);

private:
    using Act = std::function<Order(OrderWork &work, const OrderKey &key)>;
    struct Shown
    {
        Order order;
        QList<OrderEvent> history;
        QString customer;
    };

    QToolButton *addButton(const QString &name, const QString &icon, const QString &text, const std::function<void()> &run);
    void load();
    void fill(const Shown &shown);
    void fillLines(const Order &order);
    void fillMenus(const Order &order);
    void askHold();
    void ask(QuantitiesDialog::Act act);
    /// `reason`: what the customer is told with it.
    void act(const Act &act, const QString &said, const QString &reason = {}, bool tells = true);

    Services m_services;
    qint64 m_id;
    Order m_order;
    MessageBar *m_messages;
    QLabel *m_summary;
    QLabel *m_about;
    QLabel *m_total;
    QTableWidget *m_lines;
    QTreeWidget *m_history;
    QCheckBox *m_tell;
    QList<QToolButton *> m_buttons;
    QToolButton *m_state = nullptr;
    QToolButton *m_payment = nullptr;
    QToolButton *m_ship = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_hold = nullptr;
    bool m_busy = false;
};

} // namespace kontor
