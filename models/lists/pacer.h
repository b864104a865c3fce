// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace kontor {

/// Work that every change asks for and that takes seconds over millions of rows: a count. One runs at a time and is left to its end; what
/// changes meanwhile asks for one more, and the database has a rest four times as long as the work took, a minute at most.
class Pacer : public QObject
{
    Q_OBJECT
public:
    /// `work` begins it; whoever does it calls done(). No two begin within `leastMs`.
    explicit Pacer(std::function<void()> work, int leastMs = 0, QObject *parent = nullptr);

    /// Once more, after the rest.
    void ask();
    /// Once more, as soon as nothing runs.
    void askNow();
    /// What runs or waits means something that is gone.
    void forget();
    void done(bool answered);

private:
    void begin();
    std::function<void()> m_work;
    int m_leastMs;
    QTimer m_timer;
    QElapsedTimer m_since; ///< the work began, or ended
    qint64 m_restMs = 0;
    bool m_runs = false;
    bool m_again = false;
    bool m_now = false; ///< without a rest
};

} // namespace kontor
