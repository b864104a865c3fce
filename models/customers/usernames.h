// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "database/session.h"

#include <QHash>
#include <QSet>

namespace kontor {

class KeyFilter;

/// Makes usernames: first letter and last name, else the company, in ASCII; a number keeps two apart. Lives for one transaction.
class Usernames
{
public:
    /// `known` holds every username there is (then nothing is asked of the database), or is nullptr.
    explicit Usernames(Session &session, KeyFilter *known = nullptr) : m_session(session), m_known(known) {}

    /// A name that nobody on the trade store has, and that this object gave to nobody.
    QString next(const Customer &customer) { return next(customer.channelId, base(customer)); }
    QString next(qint64 channelId, const QString &base);
    /// Forgets what was given, and numbers when there are too many. Only between chunks, when all names given so far are known or on their way to the database.
    void trim();
    /// Names were given by others meanwhile: `known` counts no more.
    void askTheDatabase();
    /// What a username is made of, before a number is added.
    static QString base(const Customer &customer);
    static quint64 hash(qint64 channelId, QStringView username);

private:
    bool isTaken(qint64 channelId, const QString &name);

    Session &m_session;
    KeyFilter *m_known;
    QSet<QPair<qint64, QString>> m_given; ///< in this chunk: another base may come to the same name (meier2)
    QHash<QPair<qint64, QString>, qint64> m_next; ///< channel and base → number to try; bounded
};

} // namespace kontor
