// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/password.h"
#include "credentials/passwordhashes.h"
#include "customers/customersrepository.h"
#include "database/migrations.h"
#include "doctor/doctorrepository.h"
#include "issues/issuesrepository.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

/// An administrator is told what a database lacks, and nothing of one that is as it should be.
class DoctorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatToRun_data() { addEngineRows(); }
    void saysWhatToRun();
    void findsASoundOneSound_data() { addEngineRows(); }
    void findsASoundOneSound();
    void countsDefaults_data() { addEngineRows(); }
    void countsDefaults();
    void countsWeakPasswords_data() { addEngineRows(); }
    void countsWeakPasswords();

private:
    /// Where nothing can be written.
    static DoctorRepository::Findings examined(TestDatabase &db)
    {
        return db.read([](Session &session) { return DoctorRepository(session).examine(); });
    }
    static Customer add(TestDatabase &db, const Customer &customer)
    {
        return db.edit([customer](Session &session) { return CustomersRepository(session).insert(customer); });
    }
    static void execute(TestDatabase &db, const QString &sql, const QVariantList &values)
    {
        QCOMPARE(db.edit([=](Session &session) { return session.execute(sql, values); }), 1);
    }
};

void DoctorTest::saysWhatToRun()
{
    QFETCH(QString, engine);
    TestDatabase db(engine, true);
    const auto advice = [&] {
        const DoctorRepository::Findings found = examined(db);
        return found.bad.size() == 1 ? found.bad.first().section(u' ', -1) : found.bad.join(u'\n');
    };
    QCOMPARE(advice(), u"init"_s);
    const QList<Migration> steps = Migration::all();
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        db.edit([step = steps[i]](Session &session) { return applyMigration(session, step); });
        QCOMPARE(advice(), u"migrate"_s);
    }
    TestDatabase::must(migrate(db.database()));
    QCOMPARE(advice(), QString());
}

void DoctorTest::findsASoundOneSound()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    QCOMPARE(examined(db).bad, QStringList()); // with nobody in it
    const Directory directory = db.basics();
    Customer homeless = someone(directory, u"A"_s, u"a@x.de"_s); // no address at all is no fault
    homeless.addresses.clear();
    Customer travelling = someone(directory, u"B"_s); // without e-mail: an issue
    travelling.addresses << travelling.addresses.first() << travelling.addresses.first();
    const Customer first = add(db, homeless);
    add(db, travelling);
    const Customer third = add(db, someone(directory, u"C"_s)); // one more
    db.edit([&](Session &session) {
        CustomersRepository customers(session);
        customers.setPassword(first.channelId, first.id, password::hash(u"quite a long secret"_s), false);
        customers.deactivate({third.id});
        IssuesRepository issues(session);
        issues.setIgnored({issues.list(false, {}).first().id}, true); // settled by staff
        return Done{};
    });
    const DoctorRepository::Findings found = examined(db);
    QCOMPARE(found.bad, QStringList());
    const QString said = found.good.join(u'\n');
    for (const QString &count : {u"2 current"_s, u"1 deactivated"_s, u"1 open issues"_s})
        QVERIFY2(said.contains(count), qPrintable(said));
}

void DoctorTest::countsDefaults()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QList<Customer> customers;
    for (const QString &code : {u"A"_s, u"B"_s, u"C"_s}) {
        Customer c = someone(directory, code, code + u"@x.de"_s);
        c.addresses << c.addresses.first();
        customers << add(db, c);
    }
    QCOMPARE(examined(db).bad, QStringList());
    execute(db, u"UPDATE addresses SET default_billing = FALSE WHERE id = ?"_s, {customers[0].addresses[0].id});
    QCOMPARE(examined(db).bad.size(), 1);
    QVERIFY(examined(db).bad.first().startsWith(u"1 "_s));
    execute(db, u"UPDATE addresses SET default_billing = TRUE WHERE id = ?"_s, {customers[1].addresses[1].id}); // a second one
    QCOMPARE(examined(db).bad.size(), 1);
    QVERIFY2(examined(db).bad.first().startsWith(u"2 "_s), qPrintable(examined(db).bad.first()));
    // what it says is mended by what the editor does: saving settles them
    for (const qint64 id : {customers[0].id, customers[1].id})
        db.edit([id](Session &session) {
            CustomersRepository repository(session);
            Customer c = repository.load(id);
            c.note = u"looked at"_s;
            return repository.update(c);
        });
    QCOMPARE(examined(db).bad, QStringList());
}

void DoctorTest::countsWeakPasswords()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto keeps = [&](const Customer &customer, const QString &hash) {
        const qint64 id = hash.isEmpty() ? 0 : db.edit([&](Session &session) { return PasswordHashes(session).add(hash); });
        execute(db, u"UPDATE customers SET password_id = ? WHERE id = ?"_s, {id, customer.id});
    };
    const Customer first = add(db, someone(directory, u"A"_s, u"a@x.de"_s));
    const Customer second = add(db, someone(directory, u"B"_s, u"b@x.de"_s));
    keeps(first, u"$2y$10$abcdefghijklmnopqrstuv"_s);
    keeps(second, u"$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$aGFzaA"_s); // its weaker relative
    const QStringList bad = examined(db).bad;
    QCOMPARE(bad.size(), 1);
    QVERIFY2(bad.first().startsWith(u"2 passwords"_s), qPrintable(bad.first()));
    QVERIFY(!bad.first().contains(u"$2y$"_s)); // a hash is nothing to show
    keeps(first, password::hash(u"quite a long secret"_s));
    keeps(second, {});
    QCOMPARE(examined(db).bad, QStringList());
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
