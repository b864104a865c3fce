// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialpages.h"

namespace kontor {

/// Where the customer is signed in, and what staff did in their name.
class SessionPages final : public CredentialPages
{
public:
    using CredentialPages::CredentialPages;
    QList<Route> routes() override;

private:
    http::Response sessions(const http::Request &request, const Visitor &visitor);
    http::Response endSession(const http::Request &request, const Visitor &visitor);
    http::Response acting(const http::Request &request, const Visitor &visitor);
    http::Response setConsent(const http::Request &request, const Visitor &visitor);
};

} // namespace kontor
