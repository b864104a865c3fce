// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customer.h"

#include "base/text.h"
#include "channels/channel.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int attributeNameMax = 100;
constexpr int attributeValueMax = 1000;

} // namespace

QString addressKey(const Address &address, qsizetype index)
{
    return address.id > 0 ? QString::number(address.id) : u"new%1"_s.arg(index);
}

QString Customer::displayName() const
{
    const QString name = QString(firstName + u' ' + lastName).trimmed();
    return name.isEmpty() ? company : name;
}

QString nameAndCompany(const QString &firstName, const QString &lastName, const QString &company)
{
    const QString name = QString(firstName + u' ' + lastName).trimmed();
    return name.isEmpty() || name == company ? company : company.isEmpty() ? name : name + u" · "_s + company;
}

QString statusName(Customer::Status status)
{
    switch (status) {
    case Customer::Status::Pending:
        return u"pending"_s;
    case Customer::Status::Active:
        return u"active"_s;
    case Customer::Status::Deactivated:
        break;
    }
    return u"deactivated"_s;
}

Customer::Status customerStatus(const QString &name)
{
    if (name == u"pending"_s)
        return Customer::Status::Pending;
    return name == u"active"_s ? Customer::Status::Active : Customer::Status::Deactivated;
}

Customer normalised(Customer customer)
{
    customerFields().normalise(customer);
    for (Address &address : customer.addresses)
        address = normalised(address);
    QMap<QString, QString> attributes;
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it) {
        const QString name = text::normalised(it.key()).trimmed();
        if (!name.isEmpty())
            attributes.insert(name, text::normalised(it.value()).trimmed());
    }
    customer.attributes = attributes;
    settleDefaults(customer.addresses);
    return customer;
}

QString emailProblem(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    if (at < 0)
        return tr("An e-mail address has an @ sign: name@example.com.");
    const QString local = email.left(at);
    const QString domain = email.mid(at + 1);
    if (const qsizetype hidden = text::invisibleCharacter(email); hidden >= 0)
        return tr("Has a character that can't be seen: %1. Remove it.").arg(text::characterAt(email, hidden));
    if (local.isEmpty() || local.toUtf8().size() > 64)
        return tr("The part before the @ must have 1 to 64 characters.");
    for (const QChar c : local) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7f || u"@()<>[]:;,\\\""_s.contains(c))
            return tr("The character ‘%1’ can't stand before the @.").arg(c);
    }
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."_s))
        return tr("A full stop can't stand first, last or twice in a row before the @.");
    const QStringList labels = domain.split(u'.');
    if (labels.size() < 2 || domain.size() > 253)
        return tr("The part after the @ must be a domain such as example.com.");
    for (const QString &label : labels) {
        const bool plain =
            std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-'; });
        if (label.isEmpty() || label.size() > 63 || !plain || label.startsWith(u'-') || label.endsWith(u'-'))
            return tr("‘%1’ is no domain.").arg(domain);
    }
    return {};
}

FieldProblems validate(const Customer &customer)
{
    FieldProblems problems = customerFields().problems(customer);
    const auto problem = [&](const QString &field, const QString &message) { problems << FieldProblem{field, message}; };
    if (customer.channelId <= 0)
        problem(u"channel"_s, tr("Choose the trade store."));
    if (customer.sourceId <= 0)
        problem(u"source"_s, tr("Choose the source."));
    if (customer.company.isEmpty() && customer.firstName.isEmpty() && customer.lastName.isEmpty())
        problem(u"last_name"_s, tr("Give a name or a company."));
    if (customer.commissionReduced < 0 || customer.commissionReduced > 10000)
        problem(u"commission_reduced"_s, tr("Between 0 and 100 percent."));
    for (qsizetype i = 0; i < customer.addresses.size(); ++i) {
        for (const FieldProblem &found : validate(customer.addresses[i]))
            problem(u"address/%1/%2"_s.arg(i).arg(found.field), found.message);
    }
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it) {
        if (it.key().size() > attributeNameMax || it.value().size() > attributeValueMax)
            problem(u"attributes"_s, tr("The attribute ‘%1’ is too long.").arg(it.key().left(40)));
        else if (text::controlCharacter(it.key()) >= 0 || text::controlCharacter(it.value(), true) >= 0)
            problem(u"attributes"_s, tr("The attribute ‘%1’ has a character that can't be printed.").arg(it.key()));
    }
    return problems;
}

namespace {

const auto attributePath = u"attribute/"_s;
const auto addressPath = u"address/"_s;

void addAttributes(FieldValues &out, const Customer &customer)
{
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it)
        out.insert(attributePath + it.key(), it.value());
}

void addAddresses(FieldValues &out, const Customer &customer)
{
    for (qsizetype i = 0; i < customer.addresses.size(); ++i)
        addressFields().addValues(out, customer.addresses[i], addressPath + addressKey(customer.addresses[i], i) + u'/');
}

} // namespace

FieldValues fieldValues(const Customer &customer)
{
    FieldValues out;
    customerFields().addValues(out, customer);
    addAttributes(out, customer);
    addAddresses(out, customer);
    return out;
}

QList<FieldChange> difference(const Customer &before, const Customer &after)
{
    QList<FieldChange> out = customerFields().difference(before, after);
    const bool attributes = before.attributes != after.attributes;
    const bool addresses = before.addresses != after.addresses;
    if (!attributes && !addresses)
        return out;
    FieldValues was, is;
    if (attributes) {
        addAttributes(was, before);
        addAttributes(is, after);
    }
    if (addresses) {
        addAddresses(was, before);
        addAddresses(is, after);
    }
    const QList<FieldChange> parts = difference(was, is);
    const auto added =
        std::find_if(parts.begin(), parts.end(), [&](const FieldChange &change) { return !was.contains(change.field); });
    out.append(QList<FieldChange>(parts.begin(), added));
    std::sort(out.begin(), out.end(), byField);
    out.append(QList<FieldChange>(added, parts.end()));
    return out;
}

void setFieldValue(Customer &customer, const QString &field, const QString &value)
{
    if (field.startsWith(attributePath)) {
        if (value.isEmpty())
            customer.attributes.remove(field.mid(attributePath.size()));
        else
            customer.attributes.insert(field.mid(attributePath.size()), value);
        return;
    }
    if (!field.startsWith(addressPath)) {
        customerFields().setValue(customer, field, value);
        return;
    }
    const QString key = field.section(u'/', 1, 1);
    for (qsizetype i = 0; i < customer.addresses.size(); ++i) {
        if (addressKey(customer.addresses[i], i) == key)
            addressFields().setValue(customer.addresses[i], field.section(u'/', 2), value);
    }
}

const FieldInfo *fieldInfo(const QString &field)
{
    return field.startsWith(addressPath) ? addressFields().find(field.section(u'/', 2)) : customerFields().find(field);
}

QString valueLabel(const QString &field, const QString &value, const Directory &directory, qint64 channelId)
{
    const FieldInfo *info = fieldInfo(field);
    const QString shown = info != nullptr ? shownValue(*info, value, directory, channelId) : value;
    return !shown.isEmpty() ? shown : value.isEmpty() ? tr("(empty)") : value;
}

QString fieldLabel(const QString &field)
{
    if (field.startsWith(attributePath))
        return tr("Attribute %1").arg(field.mid(attributePath.size()));
    if (field.startsWith(addressPath))
        return tr("Address: %1").arg(fieldLabel(field.section(u'/', 2)));
    if (const FieldInfo *info = customerFields().find(field))
        return info->label();
    if (const FieldInfo *info = addressFields().find(field))
        return info->label();
    static const QHash<QString, const char *> labels = {
        {u"name"_s, QT_TRANSLATE_NOOP("kontor", "Name")},
        {u"reason"_s, QT_TRANSLATE_NOOP("kontor", "Reason")},
        {u"company_user"_s, QT_TRANSLATE_NOOP("kontor", "Company")},
        {u"unit"_s, QT_TRANSLATE_NOOP("kontor", "Business unit")},
        {u"roles"_s, QT_TRANSLATE_NOOP("kontor", "Roles")},
        {u"administrator"_s, QT_TRANSLATE_NOOP("kontor", "Is an administrator")},
    };
    return text::label(labels, field);
}

Merge merge(const Customer &base, const Customer &mine, const Customer &theirs)
{
    Merge out{theirs, {}};
    const FieldValues baseValues = fieldValues(base);
    const FieldValues mineValues = fieldValues(mine);
    const FieldValues theirValues = fieldValues(theirs);

    const auto find = [](const Customer &customer, qint64 id) -> const Address * {
        const auto it =
            std::find_if(customer.addresses.begin(), customer.addresses.end(), [&](const Address &a) { return a.id == id; });
        return it == customer.addresses.end() ? nullptr : &*it;
    };
    for (const Address &address : mine.addresses) {
        const Address *before = find(base, address.id);
        const bool edited = before != nullptr && *before != address;
        if (address.id <= 0 || (edited && find(theirs, address.id) == nullptr)) {
            out.merged.addresses << address; // new, or removed by them while I edited it: it stays, so that nothing is lost
            out.merged.addresses.last().id = 0;
        }
    }
    for (const Address &address : base.addresses) {
        const Address *their = find(theirs, address.id);
        if (find(mine, address.id) == nullptr && their != nullptr && *their == address)
            out.merged.addresses.removeIf([&](const Address &a) { return a.id == address.id; });
    }
    QList<FieldChange> ofBoth = difference(baseValues, mineValues);
    ofBoth.removeIf([&](const FieldChange &change) {
        const bool ofAddress = change.field.startsWith(u"address/"_s);
        return change.field.startsWith(u"address/new"_s) ||
               (ofAddress && (!mineValues.contains(change.field) || !theirValues.contains(change.field)));
    });
    const MergedChanges both = mergeChanges(ofBoth, difference(baseValues, theirValues));
    for (const FieldChange &change : both.undisputed)
        setFieldValue(out.merged, change.field, change.after);
    out.conflicts = both.conflicts;
    out.merged.rowVersion = theirs.rowVersion;
    return out;
}

QString nameKey(const Customer &customer) { return text::folded(customer.displayName()); }

QString searchText(const Customer &customer)
{
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        if (const QString folded = text::folded(part); !folded.isEmpty())
            parts << u' ' + folded;
    };
    add(customer.firstName + u' ' + customer.lastName);
    customerFields().forTexts(customer, [&](const FieldInfo &field, const QString &text) {
        if (field.is(FieldTrait::Searched))
            add(text);
    });
    add(text::digits(customer.phone));
    for (const Address &address : customer.addresses) {
        if (address.defaultBilling)
            add(address.city);
    }
    add(customer.username); // last, so that it can be added to the text of a customer who has none yet
    return parts.join(u'\n');
}

} // namespace kontor
