// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/employees.h"
#include "credentials/linkpages.h"

namespace kontor {

/// What the links lead to by which people come to work for a company: the answer to an invitation, and signing up oneself.
class JoinPages final : public LinkPages
{
public:
    using LinkPages::LinkPages;
    QList<Route> routes() override;

private:
    http::Response invitation(const http::Request &request);
    http::Response answer(const http::Request &request);
    http::Response signUpForm(const http::Request &request);
    http::Response signUp(const http::Request &request);

    http::Response invitationPage(const http::Request &request, const Opened &it, const QString &link, const QString &problem);
    http::Response signUpPage(const http::Request &request, const Error *problem);
};

} // namespace kontor
