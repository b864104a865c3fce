// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/refusedrows.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

CsvDialect fileDialect(const ImportPlan &plan)
{
    CsvDialect dialect = plan.dialect;
    dialect.encoding = CsvDialect::Encoding::Utf8;
    return dialect;
}

} // namespace

RefusedRows::RefusedRows(const ImportPlan &plan, const QStringList &headings) : m_headings(headings), m_writer(fileDialect(plan))
{
    const QString reason = u"kontor_reason"_s;
    for (const QString &heading : headings)
        m_secret << plan.mapping.isSecret(heading);
    QStringList header = headings;
    m_reasonColumn = header.indexOf(reason);
    if (m_reasonColumn < 0)
        header << reason;
    m_content = CsvWriter::byteOrderMark() + m_writer.record(header);
}

void RefusedRows::add(const StagedRow &row)
{
    ++m_rows;
    if (m_content.size() > contentMax)
        return;
    QStringList cells = row.cells;
    while (cells.size() < m_headings.size())
        cells << QString();
    const bool shifted = !row.structureProblem.isEmpty() && m_secret.contains(true); // any cell may be a password
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (shifted || m_secret.value(i))
            cells[i].clear();
    }
    const QString reason = tr("Line %1: %2").arg(row.line).arg(inWords(row.problems));
    if (m_reasonColumn >= 0)
        cells[m_reasonColumn] = reason;
    else
        cells << reason;
    m_content += m_writer.record(cells);
}

} // namespace kontor
