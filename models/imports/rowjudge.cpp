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

bool isUsername(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9._-]{0,63}$"_s);
    return form.match(text).hasMatch();
}

/// A row that lacks what rows are matched by would be taken for somebody new each time.
void checkMatch(const ImportPlan &plan, const RowReader &reader, bool uniqueEmail, PreparedRow &out)
{
    if (plan.match == ImportPlan::Match::SourceCode && out.code.isEmpty() && out.username.isEmpty() &&
        (out.emailKey.isEmpty() || !uniqueEmail))
        out.problems << RowProblem{
            QString(), out.emailKey.isEmpty()
                           ? tr("Nothing tells whose row this is: it has no source code, e-mail or username, so each"
                                " import would add the customer once more.")
                           : tr("Nothing tells whose row this is: it has no source code, and in this trade store several"
                                " customers may share an e-mail address.")};
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

bool isNumber(const QString &code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What stands in place of a value: no code, and no name either.
bool isNullWord(const QString &text)
{
    static const QStringList words = {u"null"_s, u"(null)"_s, u"n/a"_s, u"n.a."_s,      u"na"_s, u"none"_s,
                                      u"nil"_s,  u"-"_s,      u"--"_s,  u"undefined"_s, u"nan"_s};
    return words.contains(text.trimmed().toLower());
}

/// Why a text is no customer's code: words of totals and footers, null words, dates, truths, shares, a quote that went astray.
QString noCode(const QString &code)
{
    static const QRegularExpression total(
        u"^(sub|grand)?[ -]?(total|totals|summe|gesamt|gesamtsumme|zwischensumme|anzahl|somme|totale|totaal|stand|count|sum)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2}( .*)?|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$"_s);
    static const QRegularExpression truth(u"^(true|false|wahr|falsch|vrai|faux)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList begins = {u"tot"_s, u"sub"_s, u"gra"_s, u"sum"_s, u"ges"_s,
                                       u"zwi"_s, u"anz"_s, u"som"_s, u"sta"_s, u"cou"_s};
    if (begins.contains(code.left(3).toLower()) && total.match(code).hasMatch())
        return tr("‘%1’ looks like a total or a footer, not like a customer's code. Leave the row out.").arg(code.left(40));
    if (isNullWord(code))
        return tr("‘%1’ stands for nothing; it is no customer's code.").arg(code);
    const bool maybeDate = !code.isEmpty() && code[0].isDigit() && code.size() > 7 && !isNumber(code);
    if ((maybeDate && date.match(code).hasMatch()) || (code.size() < 7 && truth.match(code).hasMatch()) || code.endsWith(u'%'))
        return tr("‘%1’ is a date, a truth or a share, as spreadsheets make them of codes. Make the column a text there.")
            .arg(code.left(40));
    if (code.contains(u'"'))
        return tr("‘%1’ has a quote, which is most likely one too many in the file. Remove it.").arg(code.left(40));
    return {};
}

/// A row of which only the code says anything is the total or the footer of a report.
void checkBareCode(const ImportPlan &plan, const RowReader &reader, PreparedRow &out)
{
    constexpr qsizetype enough = 3; // columns that could say something
    if (plan.deactivates() || plan.mapping.columns.size() < enough || out.code.isEmpty())
        return;
    for (const QString &field : plan.mapping.columns) {
        if (field != u"source_customer_code"_s && field != u"trade_store"_s && field != u"source"_s &&
            !reader.value(out.row, field).value_or(QString()).trimmed().isEmpty())
            return;
    }
    out.freshProblems = {RowProblem{
        QString(), tr("Nothing but ‘%1’ stands in this row. If it is a total or a footer, leave it out.").arg(out.code)}};
}

QString nameOf(const Customer &customer)
{
    const QString person = QString(customer.firstName + u' ' + customer.lastName).trimmed();
    const QString name = customer.company.isEmpty() ? person : customer.company;
    return customer.sourceCode.isEmpty() ? name : customer.sourceCode + u", "_s + name;
}

QString withoutZeros(const QString &code)
{
    qsizetype i = 0;
    while (i + 1 < code.size() && code[i] == u'0')
        ++i;
    return code.mid(i);
}

quint64 zeroHash(qint64 channel, qint64 source, QStringView code) { return KeyFilter::hash(u'z', channel, source, code); }

} // namespace

QString codeKey(qint64 channelId, qint64 sourceId, const QString &code)
{
    return u"c/%1/%2/"_s.arg(channelId).arg(sourceId) + code;
}

QString emailSeenKey(qint64 channelId, const QString &emailKey) { return u"e/%1/"_s.arg(channelId) + emailKey; }

QString nameSeenKey(qint64 channelId, const QString &username) { return u"u/%1/"_s.arg(channelId) + username; }

PreparedRow prepared(const RowReader &reader, const ImportPlan &plan, const Directory &directory, StagedRow row)
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
    reader.checkCells(out.row, out.problems);
    if (out.problems.isEmpty() && reader.isHeader(out.row)) { // files that were put one behind the other
        out.isHeader = true;
        out.code.clear();
        out.row.customer = {};
        return out;
    }
    if (const QString why = noCode(text::normalised(out.code)); !why.isEmpty())
        out.problems << RowProblem{reader.columnOf(u"source_customer_code"_s), why};
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
    checkBareCode(plan, reader, out);
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
                            const QString code = row.value(1).toString();
                            customers.add(codeHash(channel, row.value(0).toLongLong(), code));
                            if (code.startsWith(u'0') && isNumber(code))
                                customers.add(zeroHash(channel, row.value(0).toLongLong(), withoutZeros(code)));
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
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const PreparedRow &row = rows[i];
        if (!row.problems.isEmpty())
            continue;
        const bool code = !row.code.isEmpty() && may(codeHash(row.channelId, row.sourceId, row.code));
        const bool email = !row.emailKey.isEmpty() && may(emailHash(row.channelId, row.emailKey));
        const bool byUsername = !row.username.isEmpty(); // it may find the customer, or be taken
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
    const QSet<qint64> released = releasedEmails(rows, found, customers);
    for (qsizetype i = 0; i < rows.size(); ++i)
        judgeRow(rows[i], found[i], customers, released);
    if (!released.isEmpty())
        refuseUnreleased(rows, found, customers);
    refuseRepeated(rows);
    warn(rows);
}

/// Whom a row means, by the plan's match; 0 for somebody new.
qint64 RowJudge::meant(const PreparedRow &row, const Found &found) const
{
    switch (m_plan.match) {
    case ImportPlan::Match::SourceCode:
        return !row.code.isEmpty() ? found.byCode : found.byEmail > 0 ? found.byEmail : found.byUsername;
    case ImportPlan::Match::Email:
        return found.byEmail;
    case ImportPlan::Match::Username:
        break;
    }
    return found.byUsername;
}

/// Customers who get another e-mail address by a row of this chunk, so that their former one is free for another row.
QSet<qint64> RowJudge::releasedEmails(const QList<PreparedRow> &rows, const QList<Found> &found,
                                      const QHash<qint64, Customer> &customers) const
{
    QSet<qint64> wanted;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (found[i].byEmail > 0 && found[i].byEmail != meant(rows[i], found[i]))
            wanted.insert(found[i].byEmail);
    }
    QSet<qint64> out;
    for (qsizetype i = 0; i < rows.size() && !wanted.isEmpty(); ++i) {
        const qint64 id = meant(rows[i], found[i]);
        const Channel *channel = m_directory.channel(rows[i].channelId);
        if (channel != nullptr && channel->rules.confirmEmail && customers.value(id).hasPassword)
            continue; // keeps it until the new one is confirmed
        if (wanted.contains(id) && rows[i].problems.isEmpty() && !rows[i].emailKey.isEmpty() &&
            rows[i].emailKey != emailKey(customers.value(id).email))
            out.insert(id);
    }
    return out;
}

/// Who counted on an address that its owner keeps after all, for the owner's row is refused.
void RowJudge::refuseUnreleased(QList<PreparedRow> &rows, const QList<Found> &found, const QHash<qint64, Customer> &customers)
{
    QSet<qint64> moving;
    for (const PreparedRow &in : std::as_const(rows)) {
        if (in.row.verdict == StagedRow::Verdict::Changed && emailKey(in.row.customer.email) != emailKey(in.row.before.email))
            moving.insert(in.row.customerId);
    }
    for (bool again = true; again;) {
        again = false;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            StagedRow &row = rows[i].row;
            const qint64 owner = found[i].byEmail;
            if (row.verdict == StagedRow::Verdict::Error || owner == 0 || owner == row.customerId || moving.contains(owner))
                continue;
            row.problems << emailTaken(customers.value(owner));
            row.verdict = StagedRow::Verdict::Error;
            again = moving.remove(row.customerId) || again;
        }
    }
}

RowProblem RowJudge::emailTaken(const Customer &owner) const
{
    return {m_reader.columnOf(u"email"_s),
            tr("Another customer of this trade store already has this e-mail address: %1.").arg(nameOf(owner))};
}

/// What is written as it stands, and told: what was guessed, and what staff will have to look at.
void RowJudge::warn(QList<PreparedRow> &rows)
{
    using Verdict = StagedRow::Verdict;
    QHash<QString, QList<qsizetype>> numbers; ///< of new codes, without zeros → rows
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StagedRow &row = rows[i].row;
        row.warnings.clear();
        if (rows[i].isHeader)
            row.warnings << RowProblem{QString(), tr("This is the header once more; it is left out.")};
        if (row.verdict != Verdict::New && row.verdict != Verdict::Changed)
            continue;
        const Customer &c = row.customer;
        if (!row.notice.isEmpty())
            row.warnings << RowProblem{QString(), row.notice};
        for (const RowProblem &issue : std::as_const(row.issues))
            row.warnings << RowProblem{m_reader.columnOf(issue.column.mid(issue.column.indexOf(u'_') + 1)), issue.reason};
        for (qsizetype place = 0; place < c.addresses.size(); ++place) {
            if (row.verdict == Verdict::Changed && row.before.addresses.contains(c.addresses[place]))
                continue;
            for (const AddressDoubt &doubt : doubts(c.addresses[place]))
                row.warnings << RowProblem{
                    m_reader.columnOf(RowReader::importFieldOf(u"address/%1/%2"_s.arg(place).arg(doubt.field))), doubt.reason};
        }
        if (c.channelId != m_plan.channelId)
            row.warnings << RowProblem{
                m_reader.columnOf(u"trade_store"_s),
                tr("Goes into the trade store ‘%1’, as the file says.").arg(m_directory.nameOf(u"channels"_s, c.channelId))};
        warnOfWords(row);
        if (row.verdict == Verdict::New && !rows[i].username.isEmpty() &&
            (!isUsername(rows[i].username) || rows[i].usernameTaken))
            row.warnings << RowProblem{
                m_reader.columnOf(u"username"_s),
                isUsername(rows[i].username)
                    ? tr("The username ‘%1’ is taken; the customer gets another one.").arg(rows[i].username)
                    : tr("‘%1’ can't be a username (letters a to z, digits and . _ - only); the customer gets another one.")
                          .arg(rows[i].username)};
        if (row.verdict == Verdict::New && isNumber(c.sourceCode))
            numbers[withoutZeros(c.sourceCode)] << i;
    }
    if (!numbers.isEmpty())
        warnOfZeros(rows, numbers);
}

/// Words that stand for nothing where a name should, and question marks where a letter was.
void RowJudge::warnOfWords(StagedRow &row) const
{
    const Customer &c = row.customer;
    for (const auto &[field, text] : {std::pair{u"company"_s, &c.company}, std::pair{u"first_name"_s, &c.firstName},
                                      std::pair{u"last_name"_s, &c.lastName}}) {
        if (isNullWord(*text))
            row.warnings << RowProblem{
                m_reader.columnOf(field),
                tr("‘%1’ is taken for a text. If it stands for nothing, say so (text for nothing, --null).").arg(*text)};
    }
    for (const FieldChange &change : std::as_const(row.changes)) {
        if (change.after.contains(u'?') && change.before.size() == change.after.size()) {
            bool lost = false;
            bool other = false;
            for (qsizetype i = 0; i < change.after.size(); ++i) {
                lost = lost || (change.after[i] == u'?' && change.before[i].unicode() >= 0x80);
                other = other || (change.after[i] != change.before[i] && change.after[i] != u'?');
            }
            if (lost && !other)
                row.warnings << RowProblem{m_reader.columnOf(RowReader::importFieldOf(change.field)),
                                           tr("‘%1’ has question marks where ‘%2’ has letters: the file lost them on its way.")
                                               .arg(change.after.left(40), change.before.left(40))};
        }
    }
}

/// 123 beside 00123: zeros that a spreadsheet took away would make a second customer.
void RowJudge::warnOfZeros(QList<PreparedRow> &rows, const QHash<QString, QList<qsizetype>> &numbers)
{
    using Place = std::pair<qint64, qint64>; // trade store and source
    const auto told = [&](PreparedRow &in, const QString &other) {
        in.row.warnings << RowProblem{m_reader.columnOf(u"source_customer_code"_s),
                                      tr("The codes ‘%1’ and ‘%2’ differ in zeros only. Is this the same customer?")
                                          .arg(in.row.customer.sourceCode, other)};
    };
    QMap<Place, QStringList> asked;
    for (auto number = numbers.begin(); number != numbers.end(); ++number) {
        for (const qsizetype i : *number) {
            const Customer &c = rows[i].row.customer;
            for (const qsizetype other : *number) { // in the file
                const Customer &o = rows[other].row.customer;
                if (other < i && o.sourceCode != c.sourceCode && o.channelId == c.channelId && o.sourceId == c.sourceId)
                    told(rows[i], o.sourceCode);
            }
            const bool may =
                !m_filters.loaded || m_filters.customers.mayHave(zeroHash(c.channelId, c.sourceId, number.key())) ||
                (c.sourceCode.startsWith(u'0') && m_filters.customers.mayHave(codeHash(c.channelId, c.sourceId, number.key())));
            if (may)
                asked[{c.channelId, c.sourceId}] << number.key();
        }
    }
    constexpr qsizetype atOnce = 400;
    for (auto place = asked.begin(); place != asked.end(); ++place) {
        for (qsizetype start = 0; start < place->size(); start += atOnce) {
            const QStringList part = place->mid(start, atOnce);
            QVariantList values = {place.key().first, place.key().second};
            for (const QString &number : part)
                values << number;
            const auto note = [&](const QString &code) {
                const QList<qsizetype> same = numbers.value(withoutZeros(code));
                for (const qsizetype i : same) {
                    const Customer &c = rows[i].row.customer;
                    if (c.sourceCode != code && c.channelId == place.key().first && c.sourceId == place.key().second)
                        told(rows[i], code);
                }
            };
            // The index customers_by_number has just those that begin with a zero.
            for (const Row &row : m_session.select(
                     u"SELECT source_code FROM customers WHERE channel_id = ? AND source_id = ?"
                     " AND substr(source_code, 1, 1) = '0' AND ltrim(source_code, '0') IN (%1)"_s.arg(marks(part.size())),
                     values))
                note(row.text(0));
            for (const Row &row : m_session.select(u"SELECT source_code FROM customers WHERE channel_id = ? AND source_id = ?"
                                                   " AND source_code IN (%1)"_s.arg(marks(part.size())),
                                                   values))
                note(row.text(0));
        }
    }
}

void RowJudge::judgeRow(PreparedRow &in, const Found &found, const QHash<qint64, Customer> &customers,
                        const QSet<qint64> &released)
{
    using Verdict = StagedRow::Verdict;
    using Mode = ImportPlan::Mode;
    StagedRow &row = in.row;
    in.usernameTaken = found.byUsername > 0;
    row.customerId = 0;
    row.before = {};
    row.repeated = false;
    row.problems = in.problems;
    row.verdict = in.isHeader ? Verdict::Ignored : Verdict::Error;
    if (in.isHeader || !row.problems.isEmpty())
        return;
    row.customerId = meant(in, found);
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
    if (found.byEmail > 0 && found.byEmail != row.customerId && !released.contains(found.byEmail))
        row.problems << emailTaken(customers.value(found.byEmail));
    if (found.byCode > 0 && found.byCode != row.customerId)
        row.problems << RowProblem{m_reader.columnOf(u"source_customer_code"_s),
                                   tr("Another customer of this source already has the code ‘%1’: %2.")
                                       .arg(in.code, nameOf(customers.value(found.byCode)))};
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
