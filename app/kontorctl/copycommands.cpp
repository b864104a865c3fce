// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/copycommands.h"

#include "copies/backup.h"
#include "kontorctl/console.h"

#include <QFileInfo>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// What is told of a copy: each table that holds something, and the sum.
void sayWhat(const CopyReport &report)
{
    for (const CopyReport::Table &table : report.tables) {
        if (table.rows > 0)
            say(QString::number(table.rows).rightJustified(12) + u"  "_s + table.name);
    }
}

void sayDone(const CopyReport &report)
{
    sayWhat(report);
    say(u"%1 rows in %2 tables, each compared with what was sent."_s.arg(report.rows()).arg(report.tables.size()));
}

int sayPlan(const CopyReport &report)
{
    sayWhat(report);
    say(u"%1 rows in %2 tables would be copied (dry run: nothing was changed)."_s.arg(report.rows()).arg(report.tables.size()));
    return ExitDone;
}

DatabaseCopy::Progress progress()
{
    constexpr qint64 wordEvery = 1'000'000;
    return [told = qint64(0)](const QString &table, qint64 rows) mutable {
        if (rows / wordEvery > told / wordEvery)
            complain(u"%1 rows, in %2 …"_s.arg(rows).arg(table));
        told = rows;
    };
}

} // namespace

BackupCommand::BackupCommand()
{
    name = u"backup"_s;
    summary = u"write all that the database holds into a file, of one moment, while others work"_s;
    argument = u"FILE"_s;
    argumentIsFile = true;
    options = {{u"replace"_s, u"Replace the file if it is there, once the new one is whole."_s}};
    examples = {u"backup kontor-2026-11-29.kontor"_s, u"backup latest.kontor --replace"_s};
}

int BackupCommand::run(Call &call) const
{
    const QString path = call.arguments.first();
    if (QFileInfo::exists(path) && !call.has(u"replace"_s)) {
        complain(u"%1 is there already; --replace replaces it."_s.arg(path));
        return ExitUsage;
    }
    const auto done = backUp(call.database(), path, progress());
    if (!done)
        return call.refuse(done.error());
    sayDone(*done);
    complain(u"%1 holds password hashes and personal data: keep it where only you can read it."_s.arg(path));
    return ExitDone;
}

RestoreCommand::RestoreCommand()
{
    name = u"restore"_s;
    anySchema = true;
    summary = u"bring a backup into an empty database"_s;
    argument = u"FILE"_s;
    argumentIsFile = true;
    createsDatabase = true;
    writes = true;
    examples = {u"restore kontor-2026-11-29.kontor"_s, u"restore kontor-2026-11-29.kontor --dry-run"_s};
}

int RestoreCommand::run(Call &call) const
{
    if (call.isDry()) {
        const auto found = backupContents(call.arguments.first());
        if (!found)
            return call.refuse(found.error());
        Database to(call.url(), DatabaseCopy::options(call.url())); // not the one for dry runs, which would be another
        const auto may = DatabaseCopy::check(to);
        return may ? sayPlan(*found) : call.refuse(may.error());
    }
    const auto done = restore(call.arguments.first(), call.database(), progress());
    if (!done)
        return call.refuse(done.error());
    sayDone(*done);
    return ExitDone;
}

CopyCommand::CopyCommand()
{
    name = u"copy"_s;
    summary = u"copy all that the database holds into another, empty one"_s;
    argument = u"URL"_s;
    writes = true;
    examples = {u"copy postgresql://db.example.com/kontor"_s};
}

int CopyCommand::run(Call &call) const
{
    const auto url = ConnectionUrl::parse(call.arguments.first());
    if (!url)
        return call.wrong(url.error().message);
    Database to(*url, DatabaseCopy::options(*url));
    if (call.isDry()) {
        const auto found = call.ask(Lane::Read, &DatabaseCopy::contents);
        const auto may = DatabaseCopy::check(to);
        return found && may ? sayPlan(*found) : call.refuse(found ? may.error() : found.error());
    }
    const auto done = DatabaseCopy(call.database(), to).run(progress());
    if (!done)
        return call.refuse(done.error());
    sayDone(*done);
    return ExitDone;
}

} // namespace kontor
