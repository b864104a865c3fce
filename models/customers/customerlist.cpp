// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerlist.h"

#include "base/text.h"
#include "channels/channelsrepository.h"
#include "customers/customer.h"
#include "customers/customercolumns.h"
#include "customers/typedfilter.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

struct ListColumn
{
    QString name; ///< in settings and files
    const FieldInfo *field; ///< nullptr for the name
    int place; ///< in the SELECT
};

/// What a row of the list is made of: the columns, and the fields that are selected for them.
struct Layout
{
    QList<const FieldInfo *> selected;
    QList<ListColumn> columns;
    int firstName, lastName, company, channel, status; ///< places

    Layout()
    {
        firstName = placeOf(u"first_name"_s);
        lastName = placeOf(u"last_name"_s);
        company = placeOf(u"company"_s);
        channel = placeOf(u"channel"_s);
        status = placeOf(u"status"_s);
        columns << ListColumn{u"name"_s, nullptr, firstName};
        for (const FieldInfo *field : customerFields().with(FieldTrait::Listed) + customerKeys().with(FieldTrait::Listed))
            columns << ListColumn{field->inFiles(), field, place(field)};
    }
    int place(const FieldInfo *field)
    {
        if (!selected.contains(field))
            selected << field;
        return int(selected.indexOf(field));
    }
    int placeOf(const QString &field) { return place(customerFields().find(field)); }
    QString selectList(const QString &now) const
    {
        const auto prefix = u"c."_s;
        QStringList out;
        for (const FieldInfo *field : selected)
            out << (field->expression != nullptr       ? field->expression(prefix, now)
                    : field->is(FieldTrait::Inherited) ? u"coalesce(%1%2, 0)"_s.arg(prefix, field->columnName())
                                                       : prefix + field->columnName());
        return out.join(u", "_s);
    }
};

const Layout &layout()
{
    static const Layout all;
    return all;
}

QString nameOf(const ListRow &row)
{
    const QString name =
        QString(row.cells[layout().firstName].toString() + u' ' + row.cells[layout().lastName].toString()).trimmed();
    return name.isEmpty() ? row.cells[layout().company].toString() : name;
}

/// A cell of the database in its text form.
QString storedText(const FieldInfo &field, const QVariant &value)
{
    if (field.kind == FieldKind::YesNo)
        return yesNo(value.toBool());
    return field.kind == FieldKind::Reference ? idValue(value.toLongLong()) : value.toString();
}

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
    if (field == nullptr)
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

bool CustomerQuery::isFiltered() const
{
    return !search.trimmed().isEmpty() || channelId != any || sourceId != any || priceTierId != any || warehouseId != any ||
           !status.isEmpty();
}

namespace {

/// Names of what a saved view may keep, and where it is kept.
const QList<QPair<QString, qint64 CustomerQuery::*>> &idFilters()
{
    static const QList<QPair<QString, qint64 CustomerQuery::*>> filters = {{u"channel"_s, &CustomerQuery::channelId},
                                                                           {u"source"_s, &CustomerQuery::sourceId},
                                                                           {u"tier"_s, &CustomerQuery::priceTierId},
                                                                           {u"warehouse"_s, &CustomerQuery::warehouseId}};
    return filters;
}

} // namespace

QJsonObject CustomerQuery::toJson() const
{
    QJsonArray order{QJsonArray{columnName(sort), descending}};
    for (const Then &then : thenBy)
        order << QJsonArray{columnName(then.column), then.descending};
    QJsonObject out{{u"deactivated"_s, deactivated}, {u"search"_s, search}, {u"status"_s, status}, {u"sort"_s, order}};
    for (const auto &[name, member] : idFilters())
        out.insert(name, this->*member);
    return out;
}

CustomerQuery CustomerQuery::fromJson(const QJsonObject &json)
{
    CustomerQuery out;
    out.deactivated = json[u"deactivated"_s].toBool();
    out.search = json[u"search"_s].toString();
    out.status = json[u"status"_s].toString();
    for (const auto &[name, member] : idFilters())
        out.*member = json[name].toInteger(any);
    const QJsonArray order = json[u"sort"_s].toArray();
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Column column = columnNamed(order[i][0].toString());
        if (column == ColumnCount)
            continue;
        if (i == 0) {
            out.sort = column;
            out.descending = order[i][1].toBool();
        } else {
            out.thenBy << Then{column, order[i][1].toBool()};
        }
    }
    return out;
}

const CustomerQuery::Column CustomerQuery::Name = columnNamed(u"name"_s);
const CustomerQuery::Column CustomerQuery::Company = columnNamed(u"company"_s);
const CustomerQuery::Column CustomerQuery::Email = columnNamed(u"email"_s);
const CustomerQuery::Column CustomerQuery::TradeStore = columnNamed(u"trade_store"_s);
const CustomerQuery::Column CustomerQuery::Source = columnNamed(u"source"_s);
const CustomerQuery::Column CustomerQuery::PriceTier = columnNamed(u"price_tier"_s);
const CustomerQuery::Column CustomerQuery::Warehouse = columnNamed(u"warehouse"_s);
const CustomerQuery::Column CustomerQuery::Status = columnNamed(u"status"_s);
const CustomerQuery::Column CustomerQuery::City = columnNamed(u"city"_s);
const CustomerQuery::Column CustomerQuery::Country = columnNamed(u"country"_s);
const CustomerQuery::Column CustomerQuery::Invitation = columnNamed(u"invitation"_s);
const CustomerQuery::Column CustomerQuery::Updated = columnNamed(u"updated"_s);
const CustomerQuery::Column CustomerQuery::Invited = columnNamed(u"invited"_s);
const int CustomerQuery::ColumnCount = int(layout().columns.size());

CustomerQuery::Column columnNamed(const QString &name)
{
    const QList<ListColumn> &columns = layout().columns;
    // Views of the first versions call the city and the country by their own names.
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ListColumn &column) {
        return column.name == name || (column.field != nullptr && column.field->name == name);
    });
    return CustomerQuery::Column(found - columns.begin());
}

QString columnName(CustomerQuery::Column column) { return layout().columns.value(column).name; }

const FieldInfo *columnField(CustomerQuery::Column column) { return layout().columns.value(column).field; }

QString columnTitle(CustomerQuery::Column column)
{
    const FieldInfo *field = columnField(column);
    return field != nullptr ? field->label() : tr("Name");
}

int columnWidth(CustomerQuery::Column column)
{
    constexpr int nameWidth = 170;
    const FieldInfo *field = columnField(column);
    return field != nullptr ? field->tableWidth() : nameWidth;
}

QList<CustomerQuery::Column> usualColumns()
{
    QList<CustomerQuery::Column> out;
    for (const QString &name : {u"name"_s, u"company"_s, u"email"_s, u"trade_store"_s, u"source_customer_code"_s, u"price_tier"_s,
                                u"warehouse"_s, u"status"_s, u"city"_s, u"updated"_s})
        out << columnNamed(name);
    return out;
}

ListSql customerListSql(const CustomerQuery &query, Session &session, bool all)
{
    ListSql out;
    out.columns = layout().selectList(session.dialect().nowSql());
    out.from = u"customers c"_s;
    out.id = u"c.id"_s;
    out.descending = query.descending;
    for (const CustomerQuery::Then &then : query.thenBy)
        out.then << ListKey{sortKey(then.column, session), then.descending};
    Condition filters = filter(query);
    static const QRegularExpression quoted(u"\"[^\"]+\""_s);
    const TypedFilter typed = query.search.contains(u':') || query.search.contains(quoted)
                                  ? TypedFilter::parse(query.search, ChannelsRepository(session).directory())
                                  : TypedFilter{text::folded(query.search).split(u' ', Qt::SkipEmptyParts), {}, {}, {}, {}};
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
        const QString company = row.cells[layout().company].toString();
        const QString name = nameOf(row);
        out << CustomerName{row.id, company.isEmpty() || company == name ? name : name + u" · "_s + company};
    }
    return out;
}

CustomerTableModel::CustomerTableModel(Database &database, QObject *parent) : LazyTableModel(database, parent)
{
    connect(&database, &Database::changed, this, [this](const QString &table) {
        if (table == u"customers"_s || table.isEmpty() ||
            Directory::holds(table)) // filters and orders go by the stores' defaults too
            refresh();
    });
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : CustomerQuery::ColumnCount; }

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnTitle(section);
}

void CustomerTableModel::setQuery(const CustomerQuery &query)
{
    m_query = query;
    setList([query](Session &session) { return customerListSql(query, session); });
}

void CustomerTableModel::setDirectory(const Directory &directory)
{
    m_directory = directory;
    repaintAll();
}

bool CustomerTableModel::isCapped() const
{
    return !TypedFilter::parse(m_query.search, m_directory).words.isEmpty() && rowCount() > CustomerQuery::searchLimit;
}

QString CustomerTableModel::editableField(CustomerQuery::Column column)
{
    const FieldInfo *field = columnField(column);
    return field != nullptr && field->is(FieldTrait::TypedInTable) ? field->name : QString();
}

void CustomerTableModel::stage(qint64 id, const QString &field, const std::optional<QString> &value,
                               const std::optional<QString> &seen)
{
    if (value) {
        if (seen && !m_seen.value(id).contains(field))
            m_seen[id].insert(field, *seen);
        m_staged[id].insert(field, *value);
    } else {
        takeBack(id, field);
    }
    repaintAll();
}

std::optional<QString> CustomerTableModel::seenValue(qint64 id, const QString &field) const
{
    if (const auto known = m_seen.find(id); known != m_seen.end() && known->contains(field))
        return known->value(field);
    const int place = rowOf(id);
    const ListRow *row = place >= 0 ? rowAt(place) : nullptr;
    return row != nullptr ? std::optional(stored(*row, field)) : std::nullopt;
}

QString CustomerTableModel::inWords(const QString &field, const QString &stored) const
{
    const FieldInfo *info = customerFields().find(field);
    if (info == nullptr || info->kind != FieldKind::Reference)
        return stored;
    const QString name = m_directory.nameOf(info->of, stored.toLongLong());
    return name.isEmpty() ? tr("Default") : name;
}

void CustomerTableModel::takeBack(qint64 id, const QString &field)
{
    for (QMap<qint64, FieldValues> *values : {&m_staged, &m_seen}) {
        const auto row = values->find(id);
        if (row != values->end() && row->remove(field) > 0 && row->isEmpty())
            values->erase(row);
    }
}

void CustomerTableModel::settle(const QMap<qint64, FieldValues> &written, const QMap<qint64, FieldValues> &left)
{
    for (auto row = written.begin(); row != written.end(); ++row) {
        if (const auto now = left.find(row.key()); now != left.end()) {
            for (auto value = row->begin(); value != row->end(); ++value) {
                if (now->contains(value.key()))
                    m_seen[row.key()].insert(value.key(), now->value(value.key()));
            }
            continue;
        }
        for (auto value = row->begin(); value != row->end(); ++value) {
            if (stagedValue(row.key(), value.key()) == *value) // else it was typed anew while the batch was written
                takeBack(row.key(), value.key());
        }
    }
    repaintAll();
}

/// A field of a row in its stored form.
QString CustomerTableModel::stored(const ListRow &row, const QString &field)
{
    const ListColumn column = layout().columns.value(columnNamed(field));
    return column.field != nullptr ? storedText(*column.field, row.cells[column.place]) : QString();
}

std::optional<QString> CustomerTableModel::stagedValue(qint64 id, const QString &field) const
{
    const auto row = m_staged.find(id);
    return row != m_staged.end() && row->contains(field) ? std::optional(row->value(field)) : std::nullopt;
}

void CustomerTableModel::clearStaged()
{
    m_staged.clear();
    m_seen.clear();
    repaintAll();
}

std::optional<QString> CustomerTableModel::fromText(CustomerQuery::Column column, const QString &text) const
{
    const QString plain = text.trimmed();
    const FieldInfo *field = columnField(column);
    if (field == nullptr)
        return std::nullopt;
    if (field->kind == FieldKind::Reference) {
        // "Default (Wholesale)", as the table shows what is inherited; but a tier may be called so itself.
        const bool inherits = plain.isEmpty() || plain.startsWith(tr("Default"), Qt::CaseInsensitive);
        const qint64 id = m_directory.idOf(field->of, plain);
        return id > 0 ? std::optional(idValue(id)) : inherits ? std::optional(QString()) : std::nullopt;
    }
    if (field->problem != nullptr && !plain.isEmpty() && !field->problem(plain).isEmpty())
        return std::nullopt;
    return plain;
}

Qt::ItemFlags CustomerTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = LazyTableModel::flags(index);
    const bool editable = m_editable && index.isValid() && !editableField(index.column()).isEmpty();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool CustomerTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const qint64 id = idAt(index.row());
    if (role != Qt::EditRole || id == 0 || !(flags(index) & Qt::ItemIsEditable) ||
        value.toString() == data(index, Qt::EditRole).toString())
        return false;
    return setText(id, index.column(), value.toString());
}

bool CustomerTableModel::setText(qint64 id, int column, const QString &text)
{
    const CustomerQuery::Column of = column;
    const auto stored = fromText(of, text);
    if (!stored) {
        Q_EMIT refusedText(tr("‘%1’ does not fit into the column %2.").arg(text.left(60), columnTitle(of)));
        return false;
    }
    Q_EMIT typed(id, editableField(of), *stored);
    return true;
}

/// A cell whose value is staged; invalid when it is not.
QVariant CustomerTableModel::stagedCell(const ListRow &row, CustomerQuery::Column column, int role) const
{
    const auto value = stagedValue(row.id, editableField(column));
    if (!value)
        return role == StagedRole ? QVariant(false) : QVariant();
    if (role == StagedRole)
        return true;
    if (role == InheritedRole)
        return false;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    return shownValue(*columnField(column), *value, m_directory, row.cells[layout().channel].toLongLong());
}

/// What may be typed into a cell; empty where that is anything.
QStringList CustomerTableModel::choices(CustomerQuery::Column column, qint64 channelId) const
{
    QStringList out;
    const FieldInfo *field = columnField(column);
    if (field == nullptr || field->kind != FieldKind::Reference)
        return out;
    if (field->is(FieldTrait::Inherited))
        out << m_directory.labelOf(field->of, 0, channelId);
    for (const auto &[id, name] : m_directory.all(field->of))
        out << name;
    return out;
}

QVariant CustomerTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role == StoredRole) {
        const QString field = editableField(column);
        return field.isEmpty() ? QVariant() : stored(row, field);
    }
    if (!m_staged.isEmpty() || role == StagedRole) {
        if (const QVariant staged = stagedCell(row, column, role); staged.isValid())
            return staged;
    }
    if (role == Qt::EditRole)
        return cell(row, column, Qt::DisplayRole);
    if (role == ChoicesRole)
        return choices(column, row.cells[layout().channel].toLongLong());
    if (role == StatusRole)
        return row.cells[layout().status];
    const ListColumn &shown = layout().columns[column];
    if (role == InheritedRole)
        return shown.field != nullptr && shown.field->is(FieldTrait::Inherited) && row.cells[shown.place].toLongLong() == 0;
    if (role == Qt::ToolTipRole)
        return text::plainToolTip(cell(row, column, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (shown.field == nullptr)
        return nameOf(row);
    return shownValue(*shown.field, storedText(*shown.field, row.cells[shown.place]), m_directory,
                      row.cells[layout().channel].toLongLong());
}

} // namespace kontor
