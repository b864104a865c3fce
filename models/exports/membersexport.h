// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

namespace kontor {

/// Streams who works for which company into a CSV or XLSX file (by its name), so that the file, imported again, changes nothing; of one trade store,
/// or of all (0). Answers the number of rows. Blocks.
Result<qint64> exportMembers(Database &database, qint64 channelId, const QString &path, const Cancel &cancel);

} // namespace kontor
