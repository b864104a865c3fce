// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/orderpages.h"

#include "companies/companiesrepository.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/orderwork.h"
#include "orders/total.h"

#include <QUrlQuery>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int ordersPerPage = 50;

} // namespace

QList<Route> OrderPages::routes()
{
    return permitted(u"orders"_s, {{"GET", u"/orders"_s, Needs::Customer, to(&OrderPages::orders)},
                                   {"GET", u"/orders/*"_s, Needs::Customer, to(&OrderPages::order)}}) +
           permitted(u"cancel"_s, {{"POST", u"/orders/*"_s, Needs::Customer, to(&OrderPages::cancel)}});
}

/// Whose orders the visitor may see or cancel.
Result<OrderReach> OrderPages::reach(const Visitor &visitor, const QString &permission)
{
    if (!needsUnits(visitor.access, permission))
        return reachOf(visitor.buyer, visitor.access, permission, {});
    const auto units = look([channel = visitor.buyer.channelId, company = visitor.access.companyId](Session &session) {
        return CompaniesRepository(session).units(channel, company);
    });
    if (!units)
        return units.error();
    return reachOf(visitor.buyer, visitor.access, permission, *units);
}

Response OrderPages::orders(const Request &request, const Visitor &visitor)
{
    const QString search = request.query.value(u"q"_s).left(100);
    const int number = std::clamp(request.query.value(u"page"_s).toInt(), 1, 10'000);
    const auto all = reach(visitor, u"orders"_s);
    if (!all)
        return failed(all.error());
    auto found = look([reach = *all, search, number](Session &session) {
        return ordersInReach(session, reach, search, ordersPerPage + 1, (number - 1) * ordersPerPage);
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
    for (const auto &[order, customer, username] : *found)
        list.push_back(Item()
                           .set("by", customer)
                           .set("number", order.number)
                           .set("date", storeMoment(order.placedAt, visitor.language()))
                           .set("reference", order.reference)
                           .set("state", orderStateLabel(order.status))
                           .set("total", money(visitor, order.dueMinor(), order.currency))
                           .set("on_behalf", !order.staff.isEmpty())
                           .data);
    out.set("wider", all->isWider());
    out.set("orders", list).set("empty", found->isEmpty()).set("q", search).set("title", out.text(u"orders"_s));
    return shown(std::move(out));
}

Response OrderPages::order(const Request &request, const Visitor &visitor) { return orderPage(request, visitor, {}, 200); }

/// What the page's form says: place of a line → how many are cancelled; nothing named is all.
static std::optional<QMap<int, qint64>> quantitiesIn(const Request &request)
{
    constexpr int linesMax = OrdersRepository::cartLinesMax;
    QMap<int, qint64> out;
    if (request.form.contains(u"whole"_s))
        return out;
    for (int place = 0; place < linesMax; ++place) {
        const QString typed = request.form.value(u"cancel_%1"_s.arg(place)).trimmed();
        bool good = true;
        const qint64 quantity = typed.isEmpty() ? 0 : typed.toLongLong(&good);
        if (!good || quantity < 0)
            return std::nullopt;
        if (quantity > 0)
            out.insert(place, quantity);
    }
    if (out.isEmpty())
        return std::nullopt;
    return out;
}

Response OrderPages::cancel(const Request &request, const Visitor &visitor)
{
    const auto quantities = quantitiesIn(request);
    if (!quantities)
        return orderPage(request, visitor, textFor(visitor, u"cancel_how_many"_s), 400);
    const auto all = reach(visitor, u"cancel"_s);
    if (!all)
        return failed(all.error());
    const auto done = ask(Lane::Edit, [visitor, buyer = visitor.buyer, reach = *all, quantities = *quantities,
                                       minutes = visitor.channel.cancelMinutes, number = request.path.section(u'/', 2),
                                       version = request.form.value(u"version"_s).toLongLong()](Session &session) {
        session.setActor(actorOf(visitor));
        const Order seen = orderInReach(session, reach, number);
        OrderWork work(session);
        const Order order =
            work.cancelOwn({buyer.channelId, seen.id, std::max<qint64>(1, version)}, seen.customerId, quantities, minutes);
        work.tell(order, {});
        return Done{};
    });
    if (!done && done.error().kind != Error::Kind::Invalid && done.error().kind != Error::Kind::Conflict)
        return failed(done.error());
    if (!done)
        return orderPage(request, visitor, done.error().message, done.error().kind == Error::Kind::Conflict ? 409 : 400);
    return Response::redirect(QByteArray("/") + request.path.mid(1).toUtf8().toPercentEncoding("/") + "?cancelled=1");
}

/// An order that is there, but not for the company that the visitor is in: whose it is, and the way there. 404 for any other.
Response OrderPages::elsewhere(const Request &request, const Visitor &visitor)
{
    const auto company = ask(Lane::Read, [buyer = visitor.buyer, number = request.path.section(u'/', 2)](Session &session) {
        const qint64 id = companyOfOwnOrder(session, buyer.channelId, buyer.customerId, number);
        return id > 0 ? CompaniesRepository(session).load(buyer.channelId, id) : Company();
    });
    if (!company)
        return failed(company.error());
    if (company->id == 0)
        return refuse(404, u"not_found"_s);
    return ofOtherCompany(request, visitor, company->id, company->name);
}

/// What happened to an order, as its buyer reads it.
static data shownHistory(const QList<OrderEvent> &history, const Order &order, const QString &language)
{
    data out{data::type::list};
    for (const OrderEvent &event : history) {
        if (event.kind == u"payment"_s || event.kind == u"held"_s || event.kind == u"released"_s)
            continue; // the house's own
        out.push_back(Item()
                          .set("when", storeMoment(event.at, language))
                          .set("what", orderEventText(event, order.lines))
                          .set("reason", event.reason)
                          .data);
    }
    return out;
}

Response OrderPages::orderPage(const Request &request, const Visitor &visitor, const QString &problem, int status)
{
    struct Found
    {
        Order order;
        QList<OrderEvent> history;
        qint64 now;
        bool mayCancel = false;
    };
    const auto seen = reach(visitor, u"orders"_s);
    const auto cancelled = reach(visitor, u"cancel"_s);
    if (!seen || !cancelled)
        return failed(seen ? cancelled.error() : seen.error());
    const auto found = ask(Lane::Read, [buyer = visitor.buyer, reach = *seen, mine = *cancelled,
                                        number = request.path.section(u'/', 2)](Session &session) {
        Found out{orderInReach(session, reach, number), {}, session.now()};
        out.mayCancel = isWithin(mine, out.order);
        out.history = OrderWork(session).history(buyer.channelId, out.order.id);
        return out;
    });
    if (!found && found.error().kind == Error::Kind::NotFound && visitor.companies > 1)
        return elsewhere(request, visitor);
    if (!found)
        return failed(found.error());
    const Order &order = found->order;
    Page out = page(u"order"_s, visitor);
    const bool cancellable = visitor.access.may(u"cancel"_s) && found->mayCancel &&
                             customerMayCancel(order, visitor.channel.cancelMinutes, found->now);
    const bool asking = cancellable && (request.query.contains(u"cancel"_s) || !problem.isEmpty());
    data lines{data::type::list};
    for (int place = 0; place < order.lines.size(); ++place) {
        const OrderLine &line = order.lines[place];
        const QString field = u"cancel_%1"_s.arg(place);
        lines.push_back(Item()
                            .set("sku", line.sku)
                            .set("title", line.title)
                            .set("unit", line.unit)
                            .set("booked_on", line.costCentre == order.costCentre ? QString() : line.costCentre)
                            .set("quantity", line.quantity)
                            .set("cancelled", line.cancelled > 0 ? QString::number(line.cancelled) : QString())
                            .set("shipped", line.shipped > 0 ? QString::number(line.shipped) : QString())
                            .set("price", money(visitor, line.priceMinor, order.currency))
                            .set("sum", money(visitor, leftMinor(line, line.cancelled), order.currency))
                            .set("asking", asking && line.open() > 0)
                            .set("field", field)
                            .set("label", out.text(u"cancel_of"_s).arg(line.title))
                            .set("typed", request.form.value(field).left(20))
                            .set("open", line.open())
                            .data);
    }
    const data history = shownHistory(found->history, order, visitor.language());
    out.set("lines", lines)
        .set("number", order.number)
        .set("date", storeMoment(order.placedAt, visitor.language()))
        .set("state", orderStateLabel(order.status))
        .set("reference", order.reference);
    out.set("note", order.note)
        .set("total", money(visitor, order.dueMinor(), order.currency))
        .set("payment", paymentLabel(order.paymentMethod, order.paymentDays))
        .set("payment_note", order.paymentNote)
        .set("payment_url", order.status == u"cancelled"_s ? QString() : order.paymentUrl)
        .set("cost_centre", order.costCentre)
        .set("billing", order.billingAddress)
        .set("shipping", order.shippingAddress);
    out.set("history", history).set("has_history", !history.list_value().empty());
    out.set("may_cancel", cancellable && !asking)
        .set("asking", asking)
        .set("version", order.rowVersion)
        .set("problem", problem)
        .set("columns", qint64(asking ? 4 : 3));
    out.set("placed", request.query.value(u"placed"_s) == u"1"_s)
        .set("was_cancelled", request.query.value(u"cancelled"_s) == u"1"_s)
        .set("on_behalf", !order.staff.isEmpty())
        .set("for_company", order.company.isEmpty() ? QString() : order.company + u" · "_s + order.unit)
        .set("title", out.text(u"order_title"_s).arg(order.number));
    return shown(std::move(out), status);
}

} // namespace kontor
