// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/orderpages.h"

#include "base/money.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"
#include "orders/cartpages.h"
#include "orders/orderconfirmation.h"
#include "orders/ordersrepository.h"

#include <QUrlQuery>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int ordersPerPage = 50;

data addressItems(const QList<Address> &addresses, bool Address::*standard, qint64 chosen)
{
    data list{data::type::list};
    for (const Address &address : addresses) {
        const bool selected = chosen > 0 ? address.id == chosen : address.*standard;
        list.push_back(Item().set("id", address.id).set("text", summary(address)).set("selected", selected).data);
    }
    return list;
}

} // namespace

QList<Route> OrderPages::routes()
{
    return {{"GET", u"/checkout"_s, Needs::Customer, to(&OrderPages::checkout)},
            {"POST", u"/checkout"_s, Needs::Customer, to(&OrderPages::placeOrder), {u"key"_s}},
            {"GET", u"/orders"_s, Needs::Customer, to(&OrderPages::orders)},
            {"GET", u"/orders/*"_s, Needs::Customer, to(&OrderPages::order)}};
}

Response OrderPages::checkoutPage(const Request &request, const Visitor &visitor, const QString &problem, int status)
{
    struct Found
    {
        Cart cart;
        QList<Address> addresses;
    };
    const auto found = ask(Lane::Read, [buyer = visitor.buyer](Session &session) {
        return Found{OrdersRepository(session).cart(buyer),
                     CustomersRepository(session).addresses(buyer.channelId, buyer.customerId)};
    });
    if (!found)
        return failed(found.error());
    const Cart *cart = &found->cart;
    if (cart->lines.isEmpty())
        return Response::redirect("/cart");
    Page out = page(u"checkout"_s, visitor);
    data lines{data::type::list};
    bool orderable = true;
    for (const CartLine &line : cart->lines) {
        const QString note = whyNotOrderable(line, out);
        orderable = orderable && note.isEmpty();
        lines.push_back(Item()
                            .set("title", line.offer.title)
                            .set("note", note)
                            .set("quantity", line.quantity)
                            .set("sum", formatMoney(std::max<qint64>(0, line.offer.priceMinor) * line.quantity, cart->currency))
                            .data);
    }
    const QString key = request.form.value(u"key"_s);
    out.set("lines", lines)
        .set("total", formatMoney(cart->totalMinor, cart->currency))
        .set("problem", problem)
        .set("title", out.text(u"checkout"_s));
    out.set("billing", addressItems(found->addresses, &Address::defaultBilling, request.form.value(u"billing"_s).toLongLong()));
    out.set("shipping",
            addressItems(found->addresses, &Address::defaultShipping, request.form.value(u"shipping"_s).toLongLong()));
    out.set("orderable", orderable && !found->addresses.isEmpty())
        .set("not_orderable", !orderable)
        .set("no_address", found->addresses.isEmpty())
        .set("may_change", visitor.channel.rules.ownAddresses);
    out.set("reference", request.form.value(u"reference"_s).left(100)).set("note", request.form.value(u"note"_s).left(2000));
    out.set("key", token::isOne(key) ? key : token::make());
    out.set("shown", cart->asShown()).set("shown_total", QString::number(cart->totalMinor));
    return shown(std::move(out), status);
}

Response OrderPages::checkout(const Request &request, const Visitor &visitor) { return checkoutPage(request, visitor, {}, 200); }

Response OrderPages::placeOrder(const Request &request, const Visitor &visitor)
{
    Checkout checkout;
    checkout.billingAddressId = request.form.value(u"billing"_s).toLongLong();
    checkout.shippingAddressId = request.form.value(u"shipping"_s).toLongLong();
    checkout.reference = request.form.value(u"reference"_s).trimmed();
    checkout.note = request.form.value(u"note"_s).trimmed().replace(u"\r\n"_s, u"\n"_s);
    checkout.key = request.form.value(u"key"_s);
    checkout.staffId = visitor.session.staffId;
    checkout.shown = request.form.value(u"shown"_s); // a form without it saw nothing that can be ordered
    checkout.shownMinor = request.form.value(u"shown_total"_s).toLongLong();
    if (!token::isOne(checkout.key))
        return refuse(403, u"forbidden"_s);
    const auto placed = ask(Lane::Edit, [buyer = visitor.buyer, checkout, staff = visitor.session.staff](Session &session) {
        session.setActor(staff.isEmpty() ? u"customer:%1"_s.arg(buyer.customerId)
                                         : u"%1 as customer:%2"_s.arg(staff).arg(buyer.customerId));
        const Order order = OrdersRepository(session).place(buyer, checkout);
        OrderConfirmation(session).queue(buyer, order);
        return order;
    });
    if (!placed && placed.error().kind != Error::Kind::Invalid && placed.error().kind != Error::Kind::Conflict)
        return failed(placed.error());
    if (!placed)
        return checkoutPage(request, visitor, placed.error().message, placed.error().kind == Error::Kind::Conflict ? 409 : 400);
    return Response::redirect("/orders/" + placed->number.toLatin1().toPercentEncoding() + "?placed=1");
}

Response OrderPages::orders(const Request &request, const Visitor &visitor)
{
    const QString search = request.query.value(u"q"_s).left(100);
    const int number = std::clamp(request.query.value(u"page"_s).toInt(), 1, 10'000);
    auto found = look([buyer = visitor.buyer, search, number](Session &session) {
        return OrdersRepository(session).ofCustomer(buyer.channelId, buyer.customerId, search, ordersPerPage + 1,
                                                    (number - 1) * ordersPerPage);
    });
    if (!found)
        return failed(found.error());
    const bool more = found->size() > ordersPerPage; // one more was asked for
    if (more)
        found->removeLast();
    Page out = page(u"orders"_s, visitor);
    const auto url = [&](int to) {
        QUrlQuery query;
        if (!search.isEmpty())
            query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(search)));
        query.addQueryItem(u"page"_s, QString::number(to));
        return u"/orders?"_s + query.toString(QUrl::FullyEncoded);
    };
    out.set("has_previous", number > 1)
        .set("previous_url", url(number - 1))
        .set("has_next", more)
        .set("next_url", url(number + 1));
    out.set("page", out.text(u"page_number"_s).arg(number)).set("paged", more || number > 1);
    data list{data::type::list};
    for (const Order &order : *found)
        list.push_back(Item()
                           .set("number", order.number)
                           .set("date", storeMoment(order.placedAt, visitor.language()))
                           .set("reference", order.reference)
                           .set("total", formatMoney(order.totalMinor, order.currency))
                           .set("on_behalf", !order.staff.isEmpty())
                           .data);
    out.set("orders", list).set("empty", found->isEmpty()).set("q", search).set("title", out.text(u"orders"_s));
    return shown(std::move(out));
}

Response OrderPages::order(const Request &request, const Visitor &visitor)
{
    const auto found = ask(Lane::Read, [buyer = visitor.buyer, number = request.path.section(u'/', 2)](Session &session) {
        return OrdersRepository(session).load(buyer.channelId, buyer.customerId, number);
    });
    if (!found)
        return failed(found.error());
    Page out = page(u"order"_s, visitor);
    data lines{data::type::list};
    for (const OrderLine &line : found->lines)
        lines.push_back(Item()
                            .set("sku", line.sku)
                            .set("title", line.title)
                            .set("unit", line.unit)
                            .set("quantity", line.quantity)
                            .set("price", formatMoney(line.priceMinor, found->currency))
                            .set("sum", formatMoney(line.totalMinor, found->currency))
                            .data);
    out.set("lines", lines)
        .set("number", found->number)
        .set("date", storeMoment(found->placedAt, visitor.language()))
        .set("reference", found->reference);
    out.set("note", found->note)
        .set("total", formatMoney(found->totalMinor, found->currency))
        .set("billing", found->billingAddress)
        .set("shipping", found->shippingAddress);
    out.set("placed", request.query.value(u"placed"_s) == u"1"_s)
        .set("on_behalf", !found->staff.isEmpty())
        .set("title", out.text(u"order_title"_s).arg(found->number));
    return shown(std::move(out));
}

} // namespace kontor
