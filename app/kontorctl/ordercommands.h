// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Lists orders, or writes them to a file.
class OrdersCommand final : public Command
{
public:
    OrdersCommand();
    int run(Call &call) const override;
};

/// Shows one order, or moves it on.
class OrderCommand final : public Command
{
public:
    OrderCommand();
    int run(Call &call) const override;
};

/// Moves orders on as a file of another system says.
class OrderStatesCommand final : public Command
{
public:
    OrderStatesCommand();
    int run(Call &call) const override;
};

} // namespace kontor
