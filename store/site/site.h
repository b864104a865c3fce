// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"
#include "site/health.h"
#include "site/pages.h"

#include <QUrl>

#include <mutex>

namespace kontor {

/// The trade store: one table of what its features declare, and one gate before it. Stateless but for the database; handle() is called from
/// several threads at once.
///
/// A POST is let in only with an Origin of this very site (or none), never cross-site by Sec-Fetch-Site, and with the session's
/// form token; everything else answers 403 (CHECKS 38).
class Site : private Pages
{
public:
    /// `channel`: see StoreParts. `plainCookies`: see Cookies.
    Site(Database &database, QString channel, bool plainCookies = false);
    http::Response handle(const http::Request &request);
    /// What needs neither the database nor a wait, so that a network thread may answer it itself: the style sheet, /health.
    std::optional<http::Response> atOnce(const http::Request &request) const;

    /// This site behind HTTP; not listening yet, and not to outlive it. Each of the server's threads has a connection of its own.
    std::unique_ptr<http::Server> served(const http::Server::Limits &limits);

    const QList<Route> &table() const { return m_table; }

private:
    QList<Route> routes() override { return m_table; }
    http::Response enter(const Route &route, const http::Request &request);
    /// Nothing when nobody is signed in; an error when that can't be known.
    Result<std::optional<Visitor>> visitor(const http::Request &request);
    Result<Done> record(const Route &route, const http::Request &request, const Visitor &visitor);
    http::Response lacks(const Visitor &who, const QString &permission);
    http::Response ofAnotherCompany(const http::Request &request, const Visitor &who);
    void noteSeen(const StoreSession &session);
    Result<QList<Channel>> activeChannels();
    /// The trade store whose page this is, as far as the address tells.
    std::optional<Channel> storeOf(const http::Request &request);
    Result<bool> isServedHere(const http::Request &request, const Visitor &visitor);
    QByteArray turnOf(const http::Request &request) const;
    static QByteArray whatComesFirst(const http::Request &request, const Visitor &visitor);

    StoreParts m_own;
    std::vector<std::unique_ptr<Pages>> m_features;
    QList<Route> m_table;
    Health m_health;
    /// Whose address is whose; asked anew every few seconds.
    struct Hosts
    {
        std::mutex mutex;
        qint64 askedAt = 0;
        QList<Channel> channels; ///< active ones
    };
    Hosts m_hosts;
    /// When sessions were last noted as seen; a page does not wait for that.
    struct Seen
    {
        std::mutex mutex;
        QHash<qint64, qint64> at; ///< session → ms
    };
    Seen m_seen;
};

} // namespace kontor
