// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance/appearance.h"

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

Appearance storedAppearance(const QSettings &settings)
{
    return Appearance(std::clamp(settings.value(u"window/appearance"_s, 0).toInt(), 0, 2));
}

void storeAppearance(QSettings &settings, Appearance appearance) { settings.setValue(u"window/appearance"_s, int(appearance)); }

void applyAppearance(Appearance appearance)
{
    if (appearance == Appearance::System)
        QApplication::setPalette(QApplication::style()->standardPalette());
    else if (appearance == Appearance::Light)
        QApplication::setPalette(palette(QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0xf7, 0xf7, 0xf7), QColor(0xef, 0xf0, 0xf1),
                                         QColor(0x23, 0x26, 0x29), QColor(0x66, 0x6b, 0x6f)));
    else
        QApplication::setPalette(palette(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20), QColor(0x23, 0x26, 0x29),
                                         QColor(0x31, 0x36, 0x3b), QColor(0xfc, 0xfc, 0xfc), QColor(0xa5, 0xad, 0xb3)));
}

} // namespace kontor
