// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer is made of, said once. A new field is a column (a migration), a member and a row here; see CONTRIBUTING.md.
#include "base/text.h"
#include "countries/countries.h"
#include "credentials/invitationsrepository.h"
#include "credentials/secondfactor.h"
#include "customers/customercolumns.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

using enum FieldTrait;

constexpr FieldTraits read = FieldTraits(Stored);
constexpr FieldTraits kept = read | Edited;
constexpr FieldTraits inFiles = kept | Imported | Exported;

const QList<FieldChoice> &statuses()
{
    static const QList<FieldChoice> list = {{u"pending"_s, QT_TRANSLATE_NOOP("kontor", "Pending")},
                                            {u"active"_s, QT_TRANSLATE_NOOP("kontor", "Active")},
                                            {u"deactivated"_s, QT_TRANSLATE_NOOP("kontor", "Deactivated")}};
    return list;
}

QString shownInvitation(const QString &prefix, const QString &now)
{
    return invitationSql().replace(u"c."_s, prefix).replace(u"?"_s, now);
}

QString factorInWords(const QString &stored) { return stored.isEmpty() ? QString() : secondFactorLabel(stored); }

QString lockInWords(const QString &stored)
{
    const qint64 until = stored.toLongLong();
    return until > QDateTime::currentMSecsSinceEpoch()
               ? QCoreApplication::translate("kontor", "until %1").arg(text::shortTime(until))
               : QString();
}

QString countryInWords(const QString &code) { return Countries::instance().displayName(code, QLocale().name()); }

} // namespace

QString statusLabel(Customer::Status status) { return choiceLabel(statuses(), statusName(status)); }

const FieldSet<Customer> &customerFields()
{
    static const FieldSet<Customer> set(
        u"customers"_s,
        {
            {{.name = u"id"_s, .kind = FieldKind::Number, .traits = read}, &Customer::id},
            {{.name = u"source_code"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Source code"),
              .traits = inFiles | InTemplate | Listed | TypedInTable | Searched | SourceOwned | Exact | Digits,
              .length = 64,
              .fileName = u"source_customer_code"_s,
              .headings = {u"customerid"_s, u"customercode"_s, u"customernumber"_s, u"customerno"_s, u"accountcode"_s,
                           u"sourcecode"_s, u"code"_s, u"kundennummer"_s, u"debitor"_s},
              .filter = u"code"_s,
              .width = 110},
             &Customer::sourceCode},
            {{.name = u"full_name"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Name (first and last in one column)"),
              .traits = Imported,
              .fileName = u"name"_s,
              .headings = {u"contactname"_s, u"fullname"_s, u"contact"_s}},
             {}},
            {{.name = u"first_name"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "First name"),
              .traits = inFiles | InTemplate | SourceOwned,
              .length = 100,
              .headings = {u"firstname"_s, u"vorname"_s}},
             &Customer::firstName},
            {{.name = u"last_name"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Last name"),
              .traits = inFiles | InTemplate | SourceOwned,
              .length = 100,
              .headings = {u"lastname"_s, u"surname"_s, u"nachname"_s}},
             &Customer::lastName},
            {{.name = u"company"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Company"),
              .traits = inFiles | Listed | TypedInTable | Searched | SourceOwned,
              .length = 200,
              .key = u"company_key"_s,
              .headings = {u"companyname"_s, u"firma"_s},
              .filter = u"company"_s},
             &Customer::company},
            {{.name = u"email"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "E-mail"),
              .traits = inFiles | InTemplate | Listed | TypedInTable | Searched | SourceOwned,
              .length = 254,
              .key = u"email_key"_s,
              .headings = {u"mail"_s, u"emailaddress"_s},
              .filter = u"email"_s,
              .problem = emailProblem,
              .width = 220},
             &Customer::email},
            {{.name = u"username"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Username"),
              .traits = read | Imported | Exported | Listed,
              .key = u"username"_s,
              .filter = u"username"_s},
             &Customer::username},
            {{.name = u"phone"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Phone"),
              .traits = inFiles | Searched | SourceOwned | Digits,
              .length = 40,
              .headings = {u"telephone"_s, u"telefon"_s, u"phonenumber"_s},
              .filter = u"phone"_s},
             &Customer::phone},
            {{.name = u"vat_number"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "VAT number"),
              .traits = inFiles | Searched | SourceOwned | Digits,
              .length = 40,
              .headings = {u"vat"_s, u"vatid"_s, u"taxid"_s, u"ustid"_s, u"ustidnr"_s, u"tva"_s},
              .filter = u"vat"_s},
             &Customer::vatNumber},
            {{.name = u"language"_s,
              .kind = FieldKind::Language,
              .title = QT_TRANSLATE_NOOP("kontor", "Language"),
              .traits = inFiles | ManyAtOnce,
              .length = 10,
              .filter = u"language"_s},
             &Customer::language},
            {{.name = u"channel"_s,
              .kind = FieldKind::Reference,
              .title = QT_TRANSLATE_NOOP("kontor", "Trade store"),
              .traits = read | Imported | Exported | Listed,
              .column = u"channel_id"_s,
              .of = u"channels"_s,
              .fileName = u"trade_store"_s,
              .headings = {u"channel"_s},
              .filter = u"store"_s,
              .width = 120},
             &Customer::channelId},
            {{.name = u"source"_s,
              .kind = FieldKind::Reference,
              .title = QT_TRANSLATE_NOOP("kontor", "Source"),
              .traits = inFiles | Listed,
              .column = u"source_id"_s,
              .of = u"sources"_s,
              .filter = u"source"_s,
              .width = 110},
             &Customer::sourceId},
            {{.name = u"price_tier"_s,
              .kind = FieldKind::Reference,
              .title = QT_TRANSLATE_NOOP("kontor", "Price tier"),
              .traits = inFiles | Listed | TypedInTable | ManyAtOnce | Inherited,
              .column = u"price_tier_id"_s,
              .of = u"price_tiers"_s,
              .headings = {u"pricelist"_s, u"tier"_s, u"preisgruppe"_s},
              .filter = u"tier"_s,
              .unknown = QT_TRANSLATE_NOOP(
                  "kontor", "There is no price tier ‘%1’. The customer keeps the one from before, or the trade store's."),
              .width = 150},
             &Customer::priceTierId},
            {{.name = u"warehouse"_s,
              .kind = FieldKind::Reference,
              .title = QT_TRANSLATE_NOOP("kontor", "Warehouse"),
              .traits = inFiles | Listed | TypedInTable | ManyAtOnce | Inherited,
              .column = u"warehouse_id"_s,
              .of = u"warehouses"_s,
              .headings = {u"lager"_s},
              .filter = u"warehouse"_s,
              .unknown = QT_TRANSLATE_NOOP(
                  "kontor", "There is no warehouse ‘%1’. The customer keeps the one from before, or the trade store's."),
              .width = 140},
             &Customer::warehouseId},
            {{.name = u"status"_s,
              .kind = FieldKind::Choice,
              .title = QT_TRANSLATE_NOOP("kontor", "Status"),
              .traits = kept | Exported | Listed | ManyAtOnce,
              .filter = u"status"_s,
              .choices = statuses},
             choiceOf<&Customer::status, statusName, customerStatus, Customer>()},
            {{.name = u"accepts_marketing"_s,
              .kind = FieldKind::YesNo,
              .title = QT_TRANSLATE_NOOP("kontor", "Accepts marketing"),
              .traits = inFiles | InTemplate | ManyAtOnce,
              .headings = {u"marketing"_s},
              .filter = u"marketing"_s},
             &Customer::acceptsMarketing},
            {{.name = u"commission_reduced"_s,
              .kind = FieldKind::Percent,
              .title = QT_TRANSLATE_NOOP("kontor", "Commission reduced"),
              .traits = inFiles | ManyAtOnce},
             &Customer::commissionReduced},
            {{.name = u"note"_s,
              .kind = FieldKind::MultiLine,
              .title = QT_TRANSLATE_NOOP("kontor", "Note"),
              .traits = inFiles | InTemplate | ManyAtOnce,
              .length = 10000,
              .headings = {u"notes"_s, u"comment"_s},
              .filter = u"note"_s},
             &Customer::note},
            {{.name = u"tags"_s,
              .kind = FieldKind::Tags,
              .title = QT_TRANSLATE_NOOP("kontor", "Tags"),
              .traits = inFiles | Listed | TypedInTable | ManyAtOnce | Searched,
              .key = u"tags_key"_s,
              .headings = {u"tag"_s, u"labels"_s, u"schlagworte"_s, u"etiketten"_s, u"etiquettes"_s},
              .filter = u"tag"_s,
              .width = 150},
             &Customer::tags},
            {{.name = u"invite_wanted"_s,
              .kind = FieldKind::YesNo,
              .title = QT_TRANSLATE_NOOP("kontor", "Send invitation"),
              .traits = inFiles | InTemplate,
              .fileName = u"send_email_invite"_s},
             &Customer::inviteWanted},
            {{.name = u"password"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Password"),
              .traits = FieldTraits(Imported) | InTemplate | Secret},
             {}},
            {{.name = u"password_confirmation"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Password, repeated"),
              .traits = FieldTraits(Imported) | InTemplate | Secret},
             {}},
            {{.name = u"created_at"_s,
              .kind = FieldKind::Time,
              .title = QT_TRANSLATE_NOOP("kontor", "Created"),
              .traits = read | Exported,
              .fileName = u"created"_s,
              .filter = u"created"_s},
             &Customer::createdAt},
            {{.name = u"updated_at"_s,
              .kind = FieldKind::Time,
              .title = QT_TRANSLATE_NOOP("kontor", "Updated"),
              .traits = read | Exported | Listed,
              .fileName = u"updated"_s,
              .filter = u"updated"_s},
             &Customer::updatedAt},
            {{.name = u"last_sign_in_at"_s,
              .kind = FieldKind::Time,
              .title = QT_TRANSLATE_NOOP("kontor", "Last sign-in"),
              .traits = read | Exported | Listed,
              .fileName = u"last_sign_in"_s,
              .filter = u"signin"_s},
             &Customer::lastSignInAt},
            {{.name = u"invitation"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Invitation"),
              .traits = read | Exported | Listed,
              .expression = shownInvitation,
              .inWords = invitationLabel,
              .width = 130},
             &Customer::invitation},
            {{.name = u"invited_at"_s,
              .kind = FieldKind::Time,
              .title = QT_TRANSLATE_NOOP("kontor", "Invited"),
              .traits = read | Exported | Listed,
              .fileName = u"invited"_s,
              .filter = u"invited"_s},
             &Customer::invitedAt},
            {{.name = u"locked_until"_s,
              .kind = FieldKind::Time,
              .title = QT_TRANSLATE_NOOP("kontor", "Locked"),
              .traits = read | Exported | Listed,
              .fileName = u"locked"_s,
              .inWords = lockInWords,
              .width = 140},
             &Customer::lockedUntil},
            {{.name = u"mfa_method"_s,
              .title = QT_TRANSLATE_NOOP("kontor", "Second factor"),
              .traits = read | Exported | Listed,
              .fileName = u"second_factor"_s,
              .inWords = factorInWords,
              .width = 140},
             &Customer::mfaMethod},
            {{.name = u"mfa_phone"_s, .title = QT_TRANSLATE_NOOP("kontor", "Number for text messages"), .traits = read},
             &Customer::mfaPhone},
            {{.name = u"has_password"_s, .kind = FieldKind::YesNo, .traits = read, .column = u"password_id <> 0"_s},
             &Customer::hasPassword},
            {{.name = u"must_change_password"_s, .kind = FieldKind::YesNo, .traits = read}, &Customer::mustChangePassword},
            {{.name = u"invitation_ends_at"_s, .kind = FieldKind::Time, .traits = read}, &Customer::invitationEndsAt},
            {{.name = u"email_wanted"_s, .traits = read}, &Customer::emailWanted},
            {{.name = u"acting_consent"_s, .traits = read}, &Customer::actingConsent},
            {{.name = u"personal_link"_s, .kind = FieldKind::YesNo, .traits = read}, &Customer::personalLink},
            {{.name = u"row_version"_s, .kind = FieldKind::Number, .traits = read}, &Customer::rowVersion},
        });
    return set;
}

/// Memberships `m` of the customer of a row.
static QString membershipsOf(const QString &prefix)
{
    return u" WHERE m.channel_id = %1channel_id AND m.customer_id = %1id AND m.left_at = 0"_s.arg(prefix);
}

/// The company that they joined first, and how many more there are.
static QString worksFor(const QString &prefix, const QString &)
{
    return u"(coalesce((SELECT x.name FROM company_users m JOIN companies x ON x.channel_id = m.channel_id AND x.id = "
           u"m.company_id"
           "%1 ORDER BY m.id LIMIT 1), '') || (SELECT CASE WHEN count(*) > 1 THEN ' +' || (count(*) - 1) ELSE '' END"
           " FROM company_users m%1))"_s.arg(membershipsOf(prefix));
}

static QString worksIn(const QString &prefix, const QString &)
{
    return u"coalesce((SELECT x.name FROM company_users m JOIN business_units x ON x.channel_id = m.channel_id AND x.id = "
           u"m.unit_id"
           "%1 ORDER BY m.id LIMIT 1), '')"_s.arg(membershipsOf(prefix));
}

static QString administers(const QString &prefix, const QString &)
{
    return u"EXISTS (SELECT 1 FROM company_users m%1 AND m.administrator = TRUE)"_s.arg(membershipsOf(prefix));
}

const FieldSet<DerivedColumns> &customerKeys()
{
    static const FieldSet<DerivedColumns> set(
        u"customers"_s, {
                            {{.name = u"city"_s,
                              .title = QT_TRANSLATE_NOOP("kontor", "City"),
                              .traits = FieldTraits(Edited) | Exported | Listed,
                              .key = u"city_key"_s,
                              .fileName = u"address1.city"_s,
                              .filter = u"city"_s,
                              .width = 110},
                             &DerivedColumns::city},
                            {{.name = u"country"_s,
                              .title = QT_TRANSLATE_NOOP("kontor", "Country"),
                              .traits = FieldTraits(Edited) | Exported | Listed,
                              .column = u"country_code"_s,
                              .fileName = u"address1.country_code"_s,
                              .inWords = countryInWords,
                              .width = 110},
                             &DerivedColumns::countryCode},
                            {{.name = u"member_of"_s,
                              .title = QT_TRANSLATE_NOOP("kontor", "Works for"),
                              .traits = FieldTraits(Listed) | Unsorted,
                              .expression = worksFor,
                              .width = 140},
                             &DerivedColumns::memberOf},
                            {{.name = u"business_unit"_s,
                              .title = QT_TRANSLATE_NOOP("kontor", "Business unit"),
                              .traits = FieldTraits(Listed) | Unsorted,
                              .expression = worksIn,
                              .width = 120},
                             &DerivedColumns::unit},
                            {{.name = u"is_administrator"_s,
                              .kind = FieldKind::YesNo,
                              .title = QT_TRANSLATE_NOOP("kontor", "Is an administrator"),
                              .traits = FieldTraits(Listed) | Unsorted,
                              .expression = administers,
                              .width = 90},
                             &DerivedColumns::administrator},
                            {{.name = u"name_key"_s, .traits = Edited}, &DerivedColumns::nameKey},
                            {{.name = u"company_key"_s, .traits = Edited}, &DerivedColumns::companyKey},
                            {{.name = u"city_key"_s, .traits = Edited}, &DerivedColumns::cityKey},
                            {{.name = u"tags_key"_s, .traits = Edited}, &DerivedColumns::tagsKey},
                            {{.name = u"email_key"_s, .traits = Edited}, &DerivedColumns::emailKey},
                            {{.name = u"unique_email_key"_s, .traits = Edited}, &DerivedColumns::uniqueEmailKey},
                            {{.name = u"search_text"_s, .traits = Edited}, &DerivedColumns::searchText},
                        });
    return set;
}

} // namespace kontor
