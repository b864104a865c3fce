// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"

namespace kontor {

/// The field that a column's heading most likely means: by the template's names, then by what other systems and people write
/// (resources/imports/headings.json). Empty when nothing fits.
QString guessImportField(const QString &heading);
/// 'PLZ 2' where columns say their address's number last; only a whole set of such columns tells that they do.
std::optional<AddressField> numberedAddressField(const QString &heading);
/// The field that a heading of no known name nearly spells ('emial'); empty when none is near. To be asked about, never taken.
QString nearlyImportField(const QString &heading);
/// A field that exports have and imports don't write ('status'): its label. Empty for all others.
QString neverImported(const QString &heading);

/// Whether the cells of a column say nothing but whether an account is open (Shopify's 'State': enabled, disabled).
bool sayStates(const QList<CsvRecord> &sample, qsizetype column);

/// Headings of a list of orders, invoices, products or suppliers, which has customers' columns too: they say that it is none of customers.
/// Empty when it may be one.
QStringList otherLists(const QStringList &headings);

/// What the columns of a list of customers are, by their headings; `sample` tells whether the file writes NULL for nothing.
ImportMapping guessCustomers(const QStringList &headings, const QList<CsvRecord> &sample);

} // namespace kontor
