// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/ordersrepository.h"

#include "activity/activityrepository.h"
#include "base/money.h"
#include "base/text.h"
#include "catalogue/cataloguerepository.h"
#include "customers/customersrepository.h"
#include "orders/total.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto orderColumns =
    u"o.id, o.number, o.reference, o.note, o.status, o.currency, o.total_minor, o.billing_address, o.shipping_address,"
    " coalesce(s.login, ''), o.placed_at, o.channel_id, o.customer_id, o.on_hold, o.payment, o.cancelled_minor, o.stock_taken,"
    " coalesce(o.warehouse_id, 0), o.row_version, o.company_id, o.unit_id, o.company, o.unit,"
    " o.payment_method, o.payment_days, o.cost_centre, o.payment_note, o.payment_url"_s;

} // namespace

QString OrdersRepository::columns() { return orderColumns; }

Order OrdersRepository::fromCells(const QVariantList &cells)
{
    const auto text = [&cells](int place) { return cells[place].toString(); };
    const auto number = [&cells](int place) { return cells[place].toLongLong(); };
    Order out{number(0), text(1), text(2), text(3),    text(4),    text(5),   number(6),
              text(7),   text(8), text(9), number(10), number(11), number(12)};
    out.onHold = cells[13].toBool();
    out.payment = text(14);
    out.cancelledMinor = number(15);
    out.stockTaken = cells[16].toBool();
    out.warehouseId = number(17);
    out.rowVersion = number(18);
    out.companyId = number(19);
    out.unitId = number(20);
    out.company = text(21);
    out.unit = text(22);
    out.paymentMethod = text(23);
    out.paymentDays = number(24);
    out.costCentre = text(25);
    out.paymentNote = text(26);
    out.paymentUrl = text(27);
    return out;
}

Cart OrdersRepository::cart(const Buyer &buyer)
{
    Cart out;
    out.currency = buyer.currency;
    // Stock by itself, of one warehouse: it may lie elsewhere than the trade store's rows (docs/admin/scale.md).
    const Rows rows = m_session.select(
        u"WITH stock AS MATERIALIZED (SELECT product_id, quantity FROM warehouse_stock WHERE warehouse_id = ? AND product_id IN"
        " (SELECT product_id FROM carts WHERE channel_id = ? AND customer_id = ? AND company_id = ?))"
        " SELECT p.id, p.sku, p.title, p.unit, coalesce(t.price_minor, -1), coalesce(w.quantity, 0), k.quantity, p.active"
        " FROM carts k JOIN products p ON p.id = k.product_id"
        " LEFT JOIN tier_prices t ON t.product_id = p.id AND t.price_tier_id = ?"
        " LEFT JOIN stock w ON w.product_id = p.id"
        " WHERE k.channel_id = ? AND k.customer_id = ? AND k.company_id = ? ORDER BY k.position, p.sku"_s,
        {buyer.warehouseId, buyer.channelId, buyer.customerId, buyer.companyId, buyer.priceTierId, buyer.channelId,
         buyer.customerId, buyer.companyId});
    for (const Row &row : rows) {
        CartLine line;
        line.offer.productId = row.integer(0);
        line.offer.sku = row.text(1);
        line.offer.title = row.text(2);
        line.offer.unit = row.text(3);
        line.offer.priceMinor = row.flag(7) ? row.integer(4) : -1;
        line.offer.currency = buyer.currency;
        line.offer.stock = row.integer(5);
        line.quantity = row.integer(6);
        out.lines << line;
    }
    out.totalMinor = totalOf(out.orderLines()).minor;
    return out;
}

QList<OrderLine> Cart::orderLines() const
{
    QList<OrderLine> out;
    for (const CartLine &line : lines) {
        const Offer &offer = line.offer;
        if (offer.priceMinor >= 0)
            out << OrderLine{offer.productId,
                             offer.sku,
                             offer.title,
                             offer.unit,
                             line.quantity,
                             offer.priceMinor,
                             lineMinor(offer.priceMinor, line.quantity)};
    }
    return out;
}

qint64 OrdersRepository::cartCount(const Buyer &buyer)
{
    return m_session
        .value(u"SELECT count(*) FROM carts WHERE channel_id = ? AND customer_id = ? AND company_id = ?"_s,
               {buyer.channelId, buyer.customerId, buyer.companyId})
        .toLongLong();
}

static void checkQuantity(qint64 quantity, qint64 least)
{
    if (quantity < least || quantity > OrdersRepository::quantityMax)
        throw Failure(Error::Kind::Invalid, tr("A quantity is a whole number from 1 to %1.").arg(OrdersRepository::quantityMax),
                      u"quantity"_s);
}

void OrdersRepository::lockCart(const Buyer &buyer)
{
    m_session.select(
        u"SELECT product_id FROM carts WHERE channel_id = ? AND customer_id = ? AND company_id = ? ORDER BY product_id"_s +
            m_session.dialect().forUpdate(),
        {buyer.channelId, buyer.customerId, buyer.companyId});
}

bool OrdersRepository::changeCartLine(const Buyer &buyer, const QString &sku, qint64 quantity)
{
    checkQuantity(quantity, 0);
    const QString of = u" WHERE channel_id = ? AND customer_id = ? AND company_id = ?"
                       " AND product_id IN (SELECT id FROM products WHERE upper(sku) IN (?, ?, ?))"_s;
    const QVariantList whose =
        QVariantList{buyer.channelId, buyer.customerId, buyer.companyId} + text::upperSpellings(sku.trimmed());
    if (quantity == 0)
        return m_session.execute(u"DELETE FROM carts"_s + of, whose) > 0;
    return m_session.execute(u"UPDATE carts SET quantity = ?"_s + of, QVariantList{quantity} + whose) > 0;
}

void OrdersRepository::addToCart(const Buyer &buyer, const QString &sku, qint64 quantity)
{
    checkQuantity(quantity, 1);
    const Offer offer = CatalogueRepository(m_session).offer(buyer, sku);
    if (offer.productId == 0)
        throw Failure(Error::Kind::NotFound, tr("There is no product with the number ‘%1’.").arg(sku.left(60)), u"sku"_s);
    const Rows have = m_session.select(
        u"SELECT count(*), coalesce(max(position), 0), coalesce(max(CASE WHEN product_id = ? THEN quantity ELSE 0 END), 0)"
        " FROM carts WHERE channel_id = ? AND customer_id = ? AND company_id = ?"_s,
        {offer.productId, buyer.channelId, buyer.customerId, buyer.companyId});
    const qint64 there = have.first().integer(2);
    if (have.first().integer(0) >= cartLinesMax && there == 0)
        throw Failure(Error::Kind::Invalid, tr("A cart holds at most %1 products. Place this order first.").arg(cartLinesMax));
    // Decided by the database, so that adds at once add up.
    const qint64 added = m_session.execute(
        u"INSERT INTO carts (channel_id, customer_id, company_id, product_id, quantity, position) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (channel_id, customer_id, company_id, product_id) DO UPDATE SET quantity = carts.quantity + "
        "excluded.quantity"
        " WHERE carts.quantity + excluded.quantity <= ?"_s,
        {buyer.channelId, buyer.customerId, buyer.companyId, offer.productId, quantity, have.first().integer(1) + 1,
         quantityMax});
    if (added == 0)
        throw Failure(Error::Kind::Invalid,
                      tr("A cart holds at most %1 of one product, and has %2 of ‘%3’ already. Nothing was added.")
                          .arg(quantityMax)
                          .arg(there)
                          .arg(offer.sku),
                      u"quantity"_s);
}

QString Cart::asShown() const
{
    QStringList parts = {currency};
    for (const CartLine &line : lines)
        parts << u"%1:%2:%3"_s.arg(line.offer.productId).arg(line.quantity).arg(line.offer.priceMinor);
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u' ').toUtf8(), QCryptographicHash::Sha256).toHex());
}

qint64 OrdersRepository::insert(const Buyer &buyer, const Order &order, const QString &key, qint64 staffId)
{
    QStringList search{text::folded(order.number), text::folded(order.reference), text::folded(order.billingAddress)};
    if (order.shippingAddress != order.billingAddress)
        search << text::folded(order.shippingAddress);
    for (const OrderLine &line : order.lines)
        search << text::folded(line.sku) << text::folded(line.title);
    if (!order.costCentre.isEmpty())
        search << text::folded(order.costCentre);
    const Total total = totalOf(order.lines);
    const qint64 id = m_session.insert(
        u"INSERT INTO orders (channel_id, customer_id, number, reference, note, status, currency, total_minor, billing_address, "
        u"shipping_address,"
        " warehouse_id, staff_id, checkout_key, placed_at, search_text, payment, stock_taken, on_hold,"
        " cancelled_minor, company_id, unit_id, company, unit, payment_method, payment_days, cost_centre,"
        " payment_note, payment_url)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {buyer.channelId,
         buyer.customerId,
         order.number.isEmpty() ? key : order.number,
         order.reference,
         order.note,
         order.status,
         order.currency,
         order.lines.isEmpty() ? order.totalMinor : total.orderedMinor,
         order.billingAddress,
         order.shippingAddress,
         buyer.warehouseId > 0 ? QVariant(buyer.warehouseId) : QVariant(QMetaType(QMetaType::LongLong)),
         staffId > 0 ? QVariant(staffId) : QVariant(QMetaType(QMetaType::LongLong)),
         key,
         order.placedAt,
         search.join(u'\n'),
         order.payment,
         order.stockTaken,
         order.onHold,
         total.cancelledMinor,
         buyer.companyId,
         buyer.unitId,
         buyer.company,
         buyer.unit,
         order.paymentMethod,
         order.paymentDays,
         order.costCentre,
         order.paymentNote,
         order.paymentUrl});
    if (order.number.isEmpty()) {
        const QString number = u"K%1"_s.arg(id, 7, 10, QLatin1Char('0'));
        search << text::folded(number);
        m_session.execute(u"UPDATE orders SET number = ?, search_text = ? WHERE channel_id = ? AND id = ?"_s,
                          {number, search.join(u'\n'), buyer.channelId, id});
    }
    int position = 0;
    for (const OrderLine &line : order.lines) {
        m_session.execute(u"INSERT INTO order_lines (channel_id, order_id, position, product_id, sku, title, unit, quantity, "
                          u"price_minor, total_minor, cancelled, shipped, cost_centre_id, cost_centre)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          {buyer.channelId, id, position++,
                           line.productId > 0 ? QVariant(line.productId) : QVariant(QMetaType(QMetaType::LongLong)), line.sku,
                           line.title, line.unit, line.quantity, line.priceMinor, line.totalMinor, line.cancelled, line.shipped,
                           line.costCentreId, line.costCentre});
    }
    m_session.touch(u"orders"_s, id);
    return id;
}

QList<Order> OrdersRepository::ofCustomer(qint64 channelId, qint64 customerId, const QString &search, int limit, int skip)
{
    QList<Order> out;
    QString where = u"o.channel_id = ? AND o.customer_id = ?"_s;
    QVariantList values{channelId, customerId};
    for (const QString &word : text::searchWords(search)) {
        where += u" AND o.search_text LIKE ? ESCAPE '\\'"_s;
        values << QString(u'%' + text::likeEscaped(word) + u'%');
    }
    const Rows rows = m_session.select(
        u"SELECT %1 FROM orders o LEFT JOIN staff s ON s.id = o.staff_id WHERE %2 ORDER BY o.placed_at DESC, o.id DESC LIMIT ? OFFSET ?"_s
            .arg(orderColumns, where),
        values << limit << skip);
    for (const Row &row : rows)
        out << fromCells(row.values());
    return out;
}

QList<OrderSum> OrdersRepository::sumsOf(const QList<qint64> &customerIds)
{
    QHash<QString, OrderSum> sums;
    m_session.forEachOf(
        u"SELECT o.currency, count(*), sum(o.total_minor - o.cancelled_minor) FROM orders o WHERE (o.channel_id, o.customer_id) "
        u"IN"
        " (SELECT c.channel_id, c.id FROM customers c WHERE c.id IN (%1)) AND o.status <> 'cancelled' GROUP BY o.currency"_s,
        {}, QVariantList(customerIds.begin(), customerIds.end()), [&sums](const Row &row) {
            OrderSum &sum = sums[row.text(0)];
            sum.currency = row.text(0);
            sum.orders += row.integer(1);
            sum.totalMinor += row.integer(2);
        });
    QList<OrderSum> out = sums.values();
    std::sort(out.begin(), out.end(), [](const OrderSum &a, const OrderSum &b) { return a.orders > b.orders; });
    return out;
}

Order OrdersRepository::load(qint64 channelId, qint64 customerId, const QString &number)
{
    return loadWhere(u"o.channel_id = ? AND o.customer_id = ? AND o.number = ?"_s, {channelId, customerId, number});
}

Order OrdersRepository::load(qint64 channelId, qint64 id)
{
    return loadWhere(u"o.channel_id = ? AND o.id = ?"_s, {channelId, id});
}

qint64 OrdersRepository::channelOf(qint64 id)
{
    const QVariant channel = m_session.value(u"SELECT channel_id FROM orders WHERE id = ?"_s, {id});
    if (!channel.isValid())
        throw Failure(Error::Kind::NotFound, tr("There is no such order."));
    return channel.toLongLong();
}

Order OrdersRepository::loadWhere(const QString &where, const QVariantList &values)
{
    const Rows rows = m_session.select(
        u"SELECT %1 FROM orders o LEFT JOIN staff s ON s.id = o.staff_id WHERE %2"_s.arg(orderColumns, where), values);
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("There is no such order."));
    Order order = fromCells(rows.first().values());
    const Rows lines = m_session.select(u"SELECT coalesce(product_id, 0), sku, title, unit, quantity, price_minor, total_minor, "
                                        u"cancelled, shipped, cost_centre_id,"
                                        " cost_centre FROM order_lines WHERE channel_id = ? AND order_id = ? ORDER BY position"_s,
                                        {order.channelId, order.id});
    for (const Row &row : lines)
        order.lines << OrderLine{row.integer(0), row.text(1),    row.text(2),    row.text(3),    row.integer(4), row.integer(5),
                                 row.integer(6), row.integer(7), row.integer(8), row.integer(9), row.text(10)};
    return order;
}

} // namespace kontor
