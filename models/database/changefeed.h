// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/worker.h"

#include <QObject>
#include <QThread>

namespace kontor {

/// Hears what other programs commit: LISTEN on PostgreSQL, PRAGMA data_version on SQLite. Has a thread and a connection of
/// its own; signals arrive on the receiver's thread. Says 'reload' once it listens, and again after each reconnect, which it does by
/// itself.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    explicit ChangeFeed(JobRunner::Setup setup);
    ~ChangeFeed() override;
    void start();

Q_SIGNALS:
    /// What changed; nothing when only 'something' is known (began to listen, malformed payload).
    void heard(const std::optional<kontor::Changes> &changes);
    void reachable(bool yes);

private:
    JobRunner::Setup m_setup;
    QThread m_thread;
};

} // namespace kontor
