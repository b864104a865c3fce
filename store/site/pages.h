// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "site/cookies.h"
#include "site/language.h"
#include "site/page.h"
#include "site/route.h"

namespace kontor {

/// Whose store a notice ('there is no such page') belongs to, and who is signed in there, on this thread, while the object lives.
class PageFrame
{
public:
    /// nullptr where that is not known. Both must outlive this.
    PageFrame(const Channel *channel, const Visitor *visitor);
    ~PageFrame();
    Q_DISABLE_COPY_MOVE(PageFrame)

private:
    const PageFrame *m_before;
    const Channel *m_channel;
    const Visitor *m_visitor;
    friend class Pages;
};

/// What every page is made with. Lives as long as the site.
struct StoreParts
{
    Database &database;
    QString channel; ///< the trade store to serve; empty: by the Host header, else the visitor chooses at sign-in
    Cookies cookies;
};

/// The pages of one feature; brings their routes. Stateless; handlers are called from several threads at once.
class Pages
{
public:
    explicit Pages(const StoreParts &parts) : m_parts(parts) {}
    virtual ~Pages() = default;
    virtual QList<Route> routes() = 0;

protected:
    /// Asks the database in the language of the page that is being made.
    template <typename Work> auto ask(Lane lane, Work work) { return m_parts.database.wait(lane, inLanguage(std::move(work))); }
    /// The same for one SELECT, without a transaction around it: on PostgreSQL one round trip instead of three.
    template <typename Work> auto look(Work work) { return m_parts.database.look(Lane::Read, inLanguage(std::move(work))); }

    struct SessionKey
    {
        qint64 channelId;
        QString token;
    };
    /// What the session's cookie says, whether there is such a session or not.
    std::optional<SessionKey> sessionOf(const http::Request &request) const;
    /// The trade stores that this request may be about.
    Result<QList<Channel>> channelsOf(const http::Request &request);
    std::optional<Channel> chosenChannel(const http::Request &request, const QList<Channel> &channels) const;

    static http::Response shown(Page page, int status = 200);
    static Page notice();
    static http::Response refuse(int status, const QString &textKey);
    static http::Response failed(const Error &error);
    /// A page for somebody who is signed in.
    static Page page(const QString &name, const Visitor &visitor);
    /// An amount as the visitor may see it; a dash for whoever sees no prices.
    static QString money(const Visitor &visitor, qint64 minor, const QString &currency);
    /// A page that says why the visitor may not.
    static http::Response forbid(const QString &why);
    /// Where something belongs to another company of the visitor: which, and the way there. 404.
    static http::Response ofOtherCompany(const http::Request &request, const Visitor &visitor, qint64 companyId,
                                         const QString &name);
    /// A page outside of any session; `channel`: whose look it has. guarded() gives its form a token, kept by a cookie.
    static Page outside(const QString &name, const http::Request &request, const Channel *channel = nullptr);
    http::Response guarded(const http::Request &request, Page page, int status = 200);

    /// Handlers as routes take them.
    template <typename Self> auto to(http::Response (Self::*handler)(const http::Request &, const Visitor &))
    {
        return [self = static_cast<Self *>(this), handler](const http::Request &request, const Visitor &visitor) {
            return (self->*handler)(request, visitor);
        };
    }
    template <typename Self> auto to(http::Response (Self::*handler)(const http::Request &))
    {
        return [self = static_cast<Self *>(this), handler](const http::Request &request, const Visitor &) {
            return (self->*handler)(request);
        };
    }

    const StoreParts &m_parts;

private:
    template <typename Work> static auto inLanguage(Work work)
    {
        return [work = std::move(work), language = PageLanguage::current()](Session &session) {
            const PageLanguage scope(language);
            return work(session);
        };
    }
};

/// An address within this site as it was asked for (path and query); empty for anything else.
QString localTarget(const QString &address);

/// Who is at work, as activity and orders have it: "customer:ID", or "LOGIN as customer:ID" of staff who act as them.
QString actorOf(const Visitor &visitor);

/// A text of the store's vocabulary in the visitor's language.
QString textFor(const Visitor &visitor, const QString &key);

} // namespace kontor
