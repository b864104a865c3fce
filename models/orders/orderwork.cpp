// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/orderwork.h"

#include "activity/activityrepository.h"
#include "base/money.h"
#include "base/text.h"
#include "budgets/budgetledger.h"
#include "companies/membership.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/total.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString checkedReason(const QString &reason)
{
    const QString out = text::normalised(reason.trimmed());
    if (out.size() > OrderWork::reasonMax)
        throw Failure(Error::Kind::Invalid, tr("A reason has at most %1 characters.").arg(OrderWork::reasonMax), u"reason"_s);
    if (text::controlCharacter(out, true) >= 0)
        throw Failure(Error::Kind::Invalid, tr("The reason has a character that can't be printed."), u"reason"_s);
    return out;
}

/// All that is open where nothing is named; else what is named, which must be there.
QMap<int, qint64> checkedQuantities(const Order &order, const QMap<int, qint64> &wanted)
{
    QMap<int, qint64> out;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (*it == 0)
            continue;
        if (it.key() < 0 || it.key() >= order.lines.size())
            throw Failure(Error::Kind::Invalid, tr("Order %1 has no line %2.").arg(order.number).arg(it.key() + 1));
        const OrderLine &line = order.lines[it.key()];
        if (*it < 0 || *it > line.open())
            throw Failure(Error::Kind::Invalid,
                          tr("Of %1 × ‘%2’ there are %3 left that were neither shipped nor cancelled.")
                              .arg(line.quantity)
                              .arg(line.sku)
                              .arg(line.open()),
                          u"quantity"_s);
        out.insert(it.key(), *it);
    }
    if (out.isEmpty() && wanted.isEmpty())
        out = openQuantities(order);
    if (out.isEmpty())
        throw Failure(wanted.isEmpty() ? Error::Kind::Conflict : Error::Kind::Invalid,
                      wanted.isEmpty() ? tr("Nothing of order %1 is open: all was shipped or cancelled.").arg(order.number)
                                       : tr("Say of at least one line how many."));
    return out;
}

QString asText(const QMap<int, qint64> &quantities)
{
    QStringList out;
    for (auto it = quantities.begin(); it != quantities.end(); ++it)
        out << u"%1:%2"_s.arg(it.key()).arg(*it);
    return out.join(u' ');
}

QMap<int, qint64> quantitiesOf(const QString &text)
{
    QMap<int, qint64> out;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        out.insert(part.section(u':', 0, 0).toInt(), part.section(u':', 1).toLongLong());
    return out;
}

} // namespace

Order OrderWork::locked(const OrderKey &key)
{
    const Rows rows =
        m_session.select(u"SELECT row_version FROM orders WHERE channel_id = ? AND id = ?"_s + m_session.dialect().forUpdate(),
                         {key.channelId, key.id});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("There is no such order any more."));
    Order out = OrdersRepository(m_session).load(key.channelId, key.id);
    if (key.rowVersion > 0 && key.rowVersion != rows.first().integer(0))
        throw Failure(Error::Kind::Conflict,
                      tr("Order %1 was changed meanwhile: it is ‘%2’ now. Nothing was done. Look at it again.")
                          .arg(out.number, orderStateLabel(out)));
    return out;
}

Order OrderWork::written(const Order &before, const Order &after, OrderEvent event)
{
    event.at = m_session.now();
    event.actor = m_session.actor();
    QString set; // only what changed: the store may cancel, and neither hold nor say what was paid
    QVariantList values;
    const auto put = [&](const QString &column, const QVariant &was, const QVariant &is) {
        if (was == is)
            return;
        set += column + u" = ?, "_s;
        values << is;
    };
    put(u"status"_s, before.status, after.status);
    put(u"on_hold"_s, before.onHold, after.onHold);
    put(u"payment"_s, before.payment, after.payment);
    put(u"cancelled_minor"_s, before.cancelledMinor, after.cancelledMinor);
    m_session.execute(u"UPDATE orders SET %1row_version = row_version + 1 WHERE channel_id = ? AND id = ?"_s.arg(set),
                      values + QVariantList{after.channelId, after.id});
    m_session.execute(u"INSERT INTO order_events (channel_id, order_id, at, actor, kind, value, value_before, reason, lines)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      {after.channelId, after.id, event.at, event.actor, event.kind, event.value, event.before, event.reason,
                       asText(event.quantities)});
    QList<FieldChange> changes = {{u"order"_s, {}, after.number}};
    const auto changed = [&changes](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            changes << FieldChange{field, was, is};
    };
    changed(u"status"_s, before.status, after.status);
    changed(u"on_hold"_s, before.onHold ? u"true"_s : u"false"_s, after.onHold ? u"true"_s : u"false"_s);
    changed(u"payment"_s, before.payment, after.payment);
    changed(u"total"_s, amountInFiles(before.dueMinor(), before.currency) + u' ' + before.currency,
            amountInFiles(after.dueMinor(), after.currency) + u' ' + after.currency);
    changed(u"reason"_s, {}, event.reason);
    const QString action = event.kind == u"shipped"_s     ? u"order shipped"_s
                           : event.kind == u"cancelled"_s ? u"order cancelled"_s
                                                          : u"order changed"_s;
    ActivityRepository(m_session).record(u"order"_s, after.id, action, changes, after.channelId, after.customerId);
    m_session.touch(u"orders"_s, after.id);
    Order out = after;
    ++out.rowVersion;
    return out;
}

Order OrderWork::setState(const OrderKey &key, const QString &state, const QString &reason)
{
    const QString why = checkedReason(reason);
    const Order before = locked(key);
    if (const QString problem = whyNotState(before, state); !problem.isEmpty())
        throw Failure(Error::Kind::Conflict, problem);
    Order after = before;
    after.status = state;
    return written(before, after, {.kind = u"state"_s, .value = state, .before = before.status, .reason = why});
}

Order OrderWork::setHold(const OrderKey &key, bool hold, const QString &reason)
{
    const QString why = checkedReason(reason);
    const Order before = locked(key);
    if (before.onHold == hold)
        throw Failure(Error::Kind::Conflict, hold ? tr("Order %1 is on hold already.").arg(before.number)
                                                  : tr("Order %1 is not on hold.").arg(before.number));
    if (hold && (before.status == u"cancelled"_s || before.status == u"done"_s))
        throw Failure(Error::Kind::Conflict,
                      tr("Order %1 is ‘%2’: there is nothing to hold.").arg(before.number, orderStateLabel(before.status)));
    Order after = before;
    after.onHold = hold;
    return written(before, after, {.kind = hold ? u"held"_s : u"released"_s, .reason = why});
}

Order OrderWork::setPayment(const OrderKey &key, const QString &payment)
{
    const Order before = locked(key);
    if (!paymentStates().contains(payment))
        throw Failure(Error::Kind::Invalid,
                      tr("‘%1’ is no state of a payment. There are: %2.").arg(payment.left(60), paymentStates().join(u", "_s)));
    if (before.payment == payment)
        throw Failure(Error::Kind::Conflict,
                      tr("The payment of order %1 is ‘%2’ already.").arg(before.number, paymentStateLabel(payment)));
    Order after = before;
    after.payment = payment;
    return written(before, after, {.kind = u"payment"_s, .value = payment, .before = before.payment});
}

Order OrderWork::ship(const OrderKey &key, const QMap<int, qint64> &quantities, const QString &reason)
{
    const QString why = checkedReason(reason);
    const Order before = locked(key);
    if (before.onHold)
        throw Failure(Error::Kind::Conflict, tr("Order %1 is on hold. Release it first.").arg(before.number));
    const QMap<int, qint64> wanted = checkedQuantities(before, quantities);
    Order after = before;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        after.lines[it.key()].shipped += *it;
        m_session.execute(
            u"UPDATE order_lines SET shipped = shipped + ? WHERE channel_id = ? AND order_id = ? AND position = ?"_s,
            {*it, after.channelId, after.id, it.key()});
    }
    after.status = stateAfter(after);
    return written(before, after,
                   {.kind = u"shipped"_s, .value = after.status, .before = before.status, .reason = why, .quantities = wanted});
}

Order OrderWork::cancel(const OrderKey &key, const QMap<int, qint64> &quantities, const QString &reason)
{
    const QString why = checkedReason(reason);
    if (why.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("Say why it is cancelled: its customer and your colleagues read it."),
                      u"reason"_s);
    return cancelLines(locked(key), quantities, why);
}

Order OrderWork::cancelOwn(const OrderKey &key, qint64 customerId, const QMap<int, qint64> &quantities, qint64 minutes)
{
    const Order before = locked(key);
    if (before.customerId != customerId)
        throw Failure(Error::Kind::NotFound, tr("There is no such order any more."));
    if (!customerMayCancel(before, minutes, m_session.now()))
        throw Failure(Error::Kind::Conflict, tr("Order %1 is ‘%2’ and can't be cancelled here any more. Please ask us.")
                                                 .arg(before.number, orderStateLabel(before)));
    return cancelLines(before, quantities, {});
}

Order OrderWork::bring(const OrderKey &key, const QString &state, const QMap<int, qint64> &quantities, const QString &reason)
{
    if (state == u"cancelled"_s)
        return cancel(key, quantities, reason);
    const bool ships = state == u"part_shipped"_s || state == u"shipped"_s;
    if (ships && hasOpenLines(locked(key)))
        return ship(key, quantities, reason);
    return setState(key, state, reason);
}

/// So many of a line are cancelled, and back in the warehouse if they came from it. Staff may set neither by themselves: where the database knows
/// them it does both.
void OrderWork::giveBack(const Order &order, int place, qint64 quantity)
{
    if (m_session.dialect().engine() == ConnectionUrl::Engine::PostgreSql && !m_byFunction)
        m_byFunction = m_session
                           .value(u"SELECT coalesce(has_function_privilege("
                                  "to_regprocedure('kontor_cancel_line(bigint, bigint, integer, bigint)'), 'EXECUTE'), FALSE)"_s)
                           .toBool();
    if (m_byFunction.value_or(false)) {
        m_session.select(u"SELECT kontor_cancel_line(?, ?, ?, ?)"_s, {order.channelId, order.id, place, quantity});
        m_session.noteWritten();
        return;
    }
    m_session.execute(
        u"UPDATE order_lines SET cancelled = cancelled + ? WHERE channel_id = ? AND order_id = ? AND position = ?"_s,
        {quantity, order.channelId, order.id, place});
    const qint64 product = order.lines[place].productId;
    if (order.stockTaken && order.warehouseId > 0 && product > 0)
        m_session.execute(u"INSERT INTO warehouse_stock (warehouse_id, product_id, quantity) VALUES (?, ?, ?)"
                          " ON CONFLICT (warehouse_id, product_id) DO UPDATE SET quantity = warehouse_stock.quantity +"
                          " excluded.quantity"_s,
                          {order.warehouseId, product, quantity});
}

Order OrderWork::cancelLines(Order order, const QMap<int, qint64> &quantities, const QString &reason)
{
    const Order before = order;
    const QMap<int, qint64> wanted = checkedQuantities(order, quantities);
    QList<int> places = wanted.keys(); // stock is locked in one order everywhere
    std::sort(places.begin(), places.end(),
              [&](int one, int other) { return order.lines[one].productId < order.lines[other].productId; });
    for (const int place : std::as_const(places)) {
        giveBack(order, place, wanted[place]);
        OrderLine &line = order.lines[place];
        const qint64 before = leftMinor(line, line.cancelled);
        line.cancelled += wanted[place];
        if (order.companyId > 0)
            BudgetLedger(m_session).restore(order.channelId, order.id, place, line.cancelled,
                                            before - leftMinor(line, line.cancelled));
    }
    order.cancelledMinor = totalOf(order.lines).cancelledMinor;
    order.status = stateAfter(order);
    if (order.status == u"cancelled"_s)
        order.onHold = false;
    return written(
        before, order,
        {.kind = u"cancelled"_s, .value = order.status, .before = before.status, .reason = reason, .quantities = wanted});
}

QList<OrderEvent> OrderWork::history(qint64 channelId, qint64 orderId)
{
    QList<OrderEvent> out;
    for (const Row &row : m_session.select(u"SELECT at, actor, kind, value, value_before, reason, lines FROM order_events"
                                           " WHERE channel_id = ? AND order_id = ? ORDER BY id"_s,
                                           {channelId, orderId}))
        out << OrderEvent{row.integer(0),           row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                          quantitiesOf(row.text(6))};
    return out;
}

bool OrderWork::tell(const Order &order, const QString &reason)
{
    const Rows whom =
        m_session.select(u"SELECT c.email, CASE WHEN c.language = '' THEN s.language ELSE c.language END FROM customers c"
                         " JOIN channels s ON s.id = c.channel_id WHERE c.channel_id = ? AND c.id = ?"_s,
                         {order.channelId, order.customerId});
    const QString email = whom.isEmpty() ? QString() : whom.first().text(0);
    if (!isPlainAddress(email))
        return false;
    const bool priced =
        MembershipRepository(m_session).accessOf(order.channelId, order.customerId, order.companyId).may(u"see_prices"_s);
    const auto money = [&](qint64 minor) { return priced ? formatMoney(minor, order.currency) : u"–"_s; };
    const text::ReadersLanguage scope(whom.first().text(1));
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines << QJsonObject{{u"sku"_s, line.sku},
                             {u"title"_s, line.title},
                             {u"quantity"_s, QString::number(line.left())},
                             {u"shipped"_s, QString::number(line.shipped)},
                             {u"cancelled"_s, line.cancelled > 0 ? QString::number(line.cancelled) : QString()},
                             {u"sum"_s, money(leftMinor(line, line.cancelled))}};
    QJsonObject fields = {{u"number"_s, order.number},
                          {u"reference"_s, order.reference},
                          {u"reason"_s, reason},
                          {u"total"_s, money(order.dueMinor())},
                          {u"shipping_address"_s, order.shippingAddress},
                          {u"lines"_s, lines}};
    for (const QString &state : orderStates())
        fields.insert(u"is_"_s + state, order.status == state ? u"yes"_s : QString()); // a text: "false" would be one, too
    MailsRepository(m_session).queue(order.channelId, order.customerId, u"order_changed"_s, email, fields);
    return true;
}

} // namespace kontor
