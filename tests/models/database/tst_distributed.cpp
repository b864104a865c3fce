// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the tables can be laid out on a distributed PostgreSQL, sharded by trade store: by the catalogue of a migrated database and
// packaging/scale/distribute.sql. What the statements do is judged by tests/support/statements.py.

#include "support/testdatabase.h"

#include "database/migrations.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

struct Layout
{
    QStringList everywhere; ///< a copy on every node
    QStringList byStore;
};

Layout layout()
{
    QFile file(QStringLiteral(KONTOR_TESTS "/../packaging/scale/distribute.sql"));
    if (!file.open(QFile::ReadOnly))
        qFatal("distribute.sql is not there");
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression list(u"(create_reference_table|create_distributed_table)[^;]*ARRAY\\[([^\\]]*)\\]"_s);
    static const QRegularExpression one(u"create_distributed_table\\('(\\w+)'"_s);
    static const QRegularExpression name(u"'(\\w+)'"_s);
    Layout out;
    for (const auto &match : list.globalMatch(text)) {
        for (const auto &table : name.globalMatch(match.captured(2)))
            (match.captured(1) == u"create_reference_table"_s ? out.everywhere : out.byStore) << table.captured(1);
    }
    for (const auto &match : one.globalMatch(text))
        out.byStore << match.captured(1);
    return out;
}

/// Of the coordinator alone; no row of a trade store.
const QStringList plain = {u"schema_migrations"_s, u"write_keys"_s, u"presence"_s};

} // namespace

class TestDistributed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_db.reset(); }
    void everyTableHasItsPlace();
    void keysHoldTheTradeStore();
    void referencesStayWithinTheTradeStore();
    void nothingThatShardsCannotDo();
    void newTablesJoinTheOthers();
    void looksUpWhereNothingIsHeard();

private:
    QStringList names(const QString &sql)
    {
        return m_db->read([sql](Session &session) {
            QStringList out;
            for (const Row &row : session.select(sql))
                out << row.text(0);
            return out;
        });
    }
    std::unique_ptr<TestDatabase> m_db;
};

void TestDistributed::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("KONTOR_TEST_POSTGRESQL")) {
        QVERIFY2(qEnvironmentVariableIsEmpty("KONTOR_REQUIRE_POSTGRESQL"), "no PostgreSQL");
        QSKIP("needs PostgreSQL");
    }
    m_db = std::make_unique<TestDatabase>(u"postgresql"_s);
}

void TestDistributed::everyTableHasItsPlace()
{
    const Layout is = layout();
    QStringList all = is.everywhere + is.byStore + plain;
    all.sort();
    QStringList once = all;
    once.removeDuplicates();
    QCOMPARE(all, once);
    QStringList there =
        names(u"SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"_s);
    there.sort();
    QCOMPARE(all, there); // a new table wants a line in packaging/scale/distribute.sql
    // Whoever carries a trade store lies with it.
    QStringList carrying =
        names(u"SELECT relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE relkind = 'r'"
              " AND relnamespace = current_schema()::regnamespace AND attname = 'channel_id' AND attnum > 0"
              " AND relname <> 'channel_logos'"_s);
    QStringList byStore = is.byStore;
    carrying.sort();
    byStore.sort();
    QCOMPARE(byStore, carrying);
}

void TestDistributed::keysHoldTheTradeStore()
{
    const QStringList keys = names(
        u"SELECT i.relname || ' of ' || t.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON "
        u"t.oid ="
        " x.indrelid WHERE x.indisunique AND t.relname IN ('%1') AND t.relnamespace = current_schema()::regnamespace AND NOT "
        "EXISTS"
        " (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'channel_id' AND a.attnum = ANY (x.indkey))"_s
            .arg(layout().byStore.join(u"', '"_s)));
    QCOMPARE(keys, QStringList());
}

void TestDistributed::referencesStayWithinTheTradeStore()
{
    const Layout is = layout();
    const QStringList wrong = names(
        u"SELECT o.conname || ' of ' || t.relname FROM pg_constraint o JOIN pg_class t ON t.oid = o.conrelid JOIN pg_class f ON "
        u"f.oid ="
        " o.confrelid WHERE o.contype = 'f' AND t.relnamespace = current_schema()::regnamespace AND (f.relname IN ('%1') AND"
        " (t.relname NOT IN ('%1') OR NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = "
        "'channel_id'"
        " AND a.attnum = ANY (o.conkey))) OR f.relname IN ('%2'))"_s.arg(is.byStore.join(u"', '"_s), plain.join(u"', '"_s)));
    QCOMPARE(wrong, QStringList());
}

void TestDistributed::nothingThatShardsCannotDo()
{
    const QString own = u" IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)"_s;
    QCOMPARE(names(u"SELECT conname::text FROM pg_constraint WHERE (condeferrable OR contype = 'x') AND conrelid"_s + own),
             QStringList());
}

/// As on a cluster: what a migration adds for trade stores is distributed in the same transaction. Citus's functions are stand-ins here.
void TestDistributed::newTablesJoinTheOthers()
{
    const Migration migration{9999, u"later"_s,
                              u"CREATE TABLE later (channel_id BIGINT NOT NULL, id BIGINT NOT NULL);\n--@distributed later\n"
                              "ALTER TABLE later ADD PRIMARY KEY (channel_id, id);\n"_s};
    m_db->edit([&migration](Session &session) { return applyMigration(session, migration); }); // a plain server
    QVERIFY(names(u"SELECT relname::text FROM pg_class WHERE relname = 'later_pkey'"_s).size() == 1);

    TestDatabase cluster(u"postgresql"_s);
    cluster.edit([](Session &session) {
        session.command(
            u"CREATE TABLE pg_dist_partition (logicalrelid regclass); INSERT INTO pg_dist_partition VALUES ('customers');"
            "CREATE FUNCTION create_distributed_table(relation regclass, key text, colocate_with text) RETURNS void"
            " LANGUAGE sql AS $$ INSERT INTO pg_dist_partition SELECT relation WHERE key = 'channel_id'"
            " AND colocate_with = 'customers' $$"_s);
        return Done{};
    });
    cluster.edit([&migration](Session &session) { return applyMigration(session, migration); });
    QCOMPARE(cluster.read([](Session &session) {
        return session.value(u"SELECT string_agg(logicalrelid::text, ' ') FROM pg_dist_partition"_s).toString();
    }),
             u"customers later"_s);
}

/// Nodes other than the coordinator hear no NOTIFY.
void TestDistributed::looksUpWhereNothingIsHeard()
{
    TestDatabase node(u"postgresql"_s);
    node.edit([](Session &session) {
        session.command(u"CREATE FUNCTION citus_is_coordinator() RETURNS boolean LANGUAGE sql AS 'SELECT false'"_s);
        return Done{};
    });
    const auto listening = node.open(u"anna"_s, 1, true);
    QSignalSpy heard(listening.get(), &Database::changed);
    const auto other = node.open(u"bob"_s);
    QTest::qWait(2500);
    heard.clear();
    TestDatabase::must(other->wait(Lane::Edit, [](Session &session) {
        session.execute(u"INSERT INTO preferences (name, value) VALUES ('start', 'home')"_s);
        session.touchAll(u"preferences"_s);
        return Done{};
    }));
    QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), 10'000);
    QCOMPARE(heard.first().first().toString(), u"preferences"_s);
}

QTEST_GUILESS_MAIN(TestDistributed)
#include "tst_distributed.moc"
