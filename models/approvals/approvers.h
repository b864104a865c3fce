// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "companies/company.h"
#include "database/session.h"

namespace kontor {

/// "The budget ‘Fair’ has 12.00 EUR left."
QString budgetLeftText(const QString &name, qint64 leftMinor, const QString &currency);

/// What has to be agreed to in a purchase, and who decides that. A value.
struct ApprovalReason
{
    int step = 1;
    QString kind; ///< "limit", "asked", "rule", "budget", "cost_centre"
    qint64 refId = 0; ///< of the rule, budget or cost centre
    QString name; ///< what that was called
    qint64 amountMinor = 0; ///< of "limit": up to which they may buy, -1: that is in another currency; of "budget": what was left
    QString currency;
    QString who = QStringLiteral("unit"); ///< as ApprovalStep has it
    bool everyone = false;
    QList<qint64> whoIds;
    QList<qint64> agreedIds; ///< company users who agreed, or for whom somebody did
    bool settled = false;
    QString text() const; ///< in words; `showsPrices` false: without amounts
    QString text(bool showsPrices) const;
};

/// What is decided: for which unit, how much, and who may not. A value.
struct ApprovalCase
{
    qint64 unitId = 0;
    qint64 totalMinor = 0;
    QString currency;
    qint64 customerId = 0; ///< who asks: nobody decides their own
    int escalation = 0; ///< 1: also those of the units above; administrators always can
};

/// Somebody of a company with what they may do there.
struct Approver
{
    CompanyUser user;
    Access access;
};

/// Who can decide in a company: who is there, active and able now. Read once; a value.
class Approvers
{
public:
    Approvers(Session &session, qint64 channelId, qint64 companyId);

    /// Those who decide a reason, deputies not among them; administrators where nobody else can, or not all of those who must.
    QList<Approver> ableTo(const ApprovalReason &reason, const ApprovalCase &about) const;
    /// In whose place somebody decides a reason now: their own, and that of whoever named them deputy for today. Empty: they can't.
    QList<Approver> inPlaceOf(qint64 customerId, const ApprovalReason &reason, const ApprovalCase &about) const;
    /// Whether somebody decides one of the reasons, whichever step it is in and whether they did already.
    bool decidesAny(qint64 customerId, QList<ApprovalReason> reasons, const ApprovalCase &about) const;
    /// All must agree who can: whether those who did are enough.
    bool isEnough(const ApprovalReason &reason, const ApprovalCase &about) const;
    /// Whom to write to about it: those who decide it, and their deputies.
    QList<CompanyUser> toTell(const ApprovalReason &reason, const ApprovalCase &about) const;
    QList<Approver> administrators() const;
    const Approver *ofCustomer(qint64 customerId) const; ///< nullptr for who is not there, or not active

private:
    QList<qint64> mustAgree(const ApprovalReason &reason, const ApprovalCase &about) const;
    bool can(const Approver &one, const ApprovalReason &reason, const ApprovalCase &about) const;
    bool isNamed(const Approver &one, const ApprovalReason &reason, const ApprovalCase &about) const;
    bool standsInFor(const CompanyUser &deputy, const CompanyUser &absent) const;

    QList<BusinessUnit> m_units;
    QList<Approver> m_people;
    QString m_today; ///< ISO 8601, in the trade store's zone
};

} // namespace kontor
