// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/purge.h"

#include "credentials/passwordhashes.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, int KeptTraces::*>> &preferences()
{
    static const QList<std::pair<QString, int KeptTraces::*>> list = {{u"session_days"_s, &KeptTraces::sessionDays},
                                                                      {u"acting_days"_s, &KeptTraces::actingDays},
                                                                      {u"audit_days"_s, &KeptTraces::auditDays},
                                                                      {u"browser_days"_s, &KeptTraces::browserDays}};
    return list;
}

} // namespace

KeptTraces CredentialsPurge::kept()
{
    KeptTraces out;
    for (const auto &[name, days] : preferences()) {
        const QVariant value = m_session.value(u"SELECT value FROM preferences WHERE name = ?"_s, {name});
        if (value.isValid() && value.toInt() > 0)
            out.*days = value.toInt();
    }
    return out;
}

void CredentialsPurge::keep(const KeptTraces &wanted)
{
    for (const auto &[name, days] : preferences())
        m_session.execute(
            u"INSERT INTO preferences (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
            {name, QString::number(wanted.*days)});
}

qint64 CredentialsPurge::run(int most)
{
    constexpr qint64 dayMs = 24LL * 60 * 60'000;
    const KeptTraces days = kept();
    const qint64 now = m_session.now();
    const qint64 sessions = now - days.sessionDays * dayMs;
    const qint64 acting = now - days.actingDays * dayMs;
    struct Part
    {
        QString table, keys, old;
        QVariantList values;
    };
    const QString over =
        u"((ended_at > 0 OR expires_at < ?) AND last_seen_at < CASE WHEN staff_id IS NULL THEN %1 ELSE %2 END)"_s.arg(sessions)
            .arg(acting);
    const QList<Part> parts = {
        {u"session_actions"_s, u"channel_id, id"_s, u"at < ?"_s, {acting}},
        {u"mfa_codes"_s, u"channel_id, session_id"_s, u"expires_at < ?"_s, {sessions}},
        {u"store_sessions"_s, u"channel_id, id"_s, over, {now}},
        {u"sign_ins"_s, u"channel_id, id"_s, u"at < ?"_s, {sessions}},
        {u"sign_in_failures"_s, u"channel_id, account, peer"_s, u"last_at < ?"_s, {now - SignInRepository::failureWindowMs}},
        {u"tickets"_s, u"token_hash"_s, u"expires_at < ?"_s, {acting}},
        {u"tokens"_s,
         u"channel_id, token_hash"_s,
         u"(ended_at > 0 AND ended_at < ? OR ended_at = 0 AND expires_at < ?)"_s,
         {sessions, sessions}},
        {u"reset_asks"_s, u"id"_s, u"answered AND at < ?"_s, {sessions}},
        {u"known_browsers"_s, u"channel_id, customer_id, token_hash"_s, u"last_at < ?"_s, {now - days.browserDays * dayMs}},
        {u"write_keys"_s, u"key"_s, u"written_at < ?"_s, {now - dayMs}},
        {u"password_hashes"_s, u"id"_s, PasswordHashes::unused() + u" AND created_at < ?"_s, {now - dayMs}}};
    qint64 gone = 0;
    for (const Part &part : parts) {
        m_session.stopIfCancelled();
        // SQLite 3.40 finds nothing by a row value of which `id` is a part (docs/facts.md); its ids are one trade store's alone.
        QString keys = part.keys;
        if (!m_session.dialect().sharesWriting() && keys.endsWith(u" id"_s))
            keys = u"id"_s;
        gone += m_session.execute(
            u"DELETE FROM %1 WHERE (%2) IN (SELECT %2 FROM %1 WHERE %3 LIMIT %4)"_s.arg(part.table, keys, part.old).arg(most),
            part.values);
    }
    return gone;
}

} // namespace kontor
