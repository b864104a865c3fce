// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mails of order requests: to those who decide, and to who asked.
#include "base/money.h"
#include "base/text.h"
#include "companies/membership.h"
#include "mail/mailsrepository.h"
#include "mail/mimemessage.h"
#include "requests/requestsrepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// In the reader's language a template says it: what a request is about, and why.
QJsonObject fieldsOf(const OrderRequest &request, bool priced)
{
    const auto money = [&](qint64 minor) { return priced ? formatMoney(minor, request.currency) : u"–"_s; };
    QJsonArray lines;
    for (const RequestLine &line : request.lines) {
        if (line.quantity > 0)
            lines << QJsonObject{{u"sku"_s, line.sku},
                                 {u"title"_s, line.title},
                                 {u"quantity"_s, QString::number(line.quantity)},
                                 {u"sum"_s, money(line.totalMinor())}};
    }
    QJsonArray reasons;
    for (const ApprovalReason &one : request.reasons) {
        if (one.settled || one.step != request.step)
            continue;
        QJsonObject reason{{u"name"_s, one.name}};
        for (const QString &kind : {u"limit"_s, u"asked"_s, u"rule"_s, u"budget"_s, u"cost_centre"_s})
            reason.insert(u"is_"_s + kind, one.kind == kind ? u"yes"_s : QString());
        reasons << reason;
    }
    QJsonObject out{{u"number"_s, request.number}, {u"person"_s, request.person},           {u"reference"_s, request.reference},
                    {u"why"_s, request.why},       {u"total"_s, money(request.totalMinor)}, {u"lines"_s, lines},
                    {u"reasons"_s, reasons}};
    return out;
}

} // namespace

void RequestsRepository::tellApprovers(const OrderRequest &request, bool again, const QString &text)
{
    OrderRequest now = load(request.channelId, request.id);
    const Approvers approvers(m_session, now.channelId, now.companyId);
    QList<qint64> told;
    for (const ApprovalReason &reason : std::as_const(now.reasons)) {
        if (reason.settled || reason.step != now.step)
            continue;
        QList<CompanyUser> whom = approvers.toTell(reason, now.asCase());
        constexpr int toAdministrators = 2;
        if (now.escalation >= toAdministrators) {
            for (const Approver &one : approvers.administrators())
                whom << one.user;
        }
        for (const CompanyUser &user : std::as_const(whom)) {
            if (told.contains(user.id) || user.customerId == now.customerId || !isPlainAddress(user.email))
                continue;
            told << user.id;
            const Access access = MembershipRepository(m_session).accessOf(now.channelId, user.customerId, now.companyId);
            QJsonObject fields = fieldsOf(now, access.may(u"see_prices"_s));
            fields.insert(u"again"_s, again ? u"yes"_s : QString());
            fields.insert(u"text"_s, text);
            MailsRepository(m_session).queue(now.channelId, user.customerId, u"request_waiting"_s, user.email, fields);
        }
    }
}

void RequestsRepository::tellBuyer(const OrderRequest &request, const QString &text)
{
    const QString email =
        m_session.value(u"SELECT email FROM customers WHERE channel_id = ? AND id = ?"_s, {request.channelId, request.customerId})
            .toString();
    if (!isPlainAddress(email))
        return;
    const bool priced =
        MembershipRepository(m_session).accessOf(request.channelId, request.customerId, request.companyId).may(u"see_prices"_s);
    QJsonObject fields = fieldsOf(load(request.channelId, request.id), priced);
    fields.insert(u"order"_s, request.order);
    for (const QString &state : requestStates())
        fields.insert(u"is_"_s + state, request.state == state ? u"yes"_s : QString());
    fields.insert(u"text"_s, request.state == u"blocked"_s ? QString() : text);
    MailsRepository(m_session).queue(request.channelId, request.customerId, u"request_decided"_s, email, fields);
}

} // namespace kontor
