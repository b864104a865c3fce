// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/pages.h"

#include "base/money.h"
#include "channels/channelsrepository.h"
#include "credentials/password.h"

#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

static constexpr qsizetype onceSize = 22; ///< letters: 128 random bits

thread_local const PageFrame *frameHere = nullptr;

PageFrame::PageFrame(const Channel *channel, const Visitor *visitor)
    : m_before(std::exchange(frameHere, this))
    , m_channel(channel)
    , m_visitor(visitor)
{
}

PageFrame::~PageFrame() { frameHere = m_before; }

bool leadsTo(const Route &route, const QString &path)
{
    if (!route.path.endsWith(u'*'))
        return path == route.path;
    if (route.path.endsWith(u"**"_s))
        return path.startsWith(route.path.chopped(2)) && path.size() > route.path.size() - 2;
    return path.startsWith(route.path.chopped(1)) && path.size() >= route.path.size() &&
           path.indexOf(u'/', route.path.size() - 1) < 0;
}

QString localTarget(const QString &address)
{
    constexpr qsizetype most = 500;
    static const QRegularExpression local(u"^/(?![/\\\\])[\\x21-\\x7e]*$"_s);
    return address.size() <= most && !address.contains(u'\\') && local.match(address).hasMatch() ? address : QString();
}

QString actorOf(const Visitor &visitor)
{
    const QString customer = u"customer:%1"_s.arg(visitor.customer.id);
    return visitor.acting() ? visitor.session.staff + u" as "_s + customer : customer;
}

QString textFor(const Visitor &visitor, const QString &key) { return storeText(key, visitor.language()); }

std::optional<Pages::SessionKey> Pages::sessionOf(const Request &request) const
{
    const QString cookie = request.cookies.value(m_parts.cookies.sessionName());
    SessionKey out{cookie.section(u'.', 0, 0).toLongLong(), cookie.section(u'.', 1)};
    return out.channelId > 0 && token::isOne(out.token) ? std::optional(out) : std::nullopt;
}

Result<QList<Channel>> Pages::channelsOf(const Request &request)
{
    const auto all = look([](Session &session) { return ChannelsRepository(session).channels(); });
    if (!all)
        return all.error();
    QList<Channel> active;
    for (const Channel &channel : *all) {
        if (!channel.active)
            continue;
        if (m_parts.channel.isEmpty() && http::isOfHost(QUrl(channel.url), request.host))
            return QList<Channel>{channel};
        if (m_parts.channel.isEmpty() || channel.name == m_parts.channel)
            active << channel;
    }
    return active;
}

std::optional<Channel> Pages::chosenChannel(const Request &request, const QList<Channel> &channels) const
{
    for (const Channel &channel : channels) {
        if (QString::number(channel.id) == request.form.value(u"channel"_s))
            return channel;
    }
    return channels.size() == 1 ? std::optional(channels.first()) : std::nullopt;
}

/// Name, logo, colours and imprint of a trade store.
static void setLook(Page &page, const Channel &channel)
{
    const QString id = QString::number(channel.id);
    page.set("store", channel.name);
    if (!channel.look.color.isEmpty())
        page.set("colors", u"/look/colors/%1-%2.css"_s.arg(id, channel.look.color.mid(1).toLower()));
    if (channel.logoVersion > 0)
        page.set("logo", u"/look/logo/%1-%2"_s.arg(id).arg(channel.logoVersion));
    if (!channel.look.imprint.isEmpty())
        page.set("imprint_url", QString(u"/imprint/"_s + id));
}

Page Pages::page(const QString &name, const Visitor &visitor)
{
    Page out(name, visitor.language());
    setLook(out, visitor.channel);
    out.set("signed_in", true);
    out.set("csrf", visitor.formToken());
    out.set("once", token::make().left(onceSize)); // of this page's forms that add something: repeated, they do it once
    out.set("customer", visitor.customer.displayName());
    const Access &access = visitor.access;
    out.set("company", access.inCompany() ? access.company : visitor.customer.company);
    out.set("in_company", access.inCompany() && access.may(u"company"_s));
    out.set("unit", access.unit);
    out.set("switches", visitor.companies > 1);
    out.set("may_buy", access.may(u"buy"_s)).set("may_see_orders", access.may(u"orders"_s));
    out.set("see_prices", access.may(u"see_prices"_s));
    if (access.inCompany() && access.state != u"active"_s)
        out.set("company_state", textFor(visitor, u"company_"_s + access.state).arg(access.company));
    out.set("cart_items", visitor.cartItems);
    out.set("has_cart", visitor.cartItems > 0);
    out.set("acting", visitor.acting());
    out.set("staff", visitor.session.staff);
    return out;
}

Page Pages::outside(const QString &name, const Request &request, const Channel *channel)
{
    Page out(name, channel != nullptr ? channel->language : request.language);
    if (channel != nullptr)
        setLook(out, *channel);
    else
        out.set("store", u"Kontor"_s);
    return out;
}

Response Pages::guarded(const Request &request, Page page, int status)
{
    QString formToken = request.cookies.value(m_parts.cookies.formName());
    if (!token::isOne(formToken))
        formToken = token::make();
    page.set("csrf", formToken);
    Response answer = shown(std::move(page), status);
    answer.cookies << m_parts.cookies.set(m_parts.cookies.formName(), formToken);
    return answer;
}

Response Pages::shown(Page page, int status)
{
    Response out;
    out.status = status;
    out.body = page.html();
    return out;
}

/// A page that says one thing, in the store where that happened.
Page Pages::notice()
{
    if (frameHere != nullptr && frameHere->m_visitor != nullptr)
        return page(u"notice"_s, *frameHere->m_visitor);
    Page out(u"notice"_s, PageLanguage::current());
    out.set("store", u"Kontor"_s);
    if (frameHere != nullptr && frameHere->m_channel != nullptr)
        setLook(out, *frameHere->m_channel);
    return out;
}

Response Pages::ofOtherCompany(const Request &request, const Visitor &visitor, qint64 companyId, const QString &name)
{
    Page out = page(u"other_company"_s, visitor);
    out.set("title", out.text(u"of_other_company"_s).arg(name))
        .set("text", out.text(u"of_other_company_text"_s).arg(visitor.access.company))
        .set("button", out.text(u"go_to_company"_s).arg(name))
        .set("id", companyId)
        .set("to", QString::fromLatin1(request.path.toUtf8().toPercentEncoding("/")));
    return shown(std::move(out), 404);
}

Response Pages::forbid(const QString &why)
{
    Page out = notice();
    out.set("title", out.text(u"not_allowed"_s)).set("text", why);
    out.set("company_state", QString()); // said once
    return shown(std::move(out), 403);
}

Response Pages::refuse(int status, const QString &textKey)
{
    Page out = notice();
    out.set("title", out.text(textKey));
    return shown(std::move(out), status);
}

QString Pages::money(const Visitor &visitor, qint64 minor, const QString &currency)
{
    return visitor.access.may(u"see_prices"_s) ? formatMoney(minor, currency) : u"–"_s;
}

Response Pages::failed(const Error &error)
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
    case Error::Kind::Busy:
    case Error::Kind::Unreachable:
    case Error::Kind::Closed:
        status = 503;
        break;
    case Error::Kind::Internal:
        break;
    }
    Page out = notice();
    out.set("title", status == 500 ? out.text(u"our_fault"_s) : status == 503 ? out.text(u"store_away"_s) : error.message);
    Response answer = shown(std::move(out), status);
    if (status == 503)
        answer.retryAfter = http::retrySeconds;
    return answer;
}

} // namespace kontor
