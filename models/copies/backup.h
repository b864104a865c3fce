// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copies/databasecopy.h"

namespace kontor {

// A backup is a Kontor database in one SQLite file: it can be opened and looked into by Kontor itself, and goes back into either engine.

/// Writes all of `from`, of one moment, into a file that only its owner may read. It appears under its name, in place of an older one, once
/// it is whole. Blocks.
Result<CopyReport> backUp(Database &from, const QString &path, const DatabaseCopy::Progress &progress = {},
                          const Cancel &cancel = {});

/// What a backup holds; Invalid where the file is none.
Result<CopyReport> backupContents(const QString &path);

/// Brings a backup into an empty database. One of an older Kontor is brought up to date on the way; the file stays as it is. Blocks.
Result<CopyReport> restore(const QString &path, Database &to, const DatabaseCopy::Progress &progress = {},
                           const Cancel &cancel = {});

} // namespace kontor
