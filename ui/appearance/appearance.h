// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace kontor {

/// Light, dark, as the system has it, or with the highest contrast there is.
enum class Appearance { System, Light, Dark, Contrast };
QString appearanceName(Appearance appearance); ///< as it is kept
Appearance appearanceNamed(const QString &name); ///< System where there is no such one
/// What is chosen on this computer.
Appearance storedAppearance(const QSettings &settings);
/// Sets the application's palette; icons follow (see icon()).
void applyAppearance(Appearance appearance);

} // namespace kontor
