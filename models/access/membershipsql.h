// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "database/dialect.h"

#include <QVariantList>

namespace kontor {

/// A condition on companies `alias`: they let their people in, see letsPeopleIn().
QString letsPeopleInSql(const QString &alias);
/// A condition on company_users `alias`: they came and have not left, be they switched off.
QString worksThere(const QString &alias);
/// Joins a customer, by SQL expressions for trade store and id, to the company that they are in at present: `cu` company_users, `co` companies, `bu`
/// business_units, all NULL where there is none. Of several that let their people in it is the one of the company `chosen`, an SQL expression that
/// may be 0: then the one that they joined first.
QString membershipJoins(const QString &channel, const QString &customer, const QString &chosen = QStringLiteral("0"));
/// In how many companies that let their people in they may work.
QString membershipCount(const QString &channel, const QString &customer);
/// Columns of those for accessFrom().
QString accessColumns(const Dialect &dialect);
Access accessFrom(const QVariantList &cells, int &place); ///< moves `place` behind them
/// A condition that is false for whoever belongs to companies none of which lets its people in (switched off there, deactivated, rejected); customers
/// in their own right buy for themselves then.
QString letIn(const QString &channel, const QString &customer);
/// A condition that says the opposite by itself, without those joins.
QString shutOut(const QString &channel, const QString &customer);
/// Whose price tier and warehouse count: the unit's, the company's, the customer's (`c`), the trade store's (`ch`).
inline const QString tierInForce =
    QStringLiteral("coalesce(bu.price_tier_id, co.price_tier_id, c.price_tier_id, ch.price_tier_id)");
inline const QString warehouseInForce =
    QStringLiteral("coalesce(bu.warehouse_id, co.warehouse_id, c.warehouse_id, ch.warehouse_id)");

} // namespace kontor
