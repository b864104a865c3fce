// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What needs somebody today, in numbers.
#include "customers/customersrepository.h"
#include "home/homerepository.h"
#include "mail/mailsrepository.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class HomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatNeedsSomebody_data() { addEngineRows(); }
    void countsWhatNeedsSomebody();
    void countsByWeek_data() { addEngineRows(); }
    void countsByWeek();
};

void HomeTest::countsWhatNeedsSomebody()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto numbers = [&db] {
        return db.read(
            [](Session &session) { return HomeRepository(session).numbers(true, QDateTime::currentMSecsSinceEpoch()); });
    };
    const HomeNumbers nothing = numbers();
    QVERIFY(nothing.issues.isEmpty() && nothing.lastBatches.isEmpty());
    QCOMPARE(nothing.invited + nothing.locked + nothing.mailsRefused + nothing.mailsWaiting, 0);
    db.edit([&](Session &session) {
        CustomersRepository customers(session);
        const qint64 now = session.now();
        QList<qint64> ids;
        for (int i = 0; i < 6; ++i)
            ids << customers.insert(someone(directory, u"H-%1"_s.arg(i), i < 5 ? u"h%1@example.com"_s.arg(i) : QString())).id;
        const auto set = [&](qint64 id, const QString &what, const QVariantList &values) {
            session.execute(u"UPDATE customers SET %1 WHERE id = ?"_s.arg(what), values + QVariantList{id});
        };
        set(ids[0], u"invitation = 'pending'"_s, {});
        set(ids[1], u"invitation = 'pending', invitation_ends_at = ?"_s, {now - 1000});
        set(ids[2], u"locked_until = ?"_s, {now + 60'000});
        set(ids[3], u"locked_until = ?"_s, {now - 60'000}); // over
        MailsRepository mails(session);
        mails.queue(directory.channels.first().id, ids[0], u"invitation"_s, u"h0@example.com"_s);
        const qint64 refused = mails.queue(directory.channels.first().id, ids[1], u"invitation"_s, u"h1@example.com"_s);
        session.execute(u"UPDATE mails SET state = 'refused' WHERE id = ?"_s, {refused});
        return Done{};
    });
    const HomeNumbers out = numbers();
    QCOMPARE(out.issues, (QList<QPair<QString, qint64>>{{u"missing_email"_s, 1}}));
    QCOMPARE(out.invited, 2);
    QCOMPARE(out.expired, 1);
    QCOMPARE(out.locked, 1);
    QCOMPARE(out.mailsRefused, 1);
    QCOMPARE(out.mailsWaiting, 1);
}

void HomeTest::countsByWeek()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    constexpr qint64 dayMs = 24LL * 60 * 60'000;
    db.edit([&](Session &session) {
        CustomersRepository customers(session);
        int n = 0;
        for (const qint64 daysAgo : {0, 1, 8, 83, 90}) { // this week twice, last week, the twelfth, before it
            const Customer c = customers.insert(someone(directory, u"W-%1"_s.arg(n), u"w%1@example.com"_s.arg(n)));
            session.execute(u"UPDATE customers SET created_at = ?, updated_at = ? WHERE id = ?"_s,
                            {session.now() - daysAgo * dayMs, session.now() - daysAgo * dayMs, c.id});
            ++n;
        }
        return Done{};
    });
    const HomeNumbers out =
        db.read([](Session &session) { return HomeRepository(session).numbers(true, QDateTime::currentMSecsSinceEpoch()); });
    QCOMPARE(out.newCustomers, (QList<qint64>{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2}));
    QCOMPARE(out.orders, QList<qint64>(HomeNumbers::weeks, 0));
    QVERIFY(db.read([](Session &session) {
                  return HomeRepository(session).numbers(false, QDateTime::currentMSecsSinceEpoch());
              }).orders.isEmpty());
}

QTEST_GUILESS_MAIN(HomeTest)
#include "tst_home.moc"
