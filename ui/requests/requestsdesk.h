// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

/// The page of order requests, its commands, and the window of one.
void addRequests(Desk &desk);

} // namespace kontor
