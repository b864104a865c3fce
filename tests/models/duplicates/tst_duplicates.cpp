// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customers that are there more than once: found, said to be none, and made one, with a way back.
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "duplicates/customermerge.h"
#include "duplicates/duplicates.h"
#include "imports/batchesrepository.h"
#include "orders/ordersrepository.h"
#include "support/testdatabase.h"
#include "timeline/timelinerepository.h"

#include <QSet>

using namespace kontor;
using namespace Qt::StringLiterals;

class DuplicatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhoIsAlike_data() { addEngineRows(); }
    void findsWhoIsAlike();
    void becomesOneAndTwoAgain_data() { addEngineRows(); }
    void becomesOneAndTwoAgain();
    void refuses_data() { addEngineRows(); }
    void refuses();
    void proposes();
    void staffMergeButMoveNothingElse();

private:
    struct Person
    {
        QString code, first, last, company, email, phone, postcode, city;
        int store = 0;
    };
    static Customer add(TestDatabase &db, const Directory &directory, const Person &person)
    {
        Customer c = someone(directory, person.code, person.email);
        c.firstName = person.first;
        c.lastName = person.last;
        c.company = person.company;
        c.phone = person.phone;
        c.channelId = directory.channels[person.store].id;
        c.addresses = {};
        if (!person.city.isEmpty()) {
            Address address;
            address.line1 = u"Street 1"_s;
            address.postalCode = person.postcode;
            address.city = person.city;
            address.countryCode = u"DE"_s;
            address.defaultBilling = address.defaultShipping = true;
            c.addresses << address;
        }
        return db.edit([c](Session &session) { return CustomersRepository(session).insert(c); });
    }
    static Order order(const QString &number)
    {
        Order out;
        out.number = number;
        out.currency = u"EUR"_s;
        out.totalMinor = 1000;
        out.placedAt = 1'700'000'000'000;
        out.status = u"placed"_s;
        return out;
    }
    static QStringList ordersOf(TestDatabase &db, const Customer &customer)
    {
        return db.read([&](Session &session) {
            QStringList out;
            for (const Order &one : OrdersRepository(session).ofCustomer(customer.channelId, customer.id))
                out << one.number;
            out.sort();
            return out;
        });
    }
    static Customer load(TestDatabase &db, qint64 id)
    {
        return db.read([id](Session &session) { return CustomersRepository(session).load(id); });
    }
};

void DuplicatesTest::findsWhoIsAlike()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    Directory directory = db.basics();
    db.edit([&](Session &session) {
        Channel second = directory.channels.first();
        second.id = 0;
        second.name = u"Second"_s;
        second.rowVersion = 0;
        ChannelsRepository(session).save(second);
        session.execute(u"UPDATE channels SET unique_email = FALSE"_s);
        return Done{};
    });
    directory = db.read([](Session &session) { return ChannelsRepository(session).directory(); });
    const auto add = [&](const Person &person) { return DuplicatesTest::add(db, directory, person).id; };
    const qint64 a1 =
        add({u"A1"_s, u"Anna"_s, u"Berg"_s, u"Berg KG"_s, u"Anna@Berg.de"_s, u"+49 30 1234567"_s, u"10115"_s, u"Berlin"_s});
    const qint64 a2 = add({u"A2"_s, u"A."_s, u"Berg"_s, u"Berg"_s, u"anna@berg.de"_s, {}, {}, {}});
    const qint64 a3 = add({u"A3"_s, u"Bergs Büro"_s, {}, {}, {}, u"(030) 123 45 67"_s, {}, {}});
    const qint64 n1 = add({u"N1"_s, u"Otto"_s, u"Nagel"_s, {}, u"o1@x.de"_s, {}, u"80331"_s, u"München"_s});
    const qint64 n2 = add({u"N2"_s, u"Ötto"_s, u"NAGEL"_s, {}, u"o2@x.de"_s, {}, u"80331"_s, u"Muenchen"_s});
    add({u"N3"_s, u"Otto"_s, u"Nagel"_s, {}, u"o3@x.de"_s, {}, u"20095"_s, u"Hamburg"_s});
    const qint64 c1 = add({u"C1"_s, u"X"_s, u"Y"_s, u"Gärtner GmbH"_s, u"c1@x.de"_s, u"12"_s, u"1"_s, u"Köln"_s});
    const qint64 c2 = add({u"C2"_s, u"Z"_s, u"W"_s, u"GARTNER GMBH"_s, u"c2@x.de"_s, u"12"_s, u"2"_s, u"Köln"_s});
    const qint64 s1 = add({u"S1"_s, u"Two"_s, u"Stores"_s, {}, u"two@x.de"_s, {}, {}, {}, 0});
    const qint64 s2 = add({u"S2"_s, u"Two"_s, u"Shops"_s, {}, u"two@x.de"_s, {}, {}, {}, 1});
    const auto find = [&](const DuplicateQuery &query) {
        QSet<QList<qint64>> out;
        for (const DuplicateSet &set : db.read([&](Session &session) { return DuplicatesRepository(session).find(query); }).sets)
            out.insert(set.ids);
        return out;
    };
    const QSet<QList<qint64>> within{{a1, a2}, {a1, a3}, {n1, n2}, {c1, c2}};
    QCOMPARE(find({}), within);
    QCOMPARE(find({.acrossStores = true}), within + (QSet<QList<qint64>>{{s1, s2}}));
    QCOMPARE(find({.by = Likeness::Phone}), (QSet<QList<qint64>>{{a1, a3}}));
    QCOMPARE(find({.by = Likeness::CompanyAndCity}), (QSet<QList<qint64>>{{c1, c2}}));
    // Said to be none, and deactivated: not found any more.
    db.edit([&](Session &session) {
        DuplicatesRepository(session).dismiss({n2, n1});
        CustomersRepository(session).deactivate({c2});
        return Done{};
    });
    QCOMPARE(find({}), (QSet<QList<qint64>>{{a1, a2}, {a1, a3}}));
}

void DuplicatesTest::becomesOneAndTwoAgain()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    Customer keep = add(db, directory, {u"K-1"_s, u"Anna"_s, u"Berg"_s, {}, {}, {}, u"10115"_s, u"Berlin"_s});
    Customer other =
        add(db, directory,
            {u"K-2"_s, u"Anna"_s, u"Berg"_s, u"Berg KG"_s, u"anna@berg.de"_s, u"030 123456789"_s, u"20095"_s, u"Hamburg"_s});
    db.edit([&](Session &session) {
        Customer a = CustomersRepository(session).load(keep.id);
        a.tags = u"vip"_s;
        a.attributes.insert(u"colour"_s, u"red"_s);
        CustomersRepository(session).update(a);
        Customer b = CustomersRepository(session).load(other.id);
        b.tags = u"north"_s;
        b.attributes = {{u"colour"_s, u"blue"_s}, {u"size"_s, u"L"_s}};
        CustomersRepository(session).update(b);
        OrdersRepository orders(session);
        orders.insert({keep.channelId, keep.id, 0, 0, {}}, order(u"O-1"_s), u"1"_s);
        orders.insert({other.channelId, other.id, 0, 0, {}}, order(u"O-2"_s), u"2"_s);
        orders.insert({other.channelId, other.id, 0, 0, {}}, order(u"O-3"_s), u"3"_s);
        TimelineEntry note;
        note.channelId = other.channelId;
        note.customerId = other.id;
        note.body = u"of the other one"_s;
        TimelineRepository(session).add(note);
        CompaniesRepository companies(session);
        Company company;
        company.channelId = other.channelId;
        company.name = u"Berg Group"_s;
        company.id = companies.add(company);
        const qint64 unit = companies.units(company.channelId, company.id).first().id;
        MembershipRepository(session).attach({other.id}, {company.channelId, company.id, unit, {}, true});
        return Done{};
    });
    keep = load(db, keep.id);
    other = load(db, other.id);
    MergePlan plan{keep.id, {keep, other}, proposedValues({keep, other}, keep.id)};
    QCOMPARE(plan.chosen.value(u"email"_s), u"anna@berg.de"_s);
    QCOMPARE(plan.chosen.value(u"source_code"_s), u"K-1"_s);
    plan.chosen[u"source_code"_s] = u"K-2"_s; // the code changes hands
    const MergePreview preview = db.read([&](Session &session) { return CustomerMerge(session).preview(plan); });
    QCOMPARE(preview.orders, 2);
    QCOMPARE(preview.entries, 1);
    QCOMPARE(preview.memberships, 1);
    const ImportReport report = db.edit([&](Session &session) { return CustomerMerge(session).apply(plan); });
    const Customer merged = load(db, keep.id);
    QCOMPARE(merged.email, u"anna@berg.de"_s);
    QCOMPARE(merged.company, u"Berg KG"_s);
    QCOMPARE(merged.sourceCode, u"K-2"_s);
    QCOMPARE(merged.tags, u"north, vip"_s);
    QCOMPARE(merged.attributes.value(u"colour"_s), u"red"_s);
    QCOMPARE(merged.attributes.value(u"size"_s), u"L"_s);
    QCOMPARE(merged.addresses.size(), 2);
    QCOMPARE(std::count_if(merged.addresses.begin(), merged.addresses.end(), [](const Address &a) { return a.defaultBilling; }),
             1);
    QCOMPARE(ordersOf(db, keep), (QStringList{u"O-1"_s, u"O-2"_s, u"O-3"_s}));
    QVERIFY(ordersOf(db, other).isEmpty());
    const auto companies = [&db](const Customer &one) {
        return db.read([&](Session &session) { return MembershipRepository(session).ofCustomer(one.channelId, one.id).size(); });
    };
    QCOMPARE(companies(keep), 1);
    QCOMPARE(companies(other), 0);
    const Customer left = load(db, other.id);
    QVERIFY(left.status == Customer::Status::Deactivated);
    QVERIFY(left.email.isEmpty() && left.sourceCode.isEmpty());
    QCOMPARE(left.attributes.value(u"Merged into"_s), keep.username);
    // What came after stays with the one that is left; the rest is as before.
    db.edit([&](Session &session) {
        return OrdersRepository(session).insert({keep.channelId, keep.id, 0, 0, {}}, order(u"O-4"_s), u"4"_s);
    });
    QCOMPARE(db.edit([&](Session &session) { return BatchesRepository(session).undo(report.batchId); }), 0);
    QCOMPARE(ordersOf(db, keep), (QStringList{u"O-1"_s, u"O-4"_s}));
    QCOMPARE(ordersOf(db, other), (QStringList{u"O-2"_s, u"O-3"_s}));
    QCOMPARE(companies(keep), 0);
    QCOMPARE(companies(other), 1);
    QVERIFY(difference(keep, load(db, keep.id)).isEmpty());
    QVERIFY(difference(other, load(db, other.id)).isEmpty());
    QCOMPARE(db.read([&](Session &session) { return TimelineRepository(session).entries(other.channelId, other.id, 5); }).size(),
             1);
}

void DuplicatesTest::refuses()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer a = add(db, directory, {u"R-1"_s, u"A"_s, u"A"_s, {}, u"a@x.de"_s, {}, {}, {}});
    const Customer b = add(db, directory, {u"R-2"_s, u"B"_s, u"B"_s, {}, u"b@x.de"_s, {}, {}, {}});
    const Customer third = add(db, directory, {u"R-3"_s, u"C"_s, u"C"_s, {}, u"c@x.de"_s, {}, {}, {}});
    const auto apply = [&](const MergePlan &plan) {
        const auto done = db.database().wait(Lane::Edit, [&](Session &session) { return CustomerMerge(session).apply(plan); });
        return done ? QString() : done.error().message;
    };
    QVERIFY(!apply({a.id, {a}, {}}).isEmpty());
    QVERIFY(!apply({third.id, {a, b}, {}}).isEmpty());
    QVERIFY(apply({a.id, {a, b}, {{u"email"_s, u"C@x.de"_s}}}).contains(u"C@x.de"_s));
    QVERIFY(apply({a.id, {a, b}, {{u"source_code"_s, u"R-3"_s}}}).contains(u"R-3"_s));
    Customer elsewhere = b;
    elsewhere.channelId = 999;
    QVERIFY(!apply({a.id, {a, elsewhere}, {}}).isEmpty());
    // Changed by somebody since it was shown: nothing of it happens.
    db.edit([&](Session &session) {
        Customer changed = CustomersRepository(session).load(b.id);
        changed.phone = u"030 1111111"_s;
        return CustomersRepository(session).update(changed);
    });
    QVERIFY(apply({a.id, {a, b}, {}}).contains(u"meanwhile"_s));
    QVERIFY(load(db, b.id).status != Customer::Status::Deactivated);
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM merge_moves"_s).toInt(); }), 0);
}

void DuplicatesTest::proposes()
{
    Customer a, b, c;
    a.id = 1;
    b.id = 2;
    c.id = 3;
    QCOMPARE(proposedKeep({c, b, a}), 1);
    b.hasPassword = true;
    QCOMPARE(proposedKeep({c, b, a}), 2);
    c.hasPassword = true;
    c.lastSignInAt = 5;
    QCOMPARE(proposedKeep({a, b, c}), 3);
    a.firstName = u"Anna"_s;
    b.firstName = u"Anne"_s;
    c.phone = u"1"_s;
    QCOMPARE(differingFields({a, b, c}), (QStringList{u"first_name"_s, u"phone"_s}));
    const FieldValues values = proposedValues({a, b, c}, 3);
    QCOMPARE(values.value(u"first_name"_s), u"Anna"_s); // the kept one has none
    QCOMPARE(values.value(u"phone"_s), u"1"_s);
}

/// With the rights of PostgreSQL: an editor merges, and moves no order otherwise.
void DuplicatesTest::staffMergeButMoveNothingElse()
{
    if (!qEnvironmentVariableIsSet("KONTOR_TEST_POSTGRESQL"))
        QSKIP("needs PostgreSQL");
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    const Customer a = add(db, directory, {u"P-1"_s, u"A"_s, u"A"_s, {}, u"a@x.de"_s, {}, {}, {}});
    const Customer b = add(db, directory, {u"P-2"_s, u"B"_s, u"B"_s, {}, u"b@x.de"_s, {}, {}, {}});
    const Customer stranger = add(db, directory, {u"P-3"_s, u"C"_s, u"C"_s, {}, u"c@x.de"_s, {}, {}, {}});
    db.edit([&](Session &session) {
        return OrdersRepository(session).insert({b.channelId, b.id, 0, 0, {}}, order(u"O-1"_s), u"1"_s);
    });
    const auto editor = db.openAs(u"editor"_s);
    const auto importer = db.openAs(u"importer"_s);
    const auto viewer = db.openAs(u"viewer"_s);
    const auto problem = [](Database &as, const std::function<void(Session &)> &job) {
        const auto done = as.wait(Lane::Edit, [job](Session &session) {
            job(session);
            return Done{};
        });
        return done ? QString() : done.error().message + done.error().detail;
    };
    const MergePlan plan{a.id, {a, b}, {}};
    const auto merge = [&](Session &session) { CustomerMerge(session).apply(plan); };
    QVERIFY(!problem(*viewer, merge).isEmpty());
    QVERIFY(!problem(*editor, [&](Session &session) {
                 session.execute(u"UPDATE orders SET customer_id = ? WHERE channel_id = ? AND customer_id = ?"_s,
                                 {stranger.id, b.channelId, b.id});
             }).isEmpty());
    QVERIFY(problem(*editor, [&](Session &session) { CustomerMerge(session).preview(plan); }).isEmpty());
    QCOMPARE(problem(*editor, merge), QString());
    QCOMPARE(ordersOf(db, a), (QStringList{u"O-1"_s}));
    QVERIFY(!problem(*editor, [&](Session &session) {
                 session.execute(u"UPDATE orders SET customer_id = ? WHERE channel_id = ? AND customer_id = ?"_s,
                                 {stranger.id, a.channelId, a.id});
             }).isEmpty());
    const qint64 batch =
        db.read([](Session &session) { return session.value(u"SELECT max(id) FROM import_batches"_s).toLongLong(); });
    QCOMPARE(problem(*importer, [&](Session &session) { BatchesRepository(session).undo(batch); }), QString());
    QCOMPARE(ordersOf(db, b), (QStringList{u"O-1"_s}));
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
