// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importer.h"

#include "channels/channelsrepository.h"
#include "imports/batchesrepository.h"
#include "imports/customers/missingcustomers.h"
#include "imports/recordkind.h"
#include "imports/refusedrows.h"
#include "imports/rowsource.h"
#include "imports/seenkeys.h"
#include "imports/stagedsource.h"
#include "imports/stagingrepository.h"
#include "issues/issuesrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int chunkTries = 4; ///< of a chunk in which somebody took a key meanwhile
constexpr qint64 refusedIssuesMax = 1000; ///< refused rows that get an issue each; the file of refused rows has them all
constexpr qint64 bytesPerRow = 200;
constexpr int chunksJudgedBy = 5; ///< after so many it is known how many rows of the file change anything
constexpr qint64 remakingShare =
    8; ///< of the reading's time, that indexes take which are made anew (17 s of 159 at a million rows)

QString refusedKey(const ImportPlan &plan, const StagedRow &row)
{
    return row.code.isEmpty() ? u"%1:%2"_s.arg(QFileInfo(plan.fileName).fileName()).arg(row.line)
                              : u"%1:%2"_s.arg(plan.sourceId).arg(row.code);
}

} // namespace

Result<ImportReport> commitStaged(Database &database, qint64 batchId)
{
    const auto report = database.wait(Lane::Bulk, [batchId](Session &session) { return Importer(session).commit(batchId); });
    if (report)
        discardLater(database, batchId);
    return report;
}

/// Rows with their verdicts.
struct Importer::Chunk
{
    QList<StagedRow> judged; ///< for another try
    std::unique_ptr<LaidOut> laidOut; ///< the same as they are written
};

/// Everything that one import carries from chunk to chunk.
struct Importer::Work
{
    ImportPlan plan;
    const RecordKind *kind = nullptr;
    QStringList headings;
    Directory directory;
    std::unique_ptr<RowSource> source;
    StagedRows *staged = nullptr; ///< the source, if it is a reviewed batch
    KeyFilters filters;
    std::unique_ptr<SeenKeys> seen;
    std::unique_ptr<RowJudge> judge;
    std::unique_ptr<RowWriter> writer;
    std::unique_ptr<RefusedRows> refused;
    std::shared_ptr<Progress> progress;
    QSet<QString> openRefusals;
    QList<Issue> issues; ///< of the chunk, on their way
    ImportReport report;
    qint64 started = 0;
    qint64 rows = 0; ///< that the source gave

    QList<PreparedRow> next()
    {
        QList<PreparedRow> out = source->next();
        rows += out.size();
        return out;
    }
};

ImportReport Importer::run(const ImportPlan &plan, const std::shared_ptr<Progress> &progress)
{
    Work work;
    work.plan = plan;
    work.kind = &RecordKind::named(plan.records);
    work.directory = ChannelsRepository(m_session).directory();
    auto rows = std::make_unique<FileRows>(plan, work.directory);
    work.headings = rows->headings();
    const qint64 guessedRows = rows->total() / bytesPerRow;
    work.source = std::move(rows);
    work.progress = progress;
    work.kind->loadKeys(m_session, plan, work.directory, guessedRows, work.filters);
    BatchesRepository batches(m_session);
    work.report.batchId = batches.begin(plan, work.headings, u"import"_s, u"done"_s);
    ImportReport report = write(work);
    const qint64 limit = BatchesRepository::approvalLimit(plan, work.directory);
    const qint64 touched = report.created + report.changed + report.deactivated;
    if (limit > 0 && touched > limit)
        throw Failure(Error::Kind::Denied,
                      tr("This import changes %1 records. Above %2, another staff member must approve it: stage it for review.")
                          .arg(touched)
                          .arg(limit));
    return report;
}

Importer::Checked Importer::check(const ImportPlan &plan)
{
    using Verdict = StagedRow::Verdict;
    QElapsedTimer timer;
    timer.start();
    const Directory directory = ChannelsRepository(m_session).directory();
    const RecordKind &kind = RecordKind::named(plan.records);
    FileRows rows(plan, directory);
    KeyFilters filters;
    SeenInScratch seen;
    const auto judge = kind.judge(m_session, plan, rows.headings(), directory, filters, seen);
    RefusedRows refused(plan, rows.headings());
    VerdictCounts counts;
    ImportReport told;
    const auto absent = kind.absent(m_session, plan);
    for (QList<PreparedRow> chunk = rows.next(); !chunk.isEmpty(); chunk = rows.next()) {
        m_session.stopIfCancelled();
        const QList<StagedRow> judged = judge->judge(std::move(chunk));
        for (const StagedRow &row : judged) {
            counts.add(row.verdict, 1);
            told.noteWarnings(row);
            if (row.verdict != Verdict::Error)
                continue;
            counts.unknown += row.recordId == 0 && !row.repeated ? 1 : 0;
            refused.add(row);
            told.noteProblems(row);
        }
        if (absent)
            absent->note(judged);
    }
    if (absent && counts.unknown > 0)
        throw Failure(Error::Kind::Invalid, missingUnknown(counts.unknown));
    if (absent)
        counts.missing = absent->count();
    Checked out{reportOf(plan, counts), refused.content()};
    out.report.errors = told.errors;
    out.report.warnings = told.warnings;
    out.report.warned = told.warned;
    out.report.noteLines(rows.lines());
    out.report.seconds = double(timer.elapsed()) / 1000;
    return out;
}

ImportReport Importer::commit(qint64 batchId, const std::shared_ptr<Progress> &progress)
{
    Work work;
    StagingRepository staging(m_session);
    BatchesRepository(m_session).lock(batchId);
    const StagedBatch batch = staging.load(batchId);
    BatchesRepository(m_session).checkMayCommit(batch, staging.counts(batch));
    work.plan = batch.plan;
    work.kind = &RecordKind::named(batch.plan.records);
    work.headings = batch.headings;
    work.directory = ChannelsRepository(m_session).directory();
    auto rows = std::make_unique<StagedRows>(m_session, batch, work.directory);
    work.staged = rows.get();
    work.source = std::move(rows);
    work.progress = progress;
    work.report.batchId = batchId;
    return write(work);
}

ImportReport Importer::write(Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work.started = m_session.now();
    m_session.dialect().prepareBulk(m_session);
    work.seen = std::make_unique<SeenInScratch>();
    work.judge = work.kind->judge(m_session, work.plan, work.headings, work.directory, work.filters, *work.seen);
    work.writer = work.kind->writer({m_session, work.plan, work.headings, work.directory, work.filters, work.report.batchId});
    work.refused = std::make_unique<RefusedRows>(work.plan, work.headings);
    work.openRefusals = IssuesRepository(m_session).keys(work.plan.channelId, u"import_refused"_s);
    if (work.progress) {
        work.progress->done = 0;
        work.progress->total = work.source->total();
    }
    // While a chunk travels to the database, the next one is judged and laid out.
    work.writer->begin();
    Chunk chunk;
    chunk.judged = work.judge->judge(work.next());
    layOut(work, chunk);
    Chunk spent; ///< the one before; freed while the engine is busy
    int chunks = 0;
    while (!chunk.judged.isEmpty()) {
        m_session.stopIfCancelled();
        const qint64 done = work.source->done();
        Chunk following = writeChunk(work, chunk, spent);
        if (work.progress)
            work.progress->done = done;
        if (++chunks == chunksJudgedBy)
            expectMore(work, done);
        spent = std::exchange(chunk, std::move(following));
    }
    if (!work.next().isEmpty() || work.report.rows() != work.rows)
        throw Failure(Error::Kind::Internal, tr("Rows got lost on their way, so nothing was imported. Please report this fault."),
                      u"%1 of %2"_s.arg(work.report.rows()).arg(work.rows));
    work.writer->finish(work.report, work.rows);
    const qint64 rowsTotal = work.source->total();
    m_session.dialect().finishBulk(m_session, [&](double share) {
        if (work.progress)
            work.progress->done = rowsTotal + qint64(double(work.progress->total - rowsTotal) * share);
    });
    work.report.seconds = double(timer.elapsed()) / 1000;
    work.report.noteLines(work.source->lines());
    BatchesRepository(m_session).finish(work.plan, work.report, *work.refused, work.started, timer.elapsed());
    return work.report;
}

/// Writes a chunk while the next one is read, judged and laid out, which is answered. Where others write at the same time, a chunk that meets
/// what somebody took meanwhile is judged once more.
Importer::Chunk Importer::writeChunk(Work &work, Chunk &chunk, Chunk &spent)
{
    QList<PreparedRow> read;
    Chunk following;
    bool ahead = false;
    // A savepoint would make SQLite's search index write what it gathered; and nobody can get between there.
    const bool shared = m_session.dialect().sharesWriting();
    for (int tries = 1;; ++tries) {
        if (shared)
            m_session.command(u"SAVEPOINT chunk"_s);
        const ImportReport report = work.report;
        const RefusedRows::Mark refused = work.refused->mark();
        try {
            work.writer->write(*chunk.laidOut);
            // Any statement here may tell that a row on its way was refused; the rows that follow are then in `read` or `following`.
            if (!ahead)
                read = work.next();
            else
                read = preparedAgain(work, read.isEmpty() ? following.judged : stagedRows(std::move(read)));
            ahead = true; // NOLINT(clang-analyzer-deadcode.DeadStores): what follows may throw
            following = {};
            work.judge->judgeInPlace(read);
            following.judged = stagedRows(std::exchange(read, {}));
            layOut(work, following);
            noteChunk(work, chunk);
            spent = {};
            if (shared)
                m_session.command(u"RELEASE SAVEPOINT chunk"_s);
            return following;
        } catch (const SqlError &e) {
            // Somebody took a code, an e-mail or a username after it was looked up: look again.
            if (!shared || e.error().kind != Error::Kind::Conflict || e.mayRetry() || tries >= chunkTries)
                throw;
            m_session.dialect().abandonBulk();
            m_session.command(u"ROLLBACK TO SAVEPOINT chunk"_s);
            work.report = report;
            work.refused->backTo(refused);
            work.issues.clear();
            work.filters.loaded = false;
            work.writer->lookAgain();
            work.seen->forgetFrom(chunk.judged.first().line);
            QList<PreparedRow> again = preparedAgain(work, chunk.judged);
            chunk = {};
            chunk.judged = work.judge->judge(std::move(again));
            layOut(work, chunk);
        }
    }
}

/// Tells the engine how many customers will be written, going by those so far.
void Importer::expectMore(Work &work, qint64 done)
{
    const qint64 written = work.report.created + work.report.changed + work.report.deactivated;
    const qint64 total = work.source->total();
    if (done <= 0 || !m_session.dialect().expectRows(m_session, qint64(double(written) / double(done) * double(total))))
        return;
    if (work.progress)
        work.progress->total = total + total / remakingShare;
}

/// Rows as they were before they were judged.
QList<PreparedRow> Importer::preparedAgain(const Work &work, const QList<StagedRow> &rows) const
{
    const auto reader = work.kind->reader(work.plan, work.headings, work.directory);
    QList<PreparedRow> again;
    again.reserve(rows.size());
    for (const StagedRow &row : rows) {
        again << reader->prepared(row);
        again.last().refused = work.staged != nullptr && work.staged->reviewed(row.line).verdict == StagedRow::Verdict::Error;
    }
    return again;
}

void Importer::layOut(const Work &work, Chunk &out)
{
    using Verdict = StagedRow::Verdict;
    QList<StagedRow> rows = out.judged;
    QList<StagedRow *> secret;
    for (StagedRow &row : rows) {
        if (work.staged != nullptr)
            refuseUnseen(*work.kind, work.staged->reviewed(row.line), row);
        if (!work.plan.deactivates() && (row.verdict == Verdict::New || row.verdict == Verdict::Changed))
            secret << &row;
    }
    work.kind->hashSecrets(secret, work.plan, work.headings, Cancel());
    out.laidOut = work.writer->layOut(std::move(rows));
}

/// Counts and issues. Statements of their own wait for all rows on their way, so this comes when nothing else is left to do.
void Importer::noteChunk(Work &work, Chunk &chunk)
{
    using Verdict = StagedRow::Verdict;
    IssuesRepository issues(m_session);
    for (StagedRow &row : chunk.laidOut->rows) {
        if (row.verdict == Verdict::Error) {
            work.report.unknown += row.recordId == 0 && !row.repeated ? 1 : 0;
            refuse(work, row);
            continue;
        }
        switch (row.verdict) {
        case Verdict::New:
            ++work.report.created;
            break;
        case Verdict::Changed:
            ++(work.plan.mode == ImportPlan::Mode::DeactivateListed ? work.report.deactivated : work.report.changed);
            break;
        case Verdict::Unchanged:
            ++work.report.unchanged;
            break;
        default:
            ++work.report.ignored;
            work.report.noteWarnings(row);
            continue;
        }
        noteIssues(work, row);
        work.report.noteWarnings(row);
        if (work.openRefusals.isEmpty() || !work.openRefusals.contains(refusedKey(work.plan, row)))
            continue;
        issues.resolve(work.plan.channelId, u"import_refused"_s, refusedKey(work.plan, row));
        work.issues.removeIf([key = refusedKey(work.plan, row)](const Issue &issue) {
            return issue.kind == u"import_refused"_s && issue.key == key; // an earlier row of this chunk
        });
    }
    issues.open(std::exchange(work.issues, {}));
}

void Importer::noteIssues(Work &work, const StagedRow &row)
{
    for (const RowProblem &problem : row.issues) {
        Issue issue;
        issue.kind = problem.column;
        issue.reason = problem.reason;
        issue.field = fieldOfIssue(problem.column);
        work.writer->address(issue, row);
        issue.fileName = QFileInfo(work.plan.fileName).fileName();
        issue.line = row.line;
        work.issues << issue;
    }
}

void Importer::refuse(Work &work, StagedRow &row)
{
    ++work.report.refused;
    work.report.noteProblems(row);
    work.refused->add(row);
    if (work.plan.stopAfter >= 0 && work.report.refused > work.plan.stopAfter)
        throw Failure(Error::Kind::Invalid, tr("More than %1 rows are wrong; nothing was imported. The last: line %2. %3")
                                                .arg(work.plan.stopAfter)
                                                .arg(row.line)
                                                .arg(inWords(row.problems)));
    if (work.report.refused > refusedIssuesMax)
        return;
    Issue issue;
    issue.channelId = work.plan.channelId;
    issue.sourceId = work.plan.sourceId;
    issue.kind = u"import_refused"_s;
    issue.key = refusedKey(work.plan, row);
    issue.reason = inWords(row.problems);
    if (work.report.refused == refusedIssuesMax)
        issue.reason += u' ' + tr("Further refused rows are only in the file of refused rows (Imports).");
    issue.fileName = QFileInfo(work.plan.fileName).fileName();
    issue.line = row.line;
    work.issues << issue;
}

} // namespace kontor
