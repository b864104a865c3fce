// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/customers/customerreader.h"

namespace kontor {

/// Verdicts of customers' rows.
class CustomerJudge final : public RowJudge
{
public:
    CustomerJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                  KeyFilters &filters, SeenKeys &seen);

    void judgeInPlace(QList<PreparedRow> &rows) override;

private:
    struct Found
    {
        qint64 byCode = 0, byEmail = 0, byUsername = 0;
    };
    QList<Found> find(const QList<PreparedRow> &rows);
    qint64 meant(const StagedRow &row, const Found &found) const;
    QSet<qint64> releasedEmails(const QList<PreparedRow> &rows, const QList<Found> &found,
                                const QHash<qint64, Customer> &customers) const;
    void refuseUnreleased(QList<PreparedRow> &rows, const QList<Found> &found, const QHash<qint64, Customer> &customers);
    RowProblem emailTaken(const Customer &owner) const;
    void judgeRow(PreparedRow &row, const Found &found, const QHash<qint64, Customer> &customers, const QSet<qint64> &released);
    void warn(QList<PreparedRow> &rows);
    void warnOfWords(StagedRow &row) const;
    void warnOfLikes(QList<PreparedRow> &rows);
    void deactivate(StagedRow &row) const;
    QList<RowKey> keysOf(StagedRow &row) const;

    Session &m_session;
    const ImportPlan &m_plan;
    const Directory &m_directory;
    CustomerReader m_reader;
    KeyFilters &m_filters;
    SeenKeys &m_seen;
};

/// Reads the keys of trade stores' customers; worth it for a large file.
void loadCustomerKeys(Session &session, const QList<qint64> &channelIds, KeyFilters &filters);

/// As SeenKeys knows them.
QString codeKey(qint64 channelId, qint64 sourceId, const QString &code);
QString emailSeenKey(qint64 channelId, const QString &emailKey);
QString nameSeenKey(qint64 channelId, const QString &username);

} // namespace kontor
