// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QString>

#include <optional>

namespace kontor {

/// A span [from, to) of days, ms since 1970 UTC, in this computer's time zone: 2026-01-31, >2026-01-31, 2026-01-01..2026-01-31, today; 7d
/// means the last seven, >7d longer ago than that (as does <7d, which views of the first versions have). Nothing when it is none.
std::optional<QPair<qint64, qint64>> daySpan(const QString &text);
/// 0, >3, <3, 1..5 as [from, to], both included. `factor`: of what is typed with decimals (amounts).
std::optional<QPair<qint64, qint64>> numberRange(const QString &text, int factor = 1);

} // namespace kontor
