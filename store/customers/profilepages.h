// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialpages.h"

namespace kontor {

/// The customer's own data: address, password, e-mail address, personal link.
class ProfilePages final : public CredentialPages
{
public:
    using CredentialPages::CredentialPages;
    QList<Route> routes() override;

private:
    http::Response profile(const http::Request &request, const Visitor &visitor);
    http::Response passwordForm(const http::Request &request, const Visitor &visitor);
    http::Response changePassword(const http::Request &request, const Visitor &visitor);
    http::Response changeEmail(const http::Request &request, const Visitor &visitor);
    http::Response makePersonalLink(const http::Request &request, const Visitor &visitor);
    http::Response revokePersonalLink(const http::Request &request, const Visitor &visitor);
    http::Response profilePage(const Visitor &visitor, const QString &problem, const QString &done, int status);
    http::Response passwordPage(const Visitor &visitor, const QString &problem, int status);
};

} // namespace kontor
