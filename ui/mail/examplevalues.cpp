// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/examplevalues.h"

#include "customers/customersrepository.h"
#include "mail/mailsrepository.h"
#include "mail/mailtemplate.h"

#include <QJsonArray>

namespace kontor {

using namespace Qt::StringLiterals;

/// Stand-ins for what only a real mail has.
static QJsonObject examples(const QString &storeUrl)
{
    const QJsonObject line{{u"sku"_s, u"A-1001"_s},
                           {u"title"_s, u"Example"_s},
                           {u"quantity"_s, u"2"_s},
                           {u"price"_s, u"4.50 EUR"_s},
                           {u"sum"_s, u"9.00 EUR"_s}};
    return {{u"link"_s, storeUrl + u"/…/"_s + secretMark()},
            {u"code"_s, u"123456"_s},
            {u"valid_hours"_s, 24},
            {u"valid_minutes"_s, 30},
            {u"old_email"_s, u"old@example.com"_s},
            {u"new_email"_s, u"new@example.com"_s},
            {u"when"_s, u"2026-01-31 12:00 UTC"_s},
            {u"browser"_s, u"Firefox"_s},
            {u"address"_s, u"192.0.2.7"_s},
            {u"number"_s, u"10001"_s},
            {u"reference"_s, u"4711"_s},
            {u"total"_s, u"9.00 EUR"_s},
            {u"billing_address"_s, u"…"_s},
            {u"shipping_address"_s, u"…"_s},
            {u"payment"_s, u"…"_s},
            {u"payment_note"_s, u"…"_s},
            {u"cost_centre"_s, u"4711"_s},
            {u"lines"_s, QJsonArray{line}},
            {u"person"_s, u"Ada Example"_s},
            {u"why"_s, u"…"_s},
            {u"text"_s, u"…"_s},
            {u"order"_s, u"K0000001"_s},
            {u"is_ordered"_s, u"yes"_s},
            {u"reasons"_s, QJsonArray{QJsonObject{{u"name"_s, u"Example"_s}, {u"is_budget"_s, u"yes"_s}}}},
            {u"forgot_url"_s, storeUrl + u"/forgot"_s}};
}

QJsonObject valuesFor(Session &session, const Channel &channel, qint64 customerId)
{
    const QString url = storeAddress(channel, u"https://store.example.com"_s);
    QJsonObject out = examples(url);
    QJsonObject common = MailsRepository::commonValues(channel, url, {}, {}, {}, {}, {});
    if (customerId > 0) {
        const Customer c = CustomersRepository(session).load(customerId);
        common = MailsRepository::commonValues(channel, url, c.displayName(), c.firstName, c.lastName, c.company, c.username);
    }
    for (auto it = common.begin(); it != common.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

} // namespace kontor
