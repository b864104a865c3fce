// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/recordkind.h"

namespace kontor {

/// The customers of a trade store and a source whom a file does not list.
class MissingCustomers final : public AbsentRecords
{
public:
    /// Whom the user left out of a batch under review is listed all the same: leaving a row out leaves its customer as they are.
    MissingCustomers(Session &session, const ImportPlan &plan, qint64 batchId = 0);

    void note(const QList<StagedRow> &rows) override;
    qint64 count() override;
    QList<qint64> first(int limit); ///< ids, in order

private:
    Session &m_session;
    QVariantList m_of; ///< trade store and source
};

/// Why nobody is deactivated as missing while so many refused rows may mean anybody.
QString missingUnknown(qint64 rows);

} // namespace kontor
