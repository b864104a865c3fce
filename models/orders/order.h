// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address.h"
#include "catalogue/catalogue.h"

#include <optional>

namespace kontor {

/// A line of an order. Quantity, price and total are what was ordered; what became of it stands beside.
struct OrderLine
{
    qint64 productId = 0;
    QString sku, title, unit;
    qint64 quantity = 0;
    qint64 priceMinor = 0;
    qint64 totalMinor = 0;
    qint64 cancelled = 0;
    qint64 shipped = 0;
    qint64 costCentreId = 0; ///< that it is booked on; 0: on none
    QString costCentre = {}; ///< what that was called then

    qint64 left() const { return quantity - cancelled; } ///< what is still wanted, shipped or not
    qint64 open() const { return quantity - cancelled - shipped; } ///< can be shipped or cancelled
};

/// A placed order. A value.
struct Order
{
    qint64 id = 0;
    QString number, reference, note;
    QString status = QStringLiteral("placed"); ///< one of orderStates()
    QString currency;
    qint64 totalMinor = 0; ///< as ordered
    QString billingAddress, shippingAddress;
    QString staff; ///< login of the staff member who placed it on behalf of the customer; empty otherwise
    qint64 placedAt = 0;
    qint64 channelId = 0, customerId = 0;
    bool onHold = false;
    QString payment = QStringLiteral("open"); ///< one of paymentStates()
    qint64 cancelledMinor = 0; ///< of the total
    bool stockTaken = false; ///< the warehouse was charged
    qint64 warehouseId = 0;
    qint64 rowVersion = 0;
    qint64 companyId = 0, unitId = 0; ///< for whom it was placed; 0: for nobody but the customer
    QString company = {}, unit = {}; ///< what those were called then
    QString paymentMethod = {}; ///< what it was called then; empty where the trade store had none
    qint64 paymentDays = 0;
    QString paymentNote = {}, paymentUrl = {}; ///< what buyers were told of it
    QString costCentre = {}; ///< of all lines, each once
    QList<OrderLine> lines = {}; ///< only when asked for

    qint64 dueMinor() const { return totalMinor - cancelledMinor; } ///< what it comes to now
};

/// A thing that happened to an order. A value.
struct OrderEvent
{
    qint64 at = 0;
    QString actor = {}; ///< a login, "customer:ID", or "LOGIN as customer:ID"
    QString kind = {}; ///< "state", "held", "released", "payment", "shipped", "cancelled"
    QString value = {}, before = {}; ///< states
    QString reason = {};
    QMap<int, qint64> quantities = {}; ///< place of a line → how many were shipped or cancelled
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
    /// What would be ordered; lines that are no longer sold have no price and count for nothing.
    QList<OrderLine> orderLines() const;
    /// A mark of products, quantities and prices, for a form to carry: what was shown is what is ordered. Tells no price.
    QString asShown() const;
};

/// What the checkout page sends. Prices are never taken from it, but compared with it.
struct Checkout
{
    QString billing = {}, shipping = {}; ///< keys of AddressOption
    Address once = {}; ///< what was typed for this order alone; where `shipping` is AddressOption::once()
    qint64 paymentId = 0;
    qint64 costCentreId = 0; ///< of the order, or of lines that have none in `lineCostCentres`
    QHash<qint64, qint64> lineCostCentres = {}; ///< by product
    QString reference = {};
    QString note = {};
    QString key = {}; ///< made by the form, so that a form sent twice places one order
    qint64 staffId = 0;
    std::optional<QString> shown = {}; ///< Cart::asShown() of the page; nothing: nobody saw one
    qint64 shownMinor = 0; ///< its total
    bool onAccount = true; ///< whoever orders may pay so
    bool showsPrices = true; ///< to whoever orders: else no answer names an amount
    QString why = {}; ///< of a request: what is said to those who approve
};

} // namespace kontor
