// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/companies/employeefile.h"

#include "base/text.h"
#include "database/dialect.h"
#include "fields/field.h"
#include "imports/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Headings of other systems and languages, as letters and digits only.
QString columnOf(const QString &heading)
{
    static const QHash<QString, QStringList> names = {
        {u"first_name"_s, {u"firstname"_s, u"vorname"_s, u"prenom"_s, u"givenname"_s}},
        {u"last_name"_s, {u"lastname"_s, u"nachname"_s, u"name"_s, u"nom"_s, u"surname"_s, u"familyname"_s}},
        {u"email"_s, {u"email"_s, u"mail"_s, u"emailaddress"_s, u"emailadresse"_s, u"courriel"_s, u"adresseemail"_s}},
        {u"unit"_s,
         {u"unit"_s, u"businessunit"_s, u"einheit"_s, u"geschaftseinheit"_s, u"unite"_s, u"location"_s, u"standort"_s}},
        {u"roles"_s, {u"roles"_s, u"role"_s, u"rolle"_s, u"rollen"_s}},
        {u"administrator"_s, {u"administrator"_s, u"admin"_s, u"administrateur"_s}},
        {u"department"_s, {u"department"_s, u"abteilung"_s, u"service"_s, u"departement"_s}},
        {u"mobile"_s, {u"mobile"_s, u"mobil"_s, u"phone"_s, u"telefon"_s, u"telephone"_s, u"handy"_s, u"portable"_s}}};
    const QString word = text::asciiWord(text::folded(heading));
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (it->contains(word))
            return it.key();
    }
    return {};
}

/// A unit that is there.
qint64 knownUnit(const QString &name, const QList<BusinessUnit> &units)
{
    const qint64 found = unitCalled(name, units);
    if (found == 0)
        throw Failure(Error::Kind::Invalid, tr("There is no business unit ‘%1’.").arg(name.left(100)), u"unit"_s);
    return found;
}

bool yesIn(const QString &cell, QString &broken)
{
    const auto value = truthOf(cell);
    if (!value)
        broken = tr("‘%1’ is neither yes nor no.").arg(cell.left(40));
    return value.value_or(false);
}

} // namespace

const QStringList &employeeColumns()
{
    static const QStringList list = {u"first_name"_s, u"last_name"_s,     u"email"_s,      u"unit"_s,
                                     u"roles"_s,      u"administrator"_s, u"department"_s, u"mobile"_s};
    return list;
}

QByteArray employeesAsCsv(EmployeesRepository &employees, const QList<BusinessUnit> &units, const QList<CompanyRole> &roles)
{
    const CsvWriter writer;
    QByteArray out = CsvWriter::byteOrderMark() + writer.record(employeeColumns());
    for (const Employee &one : employees.list({}, -1)) {
        const CompanyUser &user = one.user;
        out += writer.record({user.firstName, user.lastName, user.email, unitPath(units, user.unitId),
                              namesOf(rolesWithIds(user.roleIds, roles)).join(u"; "_s), user.administrator ? u"yes"_s : u"no"_s,
                              user.department, user.mobile});
    }
    return out;
}

QList<EmployeeRow> readEmployees(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0"))
        throw Failure(Error::Kind::Invalid,
                      tr("This is a spreadsheet's own file. Save it as CSV there, or copy the rows and paste them."));
    CsvDialect dialect = guessCsvDialect(bytes);
    if (bytes.left(bytes.indexOf('\n')).contains('\t'))
        dialect.delimiter = u'\t'; // as spreadsheets put their cells on the clipboard
    CsvReader reader(bytes, dialect);
    CsvRecord record;
    if (!reader.nextFilled(record))
        throw Failure(Error::Kind::Invalid, tr("There is nothing in it."));
    QStringList columns;
    for (const QString &cell : std::as_const(record.cells))
        columns << columnOf(cell);
    if (!columns.contains(u"email"_s))
        throw Failure(
            Error::Kind::Invalid,
            tr("The first line names no column for e-mail addresses. It is to have: %1.").arg(employeeColumns().join(u", "_s)));
    QList<EmployeeRow> out;
    QHash<QString, qint64> seen; ///< e-mail address → line
    while (reader.nextFilled(record)) {
        if (out.size() >= employeeRowsMax)
            throw Failure(Error::Kind::Invalid, tr("At most %1 people at once: divide the file.").arg(employeeRowsMax));
        EmployeeRow row;
        row.line = record.line;
        if (record.isBroken())
            row.broken = tr("A quote is in the wrong place, so it can't be told where the cells end.");
        else if (record.brokenCell >= 0)
            row.broken = tr("It has letters that can't be read. Save the file as UTF-8.");
        else if (record.cells.size() > columns.size())
            row.broken = tr("It has more cells than there are headings.");
        const auto says = [&](const QString &column) { return !record.cells.value(columns.indexOf(column)).trimmed().isEmpty(); };
        for (qsizetype i = 0; i < std::min(record.cells.size(), columns.size()); ++i) {
            const QString cell = record.cells[i].trimmed();
            const QString &column = columns[i];
            if (column == u"first_name"_s)
                row.invite.firstName = cell;
            else if (column == u"last_name"_s)
                row.invite.lastName = cell;
            else if (column == u"email"_s)
                row.invite.email = cell;
            else if (column == u"unit"_s)
                row.unit = cell;
            else if (column == u"roles"_s)
                row.roles = roleNamesIn(cell);
            else if (column == u"administrator"_s)
                row.invite.administrator = yesIn(cell.isEmpty() ? u"no"_s : cell, row.broken);
            else if (column == u"department"_s)
                row.invite.department = cell;
            else if (column == u"mobile"_s)
                row.invite.mobile = cell;
        }
        row.saysRoles = !row.roles.isEmpty(); // an empty cell keeps what is there
        row.saysAdministrator = says(u"administrator"_s);
        row.saysUnit = !row.unit.isEmpty();
        row.saysDepartment = !row.invite.department.isEmpty();
        row.saysMobile = !row.invite.mobile.isEmpty();
        if (const QString key = row.invite.email.toLower(); !key.isEmpty() && row.broken.isEmpty()) {
            if (const qint64 before = seen.value(key); before > 0)
                row.broken = tr("The e-mail address stands in line %1, too.").arg(before);
            else
                seen.insert(key, row.line);
        }
        out << row;
    }
    if (out.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("There are only headings in it."));
    return out;
}

EmployeeOutcome takeEmployee(EmployeesRepository &employees, const EmployeeRow &row, const QList<BusinessUnit> &units,
                             const QList<CompanyRole> &roles)
{
    EmployeeOutcome out;
    out.line = row.line;
    out.who = row.invite.email.isEmpty() ? (row.invite.firstName + u' ' + row.invite.lastName).trimmed() : row.invite.email;
    if (!row.broken.isEmpty())
        throw Failure(Error::Kind::Invalid, row.broken);
    Invite invite = row.invite;
    const auto first =
        std::min_element(units.begin(), units.end(), [](const BusinessUnit &a, const BusinessUnit &b) { return a.id < b.id; });
    invite.unitId = row.saysUnit ? knownUnit(row.unit, units) : first == units.end() ? 0 : first->id;
    invite.roleIds = idsOf(rolesCalled(row.roles, roles));
    const std::optional<Employee> there = employees.ofEmail(invite.email);
    if (!there) {
        if (!row.saysRoles && !invite.administrator)
            invite.roleIds = idsOf(standardRoles(roles));
        employees.invite(invite);
        out.outcome = u"invited"_s;
        return out;
    }
    const CompanyUser &user = there->user;
    EmployeeChange change{user.rowVersion, user.department,    user.mobile, user.unitId,
                          user.roleIds,    user.administrator, user.active};
    if (row.saysUnit)
        change.unitId = invite.unitId;
    if (row.saysDepartment)
        change.department = invite.department;
    if (row.saysMobile)
        change.mobile = invite.mobile;
    if (row.saysAdministrator)
        change.administrator = invite.administrator;
    if (change.administrator)
        change.roleIds.clear();
    else if (row.saysRoles)
        change.roleIds = invite.roleIds;
    const bool same = change.department == user.department && change.mobile == user.mobile && change.unitId == user.unitId &&
                      change.roleIds == user.roleIds && change.administrator == user.administrator;
    if (!same)
        employees.change(user.id, change);
    out.outcome = same ? u"unchanged"_s : u"changed"_s;
    return out;
}

} // namespace kontor
