// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "approvals/purchasecontrol.h"

#include "approvals/approvalrulesrepository.h"
#include "base/money.h"
#include "companies/companiesrepository.h"
#include "companies/membership.h"
#include "purchasing/purchasing.h"
#include "purchasing/purchasingrepository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

bool applies(Session &session, const ApprovalRule &rule, const Purchase &purchase)
{
    const Spender &spender = purchase.spender;
    if (rule.condition == u"total"_s) // currencies never mix: another one's amount can't be seen to be below
        return rule.currency != spender.currency || purchase.totalMinor > rule.amountMinor;
    if (rule.condition == u"products"_s) {
        QSet<qint64> products;
        for (const Spending &line : purchase.lines)
            products.insert(line.productId);
        return products.size() > rule.products;
    }
    if (rule.condition == u"category"_s)
        return std::any_of(purchase.lines.begin(), purchase.lines.end(),
                           [&rule](const Spending &line) { return rule.categoryIds.contains(line.categoryId); });
    const bool ofAddress = rule.condition == u"new_address"_s;
    return !session
                .value(
                    u"SELECT 1 FROM orders WHERE channel_id = ? AND company_id = ? AND company_id <> 0 AND %1 = ? LIMIT 1"_s.arg(
                        ofAddress ? u"shipping_address"_s : u"customer_id"_s),
                    {spender.channelId, spender.companyId,
                     ofAddress ? QVariant(purchase.shippingAddress) : QVariant(spender.customerId)})
                .isValid();
}

bool binds(const ApprovalRule &rule, const CompanyUser &user, const QList<qint64> &above)
{
    return rule.active && isForUnits(rule.unitIds.isEmpty(), rule.unitIds, above) &&
           (rule.roleIds.isEmpty() ||
            std::any_of(user.roleIds.begin(), user.roleIds.end(), [&rule](qint64 id) { return rule.roleIds.contains(id); }));
}

void addRules(Session &session, const Purchase &purchase, const CompanyUser &user, QList<ApprovalReason> &out)
{
    const Spender &spender = purchase.spender;
    const QList<ApprovalRule> rules = ApprovalRulesRepository(session).all(spender.channelId, spender.companyId);
    if (rules.isEmpty())
        return;
    const QList<qint64> above =
        unitsAbove(CompaniesRepository(session).units(spender.channelId, spender.companyId), spender.unitId);
    for (const ApprovalRule &rule : rules) {
        if (!binds(rule, user, above) || !applies(session, rule, purchase))
            continue;
        int step = 0;
        for (const ApprovalStep &one : rule.steps()) {
            ApprovalReason reason;
            reason.step = ++step;
            reason.kind = u"rule"_s;
            reason.refId = rule.id;
            reason.name = rule.name;
            reason.who = one.who;
            reason.everyone = one.everyone;
            reason.whoIds = one.ids;
            out << reason;
        }
    }
}

void addCostCentres(Session &session, const Purchase &purchase, const CompanyUser &user, QList<ApprovalReason> &out)
{
    QList<qint64> ids;
    for (const Spending &line : purchase.lines) {
        if (line.costCentreId > 0 && !ids.contains(line.costCentreId))
            ids << line.costCentreId;
    }
    for (const CostCentre &one : PurchasingRepository(session).withIds<CostCentre>(ids)) {
        if (one.approverId == 0 || one.approverId == user.id || one.companyId != purchase.spender.companyId)
            continue;
        ApprovalReason reason;
        reason.kind = u"cost_centre"_s;
        reason.refId = one.id;
        reason.name = one.label();
        reason.who = u"people"_s;
        reason.whoIds = {one.approverId};
        out << reason;
    }
}

void addBudgets(const QList<BudgetUse> &uses, bool bound, PurchaseCheck &out)
{
    for (const BudgetUse &use : uses) {
        const Budget &budget = use.budget;
        const QString left = formatMoney(use.left(), budget.currency);
        if (use.isNear())
            out.warnings << tr("The budget ‘%1’ is nearly spent: %2 are left before this.").arg(budget.name, left);
        if (!use.isExceeded())
            continue;
        const QString why =
            use.foreign ? tr("The budget ‘%1’ is in %2: nothing else can be booked on it.").arg(budget.name, budget.currency)
                        : budgetLeftText(budget.name, use.left(), budget.currency) + u' ' +
                              tr("This takes %1.").arg(formatMoney(use.takes(), budget.currency));
        if (budget.rule == u"warn"_s || !bound) {
            out.warnings << why;
        } else if (budget.rule == u"block"_s) {
            out.blocks << why;
        } else {
            ApprovalReason reason;
            reason.kind = u"budget"_s;
            reason.refId = budget.id;
            reason.name = budget.name;
            reason.amountMinor = use.left();
            reason.currency = budget.currency;
            reason.who = budget.approverIds.isEmpty() ? u"administrators"_s : u"people"_s;
            reason.whoIds = budget.approverIds;
            out.reasons << reason;
        }
    }
}

} // namespace

PurchaseCheck checkPurchase(Session &session, const Purchase &purchase, bool lock)
{
    PurchaseCheck out;
    const Spender &spender = purchase.spender;
    if (spender.companyId <= 0)
        return out;
    const QList<CompanyUser> found =
        MembershipRepository(session).read(u"u.channel_id = ? AND u.company_id = ? AND u.customer_id = ?"_s,
                                           {spender.channelId, spender.companyId, spender.customerId});
    const CompanyUser user = found.value(0);
    Spender whose = spender;
    whose.userId = user.id;
    out.budgets = BudgetLedger(session).uses(whose, purchase.lines, lock);
    const Access access = MembershipRepository(session).accessOf(spender.channelId, spender.customerId, spender.companyId);
    addBudgets(out.budgets, !access.administrator, out);
    if (purchase.asked) {
        ApprovalReason reason;
        reason.kind = u"asked"_s;
        out.reasons << reason;
    }
    if (access.administrator)
        return out;
    if (!access.isWithin(u"buy"_s, purchase.totalMinor, spender.currency)) {
        const AmountLimit limit = access.limitOf(u"buy"_s, spender.currency);
        ApprovalReason reason;
        reason.kind = u"limit"_s;
        const QList<AmountLimit> all = access.limits.value(u"buy"_s);
        const bool known = all.isEmpty() || std::any_of(all.begin(), all.end(), [&spender](const AmountLimit &one) {
                               return one.currency == spender.currency;
                           });
        reason.amountMinor = known ? std::max<qint64>(0, limit.minor) : -1;
        reason.currency = spender.currency;
        out.reasons.prepend(reason);
    }
    addRules(session, purchase, user, out.reasons);
    addCostCentres(session, purchase, user, out.reasons);
    std::stable_sort(out.reasons.begin(), out.reasons.end(),
                     [](const ApprovalReason &a, const ApprovalReason &b) { return a.step < b.step; });
    return out;
}

QStringList PurchaseCheck::blocksFor(bool showsPrices) const
{
    return showsPrices || blocks.isEmpty() ? blocks : QStringList{tr("A budget does not allow it.")};
}

QStringList reasonTexts(const QList<ApprovalReason> &reasons, bool showsPrices)
{
    QStringList out;
    for (const ApprovalReason &one : reasons) {
        if (const QString text = one.text(showsPrices); !out.contains(text)) // of several steps once
            out << text;
    }
    return out;
}

} // namespace kontor
