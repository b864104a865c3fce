// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/storelook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

/// Colours that are chosen by taste are made ones that can be read.
class StoreLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresContrast();
    void makesReadable();
    void knowsPictures();
};

/// Figures of WCAG 2.1 and its tools.
void StoreLookTest::measuresContrast()
{
    QVERIFY(std::abs(contrast(u"#000000"_s, u"#ffffff"_s) - 21) < 0.01);
    QVERIFY(std::abs(contrast(u"#767676"_s, u"#ffffff"_s) - 4.54) < 0.01);
    QVERIFY(std::abs(contrast(u"#ff0000"_s, u"#ffffff"_s) - 4.0) < 0.01);
    QCOMPARE(inkOn(u"#ffe000"_s), u"#000000"_s);
    QCOMPARE(inkOn(u"#1b5e7d"_s), u"#ffffff"_s);
}

void StoreLookTest::makesReadable()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QString color = u"#"_s + QString::number(random.bounded(0x1000000), 16).rightJustified(6, u'0');
        QVERIFY(isColor(color));
        for (const QString &paper : {u"#ffffff"_s, u"#1c2227"_s}) {
            const QString brand = readableOn(paper, color);
            QVERIFY2(contrast(brand, paper) >= 4.5, qPrintable(color + u' ' + brand));
            QVERIFY2(contrast(inkOn(brand), brand) >= 4.5, qPrintable(color + u' ' + brand));
        }
    }
    QCOMPARE(readableOn(u"#ffffff"_s, u"#1b5e7d"_s), u"#1b5e7d"_s); // what can be read stays
    for (const QString &text : {u"red"_s, u"#fff"_s, u"#12345g"_s, u"1b5e7d"_s, u"#1b5e7d;"_s})
        QVERIFY(!isColor(text));
}

void StoreLookTest::knowsPictures()
{
    QCOMPARE(pictureType(QByteArray::fromHex("89504e470d0a1a0a00")), u"image/png"_s);
    QCOMPARE(pictureType(QByteArray::fromHex("ffd8ffe0")), u"image/jpeg"_s);
    QCOMPARE(pictureType("GIF89a..."), u"image/gif"_s);
    QCOMPARE(pictureType("RIFF\1\2\3\4WEBPVP8 "), u"image/webp"_s);
    for (const QByteArray &other : {QByteArray("<svg xmlns='x'>"), QByteArray("%PDF-1.7"), QByteArray("<html>"), QByteArray()})
        QVERIFY(pictureType(other).isEmpty());
}

QTEST_GUILESS_MAIN(StoreLookTest)
#include "tst_storelook.moc"
