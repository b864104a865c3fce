// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activityrepository.h"
#include "catalogue/cataloguerepository.h"
#include "channels/channelsrepository.h"
#include "customers/customersrepository.h"
#include "support/testdatabase.h"

using namespace kontor;
using namespace Qt::StringLiterals;

/// A buyer finds what they can order, at their price; staff change prices and leave a trace.
class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsMeant_data() { addEngineRows(); }
    void findsWhatIsMeant();
    void pagesThroughAll_data() { addEngineRows(); }
    void pagesThroughAll();
    void showsWhatTheBuyerGets_data() { addEngineRows(); }
    void showsWhatTheBuyerGets();
    void findsNumbersInAnyCase_data() { addEngineRows(); }
    void findsNumbersInAnyCase();
    void savesPricesThatDiffer_data() { addEngineRows(); }
    void savesPricesThatDiffer();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics()) { buyer = addBuyer(u"A"_s, 0, 0); }
        template <typename Work> auto ask(Work work)
        {
            return db.edit([&](Session &session) {
                CatalogueRepository catalogue(session);
                return work(catalogue);
            });
        }
        Buyer addBuyer(const QString &code, qint64 tierId, qint64 houseId)
        {
            Customer c = someone(directory, code, code.toLower() + u"@x.de"_s);
            c.priceTierId = tierId;
            c.warehouseId = houseId;
            c = db.edit([c](Session &session) { return CustomersRepository(session).insert(c); });
            return ask([&](CatalogueRepository &catalogue) { return catalogue.buyer(c.channelId, c.id); });
        }
        /// Sold for 10.00, and 5 of it in the warehouse.
        qint64 add(const QString &sku, const QString &title, const QString &description = {}, const QString &category = u"Tea"_s)
        {
            return ask([&](CatalogueRepository &catalogue) {
                const qint64 in = catalogue.saveCategory(category, {}, category == u"Tea"_s ? 0 : 1);
                const qint64 id = catalogue.saveProduct(sku, title, description, u"kg"_s, in, true);
                catalogue.setPrice(buyer.priceTierId, id, 1000);
                catalogue.setStock(buyer.warehouseId, id, 5);
                return id;
            });
        }
        OfferPage page(const OfferQuery &query, const Buyer &whose)
        {
            return ask([&](CatalogueRepository &catalogue) { return catalogue.offers(whose, query); });
        }
        OfferPage page(const OfferQuery &query = {}) { return page(query, buyer); }
        Offer offer(const QString &sku)
        {
            return ask([&](CatalogueRepository &catalogue) { return catalogue.offer(buyer, sku); });
        }
        TestDatabase db;
        Directory directory;
        Buyer buyer; ///< of tier 'Standard' and warehouse 'Main'
    };
    static QStringList skus(const OfferPage &page)
    {
        QStringList out;
        for (const Offer &offer : page.offers)
            out << offer.sku;
        return out;
    }
    static qint64 counted(const OfferPage &page)
    {
        qint64 out = 0;
        for (const Category &category : page.categories)
            out += category.products;
        return out;
    }
};

void CatalogueTest::findsWhatIsMeant()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    scene.add(u"A_1"_s, u"Assam"_s, u"Strong, 100% leaves"_s);
    scene.add(u"AX1"_s, u"Café Crème"_s, u"Roasted in Gießen"_s, u"Coffee"_s);
    scene.add(u"B\\2"_s, u"Green tea"_s, u"From the\nhills of Assam"_s);
    const QList<std::pair<QString, QString>> searches = {{QString(), u"A_1 AX1 B\\2"_s},
                                                         {u"  "_s, u"A_1 AX1 B\\2"_s},
                                                         {u"ASSAM"_s, u"A_1 B\\2"_s},
                                                         {u"cafe creme"_s, u"AX1"_s},
                                                         {u"giessen ax1  CAFÉ"_s, u"AX1"_s}, // words of several fields
                                                         {u"%"_s, u"A_1"_s}, // signs like any other
                                                         {u"a_1"_s, u"A_1"_s},
                                                         {u"\\"_s, u"B\\2"_s},
                                                         {u"'"_s, QString()},
                                                         {u"assam cafe"_s, QString()}};
    for (const auto &[search, found] : searches) {
        OfferQuery query;
        query.search = search;
        const OfferPage page = scene.page(query);
        QVERIFY2(skus(page).join(u' ') == found, qPrintable(search + u": "_s + skus(page).join(u' ')));
        QCOMPARE(page.total, page.offers.size());
        QCOMPARE(counted(page), page.total); // the categories say where they are
    }
    QCOMPARE(scene.page().categories.first().name, u"Tea"_s); // by the position that staff gave
}

void CatalogueTest::pagesThroughAll()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QStringList titles = {u"Zimt"_s, u"Äpfel"_s, u"nuss"_s, u"Öl"_s, u"Birne"_s, u"Rum"_s, u"Birne"_s};
    QList<qint64> ids;
    for (const QString &title : titles)
        ids << scene.add(u"T-%1"_s.arg(ids.size()), title, {}, ids.size() < 5 ? u"Tea"_s : u"Coffee"_s);
    OfferQuery query;
    query.perPage = 3;
    QStringList seen;
    for (const int size : {3, 3, 1, 0}) { // and nothing past the end
        const OfferPage page = scene.page(query);
        QCOMPARE(page.offers.size(), size);
        QCOMPARE(page.total, titles.size());
        for (const Offer &offer : page.offers)
            seen << offer.title + u' ' + offer.sku;
        ++query.page;
    }
    QCOMPARE(seen, (QStringList{u"Äpfel T-1"_s, u"Birne T-4"_s, u"Birne T-6"_s, u"nuss T-2"_s, u"Öl T-3"_s, u"Rum T-5"_s,
                                u"Zimt T-0"_s}));
    query.page = 1;
    query.categoryId = scene.page().categories.last().id;
    QCOMPARE(skus(scene.page(query)), (QStringList{u"T-6"_s, u"T-5"_s}));
    QCOMPARE(counted(scene.page(query)), titles.size()); // the way back is shown, too
    scene.ask([&](CatalogueRepository &catalogue) {
        catalogue.setStock(scene.buyer.warehouseId, ids[6], 0);
        catalogue.setStock(scene.buyer.warehouseId, ids[4], -1);
        return Done{};
    });
    query.inStockOnly = true;
    QCOMPARE(skus(scene.page(query)), QStringList{u"T-5"_s});
    query.categoryId = 0;
    QCOMPARE(scene.page(query).total, titles.size() - 2);
    QCOMPARE(scene.offer(u"T-4"_s).stock, 0); // without a row the shelf is empty
    query.categoryId = 999'999;
    QVERIFY(scene.page(query).offers.isEmpty());
}

void CatalogueTest::showsWhatTheBuyerGets()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 both = scene.add(u"T-1"_s, u"One"_s);
    scene.add(u"T-2"_s, u"Two"_s);
    PriceTier tier;
    tier.name = u"Swiss"_s;
    tier.currency = u"CHF"_s;
    Warehouse house;
    house.name = u"North"_s;
    tier.id = scene.db.edit([tier](Session &session) { return ChannelsRepository(session).save(tier); });
    house.id = scene.db.edit([house](Session &session) { return ChannelsRepository(session).save(house); });
    const Buyer swiss = scene.addBuyer(u"B"_s, tier.id, house.id);
    QVERIFY(scene.page({}, swiss).offers.isEmpty() && scene.page({}, swiss).categories.isEmpty());
    const QByteArray picture("\x89PNG\0\r\n", 7);
    const auto put = [&](bool active) { // on sale, or not any more
        scene.ask([&](CatalogueRepository &catalogue) {
            const qint64 in = catalogue.saveCategory(u"Tea"_s, {}, 0);
            catalogue.saveProduct(u"T-1"_s, u"One"_s, {}, u"kg"_s, in, active);
            return catalogue.saveProduct(u"T-3"_s, u"Three"_s, {}, u"kg"_s, in, active, picture, u"image/png"_s);
        });
    };
    put(true);
    scene.ask([&](CatalogueRepository &catalogue) {
        catalogue.setPrice(tier.id, both, 0); // free is a price
        catalogue.setStock(house.id, both, 2);
        catalogue.setPrice(scene.buyer.priceTierId, catalogue.prices(tier.id).value(1).productId, 300); // 'Three'
        return Done{};
    });
    const auto image = [&](const Buyer &whose) {
        return scene.ask([&](CatalogueRepository &catalogue) { return catalogue.image(whose, u"T-3"_s).first; });
    };
    const OfferPage page = scene.page({}, swiss);
    QCOMPARE(skus(page), QStringList{u"T-1"_s});
    QCOMPARE(counted(page), 1);
    QVERIFY(page.offers[0].priceMinor == 0 && page.offers[0].currency == u"CHF"_s && page.offers[0].stock == 2);
    const Offer usual = scene.offer(u"T-1"_s);
    QVERIFY(usual.priceMinor == 1000 && usual.currency == u"EUR"_s && usual.stock == 5);
    QCOMPARE(image(scene.buyer), picture);
    QVERIFY(image(swiss).isEmpty()); // nor is a picture shown of what is not sold to them
    put(false);
    QVERIFY(scene.page({}, swiss).offers.isEmpty());
    QCOMPARE(skus(scene.page()), QStringList{u"T-2"_s});
    QVERIFY(image(scene.buyer).isEmpty());
    // a customer is a buyer of their own trade store only
    for (const auto &[channelId, id] :
         QList<std::pair<qint64, qint64>>{{swiss.channelId + 1, swiss.customerId}, {swiss.channelId, 999}}) {
        const auto nobody = scene.db.database().wait(
            Lane::Read, [of = channelId, who = id](Session &session) { return CatalogueRepository(session).buyer(of, who); });
        QVERIFY(!nobody && nobody.error().kind == Error::Kind::NotFound);
    }
}

void CatalogueTest::findsNumbersInAnyCase()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 id = scene.add(u"Ab-1"_s, u"One"_s);
    for (const QString &sku : {u"AB-1"_s, u"ab-1"_s, u" Ab-1 "_s})
        QVERIFY2(scene.offer(sku).productId == id, qPrintable(sku));
    for (const QString &sku : {QString(), u"%"_s, u"Ab_1"_s, u"Ab-"_s, u"Ab-11"_s})
        QVERIFY2(scene.offer(sku).productId == 0, qPrintable(sku));
    const qint64 other = scene.add(u"TEE-Ä1"_s, u"Two"_s); // and in letters that ASCII does not have
    for (const QString &sku : {u"TEE-Ä1"_s, u"Tee-Ä1"_s, u"tee-ä1"_s})
        QVERIFY2(scene.offer(sku).productId == other, qPrintable(sku));
}

void CatalogueTest::savesPricesThatDiffer()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 tier = scene.buyer.priceTierId;
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s})
        scene.add(sku, sku);
    const auto prices = [&] { return scene.ask([&](CatalogueRepository &catalogue) { return catalogue.prices(tier); }); };
    const auto set = [&](const QList<qint64> &wanted) {
        QList<ProductValueChange> values;
        for (const ProductValue &before : prices())
            values << ProductValueChange{before, wanted.value(values.size())};
        scene.ask([&](CatalogueRepository &catalogue) {
            catalogue.savePrices(tier, values);
            return Done{};
        });
        QStringList out;
        for (const ProductValue &value : prices())
            out << u"%1=%2"_s.arg(value.sku).arg(value.value);
        return out.join(u' ');
    };
    const auto texts = [&](const QString &sql) {
        QStringList out;
        for (const Row &row : scene.db.read([&](Session &session) { return session.select(sql); }))
            out << row.text(0);
        return out;
    };
    const QString activity = u"SELECT changes FROM activity WHERE entity = 'price_tier' ORDER BY id"_s;
    const QString versions = u"SELECT row_version FROM products ORDER BY sku"_s;
    QCOMPARE(set({1000, 1000, -1}), u"A=1000 B=1000 C=-1"_s);
    const qsizetype told = texts(activity).size();
    const QStringList before = texts(versions);
    QCOMPARE(set({0, -1, -1}), u"A=0 B=-1 C=-1"_s); // free, and not sold any more
    QCOMPARE(texts(activity).size(), told + 1);
    const QList<FieldChange> changes = changesFromJson(texts(activity).last());
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.contains(FieldChange{u"A"_s, u"1000"_s, u"0"_s}) && changes.contains(FieldChange{u"B"_s, u"1000"_s, {}}));
    const QStringList after = texts(versions);
    QVERIFY(after[0].toLongLong() > before[0].toLongLong()); // who has the product open is told
    QCOMPARE(after[2], before[2]);
    QVERIFY(scene.offer(u"A"_s).productId > 0 && scene.offer(u"A"_s).stock == 5 && scene.offer(u"B"_s).productId == 0);
    set({0, -1, -1});
    QCOMPARE(texts(activity).size(), told + 1); // nothing was changed, so nothing is told
    QCOMPARE(texts(versions), after);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
