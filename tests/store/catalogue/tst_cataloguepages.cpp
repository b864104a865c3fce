// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every product is found by its number.
#include "channels/channelsrepository.h"
#include "credentials/sessionsrepository.h"
#include "credentials/signinrepository.h"
#include "orders/ordersrepository.h"
#include "store/storescene.h"

using namespace kontor;
using namespace Qt::StringLiterals;

class CataloguePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksEveryNumber();
};

/// Numbers with signs that addresses use themselves: the link on the catalogue's page leads to the product.
void CataloguePagesTest::linksEveryNumber()
{
    Store store(u"sqlite"_s);
    const Customer c = store.add(u"A"_s);
    const QStringList numbers = {u"AB/12"_s, u"C#4"_s, u"Q?1"_s, u"50%"_s, u"a b"_s, u"ü&ö"_s, u"x/../y"_s, u"1+1=2"_s};
    store.db.edit([&](Session &session) {
        CatalogueRepository catalogue(session);
        const Buyer buyer = catalogue.buyer(c.channelId, c.id);
        for (const QString &sku : numbers)
            catalogue.setPrice(buyer.priceTierId, catalogue.saveProduct(sku, u"odd "_s + sku, {}, u"kg"_s, 1, true), 100);
        return Done{};
    });
    const QByteArray cookie = store.signIn("a@x.de", Store::secret);
    const QByteArray csrf = store.get("/", cookie).csrf();
    const QByteArray page = store.get("/catalogue?q=odd", cookie).body;
    static const QRegularExpression link(u"class=\"title\" href=\"([^\"]+)\""_s);
    int found = 0;
    for (auto links = link.globalMatch(QString::fromUtf8(page)); links.hasNext(); ++found) {
        const QByteArray to = links.next().captured(1).toLatin1();
        const Answer product = store.get(to, cookie);
        QVERIFY2(product.status == 200 && product.body.contains("<h1>odd "), to.constData());
    }
    QCOMPARE(found, numbers.size());
    for (const QString &sku : numbers)
        QCOMPARE(store.post("/cart/add", "csrf=" + csrf + "&quantity=1&sku=" + QUrl::toPercentEncoding(sku), cookie).status, 303);
    const QByteArray cart = store.get("/cart", cookie).body;
    static const QRegularExpression cartLink(u"href=\"(/product/[^\"]+)\""_s);
    for (auto links = cartLink.globalMatch(QString::fromUtf8(cart)); links.hasNext();)
        QCOMPARE(store.get(links.next().captured(1).toLatin1(), cookie).status, 200);
}

QTEST_GUILESS_MAIN(CataloguePagesTest)
#include "tst_cataloguepages.moc"
