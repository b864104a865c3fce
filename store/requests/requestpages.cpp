// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Order requests: the lists, and one of them.
#include "requests/requestpages.h"

#include "base/money.h"
#include "companies/companiesrepository.h"
#include "approvals/purchasecontrol.h"
#include "budgets/budgetsrepository.h"
#include "companies/membership.h"

#include <QUrlQuery>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr int requestsPerPage = 50;

/// Whose requests the visitor sees.
OrderReach requestReach(Session &session, const Visitor &visitor)
{
    return reachOf(visitor.buyer, visitor.access, u"requests"_s,
                   needsUnits(visitor.access, u"requests"_s)
                       ? CompaniesRepository(session).units(visitor.channel.id, visitor.access.companyId)
                       : QList<BusinessUnit>());
}

/// What budgets would have left, before and after, for who decides.
data budgetRows(const QList<BudgetState> &states)
{
    data out{data::type::list};
    for (const BudgetState &one : states)
        out.push_back(Item()
                          .set("name", one.budget.name)
                          .set("period", periodLabel(one.budget, one.period))
                          .set("left", formatMoney(one.left(), one.budget.currency))
                          .set("there", formatMoney(one.thereMinor, one.budget.currency))
                          .set("over", one.left() < 0)
                          .set("rule", ruleLabel(one.budget.rule))
                          .data);
    return out;
}

} // namespace

QList<Route> RequestPages::routes()
{
    using Self = RequestPages;
    return ofCompany({}, {{"GET", u"/requests"_s, Needs::Customer, to(&Self::requests)},
                          {"GET", u"/requests/*"_s, Needs::Customer, to(&Self::one)},
                          {"POST", u"/requests/withdraw/*"_s, Needs::Customer, to(&Self::withdraw)}}) +
           ofCompany(u"ask"_s, {{"POST", u"/requests/send/*"_s, Needs::Customer, to(&Self::sendAgain)}}) +
           ofCompany(u"buy"_s, {{"POST", u"/requests/order/*"_s, Needs::Customer, to(&Self::orderNow)},
                                {"POST", u"/requests/cart/*"_s, Needs::Customer, to(&Self::intoCart)}}) +
           proven(ofCompany({}, {{"POST", u"/requests/decide/*"_s, Needs::Owner, to(&Self::decide)},
                                 {"POST", u"/requests/comment/*"_s, Needs::Owner, to(&Self::comment)},
                                 {"POST", u"/requests/decide"_s, Needs::Owner, to(&Self::decideMany)},
                                 {"POST", u"/requests/deputy"_s, Needs::Owner, to(&Self::saveDeputy)}}));
}

Response RequestPages::requests(const Request &request, const Visitor &visitor)
{
    return requestsPage(request, visitor, nullptr);
}

Response RequestPages::requestsPage(const Request &request, const Visitor &visitor, const Error *problem, const Several &several)
{
    struct Lists
    {
        QList<OrderRequest> toDecide, all;
        QList<CompanyUser> colleagues;
        bool wider = false, decides = false;
    };
    const QString search = request.query.value(u"q"_s).left(100);
    const int number = std::clamp(request.query.value(u"page"_s).toInt(), 1, 10'000);
    const auto found = ask(Lane::Read, [visitor, search, number](Session &session) {
        Lists out;
        const qint64 channel = visitor.channel.id, company = visitor.access.companyId;
        out.toDecide = requestsToDecide(session, channel, company, visitor.customer.id);
        const OrderReach reach = requestReach(session, visitor);
        out.wider = reach.isWider();
        out.all = requestsInReach(session, reach, false, search, requestsPerPage + 1, (number - 1) * requestsPerPage);
        out.decides = visitor.access.may(u"approve"_s);
        if (out.decides)
            out.colleagues = MembershipRepository(session).users(channel, company);
        return out;
    });
    if (!found)
        return failed(found.error());
    Page out = page(u"requests"_s, visitor);
    const auto rows = [&](const QList<OrderRequest> &requests) {
        data list{data::type::list};
        for (const OrderRequest &one : requests.mid(0, requestsPerPage))
            list.push_back(Item()
                               .set("id", one.id)
                               .set("version", one.rowVersion)
                               .set("number", one.number)
                               .set("by", one.person)
                               .set("unit_name", one.unit)
                               .set("date", storeMoment(one.sentAt, visitor.language()))
                               .set("reference", one.reference)
                               .set("state", requestStateLabel(one.state))
                               .set("why", reasonTexts(one.reasons, visitor.access.may(u"see_prices"_s)).join(u' '))
                               .set("total", money(visitor, one.totalMinor, one.currency))
                               .data);
        return list;
    };
    for (const CompanyUser &one : found->colleagues) {
        if (one.customerId == visitor.customer.id)
            setDeputy(out, found->colleagues, one.id,
                      problem != nullptr
                          ? Deputy{request.form.value(u"deputy_id"_s).toLongLong(), request.form.value(u"deputy_from"_s).left(20),
                                   request.form.value(u"deputy_to"_s).left(20)}
                          : Deputy{one.deputyId, one.deputyFrom, one.deputyTo});
    }
    QUrlQuery query;
    if (!search.isEmpty())
        query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(search)));
    const auto url = [&query](int to) {
        QUrlQuery out = query;
        out.addQueryItem(u"page"_s, QString::number(to));
        return u"/requests?"_s + out.toString(QUrl::FullyEncoded);
    };
    const bool more = found->all.size() > requestsPerPage;
    const QString done = request.query.value(u"done"_s);
    out.set("to_decide", rows(found->toDecide))
        .set("has_to_decide", !found->toDecide.isEmpty())
        .set("may_decide", (found->decides || !found->toDecide.isEmpty()) && !visitor.acting())
        .set("may_name_deputy", found->decides && !visitor.acting())
        .set("requests", rows(found->all))
        .set("empty", found->all.isEmpty())
        .set("wider", found->wider)
        .set("q", search);
    out.set("has_previous", number > 1)
        .set("previous_url", url(number - 1))
        .set("has_next", more)
        .set("next_url", url(number + 1))
        .set("page", out.text(u"page_number"_s).arg(number))
        .set("paged", more || number > 1);
    data refused{data::type::list};
    for (const QString &one : several.refused)
        refused.push_back(Item().set("text", one).data);
    out.set("refused_ones", refused).set("has_refused", !several.refused.isEmpty());
    out.set("done", done == u"deputy"_s ? out.text(u"done_request_deputy"_s) : several.done)
        .set("title", out.text(u"order_requests"_s));
    if (problem != nullptr)
        setProblem(out, *problem, {u"deputy_id"_s, u"deputy_from"_s, u"deputy_to"_s});
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : several.refused.isEmpty() ? 200 : 409);
}

Response RequestPages::one(const Request &request, const Visitor &visitor)
{
    return requestPage(request, visitor, request.path.section(u'/', 2, 2), nullptr);
}

/// A link of a mail may be about another company that the visitor works for.
Response RequestPages::elsewhere(const Request &request, const Visitor &visitor, const QString &number)
{
    const auto company = ask(Lane::Read, [visitor, number](Session &session) {
        for (const OrderRequest &one : requestsOfNumber(session, number)) {
            const Access there = MembershipRepository(session).accessOf(visitor.channel.id, visitor.customer.id, one.companyId);
            if (one.channelId == visitor.channel.id && there.companyId == one.companyId &&
                one.companyId != visitor.access.companyId)
                return std::pair(one.companyId, there.company);
        }
        return std::pair(qint64(0), QString());
    });
    if (!company)
        return failed(company.error());
    return company->first > 0 ? ofOtherCompany(request, visitor, company->first, company->second) : refuse(404, u"not_found"_s);
}

/// What it wants, and what can be done about it.
void RequestPages::setDetails(Page &out, const Request &request, const Visitor &visitor, const OrderRequest &one, bool mine,
                              bool mayDecide)
{
    const bool returned = one.state == u"returned"_s, blocked = one.state == u"blocked"_s;
    const bool adjusts = mayDecide || (mine && (returned || blocked));
    data lines{data::type::list};
    for (int place = 0; place < one.lines.size(); ++place) {
        const RequestLine &line = one.lines[place];
        const QString field = u"quantity_%1"_s.arg(place);
        lines.push_back(Item()
                            .set("sku", line.sku)
                            .set("title", line.title)
                            .set("unit", line.unit)
                            .set("quantity", line.quantity)
                            .set("asked", line.isReduced() ? QString::number(line.askedQuantity) : QString())
                            .set("price", money(visitor, line.priceMinor, one.currency))
                            .set("price_before", line.isDearer() ? money(visitor, line.askedPriceMinor, one.currency) : QString())
                            .set("sum", money(visitor, line.totalMinor(), one.currency))
                            .set("booked_on", line.costCentre)
                            .set("adjusts", adjusts && line.quantity > 0)
                            .set("field", field)
                            .set("label", out.text(u"quantity_of"_s).arg(line.title))
                            .set("typed", request.form.value(field, QString::number(line.quantity)).left(20))
                            .data);
    }
    out.set("lines", lines)
        .set("number", one.number)
        .set("version", one.rowVersion)
        .set("date", storeMoment(one.sentAt, visitor.language()))
        .set("state", requestStateLabel(one.state))
        .set("total", money(visitor, one.totalMinor, one.currency))
        .set("by", one.person)
        .set("for_unit", one.company + u" · "_s + one.unit)
        .set("why", one.why)
        .set("reference", one.reference)
        .set("note", one.note);
    out.set("billing", one.billingAddress)
        .set("shipping", one.shippingAddress)
        .set("payment", paymentLabel(one.paymentMethod, one.paymentDays))
        .set("cost_centre", one.costCentre)
        .set("order", one.order)
        .set("expires", one.isOpen() ? storeMoment(one.expiresAt, visitor.language()) : QString());
    out.set("adjusts", adjusts)
        .set("may_decide", mayDecide)
        .set("may_withdraw", mine && one.isOpen())
        .set("may_send", mine && returned && visitor.access.may(u"ask"_s))
        .set("may_order", mine && blocked && visitor.access.may(u"buy"_s))
        .set("may_cart", mine && one.state != u"ordered"_s && one.state != u"waiting"_s && visitor.access.may(u"buy"_s))
        .set("text_typed", request.form.value(u"text"_s).left(1000));
}

/// What the visitor may see; NotFound is all that they hear of another one.
RequestPages::Found RequestPages::find(Session &session, const Visitor &visitor, const QString &number)
{
    Found out;
    RequestsRepository requests(session);
    out.one = requests.ofNumber(visitor.channel.id, visitor.access.companyId, number);
    const Approvers approvers(session, visitor.channel.id, visitor.access.companyId);
    bool ownPlace = false;
    for (int i = 0; i < out.one.reasons.size(); ++i) {
        const ApprovalReason &reason = out.one.reasons[i];
        for (const Approver &one : approvers.ableTo(reason, out.one.asCase()))
            out.approvers[i] << one.user.person();
        if (out.one.state != u"waiting"_s || reason.step != out.one.step)
            continue;
        const QList<Approver> places = approvers.inPlaceOf(visitor.customer.id, reason, out.one.asCase());
        out.mayDecide = out.mayDecide || !places.isEmpty();
        for (const Approver &one : places) {
            const bool self = one.user.customerId == visitor.customer.id;
            out.standsFor = self || ownPlace ? QString() : one.user.person();
            ownPlace = ownPlace || self;
        }
    }
    out.mayComment = out.one.isOpen() && approvers.decidesAny(visitor.customer.id, out.one.reasons, out.one.asCase());
    Order seen;
    seen.channelId = out.one.channelId;
    seen.companyId = out.one.companyId;
    seen.unitId = out.one.unitId;
    seen.customerId = out.one.customerId;
    out.history = requests.history(visitor.channel.id, out.one.id);
    const QString self = u"customer:%1"_s.arg(visitor.customer.id); // who decided it may see what came of it
    const bool decided =
        std::any_of(out.history.begin(), out.history.end(), [&self](const RequestEvent &event) { return event.actor == self; });
    if (!out.mayDecide && !decided && !isWithin(requestReach(session, visitor), seen))
        throw Failure(Error::Kind::NotFound, {});
    if (out.mayDecide) {
        BudgetLedger ledger(session);
        const QList<qint64> ids = ledger.ofRequest(visitor.channel.id, out.one.id);
        out.budgets = ledger.states(visitor.channel.id, BudgetsRepository(session).withIds(ids), {out.one.userId});
    }
    return out;
}

Response RequestPages::requestPage(const Request &request, const Visitor &visitor, const QString &number, const Error *problem)
{
    const auto found = ask(Lane::Read, [visitor, number](Session &session) { return find(session, visitor, number); });
    if (!found && found.error().kind == Error::Kind::NotFound)
        return elsewhere(request, visitor, number);
    if (!found)
        return failed(found.error());
    const OrderRequest &one = found->one;
    Page out = page(u"request"_s, visitor);
    const bool mine = one.customerId == visitor.customer.id;
    setDetails(out, request, visitor, one, mine, found->mayDecide && !visitor.acting());
    out.set("may_comment", !visitor.acting() && !found->mayDecide && (found->mayComment || (mine && one.state == u"waiting"_s)));
    data reasons{data::type::list}, history{data::type::list};
    for (int i = 0; i < one.reasons.size(); ++i) {
        const ApprovalReason &reason = one.reasons[i];
        QStringList who = found->approvers.value(i).mid(0, 10);
        if (found->approvers.value(i).size() > who.size())
            who << u"…"_s;
        reasons.push_back(Item()
                              .set("text", reason.text(visitor.access.may(u"see_prices"_s)))
                              .set("step", qint64(reason.step))
                              .set("settled", reason.settled)
                              .set("who", one.isOpen() ? who.join(u", "_s) : QString())
                              .set("all", reason.everyone)
                              .data);
    }
    for (const RequestEvent &event : found->history)
        history.push_back(
            Item()
                .set("when", storeMoment(event.at, visitor.language()))
                .set("what", requestEventLabel(event.kind))
                .set("person", event.who())
                .set("text", event.kind == u"dearer"_s && !visitor.access.may(u"see_prices"_s) ? QString() : event.text)
                .data);
    QString answer; // the last word on it, beside its state
    for (const RequestEvent &event : found->history) {
        if (event.kind == u"returned"_s || event.kind == u"declined"_s)
            answer = event.text;
    }
    out.set("answer", one.state == u"returned"_s || one.state == u"declined"_s ? answer : QString())
        .set("stands_for", found->standsFor);
    out.set("reasons", reasons)
        .set("history", history)
        .set("budgets", budgetRows(found->budgets))
        .set("has_budgets", !found->budgets.isEmpty() && visitor.access.may(u"see_prices"_s));
    const QString done = request.query.value(u"done"_s);
    static const QStringList known = {u"next"_s,     u"agreed"_s,  u"dearer"_s,    u"blocked"_s, u"gone"_s,   u"declined"_s,
                                      u"returned"_s, u"comment"_s, u"withdrawn"_s, u"sent"_s,    u"ordered"_s};
    const bool fits = (done != u"declined"_s && done != u"returned"_s && done != u"ordered"_s && done != u"withdrawn"_s) ||
                      done == one.state; // an old address says nothing that is not so any more
    out.set("done", request.query.contains(u"sent"_s) ? out.text(u"done_request_sent"_s)
                    : known.contains(done) && fits    ? out.text(u"done_request_"_s + done)
                                                      : QString())
        .set("title", out.text(u"request_title"_s).arg(one.number));
    if (problem != nullptr)
        setProblem(out, *problem, {u"text"_s, u"quantity"_s});
    return shown(std::move(out), problem != nullptr ? statusOf(*problem) : 200);
}

} // namespace kontor
