// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sessionsrepository.h"
#include "channels/channel.h"
#include "customers/customer.h"
#include "database/database.h"

#include <QTemporaryDir>
#include <QTest>

namespace kontor {

/// A row an engine, for _data() functions: "sqlite", and "postgresql" when KONTOR_TEST_POSTGRESQL names a server
/// (packaging/test.sh starts one; with KONTOR_REQUIRE_POSTGRESQL its absence is a failure).
void addEngineRows();

/// A database of its own for one test: a file or a fresh server database, migrated unless `empty`. Gone with the object.
class TestDatabase
{
public:
    explicit TestDatabase(const QString &engine, bool empty = false);
    ~TestDatabase();

    ConnectionUrl url() const { return m_url; }
    /// Another program's view of the same database.
    std::unique_ptr<Database> open(const QString &actor = QStringLiteral("tester"), int editors = 1, bool feed = false) const;
    Database &database() { return *m_database; }
    /// As a staff member of a PostgreSQL database with that role, entered if they are not yet; rights are set up with the first one. `rights`
    /// beyond the role's, comma-separated; `login` where it is not loginOf(role). `store`: as kontor-store, once rights
    /// are set up.
    std::unique_ptr<Database> openAs(const QString &role, const QString &rights = {}, const QString &login = {});
    QString loginOf(const QString &role) const { return role + u'_' + m_name; }
    /// With a trade store 'Store', a source 'Manual' and an 'ERP', tier 'Standard', warehouse 'Main'.
    Directory basics();

    /// A customer's own session, as after a right password.
    static SessionOpening opening(const Customer &customer);
    template <typename Work> auto edit(Work work) { return must(m_database->wait(Lane::Edit, std::move(work))); }
    template <typename Work> auto read(Work work) { return must(m_database->wait(Lane::Read, std::move(work))); }
    template <typename T> static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
        return std::move(result).value();
    }

    /// As which kontor-store signs in.
    ConnectionUrl urlOfStore();

private:
    void needRights();
    std::unique_ptr<Database> openUrlAs(const QString &login) const;
    ConnectionUrl urlAs(const QString &login) const;
    QTemporaryDir m_folder;
    ConnectionUrl m_url;
    QString m_name;
    QStringList m_logins; ///< of staff, on the server
    bool m_hasRights = false;
    std::unique_ptr<Database> m_database;
};

/// A valid customer of the first trade store.
Customer someone(const Directory &directory, const QString &code, const QString &email = {});

} // namespace kontor
