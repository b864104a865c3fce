// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders/checkoutoptions.h"

#include "base/text.h"
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "customers/customersrepository.h"
#include "purchasing/purchasingrepository.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// The company's part of a checkout.
class OfCompany
{
public:
    OfCompany(Session &session, const Buyer &buyer) : m_session(session), m_buyer(buyer), m_purchasing(session)
    {
        CompaniesRepository companies(session);
        company = companies.load(buyer.channelId, buyer.companyId);
        m_above = unitsAbove(companies.units(buyer.channelId, buyer.companyId), buyer.unitId);
    }

    Company company;

    QList<AddressOption> addresses()
    {
        QList<AddressOption> out;
        for (const CompanyAddress &one : m_purchasing.addresses(m_buyer.channelId, m_buyer.companyId)) {
            if (isForUnits(one.everyone, one.unitIds, m_above))
                out << AddressOption{u"c%1"_s.arg(one.id), static_cast<const Address &>(one),
                                     orderAddressText(one, company.name)};
        }
        return out;
    }
    QList<CostCentre> costCentres()
    {
        const qint64 user =
            m_session
                .value(u"SELECT id FROM company_users WHERE channel_id = ? AND company_id = ? AND customer_id = ?"_s,
                       {m_buyer.channelId, m_buyer.companyId, m_buyer.customerId})
                .toLongLong();
        QList<CostCentre> out = m_purchasing.costCentres(m_buyer.channelId, m_buyer.companyId);
        out.removeIf([&](const CostCentre &one) {
            return !one.active || !(isForUnits(one.everyone, one.unitIds, m_above) || one.userIds.contains(user));
        });
        return out;
    }
    /// What each level leaves of what is above it.
    void restrict(QList<PaymentMethod> &payments)
    {
        const auto allowed = m_purchasing.allowedPayments(m_buyer.channelId, m_buyer.companyId);
        for (const qint64 level : m_above + QList<qint64>{0}) {
            if (const QList<qint64> only = allowed.value(level); !only.isEmpty())
                payments.removeIf([&only](const PaymentMethod &one) { return !only.contains(one.id); });
        }
    }
    /// The unit's, else what is above it, field by field.
    CheckoutDefaults defaults()
    {
        CheckoutDefaults out;
        const QList<CheckoutDefaults> all = m_purchasing.defaults(m_buyer.channelId, m_buyer.companyId);
        for (const qint64 level : m_above + QList<qint64>{0}) {
            for (const CheckoutDefaults &one : all) {
                if (one.unitId != level)
                    continue;
                for (qint64 CheckoutDefaults::*field : {&CheckoutDefaults::billingId, &CheckoutDefaults::shippingId,
                                                        &CheckoutDefaults::paymentId, &CheckoutDefaults::costCentreId})
                    out.*field = out.*field != 0 ? out.*field : one.*field;
                if (out.reference.isEmpty())
                    out.reference = one.reference;
            }
        }
        return out;
    }

private:
    Session &m_session;
    const Buyer &m_buyer;
    PurchasingRepository m_purchasing;
    QList<qint64> m_above;
};

bool has(const QList<AddressOption> &addresses, const QString &key)
{
    return std::any_of(addresses.begin(), addresses.end(), [&key](const AddressOption &one) { return one.key == key; });
}

template <typename Record> bool has(const QList<Record> &records, qint64 id)
{
    return std::any_of(records.begin(), records.end(), [id](const Record &one) { return one.id == id; });
}

/// Why there is no express checkout with these defaults.
QStringList expressProblems(const CheckoutOptions &options, const CheckoutDefaults &defaults)
{
    QStringList out;
    const auto need = [&out](qint64 id, bool usable, const QString &none, const QString &unusable) {
        if (id == 0)
            out << none;
        else if (!usable)
            out << unusable;
    };
    need(defaults.billingId, has(options.addresses, u"c%1"_s.arg(defaults.billingId)),
         tr("Your company has set no billing address for express checkout."),
         tr("The billing address that your company set is gone, or not for your unit."));
    need(defaults.shippingId, has(options.addresses, u"c%1"_s.arg(defaults.shippingId)),
         tr("Your company has set no shipping address for express checkout."),
         tr("The shipping address that your company set is gone, or not for your unit."));
    if (options.paymentNeeded)
        need(defaults.paymentId, has(options.payments, defaults.paymentId),
             tr("Your company has set no way to pay for express checkout."),
             tr("You can't pay in the way that your company set."));
    if (options.costCentreNeeded || defaults.costCentreId != 0)
        need(defaults.costCentreId, has(options.costCentres, defaults.costCentreId),
             tr("Your company has set no cost centre for express checkout."),
             tr("The cost centre that your company set is switched off, or not for your unit."));
    return out;
}

} // namespace

QString orderAddressText(const Address &address, const QString &company)
{
    const QString name = QString(address.firstName + u' ' + address.lastName).trimmed();
    QStringList parts;
    for (const QString &part : {address.company.isEmpty() ? company : address.company, name, summary(address)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

CheckoutOptions checkoutOptions(Session &session, const Buyer &buyer, const Purchaser &purchaser)
{
    CheckoutOptions out;
    std::optional<OfCompany> company;
    CheckoutDefaults defaults;
    if (buyer.companyId > 0) {
        company.emplace(session, buyer);
        defaults = company->defaults();
        out.addresses = company->addresses();
        out.ownAddresses = company->company.addressRule == u"own"_s;
        out.mayTypeOnce = company->company.addressRule == u"once"_s;
        out.express = company->company.expressCheckout;
        out.billing = u"c%1"_s.arg(defaults.billingId);
        out.shipping = u"c%1"_s.arg(defaults.shippingId);
    }
    QString ownBilling, ownShipping;
    if (out.ownAddresses) {
        const Customer customer = CustomersRepository(session).load(buyer.channelId, buyer.customerId);
        for (const Address &one : customer.addresses) {
            const QString key = QString::number(one.id);
            out.addresses << AddressOption{key, one, orderAddressText(one, customer.company)};
            ownBilling = one.defaultBilling ? key : ownBilling;
            ownShipping = one.defaultShipping ? key : ownShipping;
        }
    }
    const QString first = out.addresses.isEmpty() ? QString() : out.addresses.constFirst().key;
    for (const auto &[chosen, own] : {std::pair{&out.billing, &ownBilling}, {&out.shipping, &ownShipping}}) {
        if (!has(out.addresses, *chosen))
            *chosen = own->isEmpty() ? first : *own;
    }

    out.payments = ChannelsRepository(session).paymentMethods(buyer.channelId);
    out.paymentNeeded = !out.payments.isEmpty();
    if (company)
        company->restrict(out.payments);
    if (!purchaser.onAccount)
        out.payments.removeIf([](const PaymentMethod &one) { return one.onAccount(); });
    out.paymentId = has(out.payments, defaults.paymentId) ? defaults.paymentId
                    : out.payments.isEmpty()              ? 0
                                                          : out.payments.constFirst().id; // the trade store says which is first
    if (!company)
        return out;
    const QString rule = company->company.costCentreRule;
    if (rule != u"never"_s)
        out.costCentres = company->costCentres();
    out.costCentreNeeded = rule == u"always"_s || (rule == u"any"_s && !out.costCentres.isEmpty());
    out.costCentreByLine = company->company.costCentreByLine && !out.costCentres.isEmpty();
    out.costCentreId = has(out.costCentres, defaults.costCentreId) ? defaults.costCentreId
                       : out.costCentres.size() == 1               ? out.costCentres.constFirst().id
                                                                   : 0;
    QString costCentre;
    for (const CostCentre &one : std::as_const(out.costCentres))
        costCentre = one.id == out.costCentreId ? one.code : costCentre;
    out.reference = referenceFrom(defaults.reference, {QDate::currentDate(), buyer.unit, purchaser.name, costCentre});
    out.expressProblems = expressProblems(out, defaults);
    return out;
}

} // namespace kontor
