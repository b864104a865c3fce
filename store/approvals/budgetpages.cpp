// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Routes, and budgets.
#include "approvals/approvalpages.h"
#include "base/money.h"
#include "budgets/budgetledger.h"
#include "budgets/budgetsrepository.h"
#include "catalogue/cataloguerepository.h"
#include "companies/companiesrepository.h"
#include "fields/fieldset.h"
#include "purchasing/purchasingrepository.h"
#include "purchasing/unitboxes.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int entriesShown = 200;

data options(const FieldInfo &field, const QString &chosen)
{
    data out{data::type::list};
    for (const FieldChoice &one : field.choices())
        out.push_back(Item()
                          .set("value", one.stored)
                          .set("label", choiceLabel(field.choices(), one.stored))
                          .set("chosen", one.stored == chosen)
                          .data);
    return out;
}

data boxes(const QList<std::pair<qint64, QString>> &all, const QList<qint64> &ticked)
{
    data out{data::type::list};
    for (const auto &[id, name] : all)
        out.push_back(Item().set("id", id).set("name", name).set("on", ticked.contains(id)).data);
    return out;
}

/// Whose it is, in words.
QString whose(const Budget &budget, const QList<BusinessUnit> &units, const QHash<qint64, QString> &people,
              const QList<CostCentre> &centres)
{
    if (budget.owner == u"units"_s)
        return whoseUnits(false, budget.unitIds, units);
    QStringList out;
    if (budget.owner == u"employees"_s) {
        for (const qint64 id : budget.userIds)
            out << people.value(id);
    } else if (budget.owner == u"cost_centres"_s) {
        for (const CostCentre &one : centres) {
            if (budget.costCentreIds.contains(one.id))
                out << one.label();
        }
    }
    return out.isEmpty() ? ownerLabel(budget.owner) : out.join(u", "_s);
}

QHash<qint64, QString> namesById(const QList<CompanyUser> &users)
{
    QHash<qint64, QString> out;
    for (const CompanyUser &one : users)
        out.insert(one.id, one.person());
    return out;
}

} // namespace

QList<Route> ApprovalPages::routes()
{
    using Self = ApprovalPages;
    return ofCompany(u"company"_s, {{"GET", u"/company/budgets"_s, Needs::Customer, to(&Self::budgets)},
                                    {"GET", u"/company/budgets/*"_s, Needs::Customer, to(&Self::budget)},
                                    {"GET", u"/company/rules"_s, Needs::Customer, to(&Self::rules)}}) +
           ofCompany(u"approval_rules"_s, {{"GET", u"/company/rules/*"_s, Needs::Customer, to(&Self::rule)}}) +
           proven(ofCompany(u"budgets"_s, {{"POST", u"/company/budgets/remove"_s, Needs::Owner, to(&Self::removeBudget)},
                                           {"POST", u"/company/budgets/*"_s, Needs::Owner, to(&Self::saveBudget)}}) +
                  ofCompany(u"approval_rules"_s, {{"POST", u"/company/rules/remove"_s, Needs::Owner, to(&Self::removeRule)},
                                                  {"POST", u"/company/rules/*"_s, Needs::Owner, to(&Self::saveRule)}}));
}

ApprovalPages::Choices ApprovalPages::choicesOf(Session &session, const Visitor &visitor)
{
    const qint64 channel = visitor.channel.id, company = visitor.access.companyId;
    CompaniesRepository companies(session);
    Choices out{companies.units(channel, company),
                companies.roles(channel, company),
                MembershipRepository(session).users(channel, company),
                {},
                {}};
    for (const CostCentre &one : PurchasingRepository(session).costCentres(channel, company))
        out.costCentres.append({one.id, one.label()});
    for (const Category &one : CatalogueRepository(session).categories(visitor.buyer))
        out.categories.append({one.id, one.name});
    return out;
}

Response ApprovalPages::budgets(const Request &request, const Visitor &visitor)
{
    struct Found
    {
        QList<BudgetState> states;
        QList<BusinessUnit> units;
        QHash<qint64, QString> people;
        QList<CostCentre> centres;
    };
    const bool all = visitor.access.may(u"budgets"_s);
    const auto found = ask(Lane::Read, [visitor, all](Session &session) {
        const qint64 channel = visitor.channel.id, company = visitor.access.companyId;
        const QList<CompanyUser> users = MembershipRepository(session).users(channel, company);
        QList<qint64> mine;
        for (const CompanyUser &one : users) {
            if (one.customerId == visitor.customer.id)
                mine << one.id;
        }
        QList<Budget> budgets = BudgetsRepository(session).all(channel, company);
        const QList<qint64> above = unitsAbove(CompaniesRepository(session).units(channel, company), visitor.access.unitId);
        if (!all) // what binds them, and nothing else
            budgets.removeIf([&](const Budget &one) {
                return !one.active || (one.owner == u"units"_s && !isForUnits(false, one.unitIds, above)) ||
                       (one.owner == u"employees"_s && !one.userIds.contains(mine.value(0)));
            });
        return Found{BudgetLedger(session).states(channel, budgets, all ? QList<qint64>() : mine),
                     CompaniesRepository(session).units(channel, company), namesById(users),
                     PurchasingRepository(session).costCentres(channel, company)};
    });
    if (!found)
        return failed(found.error());
    Page out = tabbed(u"budgets"_s, u"budgets"_s, visitor);
    data list{data::type::list};
    for (const BudgetState &one : found->states) {
        const Budget &budget = one.budget;
        list.push_back(
            Item()
                .set("id", budget.id)
                .set("name", budget.name)
                .set("off", !budget.active)
                .set("whose", one.userId > 0 ? found->people.value(one.userId)
                                             : whose(budget, found->units, found->people, found->centres))
                .set("period", !one.period.isValid() ? out.text(u"not_in_force"_s)
                               : budget.period != u"order"_s
                                   ? periodLabel(budget, one.period)
                                   : choiceLabel(budgetFields().find(u"period"_s)->choices(), budget.period))
                .set("there", money(visitor, one.thereMinor, budget.currency))
                .set("spent", money(visitor, one.spentMinor, budget.currency))
                .set("reserved", one.reservedMinor != 0 ? money(visitor, one.reservedMinor, budget.currency) : QString())
                .set("left", money(visitor, one.left(), budget.currency))
                .set("over", one.left() < 0)
                .data);
    }
    const QString done = request.query.value(u"done"_s);
    out.set("budgets", list)
        .set("none", found->states.isEmpty())
        .set("may_budgets", mayChange(visitor, u"budgets"_s))
        .set("done", done == u"saved"_s || done == u"removed"_s ? out.text(u"done_budget_"_s + done) : QString())
        .set("title", out.text(u"budgets"_s));
    return shown(std::move(out));
}

Budget ApprovalPages::typedBudget(const Request &request, Budget budget)
{
    const auto text = [&request](const QString &field) { return request.form.value(field).trimmed().left(254); };
    budget.name = text(u"name"_s);
    budget.owner = text(u"owner"_s);
    budget.period = text(u"period"_s);
    budget.begins = text(u"begins"_s);
    budget.ends = text(u"ends"_s);
    budget.firstMonth = text(u"first_month"_s).isEmpty() ? 1 : text(u"first_month"_s).toLongLong();
    budget.currency = text(u"currency"_s).toUpper();
    budget.amountMinor = parseMoney(text(u"amount"_s), budget.currency);
    budget.rule = text(u"rule"_s);
    budget.warnPercent = text(u"warn_percent"_s).toLongLong();
    budget.carryOver = request.form.contains(u"carry_over"_s);
    budget.active = request.form.contains(u"active"_s);
    budget.unitIds = numbersOf(request, u"units"_s);
    budget.costCentreIds = numbersOf(request, u"cost_centres"_s);
    budget.userIds = numbersOf(request, u"people"_s);
    budget.categoryIds = numbersOf(request, u"categories"_s);
    budget.approverIds = numbersOf(request, u"approvers"_s);
    return budget;
}

void ApprovalPages::setBudget(Page &out, const Request &request, const Budget &budget, const Choices &choices, bool typed)
{
    setUnitBoxes(out, false, budget.unitIds, choices.units);
    out.set("name", budget.name)
        .set("owners", options(*budgetFields().find(u"owner"_s), budget.owner))
        .set("periods", options(*budgetFields().find(u"period"_s), budget.period))
        .set("rules", options(*budgetFields().find(u"rule"_s), budget.rule))
        .set("amount", typed           ? request.form.value(u"amount"_s).left(40)
                       : budget.id > 0 ? amountInFiles(budget.amountMinor, budget.currency)
                                       : QString())
        .set("currency", budget.currency)
        .set("begins", budget.begins)
        .set("ends", budget.ends)
        .set("first_month", budget.firstMonth)
        .set("warn_percent", budget.warnPercent)
        .set("carry_over", budget.carryOver)
        .set("active", budget.active);
    out.set("people", peopleBoxes(choices.people, budget.userIds))
        .set("approvers", peopleBoxes(choices.people, budget.approverIds))
        .set("cost_centres", boxes(choices.costCentres, budget.costCentreIds))
        .set("has_cost_centres", !choices.costCentres.isEmpty())
        .set("categories", boxes(choices.categories, budget.categoryIds))
        .set("version", budget.rowVersion)
        .set("reason", request.form.value(u"reason"_s).left(200));
}

Response ApprovalPages::budgetPage(const Request &request, const Visitor &visitor, qint64 id, const Error *problem)
{
    struct Found
    {
        Choices choices;
        Budget one;
        QList<BudgetEntry> entries;
        QList<BudgetState> states;
    };
    const bool fresh = id == 0;
    const bool all = visitor.access.may(u"budgets"_s);
    const auto found = ask(Lane::Read, [visitor, id](Session &session) {
        Found out{choicesOf(session, visitor), {}, {}, {}};
        out.one.currency = visitor.buyer.currency;
        if (id > 0) {
            BudgetLedger ledger(session);
            out.one = BudgetsRepository(session).load(visitor.channel.id, visitor.access.companyId, id);
            out.entries = ledger.entries(visitor.channel.id, id, entriesShown);
            out.states = ledger.states(visitor.channel.id, {out.one});
        }
        return out;
    });
    if (!found)
        return found.error().kind == Error::Kind::NotFound ? refuse(404, u"not_found"_s) : failed(found.error());
    const bool typed = problem != nullptr && !request.path.endsWith(u"/remove"_s);
    Page out = tabbed(u"budget"_s, u"budgets"_s, visitor);
    setBudget(out, request, typed ? typedBudget(request, found->one) : found->one, found->choices, typed);
    const QHash<qint64, QString> people = namesById(found->choices.people);
    data entries{data::type::list}, states{data::type::list};
    for (const BudgetEntry &entry : found->entries)
        entries.push_back(Item()
                              .set("when", storeMoment(entry.at, visitor.language()))
                              .set("what", budgetEntryLabel(entry.kind))
                              .set("order", entry.order)
                              .set("request", entry.request)
                              .set("person", people.value(entry.userId))
                              .set("reason", entry.reason)
                              .set("amount", money(visitor, entry.amountMinor, found->one.currency))
                              .data);
    for (const BudgetState &one : found->states)
        states.push_back(Item()
                             .set("whose", one.userId > 0 ? people.value(one.userId) : found->one.name)
                             .set("left", money(visitor, one.left(), found->one.currency))
                             .set("there", money(visitor, one.thereMinor, found->one.currency))
                             .data);
    const bool sees = all && visitor.access.may(u"see_prices"_s);
    out.set("id", id)
        .set("fresh", fresh)
        .set("action", fresh ? u"/company/budgets/new"_s : u"/company/budgets/%1"_s.arg(id))
        .set("entries", entries)
        .set("has_entries", sees && !found->entries.isEmpty())
        .set("states", states)
        .set("has_states", sees && !found->states.isEmpty())
        .set("may_budgets", mayChange(visitor, u"budgets"_s))
        .set("title", fresh ? out.text(u"budget_new"_s) : found->one.name);
    if (problem != nullptr)
        setProblem(out, *problem,
                   {u"name"_s, u"owner"_s, u"period"_s, u"amount"_s, u"currency"_s, u"begins"_s, u"ends"_s, u"first_month"_s,
                    u"rule"_s, u"warn_percent"_s, u"whose"_s, u"approvers"_s, u"categories"_s});
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : 200);
}

Response ApprovalPages::budget(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    if (!visitor.access.may(u"budgets"_s) || (id == 0 && !(request.path.endsWith(u"/new"_s) && mayChange(visitor, u"budgets"_s))))
        return refuse(404, u"not_found"_s);
    return budgetPage(request, visitor, id, nullptr);
}

Response ApprovalPages::saveBudget(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    if (id == 0 && !request.path.endsWith(u"/new"_s))
        return refuse(404, u"not_found"_s);
    const auto done = changeCompany(visitor, u"budgets"_s, [request, visitor, id](Session &session) {
        BudgetsRepository budgets(session);
        Budget wanted;
        if (id > 0)
            wanted = budgets.load(visitor.channel.id, visitor.access.companyId, id);
        wanted = typedBudget(request, wanted);
        wanted.channelId = visitor.channel.id;
        wanted.companyId = visitor.access.companyId;
        wanted.rowVersion = request.form.value(u"version"_s).toLongLong();
        budgets.save(wanted, request.form.value(u"reason"_s));
    });
    if (!done)
        return isAnswer(done.error()) ? budgetPage(request, visitor, id, &done.error()) : failed(done.error());
    return Response::redirect("/company/budgets?done=saved");
}

Response ApprovalPages::removeBudget(const Request &request, const Visitor &visitor)
{
    const qint64 id = request.form.value(u"id"_s).toLongLong();
    const auto done = changeCompany(visitor, u"budgets"_s, [visitor, id](Session &session) {
        BudgetsRepository(session).remove(visitor.channel.id, visitor.access.companyId, id);
    });
    if (!done && isAnswer(done.error()))
        return budgetPage(request, visitor, id, &done.error());
    return done ? Response::redirect("/company/budgets?done=removed") : failed(done.error());
}

} // namespace kontor
