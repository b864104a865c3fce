// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are looked through, mended and approved before anything is written.
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

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <sys/resource.h>
#include <thread>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;
using Verdict = StagedRow::Verdict;

class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mendsCells_data() { addEngineRows(); }
    void mendsCells();
    void showsOldAndNew_data() { addEngineRows(); }
    void showsOldAndNew();
    void leavesOutAndTakesAgain_data() { addEngineRows(); }
    void leavesOutAndTakesAgain();
    void keepsPasswordsOfMendedRows_data() { addEngineRows(); }
    void keepsPasswordsOfMendedRows();
    void keepsWhatOthersTypedOver_data() { addEngineRows(); }
    void keepsWhatOthersTypedOver();
    void writesABatchOnce_data() { addEngineRows(); }
    void writesABatchOnce();
    void writesOnlyWhatWasChecked_data() { addEngineRows(); }
    void writesOnlyWhatWasChecked();
    void keepsFourEyesOpen_data() { addEngineRows(); }
    void keepsFourEyesOpen();
    void wantsFourEyes_data() { addEngineRows(); }
    void wantsFourEyes();
    void stopsAfterTooManyErrors_data() { addEngineRows(); }
    void stopsAfterTooManyErrors();
    void followsTheStoresRules_data() { addEngineRows(); }
    void followsTheStoresRules();
};

void ReviewTest::mendsCells()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Check staged = check(db, plan(db, directory,
                                        "source_customer_code,last_name,email,address1.country\nA,Eins,bad,X\nB,Zwei,b@x.de,X\n"
                                        "B,Drei,c@x.de,DE\n,,,X\n"));
    QCOMPARE(staged.counts.refused, 3);
    const auto registered = [&] {
        return db.read([id = staged.batch.id](Session &session) { return BatchesRepository(session).load(id); });
    };
    QCOMPARE(registered().refused, 3); // what waits for a review says how much
    StagedRowsModel model(db.database());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBatch(staged.batch, directory);
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_VERIFY(model.index(0, StagedRowsModel::FirstCell + 2).data(StagedRowsModel::ProblemRole).toBool());
    StagedQuery errors{staged.batch.id, staged.batch.plan.channelId, u"error"_s, {}, {}};
    model.setQuery(errors);
    QTRY_COMPARE(model.rowCount(), 3);
    errors.field = u"email"_s;
    model.setQuery(errors);
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(model.idAt(0) > 0);
    QSignalSpy wanted(&model, &StagedRowsModel::mendWanted);
    QVERIFY(model.setData(model.index(0, StagedRowsModel::FirstCell + 2), u"good@x.de"_s));
    QCOMPARE(wanted[0][0].toLongLong(), 2);
    QCOMPARE(wanted[0][2].toString(), u"bad"_s);
    const auto mend = [&](const QList<qint64> &lines, int column, const QString &from, const QString &to) {
        return db.edit([&, batch = staged.batch](Session &session) {
            return StagingRepository(session).mend(batch, lines, column, from, to);
        });
    };
    QCOMPARE(mend({2}, 2, u"bad"_s, u"good@x.de"_s), 1);
    QCOMPARE(look(db, staged.batch.id).counts.created, 2);
    QCOMPARE(mend({3}, 0, u"B"_s, u"C"_s), 1); // the first of the two: the second is free now
    QCOMPARE(look(db, staged.batch.id).counts.created, 3);
    QCOMPARE(mend({}, 3, u"X"_s, u"Austria"_s), 3); // one fix for all alike
    QCOMPARE(mend({5}, 1, {}, u"Vier"_s), 1);
    QCOMPARE(mend({5}, 0, {}, u"D"_s), 1); // nothing told whose row it was
    db.edit([batch = staged.batch](Session &session) {
        StagingRepository(session).setRejected(batch, QList<qint64>{4}, true);
        return Done{};
    });
    const VerdictCounts counts = look(db, staged.batch.id).counts;
    QCOMPARE(counts.created, 3);
    QCOMPARE(counts.rejected, 1);
    QVERIFY(registered().created == 3 && registered().refused == 0);
    const ImportReport report = commit(db, staged.batch.id);
    QCOMPARE(report.created, 3);
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers WHERE country_code = 'AT'"_s).toInt(); }),
             3);
    QVERIFY(
        !db.database().wait(Lane::Bulk, [id = staged.batch.id](Session &s) { return Importer(s).commit(id); }).ok()); // once only
}

/// What the review shows of a change: the cell that changes, with names where the database has numbers.
void ReviewTest::showsOldAndNew()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QByteArray header = "source_customer_code,last_name,address1.city,address2.city,attribute.Size,price_tier\n";
    QCOMPARE(run(db, plan(db, directory, header + "O1,Name,Berlin,Ulm,L,\nO2,Name,Berlin,,,\n")).created, 2);
    const QByteArray tier = directory.priceTiers.first().name.toUtf8();
    const Check staged = check(db, plan(db, directory, header + "O1,Name,Berlin,Bonn,XL," + tier + "\nO2,Name,Berlin,Kiel,,\n"));
    QCOMPARE(staged.counts.changed, 2);
    StagedRowsModel model(db.database());
    model.setBatch(staged.batch, directory);
    QTRY_VERIFY(model.rowCount() == 2 && model.idAt(0) > 0);
    const auto cell = [&](int row, const QString &heading) {
        const int column = StagedRowsModel::FirstCell + int(staged.batch.headings.indexOf(heading));
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, u"address1.city"_s), u"Berlin"_s);
    QCOMPARE(cell(0, u"address2.city"_s), u"Ulm → Bonn"_s);
    QCOMPARE(cell(0, u"attribute.Size"_s), u"L → XL"_s);
    QVERIFY2(cell(0, u"price_tier"_s).endsWith(u"→ "_s + directory.priceTiers.first().name),
             qPrintable(cell(0, u"price_tier"_s)));
    QCOMPARE(cell(1, u"address2.city"_s), u"(empty) → Kiel"_s);
    const auto found = [&](const QString &field) {
        return db.read([&](Session &session) {
            const StagedQuery query{staged.batch.id, staged.batch.plan.channelId, {}, field, {}};
            return readIds(session, StagingRepository::listSql(query)).size();
        });
    };
    QCOMPARE(found(u"address1.city"_s), 0);
    QCOMPARE(found(u"address2.city"_s), 2);
    QCOMPARE(found(u"attribute.Size"_s), 1);
    QCOMPARE(commit(db, staged.batch.id).changed, 2);
}

/// A row stands or falls with the others that have its code: leaving out the first lets the second in, taking it again refuses one.
void ReviewTest::leavesOutAndTakesAgain()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Check staged = check(db, plan(db, directory, "source_customer_code,last_name\nT1,First\nT1,Second\nT2,Other\nT3,\n"));
    QCOMPARE(staged.counts.created, 2);
    QCOMPARE(staged.counts.refused, 2);
    const auto reject = [&](bool rejected) {
        db.edit([batch = staged.batch, rejected](Session &session) {
            StagingRepository(session).setRejected(batch, QList<qint64>{2}, rejected);
            return Done{};
        });
        return look(db, staged.batch.id);
    };
    const auto verdictOf = [](const Check &now, qint64 line) {
        const auto row = std::find_if(now.rows.begin(), now.rows.end(), [line](const StagedRow &r) { return r.line == line; });
        return row == now.rows.end() ? Verdict::Ignored : row->verdict;
    };
    const Check without = reject(true);
    QCOMPARE(without.counts.rejected, 1);
    QCOMPARE(verdictOf(without, 3), Verdict::New);
    const Check with = reject(false);
    QCOMPARE(with.counts.rejected, 0);
    QCOMPARE(verdictOf(with, 2), Verdict::New);
    QCOMPARE(verdictOf(with, 3), Verdict::Error);
    (void)reject(true);
    // a row that stays refused holds no code against the one that was shown as new
    db.edit([batch = staged.batch](Session &session) {
        StagingRepository(session).mend(batch, {5}, 1, {}, u"Fine"_s);
        return StagingRepository(session).mend(batch, {4}, 0, u"T2"_s, u"T3"_s);
    });
    const Check later = look(db, staged.batch.id);
    QCOMPARE(verdictOf(later, 4), Verdict::Error);
    QCOMPARE(verdictOf(later, 5), Verdict::New);
    const ImportReport report = commit(db, staged.batch.id);
    QCOMPARE(report.created, 2);
    QCOMPARE(report.refused, 1);
    QCOMPARE(
        db.read([](Session &s) { return s.value(u"SELECT last_name FROM customers WHERE source_code = 'T1'"_s).toString(); }),
        u"Second"_s);
    QCOMPARE(
        db.read([](Session &s) { return s.value(u"SELECT last_name FROM customers WHERE source_code = 'T3'"_s).toString(); }),
        u"Fine"_s);
}

/// Passwords never come into the database, only their hashes; a row that was refused for another cell must not lose its own.
void ReviewTest::keepsPasswordsOfMendedRows()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Check staged = check(db, plan(db, directory,
                                        "source_customer_code,last_name,email,password\nP1,Eins,bad,a good long secret\n"
                                        "P2,Zwei,bad,short\nP3,\x01,p3@x.de,short\n"));
    QCOMPARE(staged.counts.refused, 3);
    const QString kept = db.read([](Session &s) {
        QStringList all;
        for (const Row &row : s.select(u"SELECT cells || search_text FROM staged_rows"_s))
            all << row.text(0);
        return all.join(u' ');
    });
    QVERIFY(!kept.contains(u"secret"_s) && !kept.contains(u"short"_s));
    db.edit([batch = staged.batch](Session &session) {
        StagingRepository(session).mend(batch, {2}, 2, u"bad"_s, u"p1@x.de"_s);
        StagingRepository(session).mend(batch, {3}, 2, u"bad"_s, u"p2@x.de"_s);
        StagingRepository(session).mend(batch, {4}, 1, u"\u0001"_s, u"Drei"_s);
        return Done{};
    });
    const Check mended = look(db, staged.batch.id);
    QCOMPARE(mended.counts.created, 1);
    QCOMPARE(mended.counts.refused, 2); // their passwords are still too short, whatever else was wrong
    QVERIFY(!mended.rows[1].problems.isEmpty());
    QCOMPARE(commit(db, staged.batch.id).created, 1);
    const auto hash = db.read([](Session &s) {
        return s
            .value(u"SELECT hash FROM password_hashes WHERE id = (SELECT password_id FROM customers WHERE source_code = 'P1')"_s)
            .toString();
    });
    QVERIFY(password::matches(hash, u"a good long secret"_s));
}

/// What is typed into the table replaces what was seen there, not what somebody else stored meanwhile.
void ReviewTest::keepsWhatOthersTypedOver()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto add = [&](const QString &code) {
        return db.edit([c = someone(directory, code, code.toLower() + u"@x.de"_s)](Session &session) {
            return CustomersRepository(session).insert(c).id;
        });
    };
    const qint64 mine = add(u"M1"_s);
    const qint64 theirs = add(u"M2"_s);
    const auto save = [&](const QMap<qint64, FieldValues> &values, const QMap<qint64, FieldValues> &seen) {
        return db.database().wait(Lane::Bulk, [=](Session &session) {
            BulkEdit edit(session);
            edit.apply(values, seen);
            return QSet<qint64>(edit.left().keyBegin(), edit.left().keyEnd());
        });
    };
    const QMap<qint64, FieldValues> values = {{mine, {{u"company"_s, u"Mine"_s}}}, {theirs, {{u"company"_s, u"Mine"_s}}}};
    const QString company = someone(directory, u"x"_s).company;
    const QMap<qint64, FieldValues> seen = {{mine, {{u"company"_s, company}}}, {theirs, {{u"company"_s, u"Long ago"_s}}}};
    QCOMPARE(TestDatabase::must(save(values, seen)), QSet<qint64>{theirs});
    const auto companyOf = [&](qint64 id) {
        return db.read([id](Session &session) { return CustomersRepository(session).load(id).company; });
    };
    QCOMPARE(companyOf(mine), u"Mine"_s);
    QCOMPARE(companyOf(theirs), company);
    QVERIFY(TestDatabase::must(save(values, {})).isEmpty()); // saved again, knowing it
    QCOMPARE(companyOf(theirs), u"Mine"_s);
    const auto taken = save({{mine, {{u"email"_s, u"m2@x.de"_s}}}}, {});
    QVERIFY2(!taken.ok() && taken.error().message.contains(u"m2@x.de"_s), qPrintable(taken.error().message));
}

/// Two write one batch, or one discards it while the other writes: once, whole, and it can be undone.
void ReviewTest::writesABatchOnce()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto other = db.open(u"second"_s);
    const auto text = [](const char *kind) {
        QByteArray out = "source_customer_code,last_name\n";
        for (int i = 0; i < 300; ++i)
            out += kind + QByteArray::number(i) + ",Name\n";
        return out;
    };
    const auto write = [](qint64 id) { return [id](Session &session) { return Importer(session).commit(id); }; };
    const auto count = [&] { return db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers"_s).toInt(); }); };
    const qint64 first = check(db, plan(db, directory, text("A"))).batch.id;
    std::optional<Result<ImportReport>> theirs;
    std::thread writer([&] { theirs = other->wait(Lane::Bulk, write(first)); });
    const auto ours = db.database().wait(Lane::Bulk, write(first));
    writer.join();
    QVERIFY(ours.ok() != theirs->ok());
    QCOMPARE((ours.ok() ? *theirs : ours).error().kind, Error::Kind::Conflict);
    QCOMPARE(count(), 300);

    const qint64 second = check(db, plan(db, directory, text("B"))).batch.id;
    std::thread discarder([&] {
        (void)other->wait(Lane::Edit, [second](Session &session) {
            StagingRepository(session).discard(second);
            return Done{};
        });
    });
    const auto done = db.database().wait(Lane::Bulk, write(second));
    discarder.join();
    QCOMPARE(count(), done.ok() ? 600 : 300);
    if (done.ok())
        QCOMPARE(db.read([second](Session &session) { return BatchesRepository(session).load(second).state; }), u"done"_s);
}

/// A check that was killed leaves a batch that is not whole; nobody takes it for the file.
void ReviewTest::writesOnlyWhatWasChecked()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const ImportPlan p = plan(db, directory, "source_customer_code,last_name\nK1,A\n");
    const qint64 id = db.edit([p](Session &session) {
        return BatchesRepository(session).begin(p, {u"source_customer_code"_s, u"last_name"_s}, u"import"_s, u"checking"_s);
    });
    QCOMPARE(db.database().wait(Lane::Bulk, [id](Session &s) { return Importer(s).commit(id); }).error().kind,
             Error::Kind::Conflict);
    const Check whole = check(db, p);
    QCOMPARE(whole.batch.state, u"staged"_s);
    for (const qint64 batch : {id, whole.batch.id})
        db.edit([batch](Session &session) {
            StagingRepository(session).discard(batch);
            return Done{};
        });
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT count(*) FROM import_batches"_s).toInt(); }), 0);
}

/// Who mends a cell has written the batch, and whom a batch deactivates is settled before somebody approves it.
void ReviewTest::keepsFourEyesOpen()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto other = db.open(u"second"_s);
    const qint64 id = check(db, plan(db, directory, "source_customer_code,last_name\nF1,A\nF2,B\n")).batch.id;
    const auto asSecond = [&](auto work) {
        return other->wait(Lane::Edit, [=](Session &session) {
            session.setActor(u"second"_s);
            work(session);
            return Done{};
        });
    };
    QVERIFY(asSecond([id](Session &session) {
                StagingRepository staging(session);
                staging.mend(staging.load(id), {2}, 1, {}, u"Mine"_s);
                BatchesRepository(session).askApproval(id);
            }).ok());
    QCOMPARE(asSecond([id](Session &session) { BatchesRepository(session).approve(id); }).error().kind, Error::Kind::Denied);
    QCOMPARE(db.database()
                 .wait(Lane::Edit,
                       [id](Session &session) {
                           BatchesRepository(session).approve(id);
                           return Done{};
                       })
                 .error()
                 .kind,
             Error::Kind::Denied); // nor who staged the rest of it
    ImportPlan missing = plan(db, directory, "source_customer_code,last_name\nF1,A\n");
    missing.mode = ImportPlan::Mode::DeactivateMissing;
    const qint64 listed = check(db, missing).batch.id;
    db.edit([listed](Session &session) {
        StagingRepository(session).confirmMissing(listed, 1);
        BatchesRepository(session).askApproval(listed);
        return Done{};
    });
    const auto confirmed = db.database().wait(Lane::Edit, [listed](Session &session) {
        StagingRepository(session).confirmMissing(listed, 5000);
        return Done{};
    });
    QCOMPARE(confirmed.error().kind, Error::Kind::Denied);
    QVERIFY(asSecond([listed](Session &session) { StagingRepository(session).confirmMissing(listed, 2); }).ok());
}

void ReviewTest::wantsFourEyes()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    db.edit([channel = directory.channels.first()](Session &session) {
        Channel strict = channel;
        strict.approvalRows = 2;
        return ChannelsRepository(session).save(strict);
    });
    const ImportPlan few = plan(db, directory, "source_customer_code,last_name\nF1,A\nF2,B\n");
    QCOMPARE(run(db, few).created, 2);
    const ImportPlan many = plan(db, directory, "source_customer_code,last_name\nF3,A\nF4,B\nF5,C\n");
    QCOMPARE(db.database().wait(Lane::Bulk, [many](Session &s) { return Importer(s).run(many); }).error().kind,
             Error::Kind::Denied);
    const Check staged = check(db, many);
    const qint64 id = staged.batch.id;
    const auto refused = [&] {
        return db.database().wait(Lane::Bulk, [id](Session &s) { return Importer(s).commit(id); }).error().kind;
    };
    QCOMPARE(refused(), Error::Kind::Denied);
    db.edit([id](Session &session) {
        BatchesRepository(session).askApproval(id);
        return Done{};
    });
    const auto approve = [id](Session &session) {
        BatchesRepository(session).approve(id);
        return Done{};
    };
    QCOMPARE(db.database().wait(Lane::Edit, approve).error().kind, Error::Kind::Denied); // not one's own
    QCOMPARE(refused(), Error::Kind::Denied);
    // What waits is not changed under the eyes of who approves it; they may leave rows out, and write nothing themselves.
    const auto other = db.open(u"second"_s);
    const auto change = [&](Database &database, bool cells) {
        const auto done = database.wait(Lane::Edit, [&, cells](Session &session) {
            StagingRepository staging(session);
            const StagedBatch batch = staging.load(id);
            if (cells)
                staging.mend(batch, {2}, 1, {}, u"Other"_s);
            else
                staging.setRejected(batch, QList<qint64>{2}, false);
            return Done{};
        });
        return done.ok() ? Error::Kind::Internal : done.error().kind;
    };
    QCOMPARE(change(db.database(), true), Error::Kind::Denied);
    QCOMPARE(change(db.database(), false), Error::Kind::Denied);
    QCOMPARE(change(*other, true), Error::Kind::Denied);
    QCOMPARE(change(*other, false), Error::Kind::Internal); // done
    QVERIFY(other
                ->wait(Lane::Edit,
                       [approve](Session &session) {
                           session.setActor(u"second"_s);
                           return approve(session);
                       })
                .ok());
    QCOMPARE(commit(db, id).created, 3);
    // a file that names trade stores is held to the strictest of them
    Directory stores = db.read([](Session &session) { return ChannelsRepository(session).directory(); });
    Channel lax = stores.channels.first();
    lax.id += 1000;
    lax.approvalRows = 0;
    stores.channels << lax;
    ImportPlan named = many;
    named.channelId = lax.id;
    QCOMPARE(BatchesRepository::approvalLimit(named, stores), 0);
    named.mapping.columns.insert(u"shop"_s, u"trade_store"_s);
    QCOMPARE(BatchesRepository::approvalLimit(named, stores), 2);
}

void ReviewTest::stopsAfterTooManyErrors()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    ImportPlan p = plan(db, directory, "source_customer_code,last_name,email\nE1,A,a@x.de\nE2,B,bad\nE3,C,bad\n");
    p.stopAfter = 1;
    const auto report = db.database().wait(Lane::Bulk, [p](Session &session) { return Importer(session).run(p); });
    QCOMPARE(report.error().kind, Error::Kind::Invalid);
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT count(*) FROM customers"_s).toInt(); }), 0);
    p.stopAfter = 2;
    QCOMPARE(run(db, p).created, 1);
}

/// Passwords that staff may not set, and addresses that their owners confirm, in an import as anywhere.
void ReviewTest::followsTheStoresRules()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const ImportPlan p = plan(db, directory, "source_customer_code,last_name,email,password\nR1,A,r1@x.de,a good long secret\n");
    QCOMPARE(commit(db, check(db, p).batch.id).created, 1);
    db.edit([channel = directory.channels.first()](Session &session) {
        Channel strict = channel;
        strict.rules.staffPasswords = false;
        strict.rules.confirmEmail = true;
        return ChannelsRepository(session).save(strict);
    });
    const Check refused = check(
        db, plan(db, directory, "source_customer_code,last_name,email,password\nR2,B,r2@x.de,a good long secret\nR3,C,,\n"));
    QCOMPARE(refused.counts.refused, 1);
    QCOMPARE(refused.counts.created, 1);
    QCOMPARE(refused.rows.first().problems.first().column, u"password"_s);
    const auto state = [&] {
        return db.read([](Session &s) {
            return s.value(u"SELECT email || ' ' || email_wanted || ' ' || phone FROM customers WHERE source_code = 'R1'"_s)
                .toString();
        });
    };
    const auto mails = [&] {
        return db.read([](Session &s) { return s.value(u"SELECT count(*) FROM mails WHERE kind = 'email_confirm'"_s).toInt(); });
    };
    const ImportPlan moved = plan(db, directory, "source_customer_code,last_name,email,phone\nR1,A,new@x.de,7\n");
    const ImportReport asked = run(db, moved);
    QCOMPARE(asked.changed, 1);
    QCOMPARE(state(), u"r1@x.de new@x.de 7"_s);
    QCOMPARE(mails(), 1);
    QCOMPARE(run(db, moved).unchanged, 1); // who was asked is not asked again
    QCOMPARE(mails(), 1);
    const auto wanted = [&] {
        return db.read([](Session &s) {
            return s.value(u"SELECT count(*) FROM customers WHERE email_wanted <> ''"_s).toInt() * 10 +
                   s.value(u"SELECT count(*) FROM mails WHERE kind = 'email_confirm' AND state = 'queued'"_s).toInt();
        });
    };
    QCOMPARE(wanted(), 11);
    db.edit([id = asked.batchId](Session &session) { return BatchesRepository(session).undo(id); });
    QCOMPARE(wanted(), 0);
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
