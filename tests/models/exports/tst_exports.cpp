// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out comes back the same.
#include "channels/channelsrepository.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/secondfactor.h"
#include "customers/bulkedit.h"
#include "customers/customercolumns.h"
#include "customers/customersrepository.h"
#include "exports/customerexport.h"
#include "exports/xlsxsink.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/refusedrows.h"
#include "imports/stagedrowsmodel.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "samples/sampledata.h"
#include "models/imports/importscene.h"

#include <QFile>
#include <QProcess>
#include <sys/resource.h>
#include <thread>

using namespace kontor;
using namespace kontor::importscene;
using namespace Qt::StringLiterals;
using Verdict = StagedRow::Verdict;

/// Takes rows, and is told to stop after some.
class StoppedSink final : public TableSink
{
public:
    explicit StoppedSink(Cancel cancel) : m_cancel(std::move(cancel)) {}
    void header(const QStringList &) override {}
    void row(const QList<QByteArrayView> &) override
    {
        if (++rows == 100)
            m_cancel.request();
    }
    bool finish(const Cancel &) override { return finished = true; }
    QString error() const override { return {}; }
    int rows = 0;
    bool finished = false;

private:
    Cancel m_cancel;
};

/// What people read, as paper is.
class PaperSink final : public TableSink
{
public:
    void header(const QStringList &) override {}
    void row(const QList<QByteArrayView> &row) override
    {
        for (const QByteArrayView &cell : row)
            cells << QString::fromUtf8(cell);
    }
    bool isForReading() const override { return true; }
    bool finish(const Cancel &) override { return true; }
    QString error() const override { return {}; }
    QStringList cells;
};

class ExportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exportsWhatComesBack_data() { addEngineRows(); }
    void exportsWhatComesBack();
    void stopsAnExport_data() { addEngineRows(); }
    void stopsAnExport();
    void printsWhatTheTableShows_data() { addEngineRows(); }
    void printsWhatTheTableShows();
};

void ExportsTest::exportsWhatComesBack()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(300));
    const Directory directory = db.read([](Session &session) { return ChannelsRepository(session).directory(); });
    // hostile texts that a spreadsheet would run
    db.edit([&directory](Session &session) {
        Customer c = someone(directory, u"=EVIL()"_s, u"evil@x.de"_s);
        c.sourceId = directory.sources.first().id;
        c.company = u"=HYPERLINK(\"http://x\")"_s;
        c.lastName = u"@SUM(A1), \"x\""_s;
        c.phone = u"+49 30 1"_s;
        return CustomersRepository(session).insert(c);
    });
    const QString path = folder().filePath(engine + u"-export.csv"_s);
    CustomerQuery query;
    query.sort = CustomerQuery::City;
    query.descending = true;
    ExportForm form;
    form.fields = exportFields();
    const auto write = [&](const QString &to) {
        return TestDatabase::must(exportCustomers(db.database(), ExportSource{query, {}}, form, directory, to, Cancel(), {}));
    };
    const qint64 rows = write(path);
    QVERIFY(rows > 250);
    for (const QByteArray &name : {encoding::utf8, encoding::utf16Le}) {
        form.dialect.encoding = name;
        form.dialect.delimiter = name == encoding::utf8 ? u',' : u';';
        QCOMPARE(write(path), rows);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const ImportReport report = run(db, plan(db, directory, file.readAll(), u"Manual"_s));
        QCOMPARE(report.unchanged, rows);
        QCOMPARE(report.created + report.changed + report.refused, 0);
    }
    // so does what the table shows, with the fields by which its customers are found again
    form.fields = exportFieldsOf({CustomerQuery::Company, CustomerQuery::Name, CustomerQuery::City, CustomerQuery::PriceTier});
    form.fields += exportKeyFields();
    form.dialect = {};
    QCOMPARE(write(path), rows);
    {
        QFile narrow(path);
        QVERIFY(narrow.open(QFile::ReadOnly));
        const ImportReport report = run(db, plan(db, directory, narrow.readAll(), u"Manual"_s));
        QCOMPARE(report.unchanged, rows);
    }
    // chosen fields, in the order and under the names that a template gives; it survives the database
    ExportForm narrow;
    narrow.name = u"Mailing"_s;
    narrow.fields = QStringList{u"email"_s, u"first_name"_s};
    narrow.headings = {{u"email"_s, u"Mail"_s}};
    db.edit([narrow](Session &session) {
        ExportTemplates(session).save(narrow);
        return Done{};
    });
    form = db.read([](Session &session) { return ExportTemplates(session).list(); }).first();
    QCOMPARE(write(path), rows);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readLine(), CsvWriter::byteOrderMark() + "Mail,first_name\r\n");
    // a spreadsheet holds the same texts, and no formula
    form.fields = exportFields();
    form.headings.clear();
    form.format = ExportForm::Format::Xlsx;
    const QString book = folder().filePath(engine + u"-export.xlsx"_s);
    QCOMPARE(write(book), rows);
    QProcess unzip;
    unzip.start(u"python3"_s, {u"-c"_s,
                               u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None;"
                               " sheet = z.read('xl/worksheets/sheet1.xml').decode();"
                               " print(sheet.count('<row '), sheet.count('<f>'), 'HYPERLINK' in sheet)"_s,
                               book});
    QVERIFY(unzip.waitForFinished(20'000));
    QCOMPARE(QString::fromUtf8(unzip.readAllStandardOutput()).trimmed(), u"%1 0 True"_s.arg(rows + 1));
    // given up in the middle, nothing is left
    const Cancel cancel;
    cancel.request();
    const QString nothing = folder().filePath(engine + u"-cancelled.csv"_s);
    QVERIFY(!exportCustomers(db.database(), ExportSource{query, {}}, form, directory, nothing, cancel, {}).ok());
    QVERIFY(!QFile::exists(nothing));
}

void ExportsTest::stopsAnExport()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    TestDatabase::must(SampleData(db.database()).load(300));
    ExportForm form;
    form.fields = exportFields();
    const Directory directory = db.read([](Session &session) { return ChannelsRepository(session).directory(); });
    const Cancel cancel;
    StoppedSink sink(cancel);
    const auto stopped = exportCustomers(db.database(), ExportSource{CustomerQuery(), {}}, form, directory, sink, cancel, {});
    QVERIFY(!stopped.ok() && sink.rows >= 100 && !sink.finished);
    QCOMPARE(stopped.error().kind, Error::Kind::Closed);
    // a workbook that is whole, and not wanted any more
    const QString path = folder().filePath(engine + u"-stopped.xlsx"_s);
    XlsxSink book(path);
    book.header({u"a"_s});
    book.row({QByteArrayView("1")});
    QVERIFY(!book.finish(cancel));
    QVERIFY(!QFile::exists(path));
    form.fields.clear();
    QVERIFY(!exportCustomers(db.database(), ExportSource{CustomerQuery(), {}}, form, directory, sink, {}, {}).ok());
}

void ExportsTest::printsWhatTheTableShows()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = db.basics();
    db.edit([c = someone(directory, u"P1"_s)](Session &session) {
        CustomersRepository(session).insert(c);
        return session.execute(
            u"UPDATE customers SET invitation = 'pending', invited_at = 1, invitation_ends_at = 2, locked_until = 3,"
            " mfa_method = 'totp'"_s);
    });
    ExportForm form;
    form.fields = QStringList{u"invitation"_s, u"locked"_s, u"second_factor"_s};
    PaperSink sink;
    TestDatabase::must(exportCustomers(db.database(), ExportSource{CustomerQuery(), {}}, form, directory, sink, {}, {}));
    QCOMPARE(sink.cells, (QStringList{invitationLabel(u"expired"_s), QString(), secondFactorLabel(u"totp"_s)}));
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
