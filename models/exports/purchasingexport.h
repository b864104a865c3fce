// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

namespace kontor {

/// Streams the addresses or cost centres of companies into a file, as exportFields() does; of one trade store, or of all (0).
Result<qint64> exportCompanyAddresses(Database &database, qint64 channelId, const QString &path, const Cancel &cancel);
Result<qint64> exportCostCentres(Database &database, qint64 channelId, const QString &path, const Cancel &cancel);

Result<qint64> exportBudgets(Database &database, qint64 channelId, const QString &path, const Cancel &cancel);

} // namespace kontor
