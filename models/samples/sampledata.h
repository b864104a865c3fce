// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "imports/importer.h"

namespace kontor {

/// What every database starts with: the source 'Manual'; with `tradeStore` also one trade store, tier and warehouse, so that a
/// fresh desktop can import at once.
void ensureBasics(Session &session, bool tradeStore);

/// Sample data, made by a deterministic generator: the same numbers give the same rows on every machine and engine.
/// Three trade stores ('B2B Wholesale' is the first), two sources, tiers, warehouses, 300 products, orders, some issues, companies.
class SampleData
{
public:
    explicit SampleData(Database &database) : m_database(database) {}

    /// Blocks; call from a program without a window, or off the window's thread. Adds to what is there; refuses when a sample is
    /// there already. Transactions of 5,000 customers.
    Result<Done> load(int customers, const Cancel &cancel = {}, const std::shared_ptr<Progress> &progress = {});

    /// Whether load() would begin; writes nothing. A database without tables is fine.
    Result<Done> check();
    /// What Error::detail says when the database holds customers.
    static inline const QString wouldMix = QStringLiteral("customers");

private:
    Database &m_database;
};

/// The public Northwind sample (products, categories, orders CSVs in one folder) as the catalogue and orders of a trade store whose
/// customers were imported from its customers.csv. Answers lines that were left out, with reasons.
QStringList loadNorthwind(Session &session, const QString &folder, const QString &channel, const QString &source);

} // namespace kontor
