// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/windowfit.h"

#include <QScreen>
#include <QWidget>

namespace kontor {

void resizeWithin(QWidget *window, QSize wanted)
{
    constexpr QSize frame(16, 48); // title and edges, which are known only once the window is shown
    const QWidget *parent = window->parentWidget();
    const QScreen *screen = parent != nullptr ? parent->window()->screen() : window->screen();
    const QSize most = screen->availableSize() - frame;
    window->resize((wanted.isEmpty() ? window->sizeHint() : wanted).boundedTo(most));
}

} // namespace kontor
