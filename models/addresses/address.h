// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"

#include <QString>

namespace kontor {

template <typename Record> class FieldSet;

/// A postal address of a customer. A value.
struct Address
{
    enum class Type { Billing, Shipping };

    qint64 id = 0; ///< 0 until stored; negative for one that an editor has just added
    QString code; ///< the source's own code
    Type type = Type::Billing;
    bool defaultBilling = false;
    bool defaultShipping = false;
    QString company, firstName, lastName, phone, line1, line2, city, postalCode, province, provinceCode, country, countryCode;

    friend bool operator==(const Address &, const Address &) = default;
};

const FieldSet<Address> &addressFields();

QString typeName(Address::Type type); ///< "billing" or "shipping", as stored
Address::Type addressType(const QString &name); ///< anything but "shipping" is billing

/// Trims, NFC-normalises, and completes country and code from each other where the country is known.
Address normalised(Address address);
FieldProblems validate(const Address &address);

/// Something about a country or a province that is not known, or that contradicts itself: what staff are told of.
struct AddressDoubt
{
    QString kind; ///< of the issue: "unknown_country", "country_contradiction", "unknown_province"
    QString field; ///< of the address
    QString reason;
};
QList<AddressDoubt> doubts(const Address &address);

bool isEmpty(const Address &address);
/// One line for lists and dialogs: "Obere Str. 57, 12209 Berlin, Germany".
QString summary(const Address &address);

/// Makes exactly one address the default of each type; the first address becomes both when none is marked.
void settleDefaults(QList<Address> &addresses);

} // namespace kontor
