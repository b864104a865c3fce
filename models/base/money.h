// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// "1,234.50 EUR" in the default locale from minor units; the number of decimals is the currency's (ISO 4217).
QString formatMoney(qint64 minor, const QString &currency);
/// "1234.50": the same for files, whoever reads them.
QString amountInFiles(qint64 minor, const QString &currency);
/// Minor units from a text such as "12.50" or "12,50"; -1 when it is none.
qint64 parseMoney(const QString &text, const QString &currency);

/// Whether there is such a currency (ISO 4217): some locale pays by it.
bool isCurrency(const QString &code);

/// Whether a text means the currency: its code, or a sign by which some locale writes it ('$' for USD and CAD, '€' for EUR only).
bool meansCurrency(const QString &text, const QString &currency);

} // namespace kontor
