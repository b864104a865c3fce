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

QString yesNo(bool value) { return value ? u"yes"_s : u"no"_s; }

QString idValue(qint64 id) { return id > 0 ? QString::number(id) : QString(); }

} // namespace kontor
