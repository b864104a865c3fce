// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migrations.h"
#include "models/imports/importscene.h"
#include "samples/sampledata.h"

#include <QElapsedTimer>
#include <QProcess>

#include <thread>
#include <unistd.h>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;

/// A real pair with streaming replication: its first server is killed under writes and an import, the second takes over.
class FailoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void losesNothingThatWasAnswered();
    void cleanupTestCase() { pair(u"stop"_s); }

private:
    bool pair(const QString &what)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(KONTOR_TESTS "/support/pair.sh"),
                      {m_folder.path(), QString::number(firstPort), QString::number(secondPort), what});
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }
    ConnectionUrl url() const
    {
        return *ConnectionUrl::parse(
            u"postgresql://kontor@/postgres?host=%1,%1&port=%2,%3&target_session_attrs=read-write"_s.arg(m_folder.path())
                .arg(firstPort)
                .arg(secondPort));
    }
    static constexpr int firstPort = 5501, secondPort = 5502; // names of sockets in a folder of their own
    QTemporaryDir m_folder{QDir::tempPath() + u"/kontor-pair-XXXXXX"_s};
};

void FailoverTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("No PostgreSQL: run it by with-postgresql.sh");
    QVERIFY(pair(u"start"_s));
}

void FailoverTest::losesNothingThatWasAnswered()
{
    constexpr int writers = 3, rows = 3000;
    Database::Options setup;
    setup.feed = false;
    setup.editors = writers;
    setup.reconnectMs = 60'000;
    Database database(url(), setup);
    TestDatabase::must(migrate(database));
    const Directory directory = TestDatabase::must(database.wait(Lane::Edit, [](Session &session) {
        ensureBasics(session, true);
        session.command(u"CREATE TABLE counted (writer INTEGER, number INTEGER)"_s);
        return ChannelsRepository(session).directory();
    }));
    QByteArray text = "source_customer_code,last_name,email\n";
    for (int row = 0; row < rows; ++row)
        text += u"F%1,Name %1,f%1@example.com\n"_s.arg(row).toUtf8();
    QFile file(folder().filePath(u"failover.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    file.close();
    ImportPlan plan;
    plan.fileName = file.fileName();
    plan.dialect = guessImportDialect(text);
    plan.dialect.header = true;
    plan.mapping = guessCustomers(ImportTable::open(text, plan.dialect, 50).headings, {});
    plan.channelId = directory.channels.first().id;
    plan.sourceId = directory.sources.first().id;

    std::atomic<bool> enough = false;
    std::atomic<int> refused = 0;
    std::array<std::atomic<int>, writers> answered{};
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            for (int i = 0; !enough; ++i) {
                const auto done = database.wait(Lane::Edit, [writer, i](Session &session) {
                    return session.execute(u"INSERT INTO counted VALUES (?, ?)"_s, {writer, i});
                });
                if (done)
                    answered[size_t(writer)] = i + 1;
                else
                    ++refused;
            }
        });
    }
    std::optional<Result<ImportReport>> imported;
    std::jthread import(
        [&] { imported = database.wait(Lane::Bulk, [plan](Session &session) { return Importer(session).run(plan); }); });
    QTRY_VERIFY_WITH_TIMEOUT(answered[0] > 100, 30'000);
    const int before = answered[0];
    QElapsedTimer away;
    away.start();
    QVERIFY(pair(u"kill"_s));
    QVERIFY(pair(u"promote"_s));
    QTRY_VERIFY_WITH_TIMEOUT(answered[0] > before + 100, 60'000);
    const qint64 ms = away.elapsed();
    enough = true;
    threads.clear();
    import.join();
    QVERIFY2(*imported, *imported ? "" : qPrintable(imported->error().message));
    QCOMPARE((*imported)->created, rows);
    const auto [there, different, customers] = TestDatabase::must(database.wait(Lane::Read, [](Session &session) {
        const Row row =
            session.select(u"SELECT count(*), count(DISTINCT (writer, number)), (SELECT count(*) FROM customers) FROM counted"_s)
                .constFirst();
        return std::tuple(row.integer(0), row.integer(1), row.integer(2));
    }));
    const int told = answered[0] + answered[1] + answered[2];
    qInfo("%d writes answered, %lld there, %lld different, %d refused; writing again %lld ms after the kill; import of %d whole",
          told, there, different, int(refused), ms, rows);
    QCOMPARE(int(refused), 0);
    QCOMPARE(there, told);
    QCOMPARE(different, told);
    QCOMPARE(customers, rows);
}

QTEST_GUILESS_MAIN(FailoverTest)
#include "tst_failover.moc"
