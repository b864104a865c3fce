// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/stagingrepository.h"
#include "lists/lazytablemodel.h"

namespace kontor {

class RecordKind;

/// The rows of a staged batch: line, verdict, reason or changes, then the file's columns with changed cells shown old → new. As lazy as every
/// list of the database. A cell that is typed anew is mended in the database, and its row judged again.
class StagedRowsModel : public LazyTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Verdict, What, FirstCell };
    enum Role { VerdictRole = LazyTableModel::LoadedRole + 1, ProblemRole, ChangedRole, RejectedRole };

    explicit StagedRowsModel(Database &database, QObject *parent = nullptr);

    void setBatch(const StagedBatch &batch, const Directory &directory);
    void setQuery(const StagedQuery &query);
    const StagedBatch &batch() const { return m_batch; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A cell shall become `to`; whoever hears it asks the database (and may ask whether all alike are meant).
    void mendWanted(qint64 line, int column, const QString &from, const QString &to);

protected:
    QVariant cell(const ListRow &row, int column, int role) const override;

private:
    bool isSecret(int column) const;
    const StagedRow &parsed(const ListRow &row) const;
    QString changeOf(const StagedRow &row, int column) const;
    QString label(const QString &field, const QString &value) const;

    StagedBatch m_batch;
    const RecordKind *m_kind = nullptr; ///< of its records
    Directory m_directory;
    mutable QCache<qint64, StagedRow> m_parsed;
};

QString verdictLabel(StagedRow::Verdict verdict);

} // namespace kontor
