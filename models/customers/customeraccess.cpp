// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What customers may do, one or many of them at once.
#include "customers/customersrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "credentials/emailchange.h"
#include "credentials/endaccess.h"
#include "credentials/passwordhashes.h"
#include "credentials/sessionsrepository.h"
#include "credentials/tokensrepository.h"
#include "customers/customercolumns.h"
#include "customers/usernames.h"
#include "database/idset.h"
#include "fields/fieldset.h"
#include "issues/issuesrepository.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

template <typename Change> int CustomersRepository::changeEach(const QList<qint64> &ids, const QString &action, Change change)
{
    int count = 0;
    for (const qint64 id : ids) {
        m_session.stopIfCancelled();
        const Customer before = load(id);
        Customer after = before;
        change(after);
        if (difference(before, after).isEmpty())
            continue;
        writeBack(after, before, action);
        ++count;
    }
    return count;
}

int CustomersRepository::setPriceTier(const QList<qint64> &ids, qint64 priceTierId)
{
    return changeEach(ids, u"changed"_s, [priceTierId](Customer &c) { c.priceTierId = priceTierId; });
}

int CustomersRepository::setWarehouse(const QList<qint64> &ids, qint64 warehouseId)
{
    return changeEach(ids, u"changed"_s, [warehouseId](Customer &c) { c.warehouseId = warehouseId; });
}

int CustomersRepository::deactivate(const QList<qint64> &ids)
{
    const int count = changeEach(ids, u"deactivated"_s, [](Customer &c) { c.status = Customer::Status::Deactivated; });
    fillIds(m_session, u"ended_ids"_s, ids);
    endAccess(m_session, u"SELECT id FROM ended_ids"_s, u"deactivated"_s);
    return count;
}

int CustomersRepository::reenable(const QList<qint64> &ids)
{
    return changeEach(ids, u"re-enabled"_s, [](Customer &c) {
        if (c.status == Customer::Status::Deactivated)
            c.status = c.hasPassword ? Customer::Status::Active : Customer::Status::Pending;
    });
}

void CustomersRepository::reenableAs(qint64 id, Customer::Status status)
{
    changeEach({id}, u"re-enabled"_s, [status](Customer &c) { c.status = status; });
}

void CustomersRepository::setPassword(qint64 channelId, qint64 id, const QString &hash, bool mustChange)
{
    const Customer customer = load(channelId, id);
    if (mustChange && !m_session.value(u"SELECT staff_passwords FROM channels WHERE id = ?"_s, {customer.channelId}).toBool())
        throw Failure(
            Error::Kind::Denied,
            tr("In this trade store passwords are not set by staff. Send the customer a link instead (Reset password)."));
    const Customer::Status status = customer.status == Customer::Status::Deactivated ? customer.status : Customer::Status::Active;
    m_session.execute(
        u"UPDATE customers SET password_id = ?, must_change_password = ?, status = ?, updated_at = ?, "
        u"row_version = row_version + 1, invitation = CASE WHEN invitation = 'pending' THEN %1 ELSE invitation END"
        " WHERE channel_id = ? AND id = ?"_s.arg(mustChange ? u"'revoked'"_s : u"'accepted'"_s),
        {PasswordHashes(m_session).add(hash), mustChange, statusName(status), m_session.now(), customer.channelId, id});
    SessionsRepository(m_session).endAllOf(channelId, id, u"password changed"_s);
    TokensRepository(m_session).end(customer.channelId, id, u"password changed"_s, purpose::invitation);
    TokensRepository(m_session).end(customer.channelId, id, u"password changed"_s, purpose::passwordReset);
    TokensRepository(m_session).end(customer.channelId, id, u"password changed"_s, purpose::personalLink);
    MailsRepository mails(m_session);
    mails.cancelOf(customer.channelId, id, {u"invitation"_s, u"password_reset"_s});
    m_session.execute(u"UPDATE customers SET personal_link = FALSE WHERE channel_id = ? AND id = ?"_s, {customer.channelId, id});
    if (mustChange && !customer.email.isEmpty() && customer.status != Customer::Status::Deactivated)
        mails.queue(customer.channelId, id, u"password_set"_s, customer.email);
    ActivityRepository(m_session).record(u"customer"_s, id, mustChange ? u"password set by staff"_s : u"password changed"_s, {},
                                         customer.channelId, id);
    m_session.touch(u"customers"_s, id);
}

qint64 CustomersRepository::exampleOf(qint64 channelId, qint64 wanted)
{
    return m_session
        .value(
            u"SELECT coalesce((SELECT id FROM customers WHERE id = ? AND channel_id = ?), (SELECT max(id) FROM customers WHERE channel_id = ?))"_s,
            {wanted, channelId, channelId})
        .toLongLong();
}

void CustomersRepository::setActingConsent(qint64 channelId, qint64 id, bool yes)
{
    setOwn(channelId, id, u"acting_consent"_s, yes ? u"yes"_s : u"no"_s,
           yes ? u"staff access allowed"_s : u"staff access forbidden"_s);
    if (!yes) {
        m_session.execute(u"UPDATE store_sessions SET ended_at = ?, end_reason = 'no consent' WHERE channel_id = ?"
                          " AND customer_id = ? AND staff_id IS NOT NULL AND ended_at = 0"
                          " AND channel_id IN (SELECT id FROM channels WHERE acting_consent <> 'not_needed')"_s,
                          {m_session.now(), channelId, id});
        m_session.touchAll(u"store_sessions"_s);
    }
}

void CustomersRepository::setPersonalLink(qint64 channelId, qint64 id, bool has)
{
    if (!has)
        TokensRepository(m_session).end(channelId, id, u"revoked"_s, purpose::personalLink);
    setOwn(channelId, id, u"personal_link"_s, has, has ? u"personal link made"_s : u"personal link revoked"_s);
}

void CustomersRepository::setOwn(qint64 channelId, qint64 id, const QString &column, const QVariant &value, const QString &action)
{
    m_session.execute(u"UPDATE customers SET %1 = ? WHERE channel_id = ? AND id = ?"_s.arg(column), {value, channelId, id});
    ActivityRepository(m_session).record(u"customer"_s, id, action, {}, channelId, id);
    m_session.touch(u"customers"_s, id);
}

} // namespace kontor
