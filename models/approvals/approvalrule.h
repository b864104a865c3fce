// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"

namespace kontor {

/// Who decides in one step of an approval. A value.
struct ApprovalStep
{
    QString who =
        QStringLiteral("none"); ///< "none", "unit" (whoever may approve for the unit), "roles", "people", "administrators"
    bool everyone = false; ///< of "roles" and "people" all must agree, else one
    QList<qint64> ids; ///< roles or company users; ascending
    friend bool operator==(const ApprovalStep &, const ApprovalStep &) = default;
};

/// What makes orders of a company need approval, however much somebody may buy for. A value.
struct ApprovalRule
{
    static constexpr int stepsMax = 3;
    qint64 id = 0, channelId = 0, companyId = 0;
    QString name; ///< unique in its company, without regard to case
    bool active = true;
    QString condition = QStringLiteral("total"); ///< "total", "products", "category", "new_address", "first_order"
    qint64 amountMinor = 0; ///< of "total": from a total above it on
    QString currency;
    qint64 products = 0; ///< of "products": from more different products on
    QList<qint64> categoryIds; ///< of "category": any of them; ascending
    QList<qint64> unitIds, roleIds; ///< whom it binds: in these units and those below, with one of these roles; empty: all
    ApprovalStep step1{QStringLiteral("unit"), false, {}}, step2, step3;
    qint64 rowVersion = 0;
    QList<ApprovalStep> steps() const; ///< those that there are
};

const FieldSet<ApprovalRule> &approvalRuleFields();
FieldProblems validate(const ApprovalRule &rule);
/// "Total above 500.00 EUR"
QString conditionInWords(const ApprovalRule &rule);
QString approversLabel(const QString &who);

} // namespace kontor
