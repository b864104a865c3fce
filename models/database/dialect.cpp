// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/dialect.h"

#include "database/postgresql.h"
#include "database/sqlite.h"

namespace kontor {

std::unique_ptr<Dialect> Dialect::of(ConnectionUrl::Engine engine)
{
    return engine == ConnectionUrl::Engine::Sqlite ? sqliteDialect() : postgreSqlDialect();
}

} // namespace kontor
