// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/companiesrepository.h"
#include "database/database.h"

namespace kontor {

struct Directory;

/// Streams the companies that a query finds into a CSV or XLSX file (by its name): all that an import can bring in, so that the file, imported
/// again, changes nothing. Answers the number of rows. Blocks.
Result<qint64> exportCompanies(Database &database, const CompanyQuery &query, const Directory &directory, const QString &path,
                               const Cancel &cancel);

} // namespace kontor
