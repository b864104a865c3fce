// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark.
#include "appearance/appearance.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/rowdelegate.h"
#include "base/signs.h"
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
    void canBeRead();
    void hasOutlines();
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

/// WCAG 2.1, 1.4.3: what is written stands out from what it is written on by 4.5:1.
void AppearanceTest::canBeRead()
{
    const auto light = [](const QColor &color) {
        const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        return (std::max(light(a), light(b)) + 0.05) / (std::min(light(a), light(b)) + 0.05);
    };
    QLabel somewhere;
    SignLabel problem(Sign::Bad, &somewhere);
    somewhere.show();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::Contrast}) {
        applyAppearance(appearance);
        QCoreApplication::processEvents();
        const QPalette palette = QApplication::palette();
        QCOMPARE(problem.palette().color(QPalette::WindowText), signColour(Sign::Bad, palette)); // it follows
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            QList<std::pair<QString, QColor>> written;
            for (const Sign sign : {Sign::Good, Sign::Doubtful, Sign::Bad, Sign::Quiet})
                written << std::pair{u"sign %1"_s.arg(int(sign)), signColour(sign, palette)};
            for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link})
                written << std::pair{u"role %1"_s.arg(int(role)), palette.color(role)};
            for (const auto &[what, color] : std::as_const(written)) {
                const double found = contrast(color, palette.color(ground));
                QVERIFY2(found >= 4.5,
                         qPrintable(u"appearance %1, %2 on role %3: %4"_s.arg(int(appearance)).arg(what).arg(ground).arg(found)));
            }
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }
    applyAppearance(Appearance::System);
}

/// WCAG 2.1, 1.4.11: what can be used stands out from what is around it by 3:1, also in the dark (a light one has what Fusion draws).
void AppearanceTest::hasOutlines()
{
    const auto light = [](const QColor &color) {
        const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    for (const Appearance appearance : {Appearance::Dark, Appearance::Contrast}) {
        applyAppearance(appearance);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *box = new QCheckBox(&window);
        auto *line = new QLineEdit(&window);
        auto *choice = new QComboBox(&window);
        auto *button = new QPushButton(u"x"_s, &window);
        auto *first = new QLineEdit(&window); // has the keyboard
        for (QWidget *one : std::initializer_list<QWidget *>{first, box, line, choice, button})
            layout->addWidget(one);
        window.show();
        first->setFocus();
        QCoreApplication::processEvents();
        const double around = light(window.palette().color(QPalette::Window));
        for (QWidget *one : std::initializer_list<QWidget *>{box, line, choice, button}) {
            const QImage image = one->grab().toImage();
            double most = 0;
            for (int x = 0; x < std::min(8, image.width()); ++x) {
                const double found = light(image.pixelColor(x, image.height() / 2));
                most = std::max(most, (std::max(found, around) + 0.05) / (std::min(found, around) + 0.05));
            }
            QVERIFY2(
                most >= 3,
                qPrintable(u"%1 in %2: %3"_s.arg(QString::fromLatin1(one->metaObject()->className()), appearanceName(appearance))
                               .arg(most)));
        }
    }
    applyAppearance(Appearance::System);
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
