// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/invite.h"

#include <optional>

namespace kontor {

/// A link by which one colleague signs up. A value.
struct SignUpLink
{
    qint64 id = 0, companyId = 0, unitId = 0, roleId = 0, madeBy = 0; ///< madeBy: a customer
    qint64 expiresAt = 0; ///< ms since 1970 UTC
    QString company, unit, role, by; ///< names
};

/// What those who are asked do, by the links that they got.
class JoiningRepository
{
public:
    explicit JoiningRepository(Session &session) : m_session(session) {}

    /// What waits for a customer's answer, of companies that let people in, as far as whoever asked may still give what they promised.
    QList<CompanyInvitation> waitingFor(qint64 channelId, qint64 customerId);
    /// They work for the company from now on.
    void accept(qint64 channelId, qint64 customerId, qint64 invitationId);
    void decline(qint64 channelId, qint64 customerId, qint64 invitationId);

    /// A sign-up link that can be used: nothing for one that was used, ended, is too old, or whose maker may not give it any more.
    std::optional<SignUpLink> link(const QString &secret);
    /// Asks whoever it is by mail, in place of whoever used the link before; it ends when somebody comes by it. False for a link that is dead.
    bool signUp(const QString &secret, const Invite &invite);

private:
    bool stands(qint64 channelId, const CompanyInvitation &invitation);
    Session &m_session;
};

} // namespace kontor
