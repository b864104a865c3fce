// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

#include <algorithm>

namespace kontor {

/// Ascending, each once.
inline QList<qint64> inOrder(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Throws Invalid with the field where one of `ids` is none of `known`.
inline void refuseForeign(const QList<qint64> &ids, const QList<qint64> &known, const QString &field, const QString &why)
{
    if (!std::all_of(ids.begin(), ids.end(), [&known](qint64 id) { return known.contains(id); }))
        throw Failure(Error::Kind::Invalid, why, field);
}

template <typename Record> QList<qint64> idsIn(const QList<Record> &records)
{
    QList<qint64> out;
    for (const Record &one : records)
        out << one.id;
    return out;
}

} // namespace kontor
