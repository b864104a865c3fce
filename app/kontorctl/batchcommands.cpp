// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/batchcommands.h"

#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/stagingrepository.h"
#include "kontorctl/console.h"

#include <QDateTime>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

/// The batch that the argument names; nothing, and a complaint, when it is no number.
std::optional<qint64> batchOf(const Call &call)
{
    bool ok = false;
    const qint64 id = call.arguments.first().toLongLong(&ok);
    if (ok && id > 0)
        return id;
    call.wrong(u"'%1' is not the number of a batch (kontorctl batches)."_s.arg(call.arguments.first()));
    return std::nullopt;
}

} // namespace

BatchesCommand::BatchesCommand()
{
    name = u"batches"_s;
    summary = u"list imports and other bulk changes"_s;
    examples = {u"batches"_s};
}

int BatchesCommand::run(Call &call) const
{
    const auto list = call.ask(Lane::Read, [](Session &session) { return BatchesRepository(session).list(); });
    if (!list)
        return call.fail(list.error());
    for (const Batch &b : *list)
        say(QStringList{QString::number(b.id), QDateTime::fromMSecsSinceEpoch(b.startedAt).toUTC().toString(Qt::ISODate), b.actor,
                        b.kind, b.state, b.fileName, u"%1 new"_s.arg(b.created), u"%1 changed"_s.arg(b.changed),
                        u"%1 refused"_s.arg(b.refused), u"%1 deactivated"_s.arg(b.deactivated)}
                .join(u'\t'));
    return ExitDone;
}

/// "C-4711, Acme": by what --also finds it, where it has a code.
static QString nameOf(const UndoConflict &conflict)
{
    return conflict.code.isEmpty() || conflict.name.startsWith(conflict.code) ? conflict.name
                                                                              : conflict.code + u", "_s + conflict.name;
}

/// The records of a plan that are called so: by code, or by '#' and their number (by the number alone where no code is so).
static QList<qint64> called(const QString &text, const UndoPlan &plan)
{
    QList<qint64> byCode, byId;
    const QString id = text.startsWith(u'#') ? text.mid(1) : text;
    for (const UndoConflict &conflict : plan.conflicts) {
        if (!conflict.code.isEmpty() && conflict.code.compare(text, Qt::CaseInsensitive) == 0)
            byCode << conflict.recordId;
        if (QString::number(conflict.recordId) == id)
            byId << conflict.recordId;
    }
    return byCode.isEmpty() ? byId : byCode;
}

UndoCommand::UndoCommand()
{
    name = u"undo"_s;
    summary = u"restore what a batch changed, remove whom it added"_s;
    argument = u"BATCH"_s;
    writes = true;
    options = {
        {u"also"_s,
         u"This record too, by its code (or ‘#’ and its number), although changed since (removed, if the batch added it); may be given often."_s,
         u"RECORD"_s}};
    examples = {u"undo 17 --dry-run"_s, u"undo 17 --also C-4711"_s};
}

int UndoCommand::run(Call &call) const
{
    const auto id = batchOf(call);
    if (!id)
        return ExitUsage;
    const auto plan = call.ask(Lane::Read, [id = *id](Session &session) {
        BatchesRepository batches(session);
        BatchesRepository::checkMayUndo(batches.load(id));
        return batches.planUndo(id);
    });
    if (!plan)
        return call.refuse(plan.error());
    QList<qint64> also;
    for (const QString &text : call.values(u"also"_s)) {
        const QList<qint64> meant = called(text, *plan);
        if (meant.size() != 1)
            return call.wrong((meant.isEmpty()
                                   ? u"--also %1: none of the records that were changed since, as undo --dry-run lists them."_s
                                   : u"--also %1: several records are called so; give the number behind ‘#’."_s)
                                  .arg(text));
        also << meant;
    }
    const qint64 forced = std::count_if(plan->conflicts.begin(), plan->conflicts.end(), [&](const UndoConflict &conflict) {
        return conflict.mayForce && also.contains(conflict.recordId);
    });
    for (const UndoConflict &conflict : plan->conflicts) {
        if (!conflict.mayForce || !also.contains(conflict.recordId))
            complain(u"%1 #%2, %3: %4"_s.arg(plan->entity).arg(conflict.recordId).arg(nameOf(conflict), conflict.reason));
    }
    if (plan->conflictCount > plan->conflicts.size())
        complain(u"… and %1 more"_s.arg(plan->conflictCount - plan->conflicts.size()));
    if (plan->mailsSent > 0)
        complain(u"%1 mails were sent to its customers since; they can't be taken back."_s.arg(plan->mailsSent));
    if (plan->invitations > 0)
        complain(u"%1 invitations that the batch ended are mailed anew."_s.arg(plan->invitations));
    if (call.isDry()) {
        const qint64 left = plan->conflictCount - forced;
        say(u"%1 would be restored, %2 removed, %3 left as they are%4 (dry run: nothing was changed)"_s.arg(plan->restored)
                .arg(plan->removed)
                .arg(left)
                .arg(forced > 0 ? u", %1 changed since undone as well"_s.arg(forced) : QString()));
        return left > 0 ? ExitSomeRefused : ExitDone;
    }
    const auto left =
        call.ask(Lane::Bulk, [id = *id, also](Session &session) { return BatchesRepository(session).undo(id, also); });
    if (!left)
        return call.refuse(left.error());
    say(u"%1 restored, %2 removed, %3 left as they are"_s.arg(plan->restored).arg(plan->removed).arg(*left) +
        (forced > 0 ? u", %1 changed since undone as well"_s.arg(forced) : QString()));
    return *left > 0 ? ExitSomeRefused : ExitDone;
}

ApproveCommand::ApproveCommand()
{
    name = u"approve"_s;
    summary = u"write a staged batch; approves it where another staff member must"_s;
    argument = u"BATCH"_s;
    writes = true;
    examples = {u"approve 17 --dry-run"_s};
}

/// What writing it would say.
static Result<ImportReport> rehearsed(Call &call, qint64 batchId, bool approves)
{
    return call.rehearse(Lane::Bulk, [batchId, approves](Session &session) {
        if (approves)
            BatchesRepository(session).approve(batchId);
        return Importer(session).commit(batchId);
    });
}

int ApproveCommand::run(Call &call) const
{
    const auto id = batchOf(call);
    if (!id)
        return ExitUsage;
    const auto ready = call.ask(Lane::Edit, [id = *id, dry = call.isDry()](Session &session) {
        BatchesRepository batches(session);
        const StagedBatch batch = StagingRepository(session).load(id);
        const bool waits = batch.state != u"staged"_s || batches.needsApproval(batch, StagingRepository(session).counts(batch));
        if (dry)
            batches.checkMayApprove(batch);
        else if (waits)
            batches.approve(id);
        return waits;
    });
    if (!ready)
        return call.refuse(ready.error());
    const bool approved = *ready;
    const auto report = call.isDry() ? rehearsed(call, *id, approved) : commitStaged(call.database(), *id);
    if (!report)
        return call.refuse(report.error());
    complainOf(report->errors);
    say(inNumbers(*report) + (call.isDry()
                                  ? (approved ? u", approved by you"_s : QString()) + u" (dry run: nothing was changed)"_s
                                  : u", batch %1"_s.arg(report->batchId)));
    return report->refused > 0 ? ExitSomeRefused : ExitDone;
}

} // namespace kontor
