// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsrepository.h"

#include "base/money.h"
#include "base/text.h"
#include "budgets/budgetledger.h"
#include "catalogue/cataloguerepository.h"
#include "companies/membership.h"
#include "orders/ordersrepository.h"
#include "orders/placing.h"
#include "orders/total.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

QString searchText(const OrderRequest &request)
{
    QStringList out{text::folded(request.number), text::folded(request.reference), text::folded(request.person)};
    for (const RequestLine &line : request.lines)
        out << text::folded(line.sku) << text::folded(line.title);
    return out.join(u'\n');
}

qint64 totalOfLines(const OrderRequest &request) { return totalOf(request.asOrder().lines).minor; }

} // namespace

Buyer RequestsRepository::buyerOf(const OrderRequest &request)
{
    Buyer out = CatalogueRepository(m_session).buyer(request.channelId, request.customerId, request.companyId);
    if (out.companyId != request.companyId)
        throw Failure(Error::Kind::Conflict, tr("%1 does not belong to the company any more.").arg(request.person));
    out.unitId = request.unitId; // those of the request, wherever they work now
    out.unit = request.unit;
    return out;
}

/// What must be approved by today's rules; what they do not ask for was asked for by itself. Refused where nobody can decide it.
void RequestsRepository::judge(OrderRequest &request, const Buyer &buyer, bool showsPrices)
{
    if (request.id > 0)
        BudgetLedger(m_session).release(request.channelId, request.id); // what it has reserved does not count against it
    const PurchaseCheck check = checkPurchase(m_session, purchaseOf(m_session, buyer, request.asOrder()), true);
    if (!check.blocks.isEmpty())
        throw Failure(Error::Kind::Conflict, check.blocksFor(showsPrices).join(u' '), u"blocked"_s);
    request.reasons = check.reasons;
    if (request.reasons.isEmpty()) {
        request.reasons.emplaceBack();
        request.reasons.last().kind = u"asked"_s;
    }
    const Approvers approvers(m_session, request.channelId, request.companyId);
    for (const ApprovalReason &reason : std::as_const(request.reasons)) {
        if (approvers.ableTo(reason, request.asCase()).isEmpty())
            throw Failure(Error::Kind::Conflict,
                          tr("Nobody of your company can approve this now. Ask somebody who looks after your company."),
                          u"blocked"_s);
    }
    request.step = request.reasons.front().step;
}

/// Once more from the first step, at the prices that its lines have.
void RequestsRepository::waitAgain(OrderRequest &request, const Buyer &buyer)
{
    ++request.round;
    judge(request, buyer, false);
    startWaiting(request);
    storeLines(request, false);
    storeReasons(request, true);
    storeState(request);
    reserve(request);
}

void RequestsRepository::startWaiting(OrderRequest &request)
{
    const qint64 days = m_session.value(u"SELECT request_days FROM channels WHERE id = ?"_s, {request.channelId}).toLongLong();
    request.state = u"waiting"_s;
    request.waitingSince = m_session.now();
    request.expiresAt = m_session.now() + std::max<qint64>(1, days) * dayMs;
    request.escalation = 0;
    if (request.id > 0)
        m_session.execute(u"UPDATE order_requests SET reminded_at = 0 WHERE channel_id = ? AND id = ?"_s,
                          {request.channelId, request.id});
}

void RequestsRepository::reserve(const OrderRequest &request)
{
    BudgetLedger ledger(m_session);
    ledger.release(request.channelId, request.id);
    const PurchaseCheck check = checkPurchase(m_session, purchaseOf(m_session, buyerOf(request), request.asOrder()), true);
    ledger.reserve(check.budgets, request.id, request.round);
}

/// What is asked for, as it is stored once it has a number.
OrderRequest RequestsRepository::requestOf(const Buyer &buyer, const Order &order, const Checkout &checkout)
{
    OrderRequest out;
    out.channelId = buyer.channelId;
    out.companyId = buyer.companyId;
    out.unitId = buyer.unitId;
    out.customerId = buyer.customerId;
    out.currency = order.currency;
    out.totalMinor = order.totalMinor;
    out.reference = order.reference;
    out.note = order.note;
    out.why = checkedRequestText(checkout.why, false);
    out.billingAddress = order.billingAddress;
    out.shippingAddress = order.shippingAddress;
    out.paymentMethod = order.paymentMethod;
    out.paymentNote = order.paymentNote;
    out.paymentUrl = order.paymentUrl;
    out.paymentDays = order.paymentDays;
    out.costCentre = order.costCentre;
    out.company = buyer.company;
    out.unit = buyer.unit;
    out.staffId = checkout.staffId;
    for (const CompanyUser &user :
         MembershipRepository(m_session).read(u"u.channel_id = ? AND u.company_id = ? AND u.customer_id = ?"_s,
                                              {buyer.channelId, buyer.companyId, buyer.customerId})) {
        out.userId = user.id;
        out.person = user.person();
    }
    for (const OrderLine &line : order.lines)
        out.lines << RequestLine{line.productId, line.sku,        line.title,      line.unit,         line.quantity,
                                 line.quantity,  line.priceMinor, line.priceMinor, line.costCentreId, line.costCentre};
    return out;
}

OrderRequest RequestsRepository::send(const Buyer &buyer, const Checkout &checkout)
{
    OrdersRepository(m_session).lockCart(buyer);
    const QVariant sent =
        m_session.value(u"SELECT id FROM order_requests WHERE channel_id = ? AND customer_id = ? AND checkout_key = ?"_s,
                        {buyer.channelId, buyer.customerId, checkout.key});
    if (sent.isValid())
        return load(buyer.channelId, sent.toLongLong());
    const Access access = MembershipRepository(m_session).accessOf(buyer.channelId, buyer.customerId, buyer.companyId);
    if (buyer.companyId <= 0 || access.companyId != buyer.companyId || !access.may(u"ask"_s))
        throw Failure(Error::Kind::Denied, tr("You may not ask for approval. Your administrators can change that."));
    Placing placing(m_session, buyer);
    const Order order = placing.prepared(checkout);
    OrderRequest out = requestOf(buyer, order, checkout);
    judge(out, buyer, checkout.showsPrices);
    startWaiting(out);
    out.sentAt = m_session.now();
    out.id = m_session.insert(
        u"INSERT INTO order_requests (channel_id, company_id, unit_id, customer_id, user_id, step, currency, total_minor,"
        " reference, note, why, billing_address, shipping_address, payment_method, payment_days, payment_note, payment_url,"
        " cost_centre, company, unit, person, staff_id, checkout_key, sent_at, waiting_since, expires_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {out.channelId,
         out.companyId,
         out.unitId,
         out.customerId,
         out.userId,
         out.step,
         out.currency,
         out.totalMinor,
         out.reference,
         out.note,
         out.why,
         out.billingAddress,
         out.shippingAddress,
         out.paymentMethod,
         out.paymentDays,
         out.paymentNote,
         out.paymentUrl,
         out.costCentre,
         out.company,
         out.unit,
         out.person,
         out.staffId > 0 ? QVariant(out.staffId) : QVariant(QMetaType(QMetaType::LongLong)),
         checkout.key,
         out.sentAt,
         out.waitingSince,
         out.expiresAt});
    out.number = u"A%1"_s.arg(out.id, 7, 10, QLatin1Char('0'));
    m_session.execute(u"UPDATE order_requests SET number = ?, search_text = ? WHERE channel_id = ? AND id = ?"_s,
                      {out.number, searchText(out), out.channelId, out.id});
    storeLines(out, true);
    storeReasons(out, true);
    reserve(out);
    placing.clearCart();
    note(out, u"sent"_s, out.why, true);
    tellApprovers(out, false);
    return load(out.channelId, out.id);
}

bool RequestsRepository::reprice(OrderRequest &request, const Buyer &buyer)
{
    QList<qint64> products;
    for (const RequestLine &line : std::as_const(request.lines))
        products << line.productId;
    const QHash<qint64, Offer> offers = CatalogueRepository(m_session).offersOf(buyer, products);
    for (RequestLine &line : request.lines) {
        if (line.quantity > 0 && !offers.contains(line.productId))
            return false;
        line.priceMinor = offers.value(line.productId).priceMinor;
    }
    request.totalMinor = totalOfLines(request);
    return true;
}

void RequestsRepository::withdraw(qint64 channelId, qint64 id, const QString &text)
{
    OrderRequest request = needOpen(channelId, id);
    close(request, u"withdrawn"_s, checkedRequestText(text, false));
}

OrderRequest RequestsRepository::sendAgain(qint64 channelId, qint64 id, const QString &text, const QMap<int, qint64> &quantities)
{
    OrderRequest request = needState(channelId, id, {u"returned"_s});
    const QString said = checkedRequestText(text, false);
    reduce(request, quantities);
    const Buyer buyer = buyerOf(request);
    const QList<RequestLine> before = request.lines;
    if (!reprice(request, buyer))
        throw Failure(Error::Kind::Conflict,
                      tr("Something of it is no longer sold to you. Set its quantity to 0, or put the rest into the cart."),
                      u"quantity"_s);
    for (qsizetype i = 0; i < request.lines.size(); ++i)
        request.lines[i].askedPriceMinor = before[i].priceMinor;
    waitAgain(request, buyer);
    note(request, u"sent_again"_s, said, true);
    tellApprovers(request, false, said);
    return load(channelId, id);
}

QString RequestsRepository::orderNow(qint64 channelId, qint64 id, const QMap<int, qint64> &quantities)
{
    OrderRequest request = needState(channelId, id, {u"blocked"_s});
    reduceAndReserve(request, quantities);
    return place(request, buyerOf(request));
}

int RequestsRepository::intoCart(qint64 channelId, qint64 id)
{
    OrderRequest request = locked(channelId, id);
    if (request.state == u"ordered"_s)
        throw Failure(Error::Kind::Conflict, tr("The request %1 was ordered.").arg(request.number));
    const Buyer buyer = buyerOf(request);
    QList<RequestLine> lines = request.lines;
    std::sort(lines.begin(), lines.end(), [](const RequestLine &a, const RequestLine &b) { return a.productId < b.productId; });
    const QHash<qint64, Offer> offers = CatalogueRepository(m_session).offersOf(buyer, [&lines] {
        QList<qint64> out;
        for (const RequestLine &line : std::as_const(lines))
            out << line.productId;
        return out;
    }());
    int added = 0;
    for (const RequestLine &line : std::as_const(lines)) {
        if (line.askedQuantity <= 0 || !offers.contains(line.productId))
            continue;
        OrdersRepository(m_session).addToCart(buyer, offers.value(line.productId).sku, line.askedQuantity);
        ++added;
    }
    if (request.isOpen())
        close(request, u"withdrawn"_s, {});
    return added;
}

bool RequestsRepository::end(qint64 channelId, qint64 id, const QString &state)
{
    OrderRequest request = locked(channelId, id);
    if (!request.isOpen() || (state == u"expired"_s && request.expiresAt > m_session.now()))
        return false;
    close(request, state, {});
    return true;
}

bool RequestsRepository::remind(qint64 channelId, qint64 id)
{
    if (m_session.execute(u"UPDATE order_requests SET reminded_at = ? WHERE channel_id = ? AND id = ? AND reminded_at = 0"
                          " AND state = 'waiting'"_s,
                          {m_session.now(), channelId, id}) == 0)
        return false;
    const OrderRequest request = load(channelId, id);
    note(request, u"reminded"_s);
    tellApprovers(request, true);
    return true;
}

bool RequestsRepository::escalate(qint64 channelId, qint64 id, int level)
{
    if (m_session.execute(u"UPDATE order_requests SET escalation = ?, reminded_at = ?"
                          " WHERE channel_id = ? AND id = ? AND escalation < ? AND state = 'waiting'"_s,
                          {level, m_session.now(), channelId, id, level}) == 0)
        return false;
    const OrderRequest request = load(channelId, id);
    note(request, u"escalated"_s);
    tellApprovers(request, true);
    return true;
}

} // namespace kontor
