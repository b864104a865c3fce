// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connectionreason.h"
#include "doctor/connectiondoctor.h"
#include "support/testdatabase.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace kontor;
using namespace Qt::StringLiterals;
using Verdict = ConnectionFinding::Verdict;

/// What is wrong with a connection is said in words of its own, on a real server with certificates of every kind (CHECKS 22).
class ConnectionDoctorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsCertificatesApart_data();
    void tellsCertificatesApart();
    void saysWhatIsWeak();
    void refusesWhatIsNoProof();
    void tellsWhoMayNotComeIn();
    void tellsPlacesApart();
    void givesUpInTime();
    void namesMistypedOptions();
    void looksAtFiles();
    void hasWordsForLibpq_data();
    void hasWordsForLibpq();

private:
    static QString file(const QString &name) { return qEnvironmentVariable("KONTOR_TEST_CERTIFICATES") + u'/' + name; }
    static QString server(const QString &user, const QString &database, const QString &more)
    {
        return u"postgresql://%1@localhost:%2/%3?sslrootcert=%4&%5"_s.arg(user, qEnvironmentVariable("KONTOR_TEST_TLS"), database,
                                                                          file(u"authority.crt"_s), more);
    }
    static QList<ConnectionFinding> examined(const QString &url, const QString &password = u"of the tests"_s)
    {
        const auto parsed = ConnectionUrl::parse(url);
        return parsed ? examineConnection(*parsed, password) : QList<ConnectionFinding>{{Verdict::Bad, parsed.error().message}};
    }
    static QString bad(const QList<ConnectionFinding> &findings)
    {
        for (const ConnectionFinding &finding : findings) {
            if (finding.verdict == Verdict::Bad)
                return finding.said;
        }
        return {};
    }
    /// On the server, which reads its settings anew.
    static void setting(const QString &sql)
    {
        const auto url = ConnectionUrl::parse(qEnvironmentVariable("KONTOR_TEST_POSTGRESQL"));
        Database::Options options;
        options.feed = false;
        Database database(*url, options);
        const auto done = database.look(Lane::Edit, [sql](Session &session) {
            session.command(sql);
            session.select(u"SELECT pg_reload_conf()"_s);
            return Done{};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
};

void ConnectionDoctorTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_TLS")) {
        if (qEnvironmentVariableIsSet("KONTOR_REQUIRE_POSTGRESQL"))
            qFatal("KONTOR_TEST_TLS is not set");
        QSKIP("No PostgreSQL with certificates: run it by with-postgresql.sh --tls");
    }
    setting(u"CREATE ROLE doctors_guest LOGIN PASSWORD 'of the tests'"_s);
    setting(u"CREATE ROLE doctors_group NOLOGIN PASSWORD 'of the tests'"_s);
}

void ConnectionDoctorTest::tellsCertificatesApart_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("good") << u"good"_s << QString();
    QTest::newRow("expired") << u"expired"_s << u"ran out on"_s;
    QTest::newRow("another name") << u"other-name"_s << u"db.example.com"_s;
    QTest::newRow("unknown authority") << u"other-authority"_s << u"Kontor test stranger"_s;
}

void ConnectionDoctorTest::tellsCertificatesApart()
{
    QFETCH(QString, certificate);
    QFETCH(QString, words);
    setting(u"ALTER SYSTEM SET ssl_cert_file = '%1'"_s.arg(file(certificate + u".crt"_s)));
    setting(u"ALTER SYSTEM SET ssl_key_file = '%1'"_s.arg(file(certificate + u".key"_s)));
    const QString url = server(u"doctors_guest"_s, u"postgres"_s, u"sslmode=verify-full&channel_binding=require"_s);
    QString said;
    // Some time later the server shows the new one.
    QTRY_VERIFY2((said = bad(examined(url)), words.isEmpty() ? said.isEmpty() : said.contains(words)), qPrintable(said));
    Database::Options options;
    options.password = u"of the tests"_s;
    options.feed = false;
    Database database(*ConnectionUrl::parse(url), options);
    const auto opened = database.look(Lane::Read, [](Session &session) { return session.value(u"SELECT 1"_s).toInt(); });
    QCOMPARE(opened.ok(), words.isEmpty()); // what the doctor says is what happens
    if (!opened)
        QVERIFY2(!opened.error().message.contains(u"could not be made"_s), qPrintable(opened.error().message));
}

void ConnectionDoctorTest::saysWhatIsWeak()
{
    setting(u"ALTER SYSTEM RESET ALL"_s);
    const auto weak = [](const QList<ConnectionFinding> &findings) {
        return std::count_if(findings.begin(), findings.end(), [](const ConnectionFinding &finding) {
            return finding.verdict == Verdict::Weak && finding.said.contains(u"sslmode="_s);
        });
    };
    const QString strong = server(u"doctors_guest"_s, u"postgres"_s, u"sslmode=verify-full"_s);
    QTRY_VERIFY(isSound(examined(strong)));
    QCOMPARE(weak(examined(strong)), 0);
    QCOMPARE(weak(examined(server(u"doctors_guest"_s, u"postgres"_s, u"sslmode=require"_s))), 1);
    QCOMPARE(weak(examined(server(u"doctors_guest"_s, u"postgres"_s, u"sslmode=disable"_s))), 1);
    const QString missing =
        server(u"doctors_guest"_s, u"postgres"_s, u"sslmode=verify-full"_s).replace(u"authority.crt"_s, u"none.crt"_s);
    QVERIFY2(bad(examined(missing)).contains(u"none.crt"_s), qPrintable(bad(examined(missing))));
}

/// A rogue server that asks for the password in the clear gets none (CHECKS 22).
void ConnectionDoctorTest::refusesWhatIsNoProof()
{
    QTcpServer rogue;
    QVERIFY(rogue.listen(QHostAddress::LocalHost));
    bool gotPassword = false;
    connect(&rogue, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *peer = rogue.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer, &gotPassword] {
            const QByteArray in = peer->readAll();
            gotPassword = gotPassword || in.contains("of the tests");
            if (in.size() == 8) // SSLRequest: 'no'
                peer->write("N");
            else if (!in.startsWith('p')) // the startup message: AuthenticationCleartextPassword
                peer->write(QByteArray::fromHex("520000000800000003"));
        });
    });
    QString said;
    bool ended = false;
    const std::unique_ptr<QThread> thread(QThread::create([&said, port = rogue.serverPort()] {
        said = bad(examined(u"postgresql://me@127.0.0.1:%1/x?sslmode=prefer&channel_binding=require"_s.arg(port)));
    }));
    connect(thread.get(), &QThread::finished, this, [&] { ended = true; });
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
    QVERIFY(!gotPassword);
    QVERIFY2(said.contains(u"SCRAM"_s), qPrintable(said));
}

void ConnectionDoctorTest::tellsWhoMayNotComeIn()
{
    const QString more = u"sslmode=verify-full"_s;
    const auto reason = [&](const QString &user, const QString &database, const QString &password) {
        return bad(examined(server(user, database, more), password));
    };
    QVERIFY(reason(u"doctors_guest"_s, u"postgres"_s, u"wrong"_s).contains(u"the password"_s));
    QVERIFY(reason(u"doctors_guest"_s, u"postgres"_s, {}).contains(u"asks for a password"_s));
    QVERIFY(reason(u"doctors_guest"_s, u"nowhere"_s, u"of the tests"_s).contains(u"‘nowhere’"_s));
    QVERIFY(reason(u"doctors_group"_s, u"postgres"_s, u"of the tests"_s).contains(u"NOLOGIN"_s));
}

void ConnectionDoctorTest::tellsPlacesApart()
{
    QVERIFY(bad(examined(u"postgresql://me@no-such-host.invalid/x"_s)).contains(u"‘no-such-host.invalid’"_s));
    QVERIFY(bad(examined(u"postgresql://me@127.0.0.1:1/x"_s)).contains(u"port 1"_s));
    QVERIFY(bad(examined(u"postgresql://me@/x?host=/nonexistent"_s)).contains(u"/nonexistent"_s));
    // Of several hosts one is enough.
    const QList<ConnectionFinding> two =
        examined(u"postgresql://doctors_guest@127.0.0.1:1,localhost:%1/postgres?sslmode=verify-full&sslrootcert=%2"_s.arg(
            qEnvironmentVariable("KONTOR_TEST_TLS"), file(u"authority.crt"_s)));
    const auto says = [&two](QStringView part) {
        return std::any_of(two.begin(), two.end(), [&](const ConnectionFinding &one) { return one.said.contains(part); });
    };
    QVERIFY(isSound(two) && says(u"doctors_guest") && says(u"port 1")); // and the other is told
}

/// A place that takes the connection and says nothing: given up, not waited for (5 s, and what a busy machine adds).
void ConnectionDoctorTest::givesUpInTime()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Database::Options options;
    options.feed = false;
    Database database(*ConnectionUrl::parse(u"postgresql://me@127.0.0.1:%1/x?sslmode=disable"_s.arg(silent.serverPort())),
                      options);
    QElapsedTimer timer;
    timer.start();
    const auto answer = database.look(Lane::Read, [](Session &session) { return session.value(u"SELECT 1"_s).toInt(); });
    QVERIFY(!answer && answer.error().kind == Error::Kind::Unreachable);
    QVERIFY2(answer.error().message.contains(u"within the time"_s), qPrintable(answer.error().detail));
    QVERIFY2(timer.elapsed() < 7000, qPrintable(QString::number(timer.elapsed())));
}

void ConnectionDoctorTest::namesMistypedOptions()
{
    const auto reason = [](const QString &url) { return ConnectionUrl::parse(url).error().message; };
    QVERIFY(reason(u"postgresql://h/k?sslmod=verify-full"_s).contains(u"‘sslmode’"_s));
    QVERIFY(reason(u"postgresql://h/k?SSLROOTCERT=x"_s).contains(u"‘sslrootcert’"_s));
    QVERIFY(reason(u"postgresql://h/k?colour=red"_s).contains(u"‘colour’"_s));
    QVERIFY(ConnectionUrl::parse(u"postgresql://a,b/k?target_session_attrs=read-write"_s).ok());
    QVERIFY(reason(u"postgresql://h/k?sslmode=verify-ful"_s).contains(u"verify-ful’"_s));
}

void ConnectionDoctorTest::looksAtFiles()
{
    TestDatabase db(u"sqlite"_s);
    QVERIFY(isSound(examineConnection(db.url(), {})));
    QTemporaryDir folder;
    QFile junk(folder.filePath(u"junk.sqlite"_s));
    QVERIFY(junk.open(QFile::WriteOnly) && junk.write(QByteArray(8192, 'x')) == 8192);
    junk.close();
    QVERIFY(bad(examined(u"sqlite:"_s + junk.fileName())).contains(u"not an SQLite database"_s));
    const QString absent = folder.filePath(u"absent.sqlite"_s);
    QVERIFY(bad(examined(u"sqlite:"_s + absent)).contains(u"absent.sqlite"_s));
    QVERIFY(!QFile::exists(absent)); // looking makes nothing
}

void ConnectionDoctorTest::hasWordsForLibpq_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("words");
    QTest::newRow("hba") << u"FATAL:  no pg_hba.conf entry for host \"10.0.0.1\", user \"me\", database \"k\", no encryption"_s
                         << u"pg_hba.conf"_s;
    QTest::newRow("slots") << u"FATAL:  remaining connection slots are reserved for superusers"_s << u"as many connections"_s;
    QTest::newRow("starting") << u"FATAL:  the database system is starting up"_s << u"in a minute"_s;
    QTest::newRow("follower") << u"connection to server at \"a\" failed: session is read-only"_s << u"only reads"_s;
    QTest::newRow("connect right") << u"FATAL:  permission denied for database \"k\""_s << u"‘k’"_s;
    QTest::newRow("no TLS") << u"server does not support SSL, but SSL was required"_s << u"no encryption"_s;
    QTest::newRow("no way") << u"connection to server failed: No route to host"_s << u"VPN"_s;
    QTest::newRow("unknown") << u"something new"_s << u"could not be made"_s;
}

void ConnectionDoctorTest::hasWordsForLibpq()
{
    QFETCH(QString, said);
    QFETCH(QString, words);
    QVERIFY2(connectionReason(said).contains(words), qPrintable(connectionReason(said)));
}

QTEST_GUILESS_MAIN(ConnectionDoctorTest)
#include "tst_connectiondoctor.moc"
