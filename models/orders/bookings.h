// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "orders/orderlist.h"

namespace kontor {

/// What was booked on a cost centre in one year, in one currency; what was cancelled is left out.
struct BookedYear
{
    int year = 0; ///< of the time zone of this computer
    QString currency;
    qint64 orders = 0, totalMinor = 0;
};

/// A line that was booked on a cost centre. Its quantity and total are what is left of it.
struct BookedLine
{
    QString order, by, sku, title, unit, currency;
    qint64 placedAt = 0; ///< ms since 1970 UTC
    qint64 quantity = 0, totalMinor = 0;
};

/// Newest first. Only orders within `reach`; without one all orders of the company.
QList<BookedYear> bookedYears(Session &session, qint64 channelId, qint64 costCentreId,
                              const std::optional<OrderReach> &reach = {});
/// Of all cost centres of a company in one year, by id and currency.
QHash<qint64, QList<BookedYear>> bookedIn(Session &session, qint64 channelId, qint64 companyId, int year,
                                          const std::optional<OrderReach> &reach = {});
/// Newest order first; at most `limit`.
QList<BookedLine> bookedLines(Session &session, qint64 channelId, qint64 costCentreId, int year,
                              const std::optional<OrderReach> &reach, int limit);

} // namespace kontor
