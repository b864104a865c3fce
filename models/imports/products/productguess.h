// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importplan.h"

namespace kontor {

/// The field that a column of a product list most likely is; empty when nothing fits. Columns of one price tier or warehouse ('Preis
/// Großhandel', 'Bestand Hamburg') are known by the names in `directory`.
QString productFieldFor(const QString &heading, const Directory &directory);
/// What the columns of a list of products are, by their headings.
ImportMapping guessProducts(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &directory);

} // namespace kontor
