// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/employeepages.h"

#include "companies/companiesrepository.h"
#include "imports/companies/employeefile.h"
#include "mail/mimemessage.h"

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

/// Units and roles of a company.
struct Parts
{
    QList<BusinessUnit> units;
    QList<CompanyRole> roles;
};

Parts partsOf(Session &session, const Visitor &visitor)
{
    CompaniesRepository companies(session);
    return {companies.units(visitor.channel.id, visitor.access.companyId),
            companies.roles(visitor.channel.id, visitor.access.companyId)};
}

QString roleNames(const QList<CompanyRole> &roles, const QList<qint64> &ids, bool administrator, const Page &page)
{
    if (administrator)
        return page.text(u"administrator"_s);
    QStringList out;
    for (const CompanyRole &role : roles) {
        if (ids.contains(role.id))
            out << role.name;
    }
    return out.isEmpty() ? page.text(u"no_roles"_s) : out.join(u", "_s);
}

/// Boxes of roles; those that the visitor can't give can't be ticked.
data roleBoxes(const QList<CompanyRole> &roles, const QList<qint64> &ticked, const Visitor &visitor)
{
    data out{data::type::list};
    for (const CompanyRole &role : roles) {
        const bool on = ticked.contains(role.id);
        out.push_back(Item()
                          .set("id", role.id)
                          .set("name", role.name)
                          .set("what", permissionsInWords(role.permissions))
                          .set("on", on)
                          .set("off", !on && !mayGrant(visitor.access, role.permissions))
                          .data);
    }
    return out;
}

QList<qint64> numbersOf(const Request &request, const QString &field)
{
    QList<qint64> out;
    for (const auto &[name, value] : request.formPairs) {
        if (name == field)
            out << value.toLongLong();
    }
    std::sort(out.begin(), out.end());
    return out;
}

QList<qint64> standardRoles(const QList<CompanyRole> &roles)
{
    QList<qint64> out;
    for (const CompanyRole &role : roles) {
        if (role.standard)
            out << role.id;
    }
    return out;
}

Invite inviteIn(const Request &request)
{
    const auto value = [&](const QString &name) { return request.form.value(name); };
    Invite out{value(u"first_name"_s), value(u"last_name"_s), value(u"email"_s), value(u"department"_s), value(u"mobile"_s)};
    out.unitId = value(u"unit"_s).toLongLong();
    out.administrator = request.form.contains(u"administrator"_s);
    if (!out.administrator)
        out.roleIds = numbersOf(request, u"role"_s);
    return out;
}

qint64 idIn(const Request &request) { return request.path.section(u'/', -1).toLongLong(); }

} // namespace

QList<Route> EmployeePages::routes()
{
    return permitted(u"company"_s, {{"GET", u"/company/employees"_s, Needs::Customer, to(&EmployeePages::list)}}) +
           permitted(u"employees"_s, {{"GET", u"/company/employees.csv"_s, Needs::Customer, to(&EmployeePages::csv)},
                                      {"GET", u"/company/employees/new"_s, Needs::Customer, to(&EmployeePages::inviteForm)},
                                      {"GET", u"/company/employees/import"_s, Needs::Customer, to(&EmployeePages::importForm)},
                                      {"GET", u"/company/employees/*"_s, Needs::Customer, to(&EmployeePages::employee)}}) +
           proven(
               permitted(u"employees"_s, {{"POST", u"/company/employees/new"_s, Needs::Owner, to(&EmployeePages::invite)},
                                          {"POST", u"/company/employees/import"_s, Needs::Owner, to(&EmployeePages::import)},
                                          {"POST", u"/company/employees/end"_s, Needs::Owner, to(&EmployeePages::end)},
                                          {"POST", u"/company/employees/*"_s, Needs::Owner, to(&EmployeePages::change)},
                                          {"POST", u"/company/invitations"_s, Needs::Owner, to(&EmployeePages::answerInvitation)},
                                          {"POST", u"/company/links"_s, Needs::Owner, to(&EmployeePages::changeLinks)}}));
}

Response EmployeePages::list(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
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
    data people{data::type::list};
    for (const auto &[user, lastSignInAt] : std::as_const(found->people))
        people.push_back(Item()
                             .set("id", user.id)
                             .set("name", user.person())
                             .set("email", user.email)
                             .set("unit", unitPath(parts.units, user.unitId))
                             .set("department", user.department)
                             .set("roles", query.past ? QString() : roleNames(parts.roles, user.roleIds, user.administrator, out))
                             .set("off", !query.past && !user.active)
                             .set("seen", storeMoment(lastSignInAt, visitor.language()))
                             .set("left", storeMoment(user.leftAt, visitor.language()))
                             .set("editable", changing && !query.past && (!user.administrator || visitor.access.administrator))
                             .data);
    data invited{data::type::list};
    for (const CompanyInvitation &one : std::as_const(found->invited))
        invited.push_back(Item()
                              .set("id", one.id)
                              .set("name", u"%1 %2"_s.arg(one.invite.firstName, one.invite.lastName).trimmed())
                              .set("email", one.invite.email)
                              .set("unit", unitPath(parts.units, one.invite.unitId))
                              .set("roles", roleNames(parts.roles, one.invite.roleIds, one.invite.administrator, out))
                              .set("sent", storeMoment(one.sentAt, visitor.language()))
                              .set("expired", one.expired)
                              .data);
    data links{data::type::list};
    for (const SignUpLink &one : std::as_const(found->links))
        links.push_back(Item()
                            .set("id", one.id)
                            .set("unit", unitPath(parts.units, one.unitId))
                            .set("role", one.role)
                            .set("by", one.by)
                            .set("until", storeMoment(one.expiresAt, visitor.language()))
                            .data);
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
    static const QStringList known = {u"invited"_s, u"reminded"_s, u"withdrawn"_s, u"changed"_s, u"ended"_s, u"link_ended"_s};
    out.set("people", people)
        .set("nobody", found->people.isEmpty())
        .set("invited", invited)
        .set("has_invited", !found->invited.isEmpty())
        .set("links", links)
        .set("has_links", !found->links.isEmpty());
    out.set("units", unitOptions(parts.units, query.unitId))
        .set("roles", roleOptions(parts.roles, query.roleId))
        .set("find", query.search)
        .set("past", query.past)
        .set("only_active", query.onlyActive)
        .set("done", known.contains(done) ? out.text(u"done_"_s + done) : QString())
        .set("title", out.text(u"employees"_s));
    return shown(std::move(out));
}

Response EmployeePages::csv(const Request &, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const auto bytes = ask(Lane::Read, [manager = managerOf(visitor), visitor](Session &session) {
        const Parts parts = partsOf(session, visitor);
        EmployeesRepository employees(session, manager);
        return employeesAsCsv(employees, parts.units, parts.roles);
    });
    if (!bytes)
        return failed(bytes.error());
    Response out;
    out.type = "text/csv; charset=utf-8";
    out.download = "employees.csv";
    out.body = *bytes;
    return out;
}

Response EmployeePages::invitePage(const Request &request, const Visitor &visitor, const Error *problem)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const auto parts = ask(Lane::Read, [visitor](Session &session) { return partsOf(session, visitor); });
    if (!parts)
        return failed(parts.error());
    Page out = tabbed(u"employee_new"_s, u"employees"_s, visitor);
    const bool typed = problem != nullptr;
    const auto value = [&](const char *name) { out.set(name, request.form.value(QString::fromLatin1(name)).left(254)); };
    for (const char *name : {"first_name", "last_name", "email", "department", "mobile"})
        value(name);
    const qint64 unit = typed ? request.form.value(u"unit"_s).toLongLong() : visitor.access.unitId;
    out.set("units", unitOptions(parts->units, unit))
        .set("roles", roleBoxes(parts->roles, typed ? numbersOf(request, u"role"_s) : standardRoles(parts->roles), visitor))
        .set("link_roles", roleOptions(parts->roles, 0))
        .set("is_administrator", request.form.contains(u"administrator"_s))
        .set("may_administer", visitor.access.administrator)
        .set("title", out.text(u"employee_new"_s));
    if (typed)
        setProblems(out, validate(inviteIn(request)));
    if (typed)
        setProblem(out, *problem,
                   {u"first_name"_s, u"last_name"_s, u"email"_s, u"department"_s, u"mobile"_s, u"unit"_s, u"roles"_s});
    return shown(std::move(out), typed ? statusOf(*problem) : 200);
}

Response EmployeePages::inviteForm(const Request &request, const Visitor &visitor)
{
    return invitePage(request, visitor, nullptr);
}

Response EmployeePages::invite(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const auto done = manage(visitor, [invite = inviteIn(request)](EmployeesRepository &employees) {
        employees.invite(invite);
        return Done{};
    });
    if (!done)
        return isAnswer(done.error()) ? invitePage(request, visitor, &done.error()) : failed(done.error());
    return Response::redirect("/company/employees?done=invited");
}

Response EmployeePages::employeePage(const Request &request, const Visitor &visitor, const Error *problem)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    struct Found
    {
        Parts parts;
        Employee employee;
    };
    const auto found = ask(Lane::Read, [manager = managerOf(visitor), visitor, id = idIn(request)](Session &session) {
        return Found{partsOf(session, visitor), EmployeesRepository(session, manager).load(id)};
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
        setProblem(out, *problem, {u"department"_s, u"mobile"_s, u"unit"_s, u"roles"_s});
    return shown(std::move(out), typed ? statusOf(*problem) : 200);
}

Response EmployeePages::employee(const Request &request, const Visitor &visitor)
{
    return employeePage(request, visitor, nullptr);
}

Response EmployeePages::change(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    EmployeeChange wanted;
    wanted.rowVersion = request.form.value(u"version"_s).toLongLong();
    wanted.department = request.form.value(u"department"_s);
    wanted.mobile = request.form.value(u"mobile"_s);
    wanted.unitId = request.form.value(u"unit"_s).toLongLong();
    wanted.administrator = request.form.contains(u"administrator"_s);
    wanted.active = request.form.contains(u"active"_s);
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
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const auto done = manage(visitor, [id = request.form.value(u"id"_s).toLongLong()](EmployeesRepository &employees) {
        employees.end(id);
        return Done{};
    });
    return done ? Response::redirect("/company/employees?done=ended") : failed(done.error());
}

Response EmployeePages::answerInvitation(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const bool again = request.form.contains(u"remind"_s);
    const qint64 id = request.form.value(again ? u"remind"_s : u"withdraw"_s).toLongLong();
    const auto done = manage(visitor, [again, id](EmployeesRepository &employees) {
        if (again)
            employees.remind(id);
        else
            employees.withdraw(id);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect(again ? "/company/employees?done=reminded" : "/company/employees?done=withdrawn");
}

Response EmployeePages::changeLinks(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    if (const qint64 ended = request.form.value(u"end"_s).toLongLong(); ended > 0) {
        const auto done = manage(visitor, [ended](EmployeesRepository &employees) {
            employees.endLink(ended);
            return Done{};
        });
        return done ? Response::redirect("/company/employees?done=link_ended") : failed(done.error());
    }
    const auto link =
        manage(visitor, [unit = request.form.value(u"unit"_s).toLongLong(), role = request.form.value(u"role"_s).toLongLong()](
                            EmployeesRepository &employees) { return employees.makeLink(unit, role); });
    if (!link)
        return failed(link.error());
    Page out = tabbed(u"employee_link"_s, u"employees"_s, visitor);
    out.set("title", out.text(u"sign_up_link"_s))
        .set("link", storeAddress(visitor.channel, u"http://"_s + request.host) + u"/join/"_s + *link)
        .set("days", EmployeesRepository::linkLifeMs / (24LL * 60 * 60'000));
    return shown(std::move(out));
}

Response EmployeePages::importForm(const Request &, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    Page out = tabbed(u"employees_import"_s, u"employees"_s, visitor);
    out.set("title", out.text(u"employees_import"_s)).set("columns", employeeColumns().join(u", "_s));
    return shown(std::move(out));
}

/// Each line by itself: what is wrong with one stops no other.
Response EmployeePages::import(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const QByteArray file = request.files.value(u"file"_s).bytes;
    const QString pasted = request.form.value(u"rows"_s);
    Page out = tabbed(u"employees_import"_s, u"employees"_s, visitor);
    out.set("title", out.text(u"employees_import"_s)).set("columns", employeeColumns().join(u", "_s)).set("rows", pasted);
    QList<EmployeeRow> rows;
    try {
        rows = readEmployees(file.isEmpty() ? pasted.toUtf8() : file);
    } catch (const Failure &e) {
        out.set("problem", e.error().message);
        return shown(std::move(out), 400);
    }
    QMap<QString, int> counts;
    data lines{data::type::list};
    for (const EmployeeRow &row : std::as_const(rows)) {
        const auto one = ask(Lane::Edit, [manager = managerOf(visitor), visitor, row](Session &session) {
            session.setActor(u"customer:%1"_s.arg(manager.customerId));
            const Parts parts = partsOf(session, visitor);
            EmployeesRepository employees(session, manager);
            return takeEmployee(employees, row, parts.units, parts.roles);
        });
        if (!one && !isAnswer(one.error()) && one.error().kind != Error::Kind::NotFound)
            return failed(one.error());
        const QString outcome = one ? one->outcome : u"refused"_s;
        ++counts[outcome];
        lines.push_back(Item()
                            .set("line", row.line)
                            .set("who", row.invite.email.isEmpty() ? row.invite.lastName : row.invite.email)
                            .set("outcome", out.text(u"line_"_s + outcome))
                            .set("why", one ? QString() : one.error().message)
                            .data);
    }
    QStringList sums;
    for (const QString &outcome : {u"invited"_s, u"changed"_s, u"unchanged"_s, u"refused"_s})
        sums << out.text(u"lines_"_s + outcome).arg(counts.value(outcome));
    out.set("lines", lines).set("reported", true).set("done", sums.join(u" · "_s));
    return shown(std::move(out));
}

} // namespace kontor
