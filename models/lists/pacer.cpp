// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/pacer.h"

#include <algorithm>

namespace kontor {

namespace {
constexpr int restPerWork = 4;
constexpr qint64 restMostMs = 60'000;
} // namespace

Pacer::Pacer(std::function<void()> work, int leastMs, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_leastMs(leastMs)
    , m_restMs(leastMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pacer::begin);
    m_since.start();
}

void Pacer::ask()
{
    if (m_runs)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start(int(std::max<qint64>(0, m_restMs - m_since.elapsed())));
}

void Pacer::askNow()
{
    if (m_runs)
        m_now = true;
    else
        begin();
}

void Pacer::forget()
{
    m_timer.stop();
    m_runs = m_again = m_now = false;
}

void Pacer::begin()
{
    m_timer.stop();
    m_runs = true;
    m_again = m_now = false;
    m_since.start();
    m_work();
}

void Pacer::done(bool answered)
{
    m_runs = false;
    m_restMs = std::max<qint64>(m_leastMs, answered ? std::min(m_since.elapsed() * restPerWork, restMostMs) : 0);
    m_since.start();
    if (m_now)
        begin();
    else if (m_again)
        m_timer.start(int(m_restMs));
}

} // namespace kontor
