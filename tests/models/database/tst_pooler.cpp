// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customersrepository.h"
#include "models/imports/importscene.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUrlQuery>

#include <thread>
#include <unistd.h>

using namespace kontor;
using namespace Qt::StringLiterals;

/// PgBouncer between Kontor and the server, in both of its modes; fewer connections than are asked for, so that transactions change them.
class PoolerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void worksAtOnce_data() { addModes(); }
    void worksAtOnce();
    void hearsOfOthers_data() { addModes(); }
    void hearsOfOthers();
    void waitsNoLongerThanItMay_data() { addModes(); }
    void waitsNoLongerThanItMay();

private:
    static void addModes()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("session") << u"session"_s;
        QTest::newRow("transaction") << u"transaction"_s;
    }
    /// PgBouncer in front of a test's database, gone with the object.
    class Pooler
    {
    public:
        Pooler(const TestDatabase &db, const QString &mode);
        ~Pooler();
        ConnectionUrl url() const { return m_url; }

    private:
        QTemporaryDir m_folder;
        QProcess m_process;
        ConnectionUrl m_url;
    };
    static Database::Options options(int readers)
    {
        Database::Options out;
        out.readers = readers;
        out.feed = false;
        return out;
    }
};

void PoolerTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("No PostgreSQL: run it by with-postgresql.sh");
    if (QStandardPaths::findExecutable(u"pgbouncer"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}).isEmpty())
        QSKIP("PgBouncer is not installed");
}

PoolerTest::Pooler::Pooler(const TestDatabase &db, const QString &mode)
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    const int port = free.serverPort();
    free.close();
    const QUrlQuery server(db.url().toString().section(u'?', 1));
    const QString database = db.url().toString().section(u'?', 0, 0).section(u'/', -1);
    const auto write = [this](const QString &name, const QString &text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("can't write");
        file.setPermissions(file.permissions() | QFile::ReadOther);
        return file.fileName();
    };
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    const QString users = write(u"users"_s, u"\"kontor\" \"\"\n"_s);
    const QString port0 = server.queryItemValue(u"port"_s);
    const QString settings = write(
        u"pgbouncer.ini"_s, u"[databases]\n* = host=%1 port=%2\n[pgbouncer]\nlisten_addr=\nlisten_port=%3\nunix_socket_dir=%4\n"
                            "auth_type=trust\nauth_file=%5\npool_mode=%6\ndefault_pool_size=%7\n"_s.arg(
                                server.queryItemValue(u"host"_s, QUrl::FullyDecoded), port0.isEmpty() ? u"5432"_s : port0,
                                QString::number(port), m_folder.path(), users, mode, mode == u"session"_s ? u"20"_s : u"3"_s));
    const QString program = QStandardPaths::findExecutable(u"pgbouncer"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (geteuid() == 0) // it refuses to be root
        m_process.start(u"setpriv"_s,
                        {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s, program, u"-q"_s, settings});
    else
        m_process.start(program, {u"-q"_s, settings});
    const QString socket = m_folder.filePath(u".s.PGSQL.%1"_s.arg(port));
    for (int i = 0; i < 100 && !QFile::exists(socket); ++i)
        QTest::qSleep(50);
    m_url = *ConnectionUrl::parse(
        u"postgresql://kontor@/%1?host=%2&port=%3&pooler=%4"_s.arg(database, m_folder.path()).arg(port).arg(mode));
}

PoolerTest::Pooler::~Pooler()
{
    m_process.terminate();
    m_process.waitForFinished();
}

/// Three imports, six that look through lists, and one who saves.
void PoolerTest::worksAtOnce()
{
    QFETCH(QString, mode);
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    const Pooler pooler(db, mode);
    constexpr int imports = 3, readers = 6, rows = 300;
    std::atomic<int> failed = 0;
    const auto noted = [&failed](const auto &result) {
        if (!result) {
            ++failed;
            qWarning("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        }
        return bool(result);
    };
    QList<ImportPlan> plans;
    for (int n = 0; n < imports; ++n) {
        QByteArray text = "source_customer_code,last_name,email\n";
        for (int row = 0; row < rows; ++row)
            text += u"P%1-%2,Name %2,p%1.%2@example.com\n"_s.arg(n).arg(row).toUtf8();
        plans << importscene::plan(db, directory, text);
    }
    std::vector<std::jthread> threads;
    for (const ImportPlan &plan : std::as_const(plans)) {
        threads.emplace_back([&, plan] {
            Database database(pooler.url(), options(1));
            const auto import = [plan](Session &session) { return Importer(session).run(plan); };
            const auto first = database.wait(Lane::Bulk, import);
            const auto again = database.wait(Lane::Bulk, import);
            if (!noted(first) || !noted(again) || first->created != rows || again->unchanged != rows)
                ++failed;
        });
    }
    Database lists(pooler.url(), options(readers));
    for (int n = 0; n < readers; ++n) {
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i) {
                noted(lists.wait(Lane::Read, [](Session &session) {
                    qint64 sum = 0;
                    session.forEach(u"SELECT id FROM customers ORDER BY id"_s, {},
                                    [&sum](const Row &row) { sum += row.integer(0); });
                    return sum + session.value(u"SELECT count(*) FROM customers WHERE search_text LIKE ?"_s, {u"%name%"_s})
                                     .toLongLong();
                }));
            }
        });
    }
    for (int i = 0; i < 20; ++i) {
        noted(lists.wait(Lane::Edit, [&directory, i](Session &session) {
            CustomersRepository repository(session);
            return repository.insert(someone(directory, u"S%1"_s.arg(i), u"s%1@example.com"_s.arg(i))).id;
        }));
    }
    threads.clear();
    QCOMPARE(int(failed), 0);
    QCOMPARE(db.read([](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); }),
             imports * rows + 20);
}

void PoolerTest::hearsOfOthers()
{
    QFETCH(QString, mode);
    TestDatabase db(u"postgresql"_s);
    const Directory directory = db.basics();
    const Pooler pooler(db, mode);
    Database::Options setup = options(1);
    setup.feed = true;
    Database watching(pooler.url(), setup);
    QSignalSpy reachable(&watching, &Database::reachable);
    QTRY_VERIFY(!reachable.isEmpty() && reachable.last()[0].toBool());
    QTest::qWait(300);
    QSignalSpy changed(&watching, &Database::changed);
    db.edit([&directory](Session &session) {
        return CustomersRepository(session).insert(someone(directory, u"H1"_s, u"h@example.com"_s)).id;
    });
    const auto heard = [&changed] {
        return std::any_of(changed.begin(), changed.end(), [](const auto &one) { return one[0].toString() == u"customers"_s; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(heard(), 10'000);
}

/// The store's limit on waiting holds in each transaction, whichever connection it gets, and for nobody else.
void PoolerTest::waitsNoLongerThanItMay()
{
    QFETCH(QString, mode);
    TestDatabase db(u"postgresql"_s);
    db.basics();
    const Pooler pooler(db, mode);
    Database::Options setup = options(0);
    setup.background = setup.bulk = 0;
    setup.lockWaitMs = 400;
    Database store(pooler.url(), setup);
    const auto holder = db.open();
    std::atomic<bool> held = false, enough = false;
    const std::jthread other([&] {
        (void)holder->wait(Lane::Edit, [&](Session &session) {
            session.execute(u"UPDATE channels SET name = name"_s);
            held = true;
            while (!enough)
                QTest::qSleep(20);
            return Done{};
        });
    });
    QTRY_VERIFY(held);
    const auto busy =
        store.wait(Lane::Edit, [](Session &session) { return session.execute(u"UPDATE channels SET name = name"_s); });
    enough = true;
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, Error::Kind::Busy);
}

QTEST_GUILESS_MAIN(PoolerTest)
#include "tst_pooler.moc"
