// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinerepository.h"

#include "activity/activityrepository.h"
#include "customers/customer.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

template <typename Cells> TimelineEntry entryOf(Cells cell)
{
    TimelineEntry out;
    timelineFields().read(out, cell);
    return out;
}

QList<TimelineEntry> entriesOf(const Rows &rows)
{
    QList<TimelineEntry> out;
    for (const Row &row : rows)
        out << entryOf([&row](int place) { return row.values()[place]; });
    return out;
}

/// Throws Denied for whoever did not write it.
void refuseOthers(const TimelineEntry &entry, const QString &actor)
{
    if (entry.author != actor)
        throw Failure(Error::Kind::Denied, tr("%1 wrote it: only they change or remove it.").arg(entry.author));
}

/// Stored fields of a task, and then the customer.
QString taskColumns() { return timelineFields().selectList(u"t."_s) + u", c.first_name, c.last_name, c.company"_s; }

} // namespace

qint64 TimelineRepository::add(TimelineEntry entry)
{
    timelineFields().normalise(entry);
    refuse(validate(entry));
    const QVariant there =
        m_session.value(u"SELECT 1 FROM customers WHERE channel_id = ? AND id = ?"_s, {entry.channelId, entry.customerId});
    if (!there.isValid())
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    QVariantList values = timelineFields().bound(entry, FieldTrait::Edited);
    values << entry.channelId << entry.customerId << m_session.actor() << m_session.now();
    const qint64 id =
        m_session.insert(u"INSERT INTO timeline (%1, channel_id, customer_id, author, at) VALUES (%2) RETURNING id"_s.arg(
                             timelineFields().columns(FieldTrait::Edited).join(u", "_s), marks(values.size())),
                         values);
    m_session.touch(u"timeline"_s, entry.customerId);
    return id;
}

qint64 TimelineRepository::addFile(TimelineEntry entry, const QByteArray &content)
{
    entry.kind = u"file"_s;
    entry.fileSize = content.size();
    const qint64 id = add(entry);
    m_session.execute(u"INSERT INTO timeline_files (channel_id, entry_id, content) VALUES (?, ?, ?)"_s,
                      {entry.channelId, id, content});
    return id;
}

TimelineEntry TimelineRepository::load(qint64 channelId, qint64 id)
{
    const QList<TimelineEntry> found = entriesOf(m_session.select(
        u"SELECT %1 FROM timeline WHERE channel_id = ? AND id = ? AND removed_at = 0"_s.arg(timelineFields().selectList()),
        {channelId, id}));
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("It is not there any more: somebody removed it."));
    return found.first();
}

QByteArray TimelineRepository::content(qint64 channelId, qint64 id)
{
    const QVariant out =
        m_session.value(u"SELECT content FROM timeline_files WHERE channel_id = ? AND entry_id = ?"_s, {channelId, id});
    if (!out.isValid())
        throw Failure(Error::Kind::NotFound, tr("The file is not there any more."));
    return out.toByteArray();
}

void TimelineRepository::change(const TimelineEntry &changed)
{
    TimelineEntry entry = changed;
    timelineFields().normalise(entry);
    refuse(validate(entry));
    // Whoever a task is for may put it off or hand it on; what was written stays its author's.
    const TimelineEntry before = load(entry.channelId, entry.id);
    if (before.body != entry.body)
        refuseOthers(before, m_session.actor());
    const qint64 rows = m_session.execute(
        u"UPDATE timeline SET body = ?, assignee = ?, due_on = ?, edited_at = ?, row_version = row_version + 1"
        " WHERE channel_id = ? AND id = ? AND row_version = ?"_s,
        {entry.body, entry.assignee, entry.dueOn, m_session.now(), entry.channelId, entry.id, entry.rowVersion});
    if (rows == 0)
        throw Failure(Error::Kind::Conflict, tr("Somebody else changed it meanwhile. Open it again to see what it says now."));
    m_session.touch(u"timeline"_s, before.customerId);
}

void TimelineRepository::setDone(qint64 channelId, qint64 id, bool done)
{
    const TimelineEntry before = load(channelId, id);
    if (before.kind != u"task"_s || (before.doneAt > 0) == done)
        return;
    m_session.execute(u"UPDATE timeline SET done_at = ?, done_by = ?, row_version = row_version + 1"
                      " WHERE channel_id = ? AND id = ?"_s,
                      {done ? m_session.now() : 0, done ? m_session.actor() : QString(), channelId, id});
    m_session.touch(u"timeline"_s, before.customerId);
}

void TimelineRepository::remove(qint64 channelId, qint64 id)
{
    const TimelineEntry before = load(channelId, id);
    refuseOthers(before, m_session.actor());
    m_session.execute(u"UPDATE timeline SET removed_at = ?, row_version = row_version + 1 WHERE channel_id = ? AND id = ?"_s,
                      {m_session.now(), channelId, id});
    ActivityRepository(m_session).record(u"timeline"_s, id, u"removed"_s,
                                         {{u"text"_s, before.kind == u"file"_s ? before.fileName : before.body, QString()}},
                                         channelId, before.customerId);
    m_session.touch(u"timeline"_s, before.customerId);
}

QList<TimelineEntry> TimelineRepository::entries(qint64 channelId, qint64 customerId, int limit, bool removed)
{
    return entriesOf(m_session.select(
        u"SELECT %1 FROM timeline WHERE channel_id = ? AND customer_id = ? AND removed_at %2 0 ORDER BY id DESC LIMIT ?"_s.arg(
            timelineFields().selectList(), removed ? u"<>"_s : u"="_s),
        {channelId, customerId, limit}));
}

QList<TimelineEntry> TimelineRepository::openTasks(qint64 channelId, qint64 customerId, int limit)
{
    return entriesOf(m_session.select(
        u"SELECT %1 FROM timeline WHERE channel_id = ? AND customer_id = ? AND removed_at = 0 AND kind = 'task' AND done_at = 0"
        " ORDER BY due_on, id LIMIT ?"_s.arg(timelineFields().selectList()),
        {channelId, customerId, limit}));
}

ListSql TimelineRepository::taskList(const TaskQuery &query, const QString &login)
{
    ListSql out;
    out.columns = taskColumns();
    out.from = u"timeline t JOIN customers c ON c.channel_id = t.channel_id AND c.id = t.customer_id"_s;
    out.where.sql = query.done ? u"t.kind = 'task' AND t.done_at > 0 AND t.removed_at = 0"_s
                               : u"t.kind = 'task' AND t.done_at = 0 AND t.removed_at = 0"_s;
    if (query.mine) {
        out.where.sql += u" AND t.assignee IN (?, '')"_s;
        out.where.values << login;
    }
    out.key = query.done ? u"t.done_at"_s : u"t.due_on"_s;
    out.descending = query.done;
    out.id = u"t.id"_s;
    return out;
}

TaskRow TimelineRepository::fromCells(const QVariantList &cells)
{
    TaskRow out;
    out.entry = entryOf([&cells](int place) { return cells[place]; });
    const qsizetype customer = cells.size() - 3;
    out.customer = nameAndCompany(cells[customer].toString(), cells[customer + 1].toString(), cells[customer + 2].toString());
    return out;
}

TaskCounts TimelineRepository::counts(qint64 endOfDay)
{
    const Rows rows = m_session.select(u"SELECT count(*), coalesce(sum(CASE WHEN due_on < ? THEN 1 ELSE 0 END), 0) FROM timeline"
                                       " WHERE kind = 'task' AND done_at = 0 AND removed_at = 0 AND assignee IN (?, '')"_s,
                                       {endOfDay, m_session.actor()});
    return {rows.first().integer(0), rows.first().integer(1)};
}

} // namespace kontor
