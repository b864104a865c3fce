// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "customers/customersdesk.h"

class QComboBox;

namespace kontor {

class CustomersRepository;

/// What is changed of the selected customers without opening them: of one as an edit of its own, of several as a batch that can be undone.
class CustomerChanges : public QObject
{
    Q_OBJECT
public:
    CustomerChanges(Desk &desk, CustomersDesk &customers);

private:
    struct Choice
    {
        QString what;
        QString field; ///< of BulkEdit
        std::function<QString(int)> question; ///< for so many customers
        QString button;
        void (*fill)(QComboBox *box, const Directory &directory, const QString &none);
        int (CustomersRepository::*set)(const QList<qint64> &ids, qint64 id);
        qint64 Customer::*present;
    };
    /// `then` gets the customer where only one is meant: questions about one name them.
    void named(const BulkTarget &target, const std::function<void(const Customer *)> &then);
    void chooseFor(const Choice &choice);
    void choosePriceTier();
    void chooseWarehouse();
    void applyTo(const BulkTarget &target, const QString &what, const QString &field, const QString &value,
                 const std::function<int(CustomersRepository &, const QList<qint64> &)> &changeOne);
    void deactivate();
    bool isFewUnasked(const BulkTarget &target) const;
    void reenable();
    void setPassword();
    void bulkEdit();
    void applyBulk(const BulkTarget &target, const FieldValues &values);

    Desk &m_desk;
    CustomersDesk &m_customers;
};

} // namespace kontor
