// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/recordkind.h"

#include "imports/companies/companykind.h"
#include "imports/customers/customerkind.h"
#include "imports/members/memberkind.h"
#include "imports/products/productkind.h"
#include "imports/purchasing/purchasingkinds.h"

namespace kontor {

const QList<const RecordKind *> &RecordKind::all()
{
    static const CustomerKind customers;
    static const ProductKind products;
    static const CompanyKind companies;
    static const MemberKind members;
    static const CompanyAddressKind addresses;
    static const CostCentreKind costCentres;
    static const BudgetKind budgets;
    static const QList<const RecordKind *> list = {&customers, &products,    &companies, &members,
                                                   &addresses, &costCentres, &budgets};
    return list;
}

const RecordKind &RecordKind::named(QStringView name)
{
    const auto found = std::find_if(all().begin(), all().end(), [&](const RecordKind *kind) { return kind->name() == name; });
    return found != all().end() ? **found : *all().first();
}

const RecordKind &RecordKind::likely(const QStringList &headings, const QList<CsvRecord> &sample, const Directory &directory)
{
    constexpr qsizetype enough = 2; // a key, and something that it is the key of
    for (const RecordKind *kind : all()) {
        if (kind->isSure(headings))
            return *kind;
    }
    for (const RecordKind *kind : all()) {
        if (!kind->mayBeGuessed())
            continue;
        const QStringList fields = kind->guess(headings, sample, directory).columns.values();
        const QStringList keys = kind->keyFields({});
        const bool told = std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return fields.contains(key); });
        if (told && fields.size() >= enough && kind->otherLists(headings).isEmpty())
            return *kind;
    }
    return *all().first();
}

} // namespace kontor
