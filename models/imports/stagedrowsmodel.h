// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importer.h"

#include <QAbstractTableModel>

namespace kontor {

/// The staged rows as a table: line, verdict, reason or changes, then the file's columns. Filters by verdict and words; a cell can be
/// typed anew, which asks for the row to be judged again. Lives on the window's thread; the staging is not shared while it does.
class StagedRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Verdict, What, FirstCell };
    enum Role { VerdictRole = Qt::UserRole + 1, ProblemRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setStaging(const std::shared_ptr<Staging> &staging);
    const std::shared_ptr<Staging> &staging() const { return m_staging; }
    /// Which rows are shown; no verdict means all.
    void setFilter(std::optional<StagedRow::Verdict> verdict, const QString &words);
    /// While the staging is with a worker, nothing can be edited.
    void setLocked(bool locked) { m_locked = locked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void recheckWanted(qsizetype row);

private:
    const StagedRow &rowAt(int row) const { return m_staging->rows[m_shown[row]]; }
    bool isSecret(int column) const;
    void fillShown();

    std::shared_ptr<Staging> m_staging;
    QList<qsizetype> m_shown;
    std::optional<StagedRow::Verdict> m_verdict;
    QString m_words;
    bool m_locked = false;
};

QString verdictLabel(StagedRow::Verdict verdict);

} // namespace kontor
