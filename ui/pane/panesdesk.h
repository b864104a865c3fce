// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

class CustomersDesk;

/// Puts the store panes at the right of the desk, and "Log in as customer". `plugin` as for StorePanes.
void addPanes(Desk &desk, CustomersDesk &customers, const QString &plugin);

} // namespace kontor
