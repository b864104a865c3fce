// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "approvals/approvalrulesrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "budgets/approvalparts.h"
#include "companies/companiesrepository.h"
#include "companies/companyrecords.h"
#include "companies/granting.h"
#include "companies/membership.h"
#include "purchasing/purchasingids.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto owner = u"rule"_s;

struct StepPart
{
    ApprovalStep ApprovalRule::*step;
    QString name;
};
const QList<StepPart> &stepParts()
{
    static const QList<StepPart> list = {
        {&ApprovalRule::step1, u"step1"_s}, {&ApprovalRule::step2, u"step2"_s}, {&ApprovalRule::step3, u"step3"_s}};
    return list;
}

/// Roles and people under names of their own: a role's id may be somebody's, too.
QString partOfStep(const StepPart &part, const QString &who) { return part.name + (who == u"roles"_s ? u"_role"_s : u"_user"_s); }

ApprovalParts partsOf(const ApprovalRule &rule)
{
    ApprovalParts out{{u"unit"_s, rule.unitIds}, {u"role"_s, rule.roleIds}, {u"category"_s, rule.categoryIds}};
    for (const StepPart &part : stepParts())
        out.insert(partOfStep(part, (rule.*part.step).who), (rule.*part.step).ids);
    return out;
}

void tidy(ApprovalRule &rule)
{
    approvalRuleFields().normalise(rule);
    rule.currency = rule.condition == u"total"_s ? rule.currency.toUpper() : QString();
    rule.amountMinor = rule.condition == u"total"_s ? rule.amountMinor : 0;
    rule.products = rule.condition == u"products"_s ? rule.products : 0;
    rule.categoryIds = rule.condition == u"category"_s ? inOrder(rule.categoryIds) : QList<qint64>();
    rule.unitIds = inOrder(rule.unitIds);
    rule.roleIds = inOrder(rule.roleIds);
    for (const StepPart &part : stepParts()) {
        ApprovalStep &step = rule.*part.step;
        const bool named = step.who == u"roles"_s || step.who == u"people"_s;
        step.ids = named ? inOrder(step.ids) : QList<qint64>();
        step.everyone = named && step.everyone;
    }
}

} // namespace

QList<ApprovalRule> ApprovalRulesRepository::read(const QString &where, const QVariantList &values)
{
    QList<ApprovalRule> out = recordsOf(
        approvalRuleFields(),
        m_session.select(u"SELECT %1 FROM approval_rules WHERE %2"_s.arg(approvalRuleFields().selectList(), where), values));
    QList<qint64> ids;
    for (const ApprovalRule &one : std::as_const(out))
        ids << one.id;
    if (out.isEmpty())
        return out;
    const auto parts = approvalParts(m_session, out.front().channelId, owner, ids);
    for (ApprovalRule &one : out) {
        const ApprovalParts own = parts.value(one.id);
        one.unitIds = own.value(u"unit"_s);
        one.roleIds = own.value(u"role"_s);
        one.categoryIds = own.value(u"category"_s);
        for (const StepPart &part : stepParts())
            (one.*part.step).ids = own.value(partOfStep(part, (one.*part.step).who));
    }
    return out;
}

QList<ApprovalRule> ApprovalRulesRepository::all(qint64 channelId, qint64 companyId)
{
    return read(u"channel_id = ? AND company_id = ? ORDER BY name_key, id"_s, {channelId, companyId});
}

ApprovalRule ApprovalRulesRepository::load(qint64 channelId, qint64 companyId, qint64 id)
{
    const QList<ApprovalRule> found = read(u"channel_id = ? AND company_id = ? AND id = ?"_s, {channelId, companyId, id});
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The rule is not there any more."));
    return found.front();
}

void ApprovalRulesRepository::checkParts(const ApprovalRule &rule)
{
    CompaniesRepository companies(m_session);
    companies.load(rule.channelId, rule.companyId);
    const QList<qint64> roles = idsIn(companies.roles(rule.channelId, rule.companyId));
    refuseForeign(rule.unitIds, idsIn(companies.units(rule.channelId, rule.companyId)), u"units"_s,
                  tr("A unit that it was for is not there any more."));
    refuseForeign(rule.roleIds, roles, u"roles"_s, tr("A role that it was for is not there any more."));
    QList<qint64> people;
    for (const Row &row : m_session.select(u"SELECT id FROM company_users WHERE channel_id = ? AND company_id = ?"_s,
                                           {rule.channelId, rule.companyId}))
        people << row.integer(0);
    for (const StepPart &part : stepParts()) {
        const ApprovalStep &step = rule.*part.step;
        refuseForeign(step.ids, step.who == u"roles"_s ? roles : people, part.name,
                      step.who == u"roles"_s ? tr("A role that approves is not there any more.")
                                             : tr("Somebody who approves does not belong to the company any more."));
    }
}

/// Whoever a rule names may approve at all; for how much is asked when something is to be approved.
void ApprovalRulesRepository::checkApprovers(const ApprovalRule &rule)
{
    const QList<CompanyRole> roles = CompaniesRepository(m_session).roles(rule.channelId, rule.companyId);
    const auto approves = [](const QString &granted) {
        return permissionsOf(granted).value(u"approve"_s, Scope::None) > Scope::Own;
    };
    const QList<CompanyUser> people = MembershipRepository(m_session).users(rule.channelId, rule.companyId);
    for (const StepPart &part : stepParts()) {
        const ApprovalStep &step = rule.*part.step;
        for (const CompanyRole &role : step.who == u"roles"_s ? rolesWithIds(step.ids, roles) : QList<CompanyRole>()) {
            if (!approves(role.permissions))
                throw Failure(Error::Kind::Invalid,
                              tr("The role ‘%1’ does not let its people approve what others ask for.").arg(role.name), part.name);
        }
        for (const CompanyUser &one : people) {
            if (step.who == u"people"_s && step.ids.contains(one.id) && !one.administrator &&
                !approves(permissionsOfRoles(roles, one.roleIds)))
                throw Failure(
                    Error::Kind::Invalid,
                    tr("%1 may not approve what others ask for. Give them a role that lets them first.").arg(one.person()),
                    part.name);
        }
    }
}

qint64 ApprovalRulesRepository::save(ApprovalRule rule)
{
    tidy(rule);
    refuse(validate(rule));
    checkParts(rule);
    checkApprovers(rule);
    const bool isNew = rule.id == 0;
    if (isNew)
        refuseTooMany(m_session, approvalRuleFields(), rule, rulesMax,
                      tr("A company has at most %1 approval rules.").arg(rulesMax));
    if (isTaken(m_session, approvalRuleFields(), u"name_key"_s, text::folded(rule.name), rule))
        throw Failure(Error::Kind::Invalid, tr("The company has a rule ‘%1’ already.").arg(rule.name), u"name"_s);
    const ApprovalRule before = isNew ? ApprovalRule() : load(rule.channelId, rule.companyId, rule.id);
    storeRecord(m_session, approvalRuleFields(), rule, rule.name, {{u"name_key"_s, text::folded(rule.name)}});
    const ApprovalParts was = isNew ? ApprovalParts() : partsOf(before), is = partsOf(rule);
    setApprovalParts(m_session, rule.channelId, owner, rule.id, was, is);
    QList<FieldChange> changes = approvalRuleFields().difference(before, rule, u"approval_rule/"_s);
    for (auto part = is.begin(); part != is.end(); ++part) {
        if (was.value(part.key()) != *part)
            changes << FieldChange{u"approval_rule/"_s + part.key(), QString::number(was.value(part.key()).size()),
                                   QString::number(part->size())};
    }
    if (isNew || !changes.isEmpty()) {
        changes.prepend(FieldChange{u"approval_rule"_s, {}, rule.name});
        ActivityRepository(m_session).record(
            u"company"_s, rule.companyId, isNew ? u"approval_rule added"_s : u"approval_rule changed"_s, changes, rule.channelId);
        m_session.touch(u"companies"_s, rule.companyId);
    }
    return rule.id;
}

void ApprovalRulesRepository::remove(qint64 channelId, qint64 companyId, qint64 id)
{
    const ApprovalRule gone = load(channelId, companyId, id);
    setApprovalParts(m_session, channelId, owner, id, partsOf(gone), {});
    m_session.execute(u"DELETE FROM approval_rules WHERE channel_id = ? AND company_id = ? AND id = ?"_s,
                      {channelId, companyId, id});
    ActivityRepository(m_session).record(u"company"_s, companyId, u"approval_rule removed"_s,
                                         {FieldChange{u"approval_rule"_s, gone.name, {}}}, channelId);
    m_session.touch(u"companies"_s, companyId);
}

} // namespace kontor
