// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/listsql.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// A list, or one of its stretches.
struct Part
{
    ListSql list;
    QString same; ///< a column that leads the order and is the same in all rows
};

/// What is to be read one after the other. In a stretch the id is the only key.
QList<Part> partsOf(const ListSql &list)
{
    if (list.stretches.isEmpty())
        return {{list, {}}};
    QList<Part> out;
    for (const ListStretch &stretch : list.stretches) {
        Part part{list, stretch.same};
        part.list.where.sql += u" AND "_s + stretch.where;
        part.list.key = list.id;
        part.list.then.clear();
        out << part;
    }
    if (list.descending)
        std::reverse(out.begin(), out.end());
    return out;
}

QString orderOf(const Part &part)
{
    const ListSql &list = part.list;
    const auto by = [](const QString &expression, bool descending) { return descending ? expression + u" DESC"_s : expression; };
    QStringList keys;
    if (!part.same.isEmpty())
        keys << by(part.same, list.descending);
    if (list.key != list.id)
        keys << by(list.key, list.descending);
    for (const ListKey &key : list.then)
        keys << by(key.expression, key.descending);
    keys << by(list.id, list.descending);
    return keys.join(u", "_s);
}

/// Rows from an anchor on. One key: a row value, which an index serves; more: spelled out, with the first key leading.
Condition from(const ListSql &list, const ListAnchor &anchor)
{
    const QString past = list.descending ? u"<"_s : u">"_s;
    if (list.key == list.id)
        return {u"%1 %2= ?"_s.arg(list.id, past), {anchor.id}};
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

QList<Condition> inOrder(const ListSql &list, const QString &columns)
{
    QList<Condition> out;
    for (const Part &part : partsOf(list)) {
        const Condition &where = part.list.where;
        out << Condition{u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(columns, list.from, where.sql, orderOf(part)),
                         where.values};
    }
    return out;
}

QList<ListRow> readPage(Session &session, const ListSql &list, const std::optional<ListAnchor> &anchor, int limit)
{
    QList<ListRow> out;
    const QList<Part> parts = partsOf(list);
    const int begin = anchor ? anchor->stretch : 0;
    for (int i = begin; i < parts.size() && out.size() < limit; ++i) {
        const ListSql &part = parts[i].list;
        Condition where = part.where;
        if (anchor && i == begin) {
            const Condition start = from(part, *anchor);
            where.sql += u" AND "_s + start.sql;
            where.values += start.values;
        }
        const qsizetype further = part.then.size();
        const Rows rows = session.select(u"SELECT %1, %2%3, %4 FROM %5 WHERE %6 ORDER BY %7 LIMIT %8"_s.arg(
                                             part.id, part.key, thenColumns(part), part.columns, part.from, where.sql,
                                             orderOf(parts[i]), QString::number(limit - out.size())),
                                         where.values);
        for (const Row &row : rows)
            out << ListRow{row.integer(0), row.values()[1], row.values().mid(2, further), row.values().mid(2 + further)};
    }
    return out;
}

ListBounds readBounds(Session &session, const ListSql &list, int step)
{
    ListBounds out;
    int stretch = 0;
    for (const Part &each : partsOf(list)) {
        const ListSql &part = each.list;
        QString further;
        for (qsizetype i = 0; i < part.then.size(); ++i)
            further += u", k%1"_s.arg(i + 1);
        session.forEach(
            u"SELECT k, id%1 FROM (SELECT %2 AS k, %3 AS id%4, row_number() OVER (ORDER BY %5) AS n FROM %6 WHERE %7) t"
            " WHERE (n - 1 + %8) % %9 = 0 ORDER BY n"_s.arg(further, part.key, part.id, thenColumns(part), orderOf(each),
                                                            part.from, part.where.sql, QString::number(out.total % step),
                                                            QString::number(step)),
            part.where.values, [&](const Row &row) {
                QVariantList then;
                for (qsizetype i = 0; i < part.then.size(); ++i)
                    then << row.value(int(i) + 2);
                out.anchors << ListAnchor{row.value(0), row.value(1).toLongLong(), then, stretch};
            });
        out.total +=
            session.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(part.from, part.where.sql), part.where.values).toLongLong();
        ++stretch;
    }
    return out;
}

QList<qint64> readIds(Session &session, const ListSql &list)
{
    QList<qint64> ids;
    session.forEach(u"SELECT %1 FROM %2 WHERE %3"_s.arg(list.id, list.from, list.where.sql), list.where.values,
                    [&](const Row &row) { ids << row.value(0).toLongLong(); });
    return ids;
}

static ListSql among(ListSql list, const QList<qint64> &ids)
{
    list.where.sql += u" AND %1 IN (%2)"_s.arg(list.id, marks(ids.size()));
    for (const qint64 id : ids)
        list.where.values << id;
    return list;
}

QList<qint64> readIdsAmong(Session &session, ListSql list, const QList<qint64> &ids)
{
    return readIds(session, among(std::move(list), ids));
}

std::optional<QList<ListRow>> readRowsAmong(Session &session, ListSql list, const QList<qint64> &ids)
{
    if (!list.stretches.isEmpty())
        return std::nullopt;
    return readPage(session, among(std::move(list), ids), std::nullopt, int(ids.size()));
}

QList<qint64> readIdsAt(Session &session, const ListSql &list, const QList<int> &rows)
{
    QList<qint64> out;
    if (rows.isEmpty())
        return out;
    auto wanted = rows.begin();
    qint64 place = 0; // rows are read up to the last one, and only those wanted are kept
    for (const Condition &part : inOrder(list, list.id)) {
        session.forEach(part.sql + u" LIMIT %1"_s.arg(rows.last() + 1 - place), part.values, [&](const Row &row) {
            if (wanted != rows.end() && *wanted == place++) {
                out << row.value(0).toLongLong();
                ++wanted;
            }
        });
        if (wanted == rows.end())
            break;
    }
    return out;
}

} // namespace kontor
