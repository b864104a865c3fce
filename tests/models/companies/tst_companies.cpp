// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Companies, their units and roles, who belongs to them, and what they may.
#include "access/access.h"
#include "activity/activityrepository.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "details/inheritance.h"
#include "orders/orderlist.h"
#include "orders/ordersrepository.h"
#include "personal/personaldata.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class CompaniesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPermissions();
    void beginsWithUnitAndRoles_data() { addEngineRows(); }
    void beginsWithUnitAndRoles();
    void changesAndRefuses_data() { addEngineRows(); }
    void changesAndRefuses();
    void keepsUnitsATree_data() { addEngineRows(); }
    void keepsUnitsATree();
    void sortsUnitsAsATree();
    void handsRolesOn_data() { addEngineRows(); }
    void handsRolesOn();
    void attaches_data() { addEngineRows(); }
    void attaches();
    void keepsAnAdministrator_data() { addEngineRows(); }
    void keepsAnAdministrator();
    void leavesOneOfTwoWhoDemoteEachOther_data() { addEngineRows(); }
    void leavesOneOfTwoWhoDemoteEachOther();
    void inheritsPrices_data() { addEngineRows(); }
    void inheritsPrices();
    void reachesOrders_data() { addEngineRows(); }
    void reachesOrders();
    void isFilteredBy_data() { addEngineRows(); }
    void isFilteredBy();
    void isForgotten_data() { addEngineRows(); }
    void isForgotten();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics()) { id = add(u"Acme"_s); }
        qint64 add(const QString &name, const QString &code = {})
        {
            return db.edit([&](Session &session) {
                Company company;
                company.channelId = channel();
                company.name = name;
                company.sourceCode = code;
                return CompaniesRepository(session).add(company);
            });
        }
        qint64 channel() const { return directory.channels.first().id; }
        Customer person(const QString &code)
        {
            return db.edit([&](Session &session) {
                return CustomersRepository(session).insert(someone(directory, code, code.toLower() + u"@x.de"_s));
            });
        }
        qint64 unit(qint64 company, const QString &name, qint64 parent = 0)
        {
            return db.edit([&](Session &session) {
                BusinessUnit unit;
                unit.channelId = channel();
                unit.companyId = company;
                unit.name = name;
                unit.parentId = parent;
                return CompaniesRepository(session).saveUnit(unit);
            });
        }
        QList<BusinessUnit> units()
        {
            return db.read([&](Session &session) { return CompaniesRepository(session).units(channel(), id); });
        }
        QList<CompanyRole> roles()
        {
            return db.read([&](Session &session) { return CompaniesRepository(session).roles(channel(), id); });
        }
        qint64 role(const QString &name)
        {
            for (const CompanyRole &one : roles()) {
                if (one.name == name)
                    return one.id;
            }
            qFatal("no role %s", qPrintable(name));
        }
        Result<int> attach(const Customer &customer, const QList<qint64> &roleIds, bool administrator = false, qint64 unitId = 0,
                           bool move = false, qint64 company = 0)
        {
            return db.database().wait(Lane::Edit, [&](Session &session) {
                const qint64 to = company > 0 ? company : id;
                const qint64 first = CompaniesRepository(session).units(channel(), to).first().id;
                return MembershipRepository(session).attach(
                    {customer.id}, {channel(), to, unitId > 0 ? unitId : first, roleIds, administrator, move});
            });
        }
        QList<CompanyUser> users(qint64 company = 0)
        {
            return db.read(
                [&](Session &session) { return MembershipRepository(session).users(channel(), company > 0 ? company : id); });
        }
        Access access(const Customer &customer)
        {
            return db.read(
                [&](Session &session) { return MembershipRepository(session).accessOf(customer.channelId, customer.id); });
        }
        TestDatabase db;
        Directory directory;
        qint64 id = 0;
    };
    template <typename Work> static Error::Kind kindOf(TestDatabase &db, Work work)
    {
        const auto done = db.database().wait(Lane::Edit, [&](Session &session) {
            work(session);
            return Done{};
        });
        if (done)
            qFatal("it was done");
        return done.error().kind;
    }
};

void CompaniesTest::readsPermissions()
{
    const QHash<QString, Scope> granted = permissionsOf(u"orders:own buy orders:tree nonsense cancel see_prices"_s);
    QCOMPARE(granted.value(u"orders"_s), Scope::Tree); // the widest
    QVERIFY(!granted.contains(u"cancel"_s)); // how far is not said
    QCOMPARE(permissionsText(granted), u"buy see_prices orders:tree"_s);
    Access access;
    QVERIFY(access.may(u"buy"_s) && access.scopeOf(u"orders"_s) == Scope::Own); // in no company
    access.companyId = 1;
    access.state = u"active"_s;
    QVERIFY(!access.may(u"buy"_s));
    access.granted = granted;
    QVERIFY(access.may(u"buy"_s) && !access.may(u"company"_s));
    access.administrator = true;
    QVERIFY(access.may(u"company"_s) && access.scopeOf(u"orders"_s) == Scope::Company);
    access.state = u"blocked"_s;
    QVERIFY(!access.may(u"buy"_s) && access.may(u"see_prices"_s));
    access.state = u"pending"_s;
    QVERIFY(!access.may(u"buy"_s) && !access.may(u"see_prices"_s) && access.may(u"orders"_s));
}

void CompaniesTest::beginsWithUnitAndRoles()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    QCOMPARE(scene.units().size(), 1);
    QCOMPARE(scene.units().first().name, u"Headquarters"_s);
    QCOMPARE(scene.roles().size(), roleTemplates().size());
    int standard = 0;
    for (const CompanyRole &role : scene.roles())
        standard += role.standard ? 1 : 0;
    QCOMPARE(standard, 1);
    const auto history =
        scene.db.read([&](Session &session) { return ActivityRepository(session).ofCompany(scene.channel(), scene.id); });
    QCOMPARE(history.last().action, u"created"_s);
    const auto found = [&](const QString &search) {
        return scene.db.read([&](Session &session) { return CompaniesRepository(session).find(0, search, 5).size(); });
    };
    QCOMPARE(found(u"acm"_s), 1);
    QCOMPARE(found(u"nobody"_s), 0);
}

void CompaniesTest::changesAndRefuses()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Company base =
        scene.db.read([&](Session &session) { return CompaniesRepository(session).load(scene.channel(), scene.id); });
    Company mine = base;
    mine.legalName = u"Acme Ltd"_s;
    mine.email = u"office@acme.example"_s;
    scene.db.edit([&](Session &session) {
        CompaniesRepository(session).change(base, mine);
        return Done{};
    });
    QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).change(base, mine); }), Error::Kind::Conflict);
    for (const auto &[field, value] : {std::pair{&Company::name, u" "_s},
                                       {&Company::email, u"no address"_s},
                                       {&Company::state, u"asleep"_s},
                                       {&Company::name, QString(300, u'x')}}) {
        Company bad = mine;
        bad.*field = value;
        QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).add(bad); }), Error::Kind::Invalid);
    }
    scene.add(u"Other"_s, u"C-1"_s);
    const auto again = scene.db.database().wait(Lane::Edit, [&](Session &session) {
        Company twice = mine;
        twice.sourceCode = u"C-1"_s;
        return CompaniesRepository(session).add(twice);
    });
    QVERIFY(!again); // one code, one company
}

void CompaniesTest::keepsUnitsATree()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 first = scene.units().first().id;
    QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).removeUnit(scene.channel(), first); }),
             Error::Kind::Conflict); // the last one
    QList<qint64> chain{first};
    for (int level = 2; level <= unitDepthMax; ++level)
        chain << scene.unit(scene.id, u"Level %1"_s.arg(level), chain.last());
    const auto below = [&](qint64 parent) {
        BusinessUnit unit;
        unit.channelId = scene.channel();
        unit.companyId = scene.id;
        unit.name = u"too deep"_s;
        unit.parentId = parent;
        return unit;
    };
    QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).saveUnit(below(chain.last())); }),
             Error::Kind::Invalid);
    QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).saveUnit(below(4711)); }),
             Error::Kind::Invalid);
    const QList<BusinessUnit> units = scene.units();
    QCOMPARE(unitPath(units, chain[2]), u"Headquarters / Level 2 / Level 3"_s);
    QCOMPARE(unitsBelow(units, chain[3]).size(), unitDepthMax - 3);
    for (const qint64 into : {chain[0], chain[3]}) { // into itself, and into one of its own
        BusinessUnit circle = units.first();
        circle.parentId = into;
        QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).saveUnit(circle); }),
                 Error::Kind::Invalid);
    }
    // What is removed hands on what it has.
    const Customer person = scene.person(u"P"_s);
    QVERIFY(scene.attach(person, {}, true, chain[1]).ok());
    scene.db.edit([&](Session &session) {
        CompaniesRepository(session).removeUnit(scene.channel(), chain[1]);
        return Done{};
    });
    QCOMPARE(scene.users().first().unitId, first);
    QCOMPARE(unitPath(scene.units(), chain[2]), u"Headquarters / Level 3"_s);
    QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).removeUnit(scene.channel(), first); }),
             Error::Kind::Conflict); // where do its people go?
    scene.db.edit([&](Session &session) {
        CompaniesRepository(session).removeUnit(scene.channel(), first, chain[2]);
        return Done{};
    });
    QCOMPARE(scene.users().first().unitId, chain[2]);
}

void CompaniesTest::sortsUnitsAsATree()
{
    const auto unit = [](qint64 id, const QString &name, qint64 parent) {
        BusinessUnit out;
        out.id = id;
        out.name = name;
        out.parentId = parent;
        return out;
    };
    QStringList names;
    for (const BusinessUnit &one :
         inTreeOrder({unit(5, u"zoo"_s, 1), unit(4, u"Ä b"_s, 0), unit(3, u"B"_s, 2), unit(2, u"A"_s, 0), unit(1, u"HQ"_s, 0)}))
        names << one.name;
    QCOMPARE(names, (QStringList{u"A"_s, u"B"_s, u"Ä b"_s, u"HQ"_s, u"zoo"_s}));
}

void CompaniesTest::handsRolesOn()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 buyer = scene.role(u"Buyer"_s), viewer = scene.role(u"Viewer"_s);
    QVERIFY(scene.attach(scene.person(u"P"_s), {buyer, viewer}).ok());
    const auto save = [&](const QString &name, const QString &permissions, bool standard) {
        return [&, name, permissions, standard](Session &session) {
            CompanyRole role;
            role.channelId = scene.channel();
            role.companyId = scene.id;
            role.name = name;
            role.permissions = permissions;
            role.standard = standard;
            return CompaniesRepository(session).saveRole(role);
        };
    };
    QCOMPARE(kindOf(scene.db, save(u"buyer"_s, u"buy"_s, false)), Error::Kind::Invalid); // that name is taken
    QCOMPARE(kindOf(scene.db, save(u"Thief"_s, u"buy everything"_s, false)), Error::Kind::Invalid);
    scene.db.edit(save(u"Chef"_s, u"buy see_prices"_s, true));
    int standard = 0;
    for (const CompanyRole &role : scene.roles())
        standard += role.standard ? 1 : 0;
    QCOMPARE(standard, 1); // it moved
    QCOMPARE(kindOf(scene.db, [&](Session &session) { CompaniesRepository(session).removeRole(scene.channel(), buyer); }),
             Error::Kind::Conflict); // in use
    scene.db.edit([&](Session &session) {
        CompaniesRepository(session).removeRole(scene.channel(), buyer, viewer);
        return Done{};
    });
    QCOMPARE(scene.users().first().roleIds, QList<qint64>{viewer});
}

void CompaniesTest::attaches()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 buyer = scene.role(u"Buyer"_s);
    const Customer person = scene.person(u"P"_s);
    QVERIFY(!scene.access(person).inCompany());
    QVERIFY(scene.attach(person, {buyer}).ok());
    Access access = scene.access(person);
    QCOMPARE(access.company, u"Acme"_s);
    QCOMPARE(access.unit, u"Headquarters"_s);
    QVERIFY(access.may(u"buy"_s) && !access.administrator && access.scopeOf(u"orders"_s) == Scope::Own);
    const qint64 other = scene.add(u"Other"_s);
    QVERIFY(!scene.attach(person, {buyer}, false, 0, false, other)); // a role of another company
    QVERIFY(!scene.attach(person, {}, false, scene.units().first().id, false, other)); // a unit of another one
    QVERIFY(scene.attach(person, {}, true, 0, false, other).ok()); // belongs to both
    QCOMPARE(scene.access(person).company, u"Acme"_s); // the one they joined first
    QVERIFY(scene.attach(person, {}, false, 0, true, scene.id).error().kind ==
            Error::Kind::Conflict); // Other's last administrator
    QVERIFY(scene.attach(scene.person(u"Q"_s), {}, true, 0, false, other).ok());
    QVERIFY(scene.attach(person, {}, false, 0, true, scene.id).ok()); // moves
    const QList<CompanyUser> left = scene.users(other);
    QCOMPARE(std::count_if(left.begin(), left.end(), [](const CompanyUser &user) { return user.leftAt > 0 && !user.active; }), 1);
    QCOMPARE(left.size(), 2);
    scene.db.edit([&](Session &session) { return CustomersRepository(session).deactivate({person.id}); });
    QVERIFY(!scene.attach(person, {buyer}));
    scene.db.edit([&](Session &session) {
        CompaniesRepository(session).setState(scene.channel(), scene.id, u"deactivated"_s);
        return Done{};
    });
    QVERIFY(!scene.attach(scene.person(u"R"_s), {buyer}));
    // What was done stands with the customer.
    const auto changes =
        scene.db.read([&](Session &session) { return ActivityRepository(session).ofCustomer(person.channelId, person.id); });
    QVERIFY(std::any_of(changes.begin(), changes.end(),
                        [](const ActivityEntry &entry) { return entry.action == u"attached to company"_s; }));
}

void CompaniesTest::keepsAnAdministrator()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer one = scene.person(u"ONE"_s), two = scene.person(u"TWO"_s);
    QVERIFY(scene.attach(one, {}, true).ok());
    QVERIFY(scene.attach(two, {scene.role(u"Buyer"_s)}).ok());
    const qint64 first = scene.users().first().id, second = scene.users().last().id;
    const auto with = [&](auto what) {
        return [&scene, what](Session &session) {
            MembershipRepository members(session);
            what(members, scene.channel());
        };
    };
    const auto demote = with([first](MembershipRepository &m, qint64 c) { m.setAdministrator(c, first, false); });
    const auto switchOff = with([first](MembershipRepository &m, qint64 c) { m.setActive(c, first, false); });
    const auto detach = with([first](MembershipRepository &m, qint64 c) { m.detach(c, first); });
    QCOMPARE(kindOf(scene.db, demote), Error::Kind::Conflict);
    QCOMPARE(kindOf(scene.db, switchOff), Error::Kind::Conflict);
    QCOMPARE(kindOf(scene.db, detach), Error::Kind::Conflict);
    QVERIFY(!scene.attach(one, {scene.role(u"Buyer"_s)})); // demotes, too
    const auto promote = with([second](MembershipRepository &m, qint64 c) { m.setAdministrator(c, second, true); });
    scene.db.edit([&](Session &session) {
        promote(session);
        return Done{};
    });
    QVERIFY(scene.users().last().roleIds.isEmpty()); // an administrator has none
    scene.db.edit([&](Session &session) {
        switchOff(session);
        return Done{};
    });
    QVERIFY(!scene.access(one).inCompany());
    // A change of many takes the last one all the same, and it is told.
    const auto headless = [&] {
        return scene.db.read([](Session &session) { return CompaniesRepository(session).countHeadless(); });
    };
    QCOMPARE(headless(), 0);
    scene.db.edit([&](Session &session) { return CustomersRepository(session).deactivate({two.id}); });
    QCOMPARE(headless(), 1);
    const auto listed = scene.db.read([](Session &session) {
        return readPage(session, CompaniesRepository::list({.state = CompanyQuery::headless()}), std::nullopt, 5).size();
    });
    QCOMPARE(listed, 1);
}

void CompaniesTest::leavesOneOfTwoWhoDemoteEachOther()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    for (int round = 0; round < 5; ++round) {
        const qint64 company = scene.add(u"Company %1"_s.arg(round));
        for (const QString &code : {u"X"_s, u"Y"_s})
            QVERIFY(scene.attach(scene.person(code + QString::number(round)), {}, true, 0, false, company).ok());
        const QList<CompanyUser> users = scene.users(company);
        const auto one = scene.db.open(u"one"_s), two = scene.db.open(u"two"_s);
        std::atomic<int> done = 0;
        const auto demote = [&](Database &database, qint64 user) {
            done += database.wait(Lane::Edit,
                                  [&](Session &session) {
                                      MembershipRepository(session).setAdministrator(scene.channel(), user, false);
                                      return Done{};
                                  })
                            .ok()
                        ? 1
                        : 0;
        };
        {
            std::jthread a([&] { demote(*one, users[0].id); });
            std::jthread b([&] { demote(*two, users[1].id); });
        }
        QCOMPARE(done.load(), 1);
        int left = 0;
        for (const CompanyUser &user : scene.users(company))
            left += user.administrator ? 1 : 0;
        QCOMPARE(left, 1);
    }
}

/// Unit, company, customer, trade store, in that order.
void CompaniesTest::inheritsPrices()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto tier = [&](const QString &name) {
        return scene.db.edit([&](Session &session) {
            PriceTier tier;
            tier.name = name;
            return ChannelsRepository(session).save(tier);
        });
    };
    const qint64 ofUnit = tier(u"Unit's"_s), ofCompany = tier(u"Company's"_s), ofPerson = tier(u"Own"_s);
    Customer person = scene.person(u"P"_s);
    const auto inForce = [&] {
        return scene.db.read(
            [&](Session &session) { return CatalogueRepository(session).buyer(person.channelId, person.id).priceTierId; });
    };
    QCOMPARE(inForce(), scene.directory.channels.first().priceTierId);
    person.priceTierId = ofPerson;
    person = scene.db.edit([&](Session &session) { return CustomersRepository(session).update(person); });
    QCOMPARE(inForce(), ofPerson);
    QVERIFY(scene.attach(person, {scene.role(u"Buyer"_s)}).ok());
    QCOMPARE(inForce(), ofPerson);
    scene.db.edit([&](Session &session) {
        CompaniesRepository companies(session);
        const Company base = companies.load(scene.channel(), scene.id);
        Company company = base;
        company.priceTierId = ofCompany;
        companies.change(base, company);
        return Done{};
    });
    QCOMPARE(inForce(), ofCompany);
    scene.db.edit([&](Session &session) {
        BusinessUnit unit = CompaniesRepository(session).units(scene.channel(), scene.id).first();
        unit.priceTierId = ofUnit;
        return CompaniesRepository(session).saveUnit(unit);
    });
    QCOMPARE(inForce(), ofUnit);
    const QString why = scene.db.read([&](Session &session) { return explainCustomer(session, person.id); });
    QVERIFY2(why.contains(u"Unit's"_s) && why.contains(u"Headquarters"_s) && why.contains(u"Acme"_s), qPrintable(why));
}

void CompaniesTest::reachesOrders()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 head = scene.units().first().id;
    const qint64 kitchen = scene.unit(scene.id, u"Kitchen"_s, head);
    const Customer one = scene.person(u"ONE"_s), two = scene.person(u"TWO"_s), stranger = scene.person(u"S"_s);
    QVERIFY(scene.attach(one, {}, true, head).ok());
    QVERIFY(scene.attach(two, {scene.role(u"Buyer"_s)}, false, kitchen).ok());
    for (const Customer &customer : {one, two, stranger})
        scene.db.edit([&](Session &session) {
            Order order;
            order.number = u"O-"_s + customer.sourceCode;
            order.currency = u"EUR"_s;
            order.placedAt = 1;
            return OrdersRepository(session).insert(CatalogueRepository(session).buyer(customer.channelId, customer.id), order,
                                                    order.number);
        });
    const auto seen = [&](const OrderReach &reach) {
        return scene.db.read([&](Session &session) {
            QStringList out;
            for (const OrderRow &row : ordersInReach(session, reach, {}, 10, 0))
                out << row.order.number;
            out.sort();
            return out.join(u' ');
        });
    };
    const qint64 channel = scene.channel();
    QCOMPARE(seen({channel, one.id}), u"O-ONE"_s);
    QCOMPARE(seen({channel, one.id, scene.id, {head}}), u"O-ONE"_s);
    QCOMPARE(seen({channel, one.id, scene.id, {head, kitchen}}), u"O-ONE O-TWO"_s);
    QCOMPARE(seen({channel, one.id, scene.id}), u"O-ONE O-TWO"_s);
    const auto load = [&](const OrderReach &reach, const QString &number) {
        return scene.db.database().wait(Lane::Read, [&](Session &session) { return orderInReach(session, reach, number); });
    };
    QVERIFY(load({channel, one.id, scene.id}, u"O-TWO"_s).ok());
    QCOMPARE(load({channel, one.id, scene.id}, u"O-TWO"_s)->company, u"Acme"_s);
    for (const auto &reach : {OrderReach{channel, one.id}, OrderReach{channel, one.id, scene.id, {head}}})
        QCOMPARE(load(reach, u"O-TWO"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(load({channel, one.id, scene.id}, u"O-S"_s).error().kind, Error::Kind::NotFound);
}

void CompaniesTest::isFilteredBy()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 kitchen = scene.unit(scene.id, u"Kitchen"_s);
    const Customer one = scene.person(u"ONE"_s), two = scene.person(u"TWO"_s);
    scene.person(u"ALONE"_s);
    QVERIFY(scene.attach(one, {}, true).ok());
    QVERIFY(scene.attach(two, {scene.role(u"Buyer"_s)}, false, kitchen).ok());
    const auto found = [&](const QString &filter) {
        return scene.db.read([&](Session &session) {
            CustomerQuery query;
            query.search = filter;
            QStringList codes;
            for (const CustomerName &name : findCustomers(session, query, 10))
                codes << CustomersRepository(session).load(name.id).sourceCode;
            codes.sort();
            return codes.join(u' ');
        });
    };
    QCOMPARE(found(u"member:acme"_s), u"ONE TWO"_s);
    QCOMPARE(found(u"member:none"_s), u"ALONE"_s);
    QCOMPARE(found(u"-member:acme"_s), u"ALONE"_s);
    QCOMPARE(found(u"unit:kitchen"_s), u"TWO"_s);
    QCOMPARE(found(u"unit:\"%\""_s), QString());
    QCOMPARE(found(u"role:buy"_s), u"TWO"_s);
    QCOMPARE(found(u"role:none"_s), u"ALONE ONE"_s);
    QCOMPARE(found(u"administrator:yes"_s), u"ONE"_s);
    QCOMPARE(found(u"administrator:no member:acme"_s), u"TWO"_s);
}

void CompaniesTest::isForgotten()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer person = scene.person(u"P"_s);
    QVERIFY(scene.attach(person, {scene.role(u"Buyer"_s)}).ok());
    const QJsonObject all =
        scene.db.read([&](Session &session) { return PersonalData(session).of(person.channelId, person.id); });
    QVERIFY(all.contains(u"companies"_s));
    scene.db.edit([&](Session &session) {
        PersonalData(session).forget(person.channelId, person.id, 10);
        return Done{};
    });
    QVERIFY(scene.users().isEmpty());
}

QTEST_GUILESS_MAIN(CompaniesTest)
#include "tst_companies.moc"
