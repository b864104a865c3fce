// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"
#include "imports/stagedrow.h"

namespace kontor {

/// A row's cells with passwords taken out: those never come into the database or a file. In a row of too many or too few cells any may be one.
QStringList openCells(const ImportMapping &mapping, const QStringList &headings, const StagedRow &row);

/// The refused rows as a file of the same form, with the reason in a column of its own, to be mended and imported again. Passwords are
/// left out. At most contentMax bytes are kept; its last line then says how many rows are missing.
class RefusedRows
{
public:
    static constexpr qsizetype contentMax = 32 * 1024 * 1024;

    RefusedRows(const ImportPlan &plan, const QStringList &headings);
    void add(const StagedRow &row);
    qint64 rows() const { return m_rows; }
    QByteArray content() const;

    /// A place to go back to when rows are judged again.
    struct Mark
    {
        qint64 rows, kept;
        qsizetype size;
    };
    Mark mark() const { return {m_rows, m_kept, m_content.size()}; }
    void backTo(const Mark &mark)
    {
        m_rows = mark.rows;
        m_kept = mark.kept;
        m_content.truncate(mark.size);
    }

private:
    QByteArray line(QStringList cells, const QString &reason) const;
    QStringList m_headings;
    ImportMapping m_mapping;
    qsizetype m_reasonColumn;
    CsvWriter m_writer;
    QChar m_delimiter;
    QByteArray m_content;
    qint64 m_rows = 0;
    qint64 m_kept = 0;
};

} // namespace kontor
