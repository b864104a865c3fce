// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "database/session.h"
#include "imports/stagedrow.h"

namespace kontor {

struct Directory;

/// Several customers of one trade store become one. A value.
struct MergePlan
{
    qint64 keepId = 0;
    QList<Customer> customers; ///< all of them, as they were shown
    FieldValues chosen; ///< of the one that is kept, by the names of fieldValues()
};

/// What such a merge would do, for people to look at first.
struct MergePreview
{
    Customer merged; ///< with all addresses, tags and attributes
    QList<FieldChange> changes; ///< of the one that is kept
    qint64 orders = 0, mails = 0, entries = 0, memberships = 0; ///< that are carried over
    qint64 cartLines = 0, doubleMemberships = 0; ///< that are not: the one that is kept belongs to those companies already
};

/// The one that a person would keep: who can sign in and did so last, else the oldest. `customers` is not empty.
qint64 proposedKeep(const QList<Customer> &customers);
/// Fields of the records in which they differ, addresses aside.
QStringList differingFields(const QList<Customer> &customers);
/// The kept one's own values, and where it has none that of the first who has one.
FieldValues proposedValues(const QList<Customer> &customers, qint64 keepId);

class CustomerMerge
{
public:
    explicit CustomerMerge(Session &session) : m_session(session) {}

    MergePreview preview(const MergePlan &plan);
    /// One batch, which undo takes back: the kept one gets the chosen values, all addresses, tags and attributes, orders, mails and the
    /// timeline; the others are deactivated, their sessions end. Throws Invalid (other trade stores, a value that breaks a rule), Conflict
    /// (somebody changed one of them since, or has the e-mail address or code).
    ImportReport apply(const MergePlan &plan);

private:
    Session &m_session;
};

} // namespace kontor
