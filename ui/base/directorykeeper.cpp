// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/directorykeeper.h"

#include "channels/channelsrepository.h"
#include "staff/staffrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int retryMs = 1000; ///< the database may just be busy or gone for a moment
}

DirectoryKeeper::DirectoryKeeper(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database, &Database::changed, this, [this](const QString &table) {
        if (Directory::holds(table) || table == u"staff"_s)
            reload();
    });
    reload();
}

void DirectoryKeeper::reload()
{
    struct Loaded
    {
        Directory directory;
        Rights rights;
        QStringList administrators;
    };
    auto job = [](Session &session) {
        StaffRepository staff(session);
        Loaded out{ChannelsRepository(session).directory(), staff.rights(), {}};
        if (out.rights.isAll())
            return out;
        for (const Staff &one : staff.list()) {
            if (one.active && one.role == adminRole())
                out.administrators << (one.name.isEmpty() ? one.login : one.name);
        }
        return out;
    };
    QCoro::connect(m_database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &result) {
        if (!result) {
            if (result.error().kind != Error::Kind::Closed)
                QTimer::singleShot(retryMs, this, &DirectoryKeeper::reload);
            return;
        }
        m_directory = result->directory;
        m_rights = result->rights;
        m_administrators = result->administrators;
        m_loaded = true;
        Q_EMIT changed();
    });
}

} // namespace kontor
