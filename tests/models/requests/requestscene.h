// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approvals/approvalrulesrepository.h"
#include "budgets/budgetledger.h"
#include "budgets/budgetsrepository.h"
#include "catalogue/cataloguerepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "orders/ordersrepository.h"
#include "orders/orderwork.h"
#include "requests/requestlist.h"
#include "requests/requestsrepository.h"
#include "requests/requesttimes.h"
#include "support/testdatabase.h"

namespace kontor {

/// A company with two units, an administrator, a buyer with a limit and two who approve; three products for 1.00, 2.00 and 3.00 EUR.
struct RequestScene
{
    explicit RequestScene(const QString &engine) : own(std::make_unique<TestDatabase>(engine)), db(*own), directory(db.basics())
    {
        begin();
    }
    /// On a database that has its trade store already.
    RequestScene(TestDatabase &database, const Directory &names) : db(database), directory(names) { begin(); }
    void begin()
    {
        using namespace Qt::StringLiterals;
        db.edit([this](Session &session) {
            CatalogueRepository catalogue(session);
            category = catalogue.saveCategory(u"Tea"_s, {}, 0);
            for (int i = 1; i <= 3; ++i) {
                products << catalogue.saveProduct(u"T-%1"_s.arg(i), u"Tea %1"_s.arg(i), {}, u"kg"_s, category, true);
                catalogue.setStock(directory.warehouses.first().id, products.last(), 1'000'000);
                catalogue.setPrice(directory.priceTiers.first().id, products.last(), 100 * i);
            }
            Company acme;
            acme.channelId = channel();
            acme.name = u"Acme"_s;
            company = CompaniesRepository(session).add(acme);
            head = CompaniesRepository(session).units(channel(), company).front().id;
            BusinessUnit unit;
            unit.channelId = channel();
            unit.companyId = company;
            unit.parentId = head;
            unit.name = u"Depot"_s;
            depot = CompaniesRepository(session).saveUnit(unit);
            buying = role(session, u"Limited"_s, u"buy see_prices orders:own ask requests:own buy_up_to:10000:EUR"_s);
            approving = role(session, u"Lead"_s, u"buy see_prices approve:tree requests:tree ask approve_up_to:30000:EUR"_s);
            return Done{};
        });
        ada = person(u"Ada"_s, head, {}, true);
        bea = person(u"Bea"_s, depot, {buying});
        uwe = person(u"Uwe"_s, head, {approving});
        vera = person(u"Vera"_s, depot, {approving});
    }
    qint64 channel() const { return directory.channels.first().id; }
    qint64 role(Session &session, const QString &name, const QString &permissions) const
    {
        CompanyRole out;
        out.channelId = channel();
        out.companyId = company;
        out.name = name;
        out.permissions = canonicalRole(permissions);
        return CompaniesRepository(session).saveRole(out);
    }
    /// Answers the customer.
    qint64 person(const QString &name, qint64 unit, const QList<qint64> &roles, bool administrator = false)
    {
        return db.edit([&](Session &session) {
            Customer c;
            c.channelId = channel();
            c.sourceId = directory.sources.first().id;
            c.status = Customer::Status::Active;
            c.firstName = name;
            c.email = name.toLower() + QStringLiteral("@acme.test");
            c.username = name.toLower();
            Address address;
            address.line1 = QStringLiteral("Road 1");
            address.city = QStringLiteral("Berlin");
            address.countryCode = QStringLiteral("DE");
            c.addresses << address;
            const qint64 id = CustomersRepository(session).insert(c).id;
            MembershipRepository(session).attach({id}, {channel(), company, unit, roles, administrator});
            return id;
        });
    }
    qint64 user(qint64 customer)
    {
        return db.read([&](Session &session) {
            for (const CompanyUser &one : MembershipRepository(session).users(channel(), company)) {
                if (one.customerId == customer)
                    return one.id;
            }
            return qint64(0);
        });
    }
    Buyer buyer(Session &session, qint64 customer) const
    {
        return CatalogueRepository(session).buyer(channel(), customer, company);
    }
    Checkout checkout(Session &session, qint64 customer, const QString &key) const
    {
        Checkout out;
        out.billing = out.shipping = QString::number(CustomersRepository(session).load(channel(), customer).addresses.front().id);
        out.key = key;
        return out;
    }
    /// As a customer of the store, with so many of a product for 1.00 EUR in the cart.
    Result<Order> place(Database &database, qint64 customer, qint64 quantity, const QString &key) const
    {
        return database.wait(Lane::Edit, [=, this](Session &session) {
            session.setActor(QStringLiteral("customer:%1").arg(customer));
            fill(session, customer, quantity);
            return OrdersRepository(session).place(buyer(session, customer), checkout(session, customer, key));
        });
    }
    Result<OrderRequest> ask(Database &database, qint64 customer, qint64 quantity, const QString &key) const
    {
        return database.wait(Lane::Edit, [=, this](Session &session) {
            session.setActor(QStringLiteral("customer:%1").arg(customer));
            fill(session, customer, quantity);
            return RequestsRepository(session).send(buyer(session, customer), checkout(session, customer, key));
        });
    }
    OrderRequest asked(qint64 customer, qint64 quantity)
    {
        return TestDatabase::must(ask(db.database(), customer, quantity, QStringLiteral("key %1").arg(++keys)));
    }
    void fill(Session &session, qint64 customer, qint64 quantity) const
    {
        const Buyer who = buyer(session, customer);
        if (OrdersRepository(session).cartCount(who) == 0 && quantity > 0)
            OrdersRepository(session).addToCart(who, QStringLiteral("T-1"), quantity);
    }
    Result<DecisionOutcome> decide(Database &database, const OrderRequest &request, qint64 customer, const QString &verdict,
                                   const QString &text = {}, const QMap<int, qint64> &quantities = {}) const
    {
        return database.wait(Lane::Edit, [=, this](Session &session) {
            session.setActor(QStringLiteral("customer:%1").arg(customer));
            return RequestsRepository(session).decide(channel(), request.id, 0, customer, {verdict, text, quantities});
        });
    }
    Result<DecisionOutcome> decide(const OrderRequest &request, qint64 customer, const QString &verdict, const QString &text = {},
                                   const QMap<int, qint64> &quantities = {})
    {
        return decide(db.database(), request, customer, verdict, text, quantities);
    }
    Result<Done> comment(const OrderRequest &request, qint64 customer, const QString &text)
    {
        return db.database().wait(Lane::Edit, [=, this](Session &session) {
            session.setActor(QStringLiteral("customer:%1").arg(customer));
            RequestsRepository(session).comment(channel(), request.id, customer, text);
            return Done{};
        });
    }
    OrderRequest load(qint64 id)
    {
        return db.read([&](Session &session) { return RequestsRepository(session).load(channel(), id); });
    }
    Budget budget(const QString &name, qint64 minor) const
    {
        Budget out;
        out.channelId = channel();
        out.companyId = company;
        out.name = name;
        out.amountMinor = minor;
        out.currency = QStringLiteral("EUR");
        return out;
    }
    qint64 save(const Budget &budget)
    {
        return db.edit([&](Session &session) { return BudgetsRepository(session).save(budget); });
    }
    qint64 save(const ApprovalRule &rule)
    {
        return db.edit([&](Session &session) { return ApprovalRulesRepository(session).save(rule); });
    }
    ApprovalRule rule(const QString &name, const ApprovalStep &step) const
    {
        ApprovalRule out;
        out.channelId = channel();
        out.companyId = company;
        out.name = name;
        out.currency = QStringLiteral("EUR");
        out.step1 = step;
        return out;
    }
    BudgetState state(qint64 budgetId)
    {
        return db.read([&](Session &session) {
            return BudgetLedger(session)
                .states(channel(), {BudgetsRepository(session).load(channel(), company, budgetId)})
                .front();
        });
    }
    qint64 count(const QString &from)
    {
        return db.read(
            [&](Session &session) { return session.value(QStringLiteral("SELECT count(*) FROM ") + from).toLongLong(); });
    }
    qint64 run(const QString &sql)
    {
        return db.edit([&](Session &session) { return session.execute(sql); });
    }

    std::unique_ptr<TestDatabase> own;
    TestDatabase &db;
    Directory directory;
    QList<qint64> products;
    qint64 category = 0, company = 0, head = 0, depot = 0, buying = 0, approving = 0;
    qint64 ada = 0, bea = 0, uwe = 0, vera = 0; ///< customers
    int keys = 0;
};

} // namespace kontor
