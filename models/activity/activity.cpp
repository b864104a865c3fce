// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activity.h"

namespace kontor {

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

} // namespace kontor
