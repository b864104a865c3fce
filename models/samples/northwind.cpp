// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples/sampledata.h"

#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "customers/customersrepository.h"
#include "orders/ordersrepository.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// A CSV file as rows by heading.
class NamedRows
{
public:
    explicit NamedRows(const QString &path)
    {
        const QByteArray sample = readImportSample(path);
        const CsvDialect dialect = guessImportDialect(sample);
        m_headings = ImportTable::open(sample, dialect, 0).headings;
        const auto reader = openImportFile(path, dialect);
        CsvRecord record;
        reader->next(record);
        while (reader->next(record)) {
            mendSurplusCells(record.cells, m_headings.size());
            m_records << record;
        }
    }
    qsizetype size() const { return m_records.size(); }
    qint64 line(qsizetype row) const { return m_records[row].line; }
    QString cell(qsizetype row, const QString &heading) const
    {
        const QString text = m_records[row].cells.value(m_headings.indexOf(heading));
        return text == u"NULL"_s ? QString() : text;
    }

private:
    QStringList m_headings;
    QList<CsvRecord> m_records;
};

qint64 cents(const QString &amount) { return qRound64(amount.toDouble() * 100); }

void markShipped(Order &order)
{
    for (OrderLine &line : order.lines)
        line.shipped = line.quantity;
    order.status = u"shipped"_s;
}

} // namespace

QStringList loadNorthwind(Session &session, const QString &folder, const QString &channelName, const QString &sourceName)
{
    QStringList left;
    const Directory directory = ChannelsRepository(session).directory();
    const Channel *channel = directory.channelNamed(channelName);
    const Source *source = directory.sourceNamed(sourceName);
    if (channel == nullptr)
        throw Failure(Error::Kind::NotFound, tr("There is no trade store ‘%1’.").arg(channelName));
    if (source == nullptr)
        throw Failure(Error::Kind::NotFound, tr("There is no source ‘%1’.").arg(sourceName));
    CatalogueRepository catalogue(session);
    OrdersRepository orders(session);

    QHash<QString, qint64> categories;
    const NamedRows categoryRows(folder + u"/categories.csv"_s);
    for (qsizetype i = 0; i < categoryRows.size(); ++i)
        categories.insert(
            categoryRows.cell(i, u"categoryID"_s),
            catalogue.saveCategory(categoryRows.cell(i, u"categoryName"_s), categoryRows.cell(i, u"description"_s), int(i)));

    QHash<QString, OrderLine> products;
    const NamedRows productRows(folder + u"/products.csv"_s);
    for (qsizetype i = 0; i < productRows.size(); ++i) {
        const QString number = productRows.cell(i, u"productID"_s);
        OrderLine line;
        line.sku = u"NW-%1"_s.arg(number.toInt(), 3, 10, QLatin1Char('0'));
        line.title = productRows.cell(i, u"productName"_s);
        line.unit = productRows.cell(i, u"quantityPerUnit"_s);
        line.productId =
            catalogue.saveProduct(line.sku, line.title, {}, line.unit, categories.value(productRows.cell(i, u"categoryID"_s)),
                                  productRows.cell(i, u"discontinued"_s) != u"1"_s);
        catalogue.setPrice(channel->priceTierId, line.productId, cents(productRows.cell(i, u"unitPrice"_s)));
        catalogue.setStock(channel->warehouseId, line.productId, productRows.cell(i, u"unitsInStock"_s).toLongLong());
        products.insert(number, line);
    }

    QHash<QString, QList<OrderLine>> lines;
    const NamedRows lineRows(folder + u"/order-details.csv"_s);
    for (qsizetype i = 0; i < lineRows.size(); ++i) {
        OrderLine line = products.value(lineRows.cell(i, u"productID"_s));
        line.quantity = lineRows.cell(i, u"quantity"_s).toLongLong();
        line.priceMinor = cents(lineRows.cell(i, u"unitPrice"_s));
        line.totalMinor = qRound64(double(line.priceMinor * line.quantity) * (1 - lineRows.cell(i, u"discount"_s).toDouble()));
        if (line.productId > 0 && line.quantity > 0)
            lines[lineRows.cell(i, u"orderID"_s)] << line;
        else
            left << tr("order-details.csv, line %1: unknown product or quantity.").arg(lineRows.line(i));
    }
    const PriceTier *tier = directory.priceTier(channel->priceTierId);
    const NamedRows orderRows(folder + u"/orders.csv"_s);
    for (qsizetype i = 0; i < orderRows.size(); ++i) {
        const QString number = orderRows.cell(i, u"orderID"_s);
        const qint64 customer =
            CustomersRepository(session).idOfSourceCode(channel->id, source->id, orderRows.cell(i, u"customerID"_s));
        if (customer == 0) {
            left << tr("orders.csv, line %1: the customer %2 is not in this trade store.")
                        .arg(orderRows.line(i))
                        .arg(orderRows.cell(i, u"customerID"_s));
            continue;
        }
        const QString key = u"northwind-"_s + number;
        if (session.value(u"SELECT 1 FROM orders WHERE channel_id = ? AND checkout_key = ?"_s, {channel->id, key}).isValid())
            continue;
        Order order;
        order.number = u"NW"_s + number;
        order.currency = tier->currency;
        order.lines = lines.value(number);
        if (const QString shipped = orderRows.cell(i, u"shippedDate"_s); !shipped.isEmpty() && shipped != u"NULL"_s)
            markShipped(order);
        order.placedAt =
            QDateTime::fromString(orderRows.cell(i, u"orderDate"_s).left(10) + u"T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
        QStringList address;
        for (const QString &part :
             {u"shipName"_s, u"shipAddress"_s, u"shipPostalCode"_s, u"shipCity"_s, u"shipRegion"_s, u"shipCountry"_s}) {
            if (const QString text = orderRows.cell(i, part); !text.isEmpty())
                address << text;
        }
        order.shippingAddress = order.billingAddress = address.join(u", "_s);
        orders.insert(Buyer{channel->id, customer, channel->priceTierId, channel->warehouseId, tier->currency}, order, key);
    }
    return left;
}

} // namespace kontor
