// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "imports/batchundo.h"
#include "imports/importplan.h"
#include "imports/stagedrow.h"

namespace kontor {

class RefusedRows;
struct StagedBatch;

/// One bulk change, as the Imports page shows it. A value.
struct Batch
{
    qint64 id = 0;
    qint64 channelId = 0;
    qint64 sourceId = 0;
    QString
        kind; ///< "import", "edit" (bulk edit), "table" (edited in the table), "merge" (of customers), "attach" (to a company)
    QString records; ///< kind of record (RecordKind::name())
    QString state; ///< "checking", "staged", "waiting", "done", "undone", "partly undone"
    QString actor, approvedBy, undoneBy;
    QString fileName, profile;
    qint64 startedAt = 0, finishedAt = 0, undoneAt = 0; ///< ms since 1970 UTC; 0 = never
    qint64 created = 0, changed = 0, unchanged = 0, ignored = 0, refused = 0, deactivated = 0;
    qint64 kept = 0; ///< records that the undo left as they were; those that can be undone at all can be later
    bool hasRefusedFile = false;
    bool canBeUndone = false;
};

/// Batches: their register, their before-images and undo.
class BatchesRepository
{
public:
    explicit BatchesRepository(Session &session) : m_session(session) {}

    qint64 begin(const ImportPlan &plan, const QStringList &headings, const QString &kind, const QString &state);
    /// Counts, times and the file of refused rows of a batch that is written.
    void finish(const ImportPlan &plan, const ImportReport &report, const RefusedRows &refused, qint64 startedAt,
                qint64 durationMs);
    static constexpr int listMax = 1000;
    QList<Batch> list(int limit = listMax, qint64 onlyId = 0);
    Batch load(qint64 batchId); ///< throws NotFound
    qint64 channelOf(qint64 batchId); ///< 0: it is not there any more
    QByteArray refusedFile(qint64 batchId);

    /// Keeps others from changing the batch until this transaction ends. Answers its state; nothing when it is not there any more.
    QString lock(qint64 batchId);
    /// Throws Denied when the trade store wants a second staff member for so many rows, and nobody approved.
    void checkMayCommit(const StagedBatch &batch, const VerdictCounts &counts);
    bool needsApproval(const StagedBatch &batch, const VerdictCounts &counts);
    /// Rows that one staff member may change alone; 0: any number. Where the file names trade stores, the strictest of all counts.
    static qint64 approvalLimit(const ImportPlan &plan, const Directory &directory);
    /// Asks for approval; the rows stay staged.
    void askApproval(qint64 batchId);
    /// Throws Denied for whoever staged the batch.
    void approve(qint64 batchId);
    /// The same without approving: throws what approving and writing this batch would.
    void checkMayApprove(const StagedBatch &batch);

    static void checkMayUndo(const Batch &batch); ///< throws Conflict, with why it can't be undone at all
    UndoPlan planUndo(qint64 batchId);
    /// Restores what the batch changed and removes what it added, in this transaction. Records changed since stay as they are, unless
    /// they are in `forced`, and keep their before-images. Answers how many records it left; throws Conflict if that is all of them.
    qint64 undo(qint64 batchId, const QList<qint64> &forced = {});

    int keptDays();
    void setKeptDays(int days);
    /// What waits for somebody, a review or an approval, is kept for so many days at least.
    static constexpr qint64 reviewDaysMin = 30;
    /// Forgets before-images, refused rows and staged rows that are older than keptDays().
    void expire();

private:
    void refuseOwn(const StagedBatch &batch) const; ///< throws Denied when it is the actor's own

    Session &m_session;
};

} // namespace kontor
