// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/productexport.h"

#include "base/money.h"
#include "exports/tableexport.h"
#include "fields/fieldset.h"

#include <QSqlQuery>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int productsAtOnce = 500;

QStringList headings(const Directory &directory)
{
    QStringList out;
    for (const FieldInfo *field : productFields().with(FieldTrait::Exported))
        out << field->inFiles();
    for (const PriceTier &tier : directory.priceTiers)
        out << u"price."_s + tier.name;
    for (const Warehouse &warehouse : directory.warehouses)
        out << u"stock."_s + warehouse.name;
    return out;
}

QList<QByteArray> cellsOf(const Product &product, const Directory &directory)
{
    QList<QByteArray> out;
    for (const FieldInfo *field : productFields().with(FieldTrait::Exported))
        out << productFields().value(product, field->name).toUtf8();
    for (const PriceTier &tier : directory.priceTiers)
        out << (product.prices.contains(tier.id) ? amountInFiles(product.prices.value(tier.id), tier.currency).toUtf8()
                                                 : QByteArray());
    for (const Warehouse &warehouse : directory.warehouses)
        out << (product.stock.contains(warehouse.id) ? QByteArray::number(product.stock.value(warehouse.id)) : QByteArray());
    return out;
}

} // namespace

Result<qint64> exportProducts(Database &database, const ProductQuery &query, const Directory &directory, const QString &path,
                              const Cancel &cancel)
{
    const auto sink = fileSink(path, path.endsWith(u".xlsx"_s, Qt::CaseInsensitive), CsvDialect());
    sink->header(headings(directory));
    return exportTable(
        database, *sink,
        [&](Session &session, const RowOut &out) {
            const ListSql list = ProductsRepository::listSql(query);
            QList<qint64> ids;
            for (const Condition &part : inOrder(list, list.id))
                session.forEach(part.sql, part.values, [&ids](const Row &row) { ids << row.value(0).toLongLong(); });
            for (qsizetype i = 0; i < ids.size(); i += productsAtOnce) {
                session.stopIfCancelled();
                const QList<qint64> some = ids.mid(i, productsAtOnce);
                QHash<qint64, Product> products;
                for (const Product &product : ProductsRepository(session).loadMany(some))
                    products.insert(product.id, product);
                for (const qint64 id : some) {
                    const QList<QByteArray> cells = cellsOf(products.value(id), directory);
                    out(QList<QByteArrayView>(cells.begin(), cells.end()));
                }
            }
            return qint64(ids.size());
        },
        cancel);
}

} // namespace kontor
