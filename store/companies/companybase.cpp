// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/companybase.h"

#include "companies/companiesrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using kainjow::mustache::data;

Parts partsOf(Session &session, const Visitor &visitor)
{
    CompaniesRepository companies(session);
    return {inTreeOrder(companies.units(visitor.channel.id, visitor.access.companyId)),
            companies.roles(visitor.channel.id, visitor.access.companyId)};
}

QString roleNames(const QList<CompanyRole> &roles, const QList<qint64> &ids, bool administrator, const Page &page)
{
    if (administrator)
        return page.text(u"administrator"_s);
    const QStringList out = namesOf(rolesWithIds(ids, roles));
    return out.isEmpty() ? page.text(u"no_roles"_s) : out.join(u", "_s);
}

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

void setDeputy(Page &page, const QList<CompanyUser> &colleagues, qint64 userId, const Deputy &deputy)
{
    data list{data::type::list};
    for (const CompanyUser &one : colleagues) {
        if (one.id != userId && ((one.isPresent() && one.active) || one.id == deputy.userId))
            list.push_back(Item().set("id", one.id).set("name", one.person()).set("chosen", one.id == deputy.userId).data);
    }
    page.set("deputies", list).set("deputy_from", deputy.from).set("deputy_to", deputy.to);
}

data peopleBoxes(const QList<CompanyUser> &people, const QList<qint64> &ticked)
{
    data out{data::type::list};
    for (const CompanyUser &one : people) {
        const bool on = ticked.contains(one.id);
        if (on || (one.isPresent() && one.active))
            out.push_back(Item().set("id", one.id).set("name", one.person()).set("email", one.email).set("on", on).data);
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

Manager CompanyBase::managerOf(const Visitor &visitor)
{
    return {visitor.channel.id, visitor.customer.id, visitor.customer.displayName(), visitor.access};
}

Page CompanyBase::tabbed(const QString &name, const QString &tab, const Visitor &visitor)
{
    Page out = page(name, visitor);
    for (const QString &one : {u"company"_s, u"employees"_s, u"roles"_s, u"addresses"_s, u"cost_centres"_s, u"budgets"_s,
                               u"approval_rules"_s, u"checkout"_s})
        out.set((u"on_"_s + one).toLatin1().constData(), tab == one);
    out.set("may_employees", mayChange(visitor, u"employees"_s))
        .set("may_roles", mayChange(visitor, u"roles"_s))
        .set("may_units", mayChange(visitor, u"units"_s));
    return out;
}

data CompanyBase::unitOptions(const QList<BusinessUnit> &units, qint64 chosen, qint64 without)
{
    data out{data::type::list};
    for (const BusinessUnit &unit : inTreeOrder(units)) {
        if (unit.id != without)
            out.push_back(Item().set("id", unit.id).set("name", unitPath(units, unit.id)).set("chosen", unit.id == chosen).data);
    }
    return out;
}

data CompanyBase::roleOptions(const QList<CompanyRole> &roles, qint64 chosen, qint64 without)
{
    data out{data::type::list};
    for (const CompanyRole &role : roles) {
        if (role.id != without)
            out.push_back(Item().set("id", role.id).set("name", role.name).set("chosen", role.id == chosen).data);
    }
    return out;
}

void CompanyBase::setProblem(Page &page, const Error &error, const QStringList &known)
{
    const bool beside = known.contains(error.detail);
    if (beside)
        page.set((u"wrong_"_s + error.detail).toLatin1().constData(), error.message);
    // What is wrong with a field may be far below: the top of the page says that there is something.
    page.set("problem", beside ? page.text(u"look_again"_s) : error.message);
    page.set("refused", true);
}

void CompanyBase::setProblems(Page &page, const FieldProblems &problems)
{
    for (const FieldProblem &problem : problems)
        page.set((u"wrong_"_s + problem.field).toLatin1().constData(), problem.message);
    if (!problems.isEmpty())
        page.set("problem", page.text(u"look_again"_s));
}

bool CompanyBase::isAnswer(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Denied;
}

int CompanyBase::statusOf(const Error &error)
{
    return error.kind == Error::Kind::Conflict ? 409 : error.kind == Error::Kind::Denied ? 403 : 400;
}

} // namespace kontor
