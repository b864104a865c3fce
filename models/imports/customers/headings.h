// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace kontor {

/// The field that a column's heading most likely means: by the template's names, then by what other systems and people write
/// (resources/imports/headings.json). Empty when nothing fits.
QString guessImportField(const QString &heading);
/// The field that a heading of no known name nearly spells ('emial'); empty when none is near. To be asked about, never taken.
QString nearlyImportField(const QString &heading);
/// A field that exports have and imports don't write ('status'): its label. Empty for all others.
QString neverImported(const QString &heading);

/// Headings of a list of orders, invoices, products or suppliers, which has customers' columns too: they say that it is none of customers.
/// Empty when it may be one.
QStringList otherLists(const QStringList &headings);

/// A system whose export of customers is known by its headings (resources/imports/systems.json).
struct KnownSystem
{
    QString name;
    QStringList needs; ///< headings, all of which such a file has
    QMap<QString, QString> columns; ///< heading → field, where it means something else than usual
};
/// The one whose export has these headings; nullptr when none is known.
const KnownSystem *systemOf(const QStringList &headings);

} // namespace kontor
