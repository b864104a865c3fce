// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "imports/csv.h"

#include <functional>
#include <memory>

namespace kontor {

class Database;

/// A file of its own: XLSX, or CSV in this dialect.
std::unique_ptr<TableSink> fileSink(const QString &path, bool xlsx, const CsvDialect &dialect);

using RowOut = std::function<void(const QList<QByteArrayView> &cells)>;
/// Writes rows in one transaction that only reads, so that they are the table as it was at one moment, and ends the sink. `write` gives
/// each row to `out` and answers their number; the database may call it again, but not once a row was given: a sink can't go back.
Result<qint64> exportTable(Database &database, TableSink &sink,
                           const std::function<qint64(Session &session, const RowOut &out)> &write, const Cancel &cancel);

} // namespace kontor
