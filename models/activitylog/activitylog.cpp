// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activitylog/activitylog.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "customers/customersrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

const QString ActivityLog::customers = u"customer:"_s;

ListSql ActivityLog::listSql(const ActivityQuery &query)
{
    ListSql out;
    out.columns =
        u"a.id, a.at, a.actor, a.entity, a.entity_id, a.action, a.changes, a.channel_id, a.customer_id,"
        " coalesce(nullif(trim(c.first_name || ' ' || c.last_name), ''), c.company, p.title, s.login, co.name, ''), coalesce(c.source_code, p.sku, '')"_s;
    out.from = u"activity a LEFT JOIN customers c ON a.customer_id <> 0 AND c.channel_id = a.channel_id AND c.id = a.customer_id"
               " LEFT JOIN products p ON a.entity = 'product' AND p.id = a.entity_id"
               " LEFT JOIN staff s ON a.entity = 'staff' AND s.id = a.entity_id"
               " LEFT JOIN companies co ON a.entity = 'company' AND co.channel_id = a.channel_id AND co.id = a.entity_id"_s;
    out.id = u"a.id"_s;
    out.key = u"a.at"_s;
    out.descending = true;
    out.where.sql = u"1 = 1"_s;
    for (const QString &word : text::searchWords(query.search)) {
        const QString pattern = u'%' + text::likeEscaped(word) + u'%';
        out.where.sql +=
            u" AND (lower(a.actor) LIKE ? ESCAPE '\\' OR lower(a.changes) LIKE ? ESCAPE '\\' OR c.search_text LIKE ? ESCAPE '\\'"
            " OR p.search_text LIKE ? ESCAPE '\\')"_s;
        out.where.values << pattern << pattern << pattern << pattern;
    }
    if (query.actor == customers) {
        out.where.sql += u" AND a.actor LIKE 'customer:%'"_s;
    } else if (!query.actor.isEmpty()) {
        out.where.sql += u" AND a.actor = ?"_s;
        out.where.values << query.actor;
    }
    if (!query.entity.isEmpty()) {
        out.where.sql += u" AND a.entity = ?"_s;
        out.where.values << query.entity;
    }
    for (const auto &[limit, compared] :
         {std::pair{query.since, u" AND a.at >= ?"_s}, std::pair{query.until, u" AND a.at < ?"_s}}) {
        if (limit > 0) {
            out.where.sql += compared;
            out.where.values << limit;
        }
    }
    return out;
}

ActivityRow ActivityLog::fromCells(const QVariantList &cells)
{
    int place = 0;
    const auto next = [&]() -> const QVariant & { return cells[place++]; };
    ActivityRow out;
    out.id = next().toLongLong();
    out.at = next().toLongLong();
    out.actor = next().toString();
    out.entity = next().toString();
    out.entityId = next().toLongLong();
    out.action = next().toString();
    out.changes = changesFromJson(next().toString());
    out.channelId = next().toLongLong();
    out.customerId = next().toLongLong();
    out.name = next().toString();
    if (const QString code = next().toString(); !code.isEmpty())
        out.name = out.name.isEmpty() ? code : out.name + u" ("_s + code + u')';
    return out;
}

QStringList ActivityLog::actors()
{
    QStringList out;
    for (const Row &row :
         m_session.select(u"SELECT DISTINCT actor FROM activity WHERE actor NOT LIKE 'customer:%' ORDER BY actor"_s))
        out << row.text(0);
    return out;
}

PastValues ActivityLog::since(qint64 channelId, qint64 customerId, qint64 activityId)
{
    // The first change behind it tells how a field was then; where several batches wrote at once, ids tell the order.
    QStringList order;
    QHash<QString, QString> then;
    const Rows rows =
        m_session.select(u"SELECT changes FROM activity WHERE customer_id = ? AND customer_id <> 0 AND channel_id = ?"
                         " AND entity = 'customer' AND id > ? ORDER BY id"_s,
                         {customerId, channelId, activityId});
    for (const Row &row : rows) {
        for (const FieldChange &change : changesFromJson(row.text(0))) {
            if (then.contains(change.field))
                continue;
            then.insert(change.field, change.before);
            order << change.field;
        }
    }
    const FieldValues now = fieldValues(CustomersRepository(m_session).load(customerId));
    PastValues out;
    for (const QString &field : std::as_const(order)) {
        if (const QString today = now.value(field); today != then[field])
            out << FieldChange{field, then[field], today};
    }
    return out;
}

} // namespace kontor
