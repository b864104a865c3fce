// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/approvaltabs.h"

#include "approvals/approvalrulesrepository.h"
#include "base/money.h"
#include "budgets/budgetsrepository.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/listrows.h"
#include "companies/membership.h"
#include "fields/fieldset.h"
#include "purchasing/purchasingrepository.h"

#include <QTableWidget>

namespace kontor {

using namespace Qt::StringLiterals;

ApprovalTabs::ApprovalTabs(const Services &services, QTabWidget *tabs) : RecordTabs(services, tabs)
{
    m_budgets = addPage(
        tr("Budge&ts"), u"budgets"_s,
        {tr("Budget"), tr("Whose"), tr("Period"), tr("Amount"), tr("Spent"), tr("Reserved"), tr("Left"),
         tr("When it is exceeded")},
        1, [this](bool isNew) { editBudget(isNew); },
        [this] {
            if (const Budget *one = withId(m_loaded.budgets, selectedRow(m_budgets)))
                remove(tr("Remove the budget ‘%1’?").arg(one->name),
                       [channel = m_channelId, company = m_companyId, id = one->id](Session &session) {
                           BudgetsRepository(session).remove(channel, company, id);
                       });
        });
    m_rules = addPage(
        tr("Appro&val rules"), u"approvalRules"_s, {tr("Rule"), tr("State"), tr("When"), tr("Approved by")}, -1,
        [this](bool isNew) { editRule(isNew); },
        [this] {
            if (const ApprovalRule *one = withId(m_loaded.rules, selectedRow(m_rules)))
                remove(tr("Remove the approval rule ‘%1’? What was asked for before stays as it is.").arg(one->name),
                       [channel = m_channelId, company = m_companyId, id = one->id](Session &session) {
                           ApprovalRulesRepository(session).remove(channel, company, id);
                       });
        });
}

void ApprovalTabs::show(qint64 channelId, qint64 companyId)
{
    m_channelId = channelId;
    m_companyId = companyId;
    auto job = [channelId, companyId,
                books = m_services.directory.rights().may(u"orders|companies|handle_orders"_s)](Session &session) {
        CompaniesRepository companies(session);
        Loaded out;
        out.choices.units = inTreeOrder(companies.units(channelId, companyId));
        out.choices.roles = companies.roles(channelId, companyId);
        out.choices.users = MembershipRepository(session).users(channelId, companyId);
        for (const CostCentre &one : PurchasingRepository(session).costCentres(channelId, companyId))
            out.choices.costCentres.append({one.id, one.label()});
        for (const Category &one : CatalogueRepository(session).allCategories())
            out.choices.categories.append({one.id, one.name});
        const Directory directory = ChannelsRepository(session).directory();
        const Channel *channel = directory.channel(channelId);
        const PriceTier *tier = channel != nullptr ? directory.priceTier(channel->priceTierId) : nullptr;
        out.choices.currency = tier != nullptr ? tier->currency : QString();
        out.budgets = BudgetsRepository(session).all(channelId, companyId);
        out.rules = ApprovalRulesRepository(session).all(channelId, companyId);
        if (books)
            out.states = BudgetLedger(session).states(channelId, out.budgets);
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        m_loaded = *loaded;
        fill();
        letAdd();
    });
}

QString ApprovalTabs::whose(const Budget &budget) const
{
    QStringList out;
    for (const qint64 id : budget.unitIds)
        out << unitPath(m_loaded.choices.units, id);
    for (const auto &[id, name] : m_loaded.choices.costCentres) {
        if (budget.costCentreIds.contains(id))
            out << name;
    }
    for (const qint64 id : budget.userIds) {
        if (const CompanyUser *one = withId(m_loaded.choices.users, id))
            out << one->person();
    }
    return out.isEmpty() ? ownerLabel(budget.owner) : out.join(u", "_s);
}

QString ApprovalTabs::approvers(const ApprovalRule &rule) const
{
    QStringList out;
    for (const ApprovalStep &step : rule.steps()) {
        QStringList names;
        if (step.who == u"roles"_s)
            names = namesOf(rolesWithIds(step.ids, m_loaded.choices.roles));
        for (const qint64 id : step.who == u"people"_s ? step.ids : QList<qint64>()) {
            if (const CompanyUser *one = withId(m_loaded.choices.users, id))
                names << one->person();
        }
        out << (names.isEmpty() ? approversLabel(step.who) : names.join(step.everyone ? u" + "_s : u" / "_s));
    }
    return out.join(u" → "_s);
}

void ApprovalTabs::fill()
{
    QList<std::pair<qint64, QStringList>> rows;
    const FieldInfo &period = *budgetFields().find(u"period"_s);
    for (const Budget &one : std::as_const(m_loaded.budgets)) {
        qint64 there = one.amountMinor, spent = 0, reserved = 0;
        int shares = 0;
        QString when = choiceLabel(period.choices(), one.period);
        for (const BudgetState &state : std::as_const(m_loaded.states)) {
            if (state.budget.id != one.id)
                continue;
            there = shares++ == 0 ? state.thereMinor : there + state.thereMinor; // of employees' budgets all together
            spent += state.spentMinor;
            reserved += state.reservedMinor;
            if (state.period.isValid() && one.period != u"order"_s)
                when = periodLabel(one, state.period);
        }
        const auto money = [&one](qint64 minor) { return formatMoney(minor, one.currency); };
        const bool known = !m_loaded.states.isEmpty();
        rows.append({one.id,
                     {one.active ? one.name : tr("%1 (switched off)").arg(one.name), whose(one), when, money(there),
                      known ? money(spent) : QString(), known ? money(reserved) : QString(),
                      known ? money(there - spent - reserved) : QString(), ruleLabel(one.rule)}});
    }
    fillRows(m_budgets, rows);
    rows.clear();
    for (const ApprovalRule &one : std::as_const(m_loaded.rules))
        rows.append({one.id, {one.name, one.active ? tr("active") : tr("switched off"), conditionInWords(one), approvers(one)}});
    fillRows(m_rules, rows);
}

void ApprovalTabs::editBudget(bool isNew)
{
    const Budget *selected = withId(m_loaded.budgets, selectedRow(m_budgets));
    if (!isNew && selected == nullptr)
        return;
    Budget wanted = isNew ? Budget() : *selected;
    wanted.channelId = m_channelId;
    wanted.companyId = m_companyId;
    open(new BudgetDialog(m_services, wanted, m_loaded.choices, m_tabs->window()));
}

void ApprovalTabs::editRule(bool isNew)
{
    const ApprovalRule *selected = withId(m_loaded.rules, selectedRow(m_rules));
    if (!isNew && selected == nullptr)
        return;
    ApprovalRule wanted = isNew ? ApprovalRule() : *selected;
    wanted.channelId = m_channelId;
    wanted.companyId = m_companyId;
    open(new ApprovalRuleDialog(m_services, wanted, m_loaded.choices, m_tabs->window()));
}

} // namespace kontor
