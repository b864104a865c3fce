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
#include "customers/bulkeditdialog.h"
#include "base/conflictdialog.h"
#include "customers/customereditor.h"
#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/setpassworddialog.h"
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
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(&dialog, "result")->text().contains(u"port 1"_s), 15000);
    dialog.accept();
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Team"));
    QVERIFY(!text.contains("canary"));
    QCOMPARE(saved.url(u"Team"_s), u"postgresql://me@127.0.0.1:1/kontor"_s);
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
