// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "database/database.h"

#include <QObject>

namespace kontor {

/// The small tables (trade stores, sources, tiers, warehouses), kept up to date for every window. One per database.
class DirectoryKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DirectoryKeeper(Database &database, QObject *parent = nullptr);
    const Directory &directory() const { return m_directory; }
    bool isLoaded() const { return m_loaded; }
    void reload();

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
    Directory m_directory;
    bool m_loaded = false;
};

} // namespace kontor
