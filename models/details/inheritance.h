// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace kontor {

/// Where a customer's price tier and warehouse come from, and every place where changing them would change this customer and others; as
/// plain text for staff. Throws NotFound.
QString explainCustomer(Session &session, qint64 customerId);

} // namespace kontor
