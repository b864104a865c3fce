// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "customers/customerlist.h"
#include "database/database.h"
#include "imports/stagedrow.h"

namespace kontor {

/// Whom a bulk edit means: chosen customers, or all that a query finds.
struct BulkTarget
{
    QList<qint64> ids;
    std::optional<CustomerQuery> query; ///< counts when set
    qint64 agreed = -1; ///< how many of a query somebody agreed to; with another number nothing is changed
    qint64 size() const { return query ? agreed : ids.size(); } ///< -1: not known
};

/// What hangs on the customers of a bulk edit.
struct BulkTouched
{
    qint64 customers = 0;
    qint64 openCarts = 0;
    qint64 sessions = 0; ///< signed in to the trade store now
};

/// Fields set to one value for many customers at once, by the names of fieldValues(): price_tier, warehouse, language, commission_reduced,
/// accepts_marketing, status ("active" or "deactivated"), note, tags ("+a, -b" adds
/// and takes away), attribute/NAME. An empty value clears. One batch, undoable like an import.
class BulkEdit
{
public:
    /// Where a change of so many customers runs: a few need not wait for an import, and many do not keep other edits waiting.
    static Lane laneFor(qint64 customers);

    explicit BulkEdit(Session &session) : m_session(session) {}

    BulkTouched count(const BulkTarget &target);
    /// Throws Invalid when a value breaks a rule. Customers whom somebody changes at the same moment are counted as refused.
    ImportReport apply(const BulkTarget &target, const FieldValues &values, const std::shared_ptr<Progress> &progress = {});
    /// Each customer with values of its own: what was typed into a table. Kept as one batch too. Whoever has other values than those `seen`
    /// when it was typed is left as they are, see left().
    ImportReport apply(const QMap<qint64, FieldValues> &values, const QMap<qint64, FieldValues> &seen);
    /// The customers whom somebody else had changed, with what they have now where that was read.
    const QMap<qint64, FieldValues> &left() const { return m_left; }
    /// New e-mail addresses that wait for their owners, as the trade store wants it.
    qint64 toConfirm() const { return m_toConfirm; }

private:
    QList<qint64> idsAfter(const BulkTarget &target, qint64 last, qsizetype limit);
    template <typename ValuesOf>
    ImportReport run(const BulkTarget &target, const QString &kind, ValuesOf valuesOf, const QMap<qint64, FieldValues> &seen,
                     const std::shared_ptr<Progress> &progress);
    qint64 countOver(const BulkTarget &target, const QString &sql);
    qint64 countCustomers(const BulkTarget &target);
    void checkTaken(const Customer &before, const Customer &after, const BulkTarget &target);

    Session &m_session;
    QMap<qint64, FieldValues> m_left;
    qint64 m_toConfirm = 0;
};

} // namespace kontor
