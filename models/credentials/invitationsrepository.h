// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QStringList>

namespace kontor {

/// What became of a wish to invite some customers.
struct Invited
{
    qint64 queued = 0;
    qint64 withoutEmail = 0;
    qint64 signedUp = 0; ///< they have a password already
    qint64 deactivated = 0;
};

/// Mails that bring a customer in, or back in. The desk only asks: kontor-store mints the links while it sends (DESIGN.md,
/// 'Credentials and tokens').
class InvitationsRepository
{
public:
    explicit InvitationsRepository(Session &session) : m_session(session) {}

    /// Queues an invitation for each who may have one; links of earlier ones die.
    Invited invite(const QList<qint64> &ids);
    /// What invite() would answer; writes nothing.
    Invited wouldInvite(const QList<qint64> &ids);
    /// Those of an import who are wanted to be invited (its column send_email_invite) and have not been yet.
    QList<qint64> wanted(qint64 batchId);
    /// Kills pending invitations and their links; answers how many.
    int revoke(const QList<qint64> &ids);
    /// Mails a link by which the customer sets a new password. Throws Denied (deactivated) and Invalid (no e-mail address).
    void sendReset(qint64 channelId, qint64 customerId);
    /// Mails username and sign-in address, no secret.
    void sendLoginDetails(qint64 channelId, qint64 customerId);

private:
    Invited sorted(const QList<qint64> &ids, QList<qint64> &fit);
    void sendTo(qint64 channelId, qint64 customerId, const QString &kind, const QString &action);
    void recordForAll(const QString &action, const QString &ids);

    Session &m_session;
};

/// "none", "pending", "expired", "accepted", "revoked": the stored state, and whether a pending one's time is over.
QString invitationState(const QString &stored, qint64 endsAt, qint64 now);
QStringList invitationStates();
QString invitationLabel(const QString &state);
/// The same as an SQL expression over customers `c`; `?` takes the time.
QString invitationSql();

} // namespace kontor
