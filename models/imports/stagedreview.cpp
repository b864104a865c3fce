// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides about staged rows, and what follows from it.
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

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int rowsAtOnce = 500;
constexpr qsizetype linesAtOnce = 500;

} // namespace

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
                row.forgetPassword();
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
    noteCounts(batch);
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
            row.forgetPassword();
        } else if (!row.setsPassword()) {
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
    noteCounts(batch);
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
    noteCounts(batch);
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

} // namespace kontor
