// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/employees.h"
#include "site/pages.h"

namespace kontor {

/// Units and roles of a company.
struct Parts
{
    QList<BusinessUnit> units;
    QList<CompanyRole> roles;
};
Parts partsOf(Session &session, const Visitor &visitor);
/// What roles are called; of an administrator that they are one.
QString roleNames(const QList<CompanyRole> &roles, const QList<qint64> &ids, bool administrator, const Page &page);
/// Boxes of roles; those that the visitor can't give can't be ticked.
kainjow::mustache::data roleBoxes(const QList<CompanyRole> &roles, const QList<qint64> &ticked, const Visitor &visitor);
/// The fields of who decides in somebody's place: colleagues to choose from, and days.
void setDeputy(Page &page, const QList<CompanyUser> &colleagues, qint64 userId, const Deputy &deputy);
/// People as boxes to tick; who left is there only while ticked.
kainjow::mustache::data peopleBoxes(const QList<CompanyUser> &people, const QList<qint64> &ticked);
/// All values of a form's field, ascending.
QList<qint64> numbersOf(const http::Request &request, const QString &field);

/// What the pages of a company share.
class CompanyBase : public Pages
{
public:
    using Pages::Pages;

    /// Why a form is refused: beside the field that `error` names, or above the form. Its fields are `known`.
    static void setProblem(Page &page, const Error &error, const QStringList &known);
    /// The same for all that is wrong.
    static void setProblems(Page &page, const FieldProblems &problems);

    /// Whether the visitor may change that here: by right, and in person.
    static bool mayChange(const Visitor &visitor, const QString &permission)
    {
        return visitor.access.inCompany() && !visitor.acting() && visitor.access.may(permission);
    }

protected:
    static Manager managerOf(const Visitor &visitor);
    /// A page under the company's tabs; `tab`: "company", "employees", "roles", "addresses", "cost_centres", "budgets", "approval_rules", "checkout".
    static Page tabbed(const QString &name, const QString &tab, const Visitor &visitor);
    static kainjow::mustache::data unitOptions(const QList<BusinessUnit> &units, qint64 chosen, qint64 without = 0);
    static kainjow::mustache::data roleOptions(const QList<CompanyRole> &roles, qint64 chosen, qint64 without = 0);
    /// Does work in the name of the visitor.
    template <typename Work> auto manage(const Visitor &visitor, Work work)
    {
        return ask(Lane::Edit, [manager = managerOf(visitor), work = std::move(work)](Session &session) {
            session.setActor(QStringLiteral("customer:%1").arg(manager.customerId));
            EmployeesRepository employees(session, manager);
            return work(employees);
        });
    }
    /// Does work in the name of the visitor, who still has that permission.
    template <typename Work> auto changeCompany(const Visitor &visitor, const QString &permission, Work work)
    {
        return ask(Lane::Edit, [manager = managerOf(visitor), permission, work = std::move(work)](Session &session) {
            session.setActor(QStringLiteral("customer:%1").arg(manager.customerId));
            lockCompany(session, manager, permission);
            work(session);
            return Done{};
        });
    }
    /// Whether an error says what is wrong with a form, which is shown again.
    static bool isAnswer(const Error &error);
    static int statusOf(const Error &error);
};

} // namespace kontor
