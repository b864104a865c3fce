// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes of passwords lie by themselves.
#include "credentials/passwordhashes.h"
#include "credentials/purge.h"
#include "customers/customersrepository.h"
#include "database/migrations.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class PasswordHashesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesThoseOfOlderDatabases_data() { addEngineRows(); }
    void movesThoseOfOlderDatabases();
    void forgetsWhatNobodyNames_data() { addEngineRows(); }
    void forgetsWhatNobodyNames();
};

/// A database of the version that had them in the tables: customers, before-images and rows under review keep theirs.
void PasswordHashesTest::movesThoseOfOlderDatabases()
{
    QFETCH(QString, engine);
    constexpr int before = 12;
    TestDatabase db(engine, true);
    for (const Migration &step : Migration::all()) {
        if (step.version <= before)
            db.edit([&](Session &session) { return applyMigration(session, step); });
    }
    db.edit([](Session &session) {
        for (const QString &sql :
             {u"INSERT INTO sources (name, kind, created_at, updated_at) VALUES ('ERP', 'erp', 1, 1)"_s,
              u"INSERT INTO price_tiers (name, currency, created_at, updated_at) VALUES ('T', 'EUR', 1, 1)"_s,
              u"INSERT INTO warehouses (name, created_at, updated_at) VALUES ('W', 1, 1)"_s,
              u"INSERT INTO channels (name, price_tier_id, warehouse_id, created_at, updated_at) VALUES ('S', 1, 1, 1, 1)"_s})
            session.execute(sql);
        for (const auto &[name, hash] :
             {std::pair{u"first"_s, u"hash one"_s}, {u"second"_s, u"hash two"_s}, {u"third"_s, QString(u""_s)}})
            session.execute(
                u"INSERT INTO customers (channel_id, source_id, username, status, password_hash, created_at, updated_at,"
                " name_key, company_key, search_text) VALUES (1, 1, ?, 'active', ?, 1, 1, ?, '', '')"_s,
                {name, hash, name});
        session.execute(
            u"INSERT INTO batch_customers (channel_id, batch_id, id, action, version_after, password_hash)"
            " VALUES (1, 1, 1, 'changed', 2, 'hash one'), (1, 1, 2, 'changed', 2, 'an older one'), (1, 1, 3, 'created', 1, NULL)"_s);
        session.execute(u"INSERT INTO staged_rows (channel_id, batch_id, line, verdict, cells, password_hash)"
                        " VALUES (1, 2, 1, 'new', '[]', 'of a row')"_s);
        return Done{};
    });
    TestDatabase::must(migrate(db.database()));
    const auto hashOf = [&](const QString &table, const QString &where) {
        return db.read([&](Session &session) {
            return session
                .value(u"SELECT p.hash FROM %1 t JOIN password_hashes p ON p.id = t.password_id WHERE %2"_s.arg(table, where))
                .toString();
        });
    };
    QCOMPARE(hashOf(u"customers"_s, u"t.username = 'first'"_s), u"hash one"_s);
    QCOMPARE(hashOf(u"customers"_s, u"t.username = 'second'"_s), u"hash two"_s);
    QCOMPARE(hashOf(u"customers"_s, u"t.username = 'third'"_s), QString());
    QCOMPARE(hashOf(u"batch_customers"_s, u"t.id = 1"_s), u"hash one"_s);
    QCOMPARE(hashOf(u"batch_customers"_s, u"t.id = 2"_s), u"an older one"_s);
    QCOMPARE(hashOf(u"batch_customers"_s, u"t.id = 3"_s), QString());
    QCOMPARE(hashOf(u"staged_rows"_s, u"t.line = 1"_s), u"of a row"_s);
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM password_hashes"_s).toInt(); }), 4);
    QVERIFY(db.read([](Session &session) {
        const Customer first = CustomersRepository(session).load(1);
        return first.hasPassword && !CustomersRepository(session).load(3).hasPassword;
    }));
    QCOMPARE(db.read([](Session &session) { return PasswordHashes(session).ofCustomer(1, 2); }), u"hash two"_s);
}

void PasswordHashesTest::forgetsWhatNobodyNames()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer customer =
        db.edit([&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
    db.edit([&](Session &session) {
        for (const QString &hash : {u"old"_s, u"new"_s})
            CustomersRepository(session).setPassword(customer.channelId, customer.id, hash, false);
        session.execute(u"UPDATE password_hashes SET created_at = 1"_s);
        PasswordHashes(session).add(u"just now, and not named yet"_s);
        return Done{};
    });
    const auto left = [&] {
        return db.read([](Session &session) {
            QStringList out;
            for (const Row &row : session.select(u"SELECT hash FROM password_hashes ORDER BY id"_s))
                out << row.text(0);
            return out;
        });
    };
    QCOMPARE(left().size(), 3);
    db.edit([](Session &session) { return CredentialsPurge(session).run(100); });
    QCOMPARE(left(), QStringList({u"new"_s, u"just now, and not named yet"_s}));
    QCOMPARE(db.read([&](Session &session) { return PasswordHashes(session).ofCustomer(customer.channelId, customer.id); }),
             u"new"_s);
}

QTEST_GUILESS_MAIN(PasswordHashesTest)
#include "tst_passwordhashes.moc"
