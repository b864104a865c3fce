// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home/weekchart.h"

#include <QLocale>
#include <QPainter>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int barGap = 4;
constexpr int chartHeight = 90;
constexpr int chartWidth = 280;
} // namespace

WeekChart::WeekChart(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

QSize WeekChart::sizeHint() const { return {chartWidth, chartHeight + fontMetrics().height()}; }

void WeekChart::show(const QList<qint64> &weeks)
{
    m_weeks = weeks;
    QStringList numbers;
    for (const qint64 number : weeks)
        numbers << QLocale().toString(number);
    const QString text = tr("%1, week by week, this one last: %2").arg(m_title, numbers.join(u", "_s));
    setToolTip(text);
    setAccessibleDescription(text);
    update();
}

void WeekChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const qint64 most = m_weeks.isEmpty() ? 0 : *std::max_element(m_weeks.begin(), m_weeks.end());
    painter.setPen(palette().color(QPalette::WindowText));
    const QString now = m_weeks.isEmpty() ? QString() : QLocale().toString(m_weeks.constLast());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignTop, now.isEmpty() ? now : tr("%1 this week").arg(now));
    const QRect area = rect().adjusted(0, line + barGap, 0, -1);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (most == 0)
        return;
    const double step = double(area.width()) / double(m_weeks.size());
    for (qsizetype i = 0; i < m_weeks.size(); ++i) {
        const int height = int(double(area.height()) * double(m_weeks[i]) / double(most));
        const QRectF bar(area.left() + double(i) * step, area.bottom() - height, step - barGap, height);
        QColor colour = palette().color(QPalette::Highlight);
        if (i + 1 < m_weeks.size())
            colour.setAlphaF(0.6F);
        painter.fillRect(bar, colour);
    }
}

} // namespace kontor
