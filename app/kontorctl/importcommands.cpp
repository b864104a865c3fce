// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports and batches from the command line.
#include "kontorctl/commands.h"

#include "channels/channelsrepository.h"
#include "credentials/invitationsrepository.h"
#include "imports/batchesrepository.h"
#include "imports/spreadsheet.h"
#include "imports/stagingrepository.h"
#include "kontorctl/console.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

bool isImportField(const QString &name)
{
    static const QList<ImportField> known = importFields(49);
    return (name.startsWith(u"attribute."_s) && name.size() > 10) ||
           std::any_of(known.begin(), known.end(), [&name](const ImportField &field) { return field.name == name; });
}

} // namespace

/// The trade store, the source and the profile that the options name, and whether reports can be written at the end: asked before work
/// begins. Nothing, and a complaint, if one is wrong; `code` says which kind.
std::optional<Commands::Target> Commands::target(int &code)
{
    code = ExitUsage;
    for (const QString &option : {u"report"_s, u"refused"_s}) {
        const QFileInfo file(m_options.value(option));
        if (m_options.isSet(option) && !QFileInfo(file.absolutePath()).isWritable()) {
            complain(u"--%1: nothing can be written to %2."_s.arg(option, file.absolutePath()));
            return std::nullopt;
        }
    }
    const QString profile = m_options.value(u"profile"_s);
    const auto found = m_database.wait(Lane::Edit, [profile](Session &session) {
        return Target{ChannelsRepository(session).directory(),
                      profile.isEmpty() ? std::nullopt : ImportProfiles(session).load(profile), 0, 0};
    });
    if (!found) {
        code = fail(found.error());
        return std::nullopt;
    }
    Target out = *found;
    const Channel *channel = out.directory.channelNamed(m_options.value(u"channel"_s));
    const Source *source = out.directory.sourceNamed(m_options.value(u"source"_s));
    if (channel == nullptr || source == nullptr) {
        complain(channel == nullptr ? u"there is no trade store '%1'."_s.arg(m_options.value(u"channel"_s))
                                    : u"there is no source '%1'."_s.arg(m_options.value(u"source"_s)));
        return std::nullopt;
    }
    out.channelId = channel->id;
    out.sourceId = source->id;
    if (QFile file(profile); !out.profile && profile.endsWith(u".json"_s) && file.open(QFile::ReadOnly))
        out.profile = ImportMapping::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!profile.isEmpty() && !out.profile) {
        complain(u"there is no mapping profile '%1'."_s.arg(profile));
        return std::nullopt;
    }
    return out;
}

int Commands::importFile()
{
    if (m_arguments.size() != 1 || !m_options.isSet(u"channel"_s) || !m_options.isSet(u"source"_s)) {
        complain(
            u"usage: import FILE --channel NAME --source NAME [--profile NAME] [--map FIELD=COLUMN …] [--dry-run] [--ignore-new] [--report FILE]"_s);
        return ExitUsage;
    }
    int code = ExitUsage;
    const auto start = target(code);
    if (!start)
        return code;
    ImportPlan plan;
    plan.fileName = m_arguments.first();
    std::optional<QTemporaryDir> sheets; // none without need: a killed program would leave it
    if (isSpreadsheet(plan.fileName)) {
        const auto csv = spreadsheetAsCsv(plan.fileName, sheets.emplace().path());
        if (!csv) {
            complain(csv.error().message);
            return ExitUsage;
        }
        plan.fileName = csv->path;
        if (const QString others = otherSheets(*csv); !others.isEmpty())
            complain(others);
    }
    plan.channelId = start->channelId;
    plan.sourceId = start->sourceId;
    plan.profile = m_options.value(u"profile"_s);
    if (!readModes(plan))
        return ExitUsage;
    try {
        const QByteArray bytes = readImportSample(plan.fileName);
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
        if (start->profile && !fits(plan, table.headings))
            return ExitUsage;
        for (const QString &text : m_options.values(u"map"_s)) {
            const auto map = pair(text);
            if (!map || !isImportField(map->first)) {
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
        if (!constant || !isImportField(constant->first)) {
            complain(
                u"--constant %1: not FIELD=VALUE with a known field. Fields are those of the template, and company, phone, name."_s
                    .arg(text));
            return ExitUsage;
        }
        if (isSecretField(constant->first)) {
            complain(u"--constant %1: one password for everybody is no password."_s.arg(constant->first));
            return ExitUsage;
        }
        plan.mapping.constants.insert(constant->first, constant->second);
    }
    if (m_options.isSet(u"null"_s))
        plan.mapping.nullText = m_options.value(u"null"_s);
    if (m_options.isSet(u"clear-empty"_s))
        plan.mapping.emptyCells = ImportMapping::EmptyCells::Clear;

    const bool dry = m_options.isSet(u"dry-run"_s);
    // Passwords are hashed and many rows approved outside a transaction: such a file is staged first.
    const bool staged = dry || m_options.isSet(u"stage"_s) || BatchesRepository::approvalLimit(plan, start->directory) > 0 ||
                        plan.mapping.gives(u"password"_s);
    const auto done = staged ? importStaged(plan, dry) : importDirect(plan);
    if (!done) {
        // What SQL reports names its statement; all else is about the file or the count that was agreed to.
        const bool ours = done.error().kind != Error::Kind::Unreachable && done.error().kind != Error::Kind::Internal &&
                          !done.error().detail.contains(u'[');
        return ours ? (complain(done.error().message), ExitUsage) : fail(done.error());
    }
    const ImportReport &report = *done;
    const bool told =
        (!m_options.isSet(u"report"_s) || write(m_options.value(u"report"_s), QJsonDocument(report.toJson()).toJson())) &&
        (!m_options.isSet(u"refused"_s) || write(m_options.value(u"refused"_s), m_refused));
    for (const ImportReport::Refused &error : std::as_const(report.errors))
        complain(u"line %1%2: %3"_s.arg(error.line)
                     .arg(error.column.isEmpty() ? QString() : u", column "_s + error.column, error.reason));
    if (report.deactivated > 0 && !m_waiting)
        say(u"%1 deactivated"_s.arg(report.deactivated));
    if (m_waiting) {
        say((m_approval ? u"batch %1 is staged: %2 rows need the approval of another staff member (kontorctl approve %1)"_s
                        : u"batch %1 is staged, %2 rows, and not written yet (kontorctl approve %1)"_s)
                .arg(report.batchId)
                .arg(report.created + report.changed + report.deactivated));
        const bool asAsked = m_options.isSet(u"stage"_s) && report.refused == 0;
        return !told ? ExitUsage : asAsked ? ExitDone : ExitSomeRefused;
    }
    say(u"%1 new, %2 changed, %3 unchanged, %4 refused, %5 s%6"_s.arg(report.created)
            .arg(report.changed)
            .arg(report.unchanged)
            .arg(report.refused)
            .arg(report.seconds, 0, 'f', 2)
            .arg(dry ? u" (dry run: nothing was changed)"_s : u", batch %1"_s.arg(report.batchId)));
    if (!dry && report.batchId > 0) {
        const bool send = m_options.isSet(u"send-invitations"_s);
        const auto invited = m_database.wait(Lane::Edit, [id = report.batchId, send](Session &session) {
            const QList<qint64> wanted = InvitationsRepository(session).wanted(id);
            return qMakePair(qint64(wanted.size()),
                             send && !wanted.isEmpty() ? InvitationsRepository(session).invite(wanted).queued : qint64(0));
        });
        if (!invited)
            return fail(invited.error());
        if (invited->first > 0)
            say(send ? u"%1 invitations queued"_s.arg(invited->second)
                     : u"%1 invitations are wanted, none was sent (kontorctl invite --batch %2)"_s.arg(invited->first)
                           .arg(report.batchId));
    }
    return !told ? ExitUsage : report.refused > 0 ? ExitSomeRefused : ExitDone;
}

/// Whether a file has what a profile needs: without the key or a joined column other customers would be meant. Says what else it lacks.
bool Commands::fits(const ImportPlan &plan, const QStringList &headings)
{
    static const QHash<ImportPlan::Match, QString> keys = {{ImportPlan::Match::SourceCode, u"source_customer_code"_s},
                                                           {ImportPlan::Match::Email, u"email"_s},
                                                           {ImportPlan::Match::Username, u"username"_s}};
    QStringList absent;
    bool needed = false;
    for (auto column = plan.mapping.columns.begin(); column != plan.mapping.columns.end(); ++column) {
        if (!headings.contains(column.key())) {
            absent << column.key();
            needed = needed || *column == keys.value(plan.match);
        }
    }
    for (const auto &[column, joined] : plan.mapping.absentJoins(headings)) {
        absent << joined;
        needed = true;
    }
    if (!absent.isEmpty())
        complain(u"The profile speaks of columns that the file does not have: %1. It has: %2."_s.arg(absent.join(u", "_s),
                                                                                                     headings.join(u", "_s)));
    return !needed;
}

bool Commands::readModes(ImportPlan &plan)
{
    static const QHash<QString, ImportPlan::Mode> modes = {{u"add-and-update"_s, ImportPlan::Mode::AddAndUpdate},
                                                           {u"add-only"_s, ImportPlan::Mode::AddOnly},
                                                           {u"update-only"_s, ImportPlan::Mode::UpdateOnly},
                                                           {u"deactivate-listed"_s, ImportPlan::Mode::DeactivateListed},
                                                           {u"deactivate-missing"_s, ImportPlan::Mode::DeactivateMissing}};
    static const QHash<QString, ImportPlan::Match> matches = {{u"code"_s, ImportPlan::Match::SourceCode},
                                                              {u"email"_s, ImportPlan::Match::Email},
                                                              {u"username"_s, ImportPlan::Match::Username}};
    if (m_options.isSet(u"ignore-new"_s))
        plan.mode = ImportPlan::Mode::UpdateOnly;
    if (m_options.isSet(u"ignore-existing"_s))
        plan.mode = ImportPlan::Mode::AddOnly;
    if (const QString mode = m_options.value(u"mode"_s); !mode.isEmpty()) {
        if (!modes.contains(mode)) {
            complain(u"--mode takes add-and-update, add-only, update-only, deactivate-listed or deactivate-missing."_s);
            return false;
        }
        plan.mode = modes.value(mode);
    }
    if (const QString match = m_options.value(u"match"_s); !match.isEmpty()) {
        if (!matches.contains(match)) {
            complain(u"--match takes code, email or username."_s);
            return false;
        }
        plan.match = matches.value(match);
    }
    bool ok = true;
    if (m_options.isSet(u"stop-after"_s))
        plan.stopAfter = m_options.value(u"stop-after"_s).toLongLong(&ok);
    if (ok && m_options.isSet(u"confirm"_s))
        plan.missingConfirmed = m_options.value(u"confirm"_s).toLongLong(&ok);
    plan.keepUndo = !m_options.isSet(u"no-undo"_s);
    if (!ok)
        complain(u"--stop-after and --confirm take a number."_s);
    return ok;
}

Result<ImportReport> Commands::importDirect(const ImportPlan &plan)
{
    const auto report = m_database.wait(Lane::Bulk, [plan](Session &session) { return Importer(session).run(plan); });
    if (report && report->refused > 0)
        m_refused =
            m_database
                .wait(Lane::Read, [id = report->batchId](Session &session) { return BatchesRepository(session).refusedFile(id); })
                .value();
    return report;
}

/// What a staged batch would do, as a report; for a dry run, the batch is gone afterwards.
Result<ImportReport> Commands::importStaged(const ImportPlan &plan, bool dry)
{
    const auto staged = stageFile(m_database, plan, Cancel(), {});
    if (!staged)
        return staged.error();
    const auto checked = m_database.wait(Lane::Edit, [id = *staged, dry](Session &session) {
        StagingRepository staging(session);
        const StagedBatch batch = staging.load(id);
        const VerdictCounts counts = staging.counts(batch);
        Checked out;
        out.refused = staging.refusedFile(batch);
        out.report.batchId = id;
        out.report.created = counts.created;
        out.report.changed = counts.changed;
        out.report.unchanged = counts.unchanged;
        out.report.ignored = counts.ignored;
        out.report.refused = counts.refused;
        out.report.deactivated = counts.missing;
        if (batch.plan.mode == ImportPlan::Mode::DeactivateListed)
            std::swap(out.report.changed, out.report.deactivated);
        if (counts.unknown > 0)
            out.refusal = missingUnknown(counts.unknown);
        out.report.errors = staging.errors(batch);
        out.waiting = BatchesRepository(session).needsApproval(batch, counts);
        if (dry)
            staging.discard(id);
        else if (out.waiting)
            BatchesRepository(session).askApproval(id);
        return out;
    });
    if (!checked)
        return checked.error();
    m_refused = checked->refused;
    if (dry && !checked->refusal.isEmpty())
        return Error{Error::Kind::Invalid, checked->refusal, {}};
    if (dry)
        return checked->report;
    if (m_options.isSet(u"stage"_s) || checked->waiting) {
        m_waiting = true;
        m_approval = checked->waiting;
        return checked->report;
    }
    const auto committed = commitBatch(*staged);
    if (!committed) // the file is still there, and each try would leave another batch behind
        discard(*staged);
    return committed;
}

void Commands::discard(qint64 batchId)
{
    (void)m_database.wait(Lane::Bulk, [batchId](Session &session) {
        StagingRepository(session).discard(batchId);
        return Done{};
    });
}

Result<ImportReport> Commands::commitBatch(qint64 id)
{
    const auto report = m_database.wait(Lane::Bulk, [id](Session &session) { return Importer(session).commit(id); });
    if (report)
        discard(id);
    return report;
}

/// Imports what is put into a folder: a file that has not grown since the last look. Done files go to done/, those whose batch waits for
/// somebody to waiting/, files with refused rows to refused/, with the refused rows beside them.
int Commands::watch()
{
    if (m_arguments.size() != 1 || !QFileInfo(m_arguments.first()).isDir()) {
        complain(u"usage: watch FOLDER --channel NAME --source NAME [--profile NAME] [--every SECONDS] [--once]"_s);
        return ExitUsage;
    }
    if (m_options.isSet(u"dry-run"_s)) {
        complain(u"watch imports and moves files, so it takes no --dry-run; try a file with import --dry-run."_s);
        return ExitUsage;
    }
    int wrong = ExitUsage;
    if (!target(wrong)) // else each file would be moved away unread
        return wrong;
    const QDir folder(m_arguments.first());
    const int seconds = std::max(1, m_options.value(u"every"_s).toInt());
    QHash<QString, qint64> sizes;
    QDate tidied;
    int worst = ExitDone;
    while (true) {
        if (const QDate today = QDate::currentDate(); tidied != today) { // perhaps no window is ever opened here
            const auto done = m_database.wait(Lane::Bulk, [](Session &session) {
                BatchesRepository(session).expire();
                return Done{};
            });
            if (done)
                tidied = today;
            else if (fail(done.error()); m_options.isSet(u"once"_s))
                return ExitDatabase;
        }
        for (const QFileInfo &file : folder.entryInfoList({u"*.csv"_s, u"*.txt"_s, u"*.tsv"_s, u"*.xlsx"_s, u"*.ods"_s},
                                                          QDir::Files, QDir::Time | QDir::Reversed)) {
            if (sizes.value(file.fileName(), -1) != file.size() && !m_options.isSet(u"once"_s)) {
                sizes.insert(file.fileName(), file.size());
                continue; // perhaps it is still being written
            }
            m_arguments = QStringList{file.filePath()};
            m_refused.clear();
            m_waiting = false;
            const int code = importFile();
            if (code == ExitDatabase && !m_options.isSet(u"once"_s)) {
                say(u"%1 stays where it is; trying again in %2 s"_s.arg(file.fileName()).arg(seconds));
                break; // somebody writes for long, or the server is being restarted
            }
            if (code == ExitDatabase)
                return code;
            worst = std::max(worst, code);
            const QString to = m_waiting ? u"waiting"_s : code == ExitDone ? u"done"_s : u"refused"_s;
            const QString name = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-"_s) + file.fileName();
            if (!folder.mkpath(to) || !QFile::rename(file.filePath(), folder.filePath(to + u'/' + name))) {
                complain(u"%1 can't be moved to %2/."_s.arg(file.fileName(), to));
                return ExitUsage;
            }
            if (code == ExitSomeRefused && !m_refused.isEmpty())
                write(folder.filePath(to + u'/' + name + u".rows.csv"_s), m_refused);
            say(u"%1: %2/"_s.arg(file.fileName(), to));
        }
        if (m_options.isSet(u"once"_s))
            return worst;
        QThread::sleep(quint64(seconds));
    }
}

int Commands::batches()
{
    const auto list = m_database.wait(Lane::Read, [](Session &session) { return BatchesRepository(session).list(); });
    if (!list)
        return fail(list.error());
    for (const Batch &b : *list)
        say(QStringList{QString::number(b.id), QDateTime::fromMSecsSinceEpoch(b.startedAt, Qt::UTC).toString(Qt::ISODate),
                        b.actor, b.kind, b.state, b.fileName, u"%1 new"_s.arg(b.created), u"%1 changed"_s.arg(b.changed),
                        u"%1 refused"_s.arg(b.refused)}
                .join(u'\t'));
    return ExitDone;
}

qint64 Commands::batchArgument(const QString &usage)
{
    bool ok = false;
    const qint64 id = m_arguments.value(0).toLongLong(&ok);
    if (!ok || m_arguments.size() != 1)
        complain(usage);
    return ok && m_arguments.size() == 1 ? id : 0;
}

int Commands::undo()
{
    const qint64 id = batchArgument(u"usage: undo BATCH [--also CUSTOMER …] [--dry-run]"_s);
    if (id == 0)
        return ExitUsage;
    QList<qint64> also;
    for (const QString &text : m_options.values(u"also"_s)) {
        bool ok = false;
        also << text.toLongLong(&ok);
        if (!ok) {
            complain(u"--also %1: not the number of a customer, as undo --dry-run lists them."_s.arg(text));
            return ExitUsage;
        }
    }
    const auto plan = m_database.wait(Lane::Read, [id](Session &session) { return BatchesRepository(session).planUndo(id); });
    if (!plan)
        return refuse(plan.error());
    for (const UndoConflict &conflict : plan->conflicts) {
        if (!conflict.mayForce || !also.contains(conflict.customerId))
            complain(u"customer %1, %2: %3"_s.arg(conflict.customerId).arg(conflict.customer, conflict.reason));
    }
    if (plan->conflictCount > plan->conflicts.size())
        complain(u"… and %1 more"_s.arg(plan->conflictCount - plan->conflicts.size()));
    if (plan->mailsSent > 0)
        complain(u"%1 mails were sent to its customers since; they can't be taken back."_s.arg(plan->mailsSent));
    if (plan->invitations > 0)
        complain(u"%1 invitations that the batch ended are mailed anew."_s.arg(plan->invitations));
    if (m_options.isSet(u"dry-run"_s)) {
        say(u"%1 would be restored, %2 removed, %3 left as they are (dry run: nothing was changed)"_s.arg(plan->restored)
                .arg(plan->removed)
                .arg(plan->conflictCount));
        return plan->conflictCount > 0 ? ExitSomeRefused : ExitDone;
    }
    const auto left =
        m_database.wait(Lane::Bulk, [id, also](Session &session) { return BatchesRepository(session).undo(id, also); });
    if (!left)
        return refuse(left.error());
    const qint64 forced = plan->conflictCount - *left;
    say(u"%1 restored, %2 removed, %3 left as they are"_s.arg(plan->restored).arg(plan->removed).arg(*left) +
        (forced > 0 ? u", %1 changed since undone as well"_s.arg(forced) : QString()));
    return *left > 0 ? ExitSomeRefused : ExitDone;
}

int Commands::approve()
{
    const qint64 id = batchArgument(u"usage: approve BATCH"_s);
    if (id == 0)
        return ExitUsage;
    const auto approved = m_database.wait(Lane::Edit, [id](Session &session) {
        StagingRepository staging(session);
        BatchesRepository batches(session);
        const StagedBatch batch = staging.load(id);
        if (batch.state != u"staged"_s || batches.needsApproval(batch, staging.counts(batch)))
            batches.approve(id);
        return Done{};
    });
    const auto report = approved ? commitBatch(id) : Result<ImportReport>(approved.error());
    if (!report)
        return refuse(report.error());
    say(u"%1 new, %2 changed, %3 unchanged, %4 refused, batch %5"_s.arg(report->created)
            .arg(report->changed)
            .arg(report->unchanged)
            .arg(report->refused)
            .arg(report->batchId));
    return report->refused > 0 ? ExitSomeRefused : ExitDone;
}

} // namespace kontor
