// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql.h"

#include "database/connectionreason.h"
#include "database/postgresqlcopy.h"
#include "database/postgresqlstatement.h"
#include "database/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>
#include <optional>
#include <vector>

namespace kontor {

using namespace Qt::StringLiterals;
using namespace postgresql;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// The server's clock at this very moment; now() is that of the transaction's start.
const QString clockSql = u"CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"_s;

QString literal(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

ColumnShape::Kind kindOf(qint64 type)
{
    enum : qint64 { Boolean = 16, Bytes = 17, BigInt = 20, SmallInt = 21, Integer = 23 }; // PostgreSQL, pg_type.dat
    switch (type) {
    case Boolean:
        return ColumnShape::Kind::Flag;
    case Bytes:
        return ColumnShape::Kind::Bytes;
    case BigInt:
    case SmallInt:
    case Integer:
        return ColumnShape::Kind::Integer;
    default:
        return ColumnShape::Kind::Text;
    }
}

class PostgreSql final : public Dialect
{
public:
    ConnectionUrl::Engine engine() const override { return ConnectionUrl::Engine::PostgreSql; }
    QString driverName() const override { return u"QPSQL"_s; }

    void open(QSqlDatabase &connection, const ConnectionUrl &url, const QString &password) override
    {
        connection.setConnectOptions(url.libpqOptions());
        connection.setPassword(password);
        if (!connection.open()) {
            const QString said = connection.lastError().databaseText() + connection.lastError().driverText();
            throw SqlError(Error{Error::Kind::Unreachable, connectionReason(said), said}, false, true);
        }
        m_prepared = {m_prepared.answerMs, !url.isPooled(), 0, {}};
        m_lockWaitMs = 0;
        const int version = PQserverVersion(native(connection));
        if (version == 0) // cut right behind the handshake
            throw failureOf({}, QString::fromUtf8(PQerrorMessage(native(connection))), u"open"_s);
        if (version < 150000)
            throw Failure(Error::Kind::Invalid, tr("The server is older than PostgreSQL 15. Kontor needs 15 or newer."));
        PQsetNoticeProcessor(
            native(connection), [](void *, const char *) {}, nullptr);
    }

    std::function<void()> interrupter(QSqlDatabase &connection) override
    {
        std::shared_ptr<PGcancel> cancel(PQgetCancel(native(connection)), PQfreeCancel);
        return [cancel] {
            char why[256];
            PQcancel(cancel.get(), why, sizeof why);
        };
    }

    QString begin(bool write) const override
    {
        if (!write)
            return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
        return m_lockWaitMs > 0 ? u"BEGIN; SET LOCAL lock_timeout = %1"_s.arg(m_lockWaitMs) : u"BEGIN"_s;
    }

    SqlError failure(const QSqlError &error, const QString &sql) const override
    {
        return failureOf(error.nativeErrorCode(), error.databaseText(), sql);
    }

    std::unique_ptr<Statement> prepare(const QSqlDatabase &connection, const QString &sql) override
    {
        return prepared(native(connection), sql, m_prepared);
    }

    void command(const QSqlDatabase &connection, const QString &sql) override
    {
        postgresql::command(native(connection), sql, m_prepared.answerMs);
    }

    qint64 now(Session &session) override { return session.value(u"SELECT "_s + nowSql()).toLongLong(); }
    QString jsonRows(const QStringList &columns) const override
    {
        return u"json_agg(json_build_array(%1))"_s.arg(columns.join(u", "_s));
    }
    QString jsonPairs(const QString &name, const QString &value) const override
    {
        return u"json_object_agg(%1, %2)"_s.arg(name, value);
    }
    QString nowSql() const override { return u"CAST(extract(epoch FROM now()) * 1000 AS BIGINT)"_s; }
    void limitWaiting(Session &session, int ms) override
    {
        if (m_prepared.named)
            session.command(u"SET lock_timeout = %1"_s.arg(ms));
        else
            m_lockWaitMs = ms; // the next transaction has another connection
    }

    void limitAnswers(int ms) override { m_prepared.answerMs = ms; }
    void ping(Session &session) override
    {
        constexpr int soonMs = 5000;
        postgresql::command(native(session.connection()), u"SELECT 1"_s, soonMs);
    }
    QString serverUser(Session &session) override { return session.value(u"SELECT session_user::text"_s).toString(); }

    QString ddl(const QString &schema) const override
    {
        QString out = schema;
        static const QRegularExpression other(u"^--@sqlite$.*?^--@end$"_s, QRegularExpression::MultilineOption |
                                                                               QRegularExpression::DotMatchesEverythingOption);
        out.remove(other);
        // A new table of a trade store joins the others where they are distributed already (docs/admin/scale.md).
        static const QRegularExpression distributed(u"^--@distributed (\\w+)$"_s, QRegularExpression::MultilineOption);
        out.replace(distributed,
                    u"DO $$ DECLARE spread boolean := false; BEGIN IF to_regclass('pg_dist_partition') IS NOT NULL THEN EXECUTE"
                    " 'SELECT EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = ''customers''::regclass)' INTO spread;"
                    " IF spread THEN PERFORM create_distributed_table('\\1', 'channel_id', colocate_with => 'customers');"
                    " END IF; END IF; END $$;"_s);
        out.replace(u"@id@"_s, u"BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s);
        out.replace(u"@channel_id@"_s, u"BIGINT GENERATED BY DEFAULT AS IDENTITY"_s);
        out.replace(u"@channel_key@"_s, u"PRIMARY KEY (channel_id, id)"_s);
        out.replace(u"@bytes@"_s, u"BYTEA"_s);
        out.replace(u"@exact@"_s, u"COLLATE \"C\""_s);
        return out;
    }

    void lockMigrations(Session &session) override
    {
        // What is made belongs to the owner, where the database has one (see RightsSetup).
        session.select(u"SELECT set_config('role', rolname, true) FROM pg_roles WHERE rolname = current_database() || '_owner'"
                       " AND pg_has_role(session_user, oid, 'MEMBER')"_s);
        session.command(u"LOCK TABLE schema_migrations IN EXCLUSIVE MODE"_s);
    }

    bool hasTable(Session &session, const QString &name) override
    {
        return session.value(u"SELECT to_regclass(?) IS NOT NULL"_s, {name}).toBool();
    }

    QString forUpdate() const override { return u" FOR UPDATE"_s; }
    QString forKeepingUpdate() const override { return u" FOR NO KEY UPDATE"_s; }
    QString forUpdateSkipLocked() const override { return u" FOR UPDATE SKIP LOCKED"_s; }
    QString randomHex() const override { return u"replace(gen_random_uuid()::text, '-', '')"_s; }

    void commit(Session &session, const QString &origin, const QString &payload, const QString &key) override
    {
        QString sql;
        if (!payload.isEmpty())
            sql += u"SELECT pg_notify('kontor', "_s + literal(origin + u' ' + payload) + u"); "_s;
        // Whoever wrote nothing leaves no key. What went to another node of a distributed server has no number on this one.
        if (!key.isEmpty())
            sql += u"INSERT INTO write_keys (key, written_at, origin, changes) SELECT "_s + literal(key) + u", "_s + clockSql +
                   u", "_s + literal(origin) + u", "_s + literal(payload) +
                   (session.hasWritten() ? u"; "_s : u" WHERE pg_current_xact_id_if_assigned() IS NOT NULL; "_s);
        session.command(sql + u"COMMIT"_s);
    }
    bool mayLoseAnswers() const override { return true; }
    bool hearsOthers(Session &session) override
    {
        return !session.value(u"SELECT to_regprocedure('citus_is_coordinator()') IS NOT NULL"_s).toBool() ||
               session.value(u"SELECT citus_is_coordinator()"_s).toBool();
    }
    /// Writes the key itself: waits for a transaction that is still at it, and stands in the way of one that is yet to come. Such a key is
    /// marked, for whoever asks may lose this answer as well, and ask again.
    bool isCommitted(Session &session, const QString &key) override
    {
        const QString asked = u"asked"_s;
        const QString ask = u"INSERT INTO write_keys (key, written_at, origin) VALUES (?, "_s + clockSql + u", ?)"_s;
        if (session.execute(ask + u" ON CONFLICT DO NOTHING"_s, {key, asked}) > 0)
            return false;
        return session.value(u"SELECT origin FROM write_keys WHERE key = ?"_s, {key}).toString() != asked;
    }

    QList<TableShape> tables(Session &session) override
    {
        QList<TableShape> out;
        const Rows columns = session.select(
            u"SELECT c.relname, a.attname, a.atttypid::bigint FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
            " WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
            " AND c.relname NOT IN ('schema_migrations', 'write_keys') AND a.attnum > 0 AND NOT a.attisdropped AND "
            "a.attgenerated = ''"
            " ORDER BY c.relname, a.attnum"_s);
        for (const Row &row : columns) {
            if (out.isEmpty() || out.constLast().name != row.text(0))
                out << TableShape{row.text(0), {}, {}};
            out.last().columns << ColumnShape{row.text(1), kindOf(row.integer(2))};
        }
        const Rows references = session.select(u"SELECT r.relname, f.relname FROM pg_constraint o JOIN pg_class r ON r.oid = "
                                               u"o.conrelid JOIN pg_class f ON f.oid = o.confrelid"
                                               " WHERE o.contype = 'f' AND r.relnamespace = current_schema()::regnamespace"_s);
        for (const Row &row : references) {
            const auto table =
                std::find_if(out.begin(), out.end(), [&](const TableShape &one) { return one.name == row.text(0); });
            if (table != out.end())
                table->refersTo << row.text(1);
        }
        return inOrderOfReference(out);
    }

    QString portable(const ColumnShape &column) const override
    {
        return column.kind == ColumnShape::Kind::Flag    ? column.name + u"::int"_s
               : column.kind == ColumnShape::Kind::Bytes ? u"encode(%1, 'hex')"_s.arg(column.name)
                                                         : column.name;
    }

    void setTriggers(Session &session, const QString &table, bool on) override
    {
        session.command(u"ALTER TABLE %1 %2 TRIGGER USER"_s.arg(table, on ? u"ENABLE"_s : u"DISABLE"_s));
    }

    std::optional<qint64> lastId(Session &session, const QString &table) override
    {
        const QString sequence = idSequence(session, table);
        if (sequence.isEmpty())
            return std::nullopt;
        return session.value(u"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM "_s + sequence).toLongLong();
    }
    void setLastId(Session &session, const QString &table, qint64 id) override
    {
        const QString sequence = idSequence(session, table);
        if (!sequence.isEmpty() && id > 0)
            session.select(u"SELECT setval(?, ?)"_s, {sequence, id});
    }

    Condition search(const QStringList &words, const Condition &also, int limit) const override
    {
        // Not by ctid, although that saves a fifth of a frequent word's time (measured at a million): rows of several shards have the same.
        const bool few = limit < std::numeric_limits<int>::max();
        Condition out{(few ? u"c.id = ANY (ARRAY(SELECT c.id"_s : u"c.id IN (SELECT c.id"_s) + u" FROM customers c WHERE "_s +
                          also.sql,
                      also.values};
        for (const QString &word : words) {
            out.sql += u" AND c.search_text LIKE ?"_s;
            QString pattern = word;
            pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
            out.values << QString(u'%' + pattern + u'%');
        }
        out.sql += few ? u" LIMIT %1))"_s.arg(limit) : u")"_s;
        return out;
    }

    bool hasTrigrams(Session &session) override
    {
        if (!m_trigrams)
            m_trigrams = session
                             .value(u"SELECT EXISTS (SELECT 1 FROM pg_indexes WHERE schemaname = current_schema()"
                                    " AND tablename = 'customers' AND indexdef LIKE '%gin_trgm_ops%')"_s)
                             .toBool();
        return *m_trigrams;
    }

    void prepareBulk(Session &session) override
    {
        // A few thousand keys against a table of millions: an index look-up each, never a pass over the whole table.
        // The planner can't know that: what this transaction has just written is not in its statistics. Joins keep the order in which
        // they are written, the small table first. A plan made while a table was small is not kept until it is large.
        for (const QString &setting :
             {u"enable_hashjoin = off"_s, u"enable_mergejoin = off"_s, u"enable_seqscan = off"_s, u"join_collapse_limit = 1"_s,
              u"jit = off"_s, u"plan_cache_mode = force_custom_plan"_s, u"max_parallel_workers_per_gather = 0"_s})
            session.command(u"SET LOCAL "_s + setting);
    }

    bool expectRows(Session &, qint64) override { return false; } // dropping an index would lock everybody else out
    void finishBulk(Session &, const std::function<void(double)> &) override {}
    bool sharesWriting() const override { return true; }

    std::unique_ptr<BulkWriter> bulk(Session &session, const QString &table, const QStringList &columns) override
    {
        session.noteWritten();
        return copyWriter(m_pump, native(session.connection()), u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u", "_s)));
    }

    /// COPY … TO STDOUT in text format: three times as fast as rows through the driver (measured).
    void forEachRaw(Session &session, const Condition &select, int columns,
                    const std::function<void(const QByteArrayView *)> &use) override
    {
        settle();
        PGconn *connection = native(session.connection());
        const QString sql = u"COPY (%1) TO STDOUT"_s.arg(withValues(connection, select));
        beginCopy(connection, PGRES_COPY_OUT, sql);
        std::vector<QByteArrayView> cells(static_cast<size_t>(columns));
        std::exception_ptr stopped;
        char *line = nullptr;
        for (int size = PQgetCopyData(connection, &line, 0); size > 0; size = PQgetCopyData(connection, &line, 0)) {
            const std::unique_ptr<char, void (*)(void *)> owner(line, PQfreemem);
            if (stopped)
                continue; // the connection is usable again only when all has come
            splitCopyLine(line, size, cells);
            try {
                use(cells.data());
            } catch (...) {
                stopped = std::current_exception();
                char why[256];
                const std::unique_ptr<PGcancel, void (*)(PGcancel *)> cancel(PQgetCancel(connection), PQfreeCancel);
                PQcancel(cancel.get(), why, sizeof why);
            }
        }
        const auto failed = endOfCopy(connection, sql);
        if (stopped)
            std::rethrow_exception(stopped);
        if (failed)
            throw *failed;
    }

    QList<qint64> newIds(Session &session, const QString &table, qsizetype count) override
    {
        QList<qint64> ids;
        const QString all =
            session
                .value(u"SELECT string_agg(nextval((SELECT pg_get_serial_sequence('%1', 'id')::regclass))::text, ',')"
                       " FROM generate_series(1, ?)"_s.arg(table),
                       {qint64(count)})
                .toString();
        for (const QStringView id : QStringView(all).split(u',', Qt::SkipEmptyParts))
            ids << id.toLongLong();
        return ids;
    }

    QString empty(const QString &table) const override { return u"TRUNCATE "_s + table; }
    QString analyze(const QString &table) const override { return u"ANALYZE "_s + table; }

private:
    static QString idSequence(Session &session, const QString &table)
    {
        return session
            .value(u"SELECT pg_get_serial_sequence(attrelid::regclass::text, attname) FROM pg_attribute"
                   " WHERE attrelid = ?::regclass AND attname = 'id' AND NOT attisdropped"_s,
                   {table})
            .toString();
    }

    std::optional<bool> m_trigrams; ///< asked once a connection
    int m_lockWaitMs = 0; ///< of each transaction, behind a pooler
    Prepared m_prepared; ///< its answerMs: see limitAnswers()
};

} // namespace

std::unique_ptr<Dialect> postgreSqlDialect() { return std::make_unique<PostgreSql>(); }

} // namespace kontor
