// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// Why a postal code is not as those of a country (alpha-2) are, in words; empty when it is, or when nobody knows how they are there. A
/// hint, no rule: countries change their codes, and mail arrives with others. Codes of mail ('D-12209') are codes as well. The patterns
/// are in resources/addresses/postalcodes.json.
QString postalCodeDoubt(const QString &countryCode, const QString &postalCode);

} // namespace kontor
