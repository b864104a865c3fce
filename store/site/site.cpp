// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/site.h"

#include "base/languages.h"

#include "catalogue/cataloguepages.h"
#include "channels/channelsrepository.h"
#include "companies/choicepages.h"
#include "companies/companypages.h"
#include "companies/employeepages.h"
#include "companies/invitepages.h"
#include "companies/joinpages.h"
#include "companies/rolepages.h"
#include "companies/membership.h"
#include "credentials/linkpages.h"
#include "credentials/password.h"
#include "credentials/secondfactorpages.h"
#include "credentials/sessionpages.h"
#include "credentials/signinpages.h"
#include "customers/addresspages.h"
#include "customers/profilepages.h"
#include "look/lookpages.h"
#include "orders/cartpages.h"
#include "orders/checkoutpages.h"
#include "orders/orderpages.h"
#include "approvals/approvalpages.h"
#include "purchasing/purchasingpages.h"
#include "requests/requestpages.h"
#include "visitors/preferences.h"

#include <QDateTime>
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
    return origin.isValid() && http::isOfHost(origin, request.host);
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

bool holdsNul(const Request &request)
{
    const auto bad = [](const QString &text) { return text.contains(QChar(0)); };
    return bad(request.path) || std::any_of(request.query.begin(), request.query.end(), bad) ||
           std::any_of(request.formPairs.begin(), request.formPairs.end(),
                       [&](const auto &pair) { return bad(pair.first) || bad(pair.second); });
}

/// Of what comes to no page: 400, 413, 431, 500, 503.
Response serverAnswer(int status, const QString &language)
{
    const auto text = [&language](const QString &key) { return storeText(key, language).toHtmlEscaped().toUtf8(); };
    return http::plainAnswer(status, text(u"server_%1"_s.arg(status)), spokenLanguage(language).toLatin1(), text(u"back"_s));
}

/// The sign-in page, which leads back to what was asked for.
QByteArray signInFor(const Request &request)
{
    QByteArray address = request.path.toUtf8().toPercentEncoding("/");
    for (auto it = request.query.begin(); it != request.query.end(); ++it)
        address +=
            (address.contains('?') ? '&' : '?') + it.key().toUtf8().toPercentEncoding() + '=' + it->toUtf8().toPercentEncoding();
    static const QStringList onTheWay = {u"/"_s, u"/welcome"_s, u"/second-factor"_s, u"/choose-company"_s};
    const QString target = localTarget(QString::fromLatin1(address));
    return target.isEmpty() || onTheWay.contains(request.path) ? QByteArray("/sign-in")
                                                               : "/sign-in?to=" + QUrl::toPercentEncoding(target);
}

/// The style sheet, read once.
const Response &styles()
{
    static const Response answer = [] {
        QFile file(u":/store/store.css"_s);
        Response out;
        out.type = "text/css; charset=utf-8";
        out.cacheControl = "public, max-age=3600";
        out.body = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        out.etag = http::etagOf(out.body);
        out.compress = true;
        return out;
    }();
    return answer;
}

} // namespace

Site::Site(Database &database, QString channel, bool plainCookies)
    : Pages(m_own)
    , m_own{database, std::move(channel), Cookies(plainCookies)}
    , m_health(database)
{
    m_features.push_back(std::make_unique<SignInPages>(m_own));
    m_features.push_back(std::make_unique<LinkPages>(m_own));
    m_features.push_back(std::make_unique<SecondFactorPages>(m_own));
    m_features.push_back(std::make_unique<SessionPages>(m_own));
    m_features.push_back(std::make_unique<ProfilePages>(m_own));
    m_features.push_back(std::make_unique<AddressPages>(m_own));
    m_features.push_back(std::make_unique<CataloguePages>(m_own));
    m_features.push_back(std::make_unique<CartPages>(m_own));
    m_features.push_back(std::make_unique<CheckoutPages>(m_own));
    m_features.push_back(std::make_unique<OrderPages>(m_own));
    m_features.push_back(std::make_unique<ChoicePages>(m_own));
    m_features.push_back(std::make_unique<CompanyPages>(m_own));
    m_features.push_back(std::make_unique<InvitePages>(m_own)); // its fixed paths before those with a number
    m_features.push_back(std::make_unique<EmployeePages>(m_own));
    m_features.push_back(std::make_unique<RolePages>(m_own));
    m_features.push_back(std::make_unique<JoinPages>(m_own));
    m_features.push_back(std::make_unique<PurchasingPages>(m_own));
    m_features.push_back(std::make_unique<ApprovalPages>(m_own));
    m_features.push_back(std::make_unique<RequestPages>(m_own));
    m_features.push_back(std::make_unique<LookPages>(m_own));
    for (const auto &feature : m_features)
        m_table += feature->routes();
}

std::unique_ptr<http::Server> Site::served(const http::Server::Limits &limits)
{
    return std::make_unique<http::Server>(
        [this](const Request &request) { return handle(request); }, limits,
        [this](const Request &request) { return atOnce(request); }, [this](const Request &request) { return turnOf(request); },
        [this] { return std::make_shared<Database::OnThisThread>(m_own.database); }, &serverAnswer);
}

std::optional<Response> Site::atOnce(const Request &request) const
{
    if (request.path == u"/store.css"_s)
        return styles();
    if (request.path != u"/health"_s)
        return std::nullopt;
    return m_health.isGood() ? http::plainAnswer(200, "The store is open") : http::plainAnswer(503, "The store is closed");
}

Response Site::handle(const Request &request)
{
    if (const auto answer = atOnce(request))
        return *answer;
    const std::optional<Channel> store = storeOf(request);
    const PageLanguage spoken(store ? store->language : request.language);
    const PageFrame frame(store ? &*store : nullptr, nullptr);
    if (holdsNul(request)) // no text of PostgreSQL does
        return refuse(400, u"not_possible"_s);
    const Route *found = nullptr;
    bool pathKnown = false;
    for (const Route &route : m_table) {
        const bool match = leadsTo(route, request.path);
        pathKnown = pathKnown || match;
        if (match && route.method == request.method && found == nullptr)
            found = &route;
    }
    if (request.method == "POST" && (found == nullptr || !found->fromOutside) && isForeign(request))
        return refuse(403, u"forbidden"_s);
    if (found == nullptr) {
        const auto known = sessionOf(request) ? visitor(request) : Result<std::optional<Visitor>>(std::nullopt);
        const Visitor *who = known && *known ? &**known : nullptr;
        const PageLanguage theirs(who != nullptr ? who->language() : PageLanguage::current());
        const PageFrame framed(store ? &*store : nullptr, who);
        return refuse(pathKnown ? 405 : 404, pathKnown ? u"not_possible"_s : u"not_found"_s);
    }
    if (found->needs != Needs::Nobody)
        return enter(*found, request);
    const QString formToken = request.cookies.value(m_own.cookies.formName());
    if (request.method == "POST" && !found->fromOutside &&
        (!token::isOne(formToken) || !token::equal(request.form.value(u"csrf"_s), formToken)))
        return refuse(403, u"forbidden"_s);
    return found->handler(request, {});
}

/// The gate for those who are signed in: who it is, the form's token, what comes first, the right; then what staff do is written down.
Response Site::enter(const Route &route, const Request &request)
{
    const auto known = visitor(request);
    if (!known)
        return failed(known.error());
    if (!*known) {
        if (request.method == "POST")
            return refuse(403, u"session_over"_s);
        if (request.path.startsWith(u"/image/"_s))
            return refuse(403, u"forbidden"_s);
        return Response::redirect(signInFor(request));
    }
    const Visitor &who = **known;
    if (const auto here = isServedHere(request, who); !here)
        return failed(here.error());
    else if (!*here)
        return request.method == "POST" ? refuse(403, u"session_over"_s) : Response::redirect(signInFor(request));
    const PageLanguage theirs(who.language());
    const PageFrame frame(&who.channel, &who);
    if (request.method == "POST" && !token::equal(request.form.value(u"csrf"_s), who.formToken()))
        return ofAnotherCompany(request, who);
    if (route.needs == Needs::Owner && who.acting())
        return refuse(403, u"not_while_acting"_s);
    if (route.byPassword && who.session.openedBy == u"personal link"_s)
        return forbid(textFor(who, u"not_by_link"_s));
    if (const QByteArray elsewhere = whatComesFirst(request, who); !elsewhere.isEmpty())
        return request.method == "POST" ? refuse(403, u"forbidden"_s) : Response::redirect(elsewhere);
    if (!who.access.may(route.permission))
        return lacks(who, route.permission);
    if (route.ofCompany && !who.access.inCompany())
        return refuse(404, u"not_found"_s);
    if (request.method == "POST" && who.acting()) {
        if (const auto written = record(route, request, who); !written)
            return failed(written.error());
    }
    return route.handler(request, who);
}

/// A form whose token is not of the company that its visitor is in: of a page that was opened before they went to another one (409), or nobody's.
Response Site::ofAnotherCompany(const Request &request, const Visitor &who)
{
    const auto all = ask(Lane::Read, [channel = who.channel.id, id = who.customer.id](Session &session) {
        return PreferencesRepository(session).companies(channel, id);
    });
    if (!all)
        return failed(all.error());
    const QString token = request.form.value(u"csrf"_s);
    const auto from = std::find_if(all->begin(), all->end(),
                                   [&](const CompanyChoice &one) { return token::equal(token, who.formToken(one.companyId)); });
    if (from == all->end() && !token::equal(token, who.formToken(0)))
        return refuse(403, u"forbidden"_s);
    Page out = notice();
    out.set("title", out.text(u"other_company"_s))
        .set("text", out.text(u"other_company_text"_s)
                         .arg(from == all->end() ? who.customer.displayName() : from->company,
                              who.access.inCompany() ? who.access.company : who.customer.displayName()));
    return shown(std::move(out), 409);
}

/// What is missing, and who can give it.
Response Site::lacks(const Visitor &who, const QString &permission)
{
    const Access &access = who.access;
    Access whole = access;
    whole.administrator = true;
    if (!whole.may(permission)) // not even they may
        return forbid(textFor(who, u"company_"_s + access.state).arg(access.company));
    const auto administrators = ask(Lane::Read, [who, access](Session &session) {
        QStringList out;
        for (const CompanyUser &user : MembershipRepository(session).users(who.session.channelId, access.companyId)) {
            if (user.administrator && user.active)
                out << user.person();
        }
        return out;
    });
    const auto named = std::find_if(allPermissions().begin(), allPermissions().end(),
                                    [&permission](const Permission &one) { return one.name == permission; });
    const QString what = named == allPermissions().end() ? permission : named->label();
    const QString whom = administrators && !administrators->isEmpty() ? administrators->join(u", "_s) : who.channel.name;
    return forbid(textFor(who, u"not_your_role"_s).arg(what, access.company, whom));
}

Result<QList<Channel>> Site::activeChannels()
{
    constexpr qint64 freshMs = 5000;
    const std::lock_guard lock(m_hosts.mutex);
    if (const qint64 now = QDateTime::currentMSecsSinceEpoch(); now - m_hosts.askedAt > freshMs) {
        auto all = look([](Session &session) { return ChannelsRepository(session).channels(); });
        if (!all && m_hosts.channels.isEmpty())
            return all.error();
        if (!all) { // what was true is so most likely, and not every page need find out
            m_hosts.askedAt = now;
            return m_hosts.channels;
        }
        all->removeIf([](const Channel &channel) { return !channel.active; });
        m_hosts.channels = *all;
        m_hosts.askedAt = now;
    }
    return m_hosts.channels;
}

std::optional<Channel> Site::storeOf(const Request &request)
{
    const QList<Channel> all = activeChannels().valueOr({});
    for (const Channel &channel : all) {
        if (m_own.channel.isEmpty() ? http::isOfHost(QUrl(channel.url), request.host) : channel.name == m_own.channel)
            return channel;
    }
    return m_own.channel.isEmpty() && all.size() == 1 ? std::optional(all.first()) : std::nullopt;
}

/// A session counts in the trade store that it was opened in: neither on another one's address nor where only another one is served.
Result<bool> Site::isServedHere(const Request &request, const Visitor &visitor)
{
    if (!m_own.channel.isEmpty())
        return visitor.channel.name == m_own.channel;
    if (http::isOfHost(QUrl(visitor.channel.url), request.host))
        return true;
    const auto all = activeChannels();
    if (!all)
        return all.error();
    return std::none_of(all->begin(), all->end(), [&](const Channel &channel) {
        return channel.id != visitor.channel.id && http::isOfHost(QUrl(channel.url), request.host);
    });
}

QByteArray Site::turnOf(const Request &request) const
{
    if (const auto cookie = sessionOf(request))
        return "session " + cookie->token.toLatin1();
    const QString account = request.form.value(u"account"_s).trimmed().toLower();
    return account.isEmpty() ? QByteArray() : "account " + account.toUtf8();
}

/// Where somebody must go first: the second factor, then one to be set up, then a password of one's own. Empty when they may go on.
QByteArray Site::whatComesFirst(const Request &request, const Visitor &visitor)
{
    const auto first = [&](const QString &place) {
        return request.path.startsWith(place) || request.path == u"/sign-out"_s ? QByteArray() : place.toLatin1();
    };
    if (visitor.session.step == u"code"_s)
        return first(u"/second-factor"_s);
    if (visitor.session.step == u"enrol"_s)
        return first(u"/profile/mfa"_s);
    if (visitor.customer.mustChangePassword && !visitor.acting())
        return first(u"/profile/password"_s);
    return visitor.mustChooseCompany() ? first(u"/choose-company"_s) : QByteArray();
}

/// What staff do as a customer is written down before it is done, and after it was allowed.
Result<Done> Site::record(const Route &route, const Request &request, const Visitor &visitor)
{
    QStringList detail;
    for (const auto &[name, value] : request.formPairs) {
        if (name != u"csrf"_s && !route.secrets.contains(name))
            detail << name + u'=' + value.simplified();
    }
    return ask(Lane::Edit, [session = visitor.session, path = request.path, text = detail.join(u", "_s)](Session &s) {
        SessionsRepository(s).recordAction(session, path, text);
        return Done{};
    });
}

void Site::noteSeen(const StoreSession &session)
{
    constexpr qint64 againMs = 30'000; // the first note may still be waiting for a lock
    constexpr qsizetype most = 100'000;
    {
        const std::lock_guard lock(m_seen.mutex);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (m_seen.at.size() > most)
            m_seen.at.removeIf([now](const auto &one) { return now - one.value() > againMs; });
        qint64 &at = m_seen.at[session.id];
        if (now - at < againMs)
            return;
        at = now;
    }
    m_own.database.post(Lane::Edit, [session](Session &s) {
        SessionsRepository(s).seen(session);
        return Done{};
    });
}

Result<std::optional<Visitor>> Site::visitor(const Request &request)
{
    const auto cookie = sessionOf(request);
    if (!cookie)
        return std::optional<Visitor>();
    auto found = look([cookie](Session &session) { return VisitorsRepository(session).find(cookie->channelId, cookie->token); });
    if (found && *found && (*found)->session.wantsSeen)
        noteSeen((*found)->session);
    return found;
}

} // namespace kontor
