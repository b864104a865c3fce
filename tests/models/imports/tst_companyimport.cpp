// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of companies: what is new, changed or wrong is told; they come in, are undone, and change nothing the second time.
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "exports/companyexport.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/recordkind.h"
#include "models/imports/importscene.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class CompanyImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesInAndGoesBack_data() { addEngineRows(); }
    void comesInAndGoesBack();
    void givesCodesToThoseWithout_data() { addEngineRows(); }
    void givesCodesToThoseWithout();
    void refusesWhatIsWrong_data() { addEngineRows(); }
    void refusesWhatIsWrong();

private:
    static ImportPlan planOf(TestDatabase &db, const Directory &directory, const QByteArray &csv)
    {
        ImportPlan out = importscene::plan(db, directory, csv);
        const RecordKind &kind = RecordKind::named(u"companies"_s);
        out.records = kind.name();
        const ImportTable table = ImportTable::open(csv, out.dialect, 5);
        out.mapping = kind.guess(table.headings, {}, directory);
        return out;
    }
    static ImportReport run(TestDatabase &db, const ImportPlan &plan)
    {
        return db.edit([&](Session &session) { return Importer(session).run(plan); });
    }
    QTemporaryDir m_folder;
    static QList<Company> all(TestDatabase &db)
    {
        return db.read([](Session &session) { return CompaniesRepository(session).find(0, {}, 50); });
    }
};

void CompanyImportTest::comesInAndGoesBack()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QByteArray csv = "company_code,name,email,price_tier,state\n"
                           "C-1,Acme,office@acme.example,Standard,active\n"
                           "0002,Bistro,,,blocked\n"
                           ",Corner shop,,,\n";
    const ImportPlan first = planOf(db, directory, csv);
    QCOMPARE(first.mapping.columns.size(), 5);
    const ImportReport report = run(db, first);
    QCOMPARE(report.created, 3);
    QCOMPARE(report.refused, 0);
    const QList<Company> companies = all(db);
    QCOMPARE(companies.size(), 3);
    QCOMPARE(companies[0].priceTierId, directory.priceTiers.first().id);
    QCOMPARE(companies[1].sourceCode, u"0002"_s);
    QCOMPARE(companies[1].state, u"blocked"_s);
    const auto roles = db.read(
        [&](Session &session) { return CompaniesRepository(session).roles(companies[0].channelId, companies[0].id).size(); });
    QVERIFY(roles > 0); // as if made by hand
    QCOMPARE(run(db, first).unchanged, 3);
    // What goes out comes back and changes nothing.
    const QString path = m_folder.filePath(u"companies.csv"_s);
    QCOMPARE(TestDatabase::must(exportCompanies(db.database(), {}, directory, path, {})), 3);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("0002") && written.contains("Standard"));
    QCOMPARE(run(db, planOf(db, directory, written)).unchanged, 3);
    const ImportReport changed = run(db, planOf(db, directory, "company_code,name,vat_number\nC-1,Acme Ltd,DE1\n"));
    QCOMPARE(changed.changed, 1);
    QCOMPARE(all(db)[0].vatNumber, u"DE1"_s);
    QCOMPARE(all(db)[0].email, u"office@acme.example"_s); // what a file does not say stays
    const auto undo = [&](qint64 batch) {
        return db.edit([batch](Session &session) { return BatchesRepository(session).undo(batch); });
    };
    undo(changed.batchId);
    QCOMPARE(all(db)[0].name, u"Acme"_s);
    QVERIFY(all(db)[0].vatNumber.isEmpty());
    // One that somebody belongs to stays.
    const Customer person =
        db.edit([&](Session &session) { return CustomersRepository(session).insert(someone(directory, u"P"_s, u"p@x.de"_s)); });
    db.edit([&](Session &session) {
        const qint64 unit = CompaniesRepository(session).units(companies[1].channelId, companies[1].id).first().id;
        return MembershipRepository(session).attach({person.id}, {person.channelId, companies[1].id, unit, {}, true, false});
    });
    undo(report.batchId);
    QCOMPARE(all(db).size(), 1);
    QCOMPARE(all(db)[0].name, u"Bistro"_s);
}

/// Made by hand, then known to a system: one company, not two.
void CompanyImportTest::givesCodesToThoseWithout()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    run(db, planOf(db, directory, "name\nAcme\nBistro\n"));
    const ImportReport report = run(db, planOf(db, directory, "company_code,name\nC-1,ACME\nC-2,Corner shop\nC-3,acme\n"));
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.created, 1);
    QCOMPARE(report.refused, 1); // the second that would be the same
    QCOMPARE(report.errors[0].line, 4);
    QCOMPARE(all(db).size(), 3);
    QCOMPARE(all(db)[0].sourceCode, u"C-1"_s);
    const ImportReport other = run(db, planOf(db, directory, "company_code,name\nC-9,Acme\n"));
    QCOMPARE(other.created, 1); // has another code: another company
    db.edit([&](Session &session) {
        for (int i = 0; i < 2; ++i) {
            Company company;
            company.channelId = directory.channels.first().id;
            company.name = u"Baker"_s;
            CompaniesRepository(session).add(company);
        }
        return Done{};
    });
    const ImportReport which = run(db, planOf(db, directory, "company_code,name\nC-6,Baker\n"));
    QCOMPARE(which.refused, 1);
    QVERIFY2(which.errors[0].reason.contains(u"Baker"_s), qPrintable(which.errors[0].reason));
}

void CompanyImportTest::refusesWhatIsWrong()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const ImportReport report = run(db, planOf(db, directory,
                                               "company_code,name,email,price_tier,state\n"
                                               "C-1,Acme,no address,,\n"
                                               "C-2,,,,\n"
                                               "C-3,Three,,Platinum,\n"
                                               "C-4,Four,,,asleep\n"
                                               "C-5,Five,,,\n"
                                               "C-5,Five again,,,\n"));
    QCOMPARE(report.created, 1);
    QCOMPARE(report.refused, 5);
    QCOMPARE(report.errors.size(), 5);
    QCOMPARE(report.errors[0].line, 2);
    QCOMPARE(report.errors[0].column, u"email"_s);
    QVERIFY2(report.errors[2].reason.contains(u"Platinum"_s), qPrintable(report.errors[2].reason));
    QVERIFY(report.errors[3].reason.contains(u"asleep"_s));
    // Two of one name are told by their codes only.
    run(db, planOf(db, directory, "company_code,name\nT-1,Twin\nT-2,Twin\n"));
    const ImportReport twins = run(db, planOf(db, directory, "name,phone\nTwin,030 1\n"));
    QCOMPARE(twins.refused, 1);
    QVERIFY(twins.errors[0].reason.contains(u"Twin"_s));
}

QTEST_GUILESS_MAIN(CompanyImportTest)
#include "tst_companyimport.moc"
