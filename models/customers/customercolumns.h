// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"

namespace kontor {

/// What a stored customer has besides its fields: the keys that lists sort by, search in, and keep unique.
struct DerivedColumns
{
    QString city, countryCode, nameKey, companyKey, cityKey, tagsKey, emailKey, uniqueEmailKey, searchText;
    QString memberOf, unit; ///< of the company that they joined first; looked up, never stored
    bool administrator = false; ///< of one of them; likewise
    QString usernameBase; ///< what a username is made of, before a number is added
};
/// `uniqueEmail` is the trade store's policy.
DerivedColumns derivedColumns(const Customer &customer, bool uniqueEmail);

/// Those columns as fields; they are written like Edited ones, and nobody edits them.
const FieldSet<DerivedColumns> &customerKeys();

/// The columns of `customers` that an edit may change, derived ones included, in the order in which all bulk statements name them.
const QStringList &customerDataColumns();
/// Those, and the password: what a before-image keeps.
const QStringList &customerImageColumns();
/// The columns of `addresses` but for its keys.
const QStringList &addressDataColumns();

/// `c.a, c.b, …` for use in INSERT … SELECT and UPDATE … FROM.
QString prefixed(const QString &prefix, const QStringList &columns);

} // namespace kontor
