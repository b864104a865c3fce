// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/listsql.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Rows from an anchor on. One key: a row value, which an index serves; more: spelled out, with the first key leading.
Condition from(const ListSql &list, const ListAnchor &anchor)
{
    const QString past = list.descending ? u"<"_s : u">"_s;
    if (list.then.isEmpty())
        return {u"(%1, %2) %3= (?, ?)"_s.arg(list.key, list.id, past), {anchor.key, anchor.id}};
    QList<ListKey> keys{{list.key, list.descending}};
    keys += list.then;
    keys << ListKey{list.id, list.descending};
    const QVariantList values = QVariantList{anchor.key} + anchor.then + QVariantList{anchor.id};
    Condition out{u"%1 %2= ? AND ("_s.arg(list.key, past), {anchor.key}};
    QStringList cases;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QStringList parts;
        for (qsizetype k = 0; k < i; ++k) {
            parts << keys[k].expression + u" = ?"_s;
            out.values << values[k];
        }
        const bool last = i + 1 == keys.size();
        parts << u"%1 %2%3 ?"_s.arg(keys[i].expression, keys[i].descending ? u"<"_s : u">"_s, last ? u"="_s : QString());
        out.values << values[i];
        cases << parts.join(u" AND "_s);
    }
    out.sql += u'(' + cases.join(u") OR ("_s) + u"))"_s;
    return out;
}

QString thenColumns(const ListSql &list)
{
    QString out;
    for (qsizetype i = 0; i < list.then.size(); ++i)
        out += u", %1 AS k%2"_s.arg(list.then[i].expression).arg(i + 1);
    return out;
}

} // namespace

QString orderOf(const ListSql &list)
{
    QStringList parts{list.key + (list.descending ? u" DESC"_s : QString())};
    for (const ListKey &key : list.then)
        parts << key.expression + (key.descending ? u" DESC"_s : QString());
    parts << list.id + (list.descending ? u" DESC"_s : QString());
    return parts.join(u", "_s);
}

QList<ListRow> readPage(Session &session, const ListSql &list, const std::optional<ListAnchor> &anchor, int limit)
{
    QString where = list.where.sql;
    QVariantList values = list.where.values;
    if (anchor) {
        const Condition start = from(list, *anchor);
        where += u" AND "_s + start.sql;
        values += start.values;
    }
    values << limit;
    QList<ListRow> out;
    const qsizetype further = list.then.size();
    const Rows rows = session.select(u"SELECT %1, %2%3, %4 FROM %5 WHERE %6 ORDER BY %7 LIMIT ?"_s.arg(
                                         list.id, list.key, thenColumns(list), list.columns, list.from, where, orderOf(list)),
                                     values);
    for (const Row &row : rows)
        out << ListRow{row.integer(0), row.values()[1], row.values().mid(2, further), row.values().mid(2 + further)};
    return out;
}

ListBounds readBounds(Session &session, const ListSql &list, int step)
{
    ListBounds out;
    QString further;
    for (qsizetype i = 0; i < list.then.size(); ++i)
        further += u", k%1"_s.arg(i + 1);
    session.forEach(
        u"SELECT k, id%1 FROM (SELECT %2 AS k, %3 AS id%4, row_number() OVER (ORDER BY %5) AS n FROM %6 WHERE %7) t WHERE (n - 1) % %8 = 0 ORDER BY n"_s
            .arg(further, list.key, list.id, thenColumns(list), orderOf(list), list.from, list.where.sql, QString::number(step)),
        list.where.values, [&](const QSqlQuery &row) {
            QVariantList then;
            for (qsizetype i = 0; i < list.then.size(); ++i)
                then << row.value(int(i) + 2);
            out.anchors << ListAnchor{row.value(0), row.value(1).toLongLong(), then};
        });
    out.total =
        session.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(list.from, list.where.sql), list.where.values).toLongLong();
    return out;
}

QList<qint64> readIds(Session &session, const ListSql &list)
{
    QList<qint64> ids;
    session.forEach(u"SELECT %1 FROM %2 WHERE %3"_s.arg(list.id, list.from, list.where.sql), list.where.values,
                    [&](const QSqlQuery &row) { ids << row.value(0).toLongLong(); });
    return ids;
}

QList<qint64> readIdsAt(Session &session, const ListSql &list, const QList<int> &rows)
{
    QList<qint64> out;
    if (rows.isEmpty())
        return out;
    const Rows all = session.select(u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT %5"_s.arg(
                                        list.id, list.from, list.where.sql, orderOf(list), QString::number(rows.last() + 1)),
                                    list.where.values);
    for (const int row : rows) {
        if (row < all.size())
            out << all[row].integer(0);
    }
    return out;
}

} // namespace kontor
