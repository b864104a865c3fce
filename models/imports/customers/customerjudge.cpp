// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/customerjudge.h"

#include "base/text.h"
#include "credentials/emailchange.h"
#include "customers/customersrepository.h"
#include "customers/usernames.h"
#include "imports/customers/rowkeys.h"

#include <QCoreApplication>
#include <QSet>
#include <QSqlQuery>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

} // namespace

QString codeKey(qint64 channelId, qint64 sourceId, const QString &code)
{
    return u"c/%1/%2/"_s.arg(channelId).arg(sourceId) + code;
}

QString emailSeenKey(qint64 channelId, const QString &emailKey) { return u"e/%1/"_s.arg(channelId) + emailKey; }

QString nameSeenKey(qint64 channelId, const QString &username) { return u"u/%1/"_s.arg(channelId) + username; }

void loadCustomerKeys(Session &session, const QList<qint64> &channelIds, KeyFilters &filters)
{
    for (const qint64 channel : channelIds) {
        session.forEach(u"SELECT source_id, source_code, unique_email_key, username FROM customers WHERE channel_id = ?"_s,
                        {channel}, [&](const Row &row) {
                            const QString code = row.value(1).toString();
                            filters.known.add(codeHash(channel, row.value(0).toLongLong(), code));
                            if (const QString loose = looseCode(code); loose != code)
                                filters.known.add(looseHash(channel, row.value(0).toLongLong(), loose));
                            if (const QString email = row.value(2).toString(); !email.isEmpty())
                                filters.known.add(emailHash(channel, email));
                            filters.known.add(Usernames::hash(channel, row.value(3).toString()));
                        });
    }
    filters.loaded = true;
}

CustomerJudge::CustomerJudge(Session &session, const ImportPlan &plan, const QStringList &headings, const Directory &directory,
                             KeyFilters &filters, SeenKeys &seen)
    : m_session(session)
    , m_plan(plan)
    , m_directory(directory)
    , m_reader(plan, headings, directory)
    , m_filters(filters)
    , m_seen(seen)
{
}

/// Who is meant, for all rows that may mean somebody: their keys go into a temporary table, which is joined with the customers.
QList<CustomerJudge::Found> CustomerJudge::find(const QList<PreparedRow> &rows)
{
    QList<Found> out(rows.size());
    const auto may = [&](quint64 hash) { return !m_filters.loaded || m_filters.known.mayHave(hash); };
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].problems.isEmpty())
            continue;
        const CustomerRow &row = customerOf(rows[i].row);
        const bool code = !row.code.isEmpty() && may(codeHash(row.channelId, row.sourceId, row.code));
        const bool email = !row.emailKey.isEmpty() && may(emailHash(row.channelId, row.emailKey));
        // It may find the customer, or be taken.
        const bool username = !row.username.isEmpty() && may(Usernames::hash(row.channelId, row.username));
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
        const CustomerRow &row = customerOf(rows[i].row);
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

void CustomerJudge::judgeInPlace(QList<PreparedRow> &rows)
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
    const QSet<qint64> released = releasedEmails(rows, found, customers);
    for (qsizetype i = 0; i < rows.size(); ++i)
        judgeRow(rows[i], found[i], customers, released);
    if (!released.isEmpty())
        refuseUnreleased(rows, found, customers);
    QList<QList<RowKey>> keys(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].row.verdict != StagedRow::Verdict::Error && !rows[i].refused)
            keys[i] = keysOf(rows[i].row);
    }
    refuseRepeated(rows, keys, m_filters, m_seen);
    warn(rows);
}

/// Whom a row means, by the plan's match; 0 for somebody new.
qint64 CustomerJudge::meant(const StagedRow &row, const Found &found) const
{
    switch (m_plan.match) {
    case ImportPlan::Match::SourceCode:
        return !customerOf(row).code.isEmpty() ? found.byCode : found.byEmail > 0 ? found.byEmail : found.byUsername;
    case ImportPlan::Match::Email:
        return found.byEmail;
    case ImportPlan::Match::Username:
        break;
    }
    return found.byUsername;
}

/// Customers who get another e-mail address by a row of this chunk, so that their former one is free for another row.
QSet<qint64> CustomerJudge::releasedEmails(const QList<PreparedRow> &rows, const QList<Found> &found,
                                           const QHash<qint64, Customer> &customers) const
{
    QSet<qint64> wanted;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (found[i].byEmail > 0 && found[i].byEmail != meant(rows[i].row, found[i]))
            wanted.insert(found[i].byEmail);
    }
    QSet<qint64> out;
    for (qsizetype i = 0; i < rows.size() && !wanted.isEmpty(); ++i) {
        const qint64 id = meant(rows[i].row, found[i]);
        const CustomerRow &row = customerOf(rows[i].row);
        const Channel *channel = m_directory.channel(row.channelId);
        if (channel != nullptr && channel->rules.confirmEmail && customers.value(id).hasPassword)
            continue; // keeps it until the new one is confirmed
        if (wanted.contains(id) && rows[i].problems.isEmpty() && !row.emailKey.isEmpty() &&
            row.emailKey != emailKey(customers.value(id).email))
            out.insert(id);
    }
    return out;
}

/// Who counted on an address that its owner keeps after all, for the owner's row is refused.
void CustomerJudge::refuseUnreleased(QList<PreparedRow> &rows, const QList<Found> &found,
                                     const QHash<qint64, Customer> &customers)
{
    QSet<qint64> moving;
    for (const PreparedRow &in : std::as_const(rows)) {
        const CustomerRow &record = customerOf(in.row);
        if (in.row.verdict == StagedRow::Verdict::Changed && emailKey(record.customer.email) != emailKey(record.before.email))
            moving.insert(in.row.recordId);
    }
    for (bool again = true; again;) {
        again = false;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            StagedRow &row = rows[i].row;
            const qint64 owner = found[i].byEmail;
            if (row.verdict == StagedRow::Verdict::Error || owner == 0 || owner == row.recordId || moving.contains(owner))
                continue;
            row.problems << emailTaken(customers.value(owner));
            row.verdict = StagedRow::Verdict::Error;
            again = moving.remove(row.recordId) || again;
        }
    }
}

RowProblem CustomerJudge::emailTaken(const Customer &owner) const
{
    return {m_reader.columnOf(u"email"_s),
            tr("Another customer of this trade store already has this e-mail address: %1.").arg(codeAndName(owner))};
}

void CustomerJudge::judgeRow(PreparedRow &in, const Found &found, const QHash<qint64, Customer> &customers,
                             const QSet<qint64> &released)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    StagedRow &row = in.row;
    CustomerRow &record = customerOf(row);
    record.usernameTaken = found.byUsername > 0;
    record.before = {};
    row.recordId = 0;
    row.repeated = false;
    row.problems = in.problems;
    row.verdict = in.leftOut.isEmpty() ? Verdict::Error : Verdict::Ignored;
    if (!in.leftOut.isEmpty() || !row.problems.isEmpty())
        return;
    row.recordId = meant(row, found);
    const bool isNew = row.recordId == 0;
    const bool byName = m_plan.match == ImportPlan::Match::Username ||
                        (m_plan.match == ImportPlan::Match::SourceCode && record.code.isEmpty() && found.byEmail == 0 && !isNew);
    record.nameKey = byName ? nameSeenKey(record.channelId, record.username) : QString();
    if (!isNew)
        record.before = customers.value(row.recordId);
    row.hasPassword = record.before.hasPassword;
    if (m_plan.deactivates()) {
        record.customer = isNew ? record.fresh : record.before;
        if (m_plan.mode == Mode::DeactivateListed)
            deactivate(row);
        else
            row.verdict = isNew ? Verdict::Ignored : Verdict::Unchanged;
        return;
    }
    if (isNew) {
        record.customer = record.fresh;
        row.problems = record.freshProblems;
        row.issues = record.freshIssues;
    } else {
        record.customer = m_reader.applied(row, record.before, row.problems, row.issues);
        const Channel *channel = m_directory.channel(record.before.channelId);
        if (channel != nullptr && channel->rules.confirmEmail && record.before.hasPassword &&
            !record.before.emailWanted.isEmpty() && emailKey(record.customer.email) == emailKey(record.before.emailWanted))
            record.customer.email = record.before.email; // waits to be confirmed already
        if (!(record.customer == record.before)) {
            for (const FieldProblem &problem : validate(record.customer))
                row.problems << RowProblem{m_reader.columnOf(CustomerReader::importFieldOf(problem.field)), problem.message};
        }
    }
    if (found.byEmail > 0 && found.byEmail != row.recordId && !released.contains(found.byEmail))
        row.problems << emailTaken(customers.value(found.byEmail));
    if (found.byCode > 0 && found.byCode != row.recordId)
        row.problems << RowProblem{m_reader.columnOf(u"source_customer_code"_s),
                                   tr("Another customer of this source already has the code ‘%1’: %2.")
                                       .arg(record.code, codeAndName(customers.value(found.byCode)))};
    if (!row.problems.isEmpty())
        return;
    row.invites = record.customer.inviteWanted && !record.before.inviteWanted;
    row.mails = isToldOfEmail(record.before, record.customer);
    if (!isNew && !(record.customer == record.before))
        row.changes = difference(normalised(record.before), record.customer);
    const bool setsPassword =
        !record.before.hasPassword && (row.setsPassword() || !m_reader.value(row, u"password"_s).value_or(QString()).isEmpty());
    row.verdict = verdictOf(m_plan.mode, isNew, !row.changes.isEmpty() || setsPassword);
}

void CustomerJudge::deactivate(StagedRow &row) const
{
    using Verdict = StagedRow::Verdict;
    if (row.recordId == 0) {
        row.problems << RowProblem{QString(), tr("There is no such customer, so nobody can be deactivated.")};
        return;
    }
    CustomerRow &record = customerOf(row);
    row.verdict = Verdict::Unchanged;
    if (record.before.status == Customer::Status::Deactivated)
        return;
    record.customer.status = Customer::Status::Deactivated;
    row.changes = difference(record.before, record.customer);
    row.verdict = Verdict::Changed;
}

/// A code, an e-mail or a name that no other row of the file may have.
QList<RowKey> CustomerJudge::keysOf(StagedRow &row) const
{
    QList<RowKey> out;
    const CustomerRow &record = customerOf(row);
    const Customer &c = record.customer;
    if (!c.sourceCode.isEmpty()) {
        row.codeKey = codeKey(c.channelId, c.sourceId, c.sourceCode);
        out << RowKey{row.codeKey, m_reader.columnOf(u"source_customer_code"_s), codeHash(c.channelId, c.sourceId, c.sourceCode)};
    }
    const Channel *channel = m_directory.channel(c.channelId);
    if (!c.email.isEmpty() && channel != nullptr && channel->uniqueEmail) {
        const QString email = emailKey(c.email);
        row.emailKey = emailSeenKey(c.channelId, email);
        out << RowKey{row.emailKey, m_reader.columnOf(u"email"_s), emailHash(c.channelId, email)};
    }
    if (!record.nameKey.isEmpty()) {
        if (row.codeKey.isEmpty())
            row.codeKey = record.nameKey;
        out << RowKey{record.nameKey, m_reader.columnOf(u"username"_s), Usernames::hash(c.channelId, record.nameKey)};
    }
    return out;
}

} // namespace kontor
