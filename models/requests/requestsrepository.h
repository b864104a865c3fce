// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "orders/order.h"
#include "requests/orderrequest.h"

namespace kontor {

/// What somebody decides about a request. A value.
struct Decision
{
    QString verdict; ///< "approve", "decline", "return" (with what to change)
    QString text; ///< needed to decline and return
    QMap<int, qint64> quantities; ///< place of a line → fewer than there are; approving only
};

/// What became of it. A value.
struct DecisionOutcome
{
    OrderRequest request;
    QString order; ///< number of the order that was placed by it
    bool goesOn = false; ///< the next step is theirs as well
};

/// Order requests: sent instead of an order, decided step by step; the last approval places the order. Every change is in the request's history and
/// the activity, moves what budgets have reserved, and mails those concerned. Throws NotFound, Invalid with the field, Conflict (somebody was quicker),
/// Denied (not theirs to decide).
class RequestsRepository
{
public:
    static constexpr int waitingMax = 500; ///< looked through for somebody who decides
    static constexpr int textMax = 1000;

    explicit RequestsRepository(Session &session) : m_session(session) {}

    /// What is in the cart leaves it as a request. The same key again answers the request already sent.
    OrderRequest send(const Buyer &buyer, const Checkout &checkout);
    OrderRequest load(qint64 channelId, qint64 id); ///< with lines and reasons
    OrderRequest ofNumber(qint64 channelId, qint64 companyId, const QString &number);
    qint64 channelOf(qint64 id); ///< throws NotFound
    qint64 orderOf(const OrderRequest &request); ///< the order that came of it; 0: none
    QList<RequestEvent> history(qint64 channelId, qint64 id);
    void addReasons(QList<OrderRequest> &requests); ///< of one trade store

    /// By somebody of the company, in person. `rowVersion`: of what they looked at; another one is a Conflict. 0: whatever it is now.
    DecisionOutcome decide(qint64 channelId, qint64 id, qint64 rowVersion, qint64 customerId, const Decision &decision);
    /// By who asked, to those who decide now; or by who decides any of it, now or another time, to who asked. Of one that is open.
    void comment(qint64 channelId, qint64 id, qint64 customerId, const QString &text);
    /// By who asked: of one that is open.
    void withdraw(qint64 channelId, qint64 id, const QString &text = {});
    /// By who asked: a returned one, as it is or with fewer, at today's prices.
    OrderRequest sendAgain(qint64 channelId, qint64 id, const QString &text, const QMap<int, qint64> &quantities);
    /// By who asked: one that was approved and not in stock, as it is or with fewer. Answers the order's number; empty: still not in stock.
    QString orderNow(qint64 channelId, qint64 id, const QMap<int, qint64> &quantities);
    /// By who asked: what is still sold goes into the cart, and an open request is withdrawn. Answers how many lines.
    int intoCart(qint64 channelId, qint64 id);

    // What time does, see RequestTimes. Each tells those concerned; false where somebody else did it meanwhile.
    bool end(qint64 channelId, qint64 id, const QString &state); ///< "expired" or "withdrawn"
    bool remind(qint64 channelId, qint64 id);
    bool escalate(qint64 channelId, qint64 id, int level);

private:
    OrderRequest locked(qint64 channelId, qint64 id, qint64 rowVersion = 0);
    OrderRequest needOpen(qint64 channelId, qint64 id);
    OrderRequest needState(qint64 channelId, qint64 id, const QStringList &states);
    void storeState(OrderRequest &request);
    void storeLines(const OrderRequest &request, bool isNew);
    void storeReasons(const OrderRequest &request, bool isNew);
    void note(const OrderRequest &request, const QString &kind, const QString &text = {}, bool withTotal = false);
    void reserve(const OrderRequest &request);
    void close(OrderRequest &request, const QString &state, const QString &text);
    void reduce(OrderRequest &request, const QMap<int, qint64> &quantities);
    void reduceAndReserve(OrderRequest &request, const QMap<int, qint64> &quantities);
    static QString checkedRequestText(const QString &text, bool needed);
    /// Takes today's prices; false where something is not sold any more.
    bool reprice(OrderRequest &request, const Buyer &buyer);
    OrderRequest requestOf(const Buyer &buyer, const Order &order, const Checkout &checkout);
    void judge(OrderRequest &request, const Buyer &buyer, bool showsPrices);
    void waitAgain(OrderRequest &request, const Buyer &buyer);
    void agree(OrderRequest &request, const QString &text, DecisionOutcome &out);
    void finish(OrderRequest &request, DecisionOutcome &out);
    void startWaiting(OrderRequest &request);
    QString place(OrderRequest &request, const Buyer &buyer);
    void tellApprovers(const OrderRequest &request, bool again, const QString &text = {});
    void tellBuyer(const OrderRequest &request, const QString &text);
    Buyer buyerOf(const OrderRequest &request);

    Session &m_session;
    QString m_standsFor; ///< of the decision under way
};

} // namespace kontor
