// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Writes all that a database holds into a file of its own, of one moment, while others work.
class BackupCommand final : public Command
{
public:
    BackupCommand();
    int run(Call &call) const override;
};

/// The way back: a backup into an empty database, on either engine.
class RestoreCommand final : public Command
{
public:
    RestoreCommand();
    int run(Call &call) const override;
};

/// From one database into another, empty one, on either engine.
class CopyCommand final : public Command
{
public:
    CopyCommand();
    int run(Call &call) const override;
};

} // namespace kontor
