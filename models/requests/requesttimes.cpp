// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requesttimes.h"

#include "base/storetime.h"
#include "requests/requestsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

const auto companyBuys = u"EXISTS (SELECT 1 FROM companies c WHERE c.channel_id = order_requests.channel_id"
                         " AND c.id = order_requests.company_id AND c.state = 'active')"_s;
const auto openStates = u"state IN ('waiting', 'returned', 'blocked')"_s;

} // namespace

bool RequestTimes::hasWork()
{
    return m_session.value(u"SELECT 1 FROM order_requests WHERE %1 LIMIT 1"_s.arg(openStates)).isValid();
}

int RequestTimes::tick(int most) { return freeze() + withdraw(most) + expire(most) + remind(most); }

/// The clock of a company that may not buy stands still.
int RequestTimes::freeze()
{
    const qint64 now = m_session.now();
    const qint64 frozen = m_session.execute(
        u"UPDATE order_requests SET frozen_at = ? WHERE %1 AND frozen_at = 0 AND NOT %2"_s.arg(openStates, companyBuys), {now});
    const qint64 thawed = m_session.execute(
        u"UPDATE order_requests SET expires_at = expires_at + ? - frozen_at, waiting_since = waiting_since + ? - frozen_at,"
        " frozen_at = 0 WHERE %1 AND frozen_at > 0 AND %2"_s.arg(openStates, companyBuys),
        {now, now});
    return int(frozen + thawed);
}

/// Nobody waits for what somebody asked for who is not there any more.
int RequestTimes::withdraw(int most)
{
    int done = 0;
    for (const Row &row : m_session.select(
             u"SELECT r.channel_id, r.id FROM order_requests r WHERE r.%1 AND NOT EXISTS (SELECT 1 FROM company_users u"
             " JOIN customers c ON c.channel_id = u.channel_id AND c.id = u.customer_id"
             " WHERE u.channel_id = r.channel_id AND u.company_id = r.company_id AND u.customer_id = r.customer_id"
             " AND u.left_at = 0 AND c.deactivated = FALSE)"
             " ORDER BY r.id LIMIT ?"_s.arg(openStates),
             {most}))
        done += RequestsRepository(m_session).end(row.integer(0), row.integer(1), u"withdrawn"_s) ? 1 : 0;
    return done;
}

int RequestTimes::expire(int most)
{
    int done = 0;
    for (const Row &row : m_session.select(u"SELECT channel_id, id FROM order_requests WHERE %1 AND frozen_at = 0"
                                           " AND expires_at <= ? ORDER BY expires_at LIMIT ?"_s.arg(openStates),
                                           {m_session.now(), most}))
        done += RequestsRepository(m_session).end(row.integer(0), row.integer(1), u"expired"_s) ? 1 : 0;
    return done;
}

int RequestTimes::remind(int most)
{
    int done = 0;
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    // Two working days are two days at least: which of these have waited so long says the trade store's own calendar.
    for (const Row &row :
         m_session.select(u"SELECT r.channel_id, r.id, r.waiting_since, r.reminded_at, r.escalation, s.time_zone"
                          " FROM order_requests r JOIN channels s ON s.id = r.channel_id WHERE r.state = 'waiting'"
                          " AND r.frozen_at = 0 AND r.waiting_since <= ? AND (r.reminded_at = 0 OR r.escalation < 2)"
                          " ORDER BY r.reminded_at, r.waiting_since LIMIT ?"_s,
                          {m_session.now() - remindAfter * dayMs, most})) {
        const auto over = [&](int days) { return workingDaysAfter(row.text(5), row.integer(2), days) <= m_session.now(); };
        const qint64 level = row.integer(4);
        RequestsRepository requests(m_session);
        if ((level == 0 && over(escalateAfter)) || (level == 1 && over(administratorsAfter)))
            done += requests.escalate(row.integer(0), row.integer(1), int(level) + 1) ? 1 : 0;
        else if (row.integer(3) == 0 && over(remindAfter))
            done += requests.remind(row.integer(0), row.integer(1)) ? 1 : 0;
    }
    return done;
}

} // namespace kontor
