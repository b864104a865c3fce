// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/database.h"
#include "staff/rights.h"

#include <QObject>

namespace kontor {

/// The small tables (trade stores, sources, tiers, warehouses), and what whoever is connected may do; kept up to date for every window.
/// One per database.
class DirectoryKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DirectoryKeeper(Database &database, QObject *parent = nullptr);
    const Directory &directory() const { return m_directory; }
    const Rights &rights() const { return m_rights; }
    /// Who can give rights, by name; empty where there are none.
    const QStringList &administrators() const { return m_administrators; }
    bool isLoaded() const { return m_loaded; }
    void reload();

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
    Directory m_directory;
    Rights m_rights = Rights::all(); ///< until they are known, nothing is refused here
    QStringList m_administrators;
    bool m_loaded = false;
};

} // namespace kontor
