// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqliteinsert.h"

#include <QCoreApplication>
#include <QSqlDriver>

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace kontor::sqlite {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

} // namespace

sqlite3 *native(const QSqlDatabase &connection)
{
    return *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
}

SqlError failureOf(int code, const QString &said, const QString &sql)
{
    const QString detail = u"%1: %2 [%3]"_s.arg(code).arg(said, sql.left(200));
    const auto made = [&](Error::Kind kind, const QString &message, bool retry = false) {
        return SqlError(Error{kind, message, detail}, retry, false);
    };
    switch (code == SQLITE_IOERR_GETTEMPPATH ? SQLITE_CANTOPEN : code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return made(Error::Kind::Busy, tr("Another program is writing to the database file. Please try again."), true);
    case SQLITE_INTERRUPT:
        return made(Error::Kind::Closed, tr("Cancelled. Nothing was changed."));
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || said.contains(u"UNIQUE"_s))
            return made(Error::Kind::Conflict, tr("That value is already taken."));
        return made(Error::Kind::Invalid, tr("The database refused a value."));
    case SQLITE_FULL:
        return made(Error::Kind::Unreachable, tr("The disk is full. Nothing was changed; free some space and try again."));
    case SQLITE_IOERR:
        return made(Error::Kind::Unreachable, tr("The database file could not be written. Nothing was changed."));
    case SQLITE_CANTOPEN:
        return made(Error::Kind::Unreachable,
                    tr("A file could not be made. Check that the folder of the database and the folder for temporary files may be"
                       " written and have space."));
    case SQLITE_READONLY:
        return made(Error::Kind::Denied, tr("The database file is read-only."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return made(Error::Kind::Invalid, tr("The file is not an SQLite database, or it is damaged."));
    default:
        break;
    }
    if (said.contains(u"no such table"_s))
        return made(Error::Kind::Invalid, tr("This database holds no Kontor tables yet. Run: kontorctl --database URL init"));
    return made(Error::Kind::Internal, tr("The database reported a fault."));
}

namespace {

/// One INSERT, prepared once and run row by row through the C API.
class InsertStatement final : public BulkEnd
{
public:
    InsertStatement(sqlite3 *connection, QString sql) : m_connection(connection), m_sql(std::move(sql)) {}
    ~InsertStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(InsertStatement)

    /// `cells`: of whole rows, as InsertWriter packs them.
    void take(const QByteArray &cells) override
    {
        if (m_statement == nullptr)
            check(sqlite3_prepare_v2(m_connection, m_sql.toUtf8().constData(), -1, &m_statement, nullptr) == SQLITE_OK);
        const char *at = cells.constData();
        const char *const end = at + cells.size();
        const auto number = [&at] {
            qint64 value = 0;
            memcpy(&value, at, sizeof value);
            at += sizeof value;
            return value;
        };
        int column = 0;
        while (at < end) {
            switch (*at++) {
            case 't': {
                const auto size = int(number());
                sqlite3_bind_text(m_statement, ++column, at, size, SQLITE_STATIC);
                at += size;
                break;
            }
            case 'b': {
                const auto size = int(number());
                sqlite3_bind_blob(m_statement, ++column, at, size, SQLITE_STATIC);
                at += size;
                break;
            }
            case 'i':
                sqlite3_bind_int64(m_statement, ++column, number());
                break;
            case 'n':
                sqlite3_bind_null(m_statement, ++column);
                break;
            default: // the end of a row
                column = 0;
                check(sqlite3_step(m_statement) == SQLITE_DONE);
                sqlite3_reset(m_statement);
            }
        }
    }
    void end(bool) override { sqlite3_finalize(std::exchange(m_statement, nullptr)); }

private:
    void check(bool good)
    {
        if (good)
            return;
        const SqlError error =
            failureOf(sqlite3_extended_errcode(m_connection), QString::fromUtf8(sqlite3_errmsg(m_connection)), m_sql);
        end(false);
        throw error;
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    QString m_sql;
};

/// Rows as InsertStatement reads them: 't' size text, 'b' size bytes, 'i' number, 'n' for NULL, '.' after each row.
class InsertWriter final : public PumpedWriter
{
public:
    using PumpedWriter::PumpedWriter;

    void text(QStringView value) override
    {
        m_rows += 't';
        const qsizetype at = m_rows.size();
        m_rows.resize(at + qsizetype(sizeof(qint64)));
        const qint64 size = appendUtf8(value);
        memcpy(m_rows.data() + at, &size, sizeof size);
    }
    void integer(qint64 value) override
    {
        m_rows += 'i';
        m_rows.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void bytes(QByteArrayView value) override
    {
        m_rows += 'b';
        const qint64 size = value.size();
        m_rows.append(reinterpret_cast<const char *>(&size), sizeof size);
        m_rows.append(value);
    }
    void flag(bool value) override { integer(value ? 1 : 0); }
    void null() override { m_rows += 'n'; }
    void endRow() override
    {
        m_rows += '.';
        rowPacked();
    }
};

} // namespace

std::unique_ptr<BulkWriter> insertWriter(BulkPump &pump, sqlite3 *connection, const QString &sql)
{
    return std::make_unique<InsertWriter>(pump, std::make_shared<InsertStatement>(connection, sql));
}

} // namespace kontor::sqlite
