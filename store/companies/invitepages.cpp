// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/invitepages.h"

#include "companies/companiesrepository.h"
#include "imports/companies/employeefile.h"
#include "mail/mimemessage.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int knownShown = 500;

/// Those that the visitor may give.
QList<CompanyRole> grantable(QList<CompanyRole> roles, const Visitor &visitor)
{
    roles.removeIf([&visitor](const CompanyRole &role) { return !mayGrant(visitor.access, role.permissions); });
    return roles;
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

} // namespace

QList<Route> InvitePages::routes()
{
    return ofCompany(u"employees"_s, {{"GET", u"/company/employees.csv"_s, Needs::Customer, to(&InvitePages::csv)},
                                      {"GET", u"/company/employees/new"_s, Needs::Customer, to(&InvitePages::inviteForm)},
                                      {"GET", u"/company/employees/import"_s, Needs::Customer, to(&InvitePages::importForm)}}) +
           proven(
               ofCompany(u"employees"_s, {{"POST", u"/company/employees/new"_s, Needs::Owner, to(&InvitePages::invite)},
                                          {"POST", u"/company/employees/known"_s, Needs::Owner, to(&InvitePages::takeOver)},
                                          {"POST", u"/company/employees/import"_s, Needs::Owner, to(&InvitePages::import)},
                                          {"POST", u"/company/invitations"_s, Needs::Owner, to(&InvitePages::answerInvitation)},
                                          {"POST", u"/company/links"_s, Needs::Owner, to(&InvitePages::changeLinks)}}));
}

Response InvitePages::csv(const Request &, const Visitor &visitor)
{
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

Response InvitePages::invitePage(const Request &request, const Visitor &visitor, const Error *problem)
{
    struct Found
    {
        Parts parts;
        QList<CompanyUser> known;
    };
    const auto found = ask(Lane::Read, [manager = managerOf(visitor), visitor](Session &session) {
        return Found{partsOf(session, visitor), EmployeesRepository(session, manager).ofMyOtherCompanies(knownShown)};
    });
    if (!found)
        return failed(found.error());
    const Parts *parts = &found->parts;
    data known{data::type::list};
    for (const CompanyUser &one : found->known)
        known.push_back(Item().set("id", one.customerId).set("name", one.person() + u" · "_s + one.email).data);
    Page out = tabbed(u"employee_new"_s, u"employees"_s, visitor);
    const bool typed = problem != nullptr;
    const auto value = [&](const char *name) { out.set(name, request.form.value(QString::fromLatin1(name)).left(254)); };
    for (const char *name : {"first_name", "last_name", "email", "department", "mobile"})
        value(name);
    const qint64 unit = typed ? request.form.value(u"unit"_s).toLongLong() : visitor.access.unitId;
    out.set("units", unitOptions(parts->units, unit))
        .set("roles",
             roleBoxes(parts->roles, typed ? numbersOf(request, u"role"_s) : idsOf(standardRoles(parts->roles)), visitor))
        .set("link_roles", roleOptions(grantable(parts->roles, visitor), 0))
        .set("known", known)
        .set("has_known", !found->known.isEmpty())
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

Response InvitePages::inviteForm(const Request &request, const Visitor &visitor) { return invitePage(request, visitor, nullptr); }

Response InvitePages::invite(const Request &request, const Visitor &visitor)
{
    const auto done = manage(visitor, [invite = inviteIn(request)](EmployeesRepository &employees) {
        employees.invite(invite);
        return Done{};
    });
    if (!done)
        return isAnswer(done.error()) ? invitePage(request, visitor, &done.error()) : failed(done.error());
    return Response::redirect("/company/employees?done=invited");
}

/// Somebody whom the visitor administers elsewhere: nobody has to be asked.
Response InvitePages::takeOver(const Request &request, const Visitor &visitor)
{
    Invite invite;
    invite.unitId = request.form.value(u"unit"_s).toLongLong();
    if (const qint64 role = request.form.value(u"role"_s).toLongLong(); role > 0)
        invite.roleIds = {role};
    const auto done =
        manage(visitor, [invite, id = request.form.value(u"customer"_s).toLongLong()](EmployeesRepository &employees) {
            employees.takeOver(id, invite);
            return Done{};
        });
    return done ? Response::redirect("/company/employees?done=taken_over") : failed(done.error());
}

Response InvitePages::answerInvitation(const Request &request, const Visitor &visitor)
{
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

Response InvitePages::changeLinks(const Request &request, const Visitor &visitor)
{
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

Response InvitePages::importForm(const Request &, const Visitor &visitor)
{
    Page out = tabbed(u"employees_import"_s, u"employees"_s, visitor);
    out.set("title", out.text(u"employees_import"_s)).set("columns", employeeColumns().join(u", "_s));
    return shown(std::move(out));
}

/// Each line by itself: what is wrong with one stops no other.
Response InvitePages::import(const Request &request, const Visitor &visitor)
{
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
    out.set("lines", lines).set("reported", true).set("sums", sums.join(u" · "_s));
    out.set("all_well", counts.value(u"refused"_s) == 0);
    return shown(std::move(out));
}

} // namespace kontor
