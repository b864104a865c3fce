// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activityrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

QString changesToJson(const QList<FieldChange> &changes)
{
    QJsonArray array;
    for (const FieldChange &change : changes)
        array << QJsonObject{{u"field"_s, change.field}, {u"old"_s, change.before}, {u"new"_s, change.after}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<FieldChange> changesFromJson(const QString &text)
{
    QList<FieldChange> out;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        out << FieldChange{value[u"field"_s].toString(), value[u"old"_s].toString(), value[u"new"_s].toString()};
    return out;
}

void ActivityRepository::record(const QString &entity, qint64 entityId, const QString &action, const QList<FieldChange> &changes,
                                qint64 channelId, qint64 customerId)
{
    m_session.execute(
        u"INSERT INTO activity (at, actor, entity, entity_id, channel_id, customer_id, action, changes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_session.now(), m_session.actor(), entity, entityId, channelId, customerId, action, changesToJson(changes)});
}

QList<ActivityEntry> ActivityRepository::read(const QString &where, const QVariantList &values)
{
    QList<ActivityEntry> out;
    for (const Row &row : m_session.select(u"SELECT id, at, actor, entity, entity_id, action, changes FROM activity"
                                           " WHERE channel_id = ? AND %1 ORDER BY id DESC LIMIT ?"_s.arg(where),
                                           values))
        out << ActivityEntry{
            row.integer(0), row.integer(1), row.text(2), row.text(3), row.integer(4), row.text(5), changesFromJson(row.text(6))};
    return out;
}

QList<ActivityEntry> ActivityRepository::ofCustomer(qint64 channelId, qint64 customerId, int limit)
{
    return read(u"customer_id = ? AND customer_id <> 0"_s, {channelId, customerId, limit});
}

QList<ActivityEntry> ActivityRepository::ofCompany(qint64 channelId, qint64 companyId, int limit)
{
    return read(u"entity = 'company' AND entity_id = ?"_s, {channelId, companyId, limit});
}

} // namespace kontor
