// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/checkoutpages.h"

#include "base/money.h"
#include "credentials/password.h"
#include "customers/addressform.h"
#include "orders/cartpages.h"
#include "orders/orderconfirmation.h"
#include "orders/ordersrepository.h"
#include "requests/requestsrepository.h"
#include "orders/total.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

const auto once = u"once_"_s; ///< before the fields of an address for one order

QString lineField(qint64 productId) { return u"cost_centre_%1"_s.arg(productId); }

Purchaser purchaserOf(const Visitor &visitor)
{
    return {visitor.customer.displayName(), visitor.access.may(u"pay_on_account"_s)};
}

/// What the form says; a page that is opened says what is chosen until somebody does.
Checkout chosenIn(const Request &request, const Visitor &visitor, const CheckoutOptions &options, const Cart &cart)
{
    Checkout out;
    const bool typed = request.method == "POST";
    const auto text = [&](const QString &field, const QString &otherwise) {
        return typed ? request.form.value(field) : otherwise;
    };
    out.billing = text(u"billing"_s, options.billing);
    out.shipping = text(u"shipping"_s, options.shipping);
    out.paymentId = text(u"payment"_s, QString::number(options.paymentId)).toLongLong();
    out.costCentreId = text(u"cost_centre"_s, QString::number(options.costCentreId)).toLongLong();
    out.reference = text(u"reference"_s, options.reference).trimmed();
    out.note = request.form.value(u"note"_s).trimmed().replace(u"\r\n"_s, u"\n"_s);
    for (const CartLine &line : cart.lines)
        out.lineCostCentres.insert(line.offer.productId, request.form.value(lineField(line.offer.productId)).toLongLong());
    if (out.shipping == AddressOption::once())
        out.once = typedAddress(request, {}, once);
    out.why = request.form.value(u"why"_s).replace(u"\r\n"_s, u"\n"_s);
    out.key = request.form.value(u"key"_s);
    out.staffId = visitor.session.staffId;
    out.shown = request.form.value(u"shown"_s); // a form without it saw nothing that can be ordered
    out.showsPrices = visitor.access.may(u"see_prices"_s);
    out.onAccount = visitor.access.may(u"pay_on_account"_s);
    out.shownMinor = request.form.value(u"shown_total"_s).toLongLong();
    return out;
}

data addressItems(const CheckoutOptions &options, const QString &chosen, const Page &page, bool orOnce)
{
    data list{data::type::list};
    const bool there =
        chosen == AddressOption::once() || std::any_of(options.addresses.begin(), options.addresses.end(),
                                                       [&chosen](const AddressOption &one) { return one.key == chosen; });
    if (!there) // gone meanwhile: nothing takes its place unseen
        list.push_back(Item().set("id", QString()).set("text", u"–"_s).set("selected", true).data);
    for (const AddressOption &one : options.addresses)
        list.push_back(Item().set("id", one.key).set("text", one.text).set("selected", one.key == chosen).data);
    if (orOnce)
        list.push_back(Item()
                           .set("id", AddressOption::once())
                           .set("text", page.text(u"address_once"_s))
                           .set("selected", chosen == AddressOption::once())
                           .data);
    return list;
}

constexpr qint64 goneId = -1; ///< of a cost centre that was chosen, and is not there any more

data costCentreItems(const QList<CostCentre> &all, qint64 chosen)
{
    data list{data::type::list};
    const bool there =
        chosen == 0 || std::any_of(all.begin(), all.end(), [chosen](const CostCentre &one) { return one.id == chosen; });
    if (!there)
        list.push_back(Item().set("id", goneId).set("text", u"–"_s).set("selected", true).data);
    for (const CostCentre &one : all)
        list.push_back(Item().set("id", one.id).set("text", one.label()).set("selected", one.id == chosen).data);
    return list;
}

/// Who would decide the first step; the first of them by name.
QStringList decidersOf(Session &session, const Visitor &visitor, const PurchaseCheck &check, qint64 totalMinor)
{
    constexpr qsizetype shown = 10;
    const Approvers approvers(session, visitor.channel.id, visitor.access.companyId);
    const ApprovalCase about{visitor.access.unitId, totalMinor, visitor.buyer.currency, visitor.customer.id, 0};
    QStringList out;
    for (const ApprovalReason &reason : check.reasons) {
        for (const Approver &one :
             reason.step == check.reasons.front().step ? approvers.ableTo(reason, about) : QList<Approver>()) {
            if (!out.contains(one.user.person()))
                out << one.user.person();
        }
    }
    return out.size() > shown ? out.mid(0, shown) + QStringList{u"…"_s} : out;
}

data paymentItems(const QList<PaymentMethod> &all, qint64 chosen)
{
    data list{data::type::list};
    for (const PaymentMethod &one : all)
        list.push_back(Item()
                           .set("id", one.id)
                           .set("text", paymentLabel(one.name, one.days))
                           .set("what", one.note)
                           .set("selected", one.id == chosen)
                           .data);
    return list;
}

} // namespace

QList<Route> CheckoutPages::routes()
{
    return permitted(u"buy"_s, {{"GET", u"/checkout"_s, Needs::Customer, to(&CheckoutPages::checkout)},
                                {"GET", u"/checkout/express"_s, Needs::Customer, to(&CheckoutPages::express)},
                                {"POST", u"/checkout"_s, Needs::Customer, to(&CheckoutPages::place), {u"key"_s}}});
}

Result<CheckoutPages::Found> CheckoutPages::find(const Request &request, const Visitor &visitor)
{
    return ask(Lane::Read, [request, visitor, purchaser = purchaserOf(visitor)](Session &session) {
        Found out{OrdersRepository(session).cart(visitor.buyer), checkoutOptions(session, visitor.buyer, purchaser), {}, {}};
        out.check = previewOf(session, visitor.buyer, out.cart, out.options, chosenIn(request, visitor, out.options, out.cart));
        if (out.check.needsApproval() && out.check.blocks.isEmpty())
            out.deciders = decidersOf(session, visitor, out.check, out.cart.totalMinor);
        return out;
    });
}

/// What stands in the way of the order, and whether approval can be asked for. Without amounts for whoever sees no prices.
void CheckoutPages::setApproval(Page &out, const Request &request, const Visitor &visitor, const Found &found)
{
    const PurchaseCheck &check = found.check;
    const bool priced = visitor.access.may(u"see_prices"_s);
    const auto listOf = [](const QStringList &texts) {
        data list{data::type::list};
        for (const QString &one : texts)
            list.push_back(Item().set("text", one).data);
        return list;
    };
    const bool blocked = !check.blocks.isEmpty(), needed = check.needsApproval();
    out.set("reasons", listOf(reasonTexts(check.reasons, priced)))
        .set("blocks", listOf(check.blocksFor(priced)))
        .set("warnings", listOf(priced ? check.warnings : QStringList()))
        .set("blocked", blocked)
        .set("needs_approval", needed && !blocked)
        .set("warned", priced && !check.warnings.isEmpty());
    const bool may = visitor.access.inCompany() && visitor.access.may(u"ask"_s);
    out.set("ask_first", needed && !blocked && may)
        .set("may_not_ask", needed && !blocked && !may)
        .set("ask_instead", !needed && !blocked && may)
        .set("order_now", !needed && !blocked)
        .set("deciders", found.deciders.join(u", "_s))
        .set("why_text", request.form.value(u"why"_s).left(1000));
}

/// Lines, total, and what the form carries so that what was shown is what is ordered.
void CheckoutPages::setCart(Page &out, const Request &request, const Visitor &visitor, const Found &found, const Checkout &chosen)
{
    const Cart &cart = found.cart;
    data lines{data::type::list};
    bool orderable = true;
    for (const CartLine &line : cart.lines) {
        const QString note = whyNotOrderable(line, out);
        orderable = orderable && note.isEmpty();
        Item item;
        item.set("title", line.offer.title)
            .set("note", note)
            .set("quantity", line.quantity)
            .set("field", lineField(line.offer.productId))
            .set("sum", money(visitor, lineMinor(std::max<qint64>(0, line.offer.priceMinor), line.quantity), cart.currency));
        if (found.options.costCentreByLine)
            item.data.set("line_cost_centres",
                          costCentreItems(found.options.costCentres, chosen.lineCostCentres.value(line.offer.productId)));
        lines.push_back(item.data);
    }
    const QString key = request.form.value(u"key"_s);
    setApproval(out, request, visitor, found);
    out.set("lines", lines)
        .set("by_line", found.options.costCentreByLine)
        .set("total", money(visitor, cart.totalMinor, cart.currency))
        .set("orderable", orderable && (!found.options.addresses.isEmpty()))
        .set("not_orderable", !orderable)
        .set("key", token::isOne(key) ? key : token::make())
        .set("shown", cart.asShown())
        .set("shown_total", visitor.access.may(u"see_prices"_s) ? QString::number(cart.totalMinor) : QString());
}

Response CheckoutPages::checkoutPage(const Request &request, const Visitor &visitor, const Error *problem)
{
    const auto found = find(request, visitor);
    if (!found)
        return failed(found.error());
    if (found->cart.lines.isEmpty())
        return Response::redirect("/cart");
    const CheckoutOptions &options = found->options;
    const Checkout chosen = chosenIn(request, visitor, options, found->cart);
    Page out = page(u"checkout"_s, visitor);
    setCart(out, request, visitor, *found, chosen);
    out.set("title", out.text(u"checkout"_s))
        .set("billing", addressItems(options, chosen.billing, out, false))
        .set("shipping", addressItems(options, chosen.shipping, out, options.mayTypeOnce))
        .set("no_address", options.addresses.isEmpty())
        .set("may_change", options.ownAddresses && visitor.mayChangeAddresses())
        .set("reference", chosen.reference.left(100))
        .set("note", chosen.note.left(2000));
    out.set("payments", paymentItems(options.payments, chosen.paymentId))
        .set("has_payments", options.paymentNeeded)
        .set("no_payment", options.paymentNeeded && options.payments.isEmpty())
        .set("cost_centres", costCentreItems(options.costCentres, chosen.costCentreId))
        .set("has_cost_centres", !options.costCentres.isEmpty())
        .set("no_cost_centre", options.costCentreNeeded && options.costCentres.isEmpty());
    FieldProblems ofOnce;
    if (problem != nullptr && problem->detail.startsWith(once))
        ofOnce << FieldProblem{problem->detail.mid(once.size()), problem->message};
    if (options.mayTypeOnce) {
        setAddressFields(out, chosen.once, ofOnce, once);
        out.set("may_once", true).set("once_open", chosen.shipping == AddressOption::once());
    }
    if (problem != nullptr) {
        static const QStringList beside = {u"billing"_s, u"shipping"_s, u"payment"_s, u"cost_centre"_s};
        if (problem->detail == u"text"_s)
            out.set("wrong_why", problem->message).set("problem", out.text(u"look_again"_s));
        else if (beside.contains(problem->detail))
            out.set((u"wrong_"_s + problem->detail).toLatin1().constData(), problem->message);
        else
            out.set("problem", ofOnce.isEmpty() ? problem->message : out.text(u"look_again"_s));
    } else if (request.query.contains(u"express"_s) && !options.expressProblems.isEmpty()) {
        data why{data::type::list};
        for (const QString &one : options.expressProblems)
            why.push_back(Item().set("text", one).data);
        out.set("no_express", true).set("why", why);
    }
    const int status = problem == nullptr ? 200 : problem->kind == Error::Kind::Conflict ? 409 : 400;
    return shown(std::move(out), status);
}

Response CheckoutPages::checkout(const Request &request, const Visitor &visitor)
{
    return checkoutPage(request, visitor, nullptr);
}

/// One page with all that the company has set; what can't be used leads to the usual checkout, which says why.
Response CheckoutPages::express(const Request &request, const Visitor &visitor)
{
    const auto found = find(request, visitor);
    if (!found)
        return failed(found.error());
    const CheckoutOptions &options = found->options;
    if (found->cart.lines.isEmpty())
        return Response::redirect("/cart");
    if (!options.express)
        return refuse(404, u"not_found"_s);
    if (!options.expressProblems.isEmpty())
        return Response::redirect("/checkout?express=1");
    const Checkout chosen = chosenIn(request, visitor, options, found->cart);
    Page out = page(u"express"_s, visitor);
    setCart(out, request, visitor, *found, chosen);
    for (const AddressOption &one : options.addresses) {
        if (one.key == chosen.billing)
            out.set("billing", one.text);
        if (one.key == chosen.shipping)
            out.set("shipping", one.text);
    }
    for (const PaymentMethod &one : options.payments) {
        if (one.id == chosen.paymentId)
            out.set("payment", paymentLabel(one.name, one.days)).set("payment_what", one.note);
    }
    for (const CostCentre &one : options.costCentres) {
        if (one.id == chosen.costCentreId)
            out.set("cost_centre", one.label());
    }
    out.set("by_line", false)
        .set("billing_key", chosen.billing)
        .set("shipping_key", chosen.shipping)
        .set("payment_id", chosen.paymentId)
        .set("cost_centre_id", chosen.costCentreId)
        .set("reference", chosen.reference)
        .set("title", out.text(u"express"_s));
    return shown(std::move(out));
}

/// Instead of an order: a request, for somebody else to decide.
Response CheckoutPages::askForApproval(const Request &request, const Visitor &visitor)
{
    if (!visitor.access.inCompany())
        return refuse(404, u"not_found"_s);
    const auto sent = ask(Lane::Edit, [request, visitor](Session &session) {
        session.setActor(actorOf(visitor));
        const Cart cart = OrdersRepository(session).cart(visitor.buyer);
        return RequestsRepository(session).send(visitor.buyer, chosenIn(request, visitor, {}, cart)).number;
    });
    if (sent)
        return Response::redirect("/requests/" + sent->toLatin1() + "?sent=1");
    const bool answer = sent.error().kind == Error::Kind::Invalid || sent.error().kind == Error::Kind::Conflict;
    return answer                                     ? checkoutPage(request, visitor, &sent.error())
           : sent.error().kind == Error::Kind::Denied ? forbid(sent.error().message)
                                                      : failed(sent.error());
}

Response CheckoutPages::place(const Request &request, const Visitor &visitor)
{
    if (!token::isOne(request.form.value(u"key"_s)))
        return refuse(403, u"forbidden"_s);
    if (request.form.contains(u"ask"_s))
        return askForApproval(request, visitor);
    const auto placed = ask(Lane::Edit, [buyer = visitor.buyer, request, visitor](Session &session) {
        session.setActor(actorOf(visitor));
        OrdersRepository orders(session);
        const Order order = orders.place(buyer, chosenIn(request, visitor, {}, orders.cart(buyer)));
        OrderConfirmation(session).queue(buyer, order);
        return order;
    });
    if (placed && !visitor.access.may(u"orders"_s)) // who may buy, and look at no order, is told all the same
        return Response::redirect("/cart?placed=1");
    if (placed)
        return Response::redirect("/orders/" + placed->number.toLatin1().toPercentEncoding() + "?placed=1");
    const bool answer = placed.error().kind == Error::Kind::Invalid || placed.error().kind == Error::Kind::Conflict;
    return answer ? checkoutPage(request, visitor, &placed.error()) : failed(placed.error());
}

} // namespace kontor
