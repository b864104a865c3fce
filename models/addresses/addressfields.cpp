// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an address is made of, said once.
#include "addresses/address.h"
#include "fields/fieldset.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldTraits kept = FieldTraits(FieldTrait::Stored) | FieldTrait::Edited | FieldTrait::Imported;
constexpr FieldTraits usual = kept | FieldTrait::InTemplate;

const QList<FieldChoice> &types()
{
    static const QList<FieldChoice> list = {{u"billing"_s, QT_TRANSLATE_NOOP("kontor", "billing")},
                                            {u"shipping"_s, QT_TRANSLATE_NOOP("kontor", "shipping")}};
    return list;
}

} // namespace

/// In files its fields are `address1.city`, `address2.city`, … (the usual headings of other systems: importplan.cpp).
const FieldSet<Address> &addressFields()
{
    static const FieldSet<Address> set(
        u"addresses"_s,
        {
            {{.name = u"id"_s, .kind = FieldKind::Number, .traits = FieldTrait::Stored}, &Address::id},
            {{.name = u"line1"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Line 1"),
              .traits = usual,
              .length = 200,
              .fileName = u"address1"_s},
             &Address::line1},
            {{.name = u"line2"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Line 2"),
              .traits = usual,
              .length = 200,
              .fileName = u"address2"_s},
             &Address::line2},
            {{.name = u"house_number"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "House number (joined with line 1)"),
              .traits = FieldTrait::Imported,
              .length = 20},
             {}},
            {{.name = u"city"_s, .title = QT_TRANSLATE_NOOP("kontor", "City"), .traits = usual, .length = 100}, &Address::city},
            {{.name = u"company"_s, .title = QT_TRANSLATE_NOOP("kontor", "Company"), .traits = usual, .length = 200},
             &Address::company},
            {{.name = u"first_name"_s, .title = QT_TRANSLATE_NOOP("kontor", "First name"), .traits = usual, .length = 100},
             &Address::firstName},
            {{.name = u"last_name"_s, .title = QT_TRANSLATE_NOOP("kontor", "Last name"), .traits = usual, .length = 100},
             &Address::lastName},
            {{.name = u"phone"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Phone"),
              .traits = usual | FieldTrait::Digits,
              .length = 40},
             &Address::phone},
            {{.name = u"province"_s, .title = QT_TRANSLATE_NOOP("kontor", "Province"), .traits = usual, .length = 100},
             &Address::province},
            {{.name = u"country"_s, .title = QT_TRANSLATE_NOOP("kontor", "Country"), .traits = usual, .length = 100},
             &Address::country},
            {{.name = u"postal_code"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Postal code"),
              .traits = usual | FieldTrait::Digits,
              .length = 20,
              .fileName = u"zip"_s},
             &Address::postalCode},
            {{.name = u"country_code"_s, .title = QT_TRANSLATE_NOOP("kontor", "Country code"), .traits = usual, .length = 2},
             &Address::countryCode},
            {{.name = u"province_code"_s, .title = QT_TRANSLATE_NOOP("kontor", "Province code"), .traits = usual, .length = 10},
             &Address::provinceCode},
            {{.name = u"code"_s, .title = QT_TRANSLATE_NOOP("kontor", "Address code"), .traits = kept, .length = 64},
             &Address::code},
            {{.name = u"type"_s,
              .kind = FieldKind::Choice,
              .title = QT_TRANSLATE_NOOP("kontor", "Type"),
              .traits = kept,
              .choices = types},
             choiceOf<&Address::type, typeName, addressType, Address>()},
            {{.name = u"default_billing"_s,
              .kind = FieldKind::YesNo,
              .title = QT_TRANSLATE_NOOP("kontor", "Default billing address"),
              .traits = kept},
             &Address::defaultBilling},
            {{.name = u"default_shipping"_s,
              .kind = FieldKind::YesNo,
              .title = QT_TRANSLATE_NOOP("kontor", "Default shipping address"),
              .traits = kept},
             &Address::defaultShipping},
        });
    return set;
}

} // namespace kontor
