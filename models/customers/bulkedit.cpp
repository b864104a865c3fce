// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/bulkedit.h"

#include "channels/channelsrepository.h"
#include "customers/customerbatch.h"
#include "customers/customersrepository.h"
#include "database/idset.h"
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

constexpr qsizetype customersAtOnce = 2000;
constexpr qsizetype idsAtOnce = 20'000;
constexpr qint64 besideImports = 500; ///< so few need not wait for an import that is running

/// The ids of a target as a SELECT; chosen ones are written out, for they are numbers.
Condition idsOf(const BulkTarget &target, Session &session)
{
    if (target.query) {
        const ListSql list = customerListSql(*target.query, session, true);
        return {u"SELECT c.id FROM %1 WHERE %2"_s.arg(list.from, list.where.sql), list.where.values};
    }
    QStringList ids;
    for (const qint64 id : target.ids)
        ids << QString::number(id);
    return {u"SELECT c.id FROM customers c WHERE c.id IN (%1)"_s.arg(ids.isEmpty() ? u"0"_s : ids.join(u',')), {}};
}

Customer changed(const Customer &before, const FieldValues &values)
{
    Customer after = before;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const FieldInfo *field = fieldInfo(it.key());
        if (field != nullptr && field->kind == FieldKind::Tags)
            setFieldValue(after, it.key(), withTags(customerFields().value(before, it.key()), *it));
        else if (it.key() != u"status"_s)
            setFieldValue(after, it.key(), *it);
    }
    const QString status = values.value(u"status"_s);
    if (status == u"deactivated"_s)
        after.status = Customer::Status::Deactivated;
    else if (!status.isEmpty() && before.status == Customer::Status::Deactivated)
        after.status = before.hasPassword ? Customer::Status::Active : Customer::Status::Pending;
    return normalised(after);
}

QString actionOf(const Customer &before, const Customer &after)
{
    const bool was = before.status == Customer::Status::Deactivated;
    const bool is = after.status == Customer::Status::Deactivated;
    return was == is ? u"changed"_s : is ? u"deactivated"_s : u"re-enabled"_s;
}

} // namespace

Lane BulkEdit::laneFor(qint64 customers) { return customers > besideImports ? Lane::Bulk : Lane::Edit; }

/// What `sql` counts (%1: the ids); of chosen ones some thousands at once, for a statement that names millions takes gigabytes to parse.
qint64 BulkEdit::countOver(const BulkTarget &target, const QString &sql)
{
    qint64 count = 0;
    for (qsizetype i = 0; i == 0 || i < target.ids.size(); i += idsAtOnce) {
        const BulkTarget part{target.ids.mid(i, idsAtOnce), target.query, -1};
        const Condition ids = idsOf(part, m_session);
        count += m_session.value(sql.arg(ids.sql), ids.values).toLongLong();
    }
    return count;
}

qint64 BulkEdit::countCustomers(const BulkTarget &target) { return countOver(target, u"SELECT count(*) FROM (%1) t"_s); }

BulkTouched BulkEdit::count(const BulkTarget &target)
{
    return {countCustomers(target),
            countOver(target, u"SELECT count(DISTINCT k.customer_id) FROM carts k WHERE k.customer_id IN (%1)"_s),
            countOver(target, u"SELECT count(*) FROM store_sessions k WHERE k.ended_at = 0 AND k.customer_id IN (%1)"_s)};
}

QList<qint64> BulkEdit::idsAfter(const BulkTarget &target, qint64 last, qsizetype limit)
{
    if (!target.query) {
        const auto next = std::upper_bound(target.ids.begin(), target.ids.end(), last);
        return target.ids.mid(next - target.ids.begin(), limit);
    }
    QList<qint64> out;
    for (const Row &row : m_session.select(u"SELECT id FROM edit_ids WHERE id > ? ORDER BY id LIMIT %1"_s.arg(limit), {last}))
        out << row.integer(0);
    return out;
}

ImportReport BulkEdit::apply(const BulkTarget &target, const FieldValues &values, const std::shared_ptr<Progress> &progress)
{
    return run(
        target, u"edit"_s, [&values](qint64) { return values; }, {}, progress);
}

ImportReport BulkEdit::apply(const QMap<qint64, FieldValues> &values, const QMap<qint64, FieldValues> &seen)
{
    return run(BulkTarget{values.keys(), {}}, u"table"_s, [&values](qint64 id) { return values.value(id); }, seen, {});
}

/// Throws Conflict, with the customer's name, when somebody outside the edit has a new e-mail address or code already.
void BulkEdit::checkTaken(const Customer &before, const Customer &after, const BulkTarget &target)
{
    CustomersRepository customers(m_session);
    const auto isOutside = [&](qint64 id) {
        return id > 0 && id != after.id && !std::binary_search(target.ids.begin(), target.ids.end(), id);
    };
    if (emailKey(before.email) != emailKey(after.email) && isOutside(customers.idOfEmail(after.channelId, after.email)))
        throw Failure(Error::Kind::Conflict, tr("%1: another customer of this trade store already has the e-mail address %2.")
                                                 .arg(before.displayName(), after.email));
    if (before.sourceCode != after.sourceCode &&
        isOutside(customers.idOfSourceCode(after.channelId, after.sourceId, after.sourceCode)))
        throw Failure(
            Error::Kind::Conflict,
            tr("%1: another customer of this source already has the code ‘%2’.").arg(before.displayName(), after.sourceCode));
}

template <typename ValuesOf>
ImportReport BulkEdit::run(const BulkTarget &chosen, const QString &kind, ValuesOf valuesOf,
                           const QMap<qint64, FieldValues> &seen, const std::shared_ptr<Progress> &progress)
{
    QElapsedTimer timer;
    timer.start();
    BulkTarget target = chosen;
    std::sort(target.ids.begin(), target.ids.end());
    const Directory directory = ChannelsRepository(m_session).directory();
    ImportReport report;
    ImportPlan plan;
    // Whom a query finds now is kept, so that it is asked once and the edit's own changes move nobody in or out.
    const qint64 all = target.query ? fillIds(m_session, u"edit_ids"_s, idsOf(target, m_session)) : target.ids.size();
    if (target.agreed >= 0 && all != target.agreed)
        throw Failure(Error::Kind::Conflict,
                      tr("There are %1 customers by now; %2 were agreed to. Nothing was changed: look at the list "
                         "and try again.")
                          .arg(all)
                          .arg(target.agreed));
    const QList<qint64> first = idsAfter(target, 0, 1);
    if (first.isEmpty())
        return report;
    const Customer sample = CustomersRepository(m_session).load(first.first());
    plan.channelId = sample.channelId;
    plan.sourceId = sample.sourceId;
    report.batchId = BatchesRepository(m_session).begin(plan, {}, kind, u"done"_s);
    if (progress)
        progress->total = all;
    m_session.dialect().prepareBulk(m_session);
    m_session.dialect().expectRows(m_session, all);
    CustomerBatch writer(m_session, report.batchId, directory);
    qint64 last = 0;
    for (QList<qint64> ids = idsAfter(target, last, customersAtOnce); !ids.isEmpty();
         ids = idsAfter(target, last, customersAtOnce)) {
        m_session.stopIfCancelled();
        last = ids.last();
        QList<CustomerBatch::Change> changes;
        for (const Customer &before : CustomersRepository(m_session).loadMany(ids)) {
            const FieldValues now = fieldValues(before);
            const FieldValues typedOver = seen.value(before.id);
            if (std::any_of(typedOver.keyValueBegin(), typedOver.keyValueEnd(),
                            [&](const auto &value) { return now.value(value.first) != value.second; })) {
                m_left.insert(before.id, now);
                ++report.refused;
                continue;
            }
            const Customer after = changed(before, valuesOf(before.id));
            const QList<FieldChange> fields = difference(before, after);
            if (fields.isEmpty()) {
                ++report.unchanged;
                continue;
            }
            if (const FieldProblems problems = validate(after); !problems.isEmpty())
                throw Failure(
                    Error::Kind::Invalid,
                    tr("%1: %2 %3").arg(before.displayName(), fieldLabel(problems.first().field), problems.first().message),
                    problems.first().field);
            checkTaken(before, after, target);
            changes << CustomerBatch::Change{before, after, 0, actionOf(before, after), fields};
        }
        const QList<qsizetype> left = writer.update(changes);
        for (const qsizetype i : left)
            m_left.insert(changes[i].before.id, {});
        report.changed += changes.size() - left.size();
        report.refused += left.size();
        if (progress)
            progress->done += ids.size();
    }
    m_toConfirm = writer.toConfirm();
    m_session.dialect().finishBulk(m_session);
    report.seconds = double(timer.elapsed()) / 1000;
    BatchesRepository(m_session).finish(plan, report, RefusedRows(plan, {}), m_session.now(), timer.elapsed());
    return report;
}

} // namespace kontor
