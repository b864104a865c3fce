// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address.h"
#include "companies/company.h"

namespace kontor {

/// An address of a company, which its people bill or ship to. A value.
struct CompanyAddress : Address
{
    qint64 channelId = 0, companyId = 0;
    bool everyone = true; ///< the whole company uses it; else `unitIds`, and the units below those
    QList<qint64> unitIds; ///< ascending
    qint64 rowVersion = 0;
};

/// Where a company books what it buys. Never deleted once something was booked: an inactive one can't be chosen, and stays in the orders. A value.
struct CostCentre
{
    qint64 id = 0, channelId = 0, companyId = 0;
    QString code; ///< unique in its company, without regard to case
    QString name;
    QString note;
    bool active = true;
    bool everyone = true; ///< else `unitIds`, the units below those, and `userIds`
    QList<qint64> unitIds, userIds; ///< ascending; userIds are company users
    qint64 approverId = 0; ///< the company user who agrees to what is booked on it; 0: nobody needs to
    qint64 rowVersion = 0;
    QString label() const { return name.isEmpty() ? code : code + QStringLiteral(" · ") + name; }
};

/// What a checkout begins with. A value.
struct CheckoutDefaults
{
    qint64 channelId = 0, companyId = 0;
    qint64 unitId = 0; ///< 0: of the company; else what this unit has otherwise
    qint64 billingId = 0, shippingId = 0; ///< addresses of the company; 0: nothing of its own
    qint64 paymentId = 0;
    qint64 costCentreId = 0;
    QString reference; ///< a pattern, see referenceFrom()
    qint64 rowVersion = 0; ///< 0: there is no row yet
    bool isEmpty() const
    {
        return billingId == 0 && shippingId == 0 && paymentId == 0 && costCentreId == 0 && reference.isEmpty();
    }
};

const FieldSet<CompanyAddress> &companyAddressFields();
const FieldSet<CostCentre> &costCentreFields();
const FieldSet<CheckoutDefaults> &checkoutDefaultsFields();

/// With country and code completed from each other.
CompanyAddress normalised(CompanyAddress address);
FieldProblems validate(const CompanyAddress &address);
FieldProblems validate(const CostCentre &costCentre);
FieldProblems validate(const CheckoutDefaults &defaults);

/// What a reference begins with: {date} (ISO 8601), {unit}, {name}, {cost_centre} are filled in; texts that are not there leave nothing.
struct ReferenceParts
{
    QDate date;
    QString unit, name, costCentre;
};
QString referenceFrom(const QString &pattern, const ReferenceParts &parts);

/// The unit and all that it is in, the company's own level left out.
QList<qint64> unitsAbove(const QList<BusinessUnit> &units, qint64 unitId);
/// Whether what these units share is for somebody of the units `above`, as unitsAbove() has them.
bool isForUnits(bool everyone, const QList<qint64> &unitIds, const QList<qint64> &above);
/// The names of those units, or that it is for everyone.
QString whoseUnits(bool everyone, const QList<qint64> &unitIds, const QList<BusinessUnit> &units);

} // namespace kontor
