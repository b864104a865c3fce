// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "imports/importplan.h"

#include <QSet>

#include <atomic>
#include <memory>

namespace kontor {

/// Why a row (or one of its cells) is refused, or taken with an issue.
struct RowProblem
{
    QString column; ///< heading as in the file; empty for the whole row
    QString reason;
};

/// A row of the file with what would become of it.
struct StagedRow
{
    enum class Verdict { New, Changed, Unchanged, Ignored, Error };

    qint64 line = 0;
    QStringList cells;
    QString structureProblem; ///< broken quotes or cell count: can't be mended cell by cell
    int brokenCell = -1; ///< its bytes were not valid in the encoding; -1 once it is typed anew
    Verdict verdict = Verdict::Error;
    qint64 customerId = 0;
    qint64 rowVersion = 0;
    Customer customer; ///< as it would be stored
    QString passwordHash; ///< of a password that the row sets
    QList<FieldChange> changes; ///< of verdict Changed
    QList<RowProblem> problems; ///< of verdict Error
    QList<RowProblem> issues; ///< taken, but an issue opens: `column` is then the issue's kind
};

/// The staged file. Made by Importer::check(), shown by StagedRowsModel, written by Importer::commit(). Not thread-safe; one owner at a time.
struct Staging
{
    ImportPlan plan;
    QStringList headings;
    QList<StagedRow> rows;
    double seconds = 0;

    qint64 count(StagedRow::Verdict verdict) const;
};

/// How far a long job is; read by the window while the job runs. Thread-safe.
struct Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

/// What a commit did.
struct ImportReport
{
    qint64 created = 0, changed = 0, unchanged = 0, ignored = 0, refused = 0;
    double seconds = 0;
    qint64 batchId = 0;
    struct Refused
    {
        qint64 line;
        QString column;
        QString reason;
    };
    QList<Refused> errors;

    /// {"new","changed","unchanged","errors":[{"line","column","reason"}],"seconds"}
    QJsonObject toJson() const;
};

/// Brings customers in from a table. check() has no side effect; commit() is one transaction and re-checks what changed since.
class Importer
{
public:
    explicit Importer(Session &session) : m_session(session) {}

    /// Reads and judges every row. Throws Failure(Invalid) when the file is no table.
    std::shared_ptr<Staging> check(const ImportPlan &plan, const std::shared_ptr<Progress> &progress = {});
    /// Judges rows again whose cells were mended; the others keep their verdict.
    void recheck(Staging &staging, const QList<qsizetype> &rows);
    /// Writes new and changed rows, opens issues for refused ones, keeps the batch. Rows that somebody changed since the check
    /// in the same fields are refused, never overwritten.
    ImportReport commit(Staging &staging, const std::shared_ptr<Progress> &progress = {});

    /// argon2id for the passwords in the file, on two threads; needs no database. Call between check() and commit().
    static void hashPasswords(Staging &staging, const Cancel &cancel, const std::shared_ptr<Progress> &progress);

    /// The refused rows as a file of the same form, with the reason in a column of its own.
    static QByteArray refusedFile(const Staging &staging);

    QStringList profiles();
    void saveProfile(const QString &name, const ImportMapping &mapping);
    std::optional<ImportMapping> profile(const QString &name);

private:
    void judge(Staging &staging, const QList<qsizetype> &rows);
    /// Customers that the rows at hand may mean.
    struct Known
    {
        QHash<QString, qint64> byCode, byEmail, byUsername;
        QHash<qint64, Customer> customers;
    };
    void judgeRow(Staging &staging, StagedRow &row, const Known &known);
    void refuseRepeated(Staging &staging);
    QString passwordOf(const Staging &staging, const StagedRow &row) const;

    Session &m_session;
    Directory m_directory;
};

} // namespace kontor
