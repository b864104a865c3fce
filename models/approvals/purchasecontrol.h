// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approvals/approvers.h"
#include "budgets/budgetledger.h"

namespace kontor {

/// What somebody wants to buy for a company, before it is an order. A value.
struct Purchase
{
    Spender spender;
    qint64 totalMinor = 0;
    QString shippingAddress; ///< as orders keep it
    QList<Spending> lines;
    bool asked = false; ///< they want it approved, needed or not
};

/// What stands in the way of a purchase. A value.
struct PurchaseCheck
{
    QList<ApprovalReason> reasons; ///< what must be approved, in the order of steps
    QStringList blocks; ///< why it can't be ordered at all, each a sentence
    QStringList warnings;
    QList<BudgetUse> budgets; ///< all that it takes from
    bool needsApproval() const { return !reasons.isEmpty(); }
    QStringList blocksFor(bool showsPrices) const; ///< without amounts for whoever sees no prices
};

/// The rules of a company about who buys what for how much: roles' limits, approval rules, budgets, cost centres' approvers. Nothing binds an
/// administrator, or whoever buys for themselves. `lock`: the budgets stay locked until the transaction's end.
PurchaseCheck checkPurchase(Session &session, const Purchase &purchase, bool lock);

/// Without amounts for whoever sees no prices.
QStringList reasonTexts(const QList<ApprovalReason> &reasons, bool showsPrices);

} // namespace kontor
