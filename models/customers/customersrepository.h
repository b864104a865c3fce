// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "database/session.h"

namespace kontor {

/// Customers with their addresses and attributes. Every change raises row_version, refreshes the list columns, leaves an
/// activity row, settles issues and ends store sessions where it must, all in the caller's transaction.
class CustomersRepository
{
public:
    explicit CustomersRepository(Session &session) : m_session(session) {}

    /// Throws NotFound. By its trade store where that is known: on a distributed database one node is asked, not all.
    Customer load(qint64 channelId, qint64 id);
    Customer load(qint64 id);
    qint64 channelOf(qint64 id); ///< throws NotFound
    QList<Customer> load(const QList<qint64> &ids);
    /// The same for thousands at once, through a temporary table; in the order of their ids.
    QList<Customer> loadMany(const QList<qint64> &ids);
    /// Those of one customer, in their order.
    QList<Address> addresses(qint64 channelId, qint64 id);
    qint64 idOfSourceCode(qint64 channelId, qint64 sourceId, const QString &code); ///< 0 when there is none
    qint64 idOfEmail(qint64 channelId, const QString &email); ///< only while e-mails are unique there

    /// Stores a new record, makes its username, answers it with id and username. Throws Invalid, Conflict (e-mail, code taken).
    Customer insert(Customer customer);
    /// Stores a changed record if nobody else did since `rowVersion` was read; answers what is stored now. Where the trade store wants
    /// e-mail addresses confirmed, a new one waits in `emailWanted`.
    /// Throws Conflict with detail "row_version" otherwise. Status and passwords have functions of their own.
    Customer update(Customer customer);

    /// The address that waited is the customer's now; false when there is none. Throws Conflict when somebody else has it meanwhile.
    bool confirmEmail(qint64 channelId, qint64 id);

    /// Sets one column on many customers; answers how many really changed.
    int setPriceTier(const QList<qint64> &ids, qint64 priceTierId);
    int setWarehouse(const QList<qint64> &ids, qint64 warehouseId);
    /// Ends their store sessions and tickets at once.
    int deactivate(const QList<qint64> &ids);
    /// Back to active (with a password) or pending.
    int reenable(const QList<qint64> &ids);
    void reenableAs(qint64 id, Customer::Status status); ///< as the customer was before: not every active one has a password yet

    /// `hash` is argon2id text from credentials/password.h. Ends the customer's sessions and links. `mustChange`: set by staff, who tell
    /// the customer by mail that they did (never the password); throws Denied where the trade store does not allow it.
    void setPassword(qint64 channelId, qint64 id, const QString &hash, bool mustChange);
    QStringList tags(); ///< that customers have, sorted
    /// `wanted` if that customer is of this trade store, else its newest one; 0 when it has none.
    qint64 exampleOf(qint64 channelId, qint64 wanted);
    /// The customer's answer to whether staff may log in for them.
    void setActingConsent(qint64 channelId, qint64 id, bool yes);
    /// Whether the customer has a personal sign-in link; without one every such link is dead.
    void setPersonalLink(qint64 channelId, qint64 id, bool has);

private:
    QList<Customer> loadPart(const QString &which, const QVariantList &values);
    void checkTaken(const Customer &customer);
    void setOwn(qint64 channelId, qint64 id, const QString &column, const QVariant &value, const QString &action);
    void storeParts(const Customer &customer, const Customer &before);
    QVariantList columnValues(const Customer &customer);
    QString uniqueEmailKey(const Customer &customer);
    template <typename Change> int changeEach(const QList<qint64> &ids, const QString &action, Change change);
    void writeBack(const Customer &customer, const Customer &before, const QString &action);

    Session &m_session;
};

/// Names and addresses that a customer's password must not lean on.
QStringList aboutCustomer(const Customer &customer);
/// Lower case and NFC: how e-mail addresses are compared.
QString emailKey(const QString &email);

} // namespace kontor
