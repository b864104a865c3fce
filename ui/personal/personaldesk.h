// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

class CustomersDesk;

/// What the law gives a person: their data as a file, and that they are forgotten.
void addPersonalData(Desk &desk, CustomersDesk &customers);

} // namespace kontor
