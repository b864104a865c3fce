// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Lists companies.
class CompaniesCommand final : public Command
{
public:
    CompaniesCommand();
    int run(Call &call) const override;
};

/// Attaches customers to a company.
class AttachCommand final : public Command
{
public:
    AttachCommand();
    int run(Call &call) const override;
};

} // namespace kontor
