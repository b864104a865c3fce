// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/importcommands.h"

#include "imports/batchesrepository.h"
#include "kontorctl/console.h"
#include "kontorctl/fileimport.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace kontor {

using namespace Qt::StringLiterals;

ImportCommand::ImportCommand()
{
    name = u"import"_s;
    summary = u"bring in customers or products from a CSV or XLSX file"_s;
    argument = u"FILE"_s;
    argumentIsFile = true;
    writes = true;
    options = FileImport::options();
    examples = {u"import customers.csv --channel 'B2B Wholesale' --source Manual --dry-run"_s,
                u"import kunden.xlsx --channel 'B2B Wholesale' --source Manual --map source_customer_code=Kundennr --stage"_s,
                u"import products.xlsx --records products --channel 'B2B Wholesale' --dry-run"_s};
}

int ImportCommand::run(Call &call) const
{
    FileImport import(call);
    return import.prepare() ? import.run(call.arguments.first()) : import.code();
}

WatchCommand::WatchCommand()
{
    name = u"watch"_s;
    summary = u"import what is put into a folder"_s;
    argument = u"FOLDER"_s;
    argumentIsFile = true;
    writes = true;
    options = FileImport::options() + QList<CommandOption>{{u"every"_s, u"How often to look (10)."_s, u"SECONDS"_s},
                                                           {u"once"_s, u"Look once, then end."_s}};
    examples = {u"watch /srv/import --channel 'B2B Wholesale' --source 'Meridian ERP' --profile meridian"_s,
                u"watch /srv/import --channel 'B2B Wholesale' --source 'Meridian ERP' --dry-run"_s};
}

namespace {

/// Files that an import reads, the oldest first.
QFileInfoList filesIn(const QDir &folder)
{
    return folder.entryInfoList(
        {u"*.csv"_s, u"*.txt"_s, u"*.tsv"_s, u"*.xlsx"_s, u"*.xlsm"_s, u"*.ods"_s, u"*.fods"_s, u"*.xls"_s}, QDir::Files,
        QDir::Time | QDir::Reversed);
}

/// Old before-images and reviews go; perhaps no window is ever opened on this database.
Result<Done> tidy(Call &call)
{
    return call.ask(Lane::Bulk, [](Session &session) {
        BatchesRepository(session).expire();
        return Done{};
    });
}

/// Puts a file that was imported away; false, and a complaint, when that fails.
bool putAway(const QDir &folder, const QFileInfo &file, const FileImport &import, int code)
{
    const QString to = import.isWaiting() ? u"waiting"_s : code == ExitDone ? u"done"_s : u"refused"_s;
    const QString name = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-"_s) + file.fileName();
    if (!folder.mkpath(to) || !QFile::rename(file.filePath(), folder.filePath(to + u'/' + name))) {
        complain(u"%1 can't be moved to %2/."_s.arg(file.fileName(), to));
        return false;
    }
    if (code == ExitSomeRefused && !import.refused().isEmpty())
        write(folder.filePath(to + u'/' + name + u".rows.csv"_s), import.refused());
    say(u"%1: %2/"_s.arg(file.fileName(), to));
    return true;
}

} // namespace

/// A file counts when it has not grown since the last look. Done files go to done/, those whose batch waits for somebody to waiting/,
/// files with refused rows to refused/, with the refused rows beside them. A dry run looks once, and moves nothing.
int WatchCommand::run(Call &call) const
{
    const QDir folder(call.arguments.first());
    if (!folder.exists())
        return call.wrong(u"there is no folder '%1'."_s.arg(call.arguments.first()));
    const auto seconds = call.number(u"every"_s, 10, 1, 86'400);
    FileImport import(call);
    if (!seconds)
        return ExitUsage;
    if (!import.prepare()) // else each file would be moved away unread
        return import.code();
    const bool once = call.has(u"once"_s) || call.isDry();
    QHash<QString, qint64> sizes;
    QDate tidied;
    int worst = ExitDone;
    while (true) {
        if (const QDate today = QDate::currentDate(); tidied != today && !call.isDry()) {
            if (const auto done = tidy(call))
                tidied = today;
            else if (const int code = call.fail(done.error()); once)
                return code;
        }
        for (const QFileInfo &file : filesIn(folder)) {
            if (sizes.value(file.fileName(), -1) != file.size() && !once) {
                sizes.insert(file.fileName(), file.size());
                continue; // perhaps it is still being written
            }
            if (call.isDry())
                say(file.fileName() + u':');
            const int code = import.run(file.filePath());
            if (code == ExitDatabase && !once) {
                say(u"%1 stays where it is; trying again in %2 s"_s.arg(file.fileName()).arg(*seconds));
                break; // somebody writes for long, or the server is being restarted
            }
            if (code == ExitDatabase)
                return code;
            worst = std::max(worst, code);
            if (!call.isDry() && !putAway(folder, file, import, code))
                return ExitUsage;
        }
        if (once)
            return worst;
        QThread::sleep(quint64(*seconds));
    }
}

} // namespace kontor
