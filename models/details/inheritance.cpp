// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/inheritance.h"

#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// One value that a trade store hands down.
struct Inherited
{
    QString what; ///< "Price tier"
    QString column;
    qint64 own = 0;
    qint64 Channel::*byDefault; ///< the trade store's
    std::function<QString(qint64)> name;
};

/// Current customers of a trade store who inherit its value, and those who have one value set themselves.
struct Reached
{
    qint64 heirs = 0;
    qint64 own = 0;
};

QMap<qint64, Reached> reachedBy(Session &session, const QString &column, qint64 value)
{
    QMap<qint64, Reached> out;
    for (const Row &row :
         session.select(u"SELECT channel_id, sum(CASE WHEN %1 IS NULL THEN 1 ELSE 0 END), sum(CASE WHEN %1 = ? THEN 1 ELSE 0 END)"
                        " FROM customers WHERE deactivated = FALSE GROUP BY channel_id"_s.arg(column),
                        {value}))
        out.insert(row.integer(0), Reached{row.integer(1), row.integer(2)});
    return out;
}

QString explained(Session &session, const Customer &customer, const Directory &directory, const Inherited &value)
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    const Channel &channel = *directory.channel(customer.channelId);
    const qint64 inForce = value.own > 0 ? value.own : channel.*value.byDefault;
    const QString name = value.name(inForce);
    const QMap<qint64, Reached> reached = reachedBy(session, value.column, inForce);
    QStringList lines;
    if (value.own > 0) {
        lines << tr("%1: %2, set for this customer.").arg(value.what, name)
              << tr("• Cleared here, it becomes the one of %1: %2.").arg(channel.name, value.name(channel.*value.byDefault));
    } else {
        lines << tr("%1: %2, the default of the trade store %3.").arg(value.what, name, channel.name)
              << tr("• Set for this customer, it changes here only.")
              << tr("• Another default of %1 changes it for all %2 current customers who inherit it.")
                     .arg(channel.name, number(reached.value(channel.id).heirs));
    }
    lines << tr("• What changes in %1 itself reaches:").arg(name);
    for (const Channel &store : directory.channels) {
        const Reached here = reached.value(store.id);
        const bool byDefault = store.*value.byDefault == inForce;
        if (byDefault && here.own > 0)
            lines << tr("    %1: %2 customers who inherit it, %3 who have it set themselves")
                         .arg(store.name, number(here.heirs), number(here.own));
        else if (byDefault)
            lines << tr("    %1: %2 customers who inherit it").arg(store.name, number(here.heirs));
        else if (here.own > 0)
            lines << tr("    %1: %2 customers who have it set themselves").arg(store.name, number(here.own));
    }
    return lines.join(u'\n');
}

/// A unit and a company come before what the customer has; empty where neither says anything.
QString ofCompany(const Inherited &value, const BusinessUnit &unit, qint64 ofUnit, const Company &company, qint64 ofItself)
{
    if (ofUnit > 0)
        return tr("%1 in the store: %2, of the business unit ‘%3’ of ‘%4’. What follows counts where that has none.")
                   .arg(value.what, value.name(ofUnit), unit.name, company.name) +
               u'\n';
    if (ofItself > 0)
        return tr("%1 in the store: %2, of the company ‘%3’. What follows counts where that has none.")
                   .arg(value.what, value.name(ofItself), company.name) +
               u'\n';
    return {};
}

} // namespace

QString explainCustomer(Session &session, qint64 customerId)
{
    const Customer customer = CustomersRepository(session).load(customerId);
    const Directory directory = ChannelsRepository(session).directory();
    const Channel *channel = directory.channel(customer.channelId);
    if (channel == nullptr)
        throw Failure(Error::Kind::NotFound, tr("The trade store is not there any more."));
    const Access access = MembershipRepository(session).accessOf(customer.channelId, customerId);
    BusinessUnit unit;
    Company company;
    if (access.inCompany()) {
        CompaniesRepository companies(session);
        company = companies.load(customer.channelId, access.companyId);
        for (const BusinessUnit &one : companies.units(customer.channelId, access.companyId)) {
            if (one.id == access.unitId)
                unit = one;
        }
    }
    const auto nameIn = [](const auto *found) { return found != nullptr ? found->name : QString(u'–'); };
    const Inherited tier{fieldLabel(u"price_tier"_s), u"price_tier_id"_s, customer.priceTierId, &Channel::priceTierId,
                         [&](qint64 id) { return nameIn(directory.priceTier(id)); }};
    const Inherited warehouse{fieldLabel(u"warehouse"_s), u"warehouse_id"_s, customer.warehouseId, &Channel::warehouseId,
                              [&](qint64 id) { return nameIn(directory.warehouse(id)); }};
    return customer.displayName() + u"\n\n"_s + ofCompany(tier, unit, unit.priceTierId, company, company.priceTierId) +
           explained(session, customer, directory, tier) + u"\n\n"_s +
           ofCompany(warehouse, unit, unit.warehouseId, company, company.warehouseId) +
           explained(session, customer, directory, warehouse);
}

} // namespace kontor
