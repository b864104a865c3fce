// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/tokensrepository.h"

#include "credentials/password.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

qint64 channelOf(const QString &link) { return link.section(u'.', 0, 0).toLongLong(); }
QString hashOf(const QString &link) { return token::hash(link.section(u'.', 1)); }

} // namespace

qint64 TokensRepository::lifeMs(const QString &purpose)
{
    if (purpose == purpose::passwordReset)
        return resetLifeMs;
    return purpose == purpose::personalLink ? personalLifeMs : invitationLifeMs;
}

QString TokensRepository::mint(qint64 channelId, qint64 customerId, const QString &purpose, qint64 mailId)
{
    m_session.execute(
        u"UPDATE tokens SET ended_at = ?, end_reason = 'replaced' WHERE channel_id = ? AND customer_id = ? AND purpose = ?"
        " AND ended_at = 0 AND (mail_id = 0 OR mail_id <> ?)"_s,
        {m_session.now(), channelId, customerId, purpose, mailId});
    const QString secret = token::make();
    const qint64 ends = m_session.now() + lifeMs(purpose);
    m_session.execute(
        u"INSERT INTO tokens (channel_id, token_hash, customer_id, purpose, mail_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {channelId, token::hash(secret), customerId, purpose, mailId, m_session.now(), ends});
    if (purpose == purpose::invitation) {
        m_session.execute(
            u"UPDATE customers SET invitation_ends_at = ? WHERE channel_id = ? AND id = ? AND invitation = 'pending'"_s,
            {ends, channelId, customerId});
        m_session.touch(u"customers"_s, customerId);
    }
    return u"%1.%2"_s.arg(channelId).arg(secret);
}

TokensRepository::Found TokensRepository::find(const QString &link, const QString &purpose)
{
    Found out;
    const Rows rows = m_session.select(
        u"SELECT t.customer_id, t.expires_at, t.ended_at, t.end_reason, c.deactivated, ch.active FROM tokens t"
        " JOIN customers c ON c.channel_id = t.channel_id AND c.id = t.customer_id JOIN channels ch ON ch.id = t.channel_id"
        " WHERE t.channel_id = ? AND t.token_hash = ? AND t.purpose = ?"_s,
        {channelOf(link), hashOf(link), purpose});
    if (rows.isEmpty())
        return out;
    const Row &row = rows.first();
    out.channelId = channelOf(link);
    out.customerId = row.integer(0);
    if (row.integer(2) != 0)
        out.state = row.text(3) == u"used"_s ? Found::Used : Found::Dead;
    else if (row.integer(1) < m_session.now())
        out.state = Found::Expired;
    else
        out.state = row.flag(4) || !row.flag(5) ? Found::Dead : Found::Alive;
    return out;
}

bool TokensRepository::use(const QString &link, const QString &purpose)
{
    const Rows used = m_session.select(
        u"UPDATE tokens SET ended_at = ?, end_reason = 'used' WHERE channel_id = ? AND token_hash = ? AND purpose = ?"
        " AND ended_at = 0 AND expires_at >= ? RETURNING customer_id"_s,
        {m_session.now(), channelOf(link), hashOf(link), purpose, m_session.now()});
    if (used.isEmpty())
        return false;
    end(channelOf(link), used.first().integer(0), u"used"_s, purpose);
    return true;
}

void TokensRepository::end(qint64 channelId, qint64 customerId, const QString &reason, const QString &purpose)
{
    QVariantList values{m_session.now(), reason, channelId, customerId};
    if (!purpose.isEmpty())
        values << purpose;
    m_session.execute(
        u"UPDATE tokens SET ended_at = ?, end_reason = ? WHERE channel_id = ? AND customer_id = ? AND ended_at = 0%1"_s.arg(
            purpose.isEmpty() ? QString() : u" AND purpose = ?"_s),
        values);
}

void TokensRepository::endAllOfSet(const QString &ids, const QString &reason, const QString &purpose)
{
    QVariantList values{m_session.now(), reason};
    if (!purpose.isEmpty())
        values << purpose;
    m_session.execute(u"UPDATE tokens SET ended_at = ?, end_reason = ? WHERE ended_at = 0 AND customer_id IN (%1)%2"_s.arg(
                          ids, purpose.isEmpty() ? QString() : u" AND purpose = ?"_s),
                      values);
}

} // namespace kontor
