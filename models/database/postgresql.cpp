// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql.h"

#include "database/pumpedwriter.h"
#include "database/session.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDriver>

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// The reason in words of what libpq says when a connection can't be made.
QString connectionReason(const QString &said)
{
    if (said.contains(u"password authentication failed"_s))
        return tr("The server refused the user name or the password.");
    if (said.contains(u"no password supplied"_s))
        return tr("The server asks for a password.");
    if (said.contains(u"does not exist"_s) && said.contains(u"database"_s))
        return tr("There is no database of that name on the server.");
    if (said.contains(u"could not translate host name"_s))
        return tr("The host name is not known. Check its spelling and the network.");
    if (said.contains(u"certificate"_s) || said.contains(u"SSL"_s) || said.contains(u"channel binding"_s))
        return tr("The server could not prove who it is (TLS). Ask your administrator for the root certificate, or check sslmode "
                  "in the connection.");
    if (said.contains(u"Connection refused"_s) || said.contains(u"timeout"_s) || said.contains(u"No such file"_s))
        return tr("Nothing answers there. Check host and port, and that the server runs.");
    return tr("The connection could not be made.");
}

SqlError failureOf(const QString &code, const QString &said, const QString &sql)
{
    const QString detail = code + u": "_s + said + u" ["_s + sql.left(200) + u']';
    const auto made = [&](Error::Kind kind, const QString &message, bool retry = false, bool lost = false) {
        return SqlError(Error{kind, message, detail}, retry, lost);
    };
    if (code == u"40001"_s || code == u"40P01"_s)
        return made(Error::Kind::Conflict, tr("Others were changing the same rows. Please try again."), true);
    if (code == u"23505"_s)
        return made(Error::Kind::Conflict, tr("That value is already taken."));
    if (code == u"55P03"_s)
        return made(Error::Kind::Busy, tr("Somebody else is changing the same rows at the moment. Please try again."));
    if (code == u"42501"_s)
        return made(Error::Kind::Denied, tr("Your database role may not do that. Ask your administrator."));
    if (code == u"57014"_s)
        return made(Error::Kind::Closed, tr("Cancelled. Nothing was changed."));
    if (code == u"42P01"_s)
        return made(Error::Kind::Invalid, tr("This database holds no Kontor tables yet. Run: kontorctl --database URL init"));
    if (code.startsWith(u"23"_s) || code.startsWith(u"22"_s))
        return made(Error::Kind::Invalid, tr("The database refused a value."));
    if (code.startsWith(u"08"_s) || code.startsWith(u"57P"_s) || code.isEmpty())
        return made(Error::Kind::Unreachable, tr("The connection to the database was lost. Kontor connects again by itself."),
                    false, true);
    return made(Error::Kind::Internal, tr("The database reported a fault."));
}

PGconn *native(const QSqlDatabase &connection)
{
    return *static_cast<PGconn *const *>(connection.driver()->handle().constData());
}

/// What the server refused; nothing when the result is the wanted one. Frees it.
std::optional<SqlError> refusal(PGresult *result, ExecStatusType wanted, const QString &sql)
{
    const std::unique_ptr<PGresult, void (*)(PGresult *)> owner(result, PQclear);
    if (PQresultStatus(result) == wanted)
        return std::nullopt;
    return failureOf(QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                     QString::fromUtf8(PQresultErrorMessage(result)), sql);
}

/// Begins a COPY in the direction `wanted`.
void beginCopy(PGconn *connection, ExecStatusType wanted, const QString &sql)
{
    if (const auto refused = refusal(PQexec(connection, sql.toUtf8().constData()), wanted, sql))
        throw *refused;
}

/// How a COPY ended, once all has come or gone; the connection is usable again.
std::optional<SqlError> endOfCopy(PGconn *connection, const QString &sql)
{
    std::optional<SqlError> out;
    while (PGresult *result = PQgetResult(connection)) {
        const auto refused = refusal(result, PGRES_COMMAND_OK, sql);
        if (!out && refused)
            out.emplace(*refused);
    }
    return out;
}

/// COPY … FROM STDIN.
class CopyIn final : public BulkEnd
{
public:
    CopyIn(PGconn *connection, QString sql) : m_connection(connection), m_sql(std::move(sql)) {}

    void take(const QByteArray &rows) override
    {
        if (!m_open)
            beginCopy(m_connection, PGRES_COPY_IN, m_sql);
        m_open = true;
        if (PQputCopyData(m_connection, rows.constData(), int(rows.size())) != 1)
            throw lost();
    }
    void end(bool complete) override
    {
        if (!std::exchange(m_open, false))
            return;
        std::optional<SqlError> failed;
        if (PQputCopyEnd(m_connection, complete ? nullptr : "given up") != 1)
            failed.emplace(lost());
        const auto refused = endOfCopy(m_connection, m_sql);
        if (complete && failed)
            throw *failed;
        if (complete && refused)
            throw *refused;
    }

private:
    SqlError lost() const { return failureOf({}, QString::fromUtf8(PQerrorMessage(m_connection)), m_sql); }

    PGconn *m_connection;
    QString m_sql;
    bool m_open = false;
};

/// Rows in COPY's text format (PostgreSQL manual, COPY, File Formats).
class CopyWriter final : public PumpedWriter
{
public:
    using PumpedWriter::PumpedWriter;

    void text(QStringView value) override
    {
        next();
        const qsizetype size = appendUtf8(value);
        const auto special = [](char c) { return c == '\\' || c == '\n' || c == '\r' || c == '\t'; };
        if (std::none_of(m_rows.cend() - size, m_rows.cend(), special))
            return;
        const QByteArray plain = m_rows.last(size);
        m_rows.chop(size);
        for (const char c : plain) {
            if (special(c))
                m_rows += '\\';
            m_rows += c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c;
        }
    }
    void integer(qint64 value) override
    {
        next();
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        m_rows.append(digits, end - digits);
    }
    void flag(bool value) override
    {
        next();
        m_rows += value ? 't' : 'f';
    }
    void null() override
    {
        next();
        m_rows += "\\N";
    }
    void endRow() override
    {
        m_rows += '\n';
        m_first = true;
        rowPacked();
    }

private:
    void next()
    {
        if (!std::exchange(m_first, false))
            m_rows += '\t';
    }

    bool m_first = true;
};

/// COPY takes no bound values: they are written into the statement, quoted by libpq.
QString withValues(PGconn *connection, const Condition &select)
{
    QString out;
    qsizetype next = 0;
    for (const QChar c : select.sql) {
        if (c != u'?') {
            out += c;
            continue;
        }
        const QVariant &value = select.values[next++];
        if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            const std::unique_ptr<char, void (*)(void *)> quoted(
                PQescapeLiteral(connection, text.constData(), size_t(text.size())), PQfreemem);
            out += QString::fromUtf8(quoted.get());
        } else if (value.typeId() == QMetaType::Bool) {
            out += value.toBool() ? u"TRUE"_s : u"FALSE"_s;
        } else {
            out += QString::number(value.toLongLong());
        }
    }
    return out;
}

/// Takes a line of COPY's text format apart, in place.
void splitCopyLine(char *line, int size, std::vector<QByteArrayView> &cells)
{
    char *read = line;
    char *end = line + size - 1; // without the line feed
    for (QByteArrayView &cell : cells) {
        char *write = read;
        char *begin = read;
        while (read < end && *read != '\t') {
            if (*read == '\\' && read + 1 < end) {
                ++read;
                const char c = *read;
                *write++ = c == 'n'   ? '\n'
                           : c == 'r' ? '\r'
                           : c == 't' ? '\t'
                           : c == 'b' ? '\b'
                           : c == 'f' ? '\f'
                           : c == 'v' ? '\v'
                                      : c;
                ++read;
            } else {
                *write++ = *read++;
            }
        }
        const bool null = read - begin == 2 && begin[0] == 'N' && write - begin == 1;
        cell = null ? QByteArrayView() : QByteArrayView(begin, write - begin);
        if (read < end)
            ++read;
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
        if (PQserverVersion(native(connection)) < 150000)
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

    QString begin(bool write) const override { return write ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s; }

    SqlError failure(const QSqlError &error, const QString &sql) const override
    {
        return failureOf(error.nativeErrorCode(), error.databaseText(), sql);
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
    QString limitWaiting(int ms) const override { return u"SET lock_timeout = %1"_s.arg(ms); }

    QString serverUser(Session &session) override { return session.value(u"SELECT session_user::text"_s).toString(); }

    QString ddl(const QString &schema) const override
    {
        QString out = schema;
        static const QRegularExpression other(u"^--@sqlite$.*?^--@end$"_s, QRegularExpression::MultilineOption |
                                                                               QRegularExpression::DotMatchesEverythingOption);
        out.remove(other);
        out.replace(u"@id@"_s, u"BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s);
        out.replace(u"@channel_id@"_s, u"BIGINT GENERATED BY DEFAULT AS IDENTITY"_s);
        out.replace(u"@channel_key@"_s, u"PRIMARY KEY (channel_id, id)"_s);
        out.replace(u"@bytes@"_s, u"BYTEA"_s);
        out.replace(u"@exact@"_s, u"COLLATE \"C\""_s);
        return out;
    }

    void lockMigrations(Session &session) override { session.command(u"LOCK TABLE schema_migrations IN EXCLUSIVE MODE"_s); }

    bool hasTable(Session &session, const QString &name) override
    {
        return session.value(u"SELECT to_regclass(?) IS NOT NULL"_s, {name}).toBool();
    }

    QString forUpdate() const override { return u" FOR UPDATE"_s; }
    QString forKeepingUpdate() const override { return u" FOR NO KEY UPDATE"_s; }
    QString forUpdateSkipLocked() const override { return u" FOR UPDATE SKIP LOCKED"_s; }
    QString randomHex() const override { return u"replace(gen_random_uuid()::text, '-', '')"_s; }

    void publish(Session &session, const QString &origin, const QString &payload) override
    {
        session.select(u"SELECT pg_notify('kontor', ?)"_s, {QString(origin + u' ' + payload)});
    }

    Condition search(const QStringList &words, const Condition &also, int limit) const override
    {
        // By its place a hit is read again without a look-up: a fifth of the time of a frequent word (measured at a million).
        const bool few = limit < std::numeric_limits<int>::max();
        Condition out{(few ? u"c.ctid = ANY (ARRAY(SELECT c.ctid"_s : u"c.id IN (SELECT c.id"_s) + u" FROM customers c WHERE "_s +
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
        // they are written, the small table first.
        for (const QString &setting : {u"enable_hashjoin = off"_s, u"enable_mergejoin = off"_s, u"enable_seqscan = off"_s,
                                       u"join_collapse_limit = 1"_s, u"jit = off"_s, u"max_parallel_workers_per_gather = 0"_s})
            session.command(u"SET LOCAL "_s + setting);
    }

    bool expectRows(Session &, qint64) override { return false; } // dropping an index would lock everybody else out
    void finishBulk(Session &, const std::function<void(double)> &) override {}
    bool sharesWriting() const override { return true; }

    std::unique_ptr<BulkWriter> bulk(Session &session, const QString &table, const QStringList &columns) override
    {
        return std::make_unique<CopyWriter>(
            m_pump, std::make_shared<CopyIn>(native(session.connection()),
                                             u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u", "_s))));
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
    std::optional<bool> m_trigrams; ///< asked once a connection
};

} // namespace

std::unique_ptr<Dialect> postgreSqlDialect() { return std::make_unique<PostgreSql>(); }

} // namespace kontor
