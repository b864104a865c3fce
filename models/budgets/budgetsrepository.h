// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets/budget.h"
#include "database/session.h"

namespace kontor {

/// Budgets of companies. Every change tells the activity; another amount is also an entry of the ledger. Throws Invalid with the field, NotFound,
/// Conflict.
class BudgetsRepository
{
public:
    static constexpr int budgetsMax = 2000; ///< of a company

    explicit BudgetsRepository(Session &session) : m_session(session) {}

    QList<Budget> all(qint64 channelId, qint64 companyId); ///< by name
    Budget load(qint64 channelId, qint64 companyId, qint64 id);
    qint64 save(Budget budget, const QString &reason = {}); ///< id 0 is new; `reason`: why the amount changes
    QList<Budget> withIds(const QList<qint64> &ids);
    /// The first behind that one; of all trade stores where none (0) is named.
    QList<Budget> page(qint64 channelId, qint64 afterId, int limit);
    /// Those of these that have no history: nothing was booked, and their amount never changed.
    QList<qint64> unused(const QList<qint64> &ids);
    /// Conflict for one that has a history: switch it off instead.
    void remove(qint64 channelId, qint64 companyId, qint64 id);

private:
    QList<Budget> read(const QString &where, const QVariantList &values);
    void checkParts(const Budget &budget);
    Session &m_session;
};

} // namespace kontor
