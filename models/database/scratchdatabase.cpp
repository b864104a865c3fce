// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/scratchdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int cacheKib = 32 * 1024; ///< fixed, however many rows come; the rest is in the file
}

ScratchDatabase::ScratchDatabase()
    : m_connection{u"kontor-scratch-"_s + QUuid::createUuid().toString(QUuid::Id128)}
    , m_dialect(Dialect::of(ConnectionUrl::Engine::Sqlite))
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(m_dialect->driverName(), m_connection.name);
    connection.setDatabaseName(u""_s); // SQLite documentation, In-Memory Databases: 'Temporary Databases'
    if (!connection.open())
        throw m_dialect->failure(connection.lastError(), {});
    m_session.emplace(connection, *m_dialect, QString());
    for (const QString &sql :
         {u"PRAGMA journal_mode=OFF"_s, u"PRAGMA synchronous=OFF"_s, u"PRAGMA cache_size=%1"_s.arg(-cacheKib), u"BEGIN"_s})
        m_session->command(sql);
}

ScratchDatabase::Connection::~Connection() { QSqlDatabase::removeDatabase(name); }

} // namespace kontor
