// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses/address.h"

#include "base/text.h"
#include "countries/countries.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

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
    const QString ofName = countries.codeOf(address.country);
    const QString ofCode = countries.codeOf(address.countryCode);
    if (ofCode.isEmpty() && !ofName.isEmpty())
        address.countryCode = ofName;
    else if (!ofCode.isEmpty())
        address.countryCode = ofCode;
    if (!ofCode.isEmpty() && (address.country.isEmpty() || ofName == ofCode))
        address.country = countries.name(ofCode);
    else if (!ofName.isEmpty() && ofCode.isEmpty())
        address.country = countries.name(ofName);
    if (address.countryCode.isEmpty())
        return address;
    const QString partOfName = countries.subdivisionCodeOf(address.countryCode, address.province);
    if (address.provinceCode.isEmpty())
        address.provinceCode = partOfName;
    else if (const QString part = countries.subdivisionCodeOf(address.countryCode, address.provinceCode); !part.isEmpty())
        address.provinceCode = part; // NRW is written NW
    const QString name = countries.subdivisionName(address.countryCode, address.provinceCode);
    const bool writtenAsCode = text::folded(address.province) == text::folded(address.provinceCode);
    if (!name.isEmpty() && (writtenAsCode || address.province.isEmpty()))
        address.province = name;
    return address;
}

QList<AddressDoubt> doubts(const Address &address)
{
    const Countries &countries = Countries::instance();
    QList<AddressDoubt> out;
    const QString ofName = countries.codeOf(address.country);
    const QString ofCode = countries.codeOf(address.countryCode);
    if (!address.countryCode.isEmpty() && ofCode.isEmpty())
        out << AddressDoubt{
            u"unknown_country"_s, u"country_code"_s,
            tr("‘%1’ is no country that ISO 3166 knows. Choose the country in the address.").arg(address.countryCode)};
    else if (!address.country.isEmpty() && ofCode.isEmpty())
        out << AddressDoubt{
            u"unknown_country"_s, u"country"_s,
            tr("‘%1’ is no country that ISO 3166 knows. Choose the country in the address.").arg(address.country)};
    else if (!ofName.isEmpty() && ofName != ofCode)
        out << AddressDoubt{u"country_contradiction"_s, u"country_code"_s,
                            tr("The country ‘%1’ and the code %2 (%3) are not the same. Choose the country in the address.")
                                .arg(address.country, address.countryCode, countries.name(ofCode))};
    if (ofCode.isEmpty() || countries.subdivisionCodes(ofCode).isEmpty())
        return out;
    const QString partOfName = countries.subdivisionCodeOf(ofCode, address.province);
    const bool codeKnown = !countries.subdivisionName(ofCode, address.provinceCode).isEmpty();
    if (!address.provinceCode.isEmpty() && !codeKnown)
        out << AddressDoubt{
            u"unknown_province"_s, u"province_code"_s,
            tr("‘%1’ is no province of %2 that ISO 3166-2 knows.").arg(address.provinceCode, countries.name(ofCode))};
    else if (!address.province.isEmpty() && address.provinceCode.isEmpty())
        out << AddressDoubt{u"unknown_province"_s, u"province"_s,
                            tr("‘%1’ is no province of %2 that ISO 3166-2 knows.").arg(address.province, countries.name(ofCode))};
    else if (codeKnown && !partOfName.isEmpty() && partOfName != address.provinceCode &&
             text::folded(countries.subdivisionName(ofCode, address.provinceCode)) !=
                 text::folded(address.province)) // two may share a name
        out << AddressDoubt{
            u"unknown_province"_s, u"province_code"_s,
            tr("The province ‘%1’ and the code %2 (%3) are not the same.")
                .arg(address.province, address.provinceCode, countries.subdivisionName(ofCode, address.provinceCode))};
    return out;
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
    const QString translated = Countries::instance().displayName(address.countryCode, text::readersLocale().name());
    const bool same = Countries::instance().codeOf(address.country) == address.countryCode;
    const QString country = translated.isEmpty() || !same ? address.country : translated;
    for (const QString &part : {address.line1, address.line2, place, country}) {
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
