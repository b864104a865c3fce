// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/dialect.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace kontor {

/// `count` placeholders: ?, ?, ?
QString marks(qsizetype count);

/// Tells a queued or running job that nobody waits for it any more. A value; copies share one flag. Thread-safe.
class Cancel
{
public:
    void request() const { m_flag->store(true); }
    bool requested() const { return m_flag->load(); }
    friend bool operator==(const Cancel &a, const Cancel &b) { return a.m_flag == b.m_flag; }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// What becomes of a job that was given up.
Error cancelledError();

/// What a job sees of the database: SQL on one connection, inside one transaction. Lives on a worker thread for the
/// length of one job; every function throws Failure.
class Session
{
public:
    Session(const QSqlDatabase &connection, Dialect &dialect, QString actor);

    /// All rows of a SELECT. `?` marks a bound value.
    Rows select(const QString &sql, const QVariantList &values = {});
    /// Calls `use` with each row of a SELECT as it arrives; for answers that do not fit into memory. No other statement may run meanwhile.
    void forEach(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &use);
    /// A SELECT over many values, asked in parts: `%1` stands for the marks of some of `many`, and is behind those of `values`.
    void forEachOf(const QString &sql, const QVariantList &values, const QVariantList &many,
                   const std::function<void(const Row &)> &use);
    /// The number of rows that an INSERT, UPDATE or DELETE touched.
    qint64 execute(const QString &sql, const QVariantList &values = {});
    /// The first column of the row that an INSERT … RETURNING gives.
    qint64 insert(const QString &sql, const QVariantList &values = {});
    /// One value, or an invalid QVariant when there is no row.
    QVariant value(const QString &sql, const QVariantList &values = {});
    void ping(); ///< throws when the database does not answer
    /// A statement without values that is not worth preparing (DDL, BEGIN).
    void command(const QString &sql);

    /// Notes that a row changed; after COMMIT everybody who listens hears of it. No ids means: reload the table.
    void touch(const QString &table, qint64 id) { m_touched[table].append(id); }
    void touchAll(const QString &table) { m_touched[table].append(0); }

    /// Something was written in this transaction, as far as is known here; what functions of the database write, the server knows.
    bool hasWritten() const { return m_hasWritten; }
    void noteWritten() { m_hasWritten = true; }

    /// The database server's clock at the start of the transaction, milliseconds since 1970 UTC.
    qint64 now();
    /// Who is at work: the staff member's login, or `customer:ID` in the trade store. Goes into the activity.
    const QString &actor() const { return m_actor; }
    void setActor(const QString &actor) { m_actor = actor; }
    Dialect &dialect() { return m_dialect; }
    QSqlDatabase &connection() { return m_connection; }

    /// True once nobody waits for the job; long jobs look here and throw by stopIfCancelled().
    bool cancelled() const { return m_cancel.requested(); }
    void stopIfCancelled() const;

private:
    friend class JobRunner;
    template <typename Use> auto run(const QString &sql, const QVariantList &values, Use use);
    void startJob(const Cancel &cancel);

    QSqlDatabase m_connection;
    Dialect &m_dialect;
    QString m_actor;
    QString m_defaultActor;
    Cancel m_cancel;
    qint64 m_now = 0;
    bool m_hasWritten = false;
    std::map<QString, std::unique_ptr<Statement>> m_statements;
    QStringList m_failed; ///< statements to forget before the next job
    QHash<QString, QList<qint64>> m_touched;
};

} // namespace kontor
