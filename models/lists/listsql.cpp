// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/listsql.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString order(const ListSql &list, const QString &key, const QString &id)
{
    return list.descending ? u"%1 DESC, %2 DESC"_s.arg(key, id) : u"%1, %2"_s.arg(key, id);
}

} // namespace

QList<ListRow> readPage(Session &session, const ListSql &list, const std::optional<ListAnchor> &anchor, int limit)
{
    QString where = list.where.sql;
    QVariantList values = list.where.values;
    if (anchor) {
        where += u" AND (%1, %2) %3 (?, ?)"_s.arg(list.key, list.id, list.descending ? u"<="_s : u">="_s);
        values << anchor->key << anchor->id;
    }
    values << limit;
    QList<ListRow> out;
    const Rows rows = session.select(u"SELECT %1, %2, %3 FROM %4 WHERE %5 ORDER BY %6 LIMIT ?"_s.arg(
                                         list.id, list.key, list.columns, list.from, where, order(list, list.key, list.id)),
                                     values);
    for (const Row &row : rows)
        out << ListRow{row.integer(0), row.values()[1], row.values().mid(2)};
    return out;
}

ListBounds readBounds(Session &session, const ListSql &list, int step)
{
    ListBounds out;
    const Rows rows = session.select(
        u"SELECT k, id FROM (SELECT %1 AS k, %2 AS id, row_number() OVER (ORDER BY %3) AS n FROM %4 WHERE %5) t WHERE (n - 1) % %6 = 0 ORDER BY n"_s
            .arg(list.key, list.id, order(list, list.key, list.id), list.from, list.where.sql, QString::number(step)),
        list.where.values);
    for (const Row &row : rows)
        out.anchors << ListAnchor{row.values()[0], row.integer(1)};
    out.total =
        session.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(list.from, list.where.sql), list.where.values).toLongLong();
    return out;
}

QList<qint64> readIdsAt(Session &session, const ListSql &list, const QList<int> &rows)
{
    QList<qint64> out;
    if (rows.isEmpty())
        return out;
    const Rows all =
        session.select(u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(
                           list.id, list.from, list.where.sql, order(list, list.key, list.id), QString::number(rows.last() + 1)),
                       list.where.values);
    for (const int row : rows) {
        if (row < all.size())
            out << all[row].integer(0);
    }
    return out;
}

} // namespace kontor
