// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "database/session.h"

#include <functional>

namespace kontor {

/// What one action did to one customer, so that whoever did it can take it back. Changes of many are batches, which have their own undo.
struct TakeBack
{
    Customer before; ///< id 0: it made the customer, which can't be taken back
    Customer after;
    bool isPossible() const { return before.id > 0 && !difference(before, after).isEmpty(); }
};

/// Runs `act` on a customer and notes what came of it.
TakeBack noted(Session &session, qint64 customerId, const std::function<void()> &act);

/// The customer as it was before. What others changed since stays; throws Conflict when they changed the same. Mails and sessions that ended
/// don't come back. Answers what is stored now.
Customer takeBack(Session &session, const TakeBack &action);

} // namespace kontor
