// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/orderexport.h"

#include "base/money.h"
#include "exports/tableexport.h"
#include "orders/total.h"

#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ordersAtOnce = 500;

const QStringList &headings()
{
    static const QStringList names = {u"order"_s,
                                      u"placed_at"_s,
                                      u"trade_store"_s,
                                      u"username"_s,
                                      u"customer"_s,
                                      u"status"_s,
                                      u"on_hold"_s,
                                      u"payment"_s,
                                      u"reference"_s,
                                      u"currency"_s,
                                      u"total"_s,
                                      u"line"_s,
                                      u"sku"_s,
                                      u"title"_s,
                                      u"unit"_s,
                                      u"quantity"_s,
                                      u"cancelled"_s,
                                      u"shipped"_s,
                                      u"price"_s,
                                      u"line_total"_s,
                                      u"billing_address"_s,
                                      u"shipping_address"_s,
                                      u"note"_s,
                                      u"company"_s,
                                      u"business_unit"_s,
                                      u"payment_method"_s,
                                      u"payment_days"_s,
                                      u"cost_centre"_s};
    return names;
}

/// What the rows of an order share: the cells before and after those of its line.
struct Shared
{
    QStringList before, after;
    QString currency;
};

QString isoTime(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate); }

void writeLines(Session &session, const QList<qint64> &ids, const QHash<qint64, Shared> &orders, const RowOut &out)
{
    QHash<qint64, QList<QPair<int, OrderLine>>> lines;
    session.forEachOf(u"SELECT order_id, position, sku, title, unit, quantity, cancelled, shipped, price_minor, total_minor,"
                      " cost_centre FROM order_lines WHERE order_id IN (%1) ORDER BY order_id, position"_s,
                      {}, QVariantList(ids.begin(), ids.end()), [&lines](const Row &row) {
                          OrderLine line{0,
                                         row.text(2),
                                         row.text(3),
                                         row.text(4),
                                         row.integer(5),
                                         row.integer(8),
                                         row.integer(9),
                                         row.integer(6),
                                         row.integer(7)};
                          line.costCentre = row.text(10);
                          lines[row.integer(0)] << qMakePair(int(row.integer(1)), line);
                      });
    for (const qint64 id : ids) {
        const Shared shared = orders.value(id);
        for (const auto &[position, line] : lines.value(id)) {
            const QStringList cells = shared.before +
                                      QStringList{QString::number(position + 1),
                                                  line.sku,
                                                  line.title,
                                                  line.unit,
                                                  QString::number(line.quantity),
                                                  QString::number(line.cancelled),
                                                  QString::number(line.shipped),
                                                  amountInFiles(line.priceMinor, shared.currency),
                                                  amountInFiles(leftMinor(line, line.cancelled), shared.currency)} +
                                      shared.after + QStringList{line.costCentre};
            QList<QByteArray> bytes;
            for (const QString &cell : cells)
                bytes << cell.toUtf8();
            out(QList<QByteArrayView>(bytes.begin(), bytes.end()));
        }
    }
}

} // namespace

Result<qint64> exportOrders(Database &database, const OrderQuery &query, TableSink &sink, const Cancel &cancel)
{
    sink.header(headings());
    return exportTable(
        database, sink,
        [&](Session &session, const RowOut &out) {
            QHash<qint64, QString> stores;
            for (const Row &row : session.select(u"SELECT id, name FROM channels"_s))
                stores.insert(row.integer(0), row.text(1));
            ListSql list = orderList(query);
            std::optional<ListAnchor> after;
            qint64 written = 0;
            for (;;) {
                session.stopIfCancelled();
                QList<ListRow> rows = readPage(session, list, after, ordersAtOnce + 1);
                const bool more = rows.size() > ordersAtOnce;
                if (more) {
                    after = ListAnchor{rows.last().key, rows.last().id, rows.last().then};
                    rows.removeLast();
                }
                QHash<qint64, Shared> orders;
                QList<qint64> ids;
                for (const ListRow &row : rows) {
                    const OrderRow shown = orderOfCells(row.cells);
                    const Order &order = shown.order;
                    ids << order.id;
                    orders.insert(
                        order.id,
                        Shared{{order.number, isoTime(order.placedAt), stores.value(order.channelId), shown.username,
                                shown.customer, order.status, order.onHold ? u"true"_s : u"false"_s, order.payment,
                                order.reference, order.currency, amountInFiles(order.dueMinor(), order.currency)},
                               {order.billingAddress, order.shippingAddress, order.note, order.company, order.unit,
                                order.paymentMethod, order.paymentDays > 0 ? QString::number(order.paymentDays) : QString()},
                               order.currency});
                }
                writeLines(session, ids, orders, out);
                written += ids.size();
                if (!more)
                    return written;
            }
        },
        cancel);
}

Result<qint64> exportOrders(Database &database, const OrderQuery &query, const QString &path, const Cancel &cancel)
{
    const auto sink = fileSink(path, path.endsWith(u".xlsx"_s, Qt::CaseInsensitive), CsvDialect());
    return exportOrders(database, query, *sink, cancel);
}

} // namespace kontor
