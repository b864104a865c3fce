// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"

#include "activity/activityrepository.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

template <typename Record>
QList<Record> readAll(Session &session, const FieldSet<Record> &fields, const QString &rest, const QVariantList &values = {})
{
    QList<Record> out;
    for (const Row &row : session.select(u"SELECT %1 FROM %2 %3"_s.arg(fields.selectList(), fields.table(), rest), values)) {
        out.emplaceBack();
        fields.read(out.last(), [&row](int place) { return row.values()[place]; });
    }
    return out;
}

/// By what a row of the small tables is found.
template <typename Record> Condition keyOf(const Record &record) { return {u"id = ?"_s, {record.id}}; }
/// Those of a trade store lie with it.
template <typename Record> Condition ownerOf(const Record &) { return {}; }
Condition ownerOf(const PaymentMethod &method)
{
    return {u", channel_id"_s, {method.channelId}};
} ///< further columns of a new row
Condition keyOf(const PaymentMethod &method) { return {u"channel_id = ? AND id = ?"_s, {method.channelId, method.id}}; }

} // namespace

Channel ChannelsRepository::channel(qint64 id) { return readAll(m_session, channelFields(), u"WHERE id = ?"_s, {id}).value(0); }

QList<Channel> ChannelsRepository::channels() { return readAll(m_session, channelFields(), u"ORDER BY id"_s); }

Directory ChannelsRepository::directory()
{
    Directory out;
    out.channels = channels();
    out.sources = readAll(m_session, sourceFields(), u"ORDER BY id"_s);
    out.priceTiers = readAll(m_session, priceTierFields(), u"ORDER BY name, id"_s);
    out.warehouses = readAll(m_session, warehouseFields(), u"ORDER BY name, id"_s);
    out.paymentMethods = readAll(m_session, paymentMethodFields(), u"ORDER BY channel_id, position, name, id"_s);
    return out;
}

template <typename Record>
qint64 ChannelsRepository::saveRow(const FieldSet<Record> &fields, const QString &entity, Record record)
{
    refuse(validate(record));
    fields.normalise(record);
    const QStringList columns = fields.columns(FieldTrait::Edited);
    QVariantList values = fields.bound(record, FieldTrait::Edited);
    QList<FieldChange> changes;
    const bool isNew = record.id == 0;
    if (isNew) {
        FieldValues after;
        fields.addValues(after, record);
        changes = difference({}, after);
        const Condition owner = ownerOf(record);
        values << m_session.now() << m_session.now() << owner.values;
        record.id = m_session.insert(u"INSERT INTO %1 (%2, created_at, updated_at%4) VALUES (%3) RETURNING id"_s.arg(
                                         fields.table(), columns.join(u", "_s), marks(values.size()), owner.sql),
                                     values);
    } else {
        const Condition own = keyOf(record);
        const QList<Record> before =
            readAll(m_session, fields, u"WHERE "_s + own.sql + m_session.dialect().forUpdate(), own.values);
        if (before.isEmpty())
            throw Failure(Error::Kind::NotFound, tr("It is not there any more."));
        changes = fields.difference(before.first(), record);
        if (changes.isEmpty())
            return record.id;
        values << m_session.now() << own.values << record.rowVersion;
        const qint64 changed = m_session.execute(
            u"UPDATE %1 SET %2 = ?, updated_at = ?, row_version = row_version + 1 WHERE %3 AND row_version = ?"_s.arg(
                fields.table(), columns.join(u" = ?, "_s), own.sql),
            values);
        if (changed == 0)
            throw Failure(Error::Kind::Conflict,
                          tr("Somebody else changed ‘%1’ meanwhile. Close the editor and open it again to see their version.")
                              .arg(record.name));
    }
    ActivityRepository(m_session).record(entity, record.id, isNew ? u"created"_s : u"changed"_s, changes,
                                         entity == u"channel"_s ? record.id : 0);
    m_session.touch(fields.table(), record.id);
    return record.id;
}

qint64 ChannelsRepository::save(const Channel &channel)
{
    const bool unique =
        channel.id == 0 || m_session.value(u"SELECT unique_email FROM channels WHERE id = ?"_s, {channel.id}).toBool();
    const qint64 id = saveRow(channelFields(), u"channel"_s, channel);
    if (unique != channel.uniqueEmail)
        applyEmailPolicy(id, channel.uniqueEmail);
    return id;
}

Logo ChannelsRepository::logo(qint64 channelId)
{
    const Rows rows = m_session.select(u"SELECT image, image_type FROM channel_logos WHERE channel_id = ?"_s, {channelId});
    return rows.isEmpty() ? Logo() : Logo{rows.first().bytes(0), rows.first().text(1)};
}

void ChannelsRepository::setLogo(qint64 channelId, const QByteArray &image)
{
    if (const QString why = logoProblem(image); !image.isEmpty() && !why.isEmpty())
        throw Failure(Error::Kind::Invalid, why);
    m_session.execute(u"DELETE FROM channel_logos WHERE channel_id = ?"_s, {channelId});
    if (!image.isEmpty())
        m_session.execute(u"INSERT INTO channel_logos (channel_id, image, image_type) VALUES (?, ?, ?)"_s,
                          {channelId, image, pictureType(image)});
    // The time, so that no browser takes a new logo for one that it had.
    m_session.execute(u"UPDATE channels SET logo_version = ? WHERE id = ?"_s,
                      {image.isEmpty() ? qint64(0) : m_session.now(), channelId});
    ActivityRepository(m_session).record(u"channel"_s, channelId, image.isEmpty() ? u"logo removed"_s : u"logo changed"_s);
    m_session.touch(u"channels"_s, channelId);
}

qint64 ChannelsRepository::save(const Source &source) { return saveRow(sourceFields(), u"source"_s, source); }
qint64 ChannelsRepository::save(const PriceTier &tier) { return saveRow(priceTierFields(), u"price_tier"_s, tier); }
qint64 ChannelsRepository::save(const Warehouse &warehouse) { return saveRow(warehouseFields(), u"warehouse"_s, warehouse); }

qint64 ChannelsRepository::save(const PaymentMethod &method)
{
    return saveRow(paymentMethodFields(), u"payment_method"_s, method);
}

QList<PaymentMethod> ChannelsRepository::paymentMethods(qint64 channelId)
{
    return readAll(m_session, paymentMethodFields(), u"WHERE channel_id = ? AND active = TRUE ORDER BY position, name, id"_s,
                   {channelId});
}

void ChannelsRepository::applyEmailPolicy(qint64 channelId, bool unique)
{
    if (unique) {
        const Rows shared = m_session.select(
            u"SELECT email_key FROM customers WHERE channel_id = ? AND email_key <> '' GROUP BY email_key HAVING count(*) > 1 LIMIT 1"_s,
            {channelId});
        if (!shared.isEmpty())
            throw Failure(Error::Kind::Conflict,
                          tr("Several customers share an e-mail address in this trade store, so it can't be made unique yet."));
    }
    m_session.execute(u"UPDATE customers SET unique_email_key = %1 WHERE channel_id = ?"_s.arg(unique ? u"email_key"_s : u"''"_s),
                      {channelId});
    m_session.touchAll(u"customers"_s);
}

} // namespace kontor
