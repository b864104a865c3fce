// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/membership.h"

namespace kontor {

/// What came of attaching customers.
struct Attached
{
    int customers = 0; ///< attached or changed
    qint64 batchId = 0; ///< 0: nothing changed
};

/// MembershipRepository::attach() as a batch, which is undone like an import. Throws what that throws.
Attached attachAsBatch(Session &session, const QList<qint64> &customerIds, const Attachment &attachment);

} // namespace kontor
