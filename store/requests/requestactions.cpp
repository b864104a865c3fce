// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to an order request.
#include "catalogue/cataloguerepository.h"
#include "companies/employees.h"
#include "orders/orderconfirmation.h"
#include "orders/ordersrepository.h"
#include "requests/requestpages.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

/// Place of a line → how many; what can't be read is refused.
QMap<int, qint64> quantitiesIn(const Request &request)
{
    QMap<int, qint64> out;
    for (int place = 0; place < OrdersRepository::cartLinesMax; ++place) {
        const QString typed = request.form.value(u"quantity_%1"_s.arg(place)).trimmed();
        bool good = true;
        if (!request.form.contains(u"quantity_%1"_s.arg(place)))
            continue;
        const qint64 quantity = typed.toLongLong(&good);
        out.insert(place, good ? quantity : -1); // nothing written is no quantity
    }
    return out;
}

QString numberIn(const Request &request) { return request.path.section(u'/', 3, 3); }

QByteArray pathOf(const QString &number, const char *done)
{
    return "/requests/" + number.toUtf8().toPercentEncoding() + "?done=" + done;
}

/// Where somebody goes who has just decided: to what became of it.
QByteArray after(const DecisionOutcome &outcome, const QString &verdict)
{
    const QString state = outcome.request.state;
    const char *done = verdict == u"decline"_s  ? "declined"
                       : verdict == u"return"_s ? "returned"
                       : state == u"ordered"_s  ? "ordered"
                       : state == u"blocked"_s  ? "blocked"
                       : state == u"returned"_s ? "gone"
                       : outcome.request.round > 1 && !outcome.request.reasons.isEmpty() &&
                               std::none_of(outcome.request.reasons.begin(), outcome.request.reasons.end(),
                                            [](const ApprovalReason &one) { return !one.agreedIds.isEmpty(); })
                           ? "dearer"
                       : outcome.goesOn ? "next"
                                        : "agreed";
    return pathOf(outcome.request.number, done);
}

/// Who asked is told of the order as of any other.
void confirm(Session &session, const OrderRequest &request, const QString &number)
{
    if (number.isEmpty())
        return;
    const Buyer buyer = CatalogueRepository(session).buyer(request.channelId, request.customerId, request.companyId);
    OrderConfirmation(session).queue(buyer, OrdersRepository(session).load(request.channelId, request.customerId, number));
}

} // namespace

Response RequestPages::refused(const Request &request, const Visitor &visitor, const QString &number, const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return refuse(404, u"not_found"_s);
    return isAnswer(error) ? requestPage(request, visitor, number, &error) : failed(error);
}

Response RequestPages::decide(const Request &request, const Visitor &visitor)
{
    const QString number = numberIn(request), verdict = request.form.value(u"verdict"_s);
    const auto done = ask(Lane::Edit, [request, visitor, number, verdict](Session &session) {
        session.setActor(actorOf(visitor));
        RequestsRepository requests(session);
        const OrderRequest one = requests.ofNumber(visitor.channel.id, visitor.access.companyId, number);
        Decision decision{verdict, request.form.value(u"text"_s).replace(u"\r\n"_s, u"\n"_s), {}};
        if (verdict == u"approve"_s)
            decision.quantities = quantitiesIn(request);
        const DecisionOutcome out = requests.decide(visitor.channel.id, one.id, request.form.value(u"version"_s).toLongLong(),
                                                    visitor.customer.id, decision);
        confirm(session, out.request, out.order);
        return out;
    });
    if (done)
        return Response::redirect(after(*done, verdict));
    return refused(request, visitor, number, done.error());
}

/// Each of those that are ticked by itself, as it was shown. What can't be approved is told, each with why, and keeps no other from it.
Response RequestPages::decideMany(const Request &request, const Visitor &visitor)
{
    int ordered = 0, waiting = 0;
    QStringList refused;
    for (const auto &[name, value] : request.formPairs) {
        if (name != u"request"_s)
            continue;
        const auto done = ask(Lane::Edit, [visitor, value = value](Session &session) {
            session.setActor(actorOf(visitor));
            RequestsRepository requests(session);
            const OrderRequest one = requests.ofNumber(visitor.channel.id, visitor.access.companyId, value.section(u':', 0, 0));
            const DecisionOutcome out =
                requests.decide(visitor.channel.id, one.id, std::max<qint64>(1, value.section(u':', 1).toLongLong()),
                                visitor.customer.id, {u"approve"_s, {}, {}});
            confirm(session, out.request, out.order);
            return out.order;
        });
        if (!done && !isAnswer(done.error()) && done.error().kind != Error::Kind::NotFound)
            return failed(done.error());
        if (!done)
            refused << (done.error().message.contains(value.section(u':', 0, 0)) || done.error().message.isEmpty()
                            ? done.error().message
                            : value.section(u':', 0, 0) + u": "_s + done.error().message);
        else
            (done->isEmpty() ? waiting : ordered)++;
    }
    const QString nothing = ordered + waiting + refused.size() == 0 ? textFor(visitor, u"choose_a_request"_s) : QString();
    return requestsPage(request, visitor, nullptr,
                        {nothing.isEmpty() ? textFor(visitor, u"approved_so_many"_s).arg(ordered).arg(waiting) : QString(),
                         nothing.isEmpty() ? refused : QStringList{nothing}});
}

Response RequestPages::comment(const Request &request, const Visitor &visitor)
{
    const QString number = numberIn(request);
    const auto done = ask(Lane::Edit, [request, visitor, number](Session &session) {
        session.setActor(actorOf(visitor));
        RequestsRepository requests(session);
        const OrderRequest one = requests.ofNumber(visitor.channel.id, visitor.access.companyId, number);
        requests.comment(one.channelId, one.id, visitor.customer.id, request.form.value(u"text"_s).replace(u"\r\n"_s, u"\n"_s));
        return Done{};
    });
    if (done)
        return Response::redirect(pathOf(number, "comment"));
    return refused(request, visitor, number, done.error());
}

Response RequestPages::withdraw(const Request &request, const Visitor &visitor)
{
    const QString number = numberIn(request);
    const auto done = ofMine(visitor, number, [](Session &session, const OrderRequest &one) {
        RequestsRepository(session).withdraw(one.channelId, one.id);
        return Done{};
    });
    if (done)
        return Response::redirect(pathOf(number, "withdrawn"));
    return refused(request, visitor, number, done.error());
}

Response RequestPages::sendAgain(const Request &request, const Visitor &visitor)
{
    const QString number = numberIn(request);
    const auto done = ofMine(visitor, number, [request](Session &session, const OrderRequest &one) {
        RequestsRepository(session).sendAgain(one.channelId, one.id, request.form.value(u"text"_s).replace(u"\r\n"_s, u"\n"_s),
                                              quantitiesIn(request));
        return Done{};
    });
    if (done)
        return Response::redirect(pathOf(number, "sent"));
    return refused(request, visitor, number, done.error());
}

Response RequestPages::orderNow(const Request &request, const Visitor &visitor)
{
    const QString number = numberIn(request);
    const auto placed = ofMine(visitor, number, [request](Session &session, const OrderRequest &one) {
        const QString order = RequestsRepository(session).orderNow(one.channelId, one.id, quantitiesIn(request));
        confirm(session, one, order);
        return order;
    });
    if (placed)
        return Response::redirect(pathOf(number, placed->isEmpty() ? "blocked" : "ordered"));
    return refused(request, visitor, number, placed.error());
}

Response RequestPages::intoCart(const Request &request, const Visitor &visitor)
{
    const QString number = numberIn(request);
    const auto done = ofMine(visitor, number, [](Session &session, const OrderRequest &one) {
        return RequestsRepository(session).intoCart(one.channelId, one.id);
    });
    if (done)
        return Response::redirect("/cart");
    return refused(request, visitor, number, done.error());
}

Response RequestPages::saveDeputy(const Request &request, const Visitor &visitor)
{
    const Deputy wanted{request.form.value(u"deputy_id"_s).toLongLong(), request.form.value(u"deputy_from"_s).trimmed(),
                        request.form.value(u"deputy_to"_s).trimmed()};
    const auto done = manage(visitor, [wanted](EmployeesRepository &employees) {
        employees.setOwnDeputy(wanted);
        return Done{};
    });
    if (done)
        return Response::redirect("/requests?done=deputy");
    return isAnswer(done.error()) ? requestsPage(request, visitor, &done.error()) : failed(done.error());
}

} // namespace kontor
