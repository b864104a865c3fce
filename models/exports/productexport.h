// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "products/productsrepository.h"

namespace kontor {

class Database;

/// Streams the products that a query finds into a CSV or XLSX file (by its name): all that an import can bring in, a price for each tier
/// and the stock of each warehouse, so that the file, imported again, changes nothing. Answers the number of rows. Blocks.
Result<qint64> exportProducts(Database &database, const ProductQuery &query, const Directory &directory, const QString &path,
                              const Cancel &cancel);

} // namespace kontor
