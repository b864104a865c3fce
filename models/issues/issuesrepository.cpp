// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "issues/issuesrepository.h"

#include "base/text.h"
#include "customers/customersrepository.h"

#include <QCoreApplication>
#include <QSet>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype issuesAtOnce = 80; ///< SQLite binds 32,766 values at most; a statement this long is kept prepared
} // namespace

QString issueKindLabel(const QString &kind)
{
    static const QHash<QString, const char *> labels = {
        {u"missing_email"_s, QT_TRANSLATE_NOOP("kontor", "Missing e-mail")},
        {u"duplicate_email"_s, QT_TRANSLATE_NOOP("kontor", "Duplicate e-mail")},
        {u"unknown_price_tier"_s, QT_TRANSLATE_NOOP("kontor", "Unknown price tier")},
        {u"unknown_warehouse"_s, QT_TRANSLATE_NOOP("kontor", "Unknown warehouse")},
        {u"unknown_language"_s, QT_TRANSLATE_NOOP("kontor", "Unknown language")},
        {u"unknown_country"_s, QT_TRANSLATE_NOOP("kontor", "Unknown country")},
        {u"country_contradiction"_s, QT_TRANSLATE_NOOP("kontor", "Country and code differ")},
        {u"unknown_province"_s, QT_TRANSLATE_NOOP("kontor", "Unknown province")},
        {u"mail_refused"_s, QT_TRANSLATE_NOOP("kontor", "Mail refused")},
        {u"import_refused"_s, QT_TRANSLATE_NOOP("kontor", "Import row refused")},
    };
    return text::label(labels, kind);
}

const QStringList &IssuesRepository::checkedKinds()
{
    static const QStringList list = {u"missing_email"_s, u"unknown_country"_s, u"country_contradiction"_s, u"unknown_province"_s};
    return list;
}

void IssuesRepository::open(const QList<Issue> &issues)
{
    QMap<std::tuple<qint64, QString, QString>, const Issue *> wanted; // one statement can't meet a key twice
    for (const Issue &issue : issues)
        wanted.insert({issue.channelId, issue.kind, issue.key}, &issue);
    const QList<const Issue *> all = wanted.values();
    const qint64 now = m_session.now();
    const auto idOrNull = [](qint64 id) { return id > 0 ? QVariant(id) : QVariant(QMetaType(QMetaType::LongLong)); };
    for (qsizetype start = 0; start < all.size(); start += issuesAtOnce) {
        const QList<const Issue *> part = all.mid(start, issuesAtOnce);
        QVariantList values;
        for (const Issue *issue : part)
            values << issue->channelId << issue->kind << issue->key << issue->reason << issue->field
                   << idOrNull(issue->customerId) << idOrNull(issue->sourceId) << issue->fileName << issue->line << now << now;
        m_session.execute(
            u"INSERT INTO issues (channel_id, kind, key, reason, field, customer_id, source_id, file_name, line, first_seen_at, "
            u"last_seen_at)"
            " VALUES %1 ON CONFLICT (channel_id, kind, key) DO UPDATE SET reason = excluded.reason,"
            " field = excluded.field, file_name = excluded.file_name, line = excluded.line, last_seen_at = excluded.last_seen_at,"
            " attempts = issues.attempts + 1"_s.arg(
                QStringList(part.size(), u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s).join(u", "_s)),
            values);
    }
    if (!all.isEmpty())
        m_session.touchAll(u"issues"_s);
}

void IssuesRepository::resolve(qint64 channelId, const QString &kind, const QString &key)
{
    if (m_session.execute(u"DELETE FROM issues WHERE channel_id = ? AND kind = ? AND key = ?"_s, {channelId, kind, key}) > 0)
        m_session.touchAll(u"issues"_s);
}

QList<Issue> IssuesRepository::issuesOf(const Customer &customer)
{
    QList<Issue> out;
    const auto wrong = [&](const QString &kind, const QString &field, const QString &reason) {
        Issue issue;
        issue.channelId = customer.channelId;
        issue.customerId = customer.id;
        issue.sourceId = customer.sourceId;
        issue.kind = kind;
        issue.key = QString::number(customer.id);
        issue.field = field;
        issue.reason = reason;
        out << issue;
    };
    if (customer.email.isEmpty())
        wrong(u"missing_email"_s, u"email"_s, tr("The customer has no e-mail address, so no invitation can be sent."));
    QSet<QString> kinds; // one issue of a kind: it is kept by the customer
    for (const Address &address : customer.addresses) {
        for (const AddressDoubt &doubt : doubts(address)) {
            if (!kinds.contains(doubt.kind))
                wrong(doubt.kind, u"addresses"_s, doubt.reason);
            kinds.insert(doubt.kind);
        }
    }
    return out;
}

void IssuesRepository::checkCustomer(const Customer &customer)
{
    const QString key = QString::number(customer.id);
    const QList<Issue> wrong = issuesOf(customer);
    for (const QString &kind : checkedKinds()) {
        const auto found = std::find_if(wrong.begin(), wrong.end(), [&](const Issue &issue) { return issue.kind == kind; });
        if (found == wrong.end()) {
            resolve(customer.channelId, kind, key);
            continue;
        }
        const Rows there = m_session.select(u"SELECT reason FROM issues WHERE channel_id = ? AND kind = ? AND key = ?"_s,
                                            {customer.channelId, kind, key});
        if (there.isEmpty())
            open(*found);
        else if (there.first().text(0) != found->reason) { // what somebody said of the kind (ignored, a note) stays
            m_session.execute(u"UPDATE issues SET reason = ?, field = ?, last_seen_at = ?"
                              " WHERE channel_id = ? AND kind = ? AND key = ?"_s,
                              {found->reason, found->field, m_session.now(), customer.channelId, kind, key});
            m_session.touchAll(u"issues"_s);
        }
    }
    if (customer.priceTierId > 0)
        resolve(customer.channelId, u"unknown_price_tier"_s, key);
    if (customer.warehouseId > 0)
        resolve(customer.channelId, u"unknown_warehouse"_s, key);
    if (!customer.language.isEmpty())
        resolve(customer.channelId, u"unknown_language"_s, key);
}

void IssuesRepository::checkCustomers(const QList<Customer> &customers)
{
    QSet<qint64> known;
    if (m_session.value(u"SELECT 1 FROM issues WHERE customer_id IS NOT NULL LIMIT 1"_s).isValid()) {
        // By trade store: the index of issues begins with it, and without it each look-up would read the whole index.
        QMap<qint64, QVariantList> ids;
        for (const Customer &customer : customers)
            ids[customer.channelId] << customer.id;
        for (auto it = ids.begin(); it != ids.end(); ++it)
            m_session.forEachOf(u"SELECT customer_id FROM issues WHERE channel_id = ? AND customer_id IN (%1)"_s, {it.key()}, *it,
                                [&](const Row &row) { known.insert(row.integer(0)); });
    }
    for (const Customer &customer : customers) {
        if (known.contains(customer.id) || !issuesOf(customer).isEmpty())
            checkCustomer(customer);
    }
}

QSet<QString> IssuesRepository::keys(qint64 channelId, const QString &kind)
{
    QSet<QString> out;
    for (const Row &row : m_session.select(u"SELECT key FROM issues WHERE channel_id = ? AND kind = ?"_s, {channelId, kind}))
        out.insert(row.text(0));
    return out;
}

bool IssuesRepository::retry(qint64 issueId)
{
    const Rows rows =
        m_session.select(u"SELECT customer_id, kind, reason, channel_id, key FROM issues WHERE id = ?"_s, {issueId});
    if (rows.isEmpty())
        return true;
    const Row &row = rows.first();
    if (row.integer(0) > 0)
        checkCustomer(CustomersRepository(m_session).load(row.integer(3), row.integer(0)));
    // An address is refused until it is another, or its newest mail was not refused.
    if (row.text(1) == u"mail_refused"_s &&
        m_session
                .value(
                    u"SELECT m.state FROM mails m JOIN customers c ON c.channel_id = m.channel_id AND c.id = m.customer_id AND "
                    u"c.email = m.recipient"
                    " WHERE m.channel_id = ? AND m.customer_id = ? AND m.state IN ('sent', 'refused') ORDER BY m.id DESC LIMIT 1"_s,
                    {row.integer(3), row.integer(0)})
                .toString() != u"refused"_s)
        resolve(row.integer(3), row.text(1), row.text(4));
    const bool gone = m_session.value(u"SELECT count(*) FROM issues WHERE id = ?"_s, {issueId}).toInt() == 0;
    if (!gone) {
        m_session.execute(u"UPDATE issues SET attempts = attempts + 1, last_seen_at = ? WHERE channel_id = ? AND id = ?"_s,
                          {m_session.now(), row.integer(3), issueId});
        m_session.touch(u"issues"_s, issueId);
    }
    return gone;
}

void IssuesRepository::setIgnored(const QList<qint64> &issueIds, bool ignored)
{
    for (const qint64 id : issueIds) {
        m_session.execute(u"UPDATE issues SET state = ? WHERE id = ?"_s, {ignored ? u"ignored"_s : u"open"_s, id});
        m_session.touch(u"issues"_s, id);
    }
}

QList<Issue> IssuesRepository::list(bool ignored, const QString &search, int limit)
{
    QList<Issue> out;
    const Condition reason = containsText(u"i.reason"_s, search);
    const Condition fileName = containsText(u"i.file_name"_s, search);
    const Rows rows = m_session.select(
        u"SELECT i.id, i.channel_id, i.kind, i.key, i.reason, i.field, coalesce(i.customer_id, 0), coalesce(i.source_id, 0),"
        " coalesce(c.first_name, ''), i.file_name, i.line, i.first_seen_at, i.last_seen_at, i.attempts, coalesce(c.last_name, "
        "''), coalesce(c.company, '')"
        " FROM issues i LEFT JOIN customers c ON c.channel_id = i.channel_id AND c.id = i.customer_id"
        " WHERE i.state = ? AND (%1 OR %2 OR coalesce(c.search_text, '') LIKE ? ESCAPE '\\')"
        " ORDER BY i.kind, i.last_seen_at DESC, i.id DESC LIMIT ?"_s.arg(reason.sql, fileName.sql),
        QVariantList{ignored ? u"ignored"_s : u"open"_s} + reason.values + fileName.values +
            QVariantList{QString(u'%' + text::likeEscaped(text::folded(search)) + u'%'), limit});
    for (const Row &row : rows) {
        out << Issue{row.integer(0),  row.integer(1),  row.text(2),
                     row.text(3),     row.text(4),     row.text(5),
                     row.integer(6),  row.integer(7),  nameAndCompany(row.text(8), row.text(14), row.text(15)),
                     row.text(9),     row.integer(10), row.integer(11),
                     row.integer(12), row.integer(13), ignored};
    }
    return out;
}

QStringList IssuesRepository::reasonsOf(qint64 channelId, qint64 customerId)
{
    QStringList out;
    for (const Row &row : m_session.select(
             u"SELECT reason FROM issues WHERE channel_id = ? AND customer_id = ? AND state = 'open' ORDER BY kind"_s,
             {channelId, customerId}))
        out << row.text(0);
    return out;
}

qint64 IssuesRepository::count() { return m_session.value(u"SELECT count(*) FROM issues WHERE state = 'open'"_s).toLongLong(); }

} // namespace kontor
