// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "database/session.h"

namespace kontor {

/// Groups of companies in a trade store of the sample data, made of `people` of it, four to a group: the first administers it, the others
/// buy in business units that are called as their own companies are.
void addSampleCompanies(Session &session, const QList<Customer> &people, qint64 sourceId);

} // namespace kontor
