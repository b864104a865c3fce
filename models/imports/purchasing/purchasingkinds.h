// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/fieldsetkind.h"
#include "imports/purchasing/purchasinglines.h"

namespace kontor {

/// What belongs to a company, told by the company and by keyOf().
template <typename Line> class LineKind : public FieldSetKind
{
public:
    QString name() const override;
    bool mayBeGuessed() const override { return false; } // addresses and codes are in lists of anything
    QString problemOf(const ImportPlan &plan, const QStringList &headings, const Directory &directory) const override;

    std::unique_ptr<RowReader> reader(const ImportPlan &plan, const QStringList &headings,
                                      const Directory &directory) const override;
    std::unique_ptr<RowJudge> judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                    const Directory &directory, KeyFilters &filters, SeenKeys &seen) const override;
    std::unique_ptr<RowWriter> writer(const RowWriter::Context &context) const override;
    std::unique_ptr<BatchUndo> undo(Session &session) const override;

protected:
    LineKind();
};
extern template class LineKind<CompanyAddressLine>;
extern template class LineKind<CostCentreLine>;
extern template class LineKind<BudgetLine>;

class CompanyAddressKind final : public LineKind<CompanyAddressLine>
{
public:
    QString entity() const override;
    QString title() const override;
    QList<std::pair<ImportPlan::Mode, QString>> modes() const override;
    QString counted(qint64 records) const override;
    QString deactivated(qint64) const override { return {}; } // an address is there or it is not
    QString fieldFor(const QString &heading) const override;
    QStringList keyFields(const ImportPlan &plan) const override;
    bool isSure(const QStringList &headings) const override;
};

class CostCentreKind final : public LineKind<CostCentreLine>
{
public:
    QString entity() const override;
    QString title() const override;
    QList<std::pair<ImportPlan::Mode, QString>> modes() const override;
    QString counted(qint64 records) const override;
    QString deactivated(qint64 records) const override;
    QStringList keyFields(const ImportPlan &plan) const override;
    bool isSure(const QStringList &headings) const override;
};

class BudgetKind final : public LineKind<BudgetLine>
{
public:
    QString entity() const override;
    QString title() const override;
    QList<std::pair<ImportPlan::Mode, QString>> modes() const override;
    QString counted(qint64 records) const override;
    QString deactivated(qint64 records) const override;
    QStringList keyFields(const ImportPlan &plan) const override;
    bool isSure(const QStringList &headings) const override;
};

} // namespace kontor
