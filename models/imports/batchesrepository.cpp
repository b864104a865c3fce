// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/batchesrepository.h"

#include "customers/movedrows.h"
#include "base/text.h"
#include "channels/channelsrepository.h"
#include "imports/recordkind.h"
#include "imports/refusedrows.h"
#include "imports/stagingrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int keptDaysDefault = 90;
constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;

} // namespace

qint64 BatchesRepository::begin(const ImportPlan &plan, const QStringList &headings, const QString &kind, const QString &state)
{
    const auto json = [](const auto &value) { return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)); };
    const qint64 id = m_session.insert(
        u"INSERT INTO import_batches (channel_id, source_id, actor, file_name, profile, started_at, finished_at, rows_new,"
        " rows_changed, rows_unchanged, rows_refused, kind, records, state, plan, headings, images)"
        " VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {plan.channelId, plan.sourceId, m_session.actor(), QFileInfo(plan.fileName).fileName(), plan.profile, m_session.now(),
         kind, plan.records, state, json(plan.toJson()), json(QJsonArray::fromStringList(headings)), plan.keepUndo});
    m_session.touchAll(u"import_batches"_s);
    return id;
}

void BatchesRepository::finish(const ImportPlan &plan, const ImportReport &report, const RefusedRows &refused, qint64 startedAt,
                               qint64 durationMs)
{
    const qint64 found = m_session.execute(
        u"UPDATE import_batches SET state = 'done', started_at = ?, finished_at = ?, rows_new = ?, rows_changed = ?,"
        " rows_unchanged = ?, rows_ignored = ?, rows_refused = ?, rows_deactivated = ? WHERE channel_id = ? AND id = ?"_s,
        {startedAt, startedAt + durationMs, report.created, report.changed, report.unchanged, report.ignored, report.refused,
         report.deactivated, plan.channelId, report.batchId});
    if (found != 1) // its rows could never be undone
        throw Failure(Error::Kind::Conflict, tr("Somebody discarded this batch meanwhile, so nothing of it was written."));
    if (refused.rows() > 0)
        m_session.execute(u"INSERT INTO batch_refused (channel_id, batch_id, rows, content) VALUES (?, ?, ?, ?)"_s,
                          {plan.channelId, report.batchId, refused.rows(), refused.content()});
    m_session.touchAll(u"import_batches"_s);
}

QList<Batch> BatchesRepository::list(int limit, qint64 onlyId)
{
    QList<Batch> out;
    const Rows rows = m_session.select(
        u"SELECT b.id, b.channel_id, b.source_id, b.kind, b.state, b.actor, b.approved_by, b.undone_by, b.file_name, b.profile,"
        " b.started_at, b.finished_at, b.undone_at, b.rows_new, b.rows_changed, b.rows_unchanged, b.rows_ignored, b.rows_refused,"
        " b.rows_deactivated, b.rows_kept,"
        " EXISTS (SELECT 1 FROM batch_refused r WHERE r.channel_id = b.channel_id AND r.batch_id = b.id), b.images, b.records"
        " FROM import_batches b WHERE b.id = ? OR ? = 0 ORDER BY b.started_at DESC, b.id DESC LIMIT ?"_s,
        {onlyId, onlyId, limit});
    for (const Row &row : rows) {
        Batch b;
        b.id = row.integer(0);
        b.channelId = row.integer(1);
        b.sourceId = row.integer(2);
        b.kind = row.text(3);
        b.state = row.text(4);
        b.actor = row.text(5);
        b.approvedBy = row.text(6);
        b.undoneBy = row.text(7);
        b.fileName = row.text(8);
        b.profile = row.text(9);
        b.startedAt = row.integer(10);
        b.finishedAt = row.integer(11);
        b.undoneAt = row.integer(12);
        b.created = row.integer(13);
        b.changed = row.integer(14);
        b.unchanged = row.integer(15);
        b.ignored = row.integer(16);
        b.refused = row.integer(17);
        b.deactivated = row.integer(18);
        b.kept = row.integer(19);
        b.hasRefusedFile = row.flag(20);
        b.records = row.text(22);
        b.canBeUndone =
            (b.state == u"done"_s || b.state == u"partly undone"_s) && row.flag(21) && b.created + b.changed + b.deactivated > 0;
        out << b;
    }
    return out;
}

Batch BatchesRepository::load(qint64 batchId)
{
    const QList<Batch> found = list(1, batchId);
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The batch is not there any more."));
    return found.first();
}

qint64 BatchesRepository::channelOf(qint64 batchId)
{
    return m_session.value(u"SELECT channel_id FROM import_batches WHERE id = ?"_s, {batchId}).toLongLong();
}

QString BatchesRepository::lock(qint64 batchId)
{
    return m_session
        .value(u"SELECT state FROM import_batches WHERE channel_id = ? AND id = ?"_s + m_session.dialect().forUpdate(),
               {channelOf(batchId), batchId})
        .toString();
}

QByteArray BatchesRepository::refusedFile(qint64 batchId)
{
    return m_session
        .value(u"SELECT content FROM batch_refused WHERE channel_id = ? AND batch_id = ?"_s, {channelOf(batchId), batchId})
        .toByteArray();
}

qint64 BatchesRepository::approvalLimit(const ImportPlan &plan, const Directory &directory)
{
    const Channel *own = directory.channel(plan.channelId);
    qint64 limit = own != nullptr ? own->approvalRows : 0;
    if (!plan.mapping.gives(u"trade_store"_s))
        return limit;
    for (const Channel &channel : directory.channels) {
        if (channel.approvalRows > 0)
            limit = limit > 0 ? std::min(limit, channel.approvalRows) : channel.approvalRows;
    }
    return limit;
}

bool BatchesRepository::needsApproval(const StagedBatch &batch, const VerdictCounts &counts)
{
    const qint64 limit = approvalLimit(batch.plan, ChannelsRepository(m_session).directory());
    const bool many = limit > 0 && counts.created + counts.changed + counts.missing > limit;
    return many && (batch.approvedBy.isEmpty() || batch.isOf(batch.approvedBy));
}

static void checkIsOpen(const StagedBatch &batch)
{
    if (batch.state == u"checking"_s)
        throw Failure(Error::Kind::Conflict,
                      tr("The file of this batch was not checked to its end. Discard the batch and import the file again."));
    if (batch.state != u"staged"_s && batch.state != u"waiting"_s)
        throw Failure(Error::Kind::Conflict, tr("This batch is written already, or somebody discarded it."));
}

void BatchesRepository::checkMayCommit(const StagedBatch &batch, const VerdictCounts &counts)
{
    checkIsOpen(batch);
    if (needsApproval(batch, counts))
        throw Failure(Error::Kind::Denied, tr("So many rows need the approval of another staff member (Imports, Approve)."));
}

void BatchesRepository::askApproval(qint64 batchId)
{
    m_session.execute(u"UPDATE import_batches SET state = 'waiting' WHERE channel_id = ? AND id = ? AND state = 'staged'"_s,
                      {channelOf(batchId), batchId});
    m_session.touchAll(u"import_batches"_s);
}

void BatchesRepository::refuseOwn(const StagedBatch &batch) const
{
    if (batch.isOf(m_session.actor()))
        throw Failure(Error::Kind::Denied,
                      tr("Whoever staged a batch or changed its cells can't approve it. Ask another staff member."));
}

void BatchesRepository::checkMayApprove(const StagedBatch &batch)
{
    checkIsOpen(batch);
    if (needsApproval(batch, StagingRepository(m_session).counts(batch)))
        refuseOwn(batch);
    else
        checkMayCommit(batch, {});
}

void BatchesRepository::approve(qint64 batchId)
{
    lock(batchId);
    const StagedBatch batch = StagingRepository(m_session).load(batchId);
    checkIsOpen(batch);
    refuseOwn(batch);
    if (m_session.execute(u"UPDATE import_batches SET approved_by = ? WHERE channel_id = ? AND id = ? AND state = 'waiting'"_s,
                          {m_session.actor(), batch.plan.channelId, batchId}) == 0)
        throw Failure(Error::Kind::Conflict, tr("This batch does not wait for approval any more."));
    m_session.touchAll(u"import_batches"_s);
}

UndoPlan BatchesRepository::planUndo(qint64 batchId)
{
    const Batch batch = load(batchId);
    const RecordKind &kind = RecordKind::named(batch.records);
    UndoPlan out = kind.undo(m_session)->plan(batch);
    out.entity = kind.entity();
    return out;
}

void BatchesRepository::checkMayUndo(const Batch &batch)
{
    if (batch.state == u"undone"_s)
        throw Failure(Error::Kind::Conflict,
                      tr("This batch is undone already: by %1, %2.").arg(batch.undoneBy, text::shortTime(batch.undoneAt)));
    if (batch.state == u"checking"_s || batch.state == u"staged"_s || batch.state == u"waiting"_s)
        throw Failure(Error::Kind::Conflict, tr("This batch is not written yet, so there is nothing to undo."));
    if (batch.created + batch.changed + batch.deactivated == 0)
        throw Failure(Error::Kind::Conflict, tr("This batch changed nothing, so there is nothing to undo."));
    if (!batch.canBeUndone)
        throw Failure(Error::Kind::Conflict,
                      tr("This batch can't be undone: it was imported without before-images, or they were removed with time."));
}

qint64 BatchesRepository::undo(qint64 batchId, const QList<qint64> &forced)
{
    lock(batchId); // of two who undo it at once, the second finds it undone
    const Batch batch = load(batchId);
    checkMayUndo(batch);
    const QSet<qint64> once(forced.begin(), forced.end());
    const BatchUndo::Undone undone =
        RecordKind::named(batch.records).undo(m_session)->undo(batch, QList<qint64>(once.begin(), once.end()));
    if (batch.kind == u"merge")
        MovedRows(m_session).takeBack(batch.channelId, batchId);
    const qint64 kept = undone.all - undone.done;
    m_session.execute(
        u"UPDATE import_batches SET state = ?, undone_by = ?, undone_at = ?, rows_kept = ? WHERE channel_id = ? AND id = ?"_s,
        {kept > 0 ? u"partly undone"_s : u"undone"_s, m_session.actor(), m_session.now(), kept, batch.channelId, batchId});
    m_session.touchAll(u"import_batches"_s);
    return kept;
}

int BatchesRepository::keptDays()
{
    const QVariant days = m_session.value(u"SELECT value FROM preferences WHERE name = 'batch_days'"_s);
    return days.isValid() ? days.toInt() : keptDaysDefault;
}

void BatchesRepository::setKeptDays(int days)
{
    m_session.execute(
        u"INSERT INTO preferences (name, value) VALUES ('batch_days', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {QString::number(std::max(1, days))});
}

void BatchesRepository::expire()
{
    // Images are of the customers' own trade stores; what came from the file is of the batch's, and its index begins with that.
    const QStringList images = {u"batch_customers"_s, u"batch_addresses"_s, u"batch_attributes"_s};
    const QStringList fromFile = {u"batch_refused"_s, u"staged_rows"_s, u"batch_records"_s, u"merge_moves"_s};
    QStringList any{u"images = TRUE"_s};
    for (const QString &table : fromFile)
        any << u"EXISTS (SELECT 1 FROM %1 k WHERE k.channel_id = i.channel_id AND k.batch_id = i.id)"_s.arg(table);
    const QString old = u"started_at < ? AND (state = 'checking' OR started_at < ? AND state IN ('staged', 'waiting')"
                        " OR state NOT IN ('staged', 'waiting') AND (%1))"_s.arg(any.join(u" OR "_s));
    const qint64 days = keptDays();
    const QVariantList since{m_session.now() - days * msPerDay, m_session.now() - std::max(days, reviewDaysMin) * msPerDay};
    const Rows found = m_session.select(u"SELECT channel_id, id FROM import_batches i WHERE "_s + old, since);
    for (const Row &batch : found) {
        const QVariantList key{batch.integer(0), batch.integer(1)};
        // Left where an undo or commit of it has begun.
        if (m_session
                .select(u"SELECT 1 FROM import_batches i WHERE channel_id = ? AND id = ? AND "_s + old +
                            m_session.dialect().forUpdateSkipLocked(),
                        key + since)
                .isEmpty())
            continue;
        for (const QString &table : images)
            m_session.execute(u"DELETE FROM %1 WHERE batch_id = ?"_s.arg(table), {batch.integer(1)});
        for (const QString &table : fromFile)
            m_session.execute(u"DELETE FROM %1 WHERE channel_id = ? AND batch_id = ?"_s.arg(table), key);
        m_session.execute(u"UPDATE import_batches SET images = FALSE WHERE channel_id = ? AND id = ?"_s, key);
        m_session.execute(
            u"DELETE FROM import_batches WHERE channel_id = ? AND id = ? AND state IN ('checking', 'staged', 'waiting')"_s, key);
    }
    if (!found.isEmpty())
        m_session.touchAll(u"import_batches"_s);
}

} // namespace kontor
