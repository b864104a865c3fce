// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dialect.h"
#include "database/session.h"

#include <optional>

namespace kontor {

/// A further key of a list's order.
struct ListKey
{
    QString expression; ///< never NULL
    bool descending = false;
};

/// Part of a list whose rows an index holds in the order of their ids.
struct ListStretch
{
    QString where;
    QString same; ///< a column whose value `where` fixes, but so that PostgreSQL does not see it (IS NULL); empty: none
};

/// A list as SQL: what it shows, where from, and the keys it is sorted by. Ties are broken by id, so every row has one place.
/// An order that no index has (by the name that an id stands for) is read stretch after stretch, each of them by an index; `key` and
/// `then` count for nothing in such a list.
struct ListSql
{
    QString columns;
    QString from;
    Condition where;
    QString key; ///< an expression that is never NULL
    QString id;
    bool descending = false; ///< of `key` and `id`, and of the order of the stretches
    QList<ListKey> then; ///< further keys, between `key` and `id`
    QList<ListStretch> stretches; ///< in ascending order; every row is in exactly one
};

/// A row's place in a list.
struct ListAnchor
{
    QVariant key;
    qint64 id = 0;
    QVariantList then; ///< values of the further keys
    int stretch = 0; ///< counted in the list's direction
};
struct ListRow
{
    qint64 id = 0;
    QVariant key;
    QVariantList then;
    QVariantList cells;
};
/// Where every `step`-th row begins, and how many rows there are.
struct ListBounds
{
    QList<ListAnchor> anchors;
    qint64 total = 0;
};

/// A list's statement for these columns in its order. Several when it has stretches: what they answer, one after the other, is the list.
QList<Condition> inOrder(const ListSql &list, const QString &columns);
/// One keyset seek: `limit` rows from `anchor` on (from the first row without one). Cost does not depend on the place.
QList<ListRow> readPage(Session &session, const ListSql &list, const std::optional<ListAnchor> &anchor, int limit);
/// One pass over the sort index; seconds for millions of rows, so it belongs on Lane::Background.
ListBounds readBounds(Session &session, const ListSql &list, int step);
/// All ids of the list, in no order.
QList<qint64> readIds(Session &session, const ListSql &list);
/// Those of `ids` that are in the list, in no order.
QList<qint64> readIdsAmong(Session &session, ListSql list, const QList<qint64> &ids);
/// The rows of those of `ids` that are in the list; nothing where a row's place can't be told by itself (stretches).
std::optional<QList<ListRow>> readRowsAmong(Session &session, ListSql list, const QList<qint64> &ids);
/// The ids at these places of the list (row numbers from 0, ascending); for actions on rows that were selected but never looked at.
QList<qint64> readIdsAt(Session &session, const ListSql &list, const QList<int> &rows);

} // namespace kontor
