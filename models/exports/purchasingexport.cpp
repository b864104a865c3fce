// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/purchasingexport.h"

#include "exports/fieldexport.h"
#include "imports/purchasing/purchasinglines.h"

namespace kontor {

template <typename Line>
static Result<qint64> exportLines(Database &database, qint64 channelId, const QString &path, const Cancel &cancel)
{
    return exportFields<Line>(
        database, lineFields<Line>(), path,
        [channelId](Session &session, qint64 after, int limit) {
            return PurchasingLines<Line>(session).page(channelId, after, limit);
        },
        cancel);
}

Result<qint64> exportCompanyAddresses(Database &database, qint64 channelId, const QString &path, const Cancel &cancel)
{
    return exportLines<CompanyAddressLine>(database, channelId, path, cancel);
}

Result<qint64> exportCostCentres(Database &database, qint64 channelId, const QString &path, const Cancel &cancel)
{
    return exportLines<CostCentreLine>(database, channelId, path, cancel);
}

Result<qint64> exportBudgets(Database &database, qint64 channelId, const QString &path, const Cancel &cancel)
{
    return exportLines<BudgetLine>(database, channelId, path, cancel);
}

} // namespace kontor
