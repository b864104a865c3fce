// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "customers/customerexport.h"
#include "customers/customersrepository.h"
#include "imports/importer.h"
#include "imports/stagedrowsmodel.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "samples/sampledata.h"
#include "support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QFile>

using namespace kontor;
using namespace Qt::StringLiterals;
using Verdict = StagedRow::Verdict;

class ImporterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importsNorthwind_data() { addEngineRows(); }
    void importsNorthwind();
    void readsTheTemplate_data() { addEngineRows(); }
    void readsTheTemplate();
    void refusesBadRowsAlone_data() { addEngineRows(); }
    void refusesBadRowsAlone();
    void keepsOrClears_data() { addEngineRows(); }
    void keepsOrClears();
    void mendsCells();
    void overwritesNothingUnseen_data() { addEngineRows(); }
    void overwritesNothingUnseen();
    void leavesNothingWhenCancelled_data() { addEngineRows(); }
    void leavesNothingWhenCancelled();
    void exportsWhatComesBack_data() { addEngineRows(); }
    void exportsWhatComesBack();

private:
    static ImportPlan plan(TestDatabase &db, const Directory &directory, const QByteArray &text,
                           const QString &source = u"ERP"_s);
    static ImportReport run(TestDatabase &db, const ImportPlan &plan);
    static std::shared_ptr<Staging> check(TestDatabase &db, const ImportPlan &plan)
    {
        return db.read([plan](Session &session) { return Importer(session).check(plan); });
    }
    static QTemporaryDir s_folder;
};

QTemporaryDir ImporterTest::s_folder;

ImportPlan ImporterTest::plan(TestDatabase &, const Directory &directory, const QByteArray &text, const QString &source)
{
    static int number = 0;
    ImportPlan out;
    out.fileName = s_folder.filePath(u"file%1.csv"_s.arg(++number));
    QFile file(out.fileName);
    if (!file.open(QFile::WriteOnly))
        qFatal("no file");
    file.write(text);
    file.close();
    out.dialect = guessCsvDialect(text);
    out.dialect.header = true;
    const ImportTable table = ImportTable::open(text, out.dialect, 50);
    out.mapping = ImportMapping::guess(table.headings, table.preview);
    out.channelId = directory.channels.first().id;
    out.sourceId = directory.sourceNamed(source)->id;
    return out;
}

ImportReport ImporterTest::run(TestDatabase &db, const ImportPlan &plan)
{
    const auto staging = check(db, plan);
    Importer::hashPasswords(*staging, Cancel(), {});
    return db.edit([staging](Session &session) { return Importer(session).commit(*staging); });
}

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
        db.read([](Session &session) { return session.value(u"SELECT password_hash FROM customers"_s).toString(); });
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
    QCOMPARE(p.dialect.encoding, CsvDialect::Encoding::Utf8);
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
    // the refused rows as a file, with reasons, without passwords
    const auto staging = check(db, p);
    const QByteArray refused = Importer::refusedFile(*staging);
    CsvReader reader(refused, CsvDialect{});
    CsvRecord record;
    QVERIFY(reader.next(record));
    QCOMPARE(record.cells.last(), u"kontor_reason"_s);
    int rows = 0;
    while (reader.next(record))
        ++rows;
    QCOMPARE(rows, int(staging->count(Verdict::Error)));
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
    second.mapping.clearEmpty = true;
    QCOMPARE(run(db, second).changed, 1);
    QCOMPARE(customer().phone, QString());
    QCOMPARE(customer().priceTierId, 0);
    second.ignoreExisting = true;
    ImportPlan third = plan(db, directory, "source_customer_code,last_name,warehouse\nK1,Other,\nK2,New,Nowhere\n");
    third.ignoreExisting = true;
    const ImportReport report = run(db, third);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.ignored, 1);
    const auto issues = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    QVERIFY(std::any_of(issues.begin(), issues.end(), [](const Issue &i) { return i.kind == u"unknown_warehouse"_s; }));
    third.ignoreExisting = false;
    third.ignoreNew = true;
    QCOMPARE(run(db, third).changed, 1);
}

void ImporterTest::mendsCells()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    const auto staging =
        check(db, plan(db, directory, "source_customer_code,last_name,email\nA,Eins,bad\nB,Zwei,b@x.de\nB,Drei,c@x.de\n"));
    StagedRowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStaging(staging);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0, StagedRowsModel::FirstCell + 2).data(StagedRowsModel::ProblemRole).toBool());
    model.setFilter(Verdict::Error, {});
    QCOMPARE(model.rowCount(), 2);
    qsizetype wanted = -1;
    connect(&model, &StagedRowsModel::recheckWanted, this, [&wanted](qsizetype row) { wanted = row; });
    QVERIFY(model.setData(model.index(0, StagedRowsModel::FirstCell + 2), u"good@x.de"_s));
    QCOMPARE(wanted, 0);
    db.read([staging](Session &session) {
        Importer(session).recheck(*staging, {0});
        return Done{};
    });
    QCOMPARE(staging->rows[0].verdict, Verdict::New);
    QCOMPARE(staging->rows[2].verdict, Verdict::Error);
    staging->rows[2].cells[0] = u"C"_s;
    db.read([staging](Session &session) {
        Importer(session).recheck(*staging, {2});
        return Done{};
    });
    QCOMPARE(staging->count(Verdict::New), 3);
}

void ImporterTest::overwritesNothingUnseen()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const ImportPlan p = plan(db, directory, "source_customer_code,last_name,phone\nR1,Anders,1\nR2,Berg,1\n");
    QCOMPARE(run(db, p).created, 2);
    const ImportPlan second = plan(db, directory, "source_customer_code,last_name,phone\nR1,Anders,2\nR2,Berg,2\nR3,Neu,1\n");
    const auto staging = check(db, second);
    QCOMPARE(staging->count(Verdict::Changed), 2);
    // between check and commit: somebody edits R1, somebody adds R3
    db.edit([c = staging->rows[0].customer](Session &session) {
        Customer theirs = CustomersRepository(session).load(c.id);
        theirs.phone = u"theirs"_s;
        return CustomersRepository(session).update(theirs);
    });
    db.edit([c = someone(directory, u"R3"_s)](Session &session) { return CustomersRepository(session).insert(c); });
    const ImportReport report = db.edit([staging](Session &session) { return Importer(session).commit(*staging); });
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.refused, 2);
    QCOMPARE(report.errors[0].line, 2);
    QCOMPARE(db.read([](Session &session) {
        return session.value(u"SELECT phone FROM customers WHERE source_code = 'R1'"_s).toString();
    }),
             u"theirs"_s);
}

void ImporterTest::leavesNothingWhenCancelled()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QByteArray text = "source_customer_code,last_name\n";
    for (int i = 0; i < 2000; ++i)
        text += "C" + QByteArray::number(i) + ",Name\n";
    const auto staging = check(db, plan(db, directory, text));
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }),
             0); // a check writes nothing
    const Cancel cancel;
    auto progress = std::make_shared<Progress>();
    std::thread stopper([&] {
        while (progress->done < 100)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        db.database().cancel(cancel);
    });
    const auto report = db.database().wait(
        Lane::Edit, [staging, progress](Session &session) { return Importer(session).commit(*staging, progress); }, cancel);
    stopper.join();
    QCOMPARE(report.error().kind, Error::Kind::Closed);
    for (const char *table : {"customers", "addresses", "issues", "import_batches"})
        QCOMPARE(db.read([table](Session &session) {
            return session.value(u"SELECT count(*) FROM "_s + QString::fromLatin1(table)).toInt();
        }),
                 0);
}

void ImporterTest::exportsWhatComesBack()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(300));
    const Directory directory = db.read([](Session &session) { return ChannelsRepository(session).directory(); });
    // hostile texts that a spreadsheet would run
    db.edit([&directory](Session &session) {
        Customer c = someone(directory, u"=EVIL()"_s, u"evil@x.de"_s);
        c.sourceId = directory.sources.first().id;
        c.company = u"=HYPERLINK(\"http://x\")"_s;
        c.lastName = u"@SUM(A1), \"x\""_s;
        c.phone = u"+49 30 1"_s;
        return CustomersRepository(session).insert(c);
    });
    const QString path = s_folder.filePath(engine + u"-export.csv"_s);
    CustomerQuery query;
    query.sort = CustomerQuery::City;
    query.descending = true;
    const qint64 rows = TestDatabase::must(exportCustomers(db.database(), query, directory, {}, path, Cancel(), {}));
    QVERIFY(rows > 250);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    const ImportReport report = run(db, plan(db, directory, bytes, u"Manual"_s));
    QCOMPARE(report.unchanged, rows);
    QCOMPARE(report.created + report.changed + report.refused, 0);
    // chosen columns in the table's order
    TestDatabase::must(
        exportCustomers(db.database(), query, directory, {CustomerQuery::Email, CustomerQuery::Name}, path, Cancel(), {}));
    QFile narrow(path);
    QVERIFY(narrow.open(QFile::ReadOnly));
    QCOMPARE(narrow.readLine(), CsvWriter::byteOrderMark() + "email,first_name,last_name\r\n");
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
