// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"
#include "imports/stagedrow.h"

#include <QSet>

namespace kontor {

class FieldList;

/// Turns one row of a file into a customer record, by a mapping. No database.
class RowReader
{
public:
    RowReader(const ImportPlan &plan, const QStringList &headings, const Directory &directory);

    /// The cell (or constant) of a field; nothing when the field is not mapped. NULL text reads as empty.
    std::optional<QString> value(const StagedRow &row, const QString &field) const;
    qint64 channelId(const StagedRow &row, QList<RowProblem> &problems) const;
    qint64 sourceId(const StagedRow &row, QList<RowProblem> &problems) const;
    /// `base` (blank for a new customer) with the row's values put in; adds to `problems` and `issues`.
    Customer applied(const StagedRow &row, Customer base, QList<RowProblem> &problems, QList<RowProblem> &issues) const;
    /// The heading under which a field stands in the file; the field's own name when it has none.
    QString columnOf(const QString &field) const;
    /// The import field that a validation problem of a customer field speaks of.
    static QString importFieldOf(const QString &customerField);
    void checkPassword(const StagedRow &row, QList<RowProblem> &problems) const;
    /// Whether the row is the header once more.
    bool isHeader(const StagedRow &row) const;
    /// Cells that no rule of a field would find wrong: bytes that don't fit the encoding, control characters, what a spreadsheet ruined.
    void checkCells(const StagedRow &row, QList<RowProblem> &problems) const;
    /// Whether a column that is mapped to `importField` shows a change of that customer field; of addresses by the numbers of numbered().
    static bool shows(const QString &importField, const QString &changed);
    /// The changes with the place in the file of each address: 'address/17#2/city' is what address2.city says.
    static QList<FieldChange> numbered(QList<FieldChange> changes, const Customer &after);

private:
    void applyAddresses(const StagedRow &row, Customer &customer, bool isNew, QList<RowProblem> &problems) const;
    std::optional<QString> effective(const StagedRow &row, const QString &field, bool isNew) const;

    const ImportPlan &m_plan;
    const Directory &m_directory;
    QHash<QString, qsizetype> m_columns; ///< field → place in the row
    QStringList m_attributes; ///< fields that are mapped or constant
    QHash<QString, QString> m_headings; ///< field → heading
    struct Rule
    {
        ColumnRule rule;
        QList<qsizetype> joined; ///< places of the columns that are joined
    };
    QHash<QString, Rule> m_rules; ///< field → rule
    QSet<qsizetype> m_digits; ///< places of columns in which zeros count
    /// A field that rows say something about.
    struct Given
    {
        QString name; ///< in the mapping
        const FieldInfo *info;
        qsizetype place; ///< in its record's field set
    };
    QList<Given> given(const FieldList &fields, const QString &prefix) const;
    QList<Given> m_given; ///< of the customer
    QList<QList<Given>> m_addressColumns; ///< per address
    int m_addresses = 0;
};

} // namespace kontor
