// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testdatabase.h"

#include "channels/channelsrepository.h"
#include "database/migrations.h"
#include "samples/sampledata.h"
#include "staff/rightssetup.h"
#include "staff/staffrepository.h"

#include <QSqlQuery>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString adminUrl() { return qEnvironmentVariable("KONTOR_TEST_POSTGRESQL"); }

void admin(const QString &sql)
{
    const auto url = ConnectionUrl::parse(adminUrl());
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, u"admin"_s);
    connection.setConnectOptions(url->libpqOptions());
    if (!connection.open())
        qFatal("No PostgreSQL: %s", qPrintable(connection.lastError().text()));
    QSqlQuery query(connection);
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
    query.finish();
    query = QSqlQuery();
    connection.close();
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"admin"_s);
}

} // namespace

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    if (!adminUrl().isEmpty())
        QTest::newRow("postgresql") << u"postgresql"_s;
    else if (qEnvironmentVariableIsSet("KONTOR_REQUIRE_POSTGRESQL"))
        qFatal("KONTOR_TEST_POSTGRESQL is not set");
}

TestDatabase::TestDatabase(const QString &engine, bool empty)
{
    static int number = 0;
    if (engine == u"sqlite"_s) {
        m_url = ConnectionUrl::sqlite(m_folder.filePath(u"test.sqlite"_s));
    } else {
        m_name = u"kontor_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++number);
        admin(u"CREATE DATABASE "_s + m_name);
        m_url = *ConnectionUrl::parse(adminUrl().replace(u"@/postgres?"_s, u"@/"_s + m_name + u'?'));
    }
    m_database = open();
    if (!empty)
        must(migrate(*m_database));
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (m_name.isEmpty())
        return;
    admin(u"DROP DATABASE "_s + m_name + u" WITH (FORCE)"_s);
    if (!m_hasRights)
        return;
    for (const QString &login : std::as_const(m_logins))
        admin(u"DROP ROLE "_s + login);
    admin(u"DO $$ DECLARE r text; BEGIN FOR r IN SELECT rolname FROM pg_roles WHERE starts_with(rolname, '%1_') ORDER BY rolname "
          u"= '%1_owner' LOOP" // who granted goes last
          " EXECUTE format('DROP ROLE %I', r); END LOOP; END $$"_s.arg(m_name));
}

std::unique_ptr<Database> TestDatabase::open(const QString &actor, int editors, bool feed) const
{
    Database::Options options;
    options.actor = actor;
    options.editors = editors;
    options.feed = feed;
    return std::make_unique<Database>(m_url, options);
}

void TestDatabase::needRights()
{
    m_hasRights = true;
    edit([](Session &session) {
        if (!StaffRepository(session).hasRights())
            RightsSetup(session).apply();
        return Done{};
    });
}

/// Whoever opens a file has it all; on PostgreSQL the store signs in as a role of its own, with just what it needs.
ConnectionUrl TestDatabase::urlOfStore()
{
    if (m_name.isEmpty())
        return m_url;
    needRights();
    return urlAs(m_name + u"_store"_s);
}

std::unique_ptr<Database> TestDatabase::openAs(const QString &role, const QString &rights, const QString &named)
{
    const QString login = named.isEmpty() ? loginOf(role) : named;
    if (role == u"store"_s) {
        Database::Options options;
        options.feed = false;
        return std::make_unique<Database>(urlOfStore(), options);
    }
    needRights();
    edit([&](Session &session) {
        Staff staff;
        staff.login = login;
        staff.role = role;
        staff.rights = rights.split(u',', Qt::SkipEmptyParts);
        StaffRepository(session).set(staff, {});
        return Done{};
    });
    if (!m_logins.contains(login))
        m_logins << login;
    return openUrlAs(login);
}

std::unique_ptr<Database> TestDatabase::openUrlAs(const QString &login) const
{
    Database::Options options;
    options.feed = false;
    return std::make_unique<Database>(urlAs(login), options);
}

ConnectionUrl TestDatabase::urlAs(const QString &login) const
{
    return *ConnectionUrl::parse(m_url.toString().replace(u"//kontor@"_s, u"//%1@"_s.arg(login)));
}

Directory TestDatabase::basics()
{
    return edit([](Session &session) {
        ensureBasics(session, false);
        ChannelsRepository repository(session);
        PriceTier tier;
        tier.name = u"Standard"_s;
        Warehouse warehouse;
        warehouse.name = u"Main"_s;
        Channel channel;
        channel.name = u"Store"_s;
        channel.priceTierId = repository.save(tier);
        channel.warehouseId = repository.save(warehouse);
        repository.save(channel);
        Source erp;
        erp.name = u"ERP"_s;
        repository.save(erp);
        return repository.directory();
    });
}

Customer someone(const Directory &directory, const QString &code, const QString &email)
{
    Customer out;
    out.channelId = directory.channels.first().id;
    out.sourceId = directory.sources.last().id; // the ERP
    out.sourceCode = code;
    out.firstName = u"Maria"_s;
    out.lastName = u"Anders"_s;
    out.company = u"Alfreds Futterkiste"_s;
    out.email = email;
    Address address;
    address.line1 = u"Obere Str. 57"_s;
    address.city = u"Berlin"_s;
    address.postalCode = u"12209"_s;
    address.country = u"Germany"_s;
    out.addresses << address;
    return out;
}

SessionOpening TestDatabase::opening(const Customer &customer)
{
    SessionOpening out;
    out.channelId = customer.channelId;
    out.customerId = customer.id;
    return out;
}

} // namespace kontor
