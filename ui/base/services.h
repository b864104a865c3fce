// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/directorykeeper.h"
#include "base/questions.h"
#include "database/database.h"

#include <functional>

class QSettings;
class QUrl;

namespace kontor {

class Drafts;

/// What every window needs, handed down by constructor. Owned by the program (app/), outlives the windows.
struct Services
{
    Database &database;
    DirectoryKeeper &directory;
    Questions &questions;
    QSettings &settings;
    /// Answers where a trade store is open, starting it first when it is ours to run; on the window's thread, later.
    std::function<void(const Channel &, std::function<void(const Result<QUrl> &)>)> storeUrl;
    const Drafts *drafts = nullptr; ///< where windows keep what is not saved; nullptr: nowhere
};

} // namespace kontor
