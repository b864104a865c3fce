// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"

#include <QDate>

namespace kontor {

/// What a company, units, cost centres or employees may spend in a period. Never deleted: an inactive one binds nobody. A value.
struct Budget
{
    qint64 id = 0, channelId = 0, companyId = 0;
    QString name; ///< unique in its company, without regard to case
    QString owner =
        QStringLiteral("company"); ///< "company", "units", "cost_centres", or "employees": each of them has the amount
    QString period = QStringLiteral("month"); ///< "order", "day", "month", "quarter", "year", "once" (from begins to ends)
    QString begins, ends; ///< days it is in force, both included (ISO 8601); empty: open
    qint64 firstMonth = 1; ///< in which the company's year begins, for quarters and years
    qint64 amountMinor = 0;
    QString currency;
    QString rule = QStringLiteral("approval"); ///< of what exceeds it: "block", "warn", "approval"
    bool carryOver = false; ///< what a period leaves is added to the next one
    qint64 warnPercent = 0; ///< tells from so much spent; 0: never
    bool active = true;
    qint64 createdAt = 0, rowVersion = 0;
    QList<qint64> unitIds, costCentreIds, userIds; ///< whose it is, as `owner` says; units with those below; ascending
    QList<qint64> categoryIds; ///< of the products that count; empty: all
    QList<qint64> approverIds; ///< company users; empty: the administrators
};

const FieldSet<Budget> &budgetFields();
FieldProblems validate(const Budget &budget);

/// The first day of the period that a day is in; none where the budget is not in force then. Of "order" the day itself.
QDate periodBegin(const Budget &budget, QDate day);
/// The first day of the period before; none where there is none.
QDate periodBefore(const Budget &budget, QDate begin);
/// "November 2026", "Q1 2027", in the reader's language.
QString periodLabel(const Budget &budget, QDate begin);
QString ownerLabel(const QString &owner);
QString ruleLabel(const QString &rule);

} // namespace kontor
