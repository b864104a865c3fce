// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a cart to an order.
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
    if (checkout.reference.size() > referenceMax || checkout.note.size() > noteMax)
        throw Failure(Error::Kind::Invalid,
                      tr("The reference has at most %1 characters, the note %2.").arg(referenceMax).arg(noteMax));
    if (text::controlCharacter(checkout.reference) >= 0 || text::controlCharacter(checkout.note, true) >= 0)
        throw Failure(Error::Kind::Invalid, tr("The reference or the note has a character that can't be printed."));

    const CheckoutOptions options = checkoutOptions(m_session, buyer, {{}, checkout.onAccount});
    Order order;
    chooseAddresses(order, options, checkout, buyer.company);
    choosePayment(order, options, checkout);
    const Cart content = cart(buyer);
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
    QList<CartLine> byProduct = content.lines; // locks are taken in one order everywhere, so that orders can't block each other
    std::sort(byProduct.begin(), byProduct.end(),
              [](const CartLine &a, const CartLine &b) { return a.offer.productId < b.offer.productId; });
    for (const CartLine &line : byProduct) {
        if (line.offer.priceMinor < 0)
            throw Failure(Error::Kind::Conflict,
                          tr("‘%1’ is no longer sold to you. Remove it from the cart.").arg(line.offer.title));
        const qint64 stock = m_session
                                 .value(u"SELECT quantity FROM warehouse_stock WHERE warehouse_id = ? AND product_id = ?"_s +
                                            m_session.dialect().forUpdate(),
                                        {buyer.warehouseId, line.offer.productId})
                                 .toLongLong();
        if (stock < line.quantity)
            throw Failure(Error::Kind::Conflict,
                          tr("Only %1 of ‘%2’ are in stock. Change the quantity in the cart.").arg(stock).arg(line.offer.title));
        m_session.execute(u"UPDATE warehouse_stock SET quantity = quantity - ? WHERE warehouse_id = ? AND product_id = ?"_s,
                          {line.quantity, buyer.warehouseId, line.offer.productId});
    }
    order.lines = content.orderLines();
    chooseCostCentres(order, options, checkout);
    order.stockTaken = true;
    order.reference = checkout.reference;
    order.note = checkout.note;
    order.currency = buyer.currency;
    order.totalMinor = totalOf(order.lines).minor;
    order.placedAt = m_session.now();
    order.status = u"placed"_s;
    insert(buyer, order, checkout.key, checkout.staffId);
    m_session.execute(u"DELETE FROM carts WHERE channel_id = ? AND customer_id = ? AND company_id = ?"_s,
                      {buyer.channelId, buyer.customerId, buyer.companyId});
    const QString number =
        m_session.value(u"SELECT number FROM orders WHERE channel_id = ? AND checkout_key = ?"_s, {buyer.channelId, checkout.key})
            .toString();
    ActivityRepository(m_session).record(
        u"order"_s, buyer.customerId, u"order placed"_s,
        {FieldChange{u"order"_s, {}, number},
         FieldChange{u"total"_s, {}, amountInFiles(order.totalMinor, order.currency) + u' ' + order.currency}},
        buyer.channelId, buyer.customerId);
    return load(buyer.channelId, buyer.customerId, number);
}

} // namespace kontor
