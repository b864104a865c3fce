// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countries/countries.h"
#include "countries/postalcodes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

/// Postal codes as countries write them; what is odd is told, never refused.
class PostalCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patterns();
    void knowsThem_data();
    void knowsThem();
};

/// Every pattern is one to Qt too, and of a country that there is.
void PostalCodesTest::patterns()
{
    QFile file(u":/addresses/postalcodes.json"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(all.size() > 150);
    for (auto country = all.begin(); country != all.end(); ++country) {
        QVERIFY2(QRegularExpression(country->toString()).isValid(), qPrintable(country.key()));
        QVERIFY2(!Countries::instance().name(country.key()).isEmpty(), qPrintable(country.key()));
    }
}

void PostalCodesTest::knowsThem_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("told"); ///< a part of it; empty: nothing
    const auto add = [](const char *country, const QString &code, const QString &told) {
        QTest::addRow("%s %s", country, qPrintable(code)) << QString::fromLatin1(country) << code << told;
    };
    for (const auto &[country, code] : std::initializer_list<std::pair<const char *, QString>>{{"DE", u"12209"_s},
                                                                                               {"DE", u"D-12209"_s},
                                                                                               {"GB", u"WA1 1DP"_s},
                                                                                               {"GB", u"wa11dp"_s},
                                                                                               {"US", u"99362-1234"_s},
                                                                                               {"NL", u"1012 AB"_s},
                                                                                               {"SE", u"S-958 22"_s},
                                                                                               {"CA", u"T2N 8M4"_s},
                                                                                               {"PL", u"01-012"_s},
                                                                                               {"CH", u"CH-3012"_s},
                                                                                               {"AT", u"A-8010"_s},
                                                                                               {"IE", u"D02 AF30"_s},
                                                                                               {"HK", QString()},
                                                                                               {"AE", u"anything"_s},
                                                                                               {"XX", u"1"_s}})
        add(country, code, QString());
    add("DE", u"1067"_s, u"lost a zero"_s);
    add("US", u"2116"_s, u"lost a zero"_s);
    add("DE", u"WA1 1DP"_s, u"Germany"_s);
    add("FR", u"F-4400"_s, u"France"_s);
    add("CH", u"80333"_s, u"Switzerland"_s);
    add("NL", u"1012"_s, u"Netherlands"_s);
}

void PostalCodesTest::knowsThem()
{
    QFETCH(QString, country);
    QFETCH(QString, code);
    QFETCH(QString, told);
    const QString said = postalCodeDoubt(country, code);
    QVERIFY2(told.isEmpty() ? said.isEmpty() : said.contains(told), qPrintable(said));
}

QTEST_GUILESS_MAIN(PostalCodesTest)
#include "tst_postalcodes.moc"
