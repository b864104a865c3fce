// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/lookpages.h"

#include "channels/channelsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

/// Their addresses have a version in them.
constexpr auto forAYear = "public, max-age=31536000, immutable";

QByteArray rule(const QString &paper, const QString &color)
{
    const QString brand = readableOn(paper, color);
    return u":root { --brand: %1; --brand-ink: %2; }"_s.arg(brand, inkOn(brand)).toLatin1();
}

} // namespace

QList<Route> LookPages::routes()
{
    return {{"GET", u"/look/colors/*"_s, Needs::Nobody, to(&LookPages::colors)},
            {"GET", u"/look/logo/*"_s, Needs::Nobody, to(&LookPages::logo)},
            {"GET", u"/imprint/*"_s, Needs::Nobody, to(&LookPages::imprint)}};
}

/// The open trade store whose number the last part of the path begins with; nothing when there is none, or another one is served here.
Result<std::optional<Channel>> LookPages::named(const Request &request)
{
    const qint64 id = request.path.section(u'/', -1).section(u'-', 0, 0).toLongLong();
    const auto found = look([id](Session &session) { return ChannelsRepository(session).channel(id); });
    if (!found)
        return found.error();
    const bool served = found->id > 0 && found->active && (m_parts.channel.isEmpty() || found->name == m_parts.channel);
    return served ? std::optional(*found) : std::nullopt;
}

Response LookPages::colors(const Request &request)
{
    const auto channel = named(request);
    if (!channel)
        return failed(channel.error());
    if (!*channel || (*channel)->look.color.isEmpty())
        return refuse(404, u"not_found"_s);
    Response out;
    out.type = "text/css; charset=utf-8";
    out.cacheControl = forAYear;
    out.body = rule(lightPaper, (*channel)->look.color) + "\n@media (prefers-color-scheme: dark) { " +
               rule(darkPaper, (*channel)->look.color) + " }\n";
    return out;
}

Response LookPages::logo(const Request &request)
{
    const auto channel = named(request);
    if (!channel)
        return failed(channel.error());
    const auto found = *channel ? look([id = (*channel)->id](Session &session) { return ChannelsRepository(session).logo(id); })
                                : Result<Logo>(Logo());
    if (!found)
        return failed(found.error());
    if (found->image.isEmpty())
        return refuse(404, u"not_found"_s);
    Response out;
    out.type = found->type.toLatin1();
    out.cacheControl = forAYear;
    out.body = found->image;
    return out;
}

Response LookPages::imprint(const Request &request)
{
    const auto channel = named(request);
    if (!channel)
        return failed(channel.error());
    if (!*channel || (*channel)->look.imprint.isEmpty())
        return refuse(404, u"not_found"_s);
    Page out = outside(u"imprint"_s, request, &**channel);
    out.set("title", out.text(u"imprint"_s)).set("imprint", (*channel)->look.imprint);
    return shown(std::move(out));
}

} // namespace kontor
