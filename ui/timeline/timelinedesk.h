// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kontor {

class CustomersDesk;

/// Notes, calls, tasks and files at the desk: the page of tasks, and writing one for the selected customer.
void addTimeline(Desk &desk, CustomersDesk &customers);

} // namespace kontor
