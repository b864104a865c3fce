// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/employees.h"

namespace kontor {

/// A line of a file with people of a company, as it is written there. A value.
struct EmployeeRow
{
    qint64 line = 0; ///< physical, from 1
    Invite invite; ///< without unit and roles
    QString unit; ///< a path "Headquarters / Kitchen", or a name that only one has; empty: as it is, of a new one the first
    QStringList roles; ///< names
    bool saysRoles = false, saysAdministrator = false, saysUnit = false, saysDepartment = false,
         saysMobile = false; ///< the file has such a column
    QString broken; ///< why the line can't be read; empty: it can
};

/// What became of a line. A value.
struct EmployeeOutcome
{
    qint64 line = 0;
    QString who; ///< the e-mail address, else the name
    QString outcome; ///< "invited", "changed", "unchanged", "refused"
    QString why; ///< of a refused one
};

constexpr int employeeRowsMax = 500;

/// Names of the columns, in their order: "first_name", "last_name", "email", "unit", "roles", "administrator", "department", "mobile".
const QStringList &employeeColumns();
/// The people of a company as a CSV file that comes back by readEmployees(); those who left and those who were only asked are not in it.
QByteArray employeesAsCsv(EmployeesRepository &employees, const QList<BusinessUnit> &units, const QList<CompanyRole> &roles);
/// A file with a heading, or what was pasted from a spreadsheet. Throws Invalid without a column for e-mail addresses, and for too many lines.
QList<EmployeeRow> readEmployees(const QByteArray &bytes);
/// Asks somebody to come, or changes who is there, found by the e-mail address.
EmployeeOutcome takeEmployee(EmployeesRepository &employees, const EmployeeRow &row, const QList<BusinessUnit> &units,
                             const QList<CompanyRole> &roles);

} // namespace kontor
