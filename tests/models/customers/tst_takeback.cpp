// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerjson.h"
#include "customers/customersave.h"
#include "customers/customersrepository.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

/// What one action did to a customer can be taken back, but never over what others did.
class TakeBackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBack_data() { addEngineRows(); }
    void givesBack();
    void keepsWhatOthersDid_data() { addEngineRows(); }
    void keepsWhatOthersDid();
    void switchesBack_data() { addEngineRows(); }
    void switchesBack();
    void survivesJson();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            customer = db.edit([this](Session &session) {
                Customer c = someone(directory, u"A"_s, u"a@x.de"_s);
                c.attributes = {{u"Size"_s, u"XL"_s}};
                return CustomersRepository(session).insert(c);
            });
        }
        Customer load()
        {
            return db.read([this](Session &session) { return CustomersRepository(session).load(customer.id); });
        }
        TakeBack save(const std::function<void(Customer &)> &change)
        {
            CustomerSave all;
            all.customer = load();
            change(all.customer);
            return db.edit([all](Session &session) { return saveCustomer(session, all); });
        }
        Result<Customer> back(const TakeBack &action)
        {
            return db.database().wait(Lane::Edit, [action](Session &session) { return takeBack(session, action); });
        }
        TestDatabase db;
        Directory directory;
        Customer customer;
    };
};

void TakeBackTest::givesBack()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer before = scene.load();
    const TakeBack action = scene.save([](Customer &c) {
        c.company = u"Other"_s;
        c.note = u"note"_s;
        c.attributes = {{u"Colour"_s, u"red"_s}};
        c.addresses.clear(); // it comes back as a new one
    });
    QVERIFY(action.isPossible() && scene.load().addresses.isEmpty());
    const Result<Customer> back = scene.back(action);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
    QCOMPARE(back->company, before.company);
    QCOMPARE(back->note, before.note);
    QCOMPARE(back->attributes, before.attributes);
    QCOMPARE(back->addresses.size(), before.addresses.size());
    QCOMPARE(back->addresses[0].line1, before.addresses[0].line1);
    // nothing was changed: there is nothing to take back; and a new customer is none either
    QVERIFY(!scene.save([](Customer &) {}).isPossible());
    CustomerSave fresh;
    fresh.customer = someone(scene.directory, u"B"_s, u"b@x.de"_s);
    QVERIFY(!scene.db.edit([fresh](Session &session) { return saveCustomer(session, fresh); }).isPossible());
}

void TakeBackTest::keepsWhatOthersDid()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const TakeBack action = scene.save([](Customer &c) { c.company = u"Mine"_s; });
    scene.save([](Customer &c) { c.phone = u"+49 30 1"_s; }); // another field
    const Result<Customer> back = scene.back(action);
    QVERIFY(back && back->company == action.before.company && back->phone == u"+49 30 1"_s);
    const TakeBack again = scene.save([](Customer &c) { c.company = u"Mine"_s; });
    scene.save([](Customer &c) { c.company = u"Theirs"_s; }); // the same
    const Result<Customer> refused = scene.back(again);
    QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
    QCOMPARE(scene.load().company, u"Theirs"_s);
}

void TakeBackTest::switchesBack()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto off = [&](bool deactivate) {
        return scene.db.edit([&](Session &session) {
            return noted(session, scene.customer.id, [&] {
                CustomersRepository customers(session);
                if (deactivate)
                    customers.deactivate({scene.customer.id});
                else
                    customers.reenable({scene.customer.id});
            });
        });
    };
    const TakeBack action = off(true);
    QCOMPARE(scene.load().status, Customer::Status::Deactivated);
    QVERIFY(scene.back(action));
    QVERIFY(scene.load().status != Customer::Status::Deactivated);
    // an active one who has no password yet is active again, not pending
    scene.db.edit([&](Session &session) {
        return session.execute(u"UPDATE customers SET status = 'active', password_id = 0 WHERE id = ?"_s, {scene.customer.id});
    });
    QVERIFY(scene.back(off(true)));
    QCOMPARE(scene.load().status, Customer::Status::Active);
    off(true);
    const TakeBack on = off(false);
    QVERIFY(scene.back(on));
    QCOMPARE(scene.load().status, Customer::Status::Deactivated);
}

void TakeBackTest::survivesJson()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    Customer c = someone(directory, u"A"_s, u"a@x.de"_s);
    c.attributes = {{u"Size"_s, u"XL"_s}};
    c.addresses << c.addresses.first();
    c.addresses[1].line1 = u"Second"_s;
    c.addresses[1].id = 17;
    const Customer back = withJson(Customer(), toJson(c));
    QCOMPARE(difference(c, back).size(), 0);
    QCOMPARE(back.addresses[1].id, 17);
    QVERIFY(!toJson(c).contains(u"password"_s));
}

QTEST_GUILESS_MAIN(TakeBackTest)
#include "tst_takeback.moc"
