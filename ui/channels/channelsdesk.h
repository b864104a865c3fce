// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

/// Puts the editors of trade stores, sources, price tiers and warehouses under Settings.
void addChannels(Desk &desk);

} // namespace kontor
