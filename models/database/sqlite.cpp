// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite.h"

#include "database/session.h"
#include "database/sqliteinsert.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QThread>

#include <sqlite3.h>

#include <cstring>
#include <numeric>
#include <utility>
#include <vector>

namespace kontor {

using namespace Qt::StringLiterals;
using namespace sqlite;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int openTries = 100;
constexpr int openWaitMs = 30;
constexpr int bulkCacheKib = 128 * 1024; ///< pages that an import touches again and again; measured 2 × faster than 8 MiB
constexpr int usualCacheKib = 8 * 1024;
constexpr int sortCacheKib = 64 * 1024; ///< while indexes are made: what each sorts in memory, and the pages
constexpr qint64 anewFromRows = 50'000; ///< customers from which indexes are made anew
constexpr qint64 anewShare =
    60; ///< percent of the customers: at 55 it was no gain, at 67 less than half the time (a million rows)
constexpr int bulkSearchBytes = 32 * 1024 * 1024; ///< of the search index kept in memory while many rows come in
constexpr int usualSearchBytes = 1024 * 1024; ///< FTS5's defaults
constexpr int usualAutomerge = 4;
constexpr int changesKept = 2000; ///< rows of `changes` that a slow reader can still catch up with

ColumnShape::Kind kindOf(const QString &type)
{
    return type == u"BOOLEAN"_s      ? ColumnShape::Kind::Flag
           : type == u"BLOB"_s       ? ColumnShape::Kind::Bytes
           : type.contains(u"INT"_s) ? ColumnShape::Kind::Integer
                                     : ColumnShape::Kind::Text;
}

class Sqlite final : public Dialect
{
public:
    ConnectionUrl::Engine engine() const override { return ConnectionUrl::Engine::Sqlite; }
    QString driverName() const override { return u"QSQLITE"_s; }

    void open(QSqlDatabase &connection, const ConnectionUrl &url, const QString &) override
    {
        const QFileInfo file(url.path());
        if (!file.exists()) {
            // Created here, so that no moment passes in which others could read it.
            QDir().mkpath(file.absolutePath());
            QFile fresh(url.path());
            if (!fresh.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                !QFileInfo::exists(url.path()))
                throw Failure(
                    Error::Kind::Unreachable,
                    tr("The file %1 could not be created. Check that the folder exists and may be written.").arg(url.path()),
                    fresh.errorString());
        }
        connection.setDatabaseName(url.path());
        const bool readOnly =
            QFileInfo::exists(url.path()) && !QFileInfo(url.path()).isWritable(); // a backup on a medium of its own
        connection.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=8000;QSQLITE_OPEN_READONLY"_s
                                              : u"QSQLITE_BUSY_TIMEOUT=8000"_s);
        if (!connection.open())
            throw Failure(Error::Kind::Unreachable, tr("The file %1 could not be opened.").arg(url.path()),
                          connection.lastError().text());
        if (readOnly)
            return;
        QSqlQuery query(connection);
        for (const auto &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA foreign_keys=ON"_s,
                                   u"PRAGMA cache_size=%1"_s.arg(-usualCacheKib)}) {
            // Switching to WAL does not wait for the busy timeout when another program opens the file at the same moment.
            bool done = query.exec(pragma);
            for (int i = 0; !done && i < openTries && (query.lastError().nativeErrorCode().toInt() & 0xff) == SQLITE_BUSY; ++i) {
                QThread::msleep(openWaitMs);
                done = query.exec(pragma);
            }
            if (!done) {
                const QString said = query.lastError().text();
                query.finish();
                connection.close();
                throw Failure(Error::Kind::Invalid,
                              tr("The file %1 is not an SQLite database, or it is damaged.").arg(url.path()), said);
            }
            query.finish();
        }
    }

    std::function<void()> interrupter(QSqlDatabase &connection) override
    {
        return [handle = native(connection)] { sqlite3_interrupt(handle); };
    }

    QString begin(bool write) const override { return write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s; }

    SqlError failure(const QSqlError &error, const QString &sql) const override
    {
        return failureOf(error.nativeErrorCode().toInt(), error.databaseText(), sql);
    }

    std::unique_ptr<Statement> prepare(const QSqlDatabase &connection, const QString &sql) override
    {
        return std::make_unique<DriverStatement>(connection, *this, sql);
    }

    qint64 now(Session &) override { return QDateTime::currentMSecsSinceEpoch(); }
    QString jsonRows(const QStringList &columns) const override
    {
        return u"json_group_array(json_array(%1))"_s.arg(columns.join(u", "_s));
    }
    QString jsonPairs(const QString &name, const QString &value) const override
    {
        return u"json_group_object(%1, %2)"_s.arg(name, value);
    }
    QString nowSql() const override // 2440587.5: the Julian day of 1970
    {
        return u"CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)"_s;
    }
    void limitWaiting(Session &session, int ms) override { session.command(u"PRAGMA busy_timeout = %1"_s.arg(ms)); }
    QString serverUser(Session &) override { return {}; }
    void ping(Session &session) override { session.value(u"SELECT 1"_s); }

    void seal(Session &session) override
    {
        session.command(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        session.command(u"PRAGMA journal_mode = DELETE"_s);
    }

    QStringList damages(Session &session) override
    {
        QStringList out;
        for (const Row &row : session.select(u"PRAGMA quick_check"_s)) {
            if (row.text(0) != u"ok"_s)
                out << row.text(0);
        }
        return out;
    }

    QString ddl(const QString &schema) const override
    {
        QString out = schema;
        static const QRegularExpression other(u"^--@postgresql$.*?^--@end$"_s,
                                              QRegularExpression::MultilineOption |
                                                  QRegularExpression::DotMatchesEverythingOption);
        out.remove(other);
        out.replace(u"@id@"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s);
        out.replace(u"@channel_id@"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s);
        out.replace(u"@channel_key@"_s, u"UNIQUE (channel_id, id)"_s);
        out.replace(u"@bytes@"_s, u"BLOB"_s);
        out.replace(u"@exact@"_s, QString());
        return out;
    }

    void lockMigrations(Session &) override {} // BEGIN IMMEDIATE holds the only write lock there is

    bool hasTable(Session &session, const QString &name) override
    {
        return session.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {name}).toInt() > 0;
    }

    QString forUpdate() const override { return {}; } // BEGIN IMMEDIATE: no other writer exists
    QString forUpdateSkipLocked() const override { return {}; }
    QString randomHex() const override { return u"lower(hex(randomblob(16)))"_s; }

    void commit(Session &session, const QString &origin, const QString &payload, const QString &) override
    {
        if (!payload.isEmpty()) {
            const qint64 seq =
                session.insert(u"INSERT INTO changes (origin, payload) VALUES (?, ?) RETURNING seq"_s, {origin, payload});
            if (seq % 100 == 0)
                session.execute(u"DELETE FROM changes WHERE seq < ?"_s, {seq - changesKept});
        }
        session.command(u"COMMIT"_s);
    }

    QList<TableShape> tables(Session &session) override
    {
        QList<TableShape> out;
        const Rows names = session.select(
            u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE "
            u"'sqlite\\_%' ESCAPE '\\'"
            " AND name NOT LIKE 'customers\\_search%' ESCAPE '\\' AND name NOT IN ('schema_migrations', 'changes', 'write_keys', 'backup_sums') ORDER BY name"_s);
        for (const Row &name : names) {
            TableShape table{name.text(0), {}, {}};
            for (const Row &column : session.select(
                     u"SELECT name, upper(type) FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid"_s, {table.name}))
                table.columns << ColumnShape{column.text(0), kindOf(column.text(1))};
            for (const Row &other : session.select(u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)"_s, {table.name}))
                table.refersTo << other.text(0);
            out << table;
        }
        return inOrderOfReference(out);
    }

    QString portable(const ColumnShape &column) const override
    {
        return column.kind == ColumnShape::Kind::Bytes
                   ? u"CASE WHEN %1 IS NULL THEN NULL ELSE lower(hex(%1)) END"_s.arg(column.name)
                   : column.name;
    }

    void setTriggers(Session &session, const QString &table, bool on) override
    {
        if (on) {
            for (const QString &sql : m_stopped.take(table))
                session.command(sql);
            return;
        }
        m_stopped.remove(table); // of a transaction that was rolled back
        const Rows triggers = session.select(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
                                             " AND name NOT LIKE 'customers\\_search%' ESCAPE '\\'"_s,
                                             {table});
        for (const Row &trigger : triggers) {
            session.command(u"DROP TRIGGER \"%1\""_s.arg(trigger.text(0)));
            m_stopped[table] << trigger.text(1);
        }
    }

    std::optional<qint64> lastId(Session &session, const QString &table) override
    {
        const QVariant last = session.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table});
        return last.isValid() ? std::optional(last.toLongLong()) : std::nullopt;
    }
    void setLastId(Session &session, const QString &table, qint64 id) override
    {
        if (session.execute(u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"_s, {id, table}) == 0)
            session.execute(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, {table, id});
    }

    Condition search(const QStringList &words, const Condition &also, int limit) const override
    {
        QStringList phrases;
        for (const QString &word : words)
            phrases << u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"';
        Condition out{u"c.id IN (SELECT c.id FROM customers_search s CROSS JOIN customers c ON c.id = s.rowid"
                      " WHERE s.customers_search MATCH ? AND "_s +
                          also.sql + u" LIMIT %1)"_s.arg(limit),
                      {}};
        out.values << phrases.join(u" AND "_s);
        out.values += also.values;
        return out;
    }

    /// FTS5's own settings (SQLite documentation, FTS5, 'Special INSERT Commands'); they are rows of the database.
    static void searchIndex(Session &session, const QString &setting, int value)
    {
        session.command(u"INSERT INTO customers_search (customers_search, rank) VALUES ('%1', %2)"_s.arg(setting).arg(value));
    }

    bool hasTrigrams(Session &) override { return true; }

    void prepareBulk(Session &session) override
    {
        m_leftOut.clear();
        m_prepared = true;
        session.command(u"PRAGMA cache_size=%1"_s.arg(-bulkCacheKib));
        searchIndex(session, u"hashsize"_s, bulkSearchBytes);
        searchIndex(session, u"automerge"_s, 0);
    }

    /// An index whose pages the cache can't hold costs a page read and a page written for each row; made anew it is sorted once. Lists read
    /// those that are left out, and lists of others see the state before COMMIT; keys keep theirs. A ROLLBACK brings all of them back.
    bool expectRows(Session &session, qint64 rows) override
    {
        if (!m_leftOut.isEmpty() || rows < anewFromRows ||
            session.value(u"SELECT count(*) FROM customers"_s).toLongLong() * anewShare > 100 * rows)
            return false;
        const Rows indexes = session.select(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'customers'"
                                            " AND sql LIKE 'CREATE INDEX%'"_s);
        for (const Row &index : indexes) {
            session.command(u"DROP INDEX \"%1\""_s.arg(index.text(0).replace(u'"', u"\"\""_s)));
            m_leftOut << index.text(1);
        }
        return !m_leftOut.isEmpty();
    }

    void finishBulk(Session &session, const std::function<void(double)> &made) override
    {
        const QStringList leftOut = std::exchange(m_leftOut, {});
        if (!leftOut.isEmpty())
            session.command(u"PRAGMA cache_size=%1"_s.arg(-sortCacheKib));
        for (qsizetype i = 0; i < leftOut.size(); ++i) {
            session.stopIfCancelled();
            session.command(leftOut[i]);
            if (made)
                made(double(i + 1) / double(leftOut.size()));
        }
        if (!leftOut.isEmpty() && hasTable(session, u"sqlite_stat1"_s)) { // what somebody's ANALYZE knew went with the indexes
            session.command(u"PRAGMA analysis_limit=1000"_s);
            session.command(u"ANALYZE customers"_s);
        }
        searchIndex(session, u"hashsize"_s, usualSearchBytes);
        searchIndex(session, u"automerge"_s, usualAutomerge);
    }

    /// Not before COMMIT, which still needs the pages.
    void endJob(Session &session) override
    {
        if (!std::exchange(m_prepared, false))
            return;
        session.command(u"PRAGMA cache_size=%1"_s.arg(-usualCacheKib));
        session.command(u"PRAGMA shrink_memory"_s);
    }

    bool sharesWriting() const override { return false; } // BEGIN IMMEDIATE holds the only write lock there is

    std::unique_ptr<BulkWriter> bulk(Session &session, const QString &table, const QStringList &columns) override
    {
        return insertWriter(m_pump, native(session.connection()),
                            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks(columns.size())));
    }

    void forEachRaw(Session &session, const Condition &select, int columns,
                    const std::function<void(const QByteArrayView *)> &use) override
    {
        settle();
        sqlite3 *connection = native(session.connection());
        sqlite3_stmt *prepared = nullptr;
        const auto fail = [&] {
            return failureOf(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)), select.sql);
        };
        if (sqlite3_prepare_v2(connection, select.sql.toUtf8().constData(), -1, &prepared, nullptr) != SQLITE_OK)
            throw fail();
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared, sqlite3_finalize);
        for (int i = 0; i < select.values.size(); ++i) {
            const QVariant &value = select.values[i];
            if (value.typeId() == QMetaType::QString) {
                const QByteArray text = value.toString().toUtf8();
                sqlite3_bind_text(prepared, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            } else {
                sqlite3_bind_int64(prepared, i + 1, value.toLongLong());
            }
        }
        std::vector<QByteArrayView> cells(static_cast<size_t>(columns));
        int state = sqlite3_step(prepared);
        for (; state == SQLITE_ROW; state = sqlite3_step(prepared)) {
            for (int i = 0; i < columns; ++i) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(prepared, i));
                cells[size_t(i)] = QByteArrayView(text, text == nullptr ? 0 : sqlite3_column_bytes(prepared, i));
            }
            use(cells.data());
        }
        if (state != SQLITE_DONE)
            throw fail();
    }

    QList<qint64> newIds(Session &session, const QString &table, qsizetype count) override
    {
        // The only writer there is holds the lock; inserting an id raises AUTOINCREMENT's own number.
        const qint64 last =
            session.value(u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"_s, {table}).toLongLong();
        QList<qint64> ids(count);
        std::iota(ids.begin(), ids.end(), last + 1);
        return ids;
    }

    QString empty(const QString &table) const override { return u"DELETE FROM "_s + table; }
    QString analyze(const QString &) const override { return {}; } // it never prefers a pass over the large table

private:
    QHash<QString, QStringList> m_stopped; ///< triggers by their table; see setTriggers()
    QStringList m_leftOut; ///< the statements that make them
    bool m_prepared = false; ///< for many rows: the connection holds more memory than it usually does
};

} // namespace

std::unique_ptr<Dialect> sqliteDialect() { return std::make_unique<Sqlite>(); }

} // namespace kontor
