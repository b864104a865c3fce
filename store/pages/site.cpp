// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/site.h"

#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"
#include "orders/ordersrepository.h"

#include <QFile>
#include <QUrl>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

/// An Origin header that names this very site.
bool isOwnOrigin(const Request &request)
{
    const QUrl origin(request.origin, QUrl::StrictMode);
    QString authority = origin.host();
    if (origin.port() >= 0)
        authority += u":%1"_s.arg(origin.port());
    return origin.isValid() && !authority.isEmpty() && authority.compare(request.host, Qt::CaseInsensitive) == 0;
}

/// Whether a route's path, with a trailing * for one more element, is the request's.
bool leadsTo(const QString &route, const QString &path)
{
    if (!route.endsWith(u'*'))
        return path == route;
    return path.startsWith(route.chopped(1)) && path.size() >= route.size() && path.indexOf(u'/', route.size() - 1) < 0;
}

/// Requests that another site could have caused never write anything (OWASP CSRF: verify origin and fetch metadata). Under our own
/// Referrer-Policy: no-referrer a browser writes 'Origin: null' on our own forms too (Fetch, 'serializing a request origin'); then
/// its Sec-Fetch-Site, which no page can forge, must say same-origin.
bool isForeign(const Request &request)
{
    if (!request.fetchSite.isEmpty() && request.fetchSite != u"same-origin"_s && request.fetchSite != u"none"_s)
        return true;
    if (request.origin == u"null"_s)
        return request.fetchSite != u"same-origin"_s;
    return !request.origin.isEmpty() && !isOwnOrigin(request);
}

} // namespace

Site::Site(Database &database, QString channel, bool plainCookies)
    : m_database(database)
    , m_channel(std::move(channel))
    , m_cookies(plainCookies)
{
}

const QList<Site::Route> &Site::routes()
{
    static const QList<Route> all = {
        {"GET", u"/"_s, &Site::home},
        {"GET", u"/catalogue"_s, &Site::catalogue},
        {"GET", u"/product/*"_s, &Site::product},
        {"GET", u"/image/*"_s, &Site::image},
        {"GET", u"/quick-order"_s, &Site::quickOrder},
        {"POST", u"/quick-order"_s, &Site::addQuickOrder},
        {"GET", u"/cart"_s, &Site::cart},
        {"POST", u"/cart/add"_s, &Site::addToCart},
        {"POST", u"/cart/update"_s, &Site::updateCart},
        {"GET", u"/checkout"_s, &Site::checkout},
        {"POST", u"/checkout"_s, &Site::placeOrder},
        {"GET", u"/orders"_s, &Site::orders},
        {"GET", u"/orders/*"_s, &Site::order},
        {"GET", u"/profile"_s, &Site::profile},
        {"GET", u"/profile/password"_s, &Site::passwordForm, true},
        {"POST", u"/profile/password"_s, &Site::changePassword, true},
        {"POST", u"/profile/email"_s, &Site::changeEmail, true},
        {"GET", u"/profile/mfa"_s, &Site::secondFactor, true},
        {"POST", u"/profile/mfa"_s, &Site::startApp, true},
        {"GET", u"/profile/mfa/qr.svg"_s, &Site::appCode, true},
        {"POST", u"/profile/mfa/confirm"_s, &Site::confirmApp, true},
        {"POST", u"/profile/mfa/sent"_s, &Site::useSentCodes, true},
        {"POST", u"/profile/mfa/recovery"_s, &Site::newRecoveryCodes, true},
        {"POST", u"/profile/mfa/off"_s, &Site::switchOffSecondFactor, true},
        {"GET", u"/profile/sessions"_s, &Site::sessions, true},
        {"POST", u"/profile/sessions"_s, &Site::endSession, true},
        {"GET", u"/profile/acting"_s, &Site::acting, true},
        {"POST", u"/profile/acting"_s, &Site::setConsent, true},
        {"POST", u"/profile/link"_s, &Site::makePersonalLink, true},
        {"POST", u"/profile/link/revoke"_s, &Site::revokePersonalLink, true},
        {"GET", u"/second-factor"_s, &Site::codeForm, true},
        {"POST", u"/second-factor"_s, &Site::checkCode, true},
        {"POST", u"/second-factor/send"_s, &Site::sendCode, true},
        {"POST", u"/sign-out"_s, &Site::signOut},
    };
    return all;
}

const QList<Site::PublicRoute> &Site::publicRoutes()
{
    static const QList<PublicRoute> all = {
        {"GET", u"/sign-in"_s, &Site::showSignIn},
        {"POST", u"/sign-in"_s, &Site::signIn},
        {"GET", u"/forgot"_s, &Site::forgotForm},
        {"POST", u"/forgot"_s, &Site::forgot},
        {"GET", u"/invitation/*"_s, &Site::invitationForm},
        {"POST", u"/invitation"_s, &Site::acceptInvitation},
        {"POST", u"/invitation/renew"_s, &Site::renewInvitation},
        {"GET", u"/reset/*"_s, &Site::resetForm},
        {"POST", u"/reset"_s, &Site::resetPassword},
        {"GET", u"/confirm-email/*"_s, &Site::confirmEmailForm},
        {"POST", u"/confirm-email"_s, &Site::confirmEmail},
        {"GET", u"/personal/*"_s, &Site::personalForm},
        {"POST", u"/personal"_s, &Site::personalSignIn},
    };
    return all;
}

Response Site::handle(const Request &request)
{
    const PageLanguage spoken(request.language);
    if (request.path == u"/store.css"_s) {
        QFile file(u":/store/store.css"_s);
        Response out;
        out.type = "text/css; charset=utf-8";
        out.cacheControl = "public, max-age=3600";
        out.body = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        return out;
    }
    if (request.path == u"/health"_s) {
        const auto alive = ask(Lane::Read, [](Session &session) { return session.now(); });
        Response out = http::plainAnswer(alive ? 200 : 503, alive ? "The store is open" : "The store is closed");
        return out;
    }
    if (request.path == u"/ticket"_s)
        return request.method == "POST" ? redeemTicket(request) : refuse(405, u"not_possible"_s);
    if (request.method == "POST" && isForeign(request))
        return refuse(403, u"forbidden"_s);
    for (const PublicRoute &route : publicRoutes()) {
        if (!leadsTo(route.path, request.path) || route.method != request.method)
            continue;
        const QString formToken = request.cookies.value(m_cookies.formName());
        if (request.method == "POST" && (formToken.size() != 64 || !token::equal(request.form.value(u"csrf"_s), formToken)))
            return refuse(403, u"forbidden"_s);
        return (this->*route.handler)(request);
    }

    const Route *found = nullptr;
    bool pathKnown = std::any_of(publicRoutes().begin(), publicRoutes().end(),
                                 [&](const PublicRoute &route) { return leadsTo(route.path, request.path); });
    for (const Route &route : routes()) {
        const bool match = leadsTo(route.path, request.path);
        pathKnown = pathKnown || match;
        if (match && route.method == request.method)
            found = &route;
    }
    if (found == nullptr)
        return refuse(pathKnown ? 405 : 404, pathKnown ? u"not_possible"_s : u"not_found"_s);
    const std::optional<Visitor> who = visitor(request);
    if (!who) {
        if (request.method == "POST")
            return refuse(403, u"session_over"_s);
        if (request.path.startsWith(u"/image/"_s))
            return refuse(403, u"forbidden"_s);
        return Response::redirect("/sign-in");
    }
    const PageLanguage theirs(who->language());
    if (request.method == "POST" && !token::equal(request.form.value(u"csrf"_s), who->session.csrfKey))
        return refuse(403, u"forbidden"_s);
    if (request.method == "POST" && who->acting() && !recordAction(request, *who))
        return refuse(503, u"our_fault"_s);
    if (found->ownOnly && who->acting())
        return refuse(403, u"not_while_acting"_s);
    // What must come first: the second factor, then one to be set up, then a password of one's own.
    const auto first = [&](const QString &place) {
        return request.path.startsWith(place) || request.path == u"/sign-out"_s ? QByteArray() : place.toLatin1();
    };
    QByteArray elsewhere;
    if (who->session.step == u"code"_s)
        elsewhere = first(u"/second-factor"_s);
    else if (who->session.step == u"enrol"_s)
        elsewhere = first(u"/profile/mfa"_s);
    else if (who->customer.mustChangePassword && !who->acting())
        elsewhere = first(u"/profile/password"_s);
    if (!elsewhere.isEmpty())
        return request.method == "POST" ? refuse(403, u"forbidden"_s) : Response::redirect(elsewhere);
    return (this->*found->handler)(request, *who);
}

/// What staff do as a customer is written down before it is done.
bool Site::recordAction(const Request &request, const Visitor &visitor)
{
    QStringList detail;
    for (const auto &[name, value] : request.formPairs) {
        if (name != u"csrf"_s && name != u"key"_s && !name.contains(u"password"_s) && name != u"repeated"_s)
            detail << name + u'=' + value.simplified();
    }
    return ask(Lane::Edit,
               [session = visitor.session, path = request.path, text = detail.join(u", "_s)](Session &s) {
                   SessionsRepository(s).recordAction(session, path, text);
                   return Done{};
               })
        .ok();
}

QList<Channel> Site::channelsOf(const Request &request)
{
    const auto directory = ask(Lane::Read, [](Session &session) { return ChannelsRepository(session).directory(); });
    if (!directory)
        return {};
    QList<Channel> active;
    for (const Channel &channel : directory->channels) {
        if (!channel.active)
            continue;
        const QUrl url(channel.url);
        QString authority = url.host();
        if (url.port() >= 0)
            authority += u":%1"_s.arg(url.port());
        if (m_channel.isEmpty() && !authority.isEmpty() && authority.compare(request.host, Qt::CaseInsensitive) == 0)
            return {channel};
        if (m_channel.isEmpty() || channel.name == m_channel)
            active << channel;
    }
    return active;
}

std::optional<Visitor> Site::visitor(const Request &request)
{
    const QString cookie = request.cookies.value(m_cookies.sessionName());
    const qint64 channelId = cookie.section(u'.', 0, 0).toLongLong();
    const QString token = cookie.section(u'.', 1);
    if (channelId <= 0 || token.size() != 64)
        return std::nullopt;
    const auto found = ask(Lane::Read, [channelId, token](Session &session) {
        std::optional<Visitor> out;
        const auto alive = SessionsRepository(session).find(channelId, token);
        if (!alive)
            return out;
        out.emplace();
        out->session = *alive;
        out->session.token = token;
        out->customer = CustomersRepository(session).load(alive->customerId);
        out->channel = ChannelsRepository(session).channel(channelId);
        out->buyer = CatalogueRepository(session).buyer(channelId, alive->customerId);
        out->cartItems = OrdersRepository(session).cartCount(out->buyer);
        return out;
    });
    if (!found || !*found)
        return std::nullopt;
    if ((*found)->session.wantsSeen) {
        (void)ask(Lane::Edit, [session = (*found)->session](Session &s) {
            SessionsRepository(s).seen(session);
            return Done{};
        });
    }
    return *found;
}

Page Site::page(const QString &name, const Visitor &visitor)
{
    Page out(name, visitor.language());
    out.set("store", visitor.channel.name);
    out.set("signed_in", true);
    out.set("csrf", visitor.session.csrfKey);
    out.set("customer", visitor.customer.displayName());
    out.set("company", visitor.customer.company);
    out.set("cart_items", visitor.cartItems);
    out.set("has_cart", visitor.cartItems > 0);
    out.set("acting", visitor.acting());
    out.set("staff", visitor.session.staff);
    return out;
}

Response Site::shown(Page page, int status)
{
    Response out;
    out.status = status;
    out.body = page.html();
    return out;
}

Response Site::refuse(int status, const QString &textKey)
{
    Page out(u"notice"_s, PageLanguage::current());
    out.set("store", u"Kontor"_s);
    out.set("title", out.text(textKey));
    return shown(std::move(out), status);
}

Response Site::failed(const Error &error)
{
    int status = 500;
    switch (error.kind) {
    case Error::Kind::Invalid:
        status = 400;
        break;
    case Error::Kind::Conflict:
        status = 409;
        break;
    case Error::Kind::NotFound:
        status = 404;
        break;
    case Error::Kind::Denied:
        status = 403;
        break;
    case Error::Kind::Unreachable:
    case Error::Kind::Closed:
        status = 503;
        break;
    case Error::Kind::Internal:
        break;
    }
    Page out(u"notice"_s, PageLanguage::current());
    out.set("store", u"Kontor"_s);
    out.set("title", status == 500 ? out.text(u"our_fault"_s) : error.message);
    return shown(std::move(out), status);
}

Response Site::home(const Request &, const Visitor &visitor)
{
    const auto categories =
        ask(Lane::Read, [buyer = visitor.buyer](Session &session) { return CatalogueRepository(session).categories(buyer); });
    Page out = page(u"home"_s, visitor);
    kainjow::mustache::data list{kainjow::mustache::data::type::list};
    if (categories) {
        for (const Category &category : *categories)
            list.push_back(Item()
                               .set("id", category.id)
                               .set("name", category.name)
                               .set("description", category.description)
                               .set("products", category.products)
                               .data);
    }
    out.set("categories", list);
    return shown(std::move(out));
}

} // namespace kontor
