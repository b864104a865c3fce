// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/paintedsink.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPagedPaintDevice>

namespace kontor {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
constexpr double points = 7.5; ///< of the text
} // namespace

PaintedSink::PaintedSink(QPagedPaintDevice &device, const QString &title) : m_device(device), m_title(title)
{
    m_font.setPointSizeF(points);
}

void PaintedSink::header(const QStringList &headings)
{
    m_headings = headings;
    m_painter = std::make_unique<QPainter>();
    m_good = m_painter->begin(&m_device);
    if (!m_good)
        return;
    m_painter->setFont(m_font);
    m_lineHeight = QFontMetrics(m_font, &m_device).height() * 13 / 10;
    newPage();
}

void PaintedSink::newPage()
{
    if (m_page++ > 0)
        m_good = m_device.newPage() && m_good;
    const int width = m_painter->viewport().width();
    m_painter->drawText(QRect(0, 0, width * 4 / 5, m_lineHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                        QFontMetrics(m_font, &m_device).elidedText(m_title, Qt::ElideRight, width * 4 / 5));
    m_painter->drawText(QRect(0, 0, width, m_lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                        tr("Page %1").arg(QLocale().toString(m_page)));
    m_y = m_lineHeight * 2;
    line(m_headings, true);
    m_painter->drawLine(0, m_y, width, m_y);
    m_y += m_lineHeight / 4;
}

void PaintedSink::line(const QStringList &cells, bool bold)
{
    QFont font = m_font;
    font.setBold(bold);
    m_painter->setFont(font);
    const QFontMetrics metrics(font, &m_device);
    const int width = m_painter->viewport().width() / std::max(1, int(cells.size()));
    const int gap = metrics.horizontalAdvance(QLatin1Char('n'));
    for (int i = 0; i < cells.size(); ++i) {
        const QString text = QString(cells[i]).replace(QLatin1Char('\n'), QLatin1Char(' '));
        m_painter->drawText(QRect(i * width, m_y, width - gap, m_lineHeight),
                            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                            metrics.elidedText(text, Qt::ElideRight, width - gap));
    }
    m_painter->setFont(m_font);
    m_y += m_lineHeight;
}

void PaintedSink::row(const QList<QByteArrayView> &cells)
{
    if (!m_good)
        return;
    if (m_y + m_lineHeight > m_painter->viewport().height())
        newPage();
    QStringList texts;
    for (const QByteArrayView cell : cells)
        texts << QString::fromUtf8(cell);
    line(texts, false);
}

bool PaintedSink::finish(const Cancel &) { return m_good && m_painter->end(); }

QString PaintedSink::error() const { return tr("The pages could not be made. Check the folder or the printer."); }

} // namespace kontor
