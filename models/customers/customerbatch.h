// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "customers/customer.h"
#include "customers/customercolumns.h"
#include "customers/usernames.h"
#include "database/session.h"

#include <QSet>

#include <set>

namespace kontor {

/// Many customers written in sets: new ones by the engine's bulk load, changed ones through a small temporary table and one UPDATE, with
/// activity, issues and (for undo) before-images written the same way. One object per transaction; the same rules as CustomersRepository,
/// but for the checks, which the caller has made: customers are normalised and valid.
class CustomerBatch
{
public:
    /// A customer as read and as it shall be.
    struct Change
    {
        Customer before;
        Customer after;
        qint64 passwordId = 0; ///< see PasswordHashes; 0: the password stays
        QString action; ///< for the activity: "changed", "deactivated", "re-enabled"
        QList<FieldChange> changes;
    };

    /// `batchId` owns the before-images; 0 keeps none, and no activity for each new customer either.
    /// `usernames` may know every name there is (see KeyFilter).
    CustomerBatch(Session &session, qint64 batchId, const Directory &directory, KeyFilter *usernames = nullptr);

    /// Usernames for new customers, into their search texts too. Asks the database only if not all names are known.
    void giveUsernames(QList<Customer> &customers, QList<DerivedColumns> &derived);
    /// From now on every username is looked up: others gave some meanwhile.
    void askForUsernames() { m_usernames.askTheDatabase(); }
    /// Gives ids and stores; `passwordIds` (see PasswordHashes) and `derived` belong to each. A key taken meanwhile throws SqlError of kind Conflict.
    void insert(QList<Customer> &customers, const QList<qint64> &passwordIds, const QList<DerivedColumns> &derived);
    /// Before insert() and update() of one chunk: e-mail addresses that change hands between these are free for their new owners.
    void setAsideEmails(const QList<Change> &changes, const QList<DerivedColumns> &added);
    /// Stores those that nobody changed since they were read; answers the places of the others. A new e-mail address that the trade
    /// store wants confirmed waits, and its owner is asked by mail.
    QList<qsizetype> update(const QList<Change> &wanted);
    /// New e-mail addresses so far that wait for their owners.
    qint64 toConfirm() const { return m_toConfirm; }

private:
    QList<qint64> takeIds(qsizetype count);
    DerivedColumns derivedOf(const Customer &customer) const;
    void writeCustomer(BulkWriter &out, const Customer &customer, const DerivedColumns &derived) const;
    std::unique_ptr<BulkWriter> activityWriter() const;
    void writeActivity(BulkWriter &out, const Customer &customer, const QString &action, const QString &changes) const;
    void writeAddresses(const QList<const Customer *> &customers);
    void writeAttributes(const QList<const Customer *> &customers);
    QHash<qsizetype, QString> holdBackEmails(QList<Change> &changes) const;
    void writeChanges(const QList<Change> &changes, const QSet<qsizetype> &left);
    void endCredentials(const QList<Change> &changes, const QSet<qsizetype> &left);
    QSet<qint64> lockUnchanged(const std::set<qint64> &channels);
    void keepImages();
    void openIssues(const QList<const Customer *> &added);

    Session &m_session;
    qint64 m_batchId;
    const Directory &m_directory;
    Usernames m_usernames;
    QList<qint64> m_ids; ///< for customers to come
    bool m_asked = false;
    qint64 m_toConfirm = 0;
};

} // namespace kontor
