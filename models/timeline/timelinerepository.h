// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/session.h"
#include "lists/listsql.h"
#include "timeline/timeline.h"

namespace kontor {

/// A task of the list over all customers.
struct TaskRow
{
    TimelineEntry entry;
    QString customer; ///< name, or company
};

/// Which tasks a list shows. A value.
struct TaskQuery
{
    bool mine = true; ///< those of whoever is at work, and those for anybody
    bool done = false; ///< done ones in place of open ones
    friend bool operator==(const TaskQuery &, const TaskQuery &) = default;
};

struct TaskCounts
{
    qint64 open = 0; ///< mine and anybody's
    qint64 due = 0; ///< of those, due until the end of a day
};

/// Notes, calls, tasks and files of customers, and with them everything else that happened to one. What was removed stays in the database
/// and is shown to nobody. Authors are who is at work; on PostgreSQL the database sees to that.
class TimelineRepository
{
public:
    explicit TimelineRepository(Session &session) : m_session(session) {}

    /// Throws Invalid, NotFound (the customer). Answers its id.
    qint64 add(TimelineEntry entry);
    /// A file of at most TimelineEntry::fileMax bytes. Throws Invalid.
    qint64 addFile(TimelineEntry entry, const QByteArray &content);
    /// Text, due day and assignee. Throws Invalid, Conflict (changed meanwhile), Denied (a text of somebody else's).
    void change(const TimelineEntry &entry);
    void setDone(qint64 channelId, qint64 id, bool done);
    /// Throws Denied for somebody else's.
    void remove(qint64 channelId, qint64 id);
    TimelineEntry load(qint64 channelId, qint64 id); ///< throws NotFound
    QByteArray content(qint64 channelId, qint64 id); ///< of a file, a removed one, too; throws NotFound

    /// Newest first; `removed`: those that were removed, in their place.
    QList<TimelineEntry> entries(qint64 channelId, qint64 customerId, int limit, bool removed = false);
    QList<TimelineEntry> openTasks(qint64 channelId, qint64 customerId, int limit); ///< the next due first
    /// Everything of a customer that the reader may see, newest first; at most `limit` of each kind is looked at.
    QList<TimelineItem> items(qint64 channelId, qint64 customerId, const DetailRights &rights, const Directory &directory,
                              int limit);

    /// Tasks over all customers, the next due first (done ones: the last done first).
    static ListSql taskList(const TaskQuery &query, const QString &login);
    static TaskRow fromCells(const QVariantList &cells);
    /// Of whoever is at work.
    TaskCounts counts(qint64 endOfDay);

private:
    Session &m_session;
};

} // namespace kontor
