// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/employeepages.h"

#include <QUrlQuery>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int peoplePerPage = 100;
constexpr int searchMax = 100;
constexpr int pagesMax = 1000;

/// Those who work there, or did.
data peopleItems(const QList<Employee> &all, const Parts &parts, bool past, const Visitor &visitor, const Page &page)
{
    data people{data::type::list};
    const bool changing = CompanyBase::mayChange(visitor, u"employees"_s);
    for (const auto &[user, lastSignInAt] : all)
        people.push_back(Item()
                             .set("id", user.id)
                             .set("name", user.person())
                             .set("email", user.email)
                             .set("unit", unitPath(parts.units, user.unitId))
                             .set("department", user.department)
                             .set("roles", past ? QString() : roleNames(parts.roles, user.roleIds, user.administrator, page))
                             .set("off", !past && (!user.active || user.deactivated))
                             .set("seen", storeMoment(lastSignInAt, visitor.language()))
                             .set("left", storeMoment(user.leftAt, visitor.language()))
                             .set("editable", changing && !past && (!user.administrator || visitor.access.administrator))
                             .data);
    return people;
}

/// Those who were asked.
data invitedItems(const QList<CompanyInvitation> &all, const Parts &parts, const Visitor &visitor, const Page &page)
{
    data invited{data::type::list};
    for (const CompanyInvitation &one : all)
        invited.push_back(Item()
                              .set("id", one.id)
                              .set("name", u"%1 %2"_s.arg(one.invite.firstName, one.invite.lastName).trimmed())
                              .set("email", one.invite.email)
                              .set("unit", unitPath(parts.units, one.invite.unitId))
                              .set("roles", roleNames(parts.roles, one.invite.roleIds, one.invite.administrator, page))
                              .set("sent", storeMoment(one.sentAt, visitor.language()))
                              .set("expired", one.expired)
                              .data);
    return invited;
}

data linkItems(const QList<SignUpLink> &all, const Parts &parts, const Visitor &visitor)
{
    data links{data::type::list};
    for (const SignUpLink &one : all)
        links.push_back(Item()
                            .set("id", one.id)
                            .set("unit", unitPath(parts.units, one.unitId))
                            .set("role", one.role)
                            .set("by", one.by)
                            .set("until", storeMoment(one.expiresAt, visitor.language()))
                            .data);
    return links;
}

qint64 idIn(const Request &request) { return request.path.section(u'/', -1).toLongLong(); }

} // namespace

QList<Route> EmployeePages::routes()
{
    return ofCompany(u"company"_s, {{"GET", u"/company/employees"_s, Needs::Customer, to(&EmployeePages::list)}}) +
           ofCompany(u"employees"_s, {{"GET", u"/company/employees/*"_s, Needs::Customer, to(&EmployeePages::employee)}}) +
           proven(ofCompany(u"employees"_s, {{"POST", u"/company/employees/end"_s, Needs::Owner, to(&EmployeePages::end)},
                                             {"POST", u"/company/employees/*"_s, Needs::Owner, to(&EmployeePages::change)}}));
}

Response EmployeePages::list(const Request &request, const Visitor &visitor)
{
    struct Found
    {
        Parts parts;
        QList<Employee> people;
        QList<CompanyInvitation> invited;
        QList<SignUpLink> links;
    };
    EmployeeQuery query;
    query.search = request.query.value(u"q"_s).left(searchMax);
    query.past = request.query.value(u"show"_s) == u"past"_s;
    query.onlyActive = request.query.value(u"show"_s) == u"active"_s;
    query.unitId = request.query.value(u"unit"_s).toLongLong();
    query.roleId = request.query.value(u"role"_s).toLongLong();
    const int number = std::clamp(request.query.value(u"page"_s).toInt(), 1, pagesMax);
    const bool changing = mayChange(visitor, u"employees"_s);
    auto found = ask(Lane::Read, [manager = managerOf(visitor), visitor, query, number, changing](Session &session) {
        EmployeesRepository employees(session, manager);
        Found out{partsOf(session, visitor), employees.list(query, peoplePerPage + 1, (number - 1) * peoplePerPage), {}, {}};
        if (changing && number == 1 && !query.past) {
            out.invited = employees.invitations();
            out.links = employees.links();
        }
        return out;
    });
    if (!found)
        return failed(found.error());
    const bool more = found->people.size() > peoplePerPage;
    if (more)
        found->people.removeLast();
    Page out = tabbed(u"employees"_s, u"employees"_s, visitor);
    const Parts &parts = found->parts;
    out.set("people", peopleItems(found->people, parts, query.past, visitor, out))
        .set("nobody", found->people.isEmpty())
        .set("invited", invitedItems(found->invited, parts, visitor, out))
        .set("has_invited", !found->invited.isEmpty())
        .set("links", linkItems(found->links, parts, visitor))
        .set("has_links", !found->links.isEmpty());
    const auto url = [&](int to) {
        QUrlQuery at;
        for (const auto &name : {u"q"_s, u"show"_s, u"unit"_s, u"role"_s}) {
            if (const QString value = request.query.value(name).left(searchMax); !value.isEmpty())
                at.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        at.addQueryItem(u"page"_s, QString::number(to));
        return u"/company/employees?"_s + at.toString(QUrl::FullyEncoded);
    };
    out.set("has_previous", number > 1)
        .set("previous_url", url(number - 1))
        .set("has_next", more)
        .set("next_url", url(number + 1));
    out.set("page", out.text(u"page_number"_s).arg(number)).set("paged", more || number > 1);
    const QString done = request.query.value(u"done"_s);
    static const QStringList known = {u"invited"_s, u"taken_over"_s, u"reminded"_s,  u"withdrawn"_s,
                                      u"changed"_s, u"ended"_s,      u"link_ended"_s};
    out.set("units", unitOptions(parts.units, query.unitId))
        .set("roles", roleOptions(parts.roles, query.roleId))
        .set("find", query.search)
        .set("past", query.past)
        .set("only_active", query.onlyActive)
        .set("done", known.contains(done) ? out.text(u"done_"_s + done) : QString())
        .set("title", out.text(u"employees"_s));
    return shown(std::move(out));
}

Response EmployeePages::employeePage(const Request &request, const Visitor &visitor, const Error *problem)
{
    struct Found
    {
        Parts parts;
        Employee employee;
        QList<CompanyUser> colleagues;
    };
    const auto found = ask(Lane::Read, [manager = managerOf(visitor), visitor, id = idIn(request)](Session &session) {
        return Found{partsOf(session, visitor), EmployeesRepository(session, manager).load(id),
                     MembershipRepository(session).users(visitor.channel.id, visitor.access.companyId)};
    });
    if (!found)
        return failed(found.error());
    const CompanyUser &user = found->employee.user;
    const Parts &parts = found->parts;
    const bool typed = problem != nullptr;
    const bool self = user.customerId == visitor.customer.id;
    Page out = tabbed(u"employee"_s, u"employees"_s, visitor);
    out.set("id", user.id)
        .set("name", user.person())
        .set("email", user.email)
        .set("version", user.rowVersion)
        .set("department", typed ? request.form.value(u"department"_s).left(254) : user.department)
        .set("mobile", typed ? request.form.value(u"mobile"_s).left(254) : user.mobile)
        .set("seen", storeMoment(found->employee.lastSignInAt, visitor.language()))
        .set("since", storeMoment(user.joinedAt, visitor.language()))
        .set("left", storeMoment(user.leftAt, visitor.language()));
    setDeputy(out, found->colleagues, user.id,
              typed ? Deputy{request.form.value(u"deputy_id"_s).toLongLong(), request.form.value(u"deputy_from"_s).left(20),
                             request.form.value(u"deputy_to"_s).left(20)}
                    : Deputy{user.deputyId, user.deputyFrom, user.deputyTo});
    out.set("units", unitOptions(parts.units, typed ? request.form.value(u"unit"_s).toLongLong() : user.unitId))
        .set("roles", roleBoxes(parts.roles, typed ? numbersOf(request, u"role"_s) : user.roleIds, visitor))
        .set("is_administrator", typed ? request.form.contains(u"administrator"_s) : user.administrator)
        .set("is_active", typed ? request.form.contains(u"active"_s) : user.active)
        .set("may_administer", visitor.access.administrator)
        .set("self", self)
        .set("own_roles", roleNames(parts.roles, user.roleIds, user.administrator, out))
        .set("editable",
             mayChange(visitor, u"employees"_s) && user.leftAt == 0 && (!user.administrator || visitor.access.administrator))
        .set("title", user.person());
    if (typed)
        setProblem(out, *problem,
                   {u"department"_s, u"mobile"_s, u"unit"_s, u"roles"_s, u"deputy_id"_s, u"deputy_from"_s, u"deputy_to"_s});
    return shown(std::move(out), typed ? statusOf(*problem) : 200);
}

Response EmployeePages::employee(const Request &request, const Visitor &visitor)
{
    return employeePage(request, visitor, nullptr);
}

Response EmployeePages::change(const Request &request, const Visitor &visitor)
{
    EmployeeChange wanted;
    wanted.rowVersion = request.form.value(u"version"_s).toLongLong();
    wanted.department = request.form.value(u"department"_s);
    wanted.mobile = request.form.value(u"mobile"_s);
    wanted.unitId = request.form.value(u"unit"_s).toLongLong();
    wanted.administrator = request.form.contains(u"administrator"_s);
    wanted.active = request.form.contains(u"active"_s);
    wanted.deputy = Deputy{request.form.value(u"deputy_id"_s).toLongLong(), request.form.value(u"deputy_from"_s).trimmed(),
                           request.form.value(u"deputy_to"_s).trimmed()};
    if (!wanted.administrator)
        wanted.roleIds = numbersOf(request, u"role"_s);
    const auto done = manage(visitor, [wanted, id = idIn(request), self = visitor.customer.id](EmployeesRepository &employees) {
        EmployeeChange change = wanted;
        if (const CompanyUser user = employees.load(id).user; user.customerId == self) { // their form has no rights on it
            change.administrator = user.administrator;
            change.active = user.active;
            change.roleIds = user.roleIds;
        }
        employees.change(id, change);
        return Done{};
    });
    if (!done)
        return isAnswer(done.error()) ? employeePage(request, visitor, &done.error()) : failed(done.error());
    return Response::redirect("/company/employees?done=changed");
}

Response EmployeePages::end(const Request &request, const Visitor &visitor)
{
    const auto done = manage(visitor, [id = request.form.value(u"id"_s).toLongLong()](EmployeesRepository &employees) {
        employees.end(id);
        return Done{};
    });
    return done ? Response::redirect("/company/employees?done=ended") : failed(done.error());
}

} // namespace kontor
