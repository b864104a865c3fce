// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/dialect.h"
#include "database/statement.h"

#include <QScopeGuard>
#include <QSqlRecord>

namespace kontor {

DriverStatement::DriverStatement(const QSqlDatabase &connection, const Dialect &dialect, QString sql)
    : m_dialect(dialect)
    , m_sql(std::move(sql))
    , m_query(connection)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(m_sql))
        throw m_dialect.failure(m_query.lastError(), m_sql);
}

void Dialect::command(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw failure(query.lastError(), sql);
}

void DriverStatement::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        throw m_dialect.failure(m_query.lastError(), m_sql);
}

Row DriverStatement::current()
{
    if (m_columns < 0) // the driver counts them by describing each
        m_columns = m_query.record().count();
    QVariantList cells;
    cells.reserve(m_columns);
    for (int i = 0; i < m_columns; ++i)
        cells.append(m_query.value(i));
    return Row(std::move(cells));
}

void DriverStatement::each(const QVariantList &values, const std::function<void(const Row &)> &use)
{
    run(values);
    const auto end = qScopeGuard([this] { m_query.finish(); }); // also when it is given up
    while (m_query.next())
        use(current());
    if (const QSqlError error = m_query.lastError(); error.isValid())
        throw m_dialect.failure(error, m_sql);
}

Rows DriverStatement::rows(const QVariantList &values)
{
    Rows rows;
    each(values, [&rows](const Row &row) { rows.append(row); });
    return rows;
}

qint64 DriverStatement::execute(const QVariantList &values)
{
    run(values);
    const qint64 rows = m_query.numRowsAffected();
    m_query.finish();
    return rows;
}

} // namespace kontor
