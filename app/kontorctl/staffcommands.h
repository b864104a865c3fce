// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kontorctl/command.h"
#include "staff/staffrepository.h"

namespace kontor {

/// Lists staff and what they may do.
class StaffListCommand final : public Command
{
public:
    StaffListCommand();
    int run(Call &call) const override;
};

/// What changes one staff member.
class StaffChangingCommand : public Command
{
public:
    int run(Call &call) const override;

protected:
    StaffChangingCommand(const QString &action, const QString &summary);
    /// Puts the change into `staff`, and a new password into `password`; answers ExitDone to go on.
    virtual int change(const Call &call, Staff &staff, QString &password) const = 0;
    bool adds = false;
};

class StaffAddCommand final : public StaffChangingCommand
{
public:
    StaffAddCommand();

protected:
    int change(const Call &call, Staff &staff, QString &password) const override;
};

class StaffChangeCommand final : public StaffChangingCommand
{
public:
    StaffChangeCommand();

protected:
    int change(const Call &call, Staff &staff, QString &password) const override;
};

/// Takes all rights away.
class StaffRevokeCommand final : public StaffChangingCommand
{
public:
    StaffRevokeCommand();

protected:
    int change(const Call &call, Staff &staff, QString &password) const override;
};

class StaffPasswordCommand final : public StaffChangingCommand
{
public:
    StaffPasswordCommand();

protected:
    int change(const Call &call, Staff &staff, QString &password) const override;
};

/// A password that is typed twice where somebody sits at a terminal, else the first line of the input; nothing, with a complaint, when that
/// is none.
std::optional<QString> typedPassword(const QString &whose);

} // namespace kontor
