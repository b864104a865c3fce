// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activityrepository.h"
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "customers/customersrepository.h"
#include "issues/issuesrepository.h"
#include "support/testdatabase.h"
#include "visitors/visitor.h"

#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class CustomersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesEmails_data();
    void judgesEmails();
    void validates_data();
    void validates();
    void storesAll_data() { addEngineRows(); }
    void storesAll();
    void makesUsernames_data() { addEngineRows(); }
    void makesUsernames();
    void keepsKeysUnique_data() { addEngineRows(); }
    void keepsKeysUnique();
    void leavesActivityAndIssues_data() { addEngineRows(); }
    void leavesActivityAndIssues();
    void deactivatesAndReenables_data() { addEngineRows(); }
    void deactivatesAndReenables();
    void mergesEdits();
    void losesNoUpdate_data() { addEngineRows(); }
    void losesNoUpdate();
};

void CustomersTest::judgesEmails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("good");
    for (const char *good : {"a@b.de", "maria.anders+shop@alfreds-futterkiste.example", "müller@exämple.de", "o'neill@x.co.uk"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char *bad : {"a", "a@", "@b.de", "a b@c.de", "a@b", "a@@b.de", "a@b..de", "a@-b.de", "a.@b.de", ".a@b.de",
                            "a..b@c.de", "a at b.de", "a@b.de\n", "<a@b.de>"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("local part of 65") << QString(65, u'a') + u"@b.de"_s << false;
}

void CustomersTest::judgesEmails()
{
    QFETCH(QString, email);
    QFETCH(bool, good);
    QCOMPARE(emailProblem(email).isEmpty(), good);
}

void CustomersTest::validates_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problemField");
    QTest::newRow("fine") << u"company"_s << u"A"_s << QString();
    QTest::newRow("code with outer blank") << u"source_code"_s << u" A1"_s << u"source_code"_s;
    QTest::newRow("code with trailing blank") << u"source_code"_s << u"A1 "_s << u"source_code"_s;
    QTest::newRow("company too long") << u"company"_s << QString(201, u'x') << u"company"_s;
    QTest::newRow("company at its length") << u"company"_s << QString(200, u'x') << QString();
    QTest::newRow("line break in a name") << u"last_name"_s << u"A\nB"_s << u"last_name"_s;
    QTest::newRow("line break in a note") << u"note"_s << u"A\nB"_s << QString();
    QTest::newRow("NUL") << u"company"_s << QString(u"A"_s + QChar(0)) << u"company"_s;
    QTest::newRow("bad e-mail") << u"email"_s << u"nobody"_s << u"email"_s;
}

void CustomersTest::validates()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, problemField);
    Customer customer;
    customer.channelId = customer.sourceId = 1;
    customer.lastName = u"Anders"_s;
    setFieldValue(customer, field, value);
    const FieldProblems problems = validate(customer);
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, problemField);
}

void CustomersTest::storesAll()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    Customer c = someone(directory, u"ALFKI"_s, u"Maria@Futterkiste.DE"_s);
    c.note = u"Zeile 1\nZeile 2 ‘quoted’ \\ % _"_s;
    c.acceptsMarketing = true;
    c.commissionReduced = 1250;
    c.attributes = {{u"VAT"_s, u"DE123"_s}, {u"Größe"_s, u"L"_s}};
    Address second;
    second.type = Address::Type::Shipping;
    second.line1 = u"Hafen 3"_s;
    second.country = u"UK"_s;
    c.addresses << second;
    const Customer stored = db.edit([c](Session &session) { return CustomersRepository(session).insert(c); });
    const Customer back = db.read([id = stored.id](Session &session) { return CustomersRepository(session).load(id); });
    FieldValues expected = fieldValues(normalised(c));
    FieldValues got = fieldValues(back);
    QCOMPARE(got.value(u"note"_s), c.note);
    QCOMPARE(back.attributes, c.attributes);
    QCOMPARE(back.email, u"Maria@Futterkiste.DE"_s); // case is kept
    QCOMPARE(back.addresses.size(), 2);
    QCOMPARE(back.addresses[0].countryCode, u"DE"_s);
    QCOMPARE(back.addresses[1].countryCode, u"GB"_s);
    QVERIFY(back.addresses[0].defaultBilling && back.addresses[0].defaultShipping && !back.addresses[1].defaultBilling);
    QCOMPARE(back.status, Customer::Status::Pending);
    QCOMPARE(expected.size(), got.size());
    // an update with no change writes nothing
    const Customer same = db.edit([back](Session &session) { return CustomersRepository(session).update(back); });
    QCOMPARE(same.rowVersion, back.rowVersion);
}

void CustomersTest::makesUsernames()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QSet<QString> names;
    for (int i = 0; i < 40; ++i) {
        Customer c = someone(directory, u"U%1"_s.arg(i));
        names.insert(db.edit([c](Session &session) { return CustomersRepository(session).insert(c).username; }));
    }
    QCOMPARE(names.size(), 40);
    QVERIFY(names.contains(u"manders"_s));
    Customer c = someone(directory, u"X"_s);
    c.firstName.clear();
    c.lastName = u"王"_s;
    c.company = u"株式会社"_s;
    const QString made = db.edit([c](Session &session) { return CustomersRepository(session).insert(c).username; });
    QVERIFY2(made.startsWith(u"customer"_s), qPrintable(made));
    c.sourceCode = u"Y"_s;
    c.lastName = u"Müller-Lüdenscheid"_s;
    Customer stored = db.edit([c](Session &session) { return CustomersRepository(session).insert(c); });
    QCOMPARE(stored.username, u"mullerludenscheid"_s);
    stored.lastName = u"Other"_s;
    QCOMPARE(db.edit([stored](Session &session) { return CustomersRepository(session).update(stored).username; }),
             u"mullerludenscheid"_s);
}

void CustomersTest::keepsKeysUnique()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    Directory directory = db.basics();
    const auto insert = [&](const QString &code, const QString &email) {
        return db.database().wait(Lane::Edit, [c = someone(directory, code, email)](Session &session) {
            return CustomersRepository(session).insert(c);
        });
    };
    QVERIFY(insert(u"a1"_s, u"x@y.de"_s).ok());
    QVERIFY(insert(u"A1"_s, u"z@y.de"_s).ok()); // codes keep their case
    const auto code = insert(u"a1"_s, u"q@y.de"_s);
    QCOMPARE(code.error().kind, Error::Kind::Conflict);
    QCOMPARE(code.error().detail, u"source_code"_s);
    const auto email = insert(u"b"_s, u"X@Y.DE"_s);
    QCOMPARE(email.error().detail, u"email"_s);
    QVERIFY(insert(QString(), QString()).ok());
    QVERIFY(insert(QString(), QString()).ok());
    // the policy can be turned off for shared mailboxes, and on again only when nobody shares
    Channel channel = directory.channels.first();
    channel.uniqueEmail = false;
    db.edit([channel](Session &session) { return ChannelsRepository(session).save(channel); });
    QVERIFY(insert(u"c"_s, u"x@y.de"_s).ok());
    channel.uniqueEmail = true;
    channel.rowVersion += 1;
    const auto again =
        db.database().wait(Lane::Edit, [channel](Session &session) { return ChannelsRepository(session).save(channel); });
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void CustomersTest::leavesActivityAndIssues()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    Customer c = someone(directory, u"A"_s);
    c.addresses[0].country = u"Atlantis"_s;
    c = db.edit([c](Session &session) { return CustomersRepository(session).insert(c); });
    auto kinds = [&] {
        QStringList out;
        for (const Issue &issue : db.read([](Session &session) { return IssuesRepository(session).list(false, {}); }))
            out << issue.kind;
        return out;
    };
    QCOMPARE(kinds(), (QStringList{u"missing_email"_s, u"unknown_country"_s}));
    c.email = u"m@a.de"_s;
    c.priceTierId = directory.priceTiers.first().id;
    c = db.edit([c](Session &session) { return CustomersRepository(session).update(c); });
    QCOMPARE(kinds(), QStringList{u"unknown_country"_s}); // an issue goes when its cause goes
    c.addresses[0].country = u"France"_s;
    c.addresses[0].countryCode.clear();
    c = db.edit([c](Session &session) { return CustomersRepository(session).update(c); });
    QVERIFY(kinds().isEmpty());
    const auto activity = db.read([id = c.id](Session &session) { return ActivityRepository(session).ofCustomer(1, id); });
    QCOMPARE(activity.size(), 3);
    QCOMPARE(activity[2].action, u"created"_s);
    QCOMPARE(activity[1].actor, u"tester"_s);
    QStringList fields;
    for (const FieldChange &change : activity[1].changes)
        fields << change.field + u'=' + change.before + u'>' + change.after;
    QCOMPARE(fields, (QStringList{u"email=>m@a.de"_s, u"price_tier=>%1"_s.arg(c.priceTierId)}));
}

void CustomersTest::deactivatesAndReenables()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer c = db.edit(
        [c = someone(directory, u"A"_s, u"a@b.de"_s)](Session &session) { return CustomersRepository(session).insert(c); });
    const StoreSession session = db.edit([c](Session &s) { return SessionsRepository(s).open(TestDatabase::opening(c)); });
    const auto alive = [&] {
        return db.read(
            [session](Session &s) { return VisitorsRepository(s).find(session.channelId, session.token).has_value(); });
    };
    QVERIFY(alive());
    QCOMPARE(db.edit([c](Session &s) { return CustomersRepository(s).deactivate({c.id}); }), 1);
    QVERIFY(!alive());
    QCOMPARE(db.edit([c](Session &s) { return CustomersRepository(s).deactivate({c.id}); }), 0);
    QCOMPARE(db.edit([c](Session &s) { return CustomersRepository(s).reenable({c.id}); }), 1);
    QVERIFY(!alive()); // the old session stays dead
    QCOMPARE(db.read([c](Session &s) { return CustomersRepository(s).load(c.id).status; }), Customer::Status::Pending);
}

void CustomersTest::mergesEdits()
{
    Customer base;
    base.id = 1;
    base.lastName = u"Anders"_s;
    base.phone = u"1"_s;
    Address address;
    address.id = 5;
    address.city = u"Berlin"_s;
    address.line1 = u"A 1"_s;
    base.addresses << address;
    Customer mine = base;
    Customer theirs = base;
    theirs.rowVersion = 9;
    mine.phone = u"2"_s;
    theirs.email = u"t@x.de"_s;
    mine.addresses[0].city = u"Bonn"_s;
    theirs.addresses[0].line1 = u"B 2"_s;
    Merge quiet = merge(base, mine, theirs);
    QVERIFY(quiet.conflicts.isEmpty());
    QCOMPARE(quiet.merged.phone, u"2"_s);
    QCOMPARE(quiet.merged.email, u"t@x.de"_s);
    QCOMPARE(quiet.merged.addresses[0].city, u"Bonn"_s);
    QCOMPARE(quiet.merged.addresses[0].line1, u"B 2"_s);
    QCOMPARE(quiet.merged.rowVersion, 9);
    theirs.phone = u"3"_s;
    Merge loud = merge(base, mine, theirs);
    QCOMPARE(loud.conflicts.size(), 1);
    QCOMPARE(loud.conflicts[0].field, u"phone"_s);
    QCOMPARE(loud.conflicts[0].before, u"3"_s);
    QCOMPARE(loud.conflicts[0].after, u"2"_s);
    theirs.addresses.clear(); // removed by them while I edited it: mine stays
    QCOMPARE(merge(base, mine, theirs).merged.addresses.size(), 1);
    mine.addresses = base.addresses;
    QCOMPARE(merge(base, mine, theirs).merged.addresses.size(), 0);
}

/// CHECKS 29, scaled: 8 clients × 25 edits of 10 records (50 × 200 with KONTOR_SOAK).
void CustomersTest::losesNoUpdate()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QList<qint64> ids;
    for (int i = 0; i < 10; ++i)
        ids << db.edit([c = someone(directory, u"N%1"_s.arg(i), u"n%1@x.de"_s.arg(i))](Session &session) {
            Customer start = c;
            start.note = u"0"_s;
            return CustomersRepository(session).insert(start).id;
        });
    const bool soak = qEnvironmentVariableIsSet("KONTOR_SOAK");
    const int clients = soak ? 50 : 8;
    const int edits = soak ? 200 : 25;
    std::atomic<int> done = 0;
    std::atomic<int> conflicts = 0;
    std::atomic<int> others = 0;
    std::vector<std::unique_ptr<Database>> databases;
    for (int i = 0; i < clients; ++i) {
        Database::Options options;
        options.actor = u"client%1"_s.arg(i);
        options.readers = options.background = options.bulk = 0;
        options.feed = false;
        databases.push_back(std::make_unique<Database>(db.url(), options));
    }
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&, i] {
            for (int k = 0; k < edits;) {
                const qint64 id = ids[(i + k) % ids.size()];
                const auto read = databases[size_t(i)]->wait(
                    Lane::Read, [id](Session &session) { return CustomersRepository(session).load(id); });
                if (!read) {
                    ++others;
                    continue;
                }
                Customer mine = *read;
                mine.note = QString::number(mine.note.toInt() + 1);
                const auto saved = databases[size_t(i)]->wait(
                    Lane::Edit, [mine](Session &session) { return CustomersRepository(session).update(mine); });
                if (saved) {
                    ++done;
                    ++k;
                } else if (saved.error().kind == Error::Kind::Conflict) {
                    ++conflicts;
                } else {
                    ++others;
                    ++k;
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    int sum = 0;
    for (const qint64 id : ids)
        sum += db.read([id](Session &session) { return CustomersRepository(session).load(id).note.toInt(); });
    qInfo("%d edits, %d conflicts reported and tried again", int(done), int(conflicts));
    QCOMPARE(others, 0);
    QCOMPARE(done, clients * edits);
    QCOMPARE(sum, clients * edits); // every increment is there: none was overwritten
}

QTEST_GUILESS_MAIN(CustomersTest)
#include "tst_customers.moc"
