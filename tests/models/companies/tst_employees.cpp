// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People of a company as its own managers look after them: invited, given roles, sent away; nobody gives what they lack.
#include "companies/companiesrepository.h"
#include "companies/employees.h"
#include "companies/membership.h"
#include "credentials/password.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "credentials/tokensrepository.h"
#include "customers/customersrepository.h"
#include "imports/companies/employeefile.h"
#include "mail/mailsrepository.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

class EmployeesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksBeforeSomebodyIsIn_data() { addEngineRows(); }
    void asksBeforeSomebodyIsIn();
    void answersAlikeForKnownAddresses_data() { addEngineRows(); }
    void answersAlikeForKnownAddresses();
    void withdrawsAndDeclines_data() { addEngineRows(); }
    void withdrawsAndDeclines();
    void refusesWhatTheManagerLacks_data() { addEngineRows(); }
    void refusesWhatTheManagerLacks();
    void neverEscalates_data() { addEngineRows(); }
    void neverEscalates();
    void leavesOneOfTwoWhoDemoteEachOther_data() { addEngineRows(); }
    void leavesOneOfTwoWhoDemoteEachOther();
    void leavesNoDoorOpen_data() { addEngineRows(); }
    void leavesNoDoorOpen();
    void keepsThoseWhoLeft_data() { addEngineRows(); }
    void keepsThoseWhoLeft();
    void givesOwnAccountsBack_data() { addEngineRows(); }
    void givesOwnAccountsBack();
    void staysInItsReach_data() { addEngineRows(); }
    void staysInItsReach();
    void signsUpOnce_data() { addEngineRows(); }
    void signsUpOnce();
    void keepsToItsCompany_data() { addEngineRows(); }
    void keepsToItsCompany();
    void takesOverOwnPeople_data() { addEngineRows(); }
    void takesOverOwnPeople();
    void comesBackFromItsFile_data() { addEngineRows(); }
    void comesBackFromItsFile();
    void refusesLinesByThemselves_data() { addEngineRows(); }
    void refusesLinesByThemselves();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics())
        {
            company = add(u"Acme"_s);
            boss = member(u"BOSS"_s, {}, true);
        }
        qint64 add(const QString &name)
        {
            return db.edit([&](Session &session) {
                Company one;
                one.channelId = channel();
                one.name = name;
                return CompaniesRepository(session).add(one);
            });
        }
        qint64 channel() const { return directory.channels.first().id; }
        Customer person(const QString &code)
        {
            return db.edit([&](Session &session) {
                return CustomersRepository(session).insert(someone(directory, code, code.toLower() + u"@x.de"_s));
            });
        }
        qint64 unit(qint64 of = 0)
        {
            return db.read([&](Session &session) {
                const auto all = CompaniesRepository(session).units(channel(), of > 0 ? of : company);
                return all.first().id;
            });
        }
        qint64 role(const QString &name, const QString &permissions = {}, qint64 of = 0)
        {
            return db.edit([&](Session &session) {
                CompaniesRepository companies(session);
                const auto all = companies.roles(channel(), of > 0 ? of : company);
                for (const CompanyRole &one : all) {
                    if (one.name == name)
                        return one.id;
                }
                CompanyRole role;
                role.channelId = channel();
                role.companyId = of > 0 ? of : company;
                role.name = name;
                role.permissions = permissionsText(permissionsOf(permissions));
                return companies.saveRole(role);
            });
        }
        Customer member(const QString &code, const QList<qint64> &roles, bool administrator = false, qint64 of = 0)
        {
            const Customer out = person(code);
            const qint64 where = unit(of);
            db.edit([&](Session &session) {
                return MembershipRepository(session).attach({out.id},
                                                            {channel(), of > 0 ? of : company, where, roles, administrator});
            });
            return out;
        }
        Access access(const Customer &who)
        {
            return db.read([&](Session &session) { return MembershipRepository(session).accessOf(channel(), who.id); });
        }
        CompanyUser userOf(const Customer &who, qint64 of = 0)
        {
            return db.read([&](Session &session) {
                for (const CompanyUser &user : MembershipRepository(session).ofCustomer(channel(), who.id)) {
                    if (user.companyId == (of > 0 ? of : company))
                        return user;
                }
                return CompanyUser();
            });
        }
        /// What `who` does as somebody who looks after people; an empty text where it worked, else why not.
        template <typename Work> QString as(const Customer &who, Work work)
        {
            const Manager manager{channel(), who.id, who.displayName(), access(who)};
            const auto done = db.database().wait(Lane::Edit, [&](Session &session) {
                EmployeesRepository employees(session, manager);
                work(employees);
                return Done{};
            });
            return done ? QString() : done.error().message;
        }
        QString change(const Customer &who, const Customer &whom, const std::function<void(EmployeeChange &)> &how)
        {
            const CompanyUser user = userOf(whom);
            EmployeeChange change{user.rowVersion, user.department,    user.mobile, user.unitId,
                                  user.roleIds,    user.administrator, user.active};
            how(change);
            return as(who, [&](EmployeesRepository &all) { all.change(user.id, change); });
        }
        Invite invite(const QString &email, const QList<qint64> &roles = {})
        {
            return {u"Eve"_s, u"Example"_s, email, u"Sales"_s, u"+49 30 1"_s, unit(), roles};
        }
        QList<CompanyInvitation> invitations()
        {
            QList<CompanyInvitation> out;
            as(boss, [&](EmployeesRepository &all) { out = all.invitations(); });
            return out;
        }
        QStringList mails()
        {
            return db.read([](Session &session) {
                QStringList out;
                for (const Row &row : session.select(u"SELECT kind, recipient, state FROM mails ORDER BY id"_s))
                    out << row.text(0) + u' ' + row.text(1) + u' ' + row.text(2);
                return out;
            });
        }
        void accept(const CompanyInvitation &one)
        {
            db.edit([&](Session &session) {
                JoiningRepository(session).accept(channel(), one.customerId, one.id);
                return Done{};
            });
        }
        bool shutOut(const Customer &who)
        {
            return db.read([&](Session &session) {
                return SignInRepository(session).find(channel(), who.username, u"127.0.0.1"_s).companyOff;
            });
        }
        TestDatabase db;
        Directory directory;
        qint64 company = 0;
        Customer boss;
    };
};

void EmployeesTest::asksBeforeSomebodyIsIn()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 buyer = scene.role(u"Buyer"_s);
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(u"eve@acme.de"_s, {buyer})); }),
             QString());
    const auto waiting = scene.invitations();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].invite.email, u"eve@acme.de"_s);
    QCOMPARE(scene.mails(), QStringList{u"company_invitation eve@acme.de queued"_s});
    const Customer eve =
        scene.db.read([&](Session &s) { return CustomersRepository(s).load(scene.channel(), waiting[0].customerId); });
    QCOMPARE(eve.company, u"Acme"_s);
    QVERIFY(scene.shutOut(eve)); // before she agreed she is nobody's customer, either
    QList<Employee> people;
    scene.as(scene.boss, [&](EmployeesRepository &all) { people = all.list({}, 100); });
    QCOMPARE(people.size(), 1); // the boss
    scene.accept(waiting[0]);
    QVERIFY(!scene.shutOut(eve));
    QVERIFY(scene.invitations().isEmpty());
    const CompanyUser user = scene.userOf(eve);
    QVERIFY(user.active && user.joinedAt > 0);
    QCOMPARE(user.roleIds, QList<qint64>{buyer});
    QCOMPARE(user.department, u"Sales"_s);
    QCOMPARE(scene.access(eve).company, u"Acme"_s);
    // Who works there is not asked again.
    QVERIFY(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(u"EVE@acme.de"_s)); })
                .contains(u"works for"_s));
    for (const auto &[email, name] :
         QList<QPair<QString, QString>>{{u"no address"_s, u"X"_s}, {QString(), u"X"_s}, {u"a@b.de"_s, QString()}}) {
        Invite bad = scene.invite(email);
        bad.lastName = name;
        QVERIFY(!scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(bad); }).isEmpty());
    }
}

void EmployeesTest::answersAlikeForKnownAddresses()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer known = scene.person(u"KNOWN"_s);
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(u"known@x.de"_s)); }), QString());
    const auto waiting = scene.invitations();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].customerId, known.id);
    QCOMPARE(waiting[0].invite.lastName, u"Example"_s); // what was typed, nothing of the account
    QVERIFY(!scene.shutOut(known)); // until they agree nothing changes for them
    QVERIFY(!scene.access(known).inCompany());
    scene.accept(waiting[0]);
    QVERIFY(scene.access(known).inCompany());
    // A deactivated one gets no mail, and whoever asked sees no difference.
    const Customer gone = scene.person(u"GONE"_s);
    scene.db.edit([&](Session &s) { return CustomersRepository(s).deactivate({gone.id}); });
    const auto before = scene.mails().size();
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(u"gone@x.de"_s)); }), QString());
    QCOMPARE(scene.mails().size(), before);
    QCOMPARE(scene.invitations().size(), 1);
}

void EmployeesTest::withdrawsAndDeclines()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer known = scene.person(u"KNOWN"_s);
    for (const QString &email : {u"known@x.de"_s, u"new@x.de"_s})
        QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(email)); }), QString());
    for (const CompanyInvitation &one : scene.invitations()) {
        QVERIFY(!scene.as(scene.boss, [&](EmployeesRepository &all) { all.remind(one.id); }).isEmpty()); // just sent
        scene.db.edit([&](Session &session) {
            return session.execute(u"UPDATE company_invitations SET sent_at = sent_at - 700000 WHERE id = ?"_s, {one.id});
        });
        QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.remind(one.id); }), QString());
        QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.withdraw(one.id); }), QString());
        QVERIFY(!scene.as(scene.boss, [&](EmployeesRepository &all) { all.withdraw(one.id); }).isEmpty());
        const auto late = scene.db.database().wait(Lane::Edit, [&](Session &session) {
            JoiningRepository(session).accept(scene.channel(), one.customerId, one.id);
            return Done{};
        });
        QVERIFY(!late);
        const Customer who =
            scene.db.read([&](Session &s) { return CustomersRepository(s).load(scene.channel(), one.customerId); });
        QCOMPARE(scene.shutOut(who), who.id != known.id); // who was made for it can't come in
    }
    for (const QString &mail : scene.mails())
        QVERIFY2(mail.endsWith(u" cancelled"_s), qPrintable(mail));
    // And asked again they can agree.
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(u"new@x.de"_s)); }), QString());
    const CompanyInvitation again = scene.invitations().first();
    scene.accept(again);
    QVERIFY(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(u"new@x.de"_s)); })
                .contains(u"works for"_s));
}

void EmployeesTest::refusesWhatTheManagerLacks()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 staffer = scene.role(u"Staffer"_s, u"employees roles units company buy orders:unit"_s);
    const qint64 wide = scene.role(u"Wide"_s, u"buy orders:company"_s);
    const qint64 narrow = scene.role(u"Narrow"_s, u"buy orders:own"_s);
    const Customer manager = scene.member(u"MANAGER"_s, {staffer});
    const Customer other = scene.member(u"OTHER"_s, {});
    const auto refused = [&](const QString &why) { return !why.isEmpty(); };
    QCOMPARE(scene.change(manager, other, [&](EmployeeChange &c) { c.roleIds = {narrow}; }), QString());
    QVERIFY(refused(scene.change(manager, other, [&](EmployeeChange &c) { c.roleIds = {wide}; })));
    QVERIFY(refused(scene.change(manager, other, [&](EmployeeChange &c) { c.administrator = true; })));
    QVERIFY(refused(scene.change(manager, manager, [&](EmployeeChange &c) { c.roleIds = {staffer, narrow}; })));
    QVERIFY(refused(scene.change(manager, scene.boss, [&](EmployeeChange &c) { c.department = u"Cellar"_s; })));
    QVERIFY(refused(scene.as(manager, [&](EmployeesRepository &all) { all.end(scene.userOf(scene.boss).id); })));
    QVERIFY(refused(scene.as(manager, [&](EmployeesRepository &all) { all.end(scene.userOf(manager).id); })));
    QVERIFY(refused(scene.as(manager, [&](EmployeesRepository &all) { all.invite(scene.invite(u"a@b.de"_s, {wide})); })));
    QVERIFY(refused(scene.as(manager, [&](EmployeesRepository &all) { all.makeLink(scene.unit(), wide); })));
    QVERIFY(refused(scene.as(manager, [&](EmployeesRepository &all) { all.removeRole(narrow, wide); })));
    const auto save = [&](const QString &permissions, qint64 id) {
        return scene.as(manager, [&](EmployeesRepository &all) {
            CompanyRole role;
            role.id = id;
            role.rowVersion = id == 0 ? 0 : 1;
            role.name = id == 0 ? u"Fresh "_s + permissions : u"Narrow"_s;
            role.permissions = permissions;
            all.saveRole(role);
        });
    };
    QVERIFY(refused(save(u"buy orders:tree"_s, 0)));
    QVERIFY(refused(save(u"buy orders:company"_s, narrow)));
    QCOMPARE(save(u"buy orders:unit"_s, narrow), QString());
    // Whoever lost the right meanwhile can't use what they saw.
    const Manager stale{scene.channel(), manager.id, u"M"_s, scene.access(manager)};
    QCOMPARE(scene.change(scene.boss, manager, [&](EmployeeChange &c) { c.roleIds = {narrow}; }), QString());
    const auto late = scene.db.database().wait(Lane::Edit, [&](Session &session) {
        EmployeesRepository(session, stale).invite(scene.invite(u"late@b.de"_s));
        return Done{};
    });
    QVERIFY(!late && late.error().kind == Error::Kind::Denied);
    // The last administrator stays, whatever is tried.
    QVERIFY(refused(scene.change(scene.boss, scene.boss, [&](EmployeeChange &c) { c.administrator = false; })));
    QVERIFY(refused(scene.as(scene.boss, [&](EmployeesRepository &all) { all.end(scene.userOf(scene.boss).id); })));
}

/// Random managers do random things to each other: nobody who is no administrator ever gives somebody what they lack.
void EmployeesTest::neverEscalates()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    QRandomGenerator random(21);
    QList<qint64> roles;
    for (const QString &text : {u"employees roles company"_s, u"employees buy orders:own"_s,
                                u"roles buy orders:tree cancel:own"_s, u"buy see_prices orders:company"_s, u"units company"_s})
        roles << scene.role(u"Role "_s + text, text);
    QList<Customer> people;
    for (int i = 0; i < 6; ++i)
        people << scene.member(u"P%1"_s.arg(i), {roles[random.bounded(roles.size())]});
    const auto all = [&] {
        return scene.db.read([&](Session &session) {
            QList<Access> out;
            for (const Customer &one : std::as_const(people))
                out << MembershipRepository(session).accessOf(scene.channel(), one.id);
            return out;
        });
    };
    const int steps = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 10'000 : 1000;
    int worked = 0;
    QList<Access> before = all();
    for (int i = 0; i < steps; ++i) {
        const qsizetype who = random.bounded(people.size()), whom = random.bounded(people.size());
        const Manager manager{scene.channel(), people[who].id, u"M"_s, before[who]};
        const qint64 role = roles[random.bounded(roles.size())];
        const bool gives = random.bounded(3) > 0, administrator = random.bounded(10) == 0;
        QHash<QString, Scope> wanted;
        for (const Permission &one : allPermissions()) {
            if (random.bounded(3) == 0)
                wanted.insert(one.name, one.reaches ? Scope(1 + random.bounded(4)) : Scope::Company);
        }
        const auto done = scene.db.database().wait(Lane::Edit, [&](Session &session) {
            EmployeesRepository employees(session, manager);
            if (gives) {
                CompanyUser user;
                for (const CompanyUser &one : MembershipRepository(session).ofCustomer(scene.channel(), people[whom].id))
                    user = one;
                employees.change(user.id, {user.rowVersion, {}, {}, user.unitId, {role}, administrator, true});
            } else {
                CompanyRole changed;
                changed.id = role;
                changed.rowVersion = session.value(u"SELECT row_version FROM company_roles WHERE id = ?"_s, {role}).toLongLong();
                changed.name = u"Role %1"_s.arg(role);
                changed.permissions = permissionsText(wanted);
                employees.saveRole(changed);
            }
            return Done{};
        });
        worked += done ? 1 : 0;
        const QList<Access> after = all();
        for (qsizetype p = 0; p < people.size(); ++p) {
            QVERIFY(!after[p].administrator);
            QHash<QString, Scope> gained = after[p].granted;
            gained.removeIf([&](const auto &one) { return before[p].granted.value(one.key(), Scope::None) >= one.value(); });
            QVERIFY2(
                mayGrant(before[who], permissionsText(gained)),
                qPrintable(u"step %1: %2 gave %3"_s.arg(i).arg(permissionsText(before[who].granted), permissionsText(gained))));
        }
        before = after;
    }
    QVERIFY2(worked >= 10, qPrintable(QString::number(worked)));
}

/// Each takes the right from the other at the same moment: whoever comes second has it no more.
void EmployeesTest::leavesOneOfTwoWhoDemoteEachOther()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto one = scene.db.open(u"one"_s), two = scene.db.open(u"two"_s);
    for (int round = 0; round < 5; ++round) {
        const qint64 company = scene.add(u"Company %1"_s.arg(round));
        const Customer a = scene.member(u"A%1"_s.arg(round), {}, true, company),
                       b = scene.member(u"B%1"_s.arg(round), {}, true, company);
        const CompanyUser ofA = scene.userOf(a, company), ofB = scene.userOf(b, company);
        const Manager byA{scene.channel(), a.id, u"A"_s, scene.access(a)}, byB{scene.channel(), b.id, u"B"_s, scene.access(b)};
        std::atomic<int> done = 0;
        const auto demote = [&](Database &database, const Manager &manager, const CompanyUser &whom) {
            const auto out = database.wait(Lane::Edit, [&](Session &session) {
                EmployeesRepository(session, manager).change(whom.id, {whom.rowVersion, {}, {}, whom.unitId, {}, false, true});
                return Done{};
            });
            done += out ? 1 : 0;
        };
        {
            std::jthread first([&] { demote(*one, byA, ofB); });
            std::jthread second([&] { demote(*two, byB, ofA); });
        }
        QCOMPARE(done.load(), 1);
        QVERIFY(scene.access(a).administrator != scene.access(b).administrator);
    }
}

/// What somebody promised counts as long as they may give it; whoever sends it again stands for it.
void EmployeesTest::leavesNoDoorOpen()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer second = scene.member(u"SECOND"_s, {}, true);
    Invite asAdministrator = scene.invite(u"friend@x.de"_s);
    asAdministrator.administrator = true;
    QCOMPARE(scene.as(second, [&](EmployeesRepository &all) { all.invite(asAdministrator); }), QString());
    const CompanyInvitation one = scene.invitations().first();
    const auto offered = [&] {
        return scene.db.read([&](Session &s) { return JoiningRepository(s).waitingFor(scene.channel(), one.customerId).size(); });
    };
    QCOMPARE(offered(), 1);
    const qint64 user = scene.userOf(second).id;
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.end(user); }), QString());
    QCOMPARE(offered(), 0);
    const auto late = scene.db.database().wait(Lane::Edit, [&](Session &s) {
        JoiningRepository(s).accept(scene.channel(), one.customerId, one.id);
        return Done{};
    });
    QVERIFY(!late);
    QCOMPARE(scene.invitations().size(), 1); // still to be seen, to be withdrawn or sent again
    scene.db.edit(
        [](Session &session) { return session.execute(u"UPDATE company_invitations SET sent_at = sent_at - 700000"_s); });
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.remind(one.id); }), QString());
    QCOMPARE(offered(), 1);
    // Names greet people in mails: no address of a page stands in them. Nor do a thousand mails go out.
    for (const QString &name : {u"https://evil.example"_s, u"www.evil.example"_s, u"me@evil.example"_s}) {
        Invite bait = scene.invite(u"bait@x.de"_s);
        bait.firstName = name;
        QVERIFY(!scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(bait); }).isEmpty());
    }
    scene.db.edit([&](Session &s) {
        for (int i = 0; i < 500; ++i)
            MailsRepository(s).queue(scene.channel(), scene.boss.id, purpose::companyInvitation, u"x@x.de"_s);
        return Done{};
    });
    const Invite last = scene.invite(u"last@x.de"_s);
    QVERIFY(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(last); }).contains(u"within a day"_s));
}

void EmployeesTest::keepsThoseWhoLeft()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 second = scene.add(u"Beta"_s);
    const Customer one = scene.member(u"ONE"_s, {scene.role(u"Buyer"_s)});
    const Customer both = scene.member(u"BOTH"_s, {scene.role(u"Buyer"_s)});
    const qint64 there = scene.unit(second);
    scene.db.edit([&](Session &s) {
        return MembershipRepository(s).attach({both.id}, {scene.channel(), second, there, {}, true});
    });
    const auto openFor = [&](const Customer &who, qint64 company) {
        return scene.db.edit([&](Session &s) {
            SessionOpening opening;
            opening.channelId = scene.channel();
            opening.customerId = who.id;
            opening.companyId = company;
            return SessionsRepository(s).open(opening).id;
        });
    };
    const auto alive = [&](qint64 session) {
        return scene.db.read([&](Session &s) {
            return s.value(u"SELECT ended_at FROM store_sessions WHERE id = ?"_s, {session}).toLongLong() == 0;
        });
    };
    const qint64 ofOne = openFor(one, scene.company);
    const qint64 here = openFor(both, scene.company);
    const qint64 elsewhere = openFor(both, second);
    for (const Customer &who : {one, both})
        QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.end(scene.userOf(who).id); }), QString());
    QVERIFY(!alive(ofOne) && !alive(here) && alive(elsewhere));
    QVERIFY(scene.shutOut(one) && !scene.shutOut(both));
    QCOMPARE(scene.access(both).company, u"Beta"_s);
    QList<Employee> past;
    scene.as(scene.boss, [&](EmployeesRepository &all) { past = all.list({.past = true}, 10); });
    QCOMPARE(past.size(), 2);
    QVERIFY(past[0].user.leftAt > 0 && !past[0].user.active && past[0].user.roleIds.isEmpty());
    // Whoever left is not changed, but can be asked again.
    QVERIFY(!scene.change(scene.boss, one, [](EmployeeChange &c) { c.active = true; }).isEmpty());
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(scene.invite(u"one@x.de"_s)); }), QString());
    scene.accept(scene.invitations().first());
    QVERIFY(!scene.shutOut(one));
    QCOMPARE(scene.userOf(one).leftAt, 0);
}

/// A customer in their own right who agreed to work for a company buys for themselves again when that is over; the company's own people don't.
void EmployeesTest::givesOwnAccountsBack()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const Customer known = scene.person(u"KNOWN"_s);
    for (const QString &email : {u"known@x.de"_s, u"new@x.de"_s}) {
        const Invite invite = scene.invite(email);
        QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.invite(invite); }), QString());
        scene.accept(scene.invitations().first());
    }
    const Customer fresh = scene.db.read([&](Session &s) {
        return CustomersRepository(s).load(scene.channel(), CustomersRepository(s).idOfEmail(scene.channel(), u"new@x.de"_s));
    });
    const qint64 session = scene.db.edit([&](Session &s) {
        SessionOpening opening;
        opening.channelId = scene.channel();
        opening.customerId = known.id;
        return SessionsRepository(s).open(opening).id;
    });
    for (const Customer &who : {known, fresh}) {
        const qint64 user = scene.userOf(who).id;
        QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.end(user); }), QString());
    }
    QVERIFY(!scene.shutOut(known) && scene.shutOut(fresh));
    // Nor does a second company take that away.
    const qint64 second = scene.add(u"Beta"_s);
    const Customer head = scene.member(u"HEAD"_s, {}, true, second);
    const qint64 there = scene.unit(second);
    QCOMPARE(scene.as(head,
                      [&](EmployeesRepository &all) {
                          all.invite({u"K"_s, u"N"_s, u"known@x.de"_s, {}, {}, there});
                      }),
             QString());
    scene.accept(scene.db.read([&](Session &s) { return JoiningRepository(s).waitingFor(scene.channel(), known.id).first(); }));
    QCOMPARE(scene.access(known).company, u"Beta"_s);
    const qint64 again = scene.userOf(known, second).id;
    QCOMPARE(scene.as(head, [&](EmployeesRepository &all) { all.end(again); }), QString());
    QVERIFY(!scene.shutOut(known));
    QVERIFY(!scene.access(known).inCompany());
    QVERIFY(scene.db.read([&](Session &s) {
        return s.value(u"SELECT ended_at FROM store_sessions WHERE id = ?"_s, {session}).toLongLong();
    }) > 0);
}

/// Where somebody works is how far their rights reach: they move neither themselves nor other units into their own.
void EmployeesTest::staysInItsReach()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto unit = [&](const QString &name, qint64 parent) {
        return scene.db.edit([&](Session &s) {
            BusinessUnit one;
            one.channelId = scene.channel();
            one.companyId = scene.company;
            one.name = name;
            one.parentId = parent;
            return CompaniesRepository(s).saveUnit(one);
        });
    };
    const qint64 kitchen = unit(u"Kitchen"_s, scene.unit()), bakery = unit(u"Bakery"_s, scene.unit());
    const Customer lead = scene.member(u"LEAD"_s, {scene.role(u"Lead"_s, u"employees units company orders:tree"_s)});
    QCOMPARE(scene.change(scene.boss, lead, [&](EmployeeChange &c) { c.unitId = kitchen; }), QString());
    QVERIFY(!scene.change(lead, lead, [&](EmployeeChange &c) { c.unitId = bakery; }).isEmpty());
    const auto move = [&](const Customer &who, qint64 which, qint64 to, const QString &name) {
        const auto version = scene.db.read(
            [&](Session &s) { return s.value(u"SELECT row_version FROM business_units WHERE id = ?"_s, {which}).toLongLong(); });
        return scene.as(who, [&](EmployeesRepository &all) {
            BusinessUnit one;
            one.id = which;
            one.name = name;
            one.parentId = to;
            one.rowVersion = version;
            all.saveUnit(one);
        });
    };
    QVERIFY(!move(lead, bakery, kitchen, u"Bakery"_s).isEmpty());
    QCOMPARE(move(lead, bakery, scene.unit(), u"Bread"_s), QString());
    QCOMPARE(move(scene.boss, bakery, kitchen, u"Bread"_s), QString());
    QVERIFY(!move(scene.boss, bakery, scene.unit(), u"Kitchen"_s).isEmpty()); // there is one of that name
    QVERIFY(!move(scene.boss, bakery, scene.unit(), u"A / B"_s).isEmpty());
}

void EmployeesTest::signsUpOnce()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 staffer = scene.role(u"Staffer"_s, u"employees buy orders:own"_s);
    const qint64 narrow = scene.role(u"Narrow"_s, u"buy"_s);
    const Customer manager = scene.member(u"MANAGER"_s, {staffer});
    const auto make = [&] {
        QString out;
        const QString why = scene.as(manager, [&](EmployeesRepository &all) { out = all.makeLink(scene.unit(), narrow); });
        return why.isEmpty() ? out : why;
    };
    const QString secret = make();
    const auto signUp = [&](const QString &link, const QString &email) {
        const auto done = scene.db.database().wait(Lane::Edit, [&](Session &s) {
            const Invite typed{u"A"_s, u"B"_s, email, {}, {}, 0, {}, true};
            return JoiningRepository(s).signUp(link, typed);
        });
        return done && *done;
    };
    const auto stands = [&](const QString &one) {
        return scene.db.read([&](Session &s) { return JoiningRepository(s).link(one).has_value(); });
    };
    // Whoever mistypes tries again; the last one counts, and when they came the link is over.
    for (int i = 0; i < 3; ++i)
        QVERIFY(signUp(secret, u"n%1@acme.de"_s.arg(i)));
    const auto waiting = scene.invitations();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].invite.email, u"n2@acme.de"_s);
    QVERIFY(!waiting[0].invite.administrator);
    QCOMPARE(waiting[0].invite.roleIds, QList<qint64>{narrow});
    QVERIFY(stands(secret));
    scene.accept(waiting[0]);
    QVERIFY(!stands(secret) && !stands(u"1.x"_s) && !stands({}));
    QVERIFY(!signUp(secret, u"n9@acme.de"_s));
    // Six at once: one waits. And ten uses are all that a link has.
    const QString busy = make();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&, i] { (void)signUp(busy, u"m%1@acme.de"_s.arg(i)); });
    }
    QCOMPARE(scene.invitations().size(), 1);
    int further = 0;
    for (int i = 0; i < 12; ++i)
        further += signUp(busy, u"o%1@acme.de"_s.arg(i)) ? 1 : 0;
    QVERIFY2(further >= 4 && further <= 10, qPrintable(QString::number(further)));
    // It dies with its maker's right, comes back with it, and goes with its role.
    const QString next = make();
    QVERIFY(stands(next));
    QCOMPARE(scene.change(scene.boss, manager, [&](EmployeeChange &c) { c.roleIds = {narrow}; }), QString());
    QVERIFY(!stands(next));
    QCOMPARE(scene.change(scene.boss, manager, [&](EmployeeChange &c) { c.roleIds = {staffer}; }), QString());
    QVERIFY(stands(next));
    QCOMPARE(scene.as(scene.boss, [&](EmployeesRepository &all) { all.removeRole(narrow, staffer); }), QString());
    QVERIFY(!stands(next));
}

/// Every id of another company is not there.
void EmployeesTest::keepsToItsCompany()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 second = scene.add(u"Beta"_s);
    const Customer theirs = scene.member(u"THEIRS"_s, {}, true, second);
    const qint64 user = scene.userOf(theirs, second).id;
    const qint64 unit = scene.unit(second), role = scene.role(u"Buyer"_s, {}, second);
    const qint64 own = scene.unit(), buyer = scene.role(u"Buyer"_s);
    const Manager them{scene.channel(), theirs.id, u"T"_s, scene.access(theirs)};
    const auto invitation = scene.db.edit([&](Session &s) {
        EmployeesRepository all(s, them);
        all.invite({u"A"_s, u"B"_s, u"ab@b.de"_s, {}, {}, unit});
        all.makeLink(unit, role);
        return all.invitations().first().id;
    });
    const auto refused = [&](const std::function<void(EmployeesRepository &)> &work) {
        return !scene.as(scene.boss, work).isEmpty();
    };
    QVERIFY(refused([&](EmployeesRepository &all) { all.load(user); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.end(user); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.change(user, {1, {}, {}, own, {}, false, true}); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.remind(invitation); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.withdraw(invitation); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.invite({u"A"_s, u"B"_s, u"x@b.de"_s, {}, {}, unit}); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.invite({u"A"_s, u"B"_s, u"x@b.de"_s, {}, {}, own, {role}}); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.makeLink(own, role); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.makeLink(unit, buyer); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.removeRole(role, 0); }));
    QVERIFY(refused([&](EmployeesRepository &all) { all.removeUnit(unit, own); }));
    BusinessUnit foreign;
    foreign.id = unit;
    foreign.name = u"Mine now"_s;
    QVERIFY(refused([&](EmployeesRepository &all) { all.saveUnit(foreign); }));
    CompanyRole foreignRole;
    foreignRole.id = role;
    foreignRole.name = u"Mine now"_s;
    QVERIFY(refused([&](EmployeesRepository &all) { all.saveRole(foreignRole); }));
    QList<SignUpLink> links;
    scene.as(scene.boss, [&](EmployeesRepository &all) {
        all.endLink(1);
        links = all.links();
    });
    QVERIFY(links.isEmpty());
    const auto left = scene.db.read([&](Session &s) { return EmployeesRepository(s, them).links().size(); });
    QCOMPARE(left, 1);
}

/// Whoever administers several companies moves people between them without a mail; nobody else's.
void EmployeesTest::takesOverOwnPeople()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 second = scene.add(u"Beta"_s), third = scene.add(u"Gamma"_s);
    const Customer hers = scene.member(u"HERS"_s, {}, false, second);
    const Customer foreign = scene.member(u"FOREIGN"_s, {}, false, third);
    const qint64 own = scene.unit(), buyer = scene.role(u"Buyer"_s), there = scene.unit(second), elsewhere = scene.unit(third);
    const auto take = [&](const Customer &whom) {
        return scene.as(scene.boss, [&](EmployeesRepository &all) { all.takeOver(whom.id, {{}, {}, {}, {}, {}, own, {buyer}}); });
    };
    QVERIFY(!take(hers).isEmpty()); // not hers yet
    scene.db.edit([&](Session &s) {
        MembershipRepository members(s);
        members.attach({scene.boss.id}, {scene.channel(), second, there, {}, true});
        return members.attach({scene.boss.id}, {scene.channel(), third, elsewhere, {}, false});
    });
    QList<CompanyUser> offered;
    scene.as(scene.boss, [&](EmployeesRepository &all) { offered = all.ofMyOtherCompanies(10); });
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered[0].customerId, hers.id);
    QVERIFY(!take(foreign).isEmpty()); // of a company where she is no administrator
    QCOMPARE(take(hers), QString());
    QCOMPARE(scene.userOf(hers).roleIds, QList<qint64>{buyer});
    QVERIFY(!take(hers).isEmpty()); // works there already
}

void EmployeesTest::comesBackFromItsFile()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.member(u"ONE"_s, {scene.role(u"Buyer"_s), scene.role(u"Viewer"_s)});
    scene.member(u"TWO"_s, {});
    const auto parts = [&](Session &s) {
        CompaniesRepository companies(s);
        return std::pair(companies.units(scene.channel(), scene.company), companies.roles(scene.channel(), scene.company));
    };
    const Manager boss{scene.channel(), scene.boss.id, u"B"_s, scene.access(scene.boss)};
    const QByteArray file = scene.db.read([&](Session &s) {
        const auto [units, roles] = parts(s);
        EmployeesRepository all(s, boss);
        return employeesAsCsv(all, units, roles);
    });
    const QList<EmployeeRow> rows = readEmployees(file);
    QCOMPARE(rows.size(), 3);
    for (const EmployeeRow &row : rows) {
        const EmployeeOutcome out = scene.db.edit([&](Session &s) {
            const auto [units, roles] = parts(s);
            EmployeesRepository all(s, boss);
            return takeEmployee(all, row, units, roles);
        });
        QCOMPARE(out.outcome, u"unchanged"_s);
    }
    QVERIFY(scene.invitations().isEmpty());
}

void EmployeesTest::refusesLinesByThemselves()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.member(u"ONE"_s, {scene.role(u"Buyer"_s)});
    const Manager boss{scene.channel(), scene.boss.id, u"B"_s, scene.access(scene.boss)};
    const auto outcomes = [&](const QByteArray &file) {
        QStringList out;
        for (const EmployeeRow &row : readEmployees(file)) {
            const auto one = scene.db.database().wait(Lane::Edit, [&](Session &s) {
                CompaniesRepository companies(s);
                EmployeesRepository all(s, boss);
                return takeEmployee(all, row, companies.units(scene.channel(), scene.company),
                                    companies.roles(scene.channel(), scene.company));
            });
            out << u"%1 %2"_s.arg(row.line).arg(one ? one->outcome : u"refused"_s);
        }
        return out;
    };
    // As a German spreadsheet puts it on the clipboard.
    const QByteArray pasted = "Vorname\tNachname\tE-Mail\tAbteilung\tRolle\tAdministrator\n"
                              "Anna\tNeu\tanna@acme.de\tEinkauf\tBuyer\tnein\n"
                              "One\tOne\tone@x.de\tLager\tBuyer; Viewer\t\n"
                              "Karl\tOhne\tkein-at\t\t\t\n"
                              "Karl\tRolle\tkarl@acme.de\t\tKing\t\n"
                              "Karl\tVielleicht\tkarla@acme.de\t\t\tvielleicht\n";
    QCOMPARE(outcomes(pasted), (QStringList{u"2 invited"_s, u"3 changed"_s, u"4 refused"_s, u"5 refused"_s, u"6 refused"_s}));
    QCOMPARE(scene
                 .userOf(scene.db.read([&](Session &s) {
                     return CustomersRepository(s).load(scene.channel(),
                                                        CustomersRepository(s).idOfEmail(scene.channel(), u"one@x.de"_s));
                 }))
                 .roleIds.size(),
             2);
    QCOMPARE(outcomes("email,roles,department\none@x.de,,\nONE@x.de,Buyer,\n"), (QStringList{u"2 unchanged"_s, u"3 refused"_s}));
    QVERIFY_THROWS_EXCEPTION(Failure, readEmployees(QByteArray("PK\x03\x04", 4) + QByteArray(40, 'x')));
    QVERIFY_THROWS_EXCEPTION(Failure, readEmployees("email,roles\n"));
    QVERIFY_THROWS_EXCEPTION(Failure, readEmployees("name,phone\nA,1\n"));
    QVERIFY_THROWS_EXCEPTION(Failure, readEmployees(""));
    QVERIFY_THROWS_EXCEPTION(Failure, readEmployees("email\n" + QByteArray("a@b.de\n").repeated(employeeRowsMax + 1)));
}

QTEST_GUILESS_MAIN(EmployeesTest)
#include "tst_employees.moc"
