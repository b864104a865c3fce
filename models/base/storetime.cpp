// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/storetime.h"

#include <QDateTime>
#include <QTimeZone>

namespace kontor {

namespace {

QTimeZone zoneNamed(const QString &zone)
{
    const QTimeZone out = isTimeZone(zone) ? QTimeZone(zone.toLatin1()) : QTimeZone::systemTimeZone();
    return out.isValid() ? out : QTimeZone::utc();
}

} // namespace

bool isTimeZone(const QString &zone) { return !zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()); }

QDate dayIn(const QString &zone, qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, zoneNamed(zone)).date(); }

qint64 beginOf(const QString &zone, QDate day) { return day.startOfDay(zoneNamed(zone)).toMSecsSinceEpoch(); }

qint64 workingDaysAfter(const QString &zone, qint64 at, int days)
{
    QDateTime out = QDateTime::fromMSecsSinceEpoch(at, zoneNamed(zone));
    while (days > 0) {
        out = out.addDays(1);
        days -= out.date().dayOfWeek() <= Qt::Friday ? 1 : 0;
    }
    return out.toMSecsSinceEpoch();
}

} // namespace kontor
