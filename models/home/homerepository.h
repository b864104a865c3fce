// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "imports/batchesrepository.h"
#include "orders/orderlist.h"

namespace kontor {

/// What needs somebody today, in numbers. A value.
struct HomeNumbers
{
    QList<QPair<QString, qint64>> issues; ///< kind → open ones, the most first
    qint64 invited = 0; ///< invitations without an answer yet
    qint64 expired = 0; ///< those whose link has ended
    qint64 locked = 0; ///< customers who must wait after too many tries
    qint64 mailsRefused = 0; ///< in the last 30 days
    qint64 mailsWaiting = 0;
    qint64 tasksDue = 0; ///< of whoever is at work, and anybody's
    qint64 companiesHeadless = 0; ///< nobody can administer them
    OrderCounts orderCounts; ///< those that wait; only where the reader may see them
    qint64 batchesToReview = 0, batchesToApprove = 0;
    QList<Batch> lastBatches; ///< the newest, newest first
    /// A number a week, the present one last.
    QList<qint64> newCustomers, orders;
    static constexpr int weeks = 12;
    static constexpr int batchesShown = 5;
};

/// Reads them; a pass over new customers and orders of a quarter, so it belongs on Lane::Background.
class HomeRepository
{
public:
    explicit HomeRepository(Session &session) : m_session(session) {}
    /// `orders`: whether the reader may see them.
    /// `endOfDay`: until then tasks are due, ms since 1970 UTC.
    HomeNumbers numbers(bool orders, qint64 endOfDay);

private:
    qint64 count(const QString &sql, const QVariantList &values = {});
    QList<qint64> weekly(const QString &table, const QString &column, const QString &also);
    Session &m_session;
};

} // namespace kontor
