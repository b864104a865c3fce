// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Prints what the database itself saw of changes.
class AuditCommand final : public Command
{
public:
    AuditCommand();
    int run(Call &call) const override;
};

} // namespace kontor
