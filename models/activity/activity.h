// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldvalues.h"

namespace kontor {

/// A row of the activity: who did what, when.
struct ActivityEntry
{
    qint64 id = 0;
    qint64 at = 0;
    QString actor;
    QString entity; ///< "customer", "channel", "price_tier", "warehouse", "source", "order"
    qint64 entityId = 0;
    QString action; ///< "created", "changed", "deactivated", …
    QList<FieldChange> changes;
};

} // namespace kontor
