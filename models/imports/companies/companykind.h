// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/fieldsetkind.h"

namespace kontor {

/// Companies of a trade store, told by their code, else by their name.
class CompanyKind final : public FieldSetKind
{
public:
    CompanyKind();
    QString name() const override;
    QString entity() const override;
    QString title() const override;
    QList<std::pair<ImportPlan::Mode, QString>> modes() const override;
    QString counted(qint64 records) const override;
    QString deactivated(qint64 records) const override;
    QStringList keyFields(const ImportPlan &plan) const override;

    std::unique_ptr<RowReader> reader(const ImportPlan &plan, const QStringList &headings,
                                      const Directory &directory) const override;
    std::unique_ptr<RowJudge> judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                    const Directory &directory, KeyFilters &filters, SeenKeys &seen) const override;
    std::unique_ptr<RowWriter> writer(const RowWriter::Context &context) const override;
    std::unique_ptr<BatchUndo> undo(Session &session) const override;
};

} // namespace kontor
