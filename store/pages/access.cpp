// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in and out, and the ticket by which staff come in as a customer.
#include "pages/site.h"

#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "credentials/signinrepository.h"

#include <spdlog/spdlog.h>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype inputMax = 1024; ///< characters of an account name or password that are looked at

} // namespace

Response Site::signedIn(const StoreSession &session) const
{
    Response out = Response::redirect("/");
    out.cookies << m_cookies.set(m_cookies.sessionName(), u"%1.%2"_s.arg(session.channelId).arg(session.token))
                << m_cookies.expired(m_cookies.formName());
    return out;
}

Response Site::signInForm(const Request &request, const QString &problem, int status)
{
    const QList<Channel> channels = channelsOf(request);
    QString formToken = request.cookies.value(m_cookies.formName());
    if (formToken.size() != 64)
        formToken = token::make();
    Page out(u"sign_in"_s, channels.size() == 1 ? channels.first().language : request.language);
    out.set("store", channels.size() == 1 ? channels.first().name : u"Kontor"_s);
    out.set("csrf", formToken);
    out.set("problem", problem);
    out.set("account", request.form.value(u"account"_s).left(254));
    out.set("choose_store", channels.size() > 1);
    kainjow::mustache::data list{kainjow::mustache::data::type::list};
    for (const Channel &channel : channels)
        list.push_back(Item()
                           .set("id", channel.id)
                           .set("name", channel.name)
                           .set("chosen", QString::number(channel.id) == request.form.value(u"channel"_s))
                           .data);
    out.set("stores", list);
    Response answer = shown(std::move(out), status);
    answer.cookies << m_cookies.set(m_cookies.formName(), formToken);
    return answer;
}

Response Site::signIn(const Request &request)
{
    const QString formToken = request.cookies.value(m_cookies.formName());
    if (formToken.size() != 64 || !token::equal(request.form.value(u"csrf"_s), formToken))
        return refuse(request, 403, u"forbidden"_s);
    const QString name = request.form.value(u"account"_s).trimmed();
    const QString secret = request.form.value(u"password"_s);
    const QList<Channel> channels = channelsOf(request);
    qint64 channelId = channels.size() == 1 ? channels.first().id : 0;
    for (const Channel &channel : channels) {
        if (QString::number(channel.id) == request.form.value(u"channel"_s))
            channelId = channel.id;
    }
    const Page words(u"sign_in"_s, channels.size() == 1 ? channels.first().language : request.language);
    const QString wrong = words.text(u"wrong_password"_s);
    if (channelId == 0 || name.isEmpty() || name.size() > inputMax || secret.size() > inputMax)
        return signInForm(request, wrong, 403);

    const auto account = m_database.wait(Lane::Read, [channelId, name, peer = request.peer](Session &session) {
        return SignInRepository(session).find(channelId, name, peer);
    });
    if (!account)
        return failed(request, account.error());
    if (account->mustWait)
        return signInForm(request, words.text(u"too_many_tries"_s), 429);
    const bool known = account->customerId > 0 && !account->passwordHash.isEmpty() && !account->deactivated;
    if (!known)
        password::pretend(secret);
    if (!known || !password::matches(account->passwordHash, secret)) {
        (void)m_database.wait(Lane::Edit, [channelId, name, peer = request.peer](Session &session) {
            SignInRepository(session).countFailure(channelId, name, peer);
            return Done{};
        });
        return signInForm(request, wrong, 403);
    }
    const QString stronger = password::isWeak(account->passwordHash) ? password::hash(secret) : QString();
    const auto opened =
        m_database.wait(Lane::Edit, [channelId, name, peer = request.peer, id = account->customerId, stronger](Session &session) {
            session.setActor(u"customer:%1"_s.arg(id));
            SignInRepository(session).succeeded(channelId, name, peer, id, stronger);
            return SessionsRepository(session).open(channelId, id);
        });
    if (!opened)
        return failed(request, opened.error());
    spdlog::info("Customer {} signed in", account->customerId);
    return signedIn(*opened);
}

Response Site::redeemTicket(const Request &request)
{
    const QString ticket = request.form.value(u"ticket"_s);
    if (ticket.size() != 64)
        return refuse(request, 403, u"ticket_dead"_s);
    // The ticket names the Origin it will be posted with: none or 'null' for the pane, the loopback page for a system browser.
    const QString origin = request.origin == u"null"_s ? QString() : request.origin;
    const auto opened = m_database.wait(
        Lane::Edit, [ticket, origin](Session &session) { return SessionsRepository(session).redeem(ticket, origin); });
    if (!opened)
        return failed(request, opened.error());
    if (!*opened)
        return refuse(request, 403, u"ticket_dead"_s);
    spdlog::info("Staff {} acts as customer {}", (*opened)->staffId, (*opened)->customerId);
    return signedIn(**opened);
}

Response Site::signOut(const Request &request, const Visitor &visitor)
{
    const auto ended =
        m_database.wait(Lane::Edit, [channelId = visitor.session.channelId, value = visitor.session.token](Session &session) {
            SessionsRepository(session).end(channelId, value, u"signed out"_s);
            return Done{};
        });
    if (!ended)
        return failed(request, ended.error());
    Response out = Response::redirect("/sign-in");
    out.cookies << m_cookies.expired(m_cookies.sessionName());
    return out;
}

} // namespace kontor
