// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/stagedrowsmodel.h"

#include "base/text.h"
#include "imports/recordkind.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int parsedKept = 500; ///< rows on the screen, a few times over
}

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

StagedRowsModel::StagedRowsModel(Database &database, QObject *parent) : LazyTableModel(database, parent), m_parsed(parsedKept)
{
    connect(&database, &Database::changed, this, [this](const QString &table) {
        if (table == u"staged_rows"_s || table.isEmpty())
            refresh();
    });
}

void StagedRowsModel::setBatch(const StagedBatch &batch, const Directory &directory)
{
    m_directory = directory;
    m_batch = batch;
    m_kind = &RecordKind::named(batch.plan.records);
    setQuery(StagedQuery{batch.id, batch.plan.channelId, {}, {}, {}});
}

void StagedRowsModel::setQuery(const StagedQuery &query)
{
    m_parsed.clear();
    setList([query](Session &) { return StagingRepository::listSql(query); });
}

int StagedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_batch.id == 0 ? 0 : FirstCell + int(m_batch.headings.size());
}

bool StagedRowsModel::isSecret(int column) const
{
    return column >= FirstCell && m_batch.plan.mapping.isSecret(m_batch.headings.value(column - FirstCell));
}

/// What the database keeps as JSON, taken apart once for all cells of a row.
const StagedRow &StagedRowsModel::parsed(const ListRow &row) const
{
    const size_t print =
        qHashMulti(0, row.cells[1].toString(), row.cells[2].toBool(), row.cells[3].toString(), row.cells[9].toString());
    const qint64 key = qint64(print) ^ row.id;
    if (StagedRow *known = m_parsed.object(key))
        return *known;
    auto *fresh = new StagedRow(StagingRepository::fromCells(row.cells));
    m_parsed.insert(key, fresh);
    return *fresh;
}

QString StagedRowsModel::label(const QString &field, const QString &value) const
{
    return m_kind->valueLabel(field, value, m_directory, m_batch.plan.channelId);
}

/// What stood in the field before, where this column changes it.
QString StagedRowsModel::changeOf(const StagedRow &row, int column) const
{
    const QString field = m_batch.plan.mapping.columns.value(m_batch.headings.value(column - FirstCell));
    for (const FieldChange &change : row.changes) {
        if (m_kind->shows(field, change.field))
            return tr("%1 → %2").arg(label(change.field, change.before), label(change.field, change.after));
    }
    return {};
}

QVariant StagedRowsModel::cell(const ListRow &listRow, int column, int role) const
{
    const StagedRow &row = parsed(listRow);
    if (role == VerdictRole)
        return int(row.verdict);
    if (role == RejectedRole)
        return row.rejected;
    if (role == ProblemRole) {
        const QString heading = column >= FirstCell ? m_batch.headings.value(column - FirstCell) : QString();
        const auto here = [&](const RowProblem &p) { return !heading.isEmpty() && p.column == heading; };
        return std::any_of(row.problems.begin(), row.problems.end(), here) ||
               std::any_of(row.warnings.begin(), row.warnings.end(), here);
    }
    if (role == ChangedRole)
        return column >= FirstCell && !changeOf(row, column).isEmpty();
    if (role == Qt::ToolTipRole)
        return text::plainToolTip(cell(listRow, column, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Line:
        return row.line;
    case Verdict:
        return row.rejected ? tr("Rejected") : verdictLabel(row.verdict);
    case What: {
        QStringList lines;
        for (const RowProblem &problem : row.problems)
            lines << (problem.column.isEmpty() ? problem.reason : tr("%1: %2").arg(problem.column, problem.reason));
        for (const RowProblem &warning : row.warnings)
            lines << tr("Warning: %1")
                         .arg(warning.column.isEmpty() ? warning.reason : tr("%1: %2").arg(warning.column, warning.reason));
        for (const FieldChange &change : row.changes)
            lines << tr("%1: %2 → %3")
                         .arg(m_kind->changeLabel(change.field, m_directory), label(change.field, change.before),
                              label(change.field, change.after));
        return lines.join(u' ');
    }
    default:
        break;
    }
    const QString text = row.cells.value(column - FirstCell);
    if (role == Qt::EditRole)
        return text;
    if (isSecret(column))
        return !row.setsPassword() ? QString() : QString(8, u'•');
    const QString change = changeOf(row, column);
    return change.isEmpty() ? text : change;
}

QVariant StagedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || m_batch.id == 0)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Verdict:
        return tr("Verdict");
    case What:
        return tr("Reason or change");
    default:
        return m_batch.headings.value(section - FirstCell);
    }
}

Qt::ItemFlags StagedRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = LazyTableModel::flags(index);
    if (!index.isValid() || index.column() < FirstCell || m_batch.state == u"waiting"_s || isSecret(index.column()) ||
        loadedIdAt(index.row()) == 0)
        return flags;
    const ListRow *row = rowAt(index.row()); // of a row that could not be taken apart no cell can be mended
    return row != nullptr && parsed(*row).structureProblem.isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

bool StagedRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString from = data(index, Qt::EditRole).toString();
    if (from == value.toString())
        return false;
    Q_EMIT mendWanted(idAt(index.row()), index.column() - FirstCell, from, value.toString());
    return true; // the cell changes when the database has judged the row again
}

} // namespace kontor
