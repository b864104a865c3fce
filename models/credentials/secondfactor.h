// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QStringList>

namespace kontor {

/// What a customer proves beside the password. Methods: "" (none), "totp" (an app, RFC 6238), "email", "sms".
struct SecondFactor
{
    QString method;
    QString phone; ///< kept for text messages, E.164
    qint64 recoveryCodesLeft = 0;
};

/// Second factors of customers. Secrets go to the customer once, when they are made, and never to staff.
class SecondFactorRepository
{
public:
    static constexpr qint64 codeLifeMs = 10 * 60'000; ///< of a code sent by mail or text message
    static constexpr int triesMax = 5; ///< wrong codes before the sign-in starts anew
    static constexpr int recoveryCodes = 10;

    explicit SecondFactorRepository(Session &session) : m_session(session) {}

    SecondFactor of(qint64 channelId, qint64 customerId);
    /// A secret for an authenticator app (base32, 160 bits, RFC 4226 4), waiting to be confirmed by its first code.
    QString beginTotp(qint64 channelId, qint64 customerId);
    /// The secret that waits to be confirmed; empty when there is none.
    QString unconfirmedSecret(qint64 channelId, qint64 customerId);
    /// Switches the app on when the code is right; answers new recovery codes, nothing when it is wrong.
    QStringList confirmTotp(qint64 channelId, qint64 customerId, const QString &code);
    /// Switches on codes by mail or text message; answers new recovery codes.
    QStringList useSent(qint64 channelId, qint64 customerId, const QString &method);
    void switchOff(qint64 channelId, qint64 customerId);
    QStringList newRecoveryCodes(qint64 channelId, qint64 customerId);

    /// True once for each right code: of the app (not twice in its 30 s), sent for this session, or a recovery code.
    bool verify(qint64 channelId, qint64 customerId, qint64 sessionId, const QString &code);
    /// Asks for a code to be sent; the worker makes it. At most five in ten minutes; further asks are dropped in silence.
    void askForCode(qint64 channelId, qint64 customerId, qint64 sessionId);
    /// Makes the code of a session (six digits); only its argon2id hash is kept. For the worker, while it sends.
    QString mintCode(qint64 channelId, qint64 customerId, qint64 sessionId);

    /// By staff: the number for text messages.
    void setPhone(qint64 customerId, const QString &phone);
    /// By staff, with a reason: the customer signs in with the password only, and sets up anew where the trade store requires it.
    void reset(qint64 customerId, const QString &reason);

private:
    void clear(qint64 channelId, qint64 customerId);
    QStringList switchOn(qint64 channelId, qint64 customerId, const QString &method);
    void record(qint64 channelId, qint64 customerId, const QString &action, const QString &detail = {});

    Session &m_session;
};

/// Why a phone number can't take text messages; empty when it can: + and 8 to 15 digits (E.164).
QString mobileProblem(const QString &phone);
QString secondFactorLabel(const QString &method);
/// The otpauth:// address that an authenticator app reads from a QR code.
QString totpAddress(const QString &secret, const QString &store, const QString &username);

} // namespace kontor
