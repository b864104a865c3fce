// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "orders/order.h"

#include <optional>

namespace kontor {

/// An order as somebody saw it, so that nobody acts on what it was before. A value.
struct OrderKey
{
    qint64 channelId = 0, id = 0;
    qint64 rowVersion = 0; ///< 0: however it is now
};

/// Moves placed orders on. Each act is one transaction with its entry in the order's history and in the activity; the order's row is locked first,
/// then stock in the order of products. Throws NotFound, Conflict (somebody else was quicker; it can't follow from the state) and Invalid.
class OrderWork
{
public:
    static constexpr int reasonMax = 500; ///< characters

    explicit OrderWork(Session &session) : m_session(session) {}

    Order setState(const OrderKey &key, const QString &state, const QString &reason = {});
    Order setHold(const OrderKey &key, bool hold, const QString &reason = {});
    Order setPayment(const OrderKey &key, const QString &payment);
    /// `quantities`: place of a line → how many; empty: all that is open.
    Order ship(const OrderKey &key, const QMap<int, qint64> &quantities = {}, const QString &reason = {});
    /// Gives back to the warehouse what the order took from it. What was shipped can't be cancelled. Staff say why.
    Order cancel(const OrderKey &key, const QMap<int, qint64> &quantities, const QString &reason);
    /// The same by its customer, while the trade store lets them: `minutes` as Channel::cancelMinutes.
    Order cancelOwn(const OrderKey &key, qint64 customerId, const QMap<int, qint64> &quantities, qint64 minutes);
    /// To that state by whichever of these leads there; `quantities` for what is shipped or cancelled.
    Order bring(const OrderKey &key, const QString &state, const QMap<int, qint64> &quantities, const QString &reason);

    QList<OrderEvent> history(qint64 channelId, qint64 orderId); ///< oldest first
    /// Mails the customer what the order is now. False where they have no address, or there is nothing to tell.
    bool tell(const Order &order, const QString &reason);

private:
    Order locked(const OrderKey &key);
    Order cancelLines(Order order, const QMap<int, qint64> &quantities, const QString &reason);
    void giveBack(const Order &order, int place, qint64 quantity);
    Order written(const Order &before, const Order &after, OrderEvent event);

    Session &m_session;
    std::optional<bool> m_byFunction; ///< kontor_cancel_line() is ours to call; not asked yet: nothing
};

} // namespace kontor
