// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "catalogue/cataloguerepository.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"
#include "orders/ordersrepository.h"
#include "products/productsrepository.h"
#include "support/testdatabase.h"

#include <algorithm>
#include <array>

using namespace kontor;
using namespace Qt::StringLiterals;

/// Products as staff change and look for them, without a file.
class ProductsRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreOneWhateverTheirCase_data() { addEngineRows(); }
    void numbersAreOneWhateverTheirCase();
    void categoriesAreOneWhateverTheirCase_data() { addEngineRows(); }
    void categoriesAreOneWhateverTheirCase();
    void somebodyWasFaster_data() { addEngineRows(); }
    void somebodyWasFaster();
    void listsAndSearches_data() { addEngineRows(); }
    void listsAndSearches();
    void staysWhereOrdersAre_data() { addEngineRows(); }
    void staysWhereOrdersAre();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics()), tier(directory.priceTiers.first().id) {}
        Product product(const QString &sku, const QString &title = u"Chai"_s, const QString &category = u"Tea"_s) const
        {
            Product out;
            out.sku = sku;
            out.title = title;
            out.category = category;
            out.prices = {{tier, 1250}};
            out.stock = {{directory.warehouses.first().id, 5}};
            return out;
        }
        template <typename Use> auto tried(Use use)
        {
            return db.database().wait(Lane::Edit, [use](Session &session) {
                ProductsRepository products(session);
                return use(products);
            });
        }
        template <typename Use> auto with(Use use) { return TestDatabase::must(tried(use)); }
        auto trySaving(const Product &base, const Product &product)
        {
            return tried([base, product](ProductsRepository &products) { return products.save(base, product); });
        }
        bool isTaken(const QString &sku)
        {
            const auto answer = trySaving({}, product(sku));
            return !answer && answer.error().kind == Error::Kind::Conflict;
        }
        auto tryRemoving(qint64 id)
        {
            return tried([id](ProductsRepository &products) {
                products.remove(id);
                return Done{};
            });
        }
        qint64 save(const Product &base, const Product &product) { return TestDatabase::must(trySaving(base, product)); }
        qint64 add(const Product &product) { return save({}, product); }
        Product load(qint64 id)
        {
            return with([id](ProductsRepository &products) { return products.load(id); });
        }
        QStringList categories()
        {
            return with([](ProductsRepository &products) { return products.categories(); });
        }
        QStringList found(const ProductQuery &query)
        {
            return db.read([query](Session &session) {
                QStringList out;
                for (const ListRow &row : readPage(session, ProductsRepository::listSql(query), std::nullopt, 100))
                    out << ProductsRepository::fromCells(row.cells).sku;
                return out;
            });
        }
        QStringList found(const QString &search)
        {
            ProductQuery query;
            query.search = search;
            return found(query);
        }
        TestDatabase db;
        Directory directory;
        qint64 tier;
    };
};

void ProductsRepositoryTest::numbersAreOneWhateverTheirCase()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 id = scene.add(scene.product(u"T-1"_s));
    const qint64 second = scene.add(scene.product(u"X-2"_s));
    QVERIFY(scene.isTaken(u"t-1"_s));
    Product renamed = scene.load(second);
    renamed.sku = u"t-1"_s;
    QVERIFY(!scene.trySaving(scene.load(second), renamed));
    renamed = scene.load(id);
    renamed.sku = u"t-1"_s; // one's own number may be written otherwise
    QCOMPARE(scene.save(scene.load(id), renamed), id);
    QStringList many{u"T-1"_s}; // more than one statement takes
    for (int i = 0; i < 1000; ++i)
        many << u"none-%1"_s.arg(i);
    many << u"x-2"_s;
    QCOMPARE(scene.with([many](ProductsRepository &products) { return products.idsOf(many); }),
             (QHash<QString, qint64>{{u"T-1"_s, id}, {u"X-2"_s, second}}));
    // and in letters that ASCII does not have
    scene.add(scene.product(u"kä-1"_s));
    QVERIFY(scene.isTaken(u"KÄ-1"_s));
}

void ProductsRepositoryTest::categoriesAreOneWhateverTheirCase()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto removeCategory = [&scene](const QString &name) {
        return scene.with([name](ProductsRepository &products) { return products.removeEmptyCategory(name); });
    };
    const qint64 first = scene.add(scene.product(u"1"_s));
    const qint64 second = scene.add(scene.product(u"2"_s, u"Two"_s, u"TEA"_s));
    const qint64 third = scene.add(scene.product(u"3"_s, u"Three"_s, u"Accessories"_s));
    QCOMPARE(scene.categories(), (QStringList{u"Tea"_s, u"Accessories"_s})); // a new one comes last
    QCOMPARE(removeCategory(u"tea"_s), (QList<qint64>{first, second}));
    QVERIFY(scene.tryRemoving(third));
    QVERIFY(removeCategory(u"ACCESSORIES"_s).isEmpty());
    QCOMPARE(scene.categories(), QStringList{u"Tea"_s});
    // an import takes these two for one, so a form does
    scene.add(scene.product(u"4"_s, u"Four"_s, u"Käse"_s));
    scene.add(scene.product(u"5"_s, u"Five"_s, u"KÄSE"_s));
    QCOMPARE(scene.categories(), (QStringList{u"Tea"_s, u"Käse"_s}));
}

/// Whoever comes second is told, and nothing of theirs is left behind.
void ProductsRepositoryTest::somebodyWasFaster()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 id = scene.add(scene.product(u"T-1"_s));
    const Product base = scene.load(id);
    scene.db.edit([tier = scene.tier, id](Session &session) { // in the editor of prices
        CatalogueRepository catalogue(session);
        catalogue.savePrices(tier, {ProductValueChange{catalogue.prices(tier).first(), 999}});
        return Done{};
    });
    Product mine = base;
    mine.title = u"Mine"_s;
    mine.category = u"Brand new"_s;
    const auto late = scene.trySaving(base, mine);
    QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
    QCOMPARE(late.error().detail, u"row_version"_s);
    QCOMPARE(scene.load(id).title, base.title);
    // looked at again it works, and their price stays
    Product again = scene.load(id);
    again.title = u"Mine"_s;
    scene.save(scene.load(id), again);
    QCOMPARE(scene.load(id).title, u"Mine"_s);
    QCOMPARE(scene.load(id).prices.value(scene.tier), 999);
    // an import goes on after the one row that somebody changed meanwhile
    QVERIFY(!scene.with([base, mine](ProductsRepository &products) { return products.update(base, mine); }));
    QCOMPARE(scene.categories(), QStringList{base.category});
}

void ProductsRepositoryTest::listsAndSearches()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QList<std::array<QString, 3>> products = {{u"E-5"_s, u"Grüner Tee"_s, u"Tea"_s},
                                                    {u"M8_40"_s, u"Zinc bolt 50%"_s, u"Parts"_s},
                                                    {u"M8X40"_s, u"bolt, long"_s, u"Nuts"_s},
                                                    {u"A-9"_s, u"Äpfel"_s, u"Fruit"_s},
                                                    {u"D-1"_s, u"Zucchini"_s, u"Fruit"_s}};
    for (const auto &[sku, title, category] : products) {
        Product product = scene.product(sku, title, category);
        product.active = sku != u"D-1"_s;
        product.unit = title.right(2);
        scene.add(product);
    }
    // every column of the table is an order, and pages put together are the list
    for (const FieldInfo *field : productFields().with(FieldTrait::Listed)) {
        for (const bool descending : {false, true}) {
            ProductQuery query;
            query.sortBy = field->name;
            query.descending = descending;
            QStringList skus;
            QStringList values;
            scene.db.read([&](Session &session) {
                std::optional<ListAnchor> anchor;
                for (qsizetype size = 3; size == 3;) {
                    const auto page = readPage(session, ProductsRepository::listSql(query), anchor, 3);
                    for (const ListRow &row : page.mid(anchor ? 1 : 0)) { // a page begins with its anchor
                        const Product product = ProductsRepository::fromCells(row.cells);
                        const QString value = productFields().value(product, field->name);
                        skus << product.sku;
                        values << (field->key.isEmpty() ? value : text::folded(value));
                    }
                    size = page.size();
                    anchor = ListAnchor{page.last().key, page.last().id, page.last().then, 0};
                }
                return Done{};
            });
            QCOMPARE(skus.size(), products.size());
            QCOMPARE(skus, scene.found(query));
            if (descending)
                std::reverse(values.begin(), values.end());
            QVERIFY2(std::is_sorted(values.begin(), values.end()), qPrintable(field->name + u": "_s + values.join(u'|')));
        }
    }
    QCOMPARE(scene.found(u"  "_s).size(), products.size());
    QCOMPARE(scene.found(u"GRUNER e-5"_s), QStringList{u"E-5"_s}); // words anywhere, in any order
    QCOMPARE(scene.found(u"%"_s), QStringList{u"M8_40"_s}); // a sign like any other
    QCOMPARE(scene.found(u"m8_40"_s), QStringList{u"M8_40"_s});
    ProductQuery fruit;
    fruit.category = u"Fruit"_s;
    QCOMPARE(scene.found(fruit), (QStringList{u"A-9"_s, u"D-1"_s}));
    fruit.active = false;
    QCOMPARE(scene.found(fruit), QStringList{u"D-1"_s});
    QVERIFY(scene.found(u"none "_s.repeated(1500)).isEmpty()); // a column of numbers, pasted: finds nothing and fails nothing
}

void ProductsRepositoryTest::staysWhereOrdersAre()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const qint64 inCart = scene.add(scene.product(u"T-1"_s));
    const qint64 ordered = scene.add(scene.product(u"T-2"_s));
    const Buyer buyer = scene.db.edit([c = someone(scene.directory, u"A"_s, u"a@x.de"_s)](Session &session) {
        const Customer customer = CustomersRepository(session).insert(c);
        const QString address = QString::number(customer.addresses.first().id);
        const Buyer out = CatalogueRepository(session).buyer(customer.channelId, customer.id);
        OrdersRepository orders(session);
        orders.addToCart(out, u"T-2"_s, 1);
        orders.place(out, Checkout{.billing = address, .shipping = address, .key = u"key"_s});
        orders.addToCart(out, u"T-1"_s, 1);
        return out;
    });
    for (const qint64 used : {ordered, inCart}) {
        const auto refused = scene.tryRemoving(used);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
    }
    QCOMPARE(scene.load(inCart).prices.value(scene.tier), 1250); // nor is it half gone
    scene.db.edit([&buyer](Session &session) { return OrdersRepository(session).changeCartLine(buyer, u"T-1"_s, 0); });
    QVERIFY(scene.tryRemoving(inCart));
    QCOMPARE(scene.with([](ProductsRepository &products) { return products.count(); }), 1);
    // its number is free again, and nothing of the old one comes with it
    Product bare = scene.product(u"t-1"_s);
    bare.prices.clear();
    bare.stock.clear();
    const Product anew = scene.load(scene.add(bare));
    QVERIFY(anew.prices.isEmpty() && anew.stock.isEmpty());
}

QTEST_GUILESS_MAIN(ProductsRepositoryTest)
#include "tst_productsrepository.moc"
