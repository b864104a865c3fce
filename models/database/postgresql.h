#pragma once

#include "database/dialect.h"

namespace kontor {

std::unique_ptr<Dialect> postgreSqlDialect();

} // namespace kontor
