// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QObject>

#include <thread>

namespace kontor {

/// Backs the database up into a file.
class CopiesDesk : public QObject
{
    Q_OBJECT
public:
    explicit CopiesDesk(Desk &desk);

private:
    bool mayBackUp() const;
    void backUp();

    Desk &m_desk;
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace kontor
