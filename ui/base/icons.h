// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace kontor {

/// An icon of breeze-icon-theme (resources/icons.txt), the light or the dark one by the palette in use when it is painted.
QIcon icon(const QString &name);

} // namespace kontor
