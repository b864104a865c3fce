// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialpages.h"

namespace kontor {

/// The code after the password, and setting up what makes it.
class SecondFactorPages final : public CredentialPages
{
public:
    using CredentialPages::CredentialPages;
    QList<Route> routes() override;

private:
    http::Response codeForm(const http::Request &request, const Visitor &visitor);
    http::Response checkCode(const http::Request &request, const Visitor &visitor);
    http::Response sendCode(const http::Request &request, const Visitor &visitor);
    http::Response secondFactor(const http::Request &request, const Visitor &visitor);
    http::Response startApp(const http::Request &request, const Visitor &visitor);
    http::Response appCode(const http::Request &request, const Visitor &visitor);
    http::Response confirmApp(const http::Request &request, const Visitor &visitor);
    http::Response useSentCodes(const http::Request &request, const Visitor &visitor);
    http::Response newRecoveryCodes(const http::Request &request, const Visitor &visitor);
    http::Response switchOffSecondFactor(const http::Request &request, const Visitor &visitor);
    /// Of the app that is being set up; empty when none is.
    Result<QString> unconfirmedSecret(const Visitor &visitor);
    http::Response codePage(const Visitor &visitor, const QString &problem, const QString &done, int status);
    http::Response secondFactorPage(const Visitor &visitor, const QString &problem, int status);
    http::Response appPage(const Visitor &visitor, const QString &problem, int status);
    http::Response recoveryCodesPage(const Visitor &visitor, const QStringList &codes);
};

} // namespace kontor
