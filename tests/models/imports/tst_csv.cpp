// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/csv.h"
#include "imports/importplan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kontor;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guessesEncodings_data();
    void guessesEncodings();
    void guessesDialects_data();
    void guessesDialects();
    void countsPhysicalLines();
    void marksBrokenRecords();
    void roundTripsRandomTables();
    void disarmsFormulas();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void namesEachColumn();
    void mendsUnquotedDelimiters();
    void tellsWhenAFileEndsEarly();
};

namespace {

QList<CsvRecord> all(const QByteArray &bytes, const CsvDialect &dialect = {})
{
    CsvReader reader(bytes, dialect);
    QList<CsvRecord> out;
    CsvRecord record;
    while (reader.next(record))
        out << record;
    return out;
}

} // namespace

void CsvTest::guessesEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &encoding) {
        QTest::newRow(name) << bytes << encoding;
    };
    row("ascii", "a,b\n1,2\n", encoding::utf8);
    row("utf-8", "name\nM\xc3\xbcller\n", encoding::utf8);
    row("utf-8 BOM", "\xef\xbb\xbfname\n", encoding::utf8);
    row("windows-1252",
        "name\nM\xfcller\nStra\xdf"
        "e\n",
        encoding::windows1252);
    row("utf-16 LE BOM",
        QByteArray("\xff\xfe"
                   "a\0,\0b\0\n\0",
                   10),
        encoding::utf16Le);
    row("utf-16 BE BOM",
        QByteArray("\xfe\xff"
                   "\0a\0,\0b",
                   8),
        encoding::utf16Be);
    row("utf-16 LE without", QByteArray("n\0a\0m\0e\0\n\0x\0", 12), encoding::utf16Le);
    row("utf-16 BE without", QByteArray("\0n\0a\0m\0e\0\n\0x", 12), encoding::utf16Be);
    row("utf-8 with one broken row", "name\nM\xc3\xbcller\nJ\xc3\xb6rg\n\xc3\x28\nZ\xc3\xbcrich\n", encoding::utf8);
}

void CsvTest::guessesEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QCOMPARE(guessEncoding(bytes), encoding);
}

void CsvTest::guessesDialects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<bool>("header");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n4,5,6\n") << QChar(u',') << true;
    QTest::newRow("semicolon") << QByteArray("name;city\n\"A, B\";Bonn\n\"C, D\";Ulm\n") << QChar(u';') << true;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << QChar(u'\t') << true;
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QChar(u'|') << true;
    QTest::newRow("no header") << QByteArray("1,anna@x.de\n2,b@x.de\n") << QChar(u',') << false;
}

void CsvTest::guessesDialects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    QFETCH(bool, header);
    const CsvDialect dialect = guessImportDialect(bytes);
    QCOMPARE(dialect.delimiter, delimiter);
    QCOMPARE(dialect.header, header);
}

void CsvTest::countsPhysicalLines()
{
    const auto records = all("h\r\n\"two\r\nlines\"\r\nx\n\n\ny\rz");
    QList<qint64> lines;
    for (const CsvRecord &record : records)
        lines << record.line;
    QCOMPARE(lines, (QList<qint64>{1, 2, 4, 7, 8}));
    QCOMPARE(records[1].cells[0], u"two\r\nlines"_s);
}

void CsvTest::marksBrokenRecords()
{
    const auto open = all("a,b\n1,\"never closed\n2,3\n");
    QCOMPARE(open.size(), 3); // the line of the open quote is given up, the next one is read
    QVERIFY(open[1].openQuote);
    QCOMPARE(open[1].line, 2);
    QCOMPARE(open[2].cells, (QStringList{u"2"_s, u"3"_s}));
    QVERIFY(all("a\n\"x\"y\n")[1].strayText);
    CsvDialect utf8;
    const auto broken = all("a,b\nx,\xc3\x28\ny,z\n", utf8);
    QCOMPARE(broken[1].brokenCell, 1);
    QCOMPARE(broken[2].brokenCell, -1);
    CsvDialect cp;
    cp.encoding = encoding::windows1252;
    QCOMPARE(all("a\n\x80\x9f\xfc\n", cp)[1].cells[0], u"€Ÿü"_s);
    QCOMPARE(all("a\n\x81\n", cp)[1].brokenCell, 0);
}

/// CHECKS 26, scaled to 1,000 tables (10,000 with KONTOR_SOAK): what is written comes back identical in every dialect.
void CsvTest::roundTripsRandomTables()
{
    QRandomGenerator random(4711);
    const QString alphabet = u"aZ0 ,;\t|\"'\n\r=+-@éß€漢‘’  \\"_s;
    const int tables = qEnvironmentVariableIsSet("KONTOR_SOAK") ? 10'000 : 1'000;
    for (int t = 0; t < tables; ++t) {
        CsvDialect dialect;
        dialect.delimiter = QList<QChar>{u',', u';', u'\t', u'|'}[random.bounded(4)];
        dialect.quote = QList<QChar>{u'"', u'\''}[random.bounded(2)];
        dialect.encoding = QList<QByteArray>{encoding::utf8, encoding::utf16Le, encoding::utf16Be}[random.bounded(3)];
        const CsvWriter writer(dialect);
        QList<QStringList> table;
        QByteArray bytes;
        const int columns = 1 + int(random.bounded(5));
        for (int r = 0; r < 1 + int(random.bounded(8)); ++r) {
            QStringList row;
            for (int c = 0; c < columns; ++c) {
                QString cell;
                for (int k = int(random.bounded(9)); k > 0; --k)
                    cell += alphabet[random.bounded(int(alphabet.size()))];
                row << cell;
            }
            table << row;
            bytes += writer.record(row);
        }
        const auto back = all(bytes, dialect);
        QVERIFY2(back.size() == table.size(),
                 qPrintable(u"table %1: %2"_s.arg(t).arg(QString::fromUtf8(bytes.toPercentEncoding(" ,;|")))));
        for (int r = 0; r < table.size(); ++r)
            QVERIFY2(back[r].cells == table[r],
                     qPrintable(u"table %1 row %2: %3 ≠ %4"_s.arg(t).arg(r).arg(back[r].cells.join(u'¦'), table[r].join(u'¦'))));
    }
}

/// CHECKS 27: 5,000 cells that a spreadsheet would run.
void CsvTest::disarmsFormulas()
{
    QRandomGenerator random(27);
    const QStringList starts = {u"="_s,  u"+"_s,  u"-"_s,  u"@"_s,  u"\t"_s, u"\r"_s, u"＝"_s,
                                u"＋"_s, u"－"_s, u"＠"_s, u"\n"_s, u"'="_s, u"''@"_s};
    for (int i = 0; i < 5000; ++i) {
        const QString cell = starts[i % starts.size()] + u"cmd|' /C calc'!A%1"_s.arg(random.bounded(1000));
        const QByteArray bytes = CsvWriter().record({cell, u"x"_s});
        const QString written = QString::fromUtf8(bytes).remove(u'"').left(1);
        QVERIFY2(written == u"'"_s, qPrintable(cell));
        QCOMPARE(all(bytes)[0].cells[0], cell);
    }
    QCOMPARE(guardedFormula(u"'plain"_s), u"'plain"_s);
    QCOMPARE(unguardedFormula(u"'plain"_s), u"'plain"_s);
}

void CsvTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n\n\r\n");
    QTest::newRow("BOM only") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("two columns of one name") << QByteArray("email,name,email\n1,2,3\n");
    QTest::newRow("of one name but for case") << QByteArray("Email,name,email\n1,2,3\n");
    QTest::newRow("nothing but delimiters") << QByteArray(",,\n,,\n");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x01\x02\x03,x\n");
    QTest::newRow("header never closes") << QByteArray("\"a,b\n1,2\n");
}

void CsvTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_THROWS_EXCEPTION(Failure, (void)ImportTable::open(bytes, CsvDialect{}));
}

void CsvTest::namesEachColumn()
{
    const QStringList headings = ImportTable::open("column 2,,email,\n1,2,3,4\n", CsvDialect{}).headings;
    QCOMPARE(headings, (QStringList{u"column 2"_s, u"Column 2*"_s, u"email"_s, u"Column 4"_s}));
}

/// A share that goes away in mid-file: not the end of the file.
void CsvTest::tellsWhenAFileEndsEarly()
{
    class Lost final : public QIODevice
    {
    public:
        bool isSequential() const override { return false; }
        qint64 size() const override { return 20'000'000; }

    protected:
        qint64 readData(char *data, qint64 size) override
        {
            if (m_given > 5'000'000)
                return -1;
            std::memset(data, 'x', size_t(size));
            for (qint64 i = 50; i < size; i += 50)
                data[i] = '\n';
            m_given += size;
            return size;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        qint64 m_given = 0;
    };
    auto device = std::make_unique<Lost>();
    QVERIFY(device->open(QIODevice::ReadOnly));
    CsvReader reader(std::move(device), CsvDialect());
    CsvRecord record;
    const auto readAll = [&] {
        while (reader.next(record)) {
        }
    };
    QVERIFY_THROWS_EXCEPTION(Failure, readAll());
}

void CsvTest::mendsUnquotedDelimiters()
{
    QStringList cells = {u"BLONP"_s, u"24"_s, u" place Kléber"_s, u"Strasbourg"_s};
    mendSurplusCells(cells, 3);
    QCOMPARE(cells, (QStringList{u"BLONP"_s, u"24, place Kléber"_s, u"Strasbourg"_s}));
    QStringList unclear = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    mendSurplusCells(unclear, 3);
    QCOMPARE(unclear.size(), 4);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
