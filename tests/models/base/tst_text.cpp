// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "base/money.h"
#include "base/text.h"
#include "countries/countries.h"

#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void findsControlCharacters();
    void logsOneLine();
    void formatsMoney();
    void knowsCountries_data();
    void knowsCountries();
    void knowsSubdivisions();
};

void TextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"Café  Ünïted"_s << u"cafe united"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("nordic") << u"Søren Łódź"_s << u"soren lodz"_s;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("outer blanks") << u"  a\tb  "_s << u"a b"_s;
    QTest::newRow("decomposed") << u"e\u0301"_s << u"e"_s;
}

void TextTest::folds()
{
    QFETCH(QString, text);
    QTEST(text::folded(text), "folded");
}

void TextTest::findsControlCharacters()
{
    QCOMPARE(text::controlCharacter(u"plain"_s), -1);
    QCOMPARE(text::controlCharacter(u"a\nb"_s), 1);
    QCOMPARE(text::controlCharacter(u"a\nb"_s, true), -1);
    QCOMPARE(text::controlCharacter(QString(u"ab"_s + QChar(0))), 2);
    QCOMPARE(text::controlCharacter(u"a\u0085"_s), 1);
}

void TextTest::logsOneLine()
{
    const QString forged = log::oneLine(u"name\n2026 [error] forged \x1b[31m\u2028end"_s);
    QVERIFY(!forged.contains(u'\n'));
    QVERIFY(!forged.contains(u'\x1b'));
    QVERIFY(!forged.contains(QChar(0x2028)));
    QVERIFY(forged.contains(u"forged"_s));
}

void TextTest::formatsMoney()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(formatMoney(123456, u"EUR"_s).replace(QChar(QChar::Nbsp), u' '),
             u"1234.56 EUR"_s.replace(u"1234"_s, QLocale().toString(1234)));
    for (const auto &[minor, shown] :
         {std::pair<qint64, QString>{-1011, u"-10.11 EUR"_s}, {-50, u"-0.50 EUR"_s}, {-100, u"-1.00 EUR"_s}}) {
        QCOMPARE(formatMoney(minor, u"EUR"_s).replace(QChar(QChar::Nbsp), u' '), shown);
        QCOMPARE(amountInFiles(minor, u"EUR"_s), shown.section(u' ', 0, 0));
    }
    QCOMPARE(formatMoney(5, u"JPY"_s).replace(QChar(QChar::Nbsp), u' '), u"5 JPY"_s);
    QCOMPARE(parseMoney(u"12,5"_s, u"EUR"_s), 1250);
    QCOMPARE(parseMoney(u"12.345"_s, u"EUR"_s), -1);
    QCOMPARE(parseMoney(u"-1"_s, u"EUR"_s), -1);
    QCOMPARE(parseMoney(u"abc"_s, u"EUR"_s), -1);
    QCOMPARE(parseMoney(u"1,234.50"_s, u"EUR"_s), 123450);
    QCOMPARE(parseMoney(u"1.234.567,5"_s, u"EUR"_s), 123456750);
    for (const QString &wrong : {u"1,23.50"_s, u"12,3456.7"_s, u",.5"_s, u"1.2,3.4"_s})
        QCOMPARE(parseMoney(wrong, u"EUR"_s), -1);
    for (const QString &known : {u"EUR"_s, u"CHF"_s})
        QVERIFY2(isCurrency(known), qPrintable(known));
    for (const QString &unknown : {u"ZZZ"_s, u"eur"_s, QString()})
        QVERIFY2(!isCurrency(unknown), qPrintable(unknown));
}

void TextTest::knowsCountries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("name") << u"Germany"_s << u"DE"_s;
    QTest::newRow("German name") << u"Deutschland"_s << u"DE"_s;
    QTest::newRow("UK") << u"UK"_s << u"GB"_s;
    QTest::newRow("USA") << u"USA"_s << u"US"_s;
    QTest::newRow("alpha-2, small") << u"fr"_s << u"FR"_s;
    QTest::newRow("alpha-3") << u"CHE"_s << u"CH"_s;
    QTest::newRow("accents") << u"Osterreich"_s << u"AT"_s;
    QTest::newRow("unknown") << u"Atlantis"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TextTest::knowsCountries()
{
    QFETCH(QString, text);
    QTEST(Countries::instance().codeOf(text), "code");
}

void TextTest::knowsSubdivisions()
{
    const Countries &countries = Countries::instance();
    QCOMPARE(countries.subdivisionCodeOf(u"DE"_s, u"Bayern"_s), u"BY"_s);
    QCOMPARE(countries.subdivisionCodeOf(u"US"_s, u"or"_s), u"OR"_s);
    QCOMPARE(countries.subdivisionName(u"US"_s, u"OR"_s), u"Oregon"_s);
    QCOMPARE(countries.displayName(u"DE"_s, u"de_DE"_s), u"Deutschland"_s);
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
