// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Prints a shell's completion, made from what the commands say of themselves.
class CompletionCommand final : public Command
{
public:
    CompletionCommand();
    int run(Call &call) const override;
};

} // namespace kontor
