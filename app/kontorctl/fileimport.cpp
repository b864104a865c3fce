// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/fileimport.h"

#include "channels/channelsrepository.h"
#include "imports/batchesrepository.h"
#include "imports/filereading.h"
#include "imports/recordkind.h"
#include "imports/spreadsheet.h"
#include "imports/stagingrepository.h"
#include "kontorctl/console.h"
#include "kontorctl/importwords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace kontor {

using namespace Qt::StringLiterals;

QList<CommandOption> FileImport::options()
{
    return {
        {u"records"_s, u"What the file lists: "_s + oneOf(recordKinds()) + u" (else customers)."_s, u"KIND"_s, false,
         recordKinds()},
        {u"channel"_s, u"The trade store."_s, u"NAME"_s},
        {u"source"_s, u"The source (of customers)."_s, u"NAME"_s},
        {u"profile"_s, u"A stored mapping profile, or one exported to FILE.json."_s, u"NAME"_s, true},
        {u"map"_s, u"Map a column to a field; may be given often."_s, u"FIELD=COLUMN"_s},
        {u"constant"_s, u"A value for every row; may be given often."_s, u"FIELD=VALUE"_s},
        {u"null"_s, u"Read cells with just this text as empty."_s, u"TEXT"_s},
        {u"clear-empty"_s, u"An empty cell clears the field (else it keeps it)."_s},
        {u"mode"_s, oneOf(wordsOf(modes())) + u" (the last with --confirm)."_s, u"MODE"_s, false, wordsOf(modes())},
        {u"match"_s, u"Find customers by code (else e-mail, username), email, or username."_s, u"KEY"_s, false,
         wordsOf(matches())},
        {u"ignore-new"_s, u"Change existing customers only."_s},
        {u"ignore-existing"_s, u"Add new customers only."_s},
        {u"stop-after"_s, u"Give up when more rows than this are wrong."_s, u"N"_s},
        {u"confirm"_s, u"For deactivate-missing: how many customers that may be."_s, u"N"_s},
        {u"no-undo"_s, u"Keep no before-images; faster, can't be undone."_s},
        {u"stage"_s, u"Check and stage for review; write nothing."_s},
        {u"encoding"_s, u"The encoding (else guessed): "_s + oneOf(encodings()) + u", or any other that ICU knows."_s, u"NAME"_s,
         false, encodings()},
        {u"delimiter"_s, u"The delimiter (else guessed); 'tab' for TAB."_s, u"CHAR"_s},
        {u"quote"_s, u"The quote (else guessed); 'none' where cells are never quoted."_s, u"CHAR"_s},
        {u"sheet"_s, u"The sheet of a spreadsheet (else the first that is not hidden)."_s, u"NAME"_s},
        {u"send-invitations"_s, u"After the import, mail those whom the file wants to be invited."_s},
        {u"report"_s, u"Write the report here, as JSON."_s, u"FILE"_s, true},
        {u"refused"_s, u"Write the refused rows with reasons here."_s, u"FILE"_s, true},
    };
}

const RecordKind &FileImport::kind() const { return RecordKind::named(m_start.records); }

bool FileImport::wrong(const QString &why)
{
    m_code = m_call.wrong(why);
    return false;
}

bool FileImport::prepare()
{
    if (m_call.has(u"records"_s)) {
        m_start.records = m_call.value(u"records"_s);
        if (!recordKinds().contains(m_start.records))
            return wrong(u"--records takes %1."_s.arg(oneOf(recordKinds())));
    }
    const bool fromSource = kind().hasSource();
    if (!m_call.has(u"channel"_s) || (fromSource && !m_call.has(u"source"_s)))
        return wrong(fromSource
                         ? u"name the trade store and the source with --channel and --source."_s
                         : u"name the trade store with --channel: its price tier and warehouse are meant by price and stock."_s);
    for (const QString &option : {u"report"_s, u"refused"_s}) {
        const QFileInfo file(m_call.value(option));
        if (m_call.has(option) && !QFileInfo(file.absolutePath()).isWritable())
            return wrong(u"--%1: nothing can be written to %2."_s.arg(option, file.absolutePath()));
    }
    const QString profile = m_call.value(u"profile"_s);
    struct Found
    {
        Directory directory;
        std::optional<ImportMapping> profile;
    };
    const auto found = m_call.ask(Lane::Edit, [profile](Session &session) {
        return Found{ChannelsRepository(session).directory(),
                     profile.isEmpty() ? std::nullopt : ImportProfiles(session).load(profile)};
    });
    if (!found) {
        m_code = m_call.fail(found.error());
        return false;
    }
    m_directory = found->directory;
    m_profile = found->profile;
    const Channel *channel = m_directory.channelNamed(m_call.value(u"channel"_s));
    const Source *source = fromSource || m_directory.sources.isEmpty() ? m_directory.sourceNamed(m_call.value(u"source"_s))
                                                                       : &m_directory.sources.first();
    if (channel == nullptr)
        return wrong(u"there is no trade store '%1'."_s.arg(m_call.value(u"channel"_s)));
    if (source == nullptr)
        return wrong(u"there is no source '%1'."_s.arg(m_call.value(u"source"_s)));
    m_start.channelId = channel->id;
    m_start.sourceId = source->id;
    m_start.profile = profile;
    if (QFile file(profile); !m_profile && profile.endsWith(u".json"_s) && file.open(QFile::ReadOnly))
        m_profile = ImportMapping::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!profile.isEmpty() && !m_profile)
        return wrong(u"there is no mapping profile '%1'."_s.arg(profile));
    return readModes();
}

int FileImport::run(const QString &path)
{
    m_refused.clear();
    m_waiting = m_approval = false;
    ImportPlan plan = m_start;
    plan.fileName = path;
    std::optional<QTemporaryDir> sheets; // none without need: a killed program would leave it
    if (isSpreadsheet(plan.fileName)) {
        const auto csv = spreadsheetAsCsv(plan.fileName, sheets.emplace().path(), m_call.value(u"sheet"_s));
        if (!csv) {
            complain(csv.error().message);
            return ExitUsage;
        }
        plan.fileName = csv->path;
        plan.sheet = csv->name;
        if (const QString which = sheetInWords(*csv); !which.isEmpty())
            complain(which);
    }
    if (!readPlan(plan))
        return m_code;
    // Passwords are hashed and many rows approved outside a transaction: such a file is staged first.
    const bool staged =
        m_call.has(u"stage"_s) || BatchesRepository::approvalLimit(plan, m_directory) > 0 || plan.mapping.gives(u"password"_s);
    const auto done = m_call.isDry() ? check(plan) : staged ? stage(plan) : writeAtOnce(plan);
    if (!done) {
        // What SQL reports names its statement; all else is about the file or the count that was agreed to.
        const bool ours = done.error().kind != Error::Kind::Unreachable && done.error().kind != Error::Kind::Internal &&
                          !done.error().detail.contains(u'[');
        return ours ? (complain(done.error().message), ExitUsage) : m_call.fail(done.error());
    }
    return tell(*done);
}

/// What the file would do; the database is only read.
Result<ImportReport> FileImport::check(const ImportPlan &plan)
{
    const auto checked = m_call.rehearse(Lane::Edit, [plan](Session &session) { return Importer(session).check(plan); });
    if (!checked)
        return checked.error();
    m_refused = checked->refusedFile;
    return checked->report;
}

Result<ImportReport> FileImport::writeAtOnce(const ImportPlan &plan)
{
    const auto report = m_call.ask(Lane::Bulk, [plan](Session &session) { return Importer(session).run(plan); });
    if (report && report->refused > 0)
        m_refused =
            m_call
                .ask(Lane::Read, [id = report->batchId](Session &session) { return BatchesRepository(session).refusedFile(id); })
                .value();
    return report;
}

/// Stages the file, and writes it where nothing speaks against that.
Result<ImportReport> FileImport::stage(const ImportPlan &plan)
{
    const auto staged = stageFile(m_call.database(), plan, Cancel(), {});
    if (!staged)
        return staged.error();
    struct Looked
    {
        ImportReport report;
        QByteArray refused;
        bool waiting = false;
    };
    const auto looked = m_call.ask(Lane::Edit, [id = *staged](Session &session) {
        StagingRepository staging(session);
        const StagedBatch batch = staging.load(id);
        const VerdictCounts counts = staging.counts(batch);
        Looked out{reportOf(batch.plan, counts), staging.refusedFile(batch),
                   BatchesRepository(session).needsApproval(batch, counts)};
        out.report.batchId = id;
        out.report.errors = staging.errors(batch);
        out.report.warnings = staging.warnings(batch);
        if (out.waiting)
            BatchesRepository(session).askApproval(id);
        return out;
    });
    if (!looked)
        return looked.error();
    m_refused = looked->refused;
    if (m_call.has(u"stage"_s) || looked->waiting) {
        m_waiting = true;
        m_approval = looked->waiting;
        return looked->report;
    }
    const auto committed = commitStaged(m_call.database(), *staged);
    if (!committed) // the file is still there, and each try would leave another batch behind
        discardLater(m_call.database(), *staged);
    return committed;
}

} // namespace kontor
