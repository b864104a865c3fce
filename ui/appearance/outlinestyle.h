// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QProxyStyle>

namespace kontor {

/// Fusion with outlines that can be seen. It draws the frames of fields, boxes and buttons in a darker window colour, which in the dark is
/// the dark itself.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit OutlineStyle(const QColor &outline);
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void frame(const QStyleOption *option, QPainter *painter, bool round) const;
    QColor m_outline;
};

} // namespace kontor
