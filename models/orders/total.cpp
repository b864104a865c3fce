// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/total.h"

namespace kontor {

qint64 lineMinor(qint64 priceMinor, qint64 quantity) { return priceMinor * quantity; }

qint64 leftMinor(const OrderLine &line, qint64 cancelled)
{
    const qint64 left = line.quantity - cancelled;
    if (left <= 0 || line.quantity <= 0)
        return 0;
    // Whole units' price and the rest apart, so that no product of a total and a quantity has to fit 64 bits.
    const qint64 whole = line.totalMinor / line.quantity;
    const qint64 rest = line.totalMinor % line.quantity;
    return whole * left + (2 * rest * left + line.quantity) / (2 * line.quantity);
}

Total totalOf(const QList<OrderLine> &lines)
{
    Total out;
    for (const OrderLine &line : lines) {
        out.orderedMinor += line.totalMinor;
        out.minor += leftMinor(line, line.cancelled);
    }
    out.cancelledMinor = out.orderedMinor - out.minor;
    return out;
}

} // namespace kontor
