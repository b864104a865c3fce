// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailsrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "credentials/password.h"
#include "issues/issuesrepository.h"
#include "mail/mimemessage.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto columns =
    u"m.id, m.channel_id, coalesce(m.customer_id, 0), m.kind, m.medium, m.recipient, m.fields, m.state, m.message_id,"
    " m.subject, m.body_text, m.body_html, m.answer, m.attempts, m.asked_by, m.created_at, m.due_at, m.finished_at"_s;
const auto listColumns =
    u"m.channel_id, coalesce(m.customer_id, 0), m.kind, m.medium, m.recipient, m.state, m.subject, m.answer, m.attempts,"
    " m.asked_by, m.created_at, m.due_at, m.finished_at, coalesce(c.first_name || ' ' || c.last_name, ''),"
    " coalesce(c.company, '')"_s;
const auto issueKind = u"mail_refused"_s;

Mail mailOf(const Row &row)
{
    Mail out;
    out.id = row.integer(0);
    out.channelId = row.integer(1);
    out.customerId = row.integer(2);
    out.kind = row.text(3);
    out.medium = row.text(4);
    out.recipient = row.text(5);
    out.fields = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    out.state = row.text(7);
    out.messageId = row.text(8);
    out.subject = row.text(9);
    out.bodyText = row.text(10);
    out.bodyHtml = row.text(11);
    out.answer = row.text(12);
    out.attempts = int(row.integer(13));
    out.askedBy = row.text(14);
    out.createdAt = row.integer(15);
    out.dueAt = row.integer(16);
    out.finishedAt = row.integer(17);
    return out;
}

} // namespace

qint64 mailBackoffMs(int attempts)
{
    static constexpr qint64 minutes[] = {1, 5, 15, 60, 240, 720};
    return minutes[std::clamp(attempts - 1, 0, int(std::size(minutes)) - 1)] * 60'000;
}

qint64 MailsRepository::queue(qint64 channelId, qint64 customerId, const QString &kind, const QString &recipient,
                              const QJsonObject &fields, const QString &medium)
{
    const bool fine = medium == u"sms"_s ? !recipient.isEmpty() : isPlainAddress(recipient);
    if (!fine)
        throw Failure(Error::Kind::Invalid, tr("‘%1’ is no address that a mail can go to.").arg(recipient), u"email"_s);
    QString search = recipient;
    if (customerId > 0)
        search += u' ' + m_session
                             .value(u"SELECT name_key || ' ' || company_key FROM customers WHERE channel_id = ? AND id = ?"_s,
                                    {channelId, customerId})
                             .toString();
    const qint64 id =
        m_session.insert(u"INSERT INTO mails (channel_id, customer_id, kind, medium, recipient, fields, message_id, asked_by, "
                         u"created_at, due_at, search_text)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                         {channelId, customerId > 0 ? QVariant(customerId) : QVariant(QMetaType(QMetaType::LongLong)), kind,
                          medium, recipient, QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)),
                          token::make().left(32), m_session.actor(), m_session.now(), m_session.now(), text::folded(search)});
    m_session.touch(u"mails"_s, id);
    return id;
}

qint64 MailsRepository::queueForAll(const QString &kind, const QString &ids)
{
    const qint64 count = m_session.execute(
        u"INSERT INTO mails (channel_id, customer_id, kind, recipient, message_id, asked_by, created_at, due_at, search_text)"
        " SELECT c.channel_id, c.id, ?, c.email, %1, ?, ?, ?, c.email_key || ' ' || c.name_key || ' ' || c.company_key"
        " FROM %2 b JOIN customers c ON c.id = b.id WHERE c.email <> '' AND c.deactivated = FALSE ORDER BY c.id"_s.arg(
            m_session.dialect().randomHex(), ids),
        {kind, m_session.actor(), m_session.now(), m_session.now()});
    m_session.touchAll(u"mails"_s);
    return count;
}

QList<Mail> MailsRepository::claim(const QString &worker, int limit, qint64 leaseMs)
{
    QList<Mail> out;
    const QString due = u"state IN ('queued', 'sending', 'deferred') AND due_at <= ?"_s;
    // Whose turn it is, then theirs, a trade store at a time: on a distributed PostgreSQL each lies elsewhere.
    const Rows stores =
        m_session.select(u"SELECT channel_id FROM (SELECT channel_id, due_at, id FROM mails WHERE %1 ORDER BY due_at,"
                         " id LIMIT %2) m GROUP BY channel_id ORDER BY min(due_at), channel_id"_s.arg(due)
                             .arg(limit),
                         {m_session.now()});
    const QString take =
        u"WITH due (of_id) AS MATERIALIZED (SELECT id FROM mails WHERE channel_id = ? AND %1 ORDER BY due_at, id LIMIT ?%2)"
        " UPDATE mails SET state = 'sending', claimed_by = ?, due_at = ? FROM due WHERE channel_id = ? AND id = of_id RETURNING %3"_s
            .arg(due, m_session.dialect().forUpdateSkipLocked(), QString(columns).remove(u"m."_s));
    for (const Row &store : stores) {
        if (out.size() >= limit)
            break;
        for (const Row &row : m_session.select(take, {store.integer(0), m_session.now(), limit - out.size(), worker,
                                                      m_session.now() + leaseMs, store.integer(0)}))
            out << mailOf(row);
    }
    return out;
}

bool MailsRepository::begin(const Mail &mail, const QString &worker, qint64 leaseMs)
{
    return m_session.execute(
               u"UPDATE mails SET attempts = attempts + 1, due_at = ? WHERE channel_id = ? AND id = ? AND state = 'sending' AND claimed_by = ?"_s,
               {m_session.now() + leaseMs, mail.channelId, mail.id, worker}) == 1;
}

void MailsRepository::finish(const Mail &mail, const QString &worker, const QString &state, const QString &answer, qint64 dueAt,
                             const RenderedMail &kept)
{
    const qint64 changed = m_session.execute(u"UPDATE mails SET state = ?, answer = ?, due_at = ?, finished_at = ?, claimed_by = "
                                             u"'', subject = ?, body_text = ?, body_html = ?"
                                             " WHERE channel_id = ? AND id = ? AND state = 'sending' AND claimed_by = ?"_s,
                                             {state, answer.left(1000), dueAt, state == u"deferred"_s ? 0 : m_session.now(),
                                              kept.subject, kept.text, kept.html, mail.channelId, mail.id, worker});
    if (changed == 0)
        return;
    m_session.touch(u"mails"_s, mail.id);
    if (mail.customerId == 0)
        return;
    const QString key = QString::number(mail.customerId);
    if (state == u"refused"_s) {
        Issue issue;
        issue.channelId = mail.channelId;
        issue.customerId = mail.customerId;
        issue.kind = issueKind;
        issue.key = key;
        issue.field = u"email"_s;
        issue.reason = tr("A mail to %1 was refused: %2").arg(mail.recipient, answer.left(300));
        IssuesRepository(m_session).open(issue);
    } else if (state == u"sent"_s) {
        IssuesRepository(m_session).resolve(mail.channelId, issueKind, key);
    }
}

int MailsRepository::resend(const QList<qint64> &ids)
{
    int count = 0;
    for (const qint64 id : ids) {
        const Mail mail = load(id);
        if (mail.kind == u"mfa_code"_s)
            throw Failure(Error::Kind::Invalid,
                          tr("A sign-in code can't be sent again: the customer asks for a new one on the sign-in page."));
        if (QStringList{u"queued"_s, u"sending"_s, u"deferred"_s}.contains(mail.state)) {
            count += int(m_session.execute(
                u"UPDATE mails SET due_at = ? WHERE channel_id = ? AND id = ? AND state IN ('queued', 'deferred')"_s,
                {m_session.now(), mail.channelId, mail.id}));
            m_session.touch(u"mails"_s, mail.id);
            continue;
        }
        if (mail.customerId > 0) {
            const QString current =
                m_session
                    .value(u"SELECT email FROM customers WHERE channel_id = ? AND id = ? AND deactivated = FALSE"_s,
                           {mail.channelId, mail.customerId})
                    .toString();
            if (current.isEmpty())
                throw Failure(Error::Kind::Invalid, tr("The customer is deactivated or has no e-mail address any more."));
            if (mail.kind == u"invitation"_s || mail.kind == u"password_reset"_s) // a link never goes to an address of yesterday
                queue(mail.channelId, mail.customerId, mail.kind, current, mail.fields);
            else
                queue(mail.channelId, mail.customerId, mail.kind, mail.recipient, mail.fields, mail.medium);
        } else {
            queue(mail.channelId, 0, mail.kind, mail.recipient, mail.fields, mail.medium);
        }
        ++count;
    }
    return count;
}

int MailsRepository::cancel(const QList<qint64> &ids)
{
    qint64 count = 0;
    for (const qint64 id : ids) {
        const QVariant channel = m_session.value(u"SELECT channel_id FROM mails WHERE id = ?"_s, {id});
        count += m_session.execute(u"UPDATE mails SET state = 'cancelled', claimed_by = '', finished_at = ? WHERE channel_id = ?"
                                   " AND id = ? AND state IN ('queued', 'deferred')"_s,
                                   {m_session.now(), channel, id});
    }
    m_session.touchAll(u"mails"_s);
    return int(count);
}

void MailsRepository::cancelOf(qint64 channelId, qint64 customerId, const QStringList &kinds)
{
    cancelWhere(u"channel_id = ? AND customer_id = ?"_s, {channelId, customerId}, kinds);
}

void MailsRepository::cancelOfSet(const QString &ids, const QStringList &kinds)
{
    cancelWhere(u"customer_id IN (%1)"_s.arg(ids), {}, kinds);
}

void MailsRepository::cancelWhere(const QString &whose, const QVariantList &values, const QStringList &kinds)
{
    QString sql = u"UPDATE mails SET state = 'cancelled', claimed_by = '', finished_at = ? WHERE %1"
                  " AND state IN ('queued', 'deferred', 'sending')"_s.arg(whose);
    QVariantList all = QVariantList{m_session.now()} + values;
    if (!kinds.isEmpty()) {
        sql += u" AND kind IN (%1)"_s.arg(marks(kinds.size()));
        for (const QString &kind : kinds)
            all << kind;
    }
    if (m_session.execute(sql, all) > 0)
        m_session.touchAll(u"mails"_s);
}

Mail MailsRepository::load(qint64 id)
{
    const Rows rows = m_session.select(u"SELECT %1 FROM mails m WHERE m.id = ?"_s.arg(columns), {id});
    if (rows.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The mail is not there any more."));
    return mailOf(rows.first());
}

QList<Mail> MailsRepository::ofCustomer(qint64 channelId, qint64 customerId, int limit)
{
    QList<Mail> out;
    for (const Row &row : m_session.select(
             u"SELECT %1 FROM mails m WHERE m.channel_id = ? AND m.customer_id = ? ORDER BY m.id DESC LIMIT ?"_s.arg(columns),
             {channelId, customerId, limit}))
        out << mailOf(row);
    return out;
}

ListSql MailsRepository::list(const MailQuery &query)
{
    ListSql out;
    out.columns = listColumns;
    out.from = u"mails m LEFT JOIN customers c ON c.channel_id = m.channel_id AND c.id = m.customer_id"_s;
    out.key = u"m.created_at"_s;
    out.id = u"m.id"_s;
    out.descending = true;
    QStringList parts{u"1 = 1"_s};
    const auto also = [&](const QString &sql, const QVariant &value) {
        parts << sql;
        out.where.values << value;
    };
    if (query.state == MailQuery::waiting())
        parts << u"m.state IN ('queued', 'sending', 'deferred')"_s;
    else if (!query.state.isEmpty())
        also(u"m.state = ?"_s, query.state);
    if (!query.kind.isEmpty())
        also(u"m.kind = ?"_s, query.kind);
    if (query.customerId >= 0) { // with the trade store: the index begins with it
        also(u"m.channel_id = (SELECT x.channel_id FROM customers x WHERE x.id = ?)"_s, query.customerId);
        also(u"m.customer_id = ?"_s, query.customerId);
    }
    for (const QString &word : text::searchWords(query.search))
        also(u"m.search_text LIKE ? ESCAPE '\\'"_s, QString(u'%' + text::likeEscaped(word) + u'%'));
    out.where.sql = parts.join(u" AND "_s);
    return out;
}

Mail MailsRepository::ofCells(const QVariantList &cells, qint64 id)
{
    Mail out;
    out.id = id;
    out.channelId = cells[0].toLongLong();
    out.customerId = cells[1].toLongLong();
    out.kind = cells[2].toString();
    out.medium = cells[3].toString();
    out.recipient = cells[4].toString();
    out.state = cells[5].toString();
    out.subject = cells[6].toString();
    out.answer = cells[7].toString();
    out.attempts = cells[8].toInt();
    out.askedBy = cells[9].toString();
    out.createdAt = cells[10].toLongLong();
    out.dueAt = cells[11].toLongLong();
    out.finishedAt = cells[12].toLongLong();
    out.customer = cells[13].toString().trimmed();
    if (out.customer.isEmpty())
        out.customer = cells[14].toString();
    return out;
}

bool MailsRepository::hasWork()
{
    return m_session
        .value(u"SELECT 1 WHERE EXISTS (SELECT 1 FROM mails WHERE state IN ('queued', 'sending', 'deferred') AND due_at <= ?)"
               " OR EXISTS (SELECT 1 FROM reset_asks WHERE answered = FALSE)"_s,
               {m_session.now()})
        .isValid();
}

qint64 MailsRepository::waiting()
{
    return m_session.value(u"SELECT count(*) FROM mails WHERE state IN ('queued', 'sending', 'deferred')"_s).toLongLong();
}

MailTemplate MailsRepository::wording(qint64 channelId, const QString &kind, const QString &language)
{
    MailTemplate out = defaultMailTemplate(kind, language);
    out.channelId = channelId;
    const Rows rows = m_session.select(
        u"SELECT subject, body_text, body_html, row_version FROM mail_templates WHERE channel_id = ? AND kind = ? AND language = ?"_s,
        {channelId, kind, out.language});
    if (!rows.isEmpty()) {
        out.subject = rows.first().text(0);
        out.text = rows.first().text(1);
        out.html = rows.first().text(2);
        out.rowVersion = rows.first().integer(3);
    }
    return out;
}

void MailsRepository::save(const MailTemplate &wording)
{
    if (const FieldProblems problems = validate(wording); !problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.first().message, problems.first().field);
    const QVariantList place{wording.channelId, wording.kind, wording.language};
    qint64 changed = 0;
    if (wording.rowVersion == 0)
        changed = m_session.execute(
            u"INSERT INTO mail_templates (subject, body_text, body_html, updated_at, channel_id, kind, language)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            QVariantList{wording.subject, wording.text, wording.html, m_session.now()} + place);
    else
        changed = m_session.execute(
            u"UPDATE mail_templates SET subject = ?, body_text = ?, body_html = ?, updated_at = ?, row_version = row_version + 1"
            " WHERE channel_id = ? AND kind = ? AND language = ? AND row_version = ?"_s,
            QVariantList{wording.subject, wording.text, wording.html, m_session.now()} + place +
                QVariantList{wording.rowVersion});
    if (changed == 0)
        throw Failure(Error::Kind::Conflict,
                      tr("Somebody else changed this template meanwhile. Choose it again to see their wording."));
    ActivityRepository(m_session).record(u"channel"_s, wording.channelId, u"mail template changed"_s,
                                         {FieldChange{u"template"_s, {}, wording.kind + u' ' + wording.language}},
                                         wording.channelId);
    m_session.touchAll(u"mail_templates"_s);
}

void MailsRepository::reset(qint64 channelId, const QString &kind, const QString &language)
{
    if (m_session.execute(u"DELETE FROM mail_templates WHERE channel_id = ? AND kind = ? AND language = ?"_s,
                          {channelId, kind, language}) > 0)
        ActivityRepository(m_session).record(u"channel"_s, channelId, u"mail template reset"_s,
                                             {FieldChange{u"template"_s, kind + u' ' + language, {}}}, channelId);
    m_session.touchAll(u"mail_templates"_s);
}

QJsonObject MailsRepository::commonValues(const Channel &channel, const QString &storeUrl, const QString &customer,
                                          const QString &firstName, const QString &lastName, const QString &company,
                                          const QString &username)
{
    return {{u"store"_s, channel.name}, {u"store_url"_s, storeUrl},   {u"sign_in_url"_s, storeUrl + u"/sign-in"_s},
            {u"customer"_s, customer},  {u"first_name"_s, firstName}, {u"last_name"_s, lastName},
            {u"company"_s, company},    {u"username"_s, username}};
}

} // namespace kontor
