// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/passwordhashes.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

qint64 PasswordHashes::add(const QString &hash)
{
    return m_session.insert(u"INSERT INTO password_hashes (hash, created_at) VALUES (?, ?) RETURNING id"_s,
                            {hash, m_session.now()});
}

QList<qint64> PasswordHashes::add(const QStringList &hashes)
{
    QList<qint64> out(hashes.size(), 0);
    const auto wanted = std::count_if(hashes.begin(), hashes.end(), [](const QString &hash) { return !hash.isEmpty(); });
    if (wanted == 0)
        return out;
    QList<qint64> ids = m_session.dialect().newIds(m_session, u"password_hashes"_s, wanted);
    const auto rows = m_session.dialect().bulk(m_session, u"password_hashes"_s, {u"id"_s, u"hash"_s, u"created_at"_s});
    for (qsizetype i = 0; i < hashes.size(); ++i) {
        if (hashes[i].isEmpty())
            continue;
        out[i] = ids.takeLast();
        rows->integer(out[i]);
        rows->text(hashes[i]);
        rows->integer(m_session.now());
        rows->endRow();
    }
    rows->finish();
    return out;
}

QString PasswordHashes::at(qint64 id)
{
    return m_session.value(u"SELECT hash FROM password_hashes WHERE id = ?"_s, {id}).toString();
}

qint64 PasswordHashes::idOf(qint64 channelId, qint64 customerId)
{
    return m_session.value(u"SELECT password_id FROM customers WHERE channel_id = ? AND id = ?"_s, {channelId, customerId})
        .toLongLong();
}

QString PasswordHashes::ofCustomer(qint64 channelId, qint64 customerId) { return at(idOf(channelId, customerId)); }

void PasswordHashes::strengthen(qint64 channelId, qint64 customerId, const QString &hash)
{
    m_session.execute(u"UPDATE password_hashes SET hash = ? WHERE id = ?"_s, {hash, idOf(channelId, customerId)});
}

QString PasswordHashes::unused()
{
    QStringList out;
    for (const QString &table : {u"customers"_s, u"batch_customers"_s, u"staged_rows"_s})
        out << u"NOT EXISTS (SELECT 1 FROM %1 u WHERE u.password_id = password_hashes.id AND u.password_id <> 0)"_s.arg(table);
    return out.join(u" AND "_s);
}

} // namespace kontor
