// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/services.h"
#include "requests/orderrequest.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QTreeWidget;

namespace kontor {

class MessageBar;

/// An order request as staff see it: what is wanted, why it needs approval and who decides, and what happened to it.
class RequestDialog : public QDialog
{
    Q_OBJECT
public:
    RequestDialog(const Services &services, qint64 id, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerRequested(qint64 id);
    void companyRequested(qint64 id);
    void orderRequested(qint64 id);

private:
    struct Shown
    {
        OrderRequest request;
        qint64 orderId = 0;
        QList<QStringList> approvers; ///< of each reason
        QList<RequestEvent> history;
    };
    void load();
    void fill(const Shown &shown);

    Services m_services;
    qint64 m_id;
    Shown m_shown;
    MessageBar *m_messages;
    QLabel *m_summary, *m_about;
    QTableWidget *m_lines, *m_reasons;
    QTreeWidget *m_history;
    QPushButton *m_order;
};

} // namespace kontor
