// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/keyfilter.h"
#include "database/session.h"
#include "imports/importplan.h"
#include "imports/rowreader.h"
#include "imports/stagedrow.h"

namespace kontor {

/// A row as far as it can be understood without the database: made on any thread.
struct PreparedRow
{
    StagedRow row;
    qint64 channelId = 0;
    qint64 sourceId = 0;
    QString code, emailKey, username; ///< what the customer is found by
    bool isHeader = false; ///< once more
    bool usernameTaken = false; ///< by a customer that the row may not mean
    bool refused = false; ///< in its review: it holds no key against other rows
    Customer fresh; ///< what a new customer would be
    QList<RowProblem> problems; ///< of the row itself
    QList<RowProblem> freshProblems, freshIssues; ///< of `fresh`
};
PreparedRow prepared(const RowReader &reader, const ImportPlan &plan, const Directory &directory, StagedRow row);
QList<StagedRow> stagedRows(QList<PreparedRow> rows);

/// The keys that rows of this import have had so far, and the line each stood on.
class SeenKeys
{
public:
    virtual ~SeenKeys() = default;
    /// Lines of those of `keys` that rows of earlier chunks had.
    virtual QHash<QString, qint64> lines(const QStringList &keys) = 0;
    /// Remembers the keys of a chunk.
    virtual void add(const QHash<QString, qint64> &lines) = 0;
    /// Forgets the keys of that line and all behind it, which will be judged again.
    virtual void forgetFrom(qint64 line) = 0;
};
/// As SeenKeys knows them.
QString codeKey(qint64 channelId, qint64 sourceId, const QString &code);
QString emailSeenKey(qint64 channelId, const QString &emailKey);
QString nameSeenKey(qint64 channelId, const QString &username);

/// What is known of all keys without asking: fixed memory, whatever the number of rows. One per import.
struct KeyFilters
{
    KeyFilter customers; ///< codes, e-mails and usernames that customers have; only if `loaded`
    KeyFilter file; ///< codes and e-mails of rows so far
    bool loaded = false;
    bool everythingSeen = false; ///< the file filter knows nothing: always ask

    /// Reads the keys of a trade store's customers; worth it for a large file.
    void load(Session &session, const QList<qint64> &channelIds);
};

/// Decides what becomes of rows by looking at the customers that are there: in chunks, with one look-up for all. Writes nothing but a
/// temporary table.
class RowJudge
{
public:
    RowJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
             KeyFilters &filters, SeenKeys &seen);

    /// Verdicts for a chunk in the order of the file. Remembers its keys.
    QList<StagedRow> judge(QList<PreparedRow> rows);
    /// The same for `row` of each. When it throws, the cells of the rows are as they were.
    void judgeInPlace(QList<PreparedRow> &rows);

private:
    struct Found
    {
        qint64 byCode = 0, byEmail = 0, byUsername = 0;
    };
    QList<Found> find(const QList<PreparedRow> &rows);
    qint64 meant(const PreparedRow &row, const Found &found) const;
    QSet<qint64> releasedEmails(const QList<PreparedRow> &rows, const QList<Found> &found,
                                const QHash<qint64, Customer> &customers) const;
    void refuseUnreleased(QList<PreparedRow> &rows, const QList<Found> &found, const QHash<qint64, Customer> &customers);
    RowProblem emailTaken(const Customer &owner) const;
    void judgeRow(PreparedRow &row, const Found &found, const QHash<qint64, Customer> &customers, const QSet<qint64> &released);
    void warn(QList<PreparedRow> &rows);
    void warnOfWords(StagedRow &row) const;
    void warnOfZeros(QList<PreparedRow> &rows, const QHash<QString, QList<qsizetype>> &numbers);
    void deactivate(StagedRow &row) const;
    void refuseRepeated(QList<PreparedRow> &rows);

    Session &m_session;
    const ImportPlan &m_plan;
    const QStringList &m_headings;
    const Directory &m_directory;
    RowReader m_reader;
    KeyFilters &m_filters;
    SeenKeys &m_seen;
};

} // namespace kontor
