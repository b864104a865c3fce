// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approvals/approvalrule.h"
#include "budgets/budget.h"
#include "companies/recorddialog.h"

class QLineEdit;
class QListWidget;

namespace kontor {

/// What budgets and approval rules of a company choose from.
struct ApprovalChoices
{
    QList<BusinessUnit> units; ///< as a tree
    QList<CompanyRole> roles;
    QList<CompanyUser> users;
    QList<std::pair<qint64, QString>> costCentres, categories;
    QString currency; ///< that new amounts begin with
};

/// A budget: how much, for whom, in which period, and what becomes of what exceeds it.
class BudgetDialog : public RecordDialog
{
    Q_OBJECT
public:
    BudgetDialog(const Services &services, const Budget &budget, const ApprovalChoices &choices, QWidget *parent);

private:
    Budget collected() const;
    void showWhose();
    FieldProblems problems() const override;
    std::function<qint64(Session &session)> job() const override;
    Budget m_budget;
    QLineEdit *m_amount, *m_reason = nullptr;
    QListWidget *m_units, *m_costCentres, *m_people, *m_categories, *m_approvers;
};

/// What makes orders of a company need approval, and who approves in up to three steps.
class ApprovalRuleDialog : public RecordDialog
{
    Q_OBJECT
public:
    ApprovalRuleDialog(const Services &services, const ApprovalRule &rule, const ApprovalChoices &choices, QWidget *parent);

private:
    struct StepWidgets
    {
        QComboBox *who;
        QListWidget *roles, *people;
        QCheckBox *all;
    };
    void addStep(int place, const ApprovalStep &step, const ApprovalChoices &choices);
    void showNeeded();
    ApprovalRule collected() const;
    FieldProblems problems() const override;
    std::function<qint64(Session &session)> job() const override;
    ApprovalRule m_rule;
    QLineEdit *m_amount;
    QListWidget *m_categories, *m_units, *m_roles;
    QList<StepWidgets> m_steps;
};

} // namespace kontor
