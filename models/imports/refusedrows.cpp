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
    dialect.encoding = encoding::utf8;
    dialect.titleLines = 0;
    return dialect;
}

} // namespace

QStringList openCells(const ImportMapping &mapping, const QStringList &headings, const StagedRow &row)
{
    QStringList out = row.cells;
    const auto secret = [&mapping](const QString &heading) { return mapping.isSecret(heading); };
    if (!row.structureProblem.isEmpty() && std::any_of(headings.begin(), headings.end(), secret))
        out.fill(QString());
    for (qsizetype i = 0; i < std::min(out.size(), headings.size()); ++i) {
        if (secret(headings[i]))
            out[i].clear();
    }
    return out;
}

RefusedRows::RefusedRows(const ImportPlan &plan, const QStringList &headings)
    : m_headings(headings)
    , m_mapping(plan.mapping)
    , m_writer(fileDialect(plan))
    , m_delimiter(plan.dialect.delimiter)
{
    const QString reason = u"kontor_reason"_s;
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
    ++m_kept;
    const QString reason = tr("Line %1: %2").arg(row.line).arg(inWords(row.problems));
    // A line that could not be taken apart stands in one cell: so it is refused again until somebody mends it.
    if (!row.structureProblem.isEmpty() && m_headings.size() > 2)
        m_content += m_writer.record({openCells(m_mapping, m_headings, row).join(m_delimiter), reason});
    else
        m_content += line(openCells(m_mapping, m_headings, row), reason);
}

QByteArray RefusedRows::line(QStringList cells, const QString &reason) const
{
    while (cells.size() < m_headings.size())
        cells << QString();
    if (m_reasonColumn >= 0)
        cells[m_reasonColumn] = reason;
    else
        cells << reason;
    return m_writer.record(cells);
}

QByteArray RefusedRows::content() const
{
    if (m_kept == m_rows)
        return m_content;
    return m_content +
           line({}, tr("%1 more refused rows are not in this file, it would be too long. Mend in the imported file what they "
                       "have in common, and import that again.")
                        .arg(m_rows - m_kept));
}

} // namespace kontor
