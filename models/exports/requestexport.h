// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "requests/requestlist.h"

namespace kontor {

/// Streams the order requests that a query finds into a CSV or XLSX file (by its name), a row each, in the list's order. Amounts and states are
/// written for programs; times in ISO 8601, UTC. Answers how many. Blocks.
Result<qint64> exportRequests(Database &database, const RequestQuery &query, const QString &path, const Cancel &cancel);

} // namespace kontor
