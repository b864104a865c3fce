// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldproblem.h"
#include "channels/storelook.h"
#include "fields/names.h"

#include <QList>
#include <QString>

namespace kontor {

template <typename Record> class FieldSet;

/// Where a secret is read from when it is needed; never the secret itself. A value.
struct SecretPlace
{
    QString from = QStringLiteral("none"); ///< "none", "file", "environment", "keychain"
    QString name; ///< the file's path, the variable's name, the keychain's entry
    friend bool operator==(const SecretPlace &, const SecretPlace &) = default;
};

/// How a trade store sends mail. Without a host, mails are kept and marked 'captured'. A value.
struct MailSettings
{
    QString host;
    int port = 587;
    QString security = QStringLiteral("starttls"); ///< "starttls", "tls" (from the first byte), "none"
    QString user; ///< empty: no signing in
    SecretPlace secret;
    QString sender; ///< an address
    QString senderName;
    QString replyTo;
    QString copyTo; ///< addresses that get a blind copy, parted by commas
    friend bool operator==(const MailSettings &, const MailSettings &) = default;
};

/// Text messages by a provider's HTTP interface: a POST of {"to", "text"} as JSON, the secret as bearer token. A value.
struct SmsSettings
{
    QString url; ///< empty: codes are not sent by text message
    SecretPlace secret;
    friend bool operator==(const SmsSettings &, const SmsSettings &) = default;
};

/// What a trade store allows around signing in. A value.
struct CredentialRules
{
    bool staffPasswords = true; ///< staff may set a password, which must be changed at the next sign-in
    bool confirmEmail = false; ///< a changed e-mail address counts only when confirmed at the new address
    QString mfa = QStringLiteral("optional"); ///< second factor: "off", "optional", "required"
    bool personalLinks = false;
    bool ownAddresses = true; ///< customers enter and change their own addresses
    bool actingReason = false; ///< staff must say why they log in as a customer
    QString startPage; ///< where people come in who have not chosen another one; see startPages()
    QString actingConsent = QStringLiteral("not_needed"); ///< "not_needed", "opt_out", "opt_in"
    friend bool operator==(const CredentialRules &, const CredentialRules &) = default;
};

/// A trade store. A value.
struct Channel
{
    qint64 id = 0;
    QString name;
    QString url; ///< where its customers shop; empty when the desktop runs the store itself
    qint64 priceTierId = 0;
    qint64 warehouseId = 0;
    QString language = QStringLiteral("en");
    bool uniqueEmail = true; ///< off for shared mailboxes
    bool active = true;
    qint64 cancelMinutes =
        0; ///< so long after placing customers may cancel an order that nobody confirmed; 0: until it is confirmed; -1: never
    QString timeZone; ///< in which its days begin, for budgets and deadlines: an IANA name; empty: the server's own
    qint64 requestDays = 14; ///< so long an order request waits for its decision
    qint64 requestTolerance = 0; ///< so many percent dearer than approved it may become meanwhile
    qint64 approvalRows = 0; ///< an import of more rows needs a second staff member; 0 = never
    qint64 rowVersion = 0;
    MailSettings mail;
    SmsSettings sms;
    CredentialRules rules;
    StoreLook look;
    qint64 logoVersion = 0; ///< another one with each logo; 0: none. The picture is asked for apart
    friend bool operator==(const Channel &, const Channel &) = default;
};

/// An ERP, accounting system or CRM that customers come from, or 'Manual'. A value.
struct Source
{
    qint64 id = 0;
    QString name;
    QString kind = QStringLiteral("erp"); ///< "manual", "erp", "accounting", "crm"
    bool active = true;
    qint64 rowVersion = 0;
};

/// A price tier or a warehouse by name; its prices or stock are asked for apart. A value.
struct PriceTier
{
    qint64 id = 0;
    QString name;
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    qint64 rowVersion = 0;
};
struct Warehouse
{
    qint64 id = 0;
    QString name;
    qint64 rowVersion = 0;
};

/// A way to pay in a trade store. A value.
struct PaymentMethod
{
    qint64 id = 0;
    qint64 channelId = 0;
    QString name;
    QString kind =
        QStringLiteral("prepayment"); ///< "account", "prepayment", "collect" (when the goods are fetched or brought), "link"
    qint64 days = 0; ///< to pay in, after the invoice; of "account"
    QString note; ///< what buyers are told, in the language of the trade store
    QString url; ///< of "link": the page where one pays
    qint64 position = 0; ///< among the others
    bool active = true;
    qint64 rowVersion = 0;
    bool onAccount() const { return kind == QStringLiteral("account"); }
};

/// The small tables that every list and form chooses from; read as one, replaced as one.
struct Directory : Names
{
    QList<Channel> channels;
    QList<Source> sources;
    QList<PriceTier> priceTiers;
    QList<Warehouse> warehouses;
    QList<PaymentMethod> paymentMethods; ///< of all trade stores, in their order

    /// Whether a table, as Database::changed names it, is one of those; empty: all tables.
    static bool holds(const QString &table);

    const Channel *channel(qint64 id) const;
    const Source *source(qint64 id) const;
    const PriceTier *priceTier(qint64 id) const;
    const Warehouse *warehouse(qint64 id) const;
    const Channel *channelNamed(const QString &name) const;
    const Source *sourceNamed(const QString &name) const;
    const PriceTier *priceTierNamed(const QString &name) const;
    const Warehouse *warehouseNamed(const QString &name) const;

    /// 'Wholesale', or 'Default (Wholesale)' when the customer has none and inherits the trade store's.
    QString priceTierLabel(qint64 id, qint64 channelId) const;
    QString warehouseLabel(qint64 id, qint64 channelId) const;

    QString nameOf(QStringView table, qint64 id) const override;
    qint64 idOf(QStringView table, const QString &name) const override;
    QString labelOf(QStringView table, qint64 id, qint64 channelId) const override;
    QList<QPair<qint64, QString>> all(QStringView table) const override;
};

const FieldSet<Channel> &channelFields();
const FieldSet<Source> &sourceFields();
const FieldSet<PriceTier> &priceTierFields();
const FieldSet<Warehouse> &warehouseFields();
const FieldSet<PaymentMethod> &paymentMethodFields();

FieldProblems validate(const Channel &channel);
/// Where the trade store is open, without a slash at the end; `fallback` where it has no address of its own.
QString storeAddress(const Channel &channel, const QString &fallback);
/// The addresses of MailSettings::copyTo.
QStringList copyAddresses(const MailSettings &mail);
FieldProblems validate(const Source &source);
FieldProblems validate(const PriceTier &tier);
FieldProblems validate(const Warehouse &warehouse);
FieldProblems validate(const PaymentMethod &method);
/// "On account, 30 days"
QString paymentLabel(const QString &name, qint64 days);

} // namespace kontor
