// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Writes all that is kept of a person to a file.
class PersonCommand final : public Command
{
public:
    PersonCommand();
    int run(Call &call) const override;
};

/// Makes a customer nobody.
class AnonymiseCommand final : public Command
{
public:
    AnonymiseCommand();
    int run(Call &call) const override;
};

} // namespace kontor
