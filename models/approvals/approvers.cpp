// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "approvals/approvers.h"

#include "base/money.h"
#include "base/storetime.h"
#include "companies/companiesrepository.h"
#include "companies/employees.h"
#include "companies/membership.h"
#include "purchasing/purchasing.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString budgetLeftText(const QString &name, qint64 leftMinor, const QString &currency)
{
    return leftMinor < 0 ? tr("The budget ‘%1’ is overdrawn by %2.").arg(name, formatMoney(-leftMinor, currency))
                         : tr("The budget ‘%1’ has %2 left.").arg(name, formatMoney(leftMinor, currency));
}

QString ApprovalReason::text() const { return text(true); }

QString ApprovalReason::text(bool showsPrices) const
{
    if (kind == u"limit"_s && amountMinor < 0)
        return tr("What may be bought without approval is in another currency.");
    if (kind == u"limit"_s)
        return showsPrices ? tr("It is more than may be bought without approval: %1.").arg(formatMoney(amountMinor, currency))
                           : tr("It is more than may be bought without approval.");
    if (kind == u"asked"_s)
        return tr("Approval was asked for.");
    if (kind == u"budget"_s)
        return showsPrices ? budgetLeftText(name, amountMinor, currency) : tr("The budget ‘%1’ is not enough.").arg(name);
    if (kind == u"cost_centre"_s)
        return tr("What is booked on the cost centre ‘%1’ is approved first.").arg(name);
    return tr("The rule ‘%1’ asks for it.").arg(name);
}

Approvers::Approvers(Session &session, qint64 channelId, qint64 companyId)
{
    CompaniesRepository companies(session);
    const Company company = companies.load(channelId, companyId);
    m_units = companies.units(channelId, companyId);
    const QList<CompanyRole> roles = companies.roles(channelId, companyId);
    m_today = dayIn(session.value(u"SELECT time_zone FROM channels WHERE id = ?"_s, {channelId}).toString(), session.now())
                  .toString(Qt::ISODate);
    for (const CompanyUser &user : MembershipRepository(session).users(channelId, companyId)) {
        if (!user.isPresent() || !user.active || user.deactivated)
            continue;
        Approver one;
        one.user = user;
        one.access.companyId = companyId;
        one.access.unitId = user.unitId;
        one.access.state = company.state;
        one.access.administrator = user.administrator;
        one.access.grant(permissionsOfRoles(roles, user.roleIds));
        m_people << one;
    }
}

const Approver *Approvers::ofCustomer(qint64 customerId) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [customerId](const Approver &one) { return one.user.customerId == customerId; });
    return found == m_people.end() ? nullptr : &*found;
}

/// Whether the reason is theirs to decide, whatever they may.
bool Approvers::isNamed(const Approver &one, const ApprovalReason &reason, const ApprovalCase &about) const
{
    if (reason.who == u"people"_s)
        return reason.whoIds.contains(one.user.id);
    if (reason.who == u"roles"_s)
        return std::any_of(one.user.roleIds.begin(), one.user.roleIds.end(),
                           [&reason](qint64 id) { return reason.whoIds.contains(id); });
    if (reason.who != u"unit"_s || one.access.administrator) // those decide where nobody else can
        return false;
    switch (one.access.scopeOf(u"approve"_s)) {
    case Scope::Company:
        return true;
    case Scope::Tree:
        return unitsAbove(m_units, about.unitId).contains(one.user.unitId);
    case Scope::Unit:
        return one.user.unitId == about.unitId ||
               (about.escalation > 0 && unitsAbove(m_units, about.unitId).contains(one.user.unitId));
    case Scope::Own:
    case Scope::None:
        break;
    }
    return false;
}

bool Approvers::can(const Approver &one, const ApprovalReason &reason, const ApprovalCase &about) const
{
    if (one.user.customerId == about.customerId || !one.access.may(u"approve"_s))
        return false;
    return one.access.administrator ||
           (one.access.isWithin(u"approve"_s, about.totalMinor, about.currency) && isNamed(one, reason, about));
}

QList<Approver> Approvers::administrators() const
{
    QList<Approver> out = m_people;
    out.removeIf([](const Approver &one) { return !one.access.administrator; });
    return out;
}

QList<Approver> Approvers::ableTo(const ApprovalReason &reason, const ApprovalCase &about) const
{
    QList<Approver> named, administrators;
    for (const Approver &one : m_people) {
        if (!can(one, reason, about))
            continue;
        if (isNamed(one, reason, about) && reason.who != u"administrators"_s)
            named << one;
        else if (one.access.administrator)
            administrators << one;
    }
    if (named.isEmpty() || reason.who == u"administrators"_s)
        return administrators;
    const QList<qint64> must = reason.everyone ? mustAgree(reason, about) : QList<qint64>();
    const bool all = std::all_of(must.begin(), must.end(), [&named](qint64 id) {
        return std::any_of(named.begin(), named.end(), [id](const Approver &one) { return one.user.id == id; });
    });
    return all ? named : named + administrators;
}

/// Of "all of them" whoever is named, able or not: who can't is missing, and an administrator decides for them. Not who asks.
QList<qint64> Approvers::mustAgree(const ApprovalReason &reason, const ApprovalCase &about) const
{
    QList<qint64> out = reason.who == u"people"_s ? reason.whoIds : QList<qint64>();
    for (const Approver &one : m_people) {
        if (reason.who == u"roles"_s && isNamed(one, reason, about))
            out << one.user.id;
        if (one.user.customerId == about.customerId)
            out.removeAll(one.user.id);
    }
    return out;
}

bool Approvers::standsInFor(const CompanyUser &deputy, const CompanyUser &absent) const
{
    return absent.deputyId == deputy.id && deputy.id != absent.id &&
           (absent.deputyFrom.isEmpty() || absent.deputyFrom <= m_today) &&
           (absent.deputyTo.isEmpty() || absent.deputyTo >= m_today);
}

QList<Approver> Approvers::inPlaceOf(qint64 customerId, const ApprovalReason &reason, const ApprovalCase &about) const
{
    const Approver *self = ofCustomer(customerId);
    if (self == nullptr || customerId == about.customerId || reason.settled)
        return {};
    QList<Approver> out;
    for (const Approver &one : m_people) {
        if ((one.user.id == self->user.id || standsInFor(self->user, one.user)) && can(one, reason, about))
            out << one;
    }
    return out;
}

bool Approvers::decidesAny(qint64 customerId, QList<ApprovalReason> reasons, const ApprovalCase &about) const
{
    return std::any_of(reasons.begin(), reasons.end(), [&](ApprovalReason &reason) {
        reason.settled = false;
        return !inPlaceOf(customerId, reason, about).isEmpty();
    });
}

bool Approvers::isEnough(const ApprovalReason &reason, const ApprovalCase &about) const
{
    if (reason.agreedIds.isEmpty())
        return false;
    if (!reason.everyone)
        return true;
    const QList<qint64> all = mustAgree(reason, about);
    const bool byAdministrator = std::any_of(m_people.begin(), m_people.end(), [&](const Approver &one) {
        return one.access.administrator && reason.agreedIds.contains(one.user.id);
    });
    return byAdministrator || std::all_of(all.begin(), all.end(), [&reason](qint64 id) { return reason.agreedIds.contains(id); });
}

QList<CompanyUser> Approvers::toTell(const ApprovalReason &reason, const ApprovalCase &about) const
{
    QList<CompanyUser> out;
    const auto add = [&out](const CompanyUser &user) {
        if (std::none_of(out.begin(), out.end(), [&user](const CompanyUser &one) { return one.id == user.id; }))
            out << user;
    };
    for (const Approver &one : ableTo(reason, about)) {
        if (reason.agreedIds.contains(one.user.id))
            continue;
        add(one.user);
        for (const Approver &deputy : m_people) {
            if (standsInFor(deputy.user, one.user) && deputy.user.customerId != about.customerId)
                add(deputy.user);
        }
    }
    return out;
}

} // namespace kontor
