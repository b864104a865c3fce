// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresqlstatement.h"

#include "database/postgresqlcopy.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

#include <cerrno>
#include <chrono>
#include <exception>
#include <optional>
#include <utility>
#include <vector>

namespace kontor::postgresql {

using namespace Qt::StringLiterals;

namespace {

bool readableWithin(int socket, int ms)
{
#ifdef Q_OS_WIN
    WSAPOLLFD one{SOCKET(socket), POLLRDNORM, 0};
    return WSAPoll(&one, 1, ms) > 0;
#else
    pollfd one{socket, POLLIN, 0};
    int ready = 0;
    do
        ready = poll(&one, 1, ms);
    while (ready < 0 && errno == EINTR);
    return ready > 0;
#endif
}

using Answer = std::unique_ptr<PGresult, void (*)(PGresult *)>;

/// Types by their numbers (PostgreSQL, src/include/catalog/pg_type.dat), which never change.
enum Oid : unsigned {
    Boolean = 16,
    Bytes = 17,
    BigInt = 20,
    SmallInt = 21,
    Integer = 23,
    Float4 = 700,
    Float8 = 701,
    Numeric = 1700
};

QVariant valueOf(const PGresult *answer, int row, int column)
{
    const unsigned type = PQftype(answer, column);
    const bool null = PQgetisnull(answer, row, column) != 0;
    const char *text = PQgetvalue(answer, row, column);
    switch (type) {
    case Boolean:
        return null ? QVariant(QMetaType::fromType<bool>()) : QVariant(*text == 't');
    case BigInt:
    case SmallInt:
    case Integer:
        return null ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(qlonglong(std::strtoll(text, nullptr, 10)));
    case Float4:
    case Float8:
    case Numeric:
        return null ? QVariant(QMetaType::fromType<double>())
                    : QVariant(QByteArray::fromRawData(text, PQgetlength(answer, row, column)).toDouble());
    case Bytes: {
        if (null)
            return QVariant(QMetaType::fromType<QByteArray>());
        size_t size = 0;
        const std::unique_ptr<unsigned char, void (*)(void *)> bytes(
            PQunescapeBytea(reinterpret_cast<const unsigned char *>(text), &size), PQfreemem);
        return QByteArray(reinterpret_cast<const char *>(bytes.get()), qsizetype(size));
    }
    default:
        return null ? QVariant(QMetaType::fromType<QString>())
                    : QVariant(QString::fromUtf8(text, PQgetlength(answer, row, column)));
    }
}

SqlError refusal(PGconn *connection, const PGresult *answer, const QString &sql)
{
    return failureOf(QString::fromLatin1(PQresultErrorField(answer, PG_DIAG_SQLSTATE)),
                     QString::fromUtf8(answer != nullptr ? PQresultErrorMessage(answer) : PQerrorMessage(connection)), sql);
}

/// Waits for the answer to what `send` sends.
template <typename Send> Answer asked(PGconn *connection, const QString &sql, int answerMs, Send send)
{
    Answer answer(nullptr, PQclear);
    if (send() != 0) {
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(answerMs);
        while (answerMs > 0 && PQisBusy(connection) != 0) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
            if (left.count() <= 0 || !readableWithin(PQsocket(connection), int(left.count())))
                throw failureOf({}, u"no answer within %1 ms"_s.arg(answerMs), sql);
            if (PQconsumeInput(connection) == 0)
                break;
        }
        // What a statement says last counts, as PQexec() has it; but why the server ends a connection comes before its end.
        while (PGresult *next = PQgetResult(connection)) {
            if (PQresultStatus(answer.get()) == PGRES_FATAL_ERROR && answer)
                PQclear(next);
            else
                answer.reset(next);
        }
    }
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        throw refusal(connection, answer.get(), sql);
    return answer;
}

class Native final : public Statement
{
public:
    Native(PGconn *connection, const QString &sql, Prepared &state)
        : m_connection(connection)
        , m_sql(sql)
        , m_text(withPlaces(sql))
        , m_state(state)
    {
        if (!m_state.named)
            return;
        freeDropped();
        m_name = "kontor_" + QByteArray::number(++m_state.last);
        asked(m_connection, m_sql, m_state.answerMs,
              [&] { return PQsendPrepare(m_connection, m_name.constData(), m_text.constData(), 0, nullptr); });
        m_lives = true;
    }
    ~Native() override
    {
        if (m_lives)
            m_state.dropped << m_name;
    }
    Q_DISABLE_COPY_MOVE(Native)

    Rows rows(const QVariantList &values) override
    {
        const Answer answer = run(values);
        Rows out;
        out.reserve(PQntuples(answer.get()));
        for (int row = 0; row < PQntuples(answer.get()); ++row)
            out.append(rowOf(answer.get(), row));
        return out;
    }
    /// In libpq's single-row mode.
    void each(const QVariantList &values, const std::function<void(const Row &)> &use) override
    {
        if (send(values) == 0)
            throw failed(nullptr);
        PQsetSingleRowMode(m_connection);
        std::exception_ptr stopped;
        std::optional<SqlError> refused;
        for (Answer answer(PQgetResult(m_connection), PQclear); answer; answer.reset(PQgetResult(m_connection))) {
            const ExecStatusType status = PQresultStatus(answer.get());
            if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK && !refused)
                refused.emplace(failed(answer.get()));
            if (status != PGRES_SINGLE_TUPLE || stopped) // the connection is usable again only when all has come
                continue;
            try {
                use(rowOf(answer.get(), 0));
            } catch (...) {
                stopped = std::current_exception();
                char why[256];
                const std::unique_ptr<PGcancel, void (*)(PGcancel *)> cancel(PQgetCancel(m_connection), PQfreeCancel);
                PQcancel(cancel.get(), why, sizeof why);
            }
        }
        if (stopped)
            std::rethrow_exception(stopped);
        if (refused)
            throw *refused;
    }
    qint64 execute(const QVariantList &values) override
    {
        const Answer answer = run(values);
        return QByteArray(PQcmdTuples(answer.get())).toLongLong();
    }

private:
    void freeDropped()
    {
        if (m_state.dropped.isEmpty() || PQtransactionStatus(m_connection) == PQTRANS_INERROR) // which takes nothing but its end
            return;
        const QByteArrayList names = std::exchange(m_state.dropped, {});
        command(m_connection, u"DEALLOCATE "_s + QString::fromLatin1(names.join("; DEALLOCATE ")), m_state.answerMs);
    }
    static Row rowOf(const PGresult *answer, int row)
    {
        QVariantList cells;
        const int columns = PQnfields(answer);
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column)
            cells.append(valueOf(answer, row, column));
        return Row(std::move(cells));
    }
    SqlError failed(const PGresult *answer) const { return refusal(m_connection, answer, m_sql); }
    Answer run(const QVariantList &values)
    {
        return asked(m_connection, m_sql, m_state.answerMs, [&] { return send(values); });
    }
    int send(const QVariantList &values)
    {
        const auto count = size_t(values.size());
        std::vector<QByteArray> texts(count);
        std::vector<const char *> places(count);
        std::vector<int> lengths(count), formats(count);
        for (size_t i = 0; i < count; ++i) {
            const QVariant &value = values[qsizetype(i)];
            const bool bytes = value.typeId() == QMetaType::QByteArray; // as they are: what is neither text nor a number
            if (value.isNull() || (bytes && value.toByteArray().isNull()))
                continue;
            texts[i] = bytes ? value.toByteArray() : value.toString().toUtf8();
            places[i] = texts[i].constData();
            lengths[i] = int(texts[i].size());
            formats[i] = bytes ? 1 : 0;
        }
        return m_state.named ? PQsendQueryPrepared(m_connection, m_name.constData(), int(count), places.data(), lengths.data(),
                                                   formats.data(), 0)
                             : PQsendQueryParams(m_connection, m_text.constData(), int(count), nullptr, places.data(),
                                                 lengths.data(), formats.data(), 0);
    }

    PGconn *m_connection;
    QString m_sql;
    QByteArray m_text; ///< the same with $1, $2, …
    QByteArray m_name;
    Prepared &m_state;
    bool m_lives = false;
};

} // namespace

QByteArray withPlaces(const QString &sql)
{
    QByteArray out;
    int place = 0;
    char quote = 0;
    for (const char c : sql.toUtf8()) {
        if (c == '?' && quote == 0) {
            out += '$' + QByteArray::number(++place);
            continue;
        }
        if (quote != 0)
            quote = c == quote ? char(0) : quote; // a doubled one opens it again
        else if (c == '\'' || c == '"')
            quote = c;
        out += c;
    }
    return out;
}

void command(PGconn *connection, const QString &sql, int answerMs)
{
    const QByteArray text = sql.toUtf8();
    asked(connection, sql, answerMs, [&] { return PQsendQuery(connection, text.constData()); });
}

std::unique_ptr<Statement> prepared(PGconn *connection, const QString &sql, Prepared &state)
{
    return std::make_unique<Native>(connection, sql, state);
}

} // namespace kontor::postgresql
