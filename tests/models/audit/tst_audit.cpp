// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the database itself saw of changes (PostgreSQL with rights).
#include "audit/auditrepository.h"
#include "customers/customersrepository.h"
#include "imports/batchesrepository.h"
#include "models/imports/importscene.h"
#include "staff/rightssetup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kontor;
using namespace Qt::StringLiterals;

class AuditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
            QSKIP("SQLite knows no rights, and whoever opens the file could change its audit");
    }
    void seesWhatPsqlDoes();
    void seesImports();
    void forgetsOldMonths();

private:
    static QList<AuditEntry> list(TestDatabase &db, const AuditQuery &query)
    {
        return db.read([query](Session &session) { return AuditRepository(session).list(query); });
    }
    static QJsonObject changes(const AuditEntry &entry) { return QJsonDocument::fromJson(entry.changes.toUtf8()).object(); }
};

/// By hand, past the program: who, old → new, nothing of what did not change, no text twice.
void AuditTest::seesWhatPsqlDoes()
{
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    QVERIFY(
        !db.database().wait(Lane::Read, [](Session &session) { return AuditRepository(session).list({}).size(); })); // none yet
    const auto editor = db.openAs(u"editor"_s);
    const Customer customer =
        db.edit([&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
    const QString login = db.loginOf(u"editor"_s);
    const auto run = [&](const QString &sql) {
        TestDatabase::must(editor->wait(Lane::Edit, [sql](Session &session) {
            session.command(sql);
            return Done{};
        }));
    };
    run(u"UPDATE customers SET note = 'by hand', phone = phone, row_version = row_version + 1 WHERE id = %1"_s.arg(customer.id));
    run(u"UPDATE customers SET note = note"_s); // changes nothing
    run(u"UPDATE addresses SET city = 'Ulm' WHERE customer_id = %1"_s.arg(customer.id));
    run(u"DELETE FROM addresses WHERE customer_id = %1"_s.arg(customer.id));
    const QList<AuditEntry> seen = list(db, {.login = login});
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen[2].verb + u' ' + seen[2].table, u"update customers"_s);
    QCOMPARE(seen[2].rows, 1);
    QCOMPARE(seen[2].address, u"local"_s);
    QCOMPARE(seen[2].program, QCoreApplication::applicationName());
    const QJsonObject note = changes(seen[2])[QString::number(customer.id)].toObject();
    QCOMPARE(note.keys(), QStringList{u"note"_s});
    QCOMPARE(QJsonDocument(note[u"note"_s].toArray()).toJson(QJsonDocument::Compact), QByteArray("[\"\",\"by hand\"]"));
    QCOMPARE(seen[1].table, u"addresses"_s);
    QCOMPARE(seen[0].verb, u"delete"_s);
    QVERIFY2(seen[0].changes.contains(u"Obere Str. 57"_s), qPrintable(seen[0].changes)); // what is gone is kept
    QVERIFY(list(db, {.table = u"channels"_s}).isEmpty());
    QVERIFY(list(db, {.since = QDateTime::currentMSecsSinceEpoch() + 60'000}).isEmpty());
    // the table's own triggers see to that whatever the program says
    QVERIFY(!editor->wait(Lane::Edit, [](Session &session) { return session.execute(u"DELETE FROM audit"_s); }));
}

void AuditTest::seesImports()
{
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    const auto importer = db.openAs(u"importer"_s);
    const QString login = db.loginOf(u"importer"_s);
    const auto import = [&](const QByteArray &rows) {
        const ImportPlan plan = importscene::plan(db, directory, "source_customer_code,last_name,email,address1.city\n" + rows);
        return TestDatabase::must(importer->wait(Lane::Bulk, [plan](Session &session) { return Importer(session).run(plan); }));
    };
    const qint64 first = import("A,Eins,a@x.de,Ulm\nB,Zwei,b@x.de,Ulm\n").batchId;
    const qint64 second = import("A,Neu,a@x.de,Bonn\nB,Zwei,b@x.de,Ulm\n").batchId;
    qint64 inserted = 0, updated = 0;
    for (const AuditEntry &entry : list(db, {.login = login, .table = u"customers"_s})) {
        inserted += entry.verb == u"insert"_s ? entry.rows : 0;
        updated += entry.verb == u"update"_s ? entry.rows : 0;
    }
    QCOMPARE(inserted, 2);
    QCOMPARE(updated, 1);
    for (const qint64 batch : {second, first})
        TestDatabase::must(
            importer->wait(Lane::Bulk, [batch](Session &session) { return BatchesRepository(session).undo(batch); }));
    qint64 deleted = 0;
    for (const AuditEntry &entry : list(db, {.login = login, .table = u"customers"_s}))
        deleted += entry.verb == u"delete"_s ? entry.rows : 0;
    QCOMPARE(deleted, 2);
}

void AuditTest::forgetsOldMonths()
{
    TestDatabase db(u"postgresql"_s);
    db.basics();
    const auto editor = db.openAs(u"editor"_s);
    const auto store = db.openAs(u"store"_s);
    db.edit([](Session &session) {
        session.command(u"CREATE TABLE audit_2020_01 PARTITION OF audit FOR VALUES FROM (1577836800000) TO (1580515200000)"_s);
        session.command(u"ALTER TABLE audit_2020_01 OWNER TO "_s + RightsSetup(session).roleName(u"owner"_s));
        for (const QString &at : {u"1577836800001"_s, u"1000"_s}) // of a month that has a table, and of one that has none
            session.command(u"INSERT INTO audit (at, login, program, address, table_name, verb, row_count, changes)"
                            " VALUES (%1, 'x', '', '', 'customers', 'update', 1, '{}')"_s.arg(at));
        return Done{};
    });
    QCOMPARE(list(db, {.login = u"x"_s}).size(), 2);
    TestDatabase::must(store->wait(Lane::Edit, [](Session &session) {
        AuditRepository(session).tend(365);
        return Done{};
    }));
    QVERIFY(list(db, {.login = u"x"_s}).isEmpty());
    const qint64 tables = db.read([](Session &session) {
        return session.value(u"SELECT count(*) FROM pg_inherits WHERE inhparent = 'audit'::regclass"_s).toLongLong();
    });
    QCOMPARE(tables, 4); // this month, the two to come, and the rest
    QVERIFY(!editor->wait(Lane::Edit, [](Session &session) { return session.select(u"SELECT kontor_trim_audit(30)"_s).size(); }));
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
