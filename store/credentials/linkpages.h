// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialpages.h"
#include "credentials/tokensrepository.h"

namespace kontor {

/// What the links in mails lead to. A GET shows a page and changes nothing, so a mail scanner may open it; the POST of its form uses it.
class LinkPages : public CredentialPages
{
public:
    using CredentialPages::CredentialPages;
    QList<Route> routes() override;

protected:
    /// A link's page: its state, and its trade store and customer if it is known.
    struct Opened
    {
        TokensRepository::Found link;
        Channel channel;
        Customer customer;
        bool isAlive(const QString &purpose) const; ///< and there is still something to do with it
    };
    Result<Opened> opened(const http::Request &request, const QString &link, const QString &purpose);
    /// The answer of `use(opened, link)` while the request's link is alive, else its dead page.
    template <typename Use> http::Response whileAlive(const http::Request &request, const QString &purpose, Use use)
    {
        const QString link = linkOf(request);
        const auto known = opened(request, link, purpose);
        if (!known)
            return failed(known.error());
        return known->isAlive(purpose) ? use(*known, link) : deadLink(request, *known, link, purpose);
    }
    /// The last element of the path on GET, the hidden field on POST.
    static QString linkOf(const http::Request &request);
    http::Response deadLink(const http::Request &request, const Opened &opened, const QString &link, const QString &purpose);

private:
    http::Response invitationForm(const http::Request &request);
    http::Response acceptInvitation(const http::Request &request);
    http::Response renewInvitation(const http::Request &request);
    http::Response resetForm(const http::Request &request);
    http::Response resetPassword(const http::Request &request);
    http::Response confirmEmailForm(const http::Request &request);
    http::Response confirmEmail(const http::Request &request);
    http::Response personalForm(const http::Request &request);
    http::Response personalSignIn(const http::Request &request);
    /// Keys of the store's vocabulary, for a page that asks once more; `text` says something about `about`.
    struct ConfirmTexts
    {
        QString title, text, about, button, action;
    };
    http::Response confirmPage(const http::Request &request, const Opened &it, const QString &link, const ConfirmTexts &texts);
    http::Response choosePasswordPage(const http::Request &request, const QString &purpose, const Opened &it, const QString &link,
                                      const QString &problem);
    http::Response choosePasswordForm(const http::Request &request, const QString &purpose);
    http::Response choosePassword(const http::Request &request, const QString &purpose);
};

} // namespace kontor
