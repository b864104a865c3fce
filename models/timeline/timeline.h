// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"
#include "fields/field.h"

namespace kontor {

class Rights;
template <typename Record> class FieldSet;

/// What somebody of the staff wrote about a customer: a note, a call, a task, or a file that was put there. A value.
struct TimelineEntry
{
    qint64 id = 0;
    qint64 channelId = 0, customerId = 0;
    QString kind = QStringLiteral("note"); ///< "note", "call", "task", "file"
    QString body; ///< of a file: what is said of it; may be empty
    QString author; ///< login
    qint64 at = 0, editedAt = 0; ///< ms since 1970 UTC; 0 = never
    QString assignee; ///< of a task: login of whoever is to do it; empty: anybody
    qint64 dueOn = 0; ///< of a task: start of the day, in the time zone of whoever set it; else 0
    qint64 doneAt = 0;
    QString doneBy;
    QString fileName;
    qint64 fileSize = 0; ///< bytes
    qint64 rowVersion = 0;

    static constexpr int bodyMax = 10'000; ///< characters
    static constexpr qint64 fileMax = 5 * 1024 * 1024; ///< bytes
    bool isOpenTask() const { return kind == u"task" && doneAt == 0; }
};

const FieldSet<TimelineEntry> &timelineFields();
FieldProblems validate(const TimelineEntry &entry);
/// "Note", "Call", "Task", "File"; and of what else a timeline has: "mail", "order", "change", "sign_in".
QString timelineKindLabel(const QString &kind);
/// All kinds, in the order of a filter.
QStringList timelineKinds();

/// What the reader may see of a customer.
struct DetailRights
{
    bool orders = true;
    bool activity = true;
    bool signIns = true;
};

DetailRights detailRights(const Rights &rights);

/// The first moment after today, of the reader's clock: what is due before it is due today.
qint64 endOfToday();

/// A line of a customer's timeline, whatever it comes from. A value.
struct TimelineItem
{
    QString kind; ///< one of timelineKinds()
    qint64 at = 0;
    QString who; ///< as shown; empty where nobody is named
    QString what; ///< one or several lines, plain text
    qint64 id = 0; ///< of the entry or mail; 0 for what can't be opened
    QString number; ///< of an order
    TimelineEntry entry; ///< of note, call, task, file
};

} // namespace kontor
