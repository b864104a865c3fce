// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicates/customermerge.h"

#include "channels/channelsrepository.h"
#include "customers/customerbatch.h"
#include "customers/customersrepository.h"
#include "customers/movedrows.h"
#include "fields/fieldset.h"
#include "fields/tags.h"
#include "imports/batchesrepository.h"
#include "imports/refusedrows.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const Customer &keptOf(const MergePlan &plan)
{
    const auto found =
        std::find_if(plan.customers.begin(), plan.customers.end(), [&](const Customer &one) { return one.id == plan.keepId; });
    if (found == plan.customers.end() || plan.customers.size() < 2)
        throw Failure(Error::Kind::Invalid, tr("Choose at least two customers, and the one to keep."));
    for (const Customer &one : plan.customers) {
        if (one.channelId != found->channelId)
            throw Failure(Error::Kind::Invalid,
                          tr("Customers of different trade stores can't become one: each trade store has its own."));
    }
    return *found;
}

/// An address without what numbers it and makes it a default one.
Address bare(Address address)
{
    const Address plain;
    address.id = plain.id;
    address.defaultBilling = plain.defaultBilling;
    address.defaultShipping = plain.defaultShipping;
    return address;
}

Customer mergedOf(const MergePlan &plan)
{
    Customer out = keptOf(plan);
    for (auto it = plan.chosen.begin(); it != plan.chosen.end(); ++it) {
        if (it.key() != u"status"_s)
            setFieldValue(out, it.key(), *it);
    }
    for (const Customer &one : plan.customers) {
        if (one.id == out.id)
            continue;
        for (const Address &address : one.addresses) {
            const bool known = std::any_of(out.addresses.begin(), out.addresses.end(),
                                           [&](const Address &has) { return bare(has) == bare(address); });
            if (!known)
                out.addresses << bare(address);
        }
        for (auto it = one.attributes.begin(); it != one.attributes.end(); ++it) {
            if (!out.attributes.contains(it.key()))
                out.attributes.insert(it.key(), *it);
        }
        if (!plan.chosen.contains(u"tags"_s))
            out.tags = tagText(tagsOf(out.tags) + tagsOf(one.tags));
    }
    return normalised(out);
}

/// One of the others, as it stays behind: what only one may have goes to the kept one.
Customer leftBehind(const Customer &before, const Customer &merged)
{
    Customer out = before;
    out.status = Customer::Status::Deactivated;
    if (emailKey(out.email) == emailKey(merged.email))
        out.email.clear();
    if (out.sourceId == merged.sourceId && out.sourceCode == merged.sourceCode)
        out.sourceCode.clear();
    out.attributes.insert(tr("Merged into"), merged.username);
    return normalised(out);
}

CustomerBatch::Change changeOf(const Customer &before, const Customer &after, const QString &action)
{
    return {before, after, 0, action, difference(before, after)};
}

void writeOrThrow(CustomerBatch &writer, const QList<CustomerBatch::Change> &changes)
{
    if (!writer.update(changes).isEmpty())
        throw Failure(Error::Kind::Conflict,
                      tr("Somebody changed one of these customers meanwhile. Nothing was merged: look again."));
}

} // namespace

qint64 proposedKeep(const QList<Customer> &customers)
{
    return std::min_element(customers.begin(), customers.end(),
                            [](const Customer &a, const Customer &b) {
                                if (a.hasPassword != b.hasPassword)
                                    return a.hasPassword;
                                return a.lastSignInAt != b.lastSignInAt ? a.lastSignInAt > b.lastSignInAt : a.id < b.id;
                            })
        ->id;
}

QStringList differingFields(const QList<Customer> &customers)
{
    QStringList out;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        if (field->name == u"status"_s || field->name == u"invite_wanted"_s || field->name == u"tags"_s)
            continue;
        const QString first = customerFields().value(customers.first(), field->name);
        if (std::any_of(customers.begin(), customers.end(),
                        [&](const Customer &one) { return customerFields().value(one, field->name) != first; }))
            out << field->name;
    }
    return out;
}

FieldValues proposedValues(const QList<Customer> &customers, qint64 keepId)
{
    FieldValues out;
    const auto kept =
        std::find_if(customers.begin(), customers.end(), [keepId](const Customer &one) { return one.id == keepId; });
    for (const QString &field : differingFields(customers)) {
        QString value = customerFields().value(*kept, field);
        for (const Customer &one : customers) {
            if (value.isEmpty() || value == u"0"_s)
                value = customerFields().value(one, field);
        }
        out.insert(field, value);
    }
    // A code is one with its source.
    const auto sourced = std::find_if(customers.begin(), customers.end(), [&out](const Customer &one) {
        return !one.sourceCode.isEmpty() && one.sourceCode == out.value(u"source_code"_s, one.sourceCode);
    });
    if (kept->sourceCode.isEmpty() && sourced != customers.end() && out.contains(u"source"_s))
        out[u"source"_s] = customerFields().value(*sourced, u"source"_s);
    return out;
}

MergePreview CustomerMerge::preview(const MergePlan &plan)
{
    const Customer &kept = keptOf(plan);
    MergePreview out;
    out.merged = mergedOf(plan);
    out.changes = difference(kept, out.merged);
    const auto companiesOf = [this](const Customer &one) {
        QList<qint64> ids;
        for (const Row &row : m_session.select(u"SELECT company_id FROM company_users WHERE channel_id = ? AND customer_id = ?"_s,
                                               {one.channelId, one.id}))
            ids << row.integer(0);
        return ids;
    };
    QList<qint64> companies = companiesOf(kept);
    for (const Customer &one : plan.customers) {
        if (one.id == kept.id)
            continue;
        const auto count = [&](const QString &table) {
            return m_session
                .value(u"SELECT count(*) FROM %1 WHERE channel_id = ? AND customer_id = ?"_s.arg(table), {one.channelId, one.id})
                .toLongLong();
        };
        out.orders += count(u"orders"_s);
        out.mails += count(u"mails"_s);
        out.entries += count(u"timeline"_s);
        out.cartLines += count(u"carts"_s);
        for (const qint64 company : companiesOf(one)) {
            ++(companies.contains(company) ? out.doubleMemberships : out.memberships);
            companies << company;
        }
    }
    return out;
}

ImportReport CustomerMerge::apply(const MergePlan &plan)
{
    QElapsedTimer timer;
    timer.start();
    const Customer &kept = keptOf(plan);
    const Customer merged = mergedOf(plan);
    if (const FieldProblems problems = validate(merged); !problems.isEmpty())
        throw Failure(Error::Kind::Invalid, u"%1: %2"_s.arg(fieldLabel(problems.first().field), problems.first().message),
                      problems.first().field);
    CustomersRepository customers(m_session);
    const auto isOutside = [&](qint64 id) {
        return id > 0 &&
               std::none_of(plan.customers.begin(), plan.customers.end(), [id](const Customer &one) { return one.id == id; });
    };
    if (isOutside(customers.idOfEmail(merged.channelId, merged.email)))
        throw Failure(Error::Kind::Conflict, tr("Another customer has the e-mail address %1.").arg(merged.email));
    if (isOutside(customers.idOfSourceCode(merged.channelId, merged.sourceId, merged.sourceCode)))
        throw Failure(Error::Kind::Conflict, tr("Another customer has the code ‘%1’.").arg(merged.sourceCode));

    const Directory directory = ChannelsRepository(m_session).directory();
    ImportPlan of;
    of.channelId = kept.channelId;
    of.sourceId = kept.sourceId;
    ImportReport report;
    report.batchId = BatchesRepository(m_session).begin(of, {}, u"merge"_s, u"done"_s);
    CustomerBatch writer(m_session, report.batchId, directory);
    QList<CustomerBatch::Change> left;
    for (const Customer &one : plan.customers) {
        if (one.id == kept.id)
            continue;
        MovedRows(m_session).move(one.channelId, report.batchId, one.id, kept.id);
        left << changeOf(one, leftBehind(one, merged), u"deactivated"_s);
    }
    writeOrThrow(writer, left); // first: then their e-mail addresses and codes are free
    for (const CustomerBatch::Change &one : std::as_const(left)) // nobody writes to them any more
        m_session.execute(u"DELETE FROM issues WHERE channel_id = ? AND customer_id = ? AND kind = 'missing_email'"_s,
                          {one.after.channelId, one.after.id});
    m_session.touchAll(u"issues"_s);
    writeOrThrow(writer, {changeOf(kept, merged, u"changed"_s)});
    report.changed = 1;
    report.deactivated = left.size();
    report.seconds = double(timer.elapsed()) / 1000;
    BatchesRepository(m_session).finish(of, report, RefusedRows(of, {}), m_session.now(), timer.elapsed());
    return report;
}

} // namespace kontor
