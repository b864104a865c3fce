// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMetaType>

#include <utility>
#include <vector>

namespace kontor {

/// Where a database is: `sqlite:PATH` or `postgresql://[USER@]HOST[:PORT][,HOST…]/NAME[?OPTION=VALUE…]`.
/// Options are libpq's and pass through unchanged. A value type; it never holds a password.
class ConnectionUrl
{
public:
    enum class Engine { Sqlite, PostgreSql };

    /// Invalid with a reason when the text is no connection, or holds a password (it would be seen in process lists and files).
    static Result<ConnectionUrl> parse(const QString &text);
    static ConnectionUrl sqlite(const QString &path);

    Engine engine() const { return m_engine; }
    /// The file of an SQLite database; empty for PostgreSQL.
    QString path() const { return m_path; }
    /// libpq connection options in the form that QSqlDatabase::setConnectOptions takes. Over TCP to another machine
    /// sslmode=verify-full and channel_binding=require are added unless the URL says otherwise: without channel
    /// binding libpq hands the password to a rogue server that asks for it in clear text (measured).
    QString libpqOptions() const;
    /// The value of a libpq option, with what Kontor adds; empty where libpq's own default holds.
    QString setting(const QString &name) const;
    /// For work during which the server may take nothing for minutes (a COPY that waits for a lock): given up later than others.
    ConnectionUrl patient() const;
    /// Whether a pooler stands between, which gives each transaction another connection (`?pooler=transaction`: PgBouncer's
    /// pool_mode = transaction). An option of ours, not libpq's.
    bool isPooled() const { return option(QStringLiteral("pooler")) == QStringLiteral("transaction"); }
    QString user() const { return option(QStringLiteral("user")); }
    /// What the badge shows: file name, or database@host.
    QString label() const;
    /// For the names of files and settings that belong to this database: letters and digits, the same at every start.
    QString fingerprint() const;
    /// The text it was parsed from.
    QString toString() const { return m_text; }
    friend bool operator==(const ConnectionUrl &a, const ConnectionUrl &b) { return a.m_text == b.m_text; }

private:
    using Options = std::vector<std::pair<QString, QString>>;
    QString option(const QString &name) const;
    Options settings() const;
    static Result<Done> checkOption(const QString &name);

    Engine m_engine = Engine::Sqlite;
    QString m_text;
    QString m_path;
    Options m_options;
};

} // namespace kontor
