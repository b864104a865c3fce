// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/purchasing.h"

#include "base/text.h"
#include "countries/countries.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr FieldTraits read = FieldTraits(Stored);
constexpr FieldTraits kept = read | Edited;
constexpr FieldTraits inFiles = kept | Imported | InTemplate | Exported;

template <typename Record> Field<Record> number(const QString &name, qint64 Record::*member, FieldTraits traits = read)
{
    return {{.name = name, .kind = FieldKind::Number, .traits = traits}, member};
}

template <typename Record> Field<Record> everyone()
{
    return {
        {.name = u"everyone"_s, .kind = FieldKind::YesNo, .title = QT_TRANSLATE_NOOP("kontor", "For all units"), .traits = kept},
        &Record::everyone};
}

/// A field of an address, as a company has it: what both are is said at the addresses of customers.
Field<CompanyAddress> ofAddress(const QString &name, QString CompanyAddress::*member)
{
    FieldInfo info = *addressFields().find(name);
    info.traits = inFiles | (info.traits & Digits);
    return {info, member};
}

const QRegularExpression &places()
{
    static const QRegularExpression out(u"\\{([^{}]*)\\}"_s);
    return out;
}

const QStringList &placeNames()
{
    static const QStringList list = {u"date"_s, u"unit"_s, u"name"_s, u"cost_centre"_s};
    return list;
}

} // namespace

const FieldSet<CompanyAddress> &companyAddressFields()
{
    static const FieldSet<CompanyAddress> set(u"company_addresses"_s,
                                              {
                                                  number<CompanyAddress>(u"id"_s, &CompanyAddress::id),
                                                  number(u"channel_id"_s, &CompanyAddress::channelId),
                                                  number(u"company_id"_s, &CompanyAddress::companyId),
                                                  ofAddress(u"code"_s, &CompanyAddress::code),
                                                  ofAddress(u"company"_s, &CompanyAddress::company),
                                                  ofAddress(u"first_name"_s, &CompanyAddress::firstName),
                                                  ofAddress(u"last_name"_s, &CompanyAddress::lastName),
                                                  ofAddress(u"line1"_s, &CompanyAddress::line1),
                                                  ofAddress(u"line2"_s, &CompanyAddress::line2),
                                                  ofAddress(u"postal_code"_s, &CompanyAddress::postalCode),
                                                  ofAddress(u"city"_s, &CompanyAddress::city),
                                                  ofAddress(u"province"_s, &CompanyAddress::province),
                                                  ofAddress(u"province_code"_s, &CompanyAddress::provinceCode),
                                                  ofAddress(u"country"_s, &CompanyAddress::country),
                                                  ofAddress(u"country_code"_s, &CompanyAddress::countryCode),
                                                  ofAddress(u"phone"_s, &CompanyAddress::phone),
                                                  everyone<CompanyAddress>(),
                                                  number(u"row_version"_s, &CompanyAddress::rowVersion),
                                              });
    return set;
}

const FieldSet<CostCentre> &costCentreFields()
{
    static const FieldSet<CostCentre> set(
        u"cost_centres"_s,
        {
            number(u"id"_s, &CostCentre::id),
            number(u"channel_id"_s, &CostCentre::channelId),
            number(u"company_id"_s, &CostCentre::companyId),
            {{.name = u"code"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Code"),
              .traits = inFiles | Digits,
              .length = 40,
              .headings = {u"costcentre"_s, u"costcenter"_s, u"kostenstelle"_s, u"centredecouts"_s, u"number"_s, u"nummer"_s}},
             &CostCentre::code},
            {{.name = u"name"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Name"),
              .traits = inFiles,
              .length = 100,
              .headings = {u"description"_s, u"bezeichnung"_s, u"designation"_s}},
             &CostCentre::name},
            {{.name = u"note"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Note"),
              .traits = inFiles,
              .length = 1000},
             &CostCentre::note},
            {{.name = u"active"_s, .kind = FieldKind::YesNo, .title = QT_TRANSLATE_NOOP("kontor", "Active"), .traits = inFiles},
             &CostCentre::active},
            everyone<CostCentre>(),
            {{.name = u"approver_id"_s,
              .kind = FieldKind::Number,
              .title = QT_TRANSLATE_NOOP("kontor", "Approver"),
              .traits = kept},
             &CostCentre::approverId},
            number(u"row_version"_s, &CostCentre::rowVersion),
        });
    return set;
}

const FieldSet<CheckoutDefaults> &checkoutDefaultsFields()
{
    static const FieldSet<CheckoutDefaults> set(
        u"checkout_defaults"_s,
        {
            number(u"channel_id"_s, &CheckoutDefaults::channelId),
            number(u"company_id"_s, &CheckoutDefaults::companyId),
            number(u"unit_id"_s, &CheckoutDefaults::unitId),
            {{.name = u"billing_id"_s,
              .kind = FieldKind::Number,
              .title = QT_TRANSLATE_NOOP("kontor", "Billing address"),
              .traits = kept},
             &CheckoutDefaults::billingId},
            {{.name = u"shipping_id"_s,
              .kind = FieldKind::Number,
              .title = QT_TRANSLATE_NOOP("kontor", "Shipping address"),
              .traits = kept},
             &CheckoutDefaults::shippingId},
            {{.name = u"payment_id"_s,
              .kind = FieldKind::Number,
              .title = QT_TRANSLATE_NOOP("kontor", "Payment method"),
              .traits = kept},
             &CheckoutDefaults::paymentId},
            {{.name = u"cost_centre_id"_s,
              .kind = FieldKind::Number,
              .title = QT_TRANSLATE_NOOP("kontor", "Cost centre"),
              .traits = kept},
             &CheckoutDefaults::costCentreId},
            {{.name = u"reference"_s, .title = QT_TRANSLATE_NOOP("kontor", "Reference"), .traits = kept, .length = 100},
             &CheckoutDefaults::reference},
            number(u"row_version"_s, &CheckoutDefaults::rowVersion),
        });
    return set;
}

CompanyAddress normalised(CompanyAddress address)
{
    static_cast<Address &>(address) = normalised(static_cast<const Address &>(address));
    return address;
}

FieldProblems validate(const CompanyAddress &address)
{
    FieldProblems out = companyAddressFields().problems(address);
    const auto need = [&out](const QString &field, const QString &text, const QString &why) {
        if (text.trimmed().isEmpty())
            out << FieldProblem{field, why};
    };
    need(u"line1"_s, address.line1, tr("Write the street, or the post-office box."));
    need(u"city"_s, address.city, tr("Write the city."));
    need(u"country_code"_s, address.countryCode, tr("Choose the country."));
    if (!address.countryCode.isEmpty() && Countries::instance().codeOf(address.countryCode).isEmpty())
        out << FieldProblem{u"country_code"_s, tr("There is no country ‘%1’.").arg(address.countryCode)};
    if (!address.everyone && address.unitIds.isEmpty())
        out << FieldProblem{u"units"_s, tr("Choose the units that use it, or all.")};
    return out;
}

FieldProblems validate(const CostCentre &costCentre)
{
    FieldProblems out = costCentreFields().problems(costCentre);
    if (costCentre.code.trimmed().isEmpty())
        out << FieldProblem{u"code"_s, tr("Write the code of the cost centre.")};
    if (!costCentre.everyone && costCentre.unitIds.isEmpty() && costCentre.userIds.isEmpty())
        out << FieldProblem{u"units"_s, tr("Choose the units or people that use it, or all.")};
    return out;
}

FieldProblems validate(const CheckoutDefaults &defaults)
{
    FieldProblems out = checkoutDefaultsFields().problems(defaults);
    for (const auto &match : places().globalMatch(defaults.reference)) {
        if (!placeNames().contains(match.captured(1)))
            out << FieldProblem{
                u"reference"_s,
                tr("There is no {%1}. There are: {%2}.").arg(match.captured(1).left(40), placeNames().join(u"}, {"_s))};
    }
    return out;
}

QString referenceFrom(const QString &pattern, const ReferenceParts &parts)
{
    constexpr qsizetype referenceMax = 100;
    QString out;
    qsizetype from = 0;
    for (const auto &match : places().globalMatch(pattern)) {
        out += pattern.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        out += name == u"date"_s          ? parts.date.toString(Qt::ISODate)
               : name == u"unit"_s        ? parts.unit
               : name == u"name"_s        ? parts.name
               : name == u"cost_centre"_s ? parts.costCentre
                                          : match.captured();
    }
    static const QRegularExpression ends(u"^[\\s/·,;:|_-]+|[\\s/·,;:|_-]+$"_s); // of what left nothing
    return QString(out + pattern.mid(from)).remove(ends).simplified().left(referenceMax);
}

QList<qint64> unitsAbove(const QList<BusinessUnit> &units, qint64 unitId)
{
    QList<qint64> out;
    for (qint64 id = unitId; id > 0 && out.size() <= unitDepthMax && !out.contains(id);) {
        out << id;
        const auto unit = std::find_if(units.begin(), units.end(), [id](const BusinessUnit &one) { return one.id == id; });
        id = unit == units.end() ? 0 : unit->parentId;
    }
    return out;
}

bool isForUnits(bool everyone, const QList<qint64> &unitIds, const QList<qint64> &above)
{
    return everyone || std::any_of(above.begin(), above.end(), [&](qint64 id) { return unitIds.contains(id); });
}

QString whoseUnits(bool everyone, const QList<qint64> &unitIds, const QList<BusinessUnit> &units)
{
    if (everyone)
        return tr("all units");
    QStringList out;
    for (const qint64 id : unitIds)
        out << unitPath(units, id);
    return out.isEmpty() ? tr("no unit") : out.join(u", "_s);
}

} // namespace kontor
