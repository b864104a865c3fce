// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/linkpages.h"

#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "credentials/resetasksrepository.h"
#include "customers/customersrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

QString LinkPages::linkOf(const Request &request)
{
    constexpr qsizetype linkMax = 100;
    return (request.method == "POST" ? request.form.value(u"link"_s) : request.path.section(u'/', 2)).left(linkMax);
}

QList<Route> LinkPages::routes()
{
    const QStringList choosing{u"link"_s, u"new_password"_s, u"repeated"_s};
    return {{"GET", u"/invitation/*"_s, Needs::Nobody, to(&LinkPages::invitationForm)},
            {"POST", u"/invitation"_s, Needs::Nobody, to(&LinkPages::acceptInvitation), choosing},
            {"POST", u"/invitation/renew"_s, Needs::Nobody, to(&LinkPages::renewInvitation), {u"link"_s}},
            {"GET", u"/reset/*"_s, Needs::Nobody, to(&LinkPages::resetForm)},
            {"POST", u"/reset"_s, Needs::Nobody, to(&LinkPages::resetPassword), choosing},
            {"GET", u"/confirm-email/*"_s, Needs::Nobody, to(&LinkPages::confirmEmailForm)},
            {"POST", u"/confirm-email"_s, Needs::Nobody, to(&LinkPages::confirmEmail), {u"link"_s}},
            {"GET", u"/personal/*"_s, Needs::Nobody, to(&LinkPages::personalForm)},
            {"POST", u"/personal"_s, Needs::Nobody, to(&LinkPages::personalSignIn), {u"link"_s}}};
}

Result<LinkPages::Opened> LinkPages::opened(const Request &request, const QString &link, const QString &purpose)
{
    const auto found = ask(Lane::Read, [link, purpose](Session &session) {
        Opened out;
        out.link = TokensRepository(session).find(link, purpose);
        if (out.link.customerId == 0)
            return out;
        out.channel = ChannelsRepository(session).channel(out.link.channelId);
        out.customer = CustomersRepository(session).load(out.link.channelId, out.link.customerId);
        if (!out.customer.language.isEmpty())
            out.channel.language = out.customer.language; // as the mail did that brought the link
        return out;
    });
    if (!found || found->link.customerId == 0)
        return found;
    const auto served = channelsOf(request); // on another store's address it opens nothing
    if (!served)
        return served.error();
    if (std::none_of(served->begin(), served->end(), [&](const Channel &channel) { return channel.id == found->channel.id; }))
        return Opened{};
    return found;
}

bool LinkPages::Opened::isAlive(const QString &purpose) const
{
    return link.state == TokensRepository::Found::Alive &&
           (purpose != purpose::confirmEmail || !customer.emailWanted.isEmpty()) &&
           (purpose != purpose::personalLink || channel.rules.personalLinks);
}

Response LinkPages::deadLink(const Request &request, const Opened &opened, const QString &link, const QString &purpose)
{
    using State = TokensRepository::Found;
    const bool known = opened.link.customerId != 0;
    const QList<Channel> served = channelsOf(request).valueOr({});
    Page out = outside(u"link"_s, request, known ? &opened.channel : served.size() == 1 ? &served.front() : nullptr);
    const QString why = opened.link.state == State::Used      ? u"link_used"_s
                        : opened.link.state == State::Expired ? u"link_expired"_s
                                                              : u"link_dead"_s;
    out.set("title", out.text(why));
    const bool expired = opened.link.state == State::Expired;
    out.set("renew", expired && purpose == purpose::invitation && !opened.customer.hasPassword);
    out.set("offer_forgot", purpose == purpose::passwordReset || (purpose == purpose::invitation && opened.customer.hasPassword));
    out.set("offer_sign_in", true);
    out.set("link", link);
    return guarded(request, std::move(out), 410);
}

Response LinkPages::choosePasswordPage(const Request &request, const QString &purpose, const Opened &it, const QString &link,
                                       const QString &problem)
{
    const bool invited = purpose == purpose::invitation;
    Page out = outside(u"choose_password"_s, request, &it.channel);
    out.set("title", out.text(invited ? u"invitation_title"_s : u"reset_title"_s))
        .set("text", out.text(invited ? u"invitation_text"_s : u"reset_text"_s))
        .set("action", invited ? u"/invitation"_s : u"/reset"_s)
        .set("link", link)
        .set("username", it.customer.username)
        .set("problem", problem);
    return guarded(request, std::move(out), problem.isEmpty() ? 200 : 400);
}

Response LinkPages::choosePasswordForm(const Request &request, const QString &purpose)
{
    return whileAlive(request, purpose,
                      [&](const Opened &it, const QString &link) { return choosePasswordPage(request, purpose, it, link, {}); });
}

Response LinkPages::choosePassword(const Request &request, const QString &purpose)
{
    return whileAlive(request, purpose, [&](const Opened &it, const QString &link) {
        const PageLanguage theirs(it.channel.language);
        const QString fresh = request.form.value(u"new_password"_s);
        if (const QString why = password::problem(fresh, aboutCustomer(it.customer)); !why.isEmpty())
            return choosePasswordPage(request, purpose, it, link, why);
        if (fresh != request.form.value(u"repeated"_s))
            return choosePasswordPage(request, purpose, it, link, storeText(u"passwords_differ"_s, it.channel.language));
        const auto done = ask(Lane::Edit, [link, purpose, channelId = it.link.channelId, id = it.link.customerId,
                                           hash = password::hash(fresh)](Session &session) {
            session.setActor(u"customer:%1"_s.arg(id));
            if (!TokensRepository(session).use(link, purpose))
                return false;
            CustomersRepository(session).setPassword(channelId, id, hash, false);
            return true;
        });
        if (!done)
            return failed(done.error());
        if (!*done) // somebody was quicker with the same link
            return deadLink(request, opened(request, link, purpose).valueOr(it), link, purpose);
        return Response::redirect("/sign-in?done=password");
    });
}

Response LinkPages::invitationForm(const Request &request) { return choosePasswordForm(request, purpose::invitation); }

Response LinkPages::acceptInvitation(const Request &request) { return choosePassword(request, purpose::invitation); }

Response LinkPages::resetForm(const Request &request) { return choosePasswordForm(request, purpose::passwordReset); }

Response LinkPages::resetPassword(const Request &request) { return choosePassword(request, purpose::passwordReset); }

Response LinkPages::renewInvitation(const Request &request)
{
    const QString link = linkOf(request);
    const auto known = opened(request, link, purpose::invitation);
    if (!known)
        return failed(known.error());
    const Opened &it = *known;
    if (it.link.state != TokensRepository::Found::Expired || it.customer.hasPassword)
        return deadLink(request, it, link, purpose::invitation);
    const auto asked = ask(Lane::Edit, [it, peer = request.peer](Session &session) {
        ResetAsksRepository(session).ask(it.link.channelId, it.link.customerId, peer);
        return Done{};
    });
    if (!asked)
        return failed(asked.error());
    Page out = outside(u"notice"_s, request, &it.channel);
    out.set("title", out.text(u"renewed"_s)).set("text", out.text(u"renewed_text"_s));
    return shown(std::move(out));
}

Response LinkPages::confirmPage(const Request &request, const Opened &it, const QString &link, const ConfirmTexts &texts)
{
    Page out = outside(u"confirm"_s, request, &it.channel);
    out.set("title", out.text(texts.title))
        .set("text", out.text(texts.text).arg(texts.about))
        .set("button", out.text(texts.button))
        .set("action", texts.action)
        .set("link", link);
    return guarded(request, std::move(out));
}

Response LinkPages::confirmEmailForm(const Request &request)
{
    return whileAlive(request, purpose::confirmEmail, [&](const Opened &it, const QString &link) {
        return confirmPage(
            request, it, link,
            {u"confirm_email_title"_s, u"confirm_email_text"_s, it.customer.emailWanted, u"confirm"_s, u"/confirm-email"_s});
    });
}

Response LinkPages::confirmEmail(const Request &request)
{
    const QString link = linkOf(request);
    const auto known = opened(request, link, purpose::confirmEmail);
    if (!known)
        return failed(known.error());
    const Opened &it = *known;
    const auto done = ask(Lane::Edit, [link, it](Session &session) {
        session.setActor(u"customer:%1"_s.arg(it.link.customerId));
        return TokensRepository(session).use(link, purpose::confirmEmail) &&
               CustomersRepository(session).confirmEmail(it.link.channelId, it.link.customerId);
    });
    if (!done)
        return failed(done.error());
    if (!*done)
        return deadLink(request, opened(request, link, purpose::confirmEmail).valueOr(it), link, purpose::confirmEmail);
    return Response::redirect("/sign-in?done=email");
}

Response LinkPages::personalForm(const Request &request)
{
    return whileAlive(request, purpose::personalLink, [&](const Opened &it, const QString &link) {
        return confirmPage(request, it, link,
                           {u"sign_in"_s, u"personal_sign_in"_s, it.customer.displayName(), u"sign_in"_s, u"/personal"_s});
    });
}

Response LinkPages::personalSignIn(const Request &request)
{
    return whileAlive(request, purpose::personalLink, [&](const Opened &it, const QString &) {
        return enter(request, it.channel, it.customer.id, it.customer.mfaMethod, {}, u"personal link"_s, {});
    });
}

} // namespace kontor
