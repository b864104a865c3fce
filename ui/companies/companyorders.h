// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "orders/ordertablemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace kontor {

/// The orders that were placed for a company, the newest first.
class CompanyOrders : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyOrders(const Services &services, QWidget *parent = nullptr);
    void show(qint64 channelId, qint64 companyId);

Q_SIGNALS:
    void openRequested(qint64 orderId);

private:
    void ask();
    void sayCount();

    OrderTableModel m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
    OrderQuery m_query;
};

} // namespace kontor
