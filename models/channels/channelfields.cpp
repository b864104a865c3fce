// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What trade stores, sources, price tiers and warehouses are made of, said once.
#include "channels/channel.h"
#include "fields/fieldset.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

constexpr FieldTraits read = FieldTraits(Stored);
constexpr FieldTraits kept = read | Edited;

template <auto member> auto mail() { return partOf<&Channel::mail, member, Channel, QString>(); }
template <auto member> auto rule() { return partOf<&Channel::rules, member, Channel, bool>(); }
template <auto part, auto member> PartMember<Channel, QString> secret()
{
    return {[](Channel &channel) -> QString & { return (channel.*part).secret.*member; }};
}

template <typename Record> Field<Record> id()
{
    return {{.name = u"id"_s, .kind = FieldKind::Number, .traits = read}, &Record::id};
}
template <typename Record> Field<Record> name()
{
    return {{.name = u"name"_s, .title = QT_TRANSLATE_NOOP("kontor", "Name"), .traits = kept, .length = 100}, &Record::name};
}
template <typename Record> Field<Record> rowVersion()
{
    return {{.name = u"row_version"_s, .kind = FieldKind::Number, .traits = read}, &Record::rowVersion};
}

const QList<FieldChoice> &paymentKinds()
{
    static const QList<FieldChoice> list = {{u"prepayment"_s, QT_TRANSLATE_NOOP("kontor", "in advance")},
                                            {u"account"_s, QT_TRANSLATE_NOOP("kontor", "on account")},
                                            {u"collect"_s, QT_TRANSLATE_NOOP("kontor", "on delivery or collection")},
                                            {u"link"_s, QT_TRANSLATE_NOOP("kontor", "on another web page")}};
    return list;
}

} // namespace

const FieldSet<Channel> &channelFields()
{
    static const FieldSet<Channel> set(
        u"channels"_s,
        {
            id<Channel>(),
            name<Channel>(),
            {{.name = u"url"_s, .traits = kept}, &Channel::url},
            {{.name = u"price_tier"_s,
              .kind = FieldKind::Reference,
              .traits = kept,
              .column = u"price_tier_id"_s,
              .of = u"price_tiers"_s},
             &Channel::priceTierId},
            {{.name = u"warehouse"_s,
              .kind = FieldKind::Reference,
              .traits = kept,
              .column = u"warehouse_id"_s,
              .of = u"warehouses"_s},
             &Channel::warehouseId},
            {{.name = u"language"_s, .traits = kept}, &Channel::language},
            {{.name = u"unique_email"_s, .kind = FieldKind::YesNo, .traits = kept}, &Channel::uniqueEmail},
            {{.name = u"active"_s, .kind = FieldKind::YesNo, .traits = kept}, &Channel::active},
            {{.name = u"cancel_minutes"_s, .kind = FieldKind::Number, .traits = kept}, &Channel::cancelMinutes},
            {{.name = u"time_zone"_s, .traits = kept, .length = 60}, &Channel::timeZone},
            {{.name = u"request_days"_s, .kind = FieldKind::Number, .traits = kept}, &Channel::requestDays},
            {{.name = u"request_tolerance"_s, .kind = FieldKind::Number, .traits = kept}, &Channel::requestTolerance},
            {{.name = u"approval_rows"_s, .kind = FieldKind::Number, .traits = kept}, &Channel::approvalRows},
            {{.name = u"mail_host"_s, .traits = kept}, mail<&MailSettings::host>()},
            {{.name = u"mail_port"_s, .kind = FieldKind::Number, .traits = kept},
             partOf<&Channel::mail, &MailSettings::port, Channel, int>()},
            {{.name = u"mail_security"_s, .traits = kept}, mail<&MailSettings::security>()},
            {{.name = u"mail_user"_s, .traits = kept}, mail<&MailSettings::user>()},
            {{.name = u"mail_secret_from"_s, .traits = kept}, secret<&Channel::mail, &SecretPlace::from>()},
            {{.name = u"mail_secret_name"_s, .traits = kept}, secret<&Channel::mail, &SecretPlace::name>()},
            {{.name = u"mail_sender"_s, .traits = kept}, mail<&MailSettings::sender>()},
            {{.name = u"mail_sender_name"_s, .traits = kept}, mail<&MailSettings::senderName>()},
            {{.name = u"mail_reply_to"_s, .traits = kept}, mail<&MailSettings::replyTo>()},
            {{.name = u"mail_copy_to"_s, .traits = kept}, mail<&MailSettings::copyTo>()},
            {{.name = u"sms_url"_s, .traits = kept}, partOf<&Channel::sms, &SmsSettings::url, Channel, QString>()},
            {{.name = u"sms_secret_from"_s, .traits = kept}, secret<&Channel::sms, &SecretPlace::from>()},
            {{.name = u"sms_secret_name"_s, .traits = kept}, secret<&Channel::sms, &SecretPlace::name>()},
            {{.name = u"staff_passwords"_s, .kind = FieldKind::YesNo, .traits = kept}, rule<&CredentialRules::staffPasswords>()},
            {{.name = u"confirm_email"_s, .kind = FieldKind::YesNo, .traits = kept}, rule<&CredentialRules::confirmEmail>()},
            {{.name = u"mfa"_s, .traits = kept}, partOf<&Channel::rules, &CredentialRules::mfa, Channel, QString>()},
            {{.name = u"personal_links"_s, .kind = FieldKind::YesNo, .traits = kept}, rule<&CredentialRules::personalLinks>()},
            {{.name = u"own_addresses"_s, .kind = FieldKind::YesNo, .traits = kept}, rule<&CredentialRules::ownAddresses>()},
            {{.name = u"acting_reason"_s, .kind = FieldKind::YesNo, .traits = kept}, rule<&CredentialRules::actingReason>()},
            {{.name = u"acting_consent"_s, .traits = kept},
             partOf<&Channel::rules, &CredentialRules::actingConsent, Channel, QString>()},
            {{.name = u"start_page"_s, .traits = kept}, partOf<&Channel::rules, &CredentialRules::startPage, Channel, QString>()},
            {{.name = u"look_color"_s, .title = QT_TRANSLATE_NOOP("kontor", "Colour"), .traits = kept},
             partOf<&Channel::look, &StoreLook::color, Channel, QString>()},
            {{.name = u"look_imprint"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Imprint"),
              .traits = kept,
              .length = 4000},
             partOf<&Channel::look, &StoreLook::imprint, Channel, QString>()},
            {{.name = u"logo_version"_s, .kind = FieldKind::Number, .traits = read}, &Channel::logoVersion},
            rowVersion<Channel>(),
        });
    return set;
}

const FieldSet<Source> &sourceFields()
{
    static const FieldSet<Source> set(u"sources"_s,
                                      {id<Source>(),
                                       name<Source>(),
                                       {{.name = u"kind"_s, .traits = kept}, &Source::kind},
                                       {{.name = u"active"_s, .kind = FieldKind::YesNo, .traits = kept}, &Source::active},
                                       rowVersion<Source>()});
    return set;
}

const FieldSet<PriceTier> &priceTierFields()
{
    static const FieldSet<PriceTier> set(u"price_tiers"_s, {id<PriceTier>(),
                                                            name<PriceTier>(),
                                                            {{.name = u"currency"_s, .traits = kept}, &PriceTier::currency},
                                                            rowVersion<PriceTier>()});
    return set;
}

const FieldSet<Warehouse> &warehouseFields()
{
    static const FieldSet<Warehouse> set(u"warehouses"_s, {id<Warehouse>(), name<Warehouse>(), rowVersion<Warehouse>()});
    return set;
}

const FieldSet<PaymentMethod> &paymentMethodFields()
{
    static const FieldSet<PaymentMethod> set(
        u"payment_methods"_s,
        {
            id<PaymentMethod>(),
            {{.name = u"channel"_s,
              .kind = FieldKind::Reference,
              .title = QT_TRANSLATE_NOOP("kontor", "Trade store"),
              .traits = read,
              .column = u"channel_id"_s,
              .of = u"channels"_s},
             &PaymentMethod::channelId},
            name<PaymentMethod>(),
            {{.name = u"kind"_s,
              .kind = FieldKind::Choice,
              .title = QT_TRANSLATE_NOOP("kontor", "Paid"),
              .traits = kept,
              .choices = paymentKinds},
             &PaymentMethod::kind},
            {{.name = u"days"_s, .kind = FieldKind::Number, .title = QT_TRANSLATE_NOOP("kontor", "Days to pay"), .traits = kept},
             &PaymentMethod::days},
            {{.name = u"note"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "What buyers are told"),
              .traits = kept,
              .length = 500},
             &PaymentMethod::note},
            {{.name = u"url"_s, .title = QT_TRANSLATE_NOOP("kontor", "Web page"), .traits = kept, .length = 500},
             &PaymentMethod::url},
            {{.name = u"position"_s, .kind = FieldKind::Number, .title = QT_TRANSLATE_NOOP("kontor", "Position"), .traits = kept},
             &PaymentMethod::position},
            {{.name = u"active"_s, .kind = FieldKind::YesNo, .title = QT_TRANSLATE_NOOP("kontor", "Active"), .traits = kept},
             &PaymentMethod::active},
            rowVersion<PaymentMethod>(),
        });
    return set;
}

} // namespace kontor
