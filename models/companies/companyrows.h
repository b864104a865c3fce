// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "fields/fieldset.h"

#include <QCoreApplication>

namespace kontor {

/// Rows that were read by the columns of a field set.
template <typename Record> QList<Record> recordsOf(const FieldSet<Record> &fields, const Rows &rows)
{
    QList<Record> out;
    for (const Row &row : rows) {
        out.emplaceBack();
        fields.read(out.last(), [&row](int place) { return row.values()[place]; });
    }
    return out;
}

inline Failure changedMeanwhile(const QString &name)
{
    return Failure(
        Error::Kind::Conflict,
        QCoreApplication::translate("kontor", "Somebody else changed ‘%1’ meanwhile. Open it again to see their version.")
            .arg(name),
        QStringLiteral("row_version"));
}

} // namespace kontor
