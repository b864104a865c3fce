// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's own account: data, password, e-mail address, sessions, personal link, and when staff acted for them.
#include "pages/site.h"

#include "base/text.h"
#include "credentials/password.h"
#include "credentials/secondfactor.h"
#include "credentials/signinrepository.h"
#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

Response Site::profilePage(const Visitor &visitor, const QString &problem, const QString &done, int status)
{
    Page out = page(u"profile"_s, visitor);
    const Customer &c = visitor.customer;
    const CredentialRules &rules = visitor.channel.rules;
    out.set("title", out.text(u"profile"_s))
        .set("email", c.email)
        .set("email_wanted", c.emailWanted)
        .set("username", c.username)
        .set("phone", c.phone)
        .set("problem", problem)
        .set("done", done);
    data addresses{data::type::list};
    for (const Address &address : c.addresses)
        addresses.push_back(Item()
                                .set("text", summary(address))
                                .set("billing", address.defaultBilling)
                                .set("shipping", address.defaultShipping)
                                .data);
    out.set("addresses", addresses).set("own", !visitor.acting());
    out.set("second_factor", out.text(c.mfaMethod.isEmpty() ? u"mfa_off"_s : u"mfa_on_"_s + c.mfaMethod))
        .set("offer_mfa", rules.mfa != u"off"_s);
    out.set("offer_link", rules.personalLinks).set("has_link", c.personalLink);
    return shown(std::move(out), status);
}

Response Site::profile(const Request &request, const Visitor &visitor)
{
    const QString done = request.query.value(u"done"_s);
    return profilePage(visitor, {},
                       done == u"password"_s ? visitor.text(u"password_changed"_s)
                       : done == u"email"_s  ? visitor.text(u"email_wanted_text"_s)
                                             : QString(),
                       200);
}

bool Site::ownsPassword(const Request &request, const Visitor &visitor)
{
    const qint64 id = visitor.customer.id;
    const qint64 channelId = visitor.channel.id;
    const QString account = u"profile:%1"_s.arg(id);
    const auto stored = ask(Lane::Read, [=, peer = request.peer](Session &session) {
        return SignInRepository(session).find(channelId, account, peer).mustWait ? QString()
                                                                                 : CustomersRepository(session).passwordHash(id);
    });
    if (stored && password::matches(*stored, request.form.value(u"password"_s)))
        return true;
    (void)ask(Lane::Edit, [=, peer = request.peer](Session &session) {
        SignInRepository(session).countFailure(channelId, account, peer, id);
        return Done{};
    });
    return false;
}

Response Site::passwordPage(const Visitor &visitor, const QString &problem, int status)
{
    Page out = page(u"password"_s, visitor);
    out.set("title", out.text(u"change_password"_s))
        .set("problem", problem)
        .set("must_change", visitor.customer.mustChangePassword);
    return shown(std::move(out), status);
}

Response Site::passwordForm(const Request &, const Visitor &visitor) { return passwordPage(visitor, {}, 200); }

Response Site::changePassword(const Request &request, const Visitor &visitor)
{
    const QString fresh = request.form.value(u"new_password"_s);
    if (const QString why = password::problem(fresh, aboutCustomer(visitor.customer)); !why.isEmpty())
        return passwordPage(visitor, why, 400);
    if (fresh != request.form.value(u"repeated"_s))
        return passwordPage(visitor, visitor.text(u"passwords_differ"_s), 400);
    if (!ownsPassword(request, visitor))
        return passwordPage(visitor, visitor.text(u"wrong_current"_s), 403);
    if (fresh == request.form.value(u"password"_s))
        return passwordPage(visitor, visitor.text(u"same_password"_s), 400);
    const SessionOpening opening = openingFor(request, visitor.channel.id, visitor.customer.id, visitor.session.openedBy);
    const auto done = ask(Lane::Edit, [opening, hash = password::hash(fresh)](Session &session) {
        session.setActor(u"customer:%1"_s.arg(opening.customerId));
        CustomersRepository(session).setPassword(opening.customerId, hash, false); // ends every session, this one too
        return SessionsRepository(session).open(opening);
    });
    if (!done)
        return failed(done.error());
    Response out = signedIn(*done);
    out.location = "/profile?done=password";
    return out;
}

Response Site::changeEmail(const Request &request, const Visitor &visitor)
{
    const QString email = request.form.value(u"email"_s).trimmed();
    if (const QString why = emailProblem(email); email.isEmpty() || !why.isEmpty())
        return profilePage(visitor, why.isEmpty() ? visitor.text(u"email_needed"_s) : why, {}, 400);
    if (!ownsPassword(request, visitor))
        return profilePage(visitor, visitor.text(u"wrong_current"_s), {}, 403);
    const auto done = ask(Lane::Edit, [id = visitor.customer.id, email](Session &session) {
        session.setActor(u"customer:%1"_s.arg(id));
        Customer customer = CustomersRepository(session).load(id);
        customer.email = email;
        return CustomersRepository(session).update(customer);
    });
    if (!done)
        return profilePage(visitor, done.error().message, {}, 409);
    return Response::redirect(done->emailWanted.isEmpty() ? "/profile" : "/profile?done=email");
}

Response Site::sessions(const Request &, const Visitor &visitor)
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
    Page out = page(u"sessions"_s, visitor);
    out.set("title", out.text(u"sessions"_s));
    data alive{data::type::list};
    data attempts{data::type::list};
    if (found) {
        for (const SessionRecord &one : found->sessions) {
            if (one.alive)
                alive.push_back(Item()
                                    .set("id", one.id)
                                    .set("since", storeMoment(one.createdAt, out.language()))
                                    .set("seen", storeMoment(one.lastSeenAt, out.language()))
                                    .set("who", openedByLabel(one.openedBy))
                                    .set("peer", one.peer)
                                    .set("browser", one.browser)
                                    .set("current", one.id == visitor.session.id)
                                    .data);
        }
        for (const SignInAttempt &one : found->attempts)
            attempts.push_back(Item()
                                   .set("at", storeMoment(one.at, out.language()))
                                   .set("outcome", out.text(u"outcome_"_s + QString(one.outcome).replace(u' ', u'_')))
                                   .set("who", out.text(u"by_"_s + QString(one.openedBy).replace(u' ', u'_')))
                                   .set("peer", one.peer)
                                   .set("browser", one.browser)
                                   .data);
    }
    out.set("sessions", alive).set("attempts", attempts);
    return shown(std::move(out));
}

Response Site::endSession(const Request &request, const Visitor &visitor)
{
    const qint64 one = request.form.value(u"session"_s).toLongLong();
    const auto done = ask(Lane::Edit, [one, session = visitor.session](Session &s) {
        if (one > 0)
            SessionsRepository(s).endOne(session.channelId, session.customerId, one, u"ended by the customer"_s);
        else
            SessionsRepository(s).endAllOf(session.customerId, u"ended by the customer"_s, session.id);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect("/profile/sessions");
}

Response Site::acting(const Request &, const Visitor &visitor)
{
    const auto found =
        ask(Lane::Read, [id = visitor.customer.id](Session &session) { return SessionsRepository(session).acted(id, 50); });
    Page out = page(u"acting"_s, visitor);
    out.set("title", out.text(u"acting_title"_s));
    data list{data::type::list};
    if (found) {
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
    }
    out.set("sessions", list).set("none", !found || found->isEmpty());
    out.set("asked", visitor.channel.rules.actingConsent != u"not_needed"_s);
    out.set("allowed", consentGiven(visitor.channel.rules.actingConsent, visitor.customer.actingConsent));
    return shown(std::move(out));
}

Response Site::setConsent(const Request &request, const Visitor &visitor)
{
    const bool yes = request.form.value(u"consent"_s) == u"yes"_s;
    const auto done = ask(Lane::Edit, [yes, customer = visitor.customer](Session &session) {
        session.setActor(u"customer:%1"_s.arg(customer.id));
        CustomersRepository(session).setActingConsent(customer.id, yes);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect("/profile/acting");
}

Response Site::makePersonalLink(const Request &request, const Visitor &visitor)
{
    if (!visitor.channel.rules.personalLinks)
        return refuse(403, u"forbidden"_s);
    if (!ownsPassword(request, visitor))
        return profilePage(visitor, visitor.text(u"wrong_current"_s), {}, 403);
    const auto link = ask(Lane::Edit, [customer = visitor.customer](Session &session) {
        session.setActor(u"customer:%1"_s.arg(customer.id));
        const QString out = TokensRepository(session).mint(customer.channelId, customer.id, purpose::personalLink);
        CustomersRepository(session).setPersonalLink(customer.id, true);
        if (isPlainAddress(customer.email))
            MailsRepository(session).queue(customer.channelId, customer.id, u"personal_link"_s, customer.email,
                                           {{u"when"_s, text::utcMinute(session.now())}});
        return out;
    });
    if (!link)
        return failed(link.error());
    Page out = page(u"personal_link"_s, visitor);
    out.set("title", out.text(u"personal_link"_s))
        .set("link", storeAddress(visitor.channel, u"http://"_s + request.host) + u"/personal/"_s + *link);
    return shown(std::move(out));
}

Response Site::revokePersonalLink(const Request &, const Visitor &visitor)
{
    const auto done = ask(Lane::Edit, [customer = visitor.customer](Session &session) {
        session.setActor(u"customer:%1"_s.arg(customer.id));
        CustomersRepository(session).setPersonalLink(customer.id, false);
        return Done{};
    });
    if (!done)
        return failed(done.error());
    return Response::redirect("/profile");
}

} // namespace kontor
