// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customercolumns.h"

#include "base/text.h"
#include "customers/customersrepository.h"
#include "customers/usernames.h"

namespace kontor {

using namespace Qt::StringLiterals;

DerivedColumns derivedColumns(const Customer &customer, bool uniqueEmail)
{
    DerivedColumns out;
    for (const Address &address : customer.addresses) {
        if (address.defaultBilling) {
            out.city = address.city;
            out.countryCode = address.countryCode;
        }
    }
    out.nameKey = nameKey(customer);
    out.companyKey = text::folded(customer.company);
    out.cityKey = text::folded(out.city);
    out.emailKey = emailKey(customer.email);
    out.uniqueEmailKey = uniqueEmail ? out.emailKey : QString();
    out.searchText = searchText(customer);
    if (customer.username.isEmpty())
        out.usernameBase = Usernames::base(customer);
    return out;
}

const QStringList &customerDataColumns()
{
    static const QStringList columns =
        QStringLiteral("source_id source_code company first_name last_name email phone language price_tier_id warehouse_id "
                       "accepts_marketing note commission_reduced status invite_wanted city country_code name_key company_key "
                       "city_key email_key unique_email_key search_text")
            .split(u' ');
    return columns;
}

const QStringList &customerImageColumns()
{
    static const QStringList columns = customerDataColumns() + QStringList{u"password_hash"_s, u"must_change_password"_s};
    return columns;
}

const QStringList &addressDataColumns()
{
    static const QStringList columns =
        QStringLiteral(
            "code type default_billing default_shipping company first_name last_name phone line1 line2 city postal_code "
            "province province_code country country_code position")
            .split(u' ');
    return columns;
}

QString prefixed(const QString &prefix, const QStringList &columns)
{
    QStringList out;
    for (const QString &column : columns)
        out << prefix + u'.' + column;
    return out.join(u", "_s);
}

} // namespace kontor
