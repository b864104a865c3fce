// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerlist.h"

#include "base/text.h"
#include "channels/channelsrepository.h"
#include "customers/customer.h"
#include "customers/customercolumns.h"
#include "customers/listcolumns.h"
#include "customers/typedfilter.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QList<qint64> idsByName(Session &session, const QString &table)
{
    QList<qint64> out;
    for (const Row &row : session.select(u"SELECT id FROM %1 ORDER BY lower(name), id"_s.arg(table)))
        out << row.integer(0);
    return out;
}

/// `expression` (an id) as its place among the names of a small table: cheap to compute for a million rows, where a look-up per row
/// took seconds (measured).
QString rank(Session &session, const QString &expression, const QString &table)
{
    QString out = u"CASE "_s + expression;
    int place = 0;
    for (const qint64 id : idsByName(session, table))
        out += u" WHEN %1 THEN %2"_s.arg(id).arg(++place);
    return place == 0 ? u"0"_s : out + u" ELSE 0 END"_s;
}

/// The tier or warehouse in force: the customer's own, else the trade store's.
QString inForce(Session &session, const QString &column)
{
    QString inherited = u"CASE c.channel_id"_s;
    const Rows rows = session.select(u"SELECT id, %1 FROM channels ORDER BY id"_s.arg(column));
    for (const Row &row : rows)
        inherited += u" WHEN %1 THEN %2"_s.arg(row.integer(0)).arg(row.integer(1));
    return rows.isEmpty() ? u"coalesce(c.%1, 0)"_s.arg(column) : u"coalesce(c.%1, %2 ELSE 0 END)"_s.arg(column, inherited);
}

/// Whether a column is sorted by the place of an id among names.
bool isRanked(CustomerQuery::Column column)
{
    return column == CustomerQuery::TradeStore || column == CustomerQuery::Source || column == CustomerQuery::PriceTier ||
           column == CustomerQuery::Warehouse;
}

/// More stretches than this are more statements than a reader waits for; such a list is sorted row by row.
constexpr qsizetype stretchesAtMost = 400;

/// The list by trade store, by source, or by the tier or warehouse in force (the customer's own, else the trade store's), stretch after
/// stretch: each is one value of an index's leading columns. None for other columns, and where they would be too many.
QList<ListStretch> stretches(CustomerQuery::Column column, Session &session)
{
    if (!isRanked(column))
        return {};
    QList<ListStretch> out;
    if (column == CustomerQuery::Source) {
        for (const qint64 source : idsByName(session, u"sources"_s))
            out << ListStretch{u"c.source_id = %1"_s.arg(source), {}};
        return out;
    }
    const bool byWarehouse = column == CustomerQuery::Warehouse;
    const QString own = byWarehouse ? u"c.warehouse_id"_s : u"c.price_tier_id"_s;
    const QList<qint64> values = idsByName(session, byWarehouse ? u"warehouses"_s : u"price_tiers"_s);
    const Rows channels = session.select(u"SELECT id, %1 FROM channels c ORDER BY lower(name), id"_s.arg(own));
    if (channels.size() * (values.size() + 1) > stretchesAtMost)
        return {};
    const auto add = [&](qint64 channel, qint64 value) {
        out << ListStretch{value > 0 ? u"c.channel_id = %1 AND %2 = %3"_s.arg(channel).arg(own).arg(value)
                                     : u"c.channel_id = %1 AND %2 IS NULL"_s.arg(channel).arg(own),
                           value > 0 ? QString() : own};
    };
    if (column == CustomerQuery::TradeStore) {
        for (const Row &channel : channels) {
            add(channel.integer(0), 0);
            for (const qint64 value : values)
                add(channel.integer(0), value);
        }
        return out;
    }
    for (const qint64 value : values) {
        for (const Row &channel : channels) {
            if (channel.integer(1) == value)
                add(channel.integer(0), 0);
            add(channel.integer(0), value);
        }
    }
    return out;
}

QString sortKey(CustomerQuery::Column column, Session &session)
{
    const FieldInfo *field = columnField(column);
    if (field == nullptr || field->is(FieldTrait::Unsorted))
        return u"c.name_key"_s;
    if (field->kind == FieldKind::Reference)
        return rank(session,
                    field->is(FieldTrait::Inherited) ? inForce(session, field->columnName()) : u"c."_s + field->columnName(),
                    field->of);
    return u"c."_s + (field->key.isEmpty() ? field->columnName() : field->key);
}

Condition filter(const CustomerQuery &query)
{
    Condition out{query.deactivated ? u"c.deactivated = TRUE"_s : u"c.deactivated = FALSE"_s, {}};
    const auto also = [&](const QString &sql, const QVariant &value) {
        out.sql += u" AND "_s + sql;
        out.values << value;
    };
    if (query.channelId != CustomerQuery::any)
        also(u"c.channel_id = ?"_s, query.channelId);
    if (query.sourceId != CustomerQuery::any)
        also(u"c.source_id = ?"_s, query.sourceId);
    if (query.priceTierId != CustomerQuery::any)
        also(u"coalesce(c.price_tier_id, (SELECT x.price_tier_id FROM channels x WHERE x.id = c.channel_id)) = ?"_s,
             query.priceTierId);
    if (query.warehouseId != CustomerQuery::any)
        also(u"coalesce(c.warehouse_id, (SELECT x.warehouse_id FROM channels x WHERE x.id = c.channel_id)) = ?"_s,
             query.warehouseId);
    if (!query.status.isEmpty())
        also(u"c.status = ?"_s, query.status);
    return out;
}

/// Ids of those with a word at the start of a name, company, e-mail, user name, code or city, each served by its index.
Condition startingWith(const QString &word, const Condition &also, int limit)
{
    Condition out;
    QStringList parts;
    for (const QString &column :
         {u"name_key"_s, u"company_key"_s, u"email_key"_s, u"username"_s, u"source_code"_s, u"city_key"_s}) {
        parts
            << u"SELECT id FROM (SELECT c.id FROM customers c WHERE %1 AND c.%2 >= ? AND c.%2 < ? ORDER BY c.%2, c.id LIMIT %3) p_%2"_s
                   .arg(also.sql, column)
                   .arg(limit);
        const QString from = column == u"source_code"_s ? word.toUpper() : word;
        out.values += also.values;
        out.values << from << QString(from + QChar(0xfffd));
    }
    out.sql = u"SELECT id FROM ("_s + parts.join(u" UNION "_s) + u") hits LIMIT %1"_s.arg(limit);
    return out;
}

/// Where no index knows what is inside of fields, and for one letter: one word at the start of a field, the others anywhere in those hits.
Condition beginningSearch(const QStringList &words, const Condition &also, int limit)
{
    Condition out;
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        Condition rest = also;
        for (qsizetype other = 0; other < words.size(); ++other) {
            if (other == i)
                continue;
            rest.sql += u" AND c.search_text LIKE ? ESCAPE '\\'"_s;
            rest.values << QString(u'%' + text::likeEscaped(words[other]) + u'%');
        }
        const Condition ids = startingWith(words[i], rest, limit);
        parts << u"SELECT id FROM (%1) w%2"_s.arg(ids.sql).arg(i);
        out.values += ids.values;
    }
    out.sql = u"c.id IN (%1)"_s.arg(parts.join(u" UNION "_s));
    return out;
}

} // namespace

ListSql customerListSql(const CustomerQuery &query, Session &session, bool all)
{
    ListSql out;
    out.columns = ListLayout::all().selectList(session.dialect().nowSql());
    out.from = u"customers c"_s;
    out.id = u"c.id"_s;
    out.descending = query.descending;
    for (const CustomerQuery::Then &then : query.thenBy)
        out.then << ListKey{sortKey(then.column, session), then.descending};
    Condition filters = filter(query);
    static const QRegularExpression quoted(u"\"[^\"]+\""_s);
    const TypedFilter typed = query.search.contains(u':') || query.search.contains(quoted)
                                  ? TypedFilter::parse(query.search, ChannelsRepository(session).directory())
                                  : TypedFilter{text::searchWords(query.search), {}, {}, {}, {}};
    // A table warns of it and shows the rest; but what is done to all that a search finds must not be done to everybody.
    if (all && !typed.problem.isEmpty())
        throw Failure(Error::Kind::Invalid, typed.problem);
    if (all && !typed.unfinished.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("The filter %1: has no value.").arg(typed.unfinished));
    if (!typed.condition.sql.isEmpty()) {
        filters.sql += u" AND "_s + typed.condition.sql;
        filters.values += typed.condition.values;
    }
    const QStringList words = typed.words.mid(0, 8);
    const int limit = all ? std::numeric_limits<int>::max() : CustomerQuery::searchLimit + 1;
    // Three letters and more: anywhere. Two: at the start of a word. One alone: at the start of a field; beside others it says too little.
    QStringList trigrams;
    for (const QString &word : std::as_const(words)) {
        if (word.size() >= 2)
            trigrams << (word.size() == 2 ? u' ' + word : word);
    }
    if (words.isEmpty() && typed.narrowing.isEmpty()) {
        out.where = filters;
        if (out.then.isEmpty())
            out.stretches = stretches(query.sort, session);
    } else if (!words.isEmpty() && trigrams.isEmpty()) {
        out.where = beginningSearch(words.mid(0, 1), filters, limit);
    } else if (!session.dialect().hasTrigrams(session)) {
        out.where = words.isEmpty() ? filters : beginningSearch(words, filters, limit);
    } else {
        out.where = session.dialect().search(trigrams + typed.narrowing, filters,
                                             words.isEmpty() ? std::numeric_limits<int>::max() : limit);
    }
    if (out.stretches.isEmpty())
        out.key = sortKey(query.sort, session);
    return out;
}

CustomerCounts countCustomers(Session &session)
{
    return {session.value(u"SELECT count(*) FROM customers c WHERE c.deactivated = FALSE"_s).toLongLong(),
            session.value(u"SELECT count(*) FROM customers c WHERE c.deactivated = TRUE"_s).toLongLong()};
}

QList<CustomerName> findCustomers(Session &session, const CustomerQuery &query, int limit)
{
    QList<CustomerName> out;
    for (const ListRow &row : readPage(session, customerListSql(query, session), std::nullopt, limit)) {
        out << CustomerName{row.id, nameAndCompany(nameOf(row), {}, row.cells[ListLayout::all().company].toString())};
    }
    return out;
}

} // namespace kontor
