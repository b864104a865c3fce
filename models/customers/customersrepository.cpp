// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customersrepository.h"

#include "activity/activityrepository.h"
#include "base/text.h"
#include "credentials/emailchange.h"
#include "credentials/endaccess.h"
#include "credentials/sessionsrepository.h"
#include "credentials/tokensrepository.h"
#include "customers/customercolumns.h"
#include "customers/usernames.h"
#include "database/idset.h"
#include "fields/fieldset.h"
#include "fields/tags.h"
#include "issues/issuesrepository.h"
#include "mail/mailsrepository.h"

#include <QCoreApplication>
#include <QUrl>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int idsInStatement = 500;

/// A customer, an address from a row of selectList(), which begins at `first`.
template <typename Cells> Customer customerOf(const Cells &cells)
{
    Customer out;
    customerFields().read(out, cells);
    return out;
}

template <typename Cells> Address addressOf(const Cells &cells, int first)
{
    Address out;
    addressFields().read(out, cells, first);
    return out;
}

} // namespace

QStringList aboutCustomer(const Customer &customer)
{
    return {customer.company, customer.firstName, customer.lastName, customer.email, customer.username};
}

QString emailKey(const QString &email)
{
    const QString key = text::normalised(email).toLower();
    const qsizetype at = key.lastIndexOf(u'@');
    // bücher.example and xn--bcher-kva.example are one domain (RFC 5891).
    if (at < 0 || !key.contains(u"xn--"_s))
        return key;
    const QString domain = QUrl::fromAce(key.mid(at + 1).toLatin1(), QUrl::IgnoreIDNWhitelist);
    return domain.isEmpty() ? key : key.left(at + 1) + domain;
}

static Customer only(const QList<Customer> &found)
{
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    return found.first();
}

Customer CustomersRepository::load(qint64 channelId, qint64 id)
{
    return only(loadPart(u"channel_id = ? AND %1 = ?"_s, {channelId, id}));
}

Customer CustomersRepository::load(qint64 id) { return only(load(QList<qint64>{id})); }

qint64 CustomersRepository::channelOf(qint64 id)
{
    const QVariant channel = m_session.value(u"SELECT channel_id FROM customers WHERE id = ?"_s, {id});
    if (!channel.isValid())
        throw Failure(Error::Kind::NotFound, tr("The customer is not there any more."));
    return channel.toLongLong();
}

QStringList CustomersRepository::tags()
{
    QStringList out;
    for (const Row &row : m_session.select(u"SELECT DISTINCT tags FROM customers WHERE tags <> '' ORDER BY tags"_s))
        out += tagsOf(row.text(0));
    return tagsOf(out.join(u','));
}

QList<Customer> CustomersRepository::load(const QList<qint64> &ids)
{
    QList<Customer> out;
    for (qsizetype start = 0; start < ids.size(); start += idsInStatement) {
        QVariantList values;
        for (const qint64 id : ids.mid(start, idsInStatement))
            values << id;
        out += loadPart(u"%1 IN (%2)"_s.arg(u"%1"_s, marks(values.size())), values);
    }
    return out;
}

/// `which`: a condition on the customer's id, %1.
QList<Customer> CustomersRepository::loadPart(const QString &which, const QVariantList &values)
{
    QList<Customer> out;
    QHash<qint64, qsizetype> places;
    QVariantList channels;
    const Rows rows = m_session.select(
        u"SELECT %1 FROM customers WHERE %2 ORDER BY id"_s.arg(customerFields().selectList(), which.arg(u"id"_s)), values);
    for (const Row &row : rows) {
        out << customerOf([&row](int column) { return row.values()[column]; });
        places.insert(out.last().id, out.size() - 1);
        if (!channels.contains(out.last().channelId))
            channels << out.last().channelId;
    }
    const QString of = which.arg(u"customer_id"_s);
    for (const QVariant &channel : std::as_const(channels)) {
        const Rows addresses = m_session.select(u"SELECT customer_id, %1 FROM addresses WHERE channel_id = ? AND %2"
                                                " ORDER BY position, id"_s.arg(addressFields().selectList(), of),
                                                QVariantList{channel} + values);
        for (const Row &row : addresses)
            out[places.value(row.integer(0))].addresses << addressOf([&row](int column) { return row.values()[column]; }, 1);
        const Rows attributes =
            m_session.select(u"SELECT customer_id, name, value FROM customer_attributes WHERE channel_id = ? AND %1"_s.arg(of),
                             QVariantList{channel} + values);
        for (const Row &row : attributes)
            out[places.value(row.integer(0))].attributes.insert(row.text(1), row.text(2));
    }
    return out;
}

QList<Address> CustomersRepository::addresses(qint64 channelId, qint64 id)
{
    QList<Address> out;
    const Rows rows =
        m_session.select(u"SELECT %1 FROM addresses WHERE channel_id = ? AND customer_id = ? ORDER BY position, id"_s.arg(
                             addressFields().selectList()),
                         {channelId, id});
    for (const Row &row : rows)
        out << addressOf([&row](int column) { return row.values()[column]; }, 0);
    return out;
}

QList<Customer> CustomersRepository::loadMany(const QList<qint64> &ids)
{
    fillIds(m_session, u"bulk_ids"_s, ids);
    QList<Customer> customers;
    customers.reserve(ids.size());
    QHash<qint64, qsizetype> places;
    QSet<qint64> channels;
    m_session.forEach(
        u"SELECT %1 FROM (SELECT id AS wanted FROM bulk_ids) b CROSS JOIN customers WHERE id = b.wanted ORDER BY id"_s.arg(
            customerFields().selectList()),
        {}, [&](const Row &row) {
            customers << customerOf([&row](int column) { return row.value(column); });
            places.insert(customers.last().id, customers.size() - 1);
            channels.insert(customers.last().channelId);
        });
    // Right after an import PostgreSQL has no statistics: it would join with all customers, or read all rows of a trade store that it knows
    // beforehand. Of pairs that it does not know it looks up one after the other.
    const auto wanted = u"WITH wanted AS MATERIALIZED (SELECT CAST(? AS BIGINT) AS channel_id, id FROM bulk_ids) "_s;
    for (const qint64 channel : std::as_const(channels)) {
        m_session.forEach(wanted + u"SELECT a.customer_id, %1 FROM wanted w"
                                   " CROSS JOIN addresses a WHERE a.channel_id = w.channel_id AND a.customer_id = w.id"
                                   " ORDER BY a.customer_id, a.position, a.id"_s.arg(addressFields().selectList(u"a."_s)),
                          {channel}, [&](const Row &row) {
                              customers[places.value(row.value(0).toLongLong())].addresses
                                  << addressOf([&row](int column) { return row.value(column); }, 1);
                          });
        m_session.forEach(wanted + u"SELECT a.customer_id, a.name, a.value FROM wanted w CROSS JOIN customer_attributes a"
                                   " WHERE a.channel_id = w.channel_id AND a.customer_id = w.id"_s,
                          {channel}, [&](const Row &row) {
                              customers[places.value(row.value(0).toLongLong())].attributes.insert(row.value(1).toString(),
                                                                                                   row.value(2).toString());
                          });
    }
    return customers;
}

qint64 CustomersRepository::idOfSourceCode(qint64 channelId, qint64 sourceId, const QString &code)
{
    return m_session
        .value(u"SELECT id FROM customers WHERE channel_id = ? AND source_id = ? AND source_code = ? AND source_code <> ''"_s,
               {channelId, sourceId, code})
        .toLongLong();
}

qint64 CustomersRepository::idOfEmail(qint64 channelId, const QString &email)
{
    return m_session
        .value(u"SELECT id FROM customers WHERE channel_id = ? AND unique_email_key = ? AND unique_email_key <> ''"_s,
               {channelId, emailKey(email)})
        .toLongLong();
}

QString CustomersRepository::uniqueEmailKey(const Customer &customer)
{
    const bool unique = m_session.value(u"SELECT unique_email FROM channels WHERE id = ?"_s, {customer.channelId}).toBool();
    return unique ? emailKey(customer.email) : QString();
}

void CustomersRepository::checkTaken(const Customer &customer)
{
    if (!customer.sourceCode.isEmpty()) {
        const qint64 other = idOfSourceCode(customer.channelId, customer.sourceId, customer.sourceCode);
        if (other > 0 && other != customer.id)
            throw Failure(Error::Kind::Conflict,
                          tr("Another customer of this source already has the code ‘%1’.").arg(customer.sourceCode),
                          u"source_code"_s);
    }
    if (!customer.email.isEmpty() && !uniqueEmailKey(customer).isEmpty()) {
        const qint64 other = idOfEmail(customer.channelId, customer.email);
        if (other > 0 && other != customer.id)
            throw Failure(Error::Kind::Conflict, tr("Another customer of this trade store already has this e-mail address."),
                          u"email"_s);
    }
}

QVariantList CustomersRepository::columnValues(const Customer &c)
{
    const bool unique = m_session.value(u"SELECT unique_email FROM channels WHERE id = ?"_s, {c.channelId}).toBool();
    return customerFields().bound(c, FieldTrait::Edited) + customerKeys().bound(derivedColumns(c, unique), FieldTrait::Edited);
}

Customer CustomersRepository::insert(Customer customer)
{
    customer = normalised(customer);
    if (const FieldProblems problems = validate(customer); !problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.first().message, problems.first().field);
    checkTaken(customer);
    customer.username = Usernames(m_session).next(customer);
    const QVariantList values = columnValues(customer);
    customer.id = m_session.insert(
        u"INSERT INTO customers (channel_id, username, created_at, updated_at, %1) VALUES (%2) RETURNING id"_s.arg(
            customerDataColumns().join(u", "_s), marks(4 + customerDataColumns().size())),
        QVariantList{customer.channelId, customer.username, m_session.now(), m_session.now()} + values);
    storeParts(customer, {});
    const Customer stored = load(customer.channelId, customer.id);
    ActivityRepository(m_session).record(u"customer"_s, stored.id, u"created"_s, difference(FieldValues(), fieldValues(stored)),
                                         stored.channelId, stored.id);
    IssuesRepository(m_session).checkCustomer(stored);
    m_session.touch(u"customers"_s, stored.id);
    return stored;
}

Customer CustomersRepository::update(Customer customer)
{
    customer = normalised(customer);
    if (const FieldProblems problems = validate(customer); !problems.isEmpty())
        throw Failure(Error::Kind::Invalid, problems.first().message, problems.first().field);
    const Customer before = load(customer.channelId, customer.id);
    if (before.rowVersion != customer.rowVersion)
        throw Failure(Error::Kind::Conflict, tr("Somebody else changed this customer meanwhile."), u"row_version"_s);
    customer.channelId = before.channelId;
    customer.username = before.username;
    customer.status = before.status;
    if (difference(before, customer).isEmpty())
        return before;
    checkTaken(customer);
    // Where the trade store wants it confirmed, a new address waits until its owner has opened the link sent there.
    QString waiting;
    if (emailKey(before.email) != emailKey(customer.email) && EmailChange(m_session).mustBeConfirmed(before, customer.email))
        waiting = std::exchange(customer.email, before.email);
    if (!difference(before, customer).isEmpty())
        writeBack(customer, before, u"changed"_s);
    if (!waiting.isEmpty())
        EmailChange(m_session).askToConfirm(before, waiting);
    return load(customer.channelId, customer.id);
}

bool CustomersRepository::confirmEmail(qint64 channelId, qint64 id)
{
    const Customer before = load(channelId, id);
    if (before.emailWanted.isEmpty() || before.status == Customer::Status::Deactivated)
        return false;
    Customer customer = before;
    customer.email = before.emailWanted;
    checkTaken(customer);
    writeBack(customer, before, u"e-mail confirmed"_s);
    return true;
}

void CustomersRepository::writeBack(const Customer &customer, const Customer &before, const QString &action)
{
    // Only what changed: the store may write some columns of a customer, and not the others.
    const QStringList &columns = customerDataColumns();
    const QVariantList was = columnValues(before), is = columnValues(customer);
    QString set;
    QVariantList values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (is[i] == was[i])
            continue;
        set += columns[i] + u" = ?, "_s;
        values << is[i];
    }
    const qint64 changed =
        m_session.execute(u"UPDATE customers SET %1updated_at = ?, row_version = row_version + 1"
                          " WHERE channel_id = ? AND id = ? AND row_version = ?"_s.arg(set),
                          values + QVariantList{m_session.now(), before.channelId, customer.id, before.rowVersion});
    if (changed == 0)
        throw Failure(Error::Kind::Conflict, tr("Somebody else changed this customer meanwhile."), u"row_version"_s);
    storeParts(customer, before);
    const Customer stored = load(customer.channelId, customer.id);
    ActivityRepository(m_session).record(u"customer"_s, stored.id, action, difference(before, stored), stored.channelId,
                                         stored.id);
    IssuesRepository(m_session).checkCustomer(stored);
    if (emailKey(before.email) != emailKey(stored.email))
        EmailChange(m_session).happened(before, stored);
    m_session.touch(u"customers"_s, stored.id);
}

void CustomersRepository::storeParts(const Customer &customer, const Customer &before)
{
    QList<qint64> kept;
    int position = 0;
    for (const Address &address : customer.addresses) {
        const QVariantList values = addressFields().bound(address, FieldTrait::Edited)
                                    << position++ << customer.channelId << customer.id;
        if (address.id > 0) {
            kept << address.id;
            m_session.execute(u"UPDATE addresses SET %1 = ? WHERE channel_id = ? AND customer_id = ? AND id = ?"_s.arg(
                                  addressDataColumns().join(u" = ?, "_s)),
                              values + QVariantList{address.id});
        } else {
            m_session.execute(u"INSERT INTO addresses (%1, channel_id, customer_id) VALUES (%2)"_s.arg(
                                  addressDataColumns().join(u", "_s), marks(values.size())),
                              values);
        }
    }
    for (const Address &address : before.addresses) {
        if (!kept.contains(address.id))
            m_session.execute(u"DELETE FROM addresses WHERE channel_id = ? AND customer_id = ? AND id = ?"_s,
                              {customer.channelId, customer.id, address.id});
    }
    for (auto it = customer.attributes.begin(); it != customer.attributes.end(); ++it) {
        if (!before.attributes.contains(it.key()))
            m_session.execute(u"INSERT INTO customer_attributes (channel_id, customer_id, name, value) VALUES (?, ?, ?, ?)"_s,
                              {customer.channelId, customer.id, it.key(), it.value()});
        else if (before.attributes.value(it.key()) != it.value())
            m_session.execute(u"UPDATE customer_attributes SET value = ? WHERE channel_id = ? AND customer_id = ? AND name = ?"_s,
                              {it.value(), customer.channelId, customer.id, it.key()});
    }
    for (auto it = before.attributes.begin(); it != before.attributes.end(); ++it) {
        if (!customer.attributes.contains(it.key()))
            m_session.execute(u"DELETE FROM customer_attributes WHERE channel_id = ? AND customer_id = ? AND name = ?"_s,
                              {customer.channelId, customer.id, it.key()});
    }
}

} // namespace kontor
