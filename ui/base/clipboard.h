// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

constexpr int secretOnClipboardMs = 30'000;

/// Copies a secret and takes it off the clipboard after `ms`, unless something else was copied meanwhile.
void copyForAWhile(const QString &secret, int ms = secretOnClipboardMs);

} // namespace kontor
