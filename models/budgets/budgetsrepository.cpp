// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "budgets/budgetsrepository.h"

#include "activity/activityrepository.h"
#include "base/money.h"
#include "base/text.h"
#include "budgets/approvalparts.h"
#include "companies/companiesrepository.h"
#include "companies/companyrecords.h"
#include "purchasing/purchasingids.h"

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto owner = u"budget"_s;

ApprovalParts partsOf(const Budget &budget)
{
    return {{u"unit"_s, budget.unitIds},
            {u"cost_centre"_s, budget.costCentreIds},
            {u"user"_s, budget.userIds},
            {u"category"_s, budget.categoryIds},
            {u"approver"_s, budget.approverIds}};
}

/// Whose it is, as `owner` says: others are forgotten.
void tidy(Budget &budget)
{
    budgetFields().normalise(budget);
    budget.currency = budget.currency.toUpper();
    budget.unitIds = budget.owner == u"units"_s ? inOrder(budget.unitIds) : QList<qint64>();
    budget.costCentreIds = budget.owner == u"cost_centres"_s ? inOrder(budget.costCentreIds) : QList<qint64>();
    budget.userIds = budget.owner == u"employees"_s ? inOrder(budget.userIds) : QList<qint64>();
    budget.categoryIds = inOrder(budget.categoryIds);
    budget.approverIds = inOrder(budget.approverIds);
}

} // namespace

QList<Budget> BudgetsRepository::read(const QString &where, const QVariantList &values)
{
    QList<Budget> out = recordsOf(
        budgetFields(), m_session.select(u"SELECT %1 FROM budgets WHERE %2"_s.arg(budgetFields().selectList(), where), values));
    QHash<qint64, QList<qint64>> ids; // by trade store
    for (const Budget &one : std::as_const(out))
        ids[one.channelId] << one.id;
    for (auto channel = ids.cbegin(); channel != ids.cend(); ++channel) {
        const auto parts = approvalParts(m_session, channel.key(), owner, channel.value());
        for (Budget &one : out) {
            if (one.channelId != channel.key())
                continue;
            const ApprovalParts own = parts.value(one.id);
            one.unitIds = own.value(u"unit"_s);
            one.costCentreIds = own.value(u"cost_centre"_s);
            one.userIds = own.value(u"user"_s);
            one.categoryIds = own.value(u"category"_s);
            one.approverIds = own.value(u"approver"_s);
        }
    }
    return out;
}

QList<Budget> BudgetsRepository::all(qint64 channelId, qint64 companyId)
{
    return read(u"channel_id = ? AND company_id = ? ORDER BY name_key, id"_s, {channelId, companyId});
}

Budget BudgetsRepository::load(qint64 channelId, qint64 companyId, qint64 id)
{
    const QList<Budget> found = read(u"channel_id = ? AND company_id = ? AND id = ?"_s, {channelId, companyId, id});
    if (found.isEmpty())
        throw Failure(Error::Kind::NotFound, tr("The budget is not there any more."));
    return found.front();
}

QList<Budget> BudgetsRepository::withIds(const QList<qint64> &ids)
{
    constexpr qsizetype atOnce = 500;
    QList<Budget> out;
    for (qsizetype i = 0; i < ids.size(); i += atOnce) {
        const QList<qint64> part = ids.mid(i, atOnce);
        out += read(u"id IN (%1)"_s.arg(marks(part.size())), QVariantList(part.begin(), part.end()));
    }
    return out;
}

QList<Budget> BudgetsRepository::page(qint64 channelId, qint64 afterId, int limit)
{
    QVariantList values{afterId};
    if (channelId > 0)
        values << channelId;
    return read(u"id > ?%1 ORDER BY id LIMIT ?"_s.arg(channelId > 0 ? u" AND channel_id = ?"_s : QString()), values << limit);
}

QList<qint64> BudgetsRepository::unused(const QList<qint64> &ids)
{
    QList<qint64> out = ids;
    m_session.forEachOf(u"SELECT b.id FROM budgets b WHERE b.id IN (%1) AND EXISTS (SELECT 1 FROM budget_entries e"
                        " WHERE e.channel_id = b.channel_id AND e.budget_id = b.id)"_s,
                        {}, QVariantList(ids.begin(), ids.end()), [&out](const Row &row) { out.removeAll(row.integer(0)); });
    return out;
}

/// All that it names is the company's, and there.
void BudgetsRepository::checkParts(const Budget &budget)
{
    CompaniesRepository companies(m_session);
    companies.load(budget.channelId, budget.companyId);
    refuseForeign(budget.unitIds, idsIn(companies.units(budget.channelId, budget.companyId)), u"whose"_s,
                  tr("A unit that it was for is not there any more."));
    const auto known = [&](const QString &table, const QList<qint64> &ids) {
        QList<qint64> out;
        m_session.forEachOf(u"SELECT id FROM %2 WHERE channel_id = ? AND company_id = ? AND id IN (%1)"_s.arg(u"%1"_s, table),
                            {budget.channelId, budget.companyId}, QVariantList(ids.begin(), ids.end()),
                            [&out](const Row &row) { out << row.integer(0); });
        return out;
    };
    const QString left = tr("Somebody whom it was for does not belong to the company any more.");
    refuseForeign(budget.costCentreIds, known(u"cost_centres"_s, budget.costCentreIds), u"whose"_s,
                  tr("A cost centre that it was for is not there any more."));
    refuseForeign(budget.userIds, known(u"company_users"_s, budget.userIds), u"whose"_s, left);
    refuseForeign(budget.approverIds, known(u"company_users"_s, budget.approverIds), u"approvers"_s, left);
    QList<qint64> categories;
    m_session.forEachOf(u"SELECT id FROM categories WHERE id IN (%1)"_s, {},
                        QVariantList(budget.categoryIds.begin(), budget.categoryIds.end()),
                        [&categories](const Row &row) { categories << row.integer(0); });
    refuseForeign(budget.categoryIds, categories, u"categories"_s, tr("A category is not there any more."));
}

qint64 BudgetsRepository::save(Budget budget, const QString &reason)
{
    tidy(budget);
    refuse(validate(budget));
    checkParts(budget);
    const bool isNew = budget.id == 0;
    if (isNew)
        refuseTooMany(m_session, budgetFields(), budget, budgetsMax, tr("A company has at most %1 budgets.").arg(budgetsMax));
    if (isTaken(m_session, budgetFields(), u"name_key"_s, text::folded(budget.name), budget))
        throw Failure(Error::Kind::Invalid, tr("The company has a budget ‘%1’ already.").arg(budget.name), u"name"_s);
    const Budget before = isNew ? Budget() : load(budget.channelId, budget.companyId, budget.id);
    if (!isNew && before.currency != budget.currency && unused({budget.id}).isEmpty())
        throw Failure(Error::Kind::Invalid, tr("Something was booked on it in %1: it keeps its currency.").arg(before.currency),
                      u"currency"_s);
    QList<std::pair<QString, QVariant>> more = {{u"name_key"_s, text::folded(budget.name)}};
    if (isNew)
        more.append({u"created_at"_s, m_session.now()});
    storeRecord(m_session, budgetFields(), budget, budget.name, more);
    const ApprovalParts was = partsOf(before), is = partsOf(budget);
    setApprovalParts(m_session, budget.channelId, owner, budget.id, was, is);
    if (!isNew && before.amountMinor != budget.amountMinor)
        m_session.execute(u"INSERT INTO budget_entries (channel_id, budget_id, kind, mark, amount_minor, at, actor, reason)"
                          " VALUES (?, ?, 'changed', ?, ?, ?, ?, ?)"_s,
                          {budget.channelId, budget.id, budget.rowVersion, budget.amountMinor - before.amountMinor,
                           m_session.now(), m_session.actor(), reason.trimmed().left(200)});
    QList<FieldChange> changes = budgetFields().difference(before, budget, u"budget/"_s);
    for (auto part = is.begin(); part != is.end(); ++part) {
        if (was.value(part.key()) != *part)
            changes << FieldChange{u"budget/"_s + part.key(), QString::number(was.value(part.key()).size()),
                                   QString::number(part->size())};
    }
    if (isNew || !changes.isEmpty()) {
        changes.prepend(FieldChange{u"budget"_s, {}, budget.name});
        if (!reason.trimmed().isEmpty())
            changes << FieldChange{u"reason"_s, {}, reason.trimmed()};
        ActivityRepository(m_session).record(u"company"_s, budget.companyId, isNew ? u"budget added"_s : u"budget changed"_s,
                                             changes, budget.channelId);
        m_session.touch(u"companies"_s, budget.companyId);
    }
    return budget.id;
}

void BudgetsRepository::remove(qint64 channelId, qint64 companyId, qint64 id)
{
    const Budget gone = load(channelId, companyId, id);
    if (unused({id}).isEmpty())
        throw Failure(Error::Kind::Conflict, tr("‘%1’ has a history: it stays. Switch it off instead.").arg(gone.name));
    setApprovalParts(m_session, channelId, owner, id, partsOf(gone), {});
    m_session.execute(u"DELETE FROM budgets WHERE channel_id = ? AND company_id = ? AND id = ?"_s, {channelId, companyId, id});
    ActivityRepository(m_session).record(u"company"_s, companyId, u"budget removed"_s, {FieldChange{u"budget"_s, gone.name, {}}},
                                         channelId);
    m_session.touch(u"companies"_s, companyId);
}

} // namespace kontor
