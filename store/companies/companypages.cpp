// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companypages.h"

#include "companies/companiesrepository.h"
#include "companies/membership.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

struct Found
{
    Company company;
    QList<BusinessUnit> units;
    QHash<qint64, qint64> people; ///< by unit
    QStringList administrators, roles;
};

QStringList namesOf(const QList<Employee> &people)
{
    QStringList out;
    for (const Employee &one : people) {
        if (one.user.administrator && one.user.active)
            out << one.user.person();
    }
    return out;
}

constexpr int administratorsShown = 20;

} // namespace

QList<Route> CompanyPages::routes()
{
    return ofCompany(u"company"_s, {{"GET", u"/company"_s, Needs::Customer, to(&CompanyPages::company)}});
}

Response CompanyPages::company(const Request &request, const Visitor &visitor)
{
    const auto found = ask(Lane::Read, [manager = managerOf(visitor), channel = visitor.channel.id, access = visitor.access,
                                        customer = visitor.customer.id](Session &session) {
        CompaniesRepository companies(session);
        Found out{companies.load(channel, access.companyId),
                  companies.units(channel, access.companyId),
                  companies.usersOfUnits(channel, access.companyId),
                  namesOf(EmployeesRepository(session, manager).list({.onlyActive = true}, administratorsShown)),
                  {}};
        for (const CompanyUser &user : MembershipRepository(session).ofCustomer(channel, customer)) {
            if (user.companyId == access.companyId)
                out.roles = namesOf(rolesWithIds(user.roleIds, companies.roles(channel, access.companyId)));
        }
        return out;
    });
    if (!found)
        return failed(found.error());
    Page out = tabbed(u"company"_s, u"company"_s, visitor);
    data units{data::type::list};
    for (const BusinessUnit &unit : inTreeOrder(found->units))
        units.push_back(Item()
                            .set("id", unit.id)
                            .set("path", unitPath(found->units, unit.id))
                            .set("people", out.text(u"people_count"_s).arg(found->people.value(unit.id)))
                            .data);
    const QString done = request.query.value(u"done"_s);
    out.set("units", units)
        .set("done", done == u"unit_saved"_s || done == u"unit_removed"_s ? out.text(u"done_"_s + done) : QString())
        .set("administrators", found->administrators.join(u", "_s))
        .set("own_roles", visitor.access.administrator ? out.text(u"administrator"_s)
                          : found->roles.isEmpty()     ? out.text(u"no_roles"_s)
                                                       : found->roles.join(u", "_s));
    const Company &company = found->company;
    out.set("name", company.name)
        .set("legal_name", company.legalName)
        .set("vat_number", company.vatNumber)
        .set("company_state_label", companyStateLabel(company.state))
        .set("title", company.name);
    return shown(std::move(out));
}

} // namespace kontor
