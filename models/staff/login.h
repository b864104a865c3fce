// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// Who is at this computer: the system's login name, or `fallback` where the system names nobody. For SQLite, which has no roles.
QString systemLogin(const QString &fallback);

} // namespace kontor
