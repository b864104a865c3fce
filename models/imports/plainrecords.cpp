// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/plainrecords.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "imports/batchesrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

std::unique_ptr<LaidOut> PlainWriter::layOut(QList<StagedRow> rows)
{
    auto out = std::make_unique<LaidOut>();
    out->rows = std::move(rows);
    return out;
}

void PlainWriter::write(LaidOut &chunk)
{
    using Verdict = StagedRow::Verdict;
    QList<StagedRow> written;
    for (StagedRow &row : chunk.rows) {
        if (row.verdict == Verdict::New) {
            row.recordId = m_records->add(row);
            written << row;
        } else if (row.verdict == Verdict::Changed) {
            if (m_records->update(row)) {
                written << row;
                continue;
            }
            row.problems << RowProblem{QString(), tr("Somebody changed it while the import ran. Import the row again.")};
            row.verdict = Verdict::Error;
        }
    }
    if (m_context.plan.keepUndo && !written.isEmpty())
        keepImages(written);
}

void PlainWriter::keepImages(const QList<StagedRow> &rows)
{
    const auto out = m_context.session.dialect().bulk(
        m_context.session, u"batch_records"_s,
        {u"channel_id"_s, u"batch_id"_s, u"id"_s, u"action"_s, u"version_before"_s, u"version_after"_s, u"image"_s});
    for (const StagedRow &row : rows) {
        const bool created = row.verdict == StagedRow::Verdict::New;
        const qint64 before = created ? 0 : m_records->versionBefore(row);
        const QString image = changesToJson((created ? QList<FieldChange>() : row.changes) + m_records->brought(row));
        out->integer(m_context.plan.channelId);
        out->integer(m_context.batchId);
        out->integer(row.recordId);
        out->text(created ? u"created" : u"changed");
        out->integer(before);
        out->integer(before + 1);
        out->text(image);
        out->endRow();
    }
    out->finish();
}

QList<PlainUndo::Image> PlainUndo::images(const Batch &batch)
{
    QList<Image> out;
    for (const Row &row : m_session.select(u"SELECT id, action, version_before, version_after, image FROM batch_records"
                                           " WHERE channel_id = ? AND batch_id = ? ORDER BY id"_s,
                                           {batch.channelId, batch.id}))
        out << Image{row.integer(0), row.text(1) == u"created"_s,  row.integer(2),
                     row.integer(3), changesFromJson(row.text(4)), {}};
    for (Image &image : out) {
        const auto ofOthers = std::stable_partition(image.changes.begin(), image.changes.end(), [](const FieldChange &change) {
            return !change.field.startsWith(u"brought/"_s);
        });
        image.brought = QList<FieldChange>(ofOthers, image.changes.end());
        image.changes.erase(ofOthers, image.changes.end());
    }
    return out;
}

QHash<qint64, PlainRecords::State> PlainUndo::statesOf(const QList<Image> &images)
{
    QList<qint64> ids;
    for (const Image &image : images)
        ids << image.id;
    return m_records->states(ids);
}

QString PlainUndo::lastChange(qint64 id)
{
    const Rows last =
        m_session.select(u"SELECT actor, at FROM activity WHERE entity = ? AND entity_id = ? ORDER BY id DESC LIMIT 1"_s,
                         {m_records->entity(), id});
    return last.isEmpty() ? tr("Somebody changed it since.")
                          : tr("%1 changed it since (%2).").arg(last.first().text(0), text::shortTime(last.first().integer(1)));
}

UndoPlan PlainUndo::plan(const Batch &batch)
{
    UndoPlan out;
    const QList<Image> all = images(batch);
    const QHash<qint64, PlainRecords::State> states = statesOf(all);
    for (const Image &image : all) {
        const auto state = states.constFind(image.id);
        if (state == states.constEnd()) // removed since
            continue;
        const bool held = image.created && state->inUse;
        if (!held && state->version == image.versionAfter) {
            ++(image.created ? out.removed : out.restored);
            continue;
        }
        ++out.conflictCount;
        if (out.conflicts.size() >= UndoPlan::conflictsMax)
            continue;
        UndoConflict conflict{
            image.id, state->code, state->name,
            held ? tr("Was added by the batch and stands in orders or carts; can't be removed.") : lastChange(image.id), !held};
        if (!held && image.created)
            conflict.reason += u' ' + tr("The batch added it, so undoing removes it.");
        out.conflicts << conflict;
    }
    return out;
}

/// What another batch's records need now goes with that one, once it is undone.
void PlainUndo::handOn(const Batch &batch, const FieldChange &brought, const QList<qint64> &users)
{
    std::optional<Row> heir;
    m_session.forEachOf(
        u"SELECT b.channel_id, b.batch_id, b.id, b.image FROM batch_records b JOIN import_batches i ON i.channel_id = "
        u"b.channel_id"
        " AND i.id = b.batch_id WHERE b.batch_id <> ? AND i.records = ? AND b.id IN (%1)"_s,
        {batch.id, batch.records}, QVariantList(users.begin(), users.end()), [&heir](const Row &row) {
            if (!heir || row.integer(1) < heir->integer(1))
                heir = row;
        });
    if (heir)
        m_session.execute(
            u"UPDATE batch_records SET image = ? WHERE channel_id = ? AND batch_id = ? AND id = ?"_s,
            {changesToJson(changesFromJson(heir->text(3)) << brought), heir->integer(0), heir->integer(1), heir->integer(2)});
}

BatchUndo::Undone PlainUndo::undo(const Batch &batch, const QList<qint64> &forced)
{
    const QList<Image> all = images(batch);
    const QHash<qint64, PlainRecords::State> states = statesOf(all);
    QList<qint64> done;
    QList<FieldChange> brought;
    for (const Image &image : all) {
        m_session.stopIfCancelled();
        const auto state = states.constFind(image.id);
        if (state == states.constEnd() || (image.created && state->inUse) ||
            (state->version != image.versionAfter && !forced.contains(image.id)))
            continue;
        if (image.created) {
            m_records->remove(image.id);
        } else {
            m_records->restore(image.id, image.changes);
            // What an undo gives back is what the batch before had written: that one can still be undone.
            m_session.execute(u"UPDATE batch_records SET version_after = ? WHERE id = ? AND batch_id <> ? AND version_after = ?"
                              " AND EXISTS (SELECT 1 FROM import_batches i WHERE i.channel_id = batch_records.channel_id"
                              " AND i.id = batch_records.batch_id AND i.records = ?)"_s,
                              {state->version + 1, image.id, batch.id, image.versionBefore, batch.records});
        }
        done << image.id;
        for (const FieldChange &other : image.brought) {
            if (!brought.contains(other))
                brought << other;
        }
    }
    if (done.isEmpty())
        throw Failure(Error::Kind::Conflict,
                      tr("Nothing was undone: all records of this batch were changed since, are gone, or can't be removed."));
    const QHash<QString, QList<qint64>> kept = m_records->removeBrought(brought);
    for (const FieldChange &other : std::as_const(brought)) {
        if (const auto users = kept.constFind(other.after); users != kept.constEnd())
            handOn(batch, other, *users);
    }
    m_session.forEachOf(u"DELETE FROM batch_records WHERE channel_id = ? AND batch_id = ? AND id IN (%1) RETURNING id"_s,
                        {batch.channelId, batch.id}, QVariantList(done.begin(), done.end()), [](const Row &) {});
    return {qint64(all.size()), qint64(done.size())};
}

} // namespace kontor
