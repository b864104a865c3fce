// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kontor {

/// The day that it is in a zone at a time (ms since 1970 UTC). An empty or unknown zone is that of this computer.
QDate dayIn(const QString &zone, qint64 at);
/// When a day begins there, ms since 1970 UTC: at midnight, or at its first moment where the clocks are put forward then.
qint64 beginOf(const QString &zone, QDate day);
/// So many working days (Monday to Friday) after a time, at the same time of the day.
qint64 workingDaysAfter(const QString &zone, qint64 at, int days);
bool isTimeZone(const QString &zone); ///< an IANA name: Europe/Berlin

} // namespace kontor
