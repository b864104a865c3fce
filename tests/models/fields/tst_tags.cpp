// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several words as one text: sorted, each once, added and taken away.
#include "fields/tags.h"

#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

class TagsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndSorts_data();
    void readsAndSorts();
    void changes_data();
    void changes();
    void refuses();
    void isFoundWhole();
};

void TagsTest::readsAndSorts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("none") << u" ,; "_s << QString();
    QTest::newRow("sorted") << u"vip, Key account"_s << u"Key account, vip"_s;
    QTest::newRow("once, as it was first") << u"VIP,vip;Vip"_s << u"VIP"_s;
    QTest::newRow("blanks inside") << u"trade   fair 2026"_s << u"trade fair 2026"_s;
    QTest::newRow("decomposed letters") << u"Bru\u0308cke, Brücke"_s << u"Brücke"_s;
    QTest::newRow("lines") << u"b\na\r\nc"_s << u"a, b, c"_s;
}

void TagsTest::readsAndSorts()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(tagText(tagsOf(typed)), kept);
    QCOMPARE(tagText(tagsOf(kept)), kept);
}

void TagsTest::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("after");
    QTest::newRow("adds") << u"b"_s << u"+a, +c"_s << u"a, b, c"_s;
    QTest::newRow("has it, in another case") << u"VIP"_s << u"+vip"_s << u"VIP"_s;
    QTest::newRow("takes away") << u"a, B, c"_s << u"-b"_s << u"a, c"_s;
    QTest::newRow("is not there") << u"a"_s << u"-b"_s << u"a"_s;
    QTest::newRow("both") << u"a, b"_s << u"+c, -a"_s << u"b, c"_s;
    QTest::newRow("all anew") << u"a, b"_s << u"z"_s << u"z"_s;
    QTest::newRow("none any more") << u"a, b"_s << QString() << QString();
}

void TagsTest::changes()
{
    QFETCH(QString, before);
    QFETCH(QString, change);
    QFETCH(QString, after);
    QCOMPARE(withTags(before, change), after);
}

void TagsTest::refuses()
{
    QVERIFY(tagProblem(u"a, b"_s).isEmpty());
    QVERIFY(tagProblem(QString(41, u'x')).contains(u"40"_s));
    QVERIFY(!tagProblem(u"a, -b"_s).isEmpty());
    QStringList many;
    for (int i = 0; i < 31; ++i)
        many << u"t%1"_s.arg(i);
    QVERIFY(tagProblem(many.join(u',')).contains(u"31"_s));
}

void TagsTest::isFoundWhole()
{
    QCOMPARE(tagKey(u"Über, VIP"_s), u",uber,vip,"_s);
    QCOMPARE(tagKey(QString()), QString());
}

QTEST_GUILESS_MAIN(TagsTest)
#include "tst_tags.moc"
