// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/invitationsrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "credentials/tokensrepository.h"
#include "database/idset.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto asked = u"invite_ids"_s; ///< temporary tables
const auto able = u"invite_able"_s;
const auto ableIds = u"SELECT id FROM invite_able"_s;

} // namespace

QString invitationState(const QString &stored, qint64 endsAt, qint64 now)
{
    return stored == u"pending"_s && endsAt > 0 && endsAt < now ? u"expired"_s : stored;
}

QStringList invitationStates() { return {u"none"_s, u"pending"_s, u"expired"_s, u"accepted"_s, u"revoked"_s}; }

QString invitationLabel(const QString &state)
{
    static const QHash<QString, const char *> labels = {{u"none"_s, QT_TRANSLATE_NOOP("kontor", "Not invited")},
                                                        {u"pending"_s, QT_TRANSLATE_NOOP("kontor", "Invited")},
                                                        {u"expired"_s, QT_TRANSLATE_NOOP("kontor", "Invitation expired")},
                                                        {u"accepted"_s, QT_TRANSLATE_NOOP("kontor", "Accepted")},
                                                        {u"revoked"_s, QT_TRANSLATE_NOOP("kontor", "Invitation revoked")}};
    return text::label(labels, state);
}

QString invitationSql()
{
    return u"(CASE WHEN c.invitation = 'pending' AND c.invitation_ends_at > 0 AND c.invitation_ends_at < ? THEN 'expired' ELSE c.invitation END)"_s;
}

/// Who of them may be invited goes into `fit`, the others are counted.
Invited InvitationsRepository::sorted(const QList<qint64> &ids, QList<qint64> &fit)
{
    fillIds(m_session, asked, ids);
    Invited out;
    m_session.forEach(
        u"SELECT c.id, c.email, c.password_id <> 0, c.deactivated FROM invite_ids b JOIN customers c ON c.id = b.id ORDER BY c.id"_s,
        {}, [&](const Row &row) {
            if (row.value(3).toBool())
                ++out.deactivated;
            else if (row.value(2).toBool())
                ++out.signedUp;
            else if (row.value(1).toString().isEmpty())
                ++out.withoutEmail;
            else
                fit << row.value(0).toLongLong();
        });
    return out;
}

Invited InvitationsRepository::wouldInvite(const QList<qint64> &ids)
{
    QList<qint64> fit;
    Invited out = sorted(ids, fit);
    out.queued = fit.size();
    return out;
}

Invited InvitationsRepository::invite(const QList<qint64> &ids)
{
    QList<qint64> fit;
    Invited out = sorted(ids, fit);
    if (fit.isEmpty())
        return out;
    fillIds(m_session, able, fit);
    TokensRepository(m_session).endAllOfSet(ableIds, u"replaced"_s, purpose::invitation);
    MailsRepository(m_session).cancelOfSet(ableIds, {purpose::invitation});
    out.queued = MailsRepository(m_session).queueForAll(u"invitation"_s, able);
    m_session.execute(
        u"UPDATE customers SET invitation = 'pending', invited_at = ?, invitation_ends_at = 0, invite_wanted = FALSE WHERE id IN (%1)"_s
            .arg(ableIds),
        {m_session.now()});
    recordForAll(u"invited"_s, ableIds);
    if (fit.size() == 1)
        m_session.touch(u"customers"_s, fit.first());
    else
        m_session.touchAll(u"customers"_s);
    return out;
}

QList<qint64> InvitationsRepository::wanted(qint64 batchId)
{
    QList<qint64> out;
    for (const Row &row :
         m_session.select(u"SELECT c.id FROM batch_customers b JOIN customers c ON c.channel_id = b.channel_id AND c.id = b.id"
                          " WHERE b.batch_id = ? AND c.invite_wanted = TRUE AND c.deactivated = FALSE AND c.email <> ''"
                          " AND c.password_id = 0 ORDER BY c.id"_s,
                          {batchId}))
        out << row.integer(0);
    return out;
}

int InvitationsRepository::revoke(const QList<qint64> &ids)
{
    fillIds(m_session, asked, ids);
    QList<qint64> pending;
    for (const Row &row :
         m_session.select(u"SELECT c.id FROM invite_ids b JOIN customers c ON c.id = b.id WHERE c.invitation = 'pending'"_s))
        pending << row.integer(0);
    if (pending.isEmpty())
        return 0;
    fillIds(m_session, able, pending);
    TokensRepository(m_session).endAllOfSet(ableIds, u"revoked"_s, purpose::invitation);
    MailsRepository(m_session).cancelOfSet(ableIds, {purpose::invitation});
    m_session.execute(u"UPDATE customers SET invitation = 'revoked' WHERE id IN (%1)"_s.arg(ableIds));
    recordForAll(u"invitation revoked"_s, ableIds);
    m_session.touchAll(u"customers"_s);
    m_session.touchAll(u"mails"_s);
    return int(pending.size());
}

void InvitationsRepository::sendReset(qint64 channelId, qint64 customerId)
{
    sendTo(channelId, customerId, u"password_reset"_s, u"password reset sent"_s);
}

void InvitationsRepository::sendLoginDetails(qint64 channelId, qint64 customerId)
{
    sendTo(channelId, customerId, u"login_details"_s, u"sign-in details sent"_s);
}

void InvitationsRepository::sendTo(qint64 channelId, qint64 customerId, const QString &kind, const QString &action)
{
    const Rows rows =
        m_session.select(u"SELECT email, deactivated FROM customers WHERE channel_id = ? AND id = ?"_s, {channelId, customerId});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    const Row &row = rows.first();
    if (row.flag(1))
        throw Failure(Error::Kind::Denied, tr("This customer is deactivated, so no mail is sent. Re-enable the customer first."));
    if (row.text(0).isEmpty())
        throw Failure(Error::Kind::Invalid, tr("The customer has no e-mail address. Enter one first."), u"email"_s);
    MailsRepository(m_session).cancelOf(channelId, customerId, {kind});
    MailsRepository(m_session).queue(channelId, customerId, kind, row.text(0));
    ActivityRepository(m_session).record(u"customer"_s, customerId, action, {}, channelId, customerId);
    m_session.touch(u"customers"_s, customerId);
}

void InvitationsRepository::recordForAll(const QString &action, const QString &ids)
{
    m_session.execute(u"INSERT INTO activity (at, actor, entity, entity_id, channel_id, customer_id, action)"
                      " SELECT ?, ?, 'customer', c.id, c.channel_id, c.id, ? FROM customers c WHERE c.id IN (%1)"_s.arg(ids),
                      {m_session.now(), m_session.actor(), action});
}

} // namespace kontor
