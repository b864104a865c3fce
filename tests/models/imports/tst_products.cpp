// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customersrepository.h"
#include "exports/productexport.h"
#include "fields/fieldset.h"
#include "imports/recordkind.h"
#include "models/imports/importscene.h"
#include "products/productsrepository.h"

#include <QTest>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;

/// Products come in, are looked through, taken back and go out by the same way as customers.
class ProductsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesInAndGoesOut_data() { addEngineRows(); }
    void comesInAndGoesOut();
    void isReviewed_data() { addEngineRows(); }
    void isReviewed();
    void isUndone_data() { addEngineRows(); }
    void isUndone();
    void everyField_data() { addEngineRows(); }
    void everyField();
    void readsAmounts_data();
    void readsAmounts();
    void knowsHeadings();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics()) {}
        ImportPlan productPlan(const QByteArray &text)
        {
            ImportPlan out = plan(db, directory, text);
            out.records = u"products"_s;
            const ImportTable table = ImportTable::open(text, out.dialect, 50);
            out.mapping = RecordKind::named(out.records).guess(table.headings, table.preview);
            return out;
        }
        Product product(const QString &sku)
        {
            return db.read([&](Session &session) {
                ProductsRepository products(session);
                const QList<Product> found = products.loadMany({products.idsOf({sku}).value(sku.toUpper())});
                return found.isEmpty() ? Product() : found.first();
            });
        }
        qint64 tier() const { return directory.channelNamed(u"Store"_s)->priceTierId; }
        qint64 house() const { return directory.channelNamed(u"Store"_s)->warehouseId; }
        /// Everything that products are, to be compared.
        QStringList all()
        {
            return db.read([](Session &session) {
                QStringList out;
                ProductsRepository products(session);
                for (const Product &p : products.loadMany(readIds(session, ProductsRepository::listSql({})))) {
                    FieldValues values;
                    productFields().addValues(values, p);
                    for (const FieldChange &part : difference(Product(), p))
                        values.insert(part.field, part.after);
                    out << QStringList(values.values()).join(u'|');
                }
                out.sort();
                return out;
            });
        }
        TestDatabase db;
        Directory directory;
    };
};

void ProductsTest::comesInAndGoesOut()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const ImportReport report =
        run(scene.db, scene.productPlan("Artikelnummer;Bezeichnung;Warengruppe;Einheit;Preis;Lagerbestand\n"
                                        "0012;Chai;Tea;box;1.234,50;40\n"
                                        "M8x40;\"Screw; long\";Parts;100;0,5;0\n"
                                        "X-1;No price;Tea;kg;;\n"));
    QVERIFY2(report.refused == 0, qPrintable(report.errors.value(0).reason));
    QCOMPARE(report.created, 3);
    QCOMPARE(report.warned, 3); // two categories are new, and one is sold to nobody
    const Product chai = scene.product(u"0012"_s);
    QCOMPARE(chai.title, u"Chai"_s);
    QCOMPARE(chai.category, u"Tea"_s);
    QCOMPARE(chai.prices.value(scene.tier()), 123450);
    QCOMPARE(chai.stock.value(scene.house()), 40);
    QCOMPARE(scene.product(u"m8X40"_s).title, u"Screw; long"_s);
    QVERIFY(scene.product(u"X-1"_s).prices.isEmpty());
    // out, and in again: nothing changes
    for (const QString &ending : {u"csv"_s}) {
        const QString path = folder().filePath(u"products."_s + ending);
        QCOMPARE(TestDatabase::must(exportProducts(scene.db.database(), {}, scene.directory, path, {})), 3);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const ImportReport again = run(scene.db, scene.productPlan(file.readAll()));
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(again.rows(), 3);
    }
    // and into an empty database: the same products
    Scene other(engine);
    QFile file(folder().filePath(u"products.csv"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(run(other.db, other.productPlan(file.readAll())).created, 3);
    QCOMPARE(other.all(), scene.all());
}

void ProductsTest::isReviewed()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    run(scene.db, scene.productPlan("sku,title,category,price\nA,One,Tea,1\nB,Two,Tea,2\n"));
    Check staged = check(scene.db, scene.productPlan("sku,title,category,price,stock.Nowhere\na,One more,tea,1,\n"
                                                     "C,Three,Tea,\"1,234\",\nC,Again,Tea,3,\n,None,Tea,4,\nB,Two,Tea,2,\n"));
    QCOMPARE(staged.counts.refused, 5); // there is no such warehouse
    staged = check(scene.db, scene.productPlan("sku,title,category,price\na,One more,tea,1\nC,Three,Tea,\"1,234\"\n"
                                               "C,Again,Tea,3\n,None,Tea,4\nB,Two,Tea,2\nD,Four,New,4\n"));
    QCOMPARE(staged.counts.changed, 1);
    QCOMPARE(staged.counts.unchanged, 1);
    QCOMPARE(staged.counts.created, 2); // C's second row, for its first is wrong, and D
    QCOMPARE(staged.counts.refused, 2);
    QCOMPARE(staged.counts.warned, 1); // a new category
    QVERIFY(staged.rows[1].problems.first().reason.contains(u"1,234"_s));
    QVERIFY(staged.rows[0].changes.size() == 1 && staged.rows[0].changes[0].field == u"title"_s);
    // mended under review, the first one holds its number, and the second is refused
    QCOMPARE(scene.db.edit([&](Session &session) {
        return StagingRepository(session).mend(staged.batch, {staged.rows[1].line}, 3, {}, u"1234"_s);
    }),
             1);
    // somebody else changes A before the batch is written
    const Product a = scene.product(u"A"_s);
    Product theirs = a;
    theirs.title = u"Mine"_s;
    scene.db.edit([&](Session &session) { return ProductsRepository(session).save(a, theirs); });
    const ImportReport report = commit(scene.db, staged.batch.id);
    QCOMPARE(report.created, 2);
    QCOMPARE(report.changed, 0);
    QCOMPARE(scene.product(u"A"_s).title, u"Mine"_s);
    QCOMPARE(scene.product(u"D"_s).category, u"New"_s);
}

void ProductsTest::isUndone()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    run(scene.db, scene.productPlan("sku,title,category,price,stock\nA,One,Tea,1,10\nB,Two,Tea,2,20\n"));
    const QStringList before = scene.all();
    const ImportReport first = run(scene.db, scene.productPlan("sku,title,price,stock\nA,Uno,1.50,100\nB,Dos,,\n"));
    const ImportReport second =
        run(scene.db, scene.productPlan("sku,title,category,price\nA,Eins,Coffee,3\nC,New,Tea,5\nD,Kept,Tea,6\n"));
    QCOMPARE(first.changed, 2);
    QCOMPARE(second.created, 2);
    const auto undo = [&](qint64 id, const QList<qint64> &forced = {}) {
        return scene.db.database().wait(Lane::Bulk,
                                        [=](Session &session) { return BatchesRepository(session).undo(id, forced); });
    };
    const auto ask = [&](qint64 id) {
        return scene.db.read([id](Session &session) { return BatchesRepository(session).planUndo(id); });
    };
    // D is changed since, and A was sold: the stock that is left is what an undo counts from
    const Product d = scene.product(u"D"_s);
    Product renamed = d;
    renamed.title = u"Renamed"_s;
    scene.db.edit([&](Session &session) { return ProductsRepository(session).save(d, renamed); });
    const UndoPlan asked = ask(second.batchId);
    QCOMPARE(asked.restored, 1);
    QCOMPARE(asked.removed, 1);
    QCOMPARE(asked.conflictCount, 1);
    QVERIFY(asked.conflicts.first().mayForce && asked.conflicts.first().name.contains(u"Renamed"_s));
    QCOMPARE(TestDatabase::must(undo(second.batchId)), 1);
    QCOMPARE(scene.product(u"A"_s).title, u"Uno"_s);
    QCOMPARE(scene.product(u"C"_s).id, 0);
    QCOMPARE(TestDatabase::must(undo(second.batchId, {d.id})), 0);
    QCOMPARE(scene.product(u"D"_s).id, 0);
    scene.db.edit([&](Session &session) { // five were sold
        session.execute(u"UPDATE warehouse_stock SET quantity = quantity - 5 WHERE product_id = ?"_s, {scene.product(u"A"_s).id});
        return Done{};
    });
    // what the undo gave back is not 'changed since': the first batch can go too
    QCOMPARE(ask(first.batchId).conflictCount, 0);
    QCOMPARE(TestDatabase::must(undo(first.batchId)), 0);
    QCOMPARE(scene.product(u"A"_s).stock.value(scene.house()), 5);
    scene.db.edit([&](Session &session) {
        session.execute(u"UPDATE warehouse_stock SET quantity = quantity + 5 WHERE product_id = ?"_s, {scene.product(u"A"_s).id});
        return Done{};
    });
    QCOMPARE(scene.all(), before);
    const auto again = undo(first.batchId);
    QVERIFY(!again && again.error().message.contains(u"undone already"_s));
    // what stands in an order stays
    const ImportReport third = run(scene.db, scene.productPlan("sku,title,category,price\nE,Ordered,Tea,7\n"));
    const Customer customer = scene.db.edit([&](Session &session) {
        const Customer c = CustomersRepository(session).insert(someone(scene.directory, u"K"_s, u"k@x.de"_s));
        session.execute(u"INSERT INTO carts (channel_id, customer_id, product_id, quantity) VALUES (?, ?, ?, 1)"_s,
                        {c.channelId, c.id, scene.product(u"E"_s).id});
        return c;
    });
    QVERIFY(customer.id > 0);
    QVERIFY(!ask(third.batchId).conflicts.first().mayForce);
    QVERIFY(!undo(third.batchId, {scene.product(u"E"_s).id}));
}

/// No field that can be imported is forgotten on its way: in, out, and back by undo.
void ProductsTest::everyField()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    run(scene.db, scene.productPlan("sku,title,category\nA,One,Tea\n"));
    QList<ImportField> fields = RecordKind::named(u"products"_s).fields(scene.directory, 0);
    for (const ImportField &field : std::as_const(fields)) {
        if (field.name == u"sku"_s)
            continue;
        const QStringList before = scene.all();
        const QByteArray value = field.name == u"active"_s ? "no" : "42";
        const ImportReport report = run(scene.db, scene.productPlan("sku," + field.name.toUtf8() + "\nA," + value + '\n'));
        QVERIFY2(report.changed == 1, qPrintable(field.name));
        QVERIFY2(scene.all() != before, qPrintable(field.name));
        const QString path = folder().filePath(u"field.csv"_s);
        TestDatabase::must(exportProducts(scene.db.database(), {}, scene.directory, path, {}));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains(field.name == u"active"_s ? "no" : "42"), qPrintable(field.name));
        QVERIFY2(run(scene.db, scene.productPlan(written)).unchanged == 1, qPrintable(field.name));
        QVERIFY(!field.label.isEmpty() && field.label != field.name);
        const auto undone = scene.db.database().wait(
            Lane::Bulk, [id = report.batchId](Session &session) { return BatchesRepository(session).undo(id); });
        QVERIFY2(undone && *undone == 0, qPrintable(field.name));
        QVERIFY2(scene.all() == before, qPrintable(field.name + u": "_s + scene.all().join(u' ')));
    }
}

void ProductsTest::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    const auto add = [](const char *text, qint64 minor) { QTest::newRow(text) << QString::fromUtf8(text) << minor; };
    add("12.50", 1250);
    add("12,5", 1250);
    add("12", 1200);
    add("€ 12,50", 1250);
    add("12.50 EUR", 1250);
    add("1.234,50", 123450);
    add("1,234.50", 123450);
    add("1'234.50", 123450);
    add("1 234,50", 123450);
    add("1.234.567", 123456700);
    add("1,234", -1); // 1.23 and a digit too many, or a thousand
    add("1.234", -1);
    add("-5", -1);
    add("12.505", -1);
    add("on request", -1);
    add("1.2.3", -1);
    add("1E3", -1);
    add("1\u00a0234,50\u00a0EUR", 123450); // as French and Kontor write it
    add("12,34,567.00", 123456700);
    add("12,50 eur", 1250);
    // what parts digits does so by threes, and a sign stands at an end
    for (const char *text :
         {"12€50", "12 50", "12  50", "12\t50", "12'50", "1 23", "1 2", "12€5", "1'0", "12,50.00", "1.23,50", "1 234'567"})
        add(text, -1);
    for (const char *text : {"$12", "12$", "$ 1.50", "£12", "¥12", "12 USD", "CHF 12", "€ 12 USD"}) // another currency
        add(text, -1);
}

void ProductsTest::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    QCOMPARE(readAmount(text, u"EUR"_s), minor);
    if (minor >= 0 && minor % 100 == 0)
        QCOMPARE(readQuantity(text), text.contains(u'€') || text.contains(u"EUR"_s, Qt::CaseInsensitive) ? -1 : minor / 100);
    if (minor < 0)
        QCOMPARE(readQuantity(text), -1);
}

/// Headings of other systems' product exports: Shopify, WooCommerce, Odoo, ERPNext, Northwind, German lists.
void ProductsTest::knowsHeadings()
{
    const RecordKind &kind = RecordKind::named(u"products"_s);
    const auto guessed = [&](const QStringList &headings) {
        const ImportMapping mapping = kind.guess(headings, {});
        QStringList out;
        for (const QString &heading : headings)
            out << mapping.columns.value(heading);
        return out.join(u',');
    };
    QCOMPARE(guessed({u"SKU"_s, u"Name"_s, u"Published"_s, u"Description"_s, u"Stock"_s, u"Regular price"_s, u"Categories"_s}),
             u"sku,title,active,description,stock,price,category"_s);
    QCOMPARE(guessed({u"Handle"_s, u"Title"_s, u"Body (HTML)"_s, u"Type"_s, u"Variant SKU"_s, u"Variant Inventory Qty"_s,
                      u"Variant Price"_s}),
             u",title,description,category,sku,stock,price"_s);
    QCOMPARE(guessed({u"Internal Reference"_s, u"Name"_s, u"Sales Price"_s, u"Quantity On Hand"_s, u"Unit of Measure"_s,
                      u"Product Category"_s}),
             u"sku,title,price,stock,unit,category"_s);
    QCOMPARE(guessed({u"Item Code"_s, u"Item Name"_s, u"Item Group"_s, u"UOM"_s, u"Standard Rate"_s}),
             u"sku,title,category,unit,price"_s);
    QCOMPARE(guessed({u"productID"_s, u"productName"_s, u"quantityPerUnit"_s, u"unitPrice"_s, u"unitsInStock"_s}),
             u"sku,title,unit,price,stock"_s);
    QCOMPARE(guessed({u"Artikel-Nr."_s, u"Bezeichnung"_s, u"VK-Preis"_s, u"Bestand"_s, u"price.Wholesale"_s}),
             u"sku,title,price,stock,price.Wholesale"_s);
    // and a list of customers is none of products
    QVERIFY(!kind.guess({u"Kundennummer"_s, u"Firma"_s, u"E-Mail"_s}, {}).columns.values().contains(u"sku"_s));
}

QTEST_GUILESS_MAIN(ProductsTest)
#include "tst_products.moc"
