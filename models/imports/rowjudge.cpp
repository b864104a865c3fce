// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowjudge.h"

#include "base/text.h"
#include "customers/customersrepository.h"
#include "customers/usernames.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QSqlQuery>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

quint64 codeHash(qint64 channel, qint64 source, QStringView code) { return KeyFilter::hash(u'c', channel, source, code); }
quint64 emailHash(qint64 channel, QStringView email) { return KeyFilter::hash(u'e', channel, 0, email); }

/// Problems of single cells that no rule of a field would find.
void judgeCells(const ImportPlan &plan, const QStringList &headings, PreparedRow &out)
{
    const StagedRow &row = out.row;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i == row.brokenCell) {
            out.problems << RowProblem{headings.value(i),
                                       tr("Broken bytes: this is not valid %1.").arg(encodingName(plan.dialect.encoding))};
        } else if (const qsizetype at = text::controlCharacter(row.cells[i], true); at >= 0) {
            out.problems << RowProblem{
                headings.value(i),
                tr("Has a control character (number %1), which no text may hold.").arg(row.cells[i][at].unicode())};
        }
    }
}

bool isUsername(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9._-]{0,63}$"_s);
    return form.match(text).hasMatch();
}

/// A row that lacks what rows are matched by would be taken for somebody new each time.
void checkMatch(const ImportPlan &plan, const RowReader &reader, bool uniqueEmail, PreparedRow &out)
{
    const auto refuse = [&](const QString &field, const QString &why) {
        out.problems << RowProblem{reader.columnOf(field), why};
    };
    if (plan.match == ImportPlan::Match::Email && !uniqueEmail)
        refuse(u"email"_s,
               tr("Customers of this trade store may share an e-mail address, so rows can't be matched by it. Match them by "
                  "source and code, or by username."));
    else if (plan.match == ImportPlan::Match::Email && out.emailKey.isEmpty())
        refuse(u"email"_s, tr("Rows are matched by e-mail address, and this one has none."));
    else if (plan.match == ImportPlan::Match::Username && !isUsername(out.username))
        refuse(u"username"_s, out.username.isEmpty()
                                  ? tr("Rows are matched by username, and this one has none.")
                                  : tr("A username has letters a to z, digits and . _ - only, 64 of them at most."));
}

} // namespace

QString codeKey(qint64 channelId, qint64 sourceId, const QString &code)
{
    return u"c/%1/%2/"_s.arg(channelId).arg(sourceId) + code;
}

QString emailSeenKey(qint64 channelId, const QString &emailKey) { return u"e/%1/"_s.arg(channelId) + emailKey; }

QString nameSeenKey(qint64 channelId, const QString &username) { return u"u/%1/"_s.arg(channelId) + username; }

PreparedRow prepared(const RowReader &reader, const ImportPlan &plan, const Directory &directory, const QStringList &headings,
                     StagedRow row)
{
    PreparedRow out;
    out.row = std::move(row);
    out.row.problems.clear();
    out.row.issues.clear();
    out.row.changes.clear();
    out.code = reader.value(out.row, u"source_customer_code"_s).value_or(QString());
    out.row.customer = {};
    out.row.customer.sourceCode = out.code;
    if (!out.row.structureProblem.isEmpty()) {
        if (plan.mapping.gives(u"password"_s)) { // any cell may be one
            out.code.clear();
            out.row.customer.sourceCode.clear();
        }
        out.problems = {RowProblem{QString(), out.row.structureProblem}};
        return out;
    }
    judgeCells(plan, headings, out);
    if (!out.problems.isEmpty()) {
        reader.checkPassword(out.row, out.problems); // once another cell is mended, the password can't be looked at any more
        return out;
    }
    out.code = text::normalised(out.code);
    out.channelId = reader.channelId(out.row, out.problems);
    out.sourceId = reader.sourceId(out.row, out.problems);
    out.emailKey = emailKey(reader.value(out.row, u"email"_s).value_or(QString()).trimmed());
    out.username = reader.value(out.row, u"username"_s).value_or(QString()).trimmed().toLower();
    const Channel *channel = directory.channel(out.channelId);
    const bool unique = channel != nullptr && channel->uniqueEmail;
    checkMatch(plan, reader, unique, out);
    if (channel != nullptr && !channel->rules.staffPasswords && !plan.deactivates() &&
        (!out.row.passwordHash.isEmpty() || !reader.value(out.row, u"password"_s).value_or(QString()).isEmpty()))
        out.problems << RowProblem{reader.columnOf(u"password"_s),
                                   tr("In this trade store passwords are not set by staff. Leave this column out, and invite the "
                                      "customers instead.")};
    if (!unique)
        out.emailKey.clear(); // nobody can be told by an address that many may share
    if (!out.problems.isEmpty()) {
        reader.checkPassword(out.row, out.problems);
        return out;
    }
    out.fresh.channelId = out.channelId;
    out.fresh.sourceId = out.sourceId;
    out.fresh = reader.applied(out.row, out.fresh, out.freshProblems, out.freshIssues);
    DerivedColumns derived = derivedColumns(out.fresh, unique);
    if (isUsername(out.username))
        derived.usernameBase = out.username; // what the file calls a new customer, if nobody else is called so
    out.row.derived = std::make_shared<DerivedColumns>(std::move(derived));
    for (const FieldProblem &problem : validate(out.fresh))
        out.freshProblems << RowProblem{reader.columnOf(RowReader::importFieldOf(problem.field)), problem.message};
    return out;
}

QList<StagedRow> stagedRows(QList<PreparedRow> rows)
{
    QList<StagedRow> out;
    out.reserve(rows.size());
    for (PreparedRow &row : rows)
        out << std::move(row.row);
    return out;
}

void KeyFilters::load(Session &session, const QList<qint64> &channelIds)
{
    for (const qint64 channel : channelIds) {
        session.forEach(u"SELECT source_id, source_code, unique_email_key, username FROM customers WHERE channel_id = ?"_s,
                        {channel}, [&](const QSqlQuery &row) {
                            customers.add(codeHash(channel, row.value(0).toLongLong(), row.value(1).toString()));
                            if (const QString email = row.value(2).toString(); !email.isEmpty())
                                customers.add(emailHash(channel, email));
                            customers.add(Usernames::hash(channel, row.value(3).toString()));
                        });
    }
    loaded = true;
}

RowJudge::RowJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                   KeyFilters &filters, SeenKeys &seen)
    : m_session(session)
    , m_plan(plan)
    , m_headings(headings)
    , m_directory(directory)
    , m_reader(plan, headings, directory)
    , m_filters(filters)
    , m_seen(seen)
{
}

/// Who is meant, for all rows that may mean somebody: their keys go into a temporary table, which is joined with the customers.
QList<RowJudge::Found> RowJudge::find(const QList<PreparedRow> &rows)
{
    QList<Found> out(rows.size());
    const auto may = [&](quint64 hash) { return !m_filters.loaded || m_filters.customers.mayHave(hash); };
    using Match = ImportPlan::Match;
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const PreparedRow &row = rows[i];
        if (!row.problems.isEmpty())
            continue;
        const bool code = !row.code.isEmpty() && may(codeHash(row.channelId, row.sourceId, row.code));
        const bool email = !row.emailKey.isEmpty() && may(emailHash(row.channelId, row.emailKey));
        const bool byUsername = m_plan.match == Match::Username || (m_plan.match == Match::SourceCode && row.code.isEmpty());
        const bool username = byUsername && !row.username.isEmpty() && may(Usernames::hash(row.channelId, row.username));
        if (code || email || username)
            asked << i;
    }
    if (asked.isEmpty())
        return out;
    m_session.command(u"CREATE TEMPORARY TABLE IF NOT EXISTS bulk_keys (n BIGINT NOT NULL, channel_id BIGINT NOT NULL,"
                      " source_id BIGINT NOT NULL, code TEXT NOT NULL, email_key TEXT NOT NULL, username TEXT NOT NULL)"_s);
    m_session.command(m_session.dialect().empty(u"bulk_keys"_s));
    const auto keys = m_session.dialect().bulk(
        m_session, u"bulk_keys"_s, {u"n"_s, u"channel_id"_s, u"source_id"_s, u"code"_s, u"email_key"_s, u"username"_s});
    for (const qsizetype i : asked) {
        const PreparedRow &row = rows[i];
        keys->integer(i);
        keys->integer(row.channelId);
        keys->integer(row.sourceId);
        keys->text(row.code);
        keys->text(row.emailKey);
        keys->text(row.username);
        keys->endRow();
    }
    keys->finish();
    if (const QString analyze = m_session.dialect().analyze(u"bulk_keys"_s); !analyze.isEmpty())
        m_session.command(analyze);
    const auto ask = [&](const QString &condition, qint64 Found::*member) {
        for (const Row &row : m_session.select(u"SELECT k.n, c.id FROM bulk_keys k CROSS JOIN customers c WHERE "_s + condition))
            out[row.integer(0)].*member = row.integer(1);
    };
    ask(u"k.code <> '' AND c.channel_id = k.channel_id AND c.source_id = k.source_id AND c.source_code = k.code AND c.source_code <> ''"_s,
        &Found::byCode);
    ask(u"k.email_key <> '' AND c.channel_id = k.channel_id AND c.unique_email_key = k.email_key AND c.unique_email_key <> ''"_s,
        &Found::byEmail);
    ask(u"k.username <> '' AND c.channel_id = k.channel_id AND c.username = k.username"_s, &Found::byUsername);
    return out;
}

QList<StagedRow> RowJudge::judge(QList<PreparedRow> rows)
{
    judgeInPlace(rows);
    return stagedRows(std::move(rows));
}

void RowJudge::judgeInPlace(QList<PreparedRow> &rows)
{
    const QList<Found> found = find(rows);
    QSet<qint64> ids;
    for (const Found &one : found) {
        for (const qint64 id : {one.byCode, one.byEmail, one.byUsername}) {
            if (id > 0)
                ids.insert(id);
        }
    }
    QHash<qint64, Customer> customers;
    if (!ids.isEmpty()) {
        QList<qint64> sorted(ids.begin(), ids.end());
        std::sort(sorted.begin(), sorted.end());
        for (const Customer &customer : CustomersRepository(m_session).loadMany(sorted))
            customers.insert(customer.id, customer);
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        judgeRow(rows[i], found[i], customers);
    refuseRepeated(rows);
}

void RowJudge::judgeRow(PreparedRow &in, const Found &found, const QHash<qint64, Customer> &customers)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    StagedRow &row = in.row;
    row.customerId = 0;
    row.before = {};
    row.repeated = false;
    row.problems = in.problems;
    row.verdict = Verdict::Error;
    if (!row.problems.isEmpty())
        return;
    switch (m_plan.match) {
    case ImportPlan::Match::SourceCode:
        row.customerId = in.code.isEmpty() ? found.byEmail : found.byCode;
        if (row.customerId == 0 && in.code.isEmpty())
            row.customerId = found.byUsername;
        break;
    case ImportPlan::Match::Email:
        row.customerId = found.byEmail;
        break;
    case ImportPlan::Match::Username:
        row.customerId = found.byUsername;
        break;
    }
    const bool isNew = row.customerId == 0;
    const bool byName = m_plan.match == ImportPlan::Match::Username ||
                        (m_plan.match == ImportPlan::Match::SourceCode && in.code.isEmpty() && found.byEmail == 0 && !isNew);
    row.nameKey = byName ? nameSeenKey(in.channelId, in.username) : QString();
    if (!isNew)
        row.before = customers.value(row.customerId);
    if (m_plan.deactivates()) {
        row.customer = isNew ? in.fresh : row.before;
        if (m_plan.mode == Mode::DeactivateListed)
            deactivate(row);
        else
            row.verdict = isNew ? Verdict::Ignored : Verdict::Unchanged;
        return;
    }
    if (isNew) {
        row.customer = std::move(in.fresh);
        row.problems = std::move(in.freshProblems);
        row.issues = std::move(in.freshIssues);
    } else {
        row.customer = m_reader.applied(row, row.before, row.problems, row.issues);
        const Channel *channel = m_directory.channel(row.before.channelId);
        if (channel != nullptr && channel->rules.confirmEmail && row.before.hasPassword && !row.before.emailWanted.isEmpty() &&
            emailKey(row.customer.email) == emailKey(row.before.emailWanted))
            row.customer.email = row.before.email; // waits to be confirmed already
        if (!(row.customer == row.before)) {
            for (const FieldProblem &problem : validate(row.customer))
                row.problems << RowProblem{m_reader.columnOf(RowReader::importFieldOf(problem.field)), problem.message};
        }
    }
    if (found.byEmail > 0 && found.byEmail != row.customerId)
        row.problems << RowProblem{m_reader.columnOf(u"email"_s),
                                   tr("Another customer of this trade store already has this e-mail address.")};
    if (found.byCode > 0 && found.byCode != row.customerId)
        row.problems << RowProblem{m_reader.columnOf(u"source_customer_code"_s),
                                   tr("Another customer of this source already has the code ‘%1’.").arg(in.code)};
    if (!row.problems.isEmpty())
        return;
    if (!isNew && !(row.customer == row.before))
        row.changes = difference(normalised(row.before), row.customer);
    const bool setsPassword = !row.before.hasPassword &&
                              (!row.passwordHash.isEmpty() || !m_reader.value(row, u"password"_s).value_or(QString()).isEmpty());
    if (isNew)
        row.verdict = m_plan.mode == Mode::UpdateOnly ? Verdict::Ignored : Verdict::New;
    else if (row.changes.isEmpty() && !setsPassword)
        row.verdict = Verdict::Unchanged;
    else
        row.verdict = m_plan.mode == Mode::AddOnly ? Verdict::Ignored : Verdict::Changed;
}

void RowJudge::deactivate(StagedRow &row) const
{
    using Verdict = StagedRow::Verdict;
    if (row.customerId == 0) {
        row.problems << RowProblem{QString(), tr("There is no such customer, so nobody can be deactivated.")};
        return;
    }
    row.verdict = Verdict::Unchanged;
    if (row.before.status == Customer::Status::Deactivated)
        return;
    row.customer.status = Customer::Status::Deactivated;
    row.changes = difference(row.before, row.customer);
    row.verdict = Verdict::Changed;
}

/// A code or e-mail may stand in the file once; the later rows are refused.
void RowJudge::refuseRepeated(QList<PreparedRow> &rows)
{
    struct Keys
    {
        QString code, email, name;
    };
    QList<Keys> keys(rows.size());
    QStringList suspicious;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const StagedRow &row = rows[i].row;
        if (row.verdict == StagedRow::Verdict::Error || rows[i].refused)
            continue;
        const Customer &c = row.customer;
        const auto note = [&](QString &place, const QString &key, quint64 hash) {
            place = key;
            if (m_filters.everythingSeen || m_filters.file.addAndTell(hash))
                suspicious << key;
        };
        if (!c.sourceCode.isEmpty())
            note(keys[i].code, codeKey(c.channelId, c.sourceId, c.sourceCode), codeHash(c.channelId, c.sourceId, c.sourceCode));
        const Channel *channel = m_directory.channel(c.channelId);
        if (!c.email.isEmpty() && channel != nullptr && channel->uniqueEmail) {
            const QString email = emailKey(c.email);
            note(keys[i].email, emailSeenKey(c.channelId, email), emailHash(c.channelId, email));
        }
        if (!row.nameKey.isEmpty())
            note(keys[i].name, row.nameKey, Usernames::hash(c.channelId, row.nameKey));
    }
    QHash<QString, qint64> known = suspicious.isEmpty() ? QHash<QString, qint64>() : m_seen.lines(suspicious);
    QHash<QString, qint64> added;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StagedRow &row = rows[i].row;
        for (const auto &[key, field] : {std::pair{keys[i].code, u"source_customer_code"_s}, std::pair{keys[i].email, u"email"_s},
                                         std::pair{keys[i].name, u"username"_s}}) {
            if (key.isEmpty() || row.verdict == StagedRow::Verdict::Error)
                continue;
            const qint64 line = known.value(key, added.value(key));
            if (line > 0 && line != row.line) {
                row.problems << RowProblem{m_reader.columnOf(field),
                                           tr("Used twice in the file: line %1 has it already.").arg(line)};
                row.verdict = StagedRow::Verdict::Error;
                row.repeated = true;
            }
        }
        if (row.verdict == StagedRow::Verdict::Error)
            continue;
        if (!keys[i].code.isEmpty())
            added.insert(keys[i].code, row.line);
        if (!keys[i].email.isEmpty())
            added.insert(keys[i].email, row.line);
        if (!keys[i].name.isEmpty())
            added.insert(keys[i].name, row.line);
    }
    m_seen.add(added);
}

} // namespace kontor
