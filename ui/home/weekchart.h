// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace kontor {

/// A bar a week, the present one last; the numbers stand in its tooltip and for screen readers.
class WeekChart : public QWidget
{
    Q_OBJECT
public:
    WeekChart(const QString &title, QWidget *parent = nullptr);
    void show(const QList<qint64> &weeks);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QList<qint64> m_weeks;
};

} // namespace kontor
