// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Lists the outbox.
class MailsCommand final : public Command
{
public:
    MailsCommand();
    int run(Call &call) const override;
};

} // namespace kontor
