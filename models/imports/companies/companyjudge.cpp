// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/companies/companyjudge.h"

#include "base/text.h"
#include "companies/companiesrepository.h"
#include "fields/fieldset.h"
#include "imports/recordkind.h"
#include "imports/textdoubts.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// How a company is told: by its code, else by its name.
static QString keyOf(const QString &code, const QString &name)
{
    return code.isEmpty() ? u"n/"_s + text::folded(name) : u"c/"_s + code;
}

CompanyReader::CompanyReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory)
    : RowReader(RecordKind::named(u"companies"_s), plan, headings, directory)
    , m_given(given(companyFields(), {}))
{
}

PreparedRow CompanyReader::prepared(StagedRow row) const
{
    const auto record = std::make_shared<CompanyImportRow>();
    PreparedRow out = unjudged(std::move(row), record);
    if (!out.row.structureProblem.isEmpty()) {
        out.problems = {RowProblem{QString(), out.row.structureProblem}};
        return out;
    }
    const QString code = text::normalised(value(out.row, u"company_code"_s).value_or(QString())).trimmed();
    const QString name = text::normalised(value(out.row, u"name"_s).value_or(QString())).trimmed();
    out.row.code = code.isEmpty() ? name : code;
    checkCells(out.row, out.problems);
    if (out.problems.isEmpty())
        out.leftOut = leftOut(out.row);
    if (out.leftOut.isEmpty() && out.problems.isEmpty() && out.row.code.isEmpty())
        out.problems << RowProblem{columnOf(u"name"_s),
                                   tr("Companies are told by their code or their name, and this row has neither.")};
    record->key = keyOf(code, name);
    record->nameKey = keyOf({}, name);
    return out;
}

Company CompanyReader::applied(const StagedRow &row, Company company, QList<RowProblem> &problems) const
{
    company = put(row, companyFields(), m_given, std::move(company), problems);
    company.state = company.state.trimmed().toLower();
    companyFields().normalise(company);
    return company;
}

CompanyJudge::CompanyJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                           KeyFilters &filters, SeenKeys &seen)
    : m_session(session)
    , m_plan(plan)
    , m_reader(plan, headings, directory)
    , m_filters(filters)
    , m_seen(seen)
{
}

void CompanyJudge::judgeInPlace(QList<PreparedRow> &rows)
{
    QStringList codes, names;
    for (const PreparedRow &row : std::as_const(rows)) {
        if (!row.problems.isEmpty() || !row.leftOut.isEmpty())
            continue;
        const CompanyImportRow &record = companyOf(row.row);
        if (record.key != record.nameKey)
            codes << record.key.mid(2);
        names << record.nameKey.mid(2);
    }
    Known known;
    for (const Company &company : CompaniesRepository(m_session).called(m_plan.channelId, codes, names)) {
        if (!company.sourceCode.isEmpty())
            known[keyOf(company.sourceCode, {})] << company;
        known[keyOf({}, company.name)] << company;
    }
    QList<QList<RowKey>> keys(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        judgeRow(rows[i], known);
        StagedRow &row = rows[i].row;
        if (row.verdict == StagedRow::Verdict::Error || rows[i].refused || !rows[i].leftOut.isEmpty())
            continue;
        const CompanyImportRow &record = companyOf(row);
        row.codeKey = record.key;
        const auto is = [&](const QString &key, const QString &field) {
            keys[i] << RowKey{key, m_reader.columnOf(field), KeyFilter::hash(u'o', 0, 0, key)};
        };
        if (record.key != record.nameKey)
            is(record.key, u"company_code"_s);
        if (record.key == record.nameKey || (row.recordId > 0 && record.before.sourceCode.isEmpty()))
            is(record.nameKey, u"name"_s);
    }
    refuseRepeated(rows, keys, m_filters, m_seen);
    tellNotices(rows);
}

/// By its code; one that was made before a system gave it a code is found by its name, and gets the code.
QList<Company> CompanyJudge::findFor(const CompanyImportRow &record, const Known &known) const
{
    QList<Company> found = known.value(record.key);
    if (!found.isEmpty() || record.key == record.nameKey)
        return found;
    found = known.value(record.nameKey);
    erase_if(found, [](const Company &company) { return !company.sourceCode.isEmpty(); });
    return found;
}

void CompanyJudge::judgeRow(PreparedRow &in, const Known &known)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    StagedRow &row = in.row;
    CompanyImportRow &record = companyOf(row);
    row.repeated = false;
    row.warnings.clear();
    row.problems = in.problems;
    row.verdict = in.leftOut.isEmpty() ? Verdict::Error : Verdict::Ignored;
    if (!in.leftOut.isEmpty() || !row.problems.isEmpty())
        return;
    const QList<Company> found = findFor(record, known);
    if (found.size() > 1) {
        const QString text =
            record.key == record.nameKey
                ? tr("%1 companies are called ‘%2’. Add a column with their codes.")
                : tr("%1 companies without a code are called ‘%2’. Give the code to the one that is meant, then import again.");
        row.problems << RowProblem{m_reader.columnOf(u"name"_s), text.arg(found.size()).arg(found.first().name)};
        return;
    }
    record.before = found.isEmpty() ? Company() : found.first();
    row.recordId = record.before.id;
    const bool isNew = row.recordId == 0;
    if (m_plan.mode == Mode::DeactivateMissing) {
        row.problems << RowProblem{QString(), tr("Companies are not deactivated because a file does not list them.")};
        return;
    }
    if (m_plan.mode == Mode::DeactivateListed) {
        if (isNew) {
            row.problems << RowProblem{QString(), tr("There is no such company, so nothing can be deactivated.")};
            return;
        }
        record.company = record.before;
        record.company.state = u"deactivated"_s;
    } else {
        record.company = m_reader.applied(row, record.before, row.problems);
        record.company.channelId = m_plan.channelId;
        if (isNew)
            record.company.sourceId = m_plan.sourceId;
        for (const FieldProblem &problem : validate(record.company)) {
            const FieldInfo *field = companyFields().find(problem.field);
            row.problems << RowProblem{m_reader.columnOf(field != nullptr ? field->inFiles() : problem.field), problem.message};
        }
        if (!row.problems.isEmpty())
            return;
    }
    if (!isNew)
        row.changes = companyFields().difference(record.before, record.company);
    row.verdict = verdictOf(m_plan.mode, isNew, !row.changes.isEmpty());
}

} // namespace kontor
