// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerjson.h"

#include "fields/fieldset.h"

#include <QJsonArray>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QMap<QString, QString> &map)
{
    QJsonObject out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), *it);
    return out;
}

} // namespace

QJsonObject toJson(const Customer &customer)
{
    FieldValues fields;
    customerFields().addValues(fields, customer);
    QJsonArray addresses;
    for (const Address &address : customer.addresses) {
        FieldValues parts;
        addressFields().addValues(parts, address);
        QJsonObject one = object(parts);
        one.insert(u"id"_s, address.id);
        addresses << one;
    }
    return {{u"id"_s, customer.id},
            {u"row_version"_s, customer.rowVersion},
            {u"channel_id"_s, customer.channelId},
            {u"source_id"_s, customer.sourceId},
            {u"fields"_s, object(fields)},
            {u"addresses"_s, addresses},
            {u"attributes"_s, object(customer.attributes)}};
}

Customer withJson(Customer customer, const QJsonObject &json)
{
    customer.rowVersion = json[u"row_version"_s].toInteger();
    customer.channelId = json[u"channel_id"_s].toInteger();
    customer.sourceId = json[u"source_id"_s].toInteger();
    const QJsonObject fields = json[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        customerFields().setValue(customer, field.key(), field->toString());
    customer.addresses.clear();
    const QJsonArray addresses = json[u"addresses"_s].toArray();
    for (const QJsonValue &one : addresses) {
        Address address;
        const QJsonObject parts = one.toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part)
            addressFields().setValue(address, part.key(), part->toString());
        address.id = parts[u"id"_s].toInteger();
        customer.addresses << address;
    }
    customer.attributes.clear();
    const QJsonObject attributes = json[u"attributes"_s].toObject();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        customer.attributes.insert(attribute.key(), attribute->toString());
    return customer;
}

} // namespace kontor
