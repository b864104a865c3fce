// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "customers/customercolumns.h"
#include "imports/stagedrow.h"

namespace kontor {

/// What a row says of a customer.
struct CustomerRow final : RowRecord
{
    qint64 channelId = 0;
    qint64 sourceId = 0;
    QString code, emailKey, username; ///< what the customer is found by
    QString nameKey; ///< where the row is told by its username
    bool usernameTaken = false; ///< by a customer that the row may not mean
    Customer fresh; ///< what a new customer would be
    QList<RowProblem> freshProblems, freshIssues; ///< of `fresh`
    DerivedColumns derived; ///< of a new customer, worked out ahead
    Customer before; ///< as stored now, if they are there
    Customer customer; ///< as it would be stored
};

inline CustomerRow &customerOf(const StagedRow &row) { return static_cast<CustomerRow &>(*row.record); }

} // namespace kontor
