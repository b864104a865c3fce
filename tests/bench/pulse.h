// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <utility>

/// What the benches of windows measure with.
namespace kontor::bench {

/// The longest time between two beats of a 5 ms timer is the longest stall of the event loop.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_worst = std::max(m_worst, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    qint64 take()
    {
        m_worst = std::max(m_worst, m_since.restart());
        return std::exchange(m_worst, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

inline qint64 residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 / 1048576 : 0;
}

/// Lets the event loop turn until the condition holds; ms that it took.
template <typename Condition> qint64 waitFor(Condition condition, int limitMs = 60'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < limitMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return timer.elapsed();
}

inline void spin(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace kontor::bench
