// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialpages.h"

namespace kontor {

/// Signing in and out, asking for a new password, and the ticket by which staff come in as a customer.
class SignInPages final : public CredentialPages
{
public:
    using CredentialPages::CredentialPages;
    QList<Route> routes() override;

private:
    http::Response showSignIn(const http::Request &request);
    http::Response signIn(const http::Request &request);
    http::Response forgotForm(const http::Request &request);
    http::Response forgot(const http::Request &request);
    http::Response redeemTicket(const http::Request &request);
    http::Response signOut(const http::Request &request, const Visitor &visitor);
    http::Response signInForm(const http::Request &request, const QString &problem = {}, int status = 200);
};

} // namespace kontor
