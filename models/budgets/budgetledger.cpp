// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "budgets/budgetledger.h"

#include "base/storetime.h"
#include "base/text.h"
#include "budgets/budgetsrepository.h"
#include "companies/companiesrepository.h"
#include "purchasing/purchasing.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// The lines that count for a budget, and what each takes; nothing where it is not for this purchase.
QMap<int, qint64> counted(const Budget &budget, const Spender &spender, const QList<Spending> &lines, const QList<qint64> &above)
{
    if ((budget.owner == u"units"_s && !isForUnits(false, budget.unitIds, above)) ||
        (budget.owner == u"employees"_s && !budget.userIds.contains(spender.userId)))
        return {};
    QMap<int, qint64> out;
    for (int i = 0; i < lines.size(); ++i) {
        const bool ofCentre = budget.owner != u"cost_centres"_s || budget.costCentreIds.contains(lines[i].costCentreId);
        if (ofCentre && (budget.categoryIds.isEmpty() || budget.categoryIds.contains(lines[i].categoryId)))
            out.insert(i, lines[i].minor);
    }
    return out;
}

} // namespace

qint64 BudgetUse::takes() const
{
    qint64 out = 0;
    for (const qint64 minor : lines)
        out += minor;
    return out;
}

bool BudgetUse::isNear() const
{
    constexpr double hundred = 100;
    return budget.warnPercent > 0 && !isExceeded() &&
           double(usedMinor + takes()) * hundred >= double(thereMinor) * double(budget.warnPercent);
}

QString budgetEntryLabel(const QString &kind)
{
    static const QHash<QString, const char *> labels = {
        {u"reserved"_s, QT_TRANSLATE_NOOP("kontor", "Reserved")},    {u"released"_s, QT_TRANSLATE_NOOP("kontor", "Released")},
        {u"committed"_s, QT_TRANSLATE_NOOP("kontor", "Ordered")},    {u"restored"_s, QT_TRANSLATE_NOOP("kontor", "Cancelled")},
        {u"changed"_s, QT_TRANSLATE_NOOP("kontor", "Other amount")},
    };
    return text::label(labels, kind);
}

QHash<qint64, qint64> categoriesOf(Session &session, const QList<qint64> &productIds)
{
    QHash<qint64, qint64> out;
    session.forEachOf(u"SELECT id, category_id FROM products WHERE id IN (%1)"_s, {},
                      QVariantList(productIds.begin(), productIds.end()),
                      [&out](const Row &row) { out.insert(row.integer(0), row.integer(1)); });
    return out;
}

QDate BudgetLedger::today(qint64 channelId)
{
    if (m_zoneOf != channelId) {
        m_zone = m_session.value(u"SELECT time_zone FROM channels WHERE id = ?"_s, {channelId}).toString();
        m_zoneOf = channelId;
    }
    return dayIn(m_zone, m_session.now());
}

/// The day from which what is left is carried over.
QDate BudgetLedger::firstDay(const Budget &budget)
{
    const QDate begins = QDate::fromString(budget.begins, Qt::ISODate);
    return begins.isValid() ? begins : dayIn(m_zone, budget.createdAt);
}

/// By whose it is; of one of them where that is said. Of what no later period needs nothing is read.
QHash<qint64, BudgetLedger::ByPeriod> BudgetLedger::sums(const Budget &budget, QDate period, const std::optional<qint64> &userId)
{
    QHash<qint64, ByPeriod> out;
    if (budget.period == u"order"_s) // each order by itself
        return out;
    QString where = u"channel_id = ? AND budget_id = ? AND kind <> 'changed'"_s;
    QVariantList values{budget.channelId, budget.id};
    if (!budget.carryOver) {
        where += u" AND period_day = ?"_s;
        values << iso(period);
    }
    if (userId) {
        where += u" AND user_id = ?"_s;
        values << *userId;
    }
    for (const Row &row :
         m_session.select(u"SELECT user_id, period_day, kind IN ('reserved', 'released'), sum(amount_minor) FROM budget_entries"
                          " WHERE %1 GROUP BY user_id, period_day, kind IN ('reserved', 'released')"_s.arg(where),
                          values)) {
        Sums &sum = out[row.integer(0)][QDate::fromString(row.text(1), Qt::ISODate)];
        (row.flag(2) ? sum.reserved : sum.spent) += row.integer(3);
    }
    return out;
}

/// What a period has to spend. What periods before left is reckoned by the amount of today.
qint64 BudgetLedger::there(const Budget &budget, QDate period, const ByPeriod &sums, QDate first)
{
    if (!budget.carryOver)
        return budget.amountMinor;
    constexpr int periodsMax = 3700; // ten years of days
    QList<QDate> before;
    for (QDate day = periodBefore(budget, period);
         day.isValid() && day >= periodBegin(budget, first) && periodBegin(budget, first).isValid() && before.size() < periodsMax;
         day = periodBefore(budget, day))
        before.prepend(day);
    qint64 left = 0;
    for (const QDate day : std::as_const(before))
        left = std::max<qint64>(0, budget.amountMinor + left - sums.value(day).used());
    return budget.amountMinor + left;
}

QList<BudgetUse> BudgetLedger::uses(const Spender &spender, const QList<Spending> &lines, bool lock)
{
    const QDate day = today(spender.channelId);
    BudgetsRepository budgets(m_session);
    QList<Budget> all = budgets.all(spender.channelId, spender.companyId);
    all.removeIf([&](const Budget &one) { return !one.active || !periodBegin(one, day).isValid(); });
    if (all.isEmpty())
        return {};
    std::sort(all.begin(), all.end(), [](const Budget &a, const Budget &b) { return a.id < b.id; });
    const QList<qint64> above =
        unitsAbove(CompaniesRepository(m_session).units(spender.channelId, spender.companyId), spender.unitId);
    QList<BudgetUse> out;
    for (const Budget &one : std::as_const(all)) {
        BudgetUse use;
        use.budget = one;
        use.period = periodBegin(one, day);
        use.userId = one.owner == u"employees"_s ? spender.userId : 0;
        use.lines = counted(one, spender, lines, above);
        use.foreign = one.currency != spender.currency;
        if (!use.lines.isEmpty())
            out << use;
    }
    if (lock) { // all at once and by their ids, so that two purchases never wait for each other in a circle
        QVariantList ids;
        for (const BudgetUse &use : std::as_const(out))
            ids << use.budget.id;
        m_session.forEachOf(u"SELECT id FROM budgets WHERE channel_id = ? AND id IN (%1) ORDER BY id"_s +
                                m_session.dialect().forUpdate(),
                            {spender.channelId}, ids, [](const Row &) {});
    }
    for (BudgetUse &use : out) {
        const ByPeriod booked = sums(use.budget, use.period, use.userId).value(use.userId);
        use.usedMinor = booked.value(use.period).used();
        use.thereMinor = there(use.budget, use.period, booked, firstDay(use.budget));
    }
    return out;
}

void BudgetLedger::write(const BudgetUse &use, const QString &kind, qint64 orderId, qint64 requestId, qint64 mark)
{
    if (use.foreign)
        return;
    for (auto line = use.lines.begin(); line != use.lines.end(); ++line)
        m_session.execute(u"INSERT INTO budget_entries (channel_id, budget_id, period_day, user_id, kind, order_id, request_id,"
                          " line, mark, amount_minor, at, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (channel_id, budget_id, kind, order_id, request_id, line, mark) DO NOTHING"_s,
                          {use.budget.channelId, use.budget.id, iso(use.period), use.userId, kind, orderId, requestId, line.key(),
                           mark, *line, m_session.now(), m_session.actor()});
}

void BudgetLedger::reserve(const QList<BudgetUse> &uses, qint64 requestId, qint64 round)
{
    for (const BudgetUse &use : uses)
        write(use, u"reserved"_s, 0, requestId, round);
}

void BudgetLedger::commit(const QList<BudgetUse> &uses, qint64 orderId)
{
    for (const BudgetUse &use : uses)
        write(use, u"committed"_s, orderId, 0, 0);
}

void BudgetLedger::release(qint64 channelId, qint64 requestId)
{
    m_session.execute(u"INSERT INTO budget_entries (channel_id, budget_id, period_day, user_id, kind, order_id, request_id, line,"
                      " mark, amount_minor, at, actor) SELECT e.channel_id, e.budget_id, e.period_day, e.user_id, 'released',"
                      " e.order_id, e.request_id, e.line, e.mark, -e.amount_minor, CAST(? AS BIGINT), CAST(? AS TEXT)"
                      " FROM budget_entries e WHERE e.channel_id = ? AND e.request_id = ? AND e.request_id <> 0"
                      " AND e.kind = 'reserved' ORDER BY e.budget_id"
                      " ON CONFLICT (channel_id, budget_id, kind, order_id, request_id, line, mark) DO NOTHING"_s,
                      {m_session.now(), m_session.actor(), channelId, requestId});
}

void BudgetLedger::restore(qint64 channelId, qint64 orderId, int line, qint64 cancelled, qint64 minor)
{
    m_session.execute(u"INSERT INTO budget_entries (channel_id, budget_id, period_day, user_id, kind, order_id, request_id, line,"
                      " mark, amount_minor, at, actor) SELECT e.channel_id, e.budget_id, e.period_day, e.user_id, 'restored',"
                      " e.order_id, 0, e.line, CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS TEXT)"
                      " FROM budget_entries e WHERE e.channel_id = ? AND e.order_id = ? AND e.order_id <> 0"
                      " AND e.kind = 'committed' AND e.line = ? ORDER BY e.budget_id"
                      " ON CONFLICT (channel_id, budget_id, kind, order_id, request_id, line, mark) DO NOTHING"_s,
                      {cancelled, -minor, m_session.now(), m_session.actor(), channelId, orderId, line});
}

QList<BudgetState> BudgetLedger::states(qint64 channelId, const QList<Budget> &budgets, const QList<qint64> &userIds)
{
    const QDate day = today(channelId);
    QList<BudgetState> out;
    for (const Budget &budget : budgets) {
        QDate period = periodBegin(budget, day);
        if (!period.isValid() && budget.period == u"once"_s) // over, or not yet: how it stands all the same
            period = QDate::fromString(budget.begins, Qt::ISODate);
        QList<qint64> whose = {0};
        if (budget.owner == u"employees"_s) {
            whose = budget.userIds;
            if (!userIds.isEmpty())
                whose.removeIf([&userIds](qint64 id) { return !userIds.contains(id); });
        }
        const auto all = sums(budget, period, {});
        for (const qint64 user : std::as_const(whose)) {
            const ByPeriod booked = all.value(user);
            const Sums sum = booked.value(period);
            out << BudgetState{budget,    period,
                               user,      period.isValid() ? there(budget, period, booked, firstDay(budget)) : budget.amountMinor,
                               sum.spent, sum.reserved};
        }
    }
    return out;
}

QList<qint64> BudgetLedger::ofRequest(qint64 channelId, qint64 requestId)
{
    QList<qint64> out;
    for (const Row &row :
         m_session.select(u"SELECT DISTINCT budget_id FROM budget_entries WHERE channel_id = ? AND request_id = ?"
                          " AND request_id <> 0 ORDER BY budget_id"_s,
                          {channelId, requestId}))
        out << row.integer(0);
    return out;
}

QList<BudgetEntry> BudgetLedger::entries(qint64 channelId, qint64 budgetId, int limit)
{
    QList<BudgetEntry> out;
    for (const Row &row :
         m_session.select(u"SELECT min(e.period_day), e.user_id, e.kind, coalesce(o.number, ''), coalesce(r.number, ''),"
                          " sum(e.amount_minor), e.at, e.actor, max(e.reason) FROM budget_entries e"
                          " LEFT JOIN orders o ON o.channel_id = e.channel_id AND o.id = e.order_id AND e.order_id <> 0"
                          " LEFT JOIN order_requests r ON r.channel_id = e.channel_id AND r.id = e.request_id"
                          " AND e.request_id <> 0 WHERE e.channel_id = ? AND e.budget_id = ?"
                          " GROUP BY e.at, e.kind, e.user_id, o.number, r.number, e.actor,"
                          " CASE WHEN e.kind IN ('reserved', 'released') THEN e.mark ELSE 0 END" // a request's round
                          " ORDER BY max(e.id) DESC LIMIT ?"_s,
                          {channelId, budgetId, limit}))
        out << BudgetEntry{QDate::fromString(row.text(0), Qt::ISODate),
                           row.integer(1),
                           row.text(2),
                           row.text(3),
                           row.text(4),
                           row.integer(5),
                           row.integer(6),
                           row.text(7),
                           row.text(8)};
    return out;
}

} // namespace kontor
