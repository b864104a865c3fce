// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command does not own it refuses, and what is dry writes nothing (CHECKS 60); for every command there is, also those to come.
#include "companies/companiesrepository.h"
#include "imports/customers/headings.h"
#include "imports/importer.h"
#include "imports/stagingrepository.h"
#include "kontorctl/command.h"
#include "samples/sampledata.h"
#include "staff/staffrepository.h"
#include "support/testdatabase.h"

#include <QProcess>
#include <QSqlRecord>

using namespace kontor;
using namespace Qt::StringLiterals;

class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refuseForeignOptions();
    void explainThemselves();
    void writeNothingWhenDry_data() { addEngineRows(); }
    void writeNothingWhenDry();
    void completeThemselves();

private:
    QTemporaryDir m_folder;
    QString write(const QString &name, const QByteArray &text) const;
    static QString dump(TestDatabase &db);
};

QString CommandsTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write");
    return file.fileName();
}

/// Every row of every table.
QString CommandsTest::dump(TestDatabase &db)
{
    return db.read([](Session &session) {
        QStringList out;
        QStringList tables = session.connection().tables();
        tables.sort();
        if (tables.size() < 20)
            qFatal("too few tables: %s", qPrintable(tables.join(u' ')));
        for (const QString &table : tables) {
            // how the index keeps what is in customers_search; what a session has for itself
            if (table.startsWith(u"customers_search_"_s) || table.startsWith(u"pg_temp"_s))
                continue;
            QStringList rows;
            for (const Row &row : session.select(u"SELECT * FROM "_s + table)) {
                QStringList cells;
                for (const QVariant &value : row.values())
                    cells << value.toString();
                rows << cells.join(u'|');
            }
            rows.sort();
            out << table + u'\n' + rows.join(u'\n');
        }
        return out.join(u"\n\n"_s);
    });
}

void CommandsTest::initTestCase() { QVERIFY(commands().size() >= 15); }

void CommandsTest::refuseForeignOptions()
{
    QSet<QString> all;
    for (const auto &command : commands()) {
        for (const CommandOption &option : command->allOptions())
            all << option.name;
    }
    QVERIFY(all.size() > 20);
    int tried = 0;
    const QString nowhere = u"sqlite:"_s + m_folder.filePath(u"never-made.sqlite"_s);
    for (const auto &command : commands()) {
        QStringList plain{u"--database"_s, nowhere};
        plain << command->name.split(u' ');
        if (!command->argument.isEmpty())
            plain << u"1"_s;
        for (const QString &option : std::as_const(all)) {
            if (command->option(option) != nullptr)
                continue;
            for (const QStringList &written : {QStringList{u"--"_s + option}, QStringList{u"--"_s + option + u"=x"_s}}) {
                QVERIFY2(runCommandLine(plain + written) == ExitUsage, qPrintable(command->name + u' ' + option));
                ++tried;
            }
        }
        QVERIFY2(runCommandLine(plain + QStringList{u"--unheard-of"_s}) == ExitUsage, qPrintable(command->name));
        QVERIFY2(runCommandLine(plain + QStringList{u"too"_s, u"many"_s}) == ExitUsage, qPrintable(command->name));
        QVERIFY2(runCommandLine(plain + QStringList{u"-x"_s}) == ExitUsage, qPrintable(command->name));
        for (const CommandOption &option : command->allOptions()) { // a value where none belongs, none where one does
            const QString word = u"--"_s + option.name + (option.value.isEmpty() ? u"=x"_s : QString());
            QVERIFY2(runCommandLine(plain + QStringList{word}) == ExitUsage, qPrintable(command->name + word));
        }
    }
    QVERIFY(tried > 300);
    QVERIFY(!QFile::exists(m_folder.filePath(u"never-made.sqlite"_s)));
    QCOMPARE(runCommandLine({u"--search"_s, u"x"_s, u"customers"_s}), ExitUsage);
    QCOMPARE(runCommandLine({}), ExitUsage);
    QCOMPARE(runCommandLine({u"nonsense"_s}), ExitUsage);
}

void CommandsTest::explainThemselves()
{
    for (const auto &command : commands()) {
        const QString help = command->help();
        QVERIFY2(help.contains(u"Examples:"_s) && help.contains(command->usageLine()), qPrintable(command->name));
        for (const CommandOption &option : command->allOptions())
            QVERIFY2(help.contains(u"--"_s + option.name) && !option.description.isEmpty(), qPrintable(option.name));
        QCOMPARE(runCommandLine(command->name.split(u' ') + QStringList{u"--help"_s}), ExitDone); // no database is asked for
        QVERIFY(command->writes == (command->option(u"dry-run"_s) != nullptr));
    }
}

void CommandsTest::writeNothingWhenDry()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(60));
    const QString code = db.read([](Session &session) {
        return session.value(u"SELECT max(source_code) FROM customers WHERE channel_id = 1"_s).toString();
    });
    const QString file =
        write(u"in.csv"_s, QByteArray("source_customer_code,last_name,email,send_email_invite\nDRY1,New,dry1@x.de,yes\n") +
                               code.toUtf8() + ",Changed,dry2@x.de,no\nDRY3,Bad,not an address,no\n");
    QDir(m_folder.path()).mkpath(u"watch"_s);
    QVERIFY(QFile::copy(file, m_folder.filePath(u"watch/in.csv"_s)) || QFile::exists(m_folder.filePath(u"watch/in.csv"_s)));
    const QStringList into{u"--channel"_s, u"B2B Wholesale"_s, u"--source"_s, u"Meridian ERP"_s};
    // a batch that can be undone, and one that is staged
    const auto plan = [&](const QString &path) {
        return db.read([&](Session &session) {
            ImportPlan out;
            out.fileName = path;
            out.dialect = guessImportDialect(readImportSample(path), path);
            out.dialect.header = true;
            out.mapping = guessCustomers(ImportTable::open(readImportSample(path), out.dialect, 5).headings, {});
            out.channelId = session.value(u"SELECT id FROM channels WHERE name = 'B2B Wholesale'"_s).toLongLong();
            out.sourceId = session.value(u"SELECT id FROM sources WHERE name = 'Meridian ERP'"_s).toLongLong();
            return out;
        });
    };
    const QString other =
        write(u"done.csv"_s, "source_customer_code,last_name,email,send_email_invite\nDONE1,Done,done1@x.de,yes\n");
    const ImportPlan done = plan(other);
    const QString batch = QString::number(db.edit([&](Session &session) { return Importer(session).run(done); }).batchId);
    const QString staged = QString::number(TestDatabase::must(stageFile(db.database(), plan(file), Cancel(), {})));
    const QString backup = m_folder.filePath(u"backup.kontor"_s);
    const QString someone =
        db.read([](Session &session) { return session.value(u"SELECT min(username) FROM customers"_s).toString(); });
    db.edit([&](Session &session) {
        Company company;
        company.channelId = session.value(u"SELECT channel_id FROM customers WHERE username = ?"_s, {someone}).toLongLong();
        company.name = u"Acme"_s;
        return CompaniesRepository(session).add(company);
    });
    const QString order = db.edit([](Session &session) {
        const QString number = session.value(u"SELECT min(number) FROM orders"_s).toString();
        session.execute(
            u"UPDATE order_lines SET shipped = 0, cancelled = 0 WHERE order_id = (SELECT id FROM orders WHERE number = ?)"_s,
            {number});
        session.execute(
            u"UPDATE orders SET status = 'placed', on_hold = FALSE, payment = 'open', cancelled_minor = 0 WHERE number = ?"_s,
            {number});
        return number;
    });
    db.edit([](Session &session) { return session.execute(u"UPDATE order_requests SET expires_at = 1"_s); }); // for tick to see
    const QString states = write(u"states.csv"_s, "order,state,payment\n" + order.toUtf8() + ",confirmed,paid\n");
    QHash<QString, QList<QStringList>> calls = {
        {u"init"_s, {{}}},
        {u"migrate"_s, {{}}},
        {u"northwind"_s, {QStringList{QStringLiteral(KONTOR_TEST_DATA "/northwind")} + into}},
        {u"import"_s,
         {QStringList{file} + into, QStringList{file} + into + QStringList{u"--send-invitations"_s},
          QStringList{file} + into + QStringList{u"--mode"_s, u"deactivate-missing"_s, u"--confirm"_s, u"1"_s},
          QStringList{file} + into + QStringList{u"--mode"_s, u"deactivate-listed"_s},
          QStringList{file} + into + QStringList{u"--stage"_s}, QStringList{file} + into + QStringList{u"--no-undo"_s}}},
        {u"watch"_s, {QStringList{m_folder.filePath(u"watch"_s)} + into}},
        {u"undo"_s, {{batch}}},
        {u"keep"_s, {{u"--sessions"_s, u"3"_s}}},
        {u"approve"_s, {{staged}}},
        {u"export"_s, {{m_folder.filePath(u"out.csv"_s)}}},
        {u"invite"_s, {{u"--search"_s, u"status:pending"_s}, {u"--batch"_s, batch}}},
        {u"anonymise"_s, {{someone}, {someone, u"--books-years"_s, u"0"_s}}},
        {u"attach"_s, {{u"Acme"_s, u"--customer"_s, someone}, {u"Acme"_s, u"--customer"_s, someone, u"--administrator"_s}}},
        {u"order"_s,
         {{order, u"--state"_s, u"confirmed"_s},
          {order, u"--state"_s, u"shipped"_s, u"--tell"_s},
          {order, u"--state"_s, u"cancelled"_s, u"--reason"_s, u"x"_s},
          {order, u"--payment"_s, u"paid"_s, u"--hold"_s}}},
        {u"tick"_s, {{}}},
        {u"order-states"_s, {{states}, {states, u"--tell"_s}}},
        {u"sample"_s, {{u"--customers"_s, u"5"_s}}},
        {u"rekey"_s, {{u"--to"_s, m_folder.filePath(u"new.key"_s)}}},
        {u"staff add"_s, {{u"newcomer"_s, u"--role"_s, u"editor"_s, u"--rights"_s, u"undo,passwords"_s}}},
        {u"staff change"_s, {{u"tester"_s, u"--role"_s, u"viewer"_s}}},
        {u"staff revoke"_s, {{u"tester"_s}}},
        {u"staff password"_s, {{u"tester"_s}}},
        {u"restore"_s, {{backup}}},
        {u"copy"_s, {{u"sqlite:"_s + m_folder.filePath(u"copy.sqlite"_s)}}},
    };
    db.edit([](Session &session) { return StaffRepository(session).current().id; });
    QCOMPARE(runCommandLine({u"--database"_s, db.url().toString(), u"backup"_s, backup, u"--replace"_s}), ExitDone);
    const QString before = dump(db);
    QVERIFY(before.size() > 10'000);
    for (const auto &command : commands()) {
        if (!command->writes)
            continue;
        QVERIFY2(calls.contains(command->name), qPrintable(u"how is a dry run of %1 called?"_s.arg(command->name)));
        for (const QStringList &words : std::as_const(calls[command->name])) {
            const int rc = runCommandLine(QStringList{u"--database"_s, db.url().toString()} + command->name.split(u' ') + words +
                                          QStringList{u"--dry-run"_s});
            // the sample is in already, the file has a bad row, and a backup goes into an empty database only
            QVERIFY2(rc == ExitDone || rc == ExitSomeRefused || command->name == u"sample"_s || command->name == u"restore"_s,
                     qPrintable(command->name + u" → "_s + QString::number(rc)));
            QVERIFY2(dump(db) == before, qPrintable(command->name + u' ' + words.join(u' ')));
        }
    }
    QVERIFY(!QFile::exists(m_folder.filePath(u"out.csv"_s)));
    QVERIFY(!QFile::exists(m_folder.filePath(u"copy.sqlite"_s)));
    QVERIFY(!QFile::exists(m_folder.filePath(u"new.key"_s)));
    QVERIFY(QFile::exists(m_folder.filePath(u"watch/in.csv"_s)));
}

void CommandsTest::completeThemselves()
{
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QCOMPARE(runCommandLine({u"completion"_s, shell}), ExitDone);
    QCOMPARE(runCommandLine({u"completion"_s, u"tcsh"_s}), ExitUsage);
    const auto complete = [](const QString &line) {
        QProcess bash;
        bash.start(
            u"bash"_s,
            {u"--norc"_s, u"-c"_s,
             u"source <(%1 completion bash); COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _kontorctl; echo \"${COMPREPLY[@]}\""_s
                 .arg(QStringLiteral(KONTOR_BIN "/kontorctl"), line)});
        bash.waitForFinished();
        return QString::fromUtf8(bash.readAllStandardOutput()).trimmed();
    };
    QCOMPARE(complete(u"kontorctl inv"_s), u"invite"_s);
    QCOMPARE(complete(u"kontorctl --database sqlite:import invite --ba"_s), u"--batch"_s);
    QCOMPARE(complete(u"kontorctl --database x import a.csv --mode upd"_s), u"update-only"_s);
    QCOMPARE(complete(u"kontorctl sta"_s), u"staff"_s);
    QVERIFY(complete(u"kontorctl --database x staff "_s + u"''"_s).contains(u"revoke"_s));
    QCOMPARE(complete(u"kontorctl --database x staff re"_s), u"revoke"_s);
    QVERIFY(complete(u"kontorctl --database x staff change anna --"_s).contains(u"--rights"_s));
    QVERIFY(!complete(u"kontorctl --database x staff revoke anna --"_s).contains(u"--rights"_s));
    QVERIFY(complete(u"kontorctl undo 3 --"_s).contains(u"--also"_s));
    QVERIFY(!complete(u"kontorctl undo 3 --"_s).contains(u"--batch"_s));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
