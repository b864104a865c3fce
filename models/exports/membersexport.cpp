// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/membersexport.h"

#include "exports/fieldexport.h"
#include "imports/members/member.h"

namespace kontor {

Result<qint64> exportMembers(Database &database, qint64 channelId, const QString &path, const Cancel &cancel)
{
    return exportFields<Membership>(
        database, memberFields(), path,
        [channelId](Session &session, qint64 after, int limit) {
            return MembersRepository(session).page(channelId, after, limit);
        },
        cancel);
}

} // namespace kontor
