// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerbatch.h"
#include "imports/customers/missingcustomers.h"

namespace kontor {

/// Writes customers' rows in sets.
class CustomerWriter final : public RowWriter
{
public:
    explicit CustomerWriter(const Context &context);

    void begin() override;
    std::unique_ptr<LaidOut> layOut(QList<StagedRow> rows) override;
    void write(LaidOut &chunk) override;
    void lookAgain() override { m_batch.askForUsernames(); }
    void address(Issue &issue, const StagedRow &row) const override;
    void finish(ImportReport &report, qint64 rows) override;

private:
    bool setsPassword(const StagedRow &row) const;
    Context m_context;
    CustomerBatch m_batch;
    std::optional<MissingCustomers> m_missing; ///< where those are deactivated
};

} // namespace kontor
