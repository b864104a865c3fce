// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/purchasing/linejudge.h"

#include "base/text.h"
#include "fields/fieldset.h"
#include "imports/recordkind.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

void normalise(CompanyAddressLine &line)
{
    lineFields<CompanyAddressLine>().normalise(line);
    static_cast<CompanyAddress &>(line) = normalised(static_cast<const CompanyAddress &>(line));
}
void normalise(CostCentreLine &line) { lineFields<CostCentreLine>().normalise(line); }
void normalise(BudgetLine &line) { lineFields<BudgetLine>().normalise(line); }

bool switchOff(CompanyAddressLine &) { return false; }
bool switchOff(CostCentreLine &line)
{
    line.active = false;
    return true;
}
bool switchOff(BudgetLine &line)
{
    line.active = false;
    return true;
}

/// The field that tells lines of a company apart.
template <typename Line> QString keyField() { return u"code"_s; }
template <> QString keyField<BudgetLine>() { return u"name"_s; }

QString noCode(const CompanyAddressLine &line)
{
    return line.code.isEmpty() && line.line1.isEmpty() && line.city.isEmpty()
               ? tr("It does not say which address: there is neither a code nor a street.")
               : QString();
}
QString noCode(const CostCentreLine &line)
{
    return line.code.isEmpty() ? tr("Cost centres are told by their code, and this row has none.") : QString();
}
QString noCode(const BudgetLine &line)
{
    return line.name.isEmpty() ? tr("Budgets are told by their name, and this row has none.") : QString();
}

} // namespace

template <typename Line>
LineReader<Line>::LineReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory)
    : RowReader(RecordKind::named(lineFields<Line>().table()), plan, headings, directory)
    , m_given(given(lineFields<Line>(), {}))
{
    m_given.removeIf([](const Given &field) { return field.name == u"company_code"_s || field.name == u"company"_s; });
}

template <typename Line> PreparedRow LineReader<Line>::prepared(StagedRow row) const
{
    const auto record = std::make_shared<LineRow<Line>>();
    PreparedRow out = unjudged(std::move(row), record);
    if (!out.row.structureProblem.isEmpty()) {
        out.problems = {RowProblem{QString(), out.row.structureProblem}};
        return out;
    }
    const auto cell = [&](const QString &field) { return text::normalised(value(out.row, field).value_or(QString())).trimmed(); };
    record->company = {cell(u"company_code"_s), cell(u"company"_s)};
    QList<RowProblem> later; // told by the judge, who knows what is there
    const Line said = applied(out.row, Line(), later);
    if (const QString label = labelOf(said); !label.isEmpty())
        out.row.code = record->company.isEmpty() ? label : u"%1 @ %2"_s.arg(label, record->company.shown());
    checkCells(out.row, out.problems);
    if (out.problems.isEmpty())
        out.leftOut = leftOut(out.row);
    if (!out.leftOut.isEmpty() || !out.problems.isEmpty())
        return out;
    if (record->company.isEmpty())
        out.problems << RowProblem{columnOf(u"company"_s),
                                   tr("It does not say for which company: there is neither a name nor a code.")};
    if (const QString why = noCode(said); !why.isEmpty())
        out.problems << RowProblem{columnOf(keyField<Line>()), why};
    record->key = keyOf(said);
    return out;
}

template <typename Line> Line LineReader<Line>::applied(const StagedRow &row, Line line, QList<RowProblem> &problems) const
{
    line = put(row, lineFields<Line>(), m_given, std::move(line), problems);
    normalise(line);
    return line;
}

template <typename Line> void LineJudge<Line>::judgeInPlace(QList<PreparedRow> &rows)
{
    QList<CompanyNamed> companies;
    for (const PreparedRow &row : std::as_const(rows)) {
        if (row.problems.isEmpty() && row.leftOut.isEmpty())
            companies << lineOf<Line>(row.row).company;
    }
    Known known{CompanyLookup(m_session, m_plan.channelId, companies), CompanyNames(m_session), {}};
    QList<QList<RowKey>> keys(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        judgeRow(rows[i], known);
        StagedRow &row = rows[i].row;
        if (row.verdict == StagedRow::Verdict::Error || rows[i].refused || !rows[i].leftOut.isEmpty())
            continue;
        const Line &line = lineOf<Line>(row).line;
        row.codeKey = u"l/%1/%2"_s.arg(line.companyId).arg(keyOf(line));
        keys[i] << RowKey{row.codeKey, m_reader.columnOf(keyField<Line>()), KeyFilter::hash(u'l', 0, 0, row.codeKey)};
    }
    refuseRepeated(rows, keys, m_filters, m_seen);
    tellNotices(rows);
}

template <typename Line> bool LineJudge<Line>::findBefore(StagedRow &row, Known &known, const QString &key)
{
    LineRow<Line> &record = lineOf<Line>(row);
    const qint64 company = record.line.companyId;
    if (!known.lines.contains(company)) {
        QHash<QString, QList<Line>> &lines = known.lines[company];
        for (const Line &line : PurchasingLines<Line>(m_session).ofCompany(m_plan.channelId, company))
            lines[keyOf(line)] << line;
    }
    const QList<Line> found = known.lines.value(company).value(key);
    if (found.size() > 1) {
        row.problems << RowProblem{m_reader.columnOf(u"code"_s),
                                   tr("%1 addresses of the company say just that. Give them codes first.").arg(found.size())};
        return false;
    }
    record.before = found.isEmpty() ? Line() : found.front();
    row.recordId = record.before.id;
    return true;
}

template <typename Line> void LineJudge<Line>::settle(StagedRow &row, Known &known)
{
    Line &line = lineOf<Line>(row).line;
    const auto tell = [&](const QString &name, const QString &why) {
        const FieldInfo *field = lineFields<Line>().find(name);
        row.problems << RowProblem{m_reader.columnOf(field != nullptr ? field->inFiles() : name), why};
    };
    try {
        known.names.settle(line);
    } catch (const Failure &e) {
        tell(e.error().detail.isEmpty() ? u"units"_s : e.error().detail, e.error().message);
        return;
    }
    row.changes = line.id == 0 ? QList<FieldChange>() : lineFields<Line>().difference(lineOf<Line>(row).before, line);
    if (line.id > 0 && row.changes.isEmpty())
        return; // as it is, even where it would not be taken today
    for (const FieldProblem &problem : lineFields<Line>().problems(line))
        tell(problem.field, problem.message);
    if (row.problems.isEmpty()) {
        for (const FieldProblem &problem : validate(static_cast<const typename Line::Record &>(line)))
            tell(problem.field, problem.message);
    }
}

template <typename Line> void LineJudge<Line>::judgeRow(PreparedRow &in, Known &known)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    StagedRow &row = in.row;
    LineRow<Line> &record = lineOf<Line>(row);
    row.repeated = false;
    row.warnings.clear();
    row.changes.clear();
    row.problems = in.problems;
    row.verdict = in.leftOut.isEmpty() ? Verdict::Error : Verdict::Ignored;
    if (!in.leftOut.isEmpty() || !row.problems.isEmpty())
        return;
    const Company *company = known.companies.find(record.company, m_reader, row.problems);
    if (company == nullptr)
        return;
    record.line = Line();
    record.line.companyId = company->id;
    if (!findBefore(row, known, record.key))
        return;
    const bool isNew = row.recordId == 0;
    const bool off = m_plan.mode == Mode::DeactivateListed || m_plan.mode == Mode::DeactivateMissing;
    if (m_plan.mode == Mode::DeactivateMissing) {
        row.problems << RowProblem{QString(), tr("None is switched off because a file does not list it.")};
    } else if (off && isNew) {
        row.problems << RowProblem{QString(), tr("The company has none with this code, so nothing can be switched off.")};
    } else if (off) {
        record.line = record.before;
        if (!switchOff(record.line))
            row.problems << RowProblem{QString(), tr("Addresses can't be switched off. Remove it at the company.")};
        row.changes = lineFields<Line>().difference(record.before, record.line);
    } else {
        Line start = record.before;
        start.channelId = m_plan.channelId;
        start.companyId = company->id;
        start.companyCode = company->sourceCode;
        start.companyName = company->name;
        record.line = m_reader.applied(row, start, row.problems);
        if (row.problems.isEmpty())
            settle(row, known);
    }
    if (row.problems.isEmpty())
        row.verdict = verdictOf(m_plan.mode, isNew, !row.changes.isEmpty());
}

template class LineReader<CompanyAddressLine>;
template class LineReader<CostCentreLine>;
template class LineReader<BudgetLine>;
template class LineJudge<CompanyAddressLine>;
template class LineJudge<CostCentreLine>;
template class LineJudge<BudgetLine>;

} // namespace kontor
