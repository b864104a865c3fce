// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "imports/importplan.h"
#include "imports/stagedrow.h"
#include "lists/listsql.h"

namespace kontor {

/// A file under review: its rows are in `staged_rows`, nothing of it is in the customers yet.
struct StagedBatch
{
    qint64 id = 0;
    ImportPlan plan;
    QStringList headings;
    QString actor; ///< who staged it
    QString approvedBy;
    /// Whether somebody wrote part of it: staged it, or mended cells.
    bool isOf(const QString &who) const { return who == actor || plan.mendedBy.contains(who); }
    QString state; ///< "checking" (the file), "staged", "waiting" (for approval), "done"
};

/// Which staged rows a table shows. A value.
struct StagedQuery
{
    qint64 batchId = 0;
    qint64 channelId = 0;
    QString verdict; ///< name, "rejected", "warned", or empty for all
    QString field; ///< heading: only rows in which it changes or is wrong; empty for all
    QString search; ///< folded words in any cell
};

class StagingRepository
{
public:
    explicit StagingRepository(Session &session) : m_session(session) {}

    /// Throws NotFound.
    StagedBatch load(qint64 batchId);
    void add(const StagedBatch &batch, const QList<StagedRow> &rows);
    VerdictCounts counts(const StagedBatch &batch);
    void noteCounts(const StagedBatch &batch); ///< in the register of batches, as its rows are now
    QList<StagedRow> rowsAfter(const StagedBatch &batch, qint64 line, int limit); ///< without rejected ones
    StagedRow row(const StagedBatch &batch, qint64 line);
    /// While a batch waits for approval its cells stay as they are (Denied), and only who approves it may leave rows out.
    /// Mends cells and judges the rows again, and with them those that were refused only for having the same code or e-mail.
    /// `lines` empty: every row whose cell in that column is `from`. Answers how many rows were mended.
    qint64 mend(const StagedBatch &batch, const QList<qint64> &lines, qsizetype column, const QString &from, const QString &to);
    /// The lines at these places (in order) of what a query shows.
    QList<qint64> linesAt(const StagedQuery &query, const QList<int> &rows);
    void setRejected(const StagedBatch &batch, const QList<qint64> &lines, bool rejected);
    void setRejected(const StagedBatch &batch, const StagedQuery &shown, bool rejected); ///< all that a query shows
    /// How many customers the user agreed to deactivate because the file does not list them.
    void confirmMissing(qint64 batchId, qint64 count);
    QByteArray refusedFile(const StagedBatch &batch);
    QList<ImportReport::Refused> errors(const StagedBatch &batch); ///< the first ImportReport::errorsMax
    QList<ImportReport::Refused> warnings(const StagedBatch &batch); ///< the first ImportReport::warningsMax
    /// What the plan says now.
    void storePlan(const StagedBatch &batch);
    /// Forgets the rows; and the batch with them, unless it was committed.
    void discard(qint64 batchId);

    static ListSql listSql(const StagedQuery &query);
    static StagedRow fromCells(const QVariantList &cells); ///< of a row that listSql() gave

    static const QString repeatedMark; ///< among the headings of a row: an earlier row has its code or e-mail

private:
    static const QString columns; ///< of a row, as fromCells() reads them
    static QString withField(const QString &field); ///< a LIKE pattern for rows that have this heading or mark
    QList<ImportReport::Refused> told(const StagedBatch &batch, const QString &column, const Condition &which, qsizetype most);
    void checkMayChange(const StagedBatch &batch, bool cells);
    void judgeAgain(const StagedBatch &batch, QList<StagedRow> rows);
    void judgeRepeated(const StagedBatch &batch, bool takenAgain);

    Session &m_session;
};

/// Reads and judges a file into a staged batch, chunk by chunk, each in a transaction of its own; passwords are hashed on the way. Blocks:
/// call it off the window's thread. What a cancelled or failed check left is discarded.
Result<qint64> stageFile(Database &database, const ImportPlan &plan, const Cancel &cancel,
                         const std::shared_ptr<Progress> &progress);

/// Forgets the rows of a batch as StagingRepository::discard() does, behind whatever runs; also when the program ends right after.
void discardLater(Database &database, qint64 batchId);

/// Lines of keys by a SELECT of key and line with `%1` for the marks of the keys.
QHash<QString, qint64> linesOfKeys(Session &session, const QString &sql, const QVariantList &before, const QStringList &keys);

} // namespace kontor
