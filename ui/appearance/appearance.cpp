// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance/appearance.h"

#include "appearance/outlinestyle.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyle>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QPalette palette(const QColor &window, const QColor &base, const QColor &alternate, const QColor &button, const QColor &text,
                 const QColor &quiet)
{
    QPalette out(button, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        out.setColor(role, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, quiet);
    out.setColor(QPalette::Base, base);
    out.setColor(QPalette::AlternateBase, alternate);
    out.setColor(QPalette::ToolTipBase, base);
    out.setColor(QPalette::PlaceholderText, quiet);
    out.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xa8));
    out.setColor(QPalette::HighlightedText, Qt::white);
    out.setColor(QPalette::Link, window.lightness() < 128 ? QColor(0x3d, 0xae, 0xe9) : QColor(0x1d, 0x66, 0x99));
    return out;
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::Contrast:
        return u"contrast"_s;
    case Appearance::System:
        break;
    }
    return u"system"_s;
}

Appearance appearanceNamed(const QString &name)
{
    for (const Appearance one : {Appearance::Light, Appearance::Dark, Appearance::Contrast}) {
        if (appearanceName(one) == name)
            return one;
    }
    return Appearance::System;
}

Appearance storedAppearance(const QSettings &settings) { return appearanceNamed(settings.value(u"own/appearance"_s).toString()); }

/// Black, white, yellow and cyan: each on black has more than 15:1 (WCAG 2.1, 1.4.6 asks for 7).
static QPalette highContrast()
{
    QPalette out = palette(Qt::black, Qt::black, QColor(0x1a, 0x1a, 0x1a), Qt::black, Qt::white, QColor(0xd0, 0xd0, 0xd0));
    out.setColor(QPalette::Highlight, Qt::yellow);
    out.setColor(QPalette::HighlightedText, Qt::black);
    out.setColor(QPalette::Link, Qt::cyan);
    // The style draws frames and the ring of the keyboard from these.
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark})
        out.setColor(role, QColor(0xc0, 0xc0, 0xc0));
    out.setColor(QPalette::Shadow, Qt::white);
    return out;
}

/// The style goes with the palette: Fusion's own frames are seen in the light.
static void useStyle(const QColor &outline)
{
    if (outline.isValid())
        QApplication::setStyle(new OutlineStyle(outline)); // the application's now
    else
        QApplication::setStyle(u"Fusion"_s);
}

void applyAppearance(Appearance appearance)
{
    constexpr auto applied = "kontorAppearance"; // a style is put on every widget there is: not twice
    if (qApp->property(applied).toString() == appearanceName(appearance))
        return;
    qApp->setProperty(applied, appearanceName(appearance));
    const bool dark = appearance == Appearance::Dark;
    useStyle(dark ? QColor(0x7f, 0x8c, 0x8d) : appearance == Appearance::Contrast ? QColor(Qt::white) : QColor());
    if (appearance == Appearance::System) {
        QApplication::setPalette(QApplication::style()->standardPalette());
        if (QApplication::palette().color(QPalette::Window).lightness() < 128) {
            const QPalette own = QApplication::palette();
            useStyle(QColor(0x7f, 0x8c, 0x8d));
            QApplication::setPalette(own);
        }
    } else if (appearance == Appearance::Contrast) {
        QApplication::setPalette(highContrast());
    } else if (appearance == Appearance::Light) {
        QApplication::setPalette(palette(QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0xf7, 0xf7, 0xf7), QColor(0xef, 0xf0, 0xf1),
                                         QColor(0x23, 0x26, 0x29), QColor(0x66, 0x6b, 0x6f)));
    } else {
        QApplication::setPalette(palette(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20), QColor(0x23, 0x26, 0x29),
                                         QColor(0x31, 0x36, 0x3b), QColor(0xfc, 0xfc, 0xfc), QColor(0xa5, 0xad, 0xb3)));
    }
}

} // namespace kontor
