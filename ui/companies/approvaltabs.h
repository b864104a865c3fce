// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets/budgetledger.h"
#include "companies/approvaldialogs.h"
#include "companies/recordtabs.h"

namespace kontor {

/// What the company editor shows of who may spend how much: budgets with how they stand, and approval rules.
class ApprovalTabs : public RecordTabs
{
    Q_OBJECT
public:
    ApprovalTabs(const Services &services, QTabWidget *tabs);
    /// Asks for everything anew.
    void show(qint64 channelId, qint64 companyId);

private:
    struct Loaded
    {
        ApprovalChoices choices;
        QList<Budget> budgets;
        QList<ApprovalRule> rules;
        QList<BudgetState> states; ///< only for who sees orders
    };
    void fill();
    QString whose(const Budget &budget) const;
    QString approvers(const ApprovalRule &rule) const;
    void editBudget(bool isNew);
    void editRule(bool isNew);

    QTableWidget *m_budgets, *m_rules;
    qint64 m_channelId = 0, m_companyId = 0;
    Loaded m_loaded;
};

} // namespace kontor
