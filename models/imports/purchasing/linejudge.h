// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/companies/companylookup.h"
#include "imports/purchasing/purchasinglines.h"

namespace kontor {

/// What a row says of something that belongs to a company.
template <typename Line> struct LineRow final : RowRecord
{
    CompanyNamed company;
    QString key; ///< keyOf() what the row says
    Line before; ///< as stored now, if it is there
    Line line; ///< as it would be stored
};
template <typename Line> LineRow<Line> &lineOf(const StagedRow &row) { return static_cast<LineRow<Line> &>(*row.record); }

/// Turns rows into such lines.
template <typename Line> class LineReader final : public RowReader
{
public:
    LineReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory);
    PreparedRow prepared(StagedRow row) const override;
    /// `line` with the row's values put in; units and people as they are written.
    Line applied(const StagedRow &row, Line line, QList<RowProblem> &problems) const;

private:
    QList<Given> m_given;
};

/// Verdicts of such rows: by their company, and by their key in it.
template <typename Line> class LineJudge final : public RowJudge
{
public:
    LineJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
              KeyFilters &filters, SeenKeys &seen)
        : m_session(session)
        , m_plan(plan)
        , m_reader(plan, headings, directory)
        , m_filters(filters)
        , m_seen(seen)
    {
    }
    void judgeInPlace(QList<PreparedRow> &rows) override;

private:
    /// What the companies of a chunk have.
    struct Known
    {
        CompanyLookup companies;
        CompanyNames names;
        QHash<qint64, QHash<QString, QList<Line>>> lines; ///< by company and key; read once it is asked for
    };
    void judgeRow(PreparedRow &row, Known &known);
    /// What stands there under that key; false when several do, and that is told.
    bool findBefore(StagedRow &row, Known &known, const QString &key);
    void settle(StagedRow &row, Known &known);

    Session &m_session;
    const ImportPlan &m_plan;
    LineReader<Line> m_reader;
    KeyFilters &m_filters;
    SeenKeys &m_seen;
};

extern template class LineReader<CompanyAddressLine>;
extern template class LineReader<CostCentreLine>;
extern template class LineReader<BudgetLine>;
extern template class LineJudge<CompanyAddressLine>;
extern template class LineJudge<CostCentreLine>;
extern template class LineJudge<BudgetLine>;

} // namespace kontor
