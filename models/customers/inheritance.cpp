// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/inheritance.h"

#include "channels/channelsrepository.h"
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
    qint64 channels = 0; ///< the trade store's
    std::function<QString(qint64)> name;
};

QString explained(Session &session, const Customer &customer, const Channel &channel, const Inherited &value)
{
    const auto count = [&](const QString &condition, const QVariantList &values) {
        return QLocale().toString(session.value(u"SELECT count(*) FROM customers WHERE "_s + condition, values).toLongLong());
    };
    const QString heirs = count(u"channel_id = ? AND %1 IS NULL"_s.arg(value.column), {customer.channelId});
    QStringList lines;
    if (value.own > 0) {
        lines << tr("%1: %2, set for this customer.").arg(value.what, value.name(value.own))
              << tr("• Cleared here, it becomes the one of %1: %2.").arg(channel.name, value.name(value.channels))
              << tr("• What belongs to %1 applies to %2 customers who have it set themselves.")
                     .arg(value.name(value.own), count(u"%1 = ?"_s.arg(value.column), {value.own}));
    } else {
        lines << tr("%1: %2, the default of the trade store %3.").arg(value.what, value.name(value.channels), channel.name)
              << tr("• Set for this customer, it changes here only.")
              << tr("• Another default of %1 changes it for all %2 customers who inherit it.").arg(channel.name, heirs);
    }
    return lines.join(u'\n');
}

} // namespace

QString explainCustomer(Session &session, qint64 customerId)
{
    const Customer customer = CustomersRepository(session).load(customerId);
    const Directory directory = ChannelsRepository(session).directory();
    const Channel *channel = directory.channel(customer.channelId);
    if (channel == nullptr)
        throw Failure(Error::Kind::NotFound, tr("The trade store is not there any more."));
    const auto nameIn = [](const auto *found) { return found != nullptr ? found->name : QString(u'–'); };
    const Inherited tier{fieldLabel(u"price_tier"_s), u"price_tier_id"_s, customer.priceTierId, channel->priceTierId,
                         [&](qint64 id) { return nameIn(directory.priceTier(id)); }};
    const Inherited warehouse{fieldLabel(u"warehouse"_s), u"warehouse_id"_s, customer.warehouseId, channel->warehouseId,
                              [&](qint64 id) { return nameIn(directory.warehouse(id)); }};
    return customer.displayName() + u"\n\n"_s + explained(session, customer, *channel, tier) + u"\n\n"_s +
           explained(session, customer, *channel, warehouse);
}

} // namespace kontor
