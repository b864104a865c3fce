// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresqlcopy.h"

#include <QCoreApplication>
#include <QSqlDriver>

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

namespace kontor::postgresql {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// What the server refused; nothing when the result is the wanted one. Frees it.
std::optional<SqlError> refusal(PGresult *result, ExecStatusType wanted, const QString &sql)
{
    const std::unique_ptr<PGresult, void (*)(PGresult *)> owner(result, PQclear);
    if (PQresultStatus(result) == wanted)
        return std::nullopt;
    return failureOf(QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                     QString::fromUtf8(PQresultErrorMessage(result)), sql);
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
    void bytes(QByteArrayView value) override
    {
        next();
        m_rows += "\\\\x" + value.toByteArray().toHex(); // the backslash is COPY's, what follows is bytea's
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

} // namespace

PGconn *native(const QSqlDatabase &connection)
{
    return *static_cast<PGconn *const *>(connection.driver()->handle().constData());
}

SqlError failureOf(const QString &code, const QString &said, const QString &sql)
{
    const QString detail = code + u": "_s + said + u" ["_s + sql.left(200) + u']';
    const auto made = [&](Error::Kind kind, const QString &message, bool retry = false, bool lost = false) {
        return SqlError(Error{kind, message, detail}, retry, lost);
    };
    // A statement that was prepared before the tables changed, or on another server of a pair or a pool: prepared anew, it works.
    const bool stale = code == u"26000"_s || (code == u"0A000"_s && said.contains(u"cached plan"_s));
    if (code == u"40001"_s || code == u"40P01"_s || stale)
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

void beginCopy(PGconn *connection, ExecStatusType wanted, const QString &sql)
{
    if (const auto refused = refusal(PQexec(connection, sql.toUtf8().constData()), wanted, sql))
        throw *refused;
}

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

std::unique_ptr<BulkWriter> copyWriter(BulkPump &pump, PGconn *connection, const QString &sql)
{
    return std::make_unique<CopyWriter>(pump, std::make_shared<CopyIn>(connection, sql));
}

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

} // namespace kontor::postgresql
