// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/secondfactor.h"
#include "customers/bulkedit.h"
#include "customers/customercolumns.h"
#include "customers/customersrepository.h"
#include "exports/customerexport.h"
#include "exports/xlsxsink.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/refusedrows.h"
#include "imports/stagedrowsmodel.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "samples/sampledata.h"
#include "models/imports/importscene.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringEncoder>

#include <sys/resource.h>

#include <thread>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;
using Verdict = StagedRow::Verdict;

class ImporterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesHostileFiles(); // first: the most memory of a child counts what we had when it was forked
    void importsNorthwind_data() { addEngineRows(); }
    void importsNorthwind();
    void readsTheTemplate_data() { addEngineRows(); }
    void readsTheTemplate();
    void refusesBadRowsAlone_data() { addEngineRows(); }
    void refusesBadRowsAlone();
    void namesTheEarlierLine_data() { addEngineRows(); }
    void namesTheEarlierLine();
    void keepsOrClears_data() { addEngineRows(); }
    void keepsOrClears();
    void deactivates_data() { addEngineRows(); }
    void deactivates();
    void matchesByOtherKeys_data() { addEngineRows(); }
    void matchesByOtherKeys();
    void hidesPasswordsOfShiftedRows_data() { addEngineRows(); }
    void hidesPasswordsOfShiftedRows();
    void addsNoAddressTwice_data() { addEngineRows(); }
    void addsNoAddressTwice();
    void appliesRules_data() { addEngineRows(); }
    void appliesRules();
    void findsCustomersOfANamedTradeStore_data() { addEngineRows(); }
    void findsCustomersOfANamedTradeStore();
    void saysWhichRowsAreNotKept();
    void readsSheets();
};

void ImporterTest::importsNorthwind()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QFile file(QStringLiteral(KONTOR_TEST_DATA "/northwind/customers.csv"));
    QVERIFY(file.open(QFile::ReadOnly));
    const ImportPlan northwind = plan(db, directory, file.readAll());
    QCOMPARE(northwind.mapping.nullText, u"NULL"_s);
    const ImportReport first = run(db, northwind);
    QCOMPARE(first.created, 91);
    QCOMPARE(first.refused, 0);
    const ImportReport again = run(db, northwind);
    QCOMPARE(again.unchanged, 91);
    QCOMPARE(again.created + again.changed + again.refused, 0);
    const auto issues = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    QCOMPARE(issues.size(), 91);
    QVERIFY(std::all_of(issues.begin(), issues.end(), [](const Issue &i) { return i.kind == u"missing_email"_s; }));
    const auto find = [&](const QString &code) {
        return db.read([&](Session &session) {
            CustomersRepository customers(session);
            return customers.load(
                customers.idOfSourceCode(directory.channels.first().id, directory.sourceNamed(u"ERP"_s)->id, code));
        });
    };
    const Customer around = find(u"AROUT"_s);
    QCOMPARE(around.firstName, u"Thomas"_s);
    QCOMPARE(around.lastName, u"Hardy"_s);
    QCOMPARE(around.addresses[0].countryCode, u"GB"_s);
    QCOMPARE(around.addresses[0].province, QString()); // NULL
    const Customer blond = find(u"BLONP"_s);
    QCOMPARE(blond.addresses[0].line1, u"24, place Kléber"_s);
    QCOMPARE(find(u"GREAL"_s).addresses[0].countryCode, u"US"_s);
    QCOMPARE(find(u"GREAL"_s).addresses[0].province, u"Oregon"_s);
    const QStringList left = db.edit([](Session &session) {
        return loadNorthwind(session, QStringLiteral(KONTOR_TEST_DATA "/northwind"), u"Store"_s, u"ERP"_s);
    });
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM orders"_s).toInt(); }), 830);
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM products"_s).toInt(); }), 77);
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM categories"_s).toInt(); }), 8);
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM order_lines"_s).toInt(); }), 2155);
}

void ImporterTest::readsTheTemplate()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QByteArray header = importTemplate().join(u',').toUtf8();
    QCOMPARE(importTemplate().size(), 21);
    const QByteArray row = "C1,Anna,Müller,anna@x.de,yes,Hello,true,long enough secret,long enough secret,Weg 1,Haus "
                           "2,München,Firma,A,M,089 1,Bayern,Germany,80331,DE,BY\n";
    const ImportPlan p = plan(db, directory, header + "\n" + row);
    QCOMPARE(p.mapping.columns.size(), 21);
    const ImportReport report = run(db, p);
    QCOMPARE(report.created, 1);
    const Customer c = db.read([](Session &session) {
        return CustomersRepository(session).load(session.value(u"SELECT id FROM customers"_s).toLongLong());
    });
    QVERIFY(c.acceptsMarketing && c.inviteWanted && c.hasPassword && c.mustChangePassword);
    QCOMPARE(c.status, Customer::Status::Active);
    QCOMPARE(c.addresses[0].line2, u"Haus 2"_s);
    QCOMPARE(c.addresses[0].provinceCode, u"BY"_s);
    const QString dump =
        db.read([](Session &session) { return session.value(u"SELECT hash FROM password_hashes"_s).toString(); });
    QVERIFY(dump.startsWith(u"$argon2id$"_s));
    QCOMPARE(run(db, p).unchanged, 1); // CHECKS 28
    // further addresses, and one column for the name
    const ImportPlan more = plan(db, directory,
                                 "source_customer_code,name,address1.address1,address2.address1,address2.country\nC9,Maria van "
                                 "der Berg,Erste 1,Zweite 2,Austria\n");
    QCOMPARE(run(db, more).created, 1);
    const Customer berg = db.read([](Session &session) {
        return CustomersRepository(session).load(
            session.value(u"SELECT id FROM customers WHERE source_code = 'C9'"_s).toLongLong());
    });
    QCOMPARE(berg.lastName, u"van der Berg"_s);
    QCOMPARE(berg.addresses.size(), 2);
    QCOMPARE(berg.addresses[1].countryCode, u"AT"_s);
    QCOMPARE(run(db, more).unchanged, 1);
}

void ImporterTest::refusesBadRowsAlone()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    db.edit(
        [c = someone(directory, u"OLD"_s, u"taken@x.de"_s)](Session &session) { return CustomersRepository(session).insert(c); });
    const QByteArray text = "source_customer_code,last_name,email,note\n" // 1
                            "A1,Gut,a1@x.de,ü ü ü ü\n" // 2
                            "A2,Schlecht,keine,\n" // 3 e-mail
                            "A3,Kurz\n" // 4 too few
                            "A4,Lang,a4@x.de,n,zu viel\n" // 5 too many
                            " A5,Blank,a5@x.de,\n" // 6 outer blank
                            "A6,\"Zwei\nZeilen\",a6@x.de,\n" // 7-8 line break in a name
                            "A1,Doppelt,a7@x.de,\n" // 9 code twice
                            "A8,Doppelt,A1@X.de,\n" // 10 e-mail twice
                            "A9,Nul" +
                            QByteArray(1, '\0') +
                            "l,a9@x.de,\n" // 11 NUL
                            "B1,Brok\xc3\x28,b1@x.de,\n" // 12 broken bytes
                            "B2," +
                            QByteArray(101, 'x') +
                            ",b2@x.de,\n" // 13 too long
                            "B3,Vergeben,taken@x.de,\n" // 14 e-mail of another customer
                            "B4,,,\n" // 15 no name
                            "B5,Ende,b5@x.de,\n"; // 16
    const ImportPlan p = plan(db, directory, text);
    QCOMPARE(p.dialect.encoding, encoding::utf8);
    const ImportReport report = run(db, p);
    QMap<qint64, QString> errors;
    for (const auto &error : report.errors) {
        errors.insert(error.line, error.column);
        QVERIFY(!error.reason.isEmpty());
    }
    QCOMPARE(errors.keys(), (QList<qint64>{3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15}));
    QCOMPARE(errors[3], u"email"_s);
    QCOMPARE(errors[6], u"source_customer_code"_s);
    QCOMPARE(errors[7], u"last_name"_s);
    QCOMPARE(errors[9], u"source_customer_code"_s);
    QCOMPARE(errors[10], u"email"_s);
    QCOMPARE(errors[11], u"last_name"_s);
    QCOMPARE(errors[12], u"last_name"_s);
    QCOMPARE(errors[13], u"last_name"_s);
    QCOMPARE(errors[14], u"email"_s);
    QCOMPARE(report.created, 2);
    const auto issues = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    QCOMPARE(std::count_if(issues.begin(), issues.end(), [](const Issue &i) { return i.kind == u"import_refused"_s; }), 12);
    // mended and imported again, the issue goes
    const ImportPlan mended = plan(db, directory, "source_customer_code,last_name,email\nA2,Besser,a2@x.de\n");
    QCOMPARE(run(db, mended).created, 1);
    const auto fewer = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    QCOMPARE(std::count_if(fewer.begin(), fewer.end(), [](const Issue &i) { return i.kind == u"import_refused"_s; }), 11);
    // also when the same file had it wrong once more, before
    const ImportPlan twice = plan(db, directory, "source_customer_code,last_name,email\nA3,Kurz,keine\nA3,Kurz,a3@x.de\n");
    const ImportReport second = run(db, twice);
    QCOMPARE(second.refused, 1);
    QCOMPARE(second.created, 1);
    const auto least = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    QCOMPARE(std::count_if(least.begin(), least.end(), [](const Issue &i) { return i.kind == u"import_refused"_s; }), 10);
    // the refused rows as a file, with reasons, without passwords
    const Check staging = check(db, p);
    const QByteArray refused =
        db.read([batch = staging.batch](Session &session) { return StagingRepository(session).refusedFile(batch); });
    CsvReader reader(refused, CsvDialect{});
    CsvRecord record;
    QVERIFY(reader.next(record));
    QCOMPARE(record.cells.last(), u"kontor_reason"_s);
    int rows = 0;
    while (reader.next(record))
        ++rows;
    QCOMPARE(rows, int(staging.counts.refused));
}

void ImporterTest::namesTheEarlierLine()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QByteArray text = "source_customer_code,last_name,email,note\n";
    const QString note(900, u'x'); // for a file so large that keys which nobody has are not looked up
    for (int i = 1; i <= 5000; ++i) // several chunks
        text += u"K%1,Row,k%1@x.de,%2\n"_s.arg(i).arg(note).toUtf8();
    text += "K1,Code of line 2,new1@x.de,\nN1,E-mail of line 8,K7@x.de,\nN2,Good,new2@x.de,\nN2,Code of line 5004,new3@x.de,\n";
    const ImportPlan repeated = plan(db, directory, text);
    const ImportReport first = run(db, repeated);
    const ImportReport again = run(db, repeated);
    QCOMPARE(first.created, 5001);
    QCOMPARE(again.unchanged, 5001);
    for (const ImportReport &report : {first, again}) {
        QCOMPARE(report.refused, 3);
        QCOMPARE(report.errors.size(), 3);
        const QString email = report.created > 0 ? u"line 8 has"_s : u"Another customer"_s;
        const QList<std::tuple<qint64, QString, QString>> expected = {{5002, u"source_customer_code"_s, u"line 2 has"_s},
                                                                      {5003, u"email"_s, email},
                                                                      {5005, u"source_customer_code"_s, u"line 5004 has"_s}};
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto &[line, column, earlier] = expected[i];
            QCOMPARE(report.errors[i].line, line);
            QCOMPARE(report.errors[i].column, column);
            QVERIFY2(report.errors[i].reason.contains(earlier), qPrintable(report.errors[i].reason));
        }
    }
}

void ImporterTest::keepsOrClears()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QCOMPARE(run(db, plan(db, directory, "source_customer_code,last_name,phone,price_tier\nK1,Anders,123,Standard\n")).created,
             1);
    ImportPlan second = plan(db, directory, "source_customer_code,last_name,phone,price_tier,warehouse\nK1,Anders,,,Nowhere\n");
    const auto customer = [&] {
        return db.read([](Session &session) {
            return CustomersRepository(session).load(session.value(u"SELECT id FROM customers"_s).toLongLong());
        });
    };
    QCOMPARE(run(db, second).unchanged, 1);
    QCOMPARE(customer().phone, u"123"_s);
    second.mapping.emptyCells = ImportMapping::EmptyCells::Clear;
    QCOMPARE(run(db, second).changed, 1);
    QCOMPARE(customer().phone, QString());
    QCOMPARE(customer().priceTierId, 0);
    ImportPlan third = plan(db, directory, "source_customer_code,last_name,warehouse\nK1,Other,\nK2,New,Nowhere\n");
    third.mode = ImportPlan::Mode::AddOnly;
    const ImportReport report = run(db, third);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.ignored, 1);
    const auto issues = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    QVERIFY(std::any_of(issues.begin(), issues.end(), [](const Issue &i) { return i.kind == u"unknown_warehouse"_s; }));
    third.mode = ImportPlan::Mode::UpdateOnly;
    QCOMPARE(run(db, third).changed, 1);
}

void ImporterTest::deactivates()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QCOMPARE(run(db, plan(db, directory, "source_customer_code,last_name\nD1,A\nD2,B\nD3,C\nD4,D\n")).created, 4);
    const auto off = [&] {
        return db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE deactivated"_s).toInt(); });
    };
    ImportPlan listed = plan(db, directory, "source_customer_code,last_name\nD1,\nNobody,\n");
    listed.mode = ImportPlan::Mode::DeactivateListed;
    const ImportReport one = run(db, listed);
    QCOMPARE(one.deactivated, 1);
    QCOMPARE(one.refused, 1);
    QCOMPARE(off(), 1);
    // whoever is to be deactivated gets no password, and is not activated by one
    QCOMPARE(run(db, plan(db, directory, "source_customer_code,last_name\nD9,P\n")).created, 1);
    ImportPlan secret = plan(db, directory, "source_customer_code,last_name,password\nD9,P,a good long secret\n");
    secret.mode = ImportPlan::Mode::DeactivateListed;
    QCOMPARE(run(db, secret).deactivated, 1);
    QCOMPARE(db.read([](Session &s) {
        return s.value(u"SELECT count(*) FROM customers WHERE source_code = 'D9' AND deactivated AND password_id = 0"_s).toInt();
    }),
             1);
    db.edit([](Session &s) { // out of the way of what follows
        return s.execute(u"UPDATE customers SET source_code = '', status = 'pending' WHERE source_code = 'D9'"_s);
    });
    QCOMPARE(off(), 1);
    ImportPlan missing = plan(db, directory, "source_customer_code,last_name\nD2,X\n");
    missing.mode = ImportPlan::Mode::DeactivateMissing;
    const auto refused = db.database().wait(Lane::Bulk, [missing](Session &session) { return Importer(session).run(missing); });
    QCOMPARE(refused.error().kind, Error::Kind::Conflict); // never silently
    QCOMPARE(off(), 1);
    QCOMPARE(check(db, missing).counts.missing, 2);
    missing.missingConfirmed = 2;
    const ImportReport two = run(db, missing);
    QCOMPARE(two.deactivated, 2);
    QCOMPARE(off(), 3);
    QCOMPARE(TestDatabase::must(db.database().wait(
                 Lane::Bulk, [id = two.batchId](Session &session) { return BatchesRepository(session).undo(id); })),
             0);
    QCOMPARE(off(), 1);

    // Codes may stand in the file twice, rows may be left out; but whoever can't be read may be anybody.
    QByteArray text = "source_customer_code,last_name\n";
    for (int i = 0; i < 4000; ++i)
        text += "X" + QByteArray::number(i) + ",Nobody\n";
    ImportPlan again = plan(db, directory, text + "D2,X\nD3,Y\n" + text + "D2,X\n");
    again.mode = ImportPlan::Mode::DeactivateMissing;
    const Check staged = check(db, again);
    QCOMPARE(staged.counts.missing, 1);
    QCOMPARE(staged.counts.unknown, 0);
    const auto confirm = [&](const StagedBatch &batch, qint64 count, const QList<qint64> &left) {
        db.edit([=](Session &session) {
            StagingRepository(session).setRejected(batch, left, true);
            StagingRepository(session).confirmMissing(batch.id, count);
            return Done{};
        });
    };
    confirm(staged.batch, 1, {4003}); // D3: leaving its row out leaves it as it is
    QCOMPARE(look(db, staged.batch.id).counts.missing, 1);
    QCOMPARE(commit(db, staged.batch.id).deactivated, 1); // D4
    QCOMPARE(off(), 2);
    ImportPlan broken = plan(db, directory, "source_customer_code,last_name\nD2,X\nD3,Y,surplus\n");
    broken.mode = ImportPlan::Mode::DeactivateMissing;
    broken.missingConfirmed = 1;
    const Check unsure = check(db, broken);
    QCOMPARE(unsure.counts.unknown, 1);
    const auto direct = db.database().wait(Lane::Bulk, [broken](Session &session) { return Importer(session).run(broken); });
    QVERIFY2(!direct.ok() && direct.error().message.contains(u"not known who is missing"_s), qPrintable(direct.error().message));
    confirm(unsure.batch, 1, {});
    QVERIFY(!db.database().wait(Lane::Bulk, [id = unsure.batch.id](Session &s) { return Importer(s).commit(id); }).ok());
    QCOMPARE(off(), 2);
    confirm(unsure.batch, 1, {3});
    QCOMPARE(look(db, unsure.batch.id).counts.unknown, 0);
    QCOMPARE(commit(db, unsure.batch.id).deactivated, 1); // agreed to, knowing that line 3 can't be read
    QCOMPARE(off(), 3);
}

void ImporterTest::matchesByOtherKeys()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    ImportPlan byEmail = plan(db, directory, "email,last_name,phone\na@x.de,Eins,1\n,Zwei,1\n");
    byEmail.match = ImportPlan::Match::Email;
    const ImportReport one = run(db, byEmail);
    QCOMPARE(one.created, 1);
    QCOMPARE(one.refused, 1); // nothing to match it by: it would be somebody new each time
    QCOMPARE(one.errors.first().column, u"email"_s);
    QCOMPARE(run(db, byEmail).unchanged, 1);
    ImportPlan byName = plan(db, directory, "username,last_name,phone\nj.smith-7,Smith,1\nno good,Smith,1\n,Smith,2\n");
    byName.mapping.columns.insert(u"username"_s, u"username"_s);
    byName.match = ImportPlan::Match::Username;
    const ImportReport two = run(db, byName);
    QCOMPARE(two.created, 1);
    QCOMPARE(two.refused, 2);
    // another name that comes to the same number, and one customer meant twice: neither may break the import
    ImportPlan clash = plan(db, directory, "source_customer_code,username,last_name\nMC1,meier,A\nMC2,meier2,B\n");
    clash.mapping.columns.insert(u"username"_s, u"username"_s);
    db.edit([c = someone(directory, u"ME"_s), channel = directory.channels.first().id](Session &session) {
        const Customer stored = CustomersRepository(session).insert(c);
        return session.execute(u"UPDATE customers SET username = 'meier' WHERE channel_id = ? AND id = ?"_s,
                               {channel, stored.id});
    });
    QCOMPARE(run(db, clash).created, 2);
    QCOMPARE(db.read([](Session &s) {
        return s.value(u"SELECT count(*) FROM customers WHERE username IN ('meier', 'meier2', 'meier22', 'meier3')"_s).toInt();
    }),
             3);
    ImportPlan twice = plan(db, directory, "username,last_name,phone\nj.smith-7,Smith,2\nj.smith-7,Smith,3\n");
    twice.mapping.columns.insert(u"username"_s, u"username"_s);
    const ImportReport second = run(db, twice);
    QCOMPARE(second.changed, 1);
    QCOMPARE(second.refused, 1);
    QCOMPARE(second.errors.first().column, u"username"_s);
    QCOMPARE(check(db, twice).counts.refused, 1);
    byName = plan(db, directory, "username,last_name,phone\nj.smith-7,Smith,2\nno good,Smith,1\n,Smith,2\n");
    byName.mapping.columns.insert(u"username"_s, u"username"_s);
    byName.match = ImportPlan::Match::Username;
    QCOMPARE(run(db, byName).unchanged, 1); // found again: the customer got the name that the file gives
    db.edit([channel = directory.channels.first()](Session &session) {
        Channel shared = channel;
        shared.uniqueEmail = false;
        return ChannelsRepository(session).save(shared);
    });
    const ImportReport none = run(db, byEmail);
    QCOMPARE(none.refused, 2);
    QVERIFY(none.errors.first().reason.contains(u"share"_s));
}

/// In a row of too many cells any of them may be the password; a rule of its column could hold one too.
void ImporterTest::hidesPasswordsOfShiftedRows()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    ImportPlan p = plan(db, directory, "source_customer_code,note,password\nS1,hello,world,Secret123 is long\nS2,fine,\n");
    p.mapping.columns.insert(u"note"_s, u"last_name"_s);
    p.mapping.rules[u"password"_s].fallback = u"Welcome to all of you"_s;
    const Check staged = check(db, p);
    QCOMPARE(staged.counts.refused, 1);
    QCOMPARE(staged.counts.created, 1);
    QVERIFY(!staged.rows.last().setsPassword());
    commit(db, staged.batch.id);
    const QString kept = db.read([](Session &s) {
        QString all;
        for (const QString &sql : {u"SELECT cells || search_text FROM staged_rows"_s, u"SELECT plan FROM import_batches"_s,
                                   u"SELECT reason || key FROM issues"_s}) {
            for (const Row &row : s.select(sql))
                all += row.text(0);
        }
        return all + QString::fromUtf8(s.value(u"SELECT content FROM batch_refused"_s).toByteArray());
    });
    QVERIFY(kept.contains(u"kontor_reason"_s));
    QVERIFY(!kept.contains(u"secret"_s, Qt::CaseInsensitive) && !kept.contains(u"Welcome"_s));
}

/// A row that names its second address only has it stored as the first; the same file changes nothing.
void ImporterTest::addsNoAddressTwice()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const ImportPlan p = plan(db, directory,
                              "source_customer_code,last_name,address1.address1,address1.city,address2.address1,address2.city\n"
                              "A1,A,,,Weg 1,Ulm\nA2,B,Weg 2,Bonn,Weg 2,Bonn\n");
    QCOMPARE(run(db, p).created, 2);
    const auto addresses = [&] {
        return db.read([](Session &s) { return s.value(u"SELECT count(*) FROM addresses"_s).toInt(); });
    };
    QCOMPARE(addresses(), 3);
    const ImportReport again = run(db, p);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(addresses(), 3);
}

/// CHECKS 24, scaled (full sizes with KONTOR_SOAK): whatever the file, a reason or rows, little memory, and nothing half-done.
void ImporterTest::survivesHostileFiles()
{
    TestDatabase db(u"sqlite"_s);
    db.basics();
    const bool soak = qEnvironmentVariableIsSet("KONTOR_SOAK");
    const QByteArray header = "source_customer_code,last_name,note\n";
    // Made when their turn comes: a child counts the memory of the process that it was forked from.
    using Make = std::function<QByteArray()>;
    QList<QPair<QString, Make>> files = {
        {u"empty"_s, [=] { return QByteArray(""); }},
        {u"bom only"_s, [=] { return QByteArray("\xef\xbb\xbf"); }},
        {u"line feeds"_s, [=] { return QByteArray(QByteArray(10'000, '\n')); }},
        {u"NULs"_s, [=] { return QByteArray(QByteArray(100'000, '\0')); }},
        {u"NULs in rows"_s, [=] { return QByteArray(header + QByteArray("A,b\0c,d\n", 8).repeated(50)); }},
        {u"open quote"_s, [=] { return QByteArray(header + "A,\"" + QByteArray(soak ? 100'000'000 : 20'000'000, 'x')); }},
        {u"open quote with lines"_s,
         [=] { return QByteArray(header + "A,\"" + QByteArray("xxxxxxxx\n").repeated(soak ? 10'000'000 : 2'000'000)); }},
        {u"columns"_s, [=] { return QByteArray(QByteArray("c,").repeated(1'000'000) + "\n"); }},
        {u"columns in a row"_s, [=] { return QByteArray(header + QByteArray("c,").repeated(1'000'000) + "\n"); }},
        {u"half a character"_s, [=] { return QByteArray(header + "A,b,\xe2\x82"); }},
        {u"two of one name"_s, [=] { return QByteArray("a,a\nb,c\n"); }},
        {u"binary"_s,
         [=] {
             return QByteArray(QByteArray("\x7f"
                                          "ELF\x02\x01\x01")
                                   .repeated(20'000));
         }},
        {u"one long line"_s, [=] { return QByteArray(QByteArray(soak ? 200'000'000 : 40'000'000, 'y')); }},
    };
    for (const char *encoding : {"UTF-16LE", "UTF-16BE", "UTF-8"}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray text = encoder.encode(u"source_customer_code,last_name\nE1,Müller\n"_s);
        files << qMakePair(QString::fromLatin1(encoding), Make([text] { return text; }));
    }
    QRandomGenerator random(24);
    for (int i = 0; i < (soak ? 280 : 20); ++i) {
        QByteArray text = header;
        for (int r = 0; r < 200; ++r)
            text += "B" + QByteArray::number(r) + ",Größe,ä\n";
        text.insert(random.bounded(text.size()), char(0x80 + random.bounded(0x70)));
        files << qMakePair(u"broken at random %1"_s.arg(i), Make([text] { return text; }));
    }
    for (const auto &[name, make] : files) {
        const QString path = folder().filePath(u"hostile.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(make()) >= 0);
        file.close();
        QProcess process;
        process.start(QStringLiteral(KONTOR_BIN "/kontorctl"),
                      {u"--database"_s, db.url().toString(), u"import"_s, path, u"--channel"_s, u"Store"_s, u"--source"_s,
                       u"ERP"_s, u"--dry-run"_s, u"--map"_s, u"source_customer_code=source_customer_code"_s});
        QVERIFY2(process.waitForFinished(120'000), qPrintable(name));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() <= 2,
                 qPrintable(name + u": "_s + QString::fromUtf8(said)));
        QVERIFY2(process.exitCode() == 0 || !said.trimmed().isEmpty(), qPrintable(name));
    }
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT count(*) FROM staged_rows"_s).toInt(); }), 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    qInfo("most memory of any import: %ld MiB", used.ru_maxrss / 1024);
    QVERIFY(used.ru_maxrss < 300 * 1024);
#endif
}

void ImporterTest::appliesRules()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    ImportPlan p = plan(db, directory,
                        "source_customer_code,last_name,company,address1.country,phone,extra\n r1 ,MÜLLER,acme gmbh,RSA,,9\n"
                        "r2,x,Bau | Holz,DE,7,8\n");
    p.mapping.rules[u"source_customer_code"_s].trim = true;
    p.mapping.rules[u"source_customer_code"_s].letters = ColumnRule::Case::Upper;
    p.mapping.rules[u"last_name"_s].letters = ColumnRule::Case::Title;
    p.mapping.rules[u"company"_s].splitAt = u"|"_s;
    p.mapping.rules[u"address1.country"_s].values = {{u"rsa"_s, u"ZA"_s}};
    p.mapping.rules[u"phone"_s].fallback = u"0"_s;
    p.mapping.rules[u"phone"_s].joinWith = QStringList{u"extra"_s};
    p.mapping.rules[u"phone"_s].joinText = u"-"_s;
    p.mapping.constants.insert(u"attribute.Origin"_s, u"fair"_s);
    QJsonObject json = p.mapping.toJson();
    json[u"constants"_s] = QJsonObject{{u"attribute.Origin"_s, u"fair"_s}, {u"password"_s, u"one for all"_s}};
    const ImportMapping stored = ImportMapping::fromJson(json);
    QCOMPARE(stored.constants, p.mapping.constants); // but no password for everybody
    QCOMPARE(stored.rules, p.mapping.rules);
    p.mapping = stored;
    QCOMPARE(run(db, p).created, 2);
    const QStringList rows = db.read([](Session &s) {
        QStringList out;
        for (const Row &row :
             s.select(u"SELECT source_code || ';' || last_name || ';' || company || ';' || country_code || ';' || phone"
                      " FROM customers ORDER BY source_code"_s))
            out << row.text(0);
        return out;
    });
    QCOMPARE(rows, (QStringList{u"R1;Müller;acme gmbh;ZA;9"_s, u"R2;X;Bau;DE;7-8"_s}));
    QCOMPARE(db.read([](Session &s) {
        return s.value(u"SELECT count(*) FROM customer_attributes WHERE name = 'Origin' AND value = 'fair'"_s).toInt();
    }),
             2);
}

/// A file so large that its keys are looked for among those read ahead: of the trade store that a constant names too.
void ImporterTest::findsCustomersOfANamedTradeStore()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    Directory directory = db.basics();
    Channel other = directory.channels.first();
    other.id = 0;
    other.name = u"Second"_s;
    directory = db.edit([other](Session &session) {
        ChannelsRepository(session).save(other);
        return ChannelsRepository(session).directory();
    });
    constexpr int rows = 2'200;
    QByteArray text = "source_customer_code,last_name,filler\n";
    for (int i = 0; i < rows; ++i)
        text += 'C' + QByteArray::number(i) + ",Name," + QByteArray(2'000, 'x') + '\n';
    ImportPlan p = plan(db, directory, text);
    QCOMPARE(p.channelId, directory.channels.first().id);
    p.mapping.constants.insert(u"trade_store"_s, u"Second"_s);
    QCOMPARE(run(db, p).created, rows);
    const ImportReport again = run(db, p);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.refused, 0);
    QCOMPARE(again.unchanged, rows);
}

void ImporterTest::saysWhichRowsAreNotKept()
{
    ImportPlan plan;
    plan.mapping.columns = {{u"last_name"_s, u"last_name"_s}};
    RefusedRows rows(plan, {u"last_name"_s});
    StagedRow row;
    row.cells = QStringList{QString(8 * 1024 * 1024, u'x')};
    row.problems << RowProblem{u"last_name"_s, u"too long"_s};
    for (row.line = 2; row.line < 9; ++row.line)
        rows.add(row);
    QCOMPARE(rows.rows(), 7);
    const QByteArray last = rows.content().split('\n').at(rows.content().count('\n') - 1);
    QVERIFY2(last.contains("3 more refused rows"), last.left(200).constData());
}

/// Rows are numbered as in the sheet, whatever is in its cells or between its rows.
void ImporterTest::readsSheets()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    ImportPlan sheet =
        plan(db, directory, ",,,\nsource_customer_code,last_name,email,note\nX1,A,a@x.de,\"two\nlines\"\n,,,\n,,,\nX2,B,bad,\n");
    const QString name = folder().filePath(u"sheet.xlsx"_s); // a CSV that was made of one is called so
    QVERIFY(QFile::rename(sheet.fileName, name));
    sheet.fileName = name;
    const ImportReport report = run(db, sheet);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.errors.first().line, 6);
    // a profile's text for 'nothing' is nothing in joined columns too
    ImportPlan joined = plan(db, directory, "source_customer_code,last_name,street,more\nX3,C,Main St,NULL\n");
    joined.mapping.nullText = u"NULL"_s;
    joined.mapping.columns.insert(u"street"_s, u"note"_s);
    ColumnRule rule;
    rule.joinWith = QStringList{u"more"_s};
    joined.mapping.rules.insert(u"street"_s, rule);
    QCOMPARE(run(db, joined).created, 1);
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT note FROM customers WHERE source_code = 'X3'"_s).toString(); }),
             u"Main St"_s);
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
