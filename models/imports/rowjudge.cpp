// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowjudge.h"

#include <QCoreApplication>

namespace kontor {

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QList<StagedRow> stagedRows(QList<PreparedRow> rows)
{
    QList<StagedRow> out;
    out.reserve(rows.size());
    for (PreparedRow &row : rows)
        out << std::move(row.row);
    return out;
}

PreparedRow unjudged(StagedRow row, std::shared_ptr<RowRecord> record)
{
    PreparedRow out;
    out.row = std::move(row);
    out.row.record = std::move(record);
    out.row.codeKey.clear();
    out.row.emailKey.clear();
    out.row.problems.clear();
    out.row.issues.clear();
    out.row.changes.clear();
    return out;
}

StagedRow::Verdict verdictOf(ImportPlan::Mode mode, bool isNew, bool isChanged)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    if (isNew)
        return mode == Mode::UpdateOnly ? Verdict::Ignored : Verdict::New;
    if (!isChanged)
        return Verdict::Unchanged;
    return mode == Mode::AddOnly ? Verdict::Ignored : Verdict::Changed;
}

void tellNotices(QList<PreparedRow> &rows)
{
    for (PreparedRow &row : rows) {
        if (!row.leftOut.isEmpty())
            row.row.warnings = {RowProblem{QString(), row.leftOut}};
        else if (!row.row.notice.isEmpty())
            row.row.warnings.prepend(RowProblem{QString(), row.row.notice});
    }
}

void refuseRepeated(QList<PreparedRow> &rows, const QList<QList<RowKey>> &keys, KeyFilters &filters, SeenKeys &seen)
{
    QStringList suspicious;
    for (const QList<RowKey> &ofRow : keys) {
        for (const RowKey &key : ofRow) {
            if (filters.everythingSeen || filters.file.addAndTell(key.hash))
                suspicious << key.key;
        }
    }
    const QHash<QString, qint64> known = suspicious.isEmpty() ? QHash<QString, qint64>() : seen.lines(suspicious);
    QHash<QString, qint64> added;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StagedRow &row = rows[i].row;
        for (const RowKey &key : keys[i]) {
            const qint64 line = known.value(key.key, added.value(key.key));
            if (line <= 0 || line == row.line || row.verdict == StagedRow::Verdict::Error)
                continue;
            row.problems << RowProblem{key.column, tr("Used twice in the file: line %1 has it already.").arg(line)};
            row.verdict = StagedRow::Verdict::Error;
            row.repeated = true;
        }
        if (row.verdict == StagedRow::Verdict::Error)
            continue;
        for (const RowKey &key : keys[i])
            added.insert(key.key, row.line);
    }
    seen.add(added);
}

} // namespace kontor
