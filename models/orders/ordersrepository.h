// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "orders/order.h"

namespace kontor {

/// Carts and orders of a trade store's customers.
class OrdersRepository
{
public:
    static constexpr qint64 quantityMax = 100'000; ///< of one product in a cart
    static constexpr int cartLinesMax = 500;

    explicit OrdersRepository(Session &session) : m_session(session) {}

    Cart cart(const Buyer &buyer);
    qint64 cartCount(const Buyer &buyer); ///< lines
    /// Locks what is in the cart, until the transaction's end.
    void lockCart(const Buyer &buyer);
    /// Another quantity of a product that is in the cart, sold or no longer; 0 removes the line. False when it is not there (any more).
    /// Throws Invalid for a quantity out of range.
    bool changeCartLine(const Buyer &buyer, const QString &sku, qint64 quantity);
    /// Throws Invalid for a quantity out of range, also with what is there already, and NotFound for a product not sold to the buyer. Who adds
    /// several does so in the order of their ids, so that two who do never wait for each other in a circle.
    void addToCart(const Buyer &buyer, const QString &sku, qint64 quantity);

    /// Places what is in the cart: prices from the buyer's tier, stock checked and taken under a lock. The same key again
    /// answers the order already placed. Throws Invalid (empty cart, addresses) and Conflict (too little stock, naming it; another
    /// cart or other prices than were shown, with both totals; "approval": somebody else must agree first, "blocked": a budget forbids it).
    Order place(const Buyer &buyer, const Checkout &checkout);

    /// By currency, the largest first; cancelled ones count for nothing.
    QList<OrderSum> sumsOf(const QList<qint64> &customerIds);
    /// Newest first; `search` in number, reference, SKU and title. Lines are empty.
    QList<Order> ofCustomer(qint64 channelId, qint64 customerId, const QString &search = {}, int limit = 1000, int skip = 0);
    /// With lines; only if it is this customer's. Throws NotFound.
    Order load(qint64 channelId, qint64 customerId, const QString &number);
    Order load(qint64 channelId, qint64 id); ///< whoever's it is
    qint64 channelOf(qint64 id); ///< throws NotFound

    /// The columns of an order, of `orders o` and `staff s`, and an order that was read by them first.
    static QString columns();
    static Order fromCells(const QVariantList &cells);

    /// Stores an order that was placed elsewhere (sample and migrated data); stock is left alone.
    qint64 insert(const Buyer &buyer, const Order &order, const QString &key, qint64 staffId = 0);

private:
    Order loadWhere(const QString &where, const QVariantList &values);
    Session &m_session;
};

} // namespace kontor
