// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order.h"

namespace kontor {

/// What lines come to, in minor units of their currency.
struct Total
{
    qint64 orderedMinor = 0;
    qint64 cancelledMinor = 0;
    qint64 minor = 0; ///< what is to be paid: ordered without cancelled
};

/// The one sum that carts, checkouts, orders and papers show. A line that was partly cancelled keeps its share of its own total, rounded half up, so
/// that a total that was agreed on (a discount) is shared by what is left and all parts together are the whole.
Total totalOf(const QList<OrderLine> &lines);
/// What is left of a line after cancelling `cancelled` of it.
qint64 leftMinor(const OrderLine &line, qint64 cancelled);
/// A new line's total.
qint64 lineMinor(qint64 priceMinor, qint64 quantity);

} // namespace kontor
