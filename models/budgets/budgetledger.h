// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets/budget.h"
#include "database/session.h"

#include <optional>

namespace kontor {

/// A line of something that is bought, as budgets count it. A value.
struct Spending
{
    qint64 productId = 0, categoryId = 0, costCentreId = 0;
    qint64 quantity = 0;
    qint64 minor = 0; ///< of the purchase's currency, after discounts, before tax
};

/// Who buys for a company. A value.
struct Spender
{
    qint64 channelId = 0, companyId = 0, unitId = 0;
    qint64 customerId = 0, userId = 0; ///< userId: of company_users
    QString currency;
};

/// What a purchase takes from a budget. A value.
struct BudgetUse
{
    Budget budget;
    QDate period; ///< its first day
    qint64 userId = 0; ///< whose share it is, where each of the employees has the amount
    qint64 thereMinor = 0; ///< the amount, with what was left before where that is carried over
    qint64 usedMinor = 0; ///< spent and reserved, without this purchase
    QMap<int, qint64> lines; ///< place of a line → what it takes
    bool foreign = false; ///< the purchase is in another currency: counts as exceeded, and nothing is booked

    qint64 takes() const;
    qint64 left() const { return thereMinor - usedMinor; } ///< before the purchase; may be negative
    bool isExceeded() const { return foreign || takes() > left(); }
    bool isNear() const; ///< from so much on as its warnPercent says
};

/// How a budget stands in a period. A value.
struct BudgetState
{
    Budget budget;
    QDate period;
    qint64 userId = 0;
    qint64 thereMinor = 0, spentMinor = 0, reservedMinor = 0;
    qint64 left() const { return thereMinor - spentMinor - reservedMinor; }
};

/// What was booked on a budget. A value.
struct BudgetEntry
{
    QDate period;
    qint64 userId = 0;
    QString kind; ///< "reserved", "released", "committed", "restored", "changed"
    QString order, request; ///< numbers
    qint64 amountMinor = 0;
    qint64 at = 0;
    QString actor, reason;
};
QString budgetEntryLabel(const QString &kind);

/// The append-only book of budgets: what was taken, and what came back. Each entry has a key of its cause, so that nothing is booked twice.
class BudgetLedger
{
public:
    explicit BudgetLedger(Session &session) : m_session(session) {}

    /// What a purchase would take from each budget that applies to it, in the order of their ids; those of another currency, too. With `lock`
    /// the budgets stay locked until the transaction's end. Days begin in the trade store's zone.
    QList<BudgetUse> uses(const Spender &spender, const QList<Spending> &lines, bool lock);

    void reserve(const QList<BudgetUse> &uses, qint64 requestId, qint64 round);
    void release(qint64 channelId, qint64 requestId); ///< all that is reserved for it
    void commit(const QList<BudgetUse> &uses, qint64 orderId);
    /// What was cancelled of a line comes back, into the period that was charged. `cancelled`: how many of the line in all; makes the entry unique.
    void restore(qint64 channelId, qint64 orderId, int line, qint64 cancelled, qint64 minor);

    /// In the period that today is in; of employees' budgets one for each of `userIds`, or of all.
    QList<BudgetState> states(qint64 channelId, const QList<Budget> &budgets, const QList<qint64> &userIds = {});
    /// The newest first; lines that were booked at once as one.
    QList<BudgetEntry> entries(qint64 channelId, qint64 budgetId, int limit);
    QList<qint64> ofRequest(qint64 channelId, qint64 requestId); ///< the budgets on which it reserved something

private:
    struct Sums
    {
        qint64 spent = 0, reserved = 0;
        qint64 used() const { return spent + reserved; }
    };
    using ByPeriod = QMap<QDate, Sums>;
    QHash<qint64, ByPeriod> sums(const Budget &budget, QDate period, const std::optional<qint64> &userId);
    static qint64 there(const Budget &budget, QDate period, const ByPeriod &sums, QDate first);
    QDate firstDay(const Budget &budget);
    QDate today(qint64 channelId);
    void write(const BudgetUse &use, const QString &kind, qint64 orderId, qint64 requestId, qint64 mark);
    Session &m_session;
    QString m_zone;
    qint64 m_zoneOf = 0;
};

/// The categories of products, by id.
QHash<qint64, qint64> categoriesOf(Session &session, const QList<qint64> &productIds);

} // namespace kontor
