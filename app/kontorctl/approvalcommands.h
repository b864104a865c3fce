// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Lists order requests.
class RequestsCommand final : public Command
{
public:
    RequestsCommand();
    int run(Call &call) const override;
};

/// How the budgets of a company stand.
class BudgetsCommand final : public Command
{
public:
    BudgetsCommand();
    int run(Call &call) const override;
};

/// What time does: for whoever runs no kontor-store.
class TickCommand final : public Command
{
public:
    TickCommand();
    int run(Call &call) const override;
};

} // namespace kontor
