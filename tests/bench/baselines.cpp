// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Kontor is measured against where no other program does it, and single list queries; prints seconds or milliseconds.
//   kontor-bench inserts SOURCE.sqlite TARGET.sqlite   rows of customers and addresses, one by one, by the C API in one transaction
//   kontor-bench xlsx SOURCE.csv TARGET.xlsx           rows that are in memory already, by libxlsxwriter in constant memory
//   kontor-bench lists URL                             first page, jumps, searches
#include "customers/customerlist.h"
#include "database/database.h"
#include "imports/csv.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>
#include <xlsxwriter.h>

#include <cstdio>
#include <vector>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

constexpr int chunkRows = 20'000;

/// One table's rows, read in chunks outside the time that counts.
double copyTable(sqlite3 *from, sqlite3 *to, const char *table, const char *columns)
{
    const QByteArray select = QByteArray("SELECT ") + columns + " FROM " + table + " ORDER BY id";
    sqlite3_stmt *read = nullptr;
    sqlite3_prepare_v2(from, select.constData(), -1, &read, nullptr);
    const int count = sqlite3_column_count(read);
    QByteArray insert = QByteArray("INSERT INTO ") + table + " (" + columns + ") VALUES (?";
    for (int i = 1; i < count; ++i)
        insert += ",?";
    sqlite3_stmt *write = nullptr;
    sqlite3_prepare_v2(to, (insert + ")").constData(), -1, &write, nullptr);
    double seconds = 0;
    bool more = true;
    while (more) {
        std::vector<sqlite3_value *> values;
        values.reserve(size_t(chunkRows) * size_t(count));
        for (int row = 0; row < chunkRows; ++row) {
            more = sqlite3_step(read) == SQLITE_ROW;
            if (!more)
                break;
            for (int i = 0; i < count; ++i)
                values.push_back(sqlite3_value_dup(sqlite3_column_value(read, i)));
        }
        QElapsedTimer timer;
        timer.start();
        for (size_t at = 0; at < values.size();) {
            for (int i = 0; i < count; ++i)
                sqlite3_bind_value(write, i + 1, values[at++]);
            if (sqlite3_step(write) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(to));
            sqlite3_reset(write);
        }
        seconds += double(timer.nsecsElapsed()) / 1e9;
        for (sqlite3_value *value : values)
            sqlite3_value_free(value);
    }
    sqlite3_finalize(read);
    sqlite3_finalize(write);
    return seconds;
}

void inserts(const QString &source, const QString &target)
{
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    sqlite3_open(qPrintable(source), &from);
    sqlite3_open(qPrintable(target), &to);
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON", "PRAGMA cache_size=-131072"})
        sqlite3_exec(to, pragma, nullptr, nullptr, nullptr);
    sqlite3_exec(to, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    double seconds =
        copyTable(from, to, "customers",
                  "id,channel_id,source_id,source_code,company,first_name,last_name,email,username,phone,language,price_tier_id,"
                  "warehouse_id,accepts_marketing,note,commission_reduced,status,password_id,must_change_password,invite_wanted,"
                  "city,country_code,created_at,updated_at,name_key,company_key,city_key,email_key,unique_email_key,search_text");
    seconds += copyTable(
        from, to, "addresses",
        "id,channel_id,customer_id,code,type,default_billing,default_shipping,company,first_name,last_name,phone,line1,line2,"
        "city,postal_code,province,province_code,country,country_code,position");
    QElapsedTimer timer;
    timer.start();
    sqlite3_exec(to, "COMMIT", nullptr, nullptr, nullptr);
    printf("%.3f\n", seconds + double(timer.nsecsElapsed()) / 1e9);
    sqlite3_close(from);
    sqlite3_close(to);
}

void xlsx(const QString &source, const QString &target)
{
    QFile file(source);
    if (!file.open(QFile::ReadOnly))
        qFatal("no file");
    CsvReader reader(file.readAll(), CsvDialect{});
    CsvRecord record;
    std::vector<std::vector<QByteArray>> rows;
    while (reader.next(record)) {
        std::vector<QByteArray> row;
        for (const QString &cell : std::as_const(record.cells))
            row.push_back(cell.toUtf8());
        rows.push_back(std::move(row));
    }
    QElapsedTimer timer;
    timer.start();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(qPrintable(target), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    for (size_t r = 0; r < rows.size() && r < 1'048'576; ++r) {
        for (size_t c = 0; c < rows[r].size(); ++c) {
            if (!rows[r][c].isEmpty())
                worksheet_write_string(sheet, lxw_row_t(r), lxw_col_t(c), rows[r][c].constData(), nullptr);
        }
    }
    workbook_close(book);
    printf("%.3f\n", double(timer.nsecsElapsed()) / 1e9);
}

void print(const char *what, std::vector<double> &ms)
{
    std::sort(ms.begin(), ms.end());
    printf("%s %.3f %.3f\n", what, ms[ms.size() / 2], ms[ms.size() * 95 / 100]);
}

void lists(const QString &text)
{
    const auto url = ConnectionUrl::parse(text);
    Database::Options options;
    options.feed = false;
    Database database(*url, options);
    CustomerQuery query;
    query.sort = CustomerQuery::Company;
    const auto timed = [&](const auto &job) {
        QElapsedTimer timer;
        timer.start();
        const auto answer = database.wait(Lane::Read, job);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return double(timer.nsecsElapsed()) / 1e6;
    };
    std::vector<double> plain;
    std::vector<double> first;
    std::vector<double> jump;
    for (int i = 0; i < 60; ++i) {
        plain.push_back(timed([query](Session &s) {
            return s
                .select(u"SELECT %1 FROM customers c WHERE deactivated = FALSE ORDER BY company_key, id LIMIT 100"_s.arg(
                    customerListSql(query, s).columns))
                .size();
        }));
        first.push_back(timed([query](Session &s) { return readPage(s, customerListSql(query, s), std::nullopt, 100).size(); }));
    }
    QElapsedTimer timer;
    timer.start();
    const auto bounds = database.wait(
        Lane::Read, [query](Session &s) { return readBounds(s, customerListSql(query, s), LazyTableModel::pageRows); });
    printf("count_and_anchors %.3f %.3f\n", double(timer.nsecsElapsed()) / 1e6, double(timer.nsecsElapsed()) / 1e6);
    QRandomGenerator random(7);
    for (int i = 0; i < 200 && !bounds->anchors.isEmpty(); ++i) {
        const ListAnchor anchor = bounds->anchors[random.bounded(int(bounds->anchors.size()))];
        jump.push_back(timed([query, anchor](Session &s) {
            return readPage(s, customerListSql(query, s), anchor, LazyTableModel::pageRows).size();
        }));
    }
    std::vector<double> search;
    QMap<double, QString> bySpeed; // ms -> what was typed
    for (const auto &words : {u"schneider"_s, u"ber"_s, u"union grain"_s, u"müller"_s, u"gmbh"_s, u"anna sch"_s, u"timber"_s,
                              u"kow"_s, u"hardw"_s, u"paris"_s, u"C0001"_s, u"smith"_s}) {
        for (qsizetype letters = 3; letters <= words.size(); ++letters) {
            CustomerQuery typed = query;
            typed.search = words.left(letters);
            search.push_back(timed([typed](Session &s) {
                return readPage(s, customerListSql(typed, s), std::nullopt, LazyTableModel::pageRows).size();
            }));
            bySpeed[search.back()] = typed.search;
        }
    }
    // The first page by every column that is offered, in both directions.
    double slowest = 0;
    for (int column = 0; column < CustomerQuery::ColumnCount; ++column) {
        for (const bool descending : {false, true}) {
            CustomerQuery sorted;
            sorted.sort = CustomerQuery::Column(column);
            sorted.descending = descending;
            slowest = std::max(slowest, timed([sorted](Session &s) {
                                   return readPage(s, customerListSql(sorted, s), std::nullopt, LazyTableModel::pageRows).size();
                               }));
        }
    }
    printf("slowest_order %.3f %.3f\n", slowest, slowest);
    print("plain_select", plain);
    print("first_page", first);
    print("jump", jump);
    print("search", search);
    const QList<double> speeds = bySpeed.keys();
    for (const double ms : speeds.last(std::min<qsizetype>(5, speeds.size())))
        printf("slow_search %.3f %s\n", ms, qPrintable(bySpeed[ms]));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == u"inserts"_s)
        inserts(arguments[1], arguments[2]);
    else if (arguments.size() == 3 && arguments[0] == u"xlsx"_s)
        xlsx(arguments[1], arguments[2]);
    else if (arguments.size() == 2 && arguments[0] == u"lists"_s)
        lists(arguments[1]);
    else
        return 2;
    return 0;
}
