// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/pages.h"

#include <QLocale>
#include <QProgressBar>

namespace kontor {

using namespace Qt::StringLiterals;

static constexpr int progressMs = 150;

ProgressClock::ProgressClock(QProgressBar *bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    m_bar->hide();
    m_timer.setInterval(progressMs);
    connect(&m_timer, &QTimer::timeout, this, &ProgressClock::show);
}

std::shared_ptr<Progress> ProgressClock::start(const QString &what, bool bytes)
{
    m_progress = std::make_shared<Progress>();
    m_what = what;
    m_bytes = bytes;
    m_since.start();
    m_bar->setRange(0, 1000);
    m_bar->setValue(0);
    m_bar->setFormat(what);
    m_bar->show();
    m_timer.start();
    return m_progress;
}

void ProgressClock::stop()
{
    m_timer.stop();
    m_bar->hide();
}

void ProgressClock::show()
{
    const qint64 done = m_progress->done;
    const qint64 total = m_progress->total;
    if (total <= 0)
        return;
    m_bar->setValue(int(done * 1000 / total));
    const double seconds = double(m_since.elapsed()) / 1000;
    if (done <= 0 || seconds < 0.5)
        return;
    const double rate = double(done) / seconds;
    const int left = int(double(total - done) / rate + 0.5);
    const QString speed =
        m_bytes ? tr("%1 KB/s").arg(QLocale().toString(int(rate / 1024))) : tr("%1 rows/s").arg(QLocale().toString(int(rate)));
    m_bar->setFormat(tr("%1: %p % · %2 · %Ln second(s) left", nullptr, left).arg(m_what, speed));
}

} // namespace kontor
