// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/stagedsource.h"

#include "credentials/passwordhashes.h"
#include "imports/recordkind.h"

#include <QCoreApplication>

namespace kontor {

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

void refuseUnseen(const RecordKind &kind, const StagedRow &reviewed, StagedRow &now)
{
    using Verdict = StagedRow::Verdict;
    if (now.verdict == Verdict::Error)
        return;
    if (reviewed.verdict == Verdict::Error) {
        now.problems = reviewed.problems;
        now.verdict = Verdict::Error;
        now.repeated = true; // it was understood just now, so it is known whom it means
        return;
    }
    now.passwordHash = reviewed.passwordHash;
    now.passwordId = reviewed.passwordId;
    if (now.verdict == Verdict::Unchanged && now.setsPassword() && !now.hasPassword && reviewed.verdict == Verdict::Changed)
        now.verdict = Verdict::Changed;
    const auto refuse = [&](const QString &why) {
        now.problems << RowProblem{QString(), why};
        now.verdict = Verdict::Error;
    };
    if (reviewed.verdict == Verdict::New && now.verdict != Verdict::New)
        return refuse(tr("Somebody added it after the check. Check the file again to see their version."));
    if (now.verdict != Verdict::Changed && now.verdict != Verdict::New)
        return;
    if (now.verdict != reviewed.verdict)
        return refuse(tr("Somebody changed it after the check. Check the file again to see their version."));
    for (const FieldChange &change : kind.shown(now)) {
        const bool shown = std::any_of(reviewed.changes.begin(), reviewed.changes.end(), [&](const FieldChange &seen) {
            return seen.field == change.field && seen.before == change.before && seen.after == change.after;
        });
        if (!shown)
            return refuse(tr("Somebody changed it after the check. Check the file again to see their version."));
    }
}

void keepHashes(Session &session, QList<StagedRow> &rows)
{
    QStringList hashes;
    for (const StagedRow &row : std::as_const(rows))
        hashes << row.passwordHash;
    const QList<qint64> ids = PasswordHashes(session).add(hashes);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (ids[i] == 0)
            continue;
        rows[i].passwordId = ids[i];
        rows[i].passwordHash.clear();
    }
}

bool mayHoldPassword(const StagedRow &row, const ImportPlan &plan)
{
    using Verdict = StagedRow::Verdict;
    if (plan.deactivates())
        return false;
    const bool wrong = std::any_of(row.problems.begin(), row.problems.end(),
                                   [&](const RowProblem &problem) { return plan.mapping.isSecret(problem.column); });
    return row.verdict == Verdict::New || row.verdict == Verdict::Changed ||
           (row.verdict == Verdict::Error && row.structureProblem.isEmpty() && !wrong);
}

} // namespace kontor
