// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <optional>

namespace kontor {

struct OrderLine
{
    qint64 productId = 0;
    QString sku, title, unit;
    qint64 quantity = 0;
    qint64 priceMinor = 0;
    qint64 totalMinor = 0;
};

/// A placed order. A value.
struct Order
{
    qint64 id = 0;
    QString number, reference, note, status, currency;
    qint64 totalMinor = 0;
    QString billingAddress, shippingAddress;
    QString staff; ///< login of the staff member who placed it on behalf of the customer; empty otherwise
    qint64 placedAt = 0;
    QList<OrderLine> lines; ///< only when asked for
};

/// Orders of one currency together.
struct OrderSum
{
    QString currency;
    qint64 orders = 0, totalMinor = 0;
};

struct CartLine
{
    Offer offer; ///< priceMinor -1: no longer sold to this buyer
    qint64 quantity = 0;
};
struct Cart
{
    QList<CartLine> lines;
    qint64 totalMinor = 0;
    QString currency;
    /// Products, quantities and prices as one text, for a form to carry: what was shown is what is ordered.
    QString asShown() const;
};

/// What the checkout page sends. Prices are never taken from it, but compared with it.
struct Checkout
{
    qint64 billingAddressId = 0;
    qint64 shippingAddressId = 0;
    QString reference;
    QString note;
    QString key; ///< made by the form, so that a form sent twice places one order
    qint64 staffId = 0;
    std::optional<QString> shown = {}; ///< Cart::asShown() of the page; nothing: nobody saw one
    qint64 shownMinor = 0; ///< its total
};

} // namespace kontor
