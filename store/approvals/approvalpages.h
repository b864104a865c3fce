// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approvals/approvalrule.h"
#include "budgets/budget.h"
#include "companies/companybase.h"

namespace kontor {

/// Budgets of a company with what was booked on them, and its approval rules.
class ApprovalPages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    /// What both kinds of forms choose from.
    struct Choices
    {
        QList<BusinessUnit> units;
        QList<CompanyRole> roles;
        QList<CompanyUser> people;
        QList<std::pair<qint64, QString>> costCentres, categories;
    };
    static Choices choicesOf(Session &session, const Visitor &visitor);

    http::Response budgets(const http::Request &request, const Visitor &visitor);
    http::Response budget(const http::Request &request, const Visitor &visitor);
    http::Response saveBudget(const http::Request &request, const Visitor &visitor);
    http::Response removeBudget(const http::Request &request, const Visitor &visitor);
    http::Response budgetPage(const http::Request &request, const Visitor &visitor, qint64 id, const Error *problem);
    static Budget typedBudget(const http::Request &request, Budget budget);
    static void setBudget(Page &page, const http::Request &request, const Budget &budget, const Choices &choices, bool typed);
    http::Response rules(const http::Request &request, const Visitor &visitor);
    http::Response rule(const http::Request &request, const Visitor &visitor);
    http::Response saveRule(const http::Request &request, const Visitor &visitor);
    http::Response removeRule(const http::Request &request, const Visitor &visitor);
    http::Response rulePage(const http::Request &request, const Visitor &visitor, qint64 id, const Error *problem);
    static ApprovalRule typedRule(const http::Request &request, ApprovalRule rule);
};

} // namespace kontor
