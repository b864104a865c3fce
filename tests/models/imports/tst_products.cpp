// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customersrepository.h"
#include "exports/productexport.h"
#include "fields/fieldset.h"
#include "imports/customers/headings.h"
#include "imports/filereading.h"
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
    void readsSystemsWords();
    void refusesTwoOfOneValue_data() { addEngineRows(); }
    void refusesTwoOfOneValue();
    void tellsWhatReadsAlike_data() { addEngineRows(); }
    void tellsWhatReadsAlike();
    void tellsWhatIsCleared();
    void refusesUnknownParts();
    void tellsWhatIsOdd();
    void knowsVariants_data() { addEngineRows(); }
    void knowsVariants();
    void takesTheFirstCategory();
    void undoesCategories_data() { addEngineRows(); }
    void undoesCategories();

private:
    struct Scene
    {
        explicit Scene(const QString &engine) : db(engine), directory(db.basics()) {}
        ImportPlan productPlan(const QByteArray &text)
        {
            ImportPlan out = plan(db, directory, text);
            out.records = u"products"_s;
            const ImportTable table = ImportTable::open(text, out.dialect, 50);
            out.mapping = RecordKind::named(out.records).guess(table.headings, table.preview, directory);
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
    Check staged = check(scene.db, scene.productPlan("sku,title,category,price\na,One more,tea,1\nC,Three,Tea,\"1,234\"\n"
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
        if (field.name == u"price_currency"_s || field.name == u"price_per"_s) // looked at, and stored nowhere
            continue;
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
    add("10.000000", 1000); // as systems keep it
    add("0.500", 50); // no thousands begin with a zero
    add("12.50500", -1);
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

/// A column of a price tier or a warehouse that is not there is one fault of the file, not one of each row.
void ProductsTest::refusesUnknownParts()
{
    Scene scene(u"sqlite"_s);
    const ImportPlan plan = scene.productPlan("sku,title,category,price.Nobody,stock.Nowhere\nA,One,Tea,1,1\nB,Two,Tea,1,1\n");
    const auto report = scene.db.database().wait(Lane::Bulk, [plan](Session &session) { return Importer(session).run(plan); });
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"‘Nobody’"_s) && report.error().message.contains(u"‘Nowhere’"_s),
             qPrintable(report.error().message));
}

void ProductsTest::tellsWhatIsOdd()
{
    Scene scene(u"sqlite"_s);
    const ImportReport report =
        run(scene.db, scene.productPlan("sku,title,category,price\nA,<b>One</b>,Tea,0\n5-May,Two,Tea,1\n"
                                        "C,Caf&eacute;,Tea,1\nD,Why? And how?,Tea,1\nE,-5,Tea,-5\nF,x,Tea,$5\n"));
    QMap<qint64, QString> told;
    for (const auto &list : {report.errors, report.warnings}) {
        for (const ImportReport::Refused &one : list)
            told[one.line] += one.column + u": "_s + one.reason + u'\n';
    }
    const auto has = [&](qint64 line, const QString &what) { return told.value(line).contains(what); };
    QVERIFY2(has(2, u"title: ‘<b>One</b>’"_s) && has(2, u"price: The price is 0"_s), qPrintable(told.value(2)));
    QVERIFY2(has(3, u"looks like a date"_s), qPrintable(told.value(3)));
    QVERIFY2(has(4, u"‘&eacute;’"_s), qPrintable(told.value(4)));
    QVERIFY2(told.value(5).isEmpty(), qPrintable(told.value(5)));
    QVERIFY2(has(6, u"negative"_s) && has(7, u"another currency"_s), qPrintable(told.value(6) + told.value(7)));
}

/// Headings of other systems' product exports: Shopify, WooCommerce, Odoo, ERPNext, Northwind, German lists.
void ProductsTest::knowsHeadings()
{
    const RecordKind &kind = RecordKind::named(u"products"_s);
    const auto guessed = [&](const QStringList &headings) {
        const ImportMapping mapping = kind.guess(headings, {}, {});
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
    QCOMPARE(guessed({u"ID"_s, u"Type"_s, u"SKU"_s, u"Name"_s, u"Published"_s, u"Description"_s, u"In stock?"_s, u"Stock"_s,
                      u"Regular price"_s, u"Categories"_s}),
             u",,sku,title,active,description,,stock,price,category"_s);
    QCOMPARE(guessed({u"Product ID"_s, u"Active (0/1)"_s, u"Name *"_s, u"Categories (x,y,z...)"_s, u"Price tax excluded"_s,
                      u"Reference #"_s, u"Quantity"_s}),
             u",active,title,category,price,sku,stock"_s);
    QCOMPARE(guessed({u"ID"_s, u"Item Code"_s, u"Item Name"_s, u"Item Group"_s, u"Default Unit of Measure"_s, u"Disabled"_s,
                      u"Standard Selling Rate"_s, u"Opening Stock"_s}),
             u",sku,title,category,unit,active,price,stock"_s);
    QCOMPARE(guessed({u"id"_s, u"default_code"_s, u"name"_s, u"list_price"_s, u"qty_available"_s, u"uom_id"_s, u"categ_id"_s}),
             u",sku,title,price,stock,unit,category"_s);
    QCOMPARE(guessed({u"Ref. (p.ref)*"_s, u"Label (p.label)*"_s, u"Type (p.fk_product_type)*"_s, u"On sale (p.tosell)*"_s,
                      u"Selling price (excl. tax)"_s, u"Physical stock"_s}),
             u"sku,title,,active,price,stock"_s);
    QCOMPARE(guessed({u"MATNR"_s, u"MAKTX"_s, u"MATKL"_s, u"MEINS"_s, u"LVORM"_s, u"KBETR"_s, u"LABST"_s}),
             u"sku,title,category,unit,active,price,stock"_s);
    // of systems that nobody knows: kinds of words
    QCOMPARE(guessed({u"Référence"_s, u"Désignation"_s, u"Unité"_s, u"Catégorie"_s, u"Actif"_s, u"Prix HT"_s, u"Stock"_s}),
             u"sku,title,unit,category,active,price,stock"_s);
    QCOMPARE(guessed({u"Product ID"_s, u"SKU"_s, u"Type"_s, u"Group"_s, u"Category"_s, u"Price (net)"_s}),
             u",sku,,,category,price"_s);
    QCOMPARE(guessed({u"Artikelnummer"_s, u"Bezeichnung"_s, u"Gesperrt"_s, u"Preis Großhandel"_s}), u"sku,title,active,"_s);
    // what stands in brackets is part of the name, but where it changes nothing; and a plain name comes first
    QCOMPARE(guessed({u"Artikelnummer"_s, u"Preis (EK)"_s, u"VK-Preis"_s, u"Bestand (min.)"_s, u"Bestand"_s}),
             u"sku,,price,,stock"_s);
    QCOMPARE(guessed({u"SKU"_s, u"Prix (TTC)"_s, u"Prix (HT)"_s}), u"sku,,price"_s);
    QCOMPARE(guessed({u"SKU"_s, u"Price (tax incl.)"_s, u"Price (tax excl.)"_s, u"stock (reserved)"_s}), u"sku,,price,"_s);
    QCOMPARE(guessed({u"SKU"_s, u"Preis (USD)"_s, u"Name *"_s, u"Active (0/1)"_s}), u"sku,,title,active"_s);
    const ImportMapping people =
        guessCustomers({u"Kundennr. (alt)"_s, u"Kundennr."_s, u"Firma [max. 50]"_s, u"E-Mail (privat)"_s, u"E-Mail (Pflicht)"_s,
                        u"Straße (Lager)"_s, u"Hausnr. (Lager)"_s, u"Straße"_s, u"Hausnr."_s},
                       {});
    QCOMPARE(people.columns.value(u"Kundennr."_s), u"source_customer_code"_s);
    QCOMPARE(people.columns.value(u"Firma [max. 50]"_s), u"company"_s);
    QCOMPARE(people.columns.value(u"E-Mail (Pflicht)"_s), u"email"_s);
    QCOMPARE(people.columns.value(u"Straße"_s), u"address1.address1"_s);
    QCOMPARE(people.columns.value(u"Hausnr."_s), u"address1.house_number"_s);
    QCOMPARE(people.columns.size(), 5);
    QCOMPARE(guessCustomers({u"Tel. (mobil)"_s, u"Telefon (Büro)"_s, u"PLZ (Rechnung)"_s}, {}).columns.values().join(u' '),
             u"address1.zip phone"_s);
    // and a list of customers is none of products
    QVERIFY(!kind.guess({u"Kundennummer"_s, u"Firma"_s, u"E-Mail"_s}, {}, {}).columns.values().contains(u"sku"_s));
}

/// What other systems mean by their words: Disabled says the opposite, WooCommerce's -1 is a draft; columns have tiers' names.
void ProductsTest::readsSystemsWords()
{
    Scene scene(u"sqlite"_s);
    run(scene.db, scene.productPlan("Item Code,Item Name,Item Group,Disabled\nE-1,Nails,Steel,0\nE-2,Screws,Steel,1\n"
                                    "E-3,Bolts,Steel,\n"));
    ImportTable table;
    table.headings = QStringList{u"Item Code"_s, u"Item Name"_s, u"Item Group"_s, u"Disabled"_s};
    const FileReading said =
        FileReading::of(scene.productPlan("Item Code,Item Name,Item Group,Disabled\nE-1,Nails,Steel,0\n"), table, "x");
    QVERIFY2(said.inWords().contains(u"Disabled → active (yes and no exchanged)"_s), qPrintable(said.inWords()));
    QVERIFY(scene.product(u"E-1"_s).active && !scene.product(u"E-2"_s).active && scene.product(u"E-3"_s).active);
    run(scene.db, scene.productPlan("ID,Type,SKU,Name,Published,In stock?,Stock,Regular price,Categories\n"
                                    "44,simple,W-1,Shirt,1,1,12,20,Wear\n45,variable,W-2,Hoodie,-1,0,,,Wear\n"));
    QVERIFY(scene.product(u"W-1"_s).active && !scene.product(u"W-2"_s).active);
    QCOMPARE(scene.product(u"W-1"_s).category, u"Wear"_s);
    QCOMPARE(scene.product(u"W-1"_s).stock.value(scene.house()), 12);
    const PriceTier &other = scene.directory.priceTiers.last();
    const Warehouse &house = scene.directory.warehouses.last();
    const QByteArray named = "Artikelnummer;Bezeichnung;Warengruppe;Preis " + other.name.toUtf8() + ";Bestand (" +
                             house.name.toUtf8() + ")\nG-1;Brot;Brote;2,50;7\n";
    run(scene.db, scene.productPlan(named));
    QCOMPARE(scene.product(u"G-1"_s).prices.value(other.id), 250);
    QCOMPARE(scene.product(u"G-1"_s).stock.value(house.id), 7);
    // an empty cell says nothing, also where yes and no are exchanged; where empty cells clear, it is a no that becomes a yes
    ImportPlan empty = scene.productPlan("Item Code,Item Name,Item Group,Disabled\nE-1,Nails,Steel,\nE-2,Screws,Steel,\n");
    QCOMPARE(run(scene.db, empty).unchanged, 2);
    QVERIFY(!scene.product(u"E-2"_s).active);
    empty.mapping.emptyCells = ImportMapping::EmptyCells::Clear;
    QCOMPARE(run(scene.db, empty).changed, 1);
    QVERIFY(scene.product(u"E-1"_s).active && scene.product(u"E-2"_s).active);
    // a price in another currency, or for a hundred: refused, never stored as ours
    const ImportReport sap =
        run(scene.db, scene.productPlan("MATNR;MAKTX;MATKL;KBETR;KPEIN;KONWA\nS1;A;Steel;120,00;100;EUR\n"
                                        "S2;B;Steel;11,90;1;USD\nS3;C;Steel;11,90;1;EUR\nS4;D;Steel;;100;USD\n"));
    QCOMPARE(sap.created, 2);
    QVERIFY(sap.refused == 2 && sap.errors[0].reason.contains(u"100"_s) && sap.errors[1].reason.contains(u"USD"_s));
    run(scene.db, scene.productPlan("Handle,Title,Type,Published,Variant SKU,Variant Price,Status\n"
                                    "a,Shirt,Wear,true,H-1,5,active\nb,Hat,Wear,true,H-2,5,draft\n"));
    QVERIFY(scene.product(u"H-1"_s).active && !scene.product(u"H-2"_s).active);
    // no word of a truth: refused, not taken for its opposite
    const ImportReport odd = run(scene.db, scene.productPlan("Item Code,Item Name,Item Group,Disabled\nE-4,Nuts,Steel,maybe\n"));
    QVERIFY(odd.refused == 1 && odd.errors[0].reason.contains(u"maybe"_s));
}

/// Kind: two columns say one value. One of them may be empty; two that differ are asked about, none is lost unseen.
void ProductsTest::refusesTwoOfOneValue()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const QByteArray tier = scene.directory.priceTier(scene.tier())->name.toUtf8();
    const QByteArray house = scene.directory.warehouse(scene.house())->name.toUtf8();
    const QByteArray head = "sku,title,category,price,price." + tier + ",stock,stock." + house + '\n';
    const ImportReport report =
        run(scene.db, scene.productPlan(head + "A,One,Tea,1,1.00,5,5\nB,Two,Tea,2,,,6\nC,Three,Tea,,3,7,\n"
                                               "D,Four,Tea,4,5,1,1\nE,Five,Tea,6,6,1,2\n"));
    QCOMPARE(report.created, 3);
    QCOMPARE(report.refused, 2);
    QVERIFY2(report.errors[0].reason.contains(u"‘4’"_s) && report.errors[0].reason.contains(u"‘5’"_s),
             qPrintable(report.errors[0].reason));
    QCOMPARE(scene.product(u"A"_s).prices.value(scene.tier()), 100);
    QCOMPARE(scene.product(u"B"_s).prices.value(scene.tier()), 200);
    QCOMPARE(scene.product(u"C"_s).prices.value(scene.tier()), 300);
    QCOMPARE(scene.product(u"B"_s).stock.value(scene.house()), 6);
    QCOMPARE(scene.product(u"C"_s).stock.value(scene.house()), 7);
    // an empty one clears nothing that the other says
    ImportPlan clear = scene.productPlan("sku,price,price." + tier + "\nA,9,\nB,,8\nC,,\n");
    clear.mapping.emptyCells = ImportMapping::EmptyCells::Clear;
    QCOMPARE(run(scene.db, clear).changed, 3);
    QCOMPARE(scene.product(u"A"_s).prices.value(scene.tier()), 900);
    QCOMPARE(scene.product(u"B"_s).prices.value(scene.tier()), 800);
    QVERIFY(!scene.product(u"C"_s).prices.contains(scene.tier()));
}

void ProductsTest::tellsWhatReadsAlike()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    run(scene.db, scene.productPlan("sku,title,category,price\nA-1,One,Tea,1\n00123,Two,Tea,1\n"));
    const QByteArray file = "sku,title,category,price\n"
                            "A\xe2\x80\x91"
                            "1,dash,Tea,1\n" // non-breaking
                            "123,zeros,Tea,1\n"
                            "\xef\xbc\xa2"
                            "9,wide,Tea,1\n"
                            "B9,plain,Tea,1\n"
                            "X  Y,blanks,Tea,1\n"
                            "X Y,one,Tea,1\n"
                            "\xd0\x90"
                            "B-7,mixed,Tea,1\n"
                            "Q-5,other,Tea,1\n";
    const auto told = [](const QList<std::pair<qint64, QString>> &warnings) {
        QMap<qint64, QString> out;
        for (const auto &[line, reason] : warnings)
            out[line] += reason;
        return out;
    };
    const auto holds = [&](const QMap<qint64, QString> &of) {
        const auto has = [&](qint64 line, const QString &what) { return of.value(line).contains(what); };
        QVERIFY2(has(2, u"‘A-1’"_s) && has(3, u"‘00123’"_s), qPrintable(of.values().join(u'\n')));
        QVERIFY2(has(5, u"‘Ｂ9’"_s) && has(7, u"‘X  Y’"_s), qPrintable(of.values().join(u'\n')));
        QVERIFY2(has(8, u"Cyrillic"_s) && of.value(9).isEmpty() && of.value(4).isEmpty(), qPrintable(of.values().join(u'\n')));
    };
    QList<std::pair<qint64, QString>> staged;
    for (const StagedRow &row : check(scene.db, scene.productPlan(file)).rows) {
        for (const RowProblem &warning : row.warnings)
            staged.append({row.line, warning.reason});
    }
    holds(told(staged));
    QList<std::pair<qint64, QString>> written;
    for (const ImportReport::Refused &warning : run(scene.db, scene.productPlan(file)).warnings)
        written.append({warning.line, warning.reason});
    holds(told(written));
    // thousands of rows apart
    QByteArray far = "sku,title,category,price\nfar-1,First,Tea,1\n";
    for (int i = 0; i < 4500; ++i)
        far += "N" + QByteArray::number(i) + ",Name,Tea,1\n";
    far += "FAR\xe2\x80\x93"
           "1,Second,Tea,1\n";
    const Check apart = check(scene.db, scene.productPlan(far));
    QCOMPARE(apart.counts.warned, 1);
    QVERIFY(apart.rows.last().warnings[0].reason.contains(u"‘FAR-1’"_s));
}

/// An empty cell that turns a yes into a no is told; as a new one would have it, a product is sold.
void ProductsTest::tellsWhatIsCleared()
{
    Scene scene(u"sqlite"_s);
    run(scene.db, scene.productPlan("sku,title,category,active,price\nA,One,Tea,yes,1\nB,Two,Tea,no,1\n"));
    ImportPlan clear = scene.productPlan("sku,active\nA,\nB,\n");
    clear.mapping.emptyCells = ImportMapping::EmptyCells::Clear;
    const Check looked = check(scene.db, clear);
    QCOMPARE(looked.counts.changed, 1);
    QVERIFY2(looked.rows[0].warnings.size() == 1 && looked.rows[0].warnings[0].column == u"active"_s, "not told");
    clear.mapping.emptyCells = ImportMapping::EmptyCells::Default;
    run(scene.db, clear);
    QVERIFY(scene.product(u"A"_s).active && scene.product(u"B"_s).active);
    run(scene.db, scene.productPlan("sku,active\nA,\nB,no\n"));
    QVERIFY(scene.product(u"A"_s).active && !scene.product(u"B"_s).active);
}

/// Exports that say once what several rows have: variants of a product, each with its own number, and rows of further pictures.
void ProductsTest::knowsVariants()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const ImportReport report = run(
        scene.db, scene.productPlan(
                      "Handle,Title,Type,Option1 Value,Option2 Value,Option3 Value,Variant SKU,Variant Price,Image Src,Status\n"
                      "tee,T-Shirt,Wear,Red,M,,T-RM,19.90,a.jpg,active\n"
                      "tee,,,Red,L,,T-RL,19.90,,\n"
                      "tee,,,Blue,L,,T-BL,21.00,,\n"
                      "tee,,,,,,,,b.jpg,\n"
                      "mug,Mug,Kitchen,Default Title,,,MUG,9.00,,draft\n"
                      "cap,,Wear,Default Title,,,CAP,9.00,,active\n"));
    QCOMPARE(report.created, 4);
    QCOMPARE(report.ignored, 1);
    QCOMPARE(report.refused, 1); // whose first row has no title
    QVERIFY(report.errors[0].line == 7 && report.errors[0].column == u"Title"_s);
    QCOMPARE(scene.product(u"T-RM"_s).title, u"T-Shirt, Red, M"_s);
    QCOMPARE(scene.product(u"T-BL"_s).title, u"T-Shirt, Blue, L"_s);
    QCOMPARE(scene.product(u"T-BL"_s).category, u"Wear"_s);
    QCOMPARE(scene.product(u"MUG"_s).title, u"Mug"_s);
    QVERIFY(scene.product(u"T-RL"_s).active && !scene.product(u"MUG"_s).active);
    const auto told = [&](qint64 line, QStringView part) {
        return std::any_of(report.warnings.begin(), report.warnings.end(), [&](const ImportReport::Refused &warning) {
            return warning.line == line && warning.reason.contains(part);
        });
    };
    QVERIFY(told(3, u"line 2") && told(4, u"line 2") && told(5, u"picture"));
    QVERIFY(!told(2, u"line") && !told(6, u"line"));
}

/// Several categories in one cell: the first is taken, and the others are told.
void ProductsTest::takesTheFirstCategory()
{
    Scene scene(u"sqlite"_s);
    const ImportReport report = run(scene.db, scene.productPlan("SKU,Name,Published,Regular price,Categories\n"
                                                                "W1,Hoodie,1,5,\"Clothing > Hoodies, Sale\"\nW2,Cap,1,5,Hats\n"));
    QCOMPARE(report.created, 2);
    QCOMPARE(scene.product(u"W1"_s).category, u"Clothing > Hoodies"_s);
    QCOMPARE(scene.product(u"W2"_s).category, u"Hats"_s);
    QCOMPARE(std::count_if(report.warnings.begin(), report.warnings.end(),
                           [](const ImportReport::Refused &warning) { return warning.reason.contains(u"Sale"_s); }),
             1);
}

/// A category that an import brought goes with it, but where others use it by then; it is told once, whatever its capitals.
void ProductsTest::undoesCategories()
{
    QFETCH(QString, engine);
    Scene scene(engine);
    const auto categories = [&] {
        return scene.db.read([](Session &session) { return ProductsRepository(session).categories(); });
    };
    run(scene.db, scene.productPlan("sku,title,category\nA,One,Tea\n"));
    const QStringList before = categories();
    const ImportReport report = run(scene.db, scene.productPlan("sku,title,category,price\nB,Two,NewCat,1\nC,Three,newcat,1\n"
                                                                "D,Four,Käse,1\nE,Five,KÄSE,1\nA,,Wear,1\n"));
    QCOMPARE(report.warned, 3);
    QCOMPARE(categories().size(), before.size() + 3);
    QCOMPARE(scene.product(u"C"_s).category, u"NewCat"_s);
    QCOMPARE(scene.product(u"E"_s).category, u"Käse"_s);
    const ImportReport later = run(scene.db, scene.productPlan("sku,title,category\nF,Six,käse\n")); // of somebody else
    TestDatabase::must(scene.db.database().wait(
        Lane::Bulk, [id = report.batchId](Session &session) { return BatchesRepository(session).undo(id); }));
    QCOMPARE(categories(), before + QStringList{u"Käse"_s});
    QCOMPARE(scene.product(u"F"_s).category, u"Käse"_s);
    QCOMPARE(scene.product(u"A"_s).category, u"Tea"_s);
    // the one that a second batch needed goes with that one
    TestDatabase::must(scene.db.database().wait(
        Lane::Bulk, [id = later.batchId](Session &session) { return BatchesRepository(session).undo(id); }));
    QCOMPARE(categories(), before);
}

QTEST_GUILESS_MAIN(ProductsTest)
#include "tst_products.moc"
