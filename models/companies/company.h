// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"
#include "fields/field.h"

#include <QList>

namespace kontor {

template <typename Record> class FieldSet;

/// A company that customers of a trade store buy for. A value.
struct Company
{
    qint64 id = 0;
    qint64 channelId = 0;
    qint64 sourceId = 0; ///< 0: entered by hand
    QString sourceCode;
    QString name, legalName, vatNumber;
    QString state = QStringLiteral("active"); ///< one of companyStates()
    QString email, phone;
    qint64 priceTierId = 0, warehouseId = 0; ///< 0: its people's own, else the trade store's
    QString accountManager; ///< login of whoever looks after it
    QString addressRule =
        QStringLiteral("own"); ///< what its people may order to: "own" as well, "company" alone, or one typed "once"
    QString costCentreRule = QStringLiteral("any"); ///< an order needs one "never", if there is "any", "always"
    bool costCentreByLine = false; ///< chosen for each line, else for the order
    bool expressCheckout = false; ///< one page, with what was settled before
    QString note;
    qint64 createdAt = 0, updatedAt = 0; ///< ms since 1970 UTC
    qint64 rowVersion = 0;
    friend bool operator==(const Company &, const Company &) = default;
};

/// A part of a company that people work in. A value.
struct BusinessUnit
{
    qint64 id = 0;
    qint64 channelId = 0, companyId = 0;
    qint64 parentId = 0; ///< 0: right under the company
    QString name, email, phone;
    qint64 priceTierId = 0, warehouseId = 0; ///< 0: the company's
    qint64 rowVersion = 0;
    friend bool operator==(const BusinessUnit &, const BusinessUnit &) = default;
};

/// What people of a company may do. A value.
struct CompanyRole
{
    qint64 id = 0;
    qint64 channelId = 0, companyId = 0;
    QString name;
    bool standard = false; ///< proposed for whoever joins; at most one of a company
    QString permissions; ///< see access/access.h
    qint64 rowVersion = 0;
    friend bool operator==(const CompanyRole &, const CompanyRole &) = default;
};

/// That a customer belongs to a company. A value.
struct CompanyUser
{
    qint64 id = 0;
    qint64 channelId = 0, companyId = 0, customerId = 0, unitId = 0;
    bool administrator = false; ///< may everything, and has no roles
    bool active = true;
    bool deactivated = false; ///< as a customer; read only
    qint64 joinedAt = 0; ///< 0: asked, and has not come yet
    qint64 leftAt = 0; ///< 0: works there
    QString department, mobile;
    qint64 deputyId = 0; ///< the company user who decides in their place; 0: nobody
    QString deputyFrom, deputyTo; ///< days, both included (ISO 8601); empty: open
    qint64 rowVersion = 0;
    QList<qint64> roleIds;
    bool isPresent() const { return joinedAt > 0 && leftAt == 0; } ///< they came and have not left, be they switched off
    QString customer, email, username, firstName, lastName; ///< as shown; read only
    /// The person alone, for whoever sees that they are of the company.
    QString person() const
    {
        const QString name = (firstName + QLatin1Char(' ') + lastName).trimmed();
        return name.isEmpty() ? customer : name;
    }
};

/// "pending", "active", "blocked", "rejected", "deactivated".
const QStringList &companyStates();
QString companyStateLabel(const QString &state);
/// Its people may be in the store: they see what there is, and whether they may buy is another question.
bool letsPeopleIn(const QString &state);

const FieldSet<Company> &companyFields();
const FieldSet<BusinessUnit> &unitFields();
const FieldSet<CompanyRole> &companyRoleFields();

FieldProblems validate(const Company &company);
FieldProblems validate(const BusinessUnit &unit);
FieldProblems validate(const CompanyRole &role);

QString companySearchText(const Company &company);
/// A unit's name with those that it is in: "Headquarters / Kitchen".
QString unitPath(const QList<BusinessUnit> &units, qint64 unitId);
/// Each right behind the one that it is in, by name.
QList<BusinessUnit> inTreeOrder(QList<BusinessUnit> units);
/// The unit that a path or an unambiguous name means; 0 when there is none. Throws Invalid for an ambiguous name.
qint64 unitCalled(const QString &path, const QList<BusinessUnit> &units);
/// The names of roles in a cell, which has ; , or | between them.
QStringList roleNamesIn(const QString &cell);
/// Of a company's roles those with these names, in the order of `roles`. Throws Invalid for a name that none has.
QList<CompanyRole> rolesCalled(QStringList names, const QList<CompanyRole> &roles);
/// Of a company's roles those with these ids, in the order of `roles`.
QList<CompanyRole> rolesWithIds(const QList<qint64> &ids, QList<CompanyRole> roles);
/// Those that somebody new gets.
QList<CompanyRole> standardRoles(QList<CompanyRole> roles);
QStringList namesOf(const QList<CompanyRole> &roles);
QList<qint64> idsOf(const QList<CompanyRole> &roles);
/// The unit and all that are in it, however deep.
QList<qint64> unitsBelow(const QList<BusinessUnit> &units, qint64 unitId);
constexpr int unitDepthMax = 8;

} // namespace kontor
