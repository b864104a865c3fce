// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/company.h"

#include "access/access.h"
#include "base/money.h"

#include "base/result.h"
#include "base/text.h"
#include "access/access.h"
#include "customers/customer.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr FieldTraits read = FieldTraits(Stored);
constexpr FieldTraits kept = read | Edited;
constexpr FieldTraits inFiles = kept | Imported | InTemplate | Exported;
constexpr int nameMax = 200;

const QList<FieldChoice> &stateChoices()
{
    static const QList<FieldChoice> list = {{u"pending"_s, QT_TRANSLATE_NOOP("CompanyState", "Pending")},
                                            {u"active"_s, QT_TRANSLATE_NOOP("CompanyState", "Active")},
                                            {u"blocked"_s, QT_TRANSLATE_NOOP("CompanyState", "Blocked")},
                                            {u"rejected"_s, QT_TRANSLATE_NOOP("CompanyState", "Rejected")},
                                            {u"deactivated"_s, QT_TRANSLATE_NOOP("CompanyState", "Deactivated")}};
    return list;
}

const QList<FieldChoice> &addressRules()
{
    static const QList<FieldChoice> list = {{u"own"_s, QT_TRANSLATE_NOOP("kontor", "the company's, and their own")},
                                            {u"company"_s, QT_TRANSLATE_NOOP("kontor", "the company's alone")},
                                            {u"once"_s, QT_TRANSLATE_NOOP("kontor", "the company's, or one for the order")}};
    return list;
}

const QList<FieldChoice> &costCentreRules()
{
    static const QList<FieldChoice> list = {{u"any"_s, QT_TRANSLATE_NOOP("kontor", "as soon as there are any")},
                                            {u"always"_s, QT_TRANSLATE_NOOP("kontor", "always")},
                                            {u"never"_s, QT_TRANSLATE_NOOP("kontor", "never")}};
    return list;
}

/// One of a company's rules: a word out of a few, or yes and no.
Field<Company> rule(const QString &name, const char *title, const QList<FieldChoice> &(*choices)(), QString Company::*member)
{
    return {{.name = name, .kind = FieldKind::Choice, .title = title, .traits = inFiles, .choices = choices}, member};
}
Field<Company> rule(const QString &name, const char *title, bool Company::*member)
{
    return {{.name = name, .kind = FieldKind::YesNo, .title = title, .traits = inFiles}, member};
}

template <typename Record> Field<Record> number(const QString &name, qint64 Record::*member, FieldTraits traits = read)
{
    return {{.name = name, .kind = FieldKind::Number, .traits = traits}, member};
}

template <typename Record>
Field<Record> reference(const QString &name, const char *title, const QString &of, qint64 Record::*member, FieldTraits more = {},
                        const char *unknown = nullptr)
{
    return {{.name = name,
             .kind = FieldKind::Reference,
             .title = title,
             .traits = kept | Inherited | more,
             .column = name + u"_id"_s,
             .of = of,
             .unknown = unknown},
            member};
}

template <typename Record>
Field<Record> line(const QString &name, const char *title, int length, QString Record::*member, FieldTraits more = {})
{
    return {{.name = name, .title = title, .traits = kept | more, .length = length}, member};
}

} // namespace

const QStringList &companyStates()
{
    static const QStringList list = [] {
        QStringList out;
        for (const FieldChoice &choice : stateChoices())
            out << choice.stored;
        return out;
    }();
    return list;
}

QString companyStateLabel(const QString &state)
{
    for (const FieldChoice &choice : stateChoices()) {
        if (choice.stored == state)
            return QCoreApplication::translate("CompanyState", choice.label);
    }
    return state;
}

bool letsPeopleIn(const QString &state) { return state != u"rejected"_s && state != u"deactivated"_s; }

const FieldSet<Company> &companyFields()
{
    static const FieldSet<Company> set(
        u"companies"_s,
        {
            number(u"id"_s, &Company::id),
            number(u"channel_id"_s, &Company::channelId),
            number(u"source_id"_s, &Company::sourceId),
            {{.name = u"name"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Name"),
              .traits = inFiles | Searched,
              .length = nameMax,
              .headings = {u"company"_s, u"companyname"_s, u"firma"_s, u"firmenname"_s, u"societe"_s}},
             &Company::name},
            line(u"legal_name"_s, QT_TRANSLATE_NOOP("kontor", "Legal name"), nameMax, &Company::legalName, inFiles | Searched),
            {{.name = u"source_code"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Source code"),
              .traits = inFiles | Searched | Exact | Digits,
              .length = 64,
              .fileName = u"company_code"_s,
              .headings = {u"companycode"_s, u"companyid"_s, u"companynumber"_s, u"firmennummer"_s, u"sourcecode"_s, u"code"_s}},
             &Company::sourceCode},
            {{.name = u"vat_number"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "VAT number"),
              .traits = inFiles | Searched | Digits,
              .length = 40,
              .headings = {u"vat"_s, u"vatid"_s, u"taxid"_s, u"ustid"_s, u"ustidnr"_s, u"tva"_s}},
             &Company::vatNumber},
            {{.name = u"state"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "State"),
              .traits = inFiles,
              .headings = {u"status"_s},
              .inWords = companyStateLabel},
             &Company::state},
            {{.name = u"email"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "E-mail"),
              .traits = inFiles | Searched,
              .length = 254,
              .headings = {u"mail"_s, u"emailaddress"_s},
              .problem = emailProblem},
             &Company::email},
            line(u"phone"_s, QT_TRANSLATE_NOOP("kontor", "Phone"), 40, &Company::phone, inFiles | Searched | Digits),
            reference(u"price_tier"_s, QT_TRANSLATE_NOOP("kontor", "Price tier"), u"price_tiers"_s, &Company::priceTierId,
                      inFiles, QT_TRANSLATE_NOOP("kontor", "There is no price tier ‘%1’.")),
            reference(u"warehouse"_s, QT_TRANSLATE_NOOP("kontor", "Warehouse"), u"warehouses"_s, &Company::warehouseId, inFiles,
                      QT_TRANSLATE_NOOP("kontor", "There is no warehouse ‘%1’.")),
            line(u"account_manager"_s, QT_TRANSLATE_NOOP("kontor", "Account manager"), 100, &Company::accountManager, inFiles),
            rule(u"address_rule"_s, QT_TRANSLATE_NOOP("kontor", "Addresses to choose"), addressRules, &Company::addressRule),
            rule(u"cost_centre_rule"_s, QT_TRANSLATE_NOOP("kontor", "Orders need a cost centre"), costCentreRules,
                 &Company::costCentreRule),
            rule(u"cost_centre_by_line"_s, QT_TRANSLATE_NOOP("kontor", "Cost centre for each line"), &Company::costCentreByLine),
            rule(u"express_checkout"_s, QT_TRANSLATE_NOOP("kontor", "Express checkout"), &Company::expressCheckout),
            {{.name = u"note"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Note"),
              .traits = inFiles,
              .length = 10'000},
             &Company::note},
            {{.name = u"created_at"_s, .kind = FieldKind::Time, .traits = read}, &Company::createdAt},
            {{.name = u"updated_at"_s, .kind = FieldKind::Time, .traits = read}, &Company::updatedAt},
            number(u"row_version"_s, &Company::rowVersion),
        });
    return set;
}

const FieldSet<BusinessUnit> &unitFields()
{
    static const FieldSet<BusinessUnit> set(
        u"business_units"_s,
        {
            number(u"id"_s, &BusinessUnit::id),
            number(u"channel_id"_s, &BusinessUnit::channelId),
            number(u"company_id"_s, &BusinessUnit::companyId),
            {{.name = u"parent_id"_s, .kind = FieldKind::Number, .title = QT_TRANSLATE_NOOP("kontor", "Part of"), .traits = kept},
             &BusinessUnit::parentId},
            line(u"name"_s, QT_TRANSLATE_NOOP("kontor", "Name"), nameMax, &BusinessUnit::name),
            {{.name = u"email"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "E-mail"),
              .traits = kept,
              .length = 254,
              .problem = emailProblem},
             &BusinessUnit::email},
            line(u"phone"_s, QT_TRANSLATE_NOOP("kontor", "Phone"), 40, &BusinessUnit::phone),
            reference(u"price_tier"_s, QT_TRANSLATE_NOOP("kontor", "Price tier"), u"price_tiers"_s, &BusinessUnit::priceTierId),
            reference(u"warehouse"_s, QT_TRANSLATE_NOOP("kontor", "Warehouse"), u"warehouses"_s, &BusinessUnit::warehouseId),
            number(u"row_version"_s, &BusinessUnit::rowVersion),
        });
    return set;
}

const FieldSet<CompanyRole> &companyRoleFields()
{
    static const FieldSet<CompanyRole> set(
        u"company_roles"_s,
        {
            number(u"id"_s, &CompanyRole::id),
            number(u"channel_id"_s, &CompanyRole::channelId),
            number(u"company_id"_s, &CompanyRole::companyId),
            line(u"name"_s, QT_TRANSLATE_NOOP("kontor", "Name"), 100, &CompanyRole::name),
            {{.name = u"standard"_s,
              .kind = FieldKind::YesNo,
              .title = QT_TRANSLATE_NOOP("kontor", "Default role"),
              .traits = kept},
             &CompanyRole::standard},
            line(u"permissions"_s, QT_TRANSLATE_NOOP("kontor", "Permissions"), 1000, &CompanyRole::permissions),
            number(u"row_version"_s, &CompanyRole::rowVersion),
        });
    return set;
}

static void needName(FieldProblems &problems, const QString &name)
{
    if (name.trimmed().isEmpty())
        problems << FieldProblem{u"name"_s, tr("Enter a name.")};
}

FieldProblems validate(const Company &company)
{
    FieldProblems out = companyFields().problems(company);
    needName(out, company.name);
    if (!companyStates().contains(company.state))
        out << FieldProblem{
            u"state"_s,
            tr("‘%1’ is no state of a company. There are: %2.").arg(company.state.left(60), companyStates().join(u", "_s))};
    for (const auto &[field, value] :
         {std::pair{u"address_rule"_s, company.addressRule}, {u"cost_centre_rule"_s, company.costCentreRule}}) {
        const QStringList words = choiceWords(*companyFields().find(field));
        if (!words.contains(value))
            out << FieldProblem{field, tr("‘%1’ is none of: %2.").arg(value.left(60), words.join(u", "_s))};
    }
    if (company.channelId <= 0)
        out << FieldProblem{u"channel"_s, tr("Choose a trade store.")};
    return out;
}

FieldProblems validate(const BusinessUnit &unit)
{
    FieldProblems out = unitFields().problems(unit);
    needName(out, unit.name);
    if (unit.name.contains(u" / "_s)) // by which paths tell units apart
        out << FieldProblem{u"name"_s, tr("A unit's name has no ‘%1’.").arg(u" / "_s)};
    return out;
}

FieldProblems validate(const CompanyRole &role)
{
    FieldProblems out = companyRoleFields().problems(role);
    needName(out, role.name);
    static const QRegularExpression marks(u"[;,|]"_s); // by which files tell several roles apart
    if (const auto match = marks.match(role.name); match.hasMatch())
        out << FieldProblem{u"name"_s, tr("A role's name has no ‘%1’.").arg(match.captured())};
    for (const QString &permission : limitedPermissions()) {
        const AmountLimit limit = limitIn(role.permissions, permission);
        if (!limit.isNone() && !isCurrency(limit.currency))
            out << FieldProblem{u"limit_currency"_s, tr("Write the currency by its three letters, as EUR.")};
    }
    if (canonicalRole(role.permissions) != role.permissions)
        out << FieldProblem{u"permissions"_s, tr("‘%1’ has a permission that there is not.").arg(role.permissions.left(100))};
    return out;
}

QString companySearchText(const Company &company)
{
    QStringList parts;
    companyFields().forTexts(company, [&parts](const FieldInfo &field, const QString &text) {
        if (const QString folded = field.is(Searched) ? text::folded(text) : QString(); !folded.isEmpty())
            parts << u' ' + folded;
    });
    return parts.join(u'\n');
}

static const BusinessUnit *unitOf(const QList<BusinessUnit> &units, qint64 id)
{
    const auto found = std::find_if(units.begin(), units.end(), [id](const BusinessUnit &unit) { return unit.id == id; });
    return found == units.end() ? nullptr : &*found;
}

QString unitPath(const QList<BusinessUnit> &units, qint64 unitId)
{
    QStringList names;
    for (const BusinessUnit *unit = unitOf(units, unitId); unit != nullptr && names.size() <= unitDepthMax;
         unit = unitOf(units, unit->parentId))
        names.prepend(unit->name);
    return names.join(u" / "_s);
}

QList<BusinessUnit> inTreeOrder(QList<BusinessUnit> units)
{
    QHash<qint64, QString> keys;
    for (const BusinessUnit &unit : std::as_const(units)) // what parts a path sorts before all that names are made of
        keys.insert(unit.id, text::folded(unitPath(units, unit.id)).replace(u" / "_s, QString(QChar(1))));
    std::sort(units.begin(), units.end(),
              [&keys](const BusinessUnit &a, const BusinessUnit &b) { return keys.value(a.id) < keys.value(b.id); });
    return units;
}

qint64 unitCalled(const QString &path, const QList<BusinessUnit> &units)
{
    QList<qint64> named;
    for (const BusinessUnit &unit : units) {
        if (text::folded(unitPath(units, unit.id)) == text::folded(path))
            return unit.id;
        if (text::folded(unit.name) == text::folded(path))
            named << unit.id;
    }
    if (named.size() > 1)
        throw Failure(Error::Kind::Invalid,
                      tr("Several business units are called ‘%1’: write which one they are in, as ‘%2’.")
                          .arg(path.left(100), unitPath(units, named.front())),
                      u"unit"_s);
    return named.isEmpty() ? 0 : named.front();
}

QStringList roleNamesIn(const QString &cell)
{
    static const QRegularExpression marks(u"\\s*[;,|]\\s*"_s);
    return cell.split(marks, Qt::SkipEmptyParts);
}

QList<CompanyRole> rolesCalled(QStringList names, const QList<CompanyRole> &roles)
{
    QList<CompanyRole> out;
    for (const CompanyRole &role : roles) {
        if (names.removeIf([&role](const QString &name) { return text::folded(name) == text::folded(role.name); }) > 0)
            out << role;
    }
    if (!names.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("There is no role ‘%1’.").arg(names.front().left(100)), u"roles"_s);
    return out;
}

QList<CompanyRole> rolesWithIds(const QList<qint64> &ids, QList<CompanyRole> roles)
{
    roles.removeIf([&ids](const CompanyRole &role) { return !ids.contains(role.id); });
    return roles;
}

QList<CompanyRole> standardRoles(QList<CompanyRole> roles)
{
    roles.removeIf([](const CompanyRole &role) { return !role.standard; });
    return roles;
}

QStringList namesOf(const QList<CompanyRole> &roles)
{
    QStringList out;
    for (const CompanyRole &role : roles)
        out << role.name;
    return out;
}

QList<qint64> idsOf(const QList<CompanyRole> &roles)
{
    QList<qint64> out;
    for (const CompanyRole &role : roles)
        out << role.id;
    return out;
}

QList<qint64> unitsBelow(const QList<BusinessUnit> &units, qint64 unitId)
{
    QList<qint64> out{unitId};
    for (qsizetype i = 0; i < out.size() && out.size() <= units.size(); ++i) {
        for (const BusinessUnit &unit : units) {
            if (unit.parentId == out[i] && !out.contains(unit.id))
                out << unit.id;
        }
    }
    return out;
}

} // namespace kontor
