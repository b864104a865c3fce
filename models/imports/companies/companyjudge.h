// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/company.h"
#include "imports/rowjudge.h"
#include "imports/rowreader.h"

namespace kontor {

/// What a row says of a company.
struct CompanyImportRow final : RowRecord
{
    QString key; ///< the code as it is, else the folded name
    QString nameKey; ///< the key of a company of that name without a code
    Company before; ///< as stored now, if it is there
    Company company; ///< as it would be stored
};
inline CompanyImportRow &companyOf(const StagedRow &row) { return static_cast<CompanyImportRow &>(*row.record); }

/// Turns rows into companies.
class CompanyReader final : public RowReader
{
public:
    CompanyReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory);
    PreparedRow prepared(StagedRow row) const override;
    /// `company` with the row's values put in.
    Company applied(const StagedRow &row, Company company, QList<RowProblem> &problems) const;

private:
    QList<Given> m_given;
};

/// Verdicts of companies' rows.
class CompanyJudge final : public RowJudge
{
public:
    CompanyJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                 KeyFilters &filters, SeenKeys &seen);
    void judgeInPlace(QList<PreparedRow> &rows) override;

private:
    using Known = QHash<QString, QList<Company>>; ///< key → those who have it
    void judgeRow(PreparedRow &row, const Known &known);
    QList<Company> findFor(const CompanyImportRow &record, const Known &known) const;

    Session &m_session;
    const ImportPlan &m_plan;
    CompanyReader m_reader;
    KeyFilters &m_filters;
    SeenKeys &m_seen;
};

} // namespace kontor
