// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/signs.h"

#include <QApplication>
#include <QEvent>

namespace kontor {

QColor signColour(Sign sign, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (sign) {
    case Sign::Good:
        return dark ? QColor(0x4c, 0xc8, 0x78) : QColor(0x17, 0x70, 0x37);
    case Sign::Doubtful:
        return dark ? QColor(0xff, 0xa9, 0x4d) : QColor(0x93, 0x4b, 0x00);
    case Sign::Bad:
        return dark ? QColor(0xff, 0x8a, 0x94) : QColor(0xb3, 0x20, 0x2f);
    default:
        return dark ? QColor(0xa5, 0xad, 0xb3) : QColor(0x5c, 0x62, 0x66);
    }
}

QColor changedCellColour() { return QColor(0xc9, 0x6a, 0x00, 60); }

SignLabel::SignLabel(Sign sign, QWidget *parent) : QLabel(parent), m_sign(sign)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    paint();
}

/// A widget with a palette of its own does not follow the program's; light and dark change while it runs.
void SignLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool changed = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (changed && palette().color(QPalette::WindowText) != signColour(m_sign, QApplication::palette()))
        paint();
}

void SignLabel::paint()
{
    QPalette own;
    own.setColor(QPalette::WindowText, signColour(m_sign, QApplication::palette()));
    setPalette(own);
}

} // namespace kontor
