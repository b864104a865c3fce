// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/recordkind.h"

namespace kontor {

class CustomerKind final : public RecordKind
{
public:
    QString name() const override;
    QString entity() const override;
    QString title() const override;
    QList<std::pair<ImportPlan::Mode, QString>> modes() const override;
    QString counted(qint64 records) const override;
    QString deactivated(qint64 records) const override;
    QList<ImportField> fields(const Directory &directory, int repeated) const override;
    bool isField(const QString &name) const override;
    const FieldInfo *fieldInfo(const QString &importField) const override;
    QStringList templateColumns() const override;
    bool hasSource() const override { return true; }
    bool hasAttributes() const override { return true; }
    QString fieldFor(const QString &heading) const override;
    ImportMapping guess(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &directory) const override;
    QStringList keyFields(const ImportPlan &plan) const override;
    QString nearly(const QString &heading) const override;
    QString neverImported(const QString &heading) const override;
    bool sayStates(const QList<CsvRecord> &sample, qsizetype column) const override;
    QStringList otherLists(const QStringList &headings) const override;

    bool shows(const QString &importField, const QString &changed) const override;
    QList<FieldChange> shown(const StagedRow &row) const override;
    QString changeLabel(const QString &changed, const Directory &directory) const override;
    QString valueLabel(const QString &changed, const QString &value, const Directory &directory, qint64 channelId) const override;

    std::unique_ptr<RowReader> reader(const ImportPlan &plan, const QStringList &headings,
                                      const Directory &directory) const override;
    std::unique_ptr<RowJudge> judge(Session &session, const ImportPlan &plan, const QStringList &headings,
                                    const Directory &directory, KeyFilters &filters, SeenKeys &seen) const override;
    std::unique_ptr<RowWriter> writer(const RowWriter::Context &context) const override;
    void loadKeys(Session &session, const ImportPlan &plan, const Directory &directory, qint64 rows,
                  KeyFilters &filters) const override;
    void hashSecrets(const QList<StagedRow *> &rows, const ImportPlan &plan, const QStringList &headings,
                     const Cancel &cancel) const override;
    std::unique_ptr<AbsentRecords> absent(Session &session, const ImportPlan &plan) const override;
    qint64 absentOfBatch(Session &session, const ImportPlan &plan, qint64 batchId) const override;
    std::unique_ptr<BatchUndo> undo(Session &session) const override;
};

} // namespace kontor
