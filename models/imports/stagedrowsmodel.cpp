// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/stagedrowsmodel.h"

#include "base/text.h"

namespace kontor {

using namespace Qt::StringLiterals;

QString verdictLabel(StagedRow::Verdict verdict)
{
    switch (verdict) {
    case StagedRow::Verdict::New:
        return StagedRowsModel::tr("New");
    case StagedRow::Verdict::Changed:
        return StagedRowsModel::tr("Changed");
    case StagedRow::Verdict::Unchanged:
        return StagedRowsModel::tr("Unchanged");
    case StagedRow::Verdict::Ignored:
        return StagedRowsModel::tr("Ignored");
    case StagedRow::Verdict::Error:
        break;
    }
    return StagedRowsModel::tr("Error");
}

void StagedRowsModel::setStaging(const std::shared_ptr<Staging> &staging)
{
    beginResetModel();
    m_staging = staging;
    fillShown();
    endResetModel();
}

void StagedRowsModel::setFilter(std::optional<StagedRow::Verdict> verdict, const QString &words)
{
    beginResetModel();
    m_verdict = verdict;
    m_words = text::folded(words);
    fillShown();
    endResetModel();
}

void StagedRowsModel::fillShown()
{
    m_shown.clear();
    if (!m_staging)
        return;
    for (qsizetype i = 0; i < m_staging->rows.size(); ++i) {
        const StagedRow &row = m_staging->rows[i];
        if (m_verdict && row.verdict != *m_verdict)
            continue;
        const auto fits = [this](const QString &cell) { return text::folded(cell).contains(m_words); };
        if (m_words.isEmpty() || std::any_of(row.cells.begin(), row.cells.end(), fits))
            m_shown << i;
    }
}

int StagedRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int StagedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_staging ? 0 : FirstCell + int(m_staging->headings.size());
}

bool StagedRowsModel::isSecret(int column) const
{
    return column >= FirstCell &&
           m_staging->plan.mapping.columns.value(m_staging->headings[column - FirstCell]).startsWith(u"password"_s);
}

QVariant StagedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const StagedRow &row = rowAt(index.row());
    if (role == VerdictRole)
        return int(row.verdict);
    if (role == ProblemRole) {
        const QString heading = index.column() >= FirstCell ? m_staging->headings[index.column() - FirstCell] : QString();
        return std::any_of(row.problems.begin(), row.problems.end(),
                           [&](const RowProblem &p) { return !heading.isEmpty() && p.column == heading; });
    }
    if (role == Qt::ToolTipRole)
        return text::plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Line:
        return row.line;
    case Verdict:
        return verdictLabel(row.verdict);
    case What: {
        QStringList lines;
        for (const RowProblem &problem : row.problems)
            lines << (problem.column.isEmpty() ? problem.reason : tr("%1: %2").arg(problem.column, problem.reason));
        for (const FieldChange &change : row.changes)
            lines << tr("%1: %2 → %3")
                         .arg(fieldLabel(change.field), change.before.isEmpty() ? tr("(empty)") : change.before,
                              change.after.isEmpty() ? tr("(empty)") : change.after);
        for (const RowProblem &issue : row.issues)
            lines << issue.reason;
        return lines.join(u' ');
    }
    default:
        break;
    }
    const QString cell = row.cells.value(index.column() - FirstCell);
    return isSecret(index.column()) && !cell.isEmpty() && role != Qt::EditRole ? QString(8, u'•') : cell;
}

QVariant StagedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_staging)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Verdict:
        return tr("Verdict");
    case What:
        return tr("Reason or change");
    default:
        return m_staging->headings.value(section - FirstCell);
    }
}

Qt::ItemFlags StagedRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool cell =
        index.isValid() && index.column() >= FirstCell && index.column() - FirstCell < rowAt(index.row()).cells.size();
    return cell && !m_locked && rowAt(index.row()).structureProblem.isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

bool StagedRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    StagedRow &row = m_staging->rows[m_shown[index.row()]];
    const int cell = index.column() - FirstCell;
    if (row.cells[cell] == value.toString())
        return false;
    row.cells[cell] = value.toString();
    if (row.brokenCell == cell)
        row.brokenCell = -1;
    Q_EMIT dataChanged(index, index);
    Q_EMIT recheckWanted(m_shown[index.row()]);
    return true;
}

} // namespace kontor
