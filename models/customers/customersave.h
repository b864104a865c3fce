// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/takeback.h"

namespace kontor {

/// What staff decide about a customer in one go.
struct CustomerSave
{
    Customer customer; ///< id 0: a new one
    QString password; ///< empty: it stays
    bool activate = false, deactivate = false;
    bool invite = false;
};

/// All of it, or nothing. Throws what CustomersRepository does, and Invalid (detail 'email') when nobody can be invited.
TakeBack saveCustomer(Session &session, const CustomerSave &save);

} // namespace kontor
