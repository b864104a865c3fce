// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor {

/// The store's two cookies: the session, and the token of a form before there is a session.
///
/// They carry the `__Host-` prefix and Secure (RFC 6265bis 4.1.3.2). Qt WebEngine 6.4 keeps no Secure cookie from plain http, not even
/// from loopback (measured), so the store that a desktop runs for itself on 127.0.0.1 is started with `plain`.
class Cookies
{
public:
    explicit Cookies(bool plain) : m_plain(plain) {}
    QString sessionName() const { return name(QStringLiteral("kontor")); }
    /// A browser in which a customer has signed in before; for a year.
    QString browserName() const { return name(QStringLiteral("kontor-browser")); }
    QByteArray setForAYear(const QString &cookie, const QString &value) const
    {
        return set(cookie, value) + "; Max-Age=31536000";
    }
    QString formName() const { return name(QStringLiteral("kontor-form")); }
    QByteArray set(const QString &cookie, const QString &value) const
    {
        return (cookie + QLatin1Char('=') + value + QStringLiteral("; Path=/; HttpOnly; SameSite=Lax") + secure()).toLatin1();
    }
    QByteArray expired(const QString &cookie) const
    {
        return (cookie + QStringLiteral("=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0") + secure()).toLatin1();
    }

private:
    QString name(const QString &base) const { return m_plain ? base : QStringLiteral("__Host-") + base; }
    QString secure() const { return m_plain ? QString() : QStringLiteral("; Secure"); }
    bool m_plain;
};

} // namespace kontor
