// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerlist.h"

#include "base/text.h"
#include "channels/channelsrepository.h"
#include "countries/countries.h"
#include "credentials/invitationsrepository.h"
#include "credentials/secondfactor.h"
#include "customers/customer.h"
#include "customers/typedfilter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Places of the SELECT below.
enum Place {
    FirstName,
    LastName,
    CompanyPlace,
    EmailPlace,
    UsernamePlace,
    ChannelId,
    SourceId,
    CodePlace,
    TierId,
    WarehouseId,
    StatusPlace,
    CityPlace,
    CountryPlace,
    UpdatedPlace,
    SignInPlace,
    InvitationPlace,
    InvitedPlace,
    InvitationEndsPlace,
    LockedPlace,
    MfaPlace
};
const auto columns = u"c.first_name, c.last_name, c.company, c.email, c.username, c.channel_id, c.source_id, c.source_code, "
                     u"coalesce(c.price_tier_id, 0),"
                     " coalesce(c.warehouse_id, 0), c.status, c.city, c.country_code, c.updated_at, c.last_sign_in_at,"
                     " c.invitation, c.invited_at, c.invitation_ends_at, c.locked_until, c.mfa_method"_s;

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
    switch (column) {
    case CustomerQuery::Name:
        return u"c.name_key"_s;
    case CustomerQuery::Company:
        return u"c.company_key"_s;
    case CustomerQuery::Email:
        return u"c.email_key"_s;
    case CustomerQuery::Username:
        return u"c.username"_s;
    case CustomerQuery::TradeStore:
        return rank(session, u"c.channel_id"_s, u"channels"_s);
    case CustomerQuery::Source:
        return rank(session, u"c.source_id"_s, u"sources"_s);
    case CustomerQuery::SourceCode:
        return u"c.source_code"_s;
    case CustomerQuery::PriceTier:
        return rank(session, inForce(session, u"price_tier_id"_s), u"price_tiers"_s);
    case CustomerQuery::Warehouse:
        return rank(session, inForce(session, u"warehouse_id"_s), u"warehouses"_s);
    case CustomerQuery::Status:
        return u"c.status"_s;
    case CustomerQuery::City:
        return u"c.city_key"_s;
    case CustomerQuery::Country:
        return u"c.country_code"_s;
    case CustomerQuery::Updated:
        return u"c.updated_at"_s;
    case CustomerQuery::LastSignIn:
        return u"c.last_sign_in_at"_s;
    case CustomerQuery::Invitation:
        return u"c.invitation"_s;
    case CustomerQuery::Invited:
        return u"c.invited_at"_s;
    case CustomerQuery::Locked:
        return u"c.locked_until"_s;
    case CustomerQuery::SecondFactor:
        return u"c.mfa_method"_s;
    case CustomerQuery::ColumnCount:
        break;
    }
    return u"c.name_key"_s;
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

CustomerQuery::Column columnNamed(const QString &name)
{
    for (int i = 0; i < CustomerQuery::ColumnCount; ++i) {
        if (columnName(CustomerQuery::Column(i)) == name)
            return CustomerQuery::Column(i);
    }
    return CustomerQuery::ColumnCount;
}

QString columnName(CustomerQuery::Column column)
{
    static const QStringList names = {u"name"_s,
                                      u"company"_s,
                                      u"email"_s,
                                      u"username"_s,
                                      u"trade_store"_s,
                                      u"source"_s,
                                      u"source_customer_code"_s,
                                      u"price_tier"_s,
                                      u"warehouse"_s,
                                      u"status"_s,
                                      u"city"_s,
                                      u"country"_s,
                                      u"updated"_s,
                                      u"last_sign_in"_s,
                                      u"invitation"_s,
                                      u"invited"_s,
                                      u"locked"_s,
                                      u"second_factor"_s};
    return names.value(column);
}

QString columnTitle(CustomerQuery::Column column)
{
    switch (column) {
    case CustomerQuery::Name:
        return tr("Name");
    case CustomerQuery::Company:
        return tr("Company");
    case CustomerQuery::Email:
        return tr("E-mail");
    case CustomerQuery::Username:
        return tr("Username");
    case CustomerQuery::TradeStore:
        return tr("Trade store");
    case CustomerQuery::Source:
        return tr("Source");
    case CustomerQuery::SourceCode:
        return tr("Source code");
    case CustomerQuery::PriceTier:
        return tr("Price tier");
    case CustomerQuery::Warehouse:
        return tr("Warehouse");
    case CustomerQuery::Status:
        return tr("Status");
    case CustomerQuery::City:
        return tr("City");
    case CustomerQuery::Country:
        return tr("Country");
    case CustomerQuery::Updated:
        return tr("Updated");
    case CustomerQuery::LastSignIn:
        return tr("Last sign-in");
    case CustomerQuery::Invitation:
        return tr("Invitation");
    case CustomerQuery::Invited:
        return tr("Invited");
    case CustomerQuery::Locked:
        return tr("Locked");
    case CustomerQuery::SecondFactor:
        return tr("Second factor");
    case CustomerQuery::ColumnCount:
        break;
    }
    return {};
}

ListSql customerListSql(const CustomerQuery &query, Session &session, bool all)
{
    ListSql out;
    out.columns = columns;
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
    return columnTitle(CustomerQuery::Column(section));
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
    switch (column) {
    case CustomerQuery::Company:
        return u"company"_s;
    case CustomerQuery::Email:
        return u"email"_s;
    case CustomerQuery::SourceCode:
        return u"source_code"_s;
    case CustomerQuery::PriceTier:
        return u"price_tier"_s;
    case CustomerQuery::Warehouse:
        return u"warehouse"_s;
    default:
        return {};
    }
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
    const auto named = [&](const auto *found) { return found != nullptr ? found->name : tr("Default"); };
    if (field == u"price_tier"_s)
        return named(m_directory.priceTier(stored.toLongLong()));
    return field == u"warehouse"_s ? named(m_directory.warehouse(stored.toLongLong())) : stored;
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
    if (field == u"price_tier"_s)
        return idValue(row.cells[TierId].toLongLong());
    if (field == u"warehouse"_s)
        return idValue(row.cells[WarehouseId].toLongLong());
    return row.cells[field == u"company"_s ? CompanyPlace : field == u"email"_s ? EmailPlace : CodePlace].toString();
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
    const auto id = [&](const auto *found) {
        return found != nullptr ? std::optional(QString::number(found->id)) : std::nullopt;
    };
    // "Default (Wholesale)", as the table shows what is inherited; but a tier may be called so itself.
    const bool inherits = plain.isEmpty() || plain.startsWith(tr("Default"), Qt::CaseInsensitive);
    const auto valueOf = [&](const auto *named) { return named == nullptr && inherits ? std::optional(QString()) : id(named); };
    if (column == CustomerQuery::PriceTier)
        return valueOf(m_directory.priceTierNamed(plain));
    if (column == CustomerQuery::Warehouse)
        return valueOf(m_directory.warehouseNamed(plain));
    if (column == CustomerQuery::Email && !plain.isEmpty() && !emailProblem(plain).isEmpty())
        return std::nullopt;
    return plain;
}

Qt::ItemFlags CustomerTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = LazyTableModel::flags(index);
    const bool editable = m_editable && index.isValid() && !editableField(CustomerQuery::Column(index.column())).isEmpty();
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
    const auto of = CustomerQuery::Column(column);
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
    const qint64 channel = row.cells[ChannelId].toLongLong();
    if (column == CustomerQuery::PriceTier)
        return m_directory.priceTierLabel(value->toLongLong(), channel);
    if (column == CustomerQuery::Warehouse)
        return m_directory.warehouseLabel(value->toLongLong(), channel);
    return *value;
}

/// What may be typed into a cell; empty where that is anything.
QStringList CustomerTableModel::choices(CustomerQuery::Column column, qint64 channelId) const
{
    QStringList out;
    const auto names = [&out](const auto &all) {
        for (const auto &one : all)
            out << one.name;
    };
    if (column == CustomerQuery::PriceTier) {
        out << m_directory.priceTierLabel(0, channelId);
        names(m_directory.priceTiers);
    } else if (column == CustomerQuery::Warehouse) {
        out << m_directory.warehouseLabel(0, channelId);
        names(m_directory.warehouses);
    }
    return out;
}

QVariant CustomerTableModel::cell(const ListRow &row, int column, int role) const
{
    if (role == StoredRole) {
        const QString field = editableField(CustomerQuery::Column(column));
        return field.isEmpty() ? QVariant() : stored(row, field);
    }
    if (!m_staged.isEmpty() || role == StagedRole) {
        if (const QVariant staged = stagedCell(row, CustomerQuery::Column(column), role); staged.isValid())
            return staged;
    }
    if (role == Qt::EditRole)
        return cell(row, column, Qt::DisplayRole);
    if (role == ChoicesRole)
        return choices(CustomerQuery::Column(column), row.cells[ChannelId].toLongLong());
    const auto text = [&](Place place) { return row.cells[place].toString(); };
    const auto number = [&](Place place) { return row.cells[place].toLongLong(); };
    if (role == StatusRole)
        return text(StatusPlace);
    if (role == InheritedRole)
        return (column == CustomerQuery::PriceTier && number(TierId) == 0) ||
               (column == CustomerQuery::Warehouse && number(WarehouseId) == 0);
    if (role == Qt::ToolTipRole)
        return text::plainToolTip(cell(row, column, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (CustomerQuery::Column(column)) {
    case CustomerQuery::Name: {
        const QString name = QString(text(FirstName) + u' ' + text(LastName)).trimmed();
        return name.isEmpty() ? text(CompanyPlace) : name;
    }
    case CustomerQuery::Company:
        return text(CompanyPlace);
    case CustomerQuery::Email:
        return text(EmailPlace);
    case CustomerQuery::Username:
        return text(UsernamePlace);
    case CustomerQuery::TradeStore: {
        const Channel *channel = m_directory.channel(number(ChannelId));
        return channel != nullptr ? channel->name : QString();
    }
    case CustomerQuery::Source: {
        const class Source *source = m_directory.source(number(SourceId));
        return source != nullptr ? source->name : QString();
    }
    case CustomerQuery::SourceCode:
        return text(CodePlace);
    case CustomerQuery::PriceTier:
        return m_directory.priceTierLabel(number(TierId), number(ChannelId));
    case CustomerQuery::Warehouse:
        return m_directory.warehouseLabel(number(WarehouseId), number(ChannelId));
    case CustomerQuery::Status:
        return statusLabel(customerStatus(text(StatusPlace)));
    case CustomerQuery::City:
        return text(CityPlace);
    case CustomerQuery::Country:
        return Countries::instance().displayName(text(CountryPlace), QLocale().name());
    case CustomerQuery::Updated:
        return text::shortTime(number(UpdatedPlace));
    case CustomerQuery::LastSignIn:
        return text::shortTime(number(SignInPlace));
    case CustomerQuery::Invitation:
        return invitationLabel(
            invitationState(text(InvitationPlace), number(InvitationEndsPlace), QDateTime::currentMSecsSinceEpoch()));
    case CustomerQuery::Invited:
        return text::shortTime(number(InvitedPlace));
    case CustomerQuery::Locked:
        return number(LockedPlace) > QDateTime::currentMSecsSinceEpoch()
                   ? tr("until %1").arg(text::shortTime(number(LockedPlace)))
                   : QString();
    case CustomerQuery::SecondFactor:
        return text(MfaPlace).isEmpty() ? QString() : secondFactorLabel(text(MfaPlace));
    case CustomerQuery::ColumnCount:
        break;
    }
    return {};
}

} // namespace kontor
