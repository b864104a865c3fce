// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order.h"

#include <QStringList>

namespace kontor {

/// "placed", "confirmed", "in_work", "part_shipped", "shipped", "done", "cancelled", in the order in which they follow each other.
const QStringList &orderStates();
QString orderStateLabel(const QString &state);
/// "open", "part", "paid".
const QStringList &paymentStates();
QString paymentStateLabel(const QString &payment);

/// The state, or that the order is on hold.
QString orderStateLabel(const Order &order);

/// Where staff may set an order from here by itself: on to be confirmed, worked on, done, and back where that was too soon. Shipping and
/// cancelling have acts of their own, which say how many. Empty while it is on hold.
QStringList nextStates(const Order &order);
/// Why this state can't follow; empty when it can.
QString whyNotState(const Order &order, const QString &state);
/// The state that its lines show after something was shipped or cancelled.
QString stateAfter(const Order &order);

/// Something of it can still be shipped or cancelled.
bool hasOpenLines(const Order &order);
/// What may still be cancelled or shipped: all of it.
QMap<int, qint64> openQuantities(const Order &order);

/// Whether its customer may cancel it now; `minutes`: Channel::cancelMinutes.
bool customerMayCancel(const Order &order, qint64 minutes, qint64 now);

/// What happened, in words: "Confirmed", "Shipped: 3 × KT-1001".
QString orderEventText(const OrderEvent &event, const QList<OrderLine> &lines);
/// Who did it, as shown to staff.
QString orderActorLabel(const QString &actor);

} // namespace kontor
