// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/productexport.h"

#include "base/money.h"
#include "database/database.h"
#include "exports/csvsink.h"
#include "exports/xlsxsink.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

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
    std::unique_ptr<TableSink> sink;
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        sink = std::make_unique<XlsxSink>(path);
    else
        sink = std::make_unique<CsvSink>(path, CsvDialect());
    sink->header(headings(directory));
    const auto rows = database.wait(
        Lane::Export,
        [&](Session &session) {
            const ListSql list = ProductsRepository::listSql(query);
            QList<qint64> ids;
            for (const Condition &part : inOrder(list, list.id))
                session.forEach(part.sql, part.values, [&ids](const QSqlQuery &row) { ids << row.value(0).toLongLong(); });
            qint64 count = 0;
            for (qsizetype i = 0; i < ids.size(); i += productsAtOnce) {
                session.stopIfCancelled();
                const QList<qint64> some = ids.mid(i, productsAtOnce);
                QHash<qint64, Product> products;
                for (const Product &product : ProductsRepository(session).loadMany(some))
                    products.insert(product.id, product);
                for (const qint64 id : some) {
                    const QList<QByteArray> cells = cellsOf(products.value(id), directory);
                    sink->row(QList<QByteArrayView>(cells.begin(), cells.end()));
                    ++count;
                }
            }
            return count;
        },
        cancel);
    if (!rows)
        return rows.error();
    if (cancel.requested())
        return cancelledError();
    if (!sink->finish(cancel))
        return cancel.requested() ? cancelledError()
                                  : Error{Error::Kind::Denied, tr("The file can't be written: %1").arg(sink->error()), {}};
    return *rows;
}

} // namespace kontor
