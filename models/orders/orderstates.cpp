// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/orderstates.h"

#include "base/text.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const QHash<QString, const char *> &stateLabels()
{
    static const QHash<QString, const char *> labels = {
        {u"placed"_s, QT_TRANSLATE_NOOP("OrderState", "Placed")},
        {u"confirmed"_s, QT_TRANSLATE_NOOP("OrderState", "Confirmed")},
        {u"in_work"_s, QT_TRANSLATE_NOOP("OrderState", "In work")},
        {u"part_shipped"_s, QT_TRANSLATE_NOOP("OrderState", "Shipped in part")},
        {u"shipped"_s, QT_TRANSLATE_NOOP("OrderState", "Shipped")},
        {u"done"_s, QT_TRANSLATE_NOOP("OrderState", "Done")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("OrderState", "Cancelled")},
    };
    return labels;
}

const QHash<QString, const char *> &paymentLabels()
{
    static const QHash<QString, const char *> labels = {
        {u"open"_s, QT_TRANSLATE_NOOP("OrderState", "Open")},
        {u"part"_s, QT_TRANSLATE_NOOP("OrderState", "Paid in part")},
        {u"paid"_s, QT_TRANSLATE_NOOP("OrderState", "Paid")},
    };
    return labels;
}

QString quantitiesText(const QMap<int, qint64> &quantities, const QList<OrderLine> &lines)
{
    QStringList out;
    for (auto it = quantities.begin(); it != quantities.end(); ++it) {
        if (it.key() >= 0 && it.key() < lines.size())
            out << u"%1 × %2"_s.arg(QLocale().toString(*it), lines[it.key()].sku);
    }
    return out.join(u", "_s);
}

} // namespace

const QStringList &orderStates()
{
    static const QStringList list = {u"placed"_s,  u"confirmed"_s, u"in_work"_s,  u"part_shipped"_s,
                                     u"shipped"_s, u"done"_s,      u"cancelled"_s};
    return list;
}

const QStringList &paymentStates()
{
    static const QStringList list = {u"open"_s, u"part"_s, u"paid"_s};
    return list;
}

QString orderStateLabel(const QString &state) { return text::label(stateLabels(), state, "OrderState"); }
QString paymentStateLabel(const QString &payment) { return text::label(paymentLabels(), payment, "OrderState"); }

QString orderStateLabel(const Order &order)
{
    return order.onHold ? tr("%1, on hold").arg(orderStateLabel(order.status)) : orderStateLabel(order.status);
}

QStringList nextStates(const Order &order)
{
    static const QStringList beforeShipping = {u"placed"_s, u"confirmed"_s, u"in_work"_s};
    if (order.onHold)
        return {};
    QStringList out;
    if (beforeShipping.contains(order.status))
        out = beforeShipping;
    else if (order.status == u"shipped"_s || order.status == u"done"_s)
        out = {u"shipped"_s, u"done"_s};
    out.removeAll(order.status);
    return out;
}

QString whyNotState(const Order &order, const QString &state)
{
    if (nextStates(order).contains(state))
        return {};
    if (order.onHold)
        return tr("Order %1 is on hold. Release it first.").arg(order.number);
    if (order.status == state)
        return tr("Order %1 has the state ‘%2’ already.").arg(order.number, orderStateLabel(state));
    if (!orderStates().contains(state))
        return tr("‘%1’ is no state of an order. There are: %2.").arg(state.left(60), orderStates().join(u", "_s));
    return tr("Order %1 is ‘%2’: it can't become ‘%3’.").arg(order.number, orderStateLabel(order.status), orderStateLabel(state));
}

QString stateAfter(const Order &order)
{
    qint64 shipped = 0, open = 0;
    for (const OrderLine &line : order.lines) {
        shipped += line.shipped;
        open += line.open();
    }
    if (open == 0)
        return shipped == 0 ? u"cancelled"_s : order.status == u"done"_s ? u"done"_s : u"shipped"_s;
    return shipped > 0 ? u"part_shipped"_s : order.status;
}

bool hasOpenLines(const Order &order)
{
    return std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.open() > 0; });
}

QMap<int, qint64> openQuantities(const Order &order)
{
    QMap<int, qint64> out;
    for (int place = 0; place < order.lines.size(); ++place) {
        if (order.lines[place].open() > 0)
            out.insert(place, order.lines[place].open());
    }
    return out;
}

bool customerMayCancel(const Order &order, qint64 minutes, qint64 now)
{
    if (minutes < 0 || order.status != u"placed"_s || order.onHold)
        return false;
    return minutes == 0 || now - order.placedAt <= minutes * minuteMs;
}

QString orderEventText(const OrderEvent &event, const QList<OrderLine> &lines)
{
    if (event.kind == u"held"_s)
        return tr("Put on hold");
    if (event.kind == u"released"_s)
        return tr("Released");
    if (event.kind == u"payment"_s)
        return tr("Payment: %1").arg(paymentStateLabel(event.value));
    if (event.kind == u"shipped"_s)
        return tr("Shipped: %1").arg(quantitiesText(event.quantities, lines));
    if (event.kind == u"cancelled"_s)
        return tr("Cancelled: %1").arg(quantitiesText(event.quantities, lines));
    return orderStateLabel(event.value);
}

QString orderActorLabel(const QString &actor)
{
    const qsizetype as = actor.indexOf(u" as customer:"_s);
    if (as > 0)
        return tr("%1, on behalf").arg(actor.left(as));
    return actor.startsWith(u"customer:"_s) ? tr("Customer") : actor;
}

} // namespace kontor
