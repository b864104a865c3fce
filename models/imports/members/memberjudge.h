// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/companies/companylookup.h"
#include "imports/members/member.h"
#include "imports/rowjudge.h"
#include "imports/rowreader.h"

namespace kontor {

/// What a row says of a membership.
struct MemberImportRow final : RowRecord
{
    CompanyNamed company;
    QString email, customerCode; ///< as the row tells whom it is about
    Membership before; ///< as stored now, if it is there
    Membership member; ///< as it would be stored
    QList<qint64> units; ///< that the import made for it
};
inline MemberImportRow &memberOf(const StagedRow &row) { return static_cast<MemberImportRow &>(*row.record); }

/// Turns rows into memberships.
class MemberReader final : public RowReader
{
public:
    MemberReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory);
    PreparedRow prepared(StagedRow row) const override;
    /// `member` with the row's values put in; units and roles as they are written.
    Membership applied(const StagedRow &row, Membership member, QList<RowProblem> &problems) const;
    bool says(const QString &field) const { return isMapped(field); }

private:
    QList<Given> m_given;
};

/// Verdicts of memberships' rows.
class MemberJudge final : public RowJudge
{
public:
    MemberJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                KeyFilters &filters, SeenKeys &seen);
    void judgeInPlace(QList<PreparedRow> &rows) override;

private:
    /// A customer that rows may mean.
    struct Somebody
    {
        qint64 id = 0;
        QString email, code;
        bool deactivated = false;
    };
    struct Known
    {
        CompanyLookup companies;
        QHash<QString, QList<Somebody>> customers; ///< "e/KEY" and "c/CODE" → those
        QHash<qint64, QList<Membership>> members; ///< of customers
    };
    Known look(const QList<PreparedRow> &rows);
    void judgeRow(PreparedRow &row, const Known &known);
    const Somebody *customerFor(StagedRow &row, const Known &known);
    void settleUnit(StagedRow &row, MemberImportRow &record);
    void settleRoles(StagedRow &row, MemberImportRow &record, bool isNew);
    const QList<BusinessUnit> &units(qint64 company);
    const QList<CompanyRole> &roles(qint64 company);

    Session &m_session;
    const ImportPlan &m_plan;
    MemberReader m_reader;
    KeyFilters &m_filters;
    SeenKeys &m_seen;
    QHash<qint64, QList<BusinessUnit>> m_units; ///< by company
    QHash<qint64, QList<CompanyRole>> m_roles;
};

} // namespace kontor
