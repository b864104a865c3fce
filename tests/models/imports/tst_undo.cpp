// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports are taken back, whatever others did meanwhile.
#include "channels/channelsrepository.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/secondfactor.h"
#include "customers/bulkedit.h"
#include "customers/customercolumns.h"
#include "customers/customersrepository.h"
#include "exports/customerexport.h"
#include "exports/xlsxsink.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/refusedrows.h"
#include "imports/stagedrowsmodel.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "samples/sampledata.h"
#include "models/imports/importscene.h"

#include <QRegularExpression>
#include <sys/resource.h>
#include <thread>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;
using Verdict = StagedRow::Verdict;

class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoes_data() { addEngineRows(); }
    void undoes();
    void forgetsWithTime_data() { addEngineRows(); }
    void forgetsWithTime();
    void undoesAroundOthers_data() { addEngineRows(); }
    void undoesAroundOthers();
    void undoesBesideOthers_data() { addEngineRows(); }
    void undoesBesideOthers();
    void undoesWhatFollowed_data() { addEngineRows(); }
    void undoesWhatFollowed();
    void undoesADeactivation_data() { addEngineRows(); }
    void undoesADeactivation();

private:
    static QString content(TestDatabase &db);
};

/// Everything that staff see of customers, as one text; versions and times aside.
QString UndoTest::content(TestDatabase &db)
{
    return db.read([](Session &session) {
        QStringList out;
        const QStringList parts = {
            u"SELECT id, channel_id, username, must_change_password, password_id, coalesce(price_tier_id, 0), %1 FROM customers ORDER BY id"_s
                .arg(QStringList(customerDataColumns())
                         .filter(QRegularExpression(u"^(?!price_tier_id|warehouse_id)"_s))
                         .join(u',')),
            u"SELECT id, channel_id, customer_id, %1 FROM addresses ORDER BY id"_s.arg(addressDataColumns().join(u',')),
            u"SELECT customer_id, name, value FROM customer_attributes ORDER BY 1, 2"_s,
            u"SELECT kind, key FROM issues WHERE kind <> 'import_refused' ORDER BY 1, 2"_s};
        for (const QString &sql : parts) {
            for (const Row &row : session.select(sql)) {
                QStringList cells;
                for (const QVariant &value : row.values())
                    cells << value.toString();
                out << cells.join(u'|');
            }
        }
        return out.join(u'\n');
    });
}

void UndoTest::undoes()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QByteArray first = "source_customer_code,last_name,email,phone,address1.address1,address1.city,attribute.Size\n";
    QByteArray second =
        "source_customer_code,last_name,email,phone,address1.address1,address1.city,address2.city,attribute.Size,price_tier\n";
    for (int i = 0; i < 500; ++i) {
        const QByteArray n = QByteArray::number(i);
        first += "U" + n + ",Name" + n + ",u" + n + "@x.de,1,Weg " + n + ",Berlin," + (i % 3 == 0 ? "L" : "") + "\n";
        // e-mails move round by one, so that undo must put back what others hold meanwhile
        second += "U" + n + ",Name" + n + ",u" + QByteArray::number(i + 1) + "@x.de,2,Weg " + n + ",Bonn," +
                  (i % 2 == 0 ? "Ulm" : "") + "," + (i % 5 == 0 ? "XL" : "") + ",Standard\n";
    }
    for (int i = 1000; i < 1300; ++i)
        second += "U" + QByteArray::number(i) + ",New,,,,,,,\n";
    QCOMPARE(run(db, plan(db, directory, first)).created, 500);
    const QString before = content(db);
    ImportPlan p = plan(db, directory, second);
    p.mapping.emptyCells = ImportMapping::EmptyCells::Clear;
    // The moved addresses are each somebody's still, so only rows whose new address is free can be taken: the last, then upwards.
    const ImportReport report = run(db, p);
    QCOMPARE(report.created, 300);
    QVERIFY(report.changed >= 1);
    QVERIFY(content(db) != before);
    const UndoPlan asked = db.read([id = report.batchId](Session &session) { return BatchesRepository(session).planUndo(id); });
    QCOMPARE(asked.restored, report.changed);
    QCOMPARE(asked.removed, 300);
    QCOMPARE(asked.conflictCount, 0);
    const auto undo = [&](qint64 id, const QList<qint64> &forced = {}) {
        return db.database().wait(Lane::Bulk, [=](Session &session) { return BatchesRepository(session).undo(id, forced); });
    };
    QCOMPARE(TestDatabase::must(undo(report.batchId)), 0);
    const QStringList was = before.split(u'\n');
    const QStringList is = content(db).split(u'\n');
    for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i)
        QCOMPARE(is.value(i), was.value(i));
    QCOMPARE(undo(report.batchId).error().kind, Error::Kind::Conflict); // once only

    // Whoever was changed since stays, unless chosen; whoever has ordered can't go.
    ImportPlan phones = plan(db, directory, "source_customer_code,last_name,phone\nU1,Name1,9\nU2,Name2,9\nN1,Neu,9\nN2,Neu,9\n");
    const ImportReport again = run(db, phones);
    QCOMPARE(again.changed, 2);
    const auto idOf = [&](const QString &code) {
        return db.read(
            [code](Session &s) { return s.value(u"SELECT id FROM customers WHERE source_code = ?"_s, {code}).toLongLong(); });
    };
    const auto touch = [&](qint64 id) {
        db.edit([id](Session &session) {
            Customer c = CustomersRepository(session).load(id);
            c.note = u"seen"_s;
            return CustomersRepository(session).update(c);
        });
    };
    touch(idOf(u"U1"_s));
    touch(idOf(u"U2"_s));
    db.edit([id = idOf(u"N1"_s), channel = directory.channels.first().id](Session &s) {
        return s.execute(
            u"INSERT INTO store_sessions (channel_id, token_hash, csrf_key, customer_id, created_at, last_seen_at, expires_at)"
            " VALUES (?, 'x', 'y', ?, 0, 0, 0)"_s,
            {channel, id});
    });
    const UndoPlan partly = db.read([id = again.batchId](Session &session) { return BatchesRepository(session).planUndo(id); });
    QCOMPARE(partly.restored, 0);
    QCOMPARE(partly.removed, 1);
    QCOMPARE(partly.conflictCount, 3);
    QCOMPARE(TestDatabase::must(undo(again.batchId, {idOf(u"U2"_s)})), 2);
    const auto phone = [&](const QString &code) {
        return db.read(
            [code](Session &s) { return s.value(u"SELECT phone FROM customers WHERE source_code = ?"_s, {code}).toString(); });
    };
    QCOMPARE(phone(u"U1"_s), u"9"_s);
    QCOMPARE(phone(u"U2"_s), u"1"_s);
    QCOMPARE(phone(u"N1"_s), u"9"_s);
    QCOMPARE(idOf(u"N2"_s), 0);
    const auto batches = db.read([](Session &session) { return BatchesRepository(session).list(); });
    QCOMPARE(batches.first().state, u"partly undone"_s);
    QCOMPARE(batches.first().kept, 2);
    // who was left can be undone later, and nothing is said to be done that was not
    const UndoPlan rest = db.read([id = again.batchId](Session &session) { return BatchesRepository(session).planUndo(id); });
    QCOMPARE(rest.conflictCount, 2);
    QCOMPARE(undo(again.batchId).error().kind, Error::Kind::Conflict);
    QCOMPARE(TestDatabase::must(undo(again.batchId, {idOf(u"U1"_s)})), 1);
    QCOMPARE(phone(u"U1"_s), u"1"_s);
    const Batch left = db.read([id = again.batchId](Session &session) { return BatchesRepository(session).load(id); });
    QVERIFY(left.canBeUndone);
    QCOMPARE(left.kept, 1);
    QCOMPARE(left.state, u"partly undone"_s);
}

/// Images go after the days that are set; what waits for somebody is kept for a month at least.
void UndoTest::forgetsWithTime()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const qint64 done = run(db, plan(db, directory, "source_customer_code,last_name\nE1,A\n")).batchId;
    const qint64 staged = check(db, plan(db, directory, "source_customer_code,last_name\nE2,B\n")).batch.id;
    const auto after = [&](int days) {
        return db.edit([=](Session &session) {
            session.execute(u"UPDATE import_batches SET started_at = ?"_s, {session.now() - days * 24LL * 60 * 60 * 1000});
            BatchesRepository batches(session);
            batches.setKeptDays(2);
            batches.expire();
            QStringList out;
            for (const Batch &batch : batches.list())
                out << (batch.id == done ? u"done"_s : batch.state) + (batch.canBeUndone ? u" undoable"_s : QString());
            out.sort();
            return out.join(u", "_s);
        });
    };
    QCOMPARE(after(1), u"done undoable, staged"_s);
    QCOMPARE(after(10), u"done, staged"_s);
    QCOMPARE(look(db, staged).rows.size(), 1);
    QCOMPARE(after(31), u"done"_s);
}

/// Undo, while others have used the store, taken a freed e-mail address, or wait for a link.
void UndoTest::undoesAroundOthers()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const qint64 channel = directory.channels.first().id;
    QCOMPARE(run(db, plan(db, directory, "source_customer_code,last_name,email,phone\nV1,A,v1@x.de,1\nV2,B,v2@x.de,1\n")).created,
             2);
    const auto idOf = [&](const QString &code) {
        return db.read(
            [code](Session &s) { return s.value(u"SELECT id FROM customers WHERE source_code = ?"_s, {code}).toLongLong(); });
    };
    const auto link = [&](qint64 id) {
        return db.edit([=](Session &s) {
            return s.execute(u"INSERT INTO tokens (channel_id, token_hash, customer_id, purpose, created_at, expires_at)"
                             " VALUES (?, ?, ?, 'reset', 0, 9000000000000)"_s,
                             {channel, QString::number(id), id});
        });
    };
    const ImportReport second = run(db, plan(db, directory,
                                             "source_customer_code,last_name,email,phone\nV1,A,moved@x.de,1\nV2,B,v2@x.de,2\n"
                                             "V3,C,v3@x.de,1\nV4,D,v4@x.de,1\n"));
    QCOMPARE(second.changed, 2);
    QCOMPARE(second.created, 2);
    link(idOf(u"V2"_s));
    // V1's address is free now, and somebody else gets it; V3 failed to sign in; V4 was given a link
    const qint64 other = db.edit(
        [c = someone(directory, u"W1"_s, u"v1@x.de"_s)](Session &session) { return CustomersRepository(session).insert(c).id; });
    db.edit([&](Session &s) {
        return s.execute(u"INSERT INTO sign_ins (channel_id, customer_id, at, peer, browser, outcome, opened_by)"
                         " VALUES (?, ?, 1, 'p', 'b', 'wrong password', 'customer')"_s,
                         {channel, idOf(u"V3"_s)});
    });
    link(idOf(u"V4"_s));
    const UndoPlan asked = db.read([id = second.batchId](Session &session) { return BatchesRepository(session).planUndo(id); });
    QCOMPARE(asked.restored, 1);
    QCOMPARE(asked.removed, 1);
    QCOMPARE(asked.conflictCount, 2);
    QVERIFY(std::none_of(asked.conflicts.begin(), asked.conflicts.end(), [](const UndoConflict &c) { return c.mayForce; }));
    const qint64 v3 = idOf(u"V3"_s);
    QCOMPARE(TestDatabase::must(db.database().wait(Lane::Bulk,
                                                   [id = second.batchId, v1 = idOf(u"V1"_s)](Session &session) {
                                                       return BatchesRepository(session).undo(id, {v1});
                                                   })),
             2);
    const auto count = [&](const QString &sql) { return db.read([sql](Session &s) { return s.value(sql).toInt(); }); };
    QCOMPARE(idOf(u"V3"_s), 0);
    QCOMPARE(count(u"SELECT count(*) FROM sign_ins WHERE customer_id = %1"_s.arg(v3)), 0);
    QVERIFY(idOf(u"V4"_s) > 0);
    QCOMPARE(count(u"SELECT count(*) FROM customers WHERE source_code = 'V1' AND email = 'moved@x.de'"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM customers WHERE source_code = 'V2' AND phone = '1'"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM customers WHERE id = %1 AND email = 'v1@x.de'"_s.arg(other)), 1);
    QCOMPARE(count(u"SELECT count(*) FROM tokens WHERE ended_at = 0"_s), 2); // another phone is no reason to end a link
}

/// Somebody saves a customer at the moment in which the batch is undone: what they saved stays, and is counted as left.
void UndoTest::undoesBesideOthers()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    run(db, plan(db, directory, "source_customer_code,last_name,phone\nB1,A,1\nB2,B,1\n"));
    const ImportReport second = run(db, plan(db, directory, "source_customer_code,last_name,phone\nB1,A,2\nB2,B,2\n"));
    QCOMPARE(second.changed, 2);
    const auto other = db.open(u"second"_s);
    std::atomic_bool saved = false;
    std::thread saver([&] {
        TestDatabase::must(other->wait(Lane::Edit, [&saved](Session &session) {
            CustomersRepository customers(session);
            Customer c = customers.load(session.value(u"SELECT id FROM customers WHERE source_code = 'B1'"_s).toLongLong());
            c.note = u"saved meanwhile"_s;
            customers.update(c);
            saved = true;
            QThread::msleep(400); // not committed yet
            return Done{};
        }));
    });
    QTRY_VERIFY(saved);
    const auto undo = [id = second.batchId](Session &session) { return BatchesRepository(session).undo(id); };
    const auto left = db.database().wait(Lane::Bulk, undo);
    saver.join();
    QCOMPARE(TestDatabase::must(left), 1);
    QCOMPARE(
        db.read([](Session &s) { return s.value(u"SELECT note || phone FROM customers WHERE source_code = 'B1'"_s).toString(); }),
        u"saved meanwhile2"_s);
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT phone FROM customers WHERE source_code = 'B2'"_s).toString(); }),
             u"1"_s);
    // two who undo it: once
    const ImportReport third = run(db, plan(db, directory, "source_customer_code,last_name,phone\nB1,A,3\nB2,B,3\n"));
    const auto undoThird = [id = third.batchId](Session &session) { return BatchesRepository(session).undo(id); };
    std::optional<Result<qint64>> theirs;
    std::thread undoer([&] { theirs = other->wait(Lane::Bulk, undoThird); });
    const auto ours = db.database().wait(Lane::Bulk, undoThird);
    undoer.join();
    QVERIFY(ours.ok() != theirs->ok());
    QCOMPARE((ours.ok() ? *theirs : ours).error().kind, Error::Kind::Conflict);
}

/// Mails that wait for the address of the batch, what is derived from a record, and the store's rule for shared addresses.
void UndoTest::undoesWhatFollowed()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const qint64 id = db.edit([c = someone(directory, u"I1"_s, u"i1@x.de"_s)](Session &session) {
        const qint64 added = CustomersRepository(session).insert(c).id;
        InvitationsRepository(session).invite({added});
        return added;
    });
    const auto text = [&](const QString &sql) { return db.read([sql](Session &s) { return s.value(sql).toString(); }); };
    const ImportReport wrong = run(db, plan(db, directory, "source_customer_code,last_name,email\nI1,Name,typo@x.de\n"));
    const QString waiting = u"SELECT count(*) FROM mails WHERE recipient = 'typo@x.de' AND state = 'queued'"_s;
    QCOMPARE(text(waiting), u"1"_s);
    const auto undo = [&](qint64 batch, const QList<qint64> &forced) {
        return db.edit([=](Session &session) { return BatchesRepository(session).undo(batch, forced); });
    };
    QCOMPARE(undo(wrong.batchId, {}), 0);
    QCOMPARE(text(waiting), u"0"_s);
    QCOMPARE(text(u"SELECT count(*) FROM mails WHERE recipient = 'i1@x.de' AND state = 'queued'"_s),
             u"1"_s); // invited there anew

    // only the telephone was the batch's, the address is Anna's
    const ImportReport phone = run(db, plan(db, directory, "source_customer_code,last_name,phone\nI1,Name,77\n"));
    db.edit([id](Session &session) {
        Customer c = CustomersRepository(session).load(id);
        Address address;
        address.line1 = u"Weg 1"_s;
        address.city = u"Bonn"_s;
        address.country = u"Germany"_s;
        address.defaultBilling = true;
        c.addresses = {address};
        CustomersRepository(session).update(c);
        return Done{};
    });
    QCOMPARE(undo(phone.batchId, {id}), 0);
    QCOMPARE(text(u"SELECT city || ' ' || country_code || ' ' || phone FROM customers"_s).trimmed(), u"Bonn DE"_s);
    QVERIFY(text(u"SELECT search_text FROM customers"_s).contains(u"bonn"_s));

    // shared when the batch came, one customer's now
    const auto share = [&](bool shared) {
        return db.edit([shared](Session &session) {
            Channel shop = ChannelsRepository(session).directory().channels.first();
            shop.uniqueEmail = !shared;
            return ChannelsRepository(session).save(shop);
        });
    };
    share(true);
    const ImportReport shared = run(db, plan(db, directory, "source_customer_code,last_name,phone\nI1,Name,88\n"));
    share(false);
    QCOMPARE(undo(shared.batchId, {}), 0);
    QCOMPARE(text(u"SELECT unique_email_key FROM customers"_s), u"i1@x.de"_s);
}

/// Deactivating ends invitations; whose it ended gets another with the undo, and nobody else.
void UndoTest::undoesADeactivation()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QList<qint64> ids;
    for (const QString &code : {u"D1"_s, u"D2"_s, u"D3"_s}) {
        Customer c = someone(directory, code, code.toLower() + u"@x.de"_s);
        c.status = Customer::Status::Pending;
        ids << db.edit([c](Session &session) { return CustomersRepository(session).insert(c).id; });
    }
    db.edit([&](Session &session) {
        InvitationsRepository(session).invite({ids[0], ids[1]});
        InvitationsRepository(session).revoke({ids[1]});
        return Done{};
    });
    const auto state = [&](qint64 id) {
        return db.read([id](Session &s) {
            return s.value(u"SELECT status || ' ' || invitation FROM customers WHERE id = ?"_s, {id}).toString();
        });
    };
    const auto queued = [&] {
        return db.read([](Session &s) {
            return s.value(u"SELECT count(*) FROM mails WHERE kind = 'invitation' AND state = 'queued'"_s).toInt();
        });
    };
    ImportPlan off = plan(db, directory, "source_customer_code\nD1\nD2\nD3\n");
    off.mode = ImportPlan::Mode::DeactivateListed;
    const ImportReport report = run(db, off);
    QCOMPARE(report.deactivated, 3);
    QCOMPARE(state(ids[0]), u"deactivated revoked"_s);
    QCOMPARE(queued(), 0);
    const UndoPlan asked = db.read([id = report.batchId](Session &session) { return BatchesRepository(session).planUndo(id); });
    QCOMPARE(asked.invitations, 1);
    QCOMPARE(TestDatabase::must(db.database().wait(
                 Lane::Bulk, [id = report.batchId](Session &session) { return BatchesRepository(session).undo(id); })),
             0);
    QCOMPARE(state(ids[0]), u"pending pending"_s);
    QCOMPARE(state(ids[1]), u"pending revoked"_s);
    QCOMPARE(queued(), 1);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
