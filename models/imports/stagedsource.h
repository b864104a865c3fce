// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/recordkind.h"
#include "imports/rowsource.h"
#include "imports/stagingrepository.h"

namespace kontor {

/// Rows of a staged batch that the user did not reject.
class StagedRows final : public RowSource
{
public:
    StagedRows(Session &session, const StagedBatch &batch, const Directory &directory)
        : m_staging(session)
        , m_batch(batch)
        , m_reader(RecordKind::named(batch.plan.records).reader(batch.plan, batch.headings, directory))
        , m_total(m_staging.counts(batch).all())
    {
    }
    QList<PreparedRow> next() override
    {
        QList<PreparedRow> out;
        const QList<StagedRow> rows = m_staging.rowsAfter(m_batch, m_line, chunkRows); // may throw: nothing is forgotten before
        m_before = std::exchange(m_asStaged, {});
        for (const StagedRow &row : rows) {
            m_line = row.line;
            ++m_done;
            m_asStaged.insert(row.line, row);
            out << m_reader->prepared(row);
            out.last().refused = row.verdict == StagedRow::Verdict::Error;
        }
        return out;
    }
    /// A row of the last two chunks as it was reviewed.
    StagedRow reviewed(qint64 line) const
    {
        const auto found = m_asStaged.find(line);
        return found != m_asStaged.end() ? *found : m_before.value(line);
    }
    qint64 done() const override { return m_done; }
    qint64 total() const override { return m_total; }
    FileLines lines() const override { return m_batch.plan.lines; }

private:
    StagingRepository m_staging;
    const StagedBatch &m_batch;
    std::unique_ptr<RowReader> m_reader;
    QHash<qint64, StagedRow> m_asStaged, m_before;
    qint64 m_line = 0;
    qint64 m_done = 0;
    qint64 m_total;
};

/// A row that was reviewed is written only if it still does what was shown.
void refuseUnseen(const RecordKind &kind, const StagedRow &reviewed, StagedRow &now);

/// Puts the hashes of rows into the database; from then on rows know them by their ids.
void keepHashes(Session &session, QList<StagedRow> &rows);

/// Whether the row's password is worth keeping as a hash: the row is written, or could be once another cell is mended.
bool mayHoldPassword(const StagedRow &row, const ImportPlan &plan);

} // namespace kontor
