// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies/backup.h"
#include "customers/customersrepository.h"
#include "database/migrations.h"
#include "samples/sampledata.h"
#include "staff/rightssetup.h"
#include "staff/staffrepository.h"
#include "support/testdatabase.h"

#include <QLockFile>

using namespace kontor;
using namespace Qt::StringLiterals;

/// A copy is the same on whichever engine, and whole or nothing.
class DatabaseCopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSame_data();
    void isTheSame();
    void isOfOneMoment_data() { addEngineRows(); }
    void isOfOneMoment();
    void leavesNothingWhenGivenUp_data() { addEngineRows(); }
    void leavesNothingWhenGivenUp();
    void refusesWhatIsNotEmpty();
    void keepsWhoWorksThere();
    void backupsAreWholeOrNone();
    void takesNoForeignDatabase_data() { addEngineRows(); }
    void takesNoForeignDatabase();

private:
    /// Every cell of every table, as both engines would say it.
    static QStringList everything(TestDatabase &db);
    static void fill(TestDatabase &db);
};

QStringList DatabaseCopyTest::everything(TestDatabase &db)
{
    return db.read([](Session &session) {
        QStringList out;
        for (const TableShape &table : session.dialect().tables(session)) {
            if (table.name == u"staff"_s || table.name == u"audit"_s) // theirs: see keepsWhoWorksThere()
                continue;
            QStringList columns;
            for (const ColumnShape &column : table.columns)
                columns << session.dialect().portable(column);
            QStringList rows;
            session.dialect().forEachRaw(session, {u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.name), {}},
                                         int(columns.size()), [&](const QByteArrayView *cells) {
                                             QStringList row{table.name};
                                             for (qsizetype i = 0; i < columns.size(); ++i)
                                                 row << (cells[i].isNull() ? u"NULL"_s
                                                                           : u'"' + QString::fromUtf8(cells[i]) + u'"');
                                             rows << row.join(u'|');
                                         });
            rows.sort();
            out += rows;
        }
        return out;
    });
}

void DatabaseCopyTest::fill(TestDatabase &db)
{
    TestDatabase::must(SampleData(db.database()).load(300));
    db.edit([](Session &session) {
        const QByteArray picture = QByteArray::fromHex("00ff5c780a0d09004e5c");
        session.execute(
            u"INSERT INTO channel_logos (channel_id, image, image_type) SELECT id, ?, 'image/png' FROM channels LIMIT 1"_s,
            {picture});
        session.execute(u"INSERT INTO password_hashes (hash, created_at) VALUES ('$argon2id$x', 1)"_s);
        session.execute(
            u"UPDATE customers SET note = ?, password_id = (SELECT max(id) FROM password_hashes) WHERE id = (SELECT min(id) FROM customers)"_s,
            {u"tab\there, \\N, back\\slash\nline\r\n“ä€😀” 'quoted'"_s});
        // One whom nobody may act as any more: the ticket is of a time when one could.
        const qint64 customer = session.value(u"SELECT max(id) FROM customers WHERE status = 'active'"_s).toLongLong();
        StaffRepository(session).current();
        session.execute(u"INSERT INTO tickets (token_hash, channel_id, customer_id, staff_id, created_at, expires_at, reason)"
                        " SELECT 'old', channel_id, id, (SELECT min(id) FROM staff), 1, 2, 'asked' FROM customers WHERE id = ?"_s,
                        {customer});
        session.execute(u"UPDATE customers SET status = 'deactivated' WHERE id = ?"_s, {customer});
        // numbers that are gone, and must not come back
        session.execute(u"INSERT INTO sources (id, name, kind, created_at, updated_at) VALUES (4711, 'Gone', 'erp', 1, 1)"_s);
        session.dialect().setLastId(session, u"sources"_s, 4711);
        session.execute(u"DELETE FROM sources WHERE id = 4711"_s);
        return Done{};
    });
}

void DatabaseCopyTest::isTheSame_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QStringList engines{u"sqlite"_s};
    if (!qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        engines << u"postgresql"_s;
    for (const QString &from : std::as_const(engines)) {
        for (const QString &to : std::as_const(engines))
            QTest::newRow(qPrintable(from + u" to "_s + to)) << from << to;
    }
}

void DatabaseCopyTest::isTheSame()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    TestDatabase source(from), target(to, true);
    fill(source);
    qint64 told = 0;
    const CopyReport report = TestDatabase::must(
        DatabaseCopy(source.database(), target.database()).run([&told](const QString &, qint64 rows) { told = rows; }));
    QVERIFY(report.rows() > 1000 && told > 0);
    const QStringList there = everything(target);
    QVERIFY(there.size() > 1000);
    QCOMPARE(there, everything(source));
    // It works on: found by its search, and new rows get numbers of their own.
    const auto after = target.database().wait(Lane::Edit, [](Session &session) -> Done {
        const qint64 id = session.insert(
            u"INSERT INTO sources (name, kind, created_at, updated_at) VALUES ('After', 'erp', 1, 1) RETURNING id"_s);
        if (id != 4712)
            qFatal("number %lld", id);
        if (session.dialect().hasTrigrams(session)) {
            const QString word =
                session.value(u"SELECT substr(search_text, 1, 5) FROM customers ORDER BY id LIMIT 1"_s).toString();
            const Condition found = session.dialect().search({word}, {u"c.deactivated = ?"_s, {false}}, 100);
            if (session.value(u"SELECT count(*) FROM customers c WHERE "_s + found.sql, found.values).toInt() == 0)
                qFatal("not found");
        }
        // The rules hold again: no ticket for whom nobody may act as.
        bool refused = false;
        try {
            session.execute(u"INSERT INTO tickets (token_hash, channel_id, customer_id, staff_id, created_at, expires_at)"
                            " SELECT 'new', channel_id, customer_id, staff_id, 1, 2 FROM tickets"_s);
        } catch (const Failure &) {
            refused = true;
        }
        if (!refused)
            qFatal("a ticket");
        throw Failure(Error::Kind::Closed, u"undone"_s); // a refused statement has broken the transaction
    });
    QVERIFY(!after);
}

void DatabaseCopyTest::isOfOneMoment()
{
    QFETCH(QString, engine);
    TestDatabase source(engine), target(u"sqlite"_s, true);
    fill(source);
    const QStringList before = everything(source);
    const auto other = source.open();
    bool changed = false;
    const auto meanwhile = [&](const QString &table, qint64) {
        if (changed || table != u"addresses"_s)
            return;
        changed = true;
        TestDatabase::must(other->wait(Lane::Edit, [](Session &session) {
            session.execute(u"UPDATE customers SET note = 'meanwhile'"_s);
            return session.execute(u"UPDATE addresses SET line2 = 'meanwhile'"_s);
        }));
    };
    TestDatabase::must(DatabaseCopy(source.database(), target.database()).run(meanwhile));
    QVERIFY(changed);
    QCOMPARE(everything(target), before);
    QVERIFY(everything(source) != before);
}

void DatabaseCopyTest::leavesNothingWhenGivenUp()
{
    QFETCH(QString, engine);
    TestDatabase source(u"sqlite"_s), target(engine);
    fill(source);
    const Cancel cancel;
    const auto giveUp = [&](const QString &table, qint64) {
        if (table == u"addresses"_s)
            cancel.request();
    };
    const auto result = DatabaseCopy(source.database(), target.database()).run(giveUp, cancel);
    QVERIFY(!result && result.error().kind == Error::Kind::Closed);
    QCOMPARE(target.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }), 0);
    QVERIFY(DatabaseCopy(source.database(), target.database()).run()); // and so it works at the next try
}

void DatabaseCopyTest::refusesWhatIsNotEmpty()
{
    TestDatabase source(u"sqlite"_s), target(u"sqlite"_s);
    fill(source);
    TestDatabase::must(SampleData(target.database()).load(5));
    const QStringList before = everything(target);
    const auto result = DatabaseCopy(source.database(), target.database()).run();
    QVERIFY(!result && result.error().kind == Error::Kind::Invalid && result.error().message.contains(u"5 customers"_s));
    QCOMPARE(everything(target), before);
    const auto same = DatabaseCopy(source.database(), source.database()).run();
    QVERIFY(!same && same.error().kind == Error::Kind::Invalid);
}

/// Between servers with rights: who works where is the server's; the audit comes along, also by way of a file.
void DatabaseCopyTest::keepsWhoWorksThere()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("No PostgreSQL");
    TestDatabase source(u"postgresql"_s), file(u"sqlite"_s, true), target(u"postgresql"_s);
    fill(source);
    source.openAs(u"editor"_s);
    source.edit([](Session &session) { return session.execute(u"UPDATE channels SET look_color = '#123456'"_s); });
    const auto audited = [](TestDatabase &db) {
        return db.read([](Session &session) {
            return session.value(u"SELECT count(*) FROM audit WHERE table_name = 'channels' AND verb = 'update'"_s).toInt();
        });
    };
    QVERIFY(audited(source) > 0);
    TestDatabase::must(DatabaseCopy(source.database(), file.database()).run());
    const auto early = DatabaseCopy(file.database(), target.database()).run();
    QVERIFY(!early && early.error().message.contains(u"init"_s)); // there is no audit yet
    target.openAs(u"manager"_s);
    TestDatabase::must(DatabaseCopy(file.database(), target.database()).run());
    QCOMPARE(everything(target), everything(source));
    QCOMPARE(audited(target), audited(source));
    const QList<Staff> staff = target.read([](Session &session) { return StaffRepository(session).list(); });
    QStringList logins;
    for (const Staff &one : staff)
        logins << one.login + u' ' + one.role;
    QVERIFY2(logins.contains(target.loginOf(u"manager"_s) + u" manager"_s), qPrintable(logins.join(u", "_s)));
    QVERIFY2(logins.contains(source.loginOf(u"editor"_s) + u" editor"_s), qPrintable(logins.join(u", "_s)));
}

/// What is no finished backup, or not what was written, is told as such, and neither it nor the target is touched.
void DatabaseCopyTest::backupsAreWholeOrNone()
{
    TestDatabase source(u"sqlite"_s);
    fill(source);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"b.kontor"_s);
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    };
    const auto refusal = [&](const QString &file) {
        const QByteArray before = bytesOf(file);
        TestDatabase target(u"sqlite"_s);
        const auto result = restore(file, target.database());
        if (result || bytesOf(file) != before ||
            target.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }) != 0)
            qFatal("%s was taken, or changed", qPrintable(file));
        return result.error().message;
    };
    const CopyReport report = TestDatabase::must(backUp(source.database(), path));
    QCOMPARE(TestDatabase::must(backupContents(path)).tables, report.tables);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"b.kontor"_s});
    const QByteArray good = bytesOf(path);
    QVERIFY(refusal(write(u"empty.kontor"_s, {})).contains(u"no finished backup"_s));
    QVERIFY(refusal(write(u"foreign.kontor"_s, "PK\3\4 something else entirely")).contains(u"no finished backup"_s));
    QVERIFY(refusal(folder.path()).contains(u"no finished backup"_s));
    QVERIFY(refusal(folder.filePath(u"none"_s)).contains(u"no file"_s));
    { // one that was interrupted: tables, and nothing in them
        Database started(ConnectionUrl::sqlite(folder.filePath(u"partial.kontor"_s)), {});
        TestDatabase::must(migrate(started));
    }
    QVERIFY(refusal(folder.filePath(u"partial.kontor"_s)).contains(u"no finished backup"_s));
    QByteArray turned = good;
    const qsizetype at = turned.indexOf("B2B Wholesale");
    QVERIFY(at > 0);
    for (qsizetype i = at; i >= 0; i = turned.indexOf("B2B Wholesale", i + 1))
        turned[i] = 'C';
    QVERIFY(refusal(write(u"turned.kontor"_s, turned)).contains(u"damaged"_s));
    QByteArray zeroed = good;
    std::fill(zeroed.begin() + 4096 * 9, zeroed.begin() + 4096 * 40, '\0');
    QVERIFY2(!refusal(write(u"zeroed.kontor"_s, zeroed)).isEmpty(), "a reason");
    QFile::setPermissions(path, QFile::ReadOwner);
    TestDatabase target(u"sqlite"_s, true);
    QVERIFY(restore(path, target.database())); // and one that may only be read is good
    QCOMPARE(bytesOf(path).size(), good.size());
    for (const QString &bad : {u"/dev/null"_s, folder.filePath(u"no/b.kontor"_s), folder.path()}) {
        QVERIFY2(!backUp(source.database(), bad), qPrintable(bad));
        QVERIFY2(!QFileInfo(bad).isFile(), qPrintable(bad));
    }
    QLockFile other(path + u".lock"_s);
    QVERIFY(other.lock());
    QCOMPARE(backUp(source.database(), path).error().kind, Error::Kind::Busy);
}

void DatabaseCopyTest::takesNoForeignDatabase()
{
    QFETCH(QString, engine);
    TestDatabase source(u"sqlite"_s), target(engine, true);
    fill(source);
    target.edit([](Session &session) {
        session.command(u"CREATE TABLE customers (name TEXT)"_s);
        return Done{};
    });
    const auto result = DatabaseCopy::check(target.database());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"another program"_s), qPrintable(result.error().message));
    QVERIFY(!DatabaseCopy(source.database(), target.database()).run());
    QVERIFY(!target.read([](Session &session) { return session.dialect().hasTable(session, u"addresses"_s); }));
}

QTEST_GUILESS_MAIN(DatabaseCopyTest)
#include "tst_databasecopy.moc"
