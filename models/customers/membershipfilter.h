// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dialect.h"

#include <QStringList>

namespace kontor {

/// Typed filters by the companies that customers belong to: "member", "unit", "role", "administrator".
const QStringList &membershipFilters();
/// One of them as SQL of customers `c`. `value`: how the name of the company, unit or role begins, or "none"; of administrator "yes" or "no".
Condition membershipFilter(const QString &name, const QString &value);

} // namespace kontor
