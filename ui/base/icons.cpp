// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPalette>

namespace kontor {

namespace {

/// The light or the dark drawing by the palette at the time of painting, so that a window need not be built anew for other colours.
class PaletteIcon : public QIconEngine
{
public:
    explicit PaletteIcon(const QString &name)
        : m_light(QStringLiteral(":/icons/breeze/%1.svg").arg(name))
        , m_dark(QStringLiteral(":/icons/breeze-dark/%1.svg").arg(name))
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        drawing(mode).paint(painter, rect, Qt::AlignCenter, plain(mode), state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return drawing(mode).pixmap(size / scale, scale, plain(mode), state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawing(mode).actualSize(size, plain(mode), state);
    }
    bool isNull() override { return m_light.isNull(); }
    QIconEngine *clone() const override { return new PaletteIcon(*this); }

private:
    /// On a selected row it stands on the highlight, and need not be tinted by it.
    const QIcon &drawing(QIcon::Mode mode) const
    {
        const auto written = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        return QGuiApplication::palette().color(written).lightness() > 128 ? m_dark : m_light;
    }
    static QIcon::Mode plain(QIcon::Mode mode) { return mode == QIcon::Selected ? QIcon::Normal : mode; }

    QIcon m_light;
    QIcon m_dark;
};

} // namespace

QIcon icon(const QString &name) { return QIcon(new PaletteIcon(name)); }

} // namespace kontor
