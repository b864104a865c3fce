// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/endaccess.h"

#include "credentials/sessionsrepository.h"
#include "credentials/tokensrepository.h"
#include "mail/mailsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

void endAccess(Session &session, const QString &ids, const QString &reason)
{
    SessionsRepository(session).endAllOfSet(u"SELECT channel_id, id FROM customers WHERE id IN (%1)"_s.arg(ids), reason);
    TokensRepository(session).endAllOfSet(ids, reason);
    MailsRepository(session).cancelOfSet(ids);
    session.execute(
        u"UPDATE customers SET invitation = CASE WHEN invitation = 'pending' THEN 'revoked' ELSE invitation END,"
        " email_wanted = '', personal_link = FALSE WHERE (invitation = 'pending' OR email_wanted <> '' OR personal_link = TRUE)"
        " AND id IN (%1)"_s.arg(ids));
}

void endAccessOf(Session &session, qint64 channelId, qint64 customerId, const QString &reason)
{
    SessionsRepository(session).endAllOf(channelId, customerId, reason);
    TokensRepository(session).end(channelId, customerId, reason);
    MailsRepository(session).cancelOf(channelId, customerId);
    session.execute(
        u"UPDATE customers SET invitation = CASE WHEN invitation = 'pending' THEN 'revoked' ELSE invitation END,"
        " email_wanted = '', personal_link = FALSE WHERE (invitation = 'pending' OR email_wanted <> '' OR personal_link = TRUE)"
        " AND channel_id = ? AND id = ?"_s,
        {channelId, customerId});
}

} // namespace kontor
