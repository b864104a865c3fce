// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mail.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }
} // namespace

QString MailKind::label() const { return QCoreApplication::translate("kontor", title); }

/// What both mails of an order request can say.
static QStringList requestFields(const QStringList &more)
{
    return QStringList{u"number"_s,   u"person"_s,   u"reference"_s, u"why"_s,       u"total"_s,         u"lines"_s,
                       u"sku"_s,      u"title"_s,    u"quantity"_s,  u"sum"_s,       u"reasons"_s,       u"name"_s,
                       u"is_limit"_s, u"is_asked"_s, u"is_rule"_s,   u"is_budget"_s, u"is_cost_centre"_s} +
           more;
}

const QList<MailKind> &mailKinds()
{
    static const QList<MailKind> kinds = {
        {u"invitation"_s, QT_TRANSLATE_NOOP("kontor", "Invitation"), {u"valid_hours"_s}, u"link"_s, u"/invitation/"_s},
        {u"password_reset"_s, QT_TRANSLATE_NOOP("kontor", "Password reset"), {u"valid_minutes"_s}, u"link"_s, u"/reset/"_s},
        {u"password_set"_s, QT_TRANSLATE_NOOP("kontor", "Password set by staff"), {}, {}, {}},
        {u"login_details"_s, QT_TRANSLATE_NOOP("kontor", "Sign-in details"), {}, {}, {}},
        {u"email_changed"_s, QT_TRANSLATE_NOOP("kontor", "E-mail address changed"), {u"old_email"_s, u"new_email"_s}, {}, {}},
        {u"email_confirm"_s,
         QT_TRANSLATE_NOOP("kontor", "Confirm the new e-mail address"),
         {u"new_email"_s, u"valid_hours"_s},
         u"link"_s,
         u"/confirm-email/"_s},
        {u"many_tries"_s, QT_TRANSLATE_NOOP("kontor", "Many wrong passwords"), {}, {}, {}},
        {u"new_device"_s,
         QT_TRANSLATE_NOOP("kontor", "Sign-in from a new device"),
         {u"when"_s, u"browser"_s, u"address"_s},
         {},
         {}},
        {u"mfa_code"_s, QT_TRANSLATE_NOOP("kontor", "Sign-in code"), {u"valid_minutes"_s}, u"code"_s, {}},
        {u"personal_link"_s, QT_TRANSLATE_NOOP("kontor", "Personal link made"), {u"when"_s}, {}, {}},
        {u"order_confirmation"_s,
         QT_TRANSLATE_NOOP("kontor", "Order confirmation"),
         {u"number"_s, u"reference"_s, u"total"_s, u"billing_address"_s, u"shipping_address"_s, u"payment"_s, u"payment_note"_s,
          u"cost_centre"_s, u"lines"_s, u"sku"_s, u"title"_s, u"quantity"_s, u"price"_s, u"sum"_s},
         {},
         {}},
        {u"order_changed"_s,
         QT_TRANSLATE_NOOP("kontor", "Order moved on"),
         {u"number"_s, u"reference"_s, u"reason"_s, u"total"_s, u"shipping_address"_s, u"lines"_s, u"sku"_s, u"title"_s,
          u"quantity"_s, u"shipped"_s, u"cancelled"_s, u"sum"_s, u"is_placed"_s, u"is_confirmed"_s, u"is_in_work"_s,
          u"is_part_shipped"_s, u"is_shipped"_s, u"is_done"_s, u"is_cancelled"_s},
         {},
         {}},
        {u"request_waiting"_s,
         QT_TRANSLATE_NOOP("kontor", "Order request waits for approval"),
         requestFields({u"again"_s, u"text"_s}),
         {},
         {}},
        {u"request_decided"_s,
         QT_TRANSLATE_NOOP("kontor", "Order request decided"),
         requestFields({u"text"_s, u"order"_s, u"is_waiting"_s, u"is_returned"_s, u"is_blocked"_s, u"is_ordered"_s,
                        u"is_declined"_s, u"is_withdrawn"_s, u"is_expired"_s}),
         {},
         {}},
        {u"company_invitation"_s,
         QT_TRANSLATE_NOOP("kontor", "Invitation by a company"),
         {u"inviting_company"_s, u"invited_by"_s, u"valid_hours"_s},
         u"link"_s,
         u"/join-company/"_s},
        {u"guide"_s, QT_TRANSLATE_NOOP("kontor", "Customer guide"), {u"forgot_url"_s}, {}, {}},
    };
    return kinds;
}

const MailKind *mailKind(const QString &name)
{
    const QList<MailKind> &kinds = mailKinds();
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const MailKind &kind) { return kind.name == name; });
    return it == kinds.end() ? nullptr : &*it;
}

QStringList commonMailFields()
{
    return {u"store"_s,      u"store_url"_s, u"sign_in_url"_s, u"customer"_s,
            u"first_name"_s, u"last_name"_s, u"company"_s,     u"username"_s};
}

QString mailKindLabel(const QString &name)
{
    const MailKind *kind = mailKind(name);
    return kind != nullptr ? kind->label() : name;
}

QStringList mailStates()
{
    return {u"queued"_s, u"sending"_s, u"sent"_s, u"deferred"_s, u"refused"_s, u"captured"_s, u"unknown"_s, u"cancelled"_s};
}

QString mailStateLabel(const QString &state)
{
    static const QHash<QString, const char *> labels = {
        {u"queued"_s, QT_TRANSLATE_NOOP("kontor", "Queued")},
        {u"sending"_s, QT_TRANSLATE_NOOP("kontor", "Sending")},
        {u"sent"_s, QT_TRANSLATE_NOOP("kontor", "Sent")},
        {u"deferred"_s, QT_TRANSLATE_NOOP("kontor", "Deferred")},
        {u"refused"_s, QT_TRANSLATE_NOOP("kontor", "Refused")},
        {u"captured"_s, QT_TRANSLATE_NOOP("kontor", "Captured, not sent")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("kontor", "Unknown")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("kontor", "Cancelled")},
    };
    return text::label(labels, state);
}

QString mailAnswer(const Mail &mail)
{
    if (mail.state != u"captured"_s)
        return mail.answer;
    return mail.medium == u"sms"_s ? tr("No text-message gateway is set in the trade store.")
                                   : tr("No mail server is set in the trade store.");
}

QString secretMark() { return u"••••••"_s; }

} // namespace kontor
