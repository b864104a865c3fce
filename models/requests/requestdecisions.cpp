// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody decides about an order request, and what comes of it.
#include "base/money.h"
#include "base/text.h"
#include "budgets/budgetledger.h"
#include "catalogue/catalogue.h"
#include "orders/placing.h"
#include "orders/total.h"
#include "requests/requestsrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString RequestsRepository::checkedRequestText(const QString &text, bool needed)
{
    const QString out = text::normalised(text.trimmed());
    if (out.isEmpty() && needed)
        throw Failure(Error::Kind::Invalid, tr("Say why."), u"text"_s);
    if (out.size() > RequestsRepository::textMax)
        throw Failure(Error::Kind::Invalid, tr("At most %1 characters.").arg(RequestsRepository::textMax), u"text"_s);
    if (text::controlCharacter(out, true) >= 0)
        throw Failure(Error::Kind::Invalid, tr("There is a character that can't be printed."), u"text"_s);
    return out;
}

void RequestsRepository::reduce(OrderRequest &request, const QMap<int, qint64> &quantities)
{
    QStringList what;
    for (auto it = quantities.begin(); it != quantities.end(); ++it) {
        if (it.key() < 0 || it.key() >= request.lines.size())
            throw Failure(Error::Kind::Invalid, tr("The request has no line %1.").arg(it.key() + 1), u"quantity"_s);
        RequestLine &line = request.lines[it.key()];
        if (*it == line.quantity)
            continue;
        if (*it < 0 || *it > line.quantity)
            throw Failure(Error::Kind::Invalid,
                          tr("Of ‘%1’ %2 were asked for: write fewer, or 0.").arg(line.title).arg(line.quantity), u"quantity"_s);
        what << u"%1: %2 → %3"_s.arg(line.sku).arg(line.quantity).arg(*it);
        line.quantity = *it;
    }
    if (what.isEmpty())
        return;
    if (request.asOrder().lines.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("Nothing would be left. Decline or withdraw the request instead."), u"quantity"_s);
    request.totalMinor = totalOf(request.asOrder().lines).minor;
    ++request.round;
    storeLines(request, false);
    note(request, u"reduced"_s, what.join(u", "_s), true);
}

void RequestsRepository::reduceAndReserve(OrderRequest &request, const QMap<int, qint64> &quantities)
{
    const qint64 round = request.round;
    reduce(request, quantities);
    if (request.round != round)
        reserve(request);
}

/// In whose places somebody decides, unless it is in their own.
static QString placesOf(const QHash<int, QList<Approver>> &theirs, qint64 customerId)
{
    QStringList out;
    for (const QList<Approver> &places : theirs) {
        for (const Approver &one : places) {
            if (one.user.customerId == customerId)
                return {};
            if (!out.contains(one.user.person()))
                out << one.user.person();
        }
    }
    out.sort();
    return out.join(u", "_s);
}

DecisionOutcome RequestsRepository::decide(qint64 channelId, qint64 id, qint64 rowVersion, qint64 customerId,
                                           const Decision &decision)
{
    OrderRequest request = locked(channelId, id, rowVersion);
    if (request.state != u"waiting"_s)
        throw Failure(
            Error::Kind::Conflict,
            tr("The request %1 is ‘%2’ by now. Nothing was done.").arg(request.number, requestStateLabel(request.state)));
    const Approvers approvers(m_session, channelId, request.companyId);
    QHash<int, QList<Approver>> theirs; // by place among the reasons
    for (int i = 0; i < request.reasons.size(); ++i) {
        const ApprovalReason &reason = request.reasons[i];
        const QList<Approver> places = approvers.inPlaceOf(customerId, reason, request.asCase());
        if (reason.step == request.step && !places.isEmpty())
            theirs.insert(i, places);
    }
    if (theirs.isEmpty())
        throw Failure(Error::Kind::Denied, customerId == request.customerId
                                               ? tr("Nobody decides what they asked for themselves.")
                                               : tr("This request is not yours to decide (any more)."));
    m_standsFor = placesOf(theirs, customerId);
    const bool approves = decision.verdict == u"approve"_s;
    const QString text = checkedRequestText(decision.text, !approves);
    DecisionOutcome out;
    if (decision.verdict == u"decline"_s) {
        close(request, u"declined"_s, text);
    } else if (decision.verdict == u"return"_s) {
        request.state = u"returned"_s;
        storeState(request);
        BudgetLedger(m_session).release(channelId, id);
        note(request, u"returned"_s, text);
        tellBuyer(request, text);
    } else if (approves) {
        reduceAndReserve(request, decision.quantities);
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            ApprovalReason &reason = request.reasons[it.key()];
            for (const Approver &one : *it)
                reason.agreedIds << one.user.id;
            reason.settled = approvers.isEnough(reason, request.asCase());
        }
        agree(request, text, out);
    } else {
        throw Failure(Error::Kind::Invalid, tr("‘%1’ is no decision.").arg(decision.verdict.left(60)), u"verdict"_s);
    }
    m_standsFor.clear();
    out.request = load(channelId, id);
    for (const ApprovalReason &reason : std::as_const(out.request.reasons))
        out.goesOn = out.goesOn || (out.request.state == u"waiting"_s && reason.step == out.request.step &&
                                    !approvers.inPlaceOf(customerId, reason, out.request.asCase()).isEmpty());
    return out;
}

void RequestsRepository::comment(qint64 channelId, qint64 id, qint64 customerId, const QString &text)
{
    const OrderRequest request = needOpen(channelId, id);
    const bool mine = request.customerId == customerId;
    if (!mine && !Approvers(m_session, channelId, request.companyId).decidesAny(customerId, request.reasons, request.asCase()))
        throw Failure(Error::Kind::Denied, tr("This request is not yours to decide (any more)."));
    const QString said = checkedRequestText(text, false);
    if (said.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("Write what you want to say."), u"text"_s);
    note(request, u"comment"_s, said);
    if (mine)
        tellApprovers(request, false, said);
    else
        tellBuyer(request, said);
}

/// To the next step, or to the order.
void RequestsRepository::agree(OrderRequest &request, const QString &text, DecisionOutcome &out)
{
    storeReasons(request, false);
    const auto open =
        std::find_if(request.reasons.begin(), request.reasons.end(), [](const ApprovalReason &one) { return !one.settled; });
    if (open == request.reasons.end()) {
        note(request, u"approved"_s, text, true);
        finish(request, out);
        return;
    }
    const bool isNext = open->step != request.step;
    if (isNext) {
        request.step = open->step;
        startWaiting(request);
    }
    storeState(request);
    note(request, u"agreed"_s, text, true);
    if (isNext) // those of the same step were told when it began
        tellApprovers(request, false);
}

/// All agreed: at today's prices it is ordered, unless it became dearer than was agreed to, is not in stock, or is not sold any more.
void RequestsRepository::finish(OrderRequest &request, DecisionOutcome &out)
{
    const Buyer buyer = buyerOf(request);
    const qint64 agreed = request.totalMinor;
    const QList<RequestLine> before = request.lines;
    if (!reprice(request, buyer)) {
        request.lines = before;
        request.totalMinor = agreed;
        request.state = u"returned"_s;
        storeState(request);
        BudgetLedger(m_session).release(request.channelId, request.id);
        note(request, u"gone"_s);
        tellBuyer(request, {});
        return;
    }
    constexpr qint64 hundred = 100;
    const qint64 tolerance =
        m_session.value(u"SELECT request_tolerance FROM channels WHERE id = ?"_s, {request.channelId}).toLongLong();
    const bool dearer =
        request.currency != buyer.currency || double(request.totalMinor) * hundred > double(agreed) * double(hundred + tolerance);
    if (dearer) {
        request.currency = buyer.currency;
        for (qsizetype i = 0; i < request.lines.size(); ++i)
            request.lines[i].askedPriceMinor = before[i].priceMinor;
        waitAgain(request, buyer);
        note(request, u"dearer"_s,
             formatMoney(agreed, request.currency) + u" → "_s + formatMoney(request.totalMinor, request.currency), true);
        tellApprovers(request, false);
        return;
    }
    storeLines(request, false);
    out.order = place(request, buyer);
}

/// The order's number; empty where the warehouse can't give it: then it waits for its buyer.
QString RequestsRepository::place(OrderRequest &request, const Buyer &buyer)
{
    Placing placing(m_session, buyer);
    const Order order = request.asOrder();
    BudgetLedger ledger(m_session);
    const PurchaseCheck check = checkPurchase(m_session, purchaseOf(m_session, buyer, order), true);
    if (const QString why = placing.shortage(order.lines); !why.isEmpty()) {
        const bool news = request.state != u"blocked"_s;
        request.state = u"blocked"_s;
        storeState(request);
        if (news) {
            note(request, u"blocked"_s, why);
            tellBuyer(request, why);
        }
        return {};
    }
    ledger.release(request.channelId, request.id);
    const Order placed = placing.place(order, u"request:%1"_s.arg(request.id), request.staffId, check.budgets);
    request.state = u"ordered"_s;
    request.closedAt = m_session.now();
    storeState(request);
    m_session.execute(u"UPDATE order_requests SET order_id = ? WHERE channel_id = ? AND id = ?"_s,
                      {placed.id, request.channelId, request.id});
    request.order = placed.number;
    note(request, u"ordered"_s, placed.number, true);
    tellBuyer(request, {});
    return placed.number;
}

void RequestsRepository::close(OrderRequest &request, const QString &state, const QString &text)
{
    request.state = state;
    request.closedAt = m_session.now();
    storeState(request);
    BudgetLedger(m_session).release(request.channelId, request.id);
    note(request, state, text);
    if (state != u"withdrawn"_s)
        tellBuyer(request, text);
}

} // namespace kontor
