// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// What a link is for. Its page in the store, its life and its mail hang on it.
namespace purpose {
inline const QString invitation = QStringLiteral("invitation");
inline const QString passwordReset = QStringLiteral("password_reset");
inline const QString confirmEmail = QStringLiteral("email_confirm");
inline const QString companyInvitation = QStringLiteral("company_invitation");
inline const QString personalLink = QStringLiteral("personal_link");
} // namespace purpose

/// Single-use links (and the personal one, which may be used again): only the SHA-256 is stored, bound to trade store, customer and
/// purpose, expiring on the database server's clock.
class TokensRepository
{
public:
    static constexpr qint64 invitationLifeMs = 24 * 60 * 60'000; ///< DESIGN.md: invitation 24 h
    static constexpr qint64 resetLifeMs = 30 * 60'000; ///< DESIGN.md: reset 30 min
    static constexpr qint64 personalLifeMs = 366LL * 24 * 60 * 60'000;

    /// What is known of a link that somebody opened.
    struct Found
    {
        enum State { Unknown, Alive, Used, Expired, Dead };
        State state = Unknown;
        qint64 channelId = 0;
        qint64 customerId = 0;
    };

    explicit TokensRepository(Session &session) : m_session(session) {}

    static qint64 lifeMs(const QString &purpose);
    /// A new link's secret, `CHANNEL.TOKEN`, as it stands in an address. Older ones of the same purpose die, but for those of the same
    /// mail: an attempt whose outcome nobody knows may have arrived.
    QString mint(qint64 channelId, qint64 customerId, const QString &purpose, qint64 mailId = 0);
    /// Looks without using it up; so a mail scanner's GET changes nothing.
    Found find(const QString &link, const QString &purpose);
    /// Uses it up: true for exactly one caller. The customer's other links of this purpose die with it.
    bool use(const QString &link, const QString &purpose);
    /// Kills links that live: all, or those of one purpose.
    void end(qint64 channelId, qint64 customerId, const QString &reason, const QString &purpose = {});
    /// The same for all customers that a SELECT of ids gives.
    void endAllOfSet(const QString &ids, const QString &reason, const QString &purpose = {});

private:
    Session &m_session;
};

} // namespace kontor
