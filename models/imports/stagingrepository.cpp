// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/stagingrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "channels/channelsrepository.h"
#include "imports/batchesrepository.h"
#include "imports/importer.h"
#include "imports/recordkind.h"
#include "imports/refusedrows.h"
#include "imports/seenkeys.h"
#include "imports/stagedjson.h"
#include "imports/stagedsource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto mailMark = u"*mail*"_s; ///< among the headings: the customer is told of a new e-mail address
const auto warnedMark = u"*warned*"_s; ///< among the headings: the row is written, and something is told of it
const auto inviteMark = u"*invite*"_s; ///< among the headings: the row wishes for an invitation

/// The job that forgets a batch's rows.
auto discarding(qint64 batchId)
{
    return [batchId](Session &session) {
        StagingRepository(session).discard(batchId);
        return Done{};
    };
}

/// Headings that change (`changes` by RecordKind::shown()) or are wrong, as |heading|heading|.
QString fieldsOf(const StagedBatch &batch, const StagedRow &row, const QList<FieldChange> &changes)
{
    QSet<QString> out;
    for (const RowProblem &problem : row.problems)
        out.insert(problem.column);
    const bool written = row.verdict == StagedRow::Verdict::New || row.verdict == StagedRow::Verdict::Changed;
    if (row.repeated)
        out.insert(StagingRepository::repeatedMark);
    if (!row.warnings.isEmpty())
        out.insert(warnedMark);
    if (written && row.invites)
        out.insert(inviteMark);
    if (written && row.mails)
        out.insert(mailMark);
    const RecordKind &kind = RecordKind::named(batch.plan.records);
    for (const FieldChange &change : changes) {
        for (auto it = batch.plan.mapping.columns.begin(); it != batch.plan.mapping.columns.end(); ++it) {
            if (kind.shows(*it, change.field))
                out.insert(it.key());
        }
    }
    return out.isEmpty() ? QString() : u'|' + QStringList(out.begin(), out.end()).join(u'|') + u'|';
}

} // namespace

const QString StagingRepository::columns =
    u"s.line, s.verdict, s.rejected, s.cells, s.structure, s.broken_cell, s.record_id, s.password_id, s.changes, s.problems,"
    " s.warnings, s.notice"_s;
const QString StagingRepository::repeatedMark = u"*repeated*"_s;

QString StagingRepository::withField(const QString &field) { return u"%|"_s + field + u"|%"_s; }

StagedBatch StagingRepository::load(qint64 batchId)
{
    const Rows rows =
        m_session.select(u"SELECT plan, headings, actor, approved_by, state FROM import_batches WHERE id = ?"_s, {batchId});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The batch is not there any more."));
    StagedBatch out;
    out.id = batchId;
    out.plan = ImportPlan::fromJson(QJsonDocument::fromJson(rows.first().text(0).toUtf8()).object());
    const QJsonArray headings = QJsonDocument::fromJson(rows.first().text(1).toUtf8()).array();
    for (const QJsonValue &heading : headings)
        out.headings << heading.toString();
    out.actor = rows.first().text(2);
    out.approvedBy = rows.first().text(3);
    out.state = rows.first().text(4);
    return out;
}

void StagingRepository::add(const StagedBatch &batch, const QList<StagedRow> &staged)
{
    QList<StagedRow> rows = staged;
    keepHashes(m_session, rows);
    const RecordKind &kind = RecordKind::named(batch.plan.records);
    const auto out =
        m_session.dialect().bulk(m_session, u"staged_rows"_s,
                                 {u"channel_id"_s, u"batch_id"_s, u"line"_s, u"verdict"_s, u"rejected"_s, u"cells"_s,
                                  u"structure"_s, u"broken_cell"_s, u"record_id"_s, u"password_id"_s, u"changes"_s, u"problems"_s,
                                  u"warnings"_s, u"notice"_s, u"fields"_s, u"code_key"_s, u"email_key"_s, u"search_text"_s});
    for (const StagedRow &row : std::as_const(rows)) {
        const QStringList cells = openCells(batch.plan.mapping, batch.headings, row);
        const QString verdict = verdictName(row.verdict);
        const QString json = cellsToJson(cells);
        const QList<FieldChange> shown = kind.shown(row);
        const QString changes = changesToJson(shown);
        const QString problems = problemsToJson(row.problems);
        const QString warnings = problemsToJson(row.warnings);
        const QString fields = fieldsOf(batch, row, shown);
        const bool refused = row.verdict == StagedRow::Verdict::Error; // it holds no keys against others
        const QString search = text::folded(cells.join(u'\n')).remove(QChar(0)); // no text of PostgreSQL holds a NUL
        out->integer(batch.plan.channelId);
        out->integer(batch.id);
        out->integer(row.line);
        out->text(verdict);
        out->flag(row.rejected);
        out->text(json);
        out->text(row.structureProblem);
        out->integer(row.brokenCell);
        out->integer(row.recordId);
        out->integer(row.passwordId);
        out->text(changes);
        out->text(problems);
        out->text(warnings);
        out->text(row.notice);
        out->text(fields);
        out->text(refused ? QString() : row.codeKey);
        out->text(refused ? QString() : row.emailKey);
        out->text(search);
        out->endRow();
    }
    out->finish();
    m_session.touchAll(u"staged_rows"_s);
}

void StagingRepository::noteCounts(const StagedBatch &batch)
{
    const auto count = [](QStringView verdict) {
        return u"(SELECT count(*) FROM staged_rows s WHERE s.channel_id = b.channel_id AND s.batch_id = b.id"
               " AND s.rejected = FALSE AND s.verdict = '%1')"_s.arg(verdict);
    };
    m_session.execute(u"UPDATE import_batches AS b SET rows_new = %1, rows_changed = %2, rows_unchanged = %3, rows_ignored = %4,"
                      " rows_refused = %5 WHERE b.channel_id = ? AND b.id = ?"_s.arg(
                          count(u"new"), count(u"changed"), count(u"unchanged"), count(u"ignored"), count(u"error")),
                      {batch.plan.channelId, batch.id});
    m_session.touchAll(u"import_batches"_s);
}

VerdictCounts StagingRepository::counts(const StagedBatch &batch)
{
    VerdictCounts out;
    const Rows rows =
        m_session.select(u"SELECT verdict, rejected, count(*) FROM staged_rows WHERE channel_id = ? AND batch_id = ?"
                         " GROUP BY verdict, rejected"_s,
                         {batch.plan.channelId, batch.id});
    for (const Row &row : rows) {
        const qint64 count = row.integer(2);
        if (row.flag(1))
            out.rejected += count;
        else
            out.add(verdictNamed(row.text(0)), count);
    }
    if (batch.plan.mode == ImportPlan::Mode::DeactivateMissing) {
        out.missing = RecordKind::named(batch.plan.records).absentOfBatch(m_session, batch.plan, batch.id);
        out.unknown = m_session
                          .value(u"SELECT count(*) FROM staged_rows WHERE channel_id = ? AND batch_id = ? AND verdict = 'error'"
                                 " AND rejected = FALSE AND record_id = 0 AND fields NOT LIKE ?"_s,
                                 {batch.plan.channelId, batch.id, withField(repeatedMark)})
                          .toLongLong();
    }
    const auto marked = [&](const QString &mark) {
        return m_session
            .value(
                u"SELECT count(*) FROM staged_rows WHERE channel_id = ? AND batch_id = ? AND rejected = FALSE AND fields LIKE ?"_s,
                {batch.plan.channelId, batch.id, withField(mark)})
            .toLongLong();
    };
    out.invitations = marked(inviteMark);
    out.mails = marked(mailMark);
    out.warned = marked(warnedMark);
    return out;
}

StagedRow StagingRepository::fromCells(const QVariantList &cells)
{
    StagedRow row;
    row.line = cells[0].toLongLong();
    row.verdict = verdictNamed(cells[1].toString());
    row.rejected = cells[2].toBool();
    row.cells = cellsFromJson(cells[3].toString());
    row.structureProblem = cells[4].toString();
    row.brokenCell = cells[5].toInt();
    row.recordId = cells[6].toLongLong();
    row.passwordId = cells[7].toLongLong();
    row.changes = changesFromJson(cells[8].toString());
    row.problems = problemsFromJson(cells[9].toString());
    row.warnings = problemsFromJson(cells[10].toString());
    row.notice = cells[11].toString();
    return row;
}

QList<StagedRow> StagingRepository::rowsAfter(const StagedBatch &batch, qint64 line, int limit)
{
    QList<StagedRow> out;
    const Rows rows = m_session.select(u"SELECT %1 FROM staged_rows s WHERE s.channel_id = ? AND s.batch_id = ? AND s.line > ?"
                                       " AND s.rejected = FALSE ORDER BY s.line LIMIT ?"_s.arg(columns),
                                       {batch.plan.channelId, batch.id, line, limit});
    for (const Row &row : rows)
        out << fromCells(row.values());
    return out;
}

StagedRow StagingRepository::row(const StagedBatch &batch, qint64 line)
{
    const Rows rows =
        m_session.select(u"SELECT %1 FROM staged_rows s WHERE s.channel_id = ? AND s.batch_id = ? AND s.line = ?"_s.arg(columns),
                         {batch.plan.channelId, batch.id, line});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The row is not there any more."));
    return fromCells(rows.first().values());
}

void StagingRepository::storePlan(const StagedBatch &batch)
{
    m_session.execute(
        u"UPDATE import_batches SET plan = ? WHERE channel_id = ? AND id = ?"_s,
        {QString::fromUtf8(QJsonDocument(batch.plan.toJson()).toJson(QJsonDocument::Compact)), batch.plan.channelId, batch.id});
}

QByteArray StagingRepository::refusedFile(const StagedBatch &batch)
{
    RefusedRows file(batch.plan, batch.headings);
    m_session.forEach(u"SELECT %1 FROM staged_rows s WHERE s.channel_id = ? AND s.batch_id = ? AND s.verdict = 'error'"
                      " AND s.rejected = FALSE ORDER BY s.line"_s.arg(columns),
                      {batch.plan.channelId, batch.id}, [&file](const Row &query) {
                          QVariantList cells;
                          for (int i = 0; i < 12; ++i)
                              cells << query.value(i);
                          file.add(fromCells(cells));
                      });
    return file.content();
}

QList<ImportReport::Refused> StagingRepository::told(const StagedBatch &batch, const QString &column, const Condition &which,
                                                     qsizetype most)
{
    QList<ImportReport::Refused> out;
    m_session.forEach(
        u"SELECT s.line, s.%1 FROM staged_rows s WHERE s.channel_id = ? AND s.batch_id = ? AND s.rejected = FALSE AND %2"
        " ORDER BY s.line LIMIT %3"_s.arg(column, which.sql)
            .arg(most),
        QVariantList{batch.plan.channelId, batch.id} + which.values, [&out](const Row &row) {
            for (const RowProblem &problem : problemsFromJson(row.value(1).toString()))
                out << ImportReport::Refused{row.value(0).toLongLong(), problem.column, problem.reason};
        });
    return out;
}

QList<ImportReport::Refused> StagingRepository::errors(const StagedBatch &batch)
{
    return told(batch, u"problems"_s, {u"s.verdict = 'error'"_s, {}}, ImportReport::errorsMax);
}

QList<ImportReport::Refused> StagingRepository::warnings(const StagedBatch &batch)
{
    return told(batch, u"warnings"_s, {u"s.fields LIKE ?"_s, {withField(warnedMark)}}, ImportReport::warningsMax);
}

void StagingRepository::discard(qint64 batchId)
{
    BatchesRepository(m_session).lock(batchId); // a commit on its way ends first, with all its rows
    const QVariantList key{BatchesRepository(m_session).channelOf(batchId), batchId};
    m_session.execute(u"DELETE FROM staged_rows WHERE channel_id = ? AND batch_id = ?"_s, key);
    m_session.execute(
        u"DELETE FROM import_batches WHERE channel_id = ? AND id = ? AND state IN ('checking', 'staged', 'waiting')"_s, key);
    m_session.touchAll(u"import_batches"_s);
    m_session.touchAll(u"staged_rows"_s);
}

ListSql StagingRepository::listSql(const StagedQuery &query)
{
    ListSql out;
    out.columns = columns;
    out.from = u"staged_rows s"_s;
    out.key = u"s.line"_s;
    out.id = u"s.line"_s;
    out.where = {u"s.channel_id = ? AND s.batch_id = ?"_s, {query.channelId, query.batchId}};
    if (query.verdict == u"rejected"_s)
        out.where.sql += u" AND s.rejected = TRUE"_s;
    else if (query.verdict == u"warned"_s) {
        out.where.sql += u" AND s.fields LIKE ?"_s;
        out.where.values << withField(warnedMark);
    } else if (!query.verdict.isEmpty()) {
        out.where.sql += u" AND s.verdict = ?"_s;
        out.where.values << query.verdict;
    }
    if (!query.field.isEmpty()) {
        out.where.sql += u" AND s.fields LIKE ? ESCAPE '\\'"_s;
        out.where.values << withField(text::likeEscaped(query.field));
    }
    for (const QString &word : text::searchWords(query.search)) {
        out.where.sql += u" AND s.search_text LIKE ? ESCAPE '\\'"_s;
        out.where.values << QString(u'%' + text::likeEscaped(word) + u'%');
    }
    return out;
}

void discardLater(Database &database, qint64 batchId) { database.post(Lane::Bulk, discarding(batchId)); }

} // namespace kontor
