// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses/address.h"
#include "base/text.h"
#include "countries/countries.h"

#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

/// Country and province belong together; what does not is told, not mended by a guess.
class AddressesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completes_data();
    void completes();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void hasNoDoubtAboutWhatItCompletes();
    void settlesDefaults_data();
    void settlesDefaults();
    void isOneLine();

private:
    /// From country, its code, province and its code, parted by bars.
    static Address place(const QString &text)
    {
        const QStringList parts = text.split(u'|');
        Address out;
        out.country = parts.value(0);
        out.countryCode = parts.value(1);
        out.province = parts.value(2);
        out.provinceCode = parts.value(3);
        return out;
    }
    static QString asText(const Address &address)
    {
        return QStringList{address.country, address.countryCode, address.province, address.provinceCode}.join(u'|');
    }
};

void AddressesTest::completes_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("stored");
    QTest::newRow("nothing") << u"|||"_s << u"|||"_s;
    QTest::newRow("a name") << u"Deutschland|||"_s << u"Germany|DE||"_s;
    QTest::newRow("a code") << u"|at||"_s << u"Austria|AT||"_s;
    QTest::newRow("three letters") << u"|fra||"_s << u"France|FR||"_s;
    QTest::newRow("blanks around") << u" germany | de |  |"_s << u"Germany|DE||"_s;
    QTest::newRow("a province's name") << u"Germany||Bayern|"_s << u"Germany|DE|Bayern|BY"_s;
    QTest::newRow("a province's code as its name") << u"|DE|by|"_s << u"Germany|DE|Bayern|BY"_s;
    QTest::newRow("a province's code") << u"|US||or"_s << u"United States|US|Oregon|OR"_s;
    QTest::newRow("a usual code") << u"|DE||NRW"_s << u"Germany|DE|Nordrhein-Westfalen|NW"_s;
    QTest::newRow("a province without a country") << u"||Bayern|"_s << u"||Bayern|"_s;
    QTest::newRow("unknown") << u"Atlantis||Poseidonis|"_s << u"Atlantis||Poseidonis|"_s;
    QTest::newRow("contradiction") << u"France|IT||"_s << u"France|IT||"_s;
    QTest::newRow("contradicting provinces") << u"Germany|DE|Bayern|BE"_s << u"Germany|DE|Bayern|BE"_s;
}

void AddressesTest::completes()
{
    QFETCH(QString, entered);
    QFETCH(QString, stored);
    Address address = place(entered);
    address.line1 = u"  Mu\u0308hlenweg 1\n"_s; // as a Mac writes it
    address = normalised(address);
    QCOMPARE(asText(address), stored);
    QCOMPARE(address.line1, u"Mühlenweg 1"_s);
    QVERIFY(normalised(address) == address); // saving once more changes nothing
}

void AddressesTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("told"); // kind, field, and what the reason must name
    QTest::newRow("nothing") << u"|||"_s << QString();
    QTest::newRow("right") << u"Österreich||Wien|"_s << QString();
    QTest::newRow("a name of another language") << u"Allemagne|DE|Bavaria|BY"_s << QString();
    QTest::newRow("a country without provinces in ISO") << u"Kosovo||Prishtina|"_s << QString();
    QTest::newRow("unknown name") << u"Atlantis|||"_s << u"unknown_country country Atlantis"_s;
    QTest::newRow("unknown code") << u"|QQ||"_s << u"unknown_country country_code QQ"_s;
    QTest::newRow("both unknown") << u"Atlantis|QQ||"_s << u"unknown_country country_code QQ"_s;
    QTest::newRow("contradiction") << u"Frankreich|IT||"_s << u"country_contradiction country_code Frankreich"_s;
    QTest::newRow("unknown province") << u"Germany||Poseidonis|"_s << u"unknown_province province Poseidonis"_s;
    QTest::newRow("unknown province code") << u"Germany|||QQQ"_s << u"unknown_province province_code QQQ"_s;
    QTest::newRow("other province code") << u"Germany||Bayern|BE"_s << u"unknown_province province_code Bayern"_s;
    QTest::newRow("province of another country") << u"Austria||Bayern|"_s << u"unknown_province province Bayern"_s;
}

void AddressesTest::tellsWhatIsWrong()
{
    QFETCH(QString, entered);
    QFETCH(QString, told);
    const QList<AddressDoubt> found = doubts(normalised(place(entered)));
    QCOMPARE(found.size(), told.isEmpty() ? 0 : 1);
    if (told.isEmpty())
        return;
    QCOMPARE(found[0].kind, told.section(u' ', 0, 0));
    QCOMPARE(found[0].field, told.section(u' ', 1, 1));
    QVERIFY2(found[0].reason.contains(told.section(u' ', 2)), qPrintable(found[0].reason));
}

/// Whatever province is chosen from the list, nobody is told that it contradicts itself: several have one name (Hsinchu, Veszprém).
void AddressesTest::hasNoDoubtAboutWhatItCompletes()
{
    const Countries &countries = Countries::instance();
    QStringList wrong;
    int provinces = 0;
    for (const QString &country : countries.codes()) {
        for (const QString &province : countries.subdivisionCodes(country)) {
            const Address address = normalised(place(u"|%1||%2"_s.arg(country, province)));
            const QList<AddressDoubt> found = doubts(address);
            if (!found.isEmpty() || address.provinceCode != province || address.province.isEmpty())
                wrong << u"%1-%2 (%3)"_s.arg(country, province, found.isEmpty() ? asText(address) : found[0].reason);
            ++provinces;
        }
    }
    QVERIFY(provinces > 3000);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 provinces: %2"_s.arg(wrong.size()).arg(wrong.mid(0, 5).join(u", "_s))));
}

void AddressesTest::settlesDefaults_data()
{
    QTest::addColumn<QString>("before"); // an address a word: what it is the default of
    QTest::addColumn<QString>("after");
    QTest::newRow("none marked") << u"- -"_s << u"BS -"_s;
    QTest::newRow("one of each") << u"- S B"_s << u"- S B"_s;
    QTest::newRow("marked twice") << u"- BS BS"_s << u"- BS -"_s;
    QTest::newRow("only one of the two") << u"- B"_s << u"S B"_s;
    QTest::newRow("one address") << u"-"_s << u"BS"_s;
}

void AddressesTest::settlesDefaults()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QList<Address> addresses;
    for (const QString &marks : before.split(u' ')) {
        Address address;
        address.defaultBilling = marks.contains(u'B');
        address.defaultShipping = marks.contains(u'S');
        addresses << address;
    }
    settleDefaults(addresses);
    QStringList marks;
    for (const Address &address : addresses) {
        const QString of = QString(address.defaultBilling ? u"B"_s : QString()) + (address.defaultShipping ? u"S"_s : QString());
        marks << (of.isEmpty() ? u"-"_s : of);
    }
    QCOMPARE(marks.join(u' '), after);
    addresses.clear();
    settleDefaults(addresses);
    QVERIFY(addresses.isEmpty());
}

void AddressesTest::isOneLine()
{
    text::setReadersLanguage(u"en"_s);
    Address address = normalised(place(u"Germany|||"_s));
    address.city = u"Berlin"_s;
    QCOMPARE(summary(address), u"Berlin, Germany"_s);
    address.postalCode = u"12209"_s;
    address.line1 = u"Obere Str. 57\nTor 3"_s;
    QCOMPARE(summary(address), u"Obere Str. 57 Tor 3, 12209 Berlin, Germany"_s);
    text::setReadersLanguage(u"de"_s);
    const QString german = summary(address);
    address.country = u"France"_s; // not what the code says: shown as it was entered
    const QString contradiction = summary(address);
    text::setReadersLanguage({});
    QVERIFY(german.endsWith(u", Deutschland"_s));
    QVERIFY(contradiction.endsWith(u", France"_s));
    QVERIFY(isEmpty(Address()) && summary(Address()).isEmpty());
    Address marked; // an editor's new address is empty, whatever it is for
    marked.id = -1;
    marked.type = Address::Type::Shipping;
    marked.defaultShipping = true;
    QVERIFY(isEmpty(marked));
    marked.code = u"L2"_s;
    QVERIFY(!isEmpty(marked));
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "tst_addresses.moc"
