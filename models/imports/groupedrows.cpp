// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/groupedrows.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

GroupedRows::GroupedRows(const ImportMapping &mapping, const QStringList &headings)
    : m_groupHeading(mapping.groupBy)
    , m_groupBy(headings.indexOf(mapping.groupBy))
{
    for (qsizetype place = 0; place < headings.size(); ++place) {
        if (!mapping.columns.contains(headings[place]) || place == m_groupBy)
            continue;
        if (mapping.rules.value(headings[place]).fromAbove)
            m_fromAbove << Column{place, headings[place]};
    }
}

void GroupedRows::fill(StagedRow &row)
{
    if (!hasAny() || !row.structureProblem.isEmpty())
        return;
    const QString group = row.cells.value(m_groupBy).trimmed();
    if (group.isEmpty() || group != m_group) {
        m_group = group;
        m_cells = row.cells;
        m_line = row.line;
        return;
    }
    const auto isEmpty = [&row](qsizetype place) { return row.cells.value(place).trimmed().isEmpty(); };
    QStringList filled;
    for (const Column &column : std::as_const(m_fromAbove)) {
        if (!isEmpty(column.place) || m_cells.value(column.place).trimmed().isEmpty())
            continue;
        row.cells[column.place] = m_cells[column.place];
        filled << column.heading;
    }
    if (!filled.isEmpty() && row.notice.isEmpty())
        row.notice = QCoreApplication::translate("kontor", "Empty here, and taken from line %1, which has the same %2: %3.")
                         .arg(QString::number(m_line), m_groupHeading, filled.join(u", "_s));
    m_cells = row.cells;
}

} // namespace kontor
