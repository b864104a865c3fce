// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Seals what kontor-store alone may read with another key.
class RekeyCommand final : public Command
{
public:
    RekeyCommand();
    int run(Call &call) const override;
};

} // namespace kontor
