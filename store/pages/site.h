// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "channels/channel.h"
#include "credentials/sessionsrepository.h"
#include "credentials/tokensrepository.h"
#include "customers/customer.h"
#include "database/database.h"
#include "http/message.h"
#include "pages/cookies.h"
#include "pages/language.h"
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
    /// The customer's, else the trade store's.
    QString language() const { return customer.language.isEmpty() ? channel.language : customer.language; }
    QString text(const QString &key) const { return storeText(key, language()); }
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
    using PublicHandler = http::Response (Site::*)(const http::Request &);
    struct PublicRoute
    {
        QByteArray method;
        QString path;
        PublicHandler handler;
    };
    /// Pages for people who are not signed in. A POST needs the token that the form's cookie holds.
    static const QList<PublicRoute> &publicRoutes();

    /// Asks the database in the language of the page that is being made.
    template <typename Work> auto ask(Lane lane, Work work)
    {
        return m_database.wait(lane, [work = std::move(work), language = PageLanguage::current()](Session &session) {
            const PageLanguage scope(language);
            return work(session);
        });
    }

    // who is it
    QList<Channel> channelsOf(const http::Request &request);
    std::optional<Visitor> visitor(const http::Request &request);
    bool recordAction(const http::Request &request, const Visitor &visitor);
    http::Response refuse(int status, const QString &textKey);
    http::Response failed(const Error &error);
    Page page(const QString &name, const Visitor &visitor);
    http::Response shown(Page page, int status = 200);

    /// A page outside of any session, its form guarded by a cookie; `channel`: whose look it has.
    http::Response guarded(const http::Request &request, Page page, int status = 200);
    Page outside(const QString &name, const http::Request &request, const Channel *channel = nullptr);
    std::optional<Channel> chosenChannel(const http::Request &request, const QList<Channel> &channels) const;
    /// A link's page: its state, and its trade store and customer if it is known.
    struct Opened
    {
        TokensRepository::Found link;
        Channel channel;
        Customer customer;
    };
    Opened opened(const QString &link, const QString &purpose);
    http::Response deadLink(const http::Request &request, const Opened &opened, const QString &link, const QString &purpose);
    http::Response choosePasswordForm(const http::Request &request, const QString &purpose, const QString &link,
                                      const QString &problem = {});
    http::Response choosePassword(const http::Request &request, const QString &purpose);

    // before signing in
    http::Response signInForm(const http::Request &request, const QString &problem = {}, int status = 200);
    http::Response signIn(const http::Request &request);
    http::Response showSignIn(const http::Request &request);
    http::Response forgotForm(const http::Request &request);
    http::Response forgot(const http::Request &request);
    http::Response invitationForm(const http::Request &request);
    http::Response acceptInvitation(const http::Request &request);
    http::Response renewInvitation(const http::Request &request);
    http::Response resetForm(const http::Request &request);
    http::Response resetPassword(const http::Request &request);
    http::Response confirmEmailForm(const http::Request &request);
    http::Response confirmEmail(const http::Request &request);
    http::Response personalForm(const http::Request &request);
    http::Response personalSignIn(const http::Request &request);
    /// What follows a proven password or personal link: a second factor, or the store.
    http::Response enter(const http::Request &request, const Channel &channel, qint64 customerId, const QString &mfaMethod,
                         const QString &name, const QString &openedBy, const QString &strongerHash);
    static SessionOpening openingFor(const http::Request &request, qint64 channelId, qint64 customerId, const QString &openedBy);
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
    http::Response passwordForm(const http::Request &request, const Visitor &visitor);
    http::Response passwordPage(const Visitor &visitor, const QString &problem, int status);
    http::Response setConsent(const http::Request &request, const Visitor &visitor);
    http::Response sessions(const http::Request &request, const Visitor &visitor);
    http::Response endSession(const http::Request &request, const Visitor &visitor);
    http::Response acting(const http::Request &request, const Visitor &visitor);
    http::Response makePersonalLink(const http::Request &request, const Visitor &visitor);
    http::Response revokePersonalLink(const http::Request &request, const Visitor &visitor);

    // the second factor
    http::Response codeForm(const http::Request &request, const Visitor &visitor);
    http::Response checkCode(const http::Request &request, const Visitor &visitor);
    http::Response sendCode(const http::Request &request, const Visitor &visitor);
    http::Response codePage(const Visitor &visitor, const QString &problem, const QString &done, int status);
    http::Response secondFactor(const http::Request &request, const Visitor &visitor);
    http::Response secondFactorPage(const Visitor &visitor, const QString &problem, int status);
    http::Response startApp(const http::Request &request, const Visitor &visitor);
    http::Response appCode(const http::Request &request, const Visitor &visitor);
    http::Response appPage(const Visitor &visitor, const QString &problem, int status);
    http::Response confirmApp(const http::Request &request, const Visitor &visitor);
    http::Response useSentCodes(const http::Request &request, const Visitor &visitor);
    http::Response newRecoveryCodes(const http::Request &request, const Visitor &visitor);
    http::Response switchOffSecondFactor(const http::Request &request, const Visitor &visitor);
    http::Response recoveryCodesPage(const Visitor &visitor, const QStringList &codes);
    /// Whether the form's current password is the customer's; a wrong one counts as a failed sign-in.
    bool ownsPassword(const http::Request &request, const Visitor &visitor);

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
