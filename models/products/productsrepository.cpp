// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/productsrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "catalogue/cataloguerepository.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto from = u"products p JOIN categories c ON c.id = p.category_id"_s;
const auto used = u"(EXISTS (SELECT 1 FROM order_lines o WHERE o.product_id = p.id)"
                  " OR EXISTS (SELECT 1 FROM carts o WHERE o.product_id = p.id))"_s;

/// The stored fields, and the category's name behind them.
QString columns() { return productFields().selectList(u"p."_s) + u", c.name"_s; }

template <typename Cells> Product read(Cells cell)
{
    Product out;
    productFields().read(out, cell);
    out.category = cell(int(productFields().with(FieldTrait::Stored).size())).toString();
    return out;
}

/// A category of the alias c, whatever its case.
Condition calledSo(const QString &name) { return {u" WHERE upper(c.name) IN (?, ?, ?)"_s, text::upperSpellings(name)}; }

Error taken(const QString &sku)
{
    return {Error::Kind::Conflict, tr("There is a product with the number ‘%1’ already.").arg(sku), {}};
}

} // namespace

Product ProductsRepository::load(qint64 id)
{
    const QList<Product> found = loadMany({id});
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The product is not there any more."));
    return found.first();
}

QList<Product> ProductsRepository::loadMany(const QList<qint64> &ids)
{
    QList<Product> out;
    QHash<qint64, qsizetype> places;
    const QVariantList values(ids.begin(), ids.end());
    m_session.forEachOf(u"SELECT %1 FROM %2 WHERE p.id IN (%3) ORDER BY p.id"_s.arg(columns(), from, u"%1"_s), {}, values,
                        [&](const Row &row) {
                            out << read([&row](int place) { return row.values()[place]; });
                            places.insert(out.last().id, out.size() - 1);
                        });
    const auto parts = [&](const QString &sql, QMap<qint64, qint64> Product::*member) {
        m_session.forEachOf(sql, {}, values, [&](const Row &row) {
            if (const auto place = places.constFind(row.integer(0)); place != places.constEnd())
                (out[*place].*member).insert(row.integer(1), row.integer(2));
        });
    };
    parts(u"SELECT product_id, price_tier_id, price_minor FROM tier_prices WHERE product_id IN (%1)"_s, &Product::prices);
    parts(u"SELECT product_id, warehouse_id, quantity FROM warehouse_stock WHERE product_id IN (%1)"_s, &Product::stock);
    return out;
}

QHash<QString, qint64> ProductsRepository::idsOf(const QStringList &skus)
{
    QHash<QString, qint64> out;
    QVariantList upper;
    for (const QString &sku : skus) {
        QVariantList spellings = text::upperSpellings(sku);
        spellings.erase(std::unique(spellings.begin(), spellings.end()), spellings.end());
        upper += spellings;
    }
    m_session.forEachOf(u"SELECT p.sku, p.id FROM products p WHERE upper(p.sku) IN (%1)"_s, {}, upper,
                        [&out](const Row &row) { out.insert(row.text(0).toUpper(), row.integer(1)); });
    return out;
}

qint64 ProductsRepository::categoryId(const QString &name)
{
    const Condition called = calledSo(name);
    const Rows there = m_session.select(u"SELECT c.id FROM categories c"_s + called.sql, called.values);
    if (!there.isEmpty())
        return there.first().integer(0);
    const qint64 last = m_session.value(u"SELECT coalesce(max(position), 0) FROM categories"_s).toLongLong();
    m_addedCategories.insert(name.toUpper());
    return CatalogueRepository(m_session).saveCategory(name, {}, int(last) + 1);
}

QList<qint64> ProductsRepository::removeEmptyCategory(const QString &name)
{
    QList<qint64> out;
    const Condition called = calledSo(name);
    for (const Row &row : m_session.select(u"SELECT p.id FROM products p JOIN categories c ON c.id = p.category_id"_s +
                                               called.sql + u" ORDER BY p.id"_s,
                                           called.values))
        out << row.integer(0);
    if (out.isEmpty())
        m_session.execute(u"DELETE FROM categories AS c"_s + called.sql, called.values);
    return out;
}

/// Prices and stock among the changes.
void ProductsRepository::writeParts(qint64 id, const QList<FieldChange> &changes)
{
    CatalogueRepository catalogue(m_session);
    for (const FieldChange &change : changes) {
        const auto part = productPart(change.field);
        if (!part)
            continue;
        const qint64 value = change.after.isEmpty() ? -1 : change.after.toLongLong();
        if (part->isPrice)
            catalogue.setPrice(part->id, id, value);
        else
            catalogue.setStock(part->id, id, value);
    }
}

qint64 ProductsRepository::add(const Product &product)
{
    if (!idsOf({product.sku}).isEmpty())
        throw Failure(taken(product.sku));
    const QStringList stored = productFields().columns(FieldTraits(FieldTrait::Stored) | FieldTrait::Edited);
    const qint64 now = m_session.now();
    const qint64 id = m_session.insert(
        u"INSERT INTO products (%1, category_id, title_key, search_text, created_at, updated_at) VALUES (%2) RETURNING id"_s.arg(
            stored.join(u", "_s), marks(stored.size() + 5)),
        productFields().bound(product, FieldTraits(FieldTrait::Stored) | FieldTrait::Edited) +
            QVariantList{categoryId(product.category), text::folded(product.title),
                         CatalogueRepository::searchText(product.sku, product.title, product.description), now, now});
    writeParts(id, difference({}, product));
    ActivityRepository(m_session).record(u"product"_s, id, u"created"_s);
    m_session.touch(u"products"_s, id);
    return id;
}

bool ProductsRepository::update(const Product &before, const Product &after)
{
    if (const qint64 other = idsOf({after.sku}).value(after.sku.toUpper()); other > 0 && other != before.id)
        throw Failure(taken(after.sku));
    QStringList sets;
    for (const QString &column : productFields().columns(FieldTraits(FieldTrait::Stored) | FieldTrait::Edited))
        sets << column + u" = ?"_s;
    const qint64 found = m_session.execute(
        u"UPDATE products SET %1, category_id = ?, title_key = ?, search_text = ?, updated_at = ?, row_version = row_version + 1"
        " WHERE id = ? AND row_version = ?"_s.arg(sets.join(u", "_s)),
        productFields().bound(after, FieldTraits(FieldTrait::Stored) | FieldTrait::Edited) +
            QVariantList{categoryId(after.category), text::folded(after.title),
                         CatalogueRepository::searchText(after.sku, after.title, after.description), m_session.now(), before.id,
                         before.rowVersion});
    if (found != 1) {
        if (m_addedCategories.remove(after.category.toUpper())) // for nothing
            removeEmptyCategory(after.category);
        return false;
    }
    const QList<FieldChange> changes = difference(before, after);
    writeParts(before.id, changes);
    ActivityRepository(m_session).record(u"product"_s, before.id, u"changed"_s, changes);
    m_session.touch(u"products"_s, before.id);
    return true;
}

qint64 ProductsRepository::save(const Product &base, const Product &wanted)
{
    const Product product = normalised(wanted);
    if (const FieldProblems problems = validate(product); !problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.first().message);
    if (base.id == 0)
        return add(product);
    if (difference(base, product).isEmpty())
        return base.id;
    if (!update(base, product))
        throw Failure(Error::Kind::Conflict, tr("Somebody changed this product meanwhile. Open it again to see their version."),
                      u"row_version"_s);
    return base.id;
}

void ProductsRepository::remove(qint64 id)
{
    if (inUse({id}).contains(id))
        throw Failure(Error::Kind::Conflict,
                      tr("This product stands in orders or carts, so it can't be removed. Take it from sale instead."));
    for (const QString &table : {u"tier_prices"_s, u"warehouse_stock"_s})
        m_session.execute(u"DELETE FROM %1 WHERE product_id = ?"_s.arg(table), {id});
    m_session.execute(u"DELETE FROM products WHERE id = ?"_s, {id});
    ActivityRepository(m_session).record(u"product"_s, id, u"removed"_s);
    m_session.touchAll(u"products"_s);
}

QSet<qint64> ProductsRepository::inUse(const QList<qint64> &ids)
{
    QSet<qint64> out;
    m_session.forEachOf(u"SELECT p.id FROM products p WHERE p.id IN (%1) AND "_s + used, {}, QVariantList(ids.begin(), ids.end()),
                        [&out](const Row &row) { out.insert(row.integer(0)); });
    return out;
}

QStringList ProductsRepository::categories()
{
    QStringList out;
    for (const Row &row : m_session.select(u"SELECT name FROM categories ORDER BY position, name"_s))
        out << row.text(0);
    return out;
}

qint64 ProductsRepository::count() { return m_session.value(u"SELECT count(*) FROM products"_s).toLongLong(); }

ListSql ProductsRepository::listSql(const ProductQuery &query)
{
    static const QHash<QString, QString> keys = {{u"sku"_s, u"p.sku"_s},       {u"title"_s, u"p.title_key"_s},
                                                 {u"unit"_s, u"p.unit"_s},     {u"category"_s, u"c.name"_s},
                                                 {u"active"_s, u"p.active"_s}, {u"updated_at"_s, u"p.updated_at"_s}};
    ListSql out;
    out.columns = columns();
    out.from = from;
    out.id = u"p.id"_s;
    out.key = keys.value(query.sortBy, u"p.title_key"_s);
    out.descending = query.descending;
    out.where.sql = u"1 = 1"_s;
    for (const QString &word : text::searchWords(query.search)) {
        out.where.sql += u" AND p.search_text LIKE ? ESCAPE '\\'"_s;
        out.where.values << QString(u'%' + text::likeEscaped(word) + u'%');
    }
    if (!query.category.isEmpty()) {
        out.where.sql += u" AND c.name = ?"_s;
        out.where.values << query.category;
    }
    if (query.active) {
        out.where.sql += u" AND p.active = ?"_s;
        out.where.values << *query.active;
    }
    return out;
}

Product ProductsRepository::fromCells(const QVariantList &cells)
{
    return read([&cells](int place) { return cells[place]; });
}

} // namespace kontor
