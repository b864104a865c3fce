// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "channels/channel.h"
#include "credentials/sessionsrepository.h"
#include "customers/customer.h"
#include "database/database.h"
#include "http/message.h"
#include "pages/cookies.h"
#include "pages/page.h"

namespace kontor {

/// Who is in the store: the session, the customer and what the customer may see.
struct Visitor
{
    StoreSession session;
    Customer customer;
    Channel channel;
    Buyer buyer;
    qint64 cartItems = 0;
    bool acting() const { return session.staffId > 0; }
};

/// The trade store's pages. Stateless but for the database; handle() is called from several threads at once.
///
/// A POST is let in only with an Origin of this very site (or none), never cross-site by Sec-Fetch-Site, and with the session's
/// form token; everything else answers 403 (CHECKS 38).
class Site
{
public:
    /// `channel`: the trade store to serve; empty: by the Host header, else the visitor chooses at sign-in.
    /// `plainCookies`: see Cookies.
    Site(Database &database, QString channel, bool plainCookies = false);
    http::Response handle(const http::Request &request);

private:
    using Handler = http::Response (Site::*)(const http::Request &, const Visitor &);
    struct Route
    {
        QByteArray method;
        QString path; ///< a trailing * stands for one more path element
        Handler handler;
        bool ownOnly = false; ///< refused to staff who act as the customer (CHECKS 16)
    };
    static const QList<Route> &routes();

    // who is it
    QList<Channel> channelsOf(const http::Request &request);
    std::optional<Visitor> visitor(const http::Request &request);
    http::Response refuse(const http::Request &request, int status, const QString &textKey);
    http::Response failed(const http::Request &request, const Error &error);
    Page page(const QString &name, const Visitor &visitor);
    http::Response shown(Page page, int status = 200);

    // before signing in
    http::Response signInForm(const http::Request &request, const QString &problem = {}, int status = 200);
    http::Response signIn(const http::Request &request);
    http::Response redeemTicket(const http::Request &request);

    // signed in
    http::Response home(const http::Request &request, const Visitor &visitor);
    http::Response catalogue(const http::Request &request, const Visitor &visitor);
    http::Response product(const http::Request &request, const Visitor &visitor);
    http::Response image(const http::Request &request, const Visitor &visitor);
    http::Response quickOrder(const http::Request &request, const Visitor &visitor);
    http::Response addQuickOrder(const http::Request &request, const Visitor &visitor);
    http::Response cart(const http::Request &request, const Visitor &visitor);
    http::Response addToCart(const http::Request &request, const Visitor &visitor);
    http::Response updateCart(const http::Request &request, const Visitor &visitor);
    http::Response checkout(const http::Request &request, const Visitor &visitor);
    http::Response placeOrder(const http::Request &request, const Visitor &visitor);
    http::Response orders(const http::Request &request, const Visitor &visitor);
    http::Response order(const http::Request &request, const Visitor &visitor);
    http::Response profile(const http::Request &request, const Visitor &visitor);
    http::Response changePassword(const http::Request &request, const Visitor &visitor);
    http::Response changeEmail(const http::Request &request, const Visitor &visitor);
    http::Response signOut(const http::Request &request, const Visitor &visitor);
    http::Response noMfaYet(const http::Request &request, const Visitor &visitor);

    http::Response cartPage(const Visitor &visitor, const QString &problem, int status);
    http::Response checkoutPage(const http::Request &request, const Visitor &visitor, const QString &problem, int status);
    http::Response profilePage(const Visitor &visitor, const QString &problem, const QString &done, int status);
    http::Response quickOrderPage(const Visitor &visitor, const QString &text, const QStringList &problems, int status);

    http::Response signedIn(const StoreSession &session) const;

    Database &m_database;
    QString m_channel;
    Cookies m_cookies;
};

} // namespace kontor
