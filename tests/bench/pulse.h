// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <utility>

#include <sys/resource.h>

/// What the benches of windows measure with.
namespace kontor::bench {

/// The longest time in which an event loop stood still.
struct Stall
{
    qint64 ms = 0;
    qint64 computing = 0; ///< ms of it in which its thread had a processor; it waited for the rest
    qint64 faults = 0; ///< pages in it that had to come from the disk
    qint64 after = 0; ///< ms since the pulse was last taken
};

/// The longest time between two beats of a 5 ms timer is the longest stall of the event loop.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
        m_since.start();
        m_taken.start();
        m_timer.start();
    }
    Stall take()
    {
        beat();
        m_taken.restart();
        return std::exchange(m_worst, {});
    }

private:
    void beat()
    {
        rusage used{};
        getrusage(RUSAGE_THREAD, &used);
        const auto ms = [](const timeval &time) { return qint64(time.tv_sec) * 1000 + time.tv_usec / 1000; };
        const qint64 computing = ms(used.ru_utime) + ms(used.ru_stime);
        const qint64 gap = m_since.restart();
        if (gap > m_worst.ms)
            m_worst = {gap, computing - m_computing, used.ru_majflt - m_faults, m_taken.elapsed()};
        m_computing = computing;
        m_faults = used.ru_majflt;
    }

    QTimer m_timer;
    QElapsedTimer m_since, m_taken;
    qint64 m_computing = 0, m_faults = 0;
    Stall m_worst;
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
