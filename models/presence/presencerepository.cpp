// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presence/presencerepository.h"

#include "staff/staffrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

void PresenceRepository::enter(const QString &editor, const QString &entity, qint64 id)
{
    const qint64 now = m_session.now();
    if (m_session.execute(u"UPDATE presence SET seen_at = ? WHERE editor = ?"_s, {now, editor}) > 0)
        return;
    m_session.execute(u"INSERT INTO presence (editor, entity, entity_id, login, since, seen_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                      {editor, entity, id, m_session.actor(), now, now});
    m_session.touch(u"presence"_s, id);
}

void PresenceRepository::leave(const QString &editor)
{
    const QVariant id = m_session.value(u"SELECT entity_id FROM presence WHERE editor = ?"_s, {editor});
    if (!id.isValid())
        return;
    m_session.execute(u"DELETE FROM presence WHERE editor = ?"_s, {editor});
    m_session.touch(u"presence"_s, id.toLongLong());
}

QList<AtWork> PresenceRepository::others(const QString &editor, const QString &entity, qint64 id)
{
    QList<AtWork> out;
    for (const Row &row :
         m_session.select(u"SELECT coalesce(nullif(max(s.name), ''), p.login), min(p.since) FROM presence p"
                          " LEFT JOIN staff s ON s.login = p.login WHERE p.entity = ? AND p.entity_id = ? AND p.editor <> ?"
                          " AND p.seen_at > ? GROUP BY p.login ORDER BY 2, 1"_s,
                          {entity, id, editor, m_session.now() - goneMs}))
        out << AtWork{row.text(0), row.integer(1)};
    return out;
}

std::optional<AtWork> PresenceRepository::lastChange(const QString &entity, qint64 id)
{
    if (!StaffRepository(m_session).rights().may(u"activity"_s))
        return std::nullopt;
    const Rows rows = m_session.select(u"SELECT coalesce(nullif(s.name, ''), a.actor), a.at FROM activity a"
                                       " LEFT JOIN staff s ON s.login = a.actor WHERE a.entity = ? AND a.entity_id = ?"
                                       " ORDER BY a.id DESC LIMIT 1"_s,
                                       {entity, id});
    return rows.isEmpty() ? std::nullopt : std::optional(AtWork{rows.first().text(0), rows.first().integer(1)});
}

qint64 PresenceRepository::purge()
{
    return m_session.execute(u"DELETE FROM presence WHERE seen_at < ?"_s, {m_session.now() - 5 * goneMs});
}

} // namespace kontor
