// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home/homerepository.h"

#include "companies/companiesrepository.h"
#include "timeline/timelinerepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60'000;
constexpr qint64 weekMs = 7 * dayMs;
constexpr qint64 refusedDays = 30;

} // namespace

qint64 HomeRepository::count(const QString &sql, const QVariantList &values)
{
    return m_session.value(u"SELECT count(*) FROM "_s + sql, values).toLongLong();
}

/// Rows a week by a time column, of the last weeks. `also`: a condition with a mark for their beginning.
QList<qint64> HomeRepository::weekly(const QString &table, const QString &column, const QString &also)
{
    QList<qint64> out(HomeNumbers::weeks, 0);
    const qint64 now = m_session.now();
    const qint64 since = now - HomeNumbers::weeks * weekMs;
    m_session.forEach(u"SELECT (? - %1) / %2 AS ago, count(*) FROM %3 WHERE %4%1 > ? AND %1 <= ? GROUP BY 1"_s.arg(
                          column, QString::number(weekMs), table, also),
                      {now, since, since, now}, [&out](const Row &row) {
                          const qint64 ago = row.value(0).toLongLong();
                          if (ago >= 0 && ago < out.size())
                              out[out.size() - 1 - ago] = row.value(1).toLongLong();
                      });
    return out;
}

HomeNumbers HomeRepository::numbers(bool orders, qint64 endOfDay)
{
    HomeNumbers out;
    const qint64 now = m_session.now();
    for (const Row &row :
         m_session.select(u"SELECT kind, count(*) FROM issues WHERE state = 'open' GROUP BY kind ORDER BY count(*) DESC, kind"_s))
        out.issues << qMakePair(row.text(0), row.integer(1));
    const QString invited = u"customers WHERE deactivated = FALSE AND invitation = 'pending'"_s;
    out.invited = count(invited);
    out.expired = count(invited + u" AND invitation_ends_at > 0 AND invitation_ends_at < ?"_s, {now});
    out.locked = count(u"customers WHERE deactivated = FALSE AND locked_until > ?"_s, {now});
    out.mailsRefused = count(u"mails WHERE created_at > ? AND state = 'refused'"_s, {now - refusedDays * dayMs});
    out.mailsWaiting = count(u"mails WHERE state IN ('queued', 'sending', 'deferred')"_s);
    out.tasksDue = TimelineRepository(m_session).counts(endOfDay).due;
    out.batchesToReview = count(u"import_batches WHERE state = 'staged'"_s);
    out.batchesToApprove = count(u"import_batches WHERE state = 'waiting'"_s);
    out.lastBatches = BatchesRepository(m_session).list(HomeNumbers::batchesShown);
    m_session.stopIfCancelled();
    // Whoever is new was changed as late as that, and there is an index of that.
    out.newCustomers = weekly(u"customers"_s, u"created_at"_s, u"deactivated IN (FALSE, TRUE) AND updated_at > ? AND "_s);
    out.companiesHeadless = CompaniesRepository(m_session).countHeadless();
    if (orders) {
        out.orderCounts = countOrders(m_session);
        out.orders = weekly(u"orders"_s, u"placed_at"_s, u"placed_at > ? AND "_s);
    }
    return out;
}

} // namespace kontor
