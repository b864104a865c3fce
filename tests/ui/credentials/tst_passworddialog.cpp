// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Staff set a password.
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
#include <QSignalSpy>

using namespace kontor;
using namespace Qt::StringLiterals;

class PasswordDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsPasswords();
};

void PasswordDialogTest::setsPasswords()
{
    DeskScene desk;
    const Customer c = desk.add(u"A"_s, u"a@x.de"_s);
    SetPasswordDialog dialog(*desk.services, c.id);
    dialog.show();
    type(&dialog, "password", u"password1"_s);
    type(&dialog, "password_confirmation", u"password1"_s);
    dialog.accept();
    QVERIFY(find<QLabel>(&dialog, "passwordProblem")->text().contains(u"common"_s));
    type(&dialog, "password", u"a rather rare secret"_s);
    type(&dialog, "password_confirmation", u"a rather rare secret"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.accept();
    QVERIFY(accepted.wait());
    QVERIFY(desk.load(c.id).mustChangePassword);
}

QTEST_MAIN(PasswordDialogTest)
#include "tst_passworddialog.moc"
