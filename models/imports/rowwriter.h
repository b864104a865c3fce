// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "imports/importplan.h"
#include "imports/stagedrow.h"
#include "issues/issue.h"

namespace kontor {

struct KeyFilters;

/// The rows of a chunk, laid out for the database.
struct LaidOut
{
    virtual ~LaidOut() = default;
    QList<StagedRow> rows;
};

/// Writes judged rows of one kind of record, with activity and (for undo) before-images. One object per import and transaction.
class RowWriter
{
public:
    struct Context
    {
        Session &session;
        const ImportPlan &plan;
        const QStringList &headings;
        const Directory &directory;
        KeyFilters &filters;
        qint64 batchId; ///< under which the rows are known
    };

    virtual ~RowWriter() = default;
    virtual void begin() {} ///< before the first chunk
    /// Asks the database for next to nothing: it is done while the engine is busy with the chunk before.
    virtual std::unique_ptr<LaidOut> layOut(QList<StagedRow> rows) = 0;
    /// Rows whose record somebody changed meanwhile become errors. A key taken meanwhile throws SqlError of kind Conflict.
    virtual void write(LaidOut &chunk) = 0;
    virtual void lookAgain() {} ///< others took keys meanwhile: from now on everything is asked
    virtual void address(Issue &, const StagedRow &) const {} ///< whom an issue of a written row concerns
    /// What follows from the whole file; `rows`: that it had.
    virtual void finish(ImportReport &, qint64) {}
};

} // namespace kontor
