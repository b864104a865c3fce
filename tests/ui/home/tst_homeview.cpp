// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that says what needs somebody; each of its lines opens the list that it counts.
#include "home/homeview.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QCommandLinkButton>
#include <QLabel>

using namespace kontor;
using namespace Qt::StringLiterals;

class HomeViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsToWhatItCounts();
    void saysWhenNothingWaits();
    void standsFirstAndOpensNotByItself();
};

void HomeViewTest::leadsToWhatItCounts()
{
    DeskScene desk;
    const Customer invited = desk.add(u"V-1"_s, u"v1@example.com"_s);
    desk.add(u"V-2"_s, QString());
    desk.db.edit([&](Session &session) {
        session.execute(u"UPDATE customers SET invitation = 'pending' WHERE id = ?"_s, {invited.id});
        return Done{};
    });
    FullWindow window(*desk.services);
    window.show();
    const auto line = [&window](const QString &name) { return window.findChild<QCommandLinkButton *>(name); };
    action(window, u"showHome"_s)->trigger();
    QTRY_VERIFY(line(u"errors"_s) != nullptr);
    QVERIFY2(line(u"errors"_s)->description().contains(u"Missing e-mail: 1"_s), qPrintable(line(u"errors"_s)->description()));
    line(u"errors"_s)->click();
    QCOMPARE(window.desk().currentPage(), &issues(window));
    action(window, u"showHome"_s)->trigger();
    QTRY_VERIFY(line(u"customers invitation:pending"_s) != nullptr);
    line(u"customers invitation:pending"_s)->click();
    QCOMPARE(window.desk().currentPage(), &current(window));
    QTRY_VERIFY(current(window).model().isCounted() && current(window).model().rowCount() == 1);
    QTRY_COMPARE(current(window).model().idAt(0), invited.id);
}

void HomeViewTest::saysWhenNothingWaits()
{
    DeskScene desk;
    desk.add(u"N-1"_s, u"n@example.com"_s);
    FullWindow window(*desk.services);
    window.show();
    action(window, u"showHome"_s)->trigger();
    auto &home = page<HomeView>(window, u"home"_s);
    const auto says = [&home](const QString &text) {
        const auto labels = home.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text && label->isVisibleTo(&home); });
    };
    QTRY_VERIFY(says(u"Nothing waits for anybody."_s));
    desk.add(u"N-2"_s, QString()); // and then something does
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QCommandLinkButton *>(u"errors"_s) != nullptr, 15'000);
    QVERIFY(!says(u"Nothing waits for anybody."_s));
}

void HomeViewTest::standsFirstAndOpensNotByItself()
{
    DeskScene desk;
    FullWindow window(*desk.services);
    window.show();
    QCOMPARE(window.desk().pages().first().name, u"home"_s);
    QCOMPARE(window.desk().currentPage(), &current(window));
}

QTEST_MAIN(HomeViewTest)
#include "tst_homeview.moc"
