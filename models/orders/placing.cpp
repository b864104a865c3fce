// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/placing.h"

#include "activity/activityrepository.h"
#include "base/money.h"
#include "base/text.h"
#include "orders/checkoutoptions.h"
#include "orders/ordersrepository.h"
#include "orders/total.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int referenceMax = 100;
constexpr int noteMax = 2000;

Failure invalid(const QString &why, const QString &field) { return Failure(Error::Kind::Invalid, why, field); }

QString addressText(const CheckoutOptions &options, const QString &key, const QString &field)
{
    for (const AddressOption &one : options.addresses) {
        if (one.key == key)
            return one.text;
    }
    throw invalid(options.addresses.isEmpty() ? tr("There is no address to order to. Ask somebody who looks after your company.")
                  : key.isEmpty()             ? tr("Choose one of the addresses.")
                                  : tr("The address that was chosen is not there for you any more. Choose another one."),
                  field);
}

void chooseAddresses(Order &order, const CheckoutOptions &options, const Checkout &checkout, const QString &company)
{
    order.billingAddress = addressText(options, checkout.billing, u"billing"_s);
    if (checkout.shipping != AddressOption::once() || !options.mayTypeOnce) {
        order.shippingAddress = addressText(options, checkout.shipping, u"shipping"_s);
        return;
    }
    CompanyAddress once;
    static_cast<Address &>(once) = checkout.once;
    once = normalised(once);
    if (const FieldProblems problems = validate(once); !problems.isEmpty())
        throw invalid(problems.first().message, u"once_"_s + problems.first().field);
    order.shippingAddress = orderAddressText(once, company);
}

void choosePayment(Order &order, const CheckoutOptions &options, const Checkout &checkout)
{
    for (const PaymentMethod &one : options.payments) {
        if (one.id != checkout.paymentId)
            continue;
        order.paymentMethod = one.name;
        order.paymentDays = one.days;
        order.paymentNote = one.note;
        order.paymentUrl = one.url;
        return;
    }
    if (options.paymentNeeded && options.payments.isEmpty())
        throw invalid(tr("No way to pay is left for you here. Ask somebody who looks after your company."), u"payment"_s);
    if (options.paymentNeeded)
        throw invalid(tr("Choose how you pay."), u"payment"_s);
}

/// On each line its own, else the order's.
void chooseCostCentres(Order &order, const CheckoutOptions &options, const Checkout &checkout)
{
    QStringList all;
    for (OrderLine &line : order.lines) {
        const qint64 own = options.costCentreByLine ? checkout.lineCostCentres.value(line.productId) : 0;
        const qint64 wanted = own != 0 ? own : checkout.costCentreId;
        const auto found = std::find_if(options.costCentres.begin(), options.costCentres.end(),
                                        [wanted](const CostCentre &one) { return one.id == wanted; });
        if (found != options.costCentres.end()) {
            line.costCentreId = found->id;
            line.costCentre = found->label();
            if (!all.contains(line.costCentre))
                all << line.costCentre;
        } else if (wanted == 0 && options.costCentreNeeded && options.costCentres.isEmpty()) {
            throw invalid(tr("Orders of your company need a cost centre, and none is for you. Ask somebody who looks after your"
                             " company."),
                          u"cost_centre"_s);
        } else if (options.costCentreNeeded || wanted != 0) {
            const QString why = own != 0 ? tr("The cost centre that was chosen for ‘%1’ is not there for you any more. Look at it"
                                              " again.")
                                               .arg(line.title)
                                : wanted != 0
                                    ? tr("The cost centre that was chosen is not there for you any more. Look at it again.")
                                : options.costCentreByLine ? tr("Choose a cost centre for ‘%1’.").arg(line.title)
                                                           : tr("Choose a cost centre.");
            throw invalid(why, u"cost_centre"_s);
        }
    }
    order.costCentre = all.join(u", "_s);
}

} // namespace

Purchase purchaseOf(Session &session, const Buyer &buyer, const Order &order, bool asked)
{
    QList<qint64> products;
    for (const OrderLine &line : order.lines)
        products << line.productId;
    const QHash<qint64, qint64> categories = buyer.companyId > 0 ? categoriesOf(session, products) : QHash<qint64, qint64>();
    Purchase out;
    out.spender = {buyer.channelId, buyer.companyId, buyer.unitId, buyer.customerId, 0, order.currency};
    out.totalMinor = totalOf(order.lines).minor;
    out.shippingAddress = order.shippingAddress;
    out.asked = asked;
    for (const OrderLine &line : order.lines)
        out.lines << Spending{line.productId, categories.value(line.productId), line.costCentreId, line.quantity,
                              line.totalMinor};
    return out;
}

PurchaseCheck previewOf(Session &session, const Buyer &buyer, const Cart &cart, const CheckoutOptions &options,
                        const Checkout &checkout)
{
    Order order;
    order.currency = buyer.currency;
    order.lines = cart.orderLines();
    for (OrderLine &line : order.lines) {
        const qint64 own = options.costCentreByLine ? checkout.lineCostCentres.value(line.productId) : 0;
        line.costCentreId = own != 0 ? own : checkout.costCentreId;
    }
    for (const AddressOption &one : options.addresses) {
        if (one.key == checkout.shipping)
            order.shippingAddress = one.text;
    }
    return checkPurchase(session, purchaseOf(session, buyer, order), false);
}

Order Placing::prepared(const Checkout &checkout)
{
    if (checkout.reference.size() > referenceMax || checkout.note.size() > noteMax)
        throw Failure(Error::Kind::Invalid,
                      tr("The reference has at most %1 characters, the note %2.").arg(referenceMax).arg(noteMax));
    if (text::controlCharacter(checkout.reference) >= 0 || text::controlCharacter(checkout.note, true) >= 0)
        throw Failure(Error::Kind::Invalid, tr("The reference or the note has a character that can't be printed."));

    const CheckoutOptions options = checkoutOptions(m_session, m_buyer, {{}, checkout.onAccount});
    Order order;
    chooseAddresses(order, options, checkout, m_buyer.company);
    choosePayment(order, options, checkout);
    const Cart content = OrdersRepository(m_session).cart(m_buyer);
    if (content.lines.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("The cart is empty."));
    const bool changed = checkout.shown && *checkout.shown != content.asShown();
    if (changed && !checkout.showsPrices)
        throw Failure(Error::Kind::Conflict, tr("The cart or its prices changed since this page was shown. Nothing was ordered. "
                                                "Look at the lines below, and order again."));
    if (changed)
        throw Failure(Error::Kind::Conflict, tr("The cart or its prices changed since this page was shown: the total was %1 and "
                                                "is %2 now. Nothing was ordered. Look at"
                                                " the lines below, and order again.")
                                                 .arg(formatMoney(checkout.shownMinor, content.currency),
                                                      formatMoney(content.totalMinor, content.currency)));
    for (const CartLine &line : content.lines) {
        if (line.offer.priceMinor < 0)
            throw Failure(Error::Kind::Conflict,
                          tr("‘%1’ is no longer sold to you. Remove it from the cart.").arg(line.offer.title));
    }
    order.lines = content.orderLines();
    chooseCostCentres(order, options, checkout);
    order.reference = checkout.reference;
    order.note = checkout.note;
    order.currency = m_buyer.currency;
    order.totalMinor = totalOf(order.lines).minor;
    return order;
}

QString Placing::shortage(const QList<OrderLine> &lines)
{
    QList<OrderLine> byProduct = lines; // locks are taken in one order everywhere, so that orders can't block each other
    std::sort(byProduct.begin(), byProduct.end(),
              [](const OrderLine &a, const OrderLine &b) { return a.productId < b.productId; });
    QString out;
    for (const OrderLine &line : std::as_const(byProduct)) {
        const qint64 stock = m_session
                                 .value(u"SELECT quantity FROM warehouse_stock WHERE warehouse_id = ? AND product_id = ?"_s +
                                            m_session.dialect().forUpdate(),
                                        {m_buyer.warehouseId, line.productId})
                                 .toLongLong();
        if (stock < line.quantity && out.isEmpty())
            out = tr("Only %1 of ‘%2’ are in stock. Change the quantity in the cart.").arg(stock).arg(line.title);
    }
    return out;
}

Order Placing::place(Order order, const QString &key, qint64 staffId, const QList<BudgetUse> &budgets)
{
    if (const QString why = shortage(order.lines); !why.isEmpty())
        throw Failure(Error::Kind::Conflict, why);
    for (const OrderLine &line : std::as_const(order.lines))
        m_session.execute(u"UPDATE warehouse_stock SET quantity = quantity - ? WHERE warehouse_id = ? AND product_id = ?"_s,
                          {line.quantity, m_buyer.warehouseId, line.productId});
    order.stockTaken = true;
    order.totalMinor = totalOf(order.lines).minor;
    order.placedAt = m_session.now();
    order.status = u"placed"_s;
    OrdersRepository orders(m_session);
    const qint64 id = orders.insert(m_buyer, order, key, staffId);
    BudgetLedger(m_session).commit(budgets, id);
    const Order placed = orders.load(m_buyer.channelId, id);
    ActivityRepository(m_session).record(
        u"order"_s, m_buyer.customerId, u"order placed"_s,
        {FieldChange{u"order"_s, {}, placed.number},
         FieldChange{u"total"_s, {}, amountInFiles(order.totalMinor, order.currency) + u' ' + order.currency}},
        m_buyer.channelId, m_buyer.customerId);
    return placed;
}

void Placing::clearCart()
{
    m_session.execute(u"DELETE FROM carts WHERE channel_id = ? AND customer_id = ? AND company_id = ?"_s,
                      {m_buyer.channelId, m_buyer.customerId, m_buyer.companyId});
}

Order OrdersRepository::place(const Buyer &buyer, const Checkout &checkout)
{
    // The cart's lock first: a second submission of the same form waits here and then finds the order.
    // Not the customer's row, which an import may hold for minutes.
    lockCart(buyer);
    const QString placed =
        m_session
            .value(u"SELECT number FROM orders WHERE channel_id = ? AND customer_id = ? AND checkout_key = ?"_s,
                   {buyer.channelId, buyer.customerId, checkout.key})
            .toString();
    if (!placed.isEmpty())
        return load(buyer.channelId, buyer.customerId, placed);
    Placing placing(m_session, buyer);
    const Order order = placing.prepared(checkout);
    const PurchaseCheck check = checkPurchase(m_session, purchaseOf(m_session, buyer, order), true);
    if (!check.blocks.isEmpty())
        throw Failure(Error::Kind::Conflict, check.blocksFor(checkout.showsPrices).join(u' '), u"blocked"_s);
    if (check.needsApproval())
        throw Failure(Error::Kind::Conflict,
                      tr("Somebody else must approve this order: %1 Nothing was ordered.")
                          .arg(reasonTexts(check.reasons, checkout.showsPrices).join(u' ')),
                      u"approval"_s);
    const Order out = placing.place(order, checkout.key, checkout.staffId, check.budgets);
    placing.clearCart();
    return out;
}

} // namespace kontor
