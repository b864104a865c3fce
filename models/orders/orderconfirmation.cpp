// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/orderconfirmation.h"

#include "base/money.h"
#include "channels/channel.h"
#include "companies/membership.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"
#include "orders/ordersrepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

void OrderConfirmation::queue(const Buyer &buyer, const Order &placed)
{
    const Order order = OrdersRepository(m_session).load(buyer.channelId, buyer.customerId, placed.number);
    const QString email =
        m_session.value(u"SELECT email FROM customers WHERE channel_id = ? AND id = ?"_s, {buyer.channelId, buyer.customerId})
            .toString();
    const bool told =
        m_session
            .value(
                u"SELECT 1 FROM mails WHERE channel_id = ? AND customer_id = ? AND kind = 'order_confirmation' AND fields LIKE ?"_s,
                {buyer.channelId, buyer.customerId, u"%\"number\":\"%1\"%"_s.arg(order.number)})
            .isValid();
    if (!isPlainAddress(email) || told)
        return;
    const bool priced =
        MembershipRepository(m_session).accessOf(buyer.channelId, buyer.customerId, buyer.companyId).may(u"see_prices"_s);
    const auto money = [&](qint64 minor) { return priced ? formatMoney(minor, order.currency) : u"–"_s; };
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines << QJsonObject{{u"sku"_s, line.sku},
                             {u"title"_s, line.title},
                             {u"quantity"_s, QString::number(line.quantity)},
                             {u"price"_s, money(line.priceMinor)},
                             {u"sum"_s, money(line.totalMinor)}};
    MailsRepository(m_session).queue(buyer.channelId, buyer.customerId, u"order_confirmation"_s, email,
                                     {{u"number"_s, order.number},
                                      {u"reference"_s, order.reference},
                                      {u"total"_s, money(order.totalMinor)},
                                      {u"billing_address"_s, order.billingAddress},
                                      {u"shipping_address"_s, order.shippingAddress},
                                      {u"payment"_s, paymentLabel(order.paymentMethod, order.paymentDays)},
                                      {u"payment_note"_s, QString(order.paymentNote + u'\n' + order.paymentUrl).trimmed()},
                                      {u"cost_centre"_s, order.costCentre},
                                      {u"lines"_s, lines}});
}

} // namespace kontor
