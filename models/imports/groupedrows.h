// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"
#include "imports/stagedrow.h"

namespace kontor {

/// Rows of a file that belong together, one behind the other, of which only the first says what all have (Shopify: the variants of a
/// product are told by its Handle, and have its title only once). Fills the empty cells of the others, and says so.
class GroupedRows
{
public:
    GroupedRows(const ImportMapping &mapping, const QStringList &headings);
    /// Whether the mapping says so of any column; else fill() does nothing.
    bool hasAny() const { return m_groupBy >= 0 && !m_fromAbove.isEmpty(); }
    void fill(StagedRow &row);

private:
    struct Column
    {
        qsizetype place;
        QString heading;
    };
    QString m_groupHeading;
    qsizetype m_groupBy;
    QList<Column> m_fromAbove;
    QString m_group; ///< of the rows just read
    QStringList m_cells; ///< of the group's last row, filled
    qint64 m_line = 0; ///< of the group's first row
};

} // namespace kontor
