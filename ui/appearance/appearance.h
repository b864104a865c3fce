// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace kontor {

/// Light, dark, or as the system has it; kept in the settings.
enum class Appearance { System, Light, Dark };
Appearance storedAppearance(const QSettings &settings);
void storeAppearance(QSettings &settings, Appearance appearance);
/// Sets the application's palette; icons follow (see icon()).
void applyAppearance(Appearance appearance);

} // namespace kontor
