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

constexpr int rowsAtOnce = 500;
constexpr qsizetype linesAtOnce = 500;

const auto columns =
    u"s.line, s.verdict, s.rejected, s.cells, s.structure, s.broken_cell, s.record_id, s.password_hash, s.changes, s.problems, s.warnings, s.notice"_s;

const auto repeatedMark = u"*repeated*"_s; ///< among the headings: an earlier row has its code or e-mail
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

/// A LIKE pattern for rows that fieldsOf() gave this heading or mark.
QString withField(const QString &field) { return u"%|"_s + field + u"|%"_s; }

/// Headings that change (`changes` by RecordKind::shown()) or are wrong, as |heading|heading|.
QString fieldsOf(const StagedBatch &batch, const StagedRow &row, const QList<FieldChange> &changes)
{
    QSet<QString> out;
    for (const RowProblem &problem : row.problems)
        out.insert(problem.column);
    const bool written = row.verdict == StagedRow::Verdict::New || row.verdict == StagedRow::Verdict::Changed;
    if (row.repeated)
        out.insert(repeatedMark);
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

void StagingRepository::add(const StagedBatch &batch, const QList<StagedRow> &rows)
{
    const RecordKind &kind = RecordKind::named(batch.plan.records);
    const auto out = m_session.dialect().bulk(m_session, u"staged_rows"_s,
                                              {u"channel_id"_s, u"batch_id"_s, u"line"_s, u"verdict"_s, u"rejected"_s, u"cells"_s,
                                               u"structure"_s, u"broken_cell"_s, u"record_id"_s, u"password_hash"_s, u"changes"_s,
                                               u"problems"_s, u"warnings"_s, u"notice"_s, u"fields"_s, u"code_key"_s,
                                               u"email_key"_s, u"search_text"_s});
    for (const StagedRow &row : rows) {
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
        out->text(row.passwordHash);
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
    row.passwordHash = cells[7].toString();
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

/// Nobody approves what somebody else changes under their eyes, nor what they wrote themselves: who mends a cell has written too.
void StagingRepository::checkMayChange(const StagedBatch &batch, bool cells)
{
    const QString state = BatchesRepository(m_session).lock(batch.id);
    if (state == u"staged"_s) {
        StagedBatch now = load(batch.id);
        if (cells && !now.isOf(m_session.actor())) {
            now.plan.mendedBy << m_session.actor();
            storePlan(now);
        }
        return;
    }
    if (state != u"waiting"_s)
        throw Failure(Error::Kind::Conflict, tr("This batch is written already, or somebody discarded it."));
    if (cells)
        throw Failure(Error::Kind::Denied,
                      tr("This batch waits for approval, so its cells stay as they are. Leave rows out, or discard "
                         "the batch and import a mended file."));
    if (load(batch.id).isOf(m_session.actor()))
        throw Failure(Error::Kind::Denied,
                      tr("This batch waits for the approval of another staff member; only they may leave rows out or confirm "
                         "whom it deactivates."));
}

qint64 StagingRepository::mend(const StagedBatch &batch, const QList<qint64> &lines, qsizetype column, const QString &from,
                               const QString &to)
{
    checkMayChange(batch, true);
    qint64 mended = 0;
    const bool secret = batch.plan.mapping.isSecret(batch.headings.value(column));
    const auto alike = [&](qint64 after) {
        // The cell as it stands in the JSON of its row.
        const QString cell = cellsToJson({from}).mid(1).chopped(1);
        QList<StagedRow> out;
        const Rows found =
            m_session.select(u"SELECT %1 FROM staged_rows s WHERE s.channel_id = ? AND s.batch_id = ? AND s.line > ?"
                             " AND s.cells LIKE ? ESCAPE '\\' ORDER BY s.line LIMIT %2"_s.arg(columns)
                                 .arg(rowsAtOnce),
                             {batch.plan.channelId, batch.id, after, QString(u'%' + text::likeEscaped(cell) + u'%')});
        for (const Row &row : found)
            out << fromCells(row.values());
        return out;
    };
    const auto mendRows = [&](QList<StagedRow> rows) {
        rows.removeIf([&](const StagedRow &row) {
            return column >= row.cells.size() || !row.structureProblem.isEmpty() ||
                   (lines.isEmpty() && row.cells[column] != from);
        });
        for (StagedRow &row : rows) {
            row.cells[column] = to;
            if (secret)
                row.passwordHash.clear();
            if (row.brokenCell == column)
                row.brokenCell = -1;
        }
        mended += rows.size();
        judgeAgain(batch, rows);
    };
    for (const qint64 line : lines)
        mendRows({row(batch, line)});
    if (lines.isEmpty()) {
        qint64 last = 0;
        for (QList<StagedRow> rows = alike(last); !rows.isEmpty(); rows = alike(last)) {
            m_session.stopIfCancelled();
            last = rows.last().line;
            mendRows(rows);
        }
    }
    judgeRepeated(batch, false); // a mended cell frees a code or an e-mail for the row that came second
    return mended;
}

/// The rows that stand or fall with others: those refused because an earlier row has their code or e-mail, and, where rows were taken
/// again, those that are fine although an earlier one has it.
void StagingRepository::judgeRepeated(const StagedBatch &batch, bool takenAgain)
{
    const auto sameKey = [](const QString &column) {
        return u"s.%1 <> '' AND EXISTS (SELECT 1 FROM staged_rows e WHERE e.channel_id = s.channel_id AND e.batch_id = s.batch_id"
               " AND e.%1 = s.%1 AND e.%1 <> '' AND e.line < s.line AND e.rejected = FALSE AND e.verdict <> 'error')"_s.arg(
                   column);
    };
    QList<Condition> kinds = {{u"s.verdict = 'error' AND s.fields LIKE ?"_s, {withField(repeatedMark)}}};
    if (takenAgain)
        kinds.prepend({u"s.verdict <> 'error' AND (%1 OR %2)"_s.arg(sameKey(u"code_key"_s), sameKey(u"email_key"_s)), {}});
    for (const Condition &kind : kinds) {
        const QString sql = u"SELECT %1 FROM staged_rows s WHERE s.channel_id = ? AND s.batch_id = ? AND s.line > ?"
                            " AND s.rejected = FALSE AND %2 ORDER BY s.line LIMIT %3"_s.arg(columns, kind.sql)
                                .arg(rowsAtOnce);
        qint64 last = 0;
        while (true) {
            m_session.stopIfCancelled();
            QList<StagedRow> rows;
            for (const Row &row : m_session.select(sql, QVariantList{batch.plan.channelId, batch.id, last} + kind.values))
                rows << fromCells(row.values());
            if (rows.isEmpty())
                break;
            last = rows.last().line;
            judgeAgain(batch, rows);
        }
    }
}

void StagingRepository::judgeAgain(const StagedBatch &batch, QList<StagedRow> rows)
{
    if (rows.isEmpty())
        return;
    const Directory directory = ChannelsRepository(m_session).directory();
    const RecordKind &kind = RecordKind::named(batch.plan.records);
    const auto reader = kind.reader(batch.plan, batch.headings, directory);
    // The rows leave the table and come back, so that they do not meet their own keys.
    QList<PreparedRow> again;
    QVariantList values{batch.plan.channelId, batch.id};
    QHash<qint64, RowProblem> passwordProblems; // the password itself is not kept, so its fault would be forgotten with it
    for (StagedRow &row : rows) {
        values << row.line;
        if (!reader->value(row, u"password"_s).value_or(QString()).isEmpty()) {
            row.passwordHash.clear();
        } else if (row.passwordHash.isEmpty()) {
            for (const RowProblem &problem : std::as_const(row.problems)) {
                if (batch.plan.mapping.isSecret(problem.column))
                    passwordProblems.insert(row.line, problem);
            }
        }
        again << reader->prepared(row);
    }
    m_session.execute(u"DELETE FROM staged_rows WHERE channel_id = ? AND batch_id = ? AND line IN (%1)"_s.arg(marks(rows.size())),
                      values);
    KeyFilters filters;
    filters.everythingSeen = true;
    SeenInStaging seen(m_session, batch);
    QList<StagedRow> judged = kind.judge(m_session, batch.plan, batch.headings, directory, filters, seen)->judge(again);
    QList<StagedRow *> all;
    for (StagedRow &row : judged) {
        if (const auto problem = passwordProblems.find(row.line); problem != passwordProblems.end()) {
            row.problems << *problem;
            row.verdict = StagedRow::Verdict::Error;
        }
        if (mayHoldPassword(row, batch.plan))
            all << &row;
    }
    kind.hashSecrets(all, batch.plan, batch.headings, Cancel());
    add(batch, judged);
}

QList<qint64> StagingRepository::linesAt(const StagedQuery &query, const QList<int> &rows)
{
    return readIdsAt(m_session, listSql(query), rows);
}

void StagingRepository::setRejected(const StagedBatch &batch, const QList<qint64> &lines, bool rejected)
{
    checkMayChange(batch, false);
    for (qsizetype start = 0; start < lines.size(); start += linesAtOnce) {
        QVariantList values{rejected, batch.plan.channelId, batch.id};
        for (const qint64 line : lines.mid(start, linesAtOnce))
            values << line;
        m_session.execute(u"UPDATE staged_rows SET rejected = ? WHERE channel_id = ? AND batch_id = ? AND line IN (%1)"_s.arg(
                              marks(values.size() - 3)),
                          values);
    }
    judgeRepeated(batch, !rejected);
    m_session.touchAll(u"staged_rows"_s);
}

void StagingRepository::setRejected(const StagedBatch &batch, const StagedQuery &shown, bool rejected)
{
    checkMayChange(batch, false);
    const ListSql list = listSql(shown);
    m_session.execute(u"UPDATE staged_rows SET rejected = ? WHERE channel_id = ? AND batch_id = ? AND line IN"
                      " (SELECT %1 FROM %2 WHERE %3)"_s.arg(list.id, list.from, list.where.sql),
                      QVariantList{rejected, batch.plan.channelId, batch.id} + list.where.values);
    judgeRepeated(batch, !rejected);
    m_session.touchAll(u"staged_rows"_s);
}

void StagingRepository::confirmMissing(qint64 batchId, qint64 count)
{
    if (load(batchId).plan.missingConfirmed == count)
        return;
    checkMayChange(load(batchId), false);
    StagedBatch batch = load(batchId); // as it is now that it is locked
    batch.plan.missingConfirmed = count;
    storePlan(batch);
}

void StagingRepository::storePlan(const StagedBatch &batch)
{
    m_session.execute(u"UPDATE import_batches SET plan = ? WHERE id = ?"_s,
                      {QString::fromUtf8(QJsonDocument(batch.plan.toJson()).toJson(QJsonDocument::Compact)), batch.id});
}

QByteArray StagingRepository::refusedFile(const StagedBatch &batch)
{
    RefusedRows file(batch.plan, batch.headings);
    m_session.forEach(u"SELECT %1 FROM staged_rows s WHERE s.channel_id = ? AND s.batch_id = ? AND s.verdict = 'error'"
                      " AND s.rejected = FALSE ORDER BY s.line"_s.arg(columns),
                      {batch.plan.channelId, batch.id}, [&file](const QSqlQuery &query) {
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
        QVariantList{batch.plan.channelId, batch.id} + which.values, [&out](const QSqlQuery &row) {
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
    m_session.execute(u"DELETE FROM staged_rows WHERE batch_id = ?"_s
                      " AND channel_id = (SELECT channel_id FROM import_batches WHERE id = ?)"_s,
                      {batchId, batchId});
    m_session.execute(u"DELETE FROM import_batches WHERE id = ? AND state IN ('checking', 'staged', 'waiting')"_s, {batchId});
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
    for (const QString &word : text::folded(query.search).split(u' ', Qt::SkipEmptyParts)) {
        out.where.sql += u" AND s.search_text LIKE ? ESCAPE '\\'"_s;
        out.where.values << QString(u'%' + text::likeEscaped(word) + u'%');
    }
    return out;
}

void discardLater(Database &database, qint64 batchId) { database.post(Lane::Bulk, discarding(batchId)); }

} // namespace kontor
