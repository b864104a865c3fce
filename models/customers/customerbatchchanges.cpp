// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of customers who are there.
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

/// New values of changed customers on their way into the table; kept by the connection, emptied for each set.
QString createTemporary()
{
    QStringList columns;
    const auto add = [&columns](const FieldList &list) {
        for (const FieldInfo *field : list.with(FieldTrait::Edited))
            columns << field->columnName() + u' ' + sqlType(*field);
    };
    add(customerFields());
    add(customerKeys());
    return u"CREATE TEMPORARY TABLE IF NOT EXISTS bulk_customers (channel_id BIGINT NOT NULL, id BIGINT NOT NULL,"
           " row_version BIGINT NOT NULL, addresses_changed BOOLEAN NOT NULL, attributes_changed BOOLEAN NOT NULL,"
           " password_id BIGINT NOT NULL, %1, PRIMARY KEY (id))"_s.arg(columns.join(u", "_s));
}

QMap<qint64, Address> byId(const QList<Address> &addresses)
{
    QMap<qint64, Address> out;
    for (const Address &address : addresses)
        out.insert(address.id, address);
    return out;
}

bool addressesDiffer(const Customer &before, const Customer &after)
{
    return before.addresses.size() != after.addresses.size() || byId(before.addresses) != byId(after.addresses);
}

} // namespace

/// Before-images of what stands in bulk_customers, taken by the database itself.
void CustomerBatch::keepImages()
{
    const QStringList &columns = customerImageColumns();
    m_session.execute(
        u"INSERT INTO batch_customers (channel_id, batch_id, id, action, version_before, version_after, addresses_changed,"
        " attributes_changed, invitation, %1) SELECT b.channel_id, ?, b.id, 'changed', b.row_version, b.row_version + 1, "
        "b.addresses_changed,"
        " b.attributes_changed, c.invitation, %2 FROM bulk_customers b CROSS JOIN customers c"
        " WHERE c.channel_id = b.channel_id AND c.id = b.id"_s.arg(columns.join(u", "_s), prefixed(u"c"_s, columns)),
        {m_batchId});
    const QStringList &address = addressDataColumns();
    m_session.execute(u"INSERT INTO batch_addresses (channel_id, batch_id, id, customer_id, %1) SELECT a.channel_id, ?, a.id,"
                      " a.customer_id, %2 FROM bulk_customers b CROSS JOIN addresses a"
                      " WHERE b.addresses_changed AND a.channel_id = b.channel_id AND a.customer_id = b.id"_s.arg(
                          address.join(u", "_s), prefixed(u"a"_s, address)),
                      {m_batchId});
    m_session.execute(u"INSERT INTO batch_attributes (channel_id, batch_id, customer_id, name, value) SELECT a.channel_id, ?,"
                      " a.customer_id, a.name, a.value FROM bulk_customers b CROSS JOIN customer_attributes a"
                      " WHERE b.attributes_changed AND a.channel_id = b.channel_id AND a.customer_id = b.id"_s,
                      {m_batchId});
}

/// Where the trade store wants a new e-mail address confirmed, the customer keeps the old one until then. Answers the new ones by place.
QHash<qsizetype, QString> CustomerBatch::holdBackEmails(QList<Change> &changes) const
{
    QHash<qsizetype, QString> out;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Customer &before = changes.at(i).before;
        const Customer &after = changes.at(i).after;
        const Channel *channel = m_directory.channel(before.channelId);
        if (channel == nullptr || !channel->rules.confirmEmail || !before.hasPassword || after.email.isEmpty() ||
            after.status == Customer::Status::Deactivated || emailKey(before.email) == emailKey(after.email))
            continue;
        out.insert(i, after.email);
        changes[i].after.email = before.email;
        changes[i].changes.removeIf([](const FieldChange &change) { return change.field == u"email"_s; });
    }
    return out;
}

void CustomerBatch::setAsideEmails(const QList<Change> &changes, const QList<DerivedColumns> &added)
{
    QHash<QString, QPair<qint64, qint64>> free; ///< key with its trade store → whose it was
    for (const Change &change : changes) {
        const QString key = emailKey(change.before.email);
        if (!key.isEmpty() && key != emailKey(change.after.email))
            free.insert(QString::number(change.before.channelId) + u'/' + key, {change.before.channelId, change.before.id});
    }
    if (free.isEmpty())
        return;
    QList<QPair<qint64, qint64>> owners;
    const auto take = [&](qint64 channel, const QString &key) {
        if (const auto owner = free.constFind(QString::number(channel) + u'/' + key); owner != free.constEnd())
            owners << *owner;
    };
    for (const Change &change : changes) {
        if (emailKey(change.before.email) != emailKey(change.after.email))
            take(change.after.channelId, emailKey(change.after.email));
    }
    for (const DerivedColumns &columns : added) {
        for (const Channel &channel : m_directory.channels)
            take(channel.id, columns.uniqueEmailKey);
    }
    for (const auto &[channel, id] : std::as_const(owners))
        m_session.execute(u"UPDATE customers SET unique_email_key = '' WHERE channel_id = ? AND id = ?"_s, {channel, id});
}

/// Of bulk_customers, those whom nobody has changed since they were read.
QSet<qint64> CustomerBatch::lockUnchanged(const std::set<qint64> &channels)
{
    // Locked in the order of trade stores and ids, so that two batches never wait for each other in a circle; a trade store at a time, for on
    // a distributed PostgreSQL each lies elsewhere.
    QSet<qint64> unchanged;
    const Dialect &dialect = m_session.dialect();
    const QString lockThem = dialect.forUpdate().isEmpty() ? QString() : dialect.forKeepingUpdate() + u" OF c"_s;
    for (const qint64 channel : channels) {
        const Rows current = m_session.select(u"SELECT c.id, c.row_version - b.row_version FROM bulk_customers b"
                                              " CROSS JOIN customers c WHERE b.channel_id = ? AND c.channel_id = ?"
                                              " AND c.id = b.id ORDER BY c.id"_s +
                                                  lockThem,
                                              {channel, channel});
        for (const Row &row : current) {
            if (row.integer(1) == 0)
                unchanged.insert(row.integer(0));
        }
    }
    return unchanged;
}

QList<qsizetype> CustomerBatch::update(const QList<Change> &wanted)
{
    if (wanted.isEmpty())
        return {};
    QList<Change> held = wanted;
    const QHash<qsizetype, QString> toConfirm = holdBackEmails(held);
    m_toConfirm += toConfirm.size();
    const QList<Change> &changes = held;
    Dialect &dialect = m_session.dialect();
    m_session.command(createTemporary()); // each time: going back to a savepoint may have dropped it
    m_session.command(dialect.empty(u"bulk_customers"_s));
    const auto out = dialect.bulk(m_session, u"bulk_customers"_s,
                                  QStringList{u"channel_id"_s, u"id"_s, u"row_version"_s, u"addresses_changed"_s,
                                              u"attributes_changed"_s, u"password_id"_s} +
                                      customerDataColumns());
    QHash<qint64, qsizetype> places;
    std::set<qint64> channels;
    bool addresses = false;
    bool attributes = false;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes[i];
        const bool addressesChanged = addressesDiffer(change.before, change.after);
        const bool attributesChanged = change.before.attributes != change.after.attributes;
        addresses = addresses || addressesChanged;
        attributes = attributes || attributesChanged;
        places.insert(change.after.id, i);
        channels.insert(change.before.channelId);
        out->integer(change.before.channelId);
        out->integer(change.before.id);
        out->integer(change.before.rowVersion);
        out->flag(addressesChanged);
        out->flag(attributesChanged);
        out->integer(change.passwordId);
        writeCustomer(*out, change.after, derivedOf(change.after));
    }
    out->finish();
    if (const QString analyze = dialect.analyze(u"bulk_customers"_s); !analyze.isEmpty())
        m_session.command(analyze);

    const QSet<qint64> unchanged = lockUnchanged(channels);
    QSet<qsizetype> left;
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (!unchanged.contains(it.key())) {
            left.insert(*it);
            m_session.execute(u"DELETE FROM bulk_customers WHERE id = ?"_s, {it.key()});
        }
    }
    if (m_batchId > 0)
        keepImages();
    QStringList sets;
    for (const QString &column : customerDataColumns())
        sets << u"%1 = b.%1"_s.arg(column);
    const auto joined = u" FROM bulk_customers b WHERE customers.channel_id = b.channel_id AND customers.id = b.id"_s;
    m_session.execute(
        u"UPDATE customers SET %1, updated_at = ?, row_version = customers.row_version + 1"_s.arg(sets.join(u", "_s)) + joined,
        {m_session.now()});
    if (std::any_of(changes.begin(), changes.end(), [](const Change &change) { return change.passwordId > 0; }))
        m_session.execute(u"UPDATE customers SET password_id = b.password_id, must_change_password = TRUE"_s + joined +
                          u" AND b.password_id <> 0"_s);
    if (addresses)
        m_session.execute(u"DELETE FROM addresses WHERE (channel_id, customer_id) IN"
                          " (SELECT channel_id, id FROM bulk_customers WHERE addresses_changed)"_s);
    if (attributes)
        m_session.execute(u"DELETE FROM customer_attributes WHERE (channel_id, customer_id) IN"
                          " (SELECT channel_id, id FROM bulk_customers WHERE attributes_changed)"_s);
    writeChanges(changes, left);
    endCredentials(changes, left);
    for (auto it = toConfirm.begin(); it != toConfirm.end(); ++it) {
        if (!left.contains(it.key()) && changes[it.key()].before.emailWanted != *it) // who was asked already is not asked again
            EmailChange(m_session).askToConfirm(changes[it.key()].before, *it);
    }
    m_session.touchAll(u"customers"_s);
    return QList<qsizetype>(left.begin(), left.end());
}

/// Links die with an address, a password or the access; those concerned are told.
void CustomerBatch::endCredentials(const QList<Change> &changes, const QSet<qsizetype> &left)
{
    bool gone = false;
    QList<QPair<qint64, QString>> moved;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes[i];
        if (left.contains(i))
            continue;
        gone = gone || change.passwordId > 0 ||
               (change.after.status == Customer::Status::Deactivated && change.before.status != Customer::Status::Deactivated);
        if (isToldOfEmail(change.before, change.after))
            moved << qMakePair(change.before.id, change.before.email);
    }
    if (gone)
        endAccess(m_session, u"SELECT id FROM bulk_customers WHERE status = 'deactivated' OR password_id <> 0"_s,
                  u"bulk change"_s);
    if (moved.isEmpty())
        return;
    m_session.command(
        u"CREATE TEMPORARY TABLE IF NOT EXISTS bulk_moved (id BIGINT NOT NULL PRIMARY KEY, old_email TEXT NOT NULL)"_s);
    m_session.command(m_session.dialect().empty(u"bulk_moved"_s));
    const auto out = m_session.dialect().bulk(m_session, u"bulk_moved"_s, {u"id"_s, u"old_email"_s});
    for (const auto &[id, email] : std::as_const(moved)) {
        out->integer(id);
        out->text(email);
        out->endRow();
    }
    out->finish();
    EmailChange(m_session).happenedToAll(u"bulk_moved"_s);
}

void CustomerBatch::writeChanges(const QList<Change> &changes, const QSet<qsizetype> &left)
{
    QList<const Customer *> withAddresses;
    QList<const Customer *> withAttributes;
    const auto activity = activityWriter();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes[i];
        if (left.contains(i))
            continue;
        if (addressesDiffer(change.before, change.after))
            withAddresses << &change.after;
        if (change.before.attributes != change.after.attributes)
            withAttributes << &change.after;
        writeActivity(*activity, change.after, change.action, changesToJson(change.changes));
    }
    activity->finish();
    writeAddresses(withAddresses);
    writeAttributes(withAttributes);
    IssuesRepository issues(m_session);
    QList<Customer> checked;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (!left.contains(i))
            checked << changes[i].after;
    }
    issues.checkCustomers(checked);
}

} // namespace kontor
