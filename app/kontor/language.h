// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// Has the program, and Qt's own dialogs, speak a language (en, de, fr); empty: the system's. What is not translated speaks English.
/// Wants a QCoreApplication; called once, before the first window.
void speak(const QString &language);

} // namespace kontor
