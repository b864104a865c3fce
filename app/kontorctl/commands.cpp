// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/commands.h"

#include "channels/channelsrepository.h"
#include "customers/customerlist.h"
#include "customers/customersrepository.h"
#include "database/migrations.h"
#include "doctor/doctorrepository.h"
#include "exports/customerexport.h"
#include "kontorctl/console.h"
#include "samples/sampledata.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

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
           "  watch FOLDER         import what is put into a folder\n"
           "  batches              list imports and other bulk changes\n"
           "  undo BATCH           restore what a batch changed, remove whom it added; --dry-run lists whom it would leave\n"
           "  approve BATCH        write a staged batch; approves it where another staff member must\n"
           "  export FILE          write customers to a CSV file\n"
           "  customers            list customers\n"
           "  invite               mail invitations, by --batch or --search\n"
           "  mails                list the outbox\n"
           "  doctor               look whether all is well\n\n"
           "Passwords are never given here: PostgreSQL's come from PGPASSFILE or ~/.pgpass.\n"
           "Exit codes: 0 done, 1 some rows refused or waiting for approval, 2 usage or unreadable file, 3 database."_s;
}

int Commands::run(const QString &command)
{
    static const QHash<QString, int (Commands::*)()> all = {
        {u"init"_s, &Commands::init},           {u"migrate"_s, &Commands::migrateSchema}, {u"sample"_s, &Commands::sample},
        {u"northwind"_s, &Commands::northwind}, {u"import"_s, &Commands::importFile},     {u"export"_s, &Commands::exportFile},
        {u"customers"_s, &Commands::customers}, {u"doctor"_s, &Commands::doctor},         {u"batches"_s, &Commands::batches},
        {u"undo"_s, &Commands::undo},           {u"approve"_s, &Commands::approve},       {u"watch"_s, &Commands::watch},
        {u"invite"_s, &Commands::invite},       {u"mails"_s, &Commands::mails},
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

int Commands::refuse(const Error &error)
{
    const bool asked = error.kind == Error::Kind::Denied || error.kind == Error::Kind::Invalid ||
                       error.kind == Error::Kind::Conflict || error.kind == Error::Kind::NotFound;
    return asked ? (complain(error.message), ExitUsage) : fail(error);
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
    ExportForm form;
    form.fields = exportFields();
    if (m_arguments.first().endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        form.format = ExportForm::Format::Xlsx;
    if (const QString name = m_options.value(u"template"_s); !name.isEmpty()) {
        const auto templates = m_database.wait(Lane::Read, [](Session &session) { return ExportTemplates(session).list(); });
        if (!templates)
            return fail(templates.error());
        const auto found =
            std::find_if(templates->begin(), templates->end(), [&](const ExportForm &f) { return f.name == name; });
        if (found == templates->end()) {
            complain(u"there is no export template '%1'."_s.arg(name));
            return ExitUsage;
        }
        const auto byName = form.format;
        form = *found;
        if (!QFileInfo(m_arguments.first()).suffix().isEmpty())
            form.format = byName; // the file's name says what it is
    }
    if (form.format == ExportForm::Format::Pdf || m_arguments.first().endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        complain(u"PDF is made in Kontor's window. Name a .csv or .xlsx file here."_s);
        return ExitUsage;
    }
    const auto rows = exportCustomers(m_database, ExportSource{query, {}}, form, *directory, m_arguments.first(), Cancel(), {});
    if (!rows)
        return refuse(rows.error());
    say(u"%1 customers written."_s.arg(*rows));
    return ExitDone;
}

int Commands::customers()
{
    CustomerQuery query;
    query.search = m_options.value(u"search"_s);
    bool more = false;
    const auto found = m_database.wait(Lane::Read, [query, &more](Session &session) {
        QList<qint64> ids;
        for (const bool deactivated : {false, true}) {
            CustomerQuery part = query;
            part.deactivated = deactivated;
            const QList<ListRow> rows =
                readPage(session, customerListSql(part, session, true), std::nullopt, CustomerQuery::searchLimit);
            more = more || rows.size() >= CustomerQuery::searchLimit;
            for (const ListRow &row : rows)
                ids << row.id;
        }
        QList<Customer> customers = CustomersRepository(session).load(ids);
        return customers;
    });
    if (!found)
        return refuse(found.error());
    if (more)
        complain(u"only the first %1 are listed. 'export' writes all."_s.arg(CustomerQuery::searchLimit));
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
