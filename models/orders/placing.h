// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approvals/purchasecontrol.h"
#include "orders/checkoutoptions.h"
#include "orders/order.h"

namespace kontor {

/// What an order's budgets and rules look at. `asked`: its buyer wants it approved in any case.
Purchase purchaseOf(Session &session, const Buyer &buyer, const Order &order, bool asked = false);

/// What would stand in the way of ordering a cart with what is chosen by now.
PurchaseCheck previewOf(Session &session, const Buyer &buyer, const Cart &cart, const CheckoutOptions &options,
                        const Checkout &checkout);

/// The way from a cart, or from what was agreed to, to an order. In one transaction; cart, budgets and stock are locked in this order everywhere, stock
/// by the products' ids.
class Placing
{
public:
    Placing(Session &session, const Buyer &buyer) : m_session(session), m_buyer(buyer) {}

    /// What the cart and the form say, as an order that is nowhere yet. Locks the cart. Throws Invalid with the field, Conflict (gone, or
    /// another cart or other prices than were shown).
    Order prepared(const Checkout &checkout);
    /// Why the warehouse can't give it now; empty when it can. Locks the stock.
    QString shortage(const QList<OrderLine> &lines);
    /// Takes the stock, books on the budgets, stores it. Throws Conflict for a shortage.
    Order place(Order order, const QString &key, qint64 staffId, const QList<BudgetUse> &budgets);
    void clearCart();

private:
    Session &m_session;
    const Buyer &m_buyer;
};

} // namespace kontor
