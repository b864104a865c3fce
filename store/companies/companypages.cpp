// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companypages.h"

#include "base/text.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int peopleShown = 200;
constexpr int searchMax = 100;

struct Found
{
    Company company;
    QList<BusinessUnit> units;
    QList<CompanyRole> roles;
    QList<CompanyUser> users;
};

QString rolesOf(const CompanyUser &user, const QList<CompanyRole> &roles, const Page &page)
{
    if (user.administrator)
        return page.text(u"administrator"_s);
    QStringList out;
    for (const CompanyRole &role : roles) {
        if (user.roleIds.contains(role.id))
            out << role.name;
    }
    return out.isEmpty() ? page.text(u"no_roles"_s) : out.join(u", "_s);
}

} // namespace

QList<Route> CompanyPages::routes()
{
    return permitted(u"company"_s, {{"GET", u"/company"_s, Needs::Customer, to(&CompanyPages::company)}});
}

Response CompanyPages::company(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const auto found = ask(Lane::Read, [channel = visitor.buyer.channelId, id = visitor.access.companyId](Session &session) {
        CompaniesRepository companies(session);
        return Found{companies.load(channel, id), companies.units(channel, id), companies.roles(channel, id),
                     MembershipRepository(session).users(channel, id)};
    });
    if (!found)
        return failed(found.error());
    Page out = page(u"company"_s, visitor);
    const QString who = request.query.value(u"who"_s).left(searchMax);
    QHash<qint64, int> people;
    data users{data::type::list};
    int shownUsers = 0, all = 0;
    for (const CompanyUser &user : found->users) {
        people[user.unitId] += user.active ? 1 : 0;
        if (user.customerId == visitor.buyer.customerId)
            out.set("own_roles", rolesOf(user, found->roles, out));
        if (!text::folded(user.customer).contains(text::folded(who)) || ++all > peopleShown)
            continue;
        ++shownUsers;
        users.push_back(Item()
                            .set("name", user.customer)
                            .set("active", user.active)
                            .set("unit", unitPath(found->units, user.unitId))
                            .set("roles", rolesOf(user, found->roles, out))
                            .data);
    }
    data units{data::type::list};
    for (const BusinessUnit &unit : found->units)
        units.push_back(Item()
                            .set("path", unitPath(found->units, unit.id))
                            .set("people", out.text(u"people_count"_s).arg(people.value(unit.id)))
                            .data);
    out.set("units", units).set("users", users).set("nobody", shownUsers == 0).set("who", who);
    if (all > shownUsers)
        out.set("more", out.text(u"more_people"_s).arg(shownUsers).arg(all));
    const Company &company = found->company;
    out.set("name", company.name)
        .set("legal_name", company.legalName)
        .set("vat_number", company.vatNumber)
        .set("company_state_label", companyStateLabel(company.state))
        .set("title", company.name);
    return shown(std::move(out));
}

} // namespace kontor
