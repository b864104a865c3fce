// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/commands.h"

#include "channels/channelsrepository.h"
#include "customers/customerexport.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "database/migrations.h"
#include "doctor/doctorrepository.h"
#include "imports/importer.h"
#include "samples/sampledata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

void say(const QString &text) { printf("%s\n", qPrintable(text)); }
void complain(const QString &text) { fprintf(stderr, "kontorctl: %s\n", qPrintable(text)); }

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complain(u"%1 can't be written: %2"_s.arg(path, file.errorString()));
    return false;
}

/// "FIELD=REST" of a repeated option.
std::optional<QPair<QString, QString>> pair(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return std::nullopt;
    return qMakePair(text.left(equals), text.mid(equals + 1));
}

} // namespace

Commands::Commands(Database &database, const QCommandLineParser &options, QStringList arguments)
    : m_database(database)
    , m_options(options)
    , m_arguments(std::move(arguments))
{
}

QString Commands::help()
{
    return u"Kontor without a window.\n\n"
           "  init                 create the tables\n"
           "  migrate              bring the tables up to date\n"
           "  sample               load the sample data\n"
           "  northwind DIR        load Northwind's products, categories and orders\n"
           "  import FILE          bring in customers from a CSV file\n"
           "  export FILE          write customers to a CSV file\n"
           "  customers            list customers\n"
           "  doctor               look whether all is well\n\n"
           "Passwords are never given here: PostgreSQL's come from PGPASSFILE or ~/.pgpass.\n"
           "Exit codes: 0 done, 1 some rows refused, 2 usage or unreadable file, 3 database."_s;
}

int Commands::run(const QString &command)
{
    static const QHash<QString, int (Commands::*)()> all = {
        {u"init"_s, &Commands::init},           {u"migrate"_s, &Commands::migrateSchema}, {u"sample"_s, &Commands::sample},
        {u"northwind"_s, &Commands::northwind}, {u"import"_s, &Commands::importFile},     {u"export"_s, &Commands::exportFile},
        {u"customers"_s, &Commands::customers}, {u"doctor"_s, &Commands::doctor},
    };
    const auto found = all.find(command);
    if (found == all.end()) {
        complain(u"there is no command '%1'. Try 'kontorctl --help'."_s.arg(command));
        return ExitUsage;
    }
    return (this->*found.value())();
}

int Commands::fail(const Error &error)
{
    complain(error.message);
    if (!error.detail.isEmpty() && error.kind != Error::Kind::Invalid)
        complain(u"  "_s + error.detail.section(u" ["_s, 0, 0));
    return ExitDatabase;
}

int Commands::init()
{
    const auto done = migrate(m_database);
    if (!done)
        return fail(done.error());
    const auto basics = m_database.wait(Lane::Edit, [](Session &session) {
        ensureBasics(session, false);
        return Done{};
    });
    if (!basics)
        return fail(basics.error());
    say(*done > 0 ? u"The tables were created."_s : u"The tables were there already."_s);
    return ExitDone;
}

int Commands::migrateSchema()
{
    const auto done = migrate(m_database);
    if (!done)
        return fail(done.error());
    say(u"%1 schema steps applied."_s.arg(*done));
    return ExitDone;
}

int Commands::sample()
{
    bool ok = true;
    const int customers = m_options.isSet(u"customers"_s) ? m_options.value(u"customers"_s).toInt(&ok) : 1000;
    if (!ok || customers < 0 || customers > 20'000'000) {
        complain(u"--customers takes a number from 0 to 20,000,000."_s);
        return ExitUsage;
    }
    if (const auto ready = migrate(m_database); !ready)
        return fail(ready.error());
    const auto done = SampleData(m_database).load(customers);
    if (!done)
        return fail(done.error());
    say(u"Sample data with %1 customers is in."_s.arg(customers));
    return ExitDone;
}

int Commands::northwind()
{
    if (m_arguments.size() != 1 || !m_options.isSet(u"channel"_s) || !m_options.isSet(u"source"_s)) {
        complain(u"usage: northwind DIR --channel NAME --source NAME"_s);
        return ExitUsage;
    }
    const auto left = m_database.wait(Lane::Edit, [folder = m_arguments.first(), channel = m_options.value(u"channel"_s),
                                                   source = m_options.value(u"source"_s)](Session &session) {
        return loadNorthwind(session, folder, channel, source);
    });
    if (!left)
        return left.error().kind == Error::Kind::Invalid || left.error().kind == Error::Kind::NotFound
                   ? (complain(left.error().message), ExitUsage)
                   : fail(left.error());
    for (const QString &line : *left)
        complain(line);
    say(u"Products, categories and orders are in."_s);
    return left->isEmpty() ? ExitDone : ExitSomeRefused;
}

int Commands::importFile()
{
    if (m_arguments.size() != 1 || !m_options.isSet(u"channel"_s) || !m_options.isSet(u"source"_s)) {
        complain(
            u"usage: import FILE --channel NAME --source NAME [--profile NAME] [--map FIELD=COLUMN …] [--dry-run] [--ignore-new] [--report FILE]"_s);
        return ExitUsage;
    }
    const QString channelName = m_options.value(u"channel"_s);
    const QString sourceName = m_options.value(u"source"_s);
    const QString profile = m_options.value(u"profile"_s);
    struct Start
    {
        Directory directory;
        std::optional<ImportMapping> profile;
    };
    const auto start = m_database.wait(Lane::Edit, [profile](Session &session) {
        return Start{ChannelsRepository(session).directory(),
                     profile.isEmpty() ? std::nullopt : Importer(session).profile(profile)};
    });
    if (!start)
        return fail(start.error());
    const Channel *channel = start->directory.channelNamed(channelName);
    const Source *source = start->directory.sourceNamed(sourceName);
    if (channel == nullptr || source == nullptr) {
        complain(channel == nullptr ? u"there is no trade store '%1'."_s.arg(channelName)
                                    : u"there is no source '%1'."_s.arg(sourceName));
        return ExitUsage;
    }
    if (!profile.isEmpty() && !start->profile) {
        complain(u"there is no mapping profile '%1'."_s.arg(profile));
        return ExitUsage;
    }
    ImportPlan plan;
    plan.fileName = m_arguments.first();
    plan.channelId = channel->id;
    plan.sourceId = source->id;
    plan.profile = profile;
    plan.ignoreNew = m_options.isSet(u"ignore-new"_s);
    plan.ignoreExisting = m_options.isSet(u"ignore-existing"_s);
    try {
        const QByteArray bytes = readImportFile(plan.fileName);
        plan.dialect = guessCsvDialect(bytes);
        plan.dialect.header = true; // files without a header come in through the window, where columns can be seen
        if (m_options.isSet(u"encoding"_s)) {
            const QHash<QString, CsvDialect::Encoding> names = {{u"utf-8"_s, CsvDialect::Encoding::Utf8},
                                                                {u"utf-16le"_s, CsvDialect::Encoding::Utf16Le},
                                                                {u"utf-16be"_s, CsvDialect::Encoding::Utf16Be},
                                                                {u"windows-1252"_s, CsvDialect::Encoding::Windows1252}};
            const auto encoding = names.find(m_options.value(u"encoding"_s).toLower());
            if (encoding == names.end()) {
                complain(u"--encoding takes utf-8, utf-16le, utf-16be or windows-1252."_s);
                return ExitUsage;
            }
            plan.dialect.encoding = *encoding;
        }
        if (m_options.isSet(u"delimiter"_s)) {
            const QString text = m_options.value(u"delimiter"_s);
            plan.dialect.delimiter = text == u"tab"_s ? u'\t' : text.isEmpty() ? u',' : text.front();
        }
        const ImportTable table = ImportTable::open(bytes, plan.dialect, 50);
        plan.mapping = start->profile ? *start->profile : ImportMapping::guess(table.headings, table.preview);
        for (const QString &text : m_options.values(u"map"_s)) {
            const auto map = pair(text);
            QStringList known;
            for (const ImportField &field : importFields(49))
                known << field.name;
            if (!map || !(known.contains(map->first) || map->first.startsWith(u"attribute."_s))) {
                complain(
                    u"--map %1: not FIELD=COLUMN with a known field. Fields are those of the template, and company, phone, name."_s
                        .arg(text));
                return ExitUsage;
            }
            if (!table.headings.contains(map->second)) {
                complain(
                    u"--map %1: the file has no column '%2'. It has: %3."_s.arg(text, map->second, table.headings.join(u", "_s)));
                return ExitUsage;
            }
            plan.mapping.columns.removeIf(
                [&](const std::pair<const QString &, QString &> &entry) { return entry.second == map->first; });
            plan.mapping.columns.insert(map->second, map->first);
        }
    } catch (const Failure &e) {
        complain(e.error().message);
        return ExitUsage;
    }
    for (const QString &text : m_options.values(u"constant"_s)) {
        const auto constant = pair(text);
        if (!constant) {
            complain(u"--constant %1: not FIELD=VALUE."_s.arg(text));
            return ExitUsage;
        }
        plan.mapping.constants.insert(constant->first, constant->second);
    }
    if (m_options.isSet(u"null"_s))
        plan.mapping.nullText = m_options.value(u"null"_s);
    if (m_options.isSet(u"clear-empty"_s))
        plan.mapping.clearEmpty = true;

    const auto staging = m_database.wait(Lane::Read, [plan](Session &session) { return Importer(session).check(plan); });
    if (!staging)
        return staging.error().kind == Error::Kind::Invalid && !staging.error().detail.contains(u'[')
                   ? (complain(staging.error().message), ExitUsage)
                   : fail(staging.error());
    ImportReport report;
    if (m_options.isSet(u"dry-run"_s)) {
        report.created = (*staging)->count(StagedRow::Verdict::New);
        report.changed = (*staging)->count(StagedRow::Verdict::Changed);
        report.unchanged = (*staging)->count(StagedRow::Verdict::Unchanged);
        report.ignored = (*staging)->count(StagedRow::Verdict::Ignored);
        for (const StagedRow &row : (*staging)->rows) {
            for (const RowProblem &problem : row.verdict == StagedRow::Verdict::Error ? row.problems : QList<RowProblem>())
                report.errors << ImportReport::Refused{row.line, problem.column, problem.reason};
        }
        report.refused = (*staging)->count(StagedRow::Verdict::Error);
        report.seconds = (*staging)->seconds;
    } else {
        Importer::hashPasswords(**staging, Cancel(), {});
        const auto done =
            m_database.wait(Lane::Edit, [staging = *staging](Session &session) { return Importer(session).commit(*staging); });
        if (!done)
            return fail(done.error());
        report = *done;
    }
    if (m_options.isSet(u"report"_s) && !write(m_options.value(u"report"_s), QJsonDocument(report.toJson()).toJson()))
        return ExitUsage;
    if (m_options.isSet(u"refused"_s) && !write(m_options.value(u"refused"_s), Importer::refusedFile(**staging)))
        return ExitUsage;
    for (const ImportReport::Refused &error : std::as_const(report.errors))
        complain(u"line %1%2: %3"_s.arg(error.line)
                     .arg(error.column.isEmpty() ? QString() : u", column "_s + error.column, error.reason));
    say(u"%1 new, %2 changed, %3 unchanged, %4 refused, %5 s%6"_s.arg(report.created)
            .arg(report.changed)
            .arg(report.unchanged)
            .arg(report.refused)
            .arg(report.seconds, 0, 'f', 2)
            .arg(m_options.isSet(u"dry-run"_s) ? u" (dry run: nothing was changed)"_s : QString()));
    return report.refused > 0 ? ExitSomeRefused : ExitDone;
}

int Commands::exportFile()
{
    if (m_arguments.size() != 1) {
        complain(u"usage: export [--filter FIELD=VALUE …] [--search WORDS] FILE"_s);
        return ExitUsage;
    }
    const auto directory = m_database.wait(Lane::Read, [](Session &session) { return ChannelsRepository(session).directory(); });
    if (!directory)
        return fail(directory.error());
    CustomerQuery query;
    query.search = m_options.value(u"search"_s);
    for (const QString &text : m_options.values(u"filter"_s)) {
        const auto filter = pair(text);
        const QString value = filter ? filter->second : QString();
        bool known = true;
        const auto set = [&](qint64 &id, const auto *found) {
            known = found != nullptr;
            if (found != nullptr)
                id = found->id;
        };
        if (filter && filter->first == u"channel"_s)
            set(query.channelId, directory->channelNamed(value));
        else if (filter && filter->first == u"source"_s)
            set(query.sourceId, directory->sourceNamed(value));
        else if (filter && filter->first == u"tier"_s)
            set(query.priceTierId, directory->priceTierNamed(value));
        else if (filter && filter->first == u"warehouse"_s)
            set(query.warehouseId, directory->warehouseNamed(value));
        else if (filter && filter->first == u"status"_s &&
                 QStringList{u"pending"_s, u"active"_s, u"deactivated"_s}.contains(value)) {
            query.deactivated = value == u"deactivated"_s;
            query.status = value;
        } else
            known = false;
        if (!known) {
            complain(u"--filter %1: not channel=, source=, tier=, warehouse= or status= with a known value."_s.arg(text));
            return ExitUsage;
        }
    }
    const auto rows = exportCustomers(m_database, query, *directory, {}, m_arguments.first(), Cancel(), {});
    if (!rows)
        return rows.error().kind == Error::Kind::Denied ? (complain(rows.error().message), ExitUsage) : fail(rows.error());
    say(u"%1 customers written."_s.arg(*rows));
    return ExitDone;
}

int Commands::customers()
{
    CustomerQuery query;
    query.search = m_options.value(u"search"_s);
    const auto found = m_database.wait(Lane::Read, [query](Session &session) {
        QList<qint64> ids;
        for (const bool deactivated : {false, true}) {
            CustomerQuery part = query;
            part.deactivated = deactivated;
            for (const ListRow &row : readPage(session, customerListSql(part, session), std::nullopt, CustomerQuery::searchLimit))
                ids << row.id;
        }
        QList<Customer> customers = CustomersRepository(session).load(ids);
        return customers;
    });
    if (!found)
        return fail(found.error());
    QJsonArray list;
    for (const Customer &c : *found) {
        if (!m_options.isSet(u"json"_s)) {
            say(QStringList{c.username, c.displayName(), c.company, c.email, c.sourceCode, statusName(c.status)}.join(u'\t'));
            continue;
        }
        QJsonObject object{{u"id"_s, c.id}};
        object.insert(u"username"_s, c.username);
        const FieldValues values = fieldValues(c);
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!it.key().startsWith(u"address/"_s))
                object.insert(it.key(), it.value());
        }
        object.insert(u"source_customer_code"_s, c.sourceCode);
        QJsonArray addresses;
        for (const Address &address : c.addresses) {
            QJsonObject one{{u"type"_s, typeName(address.type)},
                            {u"default_billing"_s, address.defaultBilling},
                            {u"default_shipping"_s, address.defaultShipping}};
            for (const AddressField &field : addressFields())
                one.insert(QString::fromUtf16(field.name), address.*field.member);
            addresses << one;
        }
        object.insert(u"addresses"_s, addresses);
        list << object;
    }
    if (m_options.isSet(u"json"_s))
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented)));
    return ExitDone;
}

int Commands::doctor()
{
    const auto found = m_database.wait(Lane::Read, [](Session &session) { return DoctorRepository(session).examine(); });
    if (!found)
        return fail(found.error());
    for (const QString &line : found->good)
        say(u"ok    "_s + line);
    for (const QString &line : found->bad)
        say(u"WRONG "_s + line);
    return found->bad.isEmpty() ? ExitDone : ExitDatabase;
}

} // namespace kontor
