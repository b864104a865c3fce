// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"

namespace kontor {

/// Creates the tables.
class InitCommand final : public Command
{
public:
    InitCommand();
    int run(Call &call) const override;

private:
    static int setUpRights(Call &call);
};

/// Brings the tables up to date.
class MigrateCommand final : public Command
{
public:
    MigrateCommand();
    int run(Call &call) const override;
};

/// Loads the sample data.
class SampleCommand final : public Command
{
public:
    SampleCommand();
    int run(Call &call) const override;
};

/// Loads Northwind's products, categories and orders.
class NorthwindCommand final : public Command
{
public:
    NorthwindCommand();
    int run(Call &call) const override;
};

/// Says, and sets, how long traces of signing in are kept.
class KeepCommand final : public Command
{
public:
    KeepCommand();
    int run(Call &call) const override;
};

/// Looks whether all is well.
class DoctorCommand final : public Command
{
public:
    DoctorCommand();
    int run(Call &call) const override;
};

} // namespace kontor
