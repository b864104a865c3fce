// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personal/personaldata.h"

#include "activity/activityrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"
#include "mail/mailsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "orders/ordersrepository.h"
#include "orders/orderstates.h"
#include "orders/orderwork.h"
#include "requests/requestlist.h"
#include "requests/requestsrepository.h"
#include "timeline/timelinerepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int everything = 1'000'000; ///< of one customer

QString isoTime(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate) : QString(); }

template <typename Record> QJsonObject recordOf(const FieldSet<Record> &fields, const Record &record, FieldTraits traits)
{
    QJsonObject out;
    for (const FieldInfo *field : fields.with(traits)) {
        const QString value = fields.value(record, field->name);
        out.insert(field->name, field->kind == FieldKind::Time ? isoTime(value.toLongLong()) : value);
    }
    return out;
}

template <typename List, typename One> QJsonArray arrayOf(const List &list, One one)
{
    QJsonArray out;
    for (const auto &item : list)
        out << one(item);
    return out;
}

QJsonObject orderOf(const Order &order, const QList<OrderEvent> &history)
{
    return {{u"number"_s, order.number},
            {u"placed"_s, isoTime(order.placedAt)},
            {u"reference"_s, order.reference},
            {u"note"_s, order.note},
            {u"status"_s, order.status},
            {u"currency"_s, order.currency},
            {u"total_minor_units"_s, order.totalMinor},
            {u"billing_address"_s, order.billingAddress},
            {u"shipping_address"_s, order.shippingAddress},
            {u"placed_by_staff"_s, order.staff},
            {u"payment"_s, order.payment},
            {u"cancelled_minor_units"_s, order.cancelledMinor},
            {u"history"_s, arrayOf(history,
                                   [&order](const OrderEvent &event) {
                                       return QJsonObject{{u"at"_s, isoTime(event.at)},
                                                          {u"by"_s, event.actor},
                                                          {u"what"_s, orderEventText(event, order.lines)},
                                                          {u"reason"_s, event.reason}};
                                   })},
            {u"lines"_s, arrayOf(order.lines, [](const OrderLine &line) {
                 return QJsonObject{{u"product"_s, line.sku},
                                    {u"title"_s, line.title},
                                    {u"quantity"_s, line.quantity},
                                    {u"price_minor_units"_s, line.priceMinor}};
             })}};
}

QJsonArray requestsOf(Session &session, qint64 channelId, qint64 customerId)
{
    QJsonArray out;
    RequestsRepository requests(session);
    for (const OrderRequest &row : requestsInReach(session, {channelId, customerId}, false, {}, everything, 0)) {
        const OrderRequest request = requests.load(channelId, row.id);
        out << QJsonObject{
            {u"number"_s, request.number},
            {u"sent"_s, isoTime(request.sentAt)},
            {u"company"_s, request.company},
            {u"state"_s, request.state},
            {u"why"_s, request.why},
            {u"reference"_s, request.reference},
            {u"order"_s, request.order},
            {u"currency"_s, request.currency},
            {u"total_minor_units"_s, request.totalMinor},
            {u"history"_s, arrayOf(requests.history(channelId, request.id),
                                   [](const RequestEvent &event) {
                                       return QJsonObject{{u"at"_s, isoTime(event.at)},
                                                          {u"by"_s, event.actor},
                                                          {u"what"_s, event.kind},
                                                          {u"text"_s, event.text}};
                                   })},
            {u"lines"_s, arrayOf(request.lines, [](const RequestLine &line) {
                 return QJsonObject{{u"product"_s, line.sku}, {u"title"_s, line.title}, {u"quantity"_s, line.quantity}};
             })}};
    }
    return out;
}

QJsonObject mailOf(const Mail &mail)
{
    return {{u"kind"_s, mail.kind},
            {u"to"_s, mail.recipient},
            {u"state"_s, mail.state},
            {u"written"_s, isoTime(mail.createdAt)},
            {u"settled"_s, isoTime(mail.finishedAt)},
            {u"subject"_s, mail.subject},
            {u"text"_s, mail.bodyText}};
}

QJsonObject changeOf(const ActivityEntry &entry)
{
    return {{u"at"_s, isoTime(entry.at)},
            {u"by"_s, entry.actor},
            {u"action"_s, entry.action},
            {u"fields"_s, arrayOf(entry.changes, [](const FieldChange &change) {
                 return QJsonObject{{u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}};
             })}};
}

} // namespace

QJsonObject PersonalData::of(qint64 channelId, qint64 customerId)
{
    const Customer customer = CustomersRepository(m_session).load(channelId, customerId);
    QJsonObject record = recordOf(customerFields(), customer, FieldTrait::Stored);
    record.insert(u"trade_store"_s, m_session.value(u"SELECT name FROM channels WHERE id = ?"_s, {channelId}).toString());
    record.remove(u"channel"_s);
    QJsonObject attributes;
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it)
        attributes.insert(it.key(), *it);

    OrdersRepository orders(m_session);
    QJsonArray placed;
    for (const Order &order : orders.ofCustomer(channelId, customerId, {}, everything))
        placed << orderOf(orders.load(channelId, order.id), OrderWork(m_session).history(channelId, order.id));
    TimelineRepository timeline(m_session);
    QJsonArray entries;
    for (const TimelineEntry &entry :
         timeline.entries(channelId, customerId, everything) + timeline.entries(channelId, customerId, everything, true)) {
        QJsonObject one = recordOf(timelineFields(), entry, FieldTrait::Stored);
        if (entry.kind == u"file"_s)
            one.insert(u"content_base64"_s, QString::fromLatin1(timeline.content(channelId, entry.id).toBase64()));
        entries << one;
    }
    QJsonArray cart;
    for (const Row &line : m_session.select(u"SELECT p.sku, k.quantity FROM carts k JOIN products p ON p.id = k.product_id"
                                            " WHERE k.channel_id = ? AND k.customer_id = ? ORDER BY k.position"_s,
                                            {channelId, customerId}))
        cart << QJsonObject{{u"product"_s, line.text(0)}, {u"quantity"_s, line.integer(1)}};
    return {
        {u"made"_s, isoTime(m_session.now())},
        {u"customer"_s, record},
        {u"addresses"_s, arrayOf(customer.addresses,
                                 [](const Address &address) { return recordOf(addressFields(), address, FieldTrait::Edited); })},
        {u"attributes"_s, attributes},
        {u"companies"_s, arrayOf(MembershipRepository(m_session).ofCustomer(channelId, customerId),
                                 [&](const CompanyUser &user) {
                                     return QJsonObject{
                                         {u"company"_s, CompaniesRepository(m_session).load(channelId, user.companyId).name},
                                         {u"administrator"_s, user.administrator},
                                         {u"active"_s, user.active},
                                         {u"department"_s, user.department},
                                         {u"mobile"_s, user.mobile},
                                         {u"joined"_s, isoTime(user.joinedAt)},
                                         {u"left"_s, isoTime(user.leftAt)}};
                                 })},
        {u"orders"_s, placed},
        {u"order_requests"_s, requestsOf(m_session, channelId, customerId)},
        {u"cart"_s, cart},
        {u"mails"_s, arrayOf(MailsRepository(m_session).ofCustomer(channelId, customerId, everything), mailOf)},
        {u"notes_tasks_files"_s, entries},
        {u"changes"_s, arrayOf(ActivityRepository(m_session).ofCustomer(channelId, customerId, everything), changeOf)},
        {u"sign_ins"_s, arrayOf(SignInRepository(m_session).attempts(channelId, customerId, everything),
                                [](const SignInAttempt &attempt) {
                                    return QJsonObject{{u"at"_s, isoTime(attempt.at)},
                                                       {u"address"_s, attempt.peer},
                                                       {u"browser"_s, attempt.browser},
                                                       {u"outcome"_s, attempt.outcome}};
                                })},
        {u"sessions"_s, arrayOf(SessionsRepository(m_session).ofCustomer(channelId, customerId, everything),
                                [](const SessionRecord &session) {
                                    return QJsonObject{{u"since"_s, isoTime(session.createdAt)},
                                                       {u"last_seen"_s, isoTime(session.lastSeenAt)},
                                                       {u"ended"_s, isoTime(session.endedAt)},
                                                       {u"staff_in_their_name"_s, session.staff},
                                                       {u"reason"_s, session.reason}};
                                })},
    };
}

} // namespace kontor
