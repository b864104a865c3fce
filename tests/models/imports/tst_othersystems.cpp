// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other systems, their exports and spreadsheets do to a list of customers, kind by kind.
#include "customers/customersrepository.h"
#include "imports/confusables.h"
#include "imports/filereading.h"
#include "imports/recordkind.h"
#include "imports/textdoubts.h"
#include "models/imports/importscene.h"

#include <QTest>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;

class OtherSystemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoseAddressItIs_data();
    void knowsWhoseAddressItIs();
    void shipsToTheShippingAddress_data() { addEngineRows(); }
    void shipsToTheShippingAddress();
    void readsNumberedAddresses();
    void joinsWhatBelongsTogether();
    void takesNoStateForAProvince();
    void tellsWhoIsBlocked_data();
    void tellsWhoIsBlocked();
    void tellsSpoiledTexts_data();
    void tellsSpoiledTexts();
    void tellsDates_data();
    void tellsDates();
    void knowsLookalikes();
    void refusesCellsWithoutAColumn_data();
    void refusesCellsWithoutAColumn();
    void saysWhatIsNoTable_data();
    void saysWhatIsNoTable();
    void splitsNoCompanies();
    void knowsCustomersFromSuppliers();

private:
    static ImportMapping guess(const QByteArray &text)
    {
        const ImportTable table = ImportTable::open(text, guessImportDialect(text), 50);
        return guessCustomers(table.headings, table.preview);
    }
    static Customer onlyCustomer(TestDatabase &db)
    {
        return db.edit([](Session &session) {
            return CustomersRepository(session).load(session.value(u"SELECT max(id) FROM customers"_s).toLongLong());
        });
    }
};

void OtherSystemsTest::knowsWhoseAddressItIs_data()
{
    QTest::addColumn<QString>("field");
    const auto row = [](const char *heading, const char *field) { QTest::newRow(heading) << QString::fromLatin1(field); };
    row("Billing Zip/Postal Code", "address1.zip"); // Salesforce
    row("Mailing State/Province", "address1.province");
    row("Shipping Code", "address2.zip"); // Zoho
    row("defaultBillingAddress.street", "address1.address1"); // Shopware
    row("defaultShippingAddress.zipcode", "address2.zip");
    row("Straße geschäftlich", "address1.address1"); // Outlook
    row("POAddressLine2", "address1.address2"); // Xero
    row("SACity", "address2.city");
    row("Address 1: City", "address1.city"); // Dynamics
    row("Address 2: ZIP/Postal Code", "address2.zip");
    row("Ort Lieferadresse", "address2.city");
    row("Ville de livraison", "address2.city");
    row("Code postal facturation", "address1.zip");
    row("Ciudad de envío", "address2.city");
    row("Ulica", "address1.address1");
    row("Rechnungs-PLZ", "address1.zip");
    row("Delivery Phone", "address2.phone");
    row("Office Phone", "phone");
    row("Port", "");
    row("Street view", "");
}

void OtherSystemsTest::knowsWhoseAddressItIs() { QTEST(guessImportField(QString::fromUtf8(QTest::currentDataTag())), "field"); }

void OtherSystemsTest::shipsToTheShippingAddress()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QByteArray head = "source_customer_code,last_name,billing_address_1,billing_city,shipping_address_1,shipping_city";
    run(db, plan(db, directory, head + "\nA,Lee,High St 1,Leeds,Dock Rd 9,Hull\n"));
    Customer c = onlyCustomer(db);
    QCOMPARE(c.addresses.size(), 2);
    QVERIFY(c.addresses[0].defaultBilling && !c.addresses[0].defaultShipping);
    QVERIFY(c.addresses[1].defaultShipping && !c.addresses[1].defaultBilling && c.addresses[1].line1 == u"Dock Rd 9"_s);
    QCOMPARE(run(db, plan(db, directory, head + "\nA,Lee,High St 1,Leeds,Dock Rd 9,Hull\n")).unchanged, 1);
    run(db, plan(db, directory, head + ",address2.default_shipping\nB,Kim,High St 1,Leeds,Dock Rd 9,Hull,no\n"));
    c = onlyCustomer(db);
    QVERIFY(c.addresses[0].defaultShipping && !c.addresses[1].defaultShipping);
    run(db, plan(db, directory, head + "\nC,Poe,High St 1,Leeds,,\n")); // one address is for both
    QVERIFY(onlyCustomer(db).addresses[0].defaultShipping);
}

void OtherSystemsTest::readsNumberedAddresses()
{
    const ImportMapping two =
        guess("Kundennummer,Firmenname,Strasse 1,PLZ 1,Ort 1,Strasse 2,PLZ 2,Ort 2\n1,A,Weg 1,1,B,Allee 2,2,C\n");
    QCOMPARE(two.columns.value(u"Strasse 2"_s), u"address2.address1"_s);
    QCOMPARE(two.columns.value(u"Ort 2"_s), u"address2.city"_s);
    QCOMPARE(two.columns.value(u"PLZ 1"_s), u"address1.zip"_s);
    const ImportMapping first = guess("Code client,Nom,Adresse,Ville,Adresse 2,Ville 2\n1,A,Rue 1,B,Rue 2,C\n");
    QCOMPARE(first.columns.value(u"Adresse 2"_s), u"address2.address1"_s);
    const ImportMapping lines = guess("Customer Code,Name,Street 1,Street 2,City\n1,A,Road 1,Floor 2,B\n");
    QCOMPARE(lines.columns.value(u"Street 2"_s), u"address1.address2"_s);
}

void OtherSystemsTest::joinsWhatBelongsTogether()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    const QByteArray text =
        "Klantnummer;Voornaam;Middle Name;Tussenvoegsel;Achternaam;Straat;Huisnummer;Toevoeging;Address Line 2;Address Line 3;"
        "Plaats\n1;Jan;Piet;van der;Berg;Kerkstraat;12;A;Floor 2;Room 7;Utrecht\n";
    QCOMPARE(run(db, plan(db, directory, text)).created, 1);
    const Customer c = onlyCustomer(db);
    QCOMPARE(c.firstName, u"Jan Piet"_s);
    QCOMPARE(c.lastName, u"van der Berg"_s);
    QCOMPARE(c.addresses[0].line1, u"Kerkstraat 12 A"_s);
    QCOMPARE(c.addresses[0].line2, u"Floor 2, Room 7"_s);
}

void OtherSystemsTest::takesNoStateForAProvince()
{
    const ImportMapping states = guess("Code,Email,State,City\n1,a@x.de,enabled,Bonn\n2,b@x.de,disabled,\n3,c@x.de,,\n");
    QVERIFY(states.columns.value(u"State"_s).isEmpty());
    QCOMPARE(guess("Code,Email,State,City\n1,a@x.de,TX,Austin\n2,b@x.de,,\n").columns.value(u"State"_s), u"address1.province"_s);
    const QByteArray text = "Customer Code,Email,State,City\n1,a@x.de,enabled,Bonn\n";
    TestDatabase db(u"sqlite"_s);
    const ImportPlan wanted = plan(db, db.basics(), text);
    const FileReading reading = FileReading::of(wanted, ImportTable::open(text, wanted.dialect, 50), text);
    QCOMPARE(reading.neverImported, QStringList{u"State"_s});
}

void OtherSystemsTest::tellsWhoIsBlocked_data()
{
    QTest::addColumn<bool>("told");
    for (const char *heading : {"AufSp", "LöschVormerk", "Sperre", "On Hold", "Actif (0/1)", "Active (0/1)",
                                "Customer Active Status", "Actief", "Activo", "État", "Gesperrt", "Disabled", "Kontostatus"})
        QTest::newRow(heading) << true;
    for (const char *heading : {"City", "Actor", "Stat", "Command Center"})
        QTest::newRow(heading) << false;
}

void OtherSystemsTest::tellsWhoIsBlocked()
{
    QFETCH(bool, told);
    QCOMPARE(!neverImported(QString::fromUtf8(QTest::currentDataTag())).isEmpty(), told);
}

void OtherSystemsTest::tellsSpoiledTexts_data()
{
    QTest::addColumn<bool>("odd");
    for (const char *text : {"None", "nan", "<null>", "\\N", "[object Object]", "M&uuml;ller", "O&#039;Neill", "M\\u00fcller",
                             "<b>Tea</b>", "M?ller", "Caf\xef\xbf\xbd"})
        QTest::newRow(text) << true;
    for (const char *text : {"Müller", "Tom & Co; KG", "AT&T", "C:\\users", "<none of it", "Really?", "https://x.de/?a=b",
                             "a < b > c", "Nana", "Nonesuch", ""})
        QTest::newRow(text) << false;
}

void OtherSystemsTest::tellsSpoiledTexts()
{
    QFETCH(bool, odd);
    const QString why = textDoubt(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!why.isEmpty() == odd, qPrintable(why));
}

void OtherSystemsTest::tellsDates_data()
{
    QTest::addColumn<bool>("odd");
    for (const char *code : {"Mai 23", "01-Mar", "1. Mär", "Mar-01", "05.Mai", "May 2023", "12-déc."})
        QTest::newRow(code) << true;
    for (const char *code : {"MAR", "Mark 1", "A-100", "10-MAX", "2023", "May-Day", "Mai-23456"})
        QTest::newRow(code) << false;
}

void OtherSystemsTest::tellsDates()
{
    QFETCH(bool, odd);
    QCOMPARE(!dateDoubt(QString::fromUtf8(QTest::currentDataTag())).isEmpty(), odd);
}

void OtherSystemsTest::knowsLookalikes()
{
    QCOMPARE(inLatin(u"\u041c\u0410\u0425-7"_s), u"MAX-7"_s); // Cyrillic
    QCOMPARE(inLatin(u"\u0391\u0392\u0395"_s), u"ABE"_s); // Greek
    QCOMPARE(inLatin(u"\u0416\u0410"_s), u"\u0416\u0410"_s); // Ж is like no other
    QVERIFY(inOtherAlphabets(u"MAX-7"_s).contains(u"\u041c\u0410\u0425-7"_s));
    QVERIFY(inOtherAlphabets(u"QUARZ"_s).isEmpty());
    QVERIFY(inOtherAlphabets(u"12-3"_s).isEmpty());
}

void OtherSystemsTest::refusesCellsWithoutAColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("created");
    QTest::addColumn<QList<qint64>>("refused");
    const QByteArray head = "source_customer_code;last_name;address1.city;address1.zip;\n";
    QTest::newRow("a row moved to the right") << head + "1;Lee;Bonn;53111;\n2;Ray;Halle; Saale;06108\n"
                                              << 1LL << QList<qint64>{3};
    QTest::newRow("most of them") << head + "1;Lee;Bonn;53111;\n2;Ray;Halle;Saale;06108\n3;Roy;Halle;Saale;06108\n"
                                  << 1LL << QList<qint64>{3, 4};
    QTest::newRow("only the header has one more") << head + "1;Lee;Bonn;53111\n2;Ray;Halle;06108;\n3;Roy;Ulm;89073;;;\n"
                                                  << 3LL << QList<qint64>();
    QTest::newRow("a column that nobody named") << head + "1;Lee;Bonn;53111;x\n2;Ray;Halle;06108;y\n" << 2LL << QList<qint64>();
}

void OtherSystemsTest::refusesCellsWithoutAColumn()
{
    QFETCH(QByteArray, text);
    TestDatabase db(u"sqlite"_s);
    const ImportReport report = run(db, plan(db, db.basics(), text));
    QList<qint64> refused;
    for (const ImportReport::Refused &one : report.errors)
        refused << one.line;
    QTEST(refused, "refused");
    QTEST(report.created, "created");
}

void OtherSystemsTest::saysWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("html") << QByteArray("<html><table><tr><th>Code</th></tr></table></html>") << u"HTML"_s;
    QTest::newRow("json") << QByteArray("[{\"code\":\"A1\",\"name\":\"Lee\"}]") << u"JSON"_s;
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><customers/>") << u"XML"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n...") << u"document"_s;
    QTest::newRow("lines in quotes") << QByteArray("\"code,last_name\"\n\"A1,Lee\"\n") << u"in quotes as a whole"_s;
    QTest::newRow("rows in quotes") << QByteArray("source_customer_code,last_name\n\"A1,\"\"Lee\"\"\"\n")
                                    << u"in quotes as a whole"_s;
    QTest::newRow("another delimiter") << QByteArray("source_customer_code^last_name\nA1^Lee\n") << u"‘^’"_s;
    QTest::newRow("two BOMs") << QByteArray("\xef\xbb\xbf\xef\xbb\xbfsource_customer_code,last_name\nA1,Lee\n") << QString();
}

void OtherSystemsTest::saysWhatIsNoTable()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    TestDatabase db(u"sqlite"_s);
    QString told;
    try {
        const ImportPlan wanted = plan(db, db.basics(), text);
        const auto report = db.database().wait(Lane::Bulk, [wanted](Session &session) { return Importer(session).run(wanted); });
        told = report ? report->errors.value(0).reason : report.error().message;
    } catch (const Failure &e) {
        told = e.error().message;
    }
    QVERIFY2(said.isEmpty() ? told.isEmpty() : told.contains(said), qPrintable(told));
}

void OtherSystemsTest::splitsNoCompanies()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    run(db, plan(db, directory, "Kundennummer;Name\n1;Smith, Jones & Partners\n"));
    QVERIFY(onlyCustomer(db).firstName.isEmpty() && onlyCustomer(db).lastName == u"Smith, Jones & Partners"_s);
    run(db, plan(db, directory, "Kundennummer;Name\n3;John E Smith\n"));
    QVERIFY(onlyCustomer(db).firstName == u"John E"_s && onlyCustomer(db).lastName == u"Smith"_s);
    run(db, plan(db, directory, "Kundennummer;Name\n4;HANS UND EVA MEIER\n"));
    QVERIFY(onlyCustomer(db).firstName.isEmpty() && onlyCustomer(db).lastName == u"HANS UND EVA MEIER"_s);
    run(db, plan(db, directory, "Kundennummer;Name\n2;Müller, Anna\n"));
    QVERIFY(onlyCustomer(db).firstName == u"Anna"_s && onlyCustomer(db).lastName == u"Müller"_s);
}

void OtherSystemsTest::knowsCustomersFromSuppliers()
{
    QVERIFY(otherLists({u"Kundennummer"_s, u"Lieferantennummer"_s, u"Firma"_s}).isEmpty());
    QVERIFY(!otherLists({u"Lieferantennummer"_s, u"Firma"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(OtherSystemsTest)
#include "tst_othersystems.moc"
