// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customereditor.h"
#include "ui/deskscene.h"

#include <QLabel>

using namespace kontor;
using namespace Qt::StringLiterals;

class PresenceHintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoElseEdits();
    void isSilentOnAFile();
};

/// Two desks at one customer: each says so of the other, and no more once it is closed.
void PresenceHintTest::saysWhoElseEdits()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL"))
        QSKIP("No PostgreSQL");
    DeskScene desk(u"postgresql"_s);
    const Customer customer = desk.add(u"P1"_s, u"p@x.de"_s);
    const auto other = desk.db.open(u"ben"_s, 1, true);
    const Services others{*other, *desk.directory, desk.questions, desk.settings, {}};
    CustomerEditor mine(*desk.services, customer.id);
    mine.setAttribute(Qt::WA_DeleteOnClose, false);
    mine.show();
    auto *hint = find<QLabel>(&mine, "presence");
    QVERIFY(hint->isHidden());
    {
        CustomerEditor theirs(others, customer.id);
        theirs.setAttribute(Qt::WA_DeleteOnClose, false);
        theirs.show();
        QTRY_VERIFY_WITH_TIMEOUT(!hint->isHidden(), 10'000);
        QVERIFY2(hint->text().contains(u"ben"_s), qPrintable(hint->text()));
        QTRY_VERIFY(!find<QLabel>(&theirs, "presence")->isHidden());
    }
    QTRY_VERIFY_WITH_TIMEOUT(hint->isHidden(), 10'000);
}

void PresenceHintTest::isSilentOnAFile()
{
    DeskScene desk;
    const Customer customer = desk.add(u"P1"_s, u"p@x.de"_s);
    CustomerEditor mine(*desk.services, customer.id);
    mine.setAttribute(Qt::WA_DeleteOnClose, false);
    mine.show();
    QTRY_VERIFY(!find<QLineEdit>(&mine, "company")->text().isEmpty());
    QCOMPARE(desk.db.read([](Session &session) { return session.value(u"SELECT count(*) FROM presence"_s).toInt(); }), 0);
}

QTEST_MAIN(PresenceHintTest)
#include "tst_presencehint.moc"
