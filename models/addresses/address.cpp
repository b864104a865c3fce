// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses/address.h"

#include "base/text.h"
#include "countries/countries.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
} // namespace

const QList<AddressField> &addressFields()
{
    static const QList<AddressField> fields = {
        {u"code", &Address::code, 64},
        {u"company", &Address::company, 200},
        {u"first_name", &Address::firstName, 100},
        {u"last_name", &Address::lastName, 100},
        {u"phone", &Address::phone, 40},
        {u"line1", &Address::line1, 200},
        {u"line2", &Address::line2, 200},
        {u"city", &Address::city, 100},
        {u"postal_code", &Address::postalCode, 20},
        {u"province", &Address::province, 100},
        {u"province_code", &Address::provinceCode, 10},
        {u"country", &Address::country, 100},
        {u"country_code", &Address::countryCode, 2},
    };
    return fields;
}

QString typeName(Address::Type type) { return type == Address::Type::Shipping ? u"shipping"_s : u"billing"_s; }

Address::Type addressType(const QString &name)
{
    return name == u"shipping"_s ? Address::Type::Shipping : Address::Type::Billing;
}

Address normalised(Address address)
{
    for (const AddressField &field : addressFields())
        address.*field.member = text::normalised(address.*field.member).trimmed();
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

FieldProblems validate(const Address &address)
{
    FieldProblems problems;
    for (const AddressField &field : addressFields()) {
        const QString &value = address.*field.member;
        const QString name = QString::fromUtf16(field.name);
        if (value.size() > field.maxLength)
            problems << FieldProblem{name, tr("At most %1 characters; this has %2.").arg(field.maxLength).arg(value.size())};
        else if (text::controlCharacter(value, name == u"line1"_s || name == u"line2"_s) >= 0)
            problems << FieldProblem{name, tr("Has a character that can't be printed. Type it anew.")};
    }
    return problems;
}

bool isEmpty(const Address &address)
{
    const auto &fields = addressFields();
    return std::all_of(fields.begin(), fields.end(),
                       [&](const AddressField &field) { return (address.*field.member).isEmpty(); });
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
