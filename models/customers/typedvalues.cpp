// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/typedvalues.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace kontor {

using namespace Qt::StringLiterals;

std::optional<QPair<qint64, qint64>> daySpan(const QString &text)
{
    static const QRegularExpression days(u"^(\\d{1,4})d$"_s);
    const auto start = [](const QDate &date) { return date.startOfDay().toMSecsSinceEpoch(); };
    constexpr qint64 end = std::numeric_limits<qint64>::max() / 2;
    if (const auto match = days.match(text); match.hasMatch())
        return qMakePair(start(QDate::currentDate().addDays(-match.captured(1).toInt())), end);
    static const QRegularExpression daysAgo(u"^[<>](\\d{1,4})d$"_s);
    if (const auto match = daysAgo.match(text); match.hasMatch())
        return qMakePair(qint64(1), start(QDate::currentDate().addDays(-match.captured(1).toInt())));
    if (text == u"today"_s)
        return qMakePair(start(QDate::currentDate()), end);
    const auto date = [](const QString &part) { return QDate::fromString(part, Qt::ISODate); };
    if (const qsizetype dots = text.indexOf(u".."_s); dots >= 0) {
        const QDate from = date(text.left(dots));
        const QDate to = date(text.mid(dots + 2));
        if ((!from.isValid() && dots > 0) || (!to.isValid() && dots + 2 < text.size()))
            return std::nullopt;
        return qMakePair(from.isValid() ? start(from) : 1, to.isValid() ? start(to.addDays(1)) : end);
    }
    if (text.startsWith(u'>') || text.startsWith(u'<')) {
        const QDate day = date(text.mid(1));
        if (!day.isValid())
            return std::nullopt;
        return text.startsWith(u'>') ? qMakePair(start(day.addDays(1)), end) : qMakePair(qint64(1), start(day));
    }
    const QDate day = date(text);
    return day.isValid() ? std::optional(qMakePair(start(day), start(day.addDays(1)))) : std::nullopt;
}

std::optional<QPair<qint64, qint64>> numberRange(const QString &text, int factor)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max() / 2;
    const auto number = [factor](const QString &part) -> std::optional<qint64> {
        bool ok = false;
        if (factor == 1) {
            const qint64 whole = part.toLongLong(&ok);
            return ok ? std::optional(whole) : std::nullopt;
        }
        const double amount = part.toDouble(&ok);
        return ok && std::abs(amount) < 1e12 ? std::optional(qRound64(amount * factor)) : std::nullopt;
    };
    if (const qsizetype dots = text.indexOf(u".."_s); dots >= 0) {
        const auto from = dots == 0 ? std::optional<qint64>(0) : number(text.left(dots));
        const auto to = dots + 2 == text.size() ? std::optional(end) : number(text.mid(dots + 2));
        return from && to ? std::optional(qMakePair(*from, *to)) : std::nullopt;
    }
    const bool more = text.startsWith(u'>');
    const bool less = text.startsWith(u'<');
    const auto limit = number(more || less ? text.mid(1) : text);
    if (!limit)
        return std::nullopt;
    return more ? qMakePair(*limit + 1, end) : less ? qMakePair(qint64(0), *limit - 1) : qMakePair(*limit, *limit);
}

} // namespace kontor
