// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// That a customer is nobody any more.
#include "personal/personaldata.h"

#include "activity/activityrepository.h"
#include "customers/customersrepository.h"
#include "requests/requestlist.h"
#include "requests/requestsrepository.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// Rows that are the customer's alone. Those that others refer to come later.
const QStringList &ownTables()
{
    static const QStringList tables = {u"activity"_s,
                                       u"issues"_s,
                                       u"carts"_s,
                                       u"mfa_codes"_s,
                                       u"mfa_secrets"_s,
                                       u"recovery_codes"_s,
                                       u"sign_ins"_s,
                                       u"known_browsers"_s,
                                       u"sign_in_failures"_s,
                                       u"reset_asks"_s,
                                       u"session_actions"_s,
                                       u"store_sessions"_s,
                                       u"tickets"_s,
                                       u"tokens"_s,
                                       u"mails"_s,
                                       u"customer_attributes"_s,
                                       u"store_preferences"_s,
                                       u"company_invitations"_s};
    return tables;
}

/// The moment before which an order is old enough to lose its addresses.
qint64 booksClosed(Session &session, int years)
{
    return QDateTime::fromMSecsSinceEpoch(session.now()).addYears(-years).toMSecsSinceEpoch();
}

} // namespace

PersonalData::Reach PersonalData::reach(qint64 channelId, qint64 customerId, int booksYears)
{
    const auto count = [&](const QString &table, const QString &also = {}, const QVariantList &values = {}) {
        return m_session
            .value(u"SELECT count(*) FROM %1 WHERE channel_id = ? AND customer_id = ?%2"_s.arg(table, also),
                   QVariantList{channelId, customerId} + values)
            .toLongLong();
    };
    Reach out;
    out.orders = count(u"orders"_s);
    out.namedOrders = count(u"orders"_s, u" AND placed_at >= ?"_s, {booksClosed(m_session, booksYears)});
    out.mails = count(u"mails"_s);
    out.entries = count(u"timeline"_s);
    out.changes = count(u"activity"_s);
    out.signIns = count(u"sign_ins"_s);
    return out;
}

/// What they asked for is withdrawn and says nothing of them any more; they approve nothing and stand in for nobody.
static void forgetRequests(Session &session, qint64 channelId, qint64 customerId)
{
    RequestsRepository requests(session);
    for (const OrderRequest &one : requestsInReach(session, {channelId, customerId}, true, {}, 1'000'000, 0))
        requests.withdraw(channelId, one.id);
    session.execute(u"UPDATE order_requests SET person = '', why = '', reference = '', note = '', billing_address = '',"
                    " shipping_address = '', search_text = lower(number) WHERE channel_id = ? AND customer_id = ?"_s,
                    {channelId, customerId});
    session.execute(
        u"UPDATE order_request_events SET person = '', stands_for = '', text = '' WHERE channel_id = ? AND actor = ?"_s,
        {channelId, u"customer:%1"_s.arg(customerId)});
    session.execute(u"UPDATE order_request_events SET text = '' WHERE channel_id = ? AND kind = 'sent' AND request_id IN"
                    " (SELECT r.id FROM order_requests r WHERE r.channel_id = ? AND r.customer_id = ?)"_s,
                    {channelId, channelId, customerId});
    const auto theirs = u" IN (SELECT u.id FROM company_users u WHERE u.channel_id = ? AND u.customer_id = ?)"_s;
    for (
        const QString &statement :
        {u"UPDATE company_users SET deputy_id = 0 WHERE channel_id = ? AND deputy_id"_s,
         u"UPDATE cost_centres SET approver_id = 0 WHERE channel_id = ? AND approver_id"_s,
         u"DELETE FROM approval_parts WHERE channel_id = ? AND (part IN ('user', 'approver') OR part LIKE 'step%_user') AND ref_id"_s})
        session.execute(statement + theirs, {channelId, channelId, customerId});
}

void PersonalData::forget(qint64 channelId, qint64 customerId, int booksYears)
{
    CustomersRepository customers(m_session);
    customers.deactivate({customerId}); // ends sessions and links, where the store sees it
    Customer nobody = customers.load(channelId, customerId);
    const QVariantList whose{channelId, customerId};
    m_session.execute(u"DELETE FROM timeline_files WHERE channel_id = ? AND entry_id IN"
                      " (SELECT t.id FROM timeline t WHERE t.channel_id = ? AND t.customer_id = ?)"_s,
                      {channelId, channelId, customerId});
    forgetRequests(m_session, channelId, customerId);
    m_session.execute(u"DELETE FROM company_user_roles WHERE channel_id = ? AND user_id IN"
                      " (SELECT u.id FROM company_users u WHERE u.channel_id = ? AND u.customer_id = ?)"_s,
                      {channelId, channelId, customerId});
    m_session.execute(u"DELETE FROM company_users WHERE channel_id = ? AND customer_id = ?"_s, whose);
    m_session.execute(u"DELETE FROM company_links WHERE channel_id = ? AND made_by = ?"_s, whose);
    m_session.execute(u"UPDATE company_invitations SET invited_by = 0 WHERE channel_id = ? AND invited_by = ?"_s, whose);
    m_session.execute(u"DELETE FROM timeline WHERE channel_id = ? AND customer_id = ?"_s, whose);
    // Before-images, so that no undo brings them back, and rows of files that wait for a review.
    for (const QString &table : {u"batch_addresses"_s, u"batch_attributes"_s})
        m_session.execute(u"DELETE FROM %1 WHERE channel_id = ? AND customer_id = ?"_s.arg(table), whose);
    m_session.execute(u"DELETE FROM batch_customers WHERE channel_id = ? AND id = ?"_s, whose);
    m_session.execute(u"DELETE FROM staged_rows WHERE channel_id = ? AND record_id = ?"_s, whose);

    nobody.firstName.clear();
    nobody.lastName = tr("Anonymised");
    for (QString *text : {&nobody.company, &nobody.email, &nobody.phone, &nobody.vatNumber, &nobody.note, &nobody.tags,
                          &nobody.sourceCode, &nobody.language})
        text->clear();
    nobody.addresses.clear();
    nobody.attributes.clear();
    customers.update(nobody);
    m_session.execute(
        u"DELETE FROM password_hashes WHERE id = (SELECT c.password_id FROM customers c WHERE c.channel_id = ? AND c.id = ?)"_s,
        whose);
    m_session.execute(
        u"UPDATE customers SET username = ?, search_text = ?, email = '', email_key = '', unique_email_key = '',"
        " password_id = 0, email_wanted = '', mfa_method = '',"
        " mfa_phone = '', personal_link = FALSE, acting_consent = '', last_sign_in_at = 0, invited_at = 0,"
        " invitation = 'none', invitation_ends_at = 0, locked_until = 0 WHERE channel_id = ? AND id = ?"_s,
        {u"anonymised-%1"_s.arg(customerId), u" anonymised anonymised-%1"_s.arg(customerId), channelId, customerId});
    for (const QString &table : ownTables())
        m_session.execute(u"DELETE FROM %1 WHERE channel_id = ? AND customer_id = ?"_s.arg(table), whose);
    m_session.execute(u"DELETE FROM activity WHERE channel_id = ? AND entity = 'customer' AND entity_id = ?"_s, whose);
    m_session.execute(u"UPDATE order_events SET reason = '' WHERE channel_id = ? AND order_id IN"
                      " (SELECT o.id FROM orders o WHERE o.channel_id = ? AND o.customer_id = ? AND o.placed_at < ?)"_s,
                      {channelId, channelId, customerId, booksClosed(m_session, booksYears)});
    m_session.execute(
        u"UPDATE orders SET reference = '', note = '', billing_address = '', shipping_address = '', search_text = lower(number)"
        " WHERE channel_id = ? AND customer_id = ? AND placed_at < ?"_s,
        {channelId, customerId, booksClosed(m_session, booksYears)});
    ActivityRepository(m_session).record(u"customer"_s, customerId, u"anonymised"_s, {}, channelId, customerId);
    for (const QString &table : {u"customers"_s, u"mails"_s, u"timeline"_s, u"issues"_s})
        m_session.touchAll(table);
}

} // namespace kontor
