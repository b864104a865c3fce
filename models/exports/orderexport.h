// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "exports/tablesink.h"
#include "orders/orderlist.h"

namespace kontor {

/// Streams the orders that a query finds into a CSV or XLSX file (by its name), a row for each line of an order, in the list's order. Amounts and
/// states are written for programs; times in ISO 8601, UTC. Answers the number of orders. Blocks.
Result<qint64> exportOrders(Database &database, const OrderQuery &query, const QString &path, const Cancel &cancel);
/// The same into a sink.
Result<qint64> exportOrders(Database &database, const OrderQuery &query, TableSink &sink, const Cancel &cancel);

} // namespace kontor
