// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/session.h"

#include <QCoreApplication>
#include <QSqlError>

namespace kontor {

namespace {
/// A null QString means empty text here, never NULL.
QVariant bindable(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

constexpr size_t statementLimit = 96; ///< prepared statements kept by one connection
} // namespace

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")); }

Error cancelledError()
{
    return Error{Error::Kind::Closed, QCoreApplication::translate("Database", "Cancelled. Nothing was changed."), {}};
}

Session::Session(const QSqlDatabase &connection, Dialect &dialect, QString actor)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_actor(actor)
    , m_defaultActor(std::move(actor))
{
}

void Session::startJob(const Cancel &cancel)
{
    // A statement can't be freed on the server inside the transaction that it broke.
    for (const QString &sql : std::exchange(m_failed, {}))
        m_statements.erase(sql);
    m_cancel = cancel;
    m_now = 0;
    m_hasWritten = false;
    m_touched.clear();
    m_actor = m_defaultActor;
}

void Session::stopIfCancelled() const
{
    if (cancelled())
        throw Failure(cancelledError());
}

/// Runs a statement, prepared by its first use. One that failed is forgotten before the next job.
template <typename Use> auto Session::run(const QString &sql, const QVariantList &values, Use use)
{
    m_dialect.settle();
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        if (m_statements.size() >= statementLimit)
            m_statements.clear();
        found = m_statements.emplace(sql, m_dialect.prepare(m_connection, sql)).first;
    }
    QVariantList bound = values;
    for (QVariant &value : bound)
        value = bindable(value);
    try {
        return use(*found->second, bound);
    } catch (const SqlError &) {
        m_failed << sql;
        throw;
    }
}

Rows Session::select(const QString &sql, const QVariantList &values)
{
    const Rows rows = run(sql, values, [](Statement &statement, const QVariantList &bound) { return statement.rows(bound); });
    m_hasWritten = m_hasWritten || (!rows.isEmpty() && !sql.startsWith(u"SELECT")); // UPDATE … RETURNING
    return rows;
}

void Session::forEachOf(const QString &sql, const QVariantList &values, const QVariantList &many,
                        const std::function<void(const Row &)> &use)
{
    constexpr qsizetype atOnce = 400; // SQLite binds 32,766 values at most; a statement this long is kept prepared
    for (qsizetype start = 0; start < many.size(); start += atOnce) {
        const QVariantList part = many.mid(start, atOnce);
        for (const Row &row : select(sql.arg(marks(part.size())), values + part))
            use(row);
    }
}

void Session::forEach(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &use)
{
    run(sql, values, [&](Statement &statement, const QVariantList &bound) {
        statement.each(bound, [&](const Row &row) {
            stopIfCancelled();
            use(row);
        });
        return Done{};
    });
}

qint64 Session::execute(const QString &sql, const QVariantList &values)
{
    const qint64 touched =
        run(sql, values, [](Statement &statement, const QVariantList &bound) { return statement.execute(bound); });
    m_hasWritten = m_hasWritten || touched > 0;
    return touched;
}

qint64 Session::insert(const QString &sql, const QVariantList &values)
{
    const QVariant id = value(sql, values);
    if (!id.isValid())
        throw Failure(Error::Kind::Internal, QCoreApplication::translate("Database", "The database gave no number to a new row."),
                      sql);
    return id.toLongLong();
}

QVariant Session::value(const QString &sql, const QVariantList &values)
{
    const Rows rows = select(sql, values);
    return rows.isEmpty() ? QVariant() : rows.first().values().first();
}

void Session::ping() { m_dialect.ping(*this); }

void Session::command(const QString &sql)
{
    m_dialect.settle();
    m_dialect.command(m_connection, sql);
}

qint64 Session::now()
{
    if (m_now == 0)
        m_now = m_dialect.now(*this);
    return m_now;
}

} // namespace kontor
