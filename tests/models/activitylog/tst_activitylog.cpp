// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what, over all records.
#include "activity/activityrepository.h"
#include "activitylog/activitytablemodel.h"
#include "base/money.h"
#include "channels/channelsrepository.h"
#include "customers/customersrepository.h"
#include "imports/batchesrepository.h"
#include "models/imports/importscene.h"

#include <QFile>

using namespace kontor;
using namespace Qt::StringLiterals;

class ActivityLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsRows_data() { addEngineRows(); }
    void findsRows();
    void tellsThePast_data() { addEngineRows(); }
    void tellsThePast();
    void exportsRows_data() { addEngineRows(); }
    void exportsRows();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            customer =
                db.edit([this](Session &s) { return CustomersRepository(s).insert(someone(directory, u"A"_s, u"a@x.de"_s)); });
        }
        template <typename Work> auto edit(Work work) { return db.edit(work); }
        void change(const std::function<void(Customer &)> &how)
        {
            customer = edit([&](Session &s) {
                Customer changed = CustomersRepository(s).load(customer.id);
                how(changed);
                return CustomersRepository(s).update(changed);
            });
        }
        QList<ActivityRow> rows(const ActivityQuery &query)
        {
            return db.read([&](Session &s) {
                QList<ActivityRow> out;
                for (const ListRow &row : readPage(s, ActivityLog::listSql(query), std::nullopt, 1000))
                    out << ActivityLog::fromCells(row.cells);
                return out;
            });
        }
        TestDatabase db;
        Directory directory;
        Customer customer;
    };
};

void ActivityLogTest::findsRows()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.change([](Customer &c) { c.note = u"rings on Mondays"_s; });
    scene.edit([&](Session &s) {
        s.setActor(u"customer:%1"_s.arg(scene.customer.id));
        ActivityRepository(s).record(u"customer"_s, scene.customer.id, u"password changed"_s, {}, scene.customer.channelId,
                                     scene.customer.id);
        s.setActor(u"berta"_s);
        PriceTier tier = scene.directory.priceTiers.first();
        tier.name = u"Gold"_s;
        ChannelsRepository(s).save(tier);
        return Done{};
    });
    const QList<ActivityRow> all = scene.rows({});
    QVERIFY(all.size() >= 4);
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(all[i - 1].at >= all[i].at);
    QCOMPARE(scene.rows({.search = u"mondays"_s}).size(), 1);
    QCOMPARE(scene.rows({.search = u"mondays"_s}).value(0).name, u"Maria Anders (A)"_s);
    QVERIFY(scene.rows({.search = u"anders"_s}).size() >= 3);
    QCOMPARE(scene.rows({.search = u"100%"_s}).size(), 0);
    QCOMPARE(scene.rows({.actor = u"berta"_s}).size(), 1);
    QCOMPARE(activityNameLabel(scene.rows({.actor = u"berta"_s}).value(0), scene.directory),
             u"Standard"_s); // as the directory has it
    QCOMPARE(scene.rows({.actor = ActivityLog::customers}).size(), 1);
    QCOMPARE(activityActorLabel(scene.rows({.actor = ActivityLog::customers}).value(0).actor), u"Customer"_s);
    QCOMPARE(scene.rows({.entity = u"product"_s}).size(), 0);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(scene.rows({.since = now + 60'000}).size(), 0);
    QCOMPARE(scene.rows({.since = now - 600'000}).size(), all.size());
    QCOMPARE(scene.rows({.until = now - 600'000}).size(), 0);
    const QStringList actors = scene.db.read([](Session &s) { return ActivityLog(s).actors(); });
    QVERIFY(actors.contains(u"berta"_s) && actors.contains(u"tester"_s));
    QCOMPARE(actors.size(), QSet<QString>(actors.begin(), actors.end()).size());
    QVERIFY(actors.filter(u"customer:"_s).isEmpty());
    const QString said = activityChangesLabel(scene.rows({.search = u"mondays"_s}).value(0), scene.directory);
    QCOMPARE(said, u"Note: (empty) → rings on Mondays"_s);
    // Amounts as amounts: stored are cents.
    const PriceTier &tier = scene.directory.priceTiers.first();
    ActivityRow price;
    price.entity = u"price_tier"_s;
    price.entityId = tier.id;
    price.action = u"prices changed"_s;
    price.changes = {{u"KT-1"_s, u"900"_s, u"123450"_s}};
    QCOMPARE(activityChangesLabel(price, scene.directory),
             u"KT-1: %1 → %2"_s.arg(formatMoney(900, tier.currency), formatMoney(123450, tier.currency)));
    ActivityRow product;
    product.entity = u"product"_s;
    product.changes = {{u"price/%1"_s.arg(tier.id), {}, u"250"_s}};
    const QString label = activityChangesLabel(product, scene.directory);
    QVERIFY2(label.contains(tier.name) && label.contains(formatMoney(250, tier.currency)), qPrintable(label));
}

/// Going back from today, over edits by hand and by an import.
void ActivityLogTest::tellsThePast()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto last = [&] { return scene.rows({.entity = u"customer"_s}).value(0).id; };
    const auto since = [&](qint64 id) {
        QHash<QString, std::pair<QString, QString>> out;
        for (const FieldChange &value :
             scene.db.read([&](Session &s) { return ActivityLog(s).since(scene.customer.channelId, scene.customer.id, id); }))
            out.insert(value.field, {value.before, value.after});
        return out;
    };
    const qint64 added = last();
    QVERIFY(since(added).isEmpty());
    scene.change([](Customer &c) {
        c.note = u"first"_s;
        c.phone = u"1"_s;
    });
    const qint64 first = last();
    scene.change([](Customer &c) { c.note = u"second"_s; });
    const ImportPlan plan =
        importscene::plan(scene.db, scene.directory, "source_customer_code,last_name,address1.city\nA,Meier,Ulm\n");
    QCOMPARE(importscene::run(scene.db, plan).changed, 1);
    scene.change([](Customer &c) { c.phone.clear(); }); // as it was at the beginning
    const auto ofAdded = since(added);
    QCOMPARE(ofAdded.value(u"note"_s), (std::pair{QString(), u"second"_s}));
    QCOMPARE(ofAdded.value(u"last_name"_s), (std::pair{u"Anders"_s, u"Meier"_s}));
    QVERIFY2(!ofAdded.contains(u"phone"_s), "it is today as it was");
    QVERIFY(std::any_of(ofAdded.keyBegin(), ofAdded.keyEnd(), [](const QString &field) { return field.endsWith(u"city"_s); }));
    const auto ofFirst = since(first);
    QCOMPARE(ofFirst.value(u"note"_s), (std::pair{u"first"_s, u"second"_s}));
    QCOMPARE(ofFirst.value(u"phone"_s), (std::pair{u"1"_s, QString()}));
    QVERIFY(since(last()).isEmpty());
}

void ActivityLogTest::exportsRows()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.change([](Customer &c) { c.note = u"=cmd|x; \"quoted\""_s; });
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    const auto written = exportActivity(scene.db.database(), {.entity = u"customer"_s}, scene.directory, path, {});
    QVERIFY(written);
    QCOMPARE(*written, qint64(scene.rows({.entity = u"customer"_s}).size()));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u'\n'), *written + 1);
    QVERIFY(text.contains(u"when,who,what,name,action,changes"_s));
    QVERIFY2(text.contains(u"Maria Anders (A)"_s) && text.contains(u"\"\"quoted\"\""_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "tst_activitylog.moc"
