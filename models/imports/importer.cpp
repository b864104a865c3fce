// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importer.h"

#include "base/text.h"
#include "channels/channelsrepository.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"
#include "imports/rowreader.h"
#include "issues/issuesrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>
#include <thread>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype rowsAtOnce = 400; ///< judged with one set of look-ups
constexpr int hashThreads = 2;

QString key(qint64 channel, qint64 source, const QString &code) { return u"%1/%2/%3"_s.arg(channel).arg(source).arg(code); }
QString key(qint64 channel, const QString &email) { return u"%1/%2"_s.arg(channel).arg(emailKey(email)); }

/// Ids of customers by one column, for one channel at a time.
QHash<QString, qint64> lookUp(Session &session, const QString &sql, const QVariantList &before, const QStringList &values)
{
    QHash<QString, qint64> out;
    for (qsizetype start = 0; start < values.size(); start += rowsAtOnce) {
        const QStringList part = values.mid(start, rowsAtOnce);
        QStringList marks;
        QVariantList bound = before;
        for (const QString &value : part) {
            marks << u"?"_s;
            bound << value;
        }
        for (const Row &row : session.select(sql.arg(marks.join(u',')), bound))
            out.insert(row.text(1), row.integer(0));
    }
    return out;
}

QString refusedKey(const ImportPlan &plan, const StagedRow &row)
{
    const QString code = row.customer.sourceCode;
    return code.isEmpty() ? u"%1:%2"_s.arg(QFileInfo(plan.fileName).fileName()).arg(row.line)
                          : u"%1:%2"_s.arg(plan.sourceId).arg(code);
}

} // namespace

qint64 Staging::count(StagedRow::Verdict verdict) const
{
    return std::count_if(rows.begin(), rows.end(), [verdict](const StagedRow &row) { return row.verdict == verdict; });
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray list;
    for (const Refused &error : errors)
        list << QJsonObject{{u"line"_s, error.line}, {u"column"_s, error.column}, {u"reason"_s, error.reason}};
    return {{u"new"_s, created},     {u"changed"_s, changed}, {u"unchanged"_s, unchanged},
            {u"ignored"_s, ignored}, {u"errors"_s, list},     {u"seconds"_s, seconds}};
}

std::shared_ptr<Staging> Importer::check(const ImportPlan &plan, const std::shared_ptr<Progress> &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto staging = std::make_shared<Staging>();
    staging->plan = plan;
    const QByteArray bytes = readImportFile(plan.fileName);
    staging->headings = ImportTable::open(bytes, plan.dialect, 0).headings;
    if (plan.mapping.columns.isEmpty())
        throw Failure(Error::Kind::Invalid, tr("No column of the file is mapped to a field. The columns are: %1.")
                                                .arg(staging->headings.mid(0, 12).join(u", "_s)));
    CsvReader reader(bytes, plan.dialect);
    if (progress)
        progress->total = reader.size();
    CsvRecord record;
    bool first = plan.dialect.header;
    while (reader.next(record)) {
        if (first) {
            first = false;
            continue;
        }
        if (plan.dialect.delimiter == u',')
            mendSurplusCells(record.cells, staging->headings.size());
        StagedRow row;
        row.line = record.line;
        row.cells = record.cells;
        if (record.openQuote)
            row.structureProblem =
                tr("A quoted cell that begins here is never closed, so all the rest of the file would be in it.");
        else if (record.strayText)
            row.structureProblem = tr("There is text after a closing quote. Quotes inside a quoted cell must be doubled.");
        else if (record.cells.size() != staging->headings.size())
            row.structureProblem =
                record.cells.size() < staging->headings.size()
                    ? tr("Too few cells: %1 instead of %2.").arg(record.cells.size()).arg(staging->headings.size())
                    : tr("Too many cells: %1 instead of %2.").arg(record.cells.size()).arg(staging->headings.size());
        row.brokenCell = record.brokenCell;
        staging->rows << std::move(row);
        if (progress && staging->rows.size() % 256 == 0) {
            progress->done = reader.position() / 2;
            m_session.stopIfCancelled();
        }
    }
    QList<qsizetype> part;
    for (qsizetype i = 0; i < staging->rows.size(); ++i) {
        part << i;
        if (part.size() < rowsAtOnce && i + 1 < staging->rows.size())
            continue;
        m_session.stopIfCancelled();
        judge(*staging, part);
        part.clear();
        if (progress)
            progress->done = reader.size() / 2 + reader.size() * (i + 1) / staging->rows.size() / 2;
    }
    refuseRepeated(*staging);
    staging->seconds = double(timer.elapsed()) / 1000;
    return staging;
}

void Importer::recheck(Staging &staging, const QList<qsizetype> &rows)
{
    QList<qsizetype> all = rows;
    // A mended cell can free or take a code or e-mail that another row has; those rows are judged again too.
    for (qsizetype i = 0; i < staging.rows.size(); ++i) {
        const bool repeated = std::any_of(staging.rows[i].problems.begin(), staging.rows[i].problems.end(),
                                          [](const RowProblem &p) { return p.reason.startsWith(tr("Used twice in the file")); });
        if (repeated && !all.contains(i))
            all << i;
    }
    for (const qsizetype i : std::as_const(all)) {
        staging.rows[i].problems.clear();
        staging.rows[i].passwordHash.clear();
    }
    judge(staging, all);
    refuseRepeated(staging);
}

void Importer::judge(Staging &staging, const QList<qsizetype> &rows)
{
    if (m_directory.channels.isEmpty())
        m_directory = ChannelsRepository(m_session).directory();
    const RowReader reader(staging.plan, staging.headings, m_directory);
    QMap<QPair<qint64, qint64>, QStringList> codes;
    QMap<qint64, QStringList> emails;
    QMap<qint64, QStringList> usernames;
    for (const qsizetype i : rows) {
        StagedRow &row = staging.rows[i];
        QList<RowProblem> ignored;
        const qint64 channel = reader.channelId(row, ignored);
        if (const QString code = reader.value(row, u"source_customer_code"_s).value_or(QString()); !code.isEmpty())
            codes[{channel, reader.sourceId(row, ignored)}] << text::normalised(code);
        if (const QString email = reader.value(row, u"email"_s).value_or(QString()).trimmed(); !email.isEmpty())
            emails[channel] << emailKey(email);
        if (const QString username = reader.value(row, u"username"_s).value_or(QString()).trimmed(); !username.isEmpty())
            usernames[channel] << username;
    }
    Known known;
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        const auto found = lookUp(
            m_session,
            u"SELECT id, source_code FROM customers WHERE channel_id = ? AND source_id = ? AND source_code <> '' AND source_code IN (%1)"_s,
            {it.key().first, it.key().second}, *it);
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            known.byCode.insert(key(it.key().first, it.key().second, hit.key()), *hit);
    }
    for (auto it = emails.begin(); it != emails.end(); ++it) {
        const auto found = lookUp(
            m_session,
            u"SELECT id, unique_email_key FROM customers WHERE channel_id = ? AND unique_email_key <> '' AND unique_email_key IN (%1)"_s,
            {it.key()}, *it);
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            known.byEmail.insert(key(it.key(), hit.key()), *hit);
    }
    for (auto it = usernames.begin(); it != usernames.end(); ++it) {
        const auto found =
            lookUp(m_session, u"SELECT id, username FROM customers WHERE channel_id = ? AND username IN (%1)"_s, {it.key()}, *it);
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            known.byUsername.insert(key(it.key(), hit.key()), *hit);
    }
    QSet<qint64> ids;
    for (const auto *found : {&known.byCode, &known.byEmail, &known.byUsername})
        ids += QSet<qint64>(found->cbegin(), found->cend());
    for (const Customer &customer : CustomersRepository(m_session).load(QList<qint64>(ids.begin(), ids.end())))
        known.customers.insert(customer.id, customer);
    for (const qsizetype i : rows)
        judgeRow(staging, staging.rows[i], known);
}

/// Whose row it is: by source and code; without a code by e-mail, then by username.
void Importer::judgeRow(Staging &staging, StagedRow &row, const Known &known)
{
    using Verdict = StagedRow::Verdict;
    row.changes.clear();
    row.issues.clear();
    row.customerId = 0;
    row.rowVersion = 0;
    row.customer = {};
    const RowReader reader(staging.plan, staging.headings, m_directory);
    row.customer.sourceCode = reader.value(row, u"source_customer_code"_s).value_or(QString());
    if (!row.structureProblem.isEmpty()) {
        row.problems = {RowProblem{QString(), row.structureProblem}};
        row.verdict = Verdict::Error;
        return;
    }
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i == row.brokenCell)
            row.problems << RowProblem{
                staging.headings[i], tr("Broken bytes: this is not valid %1.").arg(encodingName(staging.plan.dialect.encoding))};
        else if (text::controlCharacter(row.cells[i], true) >= 0)
            row.problems << RowProblem{staging.headings[i],
                                       tr("Has a control character (number %1), which no text may hold.")
                                           .arg(row.cells[i][text::controlCharacter(row.cells[i], true)].unicode())};
    }
    if (!row.problems.isEmpty()) {
        row.verdict = Verdict::Error;
        return;
    }
    const qint64 channel = reader.channelId(row, row.problems);
    const qint64 source = reader.sourceId(row, row.problems);
    const QString code = text::normalised(reader.value(row, u"source_customer_code"_s).value_or(QString()));
    const QString email = reader.value(row, u"email"_s).value_or(QString()).trimmed();
    const QString username = reader.value(row, u"username"_s).value_or(QString()).trimmed();
    const qint64 emailOwner = email.isEmpty() ? 0 : known.byEmail.value(key(channel, email));
    row.customerId = code.isEmpty() ? emailOwner : known.byCode.value(key(channel, source, code));
    if (row.customerId == 0 && code.isEmpty() && !username.isEmpty())
        row.customerId = known.byUsername.value(key(channel, username));

    Customer base;
    base.channelId = channel;
    base.sourceId = source;
    const bool isNew = row.customerId == 0;
    const Customer before = isNew ? base : known.customers.value(row.customerId);
    row.rowVersion = before.rowVersion;
    row.customer = reader.applied(row, before, row.problems, row.issues);
    for (const FieldProblem &problem : validate(row.customer))
        row.problems << RowProblem{reader.columnOf(RowReader::importFieldOf(problem.field)), problem.message};
    if (emailOwner > 0 && emailOwner != row.customerId)
        row.problems << RowProblem{reader.columnOf(u"email"_s),
                                   tr("Another customer of this trade store already has this e-mail address.")};
    if (!row.problems.isEmpty()) {
        row.verdict = Verdict::Error;
        return;
    }
    if (!isNew)
        row.changes = difference(fieldValues(normalised(before)), fieldValues(row.customer));
    const bool setsPassword = !before.hasPassword && !passwordOf(staging, row).isEmpty();
    if (isNew)
        row.verdict = staging.plan.ignoreNew ? Verdict::Ignored : Verdict::New;
    else if (row.changes.isEmpty() && !setsPassword)
        row.verdict = Verdict::Unchanged;
    else
        row.verdict = staging.plan.ignoreExisting ? Verdict::Ignored : Verdict::Changed;
}

/// A code or e-mail may stand in the file once; the later rows are refused.
void Importer::refuseRepeated(Staging &staging)
{
    const RowReader reader(staging.plan, staging.headings, m_directory);
    QHash<QString, qint64> codes;
    QHash<QString, qint64> emails;
    for (StagedRow &row : staging.rows) {
        const bool refused = row.verdict == StagedRow::Verdict::Error;
        const Customer &c = row.customer;
        if (refused)
            continue;
        const auto refuse = [&](const QString &field, qint64 line) {
            row.problems << RowProblem{reader.columnOf(field), tr("Used twice in the file: line %1 has it already.").arg(line)};
            row.verdict = StagedRow::Verdict::Error;
        };
        if (!c.sourceCode.isEmpty()) {
            const QString code = key(c.channelId, c.sourceId, c.sourceCode);
            if (codes.contains(code))
                refuse(u"source_customer_code"_s, codes.value(code));
            else
                codes.insert(code, row.line);
        }
        const Channel *channel = m_directory.channel(c.channelId);
        if (!c.email.isEmpty() && channel != nullptr && channel->uniqueEmail) {
            const QString email = key(c.channelId, c.email);
            if (emails.contains(email))
                refuse(u"email"_s, emails.value(email));
            else
                emails.insert(email, row.line);
        }
    }
}

QString Importer::passwordOf(const Staging &staging, const StagedRow &row) const
{
    return RowReader(staging.plan, staging.headings, m_directory).value(row, u"password"_s).value_or(QString());
}

void Importer::hashPasswords(Staging &staging, const Cancel &cancel, const std::shared_ptr<Progress> &progress)
{
    const Directory none;
    const RowReader reader(staging.plan, staging.headings, none);
    QList<QPair<qsizetype, QString>> work;
    for (qsizetype i = 0; i < staging.rows.size(); ++i) {
        const StagedRow &row = staging.rows[i];
        const bool written = row.verdict == StagedRow::Verdict::New || row.verdict == StagedRow::Verdict::Changed;
        const QString password = reader.value(row, u"password"_s).value_or(QString());
        if (written && !row.customer.hasPassword && row.passwordHash.isEmpty() && !password.isEmpty())
            work << qMakePair(i, password);
    }
    if (progress) {
        progress->done = 0;
        progress->total = work.size();
    }
    QList<QString> hashes(work.size());
    std::atomic<qsizetype> next = 0;
    const auto hashSome = [&] {
        for (qsizetype k = next++; k < work.size() && !cancel.requested(); k = next++) {
            hashes[k] = password::hash(work[k].second);
            if (progress)
                ++progress->done;
        }
    };
    hashes.detach();
    std::vector<std::thread> threads;
    for (int i = 1; i < hashThreads; ++i)
        threads.emplace_back(hashSome);
    hashSome();
    for (std::thread &thread : threads)
        thread.join();
    for (qsizetype k = 0; k < work.size(); ++k)
        staging.rows[work[k].first].passwordHash = hashes[k];
}

ImportReport Importer::commit(Staging &staging, const std::shared_ptr<Progress> &progress)
{
    using Verdict = StagedRow::Verdict;
    QElapsedTimer timer;
    timer.start();
    const qint64 started = m_session.now();
    ImportReport report;
    CustomersRepository customers(m_session);
    IssuesRepository issues(m_session);
    m_directory = ChannelsRepository(m_session).directory();
    if (progress) {
        progress->done = 0;
        progress->total = staging.rows.size();
    }
    for (qsizetype i = 0; i < staging.rows.size(); ++i) {
        StagedRow row = staging.rows[i]; // a copy: the job may run again
        if (i % 64 == 0)
            m_session.stopIfCancelled();
        if (row.verdict == Verdict::New || row.verdict == Verdict::Changed) {
            // Judge again inside the transaction: what changed since the check must not be overwritten unseen.
            QList<RowProblem> clash;
            if (row.verdict == Verdict::Changed) {
                const Customer now = customers.load(row.customerId);
                if (now.rowVersion != row.rowVersion)
                    clash << RowProblem{
                        QString(),
                        tr("Somebody changed this customer after the check. Check the file again to see their version.")};
            } else {
                const qint64 taken =
                    row.customer.sourceCode.isEmpty()
                        ? 0
                        : customers.idOfSourceCode(row.customer.channelId, row.customer.sourceId, row.customer.sourceCode);
                const qint64 mail =
                    row.customer.email.isEmpty() ? 0 : customers.idOfEmail(row.customer.channelId, row.customer.email);
                if (taken > 0 || mail > 0)
                    clash << RowProblem{
                        QString(),
                        tr("Somebody added this customer after the check. Check the file again to see their version.")};
            }
            if (clash.isEmpty()) {
                row.customer.rowVersion = row.rowVersion;
                const Customer stored =
                    row.verdict == Verdict::New ? customers.insert(row.customer) : customers.update(row.customer);
                if (!row.passwordHash.isEmpty())
                    customers.setPassword(stored.id, row.passwordHash, true);
                for (const RowProblem &problem : row.issues) {
                    Issue issue;
                    issue.channelId = stored.channelId;
                    issue.kind = problem.column;
                    issue.key = QString::number(stored.id);
                    issue.reason = problem.reason;
                    issue.field = problem.column == u"unknown_price_tier"_s ? u"price_tier"_s : u"warehouse"_s;
                    issue.customerId = stored.id;
                    issue.sourceId = stored.sourceId;
                    issue.fileName = QFileInfo(staging.plan.fileName).fileName();
                    issue.line = row.line;
                    issues.open(issue);
                }
                row.customer = stored;
                ++(row.verdict == Verdict::New ? report.created : report.changed);
            } else {
                row.problems = clash;
                row.verdict = Verdict::Error;
            }
        } else if (row.verdict == Verdict::Unchanged) {
            ++report.unchanged;
        } else if (row.verdict == Verdict::Ignored) {
            ++report.ignored;
        }
        if (row.verdict == Verdict::Error) {
            ++report.refused;
            Issue issue;
            issue.channelId = staging.plan.channelId;
            issue.sourceId = staging.plan.sourceId;
            issue.kind = u"import_refused"_s;
            issue.key = refusedKey(staging.plan, row);
            QStringList reasons;
            for (const RowProblem &problem : row.problems) {
                report.errors << ImportReport::Refused{row.line, problem.column, problem.reason};
                reasons << (problem.column.isEmpty() ? problem.reason : problem.column + u": "_s + problem.reason);
            }
            issue.reason = reasons.join(u' ');
            issue.fileName = QFileInfo(staging.plan.fileName).fileName();
            issue.line = row.line;
            issues.open(issue);
        } else if (row.verdict != Verdict::Ignored) {
            issues.resolve(staging.plan.channelId, u"import_refused"_s, refusedKey(staging.plan, row));
        }
        if (progress)
            progress->done = i + 1;
    }
    report.batchId =
        m_session.insert(u"INSERT INTO import_batches (channel_id, source_id, actor, file_name, profile, started_at, "
                         u"finished_at, rows_new, rows_changed, rows_unchanged, rows_refused)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                         {staging.plan.channelId, staging.plan.sourceId, m_session.actor(),
                          QFileInfo(staging.plan.fileName).fileName(), staging.plan.profile, started, started + timer.elapsed(),
                          report.created, report.changed, report.unchanged, report.refused});
    m_session.touch(u"import_batches"_s, report.batchId);
    report.seconds = staging.seconds + double(timer.elapsed()) / 1000;
    return report;
}

QByteArray Importer::refusedFile(const Staging &staging)
{
    CsvDialect dialect = staging.plan.dialect;
    dialect.encoding = CsvDialect::Encoding::Utf8;
    const CsvWriter writer(dialect);
    QStringList header = staging.headings;
    const QString reasonColumn = u"kontor_reason"_s;
    QSet<QString> secret; // passwords do not go into files
    for (auto it = staging.plan.mapping.columns.begin(); it != staging.plan.mapping.columns.end(); ++it) {
        if (it.value().startsWith(u"password"_s))
            secret.insert(it.key());
    }
    if (!header.contains(reasonColumn))
        header << reasonColumn;
    QByteArray out = CsvWriter::byteOrderMark() + writer.record(header);
    for (const StagedRow &row : staging.rows) {
        if (row.verdict != StagedRow::Verdict::Error)
            continue;
        QStringList cells = row.cells;
        while (cells.size() < staging.headings.size())
            cells << QString();
        for (qsizetype i = 0; i < staging.headings.size(); ++i) {
            if (secret.contains(staging.headings[i]))
                cells[i].clear();
        }
        QStringList reasons;
        for (const RowProblem &problem : row.problems)
            reasons << (problem.column.isEmpty() ? problem.reason : problem.column + u": "_s + problem.reason);
        const qsizetype place = staging.headings.indexOf(reasonColumn);
        const QString reason = tr("Line %1: %2").arg(row.line).arg(reasons.join(u' '));
        if (place >= 0)
            cells[place] = reason;
        else
            cells << reason;
        out += writer.record(cells);
    }
    return out;
}

QStringList Importer::profiles()
{
    QStringList out;
    for (const Row &row : m_session.select(u"SELECT name FROM import_profiles ORDER BY name"_s))
        out << row.text(0);
    return out;
}

void Importer::saveProfile(const QString &name, const ImportMapping &mapping)
{
    m_session.execute(u"INSERT INTO import_profiles (name, definition, updated_at) VALUES (?, ?, ?)"
                      " ON CONFLICT (name) DO UPDATE SET definition = excluded.definition, updated_at = excluded.updated_at"_s,
                      {name, QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)), m_session.now()});
}

std::optional<ImportMapping> Importer::profile(const QString &name)
{
    const QVariant definition = m_session.value(u"SELECT definition FROM import_profiles WHERE name = ?"_s, {name});
    if (!definition.isValid())
        return std::nullopt;
    return ImportMapping::fromJson(QJsonDocument::fromJson(definition.toString().toUtf8()).object());
}

} // namespace kontor
