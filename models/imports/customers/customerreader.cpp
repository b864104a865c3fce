// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/customerreader.h"

#include "base/text.h"
#include "credentials/password.h"
#include "fields/fieldset.h"
#include "imports/customers/housenumber.h"
#include "imports/recordkind.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr QChar numberMark = u'#'; ///< between an address's key and its number in the file

/// "Maria Anders" → Maria, Anders: the last word is the family name, with its particles (van der, de la …).
QPair<QString, QString> splitName(const QString &name)
{
    static const QStringList particles = {u"von"_s, u"van"_s, u"der"_s, u"den"_s, u"de"_s, u"la"_s, u"del"_s,
                                          u"da"_s,  u"di"_s,  u"dos"_s, u"du"_s,  u"le"_s, u"zu"_s, u"ter"_s};
    // Not 'e' and 'y', which stand in family names and for initials; 'HERR UND FRAU' as well as 'Herr und Frau'.
    static const QRegularExpression several(u"[&+]|\\s(and|und|et|en)\\s"_s, QRegularExpression::CaseInsensitiveOption);
    if (name.contains(several)) // 'Smith, Jones & Partners' is nobody's first and family name
        return {QString(), name.simplified()};
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.mid(comma + 1).trimmed(), name.left(comma).trimmed()};
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {QString(), words.value(0)};
    qsizetype last = words.size() - 1;
    while (last > 1 && particles.contains(words[last - 1].toLower()))
        --last;
    return {words.mid(0, last).join(u' '), words.mid(last).join(u' ')};
}

/// Whether a name has the legal form of a company.
bool isCompany(const QString &name)
{
    static const QRegularExpression form(
        u"(?:^|[\\s,.&])(gmbh|mbh|ag|kg|ohg|gbr|ug|e\\.?\\s?k\\.?|e\\.?\\s?v\\.?|inc\\.?|llc|ltd\\.?|limited|corp\\.?|plc|llp|"
        u"sarl|s\\.a\\.r\\.l\\.|sas|eurl|s\\.?l\\.?u?\\.?|"
        "s\\.a\\.|b\\.?v\\.?|n\\.v\\.|s\\.?p\\.?a\\.?|s\\.?r\\.?l\\.?|oy|oyj|aps|a/s|kft|s\\.r\\.o\\.|sp\\. z o\\.o\\.|pty|gesellschaft|company)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name.trimmed()).hasMatch();
}

/// The same text in every field, whatever the type and whether it is a default.
bool sameContent(const Address &a, const Address &b)
{
    FieldValues one, other;
    addressFields().forTexts(a, [&](const FieldInfo &field, const QString &text) { one.insert(field.name, text); });
    addressFields().forTexts(b, [&](const FieldInfo &field, const QString &text) { other.insert(field.name, text); });
    return one == other;
}

} // namespace

CustomerReader::CustomerReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory)
    : RowReader(RecordKind::named(u"customers"_s), plan, headings, directory)
    , m_given(given(customerFields(), {}))
{
    m_given.removeIf(
        [](const Given &one) { return one.info->name == u"channel"_s || one.info->name == u"source"_s; }); // see channelId()
    for (const QString &field : fieldsGiven()) {
        if (!attributeOf(field).isEmpty() && !m_attributes.contains(field))
            m_attributes << field;
        if (const auto part = addressField(field))
            m_addresses = std::max(m_addresses, part->number);
    }
    for (int i = 1; i <= m_addresses; ++i)
        m_addressColumns << given(addressFields(), u"address%1."_s.arg(i));
    for (int i = 1; i <= m_addresses; ++i) {
        const HouseNumber part{i, houseNumberField(i), addressFieldName(i, *addressFields().find(u"line1"_s)), false};
        if (!isMapped(part.field))
            continue;
        // An English list that has the number first writes it first.
        const QString word = text::asciiWord(columnOf(part.field));
        const bool english = word.contains(u"house"_s) || word.contains(u"street"_s);
        m_houseNumbers << part;
        m_houseNumbers.last().before =
            english && headings.indexOf(columnOf(part.field)) < headings.indexOf(columnOf(part.street));
    }
}

qint64 CustomerReader::channelId(const StagedRow &row, QList<RowProblem> &problems) const
{
    const QString name = value(row, u"trade_store"_s).value_or(QString());
    if (name.isEmpty())
        return m_plan.channelId;
    if (const Channel *channel = m_directory.channelNamed(name))
        return channel->id;
    problems << RowProblem{columnOf(u"trade_store"_s), tr("There is no trade store ‘%1’.").arg(name)};
    return m_plan.channelId;
}

qint64 CustomerReader::sourceId(const StagedRow &row, QList<RowProblem> &problems) const
{
    const QString name = value(row, u"source"_s).value_or(QString());
    if (name.isEmpty())
        return m_plan.sourceId;
    if (const Source *source = m_directory.sourceNamed(name))
        return source->id;
    problems << RowProblem{columnOf(u"source"_s), tr("There is no source ‘%1’.").arg(name)};
    return m_plan.sourceId;
}

void CustomerReader::checkPassword(const StagedRow &row, QList<RowProblem> &problems) const
{
    const QString password = value(row, u"password"_s).value_or(QString());
    if (password.isEmpty())
        return;
    if (const QString why = password::problem(password); !why.isEmpty())
        problems << RowProblem{columnOf(u"password"_s), why};
    const auto repeated = value(row, u"password_confirmation"_s);
    if (repeated && *repeated != password)
        problems << RowProblem{columnOf(u"password_confirmation"_s), tr("The two passwords differ.")};
}

Customer CustomerReader::applied(const StagedRow &row, Customer customer, QList<RowProblem> &problems,
                                 QList<RowProblem> &issues) const
{
    const bool isNew = customer.id == 0;
    if (const auto name = effective(row, u"name"_s, isNew)) {
        if (isCompany(*name) && !isMapped(u"company"_s)) {
            customer.company = *name;
        } else {
            std::tie(customer.firstName, customer.lastName) = splitName(*name);
        }
    }
    for (const Given &field : m_given) {
        const auto cell = effective(row, field.name, isNew);
        if (!cell)
            continue;
        const CellValue value = readCell(*field.info, field.info->problem != nullptr ? cell->trimmed() : *cell, m_directory);
        if (!value.problem.isEmpty())
            problems << RowProblem{columnOf(field.name), value.problem};
        else if (!value.issue.isEmpty())
            issues << RowProblem{u"unknown_"_s + field.info->name, value.issue};
        else
            customerFields().setValue(customer, field.place, value.stored);
    }
    checkPassword(row, problems);
    for (const QString &field : m_attributes) {
        if (const auto cell = effective(row, field, isNew))
            setFieldValue(customer, u"attribute/"_s + attributeOf(field), cell->trimmed());
    }
    applyAddresses(row, customer, isNew, problems);
    return normalised(customer);
}

void CustomerReader::applyAddresses(const StagedRow &row, Customer &customer, bool isNew, QList<RowProblem> &problems) const
{
    // address1 is the default billing address, so that an export of the list and its import mean the same one.
    const qsizetype known = customer.addresses.size();
    QSet<qsizetype> given; ///< places of addresses that the row says something about
    if (!isNew)
        std::stable_sort(customer.addresses.begin(), customer.addresses.end(),
                         [](const Address &a, const Address &b) { return a.defaultBilling && !b.defaultBilling; });
    for (int i = 1; i <= m_addresses; ++i) {
        const bool exists = customer.addresses.size() >= i;
        Address address = exists ? customer.addresses[i - 1] : Address{};
        if (!exists && i > 1)
            address.type = Address::Type::Shipping;
        const Address was = address;
        for (const Given &part : m_addressColumns[i - 1]) {
            const auto cell = effective(row, part.name, !exists);
            if (!cell)
                continue;
            if (part.info->isText()) {
                addressFields().setValue(address, part.place, *cell);
                if (!cell->trimmed().isEmpty())
                    given.insert(i - 1);
            } else if (part.info->kind == FieldKind::YesNo) {
                if (const CellValue value = readCell(*part.info, *cell, m_directory); value.problem.isEmpty())
                    addressFields().setValue(address, part.place, value.stored);
                else
                    problems << RowProblem{columnOf(part.name), value.problem};
            } else if (!cell->trimmed().isEmpty()) { // whatever is not 'shipping' is billing
                addressFields().setValue(address, part.place, cell->trimmed().toLower());
            }
        }
        for (const HouseNumber &part : m_houseNumbers) {
            if (part.address == i)
                joinHouseNumber(row, part, was.line1, address.line1, problems);
        }
        const QString prefix = u"address%1."_s.arg(i);
        // A name and its code belong together: where the row gives one of them, the other follows.
        const auto follow = [&](const QString &nameField, QString Address::*name, QString Address::*code) {
            const bool nameGiven = !value(row, prefix + nameField).value_or(QString()).trimmed().isEmpty();
            const bool codeGiven = !value(row, prefix + nameField + u"_code"_s).value_or(QString()).trimmed().isEmpty();
            if (address.*name != was.*name && !codeGiven)
                (address.*code).clear();
            if (address.*code != was.*code && codeGiven && !nameGiven)
                (address.*name).clear();
        };
        follow(u"country"_s, &Address::country, &Address::countryCode);
        follow(u"province"_s, &Address::province, &Address::provinceCode);
        if (address.countryCode != was.countryCode && address.provinceCode == was.provinceCode && exists)
            address.provinceCode.clear(); // of another country
        if (exists)
            customer.addresses[i - 1] = address;
        else if (const Address added = normalised(address); !isEmpty(added)) {
            // A row that leaves its first address out has its second one stored first; it is not added again.
            bool there = false;
            for (qsizetype place = 0; place < known && !there; ++place)
                there = !given.contains(place) && sameContent(normalised(customer.addresses[place]), added);
            if (there)
                continue;
            // Where goods go to, unless the file or the customer says otherwise.
            if (isNew && i > 1 && address.type == Address::Type::Shipping && !isMapped(u"address%1.default_shipping"_s.arg(i)) &&
                std::none_of(customer.addresses.begin(), customer.addresses.end(),
                             [](const Address &one) { return one.defaultShipping; }))
                address.defaultShipping = true;
            customer.addresses << address;
        }
    }
}

/// `line`: the street of the row, or what it was `before` where the row has none. While empty cells keep, each half of a line keeps the
/// other.
void CustomerReader::joinHouseNumber(const StagedRow &row, const HouseNumber &part, const QString &before, QString &line,
                                     QList<RowProblem> &problems) const
{
    const QString number = plainHouseNumber(value(row, part.field).value_or(QString()));
    const QString street = value(row, part.street).value_or(QString()).trimmed();
    const bool keeps = m_plan.mapping.emptyCells == ImportMapping::EmptyCells::Keep && !before.isEmpty();
    if (const QString why = noHouseNumber(number); !why.isEmpty()) {
        problems << RowProblem{columnOf(part.field), why};
    } else if (street.isEmpty()) {
        if (keeps && !number.isEmpty() && !holdsHouseNumber(before, number))
            line = withOtherHouseNumber(before, number, part.before);
    } else if (!number.isEmpty()) {
        line = withHouseNumber(line, number, part.before);
    } else if (const QString own = houseNumberIn(before);
               keeps && !own.isEmpty() && houseNumberIn(street).isEmpty() &&
               isSameStreet(street, QString(before).remove(before.indexOf(own), own.size()))) {
        line = before;
    }
}

QList<RowProblem> CustomerReader::houseNumberDoubts(const StagedRow &row, const Customer &before) const
{
    QList<RowProblem> out;
    for (const HouseNumber &part : m_houseNumbers) {
        const QString number = plainHouseNumber(value(row, part.field).value_or(QString()));
        const QString street = value(row, part.street).value_or(QString()).trimmed();
        const QString known = before.addresses.value(part.address - 1).line1;
        const bool keeps = m_plan.mapping.emptyCells == ImportMapping::EmptyCells::Keep && !known.isEmpty();
        const QString own = houseNumberIn(street);
        if (!number.isEmpty() && street.isEmpty() && !keeps)
            out << RowProblem{columnOf(part.field),
                              tr("The house number ‘%1’ has no street beside it; it is left out.").arg(number)};
        else if (!number.isEmpty() && !own.isEmpty() && !holdsHouseNumber(street, number))
            out << RowProblem{columnOf(part.field), tr("‘%1’ has a number already; ‘%2’ is added to it.").arg(street, number)};
        else if (number.isEmpty() && own.isEmpty() && !street.isEmpty() && !houseNumberIn(known).isEmpty() &&
                 !isSameStreet(street, QString(known).remove(houseNumberIn(known))))
            out << RowProblem{
                columnOf(part.field),
                tr("‘%1’ has no house number; the ‘%2’ of the street before goes with that.").arg(street, houseNumberIn(known))};
    }
    return out;
}

bool CustomerReader::shows(const QString &importField, const QString &changed)
{
    if (importField == u"name"_s)
        return changed == u"first_name"_s || changed == u"last_name"_s;
    if (const QString attribute = attributeOf(importField); !attribute.isEmpty())
        return changed == u"attribute/"_s + attribute;
    if (const auto part = addressField(importField)) {
        const QString number = changed.section(u'/', 1, 1).section(numberMark, 1);
        const QString field = part->field->name == u"house_number"_s ? u"line1"_s : part->field->name;
        return changed.startsWith(u"address/"_s) && changed.section(u'/', 2) == field &&
               (number.isEmpty() || QString::number(part->number) == number);
    }
    const FieldInfo *field = customerFields().findInFiles(importField);
    return field != nullptr && changed == field->name;
}

QList<FieldChange> CustomerReader::numbered(QList<FieldChange> changes, const Customer &after)
{
    QHash<QString, QString> numbers;
    for (qsizetype i = 0; i < after.addresses.size(); ++i)
        numbers.insert(addressKey(after.addresses[i], i), QString::number(i + 1));
    for (FieldChange &change : changes) {
        const QString key = change.field.section(u'/', 1, 1);
        if (change.field.startsWith(u"address/"_s) && numbers.contains(key))
            change.field = u"address/"_s + key + numberMark + numbers.value(key) + u'/' + change.field.section(u'/', 2);
    }
    return changes;
}

QString CustomerReader::importFieldOf(const QString &customerField)
{
    const FieldInfo *field = fieldInfo(customerField);
    if (field == nullptr)
        return customerField;
    return customerField.startsWith(u"address/"_s) ? addressFieldName(customerField.section(u'/', 1, 1).toInt() + 1, *field)
                                                   : field->inFiles();
}

} // namespace kontor
