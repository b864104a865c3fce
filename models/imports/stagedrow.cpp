// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/stagedrow.h"

#include "imports/importplan.h"

#include <QJsonArray>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
const QStringList &names()
{
    static const QStringList list = {u"new"_s, u"changed"_s, u"unchanged"_s, u"ignored"_s, u"error"_s};
    return list;
}
} // namespace

QString verdictName(StagedRow::Verdict verdict) { return names().value(int(verdict)); }

StagedRow::Verdict verdictNamed(const QString &name)
{
    const qsizetype at = names().indexOf(name);
    return at < 0 ? StagedRow::Verdict::Error : StagedRow::Verdict(at);
}

QString inWords(const QList<RowProblem> &problems)
{
    QStringList out;
    for (const RowProblem &problem : problems)
        out << (problem.column.isEmpty() ? problem.reason : problem.column + u": "_s + problem.reason);
    return out.join(u' ');
}

void VerdictCounts::add(StagedRow::Verdict verdict, qint64 rows)
{
    qint64 VerdictCounts::*const kinds[] = {&VerdictCounts::created, &VerdictCounts::changed, &VerdictCounts::unchanged,
                                            &VerdictCounts::ignored, &VerdictCounts::refused};
    this->*kinds[int(verdict)] += rows;
}

QJsonObject ImportReport::toJson() const
{
    const auto listed = [](const QList<Refused> &all) {
        QJsonArray list;
        for (const Refused &one : all)
            list << QJsonObject{{u"line"_s, one.line}, {u"column"_s, one.column}, {u"reason"_s, one.reason}};
        return list;
    };
    return {{u"new"_s, created},
            {u"changed"_s, changed},
            {u"unchanged"_s, unchanged},
            {u"ignored"_s, ignored},
            {u"refused"_s, refused},
            {u"deactivated"_s, deactivated},
            {u"warned"_s, warned},
            {u"errors"_s, listed(errors)},
            {u"warnings"_s, listed(warnings)},
            {u"lines"_s,
             QJsonObject{{u"all"_s, lines}, {u"rows"_s, rowLines}, {u"above_the_table"_s, headLines}, {u"blank"_s, blankLines}}},
            {u"batch"_s, batchId},
            {u"seconds"_s, seconds}};
}

ImportReport reportOf(const ImportPlan &plan, const VerdictCounts &counts)
{
    ImportReport out;
    out.created = counts.created;
    out.changed = counts.changed;
    out.unchanged = counts.unchanged;
    out.ignored = counts.ignored;
    out.refused = counts.refused;
    out.unknown = counts.unknown;
    out.deactivated = counts.missing;
    out.warned = counts.warned;
    if (plan.mode == ImportPlan::Mode::DeactivateListed)
        std::swap(out.changed, out.deactivated);
    return out;
}

/// What is wrong with a row, or told of it; the first ones only.
static void note(QList<ImportReport::Refused> &list, qsizetype most, qint64 line, const QList<RowProblem> &problems)
{
    for (const RowProblem &problem : problems) {
        if (list.size() < most)
            list << ImportReport::Refused{line, problem.column, problem.reason};
    }
}

void ImportReport::noteProblems(const StagedRow &row) { note(errors, errorsMax, row.line, row.problems); }

void ImportReport::noteWarnings(const StagedRow &row)
{
    warned += row.warnings.isEmpty() ? 0 : 1;
    note(warnings, warningsMax, row.line, row.warnings);
}

void ImportReport::noteLines(const FileLines &from)
{
    lines = from.all;
    rowLines = from.rows;
    headLines = from.head;
    blankLines = from.blank;
}

} // namespace kontor
