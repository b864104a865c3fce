// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/database.h"
#include "imports/importplan.h"
#include "imports/stagedrow.h"

#include <memory>

namespace kontor {

struct PreparedRow;

/// Brings records in from a table: judges and writes in one pass, in chunks, within the job's one transaction; memory does not grow with
/// the file. A chunk that meets a key which somebody took meanwhile is judged again.
class Importer
{
public:
    explicit Importer(Session &session) : m_session(session) {}

    /// Straight from the file; for whoever needs no review. Passwords are hashed inside the transaction, so a file with many of them is
    /// better staged first. Throws Failure(Invalid) when the file is no table, Denied when a second staff member must approve.
    ImportReport run(const ImportPlan &plan, const std::shared_ptr<Progress> &progress = {});
    /// A staged batch (see Staging): judged again, so that what changed since the check is refused and never overwritten unseen.
    ImportReport commit(qint64 batchId, const std::shared_ptr<Progress> &progress = {});

    /// What run() would do, and the refused rows as a file; the database is only read.
    struct Checked
    {
        ImportReport report;
        QByteArray refusedFile;
    };
    Checked check(const ImportPlan &plan);

private:
    struct Work;
    struct Chunk;
    ImportReport write(Work &work);
    static void layOut(const Work &work, Chunk &chunk);
    void noteChunk(Work &work, Chunk &chunk);
    QList<PreparedRow> preparedAgain(const Work &work, const QList<StagedRow> &rows) const;
    Chunk writeChunk(Work &work, Chunk &chunk, Chunk &spent);
    void expectMore(Work &work, qint64 done);
    void refuse(Work &work, StagedRow &row);
    void noteIssues(Work &work, const StagedRow &row);

    Session &m_session;
};

/// Writes a staged batch, and forgets its rows when that is done. Blocks.
Result<ImportReport> commitStaged(Database &database, qint64 batchId);

/// Named mappings.
class ImportProfiles
{
public:
    explicit ImportProfiles(Session &session) : m_session(session) {}
    QStringList names(const QString &records); ///< of a kind of record
    void save(const QString &name, const ImportMapping &mapping, const QString &records = QStringLiteral("customers"));
    void remove(const QString &name);
    std::optional<ImportMapping> load(const QString &name);

private:
    Session &m_session;
};

} // namespace kontor
