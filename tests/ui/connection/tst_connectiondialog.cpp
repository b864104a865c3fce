// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A database is connected to.
#include "appearance/appearance.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/rowdelegate.h"
#include "channels/channelsrepository.h"
#include "channels/directoryeditors.h"
#include "channels/valueeditors.h"
#include "desk/commandpalette.h"
#include "connection/connectiondialog.h"
#include "desktop.h"
#include "support/forwarder.h"
#include "customers/bulkeditdialog.h"
#include "base/conflictdialog.h"
#include "customers/customereditor.h"
#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/setpassworddialog.h"
#include "database/migrations.h"
#include "customers/tableediting.h"
#include "exports/exportdialog.h"
#include "imports/batchesview.h"
#include "imports/importwizard.h"
#include "imports/pages.h"
#include "imports/ruledialog.h"
#include "issues/issuesview.h"
#include "mainwindow/mainwindow.h"
#include "ui/deskparts.h"
#include "samples/sampledata.h"
#include "ui/deskscene.h"
#include "views/viewspanel.h"

#include <QtWidgets>
#include <QSettings>

using namespace kontor;
using namespace Qt::StringLiterals;

class ConnectionDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectsSafely();
    void staysWhereItWas();
    void movesToAServer();
    void keepsTrying_data() { addEngineRows(); }
    void keepsTrying();
};

/// CHECKS 46, for the settings: a password typed into the connection dialog is in no file.
void ConnectionDialogTest::connectsSafely()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"c.ini"_s), QSettings::IniFormat);
    Questions questions;
    SavedConnections saved(settings);
    ConnectionDialog dialog(saved, questions);
    dialog.show();
    type(&dialog, "name", u"Team"_s);
    type(&dialog, "host", u"127.0.0.1"_s);
    find<QSpinBox>(&dialog, "port")->setValue(1);
    type(&dialog, "database", u"kontor"_s);
    type(&dialog, "user", u"me"_s);
    type(&dialog, "password", u"canary-46-secret"_s);
    find<QPushButton>(&dialog, "test")->click();
    auto *result = find<QListWidget>(&dialog, "result");
    QTRY_VERIFY_WITH_TIMEOUT(result->count() > 0, 15000);
    QVERIFY(result->item(result->count() - 1)->text().contains(u"port 1"_s));
    QVERIFY(!find<QPushButton>(&dialog, "keepTrying")->isHidden());
    type(&dialog, "host", u"localhost"_s);
    QVERIFY(result->isHidden()); // it was of another host
    type(&dialog, "host", u"127.0.0.1"_s);
    dialog.accept();
    QCOMPARE(dialog.typed().url, u"postgresql://me@127.0.0.1:1/kontor"_s);
    QCOMPARE(dialog.typed().name, u"Team"_s);
    QVERIFY(saved.names().isEmpty()); // nobody knows yet whether it works
}

/// Another database is tried while the one before stays open; what can't be opened is not kept, and what was typed stays.
void ConnectionDialogTest::staysWhereItWas()
{
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const QString ini = folder.filePath(u"c.ini"_s);
    Desktop::Options options;
    options.database = u"sqlite:"_s + folder.filePath(u"a.sqlite"_s);
    Desktop desktop(options, std::make_unique<QSettings>(ini, QSettings::IniFormat));
    QSignalSpy opened(&desktop, &Desktop::opened);
    desktop.start();
    QTRY_COMPARE(opened.size(), 1);
    const QPointer<MainWindow> window = desktop.window();
    int asked = 0;
    QString problem, host;
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        if (asked++ == 0) {
            type(dialog, "name", u"Nowhere"_s);
            type(dialog, "host", u"127.0.0.1"_s);
            find<QSpinBox>(dialog, "port")->setValue(1);
            type(dialog, "database", u"kontor"_s);
            type(dialog, "user", u"me"_s);
            type(dialog, "password", u"canary-46-secret"_s);
            dialog->accept();
            return;
        }
        const auto *result = find<QListWidget>(dialog, "result");
        problem = result->count() > 0 ? result->item(0)->text() : QString();
        host = find<QLineEdit>(dialog, "host")->text();
        dialog->reject();
    });
    answers.start(50);
    action(*window, u"connect"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(asked, 2, 15000);
    QVERIFY2(problem.contains(u"Nothing answers there"_s), qPrintable(problem));
    QCOMPARE(host, u"127.0.0.1"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(window != nullptr && window->isVisible());
    QCOMPARE(desktop.window(), window.data());
    QCOMPARE(desktop.database()->url().toString(), options.database);
    QFile file(ini);
    QSettings(ini, QSettings::IniFormat).sync();
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains("Nowhere") && !text.contains("canary"), text.constData());
    QVERIFY(text.contains("a.sqlite"));
}

/// A server that is not up yet: opened as soon as it answers.
void ConnectionDialogTest::keepsTrying()
{
    QFETCH(QString, engine);
    if (engine == u"sqlite"_s)
        QSKIP("a file is there or not");
    TestDatabase db(engine);
    const QString role = u"keeps_trying_%1"_s.arg(QCoreApplication::applicationPid());
    const QString name = db.url().label().section(u'@', 0, 0);
    db.edit([&](Session &session) {
        session.command(u"CREATE ROLE %1 LOGIN PASSWORD 'of the tests'"_s.arg(role));
        session.command(u"GRANT pg_read_all_data TO %1"_s.arg(role));
        return Done{};
    });
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"c.ini"_s), QSettings::IniFormat);
    Questions questions;
    SavedConnections saved(settings);
    quint16 port = 0;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        port = taken.serverPort();
    }
    const QString text = u"postgresql://%1@127.0.0.1:%2/%3?sslmode=disable"_s.arg(role).arg(port).arg(name);
    ConnectionDialog dialog(saved, questions);
    dialog.show({u"Team"_s, text, u"of the tests"_s}, u"Nothing answers there."_s);
    dialog.show();
    auto *keep = find<QPushButton>(&dialog, "keepTrying");
    keep->click();
    QTRY_VERIFY_WITH_TIMEOUT(keep->text().contains(u"(2)"_s), 10000);
    QCOMPARE(dialog.result(), 0);
    const Forwarder forwarder(qEnvironmentVariable("KONTOR_TEST_TLS").toUShort(), port);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 10000);
    QCOMPARE(dialog.typed().url, text);
}

/// A file of one desk goes into a server's empty database, which is open then; what was in the file stays there too.
void ConnectionDialogTest::movesToAServer()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("No PostgreSQL");
    TestDatabase server(u"postgresql"_s, true);
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    Desktop::Options options;
    options.database = u"sqlite:"_s + folder.filePath(u"a.sqlite"_s);
    {
        Database file(*ConnectionUrl::parse(options.database), {});
        TestDatabase::must(migrate(file));
        TestDatabase::must(SampleData(file).load(40));
    }
    Desktop desktop(options, std::make_unique<QSettings>(folder.filePath(u"c.ini"_s), QSettings::IniFormat));
    QSignalSpy opened(&desktop, &Desktop::opened);
    desktop.start();
    QTRY_COMPARE(opened.size(), 1);
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        dialog->show({u"Team"_s, server.url().toString(), {}, true}, {});
        dialog->accept();
    });
    answers.start(50);
    QAction *move = action(*desktop.window(), u"moveToServer"_s);
    QVERIFY(move->isEnabled());
    move->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 60'000);
    answers.stop();
    QCOMPARE(desktop.database()->url().engine(), ConnectionUrl::Engine::PostgreSql);
    QVERIFY(!action(*desktop.window(), u"moveToServer"_s)->isEnabled());
    const auto customers = [](Session &session) { return session.value(u"SELECT count(*) FROM customers"_s).toInt(); };
    QCOMPARE(server.read(customers), 40);
    Database file(*ConnectionUrl::parse(options.database), {});
    QCOMPARE(TestDatabase::must(file.wait(Lane::Read, customers)), 40);
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
