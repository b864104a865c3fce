// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of cost centres and addresses of companies: they come in, are undone, and change nothing the second time.
#include "budgets/budgetsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "exports/purchasingexport.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/recordkind.h"
#include "models/imports/importscene.h"
#include "orders/ordersrepository.h"
#include "purchasing/purchasingrepository.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class PurchasingImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isProposedForItsFiles();
    void bringsCostCentres_data() { addEngineRows(); }
    void bringsCostCentres();
    void bringsBudgets_data() { addEngineRows(); }
    void bringsBudgets();
    void bringsAddresses_data() { addEngineRows(); }
    void bringsAddresses();
    void refusesWhatIsWrong_data() { addEngineRows(); }
    void refusesWhatIsWrong();
    void keepsWhatOrdersAreBookedOn_data() { addEngineRows(); }
    void keepsWhatOrdersAreBookedOn();
    void saysWhoMeanwhile_data() { addEngineRows(); }
    void saysWhoMeanwhile();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            channel = directory.channels.first().id;
            for (const auto &[name, code] : QList<QPair<QString, QString>>{{u"Acme"_s, u"C-1"_s}, {u"Bistro"_s, u"C-2"_s}})
                companies << db.edit([&](Session &session) {
                    Company company;
                    company.channelId = channel;
                    company.name = name;
                    company.sourceCode = code;
                    return CompaniesRepository(session).add(company);
                });
            db.edit([&](Session &session) {
                BusinessUnit unit;
                unit.channelId = channel;
                unit.companyId = companies[0];
                unit.parentId = CompaniesRepository(session).units(channel, companies[0]).first().id;
                unit.name = u"Kitchen, hot"_s;
                return CompaniesRepository(session).saveUnit(unit);
            });
            ann = db.edit([&](Session &session) {
                return CustomersRepository(session).insert(someone(directory, u"A"_s, u"ann@x.de"_s)).id;
            });
            db.edit([&](Session &session) {
                const qint64 unit = CompaniesRepository(session).units(channel, companies[0]).first().id;
                return MembershipRepository(session).attach({ann}, {channel, companies[0], unit, {}, true});
            });
        }
        ImportPlan planOf(const QString &records, const QByteArray &csv, ImportPlan::Mode mode = ImportPlan::Mode::AddAndUpdate)
        {
            ImportPlan out = importscene::plan(db, directory, csv);
            const RecordKind &kind = RecordKind::named(records);
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
        int undo(qint64 batch)
        {
            return int(db.edit([batch](Session &session) { return BatchesRepository(session).undo(batch); }));
        }
        /// "code name (whose)" of each.
        QStringList costCentres(int company = 0)
        {
            return db.read([&](Session &session) {
                const QList<BusinessUnit> units = CompaniesRepository(session).units(channel, companies[company]);
                QStringList out;
                for (const CostCentre &one : PurchasingRepository(session).costCentres(channel, companies[company]))
                    out << u"%1 %2 (%3%4)%5"_s.arg(
                        one.code, one.name,
                        one.everyone || !one.unitIds.isEmpty() ? whoseUnits(one.everyone, one.unitIds, units) : QString(),
                        one.userIds.isEmpty() ? QString() : u" +%1"_s.arg(one.userIds.size()),
                        one.active ? QString() : u" off"_s);
                return out;
            });
        }
        QStringList addresses(int company = 0)
        {
            return db.read([&](Session &session) {
                QStringList out;
                for (const CompanyAddress &one : PurchasingRepository(session).addresses(channel, companies[company]))
                    out << u"%1: %2, %3"_s.arg(one.code, one.company, summary(one));
                return out;
            });
        }
        TestDatabase db;
        Directory directory;
        qint64 channel = 0, ann = 0;
        QList<qint64> companies;
    };
    QByteArray written(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void PurchasingImportTest::isProposedForItsFiles()
{
    const auto kind = [](const QStringList &headings) { return RecordKind::likely(headings, {}, {}).name(); };
    QCOMPARE(kind({u"company_code"_s, u"code"_s, u"name"_s, u"active"_s, u"units"_s, u"people"_s}), u"cost_centres"_s);
    QCOMPARE(kind({u"Firma"_s, u"Kostenstelle"_s, u"Bezeichnung"_s}), u"cost_centres"_s);
    QCOMPARE(kind({u"company"_s, u"code"_s, u"units"_s, u"address1"_s, u"zip"_s, u"city"_s, u"country_code"_s}),
             u"company_addresses"_s);
    QCOMPARE(kind({u"company"_s, u"email"_s, u"address1"_s, u"city"_s}), u"customers"_s);
    QVERIFY(kind({u"Number"_s, u"Name"_s, u"Company"_s}) != u"cost_centres"_s); // a list of anything
    QCOMPARE(kind({u"Firma"_s, u"Budget"_s, u"Betrag"_s, u"Währung"_s}), u"budgets"_s);
    for (const QString &records : {u"cost_centres"_s, u"company_addresses"_s, u"budgets"_s})
        QCOMPARE(kind(RecordKind::named(records).templateColumns()), records);
}

void PurchasingImportTest::bringsCostCentres()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QString records = u"cost_centres"_s;
    const QByteArray csv = "company_code,company,code,name,note,active,units,people\n"
                           "C-1,,4711,Cooking,\"of the\nhouse\",yes,\"Headquarters / Kitchen, hot\",\n"
                           ",ACME,4712,Post,,no,,Ann@x.de\n"
                           "C-1,,m-1,Marketing,,,,\n"
                           "C-2,,4711,Other,,,,\n";
    const ImportPlan plan = scene.planOf(records, csv);
    QCOMPARE(plan.mapping.columns.size(), 8);
    const ImportReport report = scene.run(plan);
    QVERIFY2(report.created == 4 && report.refused == 0,
             qPrintable(report.errors.isEmpty() ? QString() : report.errors[0].reason));
    const QStringList all{u"4711 Cooking (Headquarters / Kitchen, hot)"_s, u"4712 Post ( +1) off"_s,
                          u"m-1 Marketing (all units)"_s};
    QCOMPARE(scene.costCentres(), all);
    QCOMPARE(scene.costCentres(1), QStringList{u"4711 Other (all units)"_s});
    QCOMPARE(scene.run(plan).unchanged, 4);
    // What goes out comes back and changes nothing.
    QCOMPARE(TestDatabase::must(exportCostCentres(scene.db.database(), 0, m_folder.filePath(u"c.csv"_s), {})), 4);
    const ImportReport again = scene.run(scene.planOf(records, written(u"c.csv"_s)));
    QVERIFY2(again.unchanged == 4, written(u"c.csv"_s).constData());
    // A change by a code in other letters, and back: what the file does not say stays.
    const ImportReport changed = scene.run(scene.planOf(records, "company,code,name,units\nAcme,M-1,Advertising,Headquarters\n"));
    QCOMPARE(changed.changed, 1);
    QCOMPARE(scene.costCentres()[2], u"M-1 Advertising (Headquarters)"_s);
    QCOMPARE(scene.undo(changed.batchId), 0);
    QCOMPARE(scene.costCentres(), all);
    const ImportReport off =
        scene.run(scene.planOf(records, "company,code\nAcme,4711\nAcme,9999\n", ImportPlan::Mode::DeactivateListed));
    QCOMPARE(off.changed + off.deactivated, 1);
    QCOMPARE(off.refused, 1);
    QVERIFY(scene.costCentres()[0].endsWith(u" off"_s));
    QCOMPARE(scene.undo(off.batchId), 0);
    QCOMPARE(scene.undo(report.batchId), 0);
    QCOMPARE(scene.costCentres() + scene.costCentres(1), QStringList());
}

void PurchasingImportTest::bringsBudgets()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto budgets = [&] {
        return scene.db.read([&](Session &session) {
            QStringList out;
            for (const qint64 company : scene.companies) {
                for (const Budget &one : BudgetsRepository(session).all(scene.channel, company))
                    out << u"%1 %2 %3 %4 %5 %6/%7%8"_s.arg(one.name)
                               .arg(one.amountMinor)
                               .arg(one.currency, one.period, one.owner)
                               .arg(one.unitIds.size() + one.costCentreIds.size() + one.userIds.size())
                               .arg(one.approverIds.size())
                               .arg(one.active ? QString() : u" off"_s);
            }
            return out;
        });
    };
    scene.run(scene.planOf(u"cost_centres"_s, "company,code\nAcme,4711\n"));
    const QByteArray csv = "company_code,name,amount,currency,period,owner,whose,approvers,rule,active\n"
                           "C-1,Marketing,1500.50,eur,quarter,units,\"Headquarters / Kitchen, hot\",ann@x.de,block,yes\n"
                           "C-1,Everyone,100,EUR,month,employees,Ann@x.de,,,\n"
                           "C-1,Centre,70,EUR,year,cost_centres,4711,,warn,no\n"
                           "C-2,Marketing,5,EUR,,,,,,\n";
    const ImportPlan plan = scene.planOf(u"budgets"_s, csv);
    QCOMPARE(plan.mapping.columns.size(), 10);
    const ImportReport report = scene.run(plan);
    QVERIFY2(report.created == 4 && report.refused == 0,
             qPrintable(report.errors.isEmpty() ? QString() : report.errors[0].reason));
    const QStringList all{u"Centre 7000 EUR year cost_centres 1/0 off"_s, u"Everyone 10000 EUR month employees 1/0"_s,
                          u"Marketing 150050 EUR quarter units 1/1"_s, u"Marketing 500 EUR month company 0/0"_s};
    QCOMPARE(budgets(), all);
    QCOMPARE(scene.run(plan).unchanged, 4);
    QCOMPARE(TestDatabase::must(exportBudgets(scene.db.database(), 0, m_folder.filePath(u"b.csv"_s), {})), 4);
    const ImportReport again = scene.run(scene.planOf(u"budgets"_s, written(u"b.csv"_s)));
    QVERIFY2(again.unchanged == 4, written(u"b.csv"_s).constData());
    // Refused with what is wrong: somebody else's, unknown, no amount, no owner of that kind.
    const ImportReport wrong = scene.run(scene.planOf(
        u"budgets"_s, "company_code,name,amount,currency,owner,whose,categories\n"
                      "C-2,A,1,EUR,employees,ann@x.de,\nC-1,B,1,EUR,units,Cellar,\nC-1,C,much,EUR,,,\nC-1,D,1,Euro,,,\n"
                      "C-1,E,1,EUR,,,Nothing\nC-1,F,1,EUR,units,,\nC-1,,1,EUR,,,\nC-9,G,1,EUR,,,\n"));
    QCOMPARE(wrong.refused, 8);
    QCOMPARE(budgets(), all);
    // What was booked meanwhile stays when the import is undone; the rest goes.
    scene.db.edit([&](Session &session) {
        return session.execute(
            u"INSERT INTO budget_entries (channel_id, budget_id, period_day, kind, order_id, amount_minor, at)"
            " SELECT channel_id, id, '2026-12-01', 'committed', 1, 5, 0 FROM budgets WHERE name = 'Everyone'"_s);
    });
    QCOMPARE(scene.undo(report.batchId), 1);
    QCOMPARE(budgets(), QStringList{all[1]});
}

void PurchasingImportTest::bringsAddresses()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QString records = u"company_addresses"_s;
    // A system's own words for the parts.
    const QByteArray csv = "Firmennummer,Code,recipient,Strasse,PLZ,Ort,Land,units\n"
                           "C-1,HQ,Acme AG,Obere Str. 57,01067,Dresden,Deutschland,\n"
                           "C-1,,Acme Kitchen,Ringstr. 1,10115,Berlin,DE,Headquarters\n";
    const ImportPlan plan = scene.planOf(records, csv);
    QVERIFY2(plan.mapping.columns.size() == 8, qPrintable(QStringList(plan.mapping.columns.values()).join(u' ')));
    const ImportReport report = scene.run(plan);
    QVERIFY2(report.created == 2 && report.refused == 0,
             qPrintable(report.errors.isEmpty() ? QString() : report.errors[0].reason));
    const QStringList all{u": Acme Kitchen, Ringstr. 1, 10115 Berlin, Germany"_s,
                          u"HQ: Acme AG, Obere Str. 57, 01067 Dresden, Germany"_s};
    QCOMPARE(scene.addresses(), all);
    QCOMPARE(scene.run(plan).unchanged, 2);
    QCOMPARE(TestDatabase::must(exportCompanyAddresses(scene.db.database(), 0, m_folder.filePath(u"a.csv"_s), {})), 2);
    QVERIFY(written(u"a.csv"_s).contains("01067"));
    QCOMPARE(scene.run(scene.planOf(records, written(u"a.csv"_s))).unchanged, 2);
    const ImportReport moved = scene.run(scene.planOf(records, "company,code,address1\nAcme,HQ,Untere Str. 1\n"));
    QCOMPARE(moved.changed, 1);
    QCOMPARE(scene.addresses()[1], u"HQ: Acme AG, Untere Str. 1, 01067 Dresden, Germany"_s);
    QCOMPARE(scene.undo(moved.batchId), 0);
    QCOMPARE(scene.undo(report.batchId), 0);
    QCOMPARE(scene.addresses(), QStringList());
}

void PurchasingImportTest::refusesWhatIsWrong()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QByteArray costCentres = "company_code,code,active,units,people\n"
                                   "C-9,1,,,\n"
                                   "C-1,,,,\n"
                                   ",1,,,\n"
                                   "C-1,2,perhaps,,\n"
                                   "C-1,3,,Cellar,\n"
                                   "C-1,4,,,nobody@x.de\n"
                                   "C-1,5,,none,\n"
                                   "C-2,6,,,ann@x.de\n"
                                   "C-1,7,,,\n"
                                   "C-1,7,yes,,\n";
    const ImportReport report = scene.run(scene.planOf(u"cost_centres"_s, costCentres));
    QCOMPARE(report.created, 1);
    QCOMPARE(report.refused, 9);
    QStringList reasons;
    for (const auto &error : report.errors)
        reasons << error.reason;
    for (const auto &text : {u"C-9"_s, u"Cellar"_s, u"nobody@x.de"_s, u"ann@x.de"_s})
        QVERIFY2(!reasons.filter(text).isEmpty(), qPrintable(reasons.join(u'\n')));
    const QByteArray addresses = "company,code,address1,city,country,units\n"
                                 "Acme,A,,Berlin,Germany,\n"
                                 "Acme,B,Street 1,,Germany,\n"
                                 "Acme,C,Street 1,Berlin,,\n"
                                 "Acme,,,,Germany,\n"
                                 "Acme,D,Street 1,Berlin,Germany,Cellar\n";
    QCOMPARE(scene.run(scene.planOf(u"company_addresses"_s, addresses)).refused, 5);
    // None without a company, and no way of switching off that an address does not have.
    const auto none = scene.db.database().wait(Lane::Edit, [&](Session &session) {
        return Importer(session).run(scene.planOf(u"cost_centres"_s, "code,name\n1,One\n"));
    });
    QVERIFY(!none && none.error().message.contains(u"company"_s));
    scene.run(scene.planOf(u"company_addresses"_s, "company,code,address1,city,country\nAcme,A,Street 1,Berlin,Germany\n"));
    const ImportReport off =
        scene.run(scene.planOf(u"company_addresses"_s, "company,code\nAcme,A\n", ImportPlan::Mode::DeactivateListed));
    QCOMPARE(off.refused, 1);
}

void PurchasingImportTest::keepsWhatOrdersAreBookedOn()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const ImportReport report = scene.run(scene.planOf(u"cost_centres"_s, "company,code\nAcme,1\nAcme,2\n"));
    scene.db.edit([&](Session &session) {
        Order order;
        order.number = u"O-1"_s;
        order.currency = u"EUR"_s;
        order.totalMinor = 100;
        order.placedAt = session.now();
        OrderLine line;
        line.sku = line.title = u"S"_s;
        line.quantity = 1;
        line.priceMinor = line.totalMinor = 100;
        line.costCentreId = PurchasingRepository(session).costCentres(scene.channel, scene.companies[0])[0].id;
        order.lines << line;
        return OrdersRepository(session).insert({scene.channel, scene.ann, 0, 0, {}}, order, u"k1"_s);
    });
    const UndoPlan plan = scene.db.read([&](Session &session) { return BatchesRepository(session).planUndo(report.batchId); });
    QCOMPARE(plan.removed, 1);
    QCOMPARE(plan.conflictCount, 1);
    QVERIFY(!plan.conflicts[0].mayForce);
    QCOMPARE(scene.undo(report.batchId), 1);
    QCOMPARE(scene.costCentres(), QStringList{u"1  (all units)"_s});
}

/// What somebody changed since stays, and is told.
void PurchasingImportTest::saysWhoMeanwhile()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const ImportReport report = scene.run(scene.planOf(u"cost_centres"_s, "company,code\nAcme,1\nAcme,2\n"));
    scene.db.edit([&](Session &session) {
        PurchasingRepository purchasing(session);
        CostCentre one = purchasing.costCentres(scene.channel, scene.companies[0])[0];
        one.name = u"Mine"_s;
        return purchasing.save(one);
    });
    QCOMPARE(scene.undo(report.batchId), 1);
    QCOMPARE(scene.costCentres(), QStringList{u"1 Mine (all units)"_s});
}

QTEST_GUILESS_MAIN(PurchasingImportTest)
#include "tst_purchasingimport.moc"
