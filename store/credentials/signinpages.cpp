// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/signinpages.h"

#include "credentials/password.h"
#include "credentials/resetasksrepository.h"
#include "credentials/signinrepository.h"

#include <spdlog/spdlog.h>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using kainjow::mustache::data;

namespace {

constexpr qsizetype inputMax = 1024; ///< characters of an account name or password that are looked at

/// The choice of a trade store where one server has several.
void offerStores(Page &page, const Request &request, const QList<Channel> &channels)
{
    page.set("choose_store", channels.size() > 1);
    page.set("account", request.form.value(u"account"_s).left(254));
    kainjow::mustache::data list{kainjow::mustache::data::type::list};
    for (const Channel &channel : channels)
        list.push_back(Item()
                           .set("id", channel.id)
                           .set("name", channel.name)
                           .set("chosen", QString::number(channel.id) == request.form.value(u"channel"_s))
                           .data);
    page.set("stores", list);
}

} // namespace

QList<Route> SignInPages::routes()
{
    return {{"GET", u"/sign-in"_s, Needs::Nobody, to(&SignInPages::showSignIn)},
            {"POST", u"/sign-in"_s, Needs::Nobody, to(&SignInPages::signIn), {u"password"_s}},
            {"GET", u"/forgot"_s, Needs::Nobody, to(&SignInPages::forgotForm)},
            {"POST", u"/forgot"_s, Needs::Nobody, to(&SignInPages::forgot)},
            {"POST", u"/ticket"_s, Needs::Nobody, to(&SignInPages::redeemTicket), {u"ticket"_s}, true},
            {"POST", u"/sign-out"_s, Needs::Customer, to(&SignInPages::signOut)}};
}

Response SignInPages::showSignIn(const Request &request) { return signInForm(request); }

Response SignInPages::signInForm(const Request &request, const QString &problem, int status)
{
    const auto known = channelsOf(request);
    if (!known)
        return failed(known.error());
    const QList<Channel> &channels = *known;
    Page out = outside(u"sign_in"_s, request, channels.size() == 1 ? &channels.first() : nullptr);
    out.set("problem", problem).set("title", out.text(u"sign_in"_s));
    const QString done = request.query.value(u"done"_s);
    if (done == u"password"_s || done == u"email"_s || done == u"joined"_s)
        out.set("done", out.text(u"done_"_s + done));
    offerStores(out, request, channels);
    out.set("to", localTarget((request.method == "POST" ? request.form : request.query).value(u"to"_s)));
    return guarded(request, std::move(out), status);
}

Response SignInPages::signIn(const Request &request)
{
    const QString name = request.form.value(u"account"_s).trimmed();
    const QString secret = request.form.value(u"password"_s);
    const auto offered = channelsOf(request);
    if (!offered)
        return failed(offered.error());
    const QList<Channel> &channels = *offered;
    const std::optional<Channel> channel = chosenChannel(request, channels);
    const QString language = channels.size() == 1 ? channels.first().language : request.language;
    const QString wrong = storeText(u"wrong_password"_s, language);
    if (!channel || name.isEmpty() || name.size() > inputMax || secret.size() > inputMax)
        return signInForm(request, wrong, 403);

    const qint64 channelId = channel->id;
    const auto account =
        ask(Lane::Read, [channelId, name, peer = request.peer, browser = request.cookies.value(m_parts.cookies.browserName())](
                            Session &session) { return SignInRepository(session).find(channelId, name, peer, browser); });
    if (!account)
        return failed(account.error());
    // What is written of known accounts only is written behind the answer: its time tells nothing (CHECKS 11). Of others nothing comes, but
    // asking takes as long.
    const auto recordLater = [&](const QString &outcome) {
        m_parts.database.post(Lane::Edit, [channelId, id = account->customerId, peer = request.peer, browser = request.browser,
                                           outcome](Session &session) {
            SignInRepository(session).record(channelId, id, peer, browser, outcome);
            return Done{};
        });
    };
    if (account->mustWait) {
        recordLater(u"locked"_s);
        return signInForm(request, storeText(u"too_many_tries"_s, language), 429);
    }
    const bool known = account->customerId > 0 && !account->passwordHash.isEmpty() && !account->deactivated;
    if (!known)
        password::pretend(secret);
    if (!known || !password::matches(account->passwordHash, secret)) {
        const auto counted = ask(Lane::Edit, [channelId, name, peer = request.peer, id = account->customerId](Session &session) {
            return SignInRepository(session).countFailure(channelId, name, peer, id);
        });
        if (!counted)
            return failed(counted.error());
        if (*counted)
            m_parts.database.post(Lane::Edit, [channelId, id = account->customerId](Session &session) {
                SignInRepository(session).showLocked(channelId, id);
                return Done{};
            });
        recordLater(account->deactivated ? u"deactivated"_s : u"wrong password"_s);
        return signInForm(request, wrong, 403);
    }
    if (account->companyOff) { // told to who knows the password only
        recordLater(u"company off"_s);
        return signInForm(request, storeText(u"company_off"_s, language), 403);
    }
    const QString stronger = password::isWeak(account->passwordHash) ? password::hash(secret) : QString();
    return enter(request, *channel, account->customerId, account->mfaMethod, name, u"customer"_s, stronger);
}

Response SignInPages::forgotForm(const Request &request)
{
    const auto known = channelsOf(request);
    if (!known)
        return failed(known.error());
    const QList<Channel> &channels = *known;
    Page out = outside(u"forgot"_s, request, channels.size() == 1 ? &channels.first() : nullptr);
    out.set("title", out.text(u"forgot_title"_s));
    offerStores(out, request, channels);
    return guarded(request, std::move(out));
}

/// The same look-up, the same row and the same page whether the account exists or not (CHECKS 11); the worker mails known ones.
Response SignInPages::forgot(const Request &request)
{
    const auto known = channelsOf(request);
    if (!known)
        return failed(known.error());
    const QList<Channel> &channels = *known;
    const std::optional<Channel> channel = chosenChannel(request, channels);
    const QString name = request.form.value(u"account"_s).trimmed().left(inputMax);
    if (channel) {
        const auto asked = ask(Lane::Edit, [channelId = channel->id, name, peer = request.peer](Session &session) {
            const SignInRepository::Account account = SignInRepository(session).find(channelId, name, peer);
            ResetAsksRepository(session).ask(channelId, account.customerId, peer);
            return Done{};
        });
        if (!asked)
            return failed(asked.error());
    }
    Page out = outside(u"notice"_s, request, channels.size() == 1 ? &channels.first() : nullptr);
    out.set("title", out.text(u"forgot_sent"_s)).set("text", out.text(u"forgot_sent_text"_s));
    return shown(std::move(out));
}

Response SignInPages::redeemTicket(const Request &request)
{
    const QString ticket = request.form.value(u"ticket"_s);
    if (!isTicket(ticket))
        return refuse(403, u"ticket_dead"_s);
    // The ticket names the Origin it will be posted with: none or 'null' for the pane, the loopback page for a system browser.
    const QString origin = request.origin == u"null"_s ? QString() : request.origin;
    const auto opened = ask(Lane::Edit, [ticket, origin, request](Session &session) {
        const auto out = SessionsRepository(session).redeem(ticket, origin);
        if (out)
            SignInRepository(session).record(out->channelId, out->customerId, request.peer, request.browser, u"signed in"_s,
                                             u"staff"_s);
        return out;
    });
    if (!opened)
        return failed(opened.error());
    if (!*opened)
        return refuse(403, u"ticket_dead"_s);
    endFormer(request);
    spdlog::info("Staff {} acts as customer {}", (*opened)->staffId, (*opened)->customerId);
    return signedIn(**opened);
}

Response SignInPages::signOut(const Request &, const Visitor &visitor)
{
    const auto ended = ask(Lane::Edit, [channelId = visitor.session.channelId, value = visitor.session.token](Session &session) {
        SessionsRepository(session).end(channelId, value, u"signed out"_s);
        return Done{};
    });
    if (!ended)
        return failed(ended.error());
    Response out = Response::redirect("/sign-in");
    out.cookies << m_parts.cookies.expired(m_parts.cookies.sessionName());
    out.clearSiteData = "\"cache\"";
    return out;
}

} // namespace kontor
