// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dialect.h"

namespace kontor {

std::unique_ptr<Dialect> postgreSqlDialect();

} // namespace kontor
