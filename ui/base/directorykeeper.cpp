// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/directorykeeper.h"

#include "channels/channelsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int retryMs = 1000; ///< the database may just be busy or gone for a moment
}

DirectoryKeeper::DirectoryKeeper(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database, &Database::changed, this, [this](const QString &table) {
        if (Directory::holds(table))
            reload();
    });
    reload();
}

void DirectoryKeeper::reload()
{
    auto job = [](Session &session) { return ChannelsRepository(session).directory(); };
    QCoro::connect(m_database.run(Lane::Read, std::move(job)), this, [this](const Result<Directory> &result) {
        if (!result) {
            if (result.error().kind != Error::Kind::Closed)
                QTimer::singleShot(retryMs, this, &DirectoryKeeper::reload);
            return;
        }
        m_directory = *result;
        m_loaded = true;
        Q_EMIT changed();
    });
}

} // namespace kontor
