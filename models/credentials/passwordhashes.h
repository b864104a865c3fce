// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// Where the hashes of passwords lie. Customers, before-images and rows under review name theirs by its id, so whoever may read no hash
/// can set, import and give back passwords all the same.
class PasswordHashes
{
public:
    explicit PasswordHashes(Session &session) : m_session(session) {}

    /// Keeps a hash; answers its id.
    qint64 add(const QString &hash);
    /// Keeps many; answers an id for each, 0 for an empty one.
    QList<qint64> add(const QStringList &hashes);
    /// Empty for id 0. For the store alone.
    QString at(qint64 id);
    QString ofCustomer(qint64 channelId, qint64 customerId);
    /// Puts a stronger hash of the same password in its place.
    void strengthen(qint64 channelId, qint64 customerId, const QString &hash);
    /// A condition for rows of password_hashes that nobody names.
    static QString unused();

private:
    qint64 idOf(qint64 channelId, qint64 customerId);
    Session &m_session;
};

} // namespace kontor
