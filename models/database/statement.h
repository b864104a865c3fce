// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

namespace kontor {

/// One row of an answer.
class Row
{
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}
    QString text(int column) const { return m_values[column].toString(); }
    qint64 integer(int column) const { return m_values[column].toLongLong(); }
    bool flag(int column) const { return m_values[column].toBool(); }
    QByteArray bytes(int column) const { return m_values[column].toByteArray(); }
    QVariant value(int column) const { return m_values[column]; }
    bool isNull(int column) const { return m_values[column].isNull(); }
    const QVariantList &values() const { return m_values; }

private:
    QVariantList m_values;
};
using Rows = QList<Row>;

/// A statement that a connection keeps prepared. Both run it, and throw SqlError; an invalid value is NULL.
class Statement
{
public:
    virtual ~Statement() = default;
    virtual Rows rows(const QVariantList &values) = 0;
    virtual qint64 execute(const QVariantList &values) = 0; ///< answers how many rows it touched
    /// Each row as it arrives; for answers that do not fit into memory. May throw from `use`.
    virtual void each(const QVariantList &values, const std::function<void(const Row &)> &use) = 0;
};

class Dialect;

/// Through Qt's driver.
class DriverStatement final : public Statement
{
public:
    DriverStatement(const QSqlDatabase &connection, const Dialect &dialect, QString sql);
    Rows rows(const QVariantList &values) override;
    qint64 execute(const QVariantList &values) override;
    void each(const QVariantList &values, const std::function<void(const Row &)> &use) override;

private:
    Row current();
    void run(const QVariantList &values);

    const Dialect &m_dialect;
    QString m_sql;
    QSqlQuery m_query;
    int m_columns = -1; ///< of its answer, once it is known
};

} // namespace kontor
