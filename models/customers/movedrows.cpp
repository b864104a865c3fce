// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/movedrows.h"

namespace kontor {

using namespace Qt::StringLiterals;

/// Tables whose rows move; each has channel_id, id and customer_id.
static const QStringList &movedTables()
{
    static const QStringList tables = {u"orders"_s, u"mails"_s, u"timeline"_s, u"company_users"_s, u"order_requests"_s};
    return tables;
}

/// What else must hold of a row of a table so that it moves; `?` takes to whom. Nobody belongs to a company twice.
static QString onlyWhere(const QString &table)
{
    return table == u"company_users"_s
               ? u" AND NOT EXISTS (SELECT 1 FROM company_users k WHERE k.channel_id = company_users.channel_id"
                 " AND k.company_id = company_users.company_id AND k.customer_id = ?)"_s
               : QString();
}

qint64 MovedRows::move(qint64 channelId, qint64 batchId, qint64 from, qint64 to)
{
    qint64 count = 0;
    for (const QString &table : movedTables()) {
        const QVariantList also = onlyWhere(table).isEmpty() ? QVariantList() : QVariantList{to};
        m_session.execute(
            u"INSERT INTO merge_moves (channel_id, batch_id, kind, row_id, from_id, to_id)"
            " SELECT channel_id, ?, '%1', id, customer_id, ? FROM %1 WHERE channel_id = ? AND customer_id = ?%2"_s.arg(
                table, onlyWhere(table)),
            QVariantList{batchId, to, channelId, from} + also);
        const qint64 moved = m_session.execute(
            u"UPDATE %1 SET customer_id = ? WHERE channel_id = ? AND customer_id = ?%2"_s.arg(table, onlyWhere(table)),
            QVariantList{to, channelId, from} + also);
        if (moved > 0)
            m_session.touchAll(table);
        count += moved;
    }
    return count;
}

void MovedRows::takeBack(qint64 channelId, qint64 batchId)
{
    const Rows rows = m_session.select(u"SELECT kind, row_id, from_id FROM merge_moves WHERE channel_id = ? AND batch_id = ?"_s,
                                       {channelId, batchId});
    for (const Row &row : rows) {
        if (!movedTables().contains(row.text(0)))
            continue;
        m_session.execute(u"UPDATE %1 SET customer_id = ? WHERE channel_id = ? AND id = ?"_s.arg(row.text(0)),
                          {row.integer(2), channelId, row.integer(1)});
        m_session.touchAll(row.text(0));
    }
}

} // namespace kontor
