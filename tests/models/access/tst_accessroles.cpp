// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What roles grant: permissions, how far they reach, up to which amount.
#include "access/access.h"
#include "companies/employees.h"

#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

class AccessRolesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsLimits();
    void addsRolesUp();
    void givesNoMoreThanOneHas_data();
    void givesNoMoreThanOneHas();
    void followsTheCompany();
};

static Access with(const QString &roles)
{
    Access out;
    out.companyId = 1;
    out.state = u"active"_s;
    out.grant(roles);
    return out;
}

void AccessRolesTest::keepsLimits()
{
    const QString role = withLimit(u"see_prices buy"_s, u"buy"_s, {12'345, u"EUR"_s});
    QCOMPARE(role, u"buy see_prices buy_up_to:12345:EUR"_s);
    QCOMPARE(limitIn(role, u"buy"_s), (AmountLimit{12'345, u"EUR"_s}));
    QVERIFY(limitIn(role, u"approve"_s).isNone());
    QCOMPARE(withLimit(role, u"buy"_s, {}), u"buy see_prices"_s);
    QCOMPARE(withLimit(role, u"buy"_s, {0, u"EUR"_s}), u"buy see_prices buy_up_to:0:EUR"_s); // all of it is asked for
    QCOMPARE(canonicalRole(u"nonsense orders:own approve_up_to:5:EUR buy_up_to:x:EUR"_s), u"orders:own"_s); // what it has not
    QCOMPARE(canonicalRole(role), role);
    QCOMPARE(permissionsText(permissionsOf(role)), u"buy see_prices"_s);
    QVERIFY(permissionsInWords(role).contains(u"123.45"_s));
}

void AccessRolesTest::addsRolesUp()
{
    const Access two = with(u"buy buy_up_to:100:EUR|buy approve:unit buy_up_to:300:EUR|orders:tree"_s);
    QVERIFY(two.isWithin(u"buy"_s, 300, u"EUR"_s) && !two.isWithin(u"buy"_s, 301, u"EUR"_s));
    QVERIFY(!two.isWithin(u"buy"_s, 1, u"USD"_s));
    QCOMPARE(two.limitOf(u"buy"_s, u"EUR"_s), (AmountLimit{300, u"EUR"_s}));
    QVERIFY(two.isWithin(u"approve"_s, 1'000'000, u"USD"_s)); // that role has no limit
    const Access open = with(u"buy buy_up_to:100:EUR|buy"_s);
    QVERIFY(open.isWithin(u"buy"_s, 1'000'000, u"USD"_s) && open.limitOf(u"buy"_s, u"EUR"_s).isNone());
    QVERIFY(!with(u"orders:own"_s).isWithin(u"buy"_s, 0, u"EUR"_s)); // nothing of what one may not
    Access head = with(u""_s);
    head.administrator = true;
    QVERIFY(head.isWithin(u"buy"_s, 1'000'000, u"EUR"_s));
    QVERIFY(Access().isWithin(u"buy"_s, 1'000'000, u"EUR"_s)); // in no company
}

void AccessRolesTest::givesNoMoreThanOneHas_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *name, const QString &own, const QString &given, bool may) {
        QTest::newRow(name) << own << given << may;
    };
    row("the same", u"buy buy_up_to:100:EUR"_s, u"buy buy_up_to:100:EUR"_s, true);
    row("less", u"buy buy_up_to:100:EUR"_s, u"buy buy_up_to:99:EUR"_s, true);
    row("more", u"buy buy_up_to:100:EUR"_s, u"buy buy_up_to:101:EUR"_s, false);
    row("without a limit", u"buy buy_up_to:100:EUR"_s, u"buy"_s, false);
    row("another currency", u"buy buy_up_to:100:EUR"_s, u"buy buy_up_to:1:USD"_s, false);
    row("of no limit any", u"buy"_s, u"buy buy_up_to:1:USD"_s, true);
    row("by another role of theirs", u"buy buy_up_to:1:EUR|buy buy_up_to:200:EUR"_s, u"buy buy_up_to:150:EUR"_s, true);
    row("one of two", u"buy buy_up_to:100:EUR approve:unit"_s, u"buy buy_up_to:50:EUR|approve:unit|buy"_s, false);
    row("wider", u"approve:unit"_s, u"approve:tree approve_up_to:1:EUR"_s, false);
}

void AccessRolesTest::givesNoMoreThanOneHas()
{
    QFETCH(QString, own);
    QFETCH(QString, given);
    QTEST(mayGrant(with(own), given), "may");
}

void AccessRolesTest::followsTheCompany()
{
    Access one = with(u"buy ask approve:company see_prices"_s);
    for (const QString &buying : {u"buy"_s, u"ask"_s, u"approve"_s}) {
        one.state = u"active"_s;
        QVERIFY(one.may(buying));
        for (const QString &state : {u"blocked"_s, u"pending"_s}) {
            one.state = state;
            QVERIFY2(!one.may(buying), qPrintable(buying));
        }
    }
}

QTEST_GUILESS_MAIN(AccessRolesTest)
#include "tst_accessroles.moc"
