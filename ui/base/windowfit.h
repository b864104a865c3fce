// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace kontor {

/// Sizes a window that is not shown yet, but no larger than its screen beside panels and the window's frame. An empty size: as large as it
/// likes to be.
void resizeWithin(QWidget *window, QSize wanted = {});

} // namespace kontor
