// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerexport.h"

#include "customers/customersrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int rowsAtOnce = 500;

QList<CustomerQuery::Column> allColumns()
{
    QList<CustomerQuery::Column> out;
    for (int i = 0; i < CustomerQuery::ColumnCount; ++i)
        out << CustomerQuery::Column(i);
    return out;
}

QString isoTime(qint64 ms) { return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }

QStringList headings(CustomerQuery::Column column)
{
    switch (column) {
    case CustomerQuery::Name:
        return {u"first_name"_s, u"last_name"_s};
    case CustomerQuery::City:
        return {u"address1.city"_s};
    case CustomerQuery::Country:
        return {u"address1.country_code"_s};
    default:
        return {columnName(column)};
    }
}

QStringList cells(const Customer &c, CustomerQuery::Column column, const Directory &directory)
{
    Address billing;
    for (const Address &address : c.addresses) {
        if (address.defaultBilling)
            billing = address;
    }
    const auto name = [](const auto *found) { return found != nullptr ? QStringList{found->name} : QStringList{QString()}; };
    switch (column) {
    case CustomerQuery::Name:
        return {c.firstName, c.lastName};
    case CustomerQuery::Company:
        return {c.company};
    case CustomerQuery::Email:
        return {c.email};
    case CustomerQuery::Username:
        return {c.username};
    case CustomerQuery::TradeStore:
        return name(directory.channel(c.channelId));
    case CustomerQuery::Source:
        return name(directory.source(c.sourceId));
    case CustomerQuery::SourceCode:
        return {c.sourceCode};
    case CustomerQuery::PriceTier:
        return name(directory.priceTier(c.priceTierId));
    case CustomerQuery::Warehouse:
        return name(directory.warehouse(c.warehouseId));
    case CustomerQuery::Status:
        return {statusName(c.status)};
    case CustomerQuery::City:
        return {billing.city};
    case CustomerQuery::Country:
        return {billing.countryCode};
    case CustomerQuery::Updated:
        return {isoTime(c.updatedAt)};
    case CustomerQuery::LastSignIn:
        return {isoTime(c.lastSignInAt)};
    case CustomerQuery::ColumnCount:
        break;
    }
    return {};
}

/// An open export file; nothing is left behind unless finish() is reached.
class Output
{
public:
    Output(const QString &path, QList<CustomerQuery::Column> columns, const Directory &directory)
        : m_file(path)
        , m_columns(columns.isEmpty() ? allColumns() : std::move(columns))
        , m_directory(directory)
    {
        m_open = m_file.open(QFile::WriteOnly);
        QStringList row;
        for (const auto column : std::as_const(m_columns))
            row += headings(column);
        m_file.write(CsvWriter::byteOrderMark() + m_writer.record(row));
    }
    bool isOpen() const { return m_open; }
    Error error() const
    {
        return Error{
            Error::Kind::Denied, tr("The file %1 can't be written: %2").arg(m_file.fileName(), m_file.errorString()), {}};
    }
    void add(const QList<Customer> &customers)
    {
        QByteArray bytes;
        for (const Customer &customer : customers) {
            QStringList row;
            for (const auto column : std::as_const(m_columns))
                row += cells(customer, column, m_directory);
            bytes += m_writer.record(row);
        }
        m_file.write(bytes);
    }
    bool finish() { return m_file.commit(); }

private:
    QSaveFile m_file;
    CsvWriter m_writer;
    QList<CustomerQuery::Column> m_columns;
    const Directory &m_directory;
    bool m_open = false;
};

QList<Customer> inOrder(Session &session, const QList<qint64> &ids)
{
    QHash<qint64, Customer> byId;
    for (const Customer &customer : CustomersRepository(session).load(ids))
        byId.insert(customer.id, customer);
    QList<Customer> out;
    for (const qint64 id : ids) {
        if (byId.contains(id))
            out << byId.value(id);
    }
    return out;
}

} // namespace

Result<qint64> exportCustomers(Database &database, const CustomerQuery &query, const Directory &directory,
                               const QList<CustomerQuery::Column> &columns, const QString &path, const Cancel &cancel,
                               const std::shared_ptr<Progress> &progress)
{
    Output output(path, columns, directory);
    if (!output.isOpen())
        return output.error();
    qint64 count = 0;
    std::optional<ListAnchor> anchor;
    while (true) {
        struct Part
        {
            QList<ListRow> rows;
            QList<Customer> customers;
        };
        const auto part = database.wait(
            Lane::Read,
            [query, anchor](Session &session) {
                Part out;
                out.rows = readPage(session, customerListSql(query, session), anchor, rowsAtOnce + 1);
                QList<qint64> ids;
                for (const ListRow &row : out.rows.mid(0, rowsAtOnce))
                    ids << row.id;
                out.customers = inOrder(session, ids);
                return out;
            },
            cancel);
        if (!part)
            return part.error();
        output.add(part->customers);
        count += part->customers.size();
        if (progress)
            progress->done = count;
        if (part->rows.size() <= rowsAtOnce)
            break;
        anchor = ListAnchor{part->rows.last().key, part->rows.last().id};
    }
    if (!output.finish())
        return output.error();
    return count;
}

Result<qint64> exportCustomers(Database &database, const QList<qint64> &ids, const Directory &directory,
                               const QList<CustomerQuery::Column> &columns, const QString &path)
{
    Output output(path, columns, directory);
    if (!output.isOpen())
        return output.error();
    const auto customers = database.wait(Lane::Read, [ids](Session &session) { return inOrder(session, ids); });
    if (!customers)
        return customers.error();
    output.add(*customers);
    if (!output.finish())
        return output.error();
    return qint64(customers->size());
}

} // namespace kontor
