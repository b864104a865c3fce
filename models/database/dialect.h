// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/bulkpump.h"
#include "database/bulkwriter.h"
#include "database/connectionurl.h"
#include "database/statement.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace kontor {

class Session;

/// A Failure that came from SQL, with what the worker must know about it.
class SqlError : public Failure
{
public:
    SqlError(Error error, bool mayRetry, bool connectionLost)
        : Failure(std::move(error))
        , m_mayRetry(mayRetry)
        , m_connectionLost(connectionLost)
    {
    }
    bool mayRetry() const { return m_mayRetry; }
    bool connectionLost() const { return m_connectionLost; }

private:
    bool m_mayRetry;
    bool m_connectionLost;
};

/// A column of a table as it is in the database.
struct ColumnShape
{
    enum class Kind { Text, Integer, Flag, Bytes };
    QString name;
    Kind kind = Kind::Text;
};

/// A table as it is in the database, with the columns that can be written.
struct TableShape
{
    QString name;
    QList<ColumnShape> columns;
    QStringList refersTo; ///< other tables, by foreign keys
};

/// Tables in an order in which each comes behind those that it refers to.
QList<TableShape> inOrderOfReference(QList<TableShape> tables);

/// Part of a WHERE with the values of its `?`.
struct Condition
{
    QString sql;
    QVariantList values;
};

/// `text` anywhere in a column, in capitals or not. An engine's lower() may know no letters but a to z (SQLite's; PostgreSQL's in the
/// collation "C"), so others are looked for as words are usually written.
Condition containsText(const QString &column, const QString &text);

/// Everything that differs between the engines, and nothing else. One object per worker; used on its thread only.
class Dialect
{
public:
    static std::unique_ptr<Dialect> of(ConnectionUrl::Engine engine);
    virtual ~Dialect() = default;

    virtual ConnectionUrl::Engine engine() const = 0;
    virtual QString driverName() const = 0;
    /// Opens `connection` and prepares it (pragmas, search path). Throws Failure with what is wrong and what to do.
    virtual void open(QSqlDatabase &connection, const ConnectionUrl &url, const QString &password) = 0;
    /// Interrupts the statement that runs on `connection`; may be called from any thread while it is open.
    virtual std::function<void()> interrupter(QSqlDatabase &connection) = 0;
    virtual QString begin(bool write) const = 0;
    virtual SqlError failure(const QSqlError &error, const QString &sql) const = 0;
    /// A statement, kept ready on `connection`; throws SqlError.
    virtual std::unique_ptr<Statement> prepare(const QSqlDatabase &connection, const QString &sql) = 0;
    /// A statement without values that is not worth preparing.
    virtual void command(const QSqlDatabase &connection, const QString &sql);
    virtual qint64 now(Session &session) = 0;
    /// The same as an SQL expression, whose text never changes: statements are kept prepared by their text.
    virtual QString nowSql() const = 0;
    /// An aggregate: rows of these columns as a JSON array of arrays; pairs of two columns as a JSON object. NULL or empty where there are none.
    virtual QString jsonRows(const QStringList &columns) const = 0;
    virtual QString jsonPairs(const QString &name, const QString &value) const = 0;
    /// From now on waiting for another's lock ends with Busy after so long.
    virtual void limitWaiting(Session &session, int ms) = 0;
    /// A statement that the server does not answer for so long is given up, and the connection with it; 0: as long as it takes.
    virtual void limitAnswers(int) {}
    /// Throws when the database does not answer within a few seconds.
    virtual void ping(Session &session) = 0;
    /// A database in a file becomes that one file, with no log beside it; the last that is done there, outside of a transaction.
    virtual void seal(Session &) {}
    /// What is damaged in the database's file; empty where it is sound, or the server looks after that. Reads all of it.
    virtual QStringList damages(Session &) { return {}; }
    /// Who the server says we are; empty when the engine has no roles.
    virtual QString serverUser(Session &session) = 0;
    /// Schema text with @tokens@ and `--@engine` sections put into this engine's DDL.
    virtual QString ddl(const QString &schema) const = 0;
    /// Takes the lock under which migrations run, so that two programs never migrate at once.
    virtual void lockMigrations(Session &session) = 0;
    virtual bool hasTable(Session &session, const QString &name) = 0;
    /// All tables but the engine's own bookkeeping, those that others refer to first; as they are now, whichever migrations made them.
    virtual QList<TableShape> tables(Session &session) = 0;
    /// An expression: a column's value as text that is the same on both engines (numbers in digits, flags 0 or 1, bytes in hex); NULL stays NULL.
    virtual QString portable(const ColumnShape &column) const = 0;
    /// Whether the triggers of a table run, for the rest of the transaction; those that keep a search index always do.
    virtual void setTriggers(Session &session, const QString &table, bool on) = 0;
    /// The highest number that a table's `id` ever had; nothing where it counts none. And the other way: it goes on behind `id`.
    virtual std::optional<qint64> lastId(Session &session, const QString &table) = 0;
    virtual void setLastId(Session &session, const QString &table, qint64 id) = 0;
    /// Appended to a SELECT whose rows are about to be changed.
    virtual QString forUpdate() const = 0;
    /// The same, leaving out rows that another worker is about to change.
    /// The same for rows whose keys stay: whoever only refers to them (a foreign key) need not wait.
    virtual QString forKeepingUpdate() const { return forUpdate(); }
    virtual QString forUpdateSkipLocked() const = 0;
    /// An expression: 32 random hex digits, anew for each row.
    virtual QString randomHex() const = 0;
    /// Ends a transaction that wrote: in one round trip where there is one. `payload` (or nothing) is heard by those who listen, `key` (or
    /// nothing) tells isCommitted() later what became of it.
    virtual void commit(Session &session, const QString &origin, const QString &payload, const QString &key) = 0;
    /// Whether a transaction can be done although the answer to its COMMIT never came.
    virtual bool mayLoseAnswers() const { return false; }
    /// Whether what others write is heard at once (LISTEN, data_version). Elsewhere it is looked up: on nodes of a distributed server other
    /// than its coordinator.
    virtual bool hearsOthers(Session &) { return true; }
    /// What became of a transaction that was to keep `key`. After 'no' it never will be done, even if the server still hears of it.
    virtual bool isCommitted(Session &, const QString &) { return false; }
    /// Customers `c` whose search text has all of these folded texts, each of three characters or more, at most `limit` of them.
    virtual Condition search(const QStringList &words, const Condition &also, int limit) const = 0;
    /// Whether substring search is served by an index; else only beginnings are searched for.
    virtual bool hasTrigrams(Session &session) = 0;
    /// Settings for the rest of a transaction that moves many rows through small temporary tables.
    virtual void prepareBulk(Session &session) = 0;
    /// Told, between prepareBulk() and finishBulk(), about how many customers will be written. An engine may then leave out indexes that
    /// nothing in the transaction reads, and answers true when finishBulk() has them to make anew.
    virtual bool expectRows(Session &session, qint64 rows) = 0;
    /// Takes back what would outlive the transaction; before COMMIT. `made` hears which share of the indexes is there again, 0 to 1.
    virtual void finishBulk(Session &session, const std::function<void(double)> &made = {}) = 0;
    /// After COMMIT or ROLLBACK: gives back what prepareBulk() took of this computer's memory.
    virtual void endJob(Session &) {}
    /// Whether other programs can write while a transaction of ours is open, so that parts of it may have to be tried again.
    virtual bool sharesWriting() const = 0;
    /// Waits until all rows of finished BulkWriters have arrived; throws what the engine refused. Before every other statement.
    void settle() { m_pump.settle(); }
    /// The same, forgetting what was refused; before ROLLBACK.
    void abandonBulk() noexcept { m_pump.abandon(); }
    /// A writer of many rows into `table`; values are kept as given (NULL, text, integers).
    virtual std::unique_ptr<BulkWriter> bulk(Session &session, const QString &table, const QStringList &columns) = 0;
    /// Calls `use` with each row of a SELECT as the engine sends it, UTF-8, NULL as a view of nothing (isNull()); for exports. May throw from
    /// `use`.
    virtual void forEachRaw(Session &session, const Condition &select, int columns,
                            const std::function<void(const QByteArrayView *)> &use) = 0;
    /// `count` ids that no row of `table` has or will get.
    virtual QList<qint64> newIds(Session &session, const QString &table, qsizetype count) = 0;
    /// A statement that empties a temporary table and leaves nothing dead in it.
    virtual QString empty(const QString &table) const = 0;
    /// A statement that gives the planner fresh numbers after a temporary table was filled; empty when the engine needs none.
    virtual QString analyze(const QString &table) const = 0;

protected:
    BulkPump m_pump;
};

} // namespace kontor
