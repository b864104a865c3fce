// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldset.h"
#include "imports/importplan.h"
#include "imports/rowjudge.h"

#include <QSet>

namespace kontor {

class RecordKind;

/// Reads the cells of rows by a mapping: what stands in a field's column, after rules and constants. What becomes of them a kind of
/// record decides in prepared(). No database; keeps references to the plan and the directory.
class RowReader
{
public:
    RowReader(const RecordKind &kind, const ImportPlan &plan, const QStringList &headings, const Directory &directory);
    virtual ~RowReader() = default;
    Q_DISABLE_COPY_MOVE(RowReader)

    /// The row understood as far as that goes without the database.
    virtual PreparedRow prepared(StagedRow row) const = 0;

    /// The cell (or constant) of a field; nothing when the field is not mapped. NULL text reads as empty.
    std::optional<QString> value(const StagedRow &row, const QString &field) const;
    /// The cell of which a rule keeps one part; nothing where it is kept whole.
    std::optional<QString> splitFrom(const StagedRow &row, const QString &field) const;
    /// The heading under which a field stands in the file; the field's own name when it has none.
    QString columnOf(const QString &field) const;
    /// Why a row is none of a record: the header once more, a further picture of the record above. Empty where it is one.
    QString leftOut(const StagedRow &row) const;
    /// Cells that no rule of a field would find wrong: bytes that don't fit the encoding, control characters, what a spreadsheet ruined.
    void checkCells(const StagedRow &row, QList<RowProblem> &problems) const;

protected:
    /// The cell that counts: nothing when the row says nothing about the field (not mapped, or empty while empty cells keep).
    std::optional<QString> effective(const StagedRow &row, const QString &field, bool isNew) const;
    /// A field that rows say something about.
    struct Given
    {
        QString name; ///< in the mapping
        const FieldInfo *info;
        qsizetype place; ///< in its record's field set
    };
    /// The fields of a record that the file or a constant says something about, but for those that no member keeps.
    QList<Given> given(const FieldList &fields, const QString &prefix) const;
    /// `record` (one with an id is there already) with the row's values put in.
    template <typename Record>
    Record put(const StagedRow &row, const FieldSet<Record> &fields, const QList<Given> &given, Record record,
               QList<RowProblem> &problems) const
    {
        const bool isNew = record.id == 0;
        for (const Given &field : given) {
            const auto cell = effective(row, field.name, isNew);
            if (!cell)
                continue;
            if (cell->trimmed().isEmpty() && (isNew || m_plan.mapping.emptyCells == ImportMapping::EmptyCells::Default)) {
                fields.setValue(record, field.place, fields.value(Record(), field.place)); // as a new one has it
                continue;
            }
            const CellValue value = readCell(*field.info, *cell, m_directory);
            const QString why = value.problem.isEmpty() ? value.issue : value.problem; // a name that there is not is none of it
            if (why.isEmpty())
                fields.setValue(record, field.place, value.stored);
            else
                problems << RowProblem{columnOf(field.name), why};
        }
        return record;
    }
    /// Yes-or-no fields that a judged row turns to no by an empty cell, where empty cells clear: so that it is told.
    QList<RowProblem> clearedTruths(const StagedRow &row, const QList<Given> &given) const;
    /// All that are mapped or constant.
    QStringList fieldsGiven() const { return m_columns.keys() + m_plan.mapping.constants.keys(); }
    bool isMapped(const QString &field) const { return m_columns.contains(field); }

    const ImportPlan &m_plan;
    const Directory &m_directory;

private:
    bool isHeader(const StagedRow &row) const;

    QHash<QString, qsizetype> m_columns; ///< field → place in the row
    qsizetype m_groupBy = -1; ///< place of the column that says which rows belong together
    QHash<QString, QString> m_headings; ///< field → heading
    struct Rule
    {
        ColumnRule rule;
        QList<qsizetype> joined; ///< places of the columns that are joined
    };
    QHash<QString, Rule> m_rules; ///< field → rule
    QSet<qsizetype> m_digits; ///< places of columns in which zeros count
};

} // namespace kontor
