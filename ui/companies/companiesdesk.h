// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

class CustomersDesk;

/// The Companies page, companies as windows and in the palette, and *Attach to company* for selected customers.
void addCompanies(Desk &desk, CustomersDesk &customers);

} // namespace kontor
