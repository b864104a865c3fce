// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace kontor {

/// The names of the rows that a Reference field may point to, by the table they are in. Small tables only; nothing here asks a database.
class Names
{
public:
    virtual ~Names() = default;
    virtual QString nameOf(QStringView table, qint64 id) const = 0; ///< empty when there is none
    virtual qint64 idOf(QStringView table, const QString &name) const = 0; ///< 0 when there is none; case and blanks do not count
    /// The name; for 0 what the record inherits from its trade store: 'Default (Wholesale)'.
    virtual QString labelOf(QStringView table, qint64 id, qint64 channelId) const = 0;
    virtual QList<QPair<qint64, QString>> all(QStringView table) const = 0;
};

} // namespace kontor
