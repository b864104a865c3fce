// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "database/session.h"
#include "orders/order.h"

namespace kontor {

/// The mail that an order was placed, in the transaction that places it.
class OrderConfirmation
{
public:
    explicit OrderConfirmation(Session &session) : m_session(session) {}
    /// Queues it, unless this very order was confirmed before (a form sent twice is one order) or the customer has no address.
    void queue(const Buyer &buyer, const Order &placed);

private:
    Session &m_session;
};

} // namespace kontor
