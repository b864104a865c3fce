// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of who works for which company: they come in with their units, are undone, and change nothing the second time.
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "exports/membersexport.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/members/attaching.h"
#include "imports/recordkind.h"
#include "models/imports/importscene.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class MemberImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isProposedForItsFiles();
    void comesInAndGoesBack_data() { addEngineRows(); }
    void comesInAndGoesBack();
    void refusesWhatIsWrong_data() { addEngineRows(); }
    void refusesWhatIsWrong();
    void attachesAsABatch_data() { addEngineRows(); }
    void attachesAsABatch();
    void switchesOff_data() { addEngineRows(); }
    void switchesOff();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            channel = directory.channels.first().id;
            for (const auto &[name, code] :
                 QList<QPair<QString, QString>>{{u"Acme"_s, u"C-1"_s}, {u"Bistro"_s, {}}, {u"Bistro"_s, u"C-3"_s}})
                db.edit([&](Session &session) {
                    Company company;
                    company.channelId = channel;
                    company.name = name;
                    company.sourceCode = code;
                    return CompaniesRepository(session).add(company);
                });
            for (const QString &code : {u"A"_s, u"B"_s, u"C"_s})
                people << db.edit([&](Session &session) {
                    return CustomersRepository(session).insert(someone(directory, code, code.toLower() + u"@x.de"_s));
                });
        }
        ImportPlan planOf(const QByteArray &csv, ImportPlan::Mode mode = ImportPlan::Mode::AddAndUpdate)
        {
            ImportPlan out = importscene::plan(db, directory, csv);
            const RecordKind &kind = RecordKind::named(u"company_users"_s);
            out.records = kind.name();
            out.mode = mode;
            const ImportTable table = ImportTable::open(csv, out.dialect, 5);
            out.mapping = kind.guess(table.headings, {}, directory);
            return out;
        }
        ImportReport run(const ImportPlan &plan)
        {
            return db.edit([&](Session &session) { return Importer(session).run(plan); });
        }
        /// "Unit: a@x.de (Buyer; Viewer)" of each.
        QStringList members()
        {
            return db.read([&](Session &session) {
                QStringList out;
                for (const Customer &one : std::as_const(people)) {
                    for (const CompanyUser &user : MembershipRepository(session).ofCustomer(channel, one.id)) {
                        CompaniesRepository companies(session);
                        QStringList roles;
                        for (const CompanyRole &role : companies.roles(channel, user.companyId)) {
                            if (user.roleIds.contains(role.id))
                                roles << role.name;
                        }
                        out << u"%1: %2 (%3%4)%5"_s.arg(unitPath(companies.units(channel, user.companyId), user.unitId),
                                                        user.email, roles.join(u"; "_s), user.administrator ? u"*"_s : QString(),
                                                        user.active ? QString() : u" off"_s);
                    }
                }
                return out;
            });
        }
        qsizetype unitCount()
        {
            return db.read([](Session &session) { return session.value(u"SELECT count(*) FROM business_units"_s).toInt(); });
        }
        TestDatabase db;
        Directory directory;
        qint64 channel = 0;
        QList<Customer> people;
    };
    QTemporaryDir m_folder;
};

void MemberImportTest::isProposedForItsFiles()
{
    const auto kind = [](const QStringList &headings) { return RecordKind::likely(headings, {}, {}).name(); };
    QCOMPARE(kind({u"company_code"_s, u"email"_s, u"unit"_s, u"roles"_s}), u"company_users"_s);
    QCOMPARE(kind({u"Firma"_s, u"E-Mail"_s, u"Einheit"_s, u"Rolle"_s}), u"company_users"_s);
    QCOMPARE(kind({u"company"_s, u"email"_s}), u"customers"_s);
    QCOMPARE(kind({u"company"_s, u"email"_s, u"role"_s, u"phone"_s, u"first_name"_s}), u"customers"_s); // contacts of a CRM
}

void MemberImportTest::comesInAndGoesBack()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QByteArray csv = "company_code,company,email,customer_code,unit,roles,administrator,department\n"
                           "C-1,,a@x.de,,,,yes,\n"
                           "C-1,,b@x.de,,Kitchen / Bakery,viewer | BUYER,,Bread\n"
                           ",Acme,,C,Headquarters,,,\n";
    const ImportPlan plan = scene.planOf(csv);
    QCOMPARE(plan.mapping.columns.size(), 8);
    const qsizetype units = scene.unitCount();
    const ImportReport report = scene.run(plan);
    QVERIFY2(report.created == 3 && report.refused == 0,
             qPrintable(report.errors.isEmpty() ? QString() : report.errors[0].reason));
    const QStringList all = {u"Headquarters: a@x.de (*)"_s, u"Kitchen / Bakery: b@x.de (Buyer; Viewer)"_s,
                             u"Headquarters: c@x.de ()"_s};
    QCOMPARE(scene.members(), all);
    QCOMPARE(scene.unitCount(), units + 2);
    QCOMPARE(scene.run(plan).unchanged, 3);
    // What goes out comes back and changes nothing.
    const QString path = m_folder.filePath(u"members.csv"_s);
    QCOMPARE(TestDatabase::must(exportMembers(scene.db.database(), 0, path, {})), 3);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("Kitchen / Bakery") && written.contains("Bread"));
    QCOMPARE(scene.run(scene.planOf(written)).unchanged, 3);
    // A change, and back: what the file does not say stays.
    const ImportReport changed = scene.run(scene.planOf("company_code,email,roles\nC-1,b@x.de,Approver\n"));
    QCOMPARE(changed.changed, 1);
    QCOMPARE(scene.members()[1], u"Kitchen / Bakery: b@x.de (Approver)"_s);
    const auto undo = [&](qint64 batch) {
        return scene.db.edit([batch](Session &session) { return BatchesRepository(session).undo(batch); });
    };
    QCOMPARE(undo(changed.batchId), 0);
    QCOMPARE(scene.members(), all);
    QCOMPARE(undo(report.batchId), 0);
    QCOMPARE(scene.members(), QStringList());
    QCOMPARE(scene.unitCount(), units); // those that it made go with it
}

void MemberImportTest::refusesWhatIsWrong()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.db.edit([&](Session &session) { return CustomersRepository(session).deactivate({scene.people[2].id}); });
    const ImportReport report = scene.run(scene.planOf("company_code,company,email,customer_code,unit,roles,administrator\n"
                                                       "C-9,,a@x.de,,,,\n"
                                                       ",Bistro,a@x.de,,,,\n"
                                                       "C-1,,nobody@x.de,,,,\n"
                                                       "C-1,,,C,,,\n"
                                                       "C-1,,a@x.de,B,,,\n"
                                                       "C-1,,a@x.de,,,King,\n"
                                                       "C-1,,a@x.de,,,,perhaps\n"
                                                       "C-1,,,,,,\n"
                                                       ",,a@x.de,,,,\n"
                                                       "C-1,,a@x.de,,,,\n"
                                                       "C-1,,a@x.de,,,Buyer,\n"));
    QCOMPARE(report.refused, 10);
    QCOMPARE(report.created, 1);
    for (const auto &error : report.errors)
        QVERIFY(!error.reason.isEmpty());
    const auto none = scene.db.database().wait(
        Lane::Edit, [&](Session &session) { return Importer(session).run(scene.planOf("email,roles\na@x.de,Buyer\n")); });
    QVERIFY(!none && none.error().message.contains(u"company"_s));
}

void MemberImportTest::switchesOff()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.run(scene.planOf("company_code,email,administrator\nC-1,a@x.de,yes\nC-1,b@x.de,no\n"));
    const ImportReport report =
        scene.run(scene.planOf("company_code,email\nC-1,a@x.de\nC-1,c@x.de\n", ImportPlan::Mode::DeactivateListed));
    QCOMPARE(report.changed + report.deactivated, 1);
    QCOMPARE(report.refused, 1);
    QVERIFY(scene.members()[0].endsWith(u" off"_s)); // a file may take the last administrator, and that is told
    QCOMPARE(scene.db.read([](Session &session) { return CompaniesRepository(session).countHeadless(); }), 1);
    QCOMPARE(scene.db.edit([&](Session &session) { return BatchesRepository(session).undo(report.batchId); }), 0);
    QVERIFY(!scene.members()[0].endsWith(u" off"_s));
}

/// What the desk and kontorctl do at once is taken back like a file.
void MemberImportTest::attachesAsABatch()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.run(scene.planOf("company_code,email,roles\nC-1,a@x.de,Buyer\n"));
    const QStringList before = scene.members();
    const qint64 other = scene.db.read(
        [](Session &session) { return session.value(u"SELECT id FROM companies WHERE source_code = 'C-3'"_s).toLongLong(); });
    Attachment wanted;
    wanted.channelId = scene.channel;
    wanted.companyId = other;
    wanted.administrator = true;
    wanted.move = true;
    const Attached done = scene.db.edit([&](Session &session) {
        wanted.unitId = CompaniesRepository(session).units(scene.channel, other).first().id;
        return attachAsBatch(session, {scene.people[0].id, scene.people[1].id}, wanted);
    });
    QCOMPARE(done.customers, 2);
    QCOMPARE(scene.members().size(), 3);
    QVERIFY(scene.members().filter(u"a@x.de"_s).filter(u" off"_s).size() == 1); // moved away from C-1
    const Batch batch = scene.db.read([](Session &session) { return BatchesRepository(session).list(1).first(); });
    QCOMPARE(batch.id, done.batchId);
    QCOMPARE(batch.kind, u"attach"_s);
    QCOMPARE(batch.created, 2);
    QCOMPARE(batch.changed, 1);
    QCOMPARE(scene.db.edit([&](Session &session) { return BatchesRepository(session).undo(done.batchId); }), 0);
    QCOMPARE(scene.members(), before);
    // The same twice changes nothing, and makes no batch.
    wanted.move = false;
    const auto again = [&] {
        return scene.db.edit([&](Session &session) { return attachAsBatch(session, {scene.people[2].id}, wanted).batchId; });
    };
    QVERIFY(again() > 0);
    QCOMPARE(again(), 0);
}

QTEST_GUILESS_MAIN(MemberImportTest)
#include "tst_memberimport.moc"
