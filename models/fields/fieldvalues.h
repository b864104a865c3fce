// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace kontor {

/// A record as named text values; what diffs, conflicts and the activity speak of. Fields of a record's parts have a path: address fields
/// are `address/ID/line1`, attributes `attribute/NAME`.
using FieldValues = QMap<QString, QString>;

/// One field of one change. Empty text stands for 'no value'.
struct FieldChange
{
    QString field;
    QString before;
    QString after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

inline bool byField(const FieldChange &a, const FieldChange &b) { return a.field < b.field; } ///< an order

/// The fields in which two versions of a record differ, by field name; those that only `after` has come last.
QList<FieldChange> difference(const FieldValues &before, const FieldValues &after);

/// Two edits of one record, field by field: what only `mine` changed (or both alike) is undisputed; the rest are conflicts, with
/// before = theirs and after = mine.
struct MergedChanges
{
    QList<FieldChange> undisputed, conflicts;
};
MergedChanges mergeChanges(const QList<FieldChange> &mine, const QList<FieldChange> &theirs);

// The text forms of values; FieldSet turns members into them and back.

QString yesNo(bool value); ///< "yes" or "no"
inline bool isYes(QStringView value) { return value == u"yes"; }
QString idValue(qint64 id); ///< empty for none

} // namespace kontor
