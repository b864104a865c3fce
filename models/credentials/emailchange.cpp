// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/emailchange.h"

#include "activity/activityrepository.h"
#include "credentials/invitationsrepository.h"
#include "credentials/tokensrepository.h"
#include "customers/customersrepository.h"
#include "issues/issuesrepository.h"
#include "mail/mailsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

const QStringList &mailsWithSecrets()
{
    static const QStringList kinds = {purpose::invitation, purpose::passwordReset, purpose::confirmEmail, u"mfa_code"_s};
    return kinds;
}

bool isToldOfEmail(const Customer &before, const Customer &after)
{
    return (before.hasPassword || before.invitation == u"pending"_s) && emailKey(before.email) != emailKey(after.email);
}

bool EmailChange::mustBeConfirmed(const Customer &before, const QString &email)
{
    return !email.isEmpty() && before.hasPassword && before.status != Customer::Status::Deactivated &&
           m_session.value(u"SELECT confirm_email FROM channels WHERE id = ?"_s, {before.channelId}).toBool();
}

void EmailChange::askToConfirm(const Customer &customer, const QString &email)
{
    m_session.execute(u"UPDATE customers SET email_wanted = ? WHERE channel_id = ? AND id = ?"_s,
                      {email, customer.channelId, customer.id});
    TokensRepository(m_session).end(customer.channelId, customer.id, u"replaced"_s, purpose::confirmEmail);
    MailsRepository mails(m_session);
    mails.cancelOf(customer.channelId, customer.id, {purpose::confirmEmail});
    mails.queue(customer.channelId, customer.id, purpose::confirmEmail, email, {{u"new_email"_s, email}});
    ActivityRepository(m_session).record(u"customer"_s, customer.id, u"e-mail to be confirmed"_s,
                                         {FieldChange{u"email"_s, customer.email, email}}, customer.channelId, customer.id);
    m_session.touch(u"customers"_s, customer.id);
}

void EmailChange::happened(const Customer &before, const Customer &now)
{
    TokensRepository tokens(m_session);
    tokens.end(now.channelId, now.id, u"e-mail changed"_s);
    MailsRepository mails(m_session);
    mails.cancelOf(now.channelId, now.id, mailsWithSecrets());
    IssuesRepository(m_session).resolve(now.channelId, u"mail_refused"_s, QString::number(now.id));
    m_session.execute(u"UPDATE customers SET email_wanted = '', personal_link = FALSE WHERE channel_id = ? AND id = ?"_s,
                      {now.channelId, now.id});
    if (now.status == Customer::Status::Deactivated)
        return;
    const QJsonObject fields{{u"old_email"_s, before.email}, {u"new_email"_s, now.email}};
    if (now.hasPassword) {
        if (!before.email.isEmpty())
            mails.queue(now.channelId, now.id, u"email_changed"_s, before.email, fields);
        if (!now.email.isEmpty())
            mails.queue(now.channelId, now.id, u"email_changed"_s, now.email, fields);
    } else if (before.invitation == u"pending"_s) {
        if (now.email.isEmpty())
            m_session.execute(u"UPDATE customers SET invitation = 'revoked' WHERE channel_id = ? AND id = ?"_s,
                              {now.channelId, now.id});
        else
            InvitationsRepository(m_session).invite({now.id});
    }
}

void EmailChange::happenedToAll(const QString &changed)
{
    const QString ids = u"SELECT id FROM "_s + changed;
    TokensRepository(m_session).endAllOfSet(ids, u"e-mail changed"_s);
    MailsRepository(m_session).cancelOfSet(ids, mailsWithSecrets());
    QList<qint64> invited;
    MailsRepository mails(m_session);
    const Rows told = m_session.select(
        u"SELECT c.channel_id, c.id, b.old_email, c.email, c.password_id <> 0, c.invitation FROM %1 b JOIN customers c"
        " ON c.id = b.id WHERE c.deactivated = FALSE AND (c.password_id <> 0 OR c.invitation = 'pending')"_s.arg(changed));
    for (const Row &row : told) {
        if (!row.flag(4)) {
            invited << row.integer(1);
            continue;
        }
        const QJsonObject fields{{u"old_email"_s, row.text(2)}, {u"new_email"_s, row.text(3)}};
        for (const int column : {2, 3}) {
            if (!row.text(column).isEmpty())
                mails.queue(row.integer(0), row.integer(1), u"email_changed"_s, row.text(column), fields);
        }
    }
    m_session.execute(
        u"UPDATE customers SET email_wanted = '', personal_link = FALSE WHERE (email_wanted <> '' OR personal_link = TRUE) AND id IN (%1)"_s
            .arg(ids));
    if (!invited.isEmpty())
        InvitationsRepository(m_session).invite(invited);
}

} // namespace kontor
