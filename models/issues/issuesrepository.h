// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "database/session.h"
#include "issues/issue.h"

namespace kontor {

class IssuesRepository
{
public:
    explicit IssuesRepository(Session &session) : m_session(session) {}

    /// Opens an issue, or counts one more attempt of the same (channel, kind, key).
    void open(const Issue &issue) { open(QList<Issue>{issue}); }
    /// The same for many, with few statements; of several with one key the last.
    void open(const QList<Issue> &issues);
    /// The cause is gone.
    void resolve(qint64 channelId, const QString &kind, const QString &key);
    /// Kinds that tell of what a customer is like, and go when that is mended.
    static const QStringList &checkedKinds();
    /// What the record itself shows: a missing e-mail, an unknown country.
    static QList<Issue> issuesOf(const Customer &customer);
    /// Opens and resolves those.
    void checkCustomer(const Customer &customer);
    /// The same for many, with few questions.
    void checkCustomers(const QList<Customer> &customers);
    /// Keys of the issues of a kind on a trade store, ignored ones too.
    QSet<QString> keys(qint64 channelId, const QString &kind);
    /// Looks at the cause again: gone → resolved (true), else one more attempt.
    bool retry(qint64 issueId);
    void setIgnored(const QList<qint64> &issueIds, bool ignored);
    /// All open (or ignored) issues in order of kind, newest first within; at most `limit`.
    QList<Issue> list(bool ignored, const QString &search, int limit = 10000);
    /// Reasons of the open issues of a customer.
    QStringList reasonsOf(qint64 channelId, qint64 customerId);
    qint64 count();

private:
    Session &m_session;
};

} // namespace kontor
