// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldvalues.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <memory>

namespace kontor {

struct FileLines;

/// Why a row (or one of its cells) is refused, or taken with an issue.
struct RowProblem
{
    QString column; ///< heading as in the file; empty for the whole row
    QString reason;
};

/// What the kind of an issue speaks of: `price_tier` of `unknown_price_tier`.
inline QString fieldOfIssue(const QString &kind) { return kind.mid(kind.indexOf(u'_') + 1); }

/// What a kind of record makes of a row: how it is stored now, and as it would be. Copies of a row share it.
struct RowRecord
{
    virtual ~RowRecord() = default;
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
    bool repeated = false; ///< refused because an earlier row has one of its keys
    bool rejected = false; ///< by the user: not to be written
    qint64 recordId = 0; ///< which record is meant; 0 for a new one
    QString code; ///< what the row calls its record, to tell refused rows apart
    QString codeKey, emailKey; ///< of rows that are not refused: no two of a file have the same (SeenKeys)
    std::shared_ptr<RowRecord> record; ///< once it is prepared
    QString passwordHash; ///< of a password that the row sets, until it lies in the database
    qint64 passwordId = 0; ///< and where it lies from then on, see PasswordHashes
    bool hasPassword = false; ///< the record has one, which no row replaces
    bool mails = false; ///< once written, somebody is told of a new e-mail address
    bool invites = false; ///< it wishes for an invitation
    QList<FieldChange> changes; ///< of verdict Changed; as RecordKind::shown() puts them where rows are staged
    QList<RowProblem> problems; ///< of verdict Error
    QList<RowProblem> issues; ///< taken, but an issue opens: `column` is then the issue's kind
    QString notice; ///< of how it was read, to be told
    QList<RowProblem> warnings; ///< of verdicts New and Changed: taken, and told before anything is written

    bool setsPassword() const { return passwordId > 0 || !passwordHash.isEmpty(); }
    void forgetPassword()
    {
        passwordHash.clear();
        passwordId = 0;
    }
    bool changesField(const QString &name) const
    {
        return std::any_of(changes.begin(), changes.end(), [&](const FieldChange &change) { return change.field == name; });
    }
};

QString verdictName(StagedRow::Verdict verdict); ///< as stored: "new", "changed", …
StagedRow::Verdict verdictNamed(const QString &name);
/// "Column: reason Column: reason"
QString inWords(const QList<RowProblem> &problems);

/// How many rows of each kind.
struct VerdictCounts
{
    qint64 created = 0, changed = 0, unchanged = 0, ignored = 0, refused = 0;
    qint64 rejected = 0; ///< by the user
    qint64 unknown = 0; ///< refused rows of which nobody can say whom they mean
    qint64 missing = 0; ///< customers that the file does not list, where those are to be deactivated
    qint64 mails = 0; ///< to customers who get another e-mail address
    qint64 invitations = 0; ///< wished for by new and changed rows
    qint64 warned = 0; ///< new and changed rows with warnings
    qint64 all() const { return created + changed + unchanged + ignored + refused + rejected; }
    void add(StagedRow::Verdict verdict, qint64 rows);
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
    qint64 created = 0, changed = 0, unchanged = 0, ignored = 0, refused = 0, deactivated = 0;
    qint64 unknown = 0; ///< of the refused ones: nobody can say whom they mean
    double seconds = 0;
    qint64 batchId = 0;
    struct Refused
    {
        qint64 line;
        QString column;
        QString reason;
    };
    QList<Refused> errors; ///< the first errorsMax
    QList<Refused> warnings; ///< of rows that were taken; the first warningsMax
    qint64 warned = 0; ///< rows with warnings
    /// Where the physical lines of the file went: every one is in a row, the further line of one (inside of quotes), above the table, or empty.
    qint64 lines = 0, rowLines = 0, headLines = 0, blankLines = 0;
    static constexpr qsizetype errorsMax = 200'000;
    static constexpr qsizetype warningsMax = 10'000;

    qint64 rows() const { return created + changed + unchanged + ignored + refused + deactivated; } ///< of the file

    void noteProblems(const StagedRow &row);
    void noteWarnings(const StagedRow &row);
    void noteLines(const FileLines &lines);

    /// {"new","changed","unchanged","errors":[{"line","column","reason"}],"warnings":[…],"lines":{…},"seconds"}
    QJsonObject toJson() const;
};

/// What a commit of rows with these verdicts would report.
ImportReport reportOf(const struct ImportPlan &plan, const VerdictCounts &counts);

} // namespace kontor
