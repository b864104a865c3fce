// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pages.h"

namespace kontor {

/// What pages around signing in share.
class CredentialPages : public Pages
{
public:
    using Pages::Pages;

protected:
    /// The session that this browser had before a new one ends.
    void endFormer(const http::Request &request);
    /// A redirect with the cookie of a session that has just been opened, and of a browser that is known now.
    http::Response signedIn(const StoreSession &session, const QString &browser = {}) const;
    static SessionOpening openingFor(const http::Request &request, qint64 channelId, qint64 customerId, const QString &openedBy);
    /// What follows a proven password or personal link: a second factor, or the store.
    http::Response enter(const http::Request &request, const Channel &channel, qint64 customerId, const QString &mfaMethod,
                         const QString &name, const QString &openedBy, const QString &strongerHash);
    /// Whether the form's current password is the customer's; a wrong one counts as a failed sign-in.
    Result<bool> ownsPassword(const http::Request &request, const Visitor &visitor);
    /// Nothing when it is; else the answer to give, for a wrong one that of `refused(problem)`.
    template <typename Refused>
    std::optional<http::Response> unlessOwner(const http::Request &request, const Visitor &visitor, Refused refused)
    {
        const auto owns = ownsPassword(request, visitor);
        if (!owns)
            return failed(owns.error());
        return *owns ? std::nullopt : std::optional(refused(textFor(visitor, QStringLiteral("wrong_current"))));
    }
};

} // namespace kontor
