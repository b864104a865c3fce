// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/session.h"

#include <QByteArray>

#include <optional>

namespace kontor {

/// Seals TOTP secrets with a key that only kontor-store has, so that neither a dump nor a backup of the database lets anybody make codes.
/// XChaCha20-Poly1305 (libsodium), bound to the customer: a sealed secret is good for nobody else. Without a key secrets stay as they are.
class TotpSeal
{
public:
    static constexpr int keyBytes = 32;

    TotpSeal() = default; ///< no key
    explicit TotpSeal(QByteArray key) : m_key(std::move(key)) {}

    /// A key of random bytes.
    static TotpSeal made();
    /// From a file that holds it in Base64; Invalid when there is none in it, or others than its owner may read the file.
    static Result<TotpSeal> fromFile(const QString &path);
    static Result<TotpSeal> fromText(const QByteArray &base64);
    QByteArray text() const { return m_key.toBase64(); }

    /// What this program seals and opens with; set once, before anybody asks.
    static void use(const TotpSeal &seal);
    static const TotpSeal &inUse();

    bool hasKey() const { return !m_key.isEmpty(); }
    static bool isSealed(const QString &stored);
    QString seal(const QString &secret, qint64 channelId, qint64 customerId) const;
    /// Throws Internal for what another key sealed, or another customer's.
    QString open(const QString &stored, qint64 channelId, qint64 customerId) const;

    /// Whether the database has secrets that are sealed.
    static bool anySealed(Session &session);
    /// Opens all with `from` and seals them with `to` (nothing: only opens them); answers how many.
    static qint64 reseal(Session &session, const TotpSeal &from, const std::optional<TotpSeal> &to);

private:
    QByteArray m_key;
};

} // namespace kontor
