// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies/databasecopy.h"

#include "database/migrations.h"
#include "staff/rightssetup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <numeric>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qint64 toldEvery = 5000; ///< rows between two words on how far it is

/// Rows in any order: their number, and the sum of their hashes. Two tables of the same rows have the same.
struct Sum
{
    qint64 rows = 0;
    quint64 low = 0, high = 0;

    void add(const QByteArrayView *cells, qsizetype count)
    {
        m_row.clear();
        for (qsizetype i = 0; i < count; ++i) {
            const qint64 size = cells[i].isNull() ? -1 : cells[i].size();
            m_row.append(reinterpret_cast<const char *>(&size), sizeof size);
            m_row.append(cells[i]);
        }
        const QByteArray hash = QCryptographicHash::hash(m_row, QCryptographicHash::Blake2b_160);
        std::array<quint64, 2> parts{};
        memcpy(parts.data(), hash.constData(), sizeof parts);
        ++rows;
        low += parts[0];
        high += parts[1];
    }
    QByteArray text() const
    {
        return QByteArray::number(high, 16).rightJustified(16, '0') + QByteArray::number(low, 16).rightJustified(16, '0');
    }
    friend bool operator==(const Sum &a, const Sum &b) { return a.rows == b.rows && a.low == b.low && a.high == b.high; }

private:
    QByteArray m_row;
};

Condition everythingOf(const TableShape &table, const Dialect &dialect)
{
    QStringList columns;
    for (const ColumnShape &column : table.columns)
        columns << dialect.portable(column);
    return {u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.name), {}};
}

void write(BulkWriter &writer, const ColumnShape &column, QByteArrayView cell)
{
    if (cell.isNull())
        return writer.null();
    switch (column.kind) {
    case ColumnShape::Kind::Integer:
        return writer.integer(cell.toByteArray().toLongLong());
    case ColumnShape::Kind::Flag:
        return writer.flag(cell == "1");
    case ColumnShape::Kind::Bytes:
        return writer.bytes(QByteArray::fromHex(cell.toByteArray()));
    case ColumnShape::Kind::Text:
        return writer.text(QString::fromUtf8(cell));
    }
}

/// Staff as they are where the copy goes: their roles there are the server's, which no copy knows.
struct StaffThere
{
    static constexpr auto columns = u"login, active, may_log_in_as, created_at, name, role, rights";
    Rows rows;

    explicit StaffThere(Session &to) : rows(to.select(u"SELECT %1 FROM staff"_s.arg(columns))) {}
    void putBack(Session &to) const
    {
        for (const Row &row : rows)
            to.execute(
                u"INSERT INTO staff (%1) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (login) DO UPDATE SET active = excluded.active,"
                " may_log_in_as = excluded.may_log_in_as, role = excluded.role, rights = excluded.rights"_s.arg(columns),
                row.values());
    }
};

/// One copy on its way.
class Copying
{
public:
    Copying(Session &from, Session &to, const CopyReport &expected, const DatabaseCopy::Progress &progress)
        : m_from(from)
        , m_to(to)
        , m_expected(expected)
        , m_progress(progress)
    {
    }

    CopyReport all()
    {
        const QList<TableShape> sent = m_from.dialect().tables(m_from);
        const StaffThere staff(m_to);
        m_to.dialect().prepareBulk(m_to);
        const QList<TableShape> there = m_to.dialect().tables(m_to);
        for (auto table = there.crbegin(); table != there.crend(); ++table) {
            m_to.dialect().setTriggers(m_to, table->name, false);
            m_to.command(u"DELETE FROM "_s + table->name);
        }
        m_to.dialect().expectRows(m_to, m_from.value(u"SELECT count(*) FROM customers"_s).toLongLong());
        for (const TableShape &table : sent)
            one(table, there);
        staff.putBack(m_to);
        for (const TableShape &table : there)
            m_to.dialect().setTriggers(m_to, table.name, true);
        m_to.dialect().finishBulk(m_to);
        return m_report;
    }

private:
    void one(const TableShape &table, const QList<TableShape> &there)
    {
        const auto same = std::find_if(there.begin(), there.end(), [&](const TableShape &one) { return one.name == table.name; });
        if (same == there.end())
            makeLike(table);
        const Sum sent = copyRows(table);
        for (const CopyReport::Table &known : m_expected.tables) {
            if (known.name == table.name && (known.rows != sent.rows || known.sum != sent.text()))
                throw Failure(
                    Error::Kind::Invalid,
                    tr("The backup is damaged: ‘%1’ in it is not what was written then. Nothing was changed. Take another "
                       "backup.")
                        .arg(table.name));
        }
        const Sum arrived = sumOf(m_to, table);
        if (!(sent == arrived))
            throw Failure(Error::Kind::Internal,
                          tr("The copy of ‘%1’ differs from what was sent. Nothing was kept of it.").arg(table.name),
                          u"%1 rows sent, %2 there"_s.arg(sent.rows).arg(arrived.rows));
        if (const auto last = m_from.dialect().lastId(m_from, table.name))
            m_to.dialect().setLastId(m_to, table.name, *last);
        if (const QString analyze = m_to.dialect().analyze(table.name); !analyze.isEmpty())
            m_to.command(analyze);
        m_to.touchAll(table.name);
        m_report.tables << CopyReport::Table{table.name, sent.rows, sent.text()};
    }

    /// The audit of a server with rights has no table in a file: there it is kept as rows, for the way back.
    void makeLike(const TableShape &table)
    {
        if (m_to.dialect().engine() != ConnectionUrl::Engine::Sqlite)
            throw Failure(Error::Kind::Invalid,
                          tr("What is to be copied has an audit, which comes with rights. Set them up there "
                             "first: kontorctl init --admin LOGIN"));
        QStringList columns;
        for (const ColumnShape &column : table.columns)
            columns << column.name + (column.kind == ColumnShape::Kind::Flag      ? u" BOOLEAN"_s
                                      : column.kind == ColumnShape::Kind::Bytes   ? u" BLOB"_s
                                      : column.kind == ColumnShape::Kind::Integer ? u" BIGINT"_s
                                                                                  : u" TEXT"_s);
        m_to.command(u"CREATE TABLE %1 (%2)"_s.arg(table.name, columns.join(u", "_s)));
    }

    Sum copyRows(const TableShape &table)
    {
        QStringList names;
        for (const ColumnShape &column : table.columns)
            names << column.name;
        Sum sum;
        const auto writer = m_to.dialect().bulk(m_to, table.name, names);
        tell(table.name);
        m_from.dialect().forEachRaw(m_from, everythingOf(table, m_from.dialect()), int(names.size()),
                                    [&](const QByteArrayView *cells) {
                                        sum.add(cells, names.size());
                                        for (qsizetype i = 0; i < names.size(); ++i)
                                            write(*writer, table.columns[i], cells[i]);
                                        writer->endRow();
                                        if (++m_rows % toldEvery == 0) {
                                            m_to.stopIfCancelled();
                                            tell(table.name);
                                        }
                                    });
        writer->finish();
        try {
            m_to.dialect().settle();
        } catch (const SqlError &e) {
            if (e.error().kind != Error::Kind::Invalid)
                throw;
            throw Failure(Error::Kind::Invalid, tr("A row of ‘%1’ can't be stored there.").arg(table.name), e.error().detail);
        }
        return sum;
    }

    static Sum sumOf(Session &session, const TableShape &table)
    {
        Sum sum;
        session.dialect().forEachRaw(session, everythingOf(table, session.dialect()), int(table.columns.size()),
                                     [&](const QByteArrayView *cells) { sum.add(cells, table.columns.size()); });
        return sum;
    }

    void tell(const QString &table) const
    {
        if (m_progress)
            m_progress(table, m_rows);
    }

    Session &m_from;
    Session &m_to;
    const CopyReport &m_expected;
    const DatabaseCopy::Progress &m_progress;
    CopyReport m_report;
    qint64 m_rows = 0;
};

/// Why nothing can be copied into a database; nothing where it is empty but for what a new one begins with.
std::optional<Error> occupied(Session &session)
{
    if (schemaState(session) == SchemaState::Empty) {
        QStringList others;
        for (const TableShape &table : session.dialect().tables(session))
            others << table.name;
        return others.isEmpty()
                   ? std::nullopt
                   : std::optional(Error{Error::Kind::Invalid,
                                         tr("There are tables of another program in that database: %1. Copy into one of "
                                            "its own.")
                                             .arg(others.mid(0, 5).join(u", "_s)),
                                         {}});
    }
    QStringList found;
    for (const QString &table : {u"customers"_s, u"products"_s, u"orders"_s, u"import_batches"_s}) {
        if (const qint64 rows = session.value(u"SELECT count(*) FROM "_s + table).toLongLong(); rows > 0)
            found << u"%1 %2"_s.arg(rows).arg(table);
    }
    if (found.isEmpty())
        return std::nullopt;
    return Error{Error::Kind::Invalid,
                 tr("There is something in that database already: %1. Copy into an empty one.").arg(found.join(u", "_s)),
                 {}};
}

} // namespace

qint64 CopyReport::rows() const
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0), [](qint64 sum, const Table &one) { return sum + one.rows; });
}

CopyReport DatabaseCopy::contents(Session &session)
{
    CopyReport out;
    for (const TableShape &table : session.dialect().tables(session))
        out.tables << CopyReport::Table{table.name, session.value(u"SELECT count(*) FROM "_s + table.name).toLongLong(), {}};
    return out;
}

Database::Options DatabaseCopy::options(const ConnectionUrl &url)
{
    Database::Options out;
    out.actor = url.engine() == ConnectionUrl::Engine::Sqlite ? u"kontor"_s : QString();
    out.feed = false;
    out.background = 0;
    out.bulk = 0;
    out.readers = 0;
    out.reconnectMs = out.bulkReconnectMs;
    return out;
}

Result<Done> DatabaseCopy::check(Database &to)
{
    if (to.url().engine() == ConnectionUrl::Engine::Sqlite && !QFileInfo::exists(to.url().path())) {
        const QDir folder = QFileInfo(to.url().path()).absoluteDir();
        return folder.exists() ? Result<Done>(Done{})
                               : Result<Done>(Error{Error::Kind::NotFound, tr("There is no folder %1.").arg(folder.path()), {}});
    }
    const auto why = to.wait(Lane::Read, [](Session &session) { return occupied(session); });
    if (!why)
        return why.error();
    return *why ? Result<Done>(**why) : Result<Done>(Done{});
}

/// Both have today's tables.
Result<Done> DatabaseCopy::prepare()
{
    if (m_from.url() == m_to.url())
        return Error{Error::Kind::Invalid, tr("That is the same database."), {}};
    const auto state = m_from.wait(Lane::Read, [](Session &session) { return schemaState(session); });
    if (!state)
        return state.error();
    if (*state == SchemaState::Empty)
        return Error{Error::Kind::Invalid, tr("There is nothing of Kontor's in %1.").arg(m_from.url().label()), {}};
    if (*state != SchemaState::Current)
        return Error{
            Error::Kind::Invalid,
            tr("The tables of what is to be copied are of an older Kontor. Bring them up to date first: kontorctl migrate"),
            {}};
    if (const auto may = check(m_to); !may)
        return may;
    const auto made = bringUpToDate(m_to);
    return made ? Result<Done>(Done{}) : Result<Done>(made.error());
}

Result<CopyReport> DatabaseCopy::run(const Progress &progress, const Cancel &cancel)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    auto copy = [&](Session &to) {
        if (const auto why = occupied(to))
            throw Failure(*why);
        // Both connections on this one thread. What either throws must come through here, not be taken for the other's.
        CopyReport report;
        std::exception_ptr broken;
        const Database::OnThisThread here(m_from);
        const auto read = m_from.wait(Lane::Read, [&](Session &from) {
            if (broken)
                return Done{};
            try {
                report = Copying(from, to, m_expected, progress).all();
            } catch (...) {
                broken = std::current_exception();
            }
            return Done{};
        });
        if (broken)
            std::rethrow_exception(broken);
        if (!read)
            throw Failure(read.error());
        return report;
    };
    return m_to.wait(Lane::Bulk, copy, cancel);
}

} // namespace kontor
