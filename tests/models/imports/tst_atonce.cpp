// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports beside others, and those that break off.
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

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <sys/resource.h>
#include <thread>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;
using Verdict = StagedRow::Verdict;

class AtOnceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesKills_data() { addEngineRows(); }
    void survivesKills();
    void racesWithEdits_data() { addEngineRows(); }
    void racesWithEdits();
    void looksAgainWhenAKeyIsTaken_data();
    void looksAgainWhenAKeyIsTaken();
    void overwritesNothingUnseen_data() { addEngineRows(); }
    void overwritesNothingUnseen();
    void leavesNothingWhenCancelled_data() { addEngineRows(); }
    void leavesNothingWhenCancelled();
};

/// CHECKS 32, scaled to 12 kills an engine (500 with KONTOR_SOAK): whole batches or nothing, and a rerun gives what a clean run gives.
void AtOnceTest::survivesKills()
{
    QFETCH(QString, engine);
    const int kills = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 500 : 12;
    QByteArray text = "source_customer_code,last_name,email,address1.city\n";
    for (int i = 0; i < 4000; ++i)
        text += "K" + QByteArray::number(i) + ",Name,k" + QByteArray::number(i) + "@x.de,Ulm\n";
    QFile file(folder().filePath(u"kill-%1.csv"_s.arg(engine)));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    file.close();
    TestDatabase clean(engine);
    TestDatabase db(engine);
    const auto start = [&file](QProcess &process, TestDatabase &target) {
        process.start(QStringLiteral(KONTOR_BIN "/kontorctl"),
                      {u"--database"_s, target.url().toString(), u"import"_s, file.fileName(), u"--channel"_s, u"Store"_s,
                       u"--source"_s, u"ERP"_s});
        return process.waitForStarted(5000);
    };
    for (TestDatabase *target : {&clean, &db})
        target->basics();
    QElapsedTimer timer;
    timer.start();
    QProcess whole;
    QVERIFY(start(whole, clean) && whole.waitForFinished(60'000) && whole.exitCode() == 0);
    const qint64 length = timer.elapsed();
    QRandomGenerator random(32);
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        QVERIFY(start(process, db));
        if (!process.waitForFinished(int(length * (i + 1) / (kills + 1)) + int(random.bounded(5)))) {
            process.kill();
            QVERIFY(process.waitForFinished(10'000));
            ++killed;
        }
        const auto count = [&](const QString &table) {
            return db.read([table](Session &s) { return s.value(u"SELECT count(*) FROM "_s + table).toInt(); });
        };
        const int customers = count(u"customers"_s);
        QVERIFY2(customers == 0 || customers == 4000, qPrintable(QString::number(customers)));
        QCOMPARE(count(u"addresses"_s), customers);
        QCOMPARE(count(u"import_batches"_s) > 0, customers > 0);
    }
    QVERIFY(killed > 0);
    QProcess last;
    QVERIFY(start(last, db) && last.waitForFinished(60'000));
    QCOMPARE(last.exitCode(), 0);
    const auto contentOf = [](TestDatabase &target) {
        return target.read([](Session &session) {
            QStringList out;
            for (const Row &row :
                 session.select(u"SELECT c.source_code || c.username || c.email || a.city FROM customers c"
                                " JOIN addresses a ON a.channel_id = c.channel_id AND a.customer_id = c.id ORDER BY 1"_s))
                out << row.text(0);
            return out;
        });
    };
    QCOMPARE(contentOf(db), contentOf(clean));
}

/// CHECKS 30, scaled to 5 runs (100 with KONTOR_SOAK): who edits while a reviewed import is written never loses the edit.
void AtOnceTest::racesWithEdits()
{
    QFETCH(QString, engine);
    const int runs = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 100 : 5;
    TestDatabase db(engine);
    const Directory directory = db.basics();
    constexpr int customers = 300;
    for (int run = 0; run < runs; ++run) {
        QByteArray text = "source_customer_code,last_name,phone\n";
        for (int i = 0; i < customers; ++i)
            text += "R" + QByteArray::number(i) + ",Name,import-" + QByteArray::number(run) + "\n";
        const Check staged = check(db, plan(db, directory, text));
        const auto other = db.open(u"editor"_s);
        QSet<qint64> edited;
        std::thread editor([&] {
            QRandomGenerator random{quint32(run)};
            for (int i = 0; i < 40 && run > 0; ++i) {
                const qint64 id = staged.rows[random.bounded(customers)].recordId;
                for (int tries = 0; tries < 20; ++tries) {
                    const auto done = other->wait(Lane::Edit, [id, run](Session &session) {
                        Customer c = CustomersRepository(session).load(id);
                        c.phone = u"edit-%1"_s.arg(run);
                        return CustomersRepository(session).update(c).id;
                    });
                    if (done) {
                        edited.insert(id);
                        break;
                    }
                }
            }
        });
        const ImportReport report = commit(db, staged.batch.id);
        editor.join();
        QCOMPARE(report.created + report.changed + report.unchanged + report.refused, customers);
        int conflicts = 0;
        for (const Row &row : db.read([](Session &s) { return s.select(u"SELECT id, phone FROM customers"_s); })) {
            const bool mine = edited.contains(row.integer(0));
            QCOMPARE(row.text(1), mine ? u"edit-%1"_s.arg(run) : u"import-%1"_s.arg(run));
            conflicts += mine ? 1 : 0;
        }
        QVERIFY(report.refused <= conflicts);
    }
}

void AtOnceTest::looksAgainWhenAKeyIsTaken_data()
{
    QTest::addColumn<bool>("staged");
    QTest::newRow("straight from the file") << false;
    QTest::newRow("after a review") << true;
}

/// Rows travel to the server while later ones are judged: who takes codes meanwhile is found, and nothing is lost, doubled or told twice.
void AtOnceTest::looksAgainWhenAKeyIsTaken()
{
    QFETCH(bool, staged);
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("Nobody can write beside an import on SQLite.");
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    constexpr int rows = 26'000; // large enough for the keys that are there to be read only once
    const QByteArray note(150, 'n');
    QByteArray text = "source_customer_code,last_name,email,note\n";
    for (int i = 0; i < rows; ++i)
        text += "C" + QByteArray::number(i) + ",Name," + (i % 1000 == 500 ? "wrong" : "") + "," + note + "\n";
    const ImportPlan p = plan(db, directory, text);
    const qint64 batch = staged ? TestDatabase::must(stageFile(db.database(), p, Cancel(), {})) : 0;
    const auto progress = std::make_shared<Progress>();
    const auto other = db.open(u"editor"_s);
    std::atomic<bool> ended = false;
    int taken = 0;
    std::thread editor([&] {
        while (progress->done == 0 && !ended)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        for (int i = rows - 1; i > 2000 && !ended; i -= staged ? 397 : 1999) {
            if (other->wait(Lane::Edit, [&](Session &session) {
                    return CustomersRepository(session).insert(someone(directory, u"C%1"_s.arg(i), {})).id;
                }))
                ++taken;
        }
    });
    const auto report = db.database().wait(Lane::Bulk, [&](Session &session) {
        Importer importer(session);
        return staged ? importer.commit(batch, progress) : importer.run(p, progress);
    });
    ended = true;
    editor.join();
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QVERIFY(taken > 3);
    const int wrong = rows / 1000;
    // Whoever imports straight from the file updates them; after a review they are not what was shown, so they are refused.
    QCOMPARE(report->refused, wrong + (staged ? taken : 0));
    QCOMPARE(report->errors.size(), report->refused);
    QCOMPARE(report->created, rows - wrong - taken);
    QCOMPARE(report->changed, staged ? 0 : taken);
    const auto count = [&](const QString &sql) { return db.read([sql](Session &s) { return s.value(sql).toInt(); }); };
    QCOMPARE(count(u"SELECT count(DISTINCT source_code) FROM customers WHERE source_code <> ''"_s), rows - wrong);
    QCOMPARE(count(u"SELECT count(*) FROM customers WHERE last_name = 'Name'"_s), rows - wrong - (staged ? taken : 0));
    QCOMPARE(count(u"SELECT count(*) FROM customers"_s), rows - wrong);
    const QByteArray refused = db.read([&](Session &s) { return BatchesRepository(s).refusedFile(report->batchId); });
    QCOMPARE(refused.count('\n'), report->refused + 1);
}

void AtOnceTest::overwritesNothingUnseen()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const ImportPlan p = plan(db, directory, "source_customer_code,last_name,phone\nR1,Anders,1\nR2,Berg,1\nR4,Vier,1\n");
    QCOMPARE(run(db, p).created, 3);
    const ImportPlan second =
        plan(db, directory, "source_customer_code,last_name,phone\nR1,Anders,2\nR2,Berg,2\nR3,Neu,1\nR4,Vier,2\n");
    const Check staged = check(db, second);
    QCOMPARE(staged.counts.changed, 3);
    // between check and commit: somebody edits R1's phone and R4's note, somebody adds R3
    const auto edit = [&](qint64 id, QString Customer::*field) {
        db.edit([id, field](Session &session) {
            Customer theirs = CustomersRepository(session).load(id);
            theirs.*field = u"theirs"_s;
            return CustomersRepository(session).update(theirs);
        });
    };
    edit(staged.rows[0].recordId, &Customer::phone);
    edit(staged.rows[3].recordId, &Customer::note);
    db.edit([c = someone(directory, u"R3"_s)](Session &session) { return CustomersRepository(session).insert(c); });
    const ImportReport report = commit(db, staged.batch.id);
    QCOMPARE(report.changed, 2); // R4 too: nobody touched its phone
    QCOMPARE(report.refused, 2);
    QCOMPARE(report.errors[0].line, 2);
    const auto phone = [&](const QString &code) {
        return db.read([code](Session &session) {
            return session.value(u"SELECT phone || note FROM customers WHERE source_code = ?"_s, {code}).toString();
        });
    };
    QCOMPARE(phone(u"R1"_s), u"theirs"_s);
    QCOMPARE(phone(u"R4"_s), u"2theirs"_s);
}

void AtOnceTest::leavesNothingWhenCancelled()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QByteArray text = "source_customer_code,last_name\n";
    for (int i = 0; i < 20'000; ++i)
        text += "C" + QByteArray::number(i) + ",Name\n";
    const ImportPlan p = plan(db, directory, text);
    const auto countOf = [&](const char *table) {
        return db.read(
            [table](Session &session) { return session.value(u"SELECT count(*) FROM "_s + QString::fromLatin1(table)).toInt(); });
    };
    const auto stopped = [&](const std::function<void(const Cancel &, const std::shared_ptr<Progress> &)> &work) {
        const Cancel cancel;
        auto progress = std::make_shared<Progress>();
        std::thread stopper([&] {
            while (progress->done < 100)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            db.database().cancel(cancel);
        });
        work(cancel, progress);
        stopper.join();
        for (const char *table :
             {"customers", "addresses", "issues", "import_batches", "staged_rows", "batch_customers", "activity"})
            QTRY_VERIFY2(countOf(table) == (qstrcmp(table, "activity") == 0 ? countOf("activity") : 0), table); // tidied behind
    };
    const int activity = countOf("activity");
    stopped([&](const Cancel &cancel, const std::shared_ptr<Progress> &progress) {
        const auto report = db.database().wait(
            Lane::Bulk, [p, progress](Session &session) { return Importer(session).run(p, progress); }, cancel);
        QCOMPARE(report.error().kind, Error::Kind::Closed);
    });
    stopped([&](const Cancel &cancel, const std::shared_ptr<Progress> &progress) {
        QCOMPARE(stageFile(db.database(), p, cancel, progress).error().kind, Error::Kind::Closed);
    });
    QCOMPARE(countOf("activity"), activity);
}

QTEST_GUILESS_MAIN(AtOnceTest)
#include "tst_atonce.moc"
