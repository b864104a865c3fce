// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace kontor {

/// A record as named text values; what diffs, conflicts and the activity speak of. Address fields are `address/ID/line1`,
/// attributes `attribute/NAME`.
using FieldValues = QMap<QString, QString>;

/// One field of one change. Empty text stands for 'no value'.
struct FieldChange
{
    QString field;
    QString before;
    QString after;
};

/// The fields in which two versions of a record differ, by field name.
QList<FieldChange> difference(const FieldValues &before, const FieldValues &after);

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
