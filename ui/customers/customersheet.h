// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "details/customerdetails.h"

class QTextDocument;

namespace kontor {

/// A customer on paper: who and where, what holds for them, addresses, last orders, notes and open tasks. Fills `sheet`.
void fillCustomerSheet(QTextDocument &sheet, const CustomerDetails &details, const Directory &directory);

} // namespace kontor
