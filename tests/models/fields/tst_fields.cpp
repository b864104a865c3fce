// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tries every field of every record: what is said once in a field set must be true of the schema, of reading and writing, of files, filters,
// lists, forms and labels. A new field is tried without a line here.
#include "base/fieldwidgets.h"
#include "channels/channelsrepository.h"
#include "customers/bulkedit.h"
#include "customers/customercolumns.h"
#include "customers/customereditor.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "customers/typedfilter.h"
#include "exports/customerexport.h"
#include "fields/fieldset.h"
#include "imports/batchesrepository.h"
#include "imports/customers/headings.h"
#include "imports/importer.h"
#include "ui/deskscene.h"

#include <QSqlField>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTranslator>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

const QList<const FieldList *> &allSets()
{
    static const QList<const FieldList *> sets = {&customerFields(), &customerKeys(), &addressFields()};
    return sets;
}

/// A value that no other field has, in its text form; `other` gives another one.
QString sampleOf(const FieldInfo &field, const Directory &directory, bool other = false)
{
    static const QHash<QString, QStringList> special = {{u"email"_s, {u"field.email@x.de"_s, u"other.email@x.de"_s}},
                                                        {u"country_code"_s, {u"DE"_s, u"AT"_s}},
                                                        {u"country"_s, {u"Germany"_s, u"Austria"_s}},
                                                        {u"province_code"_s, {u"BY"_s, u"5"_s}},
                                                        {u"province"_s, {u"Bayern"_s, u"Salzburg"_s}},
                                                        {u"phone"_s, {u"+49 89 123"_s, u"+49 89 456"_s}},
                                                        {u"status"_s, {u"pending"_s, u"pending"_s}}};
    if (special.contains(field.name))
        return special[field.name][other ? 1 : 0];
    switch (field.kind) {
    case FieldKind::YesNo:
        return yesNo(!other);
    case FieldKind::Percent:
        return other ? u"1250"_s : u"725"_s;
    case FieldKind::Money:
    case FieldKind::Number:
    case FieldKind::Time:
        return other ? u"22"_s : u"11"_s;
    case FieldKind::Language:
        return other ? u"en"_s : u"de"_s;
    case FieldKind::Choice:
        return field.choices()[other ? 1 : 0].stored;
    case FieldKind::Reference: {
        const auto all = directory.all(field.of);
        return QString::number(all[other && all.size() > 1 ? 1 : 0].first);
    }
    case FieldKind::Text:
    case FieldKind::MultiLine:
    case FieldKind::Tags:
        break;
    }
    return (field.name + (other ? u" other"_s : u" own"_s)).left(field.length > 0 ? field.length : 1000).replace(u'_', u' ');
}

/// What a file says for a value.
QString cellOf(const FieldInfo &field, const QString &stored, const Directory &directory)
{
    if (field.kind == FieldKind::Reference)
        return directory.nameOf(field.of, stored.toLongLong());
    return field.kind == FieldKind::Percent ? QString::number(stored.toDouble() / 100) : stored;
}

Customer sampleCustomer(const Directory &directory, bool other = false)
{
    Customer out;
    out.channelId = directory.channels.first().id;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited))
        customerFields().setValue(out, field->name, sampleOf(*field, directory, other));
    Address address;
    for (const FieldInfo *field : addressFields().with(FieldTrait::Edited))
        addressFields().setValue(address, field->name, sampleOf(*field, directory, other));
    address.type = Address::Type::Billing;
    address.defaultBilling = address.defaultShipping = true;
    out.addresses << address;
    return normalised(out);
}

/// What differs, without what belongs to the address's row.
QStringList differing(const Customer &a, const Customer &b)
{
    QStringList out;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        if (customerFields().value(a, field->name) != customerFields().value(b, field->name))
            out << u"%1: '%2' '%3'"_s.arg(field->name, customerFields().value(a, field->name),
                                          customerFields().value(b, field->name));
    }
    if (a.addresses.size() != b.addresses.size())
        return out << u"addresses"_s;
    for (qsizetype i = 0; i < a.addresses.size(); ++i) {
        for (const FieldChange &change : addressFields().difference(a.addresses[i], b.addresses[i]))
            out << u"address %1: '%2' '%3'"_s.arg(change.field, change.before, change.after);
    }
    return out;
}

QStringList columnsOf(Session &session, const QString &table)
{
    QStringList out;
    QSqlQuery query(session.connection());
    if (!query.exec(u"SELECT * FROM %1 WHERE 1 = 0"_s.arg(table))) // generated columns too, which record(table) leaves out
        qFatal("%s", qPrintable(query.lastError().text()));
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i)
        out << record.fieldName(i);
    return out;
}

ImportPlan planFor(const QString &path, const Directory &directory)
{
    ImportPlan plan;
    plan.fileName = path;
    const QByteArray bytes = readImportSample(path);
    plan.dialect = guessCsvDialect(bytes);
    plan.dialect.header = true;
    const ImportTable table = ImportTable::open(bytes, plan.dialect, 50);
    plan.mapping = guessCustomers(table.headings, table.preview);
    plan.channelId = directory.channels.first().id;
    plan.sourceId = directory.sources.first().id;
    return plan;
}

void writeFile(const QString &path, const QList<QStringList> &rows)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        qFatal("can't write");
    for (const QStringList &row : rows)
        file.write(CsvWriter().record(row));
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void standInTheSchema_data() { addEngineRows(); }
    void standInTheSchema();
    void comeBackAsTheyWere_data() { addEngineRows(); }
    void comeBackAsTheyWere();
    void areWrittenInSets_data() { addEngineRows(); }
    void areWrittenInSets();
    void keepTheirNeighbours_data() { addEngineRows(); }
    void keepTheirNeighbours();
    void goOutAndComeIn_data() { addEngineRows(); }
    void goOutAndComeIn();
    void areFilteredAndSorted_data() { addEngineRows(); }
    void areFilteredAndSorted();
    void differAsTheirTextsDo();
    void haveWidgets();
    void haveLabels();
    void areNamedOnce();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static Directory basics(TestDatabase &db);
    static Customer onlyCustomer(TestDatabase &db)
    {
        return db.read([](Session &session) {
            return CustomersRepository(session).load(session.value(u"SELECT max(id) FROM customers"_s).toLongLong());
        });
    }
};

void FieldsTest::init() { QLocale::setDefault(QLocale::c()); }

/// Two of each thing that a Reference may point to.
Directory FieldsTest::basics(TestDatabase &db)
{
    db.basics();
    return db.edit([](Session &session) {
        ChannelsRepository channels(session);
        PriceTier tier;
        tier.name = u"Other tier"_s;
        channels.save(tier);
        Warehouse house;
        house.name = u"Other house"_s;
        channels.save(house);
        return channels.directory();
    });
}

void FieldsTest::standInTheSchema()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    db.read([](Session &session) {
        for (const FieldList *set : allSets()) {
            const QStringList columns = columnsOf(session, set->table());
            for (const FieldInfo &field : set->fields()) {
                const bool kept = field.is(FieldTrait::Stored) || field.is(FieldTrait::Edited);
                if (kept && !field.columnName().contains(u' ')) // has_password is an expression
                    [&] {
                        QVERIFY2(columns.contains(field.columnName()), qPrintable(set->table() + u'.' + field.columnName()));
                    }();
                if (!field.key.isEmpty())
                    [&] { QVERIFY2(columns.contains(field.key), qPrintable(field.key)); }();
            }
        }
        // The other way: a column that no set knows is named here, with whom it belongs to.
        const QHash<QString, QStringList> others = {
            {u"customers"_s, {u"deactivated"_s, u"password_id"_s}},
            {u"addresses"_s, {u"channel_id"_s, u"customer_id"_s, u"position"_s}},
            {u"batch_customers"_s,
             {u"channel_id"_s, u"batch_id"_s, u"id"_s, u"action"_s, u"version_before"_s, u"version_after"_s,
              u"addresses_changed"_s, u"attributes_changed"_s, u"invitation"_s}},
            {u"batch_addresses"_s, {u"channel_id"_s, u"batch_id"_s, u"id"_s, u"customer_id"_s}}};
        const QHash<QString, QStringList> known = {
            {u"customers"_s, customerFields().columns(FieldTrait::Stored) + customerDataColumns()},
            {u"addresses"_s, addressFields().columns(FieldTrait::Stored) + addressDataColumns()},
            {u"batch_customers"_s, customerImageColumns()},
            {u"batch_addresses"_s, addressDataColumns()}};
        for (auto table = known.begin(); table != known.end(); ++table) {
            QStringList columns = columnsOf(session, table.key());
            columns.sort();
            QStringList expected = *table + others[table.key()];
            expected.removeIf([](const QString &column) { return column.contains(u' '); });
            expected.removeDuplicates();
            expected.sort();
            [&] { QCOMPARE(table.key() + u": "_s + columns.join(u' '), table.key() + u": "_s + expected.join(u' ')); }();
        }
        return Done{};
    });
}

void FieldsTest::comeBackAsTheyWere()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = basics(db);
    const Customer wanted = sampleCustomer(directory);
    const Customer stored = db.edit([&](Session &session) { return CustomersRepository(session).insert(wanted); });
    QCOMPARE(differing(stored, wanted), QStringList());
    // each field by itself, with everything else as it was
    Customer before = stored;
    const Customer other = sampleCustomer(directory, true);
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        Customer after = before;
        customerFields().setValue(after, field->name, customerFields().value(other, field->name));
        if (field->name == u"status"_s)
            continue; // has functions of its own
        const Customer saved = db.edit([&](Session &session) { return CustomersRepository(session).update(after); });
        QCOMPARE(differing(saved, after), QStringList());
        before = saved;
    }
    for (const FieldInfo *field : addressFields().with(FieldTrait::Edited)) {
        Customer after = before;
        addressFields().setValue(after.addresses.first(), field->name, sampleOf(*field, directory, true));
        after = normalised(after);
        const Customer saved = db.edit([&](Session &session) { return CustomersRepository(session).update(after); });
        QCOMPARE(differing(saved, after), QStringList());
        before = saved;
    }
}

void FieldsTest::areWrittenInSets()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = basics(db);
    const Customer stored =
        db.edit([&](Session &session) { return CustomersRepository(session).insert(sampleCustomer(directory)); });
    const Customer other = sampleCustomer(directory, true);
    FieldValues values;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        if (field->name != u"status"_s)
            values.insert(field->name, customerFields().value(other, field->name));
    }
    const ImportReport report = db.edit([&](Session &session) {
        return BulkEdit(session).apply(QMap<qint64, FieldValues>{{stored.id, values}}, QMap<qint64, FieldValues>{});
    });
    QCOMPARE(report.changed, 1);
    Customer wanted = other;
    wanted.addresses = stored.addresses;
    QCOMPARE(differing(onlyCustomer(db), wanted), QStringList());
    QCOMPARE(db.edit([&](Session &session) { return BatchesRepository(session).undo(report.batchId); }), 0);
    QCOMPARE(differing(onlyCustomer(db), stored), QStringList());
    const QVariant changed =
        db.read([](Session &session) { return session.value(u"SELECT changes FROM activity WHERE action = 'changed'"_s); });
    for (auto value = values.begin(); value != values.end(); ++value)
        QVERIFY2(changed.toString().contains(u'"' + value.key() + u'"'), qPrintable(value.key()));
}

/// A file that has the code and one other column changes that one field, and undo gives it back.
void FieldsTest::keepTheirNeighbours()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = basics(db);
    Customer before = db.edit([&](Session &session) { return CustomersRepository(session).insert(sampleCustomer(directory)); });
    const Customer other = sampleCustomer(directory, true);
    const auto bringIn = [&](const QString &heading, const QString &cell, const Customer &wanted, const QString &name) {
        writeFile(path(u"one.csv"_s), {{u"source_customer_code"_s, heading}, {before.sourceCode, cell}});
        const ImportReport report =
            db.edit([&](Session &session) { return Importer(session).run(planFor(path(u"one.csv"_s), directory)); });
        QVERIFY2(report.changed == 1 && report.refused == 0, qPrintable(name + u": "_s + report.errors.value(0).reason));
        QCOMPARE(differing(onlyCustomer(db), wanted), QStringList());
        QCOMPARE(db.edit([&](Session &session) { return BatchesRepository(session).undo(report.batchId); }), 0);
        QCOMPARE(differing(onlyCustomer(db), before), QStringList());
    };
    int tried = 0;
    for (const FieldInfo *field : customerFields().with(FieldTraits(FieldTrait::Imported) | FieldTrait::Edited)) {
        if (field->name == u"source_code"_s || field->name == u"source"_s)
            continue; // what the row is found by
        Customer wanted = before;
        customerFields().setValue(wanted, field->name, customerFields().value(other, field->name));
        bringIn(field->inFiles(), cellOf(*field, customerFields().value(other, field->name), directory), wanted, field->name);
        ++tried;
    }
    for (const FieldInfo *field : addressFields().with(FieldTraits(FieldTrait::Imported) | FieldTrait::Edited)) {
        if (field->name.startsWith(u"country"_s) || field->name.startsWith(u"province"_s) ||
            field->name.startsWith(u"default_"_s))
            continue; // they move each other; a single address is the default of each type
        Customer wanted = before;
        addressFields().setValue(wanted.addresses.first(), field->name, sampleOf(*field, directory, true));
        bringIn(u"address1."_s + field->inFiles(), sampleOf(*field, directory, true), wanted, field->name);
        ++tried;
    }
    QVERIFY(tried > 20);
}

void FieldsTest::goOutAndComeIn()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = basics(db);
    const Customer stored =
        db.edit([&](Session &session) { return CustomersRepository(session).insert(sampleCustomer(directory)); });
    ExportForm form;
    form.fields = exportFields();
    const auto rows = exportCustomers(db.database(), ExportSource{}, form, directory, path(u"out.csv"_s), Cancel(), {});
    QVERIFY(rows && *rows == 1);
    const ImportPlan back = planFor(path(u"out.csv"_s), directory);
    for (const FieldInfo *field : customerFields().with(FieldTraits(FieldTrait::Imported) | FieldTrait::Exported))
        QVERIFY2(back.mapping.columns.values().contains(field->inFiles()), qPrintable(field->name));
    const ImportReport same = db.edit([&](Session &session) { return Importer(session).run(back); });
    QCOMPARE(same.unchanged, 1);
    // and into a database that is empty
    TestDatabase fresh(engine);
    const Directory there = basics(fresh);
    const ImportReport report =
        fresh.edit([&](Session &session) { return Importer(session).run(planFor(path(u"out.csv"_s), there)); });
    QVERIFY2(report.created == 1, qPrintable(report.errors.value(0).reason));
    const Customer copy = onlyCustomer(fresh);
    for (const FieldInfo *field :
         customerFields().with(FieldTraits(FieldTrait::Imported) | FieldTrait::Exported | FieldTrait::Edited))
        QVERIFY2(customerFields().value(copy, field->name) == customerFields().value(stored, field->name),
                 qPrintable(field->name));
}

void FieldsTest::areFilteredAndSorted()
{
    QFETCH(QString, engine);
    TestDatabase db(engine);
    const Directory directory = basics(db);
    const auto add = [&](bool other) {
        return db.edit([&](Session &session) { return CustomersRepository(session).insert(sampleCustomer(directory, other)); })
            .id;
    };
    const qint64 own = add(false);
    const qint64 other = add(true);
    const auto find = [&](const CustomerQuery &query) {
        return db.read([&](Session &session) {
            QList<qint64> out;
            for (const ListRow &row : readPage(session, customerListSql(query, session, true), std::nullopt, 100))
                out << row.id;
            return out;
        });
    };
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        if (field->filter.isEmpty() || field->of == u"sources"_s || field->name == u"status"_s)
            continue; // both have the same
        CustomerQuery query;
        const QString stored = sampleOf(*field, directory);
        query.search = u"%1:\"%2\""_s.arg(field->filter, cellOf(*field, stored, directory));
        QVERIFY2(find(query) == QList<qint64>{own}, qPrintable(query.search));
        query.search.prepend(u'-');
        QVERIFY2(find(query) == QList<qint64>{other}, qPrintable(query.search));
        QVERIFY(typedFilterNames().contains(field->filter));
    }
    for (int column = 0; column < CustomerQuery::ColumnCount; ++column) {
        CustomerQuery query;
        query.sort = column;
        const QList<qint64> up = find(query);
        query.descending = true;
        const QList<qint64> down = find(query);
        QVERIFY2(up.size() == 2 && down == QList<qint64>(up.rbegin(), up.rend()), qPrintable(columnName(column)));
        query.thenBy << CustomerQuery::Then{CustomerQuery::Name, false};
        QVERIFY2(find(query).size() == 2, qPrintable(columnName(column)));
        QCOMPARE(columnNamed(columnName(column)), column);
    }
}

void FieldsTest::differAsTheirTextsDo()
{
    TestDatabase db(u"sqlite"_s);
    const Directory directory = basics(db);
    const Customer one = sampleCustomer(directory);
    Customer two = sampleCustomer(directory, true);
    two.attributes.insert(u"colour"_s, u"red"_s);
    two.addresses << Address{};
    QCOMPARE(difference(one, two), difference(fieldValues(one), fieldValues(two)));
    QCOMPARE(difference(two, one), difference(fieldValues(two), fieldValues(one)));
    QVERIFY(difference(one, one).isEmpty());
    QVERIFY(customerFields().isSame(one, one) && !customerFields().isSame(one, two));
}

void FieldsTest::haveWidgets()
{
    DeskScene desk;
    const Customer stored = desk.db.edit(
        [&](Session &session) { return CustomersRepository(session).insert(sampleCustomer(desk.directory->directory())); });
    CustomerEditor editor(*desk.services, 0);
    const FieldForm<Customer> form(&editor, customerFields());
    form.fill(stored);
    Customer back = stored;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        if (field->name == u"status"_s || field->name == u"invite_wanted"_s)
            continue; // the boxes 'active' and 'invite' speak of actions
        QVERIFY2(fieldWidget(&editor, field->name) != nullptr, qPrintable(field->name));
        customerFields().setValue(back, field->name, QString());
    }
    form.collect(back);
    QCOMPARE(differing(back, stored), QStringList());
}

void FieldsTest::haveLabels()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/kontor_de.qm"_s));
    for (const FieldList *set : allSets()) {
        for (const FieldInfo &field : set->fields()) {
            const bool shown = field.traits & (FieldTraits(FieldTrait::Listed) | FieldTrait::Imported | FieldTrait::Exported |
                                               FieldTrait::ManyAtOnce | FieldTrait::TypedInTable);
            if (!shown)
                continue;
            QVERIFY2(field.title != nullptr, qPrintable(field.name));
            QVERIFY2(!german.translate("kontor", field.title).isEmpty(), field.title);
            if (field.unknown != nullptr)
                QVERIFY2(german.translate("kontor", field.unknown).contains(u"%1"_s), field.unknown);
            if (field.choices == nullptr)
                continue;
            for (const FieldChoice &choice : field.choices())
                QVERIFY2(!german.translate("kontor", choice.label).isEmpty(), choice.label);
        }
    }
}

/// Names in differences, in files and as filters lead to one field each.
void FieldsTest::areNamedOnce()
{
    for (const FieldList *set : allSets()) {
        QSet<QString> names, files, filters, headings;
        for (const FieldInfo &field : set->fields()) {
            QVERIFY2(!names.contains(field.name), qPrintable(field.name));
            names << field.name;
            if (field.is(FieldTrait::Imported) || field.is(FieldTrait::Exported)) {
                QVERIFY2(!files.contains(field.inFiles()), qPrintable(field.inFiles()));
                files << field.inFiles();
            }
            QVERIFY2(field.filter.isEmpty() || !filters.contains(field.filter), qPrintable(field.filter));
            filters << field.filter;
            for (const QString &heading : field.headings) {
                QVERIFY2(!headings.contains(heading), qPrintable(heading));
                headings << heading;
                QCOMPARE(guessImportField(heading), field.inFiles());
            }
        }
    }
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    FieldsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fields.moc"
