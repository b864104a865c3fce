// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/purchasingtabs.h"

#include "base/money.h"
#include "base/rightguard.h"
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/listrows.h"
#include "companies/membership.h"
#include "orders/checkoutoptions.h"
#include "purchasing/purchasingrepository.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace kontor {

using namespace Qt::StringLiterals;

PurchasingTabs::PurchasingTabs(const Services &services, QTabWidget *tabs) : RecordTabs(services, tabs)
{
    m_addresses = addPage(
        tr("&Addresses"), u"companyAddresses"_s, {tr("Address"), tr("Code"), tr("Used by")}, 0,
        [this](bool isNew) { editAddress(isNew); },
        [this] {
            if (const CompanyAddress *one = withId(m_loaded.choices.addresses, selectedRow(m_addresses)))
                remove(tr("Remove the address ‘%1’?").arg(summary(*one)) + begins(one->id),
                       [channel = m_channelId, company = m_companyId, id = one->id](Session &session) {
                           PurchasingRepository(session).removeAddress(channel, company, id);
                       });
        });
    m_costCentres = addPage(
        tr("&Cost centres"), u"costCentres"_s, {tr("Code"), tr("Name"), tr("State"), tr("Ordered this year"), tr("Used by")}, -1,
        [this](bool isNew) { editCostCentre(isNew); },
        [this] {
            if (const CostCentre *one = withId(m_loaded.choices.costCentres, selectedRow(m_costCentres)))
                remove(tr("Remove the cost centre ‘%1’?").arg(one->label()),
                       [channel = m_channelId, company = m_companyId, id = one->id](Session &session) {
                           PurchasingRepository(session).removeCostCentre(channel, company, id);
                       });
        });
    m_checkout = addPage(tr("Chec&kout"), u"checkout"_s,
                         {tr("For"), tr("Billing address"), tr("Shipping address"), tr("Payment method"), tr("Cost centre"),
                          tr("Reference"), tr("Ways to pay")},
                         -1, [this](bool) { editCheckout(); }, {});
}

void PurchasingTabs::show(qint64 channelId, qint64 companyId)
{
    m_channelId = channelId;
    m_companyId = companyId;
    auto job = [channelId, companyId, orders = m_services.directory.rights().may(u"orders|handle_orders"_s)](Session &session) {
        PurchasingRepository purchasing(session);
        Loaded out;
        out.choices = {purchasing.addresses(channelId, companyId), purchasing.costCentres(channelId, companyId),
                       ChannelsRepository(session).paymentMethods(channelId)};
        out.units = inTreeOrder(CompaniesRepository(session).units(channelId, companyId));
        out.users = MembershipRepository(session).users(channelId, companyId);
        out.defaults = purchasing.defaults(channelId, companyId);
        out.allowed = purchasing.allowedPayments(channelId, companyId);
        if (orders)
            out.booked = bookedIn(session, channelId, companyId, QDate::currentDate().year());
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        m_loaded = *loaded;
        fill();
        letAdd();
    });
}

void PurchasingTabs::fill()
{
    const auto nameOf = [](const auto &all, qint64 id, auto name) {
        const auto *found = withId(all, id);
        return found != nullptr ? name(*found) : QString();
    };
    const auto payment = [](const PaymentMethod &one) { return paymentLabel(one.name, one.days); };
    const auto address = [](const CompanyAddress &one) { return orderAddressText(one, {}); };
    const auto brief = [](const CompanyAddress &one) { return one.code.isEmpty() ? summary(one) : one.code; };
    QList<std::pair<qint64, QStringList>> rows;
    for (const CompanyAddress &one : std::as_const(m_loaded.choices.addresses))
        rows.append({one.id, {address(one), one.code, whoseUnits(one.everyone, one.unitIds, m_loaded.units)}});
    fillRows(m_addresses, rows);
    rows.clear();
    for (const CostCentre &one : std::as_const(m_loaded.choices.costCentres)) {
        QStringList sums;
        for (const BookedYear &sum : m_loaded.booked.value(one.id))
            sums << formatMoney(sum.totalMinor, sum.currency);
        QStringList users;
        if (one.everyone || !one.unitIds.isEmpty())
            users << whoseUnits(one.everyone, one.unitIds, m_loaded.units);
        for (const qint64 id : one.userIds)
            users << nameOf(m_loaded.users, id, [](const CompanyUser &user) { return user.customer; });
        rows.append({one.id,
                     {one.code, one.name, one.active ? tr("active") : tr("switched off"), sums.join(u", "_s),
                      users.isEmpty() ? tr("no unit") : users.join(u", "_s)}});
    }
    fillRows(m_costCentres, rows);
    rows.clear();
    QList<qint64> levels{0};
    for (const BusinessUnit &unit : std::as_const(m_loaded.units))
        levels << unit.id;
    for (const qint64 level : std::as_const(levels)) {
        const CheckoutDefaults one = defaultsOf(level);
        QStringList allowed;
        for (const qint64 id : m_loaded.allowed.value(level))
            allowed << nameOf(m_loaded.choices.payments, id, payment);
        rows.append({level,
                     {whoseLevel(level), nameOf(m_loaded.choices.addresses, one.billingId, brief),
                      nameOf(m_loaded.choices.addresses, one.shippingId, brief),
                      nameOf(m_loaded.choices.payments, one.paymentId, payment),
                      nameOf(m_loaded.choices.costCentres, one.costCentreId, [](const CostCentre &of) { return of.label(); }),
                      one.reference, allowed.isEmpty() ? (level == 0 ? tr("all of them") : QString()) : allowed.join(u", "_s)}});
    }
    fillRows(m_checkout, rows);
}

/// Said before an address goes that checkouts begin with.
QString PurchasingTabs::begins(qint64 addressId) const
{
    QStringList whose;
    for (const CheckoutDefaults &one : m_loaded.defaults) {
        if (one.billingId == addressId || one.shippingId == addressId)
            whose << whoseLevel(one.unitId);
    }
    return whose.isEmpty() ? QString() : u' ' + tr("Checkouts begin with it: %1.").arg(whose.join(u", "_s));
}

QString PurchasingTabs::whoseLevel(qint64 level) const
{
    return level == 0 ? tr("the company") : unitPath(m_loaded.units, level);
}

CheckoutDefaults PurchasingTabs::defaultsOf(qint64 unitId) const
{
    for (const CheckoutDefaults &one : m_loaded.defaults) {
        if (one.unitId == unitId)
            return one;
    }
    CheckoutDefaults out;
    out.channelId = m_channelId;
    out.companyId = m_companyId;
    out.unitId = unitId;
    return out;
}

void PurchasingTabs::editAddress(bool isNew)
{
    const CompanyAddress *selected = withId(m_loaded.choices.addresses, selectedRow(m_addresses));
    if (!isNew && selected == nullptr)
        return;
    CompanyAddress wanted = isNew ? CompanyAddress() : *selected;
    wanted.channelId = m_channelId;
    wanted.companyId = m_companyId;
    if (isNew && !m_loaded.choices.addresses.isEmpty()) { // most are in the same country
        wanted.countryCode = m_loaded.choices.addresses.constFirst().countryCode;
        wanted.country = m_loaded.choices.addresses.constFirst().country;
    }
    open(new CompanyAddressDialog(m_services, wanted, m_loaded.units, m_tabs));
}

void PurchasingTabs::editCostCentre(bool isNew)
{
    const CostCentre *selected = withId(m_loaded.choices.costCentres, selectedRow(m_costCentres));
    if (!isNew && selected == nullptr)
        return;
    CostCentre wanted = isNew ? CostCentre() : *selected;
    wanted.channelId = m_channelId;
    wanted.companyId = m_companyId;
    open(new CostCentreDialog(m_services, wanted, m_loaded.units, m_loaded.users, m_tabs));
}

void PurchasingTabs::editCheckout()
{
    if (const qint64 level = selectedRow(m_checkout); level >= 0)
        open(new CheckoutDialog(m_services, defaultsOf(level), whoseLevel(level), m_loaded.allowed.value(level), m_loaded.choices,
                                m_tabs));
}

} // namespace kontor
