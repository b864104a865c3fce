// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channelsrepository.h"
#include "customers/customersrepository.h"
#include "issues/issuesrepository.h"
#include "support/testdatabase.h"

#include <algorithm>

using namespace kontor;
using namespace Qt::StringLiterals;

/// What staff must look at is there once, says what is wrong now, and goes with its cause.
class IssuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOneIssueUntilResolved_data() { addEngineRows(); }
    void isOneIssueUntilResolved();
    void saysWhatIsWrongNow_data() { addEngineRows(); }
    void saysWhatIsWrongNow();
    void staysIgnored_data() { addEngineRows(); }
    void staysIgnored();
    void findsByWords_data() { addEngineRows(); }
    void findsByWords();
    void namesTheCustomer_data() { addEngineRows(); }
    void namesTheCustomer();
    void looksAgain_data() { addEngineRows(); }
    void looksAgain();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics()) {}
        qint64 store() const { return directory.channels.first().id; }
        Customer add(const QString &code, const QString &email = {}) { return add(someone(directory, code, email)); }
        Customer add(const Customer &customer)
        {
            return db.edit([customer](Session &session) { return CustomersRepository(session).insert(customer); });
        }
        template <typename Work> void change(Work work)
        {
            db.edit([&](Session &session) {
                IssuesRepository issues(session);
                work(issues);
                return Done{};
            });
        }
        void execute(const QString &sql, const QVariantList &values)
        {
            db.edit([&](Session &session) { return session.execute(sql, values); });
        }
        QList<Issue> list(const QString &search = {}, bool ignored = false, int limit = 1000)
        {
            return db.read([&](Session &session) { return IssuesRepository(session).list(ignored, search, limit); });
        }
        QStringList reasons(const QString &search = {}, int limit = 1000)
        {
            QStringList out;
            for (const Issue &issue : list(search, false, limit))
                out << issue.reason;
            return out;
        }
        QStringList reasonsOf(const Customer &c)
        {
            return db.read([&](Session &session) { return IssuesRepository(session).reasonsOf(c.channelId, c.id); });
        }
        bool retry(qint64 id)
        {
            return db.edit([id](Session &session) { return IssuesRepository(session).retry(id); });
        }
        qint64 count()
        {
            return db.read([](Session &session) { return IssuesRepository(session).count(); });
        }
        Issue refusedRow(const QString &key, const QString &reason) const
        {
            Issue out;
            out.channelId = store();
            out.kind = u"import_refused"_s;
            out.key = key;
            out.reason = reason;
            return out;
        }
        TestDatabase db;
        Directory directory;
    };
};

void IssuesTest::isOneIssueUntilResolved()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    Channel second = scene.directory.channels.first();
    second.id = 0;
    second.name = u"Second"_s;
    second.id = scene.db.edit([second](Session &session) { return ChannelsRepository(session).save(second); });
    Issue issue = scene.refusedRow(u"K1"_s, u"No e-mail address."_s);
    issue.fileName = u"monday.csv"_s;
    issue.line = 3;
    Issue elsewhere = issue;
    elsewhere.channelId = second.id;
    scene.change([&](IssuesRepository &issues) {
        issues.open(issue);
        issues.open(elsewhere);
    });
    issue.reason = u"No name."_s;
    issue.fileName = u"tuesday.csv"_s;
    issue.line = 9;
    scene.change([&](IssuesRepository &issues) { issues.open(issue); });
    const QList<Issue> found = scene.list(u"tuesday"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].reason, u"No name."_s);
    QCOMPARE(found[0].line, 9);
    QCOMPARE(found[0].attempts, 2);
    QVERIFY(found[0].firstSeenAt > 0 && found[0].firstSeenAt <= found[0].lastSeenAt);
    QCOMPARE(scene.count(), 2);
    scene.change([&](IssuesRepository &issues) {
        issues.resolve(scene.store(), issue.kind, u"k1"_s); // another code
        issues.resolve(scene.store(), u"missing_email"_s, issue.key);
    });
    QCOMPARE(scene.count(), 2);
    scene.change([&](IssuesRepository &issues) { issues.resolve(scene.store(), issue.kind, issue.key); });
    QCOMPARE(scene.list().size(), 1); // that of the other trade store
    QCOMPARE(scene.list()[0].channelId, second.id);
    QCOMPARE(scene.list()[0].attempts, 1);
    QList<Issue> many; // more than one statement takes, and one row twice
    for (int i = 0; i < 200; ++i)
        many << scene.refusedRow(QString::number(i), u"first"_s);
    many << scene.refusedRow(u"7"_s, u"last"_s);
    scene.change([&](IssuesRepository &issues) { issues.open(many); });
    QCOMPARE(scene.list(u"first"_s).size(), 199);
    QCOMPARE(scene.list(u"last"_s).size(), 1);
    QCOMPARE(scene.list(u"last"_s)[0].attempts, 1);
}

/// Of a wrong country that became another wrong one the new one is told, by the editor and by an import.
void IssuesTest::saysWhatIsWrongNow()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    Customer c = someone(scene.directory, u"A"_s, u"a@x.de"_s);
    c.addresses[0].country = u"Atlantis"_s;
    c = scene.add(c);
    const Customer fine = scene.add(u"B"_s, u"b@x.de"_s);
    QCOMPARE(scene.reasonsOf(c).size(), 1);
    QVERIFY(scene.reasonsOf(c).first().contains(u"Atlantis"_s));
    // an import checks many at once
    const auto check = [&] {
        scene.db.edit([&](Session &session) {
            const QList<Customer> all = CustomersRepository(session).load({c.id, fine.id});
            IssuesRepository(session).checkCustomers(all);
            return Done{};
        });
    };
    scene.execute(u"UPDATE customers SET email = '' WHERE id = ?"_s, {fine.id});
    check();
    QCOMPARE(scene.reasonsOf(fine).size(), 1);
    QCOMPARE(scene.list(u"Atlantis"_s).size(), 1);
    QCOMPARE(scene.list(u"Atlantis"_s)[0].attempts, 1); // nobody tried anything
    scene.execute(u"UPDATE customers SET email = 'b@x.de' WHERE id = ?"_s, {fine.id});
    scene.execute(u"UPDATE addresses SET country = 'Lemuria' WHERE customer_id = ?"_s, {c.id});
    check();
    QVERIFY(scene.reasonsOf(fine).isEmpty());
    QCOMPARE(scene.reasonsOf(c).size(), 1);
    QVERIFY2(scene.reasonsOf(c).first().contains(u"Lemuria"_s), qPrintable(scene.reasonsOf(c).first()));
    Customer edited = scene.db.read([&](Session &session) { return CustomersRepository(session).load(c.id); });
    edited.addresses[0].country = u"Narnia"_s;
    scene.db.edit([edited](Session &session) { return CustomersRepository(session).update(edited); });
    QVERIFY2(scene.reasonsOf(c).first().contains(u"Narnia"_s), qPrintable(scene.reasonsOf(c).first()));
}

void IssuesTest::staysIgnored()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    Customer c = scene.add(u"A"_s);
    const Customer other = scene.add(u"B"_s);
    const QList<Issue> both = scene.list();
    QCOMPARE(both.size(), 2);
    const auto ofFirst = std::find_if(both.begin(), both.end(), [&](const Issue &issue) { return issue.customerId == c.id; });
    QVERIFY(ofFirst != both.end());
    scene.change([&](IssuesRepository &issues) { issues.setIgnored({ofFirst->id, 999'999}, true); });
    QCOMPARE(scene.count(), 1);
    QVERIFY(scene.reasonsOf(c).isEmpty() && scene.reasonsOf(other).size() == 1);
    scene.execute(u"UPDATE issues SET reason = 'Keine Adresse' WHERE id = ?"_s, {ofFirst->id}); // as another desk words it
    c.note = u"has no e-mail, and wants none"_s;
    c = scene.db.edit([c](Session &session) { return CustomersRepository(session).update(c); });
    QCOMPARE(scene.list({}, true).value(0).reason, ofFirst->reason);
    QCOMPARE(scene.count(), 1); // and still ignored
    scene.change([&](IssuesRepository &issues) { issues.open(*ofFirst); }); // seen again
    const QList<Issue> ignored = scene.list({}, true);
    QCOMPARE(ignored.size(), 1);
    QVERIFY(ignored[0].ignored && ignored[0].id == ofFirst->id && ignored[0].attempts == 2);
    QCOMPARE(scene.count(), 1);
    scene.change([&](IssuesRepository &issues) { issues.setIgnored({ofFirst->id}, false); });
    QCOMPARE(scene.count(), 2);
    QVERIFY(!scene.list()[0].ignored);
    scene.change([&](IssuesRepository &issues) { issues.setIgnored({ofFirst->id}, true); });
    c.email = u"a@x.de"_s;
    scene.db.edit([c](Session &session) { return CustomersRepository(session).update(c); });
    QVERIFY(scene.list({}, true).isEmpty()); // its cause is gone
}

void IssuesTest::findsByWords()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    Customer customer = someone(scene.directory, u"M"_s);
    customer.lastName = u"Müller"_s;
    scene.add(customer);
    const QString missing = scene.reasons().value(0);
    QVERIFY(!missing.isEmpty());
    const QStringList texts = {u"50% discount"_s, u"50 discounts"_s, u"Größe ÄNDERN"_s};
    for (const QString &text : texts) {
        Issue issue = scene.refusedRow(text, text);
        issue.fileName = text == texts[0] ? u"price_list.csv"_s : u"pricexlist.csv"_s;
        scene.change([&](IssuesRepository &issues) { issues.open(issue); });
    }
    const QList<std::pair<QString, QStringList>> searches = {
        {QString(), {texts[2], texts[1], texts[0], missing}}, // by kind, the newest of each first
        {u"DISCOUNT"_s, {texts[1], texts[0]}},
        {u"50%"_s, {texts[0]}}, // signs like any other
        {u"price_list"_s, {texts[0]}},
        {u"\\"_s, QStringList()},
        {u"ändern"_s, {texts[2]}},
        {u"muller"_s, {missing}},
        {u"Maria MÜLLER"_s, {missing}},
        {u"nobody"_s, QStringList()},
    };
    for (const auto &[search, found] : searches)
        QVERIFY2(scene.reasons(search) == found, qPrintable(search + u": "_s + scene.reasons(search).join(u", "_s)));
    QCOMPARE(scene.reasons({}, 2), (QStringList{texts[2], texts[1]}));
}

void IssuesTest::namesTheCustomer()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto name = [&](const QString &firstName, const QString &lastName, const QString &company) {
        Customer c = someone(scene.directory, firstName + lastName + company);
        c.firstName = firstName;
        c.lastName = lastName;
        c.company = company;
        const qint64 id = scene.add(c).id;
        for (const Issue &issue : scene.list()) {
            if (issue.customerId == id)
                return issue.customer;
        }
        return QString();
    };
    QCOMPARE(name(u"Maria"_s, u"Anders"_s, {}), u"Maria Anders"_s);
    QCOMPARE(name({}, u"Anders"_s, {}), u"Anders"_s);
    QCOMPARE(name(u"Ana"_s, u"Trujillo"_s, u"Emparedados"_s), u"Ana Trujillo · Emparedados"_s);
    QCOMPARE(name({}, {}, u"ACME"_s), u"ACME"_s);
}

void IssuesTest::looksAgain()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer c = scene.add(u"A"_s);
    const qint64 id = scene.list().value(0).id;
    QVERIFY(!scene.retry(id));
    QCOMPARE(scene.list().value(0).attempts, 2);
    scene.execute(u"UPDATE customers SET email = 'a@x.de' WHERE id = ?"_s, {c.id}); // by another program
    QVERIFY(scene.retry(id));
    QCOMPARE(scene.count(), 0);
    QVERIFY(scene.retry(id)); // somebody else settled it
    // an import named a price tier that there is not; choosing one settles it
    Issue tier;
    tier.channelId = c.channelId;
    tier.customerId = c.id;
    tier.kind = u"unknown_price_tier"_s;
    tier.key = QString::number(c.id);
    tier.reason = u"There is no price tier ‘Gold’."_s;
    scene.change([&](IssuesRepository &issues) { issues.open(tier); });
    const qint64 unknown = scene.list().value(0).id;
    QVERIFY(!scene.retry(unknown));
    scene.execute(u"UPDATE customers SET price_tier_id = ? WHERE id = ?"_s, {scene.directory.priceTiers.first().id, c.id});
    QVERIFY(scene.retry(unknown));
    // a row that never became a customer stays until it is imported
    scene.change([&](IssuesRepository &issues) { issues.open(scene.refusedRow(u"K1"_s, u"No name."_s)); });
    QVERIFY(!scene.retry(scene.list().value(0).id));
    QCOMPARE(scene.list().value(0).attempts, 2);
    QCOMPARE(scene.list().value(0).reason, u"No name."_s);
}

QTEST_GUILESS_MAIN(IssuesTest)
#include "tst_issues.moc"
