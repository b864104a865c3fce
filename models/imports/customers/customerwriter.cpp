// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/customers/customerwriter.h"

#include "customers/customersrepository.h"
#include "imports/customers/customerrow.h"
#include "imports/stagedsource.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int chunkRows = 2000; ///< customers that are deactivated at once

/// What a chunk adds and what it changes.
struct Customers final : LaidOut
{
    QList<Customer> added;
    QList<DerivedColumns> derived;
    QList<StagedRow *> addedRows;
    QList<CustomerBatch::Change> changes;
    QList<StagedRow *> changedRows;
};

} // namespace

CustomerWriter::CustomerWriter(const Context &context)
    : m_context(context)
    , m_batch(context.session, context.plan.keepUndo ? context.batchId : 0, context.directory,
              context.filters.loaded ? &context.filters.known : nullptr)
{
}

/// An import gives passwords only to customers who have none.
bool CustomerWriter::setsPassword(const StagedRow &row) const
{
    return row.setsPassword() && !customerOf(row).before.hasPassword && !m_context.plan.deactivates();
}

void CustomerWriter::begin()
{
    if (m_context.plan.mode == ImportPlan::Mode::DeactivateMissing)
        m_missing.emplace(m_context.session, m_context.plan, m_context.batchId);
}

std::unique_ptr<LaidOut> CustomerWriter::layOut(QList<StagedRow> rows)
{
    using Verdict = StagedRow::Verdict;
    auto out = std::make_unique<Customers>();
    out->rows = std::move(rows);
    for (StagedRow &row : out->rows) {
        const CustomerRow &record = customerOf(row);
        if (row.verdict == Verdict::New) {
            out->added << record.customer;
            out->derived << record.derived;
            out->addedRows << &row;
        } else if (row.verdict == Verdict::Changed) {
            const bool off =
                record.customer.status == Customer::Status::Deactivated && record.before.status != record.customer.status;
            out->changes << CustomerBatch::Change{record.before, record.customer, 0, off ? u"deactivated"_s : u"changed"_s,
                                                  row.changes};
            if (setsPassword(row) && record.before.status == Customer::Status::Pending)
                out->changes.last().after.status = Customer::Status::Active;
            out->changedRows << &row;
        }
    }
    m_batch.giveUsernames(out->added, out->derived);
    return out;
}

void CustomerWriter::write(LaidOut &laidOut)
{
    auto &chunk = static_cast<Customers &>(laidOut);
    using Verdict = StagedRow::Verdict;
    m_batch.setAsideEmails(chunk.changes, chunk.derived);
    keepHashes(m_context.session, chunk.rows);
    QList<qint64> passwordIds;
    for (const StagedRow *row : std::as_const(chunk.addedRows))
        passwordIds << row->passwordId;
    for (qsizetype i = 0; i < chunk.changes.size(); ++i) {
        if (setsPassword(*chunk.changedRows[i]))
            chunk.changes[i].passwordId = chunk.changedRows[i]->passwordId;
    }
    m_batch.insert(chunk.added, passwordIds, chunk.derived);
    for (qsizetype i = 0; i < chunk.added.size(); ++i)
        customerOf(*chunk.addedRows[i]).customer.id = chunk.addedRows[i]->recordId = chunk.added[i].id;
    for (const qsizetype i : m_batch.update(chunk.changes)) {
        StagedRow &row = *chunk.changedRows[i];
        row.problems << RowProblem{QString(), tr("Somebody changed this customer while the import ran. Import the row again.")};
        row.verdict = Verdict::Error;
    }
    if (m_missing)
        m_missing->note(chunk.rows);
}

void CustomerWriter::address(Issue &issue, const StagedRow &row) const
{
    const Customer &customer = customerOf(row).customer;
    issue.channelId = customer.channelId;
    issue.sourceId = customer.sourceId;
    issue.customerId = customer.id;
    issue.key = QString::number(customer.id);
}

void CustomerWriter::finish(ImportReport &report, qint64 rows)
{
    if (!m_missing)
        return;
    if (report.unknown > 0)
        throw Failure(Error::Kind::Invalid, missingUnknown(report.unknown));
    if (rows == 0)
        throw Failure(Error::Kind::Invalid, tr("The file lists no customer at all; nobody was deactivated."));
    const qint64 count = m_missing->count();
    if (count != m_context.plan.missingConfirmed)
        throw Failure(
            Error::Kind::Conflict,
            tr("%1 customers of the source are not in the file; %2 were agreed to. Nothing was changed: check the count.")
                .arg(count)
                .arg(std::max<qint64>(0, m_context.plan.missingConfirmed)));
    const qint64 before = report.deactivated;
    while (true) {
        m_context.session.stopIfCancelled();
        const QList<qint64> ids = m_missing->first(chunkRows);
        if (report.deactivated - before + ids.size() > count)
            throw Failure(Error::Kind::Conflict,
                          tr("Somebody added customers to the source meanwhile, who are not in the file either."
                             " Nothing was changed; please check the count again."));
        if (ids.isEmpty())
            return;
        QList<CustomerBatch::Change> changes;
        for (const Customer &customer : CustomersRepository(m_context.session).loadMany(ids)) {
            Customer off = customer;
            off.status = Customer::Status::Deactivated;
            changes << CustomerBatch::Change{customer, off, 0, u"deactivated"_s, difference(customer, off)};
        }
        const qsizetype left = m_batch.update(changes).size();
        if (left == changes.size())
            throw Failure(Error::Kind::Conflict, tr("Customers who would be deactivated are being changed by others. Nothing was"
                                                    " changed; please try again."));
        report.deactivated += changes.size() - left;
    }
}

} // namespace kontor
