// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What companies settle about buying: addresses, cost centres, ways to pay, what a checkout begins with; and what orders keep of it.
#include "activity/activityrepository.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"
#include "orders/bookings.h"
#include "orders/checkoutoptions.h"
#include "orders/ordersrepository.h"
#include "orders/orderwork.h"
#include "orders/total.h"
#include "purchasing/purchasingrepository.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>

using namespace kontor;
using namespace Qt::StringLiterals;

class PurchasingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsReferences();
    void keepsPaymentMethods_data() { addEngineRows(); }
    void keepsPaymentMethods();
    void keepsAddressesForUnits_data() { addEngineRows(); }
    void keepsAddressesForUnits();
    void keepsCostCentres_data() { addEngineRows(); }
    void keepsCostCentres();
    void neverWidensWhenUnitsGo_data() { addEngineRows(); }
    void neverWidensWhenUnitsGo();
    void offersWhatEachLevelLeaves_data() { addEngineRows(); }
    void offersWhatEachLevelLeaves();
    void saysWhyThereIsNoExpress_data() { addEngineRows(); }
    void saysWhyThereIsNoExpress();
    void placesWithWhatWasChosen_data() { addEngineRows(); }
    void placesWithWhatWasChosen();
    void booksWhatOrdersComeTo_data() { addEngineRows(); }
    void booksWhatOrdersComeTo();
    void removesWithTheCompany_data() { addEngineRows(); }
    void removesWithTheCompany();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            buyer = db.edit([this](Session &session) {
                CatalogueRepository catalogue(session);
                const qint64 category = catalogue.saveCategory(u"Tea"_s, {}, 0);
                for (int i = 1; i <= 3; ++i) {
                    const qint64 id = catalogue.saveProduct(u"T-%1"_s.arg(i), u"Tea %1"_s.arg(i), {}, u"kg"_s, category, true);
                    catalogue.setStock(directory.warehouses.first().id, id, 1'000'000);
                    catalogue.setPrice(directory.priceTiers.first().id, id, 333 * i);
                }
                Company acme;
                acme.channelId = channel();
                acme.name = u"Acme"_s;
                company = CompaniesRepository(session).add(acme);
                const Customer who = CustomersRepository(session).insert(someone(directory, u"A"_s, u"a@x.de"_s));
                north = unit(session, u"North"_s);
                depot = unit(session, u"Depot"_s, north);
                south = unit(session, u"South"_s);
                MembershipRepository(session).attach({who.id}, {channel(), company, depot, {}, true});
                return CatalogueRepository(session).buyer(who.channelId, who.id);
            });
        }
        qint64 channel() const { return directory.channels.first().id; }
        qint64 unit(Session &session, const QString &name, qint64 parent = 0) const
        {
            BusinessUnit unit;
            unit.channelId = channel();
            unit.companyId = company;
            unit.parentId = parent;
            unit.name = name;
            return CompaniesRepository(session).saveUnit(unit);
        }
        CompanyAddress address(const QString &street, const QList<qint64> &units = {})
        {
            CompanyAddress out;
            out.channelId = channel();
            out.companyId = company;
            out.line1 = street;
            out.city = u"Berlin"_s;
            out.countryCode = u"DE"_s;
            out.everyone = units.isEmpty();
            out.unitIds = units;
            return out;
        }
        CostCentre costCentre(const QString &code, const QList<qint64> &units = {})
        {
            CostCentre out;
            out.channelId = channel();
            out.companyId = company;
            out.code = code;
            out.everyone = units.isEmpty();
            out.unitIds = units;
            return out;
        }
        PaymentMethod method(const QString &name, const QString &kind = u"prepayment"_s, qint64 days = 0) const
        {
            PaymentMethod out;
            out.channelId = channel();
            out.name = name;
            out.kind = kind;
            out.days = days;
            return out;
        }
        template <typename Record> qint64 save(const Record &record)
        {
            return db.edit([&](Session &session) { return PurchasingRepository(session).save(record); });
        }
        qint64 save(const PaymentMethod &record)
        {
            return db.edit([&](Session &session) { return ChannelsRepository(session).save(record); });
        }
        void save(CheckoutDefaults defaults)
        {
            defaults.channelId = channel();
            defaults.companyId = company;
            db.edit([&](Session &session) {
                for (const CheckoutDefaults &one : PurchasingRepository(session).defaults(channel(), company))
                    defaults.rowVersion = one.unitId == defaults.unitId ? one.rowVersion : defaults.rowVersion;
                PurchasingRepository(session).save(defaults);
                return Done{};
            });
        }
        template <typename Record> std::pair<Error::Kind, QString> refused(const Record &record)
        {
            const auto done = db.database().wait(Lane::Edit, [&](Session &session) {
                if constexpr (std::is_same_v<Record, PaymentMethod>)
                    ChannelsRepository(session).save(record);
                else
                    PurchasingRepository(session).save(record);
                return Done{};
            });
            return done ? std::pair(Error::Kind::Internal, u"it was done"_s) : std::pair(done.error().kind, done.error().detail);
        }
        void rule(const QString &field, const QString &value)
        {
            db.edit([&](Session &session) {
                CompaniesRepository companies(session);
                const Company before = companies.load(channel(), company);
                Company after = before;
                companyFields().setValue(after, field, value);
                companies.change(before, after);
                return Done{};
            });
        }
        CheckoutOptions options(bool onAccount = true)
        {
            return db.read([&](Session &session) { return checkoutOptions(session, buyer, {u"Ann Lee"_s, onAccount}); });
        }
        Result<Order> place(Checkout checkout, const QMap<QString, qint64> &cart = {{u"T-1"_s, 2}})
        {
            const CheckoutOptions all = options(checkout.onAccount);
            checkout.billing = checkout.billing.isEmpty() ? all.billing : checkout.billing;
            checkout.shipping = checkout.shipping.isEmpty() ? all.shipping : checkout.shipping;
            checkout.key = u"key%1"_s.arg(++keys);
            return db.database().wait(Lane::Edit, [&](Session &session) {
                OrdersRepository orders(session);
                for (auto it = cart.begin(); it != cart.end(); ++it)
                    orders.addToCart(buyer, it.key(), *it);
                return orders.place(buyer, checkout);
            });
        }
        TestDatabase db;
        Directory directory;
        qint64 company = 0, north = 0, depot = 0, south = 0;
        Buyer buyer; ///< of Depot, which is in North
        int keys = 0;
    };
    static QStringList texts(const QList<AddressOption> &addresses)
    {
        QStringList out;
        for (const AddressOption &one : addresses)
            out << one.text.section(u", "_s, 1, 1);
        return out;
    }
    template <typename Record> static QStringList names(const QList<Record> &all)
    {
        QStringList out;
        for (const Record &one : all) {
            if constexpr (std::is_same_v<Record, CostCentre>)
                out << one.code;
            else
                out << one.name;
        }
        return out;
    }
};

void PurchasingTest::fillsReferences()
{
    const ReferenceParts parts{QDate(2026, 12, 1), u"Depot"_s, u"Ann Lee"_s, {}};
    QCOMPARE(referenceFrom(u"{date} {unit}/{name} {cost_centre}"_s, parts), u"2026-12-01 Depot/Ann Lee"_s);
    QCOMPARE(referenceFrom(u"{cost_centre}-{date} / {cost_centre}"_s, parts), u"2026-12-01"_s); // no dash of what is not there
    QCOMPARE(referenceFrom(u"PO {nonsense} {"_s, parts), u"PO {nonsense} {"_s);
    QCOMPARE(referenceFrom(QString(300, u'x'), parts).size(), 100);
    QCOMPARE(referenceFrom(u"{name}"_s, {{}, {}, u"{date}"_s, {}}), u"{date}"_s); // what people are called is no pattern
    CheckoutDefaults wrong;
    wrong.reference = u"{when}"_s;
    QCOMPARE(validate(wrong).value(0).field, u"reference"_s);
}

void PurchasingTest::keepsPaymentMethods()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    PaymentMethod one = scene.method(u"Invoice"_s, u"account"_s, 30);
    one.id = scene.save(one);
    QCOMPARE(scene.refused(scene.method(u"Invoice"_s)).first, Error::Kind::Conflict); // the name is taken
    QCOMPARE(scene.refused(scene.method(u"Bank"_s, u"prepayment"_s, 14)), (std::pair{Error::Kind::Invalid, u"days"_s}));
    PaymentMethod link = scene.method(u"Card"_s, u"link"_s);
    for (const QString &url : {u""_s, u"http://pay.example.com"_s, u"javascript:alert(1)"_s, u"https://"_s}) {
        link.url = url;
        QCOMPARE(scene.refused(link), (std::pair{Error::Kind::Invalid, u"url"_s}));
    }
    link.url = u"https://pay.example.com/acme"_s;
    scene.save(link);
    const QList<PaymentMethod> all =
        scene.db.read([&](Session &session) { return ChannelsRepository(session).paymentMethods(scene.channel()); });
    QCOMPARE(names(all), QStringList({u"Card"_s, u"Invoice"_s}));
    PaymentMethod off = all.last();
    off.active = false;
    scene.save(off);
    off.position = 5;
    QCOMPARE(scene.refused(off).first, Error::Kind::Conflict); // of the version before
    QCOMPARE(names(scene.options().payments), QStringList({u"Card"_s}));
    QVERIFY(paymentLabel(u"Invoice"_s, 30).startsWith(u"Invoice, 30 day"_s) && paymentLabel(u"Bank"_s, 0) == u"Bank"_s);
}

void PurchasingTest::keepsAddressesForUnits()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.rule(u"address_rule"_s, u"company"_s);
    QVERIFY(scene.options().addresses.isEmpty());
    CompanyAddress one = scene.address(u"Mill Lane 1"_s);
    one.code = u"HQ"_s;
    one.id = scene.save(one);
    scene.save(scene.address(u"North Road 2"_s, {scene.north}));
    scene.save(scene.address(u"South Road 3"_s, {scene.south}));
    QCOMPARE(texts(scene.options().addresses), QStringList({u"North Road 2"_s, u"Mill Lane 1"_s})); // by code; Depot is in North
    CompanyAddress twin = scene.address(u"Else"_s);
    twin.code = u"HQ"_s;
    QCOMPARE(scene.refused(twin), (std::pair{Error::Kind::Invalid, u"code"_s}));
    CompanyAddress nobody = scene.address(u"Else"_s);
    nobody.everyone = false;
    QCOMPARE(scene.refused(nobody), (std::pair{Error::Kind::Invalid, u"units"_s}));
    CompanyAddress foreign = scene.address(u"Else"_s, {scene.north, 999'999});
    QCOMPARE(scene.refused(foreign), (std::pair{Error::Kind::Invalid, u"units"_s}));
    CompanyAddress nowhere = scene.address({});
    QCOMPARE(scene.refused(nowhere), (std::pair{Error::Kind::Invalid, u"line1"_s}));
    one.rowVersion = 1;
    one.city = u"Potsdam"_s;
    scene.save(one);
    QCOMPARE(scene.refused(one).first, Error::Kind::Conflict); // somebody was quicker
    const auto history =
        scene.db.read([&](Session &session) { return ActivityRepository(session).ofCompany(scene.channel(), scene.company); });
    QCOMPARE(history.first().action, u"address changed"_s);
    // One's own are there only where the company lets them.
    scene.rule(u"address_rule"_s, u"own"_s);
    QCOMPARE(scene.options().addresses.size(), 3);
    scene.db.edit([&](Session &session) {
        PurchasingRepository(session).removeAddress(scene.channel(), scene.company, one.id);
        return Done{};
    });
    QCOMPARE(texts(scene.options().addresses).first(), u"North Road 2"_s);
}

void PurchasingTest::keepsCostCentres()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    CostCentre it = scene.costCentre(u" 4711 "_s);
    it.name = u"IT"_s;
    it.id = scene.save(it);
    QCOMPARE(scene.options().costCentres.first().label(), u"4711 · IT"_s);
    scene.save(scene.costCentre(u"Werk-a"_s, {scene.north}));
    QCOMPARE(scene.refused(scene.costCentre(u"WERK-A"_s)), (std::pair{Error::Kind::Invalid, u"code"_s}));
    QCOMPARE(scene.refused(scene.costCentre(u""_s)), (std::pair{Error::Kind::Invalid, u"code"_s}));
    CostCentre south = scene.costCentre(u"S"_s, {scene.south});
    south.id = scene.save(south);
    QCOMPARE(names(scene.options().costCentres), QStringList({u"4711"_s, u"Werk-a"_s}));
    south.userIds = {scene.db.read(
        [&](Session &session) { return MembershipRepository(session).users(scene.channel(), scene.company).first().id; })};
    south.rowVersion = 1;
    scene.save(south);
    QCOMPARE(names(scene.options().costCentres), QStringList({u"4711"_s, u"S"_s, u"Werk-a"_s})); // they are named themselves
    CostCentre foreign = scene.costCentre(u"F"_s);
    foreign.everyone = false;
    foreign.userIds = {999'999};
    QCOMPARE(scene.refused(foreign).first, Error::Kind::Invalid);
    // Booked ones stay; those switched off can't be chosen.
    const auto placed = scene.place({.costCentreId = it.id});
    QVERIFY2(placed, placed ? "" : qPrintable(placed.error().message));
    const auto removed = scene.db.database().wait(Lane::Edit, [&](Session &session) {
        PurchasingRepository(session).removeCostCentre(scene.channel(), scene.company, it.id);
        return Done{};
    });
    QVERIFY(!removed && removed.error().kind == Error::Kind::Conflict);
    it.rowVersion = 1;
    it.active = false;
    scene.save(it);
    QVERIFY(!scene.place({.costCentreId = it.id}));
    scene.db.edit([&](Session &session) {
        PurchasingRepository(session).removeCostCentre(scene.channel(), scene.company, south.id);
        return Done{};
    });
    QCOMPARE(names(scene.options().costCentres), QStringList({u"Werk-a"_s}));
}

/// What was for one unit is for the one that its people go to, else for nobody: never for all.
void PurchasingTest::neverWidensWhenUnitsGo()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.rule(u"address_rule"_s, u"company"_s);
    scene.save(scene.address(u"Depot Yard"_s, {scene.depot}));
    scene.save(scene.address(u"South Road"_s, {scene.south}));
    scene.save(scene.costCentre(u"D"_s, {scene.depot}));
    scene.save(scene.costCentre(u"N"_s, {scene.north, scene.depot}));
    CheckoutDefaults defaults;
    defaults.unitId = scene.depot;
    defaults.reference = u"Depot"_s;
    scene.save(defaults);
    scene.db.edit([&](Session &session) {
        CompaniesRepository(session).removeUnit(scene.channel(), scene.depot);
        CompaniesRepository(session).removeUnit(scene.channel(), scene.south);
        return Done{};
    });
    scene.buyer.unitId = scene.north;
    QCOMPARE(texts(scene.options().addresses), QStringList({u"Depot Yard"_s}));
    QCOMPARE(names(scene.options().costCentres), QStringList({u"D"_s, u"N"_s}));
    QCOMPARE(scene.options().reference, QString());
    const auto all =
        scene.db.read([&](Session &session) { return PurchasingRepository(session).addresses(scene.channel(), scene.company); });
    QCOMPARE(all.size(), 2);
    QVERIFY(!all.last().everyone && all.last().unitIds.isEmpty());
}

void PurchasingTest::offersWhatEachLevelLeaves()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 invoice = scene.save(scene.method(u"Invoice"_s, u"account"_s, 14)), bank = scene.save(scene.method(u"Bank"_s)),
                 cash = scene.save(scene.method(u"Cash"_s, u"collect"_s));
    const auto allow = [&](qint64 unit, const QList<qint64> &methods) {
        scene.db.edit([&](Session &session) {
            PurchasingRepository(session).allowPayments(scene.channel(), scene.company, unit, methods);
            return Done{};
        });
    };
    QCOMPARE(names(scene.options().payments), QStringList({u"Bank"_s, u"Cash"_s, u"Invoice"_s}));
    QCOMPARE(names(scene.options(false).payments), QStringList({u"Bank"_s, u"Cash"_s}));
    allow(0, {invoice, bank});
    QCOMPARE(names(scene.options().payments), QStringList({u"Bank"_s, u"Invoice"_s}));
    allow(scene.south, {bank}); // another unit's own
    QCOMPARE(names(scene.options().payments), QStringList({u"Bank"_s, u"Invoice"_s}));
    allow(scene.north, {invoice, cash}); // no more than the company has
    QCOMPARE(names(scene.options().payments), QStringList({u"Invoice"_s}));
    QCOMPARE(scene.options().paymentId, invoice); // the only one
    QVERIFY(scene.options(false).paymentNeeded && scene.options(false).payments.isEmpty());
    const auto none = scene.place({.onAccount = false});
    QVERIFY(!none && none.error().detail == u"payment"_s);
    QVERIFY(!scene.place({.paymentId = bank})); // whatever a form says
    allow(scene.north, {});
    QCOMPARE(names(scene.options().payments), QStringList({u"Bank"_s, u"Invoice"_s}));
    QCOMPARE(scene.options().paymentId, bank); // the first

    // What is chosen: the unit's, else what is above it.
    const qint64 mill = scene.save(scene.address(u"Mill"_s)), yard = scene.save(scene.address(u"Yard"_s));
    CheckoutDefaults defaults;
    defaults.billingId = mill;
    defaults.shippingId = mill;
    defaults.paymentId = bank;
    defaults.reference = u"Acme"_s;
    scene.save(defaults);
    defaults = {};
    defaults.unitId = scene.north;
    defaults.shippingId = yard;
    defaults.reference = u"{unit}"_s;
    scene.save(defaults);
    const CheckoutOptions now = scene.options();
    QCOMPARE(now.billing, u"c%1"_s.arg(mill));
    QCOMPARE(now.shipping, u"c%1"_s.arg(yard));
    QCOMPARE(now.paymentId, bank);
    QCOMPARE(now.reference, u"Depot"_s);
    defaults.shippingId = 0;
    defaults.reference.clear();
    scene.save(defaults); // empty: nothing of its own
    QCOMPARE(scene.options().shipping, u"c%1"_s.arg(mill));
    QCOMPARE(
        scene.db.read([&](Session &session) { return PurchasingRepository(session).defaults(scene.channel(), scene.company); })
            .size(),
        1);
}

void PurchasingTest::saysWhyThereIsNoExpress()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    QVERIFY(!scene.options().express);
    scene.rule(u"express_checkout"_s, yesNo(true));
    QVERIFY(scene.options().express);
    QCOMPARE(scene.options().expressProblems.size(), 2); // both addresses
    const qint64 bank = scene.save(scene.method(u"Bank"_s));
    QCOMPARE(scene.options().expressProblems.size(), 3);
    CostCentre one = scene.costCentre(u"1"_s);
    one.id = scene.save(one);
    QCOMPARE(scene.options().expressProblems.size(), 4);
    const qint64 mill = scene.save(scene.address(u"Mill"_s));
    CheckoutDefaults defaults;
    defaults.billingId = defaults.shippingId = mill;
    defaults.paymentId = bank;
    defaults.costCentreId = one.id;
    scene.save(defaults);
    QCOMPARE(scene.options().expressProblems, QStringList());
    one.rowVersion = 1;
    one.active = false;
    scene.save(one);
    QCOMPARE(scene.options().expressProblems.size(), 1); // no other is there, and it is still set
    CompanyAddress south = scene.address(u"South"_s, {scene.south});
    defaults.costCentreId = 0;
    defaults.shippingId = scene.save(south);
    scene.save(defaults);
    QCOMPARE(scene.options().expressProblems.size(), 1);
    QVERIFY(scene.options().expressProblems.first().contains(u"shipping address"_s));
}

void PurchasingTest::placesWithWhatWasChosen()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.rule(u"address_rule"_s, u"once"_s);
    scene.rule(u"cost_centre_by_line"_s, yesNo(true));
    const qint64 mill = scene.save(scene.address(u"Mill"_s));
    const qint64 invoice = scene.save(scene.method(u"Invoice"_s, u"account"_s, 30));
    CostCentre a = scene.costCentre(u"A"_s), b = scene.costCentre(u"B"_s);
    a.id = scene.save(a);
    b.id = scene.save(b);
    const qint64 second = scene.db.read(
        [](Session &session) { return session.value(u"SELECT id FROM products WHERE sku = 'T-2'"_s).toLongLong(); });
    Checkout checkout{.shipping = AddressOption::once(), .paymentId = invoice, .costCentreId = a.id};
    checkout.lineCostCentres.insert(second, b.id);
    auto placed = scene.place(checkout);
    QVERIFY(!placed && placed.error().detail == u"once_line1"_s); // nothing was typed
    checkout.once.line1 = u"Site 12"_s;
    checkout.once.city = u"Bonn"_s;
    checkout.once.countryCode = u"DE"_s;
    placed = scene.place(checkout, {{u"T-1"_s, 1}, {u"T-2"_s, 4}});
    QVERIFY2(placed, placed ? "" : qPrintable(placed.error().message));
    QCOMPARE(placed->shippingAddress, u"Acme, Site 12, Bonn, Germany"_s);
    QVERIFY(placed->billingAddress.contains(u"Mill"_s));
    QVERIFY(placed->paymentMethod == u"Invoice"_s && placed->paymentDays == 30);
    QCOMPARE(placed->costCentre, u"A, B"_s);
    QCOMPARE(placed->lines.value(0).costCentre, u"A"_s);
    QCOMPARE(placed->lines.value(1).costCentreId, b.id);
    // Whatever is called otherwise later: orders keep it. A one-off address is kept nowhere else.
    a.rowVersion = 1;
    a.code = u"A2"_s;
    scene.save(a);
    QCOMPARE(scene.db.read([&](Session &session) { return OrdersRepository(session).load(placed->channelId, placed->id); })
                 .lines.value(0)
                 .costCentre,
             u"A"_s);
    QCOMPARE(scene.options().addresses.size(), 1);
    // A form that says more than may be.
    const auto wrong = [&](const Checkout &one) {
        const auto done = scene.place(one);
        return done ? u"it was done"_s : done.error().detail;
    };
    checkout.costCentreId = 999'999;
    QCOMPARE(wrong(checkout), u"cost_centre"_s);
    checkout.costCentreId = 0;
    QCOMPARE(wrong(checkout), u"cost_centre"_s);
    checkout.costCentreId = b.id;
    checkout.billing = u"c999999"_s;
    QCOMPARE(wrong(checkout), u"billing"_s);
    checkout.billing = AddressOption::once(); // only what is shipped
    QCOMPARE(wrong(checkout), u"billing"_s);
    checkout.billing = u"c%1"_s.arg(mill);
    scene.rule(u"address_rule"_s, u"company"_s);
    QCOMPARE(wrong(checkout), u"shipping"_s);
    checkout.shipping = checkout.billing;
    checkout.paymentId = 0;
    QCOMPARE(wrong(checkout), u"payment"_s);
    checkout.paymentId = invoice;
    QCOMPARE(wrong(checkout), u"it was done"_s);
    scene.rule(u"cost_centre_rule"_s, u"never"_s);
    checkout.costCentreId = b.id; // there is none to choose
    QCOMPARE(wrong(checkout), u"cost_centre"_s);
    checkout.costCentreId = 0;
    checkout.lineCostCentres.clear();
    QCOMPARE(wrong(checkout), u"it was done"_s);
}

void PurchasingTest::booksWhatOrdersComeTo()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.rule(u"cost_centre_by_line"_s, yesNo(true));
    QList<qint64> centres;
    for (const QString &code : {u"A"_s, u"B"_s, u"C"_s})
        centres << scene.save(scene.costCentre(code));
    QRandomGenerator random(7);
    const QList<qint64> products = scene.db.read([](Session &session) {
        QList<qint64> out;
        for (const Row &row : session.select(u"SELECT id FROM products ORDER BY sku"_s))
            out << row.integer(0);
        return out;
    });
    constexpr int steps = 60;
    for (int step = 0; step < steps; ++step) {
        Checkout checkout{.costCentreId = centres[random.bounded(3)]};
        checkout.lineCostCentres.insert(products[random.bounded(3)], centres[random.bounded(3)]);
        QMap<QString, qint64> cart;
        for (int i = 1; i <= 3; ++i)
            cart.insert(u"T-%1"_s.arg(i), random.bounded(1, 40));
        const auto placed = scene.place(checkout, cart);
        QVERIFY(placed);
        if (random.bounded(2) == 0)
            continue;
        QMap<int, qint64> some;
        if (random.bounded(3) > 0)
            some.insert(random.bounded(3), 1);
        scene.db.edit([&](Session &session) {
            return OrderWork(session).cancel({placed->channelId, placed->id, 0}, some, u"test"_s);
        });
    }
    QHash<qint64, qint64> expected;
    qint64 all = 0;
    scene.db.read([&](Session &session) {
        OrdersRepository orders(session);
        for (const Order &one : orders.ofCustomer(scene.channel(), scene.buyer.customerId)) {
            for (const OrderLine &line : orders.load(one.channelId, one.id).lines)
                expected[line.costCentreId] += leftMinor(line, line.cancelled);
            all += one.dueMinor();
        }
        return Done{};
    });
    QCOMPARE(expected.value(0), qint64(0));
    const int year = QDate::currentDate().year();
    const auto sums = scene.db.read([&](Session &session) { return bookedIn(session, scene.channel(), scene.company, year); });
    qint64 together = 0;
    for (const qint64 one : std::as_const(centres)) {
        const auto years = scene.db.read([&](Session &session) { return bookedYears(session, scene.channel(), one); });
        QCOMPARE(years.size(), 1);
        QCOMPARE(years.first().totalMinor, expected.value(one));
        QCOMPARE(sums.value(one).first().totalMinor, expected.value(one));
        qint64 ofLines = 0;
        for (const BookedLine &line :
             scene.db.read([&](Session &session) { return bookedLines(session, scene.channel(), one, year, {}, 1000); }))
            ofLines += line.totalMinor;
        QCOMPARE(ofLines, expected.value(one));
        together += years.first().totalMinor;
    }
    QCOMPARE(together, all);
    // Whoever sees other people's orders of one unit alone sees no more here.
    OrderReach reach{scene.channel(), 999'999};
    reach.companyId = scene.company;
    reach.unitIds = {scene.south};
    QVERIFY(
        scene.db.read([&](Session &session) { return bookedYears(session, scene.channel(), centres.first(), reach); }).isEmpty());
}

void PurchasingTest::removesWithTheCompany()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.save(scene.address(u"Mill"_s, {scene.north}));
    CostCentre one = scene.costCentre(u"A"_s, {scene.north});
    const qint64 method = scene.save(scene.method(u"Bank"_s));
    one.userIds = {scene.db.read(
        [&](Session &session) { return MembershipRepository(session).users(scene.channel(), scene.company).first().id; })};
    scene.save(one);
    CheckoutDefaults defaults;
    defaults.paymentId = method;
    scene.save(defaults);
    scene.db.edit([&](Session &session) {
        PurchasingRepository(session).allowPayments(scene.channel(), scene.company, scene.north, {method});
        session.execute(u"DELETE FROM company_user_roles"_s);
        session.execute(u"DELETE FROM company_users"_s); // names of people go with them
        CompaniesRepository(session).remove(scene.channel(), scene.company);
        return Done{};
    });
    for (const QString &table : {u"company_addresses"_s, u"company_address_units"_s, u"cost_centres"_s, u"cost_centre_units"_s,
                                 u"cost_centre_users"_s, u"checkout_defaults"_s, u"company_payment_methods"_s})
        QCOMPARE(scene.db.read([&](Session &session) { return session.value(u"SELECT count(*) FROM "_s + table).toInt(); }), 0);
}

QTEST_GUILESS_MAIN(PurchasingTest)
#include "tst_purchasing.moc"
