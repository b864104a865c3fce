// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance/outlinestyle.h"

#include <QPainter>
#include <QStyleOption>

namespace kontor {

using namespace Qt::StringLiterals;

OutlineStyle::OutlineStyle(const QColor &outline) : QProxyStyle(u"Fusion"_s), m_outline(outline) {}

/// The keyboard's place has a frame of its own colour, which stays.
void OutlineStyle::frame(const QStyleOption *option, QPainter *painter, bool round) const
{
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing); // at 125 % a line lies between pixels
    const QRectF inside = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(option->state & State_HasFocus ? option->palette.color(QPalette::Highlight) : m_outline);
    if (round)
        painter->drawEllipse(inside);
    else
        painter->drawRect(inside);
    painter->restore();
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_PanelButtonCommand:
        frame(option, painter, false);
        break;
    case PE_IndicatorRadioButton:
        frame(option, painter, true);
        break;
    default:
        break;
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if ((control == CC_ComboBox && box != nullptr && box->frame) || control == CC_SpinBox)
        frame(option, painter, false);
}

} // namespace kontor
