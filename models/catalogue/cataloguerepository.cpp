// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguerepository.h"

#include "activity/activityrepository.h"
#include "access/membershipsql.h"
#include "base/text.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

const auto offerColumns =
    u"p.id, p.sku, p.title, p.description, p.unit, cat.name, p.category_id, t.price_minor, coalesce(w.quantity, 0), p.image IS NOT NULL"_s;
const auto offerTables = u"products p JOIN categories cat ON cat.id = p.category_id"
                         " JOIN tier_prices t ON t.product_id = p.id AND t.price_tier_id = ?"
                         " LEFT JOIN warehouse_stock w ON w.product_id = p.id AND w.warehouse_id = ?"_s;

/// What is sold in a tier and meets a condition, by category.
const auto soldTables = u"products p JOIN categories cat ON cat.id = p.category_id"
                        " JOIN tier_prices t ON t.product_id = p.id AND t.price_tier_id = ? WHERE %1"_s;
const auto categoryKey = u"cat.id, cat.name, cat.description, cat.position"_s;

/// An offer from a row of offerColumns, which begin at `first`.
Offer fromRow(const Row &row, const Buyer &buyer, int first = 0)
{
    int place = first;
    Offer out;
    out.productId = row.integer(place++);
    out.sku = row.text(place++);
    out.title = row.text(place++);
    out.description = row.text(place++);
    out.unit = row.text(place++);
    out.category = row.text(place++);
    out.categoryId = row.integer(place++);
    out.priceMinor = row.integer(place++);
    out.currency = buyer.currency;
    out.stock = row.integer(place++);
    out.hasImage = row.flag(place++);
    return out;
}

Condition searched(const QString &search)
{
    Condition out{u"p.active"_s, {}};
    for (const QString &word : text::searchWords(search)) {
        out.sql += u" AND p.search_text LIKE ? ESCAPE '\\'"_s;
        out.values << QString(u'%' + text::likeEscaped(word) + u'%');
    }
    return out;
}

} // namespace

Buyer CatalogueRepository::buyer(qint64 channelId, qint64 customerId, qint64 companyId)
{
    const Rows rows = m_session.select(
        u"SELECT %1, %2, t.currency, %3 FROM customers c CROSS JOIN (SELECT CAST(? AS BIGINT) AS company_id) w"
        " JOIN channels ch ON ch.id = c.channel_id%4 JOIN price_tiers t ON t.id = %1 WHERE c.channel_id = ? AND c.id = ?"_s.arg(
            tierInForce, warehouseInForce, accessColumns(m_session.dialect()),
            membershipJoins(u"c.channel_id"_s, u"c.id"_s, u"w.company_id"_s)),
        {companyId, channelId, customerId});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, QCoreApplication::translate("Customer", "The customer is not there any more."));
    Buyer out{channelId, customerId, rows.first().integer(0), rows.first().integer(1), rows.first().text(2)};
    int place = 3;
    out.setCompany(accessFrom(rows.first().values(), place));
    return out;
}

void Buyer::setCompany(const Access &access)
{
    companyId = access.companyId;
    unitId = access.unitId;
    company = access.company;
    unit = access.unit;
}

QList<Category> CatalogueRepository::categories(const Buyer &buyer)
{
    QList<Category> out;
    const Rows rows = m_session.select(
        u"SELECT cat.id, cat.name, cat.description, count(*) FROM %1 GROUP BY %2 ORDER BY cat.position, cat.name"_s.arg(
            soldTables.arg(searched({}).sql), categoryKey),
        {buyer.priceTierId});
    for (const Row &row : rows)
        out << Category{row.integer(0), row.text(1), row.text(2), row.integer(3)};
    return out;
}

QList<Category> CatalogueRepository::allCategories()
{
    QList<Category> out;
    for (const Row &row : m_session.select(u"SELECT id, name FROM categories ORDER BY position, name"_s))
        out << Category{row.integer(0), row.text(1), {}, 0};
    return out;
}

/// The products, their number and the categories come in one answer: a page is one round trip.
OfferPage CatalogueRepository::offers(const Buyer &buyer, const OfferQuery &query)
{
    const Condition found = searched(query.search);
    Condition where = found;
    if (query.categoryId > 0) {
        where.sql += u" AND p.category_id = ?"_s;
        where.values << query.categoryId;
    }
    if (query.inStockOnly)
        where.sql += u" AND w.quantity > 0"_s;
    const QVariantList tables{buyer.priceTierId, buyer.warehouseId};
    OfferPage out;
    const Rows rows = m_session.select(
        u"SELECT * FROM (SELECT 0 AS kind, row_number() OVER (ORDER BY cat.position, cat.name) AS place, count(*) AS number, "
        u"cat.id, '',"
        " cat.name, cat.description, '', '', CAST(0 AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT), FALSE"
        " FROM %1 GROUP BY %5"
        " UNION ALL SELECT 1, 0, count(*), 0, '', '', '', '', '', 0, 0, 0, FALSE FROM %3 WHERE %4"
        " UNION ALL SELECT * FROM (SELECT 2, row_number() OVER (ORDER BY p.title_key, p.id), 0, %2 FROM %3 WHERE %4"
        " ORDER BY p.title_key, p.id LIMIT ? OFFSET ?) offers) page ORDER BY kind, place"_s.arg(
            soldTables.arg(found.sql), offerColumns, offerTables, where.sql, categoryKey),
        QVariantList{buyer.priceTierId} + found.values + tables + where.values + tables + where.values +
            QVariantList{query.perPage, qint64(query.page - 1) * query.perPage});
    constexpr int numberPlace = 2;
    constexpr int recordPlace = numberPlace + 1;
    for (const Row &row : rows) {
        const Offer record = fromRow(row, buyer, recordPlace);
        switch (row.integer(0)) {
        case 0: // a category, in the places of an offer
            out.categories << Category{record.productId, record.title, record.description, row.integer(numberPlace)};
            break;
        case 1:
            out.total = row.integer(numberPlace);
            break;
        default:
            out.offers << record;
        }
    }
    return out;
}

Offer CatalogueRepository::offer(const Buyer &buyer, const QString &sku)
{
    const QVariantList spellings = text::upperSpellings(sku.trimmed());
    const Rows rows =
        m_session.select(u"SELECT %1 FROM %2 WHERE p.active AND upper(p.sku) IN (?, ?, ?)"_s.arg(offerColumns, offerTables),
                         QVariantList{buyer.priceTierId, buyer.warehouseId} + spellings);
    return rows.isEmpty() ? Offer{} : fromRow(rows.first(), buyer);
}

QHash<qint64, Offer> CatalogueRepository::offersOf(const Buyer &buyer, const QList<qint64> &productIds)
{
    QHash<qint64, Offer> out;
    m_session.forEachOf(u"SELECT %2 FROM %3 WHERE p.active AND p.id IN (%1)"_s.arg(u"%1"_s, offerColumns, offerTables),
                        {buyer.priceTierId, buyer.warehouseId}, QVariantList(productIds.begin(), productIds.end()),
                        [&](const Row &row) {
                            const Offer offer = fromRow(row, buyer);
                            out.insert(offer.productId, offer);
                        });
    return out;
}

QPair<QByteArray, QString> CatalogueRepository::image(const Buyer &buyer, const QString &sku)
{
    const Rows rows = m_session.select(u"SELECT p.image, p.image_type FROM products p JOIN tier_prices t ON t.product_id = p.id"
                                       " AND t.price_tier_id = ? WHERE p.sku = ? AND p.active AND p.image IS NOT NULL"_s,
                                       {buyer.priceTierId, sku});
    return rows.isEmpty() ? QPair<QByteArray, QString>() : qMakePair(rows.first().bytes(0), rows.first().text(1));
}

qint64 CatalogueRepository::saveCategory(const QString &name, const QString &description, int position)
{
    return m_session.insert(u"INSERT INTO categories (name, description, position) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE "
                            u"SET description = excluded.description,"
                            " position = excluded.position RETURNING id"_s,
                            {name, description, position});
}

QString CatalogueRepository::searchText(const QString &sku, const QString &title, const QString &description)
{
    return text::folded(sku) + u'\n' + text::folded(title) + u'\n' + text::folded(description);
}

qint64 CatalogueRepository::saveProduct(const QString &sku, const QString &title, const QString &description, const QString &unit,
                                        qint64 categoryId, bool active, const QByteArray &image, const QString &imageType)
{
    m_session.touchAll(u"products"_s);
    return m_session.insert(
        u"INSERT INTO products (sku, title, description, unit, category_id, active, image, image_type, title_key, search_text,"
        " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sku) DO UPDATE SET title = excluded.title, "
        "description = "
        "excluded.description,"
        " unit = excluded.unit, category_id = excluded.category_id, active = excluded.active, title_key = excluded.title_key,"
        " search_text = excluded.search_text, row_version = products.row_version + 1, updated_at = excluded.updated_at,"
        " image = coalesce(excluded.image, products.image),"
        " image_type = CASE WHEN excluded.image IS NULL THEN products.image_type ELSE excluded.image_type END RETURNING id"_s,
        {sku, title, description, unit, categoryId, active,
         image.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(image), imageType, text::folded(title),
         searchText(sku, title, description), m_session.now()});
}

/// What a price tier or a warehouse has for products: `amount` is kept per product and `owner`.
struct CatalogueRepository::ValueTable
{
    QString table, owner, amount; ///< the table and its columns
    QString ownerTable, entity, action; ///< whose they are, and what the activity says
};

const CatalogueRepository::ValueTable &CatalogueRepository::priceTable()
{
    static const ValueTable table{u"tier_prices"_s, u"price_tier_id"_s, u"price_minor"_s,
                                  u"price_tiers"_s, u"price_tier"_s,    u"prices changed"_s};
    return table;
}

const CatalogueRepository::ValueTable &CatalogueRepository::stockTable()
{
    static const ValueTable table{u"warehouse_stock"_s, u"warehouse_id"_s, u"quantity"_s,
                                  u"warehouses"_s,      u"warehouse"_s,    u"stock changed"_s};
    return table;
}

void CatalogueRepository::setProductValue(const ValueTable &in, qint64 ownerId, qint64 productId, qint64 value)
{
    if (value < 0)
        m_session.execute(u"DELETE FROM %1 WHERE %2 = ? AND product_id = ?"_s.arg(in.table, in.owner), {ownerId, productId});
    else
        m_session.execute(u"INSERT INTO %1 (%2, product_id, %3) VALUES (?, ?, ?)"
                          " ON CONFLICT (%2, product_id) DO UPDATE SET %3 = excluded.%3"_s.arg(in.table, in.owner, in.amount),
                          {ownerId, productId, value});
}

void CatalogueRepository::setPrice(qint64 priceTierId, qint64 productId, qint64 minor)
{
    setProductValue(priceTable(), priceTierId, productId, minor);
}

void CatalogueRepository::setStock(qint64 warehouseId, qint64 productId, qint64 quantity)
{
    setProductValue(stockTable(), warehouseId, productId, quantity);
}

QList<ProductValue> CatalogueRepository::productValues(const ValueTable &in, qint64 ownerId)
{
    QList<ProductValue> out;
    const Rows rows = m_session.select(
        u"SELECT p.id, p.sku, p.title, coalesce(v.%1, -1) FROM products p LEFT JOIN %2 v ON v.product_id = p.id AND v.%3 = ?"
        " ORDER BY p.title_key, p.id"_s.arg(in.amount, in.table, in.owner),
        {ownerId});
    for (const Row &row : rows)
        out << ProductValue{row.integer(0), row.text(1), row.text(2), row.integer(3)};
    return out;
}

/// So that nobody who looked at the product before writes over it unseen.
void CatalogueRepository::noteChange(qint64 productId)
{
    m_session.execute(u"UPDATE products SET row_version = row_version + 1, updated_at = ? WHERE id = ?"_s,
                      {m_session.now(), productId});
}

QList<ProductValue> CatalogueRepository::prices(qint64 priceTierId) { return productValues(priceTable(), priceTierId); }
QList<ProductValue> CatalogueRepository::stock(qint64 warehouseId) { return productValues(stockTable(), warehouseId); }

/// As they are stored, locked until this transaction ends.
QHash<qint64, qint64> CatalogueRepository::valuesNow(const ValueTable &in, qint64 ownerId,
                                                     const QList<ProductValueChange> &changes)
{
    QVariantList ids;
    for (const ProductValueChange &change : changes)
        ids << change.before.productId;
    QHash<qint64, qint64> out;
    m_session.forEachOf(u"SELECT product_id, %1 FROM %2 WHERE %3 = ? AND product_id IN (%4) ORDER BY product_id"_s.arg(
                            in.amount, in.table, in.owner, u"%1"_s) +
                            m_session.dialect().forUpdate(),
                        {ownerId}, ids, [&out](const Row &row) { out.insert(row.integer(0), row.integer(1)); });
    return out;
}

static QString inWords(qint64 value) { return value < 0 ? QString() : QString::number(value); }

/// `wanted` answers what to write for a change and what is stored now; -1 is nothing.
void CatalogueRepository::saveValues(const ValueTable &in, qint64 ownerId, const QList<ProductValueChange> &changes,
                                     const std::function<qint64(const ProductValueChange &, qint64)> &wanted)
{
    const QHash<qint64, qint64> now = valuesNow(in, ownerId, changes);
    QList<FieldChange> written;
    for (const ProductValueChange &change : changes) {
        const qint64 stored = now.value(change.before.productId, -1);
        const qint64 value = wanted(change, stored);
        if (stored == value)
            continue;
        setProductValue(in, ownerId, change.before.productId, value);
        noteChange(change.before.productId);
        written << FieldChange{change.before.sku, inWords(stored), inWords(value)};
    }
    if (written.isEmpty())
        return;
    ActivityRepository(m_session).record(in.entity, ownerId, in.action, written);
    m_session.touch(in.ownerTable, ownerId);
}

void CatalogueRepository::savePrices(qint64 priceTierId, const QList<ProductValueChange> &changes)
{
    saveValues(priceTable(), priceTierId, changes, [](const ProductValueChange &change, qint64 stored) {
        if (stored != change.value && stored != change.before.value)
            throw Failure(Error::Kind::Conflict,
                          QCoreApplication::translate(
                              "kontor", "Somebody else changed the price of ‘%1’ meanwhile. Open the price tier again to see it.")
                              .arg(change.before.sku),
                          u"row_version"_s);
        return change.value;
    });
}

void CatalogueRepository::saveStock(qint64 warehouseId, const QList<ProductValueChange> &changes)
{
    saveValues(stockTable(), warehouseId, changes, [](const ProductValueChange &change, qint64 stored) {
        const qint64 sold = std::max<qint64>(0, change.before.value) - std::max<qint64>(0, stored); // or came in, below 0
        return change.value < 0 ? -1 : std::max<qint64>(0, change.value - sold);
    });
}

} // namespace kontor
