// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/browsername.h"

#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

/// What people call the browser that a session came from.
class BrowserNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatPeopleCallIt_data();
    void saysWhatPeopleCallIt();
};

void BrowserNameTest::saysWhatPeopleCallIt_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("name");
    QTest::newRow("firefox") << u"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"_s
                             << u"Firefox 128, Linux"_s;
    QTest::newRow("chrome")
        << u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36"_s
        << u"Chrome 156, Windows"_s;
    QTest::newRow("edge")
        << u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/155.0.0.0 Safari/537.36 Edg/155.0.0.0"_s
        << u"Edge 155, Windows"_s;
    QTest::newRow("safari")
        << u"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15"_s
        << u"Safari 17, macOS"_s;
    QTest::newRow("phone")
        << u"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"_s
        << u"Safari 17, iPhone"_s;
    QTest::newRow("chrome on a phone")
        << u"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1"_s
        << u"Chrome 126, iPhone"_s;
    QTest::newRow("android")
        << u"Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36"_s
        << u"Samsung Internet 25, Android"_s;
    QTest::newRow("the pane")
        << u"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) QtWebEngine/6.4.2 Chrome/102.0.5005.177 Safari/537.36"_s
        << u"Kontor, Linux"_s;
    QTest::newRow("a program") << u"curl/8.5.0"_s << u"curl/8.5.0"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("long nonsense") << QString(300, u'x') << QString(40, u'x');
}

void BrowserNameTest::saysWhatPeopleCallIt()
{
    QFETCH(QString, agent);
    QTEST(browserName(agent), "name");
}

QTEST_APPLESS_MAIN(BrowserNameTest)
#include "tst_browsername.moc"
