// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Prints kontorctl(1), made from what the commands say of themselves.
class ManualCommand final : public Command
{
public:
    ManualCommand();
    int run(Call &call) const override;
};

} // namespace kontor
