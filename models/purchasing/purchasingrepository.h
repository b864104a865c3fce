// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "purchasing/purchasing.h"

#include <QHash>
#include <QSet>

namespace kontor {

/// What a company settles about buying: addresses, cost centres, ways to pay, what a checkout begins with. Every change tells the activity. Throws
/// Invalid with the field (also for ids of another company), NotFound, Conflict.
class PurchasingRepository
{
public:
    static constexpr int addressesMax = 2000, costCentresMax = 5000; ///< of a company

    explicit PurchasingRepository(Session &session) : m_session(session) {}

    QList<CompanyAddress> addresses(qint64 channelId, qint64 companyId); ///< by code, then as they were made
    CompanyAddress address(qint64 channelId, qint64 companyId, qint64 id);
    qint64 save(CompanyAddress address); ///< id 0 is new
    void removeAddress(qint64 channelId, qint64 companyId, qint64 id);

    QList<CostCentre> costCentres(qint64 channelId, qint64 companyId); ///< by code
    CostCentre costCentre(qint64 channelId, qint64 companyId, qint64 id);
    qint64 save(CostCentre costCentre);
    /// Conflict for one that something was booked on: switch it off instead.
    void removeCostCentre(qint64 channelId, qint64 companyId, qint64 id);

    // Of both kinds of records, CompanyAddress and CostCentre.
    template <typename Record> QList<Record> withIds(const QList<qint64> &ids);
    /// The first behind that one; of all trade stores where none (0) is named.
    template <typename Record> QList<Record> page(qint64 channelId, qint64 afterId, int limit);
    QSet<qint64> booked(const QList<qint64> &costCentreIds); ///< those of them that orders are booked on

    QList<CheckoutDefaults> defaults(qint64 channelId, qint64 companyId); ///< the company's first
    void save(CheckoutDefaults defaults); ///< empty ones take the row away

    /// By unit, 0 for the company; a unit that is not in it, or has none, takes what is above it.
    QHash<qint64, QList<qint64>> allowedPayments(qint64 channelId, qint64 companyId);
    void allowPayments(qint64 channelId, qint64 companyId, qint64 unitId, const QList<qint64> &methodIds); ///< none: all

private:
    QList<BusinessUnit> unitsOf(qint64 channelId, qint64 companyId);
    void record(qint64 channelId, qint64 companyId, const QString &action, const QString &name,
                const QList<FieldChange> &changes);
    Session &m_session;
};

} // namespace kontor
