// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

/// The Orders page, orders as windows, and orders by number in the palette.
void addOrders(Desk &desk);

} // namespace kontor
