// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customer.h"

#include "base/text.h"
#include "channels/channel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int attributeNameMax = 100;
constexpr int attributeValueMax = 1000;

bool truth(const QString &value) { return value == u"yes"_s; }
QString yesNo(bool value) { return value ? u"yes"_s : u"no"_s; }

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

const QList<CustomerField> &customerFields()
{
    static const QList<CustomerField> fields = {
        {u"source_code", &Customer::sourceCode, 64, false}, {u"company", &Customer::company, 200, false},
        {u"first_name", &Customer::firstName, 100, false},  {u"last_name", &Customer::lastName, 100, false},
        {u"email", &Customer::email, 254, false},           {u"phone", &Customer::phone, 40, false},
        {u"language", &Customer::language, 10, false},      {u"note", &Customer::note, 10000, true},
    };
    return fields;
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

QString statusLabel(Customer::Status status)
{
    switch (status) {
    case Customer::Status::Pending:
        return tr("Pending");
    case Customer::Status::Active:
        return tr("Active");
    case Customer::Status::Deactivated:
        break;
    }
    return tr("Deactivated");
}

Customer normalised(Customer customer)
{
    for (const CustomerField &field : customerFields()) {
        QString &value = customer.*field.member;
        value = text::normalised(value);
        if (field.member != &Customer::sourceCode)
            value = value.trimmed();
    }
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
    FieldProblems problems;
    const auto problem = [&](const QString &field, const QString &message) { problems << FieldProblem{field, message}; };
    for (const CustomerField &field : customerFields()) {
        const QString &value = customer.*field.member;
        const QString name = QString::fromUtf16(field.name);
        if (value.size() > field.maxLength)
            problem(name, tr("At most %1 characters; this has %2.").arg(field.maxLength).arg(value.size()));
        else if (text::controlCharacter(value, field.multiLine) >= 0)
            problem(name, tr("Has a character that can't be printed. Type it anew."));
    }
    if (customer.channelId <= 0)
        problem(u"channel"_s, tr("Choose the trade store."));
    if (customer.sourceId <= 0)
        problem(u"source"_s, tr("Choose the source."));
    if (customer.sourceCode != customer.sourceCode.trimmed())
        problem(u"source_code"_s, tr("The code begins or ends with a blank. Codes are matched exactly: remove it."));
    if (customer.company.isEmpty() && customer.firstName.isEmpty() && customer.lastName.isEmpty())
        problem(u"last_name"_s, tr("Give a name or a company."));
    if (!customer.email.isEmpty()) {
        if (const QString why = emailProblem(customer.email); !why.isEmpty())
            problem(u"email"_s, why);
    }
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

QString idValue(qint64 id) { return id > 0 ? QString::number(id) : QString(); }

FieldValues fieldValues(const Customer &customer)
{
    FieldValues out;
    for (const CustomerField &field : customerFields())
        out.insert(QString::fromUtf16(field.name), customer.*field.member);
    out.insert(u"source"_s, idValue(customer.sourceId));
    out.insert(u"price_tier"_s, idValue(customer.priceTierId));
    out.insert(u"warehouse"_s, idValue(customer.warehouseId));
    out.insert(u"accepts_marketing"_s, yesNo(customer.acceptsMarketing));
    out.insert(u"commission_reduced"_s, QString::number(customer.commissionReduced));
    out.insert(u"status"_s, statusName(customer.status));
    out.insert(u"invite_wanted"_s, yesNo(customer.inviteWanted));
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it)
        out.insert(u"attribute/"_s + it.key(), it.value());
    for (qsizetype i = 0; i < customer.addresses.size(); ++i) {
        const Address &address = customer.addresses[i];
        const QString prefix = u"address/"_s + addressKey(address, i) + u'/';
        for (const AddressField &field : addressFields())
            out.insert(prefix + QString::fromUtf16(field.name), address.*field.member);
        out.insert(prefix + u"type"_s, typeName(address.type));
        out.insert(prefix + u"default_billing"_s, yesNo(address.defaultBilling));
        out.insert(prefix + u"default_shipping"_s, yesNo(address.defaultShipping));
    }
    return out;
}

namespace {

void setAddressValue(Customer &customer, const QString &key, const QString &field, const QString &value)
{
    for (qsizetype i = 0; i < customer.addresses.size(); ++i) {
        Address &address = customer.addresses[i];
        if (addressKey(address, i) != key)
            continue;
        if (field == u"type"_s)
            address.type = addressType(value);
        else if (field == u"default_billing"_s)
            address.defaultBilling = truth(value);
        else if (field == u"default_shipping"_s)
            address.defaultShipping = truth(value);
        for (const AddressField &known : addressFields()) {
            if (field == QStringView(known.name))
                address.*known.member = value;
        }
        return;
    }
}

} // namespace

void setFieldValue(Customer &customer, const QString &field, const QString &value)
{
    if (field.startsWith(u"attribute/"_s)) {
        if (value.isEmpty())
            customer.attributes.remove(field.mid(10));
        else
            customer.attributes.insert(field.mid(10), value);
        return;
    }
    if (field.startsWith(u"address/"_s)) {
        setAddressValue(customer, field.section(u'/', 1, 1), field.section(u'/', 2), value);
        return;
    }
    for (const CustomerField &known : customerFields()) {
        if (field == QStringView(known.name))
            customer.*known.member = value;
    }
    if (field == u"source"_s)
        customer.sourceId = value.toLongLong();
    else if (field == u"price_tier"_s)
        customer.priceTierId = value.toLongLong();
    else if (field == u"warehouse"_s)
        customer.warehouseId = value.toLongLong();
    else if (field == u"accepts_marketing"_s)
        customer.acceptsMarketing = truth(value);
    else if (field == u"invite_wanted"_s)
        customer.inviteWanted = truth(value);
    else if (field == u"commission_reduced"_s)
        customer.commissionReduced = value.toInt();
    else if (field == u"status"_s)
        customer.status = customerStatus(value);
}

QString valueLabel(const QString &field, const QString &value, const Directory &directory, qint64 channelId)
{
    const qint64 id = value.toLongLong();
    if (field == u"price_tier"_s)
        return directory.priceTierLabel(id, channelId);
    if (field == u"warehouse"_s)
        return directory.warehouseLabel(id, channelId);
    if (field == u"source"_s)
        return directory.source(id) != nullptr ? directory.source(id)->name : value;
    if (field == u"status"_s)
        return statusLabel(customerStatus(value));
    if (field == u"commission_reduced"_s)
        return tr("%1 %").arg(QLocale().toString(value.toInt() / 100.0, 'f', 2));
    if (value == u"yes"_s)
        return tr("yes");
    if (value == u"no"_s)
        return tr("no");
    return value.isEmpty() ? tr("(empty)") : value;
}

QString fieldLabel(const QString &field)
{
    if (field.startsWith(u"attribute/"_s))
        return tr("Attribute %1").arg(field.mid(10));
    if (field.startsWith(u"address/"_s))
        return tr("Address: %1").arg(fieldLabel(field.section(u'/', 2)));
    static const QHash<QString, const char *> labels = {
        {u"source_code"_s, QT_TRANSLATE_NOOP("kontor", "Source code")},
        {u"company"_s, QT_TRANSLATE_NOOP("kontor", "Company")},
        {u"first_name"_s, QT_TRANSLATE_NOOP("kontor", "First name")},
        {u"last_name"_s, QT_TRANSLATE_NOOP("kontor", "Last name")},
        {u"name"_s, QT_TRANSLATE_NOOP("kontor", "Name")},
        {u"email"_s, QT_TRANSLATE_NOOP("kontor", "E-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("kontor", "Phone")},
        {u"language"_s, QT_TRANSLATE_NOOP("kontor", "Language")},
        {u"note"_s, QT_TRANSLATE_NOOP("kontor", "Note")},
        {u"channel"_s, QT_TRANSLATE_NOOP("kontor", "Trade store")},
        {u"source"_s, QT_TRANSLATE_NOOP("kontor", "Source")},
        {u"price_tier"_s, QT_TRANSLATE_NOOP("kontor", "Price tier")},
        {u"warehouse"_s, QT_TRANSLATE_NOOP("kontor", "Warehouse")},
        {u"accepts_marketing"_s, QT_TRANSLATE_NOOP("kontor", "Accepts marketing")},
        {u"commission_reduced"_s, QT_TRANSLATE_NOOP("kontor", "Commission reduced")},
        {u"status"_s, QT_TRANSLATE_NOOP("kontor", "Status")},
        {u"invite_wanted"_s, QT_TRANSLATE_NOOP("kontor", "Send invitation")},
        {u"password"_s, QT_TRANSLATE_NOOP("kontor", "Password")},
        {u"mfa_phone"_s, QT_TRANSLATE_NOOP("kontor", "Number for text messages")},
        {u"reason"_s, QT_TRANSLATE_NOOP("kontor", "Reason")},
        {u"code"_s, QT_TRANSLATE_NOOP("kontor", "Address code")},
        {u"line1"_s, QT_TRANSLATE_NOOP("kontor", "Line 1")},
        {u"line2"_s, QT_TRANSLATE_NOOP("kontor", "Line 2")},
        {u"city"_s, QT_TRANSLATE_NOOP("kontor", "City")},
        {u"postal_code"_s, QT_TRANSLATE_NOOP("kontor", "Postal code")},
        {u"province"_s, QT_TRANSLATE_NOOP("kontor", "Province")},
        {u"province_code"_s, QT_TRANSLATE_NOOP("kontor", "Province code")},
        {u"country"_s, QT_TRANSLATE_NOOP("kontor", "Country")},
        {u"country_code"_s, QT_TRANSLATE_NOOP("kontor", "Country code")},
        {u"type"_s, QT_TRANSLATE_NOOP("kontor", "Type")},
        {u"default_billing"_s, QT_TRANSLATE_NOOP("kontor", "Default billing address")},
        {u"default_shipping"_s, QT_TRANSLATE_NOOP("kontor", "Default shipping address")},
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
    for (const FieldChange &change : difference(baseValues, mineValues)) {
        const bool ofNewAddress = change.field.startsWith(u"address/new"_s);
        const bool ofRemovedAddress =
            change.field.startsWith(u"address/"_s) && (!mineValues.contains(change.field) || !theirValues.contains(change.field));
        if (ofNewAddress || ofRemovedAddress)
            continue;
        const QString their = theirValues.value(change.field);
        if (their == change.before || their == change.after)
            setFieldValue(out.merged, change.field, change.after);
        else
            out.conflicts << FieldChange{change.field, their, change.after};
    }
    out.merged.rowVersion = theirs.rowVersion;
    return out;
}

QString nameKey(const Customer &customer) { return text::folded(customer.displayName()); }

QString searchText(const Customer &customer)
{
    QString city;
    for (const Address &address : customer.addresses) {
        if (address.defaultBilling)
            city = address.city;
    }
    QString digits;
    for (const QChar c : customer.phone) {
        if (c.isDigit())
            digits += c;
    }
    QStringList parts;
    // The username stands last, so that it can be added to the text of a customer who has none yet.
    for (const QString &part : {QString(customer.firstName + u' ' + customer.lastName), customer.company, customer.email,
                                customer.sourceCode, customer.phone, digits, city, customer.username}) {
        const QString folded = text::folded(part);
        if (!folded.isEmpty())
            parts << u' ' + folded;
    }
    return parts.join(u'\n');
}

} // namespace kontor
