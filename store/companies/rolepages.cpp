// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/rolepages.h"

#include "base/money.h"
#include "companies/companiesrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int textMax = 254;

/// 0 of "new".
qint64 idIn(const Request &request) { return request.path.section(u'/', -1).toLongLong(); }

/// What a role's form says: a box each, and how far it reaches where it does.
QString permissionsIn(const Request &request)
{
    QHash<QString, Scope> out;
    for (const Permission &one : allPermissions()) {
        const QString value = request.form.value(u"p_"_s + one.name);
        if (!one.reaches && !value.isEmpty())
            out.insert(one.name, Scope::Company);
        for (const Scope scope : {Scope::Own, Scope::Unit, Scope::Tree, Scope::Company}) {
            if (one.reaches && value == scopeName(scope))
                out.insert(one.name, scope);
        }
    }
    return permissionsText(out);
}

/// With the amounts that the form says. Throws Invalid with the field.
QString roleIn(const Request &request, const Visitor &visitor)
{
    QString out = permissionsIn(request);
    const QString currency = request.form.value(u"limit_currency"_s).trimmed().toUpper();
    for (const QString &permission : limitedPermissions()) {
        const QString field = permission + u"_up_to"_s, typed = request.form.value(field).trimmed();
        if (typed.isEmpty())
            continue;
        if (!isCurrency(currency))
            throw Failure(Error::Kind::Invalid, textFor(visitor, u"currency_wrong"_s), u"limit_currency"_s);
        const qint64 minor = parseMoney(typed, currency);
        if (minor < 0)
            throw Failure(Error::Kind::Invalid, textFor(visitor, u"amount_wrong"_s), field);
        out = withLimit(out, permission, {minor, currency});
    }
    return out;
}

/// Permissions of a role as a form asks for them; what the visitor can't give, and the role has not, can't be chosen.
data permissionFields(const QString &permissions, const Visitor &visitor)
{
    const QHash<QString, Scope> has = permissionsOf(permissions);
    data out{data::type::list};
    for (const Permission &one : allPermissions()) {
        const Scope now = has.value(one.name, Scope::None);
        const Scope most = visitor.access.administrator ? Scope::Company : visitor.access.granted.value(one.name, Scope::None);
        Item item;
        item.set("name", one.name)
            .set("label", one.label())
            .set("reaches", one.reaches)
            .set("on", now != Scope::None)
            .set("off", now == Scope::None && most == Scope::None);
        data scopes{data::type::list};
        for (const Scope scope : {Scope::None, Scope::Own, Scope::Unit, Scope::Tree, Scope::Company})
            scopes.push_back(Item()
                                 .set("value", scopeName(scope))
                                 .set("label", scopeLabel(scope))
                                 .set("chosen", scope == now)
                                 .set("off", scope > std::max(now, most))
                                 .data);
        item.data.set("scopes", scopes);
        out.push_back(item.data);
    }
    return out;
}

} // namespace

QList<Route> RolePages::routes()
{
    return ofCompany(u"company"_s, {{"GET", u"/company/roles"_s, Needs::Customer, to(&RolePages::roles)}}) +
           ofCompany(u"roles"_s, {{"GET", u"/company/roles/*"_s, Needs::Customer, to(&RolePages::role)}}) +
           ofCompany(u"units"_s, {{"GET", u"/company/units/*"_s, Needs::Customer, to(&RolePages::unit)}}) +
           proven(ofCompany(u"roles"_s, {{"POST", u"/company/roles/remove"_s, Needs::Owner, to(&RolePages::removeRole)},
                                         {"POST", u"/company/roles/*"_s, Needs::Owner, to(&RolePages::saveRole)}}) +
                  ofCompany(u"units"_s, {{"POST", u"/company/units/remove"_s, Needs::Owner, to(&RolePages::removeUnit)},
                                         {"POST", u"/company/units/*"_s, Needs::Owner, to(&RolePages::saveUnit)}}));
}

Response RolePages::roles(const Request &request, const Visitor &visitor)
{
    struct Found
    {
        QList<CompanyRole> roles;
        QHash<qint64, qint64> users;
    };
    const auto found = ask(Lane::Read, [channel = visitor.channel.id, company = visitor.access.companyId](Session &session) {
        CompaniesRepository companies(session);
        return Found{companies.roles(channel, company), companies.usersOfRoles(channel, company)};
    });
    if (!found)
        return failed(found.error());
    Page out = tabbed(u"roles"_s, u"roles"_s, visitor);
    data list{data::type::list};
    for (const CompanyRole &role : found->roles)
        list.push_back(Item()
                           .set("id", role.id)
                           .set("name", role.name)
                           .set("standard", role.standard)
                           .set("people", found->users.value(role.id))
                           .set("what", permissionsInWords(role.permissions))
                           .data);
    const QString done = request.query.value(u"done"_s);
    out.set("roles", list)
        .set("none", found->roles.isEmpty())
        .set("done", done == u"saved"_s || done == u"removed"_s ? out.text(u"done_role_"_s + done) : QString())
        .set("title", out.text(u"roles"_s));
    return shown(std::move(out));
}

Response RolePages::rolePage(const Request &request, const Visitor &visitor, qint64 id, const Error *problem)
{
    const auto all = ask(Lane::Read, [channel = visitor.channel.id, company = visitor.access.companyId](Session &session) {
        return CompaniesRepository(session).roles(channel, company);
    });
    if (!all)
        return failed(all.error());
    CompanyRole role;
    const bool fresh = id == 0 && request.path.endsWith(u"/new"_s);
    const bool typed = problem != nullptr && !request.path.endsWith(u"/remove"_s);
    const auto there = std::find_if(all->begin(), all->end(), [&](const CompanyRole &one) { return one.id == id; });
    if (!fresh && there == all->end())
        return refuse(404, u"not_found"_s);
    if (!fresh)
        role = *there;
    if (typed) {
        role.name = request.form.value(u"name"_s).left(textMax);
        role.permissions = permissionsIn(request);
        role.standard = request.form.contains(u"standard"_s);
    }
    Page out = tabbed(u"role"_s, u"roles"_s, visitor);
    out.set("id", role.id)
        .set("action", fresh ? u"/company/roles/new"_s : u"/company/roles/%1"_s.arg(id))
        .set("name", role.name)
        .set("standard", role.standard)
        .set("version", role.rowVersion)
        .set("fresh", fresh)
        .set("permissions", permissionFields(role.permissions, visitor))
        .set("others", roleOptions(*all, 0, role.id))
        .set("title", fresh ? out.text(u"role_new"_s) : there->name);
    QString currency = visitor.buyer.currency;
    for (const QString &permission : limitedPermissions()) {
        const AmountLimit limit = limitIn(role.permissions, permission);
        const QString field = permission + u"_up_to"_s;
        currency = limit.isNone() ? currency : limit.currency;
        out.set(field.toLatin1().constData(), typed            ? request.form.value(field).left(40)
                                              : limit.isNone() ? QString()
                                                               : amountInFiles(limit.minor, limit.currency));
    }
    out.set("limit_currency", typed ? request.form.value(u"limit_currency"_s).left(10) : currency);
    if (problem != nullptr)
        setProblem(out, *problem, {u"name"_s, u"replacement"_s, u"buy_up_to"_s, u"approve_up_to"_s, u"limit_currency"_s});
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : 200);
}

Response RolePages::role(const Request &request, const Visitor &visitor)
{
    return rolePage(request, visitor, idIn(request), nullptr);
}

Response RolePages::saveRole(const Request &request, const Visitor &visitor)
{
    CompanyRole role;
    role.id = idIn(request);
    role.name = request.form.value(u"name"_s);
    role.standard = request.form.contains(u"standard"_s);
    role.rowVersion = request.form.value(u"version"_s).toLongLong();
    if (role.id == 0 && !request.path.endsWith(u"/new"_s))
        return refuse(404, u"not_found"_s);
    const auto done = manage(visitor, [role, request, visitor](EmployeesRepository &employees) {
        CompanyRole wanted = role;
        wanted.permissions = roleIn(request, visitor);
        employees.saveRole(wanted);
        return Done{};
    });
    if (!done)
        return isAnswer(done.error()) ? rolePage(request, visitor, role.id, &done.error()) : failed(done.error());
    return Response::redirect("/company/roles?done=saved");
}

Response RolePages::removeRole(const Request &request, const Visitor &visitor)
{
    const auto done =
        manage(visitor, [id = request.form.value(u"id"_s).toLongLong(),
                         instead = request.form.value(u"replacement"_s).toLongLong()](EmployeesRepository &employees) {
            employees.removeRole(id, instead);
            return Done{};
        });
    if (!done && isAnswer(done.error()))
        return rolePage(request, visitor, request.form.value(u"id"_s).toLongLong(), &done.error());
    return done ? Response::redirect("/company/roles?done=removed") : failed(done.error());
}

Response RolePages::unitPage(const Request &request, const Visitor &visitor, qint64 id, const Error *problem)
{
    const auto all = ask(Lane::Read, [channel = visitor.channel.id, company = visitor.access.companyId](Session &session) {
        return CompaniesRepository(session).units(channel, company);
    });
    if (!all)
        return failed(all.error());
    BusinessUnit unit;
    const bool fresh = id == 0 && request.path.endsWith(u"/new"_s);
    const bool typed = problem != nullptr && !request.path.endsWith(u"/remove"_s);
    const auto there = std::find_if(all->begin(), all->end(), [&](const BusinessUnit &one) { return one.id == id; });
    if (!fresh && there == all->end())
        return refuse(404, u"not_found"_s);
    if (!fresh)
        unit = *there;
    if (typed) {
        unit.name = request.form.value(u"name"_s).left(textMax);
        unit.email = request.form.value(u"email"_s).left(textMax);
        unit.phone = request.form.value(u"phone"_s).left(textMax);
        unit.parentId = request.form.value(u"parent_id"_s).toLongLong();
    }
    Page out = tabbed(u"unit"_s, u"company"_s, visitor);
    out.set("id", unit.id)
        .set("action", fresh ? u"/company/units/new"_s : u"/company/units/%1"_s.arg(id))
        .set("name", unit.name)
        .set("email", unit.email)
        .set("phone", unit.phone)
        .set("version", unit.rowVersion)
        .set("fresh", fresh)
        .set("removable", !fresh && all->size() > 1)
        .set("parents", unitOptions(*all, unit.parentId, unit.id))
        .set("others", unitOptions(*all, unit.parentId, unit.id))
        .set("title", fresh ? out.text(u"unit_new"_s) : there->name);
    if (problem != nullptr)
        setProblem(out, *problem, {u"name"_s, u"email"_s, u"phone"_s, u"parent_id"_s, u"heir"_s});
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : 200);
}

Response RolePages::unit(const Request &request, const Visitor &visitor)
{
    return unitPage(request, visitor, idIn(request), nullptr);
}

Response RolePages::saveUnit(const Request &request, const Visitor &visitor)
{
    BusinessUnit unit;
    unit.id = idIn(request);
    unit.name = request.form.value(u"name"_s);
    unit.email = request.form.value(u"email"_s);
    unit.phone = request.form.value(u"phone"_s);
    unit.parentId = request.form.value(u"parent_id"_s).toLongLong();
    unit.rowVersion = request.form.value(u"version"_s).toLongLong();
    if (unit.id == 0 && !request.path.endsWith(u"/new"_s))
        return refuse(404, u"not_found"_s);
    const auto done = manage(visitor, [unit](EmployeesRepository &employees) { return employees.saveUnit(unit); });
    if (!done)
        return isAnswer(done.error()) ? unitPage(request, visitor, unit.id, &done.error()) : failed(done.error());
    return Response::redirect("/company?done=unit_saved");
}

Response RolePages::removeUnit(const Request &request, const Visitor &visitor)
{
    const auto done = manage(visitor, [id = request.form.value(u"id"_s).toLongLong(),
                                       heir = request.form.value(u"heir"_s).toLongLong()](EmployeesRepository &employees) {
        employees.removeUnit(id, heir);
        return Done{};
    });
    if (!done && isAnswer(done.error()))
        return unitPage(request, visitor, request.form.value(u"id"_s).toLongLong(), &done.error());
    return done ? Response::redirect("/company?done=unit_removed") : failed(done.error());
}

} // namespace kontor
