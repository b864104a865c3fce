// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/recordkind.h"
#include "imports/rowsource.h"
#include "imports/seenkeys.h"
#include "imports/stagedsource.h"
#include "imports/stagingrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// The whole file is judged: the batch can be looked through.
static Result<Done> markChecked(Database &database, const StagedBatch &batch, const FileLines &lines, const Cancel &cancel)
{
    return database.wait(
        Lane::Bulk,
        [batch, lines](Session &session) {
            StagedBatch counted = batch;
            counted.plan.lines = lines;
            StagingRepository staging(session);
            staging.storePlan(counted);
            staging.noteCounts(batch);
            if (session.execute(
                    u"UPDATE import_batches SET state = 'staged' WHERE channel_id = ? AND id = ? AND state = 'checking'"_s,
                    {batch.plan.channelId, batch.id}) != 1)
                throw Failure(Error::Kind::Conflict, tr("Somebody discarded this batch while its file was checked."));
            session.touchAll(u"import_batches"_s);
            return Done{};
        },
        cancel);
}

Result<qint64> stageFile(Database &database, const ImportPlan &plan, const Cancel &cancel,
                         const std::shared_ptr<Progress> &progress)
{
    StagedBatch batch;
    const auto discard = [&](const Error &error) {
        if (batch.id > 0)
            discardLater(database, batch.id); // nobody wants to wait for it
        return error;
    };
    try {
        const auto directory =
            database.wait(Lane::Read, [](Session &session) { return ChannelsRepository(session).directory(); });
        if (!directory)
            return directory.error();
        FileRows file(plan, *directory);
        if (progress)
            progress->total = file.total();
        const auto begun = database.wait(
            Lane::Bulk,
            [plan, headings = file.headings()](Session &session) {
                return BatchesRepository(session).begin(plan, headings, u"import"_s, u"checking"_s);
            },
            cancel);
        if (!begun)
            return begun.error();
        batch.id = *begun;
        batch.plan = plan;
        batch.headings = file.headings();
        const RecordKind &kind = RecordKind::named(plan.records);
        KeyFilters filters;
        qint64 refused = 0;
        for (QList<PreparedRow> chunk = file.next(); !chunk.isEmpty(); chunk = file.next()) {
            auto judged = database.wait(
                Lane::Bulk,
                [&, chunk](Session &session) {
                    SeenInStaging seen(session, batch);
                    return kind.judge(session, batch.plan, batch.headings, *directory, filters, seen)->judge(chunk);
                },
                cancel);
            if (!judged)
                return discard(judged.error());
            QList<StagedRow *> secrets;
            for (StagedRow &row : *judged) {
                if (mayHoldPassword(row, plan))
                    secrets << &row;
                refused += row.verdict == StagedRow::Verdict::Error ? 1 : 0;
            }
            kind.hashSecrets(secrets, plan, batch.headings, cancel);
            const auto added = database.wait(
                Lane::Bulk,
                [&batch, &rows = *judged](Session &session) {
                    if (BatchesRepository(session).lock(batch.id) != u"checking"_s)
                        throw Failure(Error::Kind::Conflict, tr("Somebody discarded this batch while its file was checked."));
                    StagingRepository(session).add(batch, rows);
                    return Done{};
                },
                cancel);
            if (!added)
                return discard(added.error());
            if (plan.stopAfter >= 0 && refused > plan.stopAfter)
                return discard(Error{
                    Error::Kind::Invalid, tr("More than %1 rows are wrong; the check was stopped.").arg(plan.stopAfter), {}});
            if (progress)
                progress->done = file.done();
        }
        const auto checked = markChecked(database, batch, file.lines(), cancel);
        if (!checked)
            return discard(checked.error());
        return batch.id;
    } catch (const Failure &e) {
        return discard(e.error());
    }
}

} // namespace kontor
