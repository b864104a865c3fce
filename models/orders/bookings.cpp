// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/bookings.h"

#include "base/text.h"
#include "customers/customer.h"
#include "orders/total.h"

#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a line `l`, as leftMinor() has it: no product of a total and a quantity has to fit 64 bits.
const auto left = u"(l.total_minor / l.quantity * (l.quantity - l.cancelled) +"
                  " (2 * (l.total_minor % l.quantity) * (l.quantity - l.cancelled) + l.quantity) / (2 * l.quantity))"_s;

qint64 beginOf(int year) { return QDateTime(QDate(year, 1, 1), QTime(0, 0)).toMSecsSinceEpoch(); }

/// Lines `l` of orders `o` that count.
Condition counted(qint64 channelId, const std::optional<OrderReach> &reach)
{
    Condition out{u"l.channel_id = ? AND l.cost_centre_id <> 0 AND l.quantity > l.cancelled"_s, {channelId}};
    if (reach) {
        const Condition within = withinReach(*reach);
        out.sql += u" AND "_s + within.sql;
        out.values += within.values;
    }
    return out;
}

const auto booked = u"FROM order_lines l JOIN orders o ON o.channel_id = l.channel_id AND o.id = l.order_id"_s;

} // namespace

QList<BookedYear> bookedYears(Session &session, qint64 channelId, qint64 costCentreId, const std::optional<OrderReach> &reach)
{
    constexpr int yearsShown = 10;
    const Condition where = counted(channelId, reach);
    const int now = QDate::currentDate().year();
    QList<BookedYear> out;
    QStringList years;
    QVariantList values;
    for (int year = now; year > now - yearsShown; --year) {
        years << u"SELECT CAST(? AS BIGINT) AS y, CAST(? AS BIGINT) AS a, CAST(? AS BIGINT) AS b"_s;
        values << year << beginOf(year) << beginOf(year + 1);
    }
    for (const Row &row : session.select(
             u"SELECT years.y, o.currency, count(DISTINCT o.id), sum(%1) %2 JOIN (%3) years ON o.placed_at >= years.a"
             " AND o.placed_at < years.b WHERE l.cost_centre_id = ? AND %4 GROUP BY years.y, o.currency ORDER BY 1 DESC, 2"_s.arg(
                 left, booked, years.join(u" UNION ALL "_s), where.sql),
             values + QVariantList{costCentreId} + where.values))
        out << BookedYear{int(row.integer(0)), row.text(1), row.integer(2), row.integer(3)};
    return out;
}

QHash<qint64, QList<BookedYear>> bookedIn(Session &session, qint64 channelId, qint64 companyId, int year,
                                          const std::optional<OrderReach> &reach)
{
    const Condition where = counted(channelId, reach);
    QHash<qint64, QList<BookedYear>> out;
    for (const Row &row :
         session.select(u"SELECT l.cost_centre_id, o.currency, count(DISTINCT o.id), sum(%1) %2 WHERE o.channel_id = ?"
                        " AND o.company_id = ? AND o.company_id <> 0 AND o.placed_at >= ? AND o.placed_at < ? AND %3"
                        " GROUP BY l.cost_centre_id, o.currency ORDER BY 1, 2"_s.arg(left, booked, where.sql),
                        QVariantList{channelId, companyId, beginOf(year), beginOf(year + 1)} + where.values))
        out[row.integer(0)] << BookedYear{year, row.text(1), row.integer(2), row.integer(3)};
    return out;
}

QList<BookedLine> bookedLines(Session &session, qint64 channelId, qint64 costCentreId, int year,
                              const std::optional<OrderReach> &reach, int limit)
{
    const Condition where = counted(channelId, reach);
    QList<BookedLine> out;
    for (const Row &row : session.select(
             u"SELECT o.number, c.first_name, c.last_name, c.company, l.sku, l.title, l.unit, o.currency, o.placed_at,"
             " l.quantity - l.cancelled, %1 %2 JOIN customers c ON c.channel_id = o.channel_id AND c.id = o.customer_id"
             " WHERE l.cost_centre_id = ? AND o.placed_at >= ? AND o.placed_at < ? AND %3"
             " ORDER BY o.placed_at DESC, o.id DESC, l.position LIMIT ?"_s.arg(left, booked, where.sql),
             QVariantList{costCentreId, beginOf(year), beginOf(year + 1)} + where.values + QVariantList{limit}))
        out << BookedLine{row.text(0),    nameAndCompany(row.text(1), row.text(2), row.text(3)),
                          row.text(4),    row.text(5),
                          row.text(6),    row.text(7),
                          row.integer(8), row.integer(9),
                          row.integer(10)};
    return out;
}

} // namespace kontor
