// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QJsonObject>

namespace kontor {

/// What the law gives a person: everything that is kept of them (GDPR, article 15 and 20), and that it is forgotten (article 17).
class PersonalData
{
public:
    explicit PersonalData(Session &session) : m_session(session) {}

    /// All of it: the record with addresses and attributes, orders with lines, mails as they were sent, notes, tasks and files, changes,
    /// sign-ins, sessions, who acted in their name. Times are ISO 8601 UTC; files are base64. No hash, no secret. Throws NotFound.
    QJsonObject of(qint64 channelId, qint64 customerId);

    /// What forgetting would reach.
    struct Reach
    {
        qint64 orders = 0; ///< that stay for the books, without a name
        qint64 namedOrders = 0; ///< of those the ones that must keep their addresses still
        qint64 mails = 0, entries = 0, changes = 0, signIns = 0;
    };
    /// `booksYears`: for so long invoices keep their addresses (Germany: 8 years, § 147 AO; Switzerland: 10).
    Reach reach(qint64 channelId, qint64 customerId, int booksYears);
    /// The customer is nobody any more and can't be got back: name, company, contacts, addresses, attributes, tags, notes and files, mails,
    /// changes, sign-ins, sessions, links, passwords and before-images go; orders stay, those older than `booksYears` without addresses.
    /// Whoever did it, and when, is in the activity. On PostgreSQL only the database's owner may.
    void forget(qint64 channelId, qint64 customerId, int booksYears);
    static constexpr int booksYearsUsual = 10;

private:
    Session &m_session;
};

} // namespace kontor
