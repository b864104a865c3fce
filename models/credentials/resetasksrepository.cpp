// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/resetasksrepository.h"

#include "credentials/invitationsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourMs = 60 * 60'000;
}

void ResetAsksRepository::ask(qint64 channelId, qint64 customerId, const QString &peer)
{
    m_session.execute(u"INSERT INTO reset_asks (channel_id, customer_id, peer, at) SELECT ?, ?, ?, ? WHERE"
                      " (SELECT count(*) FROM reset_asks WHERE peer = ? AND at > ? AND answered = FALSE) < ?"_s,
                      {channelId, customerId, peer, m_session.now(), peer, m_session.now() - hourMs, waitingMax});
}

void ResetAsksRepository::answer(int limit)
{
    const Rows asks = m_session.select(
        u"SELECT id, channel_id, customer_id FROM reset_asks WHERE answered = FALSE ORDER BY id LIMIT %1"_s.arg(limit));
    const QString self = m_session.actor();
    const QString lock = m_session.dialect().forUpdateSkipLocked();
    for (const Row &ask : asks) {
        // Another worker may be at it.
        if (m_session.execute(u"UPDATE reset_asks SET answered = TRUE WHERE channel_id = ? AND id IN"
                              " (SELECT id FROM reset_asks WHERE channel_id = ? AND id = ? AND answered = FALSE%1)"_s.arg(lock),
                              {ask.integer(1), ask.integer(1), ask.integer(0)}) == 0)
            continue;
        const Rows found = m_session.select(
            u"SELECT password_id <> 0, invitation, email, (SELECT count(*) FROM mails m WHERE m.channel_id = c.channel_id"
            " AND m.customer_id = c.id AND m.kind IN ('password_reset', 'invitation') AND m.created_at > ?)"
            " FROM customers c WHERE c.channel_id = ? AND c.id = ? AND c.deactivated = FALSE"_s,
            {m_session.now() - hourMs, ask.integer(1), ask.integer(2)});
        if (found.isEmpty() || found.first().text(2).isEmpty() || found.first().integer(3) >= mailsAnHour)
            continue;
        m_session.setActor(u"customer:%1"_s.arg(ask.integer(2)));
        if (found.first().flag(0))
            InvitationsRepository(m_session).sendReset(ask.integer(1), ask.integer(2));
        else if (found.first().text(1) == u"pending"_s)
            InvitationsRepository(m_session).invite({ask.integer(2)});
        m_session.setActor(self);
    }
}

} // namespace kontor
