// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields/fieldvalues.h"

namespace kontor {

using namespace Qt::StringLiterals;

QList<FieldChange> difference(const FieldValues &before, const FieldValues &after)
{
    QList<FieldChange> out;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QString now = after.value(it.key());
        if (now != it.value())
            out << FieldChange{it.key(), it.value(), now};
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()) && !it.value().isEmpty())
            out << FieldChange{it.key(), {}, it.value()};
    }
    return out;
}

MergedChanges mergeChanges(const QList<FieldChange> &mine, const QList<FieldChange> &theirs)
{
    FieldValues changed;
    for (const FieldChange &change : theirs)
        changed.insert(change.field, change.after);
    MergedChanges out;
    for (const FieldChange &change : mine) {
        const QString their = changed.value(change.field, change.before);
        if (their == change.before || their == change.after)
            out.undisputed << change;
        else
            out.conflicts << FieldChange{change.field, their, change.after};
    }
    return out;
}

QString yesNo(bool value) { return value ? u"yes"_s : u"no"_s; }

QString idValue(qint64 id) { return id > 0 ? QString::number(id) : QString(); }

} // namespace kontor
