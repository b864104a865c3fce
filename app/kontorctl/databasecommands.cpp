// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/databasecommands.h"

#include "channels/channelsrepository.h"
#include "database/migrations.h"
#include "credentials/purge.h"
#include "doctor/connectiondoctor.h"
#include "doctor/doctorrepository.h"
#include "kontorctl/console.h"
#include "kontorctl/staffcommands.h"
#include "samples/sampledata.h"
#include "staff/rightssetup.h"
#include "staff/staffrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 customersMax = 20'000'000;

/// How many schema steps a migration would apply.
Result<int> missingSteps(Call &call)
{
    return call.ask(Lane::Edit, [](Session &session) { return int(missingMigrations(session).size()); });
}

} // namespace

InitCommand::InitCommand()
{
    name = u"init"_s;
    anySchema = true;
    summary = u"create the tables, and with --admin staff roles and rights"_s;
    createsDatabase = true;
    writes = true;
    options = {{u"admin"_s, u"PostgreSQL: set up roles and rights, with this login as the first administrator."_s, u"LOGIN"_s}};
    examples = {u"init"_s, u"init --admin anna"_s};
}

int InitCommand::run(Call &call) const
{
    if (call.isDry()) {
        const auto steps = missingSteps(call);
        if (!steps)
            return call.fail(steps.error());
        say(*steps > 0 ? u"%1 schema steps would be applied (dry run: nothing was changed)."_s.arg(*steps)
                       : u"The tables are there already."_s);
        return ExitDone;
    }
    const auto done = bringUpToDate(call.database());
    if (!done)
        return call.fail(done.error());
    const auto basics = call.ask(Lane::Edit, [](Session &session) {
        ensureBasics(session, false);
        return Done{};
    });
    if (!basics)
        return call.fail(basics.error());
    say(*done > 0 ? u"The tables were created."_s : u"The tables were there already."_s);
    return setUpRights(call);
}

/// Owner, roles, grants and the first administrator; once there, they are brought up to date at each run.
int InitCommand::setUpRights(Call &call)
{
    const auto isThere = call.ask(Lane::Read, [](Session &session) { return StaffRepository(session).hasRights(); });
    if (!isThere)
        return call.fail(isThere.error());
    const QString admin = call.value(u"admin"_s);
    if (!*isThere && admin.isEmpty())
        return ExitDone;
    if (call.url().engine() == ConnectionUrl::Engine::Sqlite) {
        complain(u"an SQLite file knows no rights: whoever can open it has it all."_s);
        return ExitUsage;
    }
    QString password;
    if (!admin.isEmpty()) {
        const auto typed = typedPassword(admin);
        if (!typed)
            return ExitUsage;
        password = *typed;
    }
    const auto done = call.ask(Lane::Edit, [admin, password](Session &session) {
        RightsSetup setup(session);
        setup.apply();
        if (!admin.isEmpty()) {
            Staff administrator;
            administrator.login = admin;
            administrator.role = adminRole();
            StaffRepository(session).set(administrator, password);
        }
        return setup.roleName(u"store"_s);
    });
    if (!done)
        return call.refuse(done.error());
    say(u"Roles and rights are set up."_s);
    if (!admin.isEmpty())
        say(u"%1 is admin. kontor-store connects as %2: give that role a password (ALTER ROLE … PASSWORD, or \\password in psql)."_s
                .arg(admin, *done));
    return ExitDone;
}

MigrateCommand::MigrateCommand()
{
    name = u"migrate"_s;
    anySchema = true;
    summary = u"bring the tables up to date"_s;
    createsDatabase = true;
    writes = true;
    examples = {u"migrate --dry-run"_s};
}

int MigrateCommand::run(Call &call) const
{
    const auto done = call.isDry() ? missingSteps(call) : bringUpToDate(call.database());
    if (!done)
        return call.fail(done.error());
    say(call.isDry() ? u"%1 schema steps would be applied (dry run: nothing was changed)."_s.arg(*done)
                     : u"%1 schema steps applied."_s.arg(*done));
    return ExitDone;
}

SampleCommand::SampleCommand()
{
    name = u"sample"_s;
    anySchema = true;
    summary = u"load the sample data"_s;
    createsDatabase = true;
    writes = true;
    options = {{u"customers"_s, u"How many customers (1000)."_s, u"N"_s}};
    examples = {u"sample --customers 100000"_s};
}

int SampleCommand::run(Call &call) const
{
    const auto customers = call.number(u"customers"_s, 1000, 0, customersMax);
    if (!customers)
        return ExitUsage;
    if (call.isDry()) {
        const auto may = SampleData(call.database()).check();
        if (!may)
            return call.fail(may.error());
        say(u"Sample data with %1 customers would be loaded (dry run: nothing was changed)."_s.arg(*customers));
        return ExitDone;
    }
    if (const auto ready = bringUpToDate(call.database()); !ready)
        return call.fail(ready.error());
    const auto done = SampleData(call.database()).load(int(*customers));
    if (!done)
        return call.fail(done.error());
    say(u"Sample data with %1 customers is in."_s.arg(*customers));
    return ExitDone;
}

NorthwindCommand::NorthwindCommand()
{
    name = u"northwind"_s;
    summary = u"load Northwind's products, categories and orders from a folder of its CSV files"_s;
    argument = u"FOLDER"_s;
    argumentIsFile = true;
    writes = true;
    options = {{u"channel"_s, u"The trade store."_s, u"NAME"_s}, {u"source"_s, u"The source."_s, u"NAME"_s}};
    examples = {u"northwind northwind/ --channel 'B2B Wholesale' --source Manual"_s};
}

int NorthwindCommand::run(Call &call) const
{
    if (!call.has(u"channel"_s) || !call.has(u"source"_s))
        return call.wrong(u"name the trade store and the source with --channel and --source."_s);
    const auto job = [folder = call.arguments.first(), channel = call.value(u"channel"_s), source = call.value(u"source"_s)](
                         Session &session) { return loadNorthwind(session, folder, channel, source); };
    const auto left = call.isDry() ? call.rehearse(Lane::Edit, job) : call.ask(Lane::Edit, job);
    if (!left)
        return call.refuse(left.error());
    for (const QString &line : *left)
        complain(line);
    say(call.isDry() ? u"Products, categories and orders can be read (dry run: nothing was changed)."_s
                     : u"Products, categories and orders are in."_s);
    return left->isEmpty() ? ExitDone : ExitSomeRefused;
}

KeepCommand::KeepCommand()
{
    name = u"keep"_s;
    summary = u"say or set for how many days traces of signing in and the audit are kept"_s;
    writes = true;
    options = {{u"sessions"_s, u"Ended sessions, sign-in attempts, dead links."_s, u"DAYS"_s},
               {u"acting"_s, u"Sessions in which staff acted as customers, and what they did."_s, u"DAYS"_s},
               {u"audit"_s, u"The audit of a database with rights; whole months go."_s, u"DAYS"_s},
               {u"browsers"_s, u"Browsers that nobody signed in with since."_s, u"DAYS"_s}};
    examples = {u"keep"_s, u"keep --sessions 30 --acting 365"_s};
}

int KeepCommand::run(Call &call) const
{
    constexpr qint64 most = 36'500;
    const auto kept = call.ask(Lane::Read, [](Session &session) { return CredentialsPurge(session).kept(); });
    if (!kept)
        return call.fail(kept.error());
    KeptTraces wanted = *kept;
    for (const auto &[option, days] : {std::pair{u"sessions"_s, &wanted.sessionDays}, std::pair{u"acting"_s, &wanted.actingDays},
                                       std::pair{u"audit"_s, &wanted.auditDays}, std::pair{u"browsers"_s, &wanted.browserDays}}) {
        const auto number = call.number(option, *days, 1, most);
        if (!number)
            return ExitUsage;
        *days = int(*number);
    }
    const bool changes = call.has(u"sessions"_s) || call.has(u"acting"_s) || call.has(u"audit"_s) || call.has(u"browsers"_s);
    if (changes && !call.isDry()) {
        const auto done = call.ask(Lane::Edit, [wanted](Session &session) {
            CredentialsPurge(session).keep(wanted);
            return Done{};
        });
        if (!done)
            return call.fail(done.error());
    }
    say(u"sessions %1 days, acting %2 days, audit %3 days, browsers %4 days%5"_s.arg(wanted.sessionDays)
            .arg(wanted.actingDays)
            .arg(wanted.auditDays)
            .arg(wanted.browserDays)
            .arg(changes && call.isDry() ? u" (dry run: nothing was changed)"_s : QString()));
    return ExitDone;
}

DoctorCommand::DoctorCommand()
{
    name = u"doctor"_s;
    anySchema = true;
    summary = u"look whether all is well"_s;
    examples = {u"doctor"_s};
}

int DoctorCommand::run(Call &call) const
{
    const QList<ConnectionFinding> connection = examineConnection(call.url(), {});
    for (const ConnectionFinding &finding : connection) {
        const bool bad = finding.verdict == ConnectionFinding::Verdict::Bad;
        say((bad ? u"WRONG "_s : finding.verdict == ConnectionFinding::Verdict::Weak ? u"weak  "_s : u"ok    "_s) + finding.said);
    }
    if (!isSound(connection))
        return ExitDatabase;
    const auto found = call.ask(Lane::Read, [](Session &session) { return DoctorRepository(session).examine(); });
    if (!found)
        return call.fail(found.error());
    for (const QString &line : found->good)
        say(u"ok    "_s + line);
    for (const QString &line : found->bad)
        say(u"WRONG "_s + line);
    return found->bad.isEmpty() ? ExitDone : ExitDatabase;
}

} // namespace kontor
