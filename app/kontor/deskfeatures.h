// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

/// What the program itself does when the desk asks for it.
struct ProgramHooks
{
    std::function<void()> connect = {}; ///< choose another database
    std::function<void()> move = {}; ///< a file of one desk becomes a database of a team
    std::function<void()> sample = {}; ///< load the sample data
    std::function<void(const QString &password)> passwordChanged = {}; ///< their own, on the server
};

/// All features of the desk, in the order in which they register. `webEnginePlugin`: the store pane's; empty: the browser is used.
QList<Feature> deskFeatures(const QString &webEnginePlugin, const ProgramHooks &hooks = {});

} // namespace kontor
