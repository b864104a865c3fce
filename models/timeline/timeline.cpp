// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timeline.h"

#include "base/text.h"
#include "fields/fieldset.h"
#include "staff/rights.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr FieldTraits made = FieldTraits(FieldTrait::Stored);
constexpr FieldTraits kept = made | FieldTrait::Edited;

} // namespace

const FieldSet<TimelineEntry> &timelineFields()
{
    static const FieldSet<TimelineEntry> set(
        u"timeline"_s,
        {
            {{.name = u"id"_s, .kind = FieldKind::Number, .traits = made}, &TimelineEntry::id},
            {{.name = u"channel_id"_s, .kind = FieldKind::Number, .traits = made}, &TimelineEntry::channelId},
            {{.name = u"customer_id"_s, .kind = FieldKind::Number, .traits = made}, &TimelineEntry::customerId},
            {{.name = u"kind"_s, .traits = kept}, &TimelineEntry::kind},
            {{.name = u"body"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Text"),
              .traits = kept,
              .length = TimelineEntry::bodyMax},
             &TimelineEntry::body},
            {{.name = u"author"_s, .traits = made}, &TimelineEntry::author},
            {{.name = u"at"_s, .kind = FieldKind::Time, .traits = made}, &TimelineEntry::at},
            {{.name = u"edited_at"_s, .kind = FieldKind::Time, .traits = made}, &TimelineEntry::editedAt},
            {{.name = u"assignee"_s, .title = QT_TRANSLATE_NOOP("kontor", "For"), .traits = kept, .length = 100},
             &TimelineEntry::assignee},
            {{.name = u"due_on"_s, .kind = FieldKind::Time, .title = QT_TRANSLATE_NOOP("kontor", "Due"), .traits = kept},
             &TimelineEntry::dueOn},
            {{.name = u"done_at"_s, .kind = FieldKind::Time, .traits = made}, &TimelineEntry::doneAt},
            {{.name = u"done_by"_s, .traits = made}, &TimelineEntry::doneBy},
            {{.name = u"file_name"_s, .traits = kept, .length = 255}, &TimelineEntry::fileName},
            {{.name = u"file_size"_s, .kind = FieldKind::Number, .traits = kept}, &TimelineEntry::fileSize},
            {{.name = u"row_version"_s, .kind = FieldKind::Number, .traits = made}, &TimelineEntry::rowVersion},
        });
    return set;
}

FieldProblems validate(const TimelineEntry &entry)
{
    FieldProblems out = timelineFields().problems(entry);
    const bool file = entry.kind == u"file"_s;
    if (!file && entry.body.trimmed().isEmpty())
        out << FieldProblem{u"body"_s, tr("Write something.")};
    if (entry.kind == u"task"_s && entry.dueOn <= 0)
        out << FieldProblem{u"due_on"_s, tr("Say until when.")};
    if (file && (entry.fileName.isEmpty() || entry.fileName.contains(u'/') || entry.fileName.contains(u'\\')))
        out << FieldProblem{u"file_name"_s, tr("The file has no name.")};
    if (entry.fileSize > TimelineEntry::fileMax)
        out << FieldProblem{
            u"file_size"_s,
            tr("‘%1’ has %2; a file kept with a customer has at most %3. Keep it elsewhere and write where in a note.")
                .arg(entry.fileName, QLocale().formattedDataSize(entry.fileSize),
                     QLocale().formattedDataSize(TimelineEntry::fileMax))};
    return out;
}

static const QHash<QString, const char *> &kindLabels()
{
    static const QHash<QString, const char *> labels = {
        {u"note"_s, QT_TRANSLATE_NOOP("TimelineKind", "Note")},     {u"call"_s, QT_TRANSLATE_NOOP("TimelineKind", "Call")},
        {u"task"_s, QT_TRANSLATE_NOOP("TimelineKind", "Task")},     {u"file"_s, QT_TRANSLATE_NOOP("TimelineKind", "File")},
        {u"mail"_s, QT_TRANSLATE_NOOP("TimelineKind", "Mail")},     {u"order"_s, QT_TRANSLATE_NOOP("TimelineKind", "Order")},
        {u"change"_s, QT_TRANSLATE_NOOP("TimelineKind", "Change")}, {u"sign_in"_s, QT_TRANSLATE_NOOP("TimelineKind", "Sign-in")},
    };
    return labels;
}

QString timelineKindLabel(const QString &kind) { return text::label(kindLabels(), kind, "TimelineKind"); }

QStringList timelineKinds()
{
    return {u"note"_s, u"call"_s, u"task"_s, u"file"_s, u"mail"_s, u"order"_s, u"change"_s, u"sign_in"_s};
}

DetailRights detailRights(const Rights &rights)
{
    return {rights.may(u"orders"_s), rights.may(u"activity"_s), rights.may(u"credentials"_s)};
}

qint64 endOfToday() { return QDate::currentDate().addDays(1).startOfDay().toMSecsSinceEpoch(); }

} // namespace kontor
