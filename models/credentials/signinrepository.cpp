// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/signinrepository.h"

#include "credentials/password.h"
#include "customers/customersrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// Names that people type by mistake (a password, say) are not kept in clear text.
QString accountKey(const QString &name) { return token::hash(emailKey(name)); }

} // namespace

SignInRepository::Account SignInRepository::find(qint64 channelId, const QString &name, const QString &peer)
{
    Account out;
    const Rows rows = m_session.select(
        u"SELECT id, password_hash, deactivated FROM customers WHERE channel_id = ? AND (unique_email_key = ? OR username = ?)"
        " AND (unique_email_key <> '' OR username = ?) ORDER BY id LIMIT 1"_s,
        {channelId, emailKey(name), name.toLower(), name.toLower()});
    if (!rows.isEmpty())
        out = Account{rows.first().integer(0), rows.first().text(1), rows.first().flag(2), false};
    const qint64 failures =
        m_session
            .value(u"SELECT failures FROM sign_in_failures WHERE channel_id = ? AND account = ? AND peer = ? AND last_at > ?"_s,
                   {channelId, accountKey(name), peer, m_session.now() - failureWindowMs})
            .toLongLong();
    out.mustWait = failures >= failuresAllowed;
    return out;
}

void SignInRepository::countFailure(qint64 channelId, const QString &name, const QString &peer)
{
    m_session.execute(u"INSERT INTO sign_in_failures (channel_id, account, peer, failures, last_at) VALUES (?, ?, ?, 1, ?)"
                      " ON CONFLICT (channel_id, account, peer) DO UPDATE SET failures = CASE WHEN sign_in_failures.last_at > ?"
                      " THEN sign_in_failures.failures + 1 ELSE 1 END, last_at = excluded.last_at"_s,
                      {channelId, accountKey(name), peer, m_session.now(), m_session.now() - failureWindowMs});
}

void SignInRepository::succeeded(qint64 channelId, const QString &name, const QString &peer, qint64 customerId,
                                 const QString &strongerHash)
{
    if (!strongerHash.isEmpty())
        m_session.execute(u"UPDATE customers SET password_hash = ? WHERE channel_id = ? AND id = ?"_s,
                          {strongerHash, channelId, customerId});
    m_session.execute(u"DELETE FROM sign_in_failures WHERE channel_id = ? AND account = ? AND peer = ?"_s,
                      {channelId, accountKey(name), peer});
}

} // namespace kontor
