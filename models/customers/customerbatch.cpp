// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerbatch.h"

#include "activity/activityrepository.h"
#include "credentials/emailchange.h"
#include "credentials/endaccess.h"
#include "customers/customercolumns.h"
#include "customers/customersrepository.h"
#include "fields/fieldset.h"
#include "issues/issuesrepository.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idsAhead = 8000;

} // namespace

CustomerBatch::CustomerBatch(Session &session, qint64 batchId, const Directory &directory, KeyFilter *usernames)
    : m_session(session)
    , m_batchId(batchId)
    , m_directory(directory)
    , m_usernames(session, usernames)
{
}

DerivedColumns CustomerBatch::derivedOf(const Customer &customer) const
{
    const Channel *channel = m_directory.channel(customer.channelId);
    return derivedColumns(customer, channel != nullptr && channel->uniqueEmail);
}

void CustomerBatch::writeCustomer(BulkWriter &out, const Customer &customer, const DerivedColumns &derived) const
{
    customerFields().write(out, customer, FieldTrait::Edited);
    customerKeys().write(out, derived, FieldTrait::Edited);
    out.endRow();
}

/// Ids for new customers; many at a time after the first, because asking waits for all rows on their way.
QList<qint64> CustomerBatch::takeIds(qsizetype count)
{
    if (m_ids.size() < count) {
        const qsizetype more = m_asked ? std::max(count, idsAhead) : count;
        m_asked = true;
        m_ids = m_session.dialect().newIds(m_session, u"customers"_s, more); // SQLite gives those again that were not used
    }
    const QList<qint64> ids = m_ids.first(count);
    m_ids.remove(0, count);
    return ids;
}

void CustomerBatch::giveUsernames(QList<Customer> &customers, QList<DerivedColumns> &derived)
{
    m_usernames.trim();
    for (qsizetype i = 0; i < customers.size(); ++i) {
        customers[i].username = m_usernames.next(customers[i].channelId, derived[i].usernameBase);
        derived[i].searchText += u"\n "_s + customers[i].username;
    }
}

void CustomerBatch::insert(QList<Customer> &customers, const QList<qint64> &passwordIds, const QList<DerivedColumns> &derived)
{
    if (customers.isEmpty())
        return;
    Dialect &dialect = m_session.dialect();
    const QList<qint64> ids = takeIds(customers.size());
    for (qsizetype i = 0; i < customers.size(); ++i) {
        customers[i].id = ids[i];
        if (passwordIds.value(i) > 0) {
            customers[i].hasPassword = customers[i].mustChangePassword = true;
            customers[i].status = Customer::Status::Active;
        }
    }
    const qint64 now = m_session.now();
    // Who may set no passwords may not name these columns (docs/admin/rights.md).
    const bool passwords = std::any_of(passwordIds.begin(), passwordIds.end(), [](qint64 id) { return id > 0; });
    QStringList columns{u"channel_id"_s, u"id"_s, u"username"_s, u"created_at"_s, u"updated_at"_s};
    if (passwords)
        columns << u"password_id"_s << u"must_change_password"_s;
    const auto out = dialect.bulk(m_session, u"customers"_s, columns + customerDataColumns());
    for (qsizetype i = 0; i < customers.size(); ++i) {
        const Customer &c = customers[i];
        out->integer(c.channelId);
        out->integer(c.id);
        out->text(c.username);
        out->integer(now);
        out->integer(now);
        if (passwords) {
            out->integer(passwordIds.value(i));
            out->flag(c.mustChangePassword);
        }
        writeCustomer(*out, c, derived[i]);
    }
    out->finish();
    QList<const Customer *> all;
    for (const Customer &c : customers)
        all << &c;
    writeAddresses(all);
    writeAttributes(all);
    openIssues(all);
    if (m_batchId > 0) {
        const auto images = dialect.bulk(m_session, u"batch_customers"_s,
                                         {u"channel_id"_s, u"batch_id"_s, u"id"_s, u"action"_s, u"version_after"_s});
        for (const Customer &c : customers) {
            images->integer(c.channelId);
            images->integer(m_batchId);
            images->integer(c.id);
            images->text(u"created");
            images->integer(1);
            images->endRow();
        }
        images->finish();
    }
    m_session.touchAll(u"customers"_s);
    if (m_batchId == 0)
        return;
    const auto activity = activityWriter();
    for (const Customer &c : customers)
        writeActivity(*activity, c, u"created"_s, u"[]"_s);
    activity->finish();
}

std::unique_ptr<BulkWriter> CustomerBatch::activityWriter() const
{
    return m_session.dialect().bulk(
        m_session, u"activity"_s,
        {u"at"_s, u"actor"_s, u"entity"_s, u"entity_id"_s, u"channel_id"_s, u"customer_id"_s, u"action"_s, u"changes"_s});
}

void CustomerBatch::writeActivity(BulkWriter &out, const Customer &customer, const QString &action, const QString &changes) const
{
    out.integer(m_session.now());
    out.text(m_session.actor());
    out.text(u"customer");
    out.integer(customer.id);
    out.integer(customer.channelId);
    out.integer(customer.id);
    out.text(action);
    out.text(changes);
    out.endRow();
}

void CustomerBatch::writeAddresses(const QList<const Customer *> &customers)
{
    // An address without an id is new; one that has an id keeps it (a store's cart may show it).
    for (const bool known : {false, true}) {
        QStringList columns = QStringList{u"channel_id"_s, u"customer_id"_s} + addressDataColumns();
        if (known)
            columns << u"id"_s;
        std::unique_ptr<BulkWriter> out;
        for (const Customer *c : customers) {
            int position = 0;
            for (const Address &a : c->addresses) {
                const int place = position++;
                if ((a.id > 0) != known)
                    continue;
                if (!out)
                    out = m_session.dialect().bulk(m_session, u"addresses"_s, columns);
                out->integer(c->channelId);
                out->integer(c->id);
                addressFields().write(*out, a, FieldTrait::Edited);
                out->integer(place);
                if (known)
                    out->integer(a.id);
                out->endRow();
            }
        }
        if (out)
            out->finish();
    }
}

void CustomerBatch::writeAttributes(const QList<const Customer *> &customers)
{
    std::unique_ptr<BulkWriter> out;
    for (const Customer *c : customers) {
        for (auto it = c->attributes.begin(); it != c->attributes.end(); ++it) {
            if (!out)
                out = m_session.dialect().bulk(m_session, u"customer_attributes"_s,
                                               {u"channel_id"_s, u"customer_id"_s, u"name"_s, u"value"_s});
            out->integer(c->channelId);
            out->integer(c->id);
            out->text(it.key());
            out->text(*it);
            out->endRow();
        }
    }
    if (out)
        out->finish();
}

/// Issues of customers that have none yet.
void CustomerBatch::openIssues(const QList<const Customer *> &added)
{
    const qint64 now = m_session.now();
    std::unique_ptr<BulkWriter> out;
    for (const Customer *c : added) {
        for (const Issue &issue : IssuesRepository::issuesOf(*c)) {
            if (!out)
                out = m_session.dialect().bulk(m_session, u"issues"_s,
                                               {u"channel_id"_s, u"kind"_s, u"key"_s, u"reason"_s, u"field"_s, u"customer_id"_s,
                                                u"source_id"_s, u"first_seen_at"_s, u"last_seen_at"_s});
            out->integer(issue.channelId);
            out->text(issue.kind);
            out->text(issue.key);
            out->text(issue.reason);
            out->text(issue.field);
            out->integer(issue.customerId);
            out->reference(issue.sourceId);
            out->integer(now);
            out->integer(now);
            out->endRow();
        }
    }
    if (out) {
        out->finish();
        m_session.touchAll(u"issues"_s);
    }
}

} // namespace kontor
