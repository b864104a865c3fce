// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/listcolumns.h"

#include "customers/customer.h"
#include "customers/customercolumns.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

ListLayout::ListLayout()
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

int ListLayout::place(const FieldInfo *field)
{
    if (!selected.contains(field))
        selected << field;
    return int(selected.indexOf(field));
}

int ListLayout::placeOf(const QString &field) { return place(customerFields().find(field)); }

QString ListLayout::selectList(const QString &now) const
{
    const auto prefix = u"c."_s;
    QStringList out;
    for (const FieldInfo *field : selected)
        out << (field->expression != nullptr       ? field->expression(prefix, now)
                : field->is(FieldTrait::Inherited) ? u"coalesce(%1%2, 0)"_s.arg(prefix, field->columnName())
                                                   : prefix + field->columnName());
    return out.join(u", "_s);
}

const ListLayout &ListLayout::all()
{
    static const ListLayout layout;
    return layout;
}

QString nameOf(const ListRow &row)
{
    const QString name =
        QString(row.cells[ListLayout::all().firstName].toString() + u' ' + row.cells[ListLayout::all().lastName].toString())
            .trimmed();
    return name.isEmpty() ? row.cells[ListLayout::all().company].toString() : name;
}

QString storedText(const FieldInfo &field, const QVariant &value)
{
    if (field.kind == FieldKind::YesNo)
        return yesNo(value.toBool());
    return field.kind == FieldKind::Reference ? idValue(value.toLongLong()) : value.toString();
}

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
const int CustomerQuery::ColumnCount = int(ListLayout::all().columns.size());

CustomerQuery::Column columnNamed(const QString &name)
{
    const QList<ListColumn> &columns = ListLayout::all().columns;
    // Views of the first versions call the city and the country by their own names.
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const ListColumn &column) {
        return column.name == name || (column.field != nullptr && column.field->name == name);
    });
    return CustomerQuery::Column(found - columns.begin());
}

QString columnName(CustomerQuery::Column column) { return ListLayout::all().columns.value(column).name; }

const FieldInfo *columnField(CustomerQuery::Column column) { return ListLayout::all().columns.value(column).field; }

QString columnTitle(CustomerQuery::Column column)
{
    const FieldInfo *field = columnField(column);
    return field != nullptr ? field->label() : QCoreApplication::translate("kontor", "Name");
}

int columnWidth(CustomerQuery::Column column)
{
    constexpr int nameWidth = 170;
    const FieldInfo *field = columnField(column);
    return field != nullptr ? field->tableWidth() : nameWidth;
}

bool isSortable(CustomerQuery::Column column)
{
    const FieldInfo *field = columnField(column);
    return field == nullptr || !field->is(FieldTrait::Unsorted);
}

QList<CustomerQuery::Column> usualColumns()
{
    QList<CustomerQuery::Column> out;
    for (const QString &name : {u"name"_s, u"company"_s, u"email"_s, u"status"_s, u"trade_store"_s, u"source_customer_code"_s,
                                u"price_tier"_s, u"warehouse"_s, u"city"_s, u"updated"_s})
        out << columnNamed(name);
    return out;
}

} // namespace kontor
