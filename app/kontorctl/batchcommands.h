// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Lists imports and other bulk changes.
class BatchesCommand final : public Command
{
public:
    BatchesCommand();
    int run(Call &call) const override;
};

/// Takes a batch back.
class UndoCommand final : public Command
{
public:
    UndoCommand();
    int run(Call &call) const override;
};

/// Writes a staged batch.
class ApproveCommand final : public Command
{
public:
    ApproveCommand();
    int run(Call &call) const override;
};

} // namespace kontor
