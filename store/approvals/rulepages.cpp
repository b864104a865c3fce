// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approval rules of a company.
#include "approvals/approvalpages.h"
#include "approvals/approvalrulesrepository.h"
#include "base/money.h"
#include "companies/companiesrepository.h"
#include "fields/fieldset.h"
#include "purchasing/purchasing.h"
#include "purchasing/unitboxes.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

data choicesFor(const QString &field, const QString &chosen, bool orNone)
{
    data out{data::type::list};
    const FieldInfo &info = *approvalRuleFields().find(field);
    for (const FieldChoice &one : info.choices()) {
        if (orNone || one.stored != u"none"_s)
            out.push_back(Item()
                              .set("value", one.stored)
                              .set("label", choiceLabel(info.choices(), one.stored))
                              .set("chosen", one.stored == chosen)
                              .data);
    }
    return out;
}

data roleBoxesOf(const QList<CompanyRole> &roles, const QList<qint64> &ticked)
{
    data out{data::type::list};
    for (const CompanyRole &one : roles)
        out.push_back(Item().set("id", one.id).set("name", one.name).set("on", ticked.contains(one.id)).data);
    return out;
}

/// The fields of one step; `place`: from 1.
data stepFields(const ApprovalStep &step, int place, const QList<CompanyRole> &roles, const QList<CompanyUser> &people,
                const Page &page)
{
    Item item;
    const QString name = u"step%1"_s.arg(place);
    item.set("name", name)
        .set("label", page.text(place == 1 ? u"approved_by"_s : u"approved_then_by"_s))
        .set("all", step.everyone)
        .set("place", qint64(place));
    item.data.set("who", choicesFor(name, step.who, place > 1));
    item.data.set("roles", roleBoxesOf(roles, step.who == u"roles"_s ? step.ids : QList<qint64>()));
    item.data.set("people", peopleBoxes(people, step.who == u"people"_s ? step.ids : QList<qint64>()));
    return item.data;
}

QString approversInWords(const ApprovalRule &rule, const QList<CompanyRole> &roles, const QList<CompanyUser> &people)
{
    QStringList out;
    for (const ApprovalStep &step : rule.steps()) {
        QStringList names;
        if (step.who == u"roles"_s)
            names = namesOf(rolesWithIds(step.ids, roles));
        for (const CompanyUser &one : people) {
            if (step.who == u"people"_s && step.ids.contains(one.id))
                names << one.person();
        }
        out << (names.isEmpty() ? approversLabel(step.who) : names.join(step.everyone ? u" + "_s : u" / "_s));
    }
    return out.join(u" → "_s);
}

} // namespace

Response ApprovalPages::rules(const Request &request, const Visitor &visitor)
{
    struct Found
    {
        QList<ApprovalRule> all;
        Parts parts;
        QList<CompanyUser> people;
    };
    const auto found = ask(Lane::Read, [visitor](Session &session) {
        return Found{ApprovalRulesRepository(session).all(visitor.channel.id, visitor.access.companyId),
                     partsOf(session, visitor),
                     MembershipRepository(session).users(visitor.channel.id, visitor.access.companyId)};
    });
    if (!found)
        return failed(found.error());
    Page out = tabbed(u"approval_rules"_s, u"approval_rules"_s, visitor);
    data list{data::type::list};
    for (const ApprovalRule &one : found->all) {
        QStringList whom = namesOf(rolesWithIds(one.roleIds, found->parts.roles));
        if (!one.unitIds.isEmpty())
            whom << whoseUnits(false, one.unitIds, found->parts.units);
        list.push_back(
            Item()
                .set("id", one.id)
                .set("name", one.name)
                .set("off", !one.active)
                .set("condition", one.condition == u"total"_s && !visitor.access.may(u"see_prices"_s)
                                      ? choiceLabel(approvalRuleFields().find(u"condition"_s)->choices(), one.condition)
                                      : conditionInWords(one))
                .set("whom", whom.isEmpty() ? out.text(u"everybody"_s) : whom.join(u", "_s))
                .set("approvers", approversInWords(one, found->parts.roles, found->people))
                .data);
    }
    const QString done = request.query.value(u"done"_s);
    out.set("approval_rules", list)
        .set("none", found->all.isEmpty())
        .set("may_rules", mayChange(visitor, u"approval_rules"_s))
        .set("done", done == u"saved"_s || done == u"removed"_s ? out.text(u"done_rule_"_s + done) : QString())
        .set("title", out.text(u"approval_rules"_s));
    return shown(std::move(out));
}

ApprovalRule ApprovalPages::typedRule(const Request &request, ApprovalRule rule)
{
    const auto text = [&request](const QString &field) { return request.form.value(field).trimmed().left(254); };
    rule.name = text(u"name"_s);
    rule.active = request.form.contains(u"active"_s);
    rule.condition = text(u"condition"_s);
    rule.currency = text(u"currency"_s).toUpper();
    rule.amountMinor = parseMoney(text(u"amount"_s), rule.currency);
    rule.products = text(u"products"_s).toLongLong();
    rule.categoryIds = numbersOf(request, u"categories"_s);
    rule.unitIds = numbersOf(request, u"units"_s);
    rule.roleIds = numbersOf(request, u"roles"_s);
    int place = 0;
    for (ApprovalStep ApprovalRule::*step : {&ApprovalRule::step1, &ApprovalRule::step2, &ApprovalRule::step3}) {
        const QString name = u"step%1"_s.arg(++place);
        (rule.*step).who = text(name);
        (rule.*step).everyone = request.form.contains(name + u"_all"_s);
        (rule.*step).ids = numbersOf(request, name + ((rule.*step).who == u"roles"_s ? u"_roles"_s : u"_people"_s));
    }
    return rule;
}

Response ApprovalPages::rulePage(const Request &request, const Visitor &visitor, qint64 id, const Error *problem)
{
    struct Found
    {
        Choices choices;
        ApprovalRule one;
    };
    const bool fresh = id == 0;
    const auto found = ask(Lane::Read, [visitor, id](Session &session) {
        Found out{choicesOf(session, visitor), {}};
        out.one.currency = visitor.buyer.currency;
        if (id > 0)
            out.one = ApprovalRulesRepository(session).load(visitor.channel.id, visitor.access.companyId, id);
        return out;
    });
    if (!found)
        return found.error().kind == Error::Kind::NotFound ? refuse(404, u"not_found"_s) : failed(found.error());
    const bool typed = problem != nullptr && !request.path.endsWith(u"/remove"_s);
    const ApprovalRule one = typed ? typedRule(request, found->one) : found->one;
    Page out = tabbed(u"approval_rule"_s, u"approval_rules"_s, visitor);
    setUnitBoxes(out, false, one.unitIds, found->choices.units);
    data steps{data::type::list}, categories{data::type::list};
    int place = 0;
    for (const ApprovalStep &step : {one.step1, one.step2, one.step3})
        steps.push_back(stepFields(step, ++place, found->choices.roles, found->choices.people, out));
    for (const auto &[category, name] : found->choices.categories)
        categories.push_back(Item().set("id", category).set("name", name).set("on", one.categoryIds.contains(category)).data);
    out.set("id", id)
        .set("fresh", fresh)
        .set("action", fresh ? u"/company/rules/new"_s : u"/company/rules/%1"_s.arg(id))
        .set("version", one.rowVersion)
        .set("name", one.name)
        .set("active", one.active)
        .set("conditions", choicesFor(u"condition"_s, one.condition, true))
        .set("amount", typed                                   ? request.form.value(u"amount"_s).left(40)
                       : id > 0 && one.condition == u"total"_s ? amountInFiles(one.amountMinor, one.currency)
                                                               : QString())
        .set("currency", one.currency.isEmpty() ? visitor.buyer.currency : one.currency)
        .set("products", one.products > 0 ? QString::number(one.products) : QString())
        .set("categories", categories)
        .set("role_boxes", roleBoxesOf(found->choices.roles, one.roleIds))
        .set("steps", steps)
        .set("title", fresh ? out.text(u"rule_new"_s) : found->one.name);
    if (problem != nullptr) {
        setProblem(out, *problem,
                   {u"name"_s, u"condition"_s, u"amount"_s, u"currency"_s, u"products"_s, u"categories"_s, u"units"_s, u"roles"_s,
                    u"step1"_s, u"step2"_s, u"step3"_s});
        if (problem->detail.startsWith(u"step"_s))
            out.set("wrong_step", problem->message);
    }
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : 200);
}

Response ApprovalPages::rule(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    return id > 0 || request.path.endsWith(u"/new"_s) ? rulePage(request, visitor, id, nullptr) : refuse(404, u"not_found"_s);
}

Response ApprovalPages::saveRule(const Request &request, const Visitor &visitor)
{
    const qint64 id = idInPath(request);
    if (id == 0 && !request.path.endsWith(u"/new"_s))
        return refuse(404, u"not_found"_s);
    const auto done = changeCompany(visitor, u"approval_rules"_s, [request, visitor, id](Session &session) {
        ApprovalRulesRepository rules(session);
        ApprovalRule wanted;
        if (id > 0)
            wanted = rules.load(visitor.channel.id, visitor.access.companyId, id);
        wanted = typedRule(request, wanted);
        wanted.channelId = visitor.channel.id;
        wanted.companyId = visitor.access.companyId;
        wanted.rowVersion = request.form.value(u"version"_s).toLongLong();
        rules.save(wanted);
    });
    if (!done)
        return isAnswer(done.error()) ? rulePage(request, visitor, id, &done.error()) : failed(done.error());
    return Response::redirect("/company/rules?done=saved");
}

Response ApprovalPages::removeRule(const Request &request, const Visitor &visitor)
{
    const qint64 id = request.form.value(u"id"_s).toLongLong();
    const auto done = changeCompany(visitor, u"approval_rules"_s, [visitor, id](Session &session) {
        ApprovalRulesRepository(session).remove(visitor.channel.id, visitor.access.companyId, id);
    });
    if (!done && isAnswer(done.error()))
        return rulePage(request, visitor, id, &done.error());
    return done ? Response::redirect("/company/rules?done=removed") : failed(done.error());
}

} // namespace kontor
