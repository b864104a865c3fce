// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Lists customers.
class CustomersCommand final : public Command
{
public:
    CustomersCommand();
    int run(Call &call) const override;
};

/// Writes customers to a file.
class ExportCommand final : public Command
{
public:
    ExportCommand();
    int run(Call &call) const override;
};

/// Lists customers that are there more than once.
class DuplicatesCommand final : public Command
{
public:
    DuplicatesCommand();
    int run(Call &call) const override;
};

/// Mails invitations.
class InviteCommand final : public Command
{
public:
    InviteCommand();
    int run(Call &call) const override;
};

} // namespace kontor
