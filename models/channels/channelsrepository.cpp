// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"

#include "activity/activityrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

void refuse(const FieldProblems &problems)
{
    if (!problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.first().message, problems.first().field);
}

const auto channelColumns =
    u"id, name, url, price_tier_id, warehouse_id, language, unique_email, active, approval_rows, row_version,"
    " mail_host, mail_port, mail_security, mail_user, mail_secret_from, mail_secret_name, mail_sender, mail_sender_name,"
    " mail_reply_to, mail_copy_to, sms_url, sms_secret_from, sms_secret_name, staff_passwords, confirm_email, mfa,"
    " personal_links, acting_reason, acting_consent"_s;

Channel channelOf(const Row &row)
{
    Channel channel;
    channel.id = row.integer(0);
    channel.name = row.text(1);
    channel.url = row.text(2);
    channel.priceTierId = row.integer(3);
    channel.warehouseId = row.integer(4);
    channel.language = row.text(5);
    channel.uniqueEmail = row.flag(6);
    channel.active = row.flag(7);
    channel.approvalRows = row.integer(8);
    channel.rowVersion = row.integer(9);
    channel.mail = {row.text(10), int(row.integer(11)), row.text(12), row.text(13), {row.text(14), row.text(15)},
                    row.text(16), row.text(17),         row.text(18), row.text(19)};
    channel.sms = {row.text(20), {row.text(21), row.text(22)}};
    channel.rules = {row.flag(23), row.flag(24), row.text(25), row.flag(26), row.flag(27), row.text(28)};
    return channel;
}

} // namespace

Channel ChannelsRepository::channel(qint64 id)
{
    const Rows rows = m_session.select(u"SELECT %1 FROM channels WHERE id = ?"_s.arg(channelColumns), {id});
    return rows.isEmpty() ? Channel{} : channelOf(rows.first());
}

Directory ChannelsRepository::directory()
{
    Directory out;
    for (const Row &row : m_session.select(u"SELECT %1 FROM channels ORDER BY id"_s.arg(channelColumns)))
        out.channels << channelOf(row);
    const Rows sources = m_session.select(u"SELECT id, name, kind, active, row_version FROM sources ORDER BY id"_s);
    for (const Row &row : sources)
        out.sources << Source{row.integer(0), row.text(1), row.text(2), row.flag(3), row.integer(4)};
    const Rows tiers = m_session.select(u"SELECT id, name, currency, row_version FROM price_tiers ORDER BY name, id"_s);
    for (const Row &row : tiers)
        out.priceTiers << PriceTier{row.integer(0), row.text(1), row.text(2), row.integer(3)};
    const Rows warehouses = m_session.select(u"SELECT id, name, row_version FROM warehouses ORDER BY name, id"_s);
    for (const Row &row : warehouses)
        out.warehouses << Warehouse{row.integer(0), row.text(1), row.integer(2)};
    return out;
}

qint64 ChannelsRepository::saveRow(const QString &table, const QString &entity, qint64 id, qint64 rowVersion,
                                   const QList<Column> &columns)
{
    QStringList names;
    QStringList marks;
    QStringList sets;
    QVariantList values;
    FieldValues after;
    for (const Column &column : columns) {
        names << column.name;
        marks << u"?"_s;
        sets << column.name + u" = ?"_s;
        values << column.value;
        after.insert(column.name, column.value.toString());
    }
    FieldValues before;
    if (id == 0) {
        values << m_session.now() << m_session.now();
        id = m_session.insert(u"INSERT INTO %1 (%2, created_at, updated_at) VALUES (%3, ?, ?) RETURNING id"_s.arg(
                                  table, names.join(u", "_s), marks.join(u", "_s)),
                              values);
    } else {
        const Rows rows = m_session.select(
            u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), table) + m_session.dialect().forUpdate(), {id});
        if (rows.isEmpty())
            throw Failure(Error::Kind::NotFound, tr("It is not there any more."));
        for (int i = 0; i < names.size(); ++i) {
            QVariant value = rows.first().values()[i];
            if (columns[i].value.typeId() == QMetaType::Bool)
                value = value.toBool();
            before.insert(names[i], value.toString());
        }
        if (difference(before, after).isEmpty())
            return id;
        values << m_session.now() << id << rowVersion;
        const qint64 changed = m_session.execute(
            u"UPDATE %1 SET %2, updated_at = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s.arg(
                table, sets.join(u", "_s)),
            values);
        if (changed == 0)
            throw Failure(Error::Kind::Conflict,
                          tr("Somebody else changed ‘%1’ meanwhile. Close the editor and open it again to see their version.")
                              .arg(after.value(u"name"_s)));
    }
    ActivityRepository(m_session).record(entity, id, before.isEmpty() ? u"created"_s : u"changed"_s, difference(before, after),
                                         entity == u"channel"_s ? id : 0);
    m_session.touch(table, id);
    return id;
}

qint64 ChannelsRepository::save(const Channel &channel)
{
    refuse(validate(channel));
    const bool unique =
        channel.id == 0 || m_session.value(u"SELECT unique_email FROM channels WHERE id = ?"_s, {channel.id}).toBool();
    const qint64 id = saveRow(u"channels"_s, u"channel"_s, channel.id, channel.rowVersion,
                              {{u"name"_s, channel.name.trimmed()},
                               {u"url"_s, channel.url.trimmed()},
                               {u"price_tier_id"_s, channel.priceTierId},
                               {u"warehouse_id"_s, channel.warehouseId},
                               {u"language"_s, channel.language},
                               {u"unique_email"_s, channel.uniqueEmail},
                               {u"active"_s, channel.active},
                               {u"approval_rows"_s, channel.approvalRows},
                               {u"mail_host"_s, channel.mail.host.trimmed()},
                               {u"mail_port"_s, channel.mail.port},
                               {u"mail_security"_s, channel.mail.security},
                               {u"mail_user"_s, channel.mail.user.trimmed()},
                               {u"mail_secret_from"_s, channel.mail.secret.from},
                               {u"mail_secret_name"_s, channel.mail.secret.name.trimmed()},
                               {u"mail_sender"_s, channel.mail.sender.trimmed()},
                               {u"mail_sender_name"_s, channel.mail.senderName.trimmed()},
                               {u"mail_reply_to"_s, channel.mail.replyTo.trimmed()},
                               {u"mail_copy_to"_s, channel.mail.copyTo.trimmed()},
                               {u"sms_url"_s, channel.sms.url.trimmed()},
                               {u"sms_secret_from"_s, channel.sms.secret.from},
                               {u"sms_secret_name"_s, channel.sms.secret.name.trimmed()},
                               {u"staff_passwords"_s, channel.rules.staffPasswords},
                               {u"confirm_email"_s, channel.rules.confirmEmail},
                               {u"mfa"_s, channel.rules.mfa},
                               {u"personal_links"_s, channel.rules.personalLinks},
                               {u"acting_reason"_s, channel.rules.actingReason},
                               {u"acting_consent"_s, channel.rules.actingConsent}});
    if (unique != channel.uniqueEmail)
        applyEmailPolicy(id, channel.uniqueEmail);
    return id;
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

qint64 ChannelsRepository::save(const Source &source)
{
    refuse(validate(source));
    return saveRow(u"sources"_s, u"source"_s, source.id, source.rowVersion,
                   {{u"name"_s, source.name.trimmed()}, {u"kind"_s, source.kind}, {u"active"_s, source.active}});
}

qint64 ChannelsRepository::save(const PriceTier &tier)
{
    refuse(validate(tier));
    return saveRow(u"price_tiers"_s, u"price_tier"_s, tier.id, tier.rowVersion,
                   {{u"name"_s, tier.name.trimmed()}, {u"currency"_s, tier.currency}});
}

qint64 ChannelsRepository::save(const Warehouse &warehouse)
{
    refuse(validate(warehouse));
    return saveRow(u"warehouses"_s, u"warehouse"_s, warehouse.id, warehouse.rowVersion, {{u"name"_s, warehouse.name.trimmed()}});
}

} // namespace kontor
