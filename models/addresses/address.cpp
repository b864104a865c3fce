// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses/address.h"

#include "base/text.h"
#include "countries/countries.h"
#include "fields/fieldset.h"

namespace kontor {

using namespace Qt::StringLiterals;

QString typeName(Address::Type type) { return type == Address::Type::Shipping ? u"shipping"_s : u"billing"_s; }

Address::Type addressType(const QString &name)
{
    return name == u"shipping"_s ? Address::Type::Shipping : Address::Type::Billing;
}

Address normalised(Address address)
{
    addressFields().normalise(address);
    address.countryCode = address.countryCode.toUpper();
    const Countries &countries = Countries::instance();
    if (const QString code = countries.codeOf(address.country.isEmpty() ? address.countryCode : address.country);
        !code.isEmpty()) {
        if (address.countryCode.isEmpty() || countries.codeOf(address.countryCode).isEmpty())
            address.countryCode = code;
    }
    if (const QString code = countries.codeOf(address.countryCode); !code.isEmpty()) {
        address.countryCode = code;
        if (address.country.isEmpty() || countries.codeOf(address.country) == code)
            address.country = countries.name(code);
    }
    if (!address.countryCode.isEmpty()) {
        if (address.provinceCode.isEmpty())
            address.provinceCode = countries.subdivisionCodeOf(address.countryCode, address.province);
        const bool writtenAsCode = text::folded(address.province) == text::folded(address.provinceCode);
        if (writtenAsCode && !countries.subdivisionName(address.countryCode, address.provinceCode).isEmpty())
            address.province = countries.subdivisionName(address.countryCode, address.provinceCode);
    }
    return address;
}

FieldProblems validate(const Address &address) { return addressFields().problems(address); }

bool isEmpty(const Address &address)
{
    bool empty = true;
    addressFields().forTexts(address, [&](const FieldInfo &, const QString &text) { empty = empty && text.isEmpty(); });
    return empty;
}

QString summary(const Address &address)
{
    QStringList parts;
    const QString place = QString(address.postalCode + u' ' + address.city).trimmed();
    for (const QString &part : {address.line1, address.line2, place, address.country}) {
        if (!part.isEmpty())
            parts << QString(part).replace(u'\n', u' ');
    }
    return parts.join(u", "_s);
}

void settleDefaults(QList<Address> &addresses)
{
    for (bool Address::*mark : {&Address::defaultBilling, &Address::defaultShipping}) {
        bool found = false;
        for (Address &address : addresses) {
            if (found)
                address.*mark = false;
            found = found || address.*mark;
        }
        if (!found && !addresses.isEmpty())
            addresses.first().*mark = true;
    }
}

} // namespace kontor
