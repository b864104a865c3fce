// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/sessionpages.h"

#include "credentials/browsername.h"
#include "credentials/signinrepository.h"
#include "customers/customersrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

QList<Route> SessionPages::routes()
{
    return {{"GET", u"/profile/sessions"_s, Needs::Owner, to(&SessionPages::sessions)},
            {"POST", u"/profile/sessions"_s, Needs::Owner, to(&SessionPages::endSession)},
            {"GET", u"/profile/acting"_s, Needs::Owner, to(&SessionPages::acting)},
            {"POST", u"/profile/acting"_s, Needs::Owner, to(&SessionPages::setConsent)}};
}

Response SessionPages::sessions(const Request &, const Visitor &visitor)
{
    struct Found
    {
        QList<SessionRecord> sessions;
        QList<SignInAttempt> attempts;
    };
    const auto found = ask(Lane::Read, [channelId = visitor.channel.id, id = visitor.customer.id](Session &session) {
        return Found{SessionsRepository(session).ofCustomer(channelId, id, 50),
                     SignInRepository(session).attempts(channelId, id, 50)};
    });
    if (!found)
        return failed(found.error());
    Page out = page(u"sessions"_s, visitor);
    out.set("title", out.text(u"sessions"_s));
    data alive{data::type::list};
    data attempts{data::type::list};
    for (const SessionRecord &one : found->sessions) {
        if (one.alive)
            alive.push_back(Item()
                                .set("id", one.id)
                                .set("since", storeMoment(one.createdAt, out.language()))
                                .set("seen", storeMoment(one.lastSeenAt, out.language()))
                                .set("who", openedByLabel(one.openedBy))
                                .set("peer", one.peer)
                                .set("browser", browserName(one.browser))
                                .set("current", one.id == visitor.session.id)
                                .data);
    }
    for (const SignInAttempt &one : found->attempts)
        attempts.push_back(Item()
                               .set("at", storeMoment(one.at, out.language()))
                               .set("outcome", out.text(u"outcome_"_s + QString(one.outcome).replace(u' ', u'_')))
                               .set("who", out.text(u"by_"_s + QString(one.openedBy).replace(u' ', u'_')))
                               .set("peer", one.peer)
                               .set("browser", browserName(one.browser))
                               .data);
    out.set("sessions", alive).set("attempts", attempts);
    return shown(std::move(out));
}

Response SessionPages::endSession(const Request &request, const Visitor &visitor)
{
    const qint64 one = request.form.value(u"session"_s).toLongLong();
    const auto done = ask(Lane::Edit, [one, session = visitor.session](Session &s) {
        if (one > 0)
            SessionsRepository(s).endOne(session.channelId, session.customerId, one, u"ended by the customer"_s);
        else
            SessionsRepository(s).endAllOf(session.channelId, session.customerId, u"ended by the customer"_s, session.id);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect("/profile/sessions");
}

Response SessionPages::acting(const Request &, const Visitor &visitor)
{
    const auto found = ask(Lane::Read, [channelId = visitor.channel.id, id = visitor.customer.id](Session &session) {
        return SessionsRepository(session).acted(channelId, id, 50);
    });
    if (!found)
        return failed(found.error());
    Page out = page(u"acting"_s, visitor);
    out.set("title", out.text(u"acting_title"_s));
    data list{data::type::list};
    for (const ActedSession &one : *found) {
        data actions{data::type::list};
        for (const SessionAction &action : one.actions)
            actions.push_back(Item()
                                  .set("at", storeMoment(action.at, out.language()))
                                  .set("action", action.action)
                                  .set("detail", action.detail)
                                  .data);
        Item item;
        item.set("staff", one.session.staff)
            .set("from", storeMoment(one.session.createdAt, out.language()))
            .set("to", storeMoment(one.session.endedAt, out.language()))
            .set("reason", one.session.reason);
        item.data.set("actions", actions);
        list.push_back(item.data);
    }
    out.set("sessions", list).set("none", found->isEmpty());
    out.set("asked", visitor.channel.rules.actingConsent != u"not_needed"_s);
    out.set("allowed", consentGiven(visitor.channel.rules.actingConsent, visitor.customer.actingConsent));
    return shown(std::move(out));
}

Response SessionPages::setConsent(const Request &request, const Visitor &visitor)
{
    const bool yes = request.form.value(u"consent"_s) == u"yes"_s;
    const auto done = ask(Lane::Edit, [yes, customer = visitor.customer](Session &session) {
        session.setActor(u"customer:%1"_s.arg(customer.id));
        CustomersRepository(session).setActingConsent(customer.channelId, customer.id, yes);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect("/profile/acting");
}

} // namespace kontor
