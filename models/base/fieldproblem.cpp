// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fieldproblem.h"

#include "base/result.h"

namespace kontor {

void refuse(const FieldProblems &problems)
{
    if (!problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.first().message, problems.first().field);
}

} // namespace kontor
