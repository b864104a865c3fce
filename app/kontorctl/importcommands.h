// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Brings in a file.
class ImportCommand final : public Command
{
public:
    ImportCommand();
    int run(Call &call) const override;
};

/// Imports what is put into a folder.
class WatchCommand final : public Command
{
public:
    WatchCommand();
    int run(Call &call) const override;
};

} // namespace kontor
