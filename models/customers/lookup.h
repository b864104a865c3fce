// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerlist.h"

namespace kontor {

/// Whom a link from another program means; current customers and deactivated ones, of all trade stores.
struct LookedUp
{
    QList<CustomerName> found; ///< at most lookedUpMax
    QString search; ///< what finds them in the list
};
constexpr int lookedUpMax = 20;

/// By account code, exactly as the source has it, or by username.
LookedUp customersOfCode(Session &session, const QString &code);
/// Who has a telephone number. Country and area codes are written in many ways, so the last digits decide: eight of them, or as many as find
/// somebody, six at least. Nobody for fewer.
LookedUp customersOfNumber(Session &session, const QString &number);

} // namespace kontor
