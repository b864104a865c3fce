// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customercolumns.h"

#include "base/text.h"
#include "customers/customersrepository.h"
#include "customers/usernames.h"
#include "fields/fieldset.h"
#include "fields/tags.h"

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
    out.tagsKey = tagKey(customer.tags);
    out.emailKey = emailKey(customer.email);
    out.uniqueEmailKey = uniqueEmail ? out.emailKey : QString();
    out.searchText = searchText(customer);
    if (customer.username.isEmpty())
        out.usernameBase = Usernames::base(customer);
    return out;
}

const QStringList &customerDataColumns()
{
    static const QStringList columns = customerFields().columns(FieldTrait::Edited) + customerKeys().columns(FieldTrait::Edited);
    return columns;
}

const QStringList &customerImageColumns()
{
    static const QStringList columns = customerDataColumns() + QStringList{u"password_id"_s, u"must_change_password"_s};
    return columns;
}

const QStringList &addressDataColumns()
{
    static const QStringList columns = addressFields().columns(FieldTrait::Edited) + QStringList{u"position"_s};
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
