// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of a person comes out whole, and is nowhere after they were forgotten.
#include "credentials/signinrepository.h"
#include "customers/bulkedit.h"
#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"
#include "orders/ordersrepository.h"
#include "personal/personaldata.h"
#include "support/testdatabase.h"
#include "timeline/timelinerepository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kontor;
using namespace Qt::StringLiterals;

class PersonalDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesOutWhole_data() { addEngineRows(); }
    void comesOutWhole();
    void isNowhereAfterwards_data() { addEngineRows(); }
    void isNowhereAfterwards();
    void isForTheOwner();

private:
    /// A word that is nowhere else, in every place that a person leaves traces.
    static constexpr auto mark = "zyxmark";
    static QString marked(const QString &what) { return QString::fromLatin1(mark) + what; }
    Customer person(TestDatabase &db, const Directory &directory);
    QStringList placesOf(TestDatabase &db, const QString &word);
};

Customer PersonalDataTest::person(TestDatabase &db, const Directory &directory)
{
    Customer c = someone(directory, marked(u"code"_s), marked(u"a@example.com"_s));
    c.firstName = marked(u"first"_s);
    c.lastName = marked(u"last"_s);
    c.company = marked(u"company"_s);
    c.phone = u"030 555"_s;
    c.note = marked(u"note"_s);
    c.tags = marked(u"tag"_s);
    c.vatNumber = marked(u"vat"_s);
    c.attributes.insert(marked(u"attribute"_s), marked(u"value"_s));
    for (Address &address : c.addresses)
        address.city = marked(u"city"_s);
    c = db.edit([c](Session &session) { return CustomersRepository(session).insert(c); });
    db.edit([&](Session &session) {
        // A batch with before-images, changes, mails, notes, files, orders of today and long ago, sign-ins, a session.
        BulkEdit(session).apply(BulkTarget{{c.id}, {}, -1}, {{u"note"_s, marked(u"other note"_s)}});
        MailsRepository(session).queue(c.channelId, c.id, u"invitation"_s, c.email);
        TimelineRepository timeline(session);
        TimelineEntry entry;
        entry.channelId = c.channelId;
        entry.customerId = c.id;
        entry.body = marked(u"entry"_s);
        timeline.add(entry);
        entry.fileName = marked(u"file.txt"_s);
        timeline.addFile(entry, mark);
        for (const int years : {1, 20}) {
            Order order;
            order.number = u"O-%1"_s.arg(years);
            order.currency = u"EUR"_s;
            order.status = u"placed"_s;
            order.totalMinor = 100;
            order.reference = marked(u"reference %1"_s.arg(years));
            order.billingAddress = order.shippingAddress = marked(u"street %1"_s.arg(years));
            order.placedAt = QDateTime::currentDateTime().addYears(-years).toMSecsSinceEpoch();
            OrdersRepository(session).insert({c.channelId, c.id, 0, 0, {}}, order, order.number);
        }
        SignInRepository(session).record(c.channelId, c.id, u"192.0.2.7"_s, marked(u"browser"_s), u"wrong password"_s);
        SignInRepository(session).countFailure(c.channelId, c.email, u"192.0.2.7"_s, c.id);
        SignInRepository(session).remember(c.channelId, c.id, {});
        return Done{};
    });
    return db.read([&](Session &session) { return CustomersRepository(session).load(c.id); });
}

/// Tables and columns in which a word stands, over the whole database.
QStringList PersonalDataTest::placesOf(TestDatabase &db, const QString &word)
{
    return db.read([&](Session &session) {
        QStringList out;
        const bool server = db.url().engine() == ConnectionUrl::Engine::PostgreSql;
        const QString tables = server ? u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"_s
                                      : u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s;
        for (const Row &table : session.select(tables)) {
            const QString columns =
                server ? u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
                         " AND table_name = '%1'"_s.arg(table.text(0))
                       : u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.text(0));
            for (const Row &column : session.select(columns)) {
                const QString found = u"SELECT count(*) FROM \"%1\" WHERE lower(CAST(\"%2\" AS TEXT)) LIKE '%%3%'"_s.arg(
                    table.text(0), column.text(0), word);
                if (session.value(found).toInt() > 0)
                    out << table.text(0) + u'.' + column.text(0);
            }
        }
        return out;
    });
}

void PersonalDataTest::comesOutWhole()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Customer c = person(db, db.basics());
    const QJsonObject data = db.read([&](Session &session) { return PersonalData(session).of(c.channelId, c.id); });
    const QString text = QString::fromUtf8(QJsonDocument(data).toJson());
    for (const QString &part :
         {u"first"_s, u"last"_s, u"company"_s, u"code"_s, u"note"_s, u"other note"_s, u"tag"_s, u"vat"_s, u"attribute"_s,
          u"value"_s, u"city"_s, u"entry"_s, u"file.txt"_s, u"reference 1"_s, u"street 20"_s, u"browser"_s})
        QVERIFY2(text.contains(marked(part)), qPrintable(part));
    QCOMPARE(data[u"orders"_s].toArray().size(), 2);
    QCOMPARE(QByteArray::fromBase64(data[u"notes_tasks_files"_s].toArray().first()[u"content_base64"_s].toString().toLatin1()),
             QByteArray(mark));
    QVERIFY(!text.contains(u"password_id"_s) && !text.contains(u"hash"_s));
    const auto gone =
        db.database().wait(Lane::Read, [&](Session &session) { return PersonalData(session).of(c.channelId, c.id + 99); });
    QVERIFY(!gone.ok() && gone.error().kind == Error::Kind::NotFound);
}

void PersonalDataTest::isNowhereAfterwards()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer c = person(db, directory);
    const Customer neighbour = db.edit([&](Session &session) {
        return CustomersRepository(session).insert(someone(directory, u"N-1"_s, u"neighbour@example.com"_s));
    });
    const QStringList before = placesOf(db, QString::fromLatin1(mark));
    QVERIFY2(before.size() > 20, qPrintable(before.join(u' '))); // else this test would look nowhere
    db.edit([&](Session &session) {
        session.execute(u"UPDATE channels SET confirm_email = TRUE"_s);
        const PersonalData::Reach reach = PersonalData(session).reach(c.channelId, c.id, 10);
        if (reach.orders != 2 || reach.namedOrders != 1 || reach.entries != 2 || reach.mails < 1 || reach.changes < 2)
            qFatal("reach");
        PersonalData(session).forget(c.channelId, c.id, 10);
        return Done{};
    });
    QStringList left = placesOf(db, QString::fromLatin1(mark));
    left.sort();
    // The order of last year keeps its addresses for the books; nothing else knows the name.
    QCOMPARE(left.join(u' '), u"orders.billing_address orders.reference orders.search_text orders.shipping_address"_s);
    const Customer nobody = db.read([&](Session &session) { return CustomersRepository(session).load(c.id); });
    QVERIFY(nobody.status == Customer::Status::Deactivated && !nobody.hasPassword);
    QVERIFY(nobody.phone.isEmpty() && nobody.addresses.isEmpty());
    QCOMPARE(db.read([&](Session &session) { return OrdersRepository(session).ofCustomer(c.channelId, c.id); }).size(), 2);
    db.edit([&](Session &session) {
        PersonalData(session).forget(c.channelId, c.id, 0); // the books are closed
        return Done{};
    });
    QCOMPARE(placesOf(db, QString::fromLatin1(mark)).join(u' '), QString());
    QCOMPARE(db.read([&](Session &session) { return CustomersRepository(session).load(neighbour.id); }).email, neighbour.email);
}

void PersonalDataTest::isForTheOwner()
{
    if (!qEnvironmentVariableIsSet("KONTOR_TEST_POSTGRESQL"))
        QSKIP("needs PostgreSQL");
    TestDatabase db(u"postgresql"_s);
    const Customer c = person(db, db.basics());
    const auto manager = db.openAs(u"manager"_s);
    const auto done = manager->wait(Lane::Edit, [&](Session &session) {
        PersonalData(session).forget(c.channelId, c.id, 10);
        return Done{};
    });
    QVERIFY(!done.ok() && done.error().kind == Error::Kind::Denied);
    QCOMPARE(db.read([&](Session &session) { return CustomersRepository(session).load(c.id); }).firstName, c.firstName);
    const auto file = manager->wait(Lane::Read, [&](Session &session) { return PersonalData(session).of(c.channelId, c.id); });
    QVERIFY2(file.ok(), qPrintable(file.ok() ? QString() : file.error().detail));
}

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "tst_personaldata.moc"
