// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples/samplecompanies.h"

#include "approvals/approvalrulesrepository.h"
#include "budgets/budgetsrepository.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "orders/checkoutoptions.h"
#include "orders/ordersrepository.h"
#include "purchasing/purchasingrepository.h"
#include "requests/requestsrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

/// What somebody ordered before was for the company.
static void orderedFor(Session &session, const Customer &member, const Company &company, const BusinessUnit &unit)
{
    session.execute(
        u"UPDATE orders SET company_id = ?, company = ?, unit_id = ?, unit = ? WHERE channel_id = ? AND customer_id = ?"
        " AND company_id = 0"_s,
        {company.id, company.name, unit.id, unit.name, member.channelId, member.id});
}

/// How the customers of a trade store pay.
static void addPaymentMethods(Session &session, qint64 channelId)
{
    constexpr int days = 30;
    PaymentMethod method;
    method.channelId = channelId;
    const auto add = [&](const QString &name, const QString &kind, int toPay, const QString &note) {
        method.name = name;
        method.kind = kind;
        method.days = toPay;
        method.note = note;
        ChannelsRepository(session).save(method);
        ++method.position;
    };
    add(u"On account"_s, u"account"_s, days, u"The invoice comes with the goods."_s);
    add(u"Prepayment"_s, u"prepayment"_s, 0, u"We send the goods once the money is there."_s);
    add(u"On collection"_s, u"collect"_s, 0, u"Pay when you fetch the goods."_s);
}

/// Where a group has goods and invoices sent, what it books them on, and what its checkouts begin with.
static void addPurchasing(Session &session, const Company &group, const QList<Customer> &members,
                          const QList<BusinessUnit> &units)
{
    constexpr int firstCostCentre = 1000, between = 100;
    PurchasingRepository purchasing(session);
    CheckoutDefaults defaults;
    defaults.channelId = group.channelId;
    defaults.companyId = group.id;
    for (qsizetype i = 0; i < units.size(); ++i) {
        CostCentre costCentre;
        costCentre.channelId = group.channelId;
        costCentre.companyId = group.id;
        costCentre.code = QString::number(firstCostCentre + between * i);
        costCentre.name = i == 0 ? u"Administration"_s : units[i].name;
        costCentre.everyone = i == 0;
        if (i > 0)
            costCentre.unitIds << units[i].id;
        const qint64 booked = purchasing.save(costCentre);
        qint64 address = 0;
        if (!members[i].addresses.isEmpty()) {
            CompanyAddress own;
            static_cast<Address &>(own) = members[i].addresses.first();
            own.id = 0;
            own.channelId = group.channelId;
            own.companyId = group.id;
            own.code = i == 0 ? u"HQ"_s : u"U%1"_s.arg(i);
            own.company = i == 0 ? group.name : units[i].name;
            own.everyone = i == 0;
            own.unitIds = costCentre.unitIds;
            address = purchasing.save(own);
        }
        defaults.unitId = i == 0 ? 0 : units[i].id;
        defaults.billingId = i == 0 ? address : 0;
        defaults.shippingId = address;
        defaults.costCentreId = booked;
        defaults.reference = i == 0 ? u"{cost_centre} {date}"_s : QString();
        purchasing.save(defaults);
    }
}

/// What a group's people may spend, what the second of them approves, and what the others asked for.
static void addApprovals(Session &session, const Company &group, const QList<Customer> &members)
{
    constexpr qint64 budgetMinor = 500'000, ruleMinor = 25'000;
    constexpr int quantity = 12, warnAt = 80;
    CompaniesRepository companies(session);
    MembershipRepository memberships(session);
    const Customer &approver = members[1], &buyer = members[2];
    CompanyUser approves;
    for (const CompanyUser &one : memberships.users(group.channelId, group.id)) {
        if (one.customerId == approver.id)
            approves = one;
    }
    memberships.setRoles(group.channelId, approves.id,
                         idsOf(rolesCalled({u"Approver"_s}, companies.roles(group.channelId, group.id))));
    const Buyer who = CatalogueRepository(session).buyer(group.channelId, buyer.id, group.id);
    Budget budget;
    budget.channelId = group.channelId;
    budget.companyId = group.id;
    budget.name = u"Purchases"_s;
    budget.amountMinor = budgetMinor;
    budget.currency = who.currency;
    budget.warnPercent = warnAt;
    BudgetsRepository(session).save(budget);
    ApprovalRule rule;
    rule.channelId = group.channelId;
    rule.companyId = group.id;
    rule.name = u"Large orders"_s;
    rule.amountMinor = ruleMinor;
    rule.currency = who.currency;
    rule.step1 = {u"people"_s, false, {approves.id}};
    ApprovalRulesRepository(session).save(rule);

    OfferQuery inStock;
    inStock.inStockOnly = true;
    const QList<Offer> offers = CatalogueRepository(session).offers(who, inStock).offers;
    const CheckoutOptions options = checkoutOptions(session, who, {});
    if (offers.size() < 2 || options.addresses.isEmpty())
        return;
    RequestsRepository requests(session);
    const QString actor = session.actor();
    for (int i = 0; i < 2; ++i) {
        session.setActor(u"customer:%1"_s.arg(buyer.id));
        OrdersRepository(session).addToCart(who, offers[i].sku, std::min<qint64>(quantity, offers[i].stock));
        Checkout checkout;
        checkout.billing = options.billing;
        checkout.shipping = options.shipping;
        checkout.paymentId = options.paymentId;
        checkout.costCentreId = options.costCentreId;
        checkout.why = i == 0 ? u"For the trade fair"_s : QString();
        checkout.key = u"sample %1 %2"_s.arg(group.id).arg(i);
        const OrderRequest sent = requests.send(who, checkout);
        session.setActor(u"customer:%1"_s.arg(approver.id));
        if (i == 1)
            requests.decide(group.channelId, sent.id, 0, approver.id, {u"approve"_s, u"Go ahead"_s, {}});
    }
    session.setActor(actor);
    session.execute(u"DELETE FROM mails WHERE channel_id = ? AND kind IN ('request_waiting', 'request_decided')"_s,
                    {group.channelId}); // nobody there reads mail
}

void addSampleCompanies(Session &session, const QList<Customer> &people, qint64 sourceId)
{
    constexpr qsizetype peopleOfGroup = 4, groups = 8;
    constexpr int firstCode = 100;
    CompaniesRepository companies(session);
    MembershipRepository memberships(session);
    for (qsizetype i = 0; i < groups && (i + 1) * peopleOfGroup <= people.size(); ++i) {
        const QList<Customer> members = people.mid(i * peopleOfGroup, peopleOfGroup);
        Company group;
        group.channelId = members.first().channelId;
        group.sourceId = sourceId;
        group.sourceCode = u"MG%1"_s.arg(firstCode + i);
        group.name = u"%1 Group"_s.arg(members.first().lastName);
        group.phone = members.first().phone;
        group.addressRule = u"company"_s;
        group.expressCheckout = true;
        group.costCentreByLine = i == 0;
        group.id = companies.add(group);
        if (i == 0)
            addPaymentMethods(session, group.channelId);
        QList<BusinessUnit> units = companies.units(group.channelId, group.id);
        const qint64 headquarters = units.first().id;
        QList<qint64> roles;
        for (const CompanyRole &role : companies.roles(group.channelId, group.id)) {
            if (role.standard)
                roles << role.id;
        }
        memberships.attach({members.first().id}, {group.channelId, group.id, headquarters, {}, true});
        orderedFor(session, members.first(), group, units.first());
        if (i == 1) // somebody who works for two, and is asked for which one they come
            memberships.attach({people.first().id}, {group.channelId, group.id, headquarters, {}, true});
        for (const Customer &member : members.mid(1)) {
            BusinessUnit unit;
            unit.channelId = group.channelId;
            unit.companyId = group.id;
            unit.parentId = headquarters;
            unit.name = member.company;
            unit.id = companies.saveUnit(unit);
            units << unit;
            memberships.attach({member.id}, {group.channelId, group.id, unit.id, roles, false});
            orderedFor(session, member, group, unit);
        }
        addPurchasing(session, group, members, units);
        addApprovals(session, group, members);
    }
}

} // namespace kontor
