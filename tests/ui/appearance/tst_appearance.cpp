// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark.
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

class AppearanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void iconsFollowTheColours();
};

void AppearanceTest::iconsFollowTheColours()
{
    applyAppearance(Appearance::Light);
    const QIcon made = icon(u"document-save"_s);
    const QImage light = made.pixmap(22).toImage();
    applyAppearance(Appearance::Dark);
    const QImage dark = made.pixmap(22).toImage();
    applyAppearance(Appearance::System);
    const auto brightest = [](const QImage &image) {
        int most = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 128)
                    most = std::max(most, image.pixelColor(x, y).lightness());
            }
        }
        return most;
    };
    QCOMPARE(light.size(), QSize(22, 22));
    QVERIFY(brightest(light) >= 0 && brightest(light) < 128);
    QVERIFY(brightest(dark) > 200);
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
