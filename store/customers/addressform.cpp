// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/addressform.h"

#include "countries/countries.h"
#include "fields/fieldset.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using kainjow::mustache::data;

/// The fields that people type, in the form's order.
static const QStringList &typedFields()
{
    static const QStringList list = {u"company"_s,     u"first_name"_s, u"last_name"_s, u"line1"_s, u"line2"_s,
                                     u"postal_code"_s, u"city"_s,       u"province"_s,  u"phone"_s};
    return list;
}

void setAddressFields(Page &page, const Address &address, const FieldProblems &problems, const QString &prefix)
{
    const auto problemOf = [&](const QStringList &fields) {
        const auto found =
            std::find_if(problems.begin(), problems.end(), [&](const FieldProblem &p) { return fields.contains(p.field); });
        return found != problems.end() ? found->message : QString();
    };
    data fields{data::type::list};
    for (const QString &field : typedFields())
        fields.push_back(Item()
                             .set("name", prefix + field)
                             .set("label", page.text(u"address_"_s + field))
                             .set("value", addressFields().value(address, field))
                             .set("needed", prefix.isEmpty() && (field == u"line1"_s || field == u"city"_s))
                             .set("field_problem", problemOf({field}))
                             .data);
    QList<std::pair<QString, QString>> byName;
    for (const QString &code : Countries::instance().codes())
        byName.append({Countries::instance().displayName(code, page.language()), code});
    std::sort(byName.begin(), byName.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    data countries{data::type::list};
    for (const auto &[name, code] : std::as_const(byName))
        countries.push_back(Item().set("code", code).set("name", name).set("selected", code == address.countryCode).data);
    page.set("fields", fields)
        .set("countries", countries)
        .set("country_name", prefix + u"country"_s)
        .set("country_needed", prefix.isEmpty())
        .set("country_problem", problemOf({u"country"_s, u"country_code"_s}));
}

Address typedAddress(const Request &request, Address address, const QString &prefix)
{
    for (const QString &field : typedFields())
        addressFields().setValue(address, field, request.form.value(prefix + field).simplified());
    address.countryCode = request.form.value(prefix + u"country"_s);
    address.country = Countries::instance().name(address.countryCode);
    address.provinceCode.clear(); // follows from the name
    return normalised(address);
}

FieldProblems problemsOfTyped(const Address &address, const QString &language)
{
    FieldProblems out = validate(address);
    for (const auto &[field, text] :
         {std::pair{u"line1"_s, &address.line1}, {u"city"_s, &address.city}, {u"country"_s, &address.countryCode}}) {
        if (text->isEmpty())
            out << FieldProblem{field, storeText(u"address_needs_"_s + field, language)};
    }
    return out;
}

} // namespace kontor
