// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/keyfilter.h"
#include "database/session.h"
#include "imports/importplan.h"
#include "imports/stagedrow.h"

namespace kontor {

/// A row as far as it can be understood without the database: made on any thread.
struct PreparedRow
{
    StagedRow row;
    QString leftOut; ///< why the row is none of a record; empty where it is one
    bool refused = false; ///< in its review: it holds no key against other rows
    QList<RowProblem> problems; ///< of the row itself
};
QList<StagedRow> stagedRows(QList<PreparedRow> rows);
/// What nobody has said anything about yet but the reader: a row as it comes from the file or the stage, with its record.
PreparedRow unjudged(StagedRow row, std::shared_ptr<RowRecord> record);
/// What becomes of a sound row of a file that adds or changes.
StagedRow::Verdict verdictOf(ImportPlan::Mode mode, bool isNew, bool isChanged);

/// The keys that rows of this import have had so far, and the line each stood on.
class SeenKeys
{
public:
    virtual ~SeenKeys() = default;
    /// Lines of those of `keys` that rows of earlier chunks had.
    virtual QHash<QString, qint64> lines(const QStringList &keys) = 0;
    /// Remembers the keys of a chunk.
    virtual void add(const QHash<QString, qint64> &lines) = 0;
    /// Forgets the keys of that line and all behind it, which will be judged again.
    virtual void forgetFrom(qint64 line) = 0;
};

/// What is known of all keys without asking: fixed memory, whatever the number of rows. One per import.
struct KeyFilters
{
    KeyFilter known; ///< keys that records have; only if `loaded`
    KeyFilter file; ///< keys of rows so far
    bool loaded = false;
    bool everythingSeen = false; ///< the file filter knows nothing: always ask
};

/// Decides what becomes of rows by looking at the records that are there: in chunks, with one look-up for all. Writes nothing but a
/// temporary table.
class RowJudge
{
public:
    virtual ~RowJudge() = default;
    /// Verdicts for a chunk in the order of the file. Remembers its keys.
    QList<StagedRow> judge(QList<PreparedRow> rows)
    {
        judgeInPlace(rows);
        return stagedRows(std::move(rows));
    }
    /// The same for `row` of each. When it throws, the cells of the rows are as they were.
    virtual void judgeInPlace(QList<PreparedRow> &rows) = 0;
};

/// A key of a row and the field that it stands in.
struct RowKey
{
    QString key;
    QString column; ///< heading, for the message
    quint64 hash = 0; ///< for KeyFilters
};
/// What a row was read to be, in front of what else is told of it; of one that is left out nothing else.
void tellNotices(QList<PreparedRow> &rows);
/// A key may stand in the file once: the later rows are refused. `keys`: of each row, by place; none of refused ones.
void refuseRepeated(QList<PreparedRow> &rows, const QList<QList<RowKey>> &keys, KeyFilters &filters, SeenKeys &seen);

} // namespace kontor
