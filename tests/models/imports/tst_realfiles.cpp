// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files as other systems, spreadsheets and people leave them, each with what is right (tests/data/imports), and damaged ones.
#include "countries/countries.h"
#include "customers/customersrepository.h"
#include "exports/customerexport.h"
#include "imports/filereading.h"
#include "imports/customers/headings.h"
#include "imports/customers/housenumber.h"
#include "imports/spreadsheet.h"
#include "issues/issuesrepository.h"
#include "models/imports/importscene.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;

class RealFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOrRefuses_data();
    void takesOrRefuses();
    void losesNoLine();
    void saysWhatItGuessed();
    void knowsUsualHeadings_data();
    void knowsUsualHeadings();
    void knowsCountriesAndProvinces();
    void tellsWhoHasTheAddress_data() { addEngineRows(); }
    void tellsWhoHasTheAddress();
    void warnsOfLostZeros_data() { addEngineRows(); }
    void warnsOfLostZeros();
    void warnsOfCodesThatReadAlike_data() { addEngineRows(); }
    void warnsOfCodesThatReadAlike();
    void joinsHouseNumbers();
    void tellsOddPostalCodes();
    void keepsStreetsWhole_data() { addEngineRows(); }
    void keepsStreetsWhole();
    void readsLanguages_data() { addEngineRows(); }
    void readsLanguages();
    void tellsOfHiddenRows();
    void movesAddressesBetweenCustomers_data() { addEngineRows(); }
    void movesAddressesBetweenCustomers();
    void keepsCountryAndCodeTogether_data() { addEngineRows(); }
    void keepsCountryAndCodeTogether();
    void refusesWhatIsNoCustomer();
    void recoversFromStrayPairs_data();
    void recoversFromStrayPairs();
    void undoesInReverse_data() { addEngineRows(); }
    void undoesInReverse();
    void tellsWarningsBeforeWriting_data() { addEngineRows(); }
    void tellsWarningsBeforeWriting();
    void tellsOfAFileThatGrows();
    void exportsEverything_data() { addEngineRows(); }
    void exportsEverything();

private:
    struct Outcome
    {
        ImportReport report;
        QString refused; ///< why the whole file was
        QList<Customer> customers;
    };
    static Outcome import(TestDatabase &db, const Directory &directory, const QString &path);
    static QList<Customer> customers(TestDatabase &db);
};

QList<Customer> RealFilesTest::customers(TestDatabase &db)
{
    return db.edit([](Session &session) {
        QList<qint64> ids;
        for (const Row &row : session.select(u"SELECT id FROM customers ORDER BY id"_s))
            ids << row.integer(0);
        return CustomersRepository(session).loadMany(ids);
    });
}

RealFilesTest::Outcome RealFilesTest::import(TestDatabase &db, const Directory &directory, const QString &path)
{
    Outcome out;
    QString csv = path;
    QTemporaryDir sheets;
    if (isSpreadsheet(path)) {
        const auto sheet = spreadsheetAsCsv(path, sheets.path());
        if (!sheet) {
            out.refused = sheet.error().message;
            return out;
        }
        csv = sheet->path;
    }
    try {
        const QByteArray text = readImportSample(csv);
        ImportPlan wanted = plan(db, directory, text);
        wanted.fileName = csv; // whose name tells that it was a sheet
        wanted.dialect = guessImportDialect(text, csv);
        wanted.dialect.header = true;
        const ImportTable table = ImportTable::open(text, wanted.dialect, 50);
        wanted.mapping = guessCustomers(table.headings, table.preview);
        const auto report = db.database().wait(Lane::Bulk, [wanted](Session &session) { return Importer(session).run(wanted); });
        if (report)
            out.report = *report;
        else
            out.refused = report.error().message;
    } catch (const Failure &e) {
        out.refused = e.error().message;
    }
    out.customers = customers(db);
    return out;
}

/// Each file with what must come of it: customers as "code|name|…", the refused lines, and words that have to be said.
void RealFilesTest::takesOrRefuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("taken"); ///< code|company or name|phone|zip|city|country code
    QTest::addColumn<QList<qint64>>("refusedLines");
    QTest::addColumn<QString>("said"); ///< in a reason, a warning or the refusal of the file
    const auto row = [](const char *file, const QStringList &taken, const QList<qint64> &lines = {}, const QString &said = {}) {
        QTest::newRow(file) << QString::fromLatin1(file) << taken << lines << said;
    };
    row("stray-quote-all-quoted.csv", {u"U000|Acme"_s, u"U002|Acme"_s, u"U003|Acme"_s, u"U004|Acme"_s}, {3}, u"quote"_s);
    row("stray-quote-all-quoted-email.csv", {u"U000|Acme"_s, u"U002|Acme"_s, u"U003|Acme"_s, u"U004|Acme"_s}, {3}, u"quote"_s);
    row("shifted-cells.csv", {u"A1|Lee||50667|Köln"_s, u"A2|Lee||50667|Köln"_s});
    row("text-formula.csv", {u"00125|Lee|0301234|01067"_s});
    row("leading-apostrophes.csv", {u"7001|Jansen|+31612345678|01234|Utrecht|NL"_s});
    row("invisible-in-code.csv", {}, {2, 3, 4}, u"U+200B after ‘AB-1’"_s);
    row("invisible-in-email.csv", {}, {2, 3, 4}, u"U+200B after ‘x3@’"_s);
    row("ruined-by-spreadsheet.csv", {}, {2, 3, 4}, u"digits are lost"_s);
    row("idn-twice.csv", {u"I1|Lee"_s}, {3}, u"line 2"_s);
    row("no-key.csv", {}, {}, u"No column tells whose row it is"_s);
    row("sep-line.csv", {u"S1|Lee"_s});
    row("title-rows.csv", {u"S1|Lee"_s});
    row("line-break-in-company.csv", {u"L2|Acme\u200b Ltd"_s}, {2}, u"line break after ‘Acme’"_s);
    row("mixed-encodings.csv", {u"M2|A||*|Köln"_s}, {2}, u"windows-1252"_s);
    row("country-contradiction.csv", {u"A1|Lee||||AT"_s, u"A2|Lee||||US"_s, u"A3|Lee||||DE"_s}, {}, u"Germany"_s);
    row("trade-store-column.csv", {u"T1|Lee"_s}, {}, u"Gastro Direct"_s);
    row("xlsx-carriage-return.xlsx", {u"*"_s, u"*|Acme _x000D_"_s});
    row("xlsx-exponent-numbers.xlsx", {u"10123456|*|447912345678"_s, u"10124"_s, u"10125"_s, u"10126"_s}, {6},
        u"digits are lost"_s);
    row("xlsx-hidden-first-sheet.xlsx", {u"S1"_s});
    row("xlsx-no-trailing-cells.xlsx", {u"*"_s, u"*"_s});
    row("xlsx-lines-and-no-last-cells.xlsx", {u"N1|Lee"_s, u"N2|Acme; Sons; Ltd"_s, u"N3|Poe"_s});
    row("xlsx-merged-cells.xlsx", {u"1|Lee|||Bonn"_s, u"2|Ray"_s, u"3|Roy"_s});
    // Read by way of LibreOffice; where that is missing it is said what to do.
    const bool office = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    row("ods-zeros-by-format.ods", office ? QStringList{u"00123|Lee-Changed"_s} : QStringList(), {},
        office ? QString() : u"LibreOffice"_s);
    row("xlsx-strict.xlsx", office ? QStringList{u"1|Lee"_s} : QStringList(), {}, office ? QString() : u"LibreOffice"_s);
    row("xlsx-zeros-by-format.xlsx", {u"00123|*|*|01067"_s});
}

void RealFilesTest::takesOrRefuses()
{
    QFETCH(QString, file);
    QFETCH(QStringList, taken);
    QFETCH(QList<qint64>, refusedLines);
    QFETCH(QString, said);
    TestDatabase db(u"sqlite"_s);
    (void)db.basics();
    const Directory directory = db.edit([](Session &session) { // a second trade store, which a file names
        ChannelsRepository repository(session);
        Channel gastro = repository.directory().channels.first();
        gastro.id = 0;
        gastro.name = u"Gastro Direct"_s;
        repository.save(gastro);
        return repository.directory();
    });
    const Outcome out = import(db, directory, QStringLiteral(KONTOR_TEST_DATA "/imports/") + file);
    QSet<qint64> lines;
    QString told = out.refused;
    for (const auto &list : {out.report.errors, out.report.warnings}) {
        for (const ImportReport::Refused &one : list)
            told += u'\n' + one.column + u": "_s + one.reason;
    }
    for (const ImportReport::Refused &one : out.report.errors)
        lines.insert(one.line);
    QVERIFY2(lines == QSet<qint64>(refusedLines.begin(), refusedLines.end()), qPrintable(told));
    QVERIFY2(told.contains(said), qPrintable(told));
    QVERIFY2(out.customers.size() == taken.size(), qPrintable(u"%1 customers\n%2"_s.arg(out.customers.size()).arg(told)));
    for (qsizetype i = 0; i < taken.size(); ++i) {
        const Customer &c = out.customers[i];
        const Address address = c.addresses.value(0);
        const QStringList is = {c.sourceCode, c.company.isEmpty() ? c.lastName : c.company,
                                c.phone,      address.postalCode,
                                address.city, address.countryCode};
        const QStringList wanted = taken[i].split(u'|');
        for (qsizetype k = 0; k < wanted.size(); ++k) {
            if (wanted[k] != u"*"_s)
                QVERIFY2(is[k] == wanted[k], qPrintable(is.join(u'|') + u" instead of "_s + taken[i]));
        }
    }
    if (file.startsWith(u"xlsx-carriage"_s)) {
        QCOMPARE(out.customers[0].note, u"a\nb"_s);
    }
}

/// Whatever happens to some lines, every physical line is in exactly one of rows, head and blank, and the lines that nothing happened to
/// come out as if the others were not there. 500 files; 10,000 with KONTOR_SOAK.
void RealFilesTest::losesNoLine()
{
    QRandomGenerator random(61);
    const int files = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 10'000 : 500;
    const QStringList words = {u"Acme"_s, u"Müller, Söhne"_s, u"5\" pipes"_s, u"O'Brien & Co"_s, u"Grün"_s,
                               u""_s,     u"two\nlines"_s,    u"a;b"_s};
    for (int f = 0; f < files; ++f) {
        const bool allQuoted = random.bounded(3) == 0;
        const int rows = 3 + int(random.bounded(30));
        const auto cell = [&](const QString &text) {
            const bool quoted = allQuoted || text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
            return quoted ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
        };
        struct Line
        {
            QByteArray bytes;
            QStringList cells;
            bool damaged = false;
        };
        QList<Line> table;
        const QStringList header = {u"source_customer_code"_s, u"last_name"_s, u"company"_s, u"note"_s, u"address1.city"_s};
        for (int r = -1; r < rows; ++r) {
            Line line;
            line.cells =
                r < 0 ? header
                      : QStringList{u"C%1"_s.arg(r), u"Lee"_s, QString(words[random.bounded(words.size())]).replace(u'\n', u' '),
                                    words[random.bounded(words.size())], u"Ort"_s};
            QStringList out;
            for (const QString &text : std::as_const(line.cells))
                out << cell(text);
            line.bytes = out.join(u',').toUtf8();
            table << line;
        }
        for (int damages = int(random.bounded(3)); damages > 0; --damages) {
            Line &line = table[1 + int(random.bounded(rows))];
            line.damaged = true;
            const qsizetype at = random.bounded(std::max<qsizetype>(1, line.bytes.size()));
            switch (random.bounded(6)) {
            case 0:
                line.bytes.insert(at, '"');
                break;
            case 1:
                if (const qsizetype quote = line.bytes.indexOf('"'); quote >= 0)
                    line.bytes.remove(quote, 1);
                break;
            case 2:
                line.bytes.truncate(at);
                break;
            case 3:
                line.bytes.insert(at, ',');
                break;
            case 4:
                line.bytes.insert(at, '\xc3');
                break;
            default:
                line.bytes.insert(at, '\n');
                break;
            }
        }
        QByteArray text;
        for (const Line &line : std::as_const(table)) {
            text += line.bytes + (f % 2 == 0 ? "\n" : "\r\n");
            if (random.bounded(20) == 0)
                text += '\n';
        }
        CsvDialect dialect;
        QCOMPARE(guessImportDialect(text).quote, u'"');
        CsvReader reader(text, dialect);
        CsvRecord record;
        QHash<QString, QStringList> taken;
        qint64 inRecords = 0;
        while (reader.next(record)) {
            inRecords += record.lines;
            if (!record.isBroken() && record.cells.size() == header.size())
                taken.insert(record.cells[0], record.cells);
        }
        QCOMPARE(inRecords + reader.blankLines(), qint64(text.count('\n')));
        for (const Line &line : std::as_const(table)) {
            if (!line.damaged)
                QVERIFY2(taken.value(line.cells[0]) == line.cells,
                         qPrintable(u"file %1, %2:\n%3"_s.arg(f).arg(line.cells[0], QString::fromUtf8(text))));
        }
    }
}

void RealFilesTest::saysWhatItGuessed()
{
    const auto reading = [](const QByteArray &text) {
        ImportPlan plan;
        plan.dialect = guessImportDialect(text);
        const ImportTable table = ImportTable::open(text, plan.dialect, 50);
        plan.mapping = guessCustomers(table.headings, table.preview);
        return FileReading::of(plan, table, text);
    };
    const FileReading columns =
        reading("source_customer_code,last_name,emial,adress1.city,status,colour\nS1,Lee,x@x.de,Ulm,active,red\n");
    QCOMPARE(columns.leftOut, (QStringList{u"emial"_s, u"adress1.city"_s, u"colour"_s}));
    QCOMPARE(columns.nearly,
             (QList<std::pair<QString, QString>>{{u"emial"_s, u"email"_s}, {u"adress1.city"_s, u"address1.city"_s}}));
    QCOMPARE(columns.neverImported, QStringList{u"status"_s});
    QVERIFY(columns.toJson()[u"left_out"_s].toArray().contains(u"colour"_s));
    QCOMPARE(reading("Customers as of today;;\n;;\nsource_customer_code;last_name;email\nS1;Lee;s@x.de\n").headerLine, 3);
    QFile mac(QStringLiteral(KONTOR_TEST_DATA "/imports/mac-roman.csv"));
    QVERIFY(mac.open(QFile::ReadOnly));
    QVERIFY(!reading(mac.readAll()).oddWord.isEmpty());
    QVERIFY(reading("source_customer_code,last_name\nM1,M\xfcller\nM2,Gr\xfcn-Wei\xdf\nM3,Caf\xe9 \x80\n").oddWord.isEmpty());
    for (const char *name : {"Shift_JIS", "macintosh", "windows-1250", "GB18030", "IBM850"})
        QVERIFY2(encoding::isKnown(name), name);
    CsvDialect dialect;
    dialect.encoding = "macintosh";
    CsvReader reader("a\nM\x9fller\n", dialect);
    CsvRecord record;
    QVERIFY(reader.next(record) && reader.next(record));
    QCOMPARE(record.cells[0], u"Müller"_s);
}

void RealFilesTest::knowsUsualHeadings_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("Shopify") << QStringList{u"Customer ID"_s,
                                            u"First Name"_s,
                                            u"Last Name"_s,
                                            u"Email"_s,
                                            u"Accepts Email Marketing"_s,
                                            u"Default Address Company"_s,
                                            u"Default Address Address1"_s,
                                            u"Default Address Zip"_s,
                                            u"Default Address Country Code"_s,
                                            u"Phone"_s,
                                            u"Note"_s}
                             << QStringList{u"source_customer_code"_s,
                                            u"first_name"_s,
                                            u"last_name"_s,
                                            u"email"_s,
                                            u"accepts_marketing"_s,
                                            u"company"_s,
                                            u"address1.address1"_s,
                                            u"address1.zip"_s,
                                            u"address1.country_code"_s,
                                            u"phone"_s,
                                            u"note"_s};
    QTest::newRow("WooCommerce")
        << QStringList{u"user_id"_s,           u"user_email"_s,      u"billing_first_name"_s,
                       u"billing_last_name"_s, u"billing_company"_s, u"billing_address_1"_s,
                       u"billing_postcode"_s,  u"billing_country"_s, u"shipping_city"_s}
        << QStringList{u"source_customer_code"_s, u"email"_s,        u"first_name"_s,       u"last_name"_s,    u"company"_s,
                       u"address1.address1"_s,    u"address1.zip"_s, u"address1.country"_s, u"address2.city"_s};
    QTest::newRow("Magento") << QStringList{u"email"_s,
                                            u"_website"_s,
                                            u"firstname"_s,
                                            u"lastname"_s,
                                            u"_address_city"_s,
                                            u"_address_country_id"_s,
                                            u"_address_postcode"_s,
                                            u"taxvat"_s}
                             << QStringList{u"email"_s,        QString(),          u"first_name"_s,
                                            u"last_name"_s,    u"address1.city"_s, u"address1.country_code"_s,
                                            u"address1.zip"_s, u"vat_number"_s};
    QTest::newRow("Odoo") << QStringList{u"External ID"_s, u"Name"_s, u"Is a Company"_s, u"Street"_s, u"Street2"_s,
                                         u"City"_s,        u"Zip"_s,  u"Country"_s,      u"Tax ID"_s}
                          << QStringList{u"source_customer_code"_s, u"company"_s,           QString(),
                                         u"address1.address1"_s,    u"address1.address2"_s, u"address1.city"_s,
                                         u"address1.zip"_s,         u"address1.country"_s,  u"vat_number"_s};
    QTest::newRow("ERPNext") << QStringList{u"ID"_s,        u"Customer Name"_s, u"Customer Group"_s,
                                            u"Territory"_s, u"Email Id"_s,      u"Mobile No"_s}
                             << QStringList{u"source_customer_code"_s, u"company"_s, u"attribute.customer_group"_s,
                                            u"attribute.territory"_s,  u"email"_s,   u"phone"_s};
    QTest::newRow("German") << QStringList{u"Kunden-Nr."_s,
                                           u"Firma"_s,
                                           u"Vorname"_s,
                                           u"Nachname"_s,
                                           u"E-Mail-Adresse"_s,
                                           u"Telefon"_s,
                                           u"Straße und Hausnummer"_s,
                                           u"PLZ"_s,
                                           u"Ort"_s,
                                           u"Land"_s,
                                           u"Bundesland"_s,
                                           u"USt-IdNr."_s,
                                           u"Bemerkung"_s}
                            << QStringList{u"source_customer_code"_s,
                                           u"company"_s,
                                           u"first_name"_s,
                                           u"last_name"_s,
                                           u"email"_s,
                                           u"phone"_s,
                                           u"address1.address1"_s,
                                           u"address1.zip"_s,
                                           u"address1.city"_s,
                                           u"address1.country"_s,
                                           u"address1.province"_s,
                                           u"vat_number"_s,
                                           u"note"_s};
    QTest::newRow("French") << QStringList{u"N° client"_s, u"Raison sociale"_s, u"Prénom"_s,  u"Nom"_s,
                                           u"Courriel"_s,  u"Téléphone"_s,      u"Adresse"_s, u"Code postal"_s,
                                           u"Ville"_s,     u"Pays"_s,           u"N° TVA"_s}
                            << QStringList{u"source_customer_code"_s,
                                           u"company"_s,
                                           u"first_name"_s,
                                           u"last_name"_s,
                                           u"email"_s,
                                           u"phone"_s,
                                           u"address1.address1"_s,
                                           u"address1.zip"_s,
                                           u"address1.city"_s,
                                           u"address1.country"_s,
                                           u"vat_number"_s};
}

void RealFilesTest::knowsUsualHeadings()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, fields);
    const ImportMapping mapping = guessCustomers(headings, {});
    for (qsizetype i = 0; i < headings.size(); ++i)
        QVERIFY2(mapping.columns.value(headings[i]) == fields[i],
                 qPrintable(headings[i] + u" → "_s + mapping.columns.value(headings[i]) + u" instead of "_s + fields[i]));
    const QString system = QString::fromLatin1(QTest::currentDataTag());
    if (system != u"German"_s && system != u"French"_s)
        QCOMPARE(mapping.system, system);
}

void RealFilesTest::knowsCountriesAndProvinces()
{
    const Countries &countries = Countries::instance();
    const QList<std::pair<QString, QString>> names = {{u"Allemagne"_s, u"DE"_s},
                                                      {u"U.K."_s, u"GB"_s},
                                                      {u"Republic of Korea"_s, u"KR"_s},
                                                      {u"Kosovo"_s, u"XK"_s},
                                                      {u"España"_s, u"ES"_s},
                                                      {u"Norge"_s, u"NO"_s},
                                                      {u"België"_s, u"BE"_s},
                                                      {u"RSA"_s, u"ZA"_s},
                                                      {u"GB-ENG"_s, u"GB"_s},
                                                      {u"276"_s, u"DE"_s},
                                                      {u"Trinidad & Tobago"_s, u"TT"_s},
                                                      {u"Pays-Bas"_s, u"NL"_s},
                                                      {u"Österreich"_s, u"AT"_s},
                                                      {u"The Netherlands"_s, u"NL"_s},
                                                      {u"Côte d’Ivoire"_s, u"CI"_s},
                                                      {u"Nirgendwo"_s, QString()}};
    for (const auto &[name, code] : names)
        QVERIFY2(countries.codeOf(name) == code, qPrintable(name + u" is "_s + countries.codeOf(name)));
    for (const QString &code : countries.codes())
        QVERIFY2(countries.codeOf(countries.name(code)) == code && countries.codeOf(code) == code, qPrintable(code));
    for (const auto &[country, name, code] :
         QList<std::tuple<QString, QString, QString>>{{u"US"_s, u"Calif."_s, u"CA"_s},
                                                      {u"US"_s, u"US-CA"_s, u"CA"_s},
                                                      {u"US"_s, u"California (US)"_s, u"CA"_s},
                                                      {u"DE"_s, u"Bavaria"_s, u"BY"_s},
                                                      {u"DE"_s, u"NRW"_s, u"NW"_s},
                                                      {u"CA"_s, u"PQ"_s, u"QC"_s},
                                                      {u"MX"_s, u"CDMX"_s, u"CMX"_s}})
        QVERIFY2(countries.subdivisionCodeOf(country, name) == code,
                 qPrintable(name + u" is "_s + countries.subdivisionCodeOf(country, name)));
}

void RealFilesTest::tellsWhoHasTheAddress()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    QCOMPARE(run(db, plan(db, directory, "source_customer_code,last_name,company,email\n00123,Lee,Acme,a@x.de\n")).created, 1);
    const ImportReport report = run(db, plan(db, directory, "source_customer_code,last_name,email\n123,Lee,a@x.de\n"));
    QCOMPARE(report.refused, 1);
    QVERIFY2(report.errors[0].reason.contains(u"00123, Acme"_s), qPrintable(report.errors[0].reason));
}

void RealFilesTest::warnsOfLostZeros()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    run(db, plan(db, directory, "source_customer_code,last_name\n00123,Lee\n456,Kim\n"));
    const ImportReport report =
        run(db, plan(db, directory, "source_customer_code,last_name\n123,Lee\n0456,Kim\n789,Poe\n0789,Poe\n5000,Ray\n"));
    QCOMPARE(report.created, 5);
    QCOMPARE(report.warned, 3);
    QVERIFY(report.warnings[0].line == 2 && report.warnings[0].reason.contains(u"00123"_s));
    QVERIFY(report.warnings[1].line == 3 && report.warnings[1].reason.contains(u"‘456’"_s));
    QCOMPARE(report.warnings[2].line, 5);
}

/// Capitals, wide letters, letters of another alphabet; within a chunk, across chunks, beside what is stored, also under review.
void RealFilesTest::warnsOfCodesThatReadAlike()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    run(db, plan(db, directory, "source_customer_code,last_name\nAB-1,Lee\nab-9,Kim\n"));
    const QByteArray text = "source_customer_code,last_name\nab-1,Lee\nAB-9,Kim\nxy-1,Poe\nXY-1,Poe\n"
                            "\xef\xbc\xa1\xef\xbc\xa2-1,Wide\n" // fullwidth AB
                            "\xd0\x90\x42-7,Cyr\nPlain,Ray\n" // Cyrillic A, Latin B
                            "\xd0\xa5-\xd0\x92\xd0\x90,Cyr\nX-BA,Lat\n" // Х-ВА, all of it Cyrillic
                            "\xce\x91\xce\x92-1,Gre\nЖук,Own\n"; // ΑΒ-1, all of it Greek; Cyrillic letters of their own
    for (const bool staged : {true, false}) {
        QMap<qint64, QString> told;
        if (staged) {
            for (const StagedRow &row : check(db, plan(db, directory, text)).rows)
                told.insert(row.line, inWords(row.warnings));
        } else {
            for (const ImportReport::Refused &warning : run(db, plan(db, directory, text)).warnings)
                told[warning.line] += warning.reason;
        }
        const auto has = [&](qint64 line, const QString &what) { return told.value(line).contains(what); };
        QVERIFY2(has(2, u"‘AB-1’"_s) && has(3, u"‘ab-9’"_s) && has(5, u"‘xy-1’"_s), qPrintable(told.values().join(u'\n')));
        QVERIFY2(has(6, u"‘AB-1’"_s), qPrintable(told.value(6)));
        QVERIFY2(has(7, u"Latin"_s) && has(7, u"Cyrillic"_s), qPrintable(told.value(7)));
        QVERIFY2(told.value(4).isEmpty() && told.value(8).isEmpty(), qPrintable(told.value(8)));
        QVERIFY2(has(10, u"two alphabets"_s) && has(11, u"‘AB-1’"_s) && told.value(12).isEmpty(),
                 qPrintable(told.values().join(u'\n')));
    }
    // thousands of rows apart
    QByteArray far = "source_customer_code,last_name\nfar-1,First\n00777,Zeros\n";
    for (int i = 0; i < 4500; ++i)
        far += "N" + QByteArray::number(i) + ",Name\n";
    far += "FAR-1,Second\n777,Other\n";
    const ImportReport report = run(db, plan(db, directory, far));
    QCOMPARE(report.warned, 2);
    QVERIFY(report.warnings[0].reason.contains(u"‘far-1’"_s) && report.warnings[1].reason.contains(u"‘00777’"_s));
    const QByteArray others =
        QByteArray(far).replace("far-1", "way-1").replace("FAR-1", "WAY-1").replace("777", "888").replace("N", "M");
    QCOMPARE(check(db, plan(db, directory, others)).counts.warned, 2);
}

/// Street and house number in two columns are one line; which belongs to which is told by the words before.
void RealFilesTest::joinsHouseNumbers()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    const ImportPlan wanted = plan(db, directory,
                                   "Kundennummer;Nachname;Straße;Hausnr.;PLZ;Ort;Liefer-Straße;Liefer-Hausnummer\n"
                                   "H1;Lee;Obere Str.;57a;12209;Berlin;Hafenweg;3\nH2;Kim;Markt;;10115;Berlin;;\n");
    ImportPlan both = wanted;
    both.mapping.columns.insert(u"Liefer-Straße"_s, u"address2.address1"_s);
    QCOMPARE(wanted.mapping.columns.value(u"Hausnr."_s), u"address1.house_number"_s);
    QCOMPARE(run(db, both).created, 2);
    const QList<Customer> all = customers(db);
    QCOMPARE(all[0].addresses[0].line1, u"Obere Str. 57a"_s);
    QCOMPARE(all[1].addresses[0].line1, u"Markt"_s);
    const QByteArray bytes = "x";
    ImportTable table;
    table.headings = QStringList{u"Kundennummer"_s, u"Straße"_s, u"Hausnr."_s};
    const FileReading reading = FileReading::of(wanted, table, bytes);
    QVERIFY2(reading.inWords().contains(u"Hausnr. → address1.house_number"_s),
             qPrintable(reading.inWords())); // what is guessed is said
    QVERIFY(reading.leftOut.isEmpty());
}

/// Kind: two columns make one value. Nothing is doubled, lost, or written without its other half.
void RealFilesTest::keepsStreetsWhole()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QByteArray head = "Kundennummer;Nachname;Straße;Hausnr.;PLZ;Ort\n";
    const ImportReport report =
        run(db, plan(db, directory,
                     head + "1;A;Hauptstr. 12;12;10115;Berlin\n2;B;;5;10115;Berlin\n3;C;Weg;12.0;10115;Berlin\n"
                            "4;D;Allee;1-3;10115;Berlin\n5;E;Marktstraße 1;11;10115;Berlin\n"
                            "6;F;Ring;05. Mai;10115;Berlin\n7;G;Am Wall;12 A;10115;Berlin\n"
                            "8;H;Straße des 17. Juni;135;10115;Berlin\n9;I;Platz;;10115;Berlin\n"
                            "10;J;Hauptstr. 3–5;3-5;10115;Berlin\n11;K;Hauptstraße 12, 3. OG;12;10115;Berlin\n"
                            "12;L;Hauptstr. 12 c/o Meier;012;10115;Berlin\n13;M;Hauptstr.12;12;10115;Berlin\n"
                            "14;N;Weg 12a;12;10115;Berlin\n15;O;Ufer;-;10115;Berlin\n16;P;Am Hang;1/2;10115;Berlin\n"));
    QCOMPARE(report.created, 15);
    QVERIFY2(report.refused == 1 && report.errors[0].reason.contains(u"05. Mai"_s), qPrintable(report.errors.value(0).reason));
    QMap<QString, QString> lines;
    const auto look = [&] {
        for (const Customer &c : customers(db))
            lines.insert(c.sourceCode, c.addresses.value(0).line1);
    };
    look();
    QCOMPARE(lines.value(u"1"_s), u"Hauptstr. 12"_s);
    QCOMPARE(lines.value(u"2"_s), QString());
    QCOMPARE(lines.value(u"3"_s), u"Weg 12"_s);
    QCOMPARE(lines.value(u"4"_s), u"Allee 1-3"_s);
    QCOMPARE(lines.value(u"5"_s), u"Marktstraße 1 11"_s);
    QCOMPARE(lines.value(u"7"_s), u"Am Wall 12 A"_s);
    QCOMPARE(lines.value(u"8"_s), u"Straße des 17. Juni 135"_s);
    QCOMPARE(lines.value(u"9"_s), u"Platz"_s);
    QCOMPARE(lines.value(u"10"_s), u"Hauptstr. 3–5"_s);
    QCOMPARE(lines.value(u"11"_s), u"Hauptstraße 12, 3. OG"_s);
    QCOMPARE(lines.value(u"12"_s), u"Hauptstr. 12 c/o Meier"_s);
    QCOMPARE(lines.value(u"13"_s), u"Hauptstr.12"_s);
    QCOMPARE(lines.value(u"14"_s), u"Weg 12a"_s);
    QCOMPARE(lines.value(u"15"_s), u"Ufer"_s);
    QCOMPARE(lines.value(u"16"_s), u"Am Hang 1/2"_s);
    for (const QString &date :
         {u"5. Mrz"_s, u"Mrz 05"_s, u"03.05."_s, u"3.5."_s, u"03. Mai 24"_s, u"03:05:00"_s, u"2026-05-03"_s})
        QVERIFY2(!noHouseNumber(date).isEmpty(), qPrintable(date));
    for (const QString &number : {u"12"_s, u"12 bis"_s, u"3-5"_s, u"1/2"_s, u"12a"_s, u"A 4"_s, u"12 März"_s.left(4)})
        QVERIFY2(noHouseNumber(number).isEmpty(), qPrintable(number));
    QStringList told;
    for (const ImportReport::Refused &warning : report.warnings)
        told << QString::number(warning.line) + warning.reason;
    QVERIFY2(told.size() == 2 && told[0].startsWith(u"3The house number ‘5’"_s) && told[1].startsWith(u"6‘Marktstraße 1’"_s),
             qPrintable(told.join(u'\n')));
    // while empty cells keep, each half of a line keeps the other
    const ImportReport again = run(db, plan(db, directory,
                                            head + "3;C;Weg;;10115;Berlin\n4;D;;7;10115;Berlin\n7;G;Am Hafen;;10115;Berlin\n"
                                                   "1;A;Hauptstr.;14;10115;Berlin\n"));
    QCOMPARE(again.unchanged, 1);
    QVERIFY2(again.warned == 1 && again.warnings[0].reason.contains(u"‘12 A’"_s), qPrintable(again.warnings.value(0).reason));
    look();
    QCOMPARE(lines.value(u"3"_s), u"Weg 12"_s);
    QCOMPARE(lines.value(u"4"_s), u"Allee 7"_s);
    QCOMPARE(lines.value(u"7"_s), u"Am Hafen"_s);
    QCOMPARE(lines.value(u"1"_s), u"Hauptstr. 14"_s);
    run(db, plan(db, directory, head + "11;K;;14;10115;Berlin\n3;C;WEG;;10115;Berlin\n"));
    look();
    QCOMPARE(lines.value(u"11"_s), u"Hauptstraße 14, 3. OG"_s);
    QCOMPARE(lines.value(u"3"_s), u"Weg 12"_s); // spelt otherwise, it is the same street
    run(db, plan(db, directory, "source_customer_code,last_name,House number,Street,City\n20,UK,12,High Street,Leeds\n"));
    look();
    QCOMPARE(lines.value(u"20"_s), u"12 High Street"_s);
}

/// A spreadsheet takes the zero from 01067, and a column that is shifted puts a city's name there.
void RealFilesTest::tellsOddPostalCodes()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    const ImportReport report =
        run(db, plan(db, directory,
                     "source_customer_code,last_name,address1.zip,address1.city,address1.country\n"
                     "P1,A,1067,Dresden,Germany\nP2,B,01067,Dresden,DE\nP3,C,Ulm,Ulm,Germany\nP4,D,,Ulm,Germany\n"
                     "P5,E,1067,Nowhere,\n"));
    QCOMPARE(report.created, 5);
    QCOMPARE(report.warned, 2);
    QVERIFY(report.warnings[0].reason.contains(u"lost a zero"_s) && report.warnings[0].column == u"address1.zip"_s);
    QVERIFY(report.warnings[1].line == 4 && report.warnings[1].reason.contains(u"‘Ulm’"_s));
}

void RealFilesTest::readsLanguages()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QList<std::pair<QByteArray, QString>> words = {{"DE", u"de"_s},       {"de_DE", u"de"_s}, {"German", u"de"_s},
                                                         {"Deutsch", u"de"_s},  {"deu", u"de"_s},   {"en-GB", u"en"_s},
                                                         {"Français", u"fr"_s}, {"", QString()},    {"zh-Hans-CN", u"zh"_s}};
    QByteArray text = "source_customer_code,last_name,language\n";
    for (const auto &[word, code] : words)
        text += "L" + QByteArray::number(text.size()) + ",Lee," + word + '\n';
    QCOMPARE(run(db, plan(db, directory, text)).warned, 0);
    QStringList codes;
    for (const Customer &c : customers(db))
        codes << c.language;
    for (qsizetype i = 0; i < words.size(); ++i)
        QCOMPARE(codes[i], words[i].second);
    const ImportReport report = run(db, plan(db, directory, "source_customer_code,last_name,language\nX1,Lee,Klingon\n"));
    QVERIFY(report.created == 1 && report.warned == 1 && report.warnings[0].reason.contains(u"Klingon"_s));
    QVERIFY(customers(db).last().language.isEmpty());
    QCOMPARE(db.read([](Session &s) { return s.value(u"SELECT kind FROM issues WHERE kind = 'unknown_language'"_s).toString(); }),
             u"unknown_language"_s);
    // once the source says it right, it is no issue any more
    QCOMPARE(run(db, plan(db, directory, "source_customer_code,last_name,language\nX1,Lee,English\n")).changed, 1);
    QVERIFY(!db.read([](Session &s) { return s.value(u"SELECT kind FROM issues WHERE kind = 'unknown_language'"_s); }).isValid());
}

/// A filter hides rows in the spreadsheet, not in the file.
void RealFilesTest::tellsOfHiddenRows()
{
    QTemporaryDir sheets;
    const auto sheet = spreadsheetAsCsv(QStringLiteral(KONTOR_TEST_DATA "/imports/xlsx-hidden-rows.xlsx"), sheets.path());
    QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().message));
    QCOMPARE(sheet->hiddenRows, 2);
    QCOMPARE(sheet->hiddenColumns, 1);
    const auto merged = spreadsheetAsCsv(QStringLiteral(KONTOR_TEST_DATA "/imports/xlsx-merged-cells.xlsx"), sheets.path());
    QVERIFY(merged && merged->merged == QStringList{u"C2:C4"_s});
    QVERIFY2(sheetInWords(*merged).contains(u"C2:C4"_s), qPrintable(sheetInWords(*merged)));
    const QString said = sheetInWords(*sheet);
    QVERIFY2(said.contains(u"hidden"_s) && said.contains(u"2"_s), qPrintable(said));
}

/// Two customers swap their addresses, a third takes one that becomes free; and the way back.
void RealFilesTest::movesAddressesBetweenCustomers()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    run(db, plan(db, directory, "source_customer_code,last_name,email\nA,Lee,a@x.de\nB,Kim,b@x.de\nC,Poe,c@x.de\n"));
    const ImportReport report =
        run(db, plan(db, directory,
                     "source_customer_code,last_name,email\nA,Lee,b@x.de\nB,Kim,a@x.de\nC,Poe,c2@x.de\nD,Ray,c@x.de\n"));
    QVERIFY2(report.changed == 3 && report.created == 1,
             qPrintable(report.errors.isEmpty() ? QString() : report.errors[0].reason));
    QStringList emails;
    for (const Customer &c : customers(db))
        emails << c.email;
    QCOMPARE(emails, (QStringList{u"b@x.de"_s, u"a@x.de"_s, u"c2@x.de"_s, u"c@x.de"_s}));
    // an owner whose own row is refused keeps the address
    const ImportReport kept = run(db, plan(db, directory, "source_customer_code,last_name,email\nA,Lee,bad@@x\nB,Kim,b@x.de\n"));
    QCOMPARE(kept.refused, 2);
    TestDatabase::must(db.database().wait(
        Lane::Bulk, [id = report.batchId](Session &session) { return BatchesRepository(session).undo(id, {}); }));
    emails.clear();
    for (const Customer &c : customers(db))
        emails << c.email;
    QCOMPARE(emails, (QStringList{u"a@x.de"_s, u"b@x.de"_s, u"c@x.de"_s}));
}

void RealFilesTest::keepsCountryAndCodeTogether()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    run(db, plan(db, directory, "source_customer_code,last_name,address1.address1,address1.country\nA,Lee,S 1,Germany\n"));
    run(db, plan(db, directory, "source_customer_code,last_name,address1.country_code\nA,Lee,AT\n"));
    Address address = customers(db)[0].addresses[0];
    QCOMPARE(address.country, u"Austria"_s);
    QCOMPARE(address.countryCode, u"AT"_s);
    run(db, plan(db, directory, "source_customer_code,last_name,address1.country\nA,Lee,France\n"));
    QCOMPARE(customers(db)[0].addresses[0].countryCode, u"FR"_s);
    run(db, plan(db, directory,
                 "source_customer_code,last_name,address1.country,address1.country_code,address1.province\nA,Lee,France,IT,"
                 "Nowhere\n"));
    const auto issues = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    const auto has = [&](const QString &kind) {
        return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) { return issue.kind == kind; });
    };
    QVERIFY(has(u"country_contradiction"_s));
    QVERIFY(has(u"unknown_province"_s));
    run(db,
        plan(db, directory,
             "source_customer_code,last_name,address1.country,address1.country_code,address1.province\nA,Lee,Italy,IT,Roma\n"));
    const auto left = db.read([](Session &session) { return IssuesRepository(session).list(false, {}); });
    QVERIFY(std::all_of(left.begin(), left.end(), [](const Issue &issue) { return issue.kind == u"missing_email"_s; }));
}

/// Totals, headers in the middle, dates and quotes as codes; companies in a column for names; other lists than of customers.
void RealFilesTest::refusesWhatIsNoCustomer()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    const ImportReport report =
        run(db, plan(db, directory,
                     "Kundennummer;Name;Ort;Land\n1001;Firm A GmbH;Berlin;N/A\nKundennummer;Name;Ort;Land\nTotal;2;;\n"
                     "Summe: 2;x;;\n2024-02-01;Lee;Ulm;DE\nTRUE;Lee;Ulm;DE\nNULL;Lee;Ulm;DE\nK2\";Lee;Ulm;DE\n"
                     "1002;B\xc3\xa4"
                     "ckerei M\xc3\xbcller KG;Bonn;DE\n1003;Maria Anders;Bonn;DE\n"));
    QCOMPARE(report.created, 3);
    QCOMPARE(report.ignored, 1); // the header once more
    QSet<qint64> refused;
    for (const ImportReport::Refused &one : report.errors)
        refused.insert(one.line);
    QCOMPARE(refused, (QSet<qint64>{4, 5, 6, 7, 8, 9}));
    const QList<Customer> all = customers(db);
    QCOMPARE(all[0].company, u"Firm A GmbH"_s);
    QVERIFY(all[0].lastName.isEmpty() && all[0].addresses[0].countryCode.isEmpty());
    QCOMPARE(all[1].company, u"Bäckerei Müller KG"_s);
    QCOMPARE(all[2].lastName, u"Anders"_s);
    QVERIFY(otherLists({u"Customer ID"_s, u"First Name"_s, u"Email"_s, u"Company"_s, u"Note"_s}).isEmpty());
    for (const QStringList &headings : {QStringList{u"Name"_s, u"Email"_s, u"Financial Status"_s, u"Lineitem name"_s},
                                        QStringList{u"ID"_s, u"Type"_s, u"SKU"_s, u"Name"_s},
                                        QStringList{u"Rechnungsnummer"_s, u"Kundennummer"_s, u"Kundenname"_s},
                                        QStringList{u"Auftragsnummer"_s, u"Kundennummer"_s, u"Menge"_s, u"Artikel"_s}})
        QVERIFY2(!otherLists(headings).isEmpty(), qPrintable(headings.join(u',')));
    // a name of its own beats what others call it; what was read twice is not taken
    QCOMPARE(guessCustomers({u"Customer ID"_s, u"Customer Name"_s, u"Company"_s}, {}).columns.value(u"Company"_s), u"company"_s);
    QCOMPARE(guessCustomers({u"Mobile"_s, u"Phone"_s, u"Email"_s}, {}).columns.value(u"Phone"_s), u"phone"_s);
    QCOMPARE(run(db, plan(db, directory, "source_customer_code,last_name\nT1,M\xc3\x83\xc2\xbcller\n")).refused, 1);
}

void RealFilesTest::recoversFromStrayPairs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("codes");
    const QByteArray head = "source_customer_code,note,company,email\n";
    QTest::newRow("a row between with a cell too few")
        << head + "K1,n,F1,a1@x.de\nK2,\"n,F2,a2@x.de\nK3,n,F3\nK4,n,F4,a4@x.de\nK5,n\",F5,a5@x.de\nK6,n,F6,a6@x.de\n"
        << QStringList{u"K1"_s, u"K4"_s, u"K5"_s, u"K6"_s};
    QTest::newRow("in the first column")
        << head + "K1,n,F1,a1@x.de\n\"K2,n,F2,a2@x.de\nK3,n,F3,a3@x.de\nK4,n,F4,a4@x.de\nK5\",n,F5,a5@x.de\nK6,n,F6,a6@x.de\n"
        << QStringList{u"K1"_s, u"K3"_s, u"K4"_s, u"K6"_s};
    QTest::newRow("a note of several lines is right")
        << head + "K1,\"Hello,\nplease call, ask for Bob, thanks, bye\nBob\",F1,a1@x.de\nK2,n,F2,a2@x.de\n"
        << QStringList{u"K1"_s, u"K2"_s};
}

void RealFilesTest::recoversFromStrayPairs()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, codes);
    TestDatabase db(u"sqlite"_s);
    const Directory directory = db.basics();
    run(db, plan(db, directory, text));
    QStringList taken;
    for (const Customer &c : customers(db))
        taken << c.sourceCode;
    QCOMPARE(taken, codes);
}

/// Import A, import B, undo B, undo A: what an undo gave back is not 'changed since'.
void RealFilesTest::undoesInReverse()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const auto undo = [&](qint64 id) {
        return TestDatabase::must(
            db.database().wait(Lane::Bulk, [id](Session &session) { return BatchesRepository(session).undo(id, {}); }));
    };
    const auto names = [&] {
        QStringList out;
        for (const Customer &c : customers(db))
            out << c.lastName;
        return out;
    };
    const QByteArray head = "source_customer_code,last_name,address1.city\n";
    const qint64 a = run(db, plan(db, directory, head + "D1,Lee,Ulm\nD2,Kim,Ulm\n")).batchId;
    const qint64 b = run(db, plan(db, directory, head + "D1,Poe,Bonn\n")).batchId;
    const qint64 c = run(db, plan(db, directory, head + "D1,Ray,Kiel\nD2,Ray,Kiel\n")).batchId;
    QCOMPARE(undo(c), 0);
    QCOMPARE(names(), (QStringList{u"Poe"_s, u"Kim"_s}));
    QCOMPARE(undo(b), 0);
    QCOMPARE(names(), (QStringList{u"Lee"_s, u"Kim"_s}));
    const auto again = db.database().wait(Lane::Bulk, [b](Session &session) { return BatchesRepository(session).undo(b, {}); });
    QVERIFY(!again && again.error().message.contains(u"undone already"_s));
    QCOMPARE(undo(a), 0);
    QVERIFY(names().isEmpty());
}

void RealFilesTest::tellsWarningsBeforeWriting()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QByteArray text = "source_customer_code,last_name,price_tier,warehouse,address1.country,address1.city\n"
                            "W1,Lee,No such tier,No such house,Narnia,Ulm\nW2,Kim,,,Germany,Ulm\n";
    const Check staged = check(db, plan(db, directory, text));
    QCOMPARE(staged.counts.warned, 1);
    QCOMPARE(staged.rows[0].warnings.size(), 3);
    QVERIFY(staged.rows[1].warnings.isEmpty());
    const auto shown = db.read([&](Session &session) {
        const ListSql list = StagingRepository::listSql({staged.batch.id, staged.batch.plan.channelId, u"warned"_s, {}, {}});
        return session.value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(list.from, list.where.sql), list.where.values).toInt();
    });
    QCOMPARE(shown, 1);
    const ImportReport report = commit(db, staged.batch.id);
    QCOMPARE(report.warned, 1);
    QCOMPARE(report.lines, 3);
    QCOMPARE(report.rowLines, 2);
    QCOMPARE(report.headLines, 1);
}

/// Everything goes out and comes back: unchanged, also as a sheet, and the same customers in an empty database.
void RealFilesTest::exportsEverything()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    const QByteArray text =
        "source_customer_code,first_name,last_name,company,email,phone,vat_number,language,price_tier,accepts_marketing,"
        "commission_reduced,note,send_email_invite,address1.address1,address1.city,address1.zip,address1.country,"
        "address2.company,address2.address1,address2.city,address2.province,address2.country,address2.type,"
        "address3.city,attribute.Size,attribute.=Odd name\n"
        "00123,Ann,Lee,\"Acme, Söhne\",a@x.de,+49 30 1,DE1,de,Standard,yes,12.5,\"two\nlines\",yes,S 1,Ulm,01067,Germany,"
        "Depot,S 2,Los Angeles,California,USA,shipping,Bonn,XL,=1+1\n"
        "'7001,,Kim,,b@x.de,,,,,no,0,,no,,,,,,,,,,,,,\n";
    QCOMPARE(run(db, plan(db, directory, text)).created, 2);
    ExportForm form = db.read([](Session &session) { return everything(session); });
    for (const QString &field : importTemplate())
        QVERIFY2(form.fields.contains(field) || isSecretField(field), qPrintable(field));
    QVERIFY(form.fields.contains(u"address3.city"_s) && form.fields.contains(u"attribute.=Odd name"_s));
    const QString csv = folder().filePath(engine + u"-everything.csv"_s);
    const QString xlsx = folder().filePath(engine + u"-everything.xlsx"_s);
    QCOMPARE(TestDatabase::must(exportCustomers(db.database(), {}, form, directory, csv, Cancel(), {})), 2);
    form.format = ExportForm::Format::Xlsx;
    QCOMPARE(TestDatabase::must(exportCustomers(db.database(), {}, form, directory, xlsx, Cancel(), {})), 2);
    for (const QString &path : {csv, xlsx}) {
        const Outcome again = import(db, directory, path);
        QVERIFY2(again.report.unchanged == 2 && again.report.refused + again.report.changed == 0,
                 qPrintable(again.refused + (again.report.errors.isEmpty()
                                                 ? QString()
                                                 : again.report.errors[0].column + again.report.errors[0].reason)));
    }
    TestDatabase empty(engine);
    const Directory other = empty.basics();
    const Outcome copied = import(empty, other, xlsx);
    QCOMPARE(copied.report.created, 2);
    const QList<Customer> before = customers(db);
    for (qsizetype i = 0; i < before.size(); ++i) {
        FieldValues was, is;
        const auto note = [](const Customer &c, FieldValues &values) {
            for (const auto &[field, value] : fieldValues(c).asKeyValueRange()) {
                const bool ofAddress = field.startsWith(u"address/"_s);
                values.insert(ofAddress ? value + field.section(u'/', 2) : field, value); // ids differ
            }
        };
        note(before[i], was);
        note(copied.customers[i], is);
        QCOMPARE(is, was);
    }
}

void RealFilesTest::tellsOfAFileThatGrows()
{
    class Growing final : public QIODevice
    {
    public:
        bool isSequential() const override { return false; }
        qint64 size() const override { return m_given < 100 ? 100 : 150; }

    protected:
        qint64 readData(char *data, qint64) override
        {
            if (m_given >= 100)
                return 0;
            std::memset(data, 'x', 100);
            data[50] = '\n';
            return m_given += 100;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        qint64 m_given = 0;
    };
    auto device = std::make_unique<Growing>();
    QVERIFY(device->open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    CsvReader reader(std::move(device), CsvDialect());
    CsvRecord record;
    const auto readAll = [&] {
        while (reader.next(record)) {
        }
    };
    QVERIFY_THROWS_EXCEPTION(Failure, readAll());
}

QTEST_GUILESS_MAIN(RealFilesTest)
#include "tst_realfiles.moc"
