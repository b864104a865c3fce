// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerlist.h"
#include "imports/importer.h"

namespace kontor {

/// Writes what a table shows to a CSV file, in pages, in the table's order. Columns that an import knows have the template's names,
/// so that the file comes back with no mapping and changes nothing; Name becomes two columns, inherited tiers and warehouses are
/// empty. No columns: all of them. Answers the number of rows; a cancelled export leaves no file.
Result<qint64> exportCustomers(Database &database, const CustomerQuery &query, const Directory &directory,
                               const QList<CustomerQuery::Column> &columns, const QString &path, const Cancel &cancel,
                               const std::shared_ptr<Progress> &progress);

/// The same for chosen customers, in the order given.
Result<qint64> exportCustomers(Database &database, const QList<qint64> &ids, const Directory &directory,
                               const QList<CustomerQuery::Column> &columns, const QString &path);

} // namespace kontor
