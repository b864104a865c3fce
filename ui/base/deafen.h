// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kontor {

/// For destructors of windows: a child that loses the focus while it is deleted says editingFinished once more, and whoever listens has lost
/// its own members by then.
inline void deafen(const QObject *window)
{
    for (const QObject *child : window->findChildren<QObject *>())
        child->disconnect(window);
}

} // namespace kontor
