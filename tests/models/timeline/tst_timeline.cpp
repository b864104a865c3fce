// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes, calls, tasks and files of customers; tags in lists, filters and changes of many; and what of these outlives an undo.
#include "customers/bulkedit.h"
#include "customers/customersrepository.h"
#include "imports/batchesrepository.h"
#include "lists/listsql.h"
#include "mail/mailsrepository.h"
#include "orders/ordersrepository.h"
#include "support/testdatabase.h"
#include "timeline/tasktablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kontor;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWritten_data() { addEngineRows(); }
    void keepsWhatIsWritten();
    void refuses_data() { addEngineRows(); }
    void refuses();
    void isChangedByItsAuthor_data() { addEngineRows(); }
    void isChangedByItsAuthor();
    void keepsFiles_data() { addEngineRows(); }
    void keepsFiles();
    void listsTasks_data() { addEngineRows(); }
    void listsTasks();
    void showsEverythingInOrder_data() { addEngineRows(); }
    void showsEverythingInOrder();
    void tagsAreFilteredAndChanged_data() { addEngineRows(); }
    void tagsAreFilteredAndChanged();
    void staffWriteInTheirOwnNames();

private:
    static TimelineEntry entryOf(const Customer &customer, const QString &kind, const QString &body, qint64 dueOn = 0)
    {
        TimelineEntry out;
        out.kind = kind;
        out.channelId = customer.channelId;
        out.customerId = customer.id;
        out.body = body;
        out.dueOn = dueOn;
        return out;
    }
    static Customer add(TestDatabase &db, const Directory &directory, const QString &code)
    {
        return db.edit([&](Session &session) {
            return CustomersRepository(session).insert(someone(directory, code, code.toLower() + u"@example.com"_s));
        });
    }
    static QString problemOf(TestDatabase &db, const TimelineEntry &entry)
    {
        const auto answer =
            db.database().wait(Lane::Edit, [&](Session &session) { return TimelineRepository(session).add(entry); });
        return answer ? QString() : answer.error().message;
    }
};

void TimelineTest::keepsWhatIsWritten()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer one = add(db, directory, u"T-1"_s);
    const Customer other = add(db, directory, u"T-2"_s);
    const QString text = u"Wants the new price list.\nCall back: 'quoted' \"too\" – ä €"_s;
    const qint64 id = db.edit(
        [&](Session &session) { return TimelineRepository(session).add(entryOf(one, u"call"_s, u"  "_s + text + u"\n"_s)); });
    const TimelineEntry entry = db.read([&](Session &session) { return TimelineRepository(session).load(one.channelId, id); });
    QCOMPARE(entry.body, text);
    QCOMPARE(entry.kind, u"call"_s);
    QCOMPARE(entry.customerId, one.id);
    QVERIFY(!entry.author.isEmpty());
    QVERIFY(qAbs(entry.at - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    db.read([&](Session &session) {
        if (TimelineRepository(session).entries(one.channelId, one.id, 10).size() != 1 ||
            !TimelineRepository(session).entries(other.channelId, other.id, 10).isEmpty())
            qFatal("at another customer");
        return Done{};
    });
}

void TimelineTest::refuses()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Customer one = add(db, db.basics(), u"T-1"_s);
    QVERIFY(!problemOf(db, entryOf(one, u"note"_s, u" \n "_s)).isEmpty());
    QVERIFY(!problemOf(db, entryOf(one, u"task"_s, u"no day"_s)).isEmpty());
    QVERIFY(problemOf(db, entryOf(one, u"note"_s, QString(TimelineEntry::bodyMax + 1, u'x'))).contains(u"10000"_s));
    Customer gone = one;
    gone.id += 1000;
    QVERIFY(problemOf(db, entryOf(gone, u"note"_s, u"to nobody"_s)).contains(u"not there"_s));
    TimelineEntry file = entryOf(one, u"file"_s, {});
    file.fileName = u"../x.pdf"_s;
    QVERIFY(!problemOf(db, file).isEmpty());
    QVERIFY(problemOf(db, entryOf(one, u"note"_s, u"well"_s)).isEmpty());
}

void TimelineTest::isChangedByItsAuthor()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Customer one = add(db, db.basics(), u"T-1"_s);
    const auto anna = db.open(u"anna"_s);
    const auto ben = db.open(u"ben"_s);
    const auto by = [&](Database &database, auto job) { return database.wait(Lane::Edit, std::move(job)); };
    const qint64 id = TestDatabase::must(by(*anna, [&](Session &session) {
        return TimelineRepository(session).add(entryOf(one, u"task"_s, u"send a catalogue"_s, 86'400'000));
    }));
    TimelineEntry entry = db.read([&](Session &session) { return TimelineRepository(session).load(one.channelId, id); });
    QCOMPARE(entry.author, u"anna"_s);
    // Somebody else puts it off, takes it on and does it; the words and the line stay Anna's.
    TimelineEntry later = entry;
    later.dueOn += 86'400'000;
    later.assignee = u"ben"_s;
    QVERIFY(by(*ben, [&](Session &session) {
                TimelineRepository(session).change(later);
                return Done{};
            }).ok());
    TimelineEntry reworded = db.read([&](Session &session) { return TimelineRepository(session).load(one.channelId, id); });
    QCOMPARE(reworded.assignee, u"ben"_s);
    reworded.body = u"send nothing"_s;
    const auto denied = by(*ben, [&](Session &session) {
        TimelineRepository(session).change(reworded);
        return Done{};
    });
    QVERIFY(!denied.ok() && denied.error().kind == Error::Kind::Denied);
    const auto kept = by(*ben, [&](Session &session) {
        TimelineRepository(session).remove(one.channelId, id);
        return Done{};
    });
    QVERIFY(!kept.ok() && kept.error().kind == Error::Kind::Denied);
    // Two at once: the later one is told.
    const auto conflict = by(*anna, [&](Session &session) {
        TimelineRepository(session).change(entry);
        return Done{};
    });
    QVERIFY(!conflict.ok() && conflict.error().kind == Error::Kind::Conflict);
    QVERIFY(by(*ben, [&](Session &session) {
                TimelineRepository(session).setDone(one.channelId, id, true);
                return Done{};
            }).ok());
    entry = db.read([&](Session &session) { return TimelineRepository(session).load(one.channelId, id); });
    QCOMPARE(entry.doneBy, u"ben"_s);
    QVERIFY(entry.doneAt > 0 && !entry.isOpenTask());
    // Removed: nobody sees it, and that it was there is known.
    QVERIFY(by(*anna, [&](Session &session) {
                TimelineRepository(session).remove(one.channelId, id);
                return Done{};
            }).ok());
    const auto items =
        db.read([&](Session &session) { return TimelineRepository(session).items(one.channelId, one.id, {}, {}, 50); });
    QVERIFY(std::none_of(items.begin(), items.end(), [](const TimelineItem &item) { return item.kind == u"task"; }));
    QVERIFY(std::any_of(items.begin(), items.end(), [](const TimelineItem &item) {
        return item.kind == u"change" && item.what.contains(u"send a catalogue"_s);
    }));
}

void TimelineTest::keepsFiles()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Customer one = add(db, db.basics(), u"T-1"_s);
    QByteArray bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes += char(i * 7 % 256);
    TimelineEntry file = entryOf(one, u"file"_s, u"signed"_s);
    file.fileName = u"Vertrag März.pdf"_s;
    const qint64 id = db.edit([&](Session &session) { return TimelineRepository(session).addFile(file, bytes); });
    QCOMPARE(db.read([&](Session &session) { return TimelineRepository(session).content(one.channelId, id); }), bytes);
    QCOMPARE(db.read([&](Session &session) { return TimelineRepository(session).load(one.channelId, id); }).fileSize,
             bytes.size());
    const auto large = db.database().wait(Lane::Edit, [&](Session &session) {
        return TimelineRepository(session).addFile(file, QByteArray(TimelineEntry::fileMax + 1, 'x'));
    });
    QVERIFY(!large.ok() && large.error().message.contains(u"Vertrag"_s));
    QCOMPARE(db.read([&](Session &session) { return TimelineRepository(session).entries(one.channelId, one.id, 10); }).size(), 1);
}

void TimelineTest::listsTasks()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer one = add(db, directory, u"T-1"_s);
    constexpr qint64 day = 86'400'000;
    const qint64 today = QDate::currentDate().startOfDay().toMSecsSinceEpoch();
    const auto anna = db.open(u"anna"_s);
    TestDatabase::must(anna->wait(Lane::Edit, [&](Session &session) {
        TimelineRepository timeline(session);
        const auto task = [&](const QString &body, qint64 dueOn, const QString &assignee) {
            TimelineEntry entry = entryOf(one, u"task"_s, body, dueOn);
            entry.assignee = assignee;
            return timeline.add(entry);
        };
        task(u"tomorrow, mine"_s, today + day, u"anna"_s);
        task(u"yesterday, anybody's"_s, today - day, {});
        task(u"today, Ben's"_s, today, u"ben"_s);
        timeline.setDone(one.channelId, task(u"done"_s, today - 2 * day, u"anna"_s), true);
        timeline.add(entryOf(one, u"note"_s, u"no task"_s));
        return Done{};
    }));
    const auto bodies = [&](const TaskQuery &query) {
        return TestDatabase::must(anna->wait(Lane::Read, [&](Session &session) {
            QStringList out;
            for (const ListRow &row : readPage(session, TimelineRepository::taskList(query, session.actor()), std::nullopt, 50))
                out << TimelineRepository::fromCells(row.cells).entry.body;
            return out;
        }));
    };
    QCOMPARE(bodies({true, false}), (QStringList{u"yesterday, anybody's"_s, u"tomorrow, mine"_s}));
    QCOMPARE(bodies({false, false}), (QStringList{u"yesterday, anybody's"_s, u"today, Ben's"_s, u"tomorrow, mine"_s}));
    QCOMPARE(bodies({true, true}), (QStringList{u"done"_s}));
    const TaskCounts counts = TestDatabase::must(
        anna->wait(Lane::Read, [&](Session &session) { return TimelineRepository(session).counts(today + day); }));
    QCOMPARE(counts.open, 2);
    QCOMPARE(counts.due, 1);
    TaskTableModel model(*anna);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({false, false});
    QTRY_VERIFY(model.isCounted() && model.taskAt(0).has_value());
    QVERIFY(model.index(0, 0).data(TaskTableModel::OverdueRole).toBool());
    QVERIFY(!model.index(1, 0).data(TaskTableModel::OverdueRole).toBool());
    QVERIFY(model.taskAt(0)->customer.contains(one.company));
}

void TimelineTest::showsEverythingInOrder()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const Customer one = add(db, directory, u"T-1"_s);
    db.edit([&](Session &session) {
        MailsRepository(session).queue(one.channelId, one.id, u"invitation"_s, one.email);
        TimelineRepository(session).add(entryOf(one, u"note"_s, u"spoke to the owner"_s));
        return Done{};
    });
    const auto kinds = [&](const DetailRights &rights) {
        QStringList out;
        const auto items = db.read(
            [&](Session &session) { return TimelineRepository(session).items(one.channelId, one.id, rights, directory, 50); });
        qint64 last = std::numeric_limits<qint64>::max();
        for (const TimelineItem &item : items) {
            if (item.at > last)
                qFatal("not newest first");
            last = item.at;
            out << item.kind;
        }
        out.removeDuplicates();
        out.sort();
        return out;
    };
    QCOMPARE(kinds({}), (QStringList{u"change"_s, u"mail"_s, u"note"_s}));
    QCOMPARE(kinds({false, false, false}), (QStringList{u"mail"_s, u"note"_s}));
}

void TimelineTest::tagsAreFilteredAndChanged()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QList<qint64> ids;
    for (int i = 0; i < 4; ++i)
        ids << add(db, directory, u"G-%1"_s.arg(i)).id;
    const auto change = [&](const QList<qint64> &whom, const QString &tags) {
        return db.edit([&](Session &session) { return BulkEdit(session).apply(BulkTarget{whom, {}, -1}, {{u"tags"_s, tags}}); });
    };
    change({ids[0], ids[1]}, u"VIP, Trade fair"_s);
    change({ids[1], ids[2]}, u"+vip, +north"_s);
    const ImportReport last = change({ids[0]}, u"-vip"_s);
    const auto tagsOf = [&](qint64 id) {
        return db.read([&](Session &session) { return CustomersRepository(session).load(id).tags; });
    };
    QCOMPARE(tagsOf(ids[0]), u"Trade fair"_s);
    QCOMPARE(tagsOf(ids[1]), u"north, Trade fair, VIP"_s);
    QCOMPARE(tagsOf(ids[2]), u"north, vip"_s);
    const auto found = [&](const QString &search) {
        return db.read([&](Session &session) {
            CustomerQuery query;
            query.search = search;
            QList<qint64> out = readIds(session, customerListSql(query, session, true));
            std::sort(out.begin(), out.end());
            return out;
        });
    };
    QCOMPARE(found(u"tag:vip"_s), (QList<qint64>{ids[1], ids[2]}));
    QCOMPARE(found(u"tag:\"trade fair\""_s), (QList<qint64>{ids[0], ids[1]}));
    QCOMPARE(found(u"tag:trade"_s), (QList<qint64>{})); // whole tags, not parts
    QCOMPARE(found(u"tag:none"_s), (QList<qint64>{ids[3]}));
    QCOMPARE(found(u"-tag:vip"_s), (QList<qint64>{ids[0], ids[3]}));
    QCOMPARE(found(u"tag:vip tag:north -tag:\"trade fair\""_s), (QList<qint64>{ids[2]}));
    const QString tags = db.read([](Session &session) { return CustomersRepository(session).tags(); }).join(u',');
    QCOMPARE(tags.toLower(), u"north,trade fair,vip"_s); // whoever wrote it first says how it is written
    // One batch like any other: it is taken back.
    db.edit([&](Session &session) { return BatchesRepository(session).undo(last.batchId); });
    QCOMPARE(tagsOf(ids[0]), u"Trade fair, VIP"_s);
}

/// The database itself holds it, whoever is connected to it.
void TimelineTest::staffWriteInTheirOwnNames()
{
    if (!qEnvironmentVariableIsSet("KONTOR_TEST_POSTGRESQL"))
        QSKIP("needs PostgreSQL");
    TestDatabase db(u"postgresql"_s);
    const Customer one = add(db, db.basics(), u"T-1"_s);
    const auto support = db.openAs(u"support"_s);
    const auto viewer = db.openAs(u"viewer"_s);
    const auto editor = db.openAs(u"editor"_s);
    const auto run = [](Database &as, const std::function<void(Session &)> &job) {
        const auto done = as.wait(Lane::Edit, [job](Session &session) {
            job(session);
            return Done{};
        });
        return done ? QString() : done.error().message + done.error().detail;
    };
    const auto write = [&](Session &session) { TimelineRepository(session).add(entryOf(one, u"note"_s, u"mine"_s)); };
    QCOMPARE(run(*support, write), QString());
    QCOMPARE(run(*editor, write), QString());
    QVERIFY(!run(*viewer, write).isEmpty());
    for (const QString &hostile :
         {u"INSERT INTO timeline (channel_id, customer_id, kind, body, author, at) SELECT channel_id, id, 'note', 'forged', "
          u"'boss', "
          "(extract(epoch FROM now()) * 1000)::bigint FROM customers"_s,
          u"INSERT INTO timeline (channel_id, customer_id, kind, body, author, at) SELECT channel_id, id, 'note', 'of old', "
          "session_user, 1 FROM customers"_s,
          u"UPDATE timeline SET body = 'reworded' WHERE author = '%1'"_s.arg(db.loginOf(u"support"_s)),
          u"UPDATE timeline SET removed_at = 1 WHERE author = '%1'"_s.arg(db.loginOf(u"support"_s)),
          u"UPDATE timeline SET done_by = 'boss'"_s, u"UPDATE timeline SET author = session_user"_s, u"DELETE FROM timeline"_s,
          u"DELETE FROM timeline_files"_s, u"UPDATE timeline_files SET content = ''"_s})
        QVERIFY2(!run(*editor, [&](Session &session) { session.execute(hostile); }).isEmpty(), qPrintable(hostile));
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
