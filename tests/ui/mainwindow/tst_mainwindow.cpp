// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages.
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

using namespace kontor;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByPalette();
    void namesEverything();
};

void MainWindowTest::findsByPalette()
{
    DeskScene desk(u"sqlite"_s, 50);
    FullWindow window(*desk.services);
    window.show();
    CommandPalette palette(window.desk(), &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    auto *text = find<QLineEdit>(&palette, "text");
    auto *hits = find<QListWidget>(&palette, "hits");
    QVERIFY(hits->count() > 15);
    QTest::keyClicks(text, u"import"_s);
    QTRY_VERIFY(hits->count() >= 1 && hits->item(0)->text().contains(u"Import"_s));
    text->clear();
    QTest::keyClicks(text, u"schneider"_s);
    QTRY_VERIFY(hits->count() >= 1 && hits->item(0)->text().contains(u"Schneider"_s));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(window.findChild<CustomerEditor *>() != nullptr);
}

/// What a screen reader says: every control that takes input has a name, every action an icon and a unique shortcut.
void MainWindowTest::namesEverything()
{
    DeskScene desk(u"sqlite"_s, 10);
    FullWindow window(*desk.services);
    QSet<QString> shortcuts;
    for (const QAction *action : window.desk().actions()) {
        QVERIFY2(!action->icon().isNull() && !action->text().isEmpty(), qPrintable(action->objectName()));
        const QString keys = action->shortcut().toString();
        QVERIFY2(keys.isEmpty() || !shortcuts.contains(keys), qPrintable(keys));
        shortcuts.insert(keys);
    }
    CustomerEditor editor(*desk.services, 0);
    ImportWizard wizard(*desk.services, {});
    ChannelEditor channels(*desk.services);
    for (QWidget *dialog : std::initializer_list<QWidget *>{&window, &editor, &wizard, &channels}) {
        const auto widgets = dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool input = qobject_cast<const QLineEdit *>(widget) != nullptr ||
                               qobject_cast<const QComboBox *>(widget) != nullptr ||
                               qobject_cast<const QTableView *>(widget) != nullptr;
            const bool part = qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr ||
                              qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
            if (input && !part && !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(dialog->objectName() + u'/' + widget->objectName()));
        }
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
