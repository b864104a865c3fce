// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kontor {

/// Asks how many of an order's lines are shipped or cancelled: at first all that is open.
class QuantitiesDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Act { Ship, Cancel };
    QuantitiesDialog(const Order &order, Act act, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Place of a line → how many; and why.
    void chosen(const QMap<int, qint64> &quantities, const QString &reason);

private:
    QMap<int, qint64> quantities() const;
    void setAll(bool all);
    void updateButton();

    Order m_order;
    Act m_act;
    QMap<int, QSpinBox *> m_boxes; ///< by place of the line
    QLineEdit *m_reason;
    QPushButton *m_go = nullptr;
};

} // namespace kontor
